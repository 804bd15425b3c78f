"""Circuits: conjunctions of literals, equal ones shared, and whether some case makes a literal true.

What is left of the rules when all that is known is put in is such a circuit; it is
rebuilt in milliseconds at every answer, where compiling would take a second.
A literal is twice the number of a node, plus one if it is denied.
"""

from collections.abc import Iterable, Mapping

from attrs import define, field

TRUE, FALSE = 0, 1


@define(eq=False)
class Circuit:
    """Nodes, children before parents: variables, and conjunctions of literals.

    Attributes:
        inputs: For each node the literals that it joins; None for a variable. Node nought joins nothing: it is true.
        nodes: The node of each conjunction, by what it joins.
    """

    inputs: list[tuple[int, ...] | None] = field(factory=lambda: [()])
    nodes: dict[tuple[int, ...], int] = field(factory=dict)

    def variable(self) -> int:
        """A new variable; returns its literal."""
        self.inputs.append(None)
        return 2 * (len(self.inputs) - 1)

    def all(self, parts: Iterable[int]) -> int:
        """The literal of the conjunction."""
        kept = set(parts)
        kept.discard(TRUE)
        if FALSE in kept or any(part ^ 1 in kept for part in kept):
            return FALSE
        if not kept:
            return TRUE
        if len(kept) == 1:
            return kept.pop()
        key = tuple(sorted(kept))
        node = self.nodes.get(key)
        if node is None:
            node = self.nodes[key] = len(self.inputs)
            self.inputs.append(key)
        return 2 * node

    def any(self, parts: Iterable[int]) -> int:
        """The literal of the disjunction."""
        return self.all(part ^ 1 for part in parts) ^ 1

    def differ(self, one: int, other: int) -> int:
        """The literal that is true where the two are not alike."""
        return self.any((self.all((one, other ^ 1)), self.all((one ^ 1, other))))

    def below(self, literals: Iterable[int]) -> list[int]:
        """The nodes on which the literals depend, children before parents."""
        seen: set[int] = set()
        stack = [literal >> 1 for literal in literals]
        while stack:
            node = stack.pop()
            if node not in seen:
                seen.add(node)
                stack.extend(part >> 1 for part in self.inputs[node] or ())
        return sorted(seen)

    def under(self, literals: Iterable[int], given: Mapping[int, int]) -> list[int]:
        """The literals with some variables replaced.

        Args:
            literals: What to rewrite.
            given: For the node of each variable replaced, the literal that stands for it.
        """
        wanted = list(literals)
        new: dict[int, int] = {}
        for node in self.below(wanted):
            parts = self.inputs[node]
            if parts is None:
                new[node] = given.get(node, 2 * node)
            elif all(new[part >> 1] == part & ~1 for part in parts):
                new[node] = 2 * node
            else:
                new[node] = self.all(new[part >> 1] ^ (part & 1) for part in parts)
        return [new[literal >> 1] ^ (literal & 1) for literal in wanted]
