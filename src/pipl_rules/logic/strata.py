"""Cuts a graph into strata: shared parts named once, so that text stays linear in the graph.

A node that several others read, or that would make an expression too long, is
computed in a common table expression and read by its name afterwards. The stratum
of a name is one more than the greatest among those it reads; names of one
stratum do not read each other and stand in one expression.

Three values are SQL's own: AND, OR and NOT over NULL are strong Kleene. A status
that is not closed is a CASE: TRUE where a rule concludes it, FALSE where one denies
it, and NULL otherwise.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import define, field, frozen

from pipl_rules.logic.compiler import Goal
from pipl_rules.logic.folding import reachable
from pipl_rules.logic.graph import FALSE_NODE, Graph

NULL = "CAST(NULL AS BOOLEAN)"
LONGEST = 48
"""Names and constants in one expression at most. Engines compile an expression to one function (on the JVM of
64 KB at most) and parse it by recursion; both are out of reach at this length."""


@frozen
class Dialect:
    """How a dialect of SQL writes names; of all else the text is the same."""

    name: str
    quote: str

    def quoted(self, name: str) -> str:
        """The name as an identifier, whatever it contains."""
        return self.quote + name.replace(self.quote, self.quote * 2) + self.quote


DIALECTS = {each.name: each for each in (Dialect("ansi", '"'), Dialect("duckdb", '"'), Dialect("spark", "`"))}


@frozen
class Expression:
    """Text of a truth value; the first stratum in which all it reads is there; how many names it reads."""

    text: str
    stratum: int = 0
    weight: int = 1


@define
class Strata:
    """The names computed so far, by stratum.

    Attributes:
        dialect: How names are quoted.
        layers: The definitions of each stratum, in order: name as written, and text.
    """

    dialect: Dialect
    layers: list[list[tuple[str, str]]] = field(factory=list)

    def expressions(self, goal: Goal, atoms: Mapping[int, Expression], prefix: str) -> list[Expression]:
        """What each node of the goal is, over the names of the strata.

        Args:
            goal: The nodes, folded.
            atoms: The expression of each atom that they depend on.
            prefix: What the names of these nodes begin with; nothing else in the query may begin so.
        """
        graph = goal.graph
        inner = reachable(graph, goal.nodes)
        uses = Counter(child for node in inner for child in set(graph.children(node)))
        uses.update(goal.nodes)
        found: dict[int, Expression] = {}
        for node in inner:
            made = self._made(graph, node, found, atoms, prefix)
            plain = made.weight == 1 and graph.nodes[node][0] in ("true", "false", "atom", "not")
            shared = uses[node] > 1 and not plain and made.text != NULL
            found[node] = self.named(f"{prefix}{node}", made) if shared else made
        return [found[node] for node in goal.nodes]

    def named(self, name: str, made: Expression) -> Expression:
        """The expression, computed once under the name."""
        while len(self.layers) <= made.stratum:
            self.layers.append([])
        written = self.dialect.quoted(name)
        self.layers[made.stratum].append((written, made.text))
        return Expression(written, made.stratum + 1)

    def _made(
        self,
        graph: Graph,
        node: int,
        found: Mapping[int, Expression],
        atoms: Mapping[int, Expression],
        prefix: str,
    ) -> Expression:
        kind, *rest = graph.nodes[node]
        if kind in ("true", "false"):
            return Expression("TRUE" if kind == "true" else "FALSE")
        if kind == "atom":
            return atoms[int(rest[0])]
        children = graph.children(node)
        parts = [found[child] for child in children]
        if kind in ("and", "or"):
            return self._joined(f"{prefix}{node}", f" {kind.upper()} ", parts)
        if kind == "not":
            return over(parts, f"(NOT {parts[0].text})")
        whens = [
            f"WHEN {part.text} THEN {word}"
            for child, part, word in zip(children, parts, ("TRUE", "FALSE"), strict=True)
            if child != FALSE_NODE
        ]
        return over(parts, f"CASE {' '.join(whens)} END") if whens else Expression(NULL)

    def _joined(self, name: str, word: str, parts: Sequence[Expression]) -> Expression:
        """Parts joined by a word; where there are too many, by groups that are named first."""
        parts = sorted(parts, key=lambda part: part.stratum)
        while sum(part.weight for part in parts) > LONGEST:
            groups = list(_groups(parts))
            done = sum(len(layer) for layer in self.layers)
            parts = [
                group[0]
                if len(group) == 1 and group[0].weight == 1
                else self.named(f"{name}_{done + place}", _join(word, group))
                for place, group in enumerate(groups)
            ]
        return _join(word, parts)


def over(parts: Sequence[Expression], text: str) -> Expression:
    """An expression made of parts."""
    return Expression(text, max(part.stratum for part in parts), sum(part.weight for part in parts))


def _join(word: str, parts: Sequence[Expression]) -> Expression:
    text = word.join(part.text for part in parts)
    return over(parts, f"({text})" if len(parts) > 1 else text)


def _groups(parts: Sequence[Expression]) -> Iterable[list[Expression]]:
    group: list[Expression] = []
    for part in parts:
        if group and sum(other.weight for other in group) + part.weight > LONGEST:
            yield group
            group = []
        group.append(part)
    yield group
