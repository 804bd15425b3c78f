"""A finding may give a number to a count: what it decides, what it displaces, how it is shown."""

import datetime as dt
import json
import pickle
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules import Finding, Judgment, ProcessingAct, evaluate, render_text
from pipl_rules.cases import every_case
from pipl_rules.characterise import ground
from pipl_rules.domain import DataSubject, InformationItem, Operation
from pipl_rules.domain.request import Request, RequestAnswer, RequestKind
from pipl_rules.errors import InconsistentFindingsError, UnknownNameError
from pipl_rules.evaluation import replay
from pipl_rules.facts import COUNTS
from pipl_rules.facts.act import AGE, UNDER_FOURTEEN
from pipl_rules.facts.child import CHILD
from pipl_rules.facts.finding import WrongValueError
from pipl_rules.facts.minor import UNDER_EIGHTEEN, UNDER_SIXTEEN
from pipl_rules.logic.conditions import Atom, Comparison
from pipl_rules.reading import Submission, read, to_jsonable
from pipl_rules.statutes import rulebook

DAY = dt.date(2024, 5, 1)
BARE = ProcessingAct(
    id="x",
    on=DAY,
    operations=frozenset({Operation.COLLECT}),
    items=(InformationItem(id="name", category="item.name"),),
    subject=DataSubject(id="girl"),
)
AGED = ProcessingAct(id="x", on=DAY, subject=DataSubject(id="girl", age=30))
CERTIFICATE = Finding("age", value=13, ground="birth certificate")
COMPARED: dict[str, list[Comparison]] = {name: [] for name in COUNTS}
for atom in rulebook().atoms:
    if isinstance(atom, Comparison):
        COMPARED[atom.count.name].append(atom)


def found(judgment: Judgment, atom: Atom) -> list[bool | None]:
    """What was found of an atom, for the act and for each item."""
    return [unit.found[judgment.rulebook.index[atom]] for unit in judgment.units]


# -- What a finding accepts


def test_a_count_takes_a_whole_number_and_a_fact_a_yes_or_no() -> None:
    """Neither takes the other's value, nor anything else; nothing counts less than nought."""
    assert Finding("age", value=13) == Finding(AGE, value=13)
    assert pickle.loads(pickle.dumps(CERTIFICATE)) == CERTIFICATE  # noqa: S301 - our own
    assert repr(CERTIFICATE) == "Finding(fact=Count('age'), value=13, item=None)"
    assert Finding("age", value=0).value == 0
    wrong: list[Any] = [True, False, 13.0, "13", None]
    for value in wrong:
        with pytest.raises(WrongValueError, match="whole number of years") as caught:
            Finding("age", value=value)
        assert (caught.value.name, caught.value.unit) == ("age", "years")
    neither: list[Any] = [1, 0, "yes", None]
    for value in neither:
        with pytest.raises(WrongValueError, match="True or False") as caught:
            Finding("misled", value=value)
        assert (caught.value.name, caught.value.unit) == ("misled", None)
    with pytest.raises(ValueError, match=">= 0"):
        Finding("age", value=-1)


def test_a_count_is_named_like_a_fact() -> None:
    """By its name, or by the nearest if it is misspelt; it is no fact of an item."""
    with pytest.raises(UnknownNameError, match="Did you mean 'log_months'"):
        Finding("log_month", value=6)
    with pytest.raises(ValueError, match="leave `item` out"):
        Finding("age", value=13, item="name")


# -- What it decides


@pytest.mark.parametrize("name", COUNTS)
def test_a_number_decides_every_comparison_of_its_count_and_of_no_other(name: str) -> None:
    """At each figure of the law, one below it and one above."""
    for figure in {each.threshold.value for each in COMPARED[name]}:
        for number in (figure - 1, figure, figure + 1):
            judgment = evaluate(BARE, findings=[Finding(name, value=number)])
            for count, comparisons in COMPARED.items():
                for each in comparisons:
                    expected = each.holds(number) if count == name else None
                    assert found(judgment, each) == [expected, expected], each


def test_it_prevails_over_the_record_and_the_comparisons_displaced_stay() -> None:
    """With what they mean: a record of thirty says that she is no minor, the finding that she is a child."""
    judgment = evaluate(AGED, findings=[CERTIFICATE])
    units: Any = judgment.record["units"]
    for unit in units:
        for name in ("age under 14", "child_under_fourteen", "under_sixteen", "under_eighteen"):
            assert unit["findings"][name] == {"value": True, "source": "caller", "displaced": False}
    same = evaluate(AGED, findings=[Finding("age", value=31)])
    assert all("displaced" not in each for each in same.record["units"][0]["findings"].values())  # type: ignore[index]


