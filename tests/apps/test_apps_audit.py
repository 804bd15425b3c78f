"""The core of the audit: what each column tells, what each act comes to, and what stays open."""

import datetime as dt
from typing import Any

import pytest
from app_examples import FULL_NOTICE, OPEN_ASKING, PIPL_DAY, permission, row, says
from attrs import evolve

from pipl_rules.apps.audit import audit
from pipl_rules.apps.circumstances import Basis, Circumstances, ExtendedFunction, Need, OtherBasis
from pipl_rules.apps.kinds import KINDS
from pipl_rules.apps.record import Agreement, AppRecord, Declares, Deed, Observation
from pipl_rules.apps.report import AuditFinding, Report, Row, Standing
from pipl_rules.apps.words import STEPS
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.subject import Recipient
from pipl_rules.domain.words import Asking, RecipientRole, Topic
from pipl_rules.facts.finding import Finding

DAY = dt.date(2024, 5, 1)
PHOTO, POSITION, IMEI, CONTACTS = (
    "item.photo_video",
    "item.precise_location",
    "item.imei",
    "item.address_book",
)


def of_code(report: Report, code: str) -> AuditFinding:
    return next(finding for finding in report.findings if finding.code == code)


def of_item(report: Report, item: str) -> Row:
    return next(each for each in report.rows if each.item == item)


def seen(*rows: Observation, **more: Any) -> AppRecord:
    return AppRecord(id="a", observations=rows, **more)


# -- Rows ------------------------------------------------------------------------------------------------


def test_what_no_source_tells_is_none_and_what_a_read_source_does_not_show_is_false() -> None:
    """Nobody read a log: not observed is open. A log was read and shows nothing: not observed is found."""
    unread = audit(AppRecord(id="a", declarations=says(PHOTO)), type=None, on=DAY)
    read = audit(AppRecord(id="a", declarations=says(PHOTO), observations=()), type=None, on=DAY)
    assert (of_item(unread, PHOTO).observed, of_item(read, PHOTO).observed) == (None, False)
    assert of_item(unread, PHOTO).reachable is None
    assert of_item(unread, PHOTO).needed is None


def test_a_list_names_what_is_needed_only_on_the_days_on_which_it_binds() -> None:
    record = AppRecord(id="a", declarations=says(POSITION, CONTACTS))
    before = audit(record, type="map_navigation", on=dt.date(2021, 4, 30))
    since = audit(record, type="map_navigation", on=dt.date(2021, 5, 1))
    assert [each.needed for each in before.rows] == [None, None]
    assert (of_item(since, POSITION).needed, of_item(since, CONTACTS).needed) == (True, False)
    assert str(of_item(since, POSITION).needed_by) == "Necessary Information Provisions 2021 art. 5 item 1"


def test_what_a_list_names_in_part_is_open() -> None:
    """The list for navigation names departure and arrival, which a plan of travel holds among other things."""
    report = audit(AppRecord(id="a"), type="map_navigation", on=DAY)
    assert of_item(report, "item.itinerary").needed is None
    assert of_item(report, "item.itinerary").needed_by is not None


def test_who_supplies_the_service_is_outside_the_list() -> None:
    record = AppRecord(id="a", declarations=says(CONTACTS))
    known = Circumstances(supply_side=True)
    report = audit(record, type="ride_hailing", on=DAY, circumstances=known)
    assert of_item(report, CONTACTS).needed is None


def test_a_permission_of_unknown_reach_leaves_the_column_open_and_one_that_reaches_nothing_does_not() -> None:
    known = AppRecord(
        id="a", permissions=(permission("READ_SMS"), permission("INTERNET")), declarations=says(PHOTO)
    )
    unknown = AppRecord(
        id="a", permissions=(permission("READ_SMS"), permission("ODD")), declarations=says(PHOTO)
    )
    assert of_item(audit(known, type=None, on=DAY), PHOTO).reachable is False
    assert of_item(audit(unknown, type=None, on=DAY), PHOTO).reachable is None
    assert of_item(audit(unknown, type=None, on=DAY), "item.sms").reachable is True


# -- Before agreement ----------------------------------------------------------------------------------------


def test_what_was_read_before_agreement_breaks_a_duty_and_infringes_only_if_it_was_sent() -> None:
    """Access on the device is opened without consent; a collection it is only if a row shows it sent."""
    read = audit(seen(row(IMEI, deed=Deed.ACCESS, agreed=Agreement.BEFORE)), type=None, on=DAY)
    sent = audit(seen(row(IMEI, agreed=Agreement.BEFORE)), type=None, on=DAY)
    assert of_code(read, "read-before-agreement").standing is Standing.BREACH
    assert str(of_code(read, "read-before-agreement").ground) == "App Methods 2019 head 3 item 1"
    assert of_item(read, IMEI).over_collected is None
    assert of_code(sent, "taken-before-agreement").standing is Standing.INFRINGES
    assert str(of_code(sent, "taken-before-agreement").ground) == "PIPL art. 13 para. 1"
    assert of_item(sent, IMEI).over_collected is True


