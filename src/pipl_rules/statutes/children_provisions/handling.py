"""Provisions on Children's Personal Information: keeping, using, staff, entrusting, passing on (arts 12-18)."""

from pipl_rules.facts import act, child, consent, item
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.children_provisions.general import BOUND, HANDLED, HELD, OPERATES, PROVISIONS

# -- Articles 12 and 13: how long, how safe ------------------------------------------------------

ARTICLES_12_13 = (
    Rule(
        id="children2019.12",
        cite=PROVISIONS.art(12),
        gist="Nothing is kept longer than its purpose needs.",
        zh="存储不得超过目的所必需的期限",
        when=all_of(HELD, act.KEEPS, item.KEPT_TOO_LONG),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.13",
        cite=PROVISIONS.art(13),
        gist="What is kept is encrypted, or kept safe by like measures.",
        zh="存储应当采取加密等措施",
        when=HELD & act.KEEPS,
        concludes=must(
            "network operator",
            Conduct("encrypt what is kept, or keep it as safe", "加密或者以同等措施存储"),
            done=child.KEPT_ENCRYPTED | child.SPECIAL_POOL,
        ),
    ),
)

# -- Article 14: use within what was agreed ------------------------------------------------------

ARTICLE_14 = (
    Rule(
        id="children2019.14.law",
        cite=PROVISIONS.art(14),
        gist="Use is not contrary to law.",
        zh="使用不得违反法律、行政法规",
        when=HANDLED & act.BREAKS_OTHER_LAW,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.14.beyond",
        cite=PROVISIONS.art(14),
        gist="Use beyond the purpose or scope agreed needs the guardian's consent again.",
        zh="超出约定目的、范围使用的，应当再次征得监护人同意",
        when=HANDLED & (child.BEYOND_AGREED | act.BREAKS_AGREEMENT),
        unless=consent.GUARDIAN_CONSENT_SEPARATE,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 15: staff ---------------------------------------------------------------------------

ARTICLE_15 = (
    Rule(
        id="children2019.15.least",
        cite=PROVISIONS.art(15),
        gist="Staff have no more access than they need.",
        zh="工作人员的访问权限应当最小",
        when=OPERATES,
        concludes=must(
            "network operator",
            Conduct("grant staff the least access", "以最小授权设定权限"),
            done=child.LEAST_ACCESS,
        ),
    ),
    Rule(
        id="children2019.15.approved",
        cite=PROVISIONS.art(15),
        gist="Each access of theirs is approved and logged.",
        zh="访问应当经审批并记录",
        when=BOUND & child.STAFF_ACCESSED,
        concludes=must(
            "network operator",
            Conduct("approve and log access", "审批并记录访问"),
            done=child.ACCESS_APPROVED,
        ),
    ),
    Rule(
        id="children2019.15.copying",
        cite=PROVISIONS.art(15),
        gist="... and kept from illegal copying.",
        zh="并应当防止违法复制、下载",
        when=BOUND & child.STAFF_ACCESSED,
        concludes=must(
            "network operator",
            Conduct("prevent illegal copying", "防止违法复制、下载"),
            done=child.COPYING_PREVENTED,
        ),
    ),
)

# -- Article 16: entrusting ----------------------------------------------------------------------

ENTRUSTED = BOUND & act.ENTRUSTS

ARTICLE_16_1 = (
    Rule(
        id="children2019.16.1.assess",
        cite=PROVISIONS.art(16, para=1),
        gist="Who entrusts first assesses whether it is safe.",
        zh="委托前应当进行安全评估",
        when=ENTRUSTED,
        concludes=must(
            "network operator",
            Conduct("assess the safety of entrusting", "进行安全评估"),
            done=child.ENTRUST_ASSESSED,
        ),
    ),
    Rule(
        id="children2019.16.1.agree",
        cite=PROVISIONS.art(16, para=1),
        gist="... and signs an agreement on what may be done.",
        zh="并应当签署委托协议",
        when=ENTRUSTED,
        concludes=must(
            "network operator",
            Conduct("sign an agreement on the entrusting", "签署委托协议"),
            done=act.ENTRUST_AGREED,
        ),
    ),
    Rule(
        id="children2019.16.1.beyond",
        cite=PROVISIONS.art(16, para=1),
        gist="... entrusting nothing that the operator itself may not do.",
        zh="委托不得超出授权范围",
        when=all_of(HELD, act.ENTRUSTS, child.BEYOND_AGREED),
        concludes=infringes(PI_RIGHTS),
    ),
)

ARTICLE_16_2 = (
    Rule(
        id="children2019.16.2.1",
        cite=PROVISIONS.art(16, para=2, item=1),
        gist="The entrusted party keeps to the law and to what the operator asked.",
        zh="受托方应当依法并按要求处理",
        when=all_of(HELD, act.ENTRUSTS, act.ENTRUSTED_EXCEEDED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.16.2.2",
        cite=PROVISIONS.art(16, para=2, item=2),
        gist="... helps to answer guardians.",
        zh="受托方应当协助回应监护人",
        when=ENTRUSTED,
        concludes=must(
            "entrusted party", Conduct("help to answer guardians", "协助回应"), done=child.ENTRUSTED_HELPS
        ),
    ),
    Rule(
        id="children2019.16.2.3",
        cite=PROVISIONS.art(16, para=2, item=3),
        gist="... keeps it safe and reports incidents.",
        zh="受托方应当保障安全并及时反馈",
        when=ENTRUSTED,
        concludes=must(
            "entrusted party",
            Conduct("keep it safe and report incidents", "保障安全并反馈"),
            done=child.ENTRUSTED_REPORTS,
        ),
    ),
    Rule(
        id="children2019.16.2.4",
        cite=PROVISIONS.art(16, para=2, item=4),
        gist="... deletes it when the entrusting is over.",
        zh="委托解除时应当及时删除",
        when=all_of(HELD, act.ENTRUSTS, child.ENTRUSTING_OVER),
        concludes=must(
            "entrusted party",
            Conduct("delete it", "删除"),
            done=child.ENTRUSTED_DELETES,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="children2019.16.2.5",
        cite=PROVISIONS.art(16, para=2, item=5),
        gist="... and entrusts nobody else.",
        zh="受托方不得转委托",
        when=all_of(HELD, act.ENTRUSTS, child.SUB_ENTRUSTED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Articles 17 and 18: passing on, disclosing ----------------------------------------------------

ARTICLES_17_18 = (
    Rule(
        id="children2019.17",
        cite=PROVISIONS.art(17),
        gist="Who passes it on first assesses whether that is safe.",
        zh="向第三方转移应当进行安全评估",
        when=BOUND & act.PROVIDES,
        concludes=must(
            "network operator",
            Conduct("assess the safety of passing on", "进行安全评估"),
            done=child.TRANSFER_ASSESSED,
        ),
    ),
    Rule(
        id="children2019.18",
        cite=PROVISIONS.art(18),
        gist="It is not disclosed, unless the law demands it or the guardian agreed.",
        zh="不得披露，法律要求或者监护人同意的除外",
        when=HELD & act.PUBLISHES,
        unless=act.LAW_PROVIDES | consent.GUARDIAN_CONSENTED,
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLES_12_13, *ARTICLE_14, *ARTICLE_15, *ARTICLE_16_1, *ARTICLE_16_2, *ARTICLES_17_18)
