"""A branch attaches what its rules conclude, by date, and keeps open what was not found."""

import datetime as dt

import pytest

from pipl_rules.citation import Instrument
from pipl_rules.consequences.branch import Branch, consequence
from pipl_rules.logic.conditions import Count, Fact, Threshold
from pipl_rules.logic.rule import Closed, Rule, counts_as

LAW = Instrument(
    id="law",
    short="Law",
    title="A law",
    title_zh="法",
    promulgated=dt.date(2020, 1, 1),
    effective=dt.date(2020, 6, 1),
)
LOSS = Fact(name="loss", question="Was there a loss?", question_zh="是否有损失", term="损失")
FAULT = Fact(name="fault", question="Was there fault?", question_zh="是否有过错", term="过错")
AMOUNT = Count(name="amount", question="How much?", question_zh="多少", term="数额", unit="yuan")
DAMAGES = consequence("damages", "Are damages due?", "是否应当赔偿", "赔偿损失")
LARGE = consequence("large", "Is the amount large?", "数额是否较大", "数额较大")
RULES = (
    Rule(id="law.1", cite=LAW.art(1), gist="g", zh="g", when=LOSS & FAULT, concludes=counts_as(DAMAGES)),
    Rule(
        id="law.2",
        cite=LAW.art(2),
        gist="g",
        zh="g",
        when=AMOUNT.at_least(Threshold(5000, "yuan")),
        concludes=counts_as(LARGE),
    ),
)
BRANCH = Branch("civil", "民事", RULES, (Closed(fact=DAMAGES, cite=LAW.art(1)),))
DAY = dt.date(2021, 1, 1)


def test_what_follows_is_attached_with_its_provision() -> None:
    damages, _ = BRANCH.on(DAY, {LOSS: True, FAULT: True})
    assert damages.holds is True
    assert [str(cite) for cite in damages.cites] == ["Law art. 1"]


def test_what_was_not_found_stays_open_and_is_named() -> None:
    damages, large = BRANCH.on(DAY, {LOSS: True})
    assert damages.holds is None
    assert damages.depends_on == (FAULT,)
    assert large.holds is None


def test_what_a_complete_list_does_not_attach_does_not_follow() -> None:
    assert BRANCH.on(DAY, {LOSS: False})[0].holds is False


@pytest.mark.parametrize(("amount", "holds"), [(4999, None), (5000, True), (None, None)])
def test_a_number_is_compared_as_the_law_says(amount: int | None, holds: bool | None) -> None:
    """What no rule denies stays open: below the figure other rules may still conclude it."""
    assert BRANCH.on(DAY, {AMOUNT: amount})[1].holds is holds


def test_before_the_law_nothing_is_attached() -> None:
    assert BRANCH.on(dt.date(2020, 5, 31), {LOSS: True, FAULT: True}) == ()


def test_a_consequence_cannot_be_found() -> None:
    with pytest.raises(ValueError, match="damages is nothing that the civil branch asks"):
        BRANCH.on(DAY, {DAMAGES: True})
