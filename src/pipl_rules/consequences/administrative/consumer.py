"""Consumer Law arts 56-58, with the Measures of 2015 and the Regulations of 2024: whose ladder it is, and when."""

from pipl_rules.citation import Citation
from pipl_rules.consequences.administrative import facts as f
from pipl_rules.consequences.administrative.rungs import Band, Measure, choice, may, step
from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.statutes import consumer_measures_2015, consumer_regulations_2024
from pipl_rules.statutes.instruments import CONSUMER_LAW as LAW

MEASURES = consumer_measures_2015.LAW
REGULATIONS = consumer_regulations_2024.LAW

RESIDUAL = Reading(
    name="consumer56_residual",
    question="Consumer Law art. 56: does its ladder give way wherever another law punishes the same breach?",
    question_zh="消费者权益保护法第五十六条的处罚，在其他法律对同一违法行为有规定时是否让位？",
    choices=(
        Choice(
            "residual",
            "yes: it applies where other laws and regulations lay down nothing",
            "是：法律、法规未作规定的，方适用该条",
            "our own: the words of the article",
        ),
        Choice(
            "concurrent",
            "no: the market authority may act under it, subject to the rule on double fines",
            "否：市场监管部门仍可依该条处罚，但受一事不再罚的限制",
            "our own: other laws have other authorities, and the article is the only one for this authority",
        ),
    ),
)

_OTHER_LAW = (f.PIPL_BREACH | f.USERS_INFORMATION) & RESIDUAL.chosen("residual")
_SAID = (
    "a breach of consumers' rights in their personal information",
    "侵害消费者个人信息依法得到保护的权利",
)
TENFOLD = Band(high=500_000, times=(1, 10))

ITEM_9 = LAW.art(56, para=1, item=9)
ARTICLE_56 = (
    *step(
        ITEM_9,
        "plain",
        f.CONSUMER,
        _SAID,
        Measure(f.ORDER),
        choice(f.WARNING),
        choice(f.CONFISCATION, when=f.HAS_GAINS),
        choice(f.FINE, TENFOLD),
        unless=_OTHER_LAW,
    ),
    *step(
        ITEM_9,
        "grave",
        f.CONSUMER & f.GRAVE,
        _SAID,
        Measure(f.SUSPENSION),
        Measure(f.REVOCATION),
        unless=_OTHER_LAW,
    ),
    *step(LAW.art(56, para=2), "record", f.CONSUMER, _SAID, Measure(f.CREDIT_RECORD)),
)
ARTICLE_57 = step(LAW.art(57), "crime", f.CONSUMER & f.CRIME, _SAID, Measure(f.PROSECUTION))
TRANSFER = step(MEASURES.art(18), "transfer", f.CONSUMER & f.CRIME_SUSPECTED, _SAID, Measure(f.TRANSFER))
REGULATIONS_50 = step(
    REGULATIONS.art(50, para=3), "as56", f.CONSUMER, _SAID, may(f.AS_OTHER_LAWS_SAY), unless=_OTHER_LAW
)

RUNGS = (*ARTICLE_56, *ARTICLE_57, *TRANSFER, *REGULATIONS_50)
RULES = tuple(rung.rule for rung in RUNGS)
READINGS = (RESIDUAL,)
ARTICLES = range(56, 59)

_GOODS = "goods, services and prices: not about personal information"
LEFT_OUT: dict[Citation, str] = {
    **{LAW.art(56, para=1, item=item): _GOODS for item in range(1, 9)},
    LAW.art(56, para=1, item=10): "whatever other laws punish: named there",
    LAW.art(58): "damages before fines where the means do not suffice: a matter of enforcement",
    MEASURES.art(14): "sends to art. 56 of the Consumer Law, where it stands as a rule",
    MEASURES.art(16): "fraud in selling: not about personal information",
    REGULATIONS.art(50, para=1): _GOODS,
    REGULATIONS.art(50, para=2): "refunds of prepaid sums: not about personal information",
}
