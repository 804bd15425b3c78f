"""SPC provisions on personal rights and networks, text of 2014, article 12: in force 2014-10-10 to 2020-12-31.

The article was deleted on 2021-01-01; article 12 of the later text is about costs.
It speaks of making public through a network, and asks for harm. What it excuses is
no tort, so the exceptions also lift the general rules that it interprets; the
lawful channel of item 5 does not do away with consent that a law asks for.
"""

from pipl_rules.facts import act, consent, item, publication, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, infringes
from pipl_rules.statutes.instruments import SPC_NETWORK_2014 as PROVISIONS

# -- Article 12: making personal information public online -----------------------------------

BOTH = ("spc2014.12.1.information", "spc2014.12.1.privacy")
TORT = ("tll.2.information", "gpcl.110.information", "gpcl.111.handling", "gpcl.111.trade")
FLAT = (
    "npcsc.2.1.consent",
    "npcsc.2.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.notice",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.41.1.notice",
)
BARRED_BY_PARAGRAPH_2 = publication.AGAINST_PUBLIC_ORDER | item.MAJOR_IMPACT

ARTICLE_12 = (
    Rule(
        id="spc2014.12.1.information",
        cite=PROVISIONS.art(12, para=1),
        gist="Making someone's personal information public online, with harm, infringes.",
        zh="利用网络公开个人信息造成损害的，应当承担侵权责任",
        when=all_of(act.PUBLISHES_ONLINE, status.IS_PERSONAL_INFORMATION, publication.HARM_CAUSED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc2014.12.1.privacy",
        cite=PROVISIONS.art(12, para=1),
        gist="Making someone's private information public online, with harm, infringes privacy.",
        zh="利用网络公开个人隐私造成损害的，应当承担侵权责任",
        when=all_of(act.PUBLISHES_ONLINE, status.IS_PRIVATE_INFORMATION, publication.HARM_CAUSED),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="spc2014.12.1.1",
        cite=PROVISIONS.art(12, para=1, item=1),
        gist="Except with written consent and within what was agreed.",
        zh="经书面同意且在约定范围内公开的除外",
        when=all_of(
            act.PUBLISHES_ONLINE,
            consent.CONSENTED,
            consent.CONSENT_WRITTEN,
            consent.CONSENT_COVERS,
            ~consent.CONSENT_WITHDRAWN,
        ),
        lifts=(*BOTH, *TORT, *FLAT),
    ),
    Rule(
        id="spc2014.12.1.2",
        cite=PROVISIONS.art(12, para=1, item=2),
        gist="Except in the public interest and as far as that needs.",
        zh="为促进社会公共利益且在必要范围内的除外",
        when=act.PUBLISHES_ONLINE & publication.PUBLIC_INTEREST_PUBLICATION,
        lifts=(*BOTH, *TORT, *FLAT),
    ),
    Rule(
        id="spc2014.12.1.3",
        cite=PROVISIONS.art(12, para=1, item=3),
        gist="Except for research or statistics in the public interest, with written consent, nobody identifiable.",
        zh="为学术研究或者统计经书面同意且不足以识别特定自然人的除外",
        when=act.PUBLISHES_ONLINE & publication.RESEARCH_PUBLICATION,
        lifts=(*BOTH, *TORT, *FLAT),
    ),
    Rule(
        id="spc2014.12.1.4",
        cite=PROVISIONS.art(12, para=1, item=4),
        gist="Except what the person put online or what was lawfully public already.",
        zh="自行公开或者已合法公开的信息除外",
        when=act.PUBLISHES_ONLINE & item.ALREADY_PUBLIC,
        unless=BARRED_BY_PARAGRAPH_2,  # paragraph 2
        lifts=(*BOTH, *TORT, *FLAT),
    ),
    Rule(
        id="spc2014.12.1.5",
        cite=PROVISIONS.art(12, para=1, item=5),
        gist="Except what was obtained through a lawful channel.",
        zh="以合法渠道获取的个人信息除外",
        when=act.PUBLISHES_ONLINE & item.LAWFUL_CHANNEL,
        unless=BARRED_BY_PARAGRAPH_2,  # paragraph 2
        lifts=(*BOTH, *TORT),
    ),
    Rule(
        id="spc2014.12.1.6",
        cite=PROVISIONS.art(12, para=1, item=6),
        gist="Except where a law or administrative regulation provides otherwise.",
        zh="法律或者行政法规另有规定的除外",
        when=act.PUBLISHES_ONLINE & act.LAW_PROVIDES,
        lifts=(*BOTH, *TORT, *FLAT),
    ),
    Rule(
        id="spc2014.12.3",
        cite=PROVISIONS.art(12, para=3),
        gist="The article does not apply to State organs that make information public in their functions.",
        zh="国家机关行使职权公开个人信息的，不适用本条",
        when=act.STATE_ORGAN,
        lifts=BOTH,
    ),
)

RULES = ARTICLE_12
