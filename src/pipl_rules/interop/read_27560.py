"""Consent records read from the names of ISO/IEC TS 27560:2023; see `names_27560` for how far they were checked.

What a record of this library cannot hold is told, not read as something else. What cannot be left out without
making a consent look better than it was (a state or a role that is not known here, a withdrawal without its day) is
a fault. Nothing that identifies a person is kept.
"""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Any, TypeVar

from attrs import define, evolve, field

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.domain.words import Consenter, Operation
from pipl_rules.interop.dpv import PREFIXES
from pipl_rules.interop.lost import Lost, Why
from pipl_rules.interop.names_27560 import (
    EVENT,
    EVENTS_KEY,
    EXTENSION,
    GIVEN,
    HEADER,
    OPERATIONS,
    PARTIES_KEY,
    PARTY,
    PII,
    PROCESSING,
    PROCESSING_KEY,
    PURPOSE,
    REFUSED,
    ROLES,
    SCHEMA,
    STATES,
    WITHDRAWN,
    expanded,
)
from pipl_rules.interop.received import Received, beijing_day
from pipl_rules.interop.strict import Foreign, Given, opened
from pipl_rules.interop.write_27560 import OUTSIDE
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import USUAL
from pipl_rules.reading.faults import Faulty, under
from pipl_rules.reading.records import table
from pipl_rules.terms import concepts_for

_KEPT = {"schema_version", "purposes", "purpose", "pii_information", "processing_method", *EVENT} - {
    "validity_duration",
    "event_type",
}
T = TypeVar("T")
_NOTES = {
    "validity_duration": "a consent that has run out is not read as withdrawn; find whether it still stood"
}
_PERSONAL = {"pii_principal_id", *PARTY}


def read_27560(document: str | bytes | Mapping[str, Any], act: ProcessingAct | None = None) -> Received:
    """The consent records that a document holds.

    Args:
        document: JSON, or what a parser made of it.
        act: The act they belong to: kinds of information in the document are matched with its items, by id or as
            the same category. Without it only ids written by this library are taken for ids of items.

    Raises:
        InputErrors: With every fault.
    """
    reading = _Reading(act)
    start = opened(document, USUAL)
    top = start.fields(
        ("schema_version", PROCESSING_KEY, EVENTS_KEY),
        ("record_id", "receipt_id", "pii_principal_id", PARTIES_KEY, EXTENSION),
        strangers=reading.strangers,
    )
    reading.told(top, HEADER)
    reading.own = "schema_version" in top and top["schema_version"].text() == SCHEMA
    reading.parties(top)
    coverage = reading.coverage(top[PROCESSING_KEY]) if PROCESSING_KEY in top else []
    occasions = reading.occasions(top[EVENTS_KEY]) if EVENTS_KEY in top else []
    more = reading.extension(top[EXTENSION]) if EXTENSION in top else {}
    start.refuse()
    records = [evolve(occasion, **{**covered, **more}) for covered in coverage for occasion in occasions]
    return Received(tuple(records), tuple(sorted(reading.lost)))