def test_numbers_that_conflict_are_refused_though_no_threshold_lies_between_them() -> None:
    """A person has one age; saying it twice is no conflict."""
    with pytest.raises(InconsistentFindingsError, match="age"):
        evaluate(BARE, findings=[Finding("age", value=12), CERTIFICATE])
    assert evaluate(BARE, findings=[CERTIFICATE, CERTIFICATE]).certain is not None


@pytest.mark.parametrize(("number", "child"), [(13, False), (14, True)])
def test_a_number_against_the_meaning_of_another_finding_is_refused(number: int, *, child: bool) -> None:
    """Both are named, in the order in which they were made."""
    with pytest.raises(InconsistentFindingsError) as caught:
        evaluate(BARE, findings=[Finding("age", value=number), Finding(CHILD, value=child)])
    assert caught.value.facts == ("age", "child_under_fourteen")


def test_the_receipt_of_a_number_found_replays_to_the_same_judgment() -> None:
    """It keeps the comparisons and not the number."""
    judgment = evaluate(AGED, findings=[CERTIFICATE])
    again = replay(judgment.record)
    assert again.verdict is judgment.verdict
    assert [unit.found for unit in again.units] == [unit.found for unit in judgment.units]
    assert "13" not in str(judgment.record["units"])


# -- A person's age and the facts that speak of it


@pytest.mark.parametrize(
    ("number", "young"),
    [(13, (True, True, True)), (14, (False, True, True)), (16, (False, False, True)), (18, (False,) * 3)],
)
def test_an_age_found_says_whether_she_is_a_child_under_sixteen_or_a_minor(
    number: int, young: tuple[bool, ...]
) -> None:
    """Full years, the birthday itself not included: 不满."""
    judgment = evaluate(BARE, findings=[Finding("age", value=number)])
    said = tuple(found(judgment, fact)[0] for fact in (CHILD, UNDER_SIXTEEN, UNDER_EIGHTEEN))
    assert said == young


def test_a_child_found_is_under_fourteen_and_a_minor_and_an_adult_no_child() -> None:
    """One question, whether a statute asks it of her age or by a word for it."""
    child = evaluate(BARE, findings=[Finding(CHILD, value=True)])
    assert [found(child, atom)[0] for atom in (UNDER_FOURTEEN, UNDER_SIXTEEN, UNDER_EIGHTEEN)] == [True] * 3
    adult = evaluate(BARE, findings=[Finding(UNDER_EIGHTEEN, value=False)])
    assert [found(adult, atom)[0] for atom in (UNDER_FOURTEEN, UNDER_SIXTEEN, CHILD)] == [False] * 3
    minor = evaluate(BARE, findings=[Finding(UNDER_EIGHTEEN, value=True)])
    assert [found(minor, atom)[0] for atom in (UNDER_FOURTEEN, UNDER_SIXTEEN, CHILD)] == [None] * 3


# -- How it is shown


def test_the_number_is_shown_with_its_unit_and_the_ground() -> None:
    """In English and Chinese, wherever it decides a comparison or a fact, for an item too."""
    judgment = evaluate(BARE, findings=[CERTIFICATE])
    assert "found: 13 years; birth certificate" in render_text(judgment)
    assert "认定：13周岁；birth certificate" in render_text(judgment, "zh")
    bare = evaluate(BARE, findings=[Finding("age", value=13)])
    assert "found: 13 years\n" in render_text(bare)


# -- Certainty


def test_a_number_found_closes_the_questions_of_its_count() -> None:
    """And those of the facts that it settles."""
    tied = {UNDER_FOURTEEN.name, "child_under_fourteen", "under_sixteen", "under_eighteen"}
    open_before = {question.fact.name for question in evaluate(BARE).open_questions}
    after = {question.fact.name for question in evaluate(BARE, findings=[CERTIFICATE]).open_questions}
    assert tied & open_before
    assert not tied & after


@pytest.mark.parametrize("name", COUNTS)
def test_no_comparison_is_asked_whose_count_was_found(name: str) -> None:
    """Of an act of which nothing else is known, on a day when most of the law is in force."""
    blank = ProcessingAct(id="x", on=dt.date(2026, 2, 1))
    asked = {q.fact for q in evaluate(blank, findings=[Finding(name, value=1)]).open_questions}
    assert not asked & {*COMPARED[name]}


