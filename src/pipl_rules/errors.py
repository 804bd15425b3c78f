"""What this library raises on purpose, and the form of its messages.

Every message says what is wrong, what was expected and what to do next. Names
from the caller's code are repeated with the nearest known name. Input data are
never repeated, neither values nor unknown keys: either may be personal
information. Exceptions keep their parts as attributes; match those, not text.

An unlawful act is not an error, and neither is an unknown fact: both are answers.
"""

import difflib
from collections.abc import Iterable, Sequence
from typing import Self

from attrs import frozen


class PiplRulesError(Exception):
    """Base of every exception this library raises on purpose."""


_LISTED = 12
"""Names that a message lists; a line's worth."""


class UnknownNameError(PiplRulesError, LookupError):
    """A name in the caller's code that nothing answers to.

    Attributes:
        kind: What was looked up, for example ``"fact"`` or ``"reading"``.
        name: The name that was asked for.
        known: Every name that would have been accepted, in alphabetical order.
    """

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.kind = kind
        self.name = name
        self.known = tuple(sorted(known))
        super().__init__(kind, name, self.known)

    def __str__(self) -> str:
        near = difflib.get_close_matches(self.name, self.known, n=1)
        hint = f"Did you mean {near[0]!r}?" if near else "No name is close to it."
        count = len(self.known)
        listed = f"Known: {', '.join(self.known)}."
        known = listed if count <= _LISTED else f"`known` of this error has all {count}."
        return f"No {self.kind} is named {self.name!r}.\n  {hint}\n  {known}"


class UnknownWordError(PiplRulesError, ValueError):
    """A word that an enumeration of the records does not have; it comes of data, and is not repeated.

    Attributes:
        kind: The enumeration.
        near: The known word nearest to it; None if none is.
        known: Every word that would have been accepted, in alphabetical order.
    """

    def __init__(self, kind: str, near: str | None, known: Iterable[str]) -> None:
        self.kind = kind
        self.near = near
        self.known = tuple(sorted(known))
        super().__init__(kind, near, self.known)

    @classmethod
    def of(cls, kind: str, word: object, known: Iterable[str]) -> Self:
        """The error for a word, which is not kept."""
        words = list(known)
        near = difflib.get_close_matches(str(word)[:60], words, n=1)
        return cls(kind, near[0] if near else None, words)

    def __str__(self) -> str:
        hint = f"Did you mean {self.near!r}?" if self.near else "No word is close to it."
        return f"{self.kind} has no such word.\n  {hint}\n  Known: {', '.join(self.known)}."


class LawNotModelledError(PiplRulesError, ValueError):
    """An act lies before the first day whose law this library holds."""


class RulebookChangedError(PiplRulesError, ValueError):
    """A receipt that was made with other rules than those at hand.

    Attributes:
        recorded: Hash of the rulebook of the receipt.
        at_hand: Hash of the rulebook at hand.
    """

    def __init__(self, recorded: str, at_hand: str) -> None:
        self.recorded = recorded
        self.at_hand = at_hand
        super().__init__(recorded, at_hand)

    def __str__(self) -> str:
        return (
            f"The receipt was made with rulebook {self.recorded}; at hand is {self.at_hand}.\n"
            "  Replay it with the version of the library that it names, or judge the act anew."
        )


class RulebookError(PiplRulesError, ValueError):
    """A rulebook that cannot be built; `faults` lists every reason found.

    Attributes:
        faults: One sentence each, quoting the provisions concerned.
    """

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "The rulebook cannot be built.\n" + "\n".join(f"  - {fault}" for fault in self.faults)


@frozen(kw_only=True)
class Fault:
    """One thing wrong with input data.

    Attributes:
        path: Where, as the caller would write it: ``acts[3].consents[0].given_on``.
        code: Stable identifier of the kind of fault, for example ``"wrong_type"``.
        found: The type or shape found; never the value.
        expected: What would have been accepted there.
        do: What to do next.
    """

    path: str
    code: str
    found: str
    expected: str
    do: str

    def __str__(self) -> str:
        return f"{self.path}: {self.code}: found {self.found}, expected {self.expected}; {self.do}"


def type_found(value: object) -> str:
    """The type of a value as `Fault.found` has it; nothing of the value itself.

    >>> type_found([1]), type_found(2), type_found(None)
    ('a list', 'an int', 'None')
    """
    name = type(value).__name__
    return "None" if value is None else f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"


class WrongTypeError(PiplRulesError, TypeError):
    """Code handed over values of other types than are taken.

    Attributes:
        faults: Every one of them; the path is the field or the argument.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(self.faults)

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


def wrong_type(path: str, value: object, expected: str, do: str) -> Fault:
    """The fault of a value that code handed over, told by its type alone."""
    return Fault(path=path, code="wrong_type", found=type_found(value), expected=expected, do=do)


class InputError(PiplRulesError, ValueError):
    """One fault of the input, as an exception inside an `InputErrors` group."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(fault)

    def __str__(self) -> str:
        return str(self.fault)


class InputErrors(ExceptionGroup[InputError]):
    """Every fault of one record, together, so that nobody mends a form field by field."""

    def __new__(cls, faults: Sequence[Fault]) -> Self:
        """Wrap the faults; there must be at least one."""
        return super().__new__(cls, "the input has faults", [InputError(fault) for fault in faults])

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)

    def derive(self, excs: Sequence[Exception]) -> "InputErrors":  # type: ignore[override]
        """Keep the type when the group is split."""
        return InputErrors([error.fault for error in excs if isinstance(error, InputError)])

    def __str__(self) -> str:
        return "\n".join(str(fault) for fault in self.faults)


class InconsistentFindingsError(PiplRulesError, ValueError):
    """Findings that cannot all be true together, by the meaning of the facts.

    Attributes:
        facts: Names of the facts that collide.
    """

    def __init__(self, facts: Iterable[str]) -> None:
        self.facts = tuple(facts)
        super().__init__(self.facts)

    def __str__(self) -> str:
        names = ", ".join(self.facts)
        return (
            f"These findings cannot stand together: {names}.\n"
            "  By the meaning of the words at least one of them must be otherwise.\n"
            "  Withdraw or correct one; leave out what is not found."
        )
