"""A solver of nobody's: clauses tried one unknown after the other. It stands where z3 stands, and is slow."""

from collections.abc import Iterable

from attrs import define, field


@define(eq=False)
class Naive:
    """Splits on the first unknown that is open, after following what is forced."""

    clauses: list[tuple[int, ...]] = field(factory=list)
    count: int = 0
    found: dict[int, bool] = field(factory=dict)

    def unknown(self) -> int:
        """A new unknown."""
        self.count += 1
        return self.count

    def clause(self, literals: Iterable[int]) -> None:
        """At least one of them holds."""
        self.clauses.append(tuple(literals))

    def satisfiable(self, assumed: Iterable[int] = ()) -> bool:
        """Whether all can hold together."""
        found = self._search([*self.clauses, *((literal,) for literal in assumed)], {})
        self.found = found or {}
        return found is not None

    def value(self, literal: int) -> bool:
        """Its value in the state last found."""
        return self.found.get(abs(literal), False) is (literal > 0)

    def _search(self, clauses: list[tuple[int, ...]], values: dict[int, bool]) -> dict[int, bool] | None:
        values = dict(values)
        while True:
            left = [
                tuple(n for n in clause if abs(n) not in values)
                for clause in clauses
                if not any(values.get(abs(n)) is (n > 0) for n in clause)
            ]
            if () in left:
                return None
            forced = next((clause[0] for clause in left if len(clause) == 1), None)
            if forced is None:
                break
            values[abs(forced)] = forced > 0
        if not left:
            return values
        first = abs(left[0][0])
        for value in (False, True):
            found = self._search(left, {**values, first: value})
            if found is not None:
                return {**values, **found}
        return None
