"""Cybersecurity Law as amended in 2025, in force from 2026-01-01, chapter 6: arts 61-77.

Personal information is no longer punished here: art. 71 sends it to the laws that say how,
which for what the PIPL reaches is PIPL art. 66.
"""

from pipl_rules.citation import Citation
from pipl_rules.consequences.administrative import facts as f
from pipl_rules.consequences.administrative.cybersecurity_2017 import (
    ANY,
    BREACH,
    CONTENT,
    COOPERATION,
    ENDANGERING,
    IDENTITY,
    INFRA,
    NEWS,
    PRODUCTS,
    REFUSED_OR_GRAVE,
    REFUSED_OR_HARM,
    SECURITY,
    SHUT,
    SITES,
    STEALING,
    TENS,
    USERS,
)
from pipl_rules.consequences.administrative.rungs import (
    MILLION,
    Band,
    Discretion,
    Measure,
    Rung,
    fine,
    may,
    step,
)
from pipl_rules.logic.conditions import NEVER, Condition
from pipl_rules.statutes.instruments import CYBERSECURITY_LAW_2026 as LAW


def _consequences(cite: Citation, breach: Condition, said: tuple[str, str]) -> tuple[Rung, ...]:
    """Art. 61 para. 3, to which later articles refer: serious and particularly serious consequences."""
    return (
        *step(
            cite,
            "serious",
            breach & f.SERIOUS_HARM & ~f.GRAVEST_HARM,
            said,
            fine(f.FINE, 50 * TENS, 200 * TENS),
            fine(f.FINE_ON_PERSONS, 5 * TENS, 20 * TENS),
        ),
        *step(
            cite,
            "gravest",
            breach & f.GRAVEST_HARM,
            said,
            fine(f.FINE, 200 * TENS, 10 * MILLION),
            fine(f.FINE_ON_PERSONS, 20 * TENS, MILLION),
        ),
    )


