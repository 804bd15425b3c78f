"""What the record settles about consent to the handling of one item.

Where several consents are on record, the one that comes nearest to covering the
item speaks: first that it was given, then that it covers, then that it was not
withdrawn, then how it was asked.
"""

import datetime as dt

from pipl_rules.characterise.table import Values, both, either, put
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import HANDLING, Asking, Audience, Consenter, Operation
from pipl_rules.facts import answers
from pipl_rules.facts import consent as fact
from pipl_rules.logic.conditions import Fact

EXPRESSED = {
    Asking.NOT_ASKED: False,
    Asking.ON_BY_DEFAULT: False,
    Asking.IN_AGREEMENT: True,
    Asking.BUNDLED: True,
    Asking.PROMINENT: True,
    Asking.SEPARATE: True,
}
PROMINENT = frozenset({Asking.PROMINENT, Asking.SEPARATE})
TO_SOMEBODY = frozenset({Operation.SHOW, Operation.PUBLISH, Operation.PROVIDE})
_RANK = {True: 2, None: 1, False: 0}


def read(act: ProcessingAct, item: InformationItem, into: Values) -> None:
    """Put into `into` what the record settles about consent to this item."""
    if act.consents is None:
        return
    valid = [record for record in act.consents if record.by is not Consenter.SOMEBODY_ELSE]
    if not valid:
        into[fact.CONSENTED.name] = False
        into[fact.CONSENT_WITHDRAWN.name] = False
        into[fact.GUARDIAN_CONSENTED.name] = False
        into[fact.GUARDIAN_CONSENT_SEPARATE.name] = False
        return
    chosen = max((_findings(act, item, record) for record in valid), key=_nearness)
    for known, value in chosen.items():
        if value is not None:
            into[known] = value
    put(into, answers.DECLINED_SINCE, declined_since(act, item, valid))
    guardians = [record for record in valid if record.by is Consenter.GUARDIAN]
    standing = [_standing(act, item, record) for record in guardians]
    apart = [None if record.asked is None else record.asked is Asking.SEPARATE for record in guardians]
    put(into, fact.GUARDIAN_CONSENTED, either(*standing))
    put(into, fact.GUARDIAN_CONSENT_SEPARATE, either(*map(both, standing, apart)))


def consented(act: ProcessingAct, item: InformationItem, record: ConsentRecord) -> bool | None:
    """A yes, given no later than the act began, to the handling of this item."""
    in_time = None if record.given_on is None else record.given_on <= act.on
    reaches = None if record.items is None else item.id in record.items
    return both(record.given, True if in_time is None else in_time, reaches)


def covers(act: ProcessingAct, record: ConsentRecord) -> bool | None:
    """What was done lies within what was consented to: purpose, manner, and those to whom it was shown."""
    done = None if act.operations is None else act.operations & HANDLING
    audience = act.audience
    if act.operations is not None and not act.operations & TO_SOMEBODY:
        audience = frozenset()
    shown = None if audience is None else audience - {Audience.THE_PERSON}
    return both(
        _within(act.purposes, record.purposes),
        _within(done, record.operations),
        _within(shown, record.audience),
    )


def withdrawn(act: ProcessingAct, record: ConsentRecord) -> bool | None:
    """Withdrawn before the act was over; on its last day, nobody can say which came first."""
    last: dt.date = act.until or act.on
    if record.withdrawn_on is None or record.withdrawn_on > last:
        return False
    return True if record.withdrawn_on < last else None


def declined_since(act: ProcessingAct, item: InformationItem, records: list[ConsentRecord]) -> bool | None:
    """A yes to the handling of this item, and before the act was over a later no to the same question."""
    pairs = [
        both(consented(act, item, yes), _later_no(act, item, yes, no))
        for yes in records
        for no in records
        if no is not yes
    ]
    return either(*pairs)


def _later_no(
    act: ProcessingAct, item: InformationItem, yes: ConsentRecord, no: ConsentRecord
) -> bool | None:
    reaches = None if no.items is None else item.id in no.items
    days = yes.given_on, no.given_on
    later = None if days[0] is None or days[1] is None else days[0] < days[1] <= (act.until or act.on)
    return both(None if no.given is None else not no.given, reaches, later)


def _standing(act: ProcessingAct, item: InformationItem, record: ConsentRecord) -> bool | None:
    """A yes that covers what was done and was not withdrawn before the act was over."""
    gone = withdrawn(act, record)
    return both(consented(act, item, record), covers(act, record), None if gone is None else not gone)


def _within(done: frozenset[object] | None, allowed: frozenset[object] | None) -> bool | None:
    if done is not None and not done:
        return True
    return None if done is None or allowed is None else done <= allowed


def _findings(act: ProcessingAct, item: InformationItem, record: ConsentRecord) -> dict[str, bool | None]:
    asked = record.asked
    return {
        fact.CONSENTED.name: consented(act, item, record),
        fact.CONSENT_COVERS.name: covers(act, record),
        fact.CONSENT_WITHDRAWN.name: withdrawn(act, record),
        fact.CONSENT_EXPRESSED.name: None if asked is None else EXPRESSED[asked],
        fact.CONSENT_PROMINENT.name: None if asked is None else asked in PROMINENT,
        fact.CONSENT_SEPARATE.name: None if asked is None else asked is Asking.SEPARATE,
        fact.CONSENT_WRITTEN.name: record.written,
        fact.CONDITION_OF_SERVICE.name: record.condition_of_service,
    }


def _nearness(findings: dict[str, bool | None]) -> tuple[int, ...]:
    inverted = fact.CONSENT_WITHDRAWN.name
    return tuple(
        _RANK[value if name != inverted or value is None else not value] for name, value in findings.items()
    )


FIELDS = (*(value for value in vars(fact).values() if isinstance(value, Fact)), answers.DECLINED_SINCE)
"""Facts that the consents on record settle."""

READS = ("consents", "on", "until", "operations", "purposes", "audience", "item.id")
"""The fields read beside one another to settle them, by path from the act; days matter by their order alone."""
