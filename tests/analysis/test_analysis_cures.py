"""Cures: every one makes the act lawful, no part of one does, and none is missed."""

import random
from functools import cache
from itertools import combinations

import pytest
from change_sets import DECIDED, free, names, proper_parts, supposed, varied

from pipl_rules.analysis.curing import ChangeSets, cures, defeats
from pipl_rules.analysis.trials import Move, Trials, implied
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.deeds import DEEDS
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Outcome, Verdict
from pipl_rules.logic.axioms import Contradiction, propagate
from pipl_rules.logic.conditions import Fact
from pipl_rules.logic.rule import Interest


@cache
def cured(name: str) -> ChangeSets:
    """The cures of a decided act, found once for the tests that try them."""
    return cures(DECIDED[name].judge())


@pytest.mark.parametrize("name", DECIDED)
def test_a_cure_of_a_decided_act_makes_the_engine_say_lawful_and_no_part_of_it_does(name: str) -> None:
    """What is advised is enough, and nothing in it is superfluous; what the words mean is respected."""
    judgment = DECIDED[name].judge()
    for cure in cured(name):
        assert free(cure.judgment), cure.words()
        assert_axioms_hold(cure.judgment)
        if len(cure.changes) <= 6:
            parts = proper_parts(cure.changes)
            assert not any((there := supposed(judgment, part)) and free(there) for part in parts), (
                cure.words()
            )


def assert_axioms_hold(judgment: Judgment) -> None:
    for unit in judgment.units:
        known = {a: v for a, v in zip(judgment.rulebook.atoms, unit.found, strict=True) if v is not None}
        try:
            propagate(judgment.rulebook.clauses, known)
        except Contradiction as bad:  # pragma: no cover - only on failure
            pytest.fail(str(bad.clause))


@pytest.mark.parametrize("name", DECIDED)
def test_a_cure_handed_to_the_front_door_as_findings_is_judged_lawful(name: str) -> None:
    """The engine itself, begun anew from the record with the changes as findings, says so too."""
    act = DECIDED[name]
    for cure in cured(name):
        findings = [
            Finding(change.fact, change.value, item=item)
            for change in cure.changes
            if isinstance(change.fact, Fact)
            for item in change.items or (None,)
        ]
        if len(findings) < len(cure.changes):
            continue  # a number to be kept below a figure is no finding of a fact
        again = evaluate(act.submission.act, findings=findings, judged_on=act.submission.judged_on)
        assert free(again), cure.words()


