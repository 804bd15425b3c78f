"""Zheng v. a company turned on its edges: a dismissal on the factory's board."""

import datetime as dt
from typing import Any

from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, items, row, turned

from pipl_rules.cases import Held
from pipl_rules.domain import Asking, Audience, Form, Operation, StaffRules
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import fact
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY

BASE = row("zheng", "DC-22-1")
ACT = BASE.submission.act
TOLD: dict[str, Any] = {"notice": PROMINENT_NOTICE}


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def needed(name: str, **changes: Any) -> Judgment:
    """The act with this standard found met for every item."""
    found = Finding(fact=fact(name), value=True, ground="what the notice cannot do without")
    return evaluate(evolve(ACT, **changes), findings=(found,), judged_on=BASE.submission.judged_on)


def test_posting_numbers_and_address_on_the_board_infringes_personal_information() -> None:
    """No consent, and nothing shows that staff could not be managed without it."""
    judgment = BASE.judge()
    assert judgment.personal_information is True
    assert {"pipl.13.1", "pipl.25", "civil_code.1035.1", "civil_code.111.trade"} <= rules(judgment)


def test_privacy_was_not_pleaded() -> None:
    assert BASE.holding.held[PI_RIGHTS] is Held.INFRINGED
    assert BASE.holding.held[PRIVACY] is Held.NOT_PLEADED


def test_what_managing_staff_under_lawful_rules_needs_may_be_posted() -> None:
    """Article 13 item 2 asks for both: lawful rules, and that it cannot be done without."""
    lawful = StaffRules(adopted=True)
    both = needed("needed_for_staff", staff_rules=lawful, **TOLD)
    assert both.personal_information is False
    assert needed("needed_for_staff", **TOLD).personal_information is True
    assert turned(BASE, staff_rules=lawful, **TOLD).personal_information is True


def test_more_than_the_notice_needs_infringes_even_with_a_basis() -> None:
    """He had the e-mail already: a milder way was there."""
    lawful = StaffRules(adopted=True)
    found = tuple(
        Finding(fact=fact(name), value=True, ground="the e-mail had reached him")
        for name in ("needed_for_staff", "milder_way")
    )
    judgment = evaluate(
        evolve(ACT, staff_rules=lawful, notice=PROMINENT_NOTICE),
        findings=found,
        judged_on=dt.date(2025, 6, 1),
    )
    assert rules(judgment) == {"pipl.6.1.impact"}


def test_with_his_separate_consent_it_may_be_posted() -> None:
    agreed = turned(BASE, consents=(full_consent(ACT, Asking.SEPARATE),), **TOLD)
    bundled = turned(BASE, consents=(full_consent(ACT, Asking.BUNDLED),), **TOLD)
    assert agreed.personal_information is False
    assert rules(bundled) == {"pipl.25"}


def test_a_letter_to_himself_alone_is_not_made_public() -> None:
    """Without the posting article 25 falls away; the use still needs a basis."""
    private = turned(BASE, operations=frozenset({Operation.USE}), audience=frozenset({Audience.THE_PERSON}))
    assert not {"pipl.25", "civil_code.111.trade"} & rules(private)
    assert "pipl.13.1" in rules(private)


def test_a_notice_that_names_nobody_concerns_nobody() -> None:
    nobody = turned(BASE, items=items(BASE, form=Form.ANONYMISED))
    assert nobody.personal_information is False


def test_before_the_pipl_the_civil_code_alone_forbids_it() -> None:
    day = dt.date(2021, 10, 31)
    earlier = turned(BASE, on=day, judged_on=day)
    assert "civil_code.1035.1" in rules(earlier)
    assert not any(rule.startswith("pipl") for rule in rules(earlier))
