"""Lists of what applies agree with the value of every node, and worlds told against an answer do tell."""

from evaluators import by_reference, values
from hypothesis import given, settings
from random_knowledge import Knowledge, acts_with_items, knowledge

from pipl_rules.logic import certainty
from pipl_rules.logic.certainty import Unit, World
from pipl_rules.logic.compiler import listing
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty, Infringes
from pipl_rules.logic.single import decision
from pipl_rules.logic.truth import FALSE, TRUE


@given(known=knowledge(cases=8))
@settings(deadline=None, max_examples=50)
def test_what_is_listed_is_what_is_known_true(known: Knowledge) -> None:
    """Of any nodes: a place is listed where all of the first are known true and none of the second."""
    for day in known.book.epochs:
        law = known.book.on(day)
        graph = law.form.graph
        every = range(len(graph.nodes))
        pairs = [
            ((one, other), (last,)) for one, other, last in zip(every, every[1:], every[2:], strict=False)
        ]
        alone = listing(graph, [((node,), ()) for node in every])
        together = listing(graph, pairs)
        for state in known.states:
            case = values(known.book, state)
            truth = law.everything.decide(case)[0::2]
            assert alone(case) == [node for node in every if truth[node]]
            assert together(case) == [
                k
                for k, ((one, other), (last,)) in enumerate(pairs)
                if truth[one] and truth[other] and not truth[last]
            ]


@given(known=knowledge(cases=8))
@settings(deadline=None, max_examples=50)
def test_rules_that_infringe_are_listed_at_their_own_level(known: Knowledge) -> None:
    """Infringements that apply and duties breached, of the act and of an item, each with its interest."""
    for day in known.book.epochs:
        law = known.book.on(day)
        for state in known.states:
            case = values(known.book, state)
            truth = law.everything.decide(case)[0::2]
            for about in About:
                which, rows = law.infringing[about]
                listed = {(rows[k][0].id, rows[k][1]) for k in which(case)}
                due = set()
                for rule in law.rules:
                    made = rule.concludes
                    if law.form.levels[rule.id] is not about:
                        continue
                    if isinstance(made, Infringes) and truth[law.form.applied[rule.id]]:
                        due.add((rule.id, made.interest))
                    if isinstance(made, Duty) and made.breach and truth[law.form.breached[rule.id]]:
                        due.add((rule.id, made.breach.interest))
                assert listed == due
                which_harmless, harmless = law.harmless[about]
                assert {harmless[k].id for k in which_harmless(case)} == {
                    rule.id for rule in harmless if truth[law.form.breached[rule.id]]
                }


@given(known=knowledge(cases=8))
@settings(deadline=None, max_examples=50)
def test_a_unit_decided_by_name_is_decided_as_the_reference_decides_it(known: Knowledge) -> None:
    """Both interests, the rules that apply, and those that may, in the order of the rulebook."""
    names = [atom.name for atom in known.book.atoms]
    for day in known.book.epochs:
        law = known.book.on(day)
        for about in About:
            decide = decision(law, about, names)
            for state in known.states:
                truth = by_reference(known.book, day, state)
                case = values(known.book, state)
                *interests, applied, unsettled = decide(dict(zip(names, case, strict=True)))
                flat = law.interests[about].decide(case)
                assert tuple(side for each in interests for side in each) == flat
                here = [rule.id for rule in law.rules if law.form.levels[rule.id] is about]
                assert applied == [name for name in here if truth[f"rule {name}"] is TRUE]
                assert unsettled == [name for name in here if truth[f"rule {name}"] not in (TRUE, FALSE)]


@given(known=acts_with_items())
@settings(deadline=None, max_examples=50)
def test_what_told_against_one_answer_changes_no_other(known: Knowledge) -> None:
    """Worlds remembered from one question serve the next, and only make it sooner answered."""
    for day in known.book.epochs:
        goals = known.book.on(day).interests
        units = [
            Unit(goals[About.ITEM if place else About.ACT], values(known.book, state))
            for place, state in enumerate(known.states)
        ]
        worlds: list[World] = []
        for wanted in (
            (True, None),
            (None, True),
            (False, None),
            (None, False),
            (True, False),
            (False, True),
        ):
            fresh = certainty.certain(known.book, units, wanted)
            for _ in range(2):
                assert certainty.certain(known.book, units, wanted, worlds) is fresh
