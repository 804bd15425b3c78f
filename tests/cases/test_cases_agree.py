"""The decided cases come out as the courts found, on the courts' grounds."""

import datetime as dt

import pytest

from pipl_rules.cases import NAMES, CaseAct, Held, agree, case, every_case
from pipl_rules.domain import ProcessingAct
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Outcome, Verdict
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY

ACTS = [act for name in NAMES for act in case(name).acts]


def by_id(act: CaseAct) -> str:
    return act.id


@pytest.mark.parametrize("act", ACTS, ids=by_id)
def test_every_adjudicated_act_is_decided_as_the_court_decided_and_on_its_ground(act: CaseAct) -> None:
    """Per interest; where nobody adjudicated there is nothing to agree with, and who differs says why."""
    expected = not act.reason if any(held.adjudicated for held in act.holding.held.values()) else None
    assert agree(act.judge(), act.holding) is expected


@pytest.mark.parametrize("act", [act for act in ACTS if act.otherwise], ids=by_id)
def test_what_sources_report_differently_is_a_reading_to_select(act: CaseAct) -> None:
    """L1, L2, L4 and L5: the press reports all as infringing, the commentary only what was kept."""
    assert act.otherwise is not None
    assert act.otherwise.readings
    assert agree(act.judge(act.otherwise.readings), act.otherwise) is True


def test_the_acts_whose_reports_differ_are_those_of_the_record() -> None:
    assert {act.id for act in ACTS if act.otherwise} == {"L1", "L2", "L4", "L5a", "L5b"}


@pytest.mark.parametrize(
    ("act", "verdict", "outcome"),
    [
        ("L1", Verdict.LAWFUL, Outcome.DECIDED),
        ("L3", Verdict.INFRINGES_PERSONAL_INFORMATION, Outcome.DECIDED),
        ("L7", Verdict.LAWFUL, Outcome.NOT_PROVEN),
        ("L9", Verdict.LAWFUL, Outcome.DECIDED),
        ("H1", Verdict.INFRINGES_PERSONAL_INFORMATION, Outcome.DECIDED),
        ("H3", Verdict.INFRINGES_PERSONAL_INFORMATION, Outcome.OPEN),
        ("W3", Verdict.INFRINGES_BOTH, Outcome.DECIDED),
    ],
)
def test_the_worth_of_each_answer_is_told(act: str, verdict: Verdict, outcome: Outcome) -> None:
    """Not proven is not lawful; what the third layer leaves open stays open."""
    judgment = next(found for found in ACTS if found.id == act).judge()
    assert (judgment.verdict, judgment.outcome) == (verdict, outcome)


def test_the_library_adds_to_wang_only_where_nobody_pleaded() -> None:
    """W1 and W2 infringe personal-information rights on our own account; the suit was in privacy alone."""
    for act in case("wang").acts[:2]:
        assert act.judge().personal_information is True
        assert act.holding.held[PI_RIGHTS] is Held.NOT_PLEADED


def test_a_coincidence_is_no_agreement() -> None:
    """A right verdict on another ground than the court's does not count."""
    lawful = next(act for act in ACTS if act.id == "L1")
    nothing = evaluate(ProcessingAct(id="x", on=dt.date(2019, 2, 8), operations=frozenset(), items=()))
    assert nothing.verdict is Verdict.LAWFUL
    assert agree(nothing, lawful.holding) is False


def test_no_case_feeds_the_engine_a_conclusion_of_the_court() -> None:
    """Circumstances only: the decided acts carry no finding at all."""
    assert all(not act.submission.findings for found in every_case() for act in found.acts)


def test_every_case_names_its_court_and_its_sources() -> None:
    for found in every_case():
        assert found.court
        assert found.sources
        assert all(act.what and act.what_zh for act in found.acts)
        assert {PI_RIGHTS, PRIVACY} == set(found.acts[0].holding.held)
