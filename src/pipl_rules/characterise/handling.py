"""The tables of changes, rules for staff, entrusted parties, published rules, and what is public already."""

from collections.abc import Callable

from pipl_rules.characterise.table import Table, both
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.subject import Recipient
from pipl_rules.domain.words import KeptUnder, RecipientRole, Topic
from pipl_rules.facts import handling as fact
from pipl_rules.facts import republication as again

CHANGE = Table(
    record="change",
    fields={fact.CHANGE_TOLD: "told", fact.CONSENT_RENEWED: "agreed_anew"},
    words={
        fact.USE_CHANGED: ("what", frozenset({Topic.PURPOSE, Topic.MANNER, Topic.ITEMS})),
        fact.NOTICE_OUTDATED: (
            "what",
            frozenset(
                {Topic.PROCESSOR, Topic.PURPOSE, Topic.MANNER, Topic.ITEMS, Topic.RETENTION, Topic.RIGHTS}
            ),
        ),
    },
)

STAFF = Table(
    record="staff_rules",
    fields={fact.STAFF_RULES_MADE: "adopted", fact.COLLECTIVE_CONTRACT: "collective_contract"},
)

NOTICE = Table(
    record="notice",
    fields={fact.TOLD_BY_RULES: "by_rules", fact.RULES_EASY: "rules_easy"},
)

AGAIN = Table(
    record="republication",
    fields={
        again.OFFICIAL_RECORD: "official_record",
        again.FAITHFUL_COPY: "faithful",
        again.PUT_TO_OTHER_ENDS: "other_ends",
    },
)


def _some(read: Callable[[Recipient], bool | None]) -> Callable[[ProcessingAct], bool | None]:
    """Whether it is so of some entrusted party; None where there is none or it is not known of any."""

    def work_out(act: ProcessingAct) -> bool | None:
        known = [read(party) for party in act.recipients or () if party.role is RecipientRole.ENTRUSTED]
        if not known:
            return None
        return True if True in known else (None if None in known else False)

    return work_out


def _every(
    concerned: Callable[[Recipient], bool | None], done: Callable[[Recipient], bool | None]
) -> Callable[[ProcessingAct], bool | None]:
    """Whether every entrusted party that is concerned did it; None where none is."""

    def work_out(act: ProcessingAct) -> bool | None:
        known = [
            done(party)
            for party in act.recipients or ()
            if party.role is RecipientRole.ENTRUSTED and concerned(party) is not False
        ]
        return both(*known) if known else None

    return work_out


RECIPIENTS = Table(
    worked_out={
        fact.ENTRUST_ENDED: (("recipients",), _some(lambda party: party.ended)),
        fact.ENTRUST_RETURNED: (
            ("recipients",),
            _every(lambda party: party.ended, lambda party: party.returned),
        ),
        fact.ENTRUSTED_ON: (("recipients",), _some(lambda party: party.passed_on)),
        fact.ENTRUSTING_ON_AGREED: (
            ("recipients",),
            _every(lambda party: party.passed_on, lambda party: party.passing_on_agreed),
        ),
    },
)

DEVICE = Table(words={again.DEVICE_MARK_ONLY: ("kept_under", frozenset({KeptUnder.DEVICE}))})
"""Read off each item."""
