"""Kantara consent receipts, version 1.1, read into consent records.

The names and what is required are those of the working group's JSON schema for 1.1.0 and its example, both read in
its repository; the text of the specification was not opened. Two of its strictnesses are not kept, for its own
example and those in use lack them: that every purpose has each of its fields, and every controller an address.

A receipt has one moment for all its purposes. ``EXPLICIT`` is read as a yes; of any other type of consent nothing is
known but that the receipt claims it, and a purpose for which none was asked (``N/A``) is not one consented to.
Whoever consents by a receipt is its principal, who is never kept, no more than names and addresses of anybody.
"""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

from attrs import define, field

from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.interop.lost import Lost, Why
from pipl_rules.interop.received import Received, beijing_day
from pipl_rules.interop.strict import Foreign, Given, opened
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import USUAL

VERSION = "KI-CR-v1.1"
"""How the version of a receipt that is read here begins."""

_KEPT = ("version", "consentTimestamp", "services")
_PERSONAL = ("piiPrincipalId", "piiControllers", "publicKey")
_RECEIPT: Mapping[str, bool] = {
    "version": True,
    "jurisdiction": True,
    "consentTimestamp": True,
    "collectionMethod": True,
    "consentReceiptID": True,
    "publicKey": False,
    "language": False,
    "piiPrincipalId": True,
    "piiControllers": True,
    "policyUrl": True,
    "services": True,
    "sensitive": True,
    "spiCat": True,
}
"""Fields of a receipt, and whether they are required."""

_PURPOSE = (
    "purpose",
    "purposeCategory",
    "consentType",
    "piiCategory",
    "primaryPurpose",
    "termination",
    "thirdPartyDisclosure",
    "thirdPartyName",
)
_NOT_ASKED = ("N/A", "NA", "NONE", "NOT APPLICABLE")
_WHY = {
    "collectionMethod": Why.FREE_TEXT,
    "purposeCategory": Why.FREE_TEXT,
    "termination": Why.FREE_TEXT,
    "thirdPartyName": Why.NEVER_KEPT,
    **dict.fromkeys(_PERSONAL, Why.NEVER_KEPT),
}
_NOTES = {
    "termination": "a consent that has run out is not read as withdrawn; find whether it still stood",
    "sensitive": "what is sensitive is decided by the law of the act",
    "spiCat": "what is sensitive is decided by the law of the act",
    "thirdPartyDisclosure": "which other operations are covered is not said",
}


def read_kantara(
    document: str | bytes | Mapping[str, Any], items: Mapping[str, Collection[str]] | None = None
) -> Received:
    """The consent records that a receipt shows.

    Args:
        document: JSON, or what a parser made of it. A signed receipt (JWT) is verified and decoded before.
        items: Which items of the act each ``piiCategory`` of the receipt means, by their ids: the categories
            are in the issuer's words, and are not interpreted. Where one is not named here, what the consent
            covers is left as not found.

    Returns:
        A record to each type of consent and each set of information; none if no purpose rests on consent.

    Raises:
        InputErrors: With every fault.
    """
    start = opened(document, USUAL)
    reading = _Reading(items or {})
    of = start.fields(
        [name for name, required in _RECEIPT.items() if required],
        [name for name, required in _RECEIPT.items() if not required],
        strangers=reading.strangers,
    )
    reading.told(of, _RECEIPT)
    if "version" in of:
        version = of["version"].text()
        if version and not version.upper().startswith(VERSION.upper()):
            of["version"].fault(
                Foreign.UNKNOWN_VERSION,
                "another version",
                f"a version that begins with {VERSION}",
                "read it as what it is",
            )
    day = reading.day(of["consentTimestamp"]) if "consentTimestamp" in of else None
    for service in of["services"].array() if "services" in of else ():
        reading.service(service)
    start.refuse()
    return Received(reading.records(day), tuple(sorted(reading.lost)))


@define
class _Reading:
    """One receipt being read."""

    categories: Mapping[str, Collection[str]]
    lost: list[Lost] = field(factory=list)
    found: dict[tuple[bool | None, frozenset[str] | None], set[str]] = field(factory=dict)
    unnamed: set[tuple[bool | None, frozenset[str] | None]] = field(factory=set)

    def strangers(self, path: str, number: int) -> None:
        self.lost.append(Lost(path or "document", Why.UNKNOWN_KEY, str(number)))

    def told(self, of: Mapping[str, Given], known: Collection[str]) -> None:
        """Note the fields that a record does not hold."""
        kept = (*_KEPT, "purpose", "consentType", "piiCategory")
        self.lost += [
            Lost(of[name].path, _WHY.get(name, Why.NO_COUNTERPART), _NOTES.get(name, ""))
            for name in known
            if name in of and name not in kept
        ]

    def day(self, given: Given) -> dt.date | None:
        """The day in Beijing of a moment in seconds since 1970, UTC."""
        seconds = given.whole()
        if seconds is None:
            return None
        try:
            if seconds < 0:
                raise OverflowError  # noqa: TRY301 - the fault is the same
            day = beijing_day(dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=seconds))
        except OverflowError:
            expected = "seconds since 1970-01-01, UTC"
            given.fault(
                Code.OUT_OF_RANGE,
                "a number outside the calendar",
                expected,
                "write seconds, not milliseconds",
            )
            return None
        self.lost.append(Lost(given.path, Why.COARSER, "the day in Beijing is kept"))
        return day

    def service(self, given: Given) -> None:
        of = given.fields(("purposes",), ("service",), strangers=self.strangers)
        self.told(of, ("service",))
        for purpose in of["purposes"].array() if "purposes" in of else ():
            self.purpose(purpose)

    def purpose(self, given: Given) -> None:
        of = given.fields(
            ("consentType",), [name for name in _PURPOSE if name != "consentType"], strangers=self.strangers
        )
        self.told(of, _PURPOSE)
        kind = of["consentType"].text().upper() if "consentType" in of else ""
        if kind in _NOT_ASKED:
            self.lost.append(Lost(given.path, Why.NO_COUNTERPART, "it rests on no consent"))
            return
        if kind and kind != "EXPLICIT":
            self.lost.append(
                Lost(of["consentType"].path, Why.NOT_EXACT, "whether anybody did anything is not said")
            )
        key = (True if kind == "EXPLICIT" else None, self.items(of))
        names = self.found.setdefault(key, set())
        if "purpose" in of:
            names.add(of["purpose"].text())
        else:
            self.unnamed.add(key)
            self.lost.append(Lost(given.path, Why.PARTIAL, "it does not say for what purpose"))

    def items(self, of: Mapping[str, Given]) -> frozenset[str] | None:
        if "piiCategory" not in of:
            return None
        given = {each.path: each.text() for each in of["piiCategory"].array()}
        unknown = [path for path, name in given.items() if name not in self.categories]
        self.lost += [Lost(path, Why.FREE_TEXT, "name the items it means") for path in unknown]
        if unknown:
            return None
        return frozenset(id_ for name in given.values() for id_ in self.categories[name])

    def records(self, day: dt.date | None) -> tuple[ConsentRecord, ...]:
        return tuple(
            ConsentRecord(
                given=yes,
                given_on=day,
                items=items,
                purposes=None if (yes, items) in self.unnamed else frozenset(names),
            )
            for (yes, items), names in self.found.items()
        )
