"""The sources' examples: the audit of an app comes to what the engine says of the acts on record in the cases."""

import datetime as dt

import pytest
from app_examples import (
    BAIDU_AFTER,
    BAIDU_BEFORE,
    BAIDU_DAY,
    BAIDU_KNOWN,
    LENDER_KNOWN,
    LOAN_APP,
    OPEN_ASKING,
    PIPL_DAY,
    READER_KNOWN,
    READING_APP,
    permission,
    row,
    says,
)
from attrs import evolve

from pipl_rules.apps.audit import audit
from pipl_rules.apps.circumstances import Circumstances, ExtendedFunction
from pipl_rules.apps.record import AppRecord
from pipl_rules.apps.report import AuditFinding, Report, Standing
from pipl_rules.cases import case
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.words import Asking
from pipl_rules.judgment import Judgment, Verdict

JUDGED = dt.date(2018, 1, 2)


def of_code(report: Report, code: str) -> AuditFinding:
    return next(finding for finding in report.findings if finding.code == code)


def decided(name: str, act: str) -> Judgment:
    return next(each for each in case(name).acts if each.id == act).judge()


def broken(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.other_breaches}


# -- The reading app ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "code"),
    [
        ("R1a", "asked-not-needed"),
        ("R1b", "taken-before-agreement"),
        ("R2", "rules-of-collection"),
        ("R3", "basic-service-refused"),
    ],
)
def test_the_reading_app_comes_to_what_the_complaint_does(act: str, code: str) -> None:
    """Asking without a reason, reading and sending, unreadable rules, and no use without yes."""
    report = audit(READING_APP, type="e_books", on=PIPL_DAY, circumstances=READER_KNOWN)
    there, here = decided("reading_app", act), of_code(report, code).judgment
    assert here.verdict is there.verdict
    if code != "taken-before-agreement":  # the complaint does not say when it was read
        assert broken(here) >= broken(there)


def test_the_reading_app_needs_no_phone_permission_for_reading() -> None:
    report = audit(READING_APP, type="e_books", on=PIPL_DAY, circumstances=READER_KNOWN)
    assert {each.needed for each in report.rows} == {False}
    assert [each.item for each in report.rows if each.over_collected] == ["item.phone_number", "item.imei"]
    assert (
        str(of_code(report, "basic-service-refused").ground) == "Necessary Information Provisions 2021 art. 4"
    )


def test_asked_with_a_reason_and_refusable_without_loss_the_demand_is_lawful() -> None:
    """Knife edge 1 of the complaint: asked when the reader taps to call the shop, a reason shown, refusal harmless."""
    known = evolve(READER_KNOWN, purpose_told=True, refused=None, service_refused=False, app=AppBehaviour())
    report = audit(evolve(READING_APP, observations=()), type="e_books", on=PIPL_DAY, circumstances=known)
    assert of_code(report, "asked-not-needed").standing is Standing.LAWFUL
    assert {finding.code: finding.standing for finding in report.findings} == {
        "asked-not-needed": Standing.LAWFUL,
        "reachable-not-needed": Standing.LEAD,
    }


def test_the_same_refusal_before_the_list_was_in_force_rests_on_the_methods_or_on_no_rule() -> None:
    days = (dt.date(2018, 10, 1), dt.date(2020, 1, 1), dt.date(2021, 5, 1))
    known = evolve(READER_KNOWN, app=AppBehaviour())
    found = [
        of_code(audit(READING_APP, type="e_books", on=day, circumstances=known), "basic-service-refused")
        for day in days
    ]
    assert [finding.standing for finding in found] == [Standing.LEAD, Standing.SUSPECTED, Standing.BREACH]


# -- The loan app --------------------------------------------------------------------------------------------------


def test_the_loan_app_comes_to_what_the_complaint_does() -> None:
    """Photographs of the card to close the account: the demand and the refusal break duties, the taking infringes."""
    report = audit(LOAN_APP, type="online_lending", on=PIPL_DAY, circumstances=LENDER_KNOWN)
    closing, taking = of_code(report, "closing-the-account"), of_code(report, "taken-for-extended-function")
    assert closing.judgment.verdict is decided("loan_app", "LO1").verdict is Verdict.LAWFUL
    assert broken(closing.judgment) == broken(decided("loan_app", "LO2"))
    assert taking.judgment.verdict is decided("loan_app", "LO3").verdict
    assert taking.standing is Standing.INFRINGES
    assert set(taking.items) == {"item.resident_id_photo", "item.photo_video"}


