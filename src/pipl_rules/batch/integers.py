"""Planes as Python integers: bit k of every plane is case k. No dependency.

The widest planes that stay in cache are the fastest: 2^16 to 2^18 cases to a run.
"""

from collections.abc import Callable, Sequence
from typing import Any

from pipl_rules.batch.code import Code, Place, Step

Run = Callable[[Sequence[int], int], tuple[int, ...]]
"""From the planes asked for, in order, and the plane of all cases, to the answers in order."""

_WORDS = {
    "and": "{0} & {1}",
    "or": "{0} | {1}",
    "xor": "{0} ^ {1}",
    "not": "full ^ {0}",
    "copy": "{0}",
    "true": "full",
    "false": "0",
}


def _name(place: Place) -> str:
    return f"{place[0][0]}{place[1]}"


def _line(step: Step) -> str:
    return f"    {_name(step.to)} = {_WORDS[step.operation].format(*map(_name, step.operands))}"


def source(code: Code) -> str:
    """The text of the function."""
    given = "".join(f"i{k}, " for k in range(len(code.inputs)))
    answers = "".join(f"o{k}, " for k in range(code.answers))
    lines = ["def run(planes, full):", f"    {given}= planes" if given else "    del planes"]
    lines.extend(map(_line, code.steps))
    return "\n".join([*lines, f"    return ({answers})"])


def compiled(code: Code) -> Run:
    """The function; its source is made of numbers of planes alone."""
    namespace: dict[str, Any] = {}
    exec(compile(source(code), "<planes>", "exec"), namespace)  # noqa: S102 - our own text
    run: Run = namespace["run"]
    return run