def test_before_the_methods_reading_before_agreement_is_suspected_and_no_breach() -> None:
    record = seen(row(IMEI, deed=Deed.ACCESS, agreed=Agreement.BEFORE))
    on_the_eve = audit(record, type=None, on=dt.date(2019, 11, 27), circumstances=OPEN_ASKING)
    on_the_day = audit(record, type=None, on=dt.date(2019, 11, 28), circumstances=OPEN_ASKING)
    assert on_the_eve.standing is Standing.SUSPECTED
    assert on_the_day.standing is Standing.BREACH


def test_another_ground_than_consent_stays_open_and_carries_the_act_where_it_is_found() -> None:
    """Consent is one of the bases: a legal duty found by the caller, with its ground, takes the finding away."""
    record = seen(row(IMEI, agreed=Agreement.BEFORE))
    basis = OtherBasis(items=(IMEI,), basis=Basis.LEGAL_DUTY, ground="a law that asks for it")
    bare = evolve(OPEN_ASKING, app=AppBehaviour())
    without = audit(record, type=None, on=DAY, circumstances=bare)
    carried = audit(record, type=None, on=DAY, circumstances=evolve(bare, bases=(basis,)))
    open_facts = {
        str(q.fact.name) for q in of_code(without, "taken-before-agreement").judgment.open_questions
    }
    assert {"needed_for_duty", "needed_for_contract"} <= open_facts
    assert of_code(without, "taken-before-agreement").standing is Standing.INFRINGES
    assert of_code(carried, "taken-before-agreement").standing < Standing.INFRINGES


def test_what_is_kept_under_no_known_mark_is_not_shown_to_be_personal_information() -> None:
    """A position sent before agreement: whose it is nobody found; the breach stands, the infringement does not."""
    report = audit(seen(row(POSITION, agreed=Agreement.BEFORE)), type=None, on=DAY)
    assert of_code(report, "taken-before-agreement").standing is Standing.BREACH
    known = audit(seen(row(POSITION, agreed=Agreement.BEFORE)), type=None, on=DAY, circumstances=OPEN_ASKING)
    assert of_code(known, "taken-before-agreement").standing is Standing.INFRINGES


def test_a_refusal_that_is_not_heeded_infringes() -> None:
    report = audit(seen(row(IMEI, agreed=Agreement.REFUSED)), type=None, on=DAY, circumstances=OPEN_ASKING)
    assert of_code(report, "taken-after-refusal").standing is Standing.INFRINGES


# -- Needed, and not -------------------------------------------------------------------------------------------


def test_what_the_list_names_taken_on_a_good_consent_is_lawful_and_not_over_collected() -> None:
    record = seen(row(POSITION), declarations=says(POSITION))
    report = audit(record, type="map_navigation", on=DAY, circumstances=OPEN_ASKING)
    assert of_code(report, "taken-within-need").standing is Standing.LAWFUL
    assert of_item(report, POSITION).over_collected is False


@pytest.mark.parametrize(
    "change",
    [
        {"notice": None},
        {"notice": evolve(FULL_NOTICE, covers=None)},
        {"notice": evolve(FULL_NOTICE, truthful=None)},
        {"asked": None},
        {"refusable": None},
    ],
)
def test_silence_about_how_the_user_was_asked_is_never_lawful(change: dict[str, Any]) -> None:
    """What is not on the list, or for a function, must have been asked for; where nobody looked, it is suspected."""
    record = seen(row(POSITION), declarations=says(POSITION))
    known = evolve(OPEN_ASKING, **change)
    report = audit(record, type="e_books", on=DAY, circumstances=known)
    assert report.standing is Standing.SUSPECTED
    assert of_item(report, POSITION).over_collected is None


def test_nothing_known_beyond_a_log_is_suspected_and_neither_lawful_nor_an_infringement() -> None:
    report = audit(seen(row(CONTACTS)), type=None, on=DAY)
    assert [finding.standing for finding in report.findings] == [Standing.SUSPECTED]
    assert of_item(report, CONTACTS).over_collected is None


