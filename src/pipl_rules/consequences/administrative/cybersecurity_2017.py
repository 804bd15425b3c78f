"""Cybersecurity Law, text of 2016 (2017-06-01 to 2025-12-31), chapter 6: arts 59-75."""

from pipl_rules.consequences.administrative import facts as f
from pipl_rules.consequences.administrative.rungs import (
    MILLION,
    Band,
    Discretion,
    Measure,
    choice,
    fine,
    may,
    step,
)
from pipl_rules.statutes.instruments import CYBERSECURITY_LAW as LAW

TENS = 10_000
REFUSED_OR_HARM = f.REFUSES | f.HARM
REFUSED_OR_GRAVE = f.REFUSES | f.GRAVE
SHUT = (may(f.SUSPENSION), may(f.SITE_CLOSED), may(f.REVOCATION))
ANY = f.any_breach_of_cybersecurity()
GAINS_TENFOLD = Band(high=MILLION, times=(1, 10))


def _said(what: str, zh: str, *, more: str = "", more_zh: str = "") -> tuple[str, str]:
    return f"{what}{more}", f"{zh}{more_zh}"


SECURITY = _said("a breach of network security", "不履行网络安全保护义务")
INFRA = _said("a breach of the security of critical infrastructure", "不履行关键信息基础设施安全保护义务")
PRODUCTS = _said("a fault of network products or services", "违反网络产品、服务提供者义务")
IDENTITY = _said("a breach of the real-name duty", "违反网络实名规定")
NEWS = _said("a breach of the rules on testing and vulnerabilities", "违反安全检测和漏洞发布规定")
ENDANGERING = _said("acts that endanger networks", "从事危害网络安全的活动")
USERS = _said("a breach of users' rights in their personal information", "侵害个人信息依法得到保护的权利")
STEALING = _said(
    "stealing, selling or unlawfully providing personal information", "窃取、非法出售或者非法提供个人信息"
)
SITES = _said("sites and groups for crime", "设立用于违法犯罪的网站、通讯群组")
CONTENT = _said("forbidden content not stopped", "未处置禁止发布或者传输的信息")
COOPERATION = _said("inspection or assistance refused", "拒绝监督检查或者协助")
BREACH = _said("a breach of the Cybersecurity Law", "违反网络安全法")

