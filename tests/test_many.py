"""Many acts at once: each judged as it would be alone, in order, and none lost."""

import datetime as dt
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import evolve

from pipl_rules import evaluate
from pipl_rules.cases import CaseAct, every_case
from pipl_rules.domain import InformationItem, Operation, ProcessingAct
from pipl_rules.errors import InconsistentFindingsError, LawNotModelledError, PiplRulesError, UnknownNameError
from pipl_rules.facts import act as fact
from pipl_rules.facts import item as of_item
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.many import Answer, Given, Memo, evaluate_many
from pipl_rules.reading import Submission
from pipl_rules.statutes import rulebook

DECIDED: list[CaseAct] = [act for case in every_case() for act in case.acts]
GOOD = ProcessingAct(id="good", on=dt.date(2024, 5, 1), operations=frozenset({Operation.COLLECT}))
TOO_EARLY = evolve(GOOD, id="early", on=dt.date(1900, 1, 1))


def same(answer: object, judgment: Judgment) -> None:
    """The answer says what the judgment says."""
    assert isinstance(answer, Answer)
    assert answer.verdict is judgment.verdict
    assert answer.personal_information is judgment.personal_information
    assert answer.privacy is judgment.privacy
    assert answer.grounds == judgment.grounds


def alone(given: Submission) -> Judgment:
    """As `evaluate` judges it."""
    return evaluate(given.act, findings=given.findings, judged_on=given.judged_on, readings=given.readings)


def test_every_decided_act_is_answered_as_alone_first_and_from_memory() -> None:
    """Verdict, openness and grounds with their items, whether worked out or recalled."""
    given = [act.submission for act in DECIDED]
    memo = Memo()
    for _ in range(2):
        for one, answer in zip(given, evaluate_many(given, memo=memo), strict=True):
            same(answer, alone(one))
    assert memo.hits >= len(given)
    assert memo.misses == len(memo)


def test_an_answer_from_memory_names_the_items_of_its_own_act() -> None:
    """Ids are no part of a pattern; the order of grounds goes by the ids of the act at hand."""
    given = next(a.submission for a in DECIDED if len({g.item for g in a.judge().grounds} - {None}) > 1)
    items = given.act.items or ()
    consents = given.act.consents
    names = {item.id: f"{len(items) - k}-{item.id}" for k, item in enumerate(items)}
    renamed = evolve(
        given.act,
        items=tuple(evolve(item, id=names[item.id]) for item in items),
        consents=None
        if consents is None
        else tuple(
            evolve(each, items=None if each.items is None else frozenset(names[i] for i in each.items))
            for each in consents
        ),
    )
    other = Submission(
        renamed,
        tuple(evolve(f, item=names[f.item]) if f.item else f for f in given.findings),
        given.judged_on,
        given.readings,
    )
    memo = Memo()
    _, answer = evaluate_many([given, other], memo=memo)
    assert memo.hits == 1
    same(answer, alone(other))
    assert isinstance(answer, Answer)
    assert {ground.item for ground in answer.grounds} - {None} <= set(names.values())


@pytest.mark.parametrize(
    "other",
    [
        Submission(evolve(GOOD, on=dt.date(2012, 5, 1))),
        Submission(GOOD, (Finding(fact.HAPPENED, value=False),)),
        Submission(GOOD, (Finding(of_item.EXPECTED_PRIVATE, value=True),)),
        Submission(GOOD, readings={"earlier_acts": "code"}),
        Submission(evolve(GOOD, items=(InformationItem(id="a"), InformationItem(id="b")))),
        Submission(evolve(GOOD, items=())),
    ],
)
def test_what_can_change_a_verdict_is_part_of_the_pattern(other: Submission) -> None:
    """Law, findings, readings and number of items: the second act is not answered from memory of the first."""
    memo = Memo()
    _, answer = evaluate_many([GOOD, other], memo=memo)
    assert memo.hits == 0
    same(answer, alone(other))


