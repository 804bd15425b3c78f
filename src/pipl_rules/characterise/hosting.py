"""What the record settles about a service and its users, and about publications after an official source."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.facts import contact
from pipl_rules.facts import hosting as fact


def _measures_taken(act: ProcessingAct) -> bool | None:
    hosting = act.hosting
    return None if hosting is None or hosting.measures is None else bool(hosting.measures)


def _arranged(act: ProcessingAct) -> bool | None:
    hosting = act.hosting
    return None if hosting is None or hosting.arrangements is None else bool(hosting.arrangements)


OF_ACT = (
    Table(
        record="hosting",
        fields={
            contact.HOST_NOTIFIED: "notified",
            fact.NOTICE_EVIDENCED: "preliminary_evidence",
            fact.NOTICE_IDENTIFIED: "identity_given",
            fact.NOTICE_FORWARDED: "forwarded",
            fact.HOST_REPEATED: "repeated",
            fact.COUNTER_NOTICE: "counter_notice",
            fact.COUNTER_FORWARDED: "counter_forwarded",
            fact.COMPLAINANT_ACTED: "complainant_acted",
            fact.MEASURES_ENDED: "measures_ended",
            fact.ORDERED_BY_COURT: "ordered_by_court",
        },
        worked_out={
            fact.MEASURES_TAKEN: (("hosting.measures",), _measures_taken),
            fact.HOST_ARRANGED: (("hosting.arrangements",), _arranged),
        },
    ),
    Table(
        record="reporting",
        fields={
            fact.OFFICIAL_SOURCE: "official_source",
            fact.DIFFERS_FROM_SOURCE: "differs_from_source",
            fact.CORRECTION_REFUSED: "correction_refused",
            fact.PUBLISHED_OUTDATED: "outdated",
        },
    ),
)
