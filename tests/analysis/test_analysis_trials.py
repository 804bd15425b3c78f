"""Many variants tried at once come to what the engine says of each by itself."""

import random

import pytest
from change_sets import DECIDED, varied

from pipl_rules.analysis.supposing import Change, suppose
from pipl_rules.analysis.trials import Move, Trials, Tried
from pipl_rules.errors import InconsistentFindingsError, UnknownNameError
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import FACTS
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About, Fact, SettledBy
from pipl_rules.logic.rule import Interest


def answer(judgment: Judgment) -> Tried:
    """The answer on each interest as a pair: known, and possible."""
    answers = [judgment.infringed(interest) for interest in Interest]
    return tuple((infringed is True, infringed is not False) for infringed in answers)


def test_no_meaning_ties_what_is_found_of_an_act_to_what_is_found_of_an_item() -> None:
    """So what follows from a finding about the act is known of its items, and the other way nothing follows."""
    book = DECIDED["L1"].judge().rulebook
    for clause in book.clauses:
        assert len({atom.about for atom, _ in clause.literals}) == 1, str(clause)


@pytest.mark.parametrize("seed", range(12))
def test_a_variant_tried_on_planes_is_judged_as_the_engine_judges_it(seed: int) -> None:
    """Whatever the changes, in whatever items: the same answer, and the same refusal where words contradict."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    judgment = varied(chance.choice(list(DECIDED.values())).judge(), chance, 10)
    atoms = judgment.rulebook.atoms
    free = [n for n, a in enumerate(atoms) if not (isinstance(a, Fact) and a.settled_by is SettledBy.READING)]
    tied = [judgment.rulebook.index[atom] for c in judgment.rulebook.clauses for atom, _ in c.literals]
    variants: list[frozenset[Move]] = [frozenset()]
    for _ in range(30):
        numbers = {chance.choice(chance.choice((free, tied))) for _ in range(chance.choice((1, 2, 5)))}
        items = range(1, len(judgment.units))
        variants.append(
            frozenset(
                Move(
                    n,
                    chance.random() < 0.5,
                    (chance.choice(items),)
                    if items and atoms[n].about is About.ITEM and chance.random() < 0.5
                    else None,
                )
                for n in numbers
            )
        )
    for moves, tried in zip(variants, Trials(judgment).run(variants), strict=True):
        changes = [
            Change(
                atoms[m.number],
                m.value,
                None if m.units is None else tuple(_id(judgment, p) for p in m.units),
            )
            for m in moves
        ]
        try:
            expected: Tried | None = answer(suppose(judgment, changes))
        except InconsistentFindingsError:
            expected = None
        assert tried == expected, changes


def _id(judgment: Judgment, place: int) -> str:
    item = judgment.units[place].item
    assert item is not None
    return item.id


@pytest.mark.parametrize("seed", range(12))
def test_what_is_supposed_is_judged_as_if_the_caller_had_found_it(seed: int) -> None:
    """`suppose` and a finding handed in with the act come to the same."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    given = chance.choice(list(DECIDED.values()))
    judgment = given.judge()
    findable = [f for f in FACTS.values() if f.settled_by in (SettledBy.RECORD, SettledBy.JUDGMENT)]
    facts = [f for f in chance.sample(findable, 6) if f in judgment.rulebook.index]
    changes = [Change(fact, chance.random() < 0.5) for fact in facts]
    findings = [Finding(change.fact, change.value) for change in changes if isinstance(change.fact, Fact)]
    try:
        supposed = suppose(judgment, changes)
    except InconsistentFindingsError:
        with pytest.raises(InconsistentFindingsError):
            evaluate(given.submission.act, findings=findings, judged_on=given.submission.judged_on)
        return
    again = evaluate(given.submission.act, findings=findings, judged_on=given.submission.judged_on)
    assert answer(supposed) == answer(again)
    assert [unit.assumed for unit in supposed.units] == [unit.assumed for unit in again.units]


def test_a_change_brings_what_it_means_with_it() -> None:
    """A separate consent of the guardian is a consent of the guardian, and a yes for the child."""
    judgment = suppose(DECIDED["Y1"].judge(), [Change(FACTS["guardian_consent_separate"], value=True)])
    item = judgment.units[1]
    assert item.item is not None
    assert judgment.value(FACTS["guardian_consented"], item.item.id) is True
    assert judgment.value(FACTS["consented"], item.item.id) is True


def test_what_cannot_be_is_refused() -> None:
    judgment = DECIDED["Y1"].judge()
    with pytest.raises(InconsistentFindingsError):
        suppose(
            judgment,
            [Change(FACTS["guardian_consent_separate"], value=True), Change(FACTS["consented"], value=False)],
        )
    with pytest.raises(UnknownNameError):
        suppose(judgment, [Change(FACTS["consented"], value=True, items=("no such item",))])
