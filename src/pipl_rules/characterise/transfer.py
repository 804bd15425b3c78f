"""What the record of a transfer abroad settles, and the windows in which persons are counted."""

import datetime as dt
from collections.abc import Callable, Mapping
from functools import cached_property

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from pipl_rules.characterise.table import Table, Values, either
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.transfer import (
    Destination,
    ExportMechanism,
    ExportPurpose,
    ExportTopic,
    MechanismKind,
)
from pipl_rules.facts import export_mechanism as route
from pipl_rules.facts import export_numbers as numbers
from pipl_rules.facts import transfer as fact
from pipl_rules.logic.conditions import Count

SEPTEMBER_2022 = dt.date(2022, 9, 1)
"""The day named by the fact about earlier exports."""


@frozen(kw_only=True, slots=False)
class Windowed(Table):
    """A table with counts that have to be worked out of dates.

    Attributes:
        windows: Counts, the field they are worked out of, and what works them out of the act.
    """

    windows: Mapping[Count, tuple[str, Callable[[ProcessingAct], int | None]]] = field(factory=dict)

    @cached_property
    def count_paths(self) -> dict[str, str]:
        """The field that holds each count, by name of the count."""
        return {
            **{count.name: path for count, (path, _) in self.windows.items()},
            **{count.name: f"{self.record}.{name}" for count, name in self.counts.items()},
        }

    def read(self, whole: object, into: Values) -> None:
        """Put into `into` what the record settles; a number given prevails over one worked out."""
        super().read(whole, into)
        if isinstance(whole, ProcessingAct):
            for count, (_, work_out) in self.windows.items():
                number = work_out(whole)
                if number is not None:
                    into.setdefault(count.name, number)


def _last_day(act: ProcessingAct) -> dt.date:
    return act.until or act.on


def _mechanisms(act: ProcessingAct, kind: MechanismKind) -> tuple[ExportMechanism, ...] | None:
    if act.transfer is None or act.transfer.mechanisms is None:
        return None
    return tuple(found for found in act.transfer.mechanisms if found.kind is kind)


def _holds(mechanism: ExportMechanism, act: ProcessingAct) -> bool | None:
    """Obtained before the act began, and its own term not past when the act ended."""
    if mechanism.obtained is False:
        return False
    if mechanism.since is None:
        return None
    return mechanism.since <= act.on and (mechanism.until is None or _last_day(act) <= mechanism.until)


def in_term(kind: MechanismKind) -> Callable[[ProcessingAct], bool | None]:
    """Whether some mechanism of the kind holds; not so if the record names none."""

    def work_out(act: ProcessingAct) -> bool | None:
        found = _mechanisms(act, kind)
        return None if found is None else either(*(_holds(each, act) for each in found))

    return work_out


def _latest(act: ProcessingAct, kind: MechanismKind) -> ExportMechanism | None:
    """The mechanism of the kind obtained last before the act began; dates not known come first."""
    found = [m for m in _mechanisms(act, kind) or () if m.since is None or m.since <= act.on]
    return max(found, key=lambda m: m.since or dt.date.min, default=None)


def of_latest(
    kind: MechanismKind, attribute: str, *, so: bool = True
) -> Callable[[ProcessingAct], bool | None]:
    """Whether a field of the latest mechanism of the kind is true (or false)."""

    def work_out(act: ProcessingAct) -> bool | None:
        latest = _latest(act, kind)
        value: bool | None = None if latest is None else getattr(latest, attribute)
        return None if value is None else value is so

    return work_out


def declared(act: ProcessingAct) -> bool | None:
    """Whether an assessment was declared at all."""
    found = _mechanisms(act, MechanismKind.ASSESSMENT)
    return None if found is None else bool(found)


def years_run(kind: MechanismKind) -> Callable[[ProcessingAct], int | None]:
    """Full years from the day of issue to the act's last day; the day of issue counts."""

    def work_out(act: ProcessingAct) -> int | None:
        latest = _latest(act, kind)
        if latest is None or latest.since is None:
            return None
        return relativedelta(_last_day(act), latest.since).years

    return work_out


def exported(attribute: str, *others: str, years: int) -> Callable[[ProcessingAct], int | None]:
    """Persons in the batches since 1 January of the year, or of as many years before, up to the act's last day."""

    def work_out(act: ProcessingAct) -> int | None:
        if act.transfer is None or act.transfer.batches is None:
            return None
        last = _last_day(act)
        first = last + relativedelta(years=-years, month=1, day=1)
        total = 0
        for batch in act.transfer.batches:
            if first <= batch.on <= last:
                for name in (attribute, *others):
                    persons = getattr(batch, name)
                    if persons is None:
                        return None
                    total += persons
        return total

    return work_out


def told(act: ProcessingAct) -> bool | None:
    """Whether the person was told all that is to be told of a recipient abroad."""
    if act.transfer is None or act.transfer.told is None:
        return None
    return act.transfer.told >= frozenset(ExportTopic)


def began_before(day: dt.date) -> Callable[[ProcessingAct], bool | None]:
    """Whether the processor provided information in this way before the day."""

    def work_out(act: ProcessingAct) -> bool | None:
        if act.transfer is None or act.transfer.began_on is None:
            return None
        return act.transfer.began_on < day

    return work_out


