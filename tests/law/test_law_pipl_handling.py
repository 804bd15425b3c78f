"""PIPL arts 3 to 32, what the older tests leave, and the readings of arts 4, 13, 25 and 27.

Accuracy, illegal trade, form and change of consent, plain notice, entrusting on, recipients, permits.
"""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    Change,
    InformationItem,
    KeptUnder,
    Notice,
    ProcessingAct,
    Recipient,
    RecipientRole,
    Republication,
    StaffRules,
    Topic,
)
from pipl_rules.logic.conditions import About

DAY, EVE = dt.date(2021, 11, 1), dt.date(2021, 10, 31)

# A number, handled on a separate consent to everything told; nothing amiss.
BASE = Seen(
    DAY,
    happened=True,
    by_processor=True,
    processes=True,
    collects=False,
    keeps=False,
    provides=False,
    publishes=False,
    sells=False,
    leaks=False,
    entrusts=False,
    entrusted_exceeded=False,
    network_operator=False,
    in_business=False,
    state_organ=False,
    refuses_deletion=False,
    shows_to_others=False,
    personal_or_family=False,
    statistics_or_archives=False,
    listed_identifier=False,
    listed_in_code=False,
    identifies=True,
    of_known_person=False,
    anonymised=False,
    expected_private=False,
    age=30,
    obtained_illegally=False,
    excessive=False,
    unrelated=False,
    purpose_improper=False,
    misled=False,
    breaks_agreement=False,
    breaks_other_law=False,
    purpose_over=False,
    service_ended=False,
    unlawfully_held=False,
    objected=False,
    listed_sensitive=False,
    easily_harms=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
    reporting_unreasonable=False,
    already_public=False,
    law_provides=False,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_separate=True,
    consent_written=True,
    consent_withdrawn=False,
    condition_of_service=False,
    high_privacy_risk=False,
    beyond_expectation=False,
    notice_states_use=True,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    need_not_be_told=False,
    emergency_prevented_notice=False,
)
UNASKED = BASE.but(consented=False)


def test_the_base_case_is_lawful() -> None:
    assert BASE.infringed(PI_RIGHTS) is FALSE
    assert BASE.infringed(PRIVACY) is FALSE


# Facts that make a rule apply to the base case; each is needed, and so is being personal information, governed.
WRONGS = {
    "pipl.6.1.impact": {"milder_way": True},
    "pipl.8": {"quality_harms": True},
    "pipl.10.obtained": {"obtained_illegally": True},
    "pipl.10.sold": {"sells": True, "consent_separate": False},
    "pipl.14.1.form": {"separate_required": True, "consent_separate": False},
    "pipl.14.2": {"use_changed": True, "consent_renewed": False},
    "pipl.17.1": {"notice_unclear": True},
    "pipl.17.2": {"notice_outdated": True, "change_told": False},
    "pipl.17.3": {"told_by_rules": True, "rules_published": True, "rules_easy": False},
    "pipl.21.2.return": {"entrusts": True, "entrust_ended": True, "entrust_returned": False},
    "pipl.21.3": {"entrusts": True, "entrusted_on": True, "entrusting_on_agreed": False},
    "pipl.23.recipient": {"beyond_what_was_provided_for": True, "consent_renewed": False},
}
SENSITIVE = {
    "listed_sensitive": True,
    "specific_purpose": True,
    "strictly_protected": True,
    "notice_of_necessity": True,
}
WRONGS_WITH_SENSITIVE = {
    "pipl.32.permit": {"permit_required": True, "permit_held": False},
    "pipl.32.limit": {"breaks_other_law": True},
}
EVERY_WRONG = [*WRONGS.items(), *((r, {**SENSITIVE, **f}) for r, f in WRONGS_WITH_SENSITIVE.items())]
TURNING = [
    (rule, facts, name)
    for rule, facts in EVERY_WRONG
    for name in facts
    if name not in {*SENSITIVE, "rules_published"} or name == "listed_sensitive"
]


