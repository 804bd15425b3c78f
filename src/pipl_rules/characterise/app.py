"""What the record of an app's behaviour settles."""

from collections.abc import Callable
from typing import Any

from pipl_rules.characterise.table import Table
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.facts import app
from pipl_rules.logic.conditions import Fact


def is_app(act: ProcessingAct) -> bool | None:
    """An act with a record of an app's behaviour was done by an app; without one nobody has said."""
    return None if act.app is None else True


def not_so(fact: Fact, name: str) -> dict[Fact, tuple[tuple[str, ...], Callable[[Any], bool | None]]]:
    """The fact is so where the field is false."""

    def work_out(act: ProcessingAct) -> bool | None:
        value = None if act.app is None else getattr(act.app, name)
        return None if value is None else not value

    return {fact: ((f"app.{name}",), work_out)}


APP = Table(
    record="app",
    fields={
        app.POLICY_LONG: "policy_long",
        app.POLICY_SUMMARY: "policy_summary",
        app.RULES_CHANGED: "rules_changed",
        app.CHANGE_TOLD: "change_told",
        app.TAKEN_BEFORE_CONSENT: "taken_before_consent",
        app.TAKEN_AFTER_REFUSAL: "taken_after_refusal",
        app.ASKED_OVER_AND_OVER: "asked_over_and_over",
        app.BEYOND_GRANT: "beyond_grant",
        app.AGREED_BY_DEFAULT: "agreed_by_default",
        app.SETTINGS_RESET: "settings_reset",
        app.PURPOSE_CONCEALED: "purpose_concealed",
        app.AGAINST_OWN_RULES: "against_own_rules",
        app.UNNEEDED_ASKED: "unneeded_asked",
        app.BASIC_SERVICE_REFUSED: "basic_service_refused",
        app.SUPPLY_SIDE: "supply_side",
        app.NEW_FUNCTION_TIED: "new_function_tied",
        app.NEW_REPLACES_OLD: "new_replaces_old",
        app.FORCED_FOR_IMPROVEMENT: "forced_for_improvement",
        app.ALL_AT_ONCE: "all_at_once",
        app.CLIENT_SENDS_ON: "client_sends_on",
        app.SERVER_SENDS_ON: "server_sends_on",
        app.THIRD_PARTY_APP: "third_party_app",
        app.REQUEST_LATE: "request_late",
        app.COMPLAINT_LATE: "complaint_late",
    },
    counts={
        app.POLICY_CLICKS: "policy_clicks",
        app.REQUEST_WORKING_DAYS: "request_working_days",
        app.COMPLAINT_WORKING_DAYS: "complaint_working_days",
    },
    worked_out={
        app.APP: (("app",), is_app),
        **not_so(app.POLICY_MISSING, "policy"),
        **not_so(app.NOT_PROMPTED, "prompted_at_first_run"),
        **not_so(app.POLICY_NOT_IN_CHINESE, "policy_in_chinese"),
        **not_so(app.USES_NOT_LISTED, "uses_listed"),
        **not_so(app.PURPOSE_NOT_TOLD_WHEN_ASKING, "purpose_told_when_asking"),
        **not_so(app.NO_WAY_TO_WITHDRAW, "way_to_withdraw"),
        **not_so(app.SERVES_NO_FUNCTION, "serves_function"),
        **not_so(app.RIGHTS_DO_NOT_WORK, "rights_work"),
        **not_so(app.NOT_DONE_IN_BACK, "done_in_back"),
        **not_so(app.NO_COMPLAINT_CHANNEL, "complaint_channel"),
    },
)
