"""Reading what others wrote: every fault with its path, none with a value or an unknown key in it."""

from collections.abc import Callable, Collection, Mapping
from enum import Enum
from typing import TypeVar, cast

from attrs import field, frozen

from pipl_rules.errors import Fault, InputErrors
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import Limits
from pipl_rules.reading.faults import Faulty, joined, under, wrong
from pipl_rules.reading.parse import parse
from pipl_rules.reading.values import Reader, boolean, day, free_text, text, whole

T = TypeVar("T")


class Foreign(Enum):
    """Kinds of fault that only documents of other formats have, beside those of `reading.Code`.

    UNKNOWN_VERSION: The document says that it is of a format or a version that is not read here.
    UNKNOWN_REFERENCE: A name is used that the document does not declare.
    DIGEST: The digest that the document bears is not that of what it holds.
    """

    UNKNOWN_VERSION = "unknown_version"
    UNKNOWN_REFERENCE = "unknown_reference"
    DIGEST = "wrong_digest"


@frozen
class Given:
    """A value of a document, where it stands, and where faults are gathered.

    Attributes:
        value: What `reading.parse` made of it.
        path: As the caller would write it; empty for the document itself.
        faults: Every fault met so far; reading adds to it.
    """

    value: object = field(repr=False)
    path: str = ""
    faults: list[Fault] = field(factory=list, repr=False)

    def fault(self, code: Code | Foreign, found: str, expected: str, do: str) -> None:
        """Note what is wrong with it."""
        path = self.path or "document"
        self.faults.append(Fault(path=path, code=code.value, found=found, expected=expected, do=do))

    def read(self, reader: Reader) -> object:
        """What a reader of `reading.values` makes of it; None where it is at fault."""
        try:
            return reader(self.value)
        except Faulty as bad:
            self.faults.extend(under(self.path, bad.faults))
        return None

    def text(self) -> str:
        """A text with something in it; empty where it is at fault."""
        return cast("str | None", self.read(text)) or ""

    def free_text(self) -> str:
        """A text, which may be empty."""
        return cast("str | None", self.read(free_text)) or ""

    def whole(self) -> int | None:
        """A whole number; None where it is at fault."""
        return cast("int | None", self.read(whole))

    def boolean(self) -> bool | None:
        """True or false; None where it is at fault."""
        return cast("bool | None", self.read(boolean))

    def day(self) -> object:
        """A calendar day; None where it is at fault."""
        return self.read(day)

    def word(self, words: Mapping[str, T]) -> T | None:
        """What a word stands for; None where it is at fault."""
        name = self.read(text)
        if not isinstance(name, str):
            return None
        if name in words:
            return words[name]
        known = ", ".join(words)
        self.fault(
            Code.UNKNOWN_WORD,
            "a string that is none of the words",
            f"one of {known}",
            "write one of the words",
        )
        return None

    def array(self) -> "list[Given]":
        """Its members; none where it is no array."""
        if isinstance(self.value, list):
            return [Given(each, f"{self.path}[{n}]", self.faults) for n, each in enumerate(self.value)]
        self.faults.extend(
            under(self.path, wrong(self.value, "an array", "write the members in square brackets").faults)
        )
        return []

    def fields(
        self,
        required: Collection[str],
        optional: Collection[str] = (),
        *,
        strangers: Callable[[str, int], None] | None = None,
    ) -> "Mapping[str, Given]":
        """Its fields by name; none where it is no object.

        Args:
            required: Fields whose absence is a fault.
            optional: Other fields that are known.
            strangers: Told the path and the number of keys that are neither; None makes them a fault.
        """
        if not isinstance(self.value, dict):
            self.faults.extend(
                under(
                    self.path or "document",
                    wrong(self.value, "an object", "write its fields in braces").faults,
                )
            )
            return {}
        known = (*required, *optional)
        unknown = sum(name not in known for name in self.value)
        if unknown and strangers is not None:
            strangers(self.path, unknown)
        elif unknown:
            found = f"{unknown} unknown key{'s' if unknown > 1 else ''}"
            self.fault(
                Code.UNKNOWN_KEY,
                found,
                f"no keys but {', '.join(known)}",
                "rename or remove what is not among them",
            )
        for name in required:
            if name not in self.value:
                inner = Given(None, joined(self.path, name) if self.path else name, self.faults)
                inner.fault(Code.MISSING, "nothing", "a value, for the field is required", "add the field")
        return {
            name: Given(self.value[name], joined(self.path, name) if self.path else name, self.faults)
            for name in known
            if name in self.value
        }

    def refuse(self) -> None:
        """Raise every fault there is, if there is any.

        Raises:
            InputErrors: With all of them.
        """
        if self.faults:
            raise InputErrors(tuple(self.faults))


def opened(document: str | bytes | Mapping[str, object], limits: Limits) -> Given:
    """A document, parsed.

    Args:
        document: JSON, as text or as bytes in UTF-8, or what a parser made of it.
        limits: How much is read.

    Raises:
        InputErrors: If it is not JSON, or more than the limits.
    """
    if isinstance(document, Mapping):
        return Given(dict(document))
    start = Given(None)
    if len(document) > limits.size:
        start.fault(
            Code.TOO_LONG,
            f"more than {limits.size:,} characters",
            f"{limits.size:,} at most",
            "check the file",
        )
    elif isinstance(document, bytes):
        try:
            document = document.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            found = f"bytes that are not UTF-8, from byte {error.start} on"
            start.fault(Code.NOT_UTF8, found, "text in UTF-8", "save the document as UTF-8")
    start.refuse()
    try:
        return Given(parse(str(document).removeprefix("\ufeff"), limits.depth))
    except Faulty as bad:
        raise InputErrors(bad.faults) from None