ARTICLE_59 = (
    *step(LAW.art(59, para=1), "plain", f.NETWORK_SECURITY, SECURITY, Measure(f.ORDER), Measure(f.WARNING)),
    *step(
        LAW.art(59, para=1),
        "worse",
        f.NETWORK_SECURITY & REFUSED_OR_HARM,
        SECURITY,
        fine(f.FINE, TENS, 10 * TENS),
        fine(f.FINE_ON_SUPERVISORS, 5_000, 5 * TENS),
    ),
    *step(LAW.art(59, para=2), "plain", f.INFRASTRUCTURE, INFRA, Measure(f.ORDER), Measure(f.WARNING)),
    *step(
        LAW.art(59, para=2),
        "worse",
        f.INFRASTRUCTURE & REFUSED_OR_HARM,
        INFRA,
        fine(f.FINE, 10 * TENS, MILLION),
        fine(f.FINE_ON_SUPERVISORS, TENS, 10 * TENS),
    ),
)
_ARTICLE_60 = ((f.MALICIOUS, 1), (f.DEFECTS, 2), (f.MAINTENANCE, 3))
ARTICLE_60 = tuple(
    rung
    for deed, item in _ARTICLE_60
    for rung in (
        *step(
            LAW.art(60, item=item), "plain", f.PRODUCTS & deed, PRODUCTS, Measure(f.ORDER), Measure(f.WARNING)
        ),
        *step(
            LAW.art(60, item=item),
            "worse",
            f.PRODUCTS & deed & REFUSED_OR_HARM,
            PRODUCTS,
            fine(f.FINE, 5 * TENS, 50 * TENS),
            fine(f.FINE_ON_SUPERVISORS, TENS, 10 * TENS),
        ),
    )
)
ARTICLE_61 = (
    *step(LAW.art(61), "plain", f.REAL_IDENTITY, IDENTITY, Measure(f.ORDER)),
    *step(
        LAW.art(61),
        "worse",
        f.REAL_IDENTITY & REFUSED_OR_GRAVE,
        IDENTITY,
        fine(f.FINE, 5 * TENS, 50 * TENS),
        *SHUT,
        fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
    ),
)
ARTICLE_62 = (
    *step(LAW.art(62), "plain", f.SECURITY_NEWS, NEWS, Measure(f.ORDER), Measure(f.WARNING)),
    *step(
        LAW.art(62),
        "worse",
        f.SECURITY_NEWS & REFUSED_OR_GRAVE,
        NEWS,
        fine(f.FINE, TENS, 10 * TENS),
        *SHUT,
        fine(f.FINE_ON_PERSONS, 5_000, 5 * TENS),
    ),
)
_NO_CRIME = f.ENDANGERING & ~f.CRIME
ARTICLE_63 = (
    *step(
        LAW.art(63, para=1),
        "plain",
        _NO_CRIME,
        ENDANGERING,
        Measure(f.CONFISCATION, when=f.HAS_GAINS),
        Measure(f.DETENTION, Discretion.SHALL, Band(high=5, days=True), ~f.ORGANISATION & ~f.RATHER_GRAVE),
        Measure(
            f.FINE, Discretion.MAY, Band(low=5 * TENS, high=50 * TENS), ~f.ORGANISATION & ~f.RATHER_GRAVE
        ),
    ),
    *step(
        LAW.art(63, para=1),
        "worse",
        _NO_CRIME & f.RATHER_GRAVE & ~f.ORGANISATION,
        ENDANGERING,
        Measure(f.DETENTION, Discretion.SHALL, Band(low=5, high=15, days=True)),
        may(f.FINE, Band(low=10 * TENS, high=MILLION)),
    ),
    *step(
        LAW.art(63, para=2),
        "organisation",
        _NO_CRIME & f.ORGANISATION,
        ENDANGERING,
        fine(f.FINE, 10 * TENS, MILLION),
        Measure(f.DETENTION, Discretion.SHALL, Band(high=15, days=True)),  # of those responsible
        Measure(f.FINE_ON_PERSONS, Discretion.MAY, Band(low=5 * TENS, high=MILLION)),
    ),
    *step(
        LAW.art(63, para=3),
        "posts",
        f.ENDANGERING & (f.SUPERVISED_PENALTY | f.CRIMINAL_PENALTY),
        ENDANGERING,
        Measure(f.BARRED_FROM_KEY_POSTS),
    ),
)
ARTICLE_64 = (
    *step(
        LAW.art(64, para=1),
        "plain",
        f.USERS_INFORMATION,
        USERS,
        Measure(f.ORDER),
        choice(f.WARNING),
        choice(f.CONFISCATION, when=f.HAS_GAINS),
        choice(f.FINE, GAINS_TENFOLD),
        choice(
            f.FINE_ON_PERSONS, Band(low=TENS, high=10 * TENS)
        ),  # doubt: whether the choice reaches this far
    ),
    *step(LAW.art(64, para=1), "grave", f.USERS_INFORMATION & f.GRAVE, USERS, *SHUT),
    *step(
        LAW.art(64, para=2),
        "police",
        f.STEALING & ~f.CRIME,
        STEALING,
        Measure(f.CONFISCATION, when=f.HAS_GAINS),
        Measure(f.FINE, Discretion.SHALL, GAINS_TENFOLD),
    ),
)
ARTICLE_65 = step(
    LAW.art(65),
    "plain",
    f.PURCHASE,
    ("purchases without security review", "使用未经安全审查的产品或者服务"),
    Measure(f.STOP_USE),
    Measure(f.FINE, Discretion.SHALL, Band(times=(1, 10), of_price=True)),
    fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
)
ARTICLE_66 = step(
    LAW.art(66),
    "plain",
    f.INFRASTRUCTURE_EXPORT,
    ("data of infrastructure kept or sent abroad", "在境外存储或者向境外提供网络数据"),
    Measure(f.ORDER),
    Measure(f.WARNING),
    Measure(f.CONFISCATION, when=f.HAS_GAINS),
    fine(f.FINE, 5 * TENS, 50 * TENS),
    *SHUT,
    fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
)
_SITES = f.CRIME_SITES & ~f.CRIME
ARTICLE_67 = (
    *step(
        LAW.art(67, para=1),
        "plain",
        _SITES,
        SITES,
        Measure(f.SITE_CLOSED),
        Measure(f.DETENTION, Discretion.SHALL, Band(high=5, days=True), ~f.ORGANISATION & ~f.RATHER_GRAVE),
        Measure(f.FINE, Discretion.MAY, Band(low=TENS, high=10 * TENS), ~f.ORGANISATION & ~f.RATHER_GRAVE),
    ),
    *step(
        LAW.art(67, para=1),
        "worse",
        _SITES & f.RATHER_GRAVE & ~f.ORGANISATION,
        SITES,
        Measure(f.DETENTION, Discretion.SHALL, Band(low=5, high=15, days=True)),
        may(f.FINE, Band(low=5 * TENS, high=50 * TENS)),
    ),
    *step(
        LAW.art(67, para=2),
        "organisation",
        _SITES & f.ORGANISATION,
        SITES,
        fine(f.FINE, 10 * TENS, 50 * TENS),
        Measure(f.DETENTION, Discretion.SHALL, Band(high=15, days=True)),  # of those responsible
        Measure(f.FINE_ON_PERSONS, Discretion.MAY, Band(low=TENS, high=50 * TENS)),
    ),
)
ARTICLE_68 = tuple(
    rung
    for para, breach in ((1, f.CONTENT), (2, f.STORES))
    for rung in (
        *step(
            LAW.art(68, para=para),
            "plain",
            breach,
            CONTENT,
            Measure(f.ORDER),
            Measure(f.WARNING),
            Measure(f.CONFISCATION, when=f.HAS_GAINS),
        ),
        *step(
            LAW.art(68, para=para),
            "worse",
            breach & REFUSED_OR_GRAVE,
            CONTENT,
            fine(f.FINE, 10 * TENS, 50 * TENS),
            *SHUT,
            fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
        ),
    )
)
_ARTICLE_69 = (
    (1, f.CONTENT_ORDERS, CONTENT),
    (2, f.COOPERATION, COOPERATION),
    (3, f.COOPERATION, COOPERATION),
)
ARTICLE_69 = tuple(
    rung
    for item, breach, said in _ARTICLE_69
    for rung in (
        *step(LAW.art(69, item=item), "plain", breach, said, Measure(f.ORDER)),
        *step(
            LAW.art(69, item=item),
            "worse",
            breach & REFUSED_OR_GRAVE,
            said,
            fine(f.FINE, 5 * TENS, 50 * TENS),
            fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
        ),
    )
)
REST = (
    *step(LAW.art(71), "record", ANY, BREACH, Measure(f.CREDIT_RECORD)),
    *step(
        LAW.art(72),
        "organ",
        (f.NETWORK_SECURITY | f.INFRASTRUCTURE) & f.STATE_ORGAN,
        ("duties not performed on the network of a State organ", "国家机关政务网络的运营者不履行义务"),
        Measure(f.ORDER_BY_SUPERIOR),
        Measure(f.DISCIPLINE),
    ),
    *step(LAW.art(74, para=2), "police", ANY & f.PUBLIC_SECURITY, BREACH, Measure(f.PUBLIC_SECURITY_PENALTY)),
    *step(LAW.art(74, para=2), "crime", ANY & f.CRIME, BREACH, Measure(f.PROSECUTION)),
    *step(
        LAW.art(75),
        "abroad",
        f.ENDANGERING & f.INFRASTRUCTURE_ATTACKED & f.FOREIGN & f.SERIOUS_HARM,
        ("attacks from abroad with serious consequences", "境外主体危害关键信息基础设施，造成严重后果"),
        may(f.FROZEN),
    ),
)

RUNGS = (
    *ARTICLE_59,
    *ARTICLE_60,
    *ARTICLE_61,
    *ARTICLE_62,
    *ARTICLE_63,
    *ARTICLE_64,
    *ARTICLE_65,
    *ARTICLE_66,
    *ARTICLE_67,
    *ARTICLE_68,
    *ARTICLE_69,
    *REST,
)
RULES = tuple(rung.rule for rung in RUNGS)
ARTICLES = range(59, 76)
_OFFICIALS = "officials who misuse what they learnt, neglect or abuse their office: nothing that follows from an operator's act"

LEFT_OUT = {
    LAW.art(70): "forbidden content itself, punished by other laws: not a matter of personal information",
    LAW.art(73): _OFFICIALS,
    LAW.art(74, para=1): "damages: the civil branch",
}