def test_what_is_off_the_list_is_suspected_of_excess_and_not_called_excessive() -> None:
    """The list is a ground to ask; whether it goes beyond need is an open standard, left open in the judgment."""
    record = seen(row(CONTACTS), declarations=says(CONTACTS))
    finding = of_code(audit(record, type="e_books", on=DAY, circumstances=OPEN_ASKING), "taken-not-needed")
    assert finding.standing is Standing.SUSPECTED
    assert str(finding.ground) == "PIPL art. 6 para. 2"
    findings = finding.judgment.record["units"]
    assert "excessive" not in str(findings)


def test_a_need_that_the_caller_finds_with_its_ground_stands_beside_the_list() -> None:
    record = seen(row(CONTACTS), declarations=says(CONTACTS))
    need = Need(item=CONTACTS, ground="the type's licence asks for it")
    report = audit(record, type="e_books", on=DAY, circumstances=evolve(OPEN_ASKING, needs=(need,)))
    assert of_code(report, "taken-within-need").standing is Standing.LAWFUL
    assert of_item(report, CONTACTS).needed is False
    assert of_item(report, CONTACTS).over_collected is False


def sharing(**change: Any) -> Circumstances:
    function = ExtendedFunction(
        id="sharing a picture",
        items=(PHOTO,),
        asked=Asking.SEPARATE,
        agreed=True,
        refusable=True,
    )
    return evolve(OPEN_ASKING, functions=(evolve(function, **change),))


def test_what_an_extended_function_takes_on_free_consent_is_lawful_though_the_list_does_not_need_it() -> None:
    """Over-collected is not observed less needed."""
    record = seen(row(PHOTO), declarations=says(PHOTO))
    report = audit(record, type="e_books", on=DAY, circumstances=sharing())
    assert of_item(report, PHOTO).needed is False
    assert of_item(report, PHOTO).observed is True
    assert of_code(report, "taken-for-extended-function").standing is Standing.LAWFUL
    assert of_item(report, PHOTO).over_collected is False


@pytest.mark.parametrize(
    ("change", "standing"),
    [
        ({"refusable": False}, Standing.INFRINGES),
        ({"refusable": None}, Standing.SUSPECTED),
        ({"agreed": False}, Standing.INFRINGES),
        ({"agreed": None}, Standing.SUSPECTED),
        ({"asked": Asking.ON_BY_DEFAULT}, Standing.INFRINGES),
        ({"needed": False, "ground": "works without"}, Standing.INFRINGES),
        ({"needed": True, "ground": "nothing to share without"}, Standing.LAWFUL),
    ],
)
def test_whether_a_function_takes_lawfully_turns_on_how_it_was_asked(
    change: dict[str, Any], standing: Standing
) -> None:
    record = seen(row(PHOTO), declarations=says(PHOTO))
    report = audit(record, type="e_books", on=DAY, circumstances=sharing(**change))
    assert of_code(report, "taken-for-extended-function").standing is standing
    expected = {Standing.INFRINGES: True, Standing.SUSPECTED: None, Standing.LAWFUL: False}
    assert of_item(report, PHOTO).over_collected is expected[standing]


def test_sensitive_items_need_what_the_caller_must_find_and_silence_on_it_is_suspected() -> None:
    """A specific purpose and strict protection are open standards: found with a ground, or left open."""
    record = seen(row("item.face_feature"), declarations=says("item.face_feature"))
    known = sharing(items=("item.face_feature",), needed=True, ground="opens the door by face")
    found = tuple(
        Finding(name, True, "reviewed", item="item.face_feature")
        for name in ("specific_purpose", "strictly_protected")
    )

    def standing(circumstances: Circumstances) -> Standing:
        report = audit(record, type="e_books", on=DAY, circumstances=circumstances)
        return of_code(report, "taken-for-extended-function").standing

    assert standing(known) is Standing.SUSPECTED
    refuted = (Finding("strictly_protected", False, "reviewed", item="item.face_feature"),)
    assert standing(evolve(known, findings=refuted)) is Standing.INFRINGES
    assert standing(evolve(known, findings=found)) < Standing.INFRINGES


# -- Declared --------------------------------------------------------------------------------------------------------


def test_what_a_policy_does_not_list_was_not_agreed_to_with_it() -> None:
    record = seen(row(CONTACTS), declarations=says(PHOTO))
    finding = of_code(audit(record, type=None, on=DAY, circumstances=OPEN_ASKING), "taken-not-declared")
    assert finding.standing is Standing.INFRINGES
    assert "appmethods2019.2.1" in {ground.rule.id for ground in finding.judgment.other_breaches}


def test_a_form_that_denies_what_is_sent_is_a_word_not_kept() -> None:
    record = seen(row(CONTACTS), declarations=says(CONTACTS, how=Declares.DATA_SAFETY, collected=False))
    finding = of_code(audit(record, type=None, on=DAY), "taken-not-declared")
    assert finding.standing is Standing.BREACH
    assert str(finding.ground) == "App Methods 2019 head 3 item 9"


