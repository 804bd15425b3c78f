"""Kong v. a restaurant company turned on its edges: no order without handing over who one is."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, row, turned

from pipl_rules.cases import case
from pipl_rules.domain import AppBehaviour, ConsentRecord
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import fact
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment

TAKEN, HELD = row("kong", "DC-23-1"), row("kong", "DC-23-2")
DEFAULT = "default.excessive.price_of_service"
NECESSITY = {"civil_code.1035.principles", "npcsc.2.1.principles", "consumer.29.1.principles"}


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def app(**changes: Any) -> AppBehaviour:
    return evolve(TAKEN.submission.act.app or AppBehaviour(), **changes)


def agreed(**changes: Any) -> tuple[ConsentRecord, ...]:
    return (evolve(full_consent(TAKEN.submission.act), **changes),)


def asked(**changes: Any) -> Judgment:
    """The taking, told of and agreed to in every respect, but as the price of the order."""
    given: dict[str, Any] = {"notice": PROMINENT_NOTICE, "consents": agreed(condition_of_service=True)}
    return turned(TAKEN, **given | changes)


def test_what_an_order_does_without_is_taken_in_excess_though_the_diner_pressed_allow() -> None:
    assert rules(TAKEN.judge()) >= NECESSITY


def test_full_notice_and_agreement_do_not_mend_it() -> None:
    """By the letter the agreement stands, and what it was the price of is in excess all the same."""
    judgment = asked(readings={"tied_consent": "as_given"})
    assert rules(judgment) == NECESSITY | {"consumer2015.11.1.principles"}
    assert DEFAULT in {assumption.id for assumption in judgment.rests_on}


def test_what_he_agreed_to_as_the_price_of_the_order_he_did_not_agree_to_freely() -> None:
    """The court's other ground, before the Personal Information Protection Law said so itself."""
    judgment = asked()
    assert {"civil_code.1035.1", "consumer.29.1.consent"} <= rules(judgment)
    assert ("civil_code.1035.1.agreed", "necessary2021.4.free") in {
        (found.rule.id, found.by.id) for found in judgment.lifted
    }


def test_where_declining_does_not_cost_the_meal_what_he_gives_is_given_freely() -> None:
    assert asked(consents=agreed(condition_of_service=False)).personal_information is False


def test_where_the_function_needs_what_it_asks_for_there_is_no_excess() -> None:
    """A delivery cannot do without a number."""
    assert asked(app=app(unneeded_asked=False)).personal_information is False
    delivery = Finding(fact=fact("needed_for_service"), value=True, ground="it has to be brought somewhere")
    act = evolve(TAKEN.submission.act, notice=PROMINENT_NOTICE, consents=agreed(condition_of_service=True))
    judgment = evaluate(act, findings=(delivery,), judged_on=dt.date(2023, 11, 1))
    assert judgment.personal_information is False


def test_only_what_was_the_price_of_the_order_is_in_excess() -> None:
    """Of two consents, the one to the number was free: the number is no part of the excess."""
    free = agreed(condition_of_service=False, items=frozenset({"number"}))
    forced = agreed(condition_of_service=True, items=frozenset({"sex", "avatar"}))
    judgment = asked(consents=(*free, *forced))
    excess = {ground.item for ground in judgment.grounds if ground.rule.id == "civil_code.1035.principles"}
    assert "number" not in excess
    assert {"sex", "avatar"} <= excess


def test_under_the_pipl_consent_so_wrung_carries_nothing_either() -> None:
    day = dt.date(2021, 11, 1)
    judgment = asked(on=day, judged_on=day, consents=agreed(condition_of_service=True))
    assert {"pipl.13.1", "pipl.5.principles", "pipl.6.2"} <= rules(judgment)


def test_the_refusal_is_a_breach_that_wrongs_nobody_by_itself_since_may_2021() -> None:
    for day, breached in ((dt.date(2021, 4, 30), False), (dt.date(2021, 5, 1), True)):
        judgment = turned(TAKEN, on=day, judged_on=day, consents=agreed(given_on=None))
        assert ("necessary2021.4" in {b.rule.id for b in judgment.other_breaches}) is breached


def test_after_he_left_what_is_held_is_deleted_unasked() -> None:
    """Article 47 item 3: withdrawal is a ground, whether or not he asks."""
    assert "pipl.47.1" in rules(HELD.judge())


def test_before_the_pipl_holding_it_lacks_consent_and_no_rule_says_delete_unasked() -> None:
    day = dt.date(2021, 10, 31)
    judgment = turned(HELD, until=day, judged_on=day)
    assert {"civil_code.1035.1", "npcsc.2.1.consent"} <= rules(judgment)
    assert not any(rule.startswith("pipl") for rule in rules(judgment))


def test_a_statutory_time_of_keeping_puts_deletion_off() -> None:
    required = Finding(fact=fact("retention_required"), value=True, ground="books of account")
    judgment = evaluate(HELD.submission.act, findings=(required,), judged_on=dt.date(2023, 11, 1))
    assert "pipl.47.1" not in rules(judgment)


@pytest.mark.parametrize("act", [act.id for act in case("kong").acts])
def test_the_restaurant_is_not_said_to_run_a_network(act: str) -> None:
    """The Cybersecurity Law stays out; the laws on consumers and on information decide."""
    assert not any(rule.startswith("csl") for rule in rules(row("kong", act).judge()))
