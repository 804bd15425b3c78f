"""Personal Information Protection Law, chapter 7, as the authorities apply it: arts 66, 67, 68, 71."""

from pipl_rules.consequences.administrative import facts as f
from pipl_rules.consequences.administrative.rungs import MILLION, Band, Discretion, Measure, fine, may, step
from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.statutes.instruments import PIPL as LAW

PERSONS_FINED = Reading(
    name="pipl66_persons",
    question="PIPL art. 66 para. 1: are those in charge fined only where correction is refused?",
    question_zh="个人信息保护法第六十六条第一款对责任人员的罚款，是否以拒不改正为前提？",
    choices=(
        Choice(
            "on_refusal",
            "only where correction is refused, as for the processor",
            "以拒不改正为前提，与对处理者的罚款相同",
            "our own: the clause follows the words on refusal, and penalties are read narrowly",
        ),
        Choice(
            "always",
            "whenever the processor is ordered to correct, for a semicolon parts the clauses",
            "不以拒不改正为前提，两句以分号相隔",
            "our own: the punctuation",
        ),
    ),
)

BREACH = f.PIPL_BREACH
_ON_REFUSAL = PERSONS_FINED.chosen("on_refusal")
_ALWAYS = PERSONS_FINED.chosen("always")
_SAID = ("handling against the PIPL", "违反个人信息保护法处理个人信息")
_REFUSED = ("handling against the PIPL, correction refused", "违反个人信息保护法处理个人信息，拒不改正")
_GRAVE = ("handling against the PIPL in grave circumstances", "违反个人信息保护法处理个人信息，情节严重")
_GRAVE_AND_PROVINCIAL = BREACH & f.GRAVE & f.PROVINCIAL

# Doubt: a grave case leaves warning and the app's suspension of para. 1 possible; only the bands of fine exclude
# one another. Doubt: whether para. 1 as a whole gives way to para. 2.
# -- Article 66. State organs answer under art. 68 instead: the special provision, a reading without a rival found --

ARTICLE_66_1 = (
    *step(
        LAW.art(66, para=1),
        "plain",
        BREACH,
        _SAID,
        Measure(f.ORDER),
        Measure(f.WARNING),
        Measure(f.CONFISCATION, when=f.HAS_GAINS),
        Measure(f.APP_SUSPENDED, when=f.BY_APP),
        unless=f.STATE_ORGAN,
    ),
    *step(
        LAW.art(66, para=1),
        "refused",
        BREACH & f.REFUSES,
        _REFUSED,
        fine(f.FINE, 0, MILLION),
        unless=f.STATE_ORGAN | f.GRAVE,
    ),
    *step(
        LAW.art(66, para=1),
        "persons",
        BREACH & ((_ON_REFUSAL & f.REFUSES) | _ALWAYS),
        _REFUSED,
        fine(f.FINE_ON_PERSONS, 10_000, 100_000),
        unless=f.STATE_ORGAN | f.GRAVE,
    ),
)
ARTICLE_66_2 = (
    *step(
        LAW.art(66, para=2),
        "grave",
        _GRAVE_AND_PROVINCIAL,
        _GRAVE,
        Measure(f.ORDER),
        Measure(f.CONFISCATION, when=f.HAS_GAINS),
        Measure(f.FINE, Discretion.SHALL, Band(high=50 * MILLION, turnover=5)),
        may(f.SUSPENSION),
        may(f.REVOCATION),
        fine(f.FINE_ON_PERSONS, 100_000, MILLION),
        may(f.BARRED_FROM_OFFICE),
        unless=f.STATE_ORGAN,
    ),
)

# -- Articles 67, 68, 71 -------------------------------------------------------------------------------------

ARTICLE_67 = step(LAW.art(67), "record", BREACH, _SAID, Measure(f.CREDIT_RECORD))
ARTICLE_68 = step(
    LAW.art(68, para=1),
    "organ",
    BREACH & f.STATE_ORGAN,
    ("duties that a State organ did not perform", "国家机关不履行个人信息保护义务"),
    Measure(f.ORDER_BY_SUPERIOR),
    Measure(f.DISCIPLINE),
)
ARTICLE_71 = (
    *step(LAW.art(71), "police", BREACH & f.PUBLIC_SECURITY, _SAID, Measure(f.PUBLIC_SECURITY_PENALTY)),
    *step(LAW.art(71), "crime", BREACH & f.CRIME, _SAID, Measure(f.PROSECUTION)),
)

RUNGS = (*ARTICLE_66_1, *ARTICLE_66_2, *ARTICLE_67, *ARTICLE_68, *ARTICLE_71)
RULES = tuple(rung.rule for rung in RUNGS)
READINGS = (PERSONS_FINED,)
ARTICLES = range(66, 72)

LEFT_OUT = {
    LAW.art(
        68, para=2
    ): "officials who neglect or abuse their office: nothing that follows from a processor's act",
    LAW.art(69): "damages: the civil branch",
    LAW.art(70): "suits in the public interest: that branch",
}
