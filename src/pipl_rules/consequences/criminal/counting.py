"""How many items a lot counts for: Interpretation 2017 article 11, and items of several classes together.

Para. 1: what was obtained and then given away counts once. Para. 2: what was given to
different recipients counts for each. Para. 3: the figure seized counts, unless evidence
shows items to be untrue or repeated. Together: an item counts as often as it was given,
and once if it was obtained and not given.
"""

from pipl_rules.citation import Citation
from pipl_rules.consequences.criminal.instruments import INTERPRETATION as LAW
from pipl_rules.consequences.criminal.quantities import NOTHING, UNKNOWN, Range, bounds
from pipl_rules.consequences.criminal.records import Lot
from pipl_rules.consequences.criminal.words import ItemClass

WEIGHT = {ItemClass.ONE: 100, ItemClass.TWO: 10, ItemClass.THREE: 1}
"""What an item is worth in items of the third class: 50, 500 and 5,000 are one measure (art. 5 para. 1 item 6)."""

RULES = {
    "once": (
        LAW.art(11, para=1),
        "obtained and then given away: counted once",
        "非法获取后又出售、提供的，不重复计算",
    ),
    "each": (
        LAW.art(11, para=2),
        "given to different recipients: counted for each",
        "向不同单位或者个人分别提供的，累计计算",
    ),
    "seized": (
        LAW.art(11, para=3),
        "counted as seized: nothing shows repeated or untrue items",
        "未见信息不真实或者重复的证据，按查获数量认定",
    ),
    "less": (
        LAW.art(11, para=3),
        "what is shown to be repeated, untrue or of enterprises alone is left out",
        "有证据证明不真实、重复或者纯属企业信息的，予以扣除",
    ),
}
"""The rules of counting: provision, in English, in Chinese."""

PerClass = dict[ItemClass, Range]
"""Items by class."""


def distinct(lot: Lot, *, rounding: bool) -> Range:
    """The items there are, without those shown to be repeated, untrue or of enterprises alone."""
    number = bounds(lot.items, rounding=rounding)
    for left_out, how_many in (
        (lot.deduplicated, lot.repeated),
        (lot.enterprise_excluded, lot.enterprise_only),
    ):
        if left_out is False:
            number = number.less(bounds(how_many, rounding=rounding))
    return number


def given_away(lot: Lot, *, rounding: bool) -> Range:
    """The items given, once for each different recipient."""
    if lot.handed_over:
        total = NOTHING
        for part in lot.handed_over:
            total += bounds(part, rounding=rounding)
        return total
    number = bounds(lot.recipients, rounding=rounding) if lot.recipients is not None else UNKNOWN
    recipients = Range(max(1, number.low), number.high)
    return distinct(lot, rounding=rounding).by(recipients)


def counted(lot: Lot, *, obtained: bool, given: bool, rounding: bool) -> Range:
    """The items of a lot by article 11, for what was done with it."""
    held = distinct(lot, rounding=rounding)
    if not given:
        return held if obtained else NOTHING
    passed = given_away(lot, rounding=rounding)
    if not (obtained and lot.handed_over):
        return passed
    # Of what is held, at least the largest part and at most all that was passed on counts there already.
    largest = max(bounds(part, rounding=rounding).low for part in lot.handed_over)
    high = None if held.high is None or passed.high is None else held.high + passed.high - largest
    low = max(held.low, passed.low)
    return Range(low, None if high is None else max(low, high))


def settled(lot: Lot) -> bool:
    """Whether its figures leave nothing open, so that only what was done with it can."""
    some = given_away(lot, rounding=True)
    return distinct(lot, rounding=True).exact and some.exact


def converted(items: PerClass) -> Range:
    """All items as items of the third class; nought where no two classes could come together."""
    present = [number for number in items.values() if number.high != 0]
    if len(present) < 2:  # noqa: PLR2004 - conversion is between classes
        return NOTHING
    total = NOTHING
    for each, number in items.items():
        total += number.times(WEIGHT[each])
    return total


def counting_rules(lot: Lot, *, obtained: bool, given: bool) -> tuple[tuple[Citation, str, str], ...]:
    """The rules of article 11 that bear on a lot, in the order of the article."""
    if not (obtained or given):
        return ()
    several = bool(lot.handed_over) or lot.recipients is None or lot.recipients.value != 1
    less = lot.deduplicated is False or lot.enterprise_excluded is False
    bearing = {
        "once": obtained and given,
        "each": given and several,
        "seized": lot.deduplicated is None and not less,
        "less": less,
    }
    return tuple(RULES[name] for name, bears in bearing.items() if bears)
