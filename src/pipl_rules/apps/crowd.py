"""Any number of synthetic apps, one at a time and from a fixed seed, to measure the audit on.

Nothing here was reported of any market: how often an app does what is set so that
every kind of finding occurs.
"""

import random
from collections.abc import Iterator
from functools import cache

from attrs import evolve

from pipl_rules.apps.circumstances import Circumstances, ExtendedFunction
from pipl_rules.apps.necessary import types
from pipl_rules.apps.record import (
    Agreement,
    AppRecord,
    Declaration,
    Declares,
    Deed,
    Observation,
    Permission,
    Place,
    Platform,
)
from pipl_rules.apps.stream import Entry
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.consent import Notice
from pipl_rules.domain.subject import DataSubject, Processor, Recipient
from pipl_rules.domain.words import Asking, KeptUnder, ProcessorKind, Prominence, RecipientRole, Topic

PERMISSIONS = (
    "ACCESS_FINE_LOCATION",
    "ACCESS_COARSE_LOCATION",
    "CAMERA",
    "GET_ACCOUNTS",
    "INTERNET",
    "READ_CALENDAR",
    "READ_CALL_LOG",
    "READ_CONTACTS",
    "READ_PHONE_STATE",
    "READ_SMS",
    "RECORD_AUDIO",
)
TAKEN = (
    "item.address_book",
    "item.advertising_id",
    "item.android_id",
    "item.clipboard",
    "item.coarse_location",
    "item.imei",
    "item.installed_apps",
    "item.ip_address",
    "item.mac_address",
    "item.phone_number",
    "item.photo_video",
    "item.precise_location",
    "item.sms",
)
BUNDLED = ("analytics", "maps", "payment", "push", "share")
AGREED = (Agreement.AFTER, Agreement.AFTER, Agreement.AFTER, Agreement.BEFORE, Agreement.REFUSED, None)
DEEDS = (Deed.ACCESS, Deed.ACCESS, Deed.SEND, None)


def crowd(count: int, seed: int) -> Iterator[Entry]:
    """So many apps; the first of them are the same whatever the count."""
    rng = random.Random(seed)  # noqa: S311 - a crowd, not a secret
    names = [each.id for each in types()]
    for number in range(count):
        yield Entry(
            record=_record(number, rng), type=rng.choice(names), circumstances=rng.choice(_circumstances())
        )


def _record(number: int, rng: random.Random) -> AppRecord:
    mark = f"app{number:06d}"
    asked = rng.sample(PERMISSIONS, rng.randint(0, 5))
    said = rng.sample(TAKEN, rng.randint(0, 6))
    return AppRecord(
        id=mark,
        version="1.0",
        platform=Platform.ANDROID,
        permissions=tuple(
            Permission(
                name=f"android.permission.{name}",
                platform=Platform.ANDROID,
                place=Place("AndroidManifest.xml", line),
            )
            for line, name in enumerate(asked, start=5)
        ),
        declarations=tuple(
            Declaration(
                item=item, term=item, how=Declares.POLICY, collected=True, place=Place("policy.json", line)
            )
            for line, item in enumerate(said, start=1)
        )
        if rng.random() < 0.8  # noqa: PLR2004 - most apps have a policy
        else None,
        observations=tuple(_observation(line, rng) for line in range(2, 2 + rng.randint(0, 6))),
        sources=("AndroidManifest.xml", "policy.json", "log.csv"),
    )


def _observation(line: int, rng: random.Random) -> Observation:
    item = rng.choice(TAKEN)
    return Observation(
        action=item,
        items=(item,),
        deed=rng.choice(DEEDS),
        agreed=rng.choice(AGREED),
        sdk=rng.choice(BUNDLED) if rng.random() < 0.2 else None,  # noqa: PLR2004 - a fifth comes from bundled code
        place=Place("log.csv", line),
    )


@cache
def _circumstances() -> tuple[Circumstances, ...]:
    """A few ways in which an app can stand beyond its files."""
    told = Notice(
        how=Prominence.PROMINENT, covers=frozenset(Topic), truthful=True, by_rules=True, rules_easy=True
    )
    open_asking = Circumstances(
        processor=Processor(
            id="operator",
            kind=ProcessorKind.ORGANISATION,
            network_operator=True,
            in_business=True,
            rules_published=True,
        ),
        subject=DataSubject(id="user", user=True, consumer=True, age=30),
        notice=told,
        asked=Asking.PROMINENT,
        refusable=True,
        asked_apart=(),
        kept_under=KeptUnder.ACCOUNT,
        functions=(),
    )
    sharing = ExtendedFunction(
        id="sharing pictures",
        items=("item.photo_video",),
        needed=True,
        ground="nothing to share without them",
        asked=Asking.SEPARATE,
        agreed=True,
        refusable=True,
    )
    return (
        Circumstances(),
        open_asking,
        evolve(open_asking, functions=(sharing,)),
        evolve(open_asking, functions=(evolve(sharing, refusable=False),)),
        evolve(open_asking, asked=Asking.ON_BY_DEFAULT, app=AppBehaviour(agreed_by_default=True)),
        evolve(
            open_asking,
            refusable=False,
            refused=("item.address_book",),
            service_refused=True,
            supply_side=False,
        ),
        evolve(
            open_asking,
            recipients=tuple(Recipient(id=name, role=RecipientRole.PROCESSOR) for name in BUNDLED),
        ),
    )