@define(slots=False)
class _Reading:
    """One document being read."""

    act: ProcessingAct | None
    own: bool = False
    lost: list[Lost] = field(factory=list)
    roles: dict[str, Given | None] = field(factory=dict)
    principal: object = None

    def strangers(self, path: str, number: int) -> None:
        self.lost.append(Lost(path or "document", Why.UNKNOWN_KEY, str(number)))

    def told(self, of: Mapping[str, Given], known: Mapping[str, bool]) -> None:
        """Note the fields that a record does not hold."""
        for name in known:
            if name in of and name not in _KEPT:
                why = Why.NEVER_KEPT if name in _PERSONAL else Why.NO_COUNTERPART
                self.lost.append(Lost(of[name].path, why, _NOTES.get(name, "")))

    def parties(self, top: Mapping[str, Given]) -> None:
        """The role of each party, by id."""
        if "pii_principal_id" in top:
            self.principal = top["pii_principal_id"].value
        for party in top[PARTIES_KEY].array() if PARTIES_KEY in top else ():
            of = party.fields(
                ("party_id",), [name for name in PARTY if name != "party_id"], strangers=self.strangers
            )
            self.told(
                {name: each for name, each in of.items() if name not in ("party_id", "party_role")}, PARTY
            )
            if "party_id" in of:
                self.roles[of["party_id"].text()] = of.get("party_role")

    def coverage(self, given: Given) -> list[dict[str, Any]]:
        """What the consent covers: purposes together that cover the same information and operations."""
        of = given.fields((), PROCESSING, strangers=self.strangers)
        self.told(of, PROCESSING)
        if "purposes" not in of:
            return [{}]
        found: dict[tuple[Any, Any], set[str]] = {}
        unnamed: set[tuple[Any, Any]] = set()
        others = False
        for purpose in of["purposes"].array():
            parts = purpose.fields((), PURPOSE, strangers=self.strangers)
            self.told({name: part for name, part in parts.items() if name != "lawful_basis"}, PURPOSE)
            if "lawful_basis" in parts and "consent" not in parts["lawful_basis"].text().casefold():
                self.lost.append(Lost(purpose.path, Why.NO_COUNTERPART, "it rests on no consent"))
                others = True
                continue
            covers = (self.items(parts), self.operations(parts))
            names = found.setdefault(covers, set())
            if "purpose" in parts:
                names.add(parts["purpose"].text())
            else:
                unnamed.add(covers)
                self.lost.append(Lost(purpose.path, Why.PARTIAL, "it does not say for what purpose"))
        if not found:
            return [] if others else [{"purposes": frozenset[str]()}]
        return [
            {
                "purposes": None if covers in unnamed else frozenset(names),
                "items": covers[0],
                "operations": covers[1],
            }
            for covers, names in found.items()
        ]

    def items(self, of: Mapping[str, Given]) -> frozenset[str] | None:
        if "pii_information" not in of:
            return None
        found: set[str] = set()
        whole = True
        for each in of["pii_information"].array():
            parts = each.fields((), PII, strangers=self.strangers)
            self.told(
                {name: p for name, p in parts.items() if name not in ("pii_type", "pii_attribute_id")}, PII
            )
            ids = self.matched(parts)
            if not ids:
                self.lost.append(Lost(each.path, Why.PARTIAL, "no item of the act is of this kind"))
            whole = whole and bool(ids)
            found |= ids
        return frozenset(found) if whole else None

    def matched(self, of: Mapping[str, Given]) -> set[str]:
        """Ids of the items that an entry means; none if that is not known."""
        id_ = of["pii_attribute_id"].text() if "pii_attribute_id" in of else ""
        if id_ and (self.own if self.act is None else id_ in self.categories):
            return {id_}
        kind = expanded(of["pii_type"].text()) if "pii_type" in of else ""
        same = {match.concept for match in concepts_for(kind) if match.infers}
        same.add(kind.removeprefix(PREFIXES["pipl"]))
        return {item for item, category in self.categories.items() if category in same}

    @cached_property
    def categories(self) -> Mapping[str, str]:
        """Items of the act with the id of their category."""
        items = (self.act.items or ()) if self.act else ()
        return {item.id: item.category.id if item.category else "" for item in items}

    def operations(self, of: Mapping[str, Given]) -> frozenset[Operation] | None:
        if "processing_method" not in of:
            return None
        given = of["processing_method"]
        methods = [given] if isinstance(given.value, str) else given.array()
        known = {each.path: OPERATIONS.get(expanded(each.text())) for each in methods}
        self.lost += [Lost(path, Why.FREE_TEXT) for path, operation in known.items() if operation is None]
        found = frozenset(operation for operation in known.values() if operation is not None)
        return found if None not in known.values() else None

    def occasions(self, given: Given) -> list[ConsentRecord]:
        """A record to each event that is not a withdrawal; a withdrawal ends the one before."""
        events = [event for each in given.array() if (event := self.event(each)) is not None]
        if all(event[1] is not None for event in events):
            events.sort(key=lambda event: event[1] or dt.date.min)
        found: list[ConsentRecord] = []
        for where, day, state, by in events:
            if state != WITHDRAWN:
                yes = {GIVEN: True, REFUSED: False}.get(state)
                found.append(ConsentRecord(by=by, given=yes, given_on=day))
            elif day is None:
                where.fault(
                    Code.MISSING,
                    "a withdrawal without its time",
                    "the time of withdrawal",
                    "add `event_time`",
                )
            elif not found or found[-1].withdrawn_on is not None:
                where.fault(
                    Code.OUT_OF_ORDER,
                    "a withdrawal of nothing",
                    "a withdrawal after another event",
                    "correct the events",
                )
            else:
                found[-1] = self.withdrawn(found[-1], where, day, by)
        if not found and not given.faults:
            given.fault(Code.EMPTY, "no event", "what was done about consent", "add the event")
        return found

    def withdrawn(self, record: ConsentRecord, where: Given, day: dt.date, by: Consenter) -> ConsentRecord:
        if by is not record.by:
            self.lost.append(
                Lost(where.path, Why.COARSER, "that it was withdrawn by another than had answered")
            )
        try:
            return evolve(record, withdrawn_on=day)
        except ValueError:
            where.fault(
                Code.OUT_OF_ORDER,
                "a withdrawal before the answer",
                "a withdrawal on or after it",
                "correct one of the days",
            )
        return record

    def event(self, given: Given) -> tuple[Given, dt.date | None, str, Consenter] | None:
        of = given.fields(("event_state",), EVENT, strangers=self.strangers)
        self.told(of, EVENT)
        day = self.day(of["event_time"]) if "event_time" in of else None
        state = self.named(of["event_state"], STATES) if "event_state" in of else None
        by = self.consenter(given, of)
        return None if state is None or by is None else (given, day, state, by)

    def day(self, given: Given) -> dt.date | None:
        """The day in Beijing of a day, or of a moment with its offset."""
        written = given.text()
        try:
            moment = dt.datetime.fromisoformat(written)
            if len(written) == len("2024-05-01"):
                return moment.date()
            if moment.tzinfo is None:
                raise ValueError  # noqa: TRY301 - the fault is the same
            day = beijing_day(moment)
        except (ValueError, OverflowError):
            if written:
                expected = "a day as YYYY-MM-DD, or a moment with its offset from UTC"
                given.fault(Code.NOT_A_DAY, "a string of another form", expected, "write it so")
            return None
        self.lost.append(Lost(given.path, Why.COARSER, "the day in Beijing is kept"))
        return day

    def consenter(self, given: Given, of: Mapping[str, Given]) -> Consenter | None:
        if "entity_id" not in of:
            self.lost.append(Lost(given.path, Why.TAKEN_AS, "who did it is not said; taken as the person"))
            return Consenter.PERSON
        entity = of["entity_id"]
        name = entity.text()
        if name and name == self.principal:
            return Consenter.PERSON
        if name not in self.roles:
            if name:
                entity.fault(
                    Foreign.UNKNOWN_REFERENCE,
                    "an entity that is no party",
                    "the id of a party",
                    "declare the party",
                )
            return None
        role = self.roles[name]
        if role is None:
            entity.fault(
                Code.MISSING,
                "a party without role",
                "a party whose role is told",
                "add `party_role` to the party",
            )
            return None
        return self.named(role, ROLES)

    def named(self, given: Given, words: Mapping[str, T]) -> T | None:
        return Given(
            expanded(str(given.value)) if isinstance(given.value, str) else given.value,
            given.path,
            given.faults,
        ).word(words)

    def extension(self, given: Given) -> dict[str, Any]:
        """What this library wrote beside the standard's fields."""
        given.fields((), (*OUTSIDE, "items", "operations"))
        try:
            found, faults = table(ConsentRecord).gather(given.value)
        except Faulty as bad:
            found, faults = {}, [*bad.faults]
        known = [fault for fault in faults if fault.code != Code.UNKNOWN_KEY.value]
        given.faults.extend(under(given.path, known))
        return dict(found)
