"""The circuit as straight-line code: which gates, in which polarity, in what order, in which registers.

Every engine prints this one form. Planes that are no longer needed give their register
to the next, the last freed first, so that what is written is still in the cache.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from attrs import define, field, frozen

from pipl_rules.batch.circuit import FALSE, TRUE, Circuit, Key

Operation = Literal["and", "or", "xor", "not", "copy", "true", "false"]
Place = tuple[Literal["in", "reg", "out"], int]
"""Where a plane is: from outside, in a register, or among the answers."""


class Step(NamedTuple):
    """One operation on whole planes; `not` and `copy` have one operand, the constants none."""

    operation: Operation
    to: Place
    operands: tuple[Place, ...]


@frozen
class Code:
    """Steps in order.

    Attributes:
        inputs: The planes needed from outside; no other is read.
        registers: How many planes are held at one time.
        steps: What is done.
        answers: How many planes are answered.
    """

    inputs: tuple[Key, ...]
    registers: int
    steps: tuple[Step, ...]
    answers: int


def schedule(circuit: Circuit, answers: Sequence[int]) -> Code:
    """Straight-line code for some literals of a circuit."""
    return _Scheduler(circuit, tuple(answers)).code()


@define(eq=False)
class _Scheduler:
    circuit: Circuit
    answers: tuple[int, ...]
    disjoined: set[int] = field(factory=set)
    steps: list[tuple[Operation, tuple[int, ...]]] = field(factory=list)
    done: dict[int, int] = field(factory=dict)

    def code(self) -> Code:
        """Choose polarities, put in order, and give registers."""
        self._choose()
        for literal in sorted(self.answers):  # as they were put together: what two share is not held for long
            if literal not in (TRUE, FALSE):
                self._emit(literal)
        return _placed(self.circuit, self.steps, self.answers, self.done)

    def _choose(self) -> None:
        """Of each gate needed, whether it is worked out as a conjunction, or complemented as a disjunction."""
        gates = self.circuit.gates
        wanted = {literal for literal in self.answers if literal > FALSE}
        for gate in range(len(gates) - 1, 0, -1):
            so, complemented = 2 * gate in wanted, 2 * gate + 1 in wanted
            if not gates[gate] or not (so or complemented):
                continue
            as_conj = sum(self._cost(literal, wanted) for literal in gates[gate]) + complemented
            as_disj = sum(self._cost(literal ^ 1, wanted) for literal in gates[gate]) + so
            if as_disj < as_conj or (as_disj == as_conj and not so):
                self.disjoined.add(gate)
                wanted.update(literal ^ 1 for literal in gates[gate])
            else:
                wanted.update(gates[gate])

    def _cost(self, literal: int, wanted: set[int]) -> int:
        """How many complements it takes to have the literal besides what is wanted already."""
        if literal in wanted:
            return 0
        if not self.circuit.gates[literal >> 1]:
            return literal & 1
        return int(literal ^ 1 in wanted)

    def _emit(self, literal: int) -> int:
        """The value that holds the literal, its steps added: number of a step from one, or of an input below nought."""
        if literal in self.done:
            return self.done[literal]
        gate = literal >> 1
        below = self.circuit.gates[gate]
        if not below and not literal & 1:
            value = -gate
        elif not below or (literal & 1) != (gate in self.disjoined):
            value = self._step("not", self._emit(literal ^ 1))
        else:
            value = self._joined(below, disjoined=gate in self.disjoined)
        self.done[literal] = value
        return value

    def _joined(self, below: tuple[int, ...], *, disjoined: bool) -> int:
        parts = [literal ^ 1 if disjoined else literal for literal in below]
        if len(parts) == 2 and not disjoined:  # noqa: PLR2004 - b and not a, where a and b is at hand
            for one, other in (parts, parts[::-1]):
                both = self.circuit.gate((one ^ 1, other))
                if one & 1 and one not in self.done and both in self.done:
                    return self._step("xor", self._emit(other), self.done[both])
        parts.sort(key=lambda part: (part in self.done or not self.circuit.gates[part >> 1], part))
        value = self._emit(parts[0])
        for part in parts[1:]:
            value = self._step("or" if disjoined else "and", value, self._emit(part))
        return value

    def _step(self, operation: Operation, *operands: int) -> int:
        self.steps.append((operation, operands))
        return len(self.steps)


def _placed(
    circuit: Circuit,
    steps: Sequence[tuple[Operation, tuple[int, ...]]],
    answers: Sequence[int],
    done: Mapping[int, int],
) -> Code:
    """The steps with every value in a place."""
    names = {gate: key for key, gate in circuit.inputs.items()}
    used = sorted({-value for _, operands in steps for value in operands if value < 0})
    used = sorted({*used, *(-done[answer] for answer in answers if done.get(answer, 0) < 0)})
    places: dict[int, Place] = {-gate: ("in", k) for k, gate in enumerate(used)}
    homes: dict[int, int] = {}
    for k, answer in enumerate(answers):
        if done.get(answer, 0) > 0:
            homes.setdefault(done[answer], k)
    last = {value: when for when, (_, operands) in enumerate(steps) for value in operands}
    free: list[int] = []
    registers = 0
    result: list[Step] = []
    for when, (operation, operands) in enumerate(steps):
        value = when + 1
        read = tuple(places[operand] for operand in operands)
        free.extend(
            places[operand][1]
            for operand in dict.fromkeys(operands)
            if places[operand][0] == "reg" and last[operand] == when
        )
        if value in homes:
            places[value] = "out", homes[value]
        elif free:
            places[value] = "reg", free.pop()
        else:
            places[value] = "reg", registers
            registers += 1
        result.append(Step(operation, places[value], read))
    for k, answer in enumerate(answers):
        if answer in (TRUE, FALSE):
            result.append(Step("true" if answer == TRUE else "false", ("out", k), ()))
        elif places[done[answer]] != ("out", k):
            result.append(Step("copy", ("out", k), (places[done[answer]],)))
    return Code(tuple(names[gate] for gate in used), registers, tuple(result), len(answers))
