"""The front door: what an answer is worth when nothing, something, or everything is known."""

import datetime as dt
import json

import pytest
from attrs import evolve

from pipl_rules import Finding, Operation, Outcome, ProcessingAct, Verdict, evaluate, replay
from pipl_rules.cases import every_case
from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    Asking,
    Audience,
    ConsentRecord,
    DataSubject,
    Dealing,
    Destination,
    Form,
    GenerativeService,
    Incident,
    InformationItem,
    KeptUnder,
    Notice,
    Processor,
    ProcessorKind,
    Prominence,
    Recommendation,
    Source,
    SourceKind,
    Topic,
    Transfer,
)
from pipl_rules.errors import (
    InconsistentFindingsError,
    LawNotModelledError,
    RulebookChangedError,
    UnknownNameError,
)
from pipl_rules.facts import FACTS
from pipl_rules.facts.finding import NotForFindingError
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Burden, Party, SettledBy
from pipl_rules.statutes import FIRST_DAY, rulebook

DAYS = [
    dt.date(2010, 7, 1),
    dt.date(2014, 10, 10),
    dt.date(2018, 1, 1),
    dt.date(2021, 6, 1),
    dt.date(2024, 5, 1),
]

LAWFUL = ProcessingAct(
    id="newsletter",
    on=dt.date(2024, 5, 1),
    subject=DataSubject(id="person", user=True, consumer=True, age=30),
    processor=Processor(
        id="shop",
        kind=ProcessorKind.ORGANISATION,
        network_operator=True,
        in_business=True,
        roles=frozenset(),
        rules_published=True,
        log_months=12,
    ),
    operations=frozenset({Operation.COLLECT, Operation.STORE}),
    purposes=frozenset({"delivery"}),
    only_among_users=False,
    discarded_at_once=False,
    on_by_default=False,
    combined=False,
    items=(
        InformationItem(
            id="phone",
            category="item.phone_number",
            source=Source(kind=SourceKind.PERSON),
            kept_under=KeptUnder.ACCOUNT,
            form=Form.PLAIN,
            reveals=frozenset(),
        ),
    ),
    notice=Notice(how=Prominence.PROMINENT, covers=frozenset(Topic), truthful=True),
    transfer=Transfer(destination=Destination.MAINLAND),
    recommendation=Recommendation(kinds=frozenset()),
    generative=GenerativeService(public=False),
    consents=(
        ConsentRecord(
            given=True,
            asked=Asking.SEPARATE,
            given_on=dt.date(2024, 4, 1),
            items=frozenset({"phone"}),
            purposes=frozenset({"delivery"}),
            operations=frozenset({Operation.COLLECT, Operation.STORE}),
            audience=frozenset({Audience.THE_PERSON}),
            written=True,
            condition_of_service=False,
        ),
    ),
    recipients=(),
    audience=frozenset(),
    dealing=Dealing(standard_terms=False, searched_body=False, opened_in_their_name=False),
    objected=False,
    incident=Incident(kinds=frozenset()),
    joint=False,
    abroad=False,
)
SETTLED = {
    *characterise(LAWFUL).act,
    *(name for _, values in characterise(LAWFUL).items for name in values),
}
NOTHING_WRONG = tuple(
    Finding(fact.name, value=False)
    for fact in FACTS.values()
    if fact.name in {"expected_private", "easily_harms"}
    or (fact.burden is Burden.RAISED and fact.name not in SETTLED)
)
"""Whatever somebody might raise is found not to be so, where the record does not settle it."""


def test_an_act_of_which_everything_lawful_is_known_is_lawful_with_certainty() -> None:
    judgment = evaluate(LAWFUL, findings=NOTHING_WRONG)
    assert (judgment.verdict, judgment.outcome, judgment.certain) == (Verdict.LAWFUL, Outcome.DECIDED, True)
    assert judgment.worst_case is Verdict.LAWFUL
    assert judgment.rests_on == ()
    assert judgment.open_questions == ()


def test_the_same_record_without_the_findings_is_lawful_and_not_certain() -> None:
    """What nobody raised is taken not to be so, and is named among what the verdict rests on."""
    judgment = evaluate(LAWFUL)
    assert judgment.verdict is Verdict.LAWFUL
    assert not judgment.certain
    assert "burden.misled" in {assumption.id for assumption in judgment.rests_on}


@pytest.mark.parametrize("day", DAYS)
def test_an_act_of_which_nothing_is_known_is_never_lawful_with_certainty(day: dt.date) -> None:
    """And the questions say what to ask and who must prove it."""
    judgment = evaluate(ProcessingAct(id="x", on=day))
    assert not judgment.certain
    assert judgment.best_case is Verdict.LAWFUL
    assert judgment.worst_case.privacy
    assert judgment.outcome is not Outcome.DECIDED
    questions = {question.fact.name: question.proved_by for question in judgment.open_questions}
    assert questions["expected_private"] is None
    assert Party.CLAIMANT in questions.values()
    assert Party.PROCESSOR in questions.values()


@pytest.mark.parametrize("day", DAYS)
def test_an_act_that_is_only_alleged_and_nothing_else_is_not_proven(day: dt.date) -> None:
    judgment = evaluate(ProcessingAct(id="x", on=day, happened=None))
    assert (judgment.verdict, judgment.outcome) == (Verdict.LAWFUL, Outcome.NOT_PROVEN)
    assert [assumption.id for assumption in judgment.rests_on] == ["burden.happened"]


def test_an_act_disproved_is_lawful_with_certainty() -> None:
    judgment = evaluate(ProcessingAct(id="x", on=dt.date(2024, 5, 1), happened=False))
    assert judgment.certain
    assert judgment.verdict is Verdict.LAWFUL


