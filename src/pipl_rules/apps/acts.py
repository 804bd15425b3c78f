"""From what was read and what the caller knows to acts of processing, by kind of finding.

Only circumstances are put into an act. An item off the list is not called excessive:
the act is one for the purpose of the basic service, and the kind of the finding
raises the question. What was read on the device was collected only if it was sent;
of a row that shows no more than access, what was done with it stays open.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from pipl_rules.apps import kinds
from pipl_rules.apps.circumstances import ExtendedFunction, ids
from pipl_rules.apps.drafts import BASIC_SERVICE, Basis, Draft, Places
from pipl_rules.apps.kinds import Kind
from pipl_rules.apps.noted import noted
from pipl_rules.apps.record import Agreement, Declaration, Deed, Observation, Permission
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.domain.subject import Recipient
from pipl_rules.domain.words import Operation, RecipientRole
from pipl_rules.facts import item
from pipl_rules.facts.finding import Finding

COLLECT = frozenset({Operation.COLLECT})
PASS_ON = frozenset({Operation.COLLECT, Operation.PROVIDE})
Rows = dict[str, list[Observation]]


def drafts(basis: Basis) -> tuple[Draft, ...]:
    """Every act that the record and the circumstances show or suggest, in the order of the kinds."""
    found = [
        *_against_the_users_word(basis),
        *_not_declared(basis),
        *_with_agreement(basis),
        *_bundled(basis),
        *_passed_on(basis),
        *noted(basis),
        *_leads(basis),
    ]
    order = {kind.code: number for number, kind in enumerate(kinds.KINDS)}
    return tuple(sorted(found, key=lambda draft: order[draft.kind.code]))


# -- What was seen -------------------------------------------------------------------------------------------


def _rows(basis: Basis, wanted: Callable[[Observation], bool]) -> Rows:
    rows = basis.seen.observations or {}
    chosen = {name: [row for row in each if wanted(row)] for name, each in rows.items()}
    return {name: each for name, each in chosen.items() if each}


def _is_sent(rows: Iterable[Observation]) -> bool:
    return any(row.deed is Deed.SEND for row in rows)


def _split(rows: Rows) -> Iterator[tuple[frozenset[Operation] | None, Rows]]:
    """What was sent, which was collected; and what was seen read at most, of which the rest is open."""
    sent = {name: each for name, each in rows.items() if _is_sent(each)}
    read = {name: each for name, each in rows.items() if name not in sent}
    if sent:
        yield COLLECT, sent
    if read:
        yield None, read


def _places(rows: "Iterable[tuple[str, Iterable[Observation | Declaration | Permission]]]") -> Places:
    return tuple(dict.fromkeys((name, each.place) for name, entries in rows for each in entries))


def _against_the_users_word(basis: Basis) -> Iterator[Draft]:
    """What was taken before the user agreed to anything, or after the user refused."""
    for stood, taken, read in (
        (Agreement.BEFORE, kinds.TAKEN_BEFORE, kinds.READ_BEFORE),
        (Agreement.REFUSED, kinds.TAKEN_AFTER_REFUSAL, kinds.READ_AFTER_REFUSAL),
    ):
        refused = stood is Agreement.REFUSED
        for operations, rows in _split(_rows(basis, lambda row, stood=stood: row.agreed is stood)):  # type: ignore[misc] # a default of its own
            yield basis.draft(
                taken if operations else read,
                rows,
                places=_places(rows.items()),
                operations=operations,
                consents=(ConsentRecord(given=False, items=frozenset(rows)),) if refused else (),
                objected=True if refused else None,
                app=AppBehaviour(taken_after_refusal=True)
                if refused
                else AppBehaviour(taken_before_consent=True),
            )


def _not_declared(basis: Basis) -> Iterator[Draft]:
    """What was taken though a document was read and none says so; for a function, on the consent to that."""
    groups: dict[tuple[bool | None, bool | None, tuple[str, ...]], Rows] = {}
    for name, each in _rows(basis, lambda _row: True).items():
        if basis.seen.declared(name) is False:
            of = tuple(function.id for function in basis.functions(name))
            key = (basis.left_out_of_policy(name), basis.denied(name), of)
            groups.setdefault(key, {})[name] = each
    for (left_out, denied, of), alike in groups.items():
        functions = [each for each in basis.known.functions or () if each.id in of]
        for operations, some in _split(alike):
            yield basis.draft(
                kinds.NOT_DECLARED,
                some,
                places=_places(some.items()),
                operations=operations,
                purposes=frozenset(of) if of else frozenset({BASIC_SERVICE}),
                consents=tuple(_consent_to(each) for each in functions) if of else _answer(basis, some),
                notice=(functions[0].notice if len(functions) == 1 else None) or basis.known.notice,
                app=AppBehaviour(
                    uses_listed=False if left_out else None,
                    against_own_rules=True if denied and operations else None,
                ),
            )


def _answer(basis: Basis, rows: Rows) -> tuple[ConsentRecord, ...] | None:
    """The agreement on which the rows took what they took; none where all lie before it, None if that is open."""
    stood = {row.agreed for each in rows.values() for row in each}
    if Agreement.AFTER in stood:
        return (basis.agreement(rows, given=True),)
    if None in stood:
        return (basis.agreement(rows, given=None),)
    return ()


# -- What was taken once the user had agreed --------------------------------------------------------------------


def _with_agreement(basis: Basis) -> Iterator[Draft]:
    """What was taken after agreement, or nobody says when: for what the service needs, for more, or beside it."""
    for stood in (Agreement.AFTER, None):
        rows = _rows(basis, lambda row, stood=stood: row.agreed is stood)  # type: ignore[misc] # as above
        for function in basis.known.functions or ():
            own = {name: each for name, each in rows.items() if name in ids(function.items)}
            for operations, part in _split(own):
                yield _for_function(basis, function, part, operations)
        by_kind: dict[Kind, Rows] = {}
        for name, each in rows.items():
            kind = _kind(basis, name)
            if kind is not None:
                by_kind.setdefault(kind, {})[name] = each
        for kind, some in by_kind.items():
            for operations, part in _split(some):
                yield basis.draft(
                    kind,
                    part,
                    findings=basis.need(part) if kind is kinds.WITHIN_NEED else (),
                    places=_places(part.items()),
                    operations=operations,
                    purposes=frozenset({BASIC_SERVICE}),
                    consents=(basis.agreement(part, given=True if stood else None),),
                    notice=basis.known.notice,
                    app=_asking(basis),
                )


def _kind(basis: Basis, name: str) -> Kind | None:
    needed = basis.needed(name)
    if needed:
        return kinds.WITHIN_NEED
    if basis.functions(name):
        return None
    return kinds.NEED_OPEN if needed is None else kinds.NOT_NEEDED


def _asking(basis: Basis) -> AppBehaviour:
    """How consent was asked, where that bears on whether there is any."""
    app = basis.known.app
    return AppBehaviour(agreed_by_default=app.agreed_by_default, purpose_concealed=app.purpose_concealed)


def _for_function(
    basis: Basis, function: ExtendedFunction, rows: Rows, operations: frozenset[Operation] | None
) -> Draft:
    found = {True: item.NEEDED, False: item.EXCESSIVE}
    findings: tuple[Finding, ...] = ()
    if function.needed is not None:
        ground = function.ground or f"the caller's finding on the function {function.id!r}"
        findings = tuple(Finding(found[function.needed], True, ground, item=name) for name in rows)  # noqa: FBT003 - the value found
    return basis.draft(
        kinds.EXTENDED,
        rows,
        findings=findings,
        places=_places(rows.items()),
        about=function.id,
        operations=operations,
        purposes=frozenset({function.id}),
        consents=(_consent_to(function),),
        notice=function.notice or basis.known.notice,
    )


def _consent_to(function: ExtendedFunction) -> ConsentRecord:
    return ConsentRecord(
        given=function.agreed,
        asked=function.asked,
        items=ids(function.items),
        purposes=frozenset({function.id}),
        operations=COLLECT,
        audience=frozenset(),
        condition_of_service=None if function.refusable is None else not function.refusable,
    )


# -- What bundled code sent -----------------------------------------------------------------------------------


def _bundled(basis: Basis) -> Iterator[Draft]:
    rows = _rows(basis, lambda row: row.sdk is not None and row.deed is Deed.SEND)
    for name in sorted({row.sdk for each in rows.values() for row in each if row.sdk is not None}):
        own = _rows(basis, lambda row, name=name: row.sdk == name and row.deed is Deed.SEND)  # type: ignore[misc] # as above
        known = tuple(each for each in basis.known.recipients or () if each.id == name)
        third = _third_party(known)
        yield basis.draft(
            kinds.BUNDLED,
            own,
            places=_places(own.items()),
            about=name,
            operations=COLLECT if third is False else PASS_ON,
            audience=frozenset(),
            purposes=frozenset({BASIC_SERVICE}),
            recipients=known or None,
            consents=_answer_passed_on(basis, own, passed_on=third),
            notice=basis.known.notice,
            app=AppBehaviour(client_sends_on=third),
        )


def _answer_passed_on(basis: Basis, rows: Rows, *, passed_on: bool | None) -> tuple[ConsentRecord, ...]:
    stood = {row.agreed for each in rows.values() for row in each}
    if stood <= {Agreement.BEFORE, Agreement.REFUSED}:
        return ()
    return (basis.agreement(rows, given=True if Agreement.AFTER in stood else None, passed_on=passed_on),)


def _passed_on(basis: Basis) -> Iterator[Draft]:
    """What an auditor saw the servers, or an app that is let in, receive of what the app sent."""
    known = basis.known
    if known.app.server_sends_on is None and known.app.third_party_app is None:
        return
    sent = _rows(basis, lambda row: row.deed is Deed.SEND)
    if not sent:
        return
    bundled = {row.sdk for each in sent.values() for row in each}
    others = tuple(each for each in known.recipients or () if each.id not in bundled)
    gives = known.app.server_sends_on or known.app.third_party_app
    yield basis.draft(
        kinds.PASSED_ON,
        sent,
        places=_places(sent.items()),
        operations=PASS_ON if gives else COLLECT,
        audience=frozenset(),
        purposes=frozenset({BASIC_SERVICE}),
        recipients=others or None,
        consents=_answer_passed_on(basis, sent, passed_on=bool(gives)),
        notice=known.notice,
        app=AppBehaviour(
            server_sends_on=known.app.server_sends_on, third_party_app=known.app.third_party_app
        ),
    )


def _third_party(known: Sequence[Recipient]) -> bool | None:
    """Whether it goes to a third party: an entrusted party is none."""
    if not known or known[0].role is None:
        return None
    return known[0].role is not RecipientRole.ENTRUSTED


# -- What nobody saw done ----------------------------------------------------------------------------------------


def _leads(basis: Basis) -> Iterator[Draft]:
    """What could be taken, or is said to be, and is not known to be needed; no act is shown."""
    seen = basis.seen
    left = [
        name
        for name in seen.items
        if not seen.observed(name) and not basis.needed(name) and not basis.functions(name)
    ]
    declared = [name for name in left if seen.declared(name)]
    reachable = [name for name in left if seen.reachable(name) and name not in declared]
    for names, not_needed, need_open in (
        (declared, kinds.DECLARED, kinds.DECLARED_OPEN),
        (reachable, kinds.REACHABLE, kinds.REACHABLE_OPEN),
    ):
        for kind, some in (
            (not_needed, [name for name in names if basis.needed(name) is False]),
            (need_open, [name for name in names if basis.needed(name) is None]),
        ):
            if some:
                yield _lead(basis, kind, some)


def _lead(basis: Basis, kind: Kind, names: Sequence[str]) -> Draft:
    seen = basis.seen
    entries: list[tuple[str, Sequence[Declaration | Permission]]] = [
        (name, [*(seen.declarations or {}).get(name, ()), *(seen.permissions or {}).get(name, ())])
        for name in names
    ]
    return basis.draft(
        kind,
        names,
        places=_places(entries),
        happened=None,
        operations=COLLECT,
        purposes=frozenset({BASIC_SERVICE}),
        notice=basis.known.notice,
    )
