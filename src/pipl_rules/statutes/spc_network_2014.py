"""SPC provisions on personal rights and networks, text of 2014: in force 2014-10-10 to 2020-12-31.

Articles 2, 3, 5 to 9 and 15 to 18 are not at hand in the wording of 2014.
Article 12 was deleted on 2021-01-01; article 12 of the later text is about costs.
It speaks of making public through a network, and asks for harm. What it excuses is
no tort, so the exceptions also lift the general rules that it interprets; the
lawful channel of item 5 does not do away with consent that a law asks for.
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, consent, contact, earlier, hosting, item, publication, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import SPC_NETWORK_2014 as PROVISIONS

BOTH = ("spc2014.12.1.information", "spc2014.12.1.privacy")
BARRED = ("spc2014.12.2.information", "spc2014.12.2.privacy")
TORT = (
    "spc1993.7.3.material",
    "spc1993.7.3.spread",
    "spc2001.1.2.handling",
    "spc2001.1.2.exposure",
    "tll.2.information",
    "tll.62.records",
    "gpcl.110.information",
    "gpcl.111.handling",
    "gpcl.111.trade",
)
EXCEPT_CONSENT = (
    "spc1993.7.3.material",
    "spc1993.7.3.spread",
    "spc2001.1.2.handling",
    "spc2001.1.2.exposure",
    "tll.62.records",
)
"""Those that except by themselves what the person agreed to; all of `TORT` except what a law provides."""

EXCEPT_PUBLIC_INTEREST = ("spc1993.7.3.material", "spc1993.7.3.spread", "spc2001.1.2.exposure")
"""Those that except by themselves what is published in the public interest."""

ASK_FOR_PUBLICATION = ("spc1993.7.3.material", "tll.62.records")
"""Those that ask for publication, which no order to tell a court brings with it."""

FLAT = (
    "npcsc.2.1.consent",
    "npcsc.2.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.notice",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.41.1.notice",
)


def _but(*rules: str) -> tuple[str, ...]:
    return tuple(rule for rule in TORT if rule not in rules)


# -- Article 4: who the user is, on the court's order ------------------------------------------------

ARTICLE_4 = (
    Rule(
        id="spc2014.4.1",
        cite=PROVISIONS.art(4, para=1),
        gist="A service that a court orders to say who its user is may do so.",
        zh="人民法院责令提供网络用户信息的，网络服务提供者可以提供",
        when=all_of(contact.HOSTS, act.PROVIDES, earlier.COURT_ORDERED_NAMES),
        unless=act.PUBLISHES | act.SELLS,
        lifts=(
            *_but(*ASK_FOR_PUBLICATION),
            *FLAT,
            "npcsc.1.2.provide",
            "consumer.29.2.provide",
            "csl.42.1.provide",
        ),
    ),
    Rule(
        id="spc2014.4.2",
        cite=PROVISIONS.art(4, para=2),
        gist="It must, unless it has good reason not to.",
        zh="无正当理由不得拒不提供",
        when=contact.HOSTS & earlier.COURT_ORDERED_NAMES,
        concludes=must(
            "service provider",
            Conduct("tell the court who the user is", "向人民法院提供网络用户信息"),
            done=earlier.NAMED_TO_THE_COURT,
        ),
    ),
)

# -- Article 10: passing on what others put online ---------------------------------------------------

ARTICLE_10 = (
    Rule(
        id="spc2014.10",
        cite=PROVISIONS.art(10),
        gist="Who passes on what others put online answers by fault: by the care due, how plain the wrong, what was changed.",
        zh="转载者没有过错的，不承担侵权责任；过错依注意义务、明显程度和是否修改认定",
        when=all_of(act.PUBLISHES_ONLINE, earlier.REPOSTS, earlier.REPOST_WITHOUT_FAULT),
        lifts=(*BOTH, *BARRED, *TORT),
    ),
)

# -- Article 12: making personal information public online -----------------------------------

BARRED_BY_PARAGRAPH_2 = publication.AGAINST_PUBLIC_ORDER | item.MAJOR_IMPACT

KNOWN_BEFORE = item.ALREADY_PUBLIC | item.LAWFUL_CHANNEL
AGREED_IN_WRITING = all_of(
    consent.CONSENTED,
    consent.CONSENT_WRITTEN,
    consent.CONSENT_COVERS,
    ~consent.CONSENT_WITHDRAWN,
    ~act.MISLED,
)

# fmt: off
ARTICLE_12 = (
    Rule(id="spc2014.12.1.kinds", cite=PROVISIONS.art(12, para=1),
        gist="Genes, medical records, offences, the home, private doings: what tells of a certain person is personal.",
        zh="基因信息、病历资料、犯罪记录、家庭住址、私人活动等能够指向特定自然人的信息，为个人信息",
        when=all_of(
            item.LISTED_IDENTIFIER | item.IDENTIFIES | (item.EXPECTED_PRIVATE & item.OF_KNOWN_PERSON),
            ~item.ANONYMISED,
        ),
        concludes=counts_as(status.IS_PERSONAL_INFORMATION)),
    Rule(id="spc2014.12.1.information", cite=PROVISIONS.art(12, para=1), concludes=infringes(PI_RIGHTS),
        gist="Making someone's personal information public online, with harm, infringes.",
        zh="利用网络公开个人信息造成损害的，应当承担侵权责任",
        when=all_of(act.PUBLISHES_ONLINE, status.IS_PERSONAL_INFORMATION, publication.HARM_CAUSED)),
    Rule(id="spc2014.12.1.privacy", cite=PROVISIONS.art(12, para=1), concludes=infringes(PRIVACY),
        gist="Making someone's private information public online, with harm, infringes privacy.",
        zh="利用网络公开个人隐私造成损害的，应当承担侵权责任",
        when=all_of(act.PUBLISHES_ONLINE, status.IS_PRIVATE_INFORMATION, publication.HARM_CAUSED)),
    Rule(id="spc2014.12.1.1", cite=PROVISIONS.art(12, para=1, item=1),
        gist="Except with written consent and within what was agreed.",
        zh="本人书面许可且未超出许可范围的，不在此限",
        when=all_of(act.PUBLISHES_ONLINE, AGREED_IN_WRITING),
        lifts=(*BOTH, *BARRED, *_but(*EXCEPT_CONSENT), *FLAT)),
    Rule(id="spc2014.12.1.2", cite=PROVISIONS.art(12, para=1, item=2),
        gist="Except in the public interest and as far as that needs.",
        zh="出于公益且不过度的，不在此限",
        when=act.PUBLISHES_ONLINE & publication.PUBLIC_INTEREST_PUBLICATION,
        lifts=(*BOTH, *BARRED, *_but(*EXCEPT_PUBLIC_INTEREST), *FLAT)),
    Rule(id="spc2014.12.1.3", cite=PROVISIONS.art(12, para=1, item=3),
        gist="Except for research or statistics in the public interest, with written consent, nobody identifiable.",
        zh="为学术研究或者统计经书面同意且不足以识别特定自然人的除外",
        when=act.PUBLISHES_ONLINE & publication.RESEARCH_PUBLICATION, lifts=(*BOTH, *BARRED, *TORT, *FLAT)),
    Rule(id="spc2014.12.1.4", cite=PROVISIONS.art(12, para=1, item=4),
        gist="Except what the person put online or what was lawfully public already.",
        zh="自行公开或者已合法公开的信息除外",
        when=act.PUBLISHES_ONLINE & item.ALREADY_PUBLIC, unless=BARRED_BY_PARAGRAPH_2,
        lifts=(*BOTH, *TORT, *FLAT)),
    Rule(id="spc2014.12.1.5", cite=PROVISIONS.art(12, para=1, item=5),
        gist="Except what was obtained through a lawful channel.",
        zh="以合法渠道获取的个人信息除外",
        when=act.PUBLISHES_ONLINE & item.LAWFUL_CHANNEL, unless=BARRED_BY_PARAGRAPH_2, lifts=(*BOTH, *TORT)),
    Rule(id="spc2014.12.1.6", cite=PROVISIONS.art(12, para=1, item=6),
        gist="Except where a law or administrative regulation provides otherwise.",
        zh="法律或者行政法规另有规定的除外",
        when=act.PUBLISHES_ONLINE & act.LAW_PROVIDES, lifts=(*BOTH, *BARRED, *FLAT)),
    Rule(id="spc2014.12.2.information", cite=PROVISIONS.art(12, para=2), concludes=infringes(PI_RIGHTS),
        gist="What is public or lawfully obtained infringes if published against public order or a major interest.",
        zh="以违反公共利益、公德的方式公开第四项、第五项信息，或者侵害重大利益的，应当承担侵权责任",
        when=all_of(act.PUBLISHES_ONLINE, status.IS_PERSONAL_INFORMATION, KNOWN_BEFORE, BARRED_BY_PARAGRAPH_2)),
    Rule(id="spc2014.12.2.privacy", cite=PROVISIONS.art(12, para=2), concludes=infringes(PRIVACY),
        gist="... and privacy, where it is private information.",
        zh="属于私密信息的，亦侵害隐私权",
        when=all_of(act.PUBLISHES_ONLINE, status.IS_PRIVATE_INFORMATION, KNOWN_BEFORE, BARRED_BY_PARAGRAPH_2)),
    Rule(id="spc2014.12.3", cite=PROVISIONS.art(12, para=3),
        gist="The article does not apply to State organs that make information public in their functions.",
        zh="国家机关依职权所作的公开，另有规则",
        when=act.STATE_ORGAN, lifts=(*BOTH, *BARRED)),
)
# fmt: on

# -- Article 13: on the strength of official sources ------------------------------------------------------

FROM_THE_SOURCE = all_of(act.PUBLISHES_ONLINE, status.IS_PERSONAL_INFORMATION, hosting.OFFICIAL_SOURCE)

ARTICLE_13 = (
    Rule(
        id="spc2014.13.1",
        cite=PROVISIONS.art(13, item=1),
        gist="Who publishes after an official source something else than the source says infringes.",
        zh="发布的信息与国家机关信息来源内容不符的，应当承担侵权责任",
        when=FROM_THE_SOURCE & hosting.DIFFERS_FROM_SOURCE,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc2014.13.2",
        cite=PROVISIONS.art(13, item=2),
        gist="... or twists it so that people misunderstand.",
        zh="以添加、增删、调整等方式致人误解的，亦同",
        when=FROM_THE_SOURCE & hosting.SOURCE_TWISTED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc2014.13.3",
        cite=PROVISIONS.art(13, item=3),
        gist="... or does not follow when the source is corrected.",
        zh="信息来源已公开更正而拒绝更正或者不予更正的，亦同",
        when=FROM_THE_SOURCE & hosting.CORRECTION_REFUSED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc2014.13.4",
        cite=PROVISIONS.art(13, item=4),
        gist="... or publishes the old version after the correction.",
        zh="信息来源已公开更正仍发布更正前信息的，亦同",
        when=FROM_THE_SOURCE & hosting.PUBLISHED_OUTDATED,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_4, *ARTICLE_10, *ARTICLE_12, *ARTICLE_13)
CLOSINGS = (Closed(fact=status.IS_PERSONAL_INFORMATION, cite=PROVISIONS.art(12, para=1)),)
LEFT_OUT: dict[Citation, str] = {
    PROVISIONS.art(1): "which disputes the provisions are about",
    PROVISIONS.art(4, para=3): "joining the user as a defendant: a matter of procedure",
    PROVISIONS.art(11): "the standing of a business: no natural person",
    PROVISIONS.art(14, para=1): "bargains to take down for pay are void: a matter of contract",
    PROVISIONS.art(
        14, para=2
    ): "taking down what others published: the publisher's interest, neither of the two decided here",
    PROVISIONS.art(
        19
    ): "which cases the provisions reach; carried by the instrument and by the law found to govern",
}
