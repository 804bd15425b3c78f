"""One unit decided by name: both interests, the rules that apply, and the rules that may.

For whoever has truth values by name of fact and wants no more than the answer. The
function is short-circuit code over the same graph, printed by the same printer, as
everything else; a rule is asked whether it may apply only where it does not.
"""

from collections.abc import Callable, Mapping, Sequence

from pipl_rules.logic.compiler import KNOWN, MAY, Dialect, Printer, made
from pipl_rules.logic.conditions import About
from pipl_rules.logic.graph import Graph
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import LawOfDay

Bounds = tuple[bool, bool]
Decision = tuple[Bounds, Bounds, list[str], list[str]]
"""Of each interest, whether it is known to be, and may be, infringed; ids of rules that apply, and of those that may."""


BY_NAME = Dialect(" and ", " or ", "True", "False", "(not {0})", "k{0}", "p{0}", "def f(a):")


def decision(
    law: LawOfDay, about: About, names: Sequence[str]
) -> Callable[[Mapping[str, bool | None]], Decision]:
    """The function from values by name to both interests, the rules that apply and those that may, for one unit.

    It reads every fact of its rules once; a name left out is a `KeyError`, for silence is said by None.

    Args:
        law: The rules of a day.
        about: Whether the unit is the act or an item.
        names: The name of each atom, by number.
    """
    form = law.form
    printer = Printer(form.graph, BY_NAME)
    interests = [form.interests[interest, about] for interest in Interest]
    rules = {rule.id: form.applied[rule.id] for rule in law.rules if form.levels[rule.id] is about}
    for node in (*rules.values(), *interests):
        printer.count((node, KNOWN))
        printer.count((node, MAY))
    read = sorted({number for node in (*rules.values(), *interests) for number in _atoms(form.graph, node)})
    lines = [f"    v = a[{names[n]!r}]; k{n} = v is True; p{n} = v is not False" for n in read]
    for rule_id, node in rules.items():
        lines += _rule(printer, rule_id, node)
    result = [", ".join(printer.expression((node, side)) for side in (KNOWN, MAY)) for node in interests]
    lines += [*printer.lines, f"    return ({'), ('.join(result)}), r, o"]
    decide: Callable[[Mapping[str, bool | None]], Decision] = made(
        "\n".join([BY_NAME.header, "    r = []; o = []", *lines])
    )
    return decide


def _rule(printer: Printer, rule_id: str, node: int) -> list[str]:
    """The lines that put a rule in its list, and keep what it says if others ask."""
    sides = (node, KNOWN), (node, MAY)
    known, may = (printer.names.get(side) or printer.text(side) for side in sides)
    before, printer.lines = printer.lines, []
    kept = [""] * 3
    if any(printer.uses[side] > 1 and side not in printer.names for side in sides):
        t, m = (f"n{node}{side[1]}" for side in sides)
        printer.names |= dict(zip(sides, (t, m), strict=True))
        kept = [f"{t} = {m} = True; ", f"{t} = False; {m} = True; ", f"    else: {t} = {m} = False"]
    return [
        *before,
        f"    if {known}: {kept[0]}r.append({rule_id!r})",
        f"    elif {may}: {kept[1]}o.append({rule_id!r})",
        *kept[2:],
    ]


def _atoms(graph: Graph, node: int) -> set[int]:
    found: set[int] = set()
    stack, seen = [node], {node}
    while stack:
        kind, *rest = graph.nodes[stack.pop()]
        if kind == "atom":
            found.add(int(rest[0]))
            continue
        below = {int(child) for child in rest} - seen
        seen |= below
        stack.extend(below)
    return found