@pytest.mark.parametrize("seed", range(16))
def test_cures_of_acts_at_random_are_enough_and_smallest(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    judgment = varied(chance.choice(list(DECIDED.values())).judge(), chance, 12)
    for cure in list(cures(judgment, size=5))[:8]:
        assert free(cure.judgment)
        assert_axioms_hold(cure.judgment)
        assert not any(
            (there := supposed(judgment, part)) and free(there) for part in proper_parts(cure.changes)
        ), cure.words()


@pytest.mark.parametrize("seed", range(24))
def test_no_smallest_cure_is_missed(seed: int) -> None:
    """Among changes drawn at random every choice of up to four is tried: the smallest that do are the cures."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    judgment = varied(chance.choice(list(DECIDED.values())).judge(), chance, 8)
    found = cures(judgment, size=4)
    wanted = {pair for cure in list(found)[:4] for pair in names(cure)}
    among = {*wanted, *chance.sample(sorted(DEEDS), 8)}
    index = {atom.name: number for atom, number in judgment.rulebook.index.items()}
    among = {pair for pair in among if pair[0] in index}
    trials = Trials(judgment)
    sets = [frozenset(each) for k in range(5) for each in combinations(sorted(among), k)]
    tried = trials.run([frozenset(Move(index[n], v) for n, v in each) for each in sets])
    there = [s for s, t in zip(sets, tried, strict=True) if t is not None and not any(may for _, may in t)]
    smallest = {s for s in there if not any(other < s for other in there)} - {frozenset()}
    if frozenset() in there:
        smallest = set()
    offered = cures(judgment, size=4, among=among)
    assert offered.complete
    blocked = {s for s in smallest if not _within_reach(judgment, s, among)}
    assert {names(cure) for cure in offered} == smallest - blocked


def _within_reach(
    judgment: Judgment, changes: frozenset[tuple[str, bool]], among: set[tuple[str, bool]]
) -> bool:
    """Whether nothing that follows from one of the changes alone is found otherwise and not itself on offer."""
    atoms, index = judgment.rulebook.atoms, {a.name: n for a, n in judgment.rulebook.index.items()}
    return all(
        (atoms[n].name, v) in among or all(unit.found[n] in (None, v) for unit in judgment.units)
        for name, value in changes
        for n, v in implied(judgment.rulebook).by(index[name], value)
    )


def test_huang_could_have_been_cured_by_asking_prominently_and_saying_the_use() -> None:
    """H3: reading shown by default to friends (Huang v. Tencent); the court missed a prominent yes."""
    found = cures(DECIDED["H3"].judge())
    assert {("consent_prominent", True), ("notice_states_use", True)} in [set(names(cure)) for cure in found]
    assert "ask for consent prominently and tell the person purpose, manner and scope" in [
        cure.words() for cure in found
    ]
    assert "以显著方式征求同意；并明示收集、使用的目的、方式和范围" in [cure.words("zh") for cure in found]


def test_consent_alone_never_cures_the_handling_of_a_childs_information() -> None:
    """Y3: every cure that leaves the handling in place asks the guardian."""
    kept = [names(cure) for cure in cures(DECIDED["Y3"].judge()) if not cure.gives_up]
    asked = {("guardian_consented", True), ("guardian_consent_separate", True)}
    assert kept
    assert all(each & asked for each in kept)


def test_privacy_alone_can_be_asked_to_be_cured() -> None:
    """W3: the named message infringes both; what keeps the peace of the person leaves information rights infringed."""
    judgment = DECIDED["W3"].judge()
    for cure in cures(judgment, of=Interest.PRIVACY):
        assert free(cure.judgment, Interest.PRIVACY)
    singles = [cure for cure in cures(judgment, of=Interest.PRIVACY) if len(cure.changes) == 1]
    assert any(cure.judgment.verdict is Verdict.INFRINGES_PERSONAL_INFORMATION for cure in singles)


def test_what_is_lawful_needs_no_cure() -> None:
    assert not len(cures(DECIDED["L4"].judge()))


def test_a_cost_moves_a_cure_back() -> None:
    """Where the simplest cure of L6 is made dear it is offered last."""
    judgment = DECIDED["L6"].judge()
    single = next(cure for cure in cures(judgment) if len(cure.changes) == 1)
    (change,) = single.changes
    dear = cures(judgment, costs={(change.fact.name, change.value): 100.0})
    assert names(dear.sets[-1]) == names(single)
    assert [each.cost for each in dear] == sorted(each.cost for each in dear)


def test_what_mends_an_act_is_offered_before_what_gives_it_up() -> None:
    """Ask before you stop: L6 is first told to ask for consent, and last to handle nothing."""
    given_up = [cure.gives_up for cure in cures(DECIDED["L6"].judge())]
    assert given_up == sorted(given_up)
    assert set(given_up) == {True, False}


def test_a_change_is_asked_only_of_the_items_that_need_it() -> None:
    """W2: of four items some need a permission of the supplier, others no mark of a known person."""
    trimmed = [cure for cure in cures(DECIDED["W2"].judge()) for change in cure.changes if change.items]
    assert trimmed
    for cure in trimmed:
        assert free(cure.judgment)


@pytest.mark.parametrize("name", [n for n, a in DECIDED.items() if a.judge().verdict is Verdict.LAWFUL])
def test_a_defeat_of_a_lawful_act_makes_it_infringe_and_no_part_of_it_does(name: str) -> None:
    judgment = DECIDED[name].judge()
    for defeat in defeats(judgment, size=2):
        assert defeat.judgment.verdict is not Verdict.LAWFUL, defeat.findings()
        assert all(change.before is None for change in defeat.changes)
        assert not any(
            (there := supposed(judgment, part)) and there.verdict is not Verdict.LAWFUL
            for part in proper_parts(defeat.changes)
        )


def test_what_was_not_proven_is_defeated_by_proving_it() -> None:
    """L7: that it happened was not proven; proof of it would do, and so would proof that its evidence is kept back."""
    judgment = DECIDED["L7"].judge()
    assert judgment.outcome is Outcome.NOT_PROVEN
    defeated = [set(names(each)) for each in defeats(judgment)]
    assert defeated[0] == {("happened", True)}
    assert {("act_evidence_withheld", True)} in defeated


def test_every_deed_is_of_a_fact_that_can_be_found() -> None:
    judgment = DECIDED["L4"].judge()
    by_name = {atom.name: atom for atom in judgment.rulebook.atoms}
    assert all(isinstance(by_name.get(name), Fact | None) for name, _ in DEEDS)