WORST = f.SERIOUS_HARM | f.GRAVEST_HARM
ARTICLE_61 = (
    *step(LAW.art(61, para=1), "plain", f.NETWORK_SECURITY, SECURITY, Measure(f.ORDER), Measure(f.WARNING)),
    *step(
        LAW.art(61, para=1),
        "fine",
        f.NETWORK_SECURITY,
        SECURITY,
        may(f.FINE, Band(low=TENS, high=5 * TENS)),
        unless=REFUSED_OR_HARM | WORST,
    ),
    *step(
        LAW.art(61, para=1),
        "worse",
        f.NETWORK_SECURITY & REFUSED_OR_HARM,
        SECURITY,
        fine(f.FINE, 5 * TENS, 50 * TENS),
        fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
        unless=WORST,
    ),
    *step(LAW.art(61, para=2), "plain", f.INFRASTRUCTURE, INFRA, Measure(f.ORDER), Measure(f.WARNING)),
    *step(
        LAW.art(61, para=2),
        "fine",
        f.INFRASTRUCTURE,
        INFRA,
        may(f.FINE, Band(low=5 * TENS, high=10 * TENS)),
        unless=REFUSED_OR_HARM | WORST,
    ),
    *step(
        LAW.art(61, para=2),
        "worse",
        f.INFRASTRUCTURE & REFUSED_OR_HARM,
        INFRA,
        fine(f.FINE, 10 * TENS, MILLION),
        fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
        unless=WORST,
    ),
    *_consequences(LAW.art(61, para=3), f.NETWORK_SECURITY | f.INFRASTRUCTURE, SECURITY),
)
_ARTICLE_62 = ((f.MALICIOUS, 1), (f.DEFECTS, 2), (f.MAINTENANCE, 3))
_LESS = {1: WORST, 2: WORST, 3: NEVER}
ARTICLE_62 = (
    *(
        rung
        for deed, item in _ARTICLE_62
        for rung in (
            *step(
                LAW.art(62, para=1, item=item),
                "plain",
                f.PRODUCTS & deed,
                PRODUCTS,
                Measure(f.ORDER),
                Measure(f.WARNING),
            ),
            *step(
                LAW.art(62, para=1, item=item),
                "worse",
                f.PRODUCTS & deed & REFUSED_OR_HARM,
                PRODUCTS,
                fine(f.FINE, 5 * TENS, 50 * TENS),
                fine(f.FINE_ON_SUPERVISORS, TENS, 10 * TENS),
                unless=_LESS[item],
            ),
        )
    ),
    *_consequences(LAW.art(62, para=2), f.PRODUCTS & (f.MALICIOUS | f.DEFECTS), PRODUCTS),
)
_UNCERTIFIED = ("network equipment without certification", "销售、提供未经认证检测的网络关键设备")
ARTICLE_63 = (
    *step(
        LAW.art(63),
        "plain",
        f.UNCERTIFIED,
        _UNCERTIFIED,
        Measure(f.STOP_USE),
        Measure(f.WARNING),
        Measure(f.CONFISCATION, when=f.HAS_GAINS),
        Measure(
            f.FINE, Discretion.SHALL, Band(low=2 * TENS, high=10 * TENS, times=(1, 5), gains_from=10 * TENS)
        ),
    ),
    *step(LAW.art(63), "grave", f.UNCERTIFIED & f.GRAVE, _UNCERTIFIED, may(f.SUSPENSION), may(f.REVOCATION)),
)
ARTICLE_64 = (
    *step(LAW.art(64), "plain", f.REAL_IDENTITY, IDENTITY, Measure(f.ORDER)),
    *step(
        LAW.art(64),
        "worse",
        f.REAL_IDENTITY & REFUSED_OR_GRAVE,
        IDENTITY,
        fine(f.FINE, 5 * TENS, 50 * TENS),
        *SHUT,
        fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
    ),
)
ARTICLE_65 = (
    *step(LAW.art(65, para=1), "plain", f.SECURITY_NEWS, NEWS, Measure(f.ORDER), Measure(f.WARNING)),
    *step(
        LAW.art(65, para=1),
        "fine",
        f.SECURITY_NEWS,
        NEWS,
        may(f.FINE, Band(low=TENS, high=10 * TENS)),
        unless=REFUSED_OR_GRAVE | WORST,
    ),
    *step(
        LAW.art(65, para=1),
        "worse",
        f.SECURITY_NEWS & REFUSED_OR_GRAVE,
        NEWS,
        fine(f.FINE, 10 * TENS, MILLION),
        fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
        unless=WORST,
    ),
    *step(LAW.art(65, para=1), "shut", f.SECURITY_NEWS & REFUSED_OR_GRAVE, NEWS, *SHUT),
    *_consequences(LAW.art(65, para=2), f.SECURITY_NEWS, NEWS),
)
_NO_CRIME = f.ENDANGERING & ~f.CRIME
ARTICLE_66 = (
    *step(
        LAW.art(66, para=1),
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
        LAW.art(66, para=1),
        "worse",
        _NO_CRIME & f.RATHER_GRAVE & ~f.ORGANISATION,
        ENDANGERING,
        Measure(f.DETENTION, Discretion.SHALL, Band(low=5, high=15, days=True)),
        may(f.FINE, Band(low=10 * TENS, high=MILLION)),
    ),
    *step(
        LAW.art(66, para=2),
        "organisation",
        _NO_CRIME & f.ORGANISATION,
        ENDANGERING,
        fine(f.FINE, 10 * TENS, MILLION),
        Measure(f.DETENTION, Discretion.SHALL, Band(high=15, days=True)),  # of those responsible
        Measure(f.FINE_ON_PERSONS, Discretion.MAY, Band(low=5 * TENS, high=MILLION)),
    ),
    *step(
        LAW.art(66, para=3),
        "posts",
        f.ENDANGERING & (f.SUPERVISED_PENALTY | f.CRIMINAL_PENALTY),
        ENDANGERING,
        Measure(f.BARRED_FROM_KEY_POSTS),
    ),
)
ARTICLE_67 = step(
    LAW.art(67),
    "plain",
    f.PURCHASE,
    ("purchases without security review", "使用未经安全审查的产品或者服务"),
    Measure(f.ORDER),
    Measure(f.STOP_USE),
    Measure(f.FINE, Discretion.SHALL, Band(times=(1, 10), of_price=True)),
    fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
)
_SITES = f.CRIME_SITES & ~f.CRIME
ARTICLE_68 = (
    *step(
        LAW.art(68, para=1),
        "plain",
        _SITES,
        SITES,
        Measure(f.SITE_CLOSED),
        Measure(f.DETENTION, Discretion.SHALL, Band(high=5, days=True), ~f.ORGANISATION & ~f.RATHER_GRAVE),
        Measure(f.FINE, Discretion.MAY, Band(low=TENS, high=10 * TENS), ~f.ORGANISATION & ~f.RATHER_GRAVE),
    ),
    *step(
        LAW.art(68, para=1),
        "worse",
        _SITES & f.RATHER_GRAVE & ~f.ORGANISATION,
        SITES,
        Measure(f.DETENTION, Discretion.SHALL, Band(low=5, high=15, days=True)),
        may(f.FINE, Band(low=5 * TENS, high=50 * TENS)),
    ),
    *step(
        LAW.art(68, para=2),
        "organisation",
        _SITES & f.ORGANISATION,
        SITES,
        fine(f.FINE, 10 * TENS, 50 * TENS),
        Measure(f.DETENTION, Discretion.SHALL, Band(high=15, days=True)),  # of those responsible
        Measure(f.FINE_ON_PERSONS, Discretion.MAY, Band(low=TENS, high=50 * TENS)),
    ),
)


