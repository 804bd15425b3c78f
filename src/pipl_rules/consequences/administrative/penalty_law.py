"""Administrative Penalty Law (2021 Revision): what holds of every penalty. Arts 27-30, 32, 33, 35, 36; 37 is in `assess`.

These rules are those of the day of decision: they are about deciding, and where they are
milder than what went before, art. 37 asks for them too. The law of 1996 is not at hand.
"""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.consequences.administrative import facts as f
from pipl_rules.consequences.administrative.rungs import Measure, may, step
from pipl_rules.consequences.time_limits.counting import PENALTY_LAW
from pipl_rules.logic.conditions import Threshold

EARLIER = Instrument(
    id="apl1996",
    short="Administrative Penalty Law 1996",
    title="Administrative Penalty Law (texts of 1996, 2009 and 2017)",
    title_zh="行政处罚法（1996年及2009年、2017年修正）",
    short_zh="行政处罚法（1996年）",
    promulgated=dt.date(1996, 3, 17),
    effective=dt.date(1996, 10, 1),
    repealed=dt.date(2021, 7, 15),
)
"""Not at hand; cited for the one thing that it shares with the text of 2021: penalties only as the law lays down."""

LAW = PENALTY_LAW
_UNDER_14 = f.AGE.under(Threshold(14, "years"))
_UNDER_18 = f.AGE.under(Threshold(18, "years"))
_ANY = ("a breach that carries a penalty", "应受行政处罚的违法行为")

ARTICLE_27 = step(
    LAW.art(27, para=1),
    "crime",
    f.CRIME_SUSPECTED,
    ("a breach that may be a crime", "违法行为涉嫌犯罪"),
    Measure(f.TRANSFER),
)
ARTICLE_28 = (
    *step(LAW.art(28, para=1), "order", f.ANY_BREACH, _ANY, Measure(f.ORDER)),
    *step(
        LAW.art(28, para=2),
        "gains",
        f.ANY_BREACH & f.HAS_GAINS,
        ("unlawful gains, save what must be refunded", "有违法所得，除依法应当退赔的外"),
        Measure(f.CONFISCATION),
        unless=f.REFUNDED,
    ),
)
ARTICLE_29 = step(
    LAW.art(29), "once", f.FINED, ("an act fined already", "同一违法行为已受罚款"), Measure(f.NO_SECOND_FINE)
)
_CHILD = ("an offender under fourteen", "不满十四周岁的未成年人")
ARTICLE_30 = (
    *step(LAW.art(30), "child", f.ANY_BREACH & _UNDER_14, _CHILD, Measure(f.NO_PENALTY), Measure(f.GUARDIAN)),
    *step(
        LAW.art(30),
        "minor",
        f.ANY_BREACH & _UNDER_18 & ~_UNDER_14,
        ("an offender from fourteen to under eighteen", "已满十四周岁不满十八周岁的未成年人"),
        Measure(f.LENIENT),
    ),
)
_ARTICLE_32 = (
    (1, f.MITIGATED, ("harm removed or lessened", "主动消除或者减轻危害后果")),
    (2, f.COERCED, ("an offender coerced or lured", "受他人胁迫或者诱骗")),
    (3, f.CONFESSED, ("what was not known confessed", "主动供述尚未掌握的违法行为")),
    (4, f.MERIT, ("merit in the investigation", "配合查处有立功表现")),
    (5, f.LENIENT_BY_LAW, ("leniency under another provision", "其他规定应当从轻或者减轻")),
)
ARTICLE_32 = tuple(
    rung
    for item, when, said in _ARTICLE_32
    for rung in step(LAW.art(32, item=item), "lenient", f.ANY_BREACH & when, said, Measure(f.LENIENT))
)
ARTICLE_33 = (
    *step(
        LAW.art(33, para=1),
        "slight",
        f.ANY_BREACH & f.SLIGHT & f.CORRECTED & f.HARMLESS,
        ("a slight breach, corrected in time, without harm", "违法行为轻微并及时改正，没有造成危害后果"),
        Measure(f.NO_PENALTY),
        Measure(f.EDUCATION),
    ),
    *step(
        LAW.art(33, para=1),
        "first",
        f.ANY_BREACH & f.FIRST & f.SLIGHT_HARM & f.CORRECTED,
        ("a first breach with slight harm, corrected in time", "初次违法且危害后果轻微并及时改正"),
        may(f.PENALTY_MAY_BE_SPARED),
    ),
    *step(
        LAW.art(33, para=2),
        "fault",
        f.ANY_BREACH & f.NO_FAULT,
        ("an offender who proves to be without fault", "有证据足以证明没有主观过错"),
        Measure(f.NO_PENALTY),
        Measure(f.EDUCATION),
        unless=f.FAULT_ELSEWHERE,
    ),
)
ARTICLE_35 = (
    *step(
        LAW.art(35, para=1),
        "custody",
        f.COURT_CUSTODY & f.DETAINED,
        ("detention before a sentence for the same act", "已被行政拘留后判处拘役或者有期徒刑"),
        Measure(f.DETENTION_SET_OFF),
    ),
    *step(
        LAW.art(35, para=2),
        "fined",
        f.COURT_FINE & f.FINED,
        ("a fine before a criminal fine for the same act", "已受罚款后判处罚金"),
        Measure(f.FINE_SET_OFF),
    ),
    *step(
        LAW.art(35, para=2),
        "unfined",
        f.COURT_FINE & ~f.FINED,
        ("a criminal fine, and no fine before it", "已判处罚金而尚未罚款"),
        Measure(f.NO_SECOND_FINE),
    ),
)
_LATE = ("a breach not discovered in time", "违法行为在期限内未被发现")
ARTICLE_36 = (
    *step(
        LAW.art(36, para=1),
        "two",
        f.TWO_YEARS,
        _LATE,
        Measure(f.TIME_BARRED),
        unless=f.LIFE_OR_FINANCE | f.LIMIT_ELSEWHERE,
    ),
    *step(LAW.art(36, para=1), "five", f.FIVE_YEARS, _LATE, Measure(f.TIME_BARRED), unless=f.LIMIT_ELSEWHERE),
)

RUNGS = (
    *ARTICLE_27,
    *ARTICLE_28,
    *ARTICLE_29,
    *ARTICLE_30,
    *ARTICLE_32,
    *ARTICLE_33,
    *ARTICLE_35,
    *ARTICLE_36,
)
RULES = tuple(rung.rule for rung in RUNGS)
ARTICLES = range(2, 87)

_BY_FUNCTION = "applied by the front function of the branch, which compares and counts"
_GENERAL = "says what penalties are and who may lay them down; attaches nothing"
LEFT_OUT = {
    LAW.art(2): _GENERAL,
    LAW.art(4): "closes the list: a penalty needs a law; every consequence of the branch is closed by it",
    LAW.art(
        5
    ): "fairness, proportion and publication: standards for the authority, without a consequence here",
    LAW.art(8): "civil and criminal liability stand beside: their branches",
    LAW.art(9): _GENERAL,
    LAW.art(
        16
    ): "notices create no penalty: kept by the ladder of the ministry, which refuses a fine without statute",
    LAW.art(27, para=2): "how authorities and courts work together",
    LAW.art(33, para=3): "education goes with each case of art. 33 in which no penalty is imposed",
    LAW.art(34): "standards of discretion: for the authorities; none is at hand",
    LAW.art(36, para=2): "from which day the time runs: worked out from the record before the rules",
    LAW.art(37): _BY_FUNCTION,
    LAW.art(82): "officials who do not transfer a case: nothing that follows from the offender's act",
    LAW.art(86): "commencement",
}