@pytest.mark.parametrize(("rule", "facts"), EVERY_WRONG, ids=[rule for rule, _ in EVERY_WRONG])
def test_each_wrong_infringes_information_rights_alone(rule: str, facts: dict[str, bool]) -> None:
    """It is not privacy; it is nothing where the information is anonymous, or the law does not govern."""
    wrong = BASE.but(**facts)
    assert wrong.applies(rule) is TRUE
    assert wrong.infringed(PI_RIGHTS) is TRUE
    assert wrong.infringed(PRIVACY) is FALSE
    for excused in ({"anonymised": True}, {"happened": False}, {"by_processor": False}):
        assert wrong.but(**excused).infringed(PI_RIGHTS) is FALSE
    if not rule.startswith("pipl.14"):
        assert wrong.but(personal_or_family=True).applies(rule) is FALSE
    assert wrong.in_force(rule)
    assert not wrong.on(EVE).in_force(rule)


def breaks(case: Seen, rule: str) -> object:
    """Whether the rule infringes: by applying, or, where it is a duty, by not being done."""
    if rule in case.law.form.breached:
        return case.breached(rule)
    return case.applies(rule)


@pytest.mark.parametrize(("rule", "facts", "name"), TURNING, ids=[f"{r}-{n}" for r, _, n in TURNING])
def test_each_wrong_turns_on_each_of_its_facts(rule: str, facts: dict[str, bool], name: str) -> None:
    """Take one fact the other way and the rule is not broken; leave it open and it stays open."""
    wrong = BASE.but(**facts)
    assert breaks(wrong, rule) is TRUE
    assert breaks(wrong.but(**{name: not facts[name]}), rule) is FALSE
    assert breaks(wrong.but(**{name: None}), rule) is UNKNOWN


# -- Articles 3, 5 to 10


def test_a_law_may_bring_an_act_abroad_under_this_one() -> None:
    """Art. 3 para. 2 item 3."""
    abroad = BASE.but(abroad=True, serves_mainland=False, analyses_mainland=False)
    assert course(abroad, "pipl.3", "law_reaches_abroad") == BARS
    assert abroad.but(law_reaches_abroad=True).status("pipl_governs") is TRUE


def test_selling_is_lawful_with_separate_consent_or_a_law_behind_it() -> None:
    """Art. 10: illegally (非法)."""
    sold = BASE.but(sells=True, consent_separate=False)
    assert course(sold, "pipl.10.sold", "law_provides") == BARS
    assert course(sold, "pipl.10.sold", "consented")[1] is TRUE


def test_endangering_the_public_is_a_breach_that_wrongs_nobody_by_itself() -> None:
    """Art. 10, last limb."""
    dangerous = BASE.but(endangers_the_public=True)
    assert dangerous.breached("pipl.10.public") is TRUE
    assert course(dangerous, "pipl.10.public", "endangers_the_public") == NEEDED
    assert course(dangerous, "pipl.10.public", "processes") == NEEDED
    assert dangerous.but(personal_or_family=True).applies("pipl.10.public") is FALSE
    for about in About:
        assert dangerous.infringed(PI_RIGHTS, about) is FALSE
    assert not dangerous.on(EVE).in_force("pipl.10.public")


# -- Article 13


@pytest.mark.parametrize(
    ("rules", "contract", "either", "both"),
    [
        (True, True, TRUE, TRUE),
        (True, False, TRUE, FALSE),
        (False, True, TRUE, FALSE),
        (False, False, FALSE, FALSE),
        (True, None, TRUE, UNKNOWN),
        (False, None, UNKNOWN, FALSE),
    ],
)
def test_staff_are_managed_under_lawful_rules_or_a_collective_contract(
    rules: bool, contract: bool | None, either: object, both: object
) -> None:
    """Art. 13 para. 1 item 2, second limb: by default one is enough; by the letter, both."""
    staff = UNASKED.but(needed_for_staff=True, staff_rules_made=rules, collective_contract=contract)
    assert staff.applies("pipl.13.1.2.staff") is either
    assert staff.read(staff_basis="both").applies("pipl.13.1.2.staff") is both
    assert staff.but(needed_for_staff=False).applies("pipl.13.1.2.staff") is FALSE


def test_reporting_that_takes_more_than_it_needs_has_no_basis() -> None:
    """Art. 13 para. 1 item 5: within reasonable bounds."""
    assert course(UNASKED.but(reporting=True), "pipl.13.1.5", "beyond_reporting") == BARS


