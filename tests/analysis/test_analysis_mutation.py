"""Mutants of rules, and deciding them in bulk."""

import datetime as dt
from graphlib import CycleError
from typing import Any

import pytest
from evaluators import values
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from random_knowledge import Knowledge, knowledge
from small_law import AGREED, NEW, OLD, RECIPIENTS, TOLD, URGENT, duty_to, rule, year

from pipl_rules.analysis.bulk import Bulk, Key, Structure, interest_key
from pipl_rules.analysis.mutation import Kind, mutants
from pipl_rules.analysis.states import Pair, State, States, packed
from pipl_rules.citation import Instrument
from pipl_rules.dates import Span
from pipl_rules.errors import RulebookError
from pipl_rules.logic.conditions import About, Condition, Threshold
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import PI_RIGHTS, Duty, Interest, Rule, infringes
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook


def wrong(when: Condition, **more: Any) -> Rule:
    return rule(id="r", when=when, concludes=infringes(PI_RIGHTS), **more)


def said(*rules: Rule, given: Condition | None = None, days: bool = False) -> list[str]:
    book = Rulebook(rules) if given is None else Rulebook(rules, given=given)
    return [m.id for m in mutants(book) if days or m.of in {rule.id for rule in rules}]


def test_each_atom_is_dropped_and_turned_round_and_each_joint_swapped() -> None:
    assert said(wrong((TOLD & ~AGREED) | URGENT)) == [
        "r/when/swap/joint 1 ... or urgent",
        "r/when/swap/joint 2 told and ...",
        "r/when/drop/told",
        "r/when/flip/told",
        "r/when/drop/agreed",
        "r/when/flip/agreed",
        "r/when/drop/urgent",
        "r/when/flip/urgent",
    ]


def test_what_the_laws_of_logic_make_the_same_is_no_mutant() -> None:
    """An atom said twice, one absorbed by another, and one that is given anyway."""
    assert "r/when/drop/told #1" not in said(wrong(TOLD & (TOLD & AGREED)))
    assert "r/when/drop/agreed" not in said(wrong(TOLD | (TOLD & AGREED)))
    assert "r/when/drop/told" not in said(wrong(TOLD & AGREED), given=TOLD)
    assert "r/when/drop/told" in said(wrong(TOLD & AGREED))


def test_an_exception_is_dropped_whole_and_in_parts() -> None:
    found = said(wrong(TOLD, unless=AGREED & URGENT))
    assert {"r/unless/drop", "r/unless/drop/agreed", "r/unless/flip/urgent"} <= set(found)
    assert "r/unless/drop" in said(wrong(TOLD, unless=AGREED))
    assert "r/unless/drop/agreed" in said(wrong(TOLD, unless=AGREED))


def test_a_rule_no_longer_lifts_what_it_lifted() -> None:
    """Where the two are never in force on one day, nothing is lost with it."""
    lifting = rule(id="x", when=URGENT, lifts=("r",))
    assert "x/lifts/drop/r" in said(wrong(TOLD), lifting)
    old = rule(id="x", when=URGENT, lifts=("r",), cite=OLD.art(1))
    assert "x/lifts/drop/r" not in said(wrong(TOLD, cite=NEW.art(1)), old)


def test_a_figure_moves_by_one_either_way() -> None:
    book = Rulebook((wrong(RECIPIENTS.at_least(Threshold(10, "persons"))),))
    moved = [next(iter(m.rules.values())) for m in mutants(book) if m.kind is Kind.THRESHOLD]
    assert [str(changed.when) for changed in moved] == ["recipients at_least 11", "recipients at_least 9"]


def test_days_of_a_rule_and_of_its_instrument_move_by_one_either_way() -> None:
    found = said(wrong(TOLD, cite=OLD.art(1), during=Span(year(2010))), days=True)
    assert [m for m in found if "during" in m] == ["r/during/start/earlier", "r/during/start/later"]
    assert [m for m in found if m.startswith("old/")] == [
        "old/effective/earlier",
        "old/effective/later",
        "old/repealed/earlier",
        "old/repealed/later",
    ]


def test_what_is_to_be_done_is_mutated_too() -> None:
    duty = rule(id="d", when=TOLD, concludes=duty_to(AGREED))
    assert {"d/done/drop/agreed", "d/done/flip/agreed"} <= set(said(duty))


def test_every_mutant_of_the_law_has_an_id_of_its_own_and_changes_something() -> None:
    book = rulebook()
    found = list(mutants(book))
    assert len({mutant.id for mutant in found}) == len(found)
    assert all(changed != book.rule(name) for mutant in found for name, changed in mutant.rules.items())
    assert {mutant.of for mutant in found} >= {rule.id for rule in book.rules if [*rule.when.atoms()]}


# -- deciding in bulk


