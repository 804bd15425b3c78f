"""Why a step of a procedure cannot be taken: a reason by its code, and the error that holds them all."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from attrs import frozen

from pipl_rules.errors import PiplRulesError

Reasons = Mapping[str, tuple[str, str]]
"""Reasons by code, each in English and in Chinese."""


@frozen
class Reason:
    """One reason why a step cannot be taken.

    Attributes:
        code: Stable name of the reason, one of `known`.
    """

    known: ClassVar[Reasons] = {}
    code: str

    def __str__(self) -> str:
        return self.known[self.code][0]

    @property
    def zh(self) -> str:
        """In Chinese."""
        return self.known[self.code][1]


class StepError(PiplRulesError, ValueError):
    """A step that cannot be taken now.

    Attributes:
        kind: The kind of step.
        place: Which of the steps given, from 0.
        refusals: Every reason.
    """

    def __init__(self, kind: str, place: int, refusals: Sequence[Reason]) -> None:
        self.kind = kind
        self.place = place
        self.refusals = tuple(refusals)
        super().__init__(kind, place, self.refusals)

    def __str__(self) -> str:
        reasons = "; ".join(map(str, self.refusals))
        return f"steps[{self.place}] ({self.kind}) cannot be taken: {reasons}."
