"""Readers of records, tuples and sets, which read to the end whatever is wrong in them."""

from collections.abc import Mapping
from enum import Enum
from functools import cache

from attrs import frozen

from pipl_rules.errors import Fault
from pipl_rules.reading import values
from pipl_rules.reading.checks import build
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import ABSENT, Faulty, fault, or_null, under, wrong
from pipl_rules.reading.kinds import Maker, forms
from pipl_rules.reading.near import meant
from pipl_rules.reading.values import Reader


class _Readers(Maker[Reader]):
    """Makes the reader of each kind of field."""

    def boolean(self) -> Reader:
        return values.boolean

    def whole(self) -> Reader:
        return values.whole

    def text(self, *, blank: bool) -> Reader:
        return values.free_text if blank else values.text

    def day(self) -> Reader:
        return values.day

    def word(self, kind: type[Enum]) -> Reader:
        return values.word(kind)

    def registered(self, kind: type) -> Reader:
        return values.registered(kind)

    def nullable(self, inner: Reader) -> Reader:
        def read(value: object) -> object:
            if value is None:
                return None
            try:
                return inner(value)
            except Faulty as bad:
                raise or_null(bad) from None

        return read

    def ordered(self, member: Reader) -> Reader:
        def read(value: object) -> object:
            members, faults = _members(value, member)
            if faults:
                raise Faulty(faults, tuple(members))
            return tuple(members)

        return read

    def unordered(self, member: Reader) -> Reader:
        def read(value: object) -> object:
            members, faults = _members(value, member, drafts=False)
            seen: set[object] = set()
            for index, each in enumerate(members):
                if each is not ABSENT and each in seen:
                    faults.append(
                        fault(
                            Code.REPEATED_MEMBER,
                            "a member named before",
                            "members that differ",
                            "name each member once",
                            f"[{index}]",
                        )
                    )
                seen.add(each)
            if faults:
                raise Faulty(faults, frozenset(seen - {ABSENT}))
            return frozenset(seen)

        return read

    def record(self, kind: type) -> Reader:
        return record(kind)


READERS = _Readers()


@frozen
class Table:
    """The keys that an object may have, each with its reader, and those that it must have."""

    readers: Mapping[str, Reader]
    required: tuple[str, ...]

    def gather(self, value: object) -> tuple[dict[str, object], list[Fault]]:
        """Read every key that is known; what could not be read is a draft, or `ABSENT`.

        Raises:
            Faulty: If it is not an object.
        """
        if type(value) is not dict:
            raise wrong(value, "an object", "write its fields in braces")
        given: dict[str, object] = {}
        faults: list[Fault] = []
        unknown: list[str] = []
        for name, each in value.items():
            read = self.readers.get(name)
            if read is None:
                unknown.append(name)
                continue
            try:
                given[name] = read(each)
            except Faulty as bad:
                faults += under(name, bad.faults)
                given[name] = bad.partial
        if unknown:
            found = f"{len(unknown)} unknown key{'s' if len(unknown) > 1 else ''}"
            expected = f"no keys but {', '.join(self.readers)}"
            faults.append(fault(Code.UNKNOWN_KEY, found, expected, meant(self.readers, unknown)))
        faults += [
            fault(Code.MISSING, "nothing", "a value, for the field is required", "add the field", name)
            for name in self.required
            if name not in value
        ]
        return given, faults


def table(kind: type, form: int = 0, /, **instead: Reader) -> Table:
    """The table of a class in one of its forms; `instead` names fields read otherwise than their kind is."""
    of = forms(kind)[form]
    return Table(
        {name: instead.get(name) or field.make(READERS) for name, field in of.items()},
        tuple(name for name, field in of.items() if field.required),
    )


@cache
def record(kind: type, form: int = 0) -> Reader:
    """The reader of an attrs class, in one of its forms."""
    keys = table(kind, form)

    def read(value: object) -> object:
        return build(kind, *keys.gather(value))

    return read


def _members(value: object, member: Reader, *, drafts: bool = True) -> tuple[list[object], list[Fault]]:
    if type(value) is not list:
        raise wrong(value, "an array", "write the members in square brackets, even a single one")
    members: list[object] = []
    faults: list[Fault] = []
    for index, each in enumerate(value):
        try:
            members.append(member(each))
        except Faulty as bad:
            faults += under(f"[{index}]", bad.faults)
            members.append(bad.partial if drafts else ABSENT)
    return members, faults