def test_a_form_that_is_silent_shows_no_breach_of_the_rules() -> None:
    """That the store's form leaves an item out does not show that the policy, which nobody read, does."""
    record = seen(row(CONTACTS), declarations=says(PHOTO, how=Declares.DATA_SAFETY))
    assert of_code(audit(record, type=None, on=DAY), "taken-not-declared").standing is Standing.SUSPECTED


# -- Bundled code and leads ----------------------------------------------------------------------------------------


def test_bundled_code_provides_to_others_only_if_its_provider_is_one() -> None:
    record = seen(row(IMEI, sdk="umeng"), declarations=says(IMEI))
    told = evolve(OPEN_ASKING, notice=evolve(FULL_NOTICE, covers=frozenset(Topic)), asked=Asking.SEPARATE)

    def standing(role: RecipientRole | None, known: Circumstances = OPEN_ASKING) -> Standing:
        recipients = (Recipient(id="umeng", role=role),)
        report = audit(record, type=None, on=DAY, circumstances=evolve(known, recipients=recipients))
        return of_code(report, "passed-to-bundled-code").standing

    assert standing(None) is Standing.SUSPECTED
    assert standing(RecipientRole.PROCESSOR) is Standing.INFRINGES
    assert standing(RecipientRole.PROCESSOR, told) < Standing.INFRINGES
    assert of_item(audit(record, type=None, on=DAY), IMEI).bundled == ("umeng",)


def test_what_is_only_reachable_or_declared_is_a_lead_and_no_act() -> None:
    record = AppRecord(
        id="a", permissions=(permission("READ_SMS"),), declarations=says(PHOTO), observations=()
    )
    report = audit(record, type="e_books", on=DAY, circumstances=OPEN_ASKING)
    assert {finding.standing for finding in report.findings} == {Standing.LEAD}
    assert {finding.code for finding in report.findings} == {"reachable-not-needed", "declared-not-needed"}
    assert all(finding.judgment.act and finding.judgment.act.happened is None for finding in report.findings)


# -- The report as a whole -----------------------------------------------------------------------------------------


def test_findings_go_from_the_gravest_and_bear_marks_of_their_own() -> None:
    record = seen(
        row(IMEI, agreed=Agreement.BEFORE),
        row("item.android_id", deed=Deed.ACCESS, agreed=Agreement.BEFORE),
        row(CONTACTS),
        permissions=(permission("READ_SMS"),),
    )
    report = audit(record, type="e_books", on=DAY, circumstances=OPEN_ASKING)
    standings = [finding.standing for finding in report.findings]
    assert standings == sorted(standings, reverse=True)
    marks = [finding.id for finding in report.findings]
    assert len(set(marks)) == len(marks)
    assert {mark for each in report.rows for mark in each.findings} <= set(marks)
    assert audit(record, type="e_books", on=DAY, circumstances=OPEN_ASKING) == report


def test_items_that_stand_differently_are_told_apart() -> None:
    """Of two items taken in the basic service, one was agreed to and the other was not."""
    record = seen(row(CONTACTS), row(PHOTO), declarations=says(PHOTO))
    report = audit(record, type="e_books", on=DAY, circumstances=OPEN_ASKING)
    by_items = {
        finding.items: finding.standing for finding in report.findings if finding.code == "taken-not-needed"
    }
    assert by_items == {(CONTACTS,): Standing.INFRINGES, (PHOTO,): Standing.SUSPECTED}


def test_a_behaviour_that_only_later_law_forbids_is_a_lead_and_never_lawful() -> None:
    known = evolve(OPEN_ASKING, app=AppBehaviour(policy=True, policy_long=True, policy_summary=False))
    then = audit(AppRecord(id="a"), type=None, on=dt.date(2018, 10, 1), circumstances=known)
    now = audit(AppRecord(id="a"), type=None, on=DAY, circumstances=known)
    assert (then.standing, now.standing) == (Standing.LEAD, Standing.BREACH)


def test_every_kind_is_worded_in_both_languages() -> None:
    assert set(STEPS) == {kind.code for kind in KINDS}
    for kind in KINDS:
        assert kind.en.isascii()
        assert not kind.zh.isascii()
        assert STEPS[kind.code].en.isascii()
        assert not STEPS[kind.code].zh.isascii()


def test_no_report_shows_what_a_log_read() -> None:
    record = seen(row(IMEI))
    assert "log.csv" in repr(audit(record, type=None, on=PIPL_DAY).findings[0].places)
    assert record.observations
    assert "action" not in repr(record.observations[0])