def in_state(pair: Pair, place: int) -> Truth:
    return Truth.from_pair(pair[0] >> place & 1, pair[1] >> place & 1)


@given(known=knowledge(cases=6), data=st.data())
@settings(deadline=None, max_examples=60)
def test_bulk_decides_mutants_as_the_reference_decides_them(known: Knowledge, data: st.DataObject) -> None:
    """On every day on which the law changes, and the day before it, in every state: the law, and some mutants of it."""
    book = known.book
    try:
        structure = Structure(book)
    except CycleError:
        assume(condition=False)
        raise
    days = [*book.epochs[1:], *(day - dt.timedelta(days=1) for day in book.epochs[1:]), dt.date(2026, 1, 1)]
    pairs = [(day, state) for day in days for state in known.states]
    bulk = Bulk(structure, States(book, [State(day, packed(values(book, state))) for day, state in pairs]))
    found = list(mutants(book))
    drawn = data.draw(st.lists(st.sampled_from(found), max_size=6, unique_by=id)) if found else []
    for mutant in (None, *drawn):
        changed = {} if mutant is None else {change.key: change.after for change in bulk.changes(mutant)}
        try:
            rules, closings = (book.rules, book.closings) if mutant is None else mutant.applied_to(book)
            mutated = Rulebook(rules, closings, book.axioms, book.given, book.also)
        except RulebookError:
            continue  # such a mutant cannot be built
        for place, (day, state) in enumerate(pairs):
            case = Case(mutated, day, state)

            expected: dict[Key, Truth] = {("applies", each.id): case.applies(each) for each in case.rules()}
            duties = [each for each in case.rules() if isinstance(each.concludes, Duty)]
            expected |= {("breached", each.id): case.breached(each) for each in duties}
            expected |= {
                interest_key(i, about): case.infringed(i, about) for i in Interest for about in About
            }
            for key, truth in expected.items():
                assert in_state(changed.get(key) or bulk.answer(key), place) is truth


def test_what_a_mutant_changes_is_followed_to_what_is_lifted_and_what_is_infringed() -> None:
    """Of a rule that no longer lifts and of one that lifts more; if asked, no further than the rules lifted."""
    book = Rulebook((wrong(TOLD), rule(id="x", when=URGENT & AGREED, lifts=("r",))))
    known = [[atom in (TOLD, URGENT) for atom in book.atoms], [True for _ in book.atoms]]
    bulk = Bulk(Structure(book), States(book, [State(year(2012), packed(values)) for values in known]))
    right = interest_key(PI_RIGHTS, About.ACT)
    assert bulk.answer(right) == (0b01, 0b01)
    by_id = {mutant.id: mutant for mutant in mutants(book)}
    unlifted = {change.key: change.after for change in bulk.changes(by_id["x/lifts/drop/r"])}
    assert unlifted == {("applies", "r"): (0b11, 0b11), right: (0b11, 0b11)}
    lifted = {change.key: change.after for change in bulk.changes(by_id["x/when/drop/agreed"])}
    assert lifted["applies", "r"] == (0, 0)
    assert lifted[right] == (0, 0)
    near = {change.key for change in bulk.changes(by_id["x/when/drop/agreed"], far=False)}
    assert right not in near
    assert ("applies", "x") in near


def test_bulk_knows_what_reaches_back() -> None:
    back = Instrument(
        id="back",
        short="Back",
        title="Back",
        title_zh="溯及",
        promulgated=year(2015),
        effective=year(2016),
        reaches_back_to=year(2010),
    )
    book = Rulebook((wrong(TOLD, cite=back.art(1)),))
    told = packed([True])
    each = [State(year(2012), told), State(year(2012), told, also=frozenset({back})), State(year(2017), told)]
    bulk = Bulk(Structure(book), States(book, each))
    assert bulk.answer(("applies", "r")) == (0b110, 0b110)


def test_a_moved_figure_is_decided_by_the_number() -> None:
    """Of a comparison that no rule made, only a number known can tell."""
    ten = RECIPIENTS.at_least(Threshold(10, "persons"))
    book = Rulebook((wrong(ten),))
    each = [
        State(year(2012), packed([number >= 10]), (("recipients", number),)) for number in (9, 10, 11)
    ] + [State(year(2012), packed([True]))]
    bulk = Bulk(Structure(book), States(book, each))
    higher = next(m for m in mutants(book) if m.id.endswith("up/recipients at_least 10"))
    after = {change.key: change.after for change in bulk.changes(higher)}["applies", "r"]
    assert [in_state(after, place).value for place in range(4)] == [False, False, True, None]


def test_a_rule_that_is_not_there_has_no_answer() -> None:
    bulk = Bulk(Structure(Rulebook((wrong(TOLD),))), States(Rulebook((wrong(TOLD),)), []))
    with pytest.raises(KeyError):
        bulk.answer(("applies", "nobody"))