def test_a_finding_about_one_item_is_not_recalled_for_another() -> None:
    """The same finding on the first and on the second item of two are two patterns."""
    act = evolve(GOOD, items=(InformationItem(id="a"), InformationItem(id="b")))
    given = [Submission(act, (Finding(of_item.EXPECTED_PRIVATE, value=True, item=name),)) for name in "ab"]
    memo = Memo()
    for one, answer in zip(given, evaluate_many(given, memo=memo), strict=True):
        same(answer, alone(one))
    assert memo.hits == 0


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_act_stands_in_its_place_as_an_error_and_loses_no_other(workers: int) -> None:
    """Before the first day modelled; an item that is not there; findings that contradict one another."""
    bad: list[Given] = [
        TOO_EARLY,
        Submission(GOOD, (Finding(of_item.EXPECTED_PRIVATE, value=True, item="nowhere"),)),
        Submission(GOOD, (Finding(fact.HAPPENED, value=True), Finding(fact.HAPPENED, value=False))),
        Submission(GOOD, judged_on=dt.date(2000, 1, 1)),
    ]
    answers = list(evaluate_many([GOOD, *bad, GOOD], workers=workers))
    assert [type(each) for each in answers[1:-1]] == [
        LawNotModelledError,
        UnknownNameError,
        InconsistentFindingsError,
        ValueError,
    ]
    same(answers[0], evaluate(GOOD))
    same(answers[-1], evaluate(GOOD))


def test_acts_are_taken_only_as_answers_are() -> None:
    """An endless stream can be judged; what is not asked for is not read."""
    taken: list[int] = []

    def stream() -> Iterator[ProcessingAct]:
        while True:
            taken.append(len(taken))
            yield GOOD

    answers = evaluate_many(stream())
    next(answers)
    next(answers)
    assert taken == [0, 1]


def test_several_processes_answer_as_one_does_and_in_order() -> None:
    """More than one chunk, so that order is put to the proof."""
    given = [act.submission for act in DECIDED] * 4
    for here, there in zip(evaluate_many(given), evaluate_many(given, workers=2), strict=True):
        assert isinstance(here, Answer)
        assert isinstance(there, Answer)
        assert (here.act, here.decided, here.law) == (there.act, there.decided, there.law)


def test_rules_of_ones_own_do_not_travel() -> None:
    """They are refused with several workers rather than silently replaced."""
    with pytest.raises(ValueError, match="Rules of your own"):
        evaluate_many([GOOD], rulebook=rulebook(), workers=2)


def test_a_memo_keeps_no_more_than_its_size_and_forgets_the_least_lately_asked() -> None:
    """Three acts of three patterns and room for two."""
    acts = [evolve(GOOD, operations=frozenset({each})) for each in list(Operation)[:3]]
    memo = Memo(size=2)
    list(evaluate_many([acts[0], acts[1], acts[0], acts[2]], memo=memo))
    assert (len(memo), memo.hits, memo.misses) == (2, 1, 3)
    list(evaluate_many([acts[0]], memo=memo))
    assert memo.hits == 2
    list(evaluate_many([acts[1]], memo=memo))
    assert memo.misses == 4


def test_threads_share_a_memo() -> None:
    """Answers are those of each act alone, whichever thread worked them out."""
    memo = Memo(size=8)
    given = [act.submission for act in DECIDED][:24]
    expected = [alone(one) for one in given]
    with ThreadPoolExecutor(4) as pool:
        for answers in pool.map(lambda _: list(evaluate_many(given, memo=memo)), range(4)):
            for answer, judgment in zip(answers, expected, strict=True):
                same(answer, judgment)
    assert len(memo) <= 8
    assert memo.hits + memo.misses == 4 * len(given)


def test_an_answer_leads_to_its_whole_judgment() -> None:
    """With the findings, the readings and the day of judgment it was given with."""
    for act in DECIDED[:6]:
        (answer,) = evaluate_many([act.submission])
        assert not isinstance(answer, PiplRulesError | ValueError)
        assert answer.judgment().record == alone(act.submission).record
