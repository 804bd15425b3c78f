"""Acts from what an auditor noted of the app as a whole: asking, refusing, its rules, the closing of an account."""

from collections.abc import Iterable, Iterator

from pipl_rules.apps import kinds
from pipl_rules.apps.circumstances import ids
from pipl_rules.apps.drafts import Basis, Draft
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.words import Operation

REFUSE = frozenset({Operation.REFUSE_SERVICE})
NO_OPERATION: frozenset[Operation] = frozenset()

OF_RULES = (
    "policy",
    "prompted_at_first_run",
    "policy_clicks",
    "policy_in_chinese",
    "policy_long",
    "policy_summary",
    "uses_listed",
    "rules_changed",
    "change_told",
)
OF_CONSENT = (
    "asked_over_and_over",
    "beyond_grant",
    "agreed_by_default",
    "settings_reset",
    "purpose_concealed",
    "way_to_withdraw",
    "against_own_rules",
    "new_function_tied",
    "new_replaces_old",
    "forced_for_improvement",
    "all_at_once",
)
OF_CLOSING = (
    "rights_work",
    "request_working_days",
    "request_late",
    "done_in_back",
    "complaint_channel",
    "complaint_working_days",
    "complaint_late",
)


def noted(basis: Basis) -> Iterator[Draft]:
    """The acts, where anything was noted that they are made of."""
    yield from _asked(basis)
    yield from _refused(basis)
    yield from _closing(basis)
    yield from _rules(basis)
    idle = _some(basis.known.app, ("serves_function",))
    if idle is not None:
        yield basis.draft(kinds.NO_FUNCTION, (), operations=NO_OPERATION, app=idle)
    behaviour = _some(basis.known.app, OF_CONSENT)
    if behaviour is not None:
        yield basis.draft(kinds.CONSENT, (), operations=NO_OPERATION, app=behaviour)


def _some(app: AppBehaviour, names: Iterable[str]) -> AppBehaviour | None:
    """The behaviour as far as these fields go; None if nothing was noted in them."""
    noted_there = {name: value for name in names if (value := getattr(app, name)) is not None}
    return AppBehaviour(**noted_there) if noted_there else None


def _off_the_list(basis: Basis, names: Iterable[str]) -> bool | None:
    """Whether the basic service does not need some of them, which is what the list means by unneeded."""
    needed = [basis.needed(name) for name in names]
    if False in needed:
        return True
    return None if None in needed or not needed else False


def _asked(basis: Basis) -> Iterator[Draft]:
    known = basis.known
    names = sorted(ids(known.demanded))
    if not names:
        return
    yield basis.draft(
        kinds.ASKED,
        names,
        operations=NO_OPERATION,
        app=AppBehaviour(
            unneeded_asked=_off_the_list(basis, names),
            purpose_told_when_asking=known.purpose_told,
            # a refusal of the service is a finding of its own
            basic_service_refused=False if known.service_refused is False else None,
            supply_side=known.supply_side,
        ),
    )


def _refused(basis: Basis) -> Iterator[Draft]:
    known = basis.known
    if not known.service_refused:
        return
    names = sorted(ids(known.refused))
    yield basis.draft(
        kinds.REFUSED,
        names,
        findings=basis.need(name for name in names if basis.needed(name)),
        operations=REFUSE,
        app=AppBehaviour(
            unneeded_asked=_off_the_list(basis, names),
            basic_service_refused=True,
            supply_side=known.supply_side,
            all_at_once=known.app.all_at_once,
        ),
    )


def _closing(basis: Basis) -> Iterator[Draft]:
    known = basis.known
    behaviour = _some(known.app, OF_CLOSING)
    asked = known.dealing is not None and known.dealing.cancel_asked
    if behaviour is None and not asked:
        return
    shut = known.dealing is not None and known.dealing.cancellable is False
    yield basis.draft(
        kinds.CLOSING,
        (),
        operations=REFUSE if shut else NO_OPERATION,
        dealing=known.dealing,
        app=behaviour or AppBehaviour(),
    )


def _rules(basis: Basis) -> Iterator[Draft]:
    known = basis.known
    behaviour = _some(known.app, OF_RULES)
    if behaviour is None and known.processor.rules_published is not False:
        return
    took = any(basis.seen.sent(name) for name in basis.seen.items)
    yield basis.draft(
        kinds.RULES,
        (),
        operations=frozenset({Operation.COLLECT}) if took else None,
        notice=known.notice,
        app=behaviour or AppBehaviour(),
    )
