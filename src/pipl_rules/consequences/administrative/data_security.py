"""Data Security Law, chapter 6: arts 44-52. It is about data of every kind; personal information has the PIPL beside it."""

from pipl_rules.consequences.administrative import facts as f
from pipl_rules.consequences.administrative.rungs import MILLION, Band, Discretion, Measure, fine, may, step
from pipl_rules.logic.conditions import any_of
from pipl_rules.statutes.data_security_law import LAW

TENS = 10_000
SHUT = (may(f.SUSPENSION), may(f.REVOCATION))
DUTIES = ("duties of data security not performed", "不履行数据安全保护义务")
ABROAD = ("important data provided abroad", "违反规定向境外提供重要数据")
ORGANS = ("data given to a foreign court or agency unapproved", "未经批准向外国司法或者执法机构提供数据")
BREACH = ("a breach of the Data Security Law", "违反数据安全法")
ANY = any_of(f.DATA_SECURITY, f.CORE_DATA, f.IMPORTANT_EXPORT, f.BROKER, f.DATA_REFUSED, f.FOREIGN_ORGANS)
_PERSONS_MAY = Measure(f.FINE_ON_PERSONS, Discretion.MAY, Band(low=TENS, high=10 * TENS))

ARTICLE_44 = step(
    LAW.art(44), "talk", f.RISK, ("handling with a large risk", "数据处理活动存在较大安全风险"), may(f.TALK)
)
ARTICLE_45 = (
    *step(LAW.art(45, para=1), "plain", f.DATA_SECURITY, DUTIES, Measure(f.ORDER), Measure(f.WARNING)),
    *step(
        LAW.art(45, para=1),
        "fine",
        f.DATA_SECURITY,
        DUTIES,
        may(f.FINE, Band(low=5 * TENS, high=50 * TENS)),
        _PERSONS_MAY,
        unless=f.REFUSES | f.SERIOUS_HARM,
    ),
    *step(
        LAW.art(45, para=1),
        "worse",
        f.DATA_SECURITY & (f.REFUSES | f.SERIOUS_HARM),
        DUTIES,
        fine(f.FINE, 50 * TENS, 200 * TENS),
        *SHUT,
        fine(f.FINE_ON_PERSONS, 5 * TENS, 20 * TENS),
    ),
    *step(
        LAW.art(45, para=2),
        "core",
        f.CORE_DATA,
        ("core State data endangered", "违反国家核心数据管理制度"),
        fine(f.FINE, 200 * TENS, 10 * MILLION),
        may(f.SUSPENSION),
        may(f.REVOCATION),
    ),
)
ARTICLE_46 = (
    *step(LAW.art(46), "plain", f.IMPORTANT_EXPORT, ABROAD, Measure(f.ORDER), Measure(f.WARNING)),
    *step(
        LAW.art(46),
        "fine",
        f.IMPORTANT_EXPORT,
        ABROAD,
        may(f.FINE, Band(low=10 * TENS, high=MILLION)),
        _PERSONS_MAY,
        unless=f.GRAVE,
    ),
    *step(
        LAW.art(46),
        "grave",
        f.IMPORTANT_EXPORT & f.GRAVE,
        ABROAD,
        fine(f.FINE, MILLION, 10 * MILLION),
        *SHUT,
        fine(f.FINE_ON_PERSONS, 10 * TENS, MILLION),
    ),
)
ARTICLE_47 = step(
    LAW.art(47),
    "plain",
    f.BROKER,
    ("duties of a broker of data not performed", "数据交易中介服务机构未履行义务"),
    Measure(f.ORDER),
    Measure(f.CONFISCATION, when=f.HAS_GAINS),
    Measure(f.FINE, Discretion.SHALL, Band(low=10 * TENS, high=MILLION, times=(1, 10), gains_from=10 * TENS)),
    *SHUT,
    fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
)
ARTICLE_48 = (
    *step(
        LAW.art(48, para=1),
        "refused",
        f.DATA_REFUSED,
        ("data refused to police or State security", "拒不配合数据调取"),
        Measure(f.ORDER),
        Measure(f.WARNING),
        fine(f.FINE, 5 * TENS, 50 * TENS),
        fine(f.FINE_ON_PERSONS, TENS, 10 * TENS),
    ),
    *step(LAW.art(48, para=2), "plain", f.FOREIGN_ORGANS, ORGANS, Measure(f.WARNING)),
    *step(
        LAW.art(48, para=2),
        "fine",
        f.FOREIGN_ORGANS,
        ORGANS,
        may(f.FINE, Band(low=10 * TENS, high=MILLION)),
        _PERSONS_MAY,
        unless=f.SERIOUS_HARM,
    ),
    *step(
        LAW.art(48, para=2),
        "worse",
        f.FOREIGN_ORGANS & f.SERIOUS_HARM,
        ORGANS,
        fine(f.FINE, MILLION, 5 * MILLION),
        *SHUT,
        fine(f.FINE_ON_PERSONS, 5 * TENS, 50 * TENS),
    ),
)
REST = (
    *step(
        LAW.art(49),
        "organ",
        ANY & f.STATE_ORGAN,
        ("duties that a State organ did not perform", "国家机关不履行数据安全保护义务"),
        Measure(f.DISCIPLINE),
    ),
    *step(LAW.art(52, para=2), "police", ANY & f.PUBLIC_SECURITY, BREACH, Measure(f.PUBLIC_SECURITY_PENALTY)),
    *step(LAW.art(52, para=2), "crime", ANY & f.CRIME, BREACH, Measure(f.PROSECUTION)),
)

RUNGS = (*ARTICLE_44, *ARTICLE_45, *ARTICLE_46, *ARTICLE_47, *ARTICLE_48, *REST)
RULES = tuple(rung.rule for rung in RUNGS)
ARTICLES = range(44, 54)

LEFT_OUT = {
    LAW.art(50): "officials who neglect or abuse their office: nothing that follows from a processor's act",
    LAW.art(51): "sends to other laws on stealing, competition and harm, which say what follows",
    LAW.art(52, para=1): "damages: the civil branch",
    LAW.art(
        53
    ): "State secrets, statistics and archives, and that personal information has its own law: no consequence",
}