# -- Agreement with the record

IN_A_FIELD = {name: path for name, path in ground._COUNTS.items() if path != "transfer.mechanisms"}  # noqa: SLF001 - where each count is read from
"""Every count but two, which are worked out from days."""

ACTS = [act.submission.act for case in every_case() for act in case.acts]


def with_field(act: ProcessingAct, path: str, number: int | None) -> ProcessingAct:
    """The same act, with a number in the field, or known to be silent about it."""
    written = to_jsonable(act)
    holder, name = path.split(".")
    needed = {"id": "somebody"} if holder in ("subject", "processor") else {}
    written[holder] = {**needed, **written.get(holder, {}), name: number}
    submission: Submission = read(json.dumps(written)).submissions()[0]
    return submission.act


@settings(deadline=None, max_examples=30)
@given(act=st.sampled_from(ACTS), name=st.sampled_from([*IN_A_FIELD]), data=st.data())
def test_an_act_whose_field_gives_the_number_and_one_with_a_finding_of_it_are_judged_alike(
    act: ProcessingAct, name: str, data: st.DataObject
) -> None:
    """Every act of the decided cases, every count, at and about the figures of the law."""
    figures = [each.threshold.value + more for each in COMPARED[name] for more in (-1, 0, 1)]
    number = data.draw(st.sampled_from(figures))
    by_record = evaluate(with_field(act, IN_A_FIELD[name], number))
    by_finding = evaluate(with_field(act, IN_A_FIELD[name], None), findings=[Finding(name, value=number)])
    assert [unit.found for unit in by_finding.units] == [unit.found for unit in by_record.units]
    assert [unit.assumed for unit in by_finding.units] == [unit.assumed for unit in by_record.units]
    assert (by_finding.verdict, by_finding.outcome) == (by_record.verdict, by_record.outcome)


# -- Requests, and consent of a guardian


@pytest.mark.parametrize(
    ("name", "follows"),
    [
        ("refuses_access", {"asks_access", "request_refused", "request_made"}),
        ("refuses_correction", {"asks_correction", "request_refused", "request_made"}),
        ("refuses_deletion", {"asks_deletion", "request_refused", "request_made"}),
        ("refuses_transfer", {"request_refused", "request_made"}),
        ("refuses_explanation", {"request_refused", "request_made"}),
        ("refuses_restriction", {"request_refused", "request_made"}),
        ("refuses_withdrawal", {"request_refused", "request_made"}),
        ("refuses_cancellation", {"request_refused", "request_made"}),
        ("refuses_human_review", {"request_refused", "request_made"}),
        ("request_ignored", {"request_refused", "request_made"}),
        ("request_refused", {"request_made"}),
        ("asks_access", {"request_made"}),
        ("asks_correction", {"request_made"}),
        ("asks_deletion", {"request_made"}),
        ("guardian_consent_separate", {"guardian_consented", "consented"}),
    ],
)
def test_what_was_refused_was_asked_for_and_a_request_was_made(name: str, follows: set[str]) -> None:
    """The finding carries these and nothing else; that no request was made, or no consent given, denies it."""
    judgment = evaluate(BARE, findings=[Finding(name, value=True)])
    unit = judgment.units[-1]
    atoms = judgment.rulebook.atoms
    assert {atoms[number].name for number in unit.by_caller} == {name, *follows}
    assert all(unit.found[number] for number in unit.by_caller)
    for denied in follows:
        with pytest.raises(InconsistentFindingsError) as caught:
            evaluate(BARE, findings=[Finding(name, value=True), Finding(denied, value=False)])
        assert caught.value.facts == (name, denied)


@pytest.mark.parametrize("answer", [None, *RequestAnswer])
def test_no_record_of_a_request_contradicts_what_the_words_mean(answer: RequestAnswer | None) -> None:
    """Whatever was asked and however it was answered; an axiom adds nothing to what the record settles."""
    kinds = [None, *(frozenset({kind}) for kind in RequestKind), frozenset(RequestKind)]
    for asked in kinds:
        act = evolve(BARE, request=Request(asked=asked, answer=answer))
        silent, spoken = evaluate(act), evaluate(act, findings=[Finding("log_months", value=6)])
        names = [atom.name for atom in spoken.rulebook.atoms]
        told = zip(names, silent.units[0].found, spoken.units[0].found, strict=True)
        changed = {name for name, before, after in told if before is not after}
        assert changed == {"log_months at_least 6"}