ABROAD = frozenset(Destination) - {Destination.MAINLAND}
ASSESSMENT, CERTIFICATION = MechanismKind.ASSESSMENT, MechanismKind.CERTIFICATION
MECHANISMS, BATCHES = ("transfer.mechanisms",), ("transfer.batches",)

TRANSFER = Windowed(
    record="transfer",
    fields={
        fact.DECLARED_IMPORTANT: "important_data",
        route.COLLECTED_ABROAD: "collected_abroad",
        route.MAINLAND_DATA_ADDED: "mainland_data_added",
        route.IN_FREE_TRADE_ZONE: "free_trade_zone",
        route.OFF_THE_LIST: "off_the_list",
        route.EXPORT_IMPACT_ASSESSED: "impact_assessed",
        route.EXPORT_SELF_ASSESSED: "self_assessed",
        route.EXPORT_TERMS_AGREED: "terms_agreed",
        fact.GIVEN_TO_FOREIGN_AUTHORITY: "to_foreign_authority",
        fact.FOREIGN_AUTHORITY_APPROVED: "approved",
        fact.RECIPIENT_LISTED: "recipient_listed",
        fact.WITHIN_LIST: "within_list",
        fact.KEPT_ONLY_ABROAD: "kept_only_abroad",
    },
    words={
        fact.EXPORTS: ("destination", ABROAD),
        fact.EXPORTED_FOR_CONTRACT: ("purposes", frozenset({ExportPurpose.CONTRACT})),
        fact.EXPORTED_FOR_STAFF: ("purposes", frozenset({ExportPurpose.STAFF})),
        fact.EXPORTED_FOR_DUTY: ("purposes", frozenset({ExportPurpose.DUTY})),
        fact.EXPORTED_IN_EMERGENCY: ("purposes", frozenset({ExportPurpose.EMERGENCY})),
    },
    counts={
        numbers.PERSONS_PROCESSED: "persons_processed",
        numbers.PERSONS_EXPORTED_THIS_YEAR: "persons_this_year",
        numbers.SENSITIVE_EXPORTED_THIS_YEAR: "sensitive_this_year",
        numbers.PERSONS_EXPORTED_SINCE_LAST_YEAR: "persons_since_last_year",
        numbers.SENSITIVE_EXPORTED_SINCE_LAST_YEAR: "sensitive_since_last_year",
    },
    worked_out={
        fact.NOTICE_OF_FOREIGN_RECIPIENT: (("transfer.told",), told),
        route.ASSESSMENT_DECLARED: (MECHANISMS, declared),
        route.ASSESSMENT_PASSED: (MECHANISMS, in_term(ASSESSMENT)),
        route.ASSESSMENT_EXTENDED: (MECHANISMS, of_latest(ASSESSMENT, "extended")),
        route.ASSESSMENT_STOPPED: (MECHANISMS, of_latest(ASSESSMENT, "stopped")),
        route.EXCEEDS_ASSESSMENT: (MECHANISMS, of_latest(ASSESSMENT, "within", so=False)),
        route.CERTIFIED: (MECHANISMS, in_term(CERTIFICATION)),
        route.CERTIFICATE_WITHDRAWN: (MECHANISMS, of_latest(CERTIFICATION, "stopped")),
        route.CONTRACT_CONCLUDED: (MECHANISMS, in_term(MechanismKind.STANDARD_CONTRACT)),
        route.EXPORTING_BEFORE_SEPTEMBER_2022: (("transfer.began_on",), began_before(SEPTEMBER_2022)),
    },
    windows={
        numbers.ASSESSMENT_YEARS: (*MECHANISMS, years_run(ASSESSMENT)),
        numbers.CERTIFICATE_YEARS: (*MECHANISMS, years_run(CERTIFICATION)),
        numbers.PERSONS_EXPORTED_THIS_YEAR: (*BATCHES, exported("persons", years=0)),
        numbers.SENSITIVE_EXPORTED_THIS_YEAR: (*BATCHES, exported("sensitive", years=0)),
        numbers.PERSONS_EXPORTED_SINCE_LAST_YEAR: (*BATCHES, exported("persons", "sensitive", years=1)),
        numbers.SENSITIVE_EXPORTED_SINCE_LAST_YEAR: (*BATCHES, exported("sensitive", years=1)),
    },
    by_days=(
        route.ASSESSMENT_PASSED,
        route.ASSESSMENT_EXTENDED,
        route.ASSESSMENT_STOPPED,
        route.EXCEEDS_ASSESSMENT,
        route.CERTIFIED,
        route.CERTIFICATE_WITHDRAWN,
        route.CONTRACT_CONCLUDED,
        numbers.ASSESSMENT_YEARS,
        numbers.CERTIFICATE_YEARS,
        numbers.PERSONS_EXPORTED_THIS_YEAR,
        numbers.SENSITIVE_EXPORTED_THIS_YEAR,
        numbers.PERSONS_EXPORTED_SINCE_LAST_YEAR,
        numbers.SENSITIVE_EXPORTED_SINCE_LAST_YEAR,
    ),
)
