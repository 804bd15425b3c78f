"""A consent record written in the names of ISO/IEC TS 27560:2023; see `names_27560` for how far they were checked."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from attrs import field, frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.interop.dpv import PREFIXES, same_in_dpv
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
    UNKNOWN,
    WITHDRAWN,
)
from pipl_rules.reading.write import jsonable

Json = dict[str, Any]

OUTSIDE = ("asked", "written", "condition_of_service", "audience")
"""Fields of a consent record for which the standard has none."""

_PARTY_ID = "consenter"


@frozen
class Written:
    """A consent record of the standard.

    Attributes:
        document: Plain JSON; the caller adds what this library does not hold.
        lost: Fields of the record for which the standard has none, unless written in the extension.
        missing: Paths of mandatory fields that the record does not fill, such as ``pii_principal_id``. With
            any of them open the document does not conform to the standard.
    """

    document: Json = field(repr=False)
    lost: tuple[Lost, ...]
    missing: tuple[str, ...]


def write_27560(
    record: ConsentRecord,
    record_id: str,
    act: ProcessingAct | None = None,
    *,
    receipt_id: str | None = None,
    extended: bool = False,
) -> Written:
    """Write one consent record.

    Args:
        record: The record.
        record_id: Identifier of the document; the standard recommends a UUID.
        act: The act it belongs to, from which the kinds of information are taken; without it only ids are written.
        receipt_id: Identifier of the receipt, where the document is one: a copy of the record for the person.
        extended: Whether what the standard has no field for is written under a key of our own, `EXTENSION`, so
            that `read_27560` gives back the same record.
    """
    document: Json = {
        "schema_version": SCHEMA,
        "record_id": record_id,
        **({} if receipt_id is None else {"receipt_id": receipt_id}),
        PROCESSING_KEY: _processing(record, act),
        PARTIES_KEY: [{"party_id": _PARTY_ID, "party_role": _role(record)}],
        EVENTS_KEY: [*_events(record)],
    }
    outside = [*_outside(record)]
    if extended and outside:
        document[EXTENSION] = {name: jsonable(getattr(record, name)) for name in outside}
    lost = () if extended else tuple(Lost(name, Why.NO_COUNTERPART) for name in outside)
    return Written(document, lost, tuple(_missing(document)))


def _role(record: ConsentRecord) -> str:
    return next(iri for iri, by in ROLES.items() if by is record.by)


def _processing(record: ConsentRecord, act: ProcessingAct | None) -> Json:
    covered: Json = {}
    if record.items is not None:
        covered["pii_information"] = [_information(id_, act) for id_ in sorted(record.items)]
    if record.operations is not None:
        covered["processing_method"] = sorted(
            iri for iri, operation in OPERATIONS.items() if operation in record.operations
        )
    if record.purposes is None:
        return {"purposes": [covered]} if covered else {}
    return {"purposes": [{"purpose": purpose, **covered} for purpose in sorted(record.purposes)]}


def _information(id_: str, act: ProcessingAct | None) -> Json:
    items = {item.id: item for item in (act.items or ())} if act else {}
    category = items[id_].category if id_ in items else None
    if category is None:
        return {"pii_attribute_id": id_}
    return {
        "pii_type": same_in_dpv(category.id) or f"{PREFIXES['pipl']}{category.id}",
        "pii_attribute_id": id_,
    }


def _events(record: ConsentRecord) -> Iterator[Json]:
    state = {True: GIVEN, False: REFUSED, None: UNKNOWN}[record.given]
    for day, reached in ((record.given_on, state), (record.withdrawn_on, WITHDRAWN)):
        if reached != WITHDRAWN or day is not None:
            time = {} if day is None else {"event_time": day.isoformat()}
            yield {**time, "entity_id": _PARTY_ID, "event_state": reached}


def _outside(record: ConsentRecord) -> Iterator[str]:
    """Fields that have a value and no place: of no purpose, not even information and operations have one."""
    unplaced = ("items", "operations") if record.purposes == frozenset() else ()
    for each in attrs.fields(ConsentRecord):
        if each.name in (*OUTSIDE, *unplaced) and getattr(record, each.name) is not None:
            yield each.name


def _missing(document: Json) -> Iterator[str]:
    processing = document[PROCESSING_KEY]
    yield from _open("", document, HEADER)
    yield from _open(f"{PROCESSING_KEY}.", processing, PROCESSING)
    for n, purpose in enumerate(processing.get("purposes", ())):
        path = f"{PROCESSING_KEY}.purposes[{n}]."
        yield from _open(path, purpose, PURPOSE)
        for m, pii in enumerate(purpose.get("pii_information", ())):
            yield from _open(f"{path}pii_information[{m}].", pii, PII)
    for n, party in enumerate(document[PARTIES_KEY]):
        yield from _open(f"{PARTIES_KEY}[{n}].", party, PARTY)
    for n, event in enumerate(document[EVENTS_KEY]):
        yield from _open(f"{EVENTS_KEY}[{n}].", event, EVENT)


def _open(path: str, given: Json, fields: Mapping[str, bool]) -> Iterator[str]:
    yield from (f"{path}{name}" for name, mandatory in fields.items() if mandatory and name not in given)