@pytest.mark.parametrize(
    ("rule", "facts"),
    [
        ("pipl.23.consent", {"provides": True, "notice_of_recipient": True}),
        ("pipl.25", {"publishes": True}),
        ("pipl.29", SENSITIVE),
        ("pipl.29.written", {**SENSITIVE, "writing_required": True, "consent_written": False}),
    ],
)
def test_whether_a_basis_displaces_separate_consent_is_a_matter_of_reading(
    rule: str, facts: dict[str, bool]
) -> None:
    """Arts 13 para. 2, 23, 25, 29; by default it does."""
    case = UNASKED.but(**facts, needed_for_contract=True)
    assert case.applies(rule) is FALSE
    assert case.read(separate_consent="stands").applies(rule) is TRUE
    assert case.but(needed_for_contract=False).applies(rule) is TRUE


# -- Article 14


def test_where_writing_is_prescribed_a_spoken_consent_counts_for_nothing() -> None:
    """Art. 14 para. 1, second sentence: for ordinary information too."""
    spoken = BASE.but(writing_required=True, consent_written=False)
    assert spoken.status("valid_consent") is FALSE
    assert spoken.applies("pipl.13.1") is TRUE
    assert course(spoken, "pipl.14.1.form", "writing_required") == NEEDED
    assert course(spoken, "pipl.14.1.form", "consent_written") == BARS


@pytest.mark.parametrize("rule", ["pipl.14.1.form", "pipl.14.2"])
def test_a_consent_in_the_wrong_form_or_overtaken_by_change_is_none(rule: str) -> None:
    """Art. 14: it is lifted, and without another basis handling is unlawful."""
    wrong = BASE.but(**WRONGS[rule])
    assert wrong.met("pipl.14.1") is TRUE
    assert wrong.status("valid_consent") is FALSE
    assert wrong.applies("pipl.13.1") is TRUE
    assert wrong.but(needed_for_contract=True).applies("pipl.13.1") is FALSE


def test_consent_not_understood_is_no_consent() -> None:
    """Arts 14 and 17: fully informed."""
    assert course(BASE, "pipl.14.1", "notice_unclear") == BARS


# -- Articles 17 and 18


def test_a_change_of_use_is_told_too() -> None:
    """Art. 17 para. 2: purpose, manner and kinds are among what was told."""
    assert course(BASE.but(use_changed=True), "pipl.17.2", "use_changed") == NEEDED
    assert duty(BASE.but(notice_outdated=True), "pipl.17.2", "change_told") == BARS


def test_rules_that_tell_are_public_and_easy_to_keep() -> None:
    """Art. 17 para. 3."""
    ruled = BASE.but(told_by_rules=True, rules_published=True, rules_easy=True)
    assert duty(ruled, "pipl.17.3", "rules_published") == BARS
    assert duty(ruled, "pipl.17.3", "rules_easy") == BARS


def test_secrecy_excuses_only_those_whom_the_law_governs_and_reaches_changes() -> None:
    """Art. 18 para. 1."""
    secret = BASE.but(need_not_be_told=True, notice_outdated=True, change_told=False)
    assert secret.applies("pipl.17.2") is FALSE
    assert course(secret, "pipl.18.1", "personal_or_family") == BARS


def test_in_an_emergency_necessity_and_impact_are_told_later() -> None:
    """Arts 18 para. 2 and 30."""
    urgent = BASE.but(**{**SENSITIVE, "notice_of_necessity": False}, emergency_prevented_notice=True)
    assert urgent.met("pipl.30") is TRUE
    assert urgent.applies("pipl.30") is FALSE
    assert duty(urgent, "pipl.18.2.necessity", "told_afterwards") == BARS
    assert duty(urgent.but(told_afterwards=False), "pipl.18.2.necessity", "notice_of_necessity") == BARS
    for fact in ("emergency_prevented_notice", "listed_sensitive", "processes"):
        assert course(urgent, "pipl.18.2.necessity", fact) == NEEDED
    assert course(urgent, "pipl.18.2.sensitive", "emergency_prevented_notice") == NEEDED
    assert urgent.but(told_afterwards=False).infringed(PI_RIGHTS) is TRUE


# -- Articles 4, 25 and 27: readings


def test_showing_to_a_circle_is_making_public_only_where_so_read() -> None:
    """Art. 25."""
    shown = UNASKED.but(shows_to_others=True)
    wide = shown.read(making_public="any_circle")
    assert shown.applies("pipl.25.circle") is FALSE
    assert course(wide, "pipl.25.circle", "shows_to_others") == NEEDED
    assert course(wide, "pipl.25.circle", "needed_for_contract") == BARS
    assert wide.but(consented=True).applies("pipl.25.circle") is FALSE


