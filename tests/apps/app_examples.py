"""Apps of the sources, as records with circumstances; shared by the tests of the audit."""

import datetime as dt

from attrs import evolve

from pipl_rules.apps.circumstances import Circumstances, ExtendedFunction
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
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.consent import Notice
from pipl_rules.domain.dealing import Dealing
from pipl_rules.domain.subject import DataSubject, Processor
from pipl_rules.domain.words import Asking, KeptUnder, ProcessorKind, Prominence, Topic

PIPL_DAY = dt.date(2021, 11, 1)
BAIDU_DAY = dt.date(2017, 12, 11)

USER = DataSubject(id="user", user=True, consumer=True, age=30)
OPERATOR = Processor(
    id="operator",
    kind=ProcessorKind.ORGANISATION,
    network_operator=True,
    in_business=True,
    rules_published=True,
)
FULL_NOTICE = Notice(
    how=Prominence.PROMINENT,
    covers=frozenset(set(Topic) - {Topic.RECIPIENT}),
    truthful=True,
    by_rules=True,
    rules_easy=True,
)
OPEN_ASKING = Circumstances(
    processor=OPERATOR,
    subject=USER,
    notice=FULL_NOTICE,
    asked=Asking.PROMINENT,
    refusable=True,
    asked_apart=(),
    kept_under=KeptUnder.ACCOUNT,
    functions=(),
)
"""Everything that an audit looks at, and nothing to object to."""


def permission(name: str) -> Permission:
    return Permission(
        name=f"android.permission.{name}",
        platform=Platform.ANDROID,
        place=Place("AndroidManifest.xml", 7),
    )


def row(
    item: str,
    *,
    deed: Deed | None = Deed.SEND,
    agreed: Agreement | None = Agreement.AFTER,
    sdk: str | None = None,
) -> Observation:
    return Observation(
        action=item, items=(item,), deed=deed, agreed=agreed, sdk=sdk, place=Place("log.csv", 2)
    )


def says(*items: str, how: Declares = Declares.POLICY, collected: bool = True) -> tuple[Declaration, ...]:
    return tuple(
        Declaration(item=item, term=item, how=how, collected=collected, place=Place("policy.txt", 3))
        for item in items
    )


# -- The reading app: phone permission, unreadable rules, no use without it -----------------------------------

READING_APP = AppRecord(
    id="reader",
    platform=Platform.ANDROID,
    permissions=(permission("READ_PHONE_STATE"), permission("INTERNET")),
    observations=(
        row("item.imei", agreed=Agreement.BEFORE),
        row("item.phone_number", agreed=Agreement.BEFORE),
    ),
)
READER_KNOWN = Circumstances(
    processor=OPERATOR,
    subject=USER,
    kept_under=KeptUnder.ACCOUNT,
    demanded=("item.imei", "item.phone_number"),
    purpose_told=False,
    refused=("item.imei", "item.phone_number"),
    service_refused=True,
    supply_side=False,
    functions=(),
    notice=Notice(how=Prominence.IN_AGREEMENT),
    app=AppBehaviour(policy=True, policy_long=True, policy_summary=False),
    dealing=Dealing(finance_or_content=True),
)

# -- The loan app: photographs of the identity card to close an account ------------------------------------------

LOAN_APP = AppRecord(
    id="lender",
    observations=(row("item.resident_id_photo"), row("item.photo_video")),
)
CLOSING = ExtendedFunction(
    id="checking identity",
    items=("item.resident_id_photo", "item.photo_video"),
    asked=Asking.SEPARATE,
    agreed=True,
    refusable=False,
)
LENDER_KNOWN = evolve(
    OPEN_ASKING,
    functions=(CLOSING,),
    app=AppBehaviour(rights_work=False),
    dealing=Dealing(
        finance_or_content=True,
        cancel_asked=True,
        cancel_asks_more=True,
        checkable_otherwise=True,
        other_way_offered=False,
        account_busy=False,
        cancellable=False,
    ),
)

# -- Baidu: permissions to reach calls, messages and contacts ------------------------------------------------------

BAIDU_BEFORE = AppRecord(
    id="com.baidu.searchbox",
    platform=Platform.ANDROID,
    permissions=tuple(
        permission(name) for name in ("PROCESS_OUTGOING_CALLS", "READ_SMS", "READ_CONTACTS", "WRITE_SETTINGS")
    ),
)
BAIDU_AFTER = evolve(BAIDU_BEFORE, permissions=(permission("INTERNET"),))
BAIDU_KNOWN = Circumstances(
    processor=evolve(OPERATOR, rules_published=None),
    subject=USER,
    kept_under=KeptUnder.ACCOUNT,
    notice=Notice(how=Prominence.NONE),
)