def _content(para: int, breach: Condition) -> tuple[Rung, ...]:
    cite = LAW.art(69, para=para)
    return (
        *step(cite, "plain", breach, CONTENT, Measure(f.ORDER), Measure(f.WARNING), Measure(f.CRITICISM)),
        *step(
            cite,
            "fine",
            breach,
            CONTENT,
            may(f.FINE, Band(low=5 * TENS, high=50 * TENS)),
            unless=REFUSED_OR_GRAVE | f.GRAVEST_HARM,
        ),
        *step(
            cite,
            "worse",
            breach & REFUSED_OR_GRAVE,
            CONTENT,
            fine(f.FINE, 50 * TENS, 200 * TENS),
            *SHUT,
            fine(f.FINE_ON_PERSONS, 5 * TENS, 20 * TENS),
            unless=f.GRAVEST_HARM,
        ),
    )


def _gravest_content(para: int, breach: Condition) -> tuple[Rung, ...]:
    return step(
        LAW.art(69, para=para),
        "gravest",
        breach & f.GRAVEST_HARM,
        CONTENT,
        fine(f.FINE, 200 * TENS, 10 * MILLION),
        Measure(f.SUSPENSION),
        Measure(f.SITE_CLOSED),
        Measure(f.REVOCATION),
        fine(f.FINE_ON_PERSONS, 20 * TENS, MILLION),
    )


ARTICLE_69 = (
    *_content(1, f.CONTENT | f.CONTENT_ORDERS),
    *_gravest_content(2, f.CONTENT | f.CONTENT_ORDERS),
    *_content(3, f.STORES),
    *_gravest_content(3, f.STORES),
)
ARTICLE_70 = (
    *step(LAW.art(70), "plain", f.COOPERATION, COOPERATION, Measure(f.ORDER)),
    *step(
        LAW.art(70),
        "worse",
        f.COOPERATION & REFUSED_OR_GRAVE,
        COOPERATION,
        fine(f.FINE, 5 * TENS, 50 * TENS),
        fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
    ),
)
ARTICLE_71 = (
    *step(LAW.art(71, para=1, item=2), "users", f.USERS_INFORMATION, USERS, Measure(f.AS_OTHER_LAWS_SAY)),
    *step(
        LAW.art(71, para=1, item=3),
        "abroad",
        f.INFRASTRUCTURE_EXPORT,
        (
            "information and important data of infrastructure kept or sent abroad",
            "在境外存储或者向境外提供个人信息和重要数据",
        ),
        Measure(f.AS_OTHER_LAWS_SAY),
    ),
    *step(LAW.art(71, para=2), "police", f.STEALING & ~f.CRIME, STEALING, Measure(f.AS_OTHER_LAWS_SAY)),
)
REST = (
    *step(LAW.art(72), "record", ANY, BREACH, Measure(f.CREDIT_RECORD)),
    *step(
        LAW.art(74),
        "organ",
        (f.NETWORK_SECURITY | f.INFRASTRUCTURE) & f.STATE_ORGAN,
        ("duties not performed on the network of a State organ", "国家机关政务网络的运营者不履行义务"),
        Measure(f.ORDER_BY_SUPERIOR),
        Measure(f.DISCIPLINE),
    ),
    *step(LAW.art(76, para=2), "police", ANY & f.PUBLIC_SECURITY, BREACH, Measure(f.PUBLIC_SECURITY_PENALTY)),
    *step(LAW.art(76, para=2), "crime", ANY & f.CRIME, BREACH, Measure(f.PROSECUTION)),
    *step(
        LAW.art(77),
        "abroad",
        f.ENDANGERING & f.FOREIGN & (f.SERIOUS_HARM | f.GRAVEST_HARM),
        ("acts from abroad with serious consequences", "境外主体危害网络安全，造成严重后果"),
        may(f.FROZEN),
    ),
)

RUNGS = (
    *ARTICLE_61,
    *ARTICLE_62,
    *ARTICLE_63,
    *ARTICLE_64,
    *ARTICLE_65,
    *ARTICLE_66,
    *ARTICLE_67,
    *ARTICLE_68,
    *ARTICLE_69,
    *ARTICLE_70,
    *ARTICLE_71,
    *REST,
)
RULES = tuple(rung.rule for rung in RUNGS)
ARTICLES = range(61, 78)

LEFT_OUT = {
    LAW.art(
        71, para=1, item=1
    ): "forbidden content itself, punished by other laws: not a matter of personal information",
    LAW.art(73): "sends to the Administrative Penalty Law for leniency, which is applied in any case",
    LAW.art(
        75
    ): "officials who misuse what they learnt, neglect or abuse their office: nothing that follows from an "
    "operator's act",
    LAW.art(76, para=1): "damages: the civil branch",
}
