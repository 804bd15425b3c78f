"""The Nanjing official turned on his edges: a criminal conviction, and no civil interest decided."""

import datetime as dt

import pytest
from attrs import evolve
from turning import items, row, turned

from pipl_rules.cases import agree, case, stands
from pipl_rules.domain import CATEGORIES, Disclosure, Form, InformationItem, KeptUnder, Operation
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import fact
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Outcome

ACTS = [act.id for act in case("nanjing_official").acts]
SOLD = row("nanjing_official", "N2")
TODAY = dt.date(2021, 11, 1)


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


@pytest.mark.parametrize("act", ACTS)
def test_a_conviction_decides_on_no_civil_interest(act: str) -> None:
    base = row("nanjing_official", act)
    assert agree(base.judge(), base.holding) is None


def test_selling_what_tells_who_staff_are_infringes_though_it_came_from_a_company_file() -> None:
    """N5: registration does not make a name and a mobile number anything but personal."""
    judgment = SOLD.judge()
    assert judgment.personal_information is True
    assert all(stands(judgment, ground) for ground in SOLD.holding.ground)


@pytest.mark.parametrize("act", ["N3", "N4"])
def test_buying_in_business_and_passing_on_infringe_too(act: str) -> None:
    assert row("nanjing_official", act).judge().personal_information is True


def test_gathering_is_not_proven_illegal_until_it_is_found_so() -> None:
    """In 2016 no rule asked an individual outside business for a basis to collect."""
    base = row("nanjing_official", "N1")
    assert base.judge().outcome is Outcome.NOT_PROVEN
    misuse = Finding(fact=fact("obtained_illegally"), value=True, ground="misuse of his post")
    assert "npcsc.1.2" in rules(
        evaluate(base.submission.act, findings=(misuse,), judged_on=base.submission.judged_on)
    )


def test_1_a_file_in_which_no_person_is_told_of_concerns_nobody() -> None:
    bare = (InformationItem(id="capital", kept_under=KeptUnder.NOBODY, form=Form.PLAIN),)
    unlinked = Finding(fact=fact("identifies"), value=False, ground="name and capital of a company")
    act = evolve(SOLD.submission.act, items=bare)
    judgment = evaluate(act, findings=(unlinked,), judged_on=SOLD.submission.judged_on)
    assert judgment.personal_information is False


def test_2_a_public_name_may_be_handled_with_measure_and_the_unpublished_number_not() -> None:
    """Civil Code art. 1036 item 2, PIPL art. 13 item 6."""
    name = InformationItem(
        id="representative",
        category=CATEGORIES["item.name"],
        kept_under=KeptUnder.NAME,
        form=Form.PLAIN,
        public=Disclosure.LAWFULLY_BY_OTHERS,
    )
    number = evolve(name, id="number", category=CATEGORIES["item.phone_number"], public=Disclosure.NOT_PUBLIC)
    base = evolve(SOLD.submission.act, on=TODAY, operations=frozenset({Operation.PROVIDE}))
    fair = Finding(fact=fact("reasonable_scope"), value=True, ground="as anybody may look it up")

    def caught(*handled: InformationItem) -> set[str | None]:
        judgment = evaluate(evolve(base, items=handled), findings=(fair,), judged_on=TODAY)
        return {ground.item for ground in judgment.grounds if ground.rule.id == "pipl.13.1"}

    assert caught(name) == set()
    assert caught(name, number) == {"number"}


def test_5_anonymised_and_past_restoring_nothing_is_sold_of_anybody() -> None:
    assert turned(SOLD, items=items(SOLD, form=Form.ANONYMISED)).personal_information is False


def test_6_what_a_colleagues_office_needs_by_law_is_not_given_illegally() -> None:
    given = evolve(SOLD.submission.act, operations=frozenset({Operation.PROVIDE}))
    by_law = Finding(fact=fact("law_provides"), value=True, ground="an official inquiry")
    idle = evaluate(given, judged_on=SOLD.submission.judged_on)
    official = evaluate(given, findings=(by_law,), judged_on=SOLD.submission.judged_on)
    assert rules(idle) == {"npcsc.1.2.provide"}
    assert official.personal_information is False


def test_since_the_code_who_serves_an_administration_keeps_what_office_taught() -> None:
    """Civil Code art. 1039 names those who serve there."""
    judgment = turned(SOLD, on=TODAY, judged_on=TODAY)
    assert {"civil_code.1039.information", "pipl.10.sold"} <= rules(judgment)
    outside = turned(SOLD, on=TODAY, judged_on=TODAY, learned_in_office=False)
    assert "civil_code.1039.information" not in rules(outside)