def test_checked_by_what_is_already_held_the_account_closes_lawfully() -> None:
    """Knife edge 1 of the complaint: a code sent to the registered number."""
    assert LENDER_KNOWN.dealing is not None
    dealing = evolve(LENDER_KNOWN.dealing, cancel_asks_more=False, cancellable=True)
    known = evolve(LENDER_KNOWN, functions=(), app=AppBehaviour(rights_work=True), dealing=dealing)
    report = audit(
        AppRecord(id="lender", observations=()), type="online_lending", on=PIPL_DAY, circumstances=known
    )
    assert [finding.standing for finding in report.findings] == [Standing.LAWFUL]


# -- Forced consent ---------------------------------------------------------------------------------------------


def forced(*, refusable: bool) -> Circumstances:
    function = ExtendedFunction(
        id="finding friends",
        items=("item.address_book",),
        asked=Asking.SEPARATE,
        agreed=True,
        refusable=refusable,
    )
    return evolve(OPEN_ASKING, functions=(function,))


def test_a_consent_given_because_the_app_would_not_run_otherwise_is_none() -> None:
    record = AppRecord(
        id="a", observations=(row("item.address_book"),), declarations=says("item.address_book")
    )
    tied = of_code(
        audit(record, type="news", on=PIPL_DAY, circumstances=forced(refusable=False)),
        "taken-for-extended-function",
    )
    free = of_code(
        audit(record, type="news", on=PIPL_DAY, circumstances=forced(refusable=True)),
        "taken-for-extended-function",
    )
    assert (tied.standing, free.standing) == (Standing.INFRINGES, Standing.LAWFUL)
    assert "pipl.16.free" in {lifted.by.id for lifted in tied.judgment.lifted}


# -- Baidu -----------------------------------------------------------------------------------------------------------


def test_baidus_permissions_are_leads_and_nothing_is_adjudicated_by_them() -> None:
    """Calls, messages and contacts were within reach; that they were taken was alleged and never proved."""
    report = audit(BAIDU_BEFORE, type="browser", on=BAIDU_DAY, judged_on=JUDGED, circumstances=BAIDU_KNOWN)
    assert report.standing is Standing.LEAD
    assert {"item.call_log", "item.sms", "item.address_book"} <= {
        each.item for each in report.rows if each.reachable
    }
    assert {each.over_collected for each in report.rows} == {None}
    assert {each.needed for each in report.rows} == {None}
    lead = of_code(report, "reachable-need-open").judgment
    for act in ("B2", "B3"):
        assert lead.verdict is decided("baidu", act).verdict
        assert lead.worst_case.personal_information
        assert decided("baidu", act).worst_case.personal_information


def test_after_its_rectification_no_permission_reaches_them() -> None:
    """That nothing is found is not called lawful: nobody read a log."""
    report = audit(BAIDU_AFTER, type="browser", on=dt.date(2018, 3, 1), circumstances=BAIDU_KNOWN)
    assert report.findings == ()
    assert report.standing is Standing.LEAD


def test_had_baidu_read_the_messages_untold_it_would_have_infringed() -> None:
    record = evolve(BAIDU_BEFORE, observations=(row("item.sms"),))
    report = audit(record, type="browser", on=BAIDU_DAY, judged_on=JUDGED, circumstances=BAIDU_KNOWN)
    assert of_code(report, "taken-need-open").standing is Standing.INFRINGES


def test_a_permission_that_serves_no_function_was_no_breach_before_the_methods() -> None:
    known = evolve(BAIDU_KNOWN, app=AppBehaviour(serves_function=False))
    record = AppRecord(id="baidu", permissions=(permission("WRITE_SETTINGS"),))
    then = audit(record, type="browser", on=BAIDU_DAY, judged_on=JUDGED, circumstances=known)
    since = audit(record, type="browser", on=dt.date(2019, 11, 28), circumstances=known)
    assert decided("baidu", "B5").verdict is of_code(then, "serves-no-function").judgment.verdict
    assert broken(decided("baidu", "B5")) == set()
    assert (then.standing, since.standing) == (Standing.LEAD, Standing.BREACH)