def test_the_callers_finding_prevails_over_the_record_and_what_it_displaced_stays() -> None:
    judgment = evaluate(LAWFUL, findings=[Finding("consented", value=False, ground="the log is forged")])
    assert judgment.personal_information is True
    units = judgment.record["units"]
    assert isinstance(units, list)
    assert units[1]["findings"]["consented"] == {"value": False, "source": "caller", "displaced": True}


def test_findings_that_conflict_are_refused() -> None:
    """On one fact, or by the meaning of two."""
    act = LAWFUL
    with pytest.raises(InconsistentFindingsError, match="misled"):
        evaluate(act, findings=[Finding("misled", value=True), Finding("misled", value=False)])
    with pytest.raises(InconsistentFindingsError, match="excessive"):
        evaluate(act, findings=[Finding("needed", value=True), Finding("excessive", value=True)])


def test_a_finding_is_for_one_item_or_for_all() -> None:
    two = evolve(LAWFUL, items=(*(LAWFUL.items or ()), InformationItem(id="other", category="item.name")))
    one = evaluate(two, findings=[Finding("excessive", value=True, item="other")])
    every = evaluate(two, findings=[Finding("excessive", value=True)])
    assert {g.item for g in one.grounds if g.rule.id == "pipl.5.principles"} == {"other"}
    assert {g.item for g in every.grounds if g.rule.id == "pipl.5.principles"} == {"other", "phone"}
    with pytest.raises(UnknownNameError):
        evaluate(two, findings=[Finding("excessive", value=True, item="third")])


def test_nobody_finds_a_legal_status() -> None:
    with pytest.raises(NotForFindingError, match="rules conclude it"):
        Finding("is_personal_information", value=True)
    with pytest.raises(UnknownNameError, match="Did you mean 'misled'"):
        Finding("mislead", value=True)
    with pytest.raises(ValueError, match="leave `item` out"):
        Finding("misled", value=True, item="phone")


def test_a_day_before_the_first_modelled_is_an_error_and_one_after_the_last_is_flagged() -> None:
    day_before = FIRST_DAY - dt.timedelta(days=1)
    with pytest.raises(LawNotModelledError, match="2001-03-10"):
        evaluate(ProcessingAct(id="x", on=day_before))
    assert evaluate(ProcessingAct(id="x", on=dt.date(2030, 1, 1))).law.as_then_known
    assert not evaluate(LAWFUL).law.as_then_known


def test_a_judgment_before_the_act_is_an_error() -> None:
    with pytest.raises(ValueError, match="before the act"):
        evaluate(LAWFUL, judged_on=dt.date(2024, 4, 30))


def test_an_unknown_reading_or_choice_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="reasonable_use"):
        evaluate(LAWFUL, readings={"reasonable_us": "press"})
    with pytest.raises(UnknownNameError, match="press"):
        evaluate(LAWFUL, readings={"reasonable_use": "pres"})


def test_a_receipt_replays_to_the_same_judgment() -> None:
    """Through JSON, for every decided act: the same is found and assumed under the same law, and so answered."""
    for act in (found for case in every_case() for found in case.acts):
        judgment = act.judge()
        again = replay(json.loads(json.dumps(judgment.record)))
        assert again.record["units"] == json.loads(
            json.dumps(judgment.record["units"]).replace('"caller"', '"record"')
        )
        assert weighed(again) == weighed(judgment)
        assert again.verdict is judgment.verdict
        assert again.certain is judgment.certain
        assert [g.rule.id for g in again.grounds] == [g.rule.id for g in judgment.grounds]


def weighed(judgment: Judgment) -> tuple[object, ...]:
    """All that a judgment is a function of: the rules, the days of law, and what each unit holds."""
    units = [(u.about, u.item and u.item.id, u.found, u.assumed, u.used) for u in judgment.units]
    return judgment.rulebook.hash, [day.day for day in judgment.law.days], judgment.days, units


@pytest.mark.parametrize("name", ["L3", "L4", "L7", "H3", "DC-13-1"])
def test_a_judgment_replayed_rests_on_the_same(name: str) -> None:
    """An infringement, an excuse, an act not proven, an open question, and an act under several days of law."""
    judgment = next(act for case in every_case() for act in case.acts if act.id == name).judge()
    again = replay(json.loads(json.dumps(judgment.record)))
    assert again.outcome is judgment.outcome
    assert again.rests_on == judgment.rests_on


def test_a_receipt_of_other_rules_is_refused() -> None:
    record = {**evaluate(LAWFUL).record, "rulebook": "0" * 16}
    with pytest.raises(RulebookChangedError, match="judge the act anew"):
        replay(record)


def test_a_judgment_shows_no_mark_of_the_caller() -> None:
    """Its repr has verdict, outcome and days only."""
    assert "person" not in repr(evaluate(evolve(LAWFUL, id="secret"))).replace("personal", "")
    assert "secret" not in repr(evaluate(evolve(LAWFUL, id="secret")))


def test_every_fact_that_decides_is_found_by_record_by_judgment_or_by_law() -> None:
    """No input of the rulebook is a legal status."""
    assert all(getattr(atom, "settled_by", None) is not SettledBy.LAW for atom in rulebook().atoms)


def test_a_breach_that_only_an_authority_may_act_on_is_never_presumed() -> None:
    """Silence about published rules or logs is no breach; a record that shows the contrary is one."""
    shop = Processor(id="shop", kind=ProcessorKind.ORGANISATION, network_operator=True, in_business=True)
    silent = evolve(LAWFUL, processor=shop)
    shown = evolve(LAWFUL, processor=evolve(shop, rules_published=False))
    assert evaluate(silent).other_breaches == ()
    assert {breach.rule.id for breach in evaluate(shown).other_breaches} >= {"pipl.7", "csl.41.1.rules"}
