"""Tests put under what they share are met where they would be met one by one, and looked at less often."""

from collections.abc import Sequence

from evaluators import values
from hypothesis import given, settings
from random_knowledge import Knowledge, knowledge
from small_law import AGREED, CODED, INTIMATE, PUBLISHED, TOLD, URGENT

from pipl_rules.logic.blocks import grouped, printed
from pipl_rules.logic.compiler import KNOWN, ONE_ACT, Listing, Printer, made
from pipl_rules.logic.conditions import ALWAYS, Condition
from pipl_rules.logic.graph import Builder, Graph

ATOMS = (TOLD, AGREED, URGENT, INTIMATE, PUBLISHED, CODED)


def lines(graph: Graph, nodes: Sequence[int]) -> list[str]:
    """The text that lists the places of the nodes that are known true, in no order."""
    printer = Printer(graph, ONE_ACT)
    tests = [((node, KNOWN), f"r.append({place})") for place, node in enumerate(nodes)]
    return printed(printer, grouped(printer, tests))


def listed(graph: Graph, nodes: Sequence[int]) -> Listing:
    """The function of that text."""
    found: Listing = made("\n".join([ONE_ACT.header, "    r = []", *lines(graph, nodes), "    return r"]))
    return found


def text_of(*conditions: Condition) -> list[str]:
    """The text for some conditions."""
    builder = Builder((), (), {atom: number for number, atom in enumerate(ATOMS)}, ALWAYS)
    nodes = [builder.condition(condition) for condition in conditions]
    return [line.strip() for line in lines(builder.graph, nodes)]


@given(known=knowledge(cases=8))
@settings(deadline=None, max_examples=50)
def test_what_is_listed_in_blocks_is_what_is_known_true(known: Knowledge) -> None:
    """Of every node of random rulebooks, on every day, and of those that are not atoms."""
    for day in known.book.epochs:
        law = known.book.on(day)
        graph = law.form.graph
        for nodes in (
            range(len(graph.nodes)),
            [n for n, (kind, *_) in enumerate(graph.nodes) if kind == "and"],
        ):
            which = listed(graph, nodes)
            for state in known.states:
                case = values(known.book, state)
                truth = law.everything.decide(case)[0::2]
                assert sorted(which(case)) == [place for place, node in enumerate(nodes) if truth[node]]


def test_a_fact_that_several_tests_share_is_looked_at_once() -> None:
    """Two of four conditions ask whether the information is intimate."""
    found = text_of(INTIMATE & TOLD, INTIMATE & AGREED, URGENT, PUBLISHED & CODED)
    assert sum("v[3]" in line for line in found) == 1
    assert "if (v[3] is True):" in found


def test_a_fact_that_nearly_all_tests_share_guards_no_block() -> None:
    """It is most often found, so that looking at it first spares nothing."""
    found = text_of(INTIMATE & TOLD, INTIMATE & AGREED, INTIMATE & URGENT, INTIMATE & CODED, PUBLISHED)
    assert not any(line.endswith(":") for line in found)


def test_what_one_block_alone_needs_is_worked_out_within_it_and_what_two_need_before_both() -> None:
    """A disjunction used twice is given a name: inside the block of its users, or outside where they are in two."""
    either = TOLD | AGREED
    inside = text_of(INTIMATE & either & URGENT, INTIMATE & either & CODED, PUBLISHED, URGENT, CODED)
    name = next(line.split(" = ")[0] for line in inside if " or " in line)
    guard = inside.index("if (v[3] is True):")
    assert inside.index(next(line for line in inside if line.startswith(f"{name} = "))) == guard + 1
    both = text_of(INTIMATE & either & URGENT, INTIMATE & either & CODED, PUBLISHED & either, URGENT, CODED)
    assert " or " in both[0]
