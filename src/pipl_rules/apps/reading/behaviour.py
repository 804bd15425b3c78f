"""A row of a log as an observation. Nothing of parameters, addresses or stacks is kept."""

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from attrs import frozen

from pipl_rules.apps.reading import stack, values
from pipl_rules.apps.reading.actions import UNKNOWN, Actions, Meaning
from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Blob, Faults, clean
from pipl_rules.apps.record import Deed, Observation
from pipl_rules.domain.categories import CATEGORIES


@frozen
class Reader:
    """What is needed to read the rows of one log.

    Attributes:
        blob: The log.
        actions: The actions that are understood.
        package: The app's own package; None if not known.
        faults: Where faults go.
    """

    blob: Blob
    actions: Actions
    package: str | None
    faults: Faults

    def observation(self, cells: Mapping[str, str], line: int) -> Observation | None:
        """The row's observation; None if it shows nothing."""

        def fault(code: Code, found: str, expected: str, do: str) -> None:
            self.faults.add(code, found, expected, do, line=line)

        called = stack.interfaces(cells.get("stack", ""))
        times = _read(cells.get("times"), values.times, _TIMES, fault)
        if times == 0:
            fault(Code.NONE_SEEN, "a count of nought", "one at least", "leave out rows of what was not seen")
            return None
        meaning = self._meaning(cells, called, fault)
        if meaning is None:
            return None
        return Observation(
            at=_read(cells.get("time"), values.time, _TIME, fault),
            action=meaning.term,
            items=_named(cells, fault) or meaning.items,
            deed=self._deed(cells, meaning, called, fault),
            agreed=_read(cells.get("agreed"), values.agreed, _STATUS, fault),
            sdk=self._sdk(cells, fault),
            times=times or 1,
            place=self.blob.at(line),
        )

    def _meaning(self, cells: Mapping[str, str], called: tuple[str, ...], fault: "_Fault") -> Meaning | None:
        """What was done: by the words of the row, then by the interface on top of its stack."""
        told = [cells[name] for name in ("action", "description") if cells.get(name, "").strip()]
        known = [m for text in told if (m := self._one(text)) is not None]
        telling = [each for each in known if not each.group]
        if telling:
            items = (*(item for each in telling for item in each.items), *called)
            deeds = [each.deed for each in telling if each.deed is not None]
            deed = Deed.SEND if Deed.SEND in deeds else next(iter(deeds), None)
            return Meaning(telling[0].term, tuple(dict.fromkeys(items)), deed)
        if not told and not called and not cells.get("items", "").strip():
            do = "write what was done"
            fault(Code.NO_ACTION, "nothing", "an action, an interface or a category", do)
            return None
        if called or cells.get("items", "").strip():
            return Meaning(known[0].term if known else UNKNOWN, called, None)
        do = "see the line, and name the term and its categories in `actions`"
        fault(Code.UNKNOWN_ACTION, "an action that is in no list", "an action of the table", do)
        return Meaning(known[0].term if known else UNKNOWN, (), known[0].deed if known else None)

    def _one(self, text: str) -> Meaning | None:
        meaning = self.actions.meaning(text)
        if meaning is not None:
            return meaning
        items = stack.interface(text)
        return Meaning(text.strip().partition("(")[0], items, Deed.ACCESS) if items else None

    def _deed(
        self, cells: Mapping[str, str], meaning: Meaning, called: tuple[str, ...], fault: "_Fault"
    ) -> Deed | None:
        written = _read(cells.get("deed"), values.deed, _DEED, fault)
        if written is not None:
            return written
        if not values.itself(cells.get("destination", "-") or "-"):
            return Deed.SEND
        return meaning.deed or (Deed.ACCESS if called else None)

    def _sdk(self, cells: Mapping[str, str], fault: "_Fault") -> str | None:
        """Who acted: by the stack, for it shows it; else by what the scanner wrote."""
        seen = stack.caller(cells.get("stack", ""), self.package)
        written = cells.get("subject", "").strip()
        if seen.found or not written or values.itself(written):
            return seen.sdk
        known = stack.sdk_named(written) or (stack.sdk_of(written) if "." in written else None)
        if known is not None:
            return known
        name = clean(written)
        if name is None or self.package == name or len(name) > _NAME or _PERSONAL.search(name):
            if name is None or self.package != name:
                do = "write the app itself, or the name of the bundled code"
                fault(Code.UNKNOWN_SUBJECT, "a text that is no such name", "the name of bundled code", do)
            return None
        return name


_T = TypeVar("_T")
_Fault = Callable[[Code, str, str, str], None]
_TIME = (Code.BAD_TIME, "a day and a time")
_STATUS = (Code.UNKNOWN_STATUS, "before or after agreement, or after refusal")
_DEED = (Code.UNKNOWN_DEED, "access or sending")
_TIMES = (Code.NOT_A_NUMBER, "how many times, as a whole number")
_NAME = 60
# No name of bundled code holds five digits in a row or an at sign; numbers and addresses of persons do.
_PERSONAL = re.compile(r"\d{5}|@")


def _read(
    written: str | None, kind: Callable[[str], _T | None], wanted: tuple[Code, str], fault: _Fault
) -> _T | None:
    """The value of a field; None if it is empty, or with a fault if it is none."""
    if written is None or not written.strip():
        return None
    value = kind(written)
    if value is None:
        fault(wanted[0], "a text that is none", wanted[1], "correct the field, or leave it empty")
    return value


def _named(cells: Mapping[str, str], fault: _Fault) -> tuple[str, ...]:
    """The categories that the row names by their ids."""
    parts = [part.strip() for part in re.split("[;,|；，、]", cells.get("items", "")) if part.strip()]
    if any(part not in CATEGORIES for part in parts):
        do = "see `pipl_rules.domain.categories`"
        fault(Code.UNKNOWN_CATEGORY, "an id that no category has", "ids such as item.imei", do)
    return tuple(dict.fromkeys(part for part in parts if part in CATEGORIES))
