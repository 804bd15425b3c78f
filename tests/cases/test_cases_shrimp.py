"""Zhao v. a marketing firm turned on its edges: particulars laid before the public in an epidemic."""

import datetime as dt

from turning import items, row, turned

from pipl_rules.domain import Disclosure, Office
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Verdict

BASE = row("shrimp", "DC-11-1")
ACT = BASE.submission.act


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def rests(judgment: Judgment) -> bool:
    return "default.private.particulars" in {assumption.id for assumption in judgment.rests_on}


def test_identity_numbers_and_home_addresses_before_the_public_infringe_privacy() -> None:
    judgment = BASE.judge()
    assert judgment.verdict is Verdict.INFRINGES_BOTH
    assert {g.item for g in judgment.grounds if g.rule.id == "gpcl.110.information"} == {
        "address",
        "id_number",
    }
    assert rests(judgment)


def test_names_and_telephone_numbers_alone_are_not_private() -> None:
    contacts = tuple(item for item in ACT.items or () if item.id in {"name", "number"})
    judgment = turned(BASE, items=contacts)
    assert judgment.verdict is Verdict.INFRINGES_PERSONAL_INFORMATION
    assert judgment.privacy is False


def test_whether_what_was_covered_is_private_is_for_the_court() -> None:
    judgment = turned(BASE, items=items(BASE, masked=True))
    assert judgment.privacy is None
    assert judgment.personal_information is True


def test_of_lists_that_a_rule_asks_for_and_of_what_was_public_it_says_nothing() -> None:
    assert not rests(turned(BASE, office=Office(publicity=True)))
    assert not rests(turned(BASE, items=items(BASE, public=Disclosure.LAWFULLY_BY_OTHERS)))


def test_a_publication_that_the_public_interest_called_for_would_have_been_excused() -> None:
    """An open standard, which the firm pleaded and of which nothing was shown."""
    found = evaluate(
        ACT,
        findings=(Finding("public_interest_publication", value=True),),
        judged_on=BASE.submission.judged_on,
    )
    assert not rules(found) & {"gpcl.110.information", "tll.2.information", "gpcl.111.trade"}


def test_the_code_holds_the_same_of_what_is_published_under_it() -> None:
    later = dt.date(2022, 1, 1)
    judgment = turned(BASE, on=later, judged_on=later)
    assert {"civil_code.1033.5", "pipl.25"} <= rules(judgment)
