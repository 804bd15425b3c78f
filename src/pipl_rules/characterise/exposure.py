"""What the record settles about exposing somebody to strangers, and about a service that is told of it."""

import datetime as dt

from pipl_rules.characterise.table import Table, both, either
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.hosting import Measure
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import Disclosure, Form, Matter
from pipl_rules.facts import exposure as fact

INTIMATE = frozenset({Matter.INTIMATE_RELATION, Matter.SEX_LIFE, Matter.SEXUAL_ORIENTATION})
LEADS_TO_THE_PERSON = frozenset(
    {
        "item.name",
        "item.home_address",
        "item.employer",
        "item.phone_number",
        "item.resident_id_number",
        "item.photo_video",
    }
)
REMOVAL = frozenset({Measure.DELETED, Measure.BLOCKED, Measure.LINK_CUT})
AT_ONCE = dt.timedelta(days=1)
"""On the day of the notice or the next."""


def _intimate(item: InformationItem) -> bool | None:
    if item.public is Disclosure.BY_THE_PERSON:
        return False
    return None if item.reveals is None else not INTIMATE.isdisjoint(item.reveals)


def _leads(item: InformationItem) -> bool | None:
    if item.category is None:
        return None
    plain = None if item.form is None else item.form is Form.PLAIN
    uncovered = None if item.masked is None else not item.masked
    return both(item.category.id in LEADS_TO_THE_PERSON, plain, uncovered)


def _traceably(act: ProcessingAct) -> bool | None:
    if any(consent.given for consent in act.consents or ()):
        return None  # whose yes, and to what, is for whoever judges
    if act.items is None:
        return None
    return both(either(*map(_intimate, act.items)), either(*map(_leads, act.items)))


def _removed_at_once(act: ProcessingAct) -> bool | None:
    hosting = act.hosting
    if hosting is None:
        return None
    at_once = hosting.at_once
    if hosting.notified_on is not None and hosting.measures_on is not None:
        at_once = hosting.measures_on - hosting.notified_on <= AT_ONCE
    removed = None if hosting.measures is None else not REMOVAL.isdisjoint(hosting.measures)
    return both(removed, at_once)


OF_ACT = (
    Table(
        worked_out={
            fact.EXPOSED_TRACEABLY: (("items", "consents"), _traceably),
            fact.REMOVED_AT_ONCE: (
                ("hosting.measures", "hosting.at_once", "hosting.notified_on", "hosting.measures_on"),
                _removed_at_once,
            ),
        },
    ),
)
OF_ITEM = (Table(fields={fact.RECOGNISABLE: "recognisable"}),)