REPUBLISHED = UNASKED.but(
    already_public=True, reasonable_scope=True, major_impact=False, official_record=True, faithful_copy=True
)


def test_by_default_a_refusal_ends_the_use_of_what_is_public() -> None:
    """Art. 27, first sentence; where openness comes first, a faithful copy of an official record stays."""
    refused = REPUBLISHED.but(objected=True)
    assert REPUBLISHED.status("basis_without_consent") is TRUE
    assert refused.status("basis_without_consent") is FALSE
    kept = refused.read(republication="openness")
    assert kept.status("basis_without_consent") is TRUE
    for fact in ("official_record", "faithful_copy"):
        assert course(kept, "pipl.27.refused", fact) == BARS
    assert course(refused, "pipl.27.refused", "objected") == NEEDED
    assert kept.but(major_impact=True).status("basis_without_consent") is FALSE


def test_what_bears_heavily_on_the_person_needs_consent_though_public() -> None:
    """Art. 27, second sentence."""
    assert course(REPUBLISHED, "pipl.27.impact", "major_impact") == NEEDED
    heavy = REPUBLISHED.but(major_impact=True)
    assert heavy.applies("pipl.13.1") is TRUE
    assert heavy.but(consented=True).applies("pipl.13.1") is FALSE


def test_what_is_kept_under_a_device_alone_is_personal_unless_read_otherwise() -> None:
    """Art. 4 para. 1."""
    browser = BASE.but(identifies=False, of_known_person=True, device_mark_only=True)
    assert browser.status("is_personal_information") is TRUE
    linked = browser.read(device_identifiers="needs_a_link")
    assert linked.status("is_personal_information") is FALSE
    assert course(linked, "pipl.4.1.device", "device_mark_only") == NEEDED
    for link in ("identifies", "listed_identifier", "listed_in_code"):
        assert course(linked, "pipl.4.1.device", link) == BARS


# -- The records behind the facts


def found(**fields: object) -> dict[str, object]:
    return dict(characterise(ProcessingAct(id="x", on=DAY, **fields)).act)  # type: ignore[arg-type]


def test_records_settle_these_facts() -> None:
    """Changes, staff rules, notice by rules, republication, entrusted parties, device marks."""
    changed = found(change=Change(what=frozenset({Topic.RIGHTS}), told=True, agreed_anew=False))
    assert (changed["use_changed"], changed["notice_outdated"]) == (False, True)
    assert (changed["change_told"], changed["consent_renewed"]) == (True, False)
    staff = found(staff_rules=StaffRules(adopted=True, collective_contract=False))
    assert (staff["staff_rules_made"], staff["collective_contract"]) == (True, False)
    rules = found(notice=Notice(by_rules=True, rules_easy=False))
    assert (rules["told_by_rules"], rules["rules_easy"]) == (True, False)
    again = found(republication=Republication(official_record=True, faithful=True, other_ends=False))
    assert (again["official_record"], again["faithful_copy"], again["put_to_other_ends"]) == (
        True,
        True,
        False,
    )
    item = InformationItem(id="i", kept_under=KeptUnder.DEVICE)
    ((_, values),) = characterise(ProcessingAct(id="x", on=DAY, items=(item,))).items
    assert values["device_mark_only"] is True


ENTRUSTED = RecipientRole.ENTRUSTED


@pytest.mark.parametrize(
    ("parties", "expected"),
    [
        ((Recipient(id="a", role=ENTRUSTED, ended=True, returned=False),), (True, False, None, None)),
        ((Recipient(id="a", role=ENTRUSTED, passed_on=True, passing_on_agreed=True),), (None, None, True, True)),
        (
            (
                Recipient(id="a", role=ENTRUSTED, ended=False, passed_on=False),
                Recipient(id="b", role=ENTRUSTED, ended=True, returned=True, passed_on=False),
            ),
            (True, True, False, None),
        ),
        ((Recipient(id="p", role=RecipientRole.PROCESSOR, ended=True),), (None, None, None, None)),
    ],
)  # fmt: skip
def test_what_became_of_entrusted_parties(
    parties: tuple[Recipient, ...], expected: tuple[bool | None, ...]
) -> None:
    """Of some that it ended or was passed on; of all of those that it was put right."""
    values = found(recipients=parties)
    names = ("entrust_ended", "entrust_returned", "entrusted_on", "entrusting_on_agreed")
    assert tuple(values.get(name) for name in names) == expected
