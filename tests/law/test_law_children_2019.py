"""Provisions on the Cyber Protection of Children's Personal Information, in force from 2019-10-01."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    AgeSign,
    Asking,
    Audience,
    AutomatedDecision,
    AutomatedUse,
    ChildEvent,
    ChildMeasure,
    ChildService,
    ChildSetting,
    ChildTopic,
    Consenter,
    ConsentRecord,
    DataSubject,
    InformationItem,
    Operation,
    ProcessingAct,
    Processor,
    ProcessorRole,
    Prominence,
)
from pipl_rules.statutes import children_provisions
from pipl_rules.statutes.children_provisions.general import PROVISIONS

DAY, EVE = dt.date(2019, 10, 1), dt.date(2019, 9, 30)

TOLD: dict[str, Any] = {
    "guardian_told": True,
    "refusal_offered": True,
    "guardian_told_use": True,
    "guardian_told_storage": True,
    "guardian_told_security": True,
    "guardian_told_refusal": True,
    "guardian_told_complaints": True,
    "guardian_told_correction": True,
}

BASE = Seen(
    DAY,
    **{
        "happened": True,
        "by_processor": True,
        "processes": True,
        "network_operator": True,
        "child_under_fourteen": True,
        "listed_identifier": True,
        "anonymised": False,
        "guardian_consented": True,
        "guardian_asked": True,
        "law_provides": False,
        "need_not_be_told": False,
        "emergency_prevented_notice": False,
        "reporting": False,
        "public_or_own_interest": False,
        "already_public": False,
        "retention_required": False,
        "child_unrecognised": False,
        "excessive": False,
        "purpose_improper": False,
        "misled": False,
        "unrelated": False,
        "breaks_other_law": False,
        "breaks_agreement": False,
        "collects": False,
        "keeps": False,
        "publishes": False,
        "provides": False,
        "entrusts": False,
        "refuses_deletion": False,
        "decides_automatically": False,
        **TOLD,
    },
)

FORBIDDEN: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "children2019.4": ({"publishes": True, "endangers_child": True}, ("publishes", "endangers_child")),
    "children2019.9.consent": ({"guardian_consented": False}, ("network_operator", "processes")),
    "children2019.10.again": (
        {"child_terms_changed": True, "guardian_asked_again": False},
        ("child_terms_changed", "processes"),
    ),
    "children2019.12": ({"keeps": True, "kept_too_long": True}, ("keeps", "kept_too_long")),
    "children2019.14.law": ({"breaks_other_law": True}, ("breaks_other_law", "processes")),
    "children2019.14.beyond": (
        {"child_use_beyond": True, "guardian_consent_separate": False},
        ("child_use_beyond", "processes"),
    ),
    "children2019.16.1.beyond": (
        {"entrusts": True, "child_use_beyond": True},
        ("entrusts", "child_use_beyond", "network_operator"),
    ),
    "children2019.16.2.1": (
        {"entrusts": True, "entrusted_exceeded": True},
        ("entrusts", "entrusted_exceeded"),
    ),
    "children2019.16.2.5": (
        {"entrusts": True, "child_sub_entrusted": True},
        ("entrusts", "child_sub_entrusted"),
    ),
    "children2019.18": ({"publishes": True, "guardian_consented": False}, ("publishes", "network_operator")),
    "children2019.20": ({"refuses_deletion": True}, ("refuses_deletion", "network_operator")),
    "children2019.23.collect": (
        {"child_service_closed": True, "collects": True},
        ("child_service_closed", "collects"),
    ),
    "children2019.23.delete": (
        {"child_service_closed": True, "keeps": True},
        ("child_service_closed", "keeps"),
    ),
}
"""Rules that infringe: what makes each apply, and what it cannot do without."""

DUTIES: dict[str, tuple[dict[str, Any], tuple[str, ...], str, bool]] = {
    "children2019.8.rules": ({}, ("network_operator", "processes"), "children_rules", False),
    "children2019.8.agreement": ({}, ("network_operator", "processes"), "child_agreement", False),
    "children2019.8.officer": ({}, ("network_operator", "processes"), "child_officer", False),
    "children2019.9.notice": ({}, ("network_operator", "processes"), "guardian_told", True),
    "children2019.10.refusal": ({}, ("guardian_asked", "processes"), "refusal_offered", True),
    "children2019.10.1.use": ({}, ("guardian_asked",), "guardian_told_use", True),
    "children2019.10.2.storage": ({}, ("guardian_asked",), "guardian_told_storage", True),
    "children2019.10.3.security": ({}, ("guardian_asked",), "guardian_told_security", True),
    "children2019.10.4.refusal": ({}, ("guardian_asked",), "guardian_told_refusal", True),
    "children2019.10.5.complaints": ({}, ("guardian_asked",), "guardian_told_complaints", True),
    "children2019.10.6.correction": ({}, ("guardian_asked",), "guardian_told_correction", True),
    "children2019.13": ({"keeps": True, "special_pool": False}, ("keeps",), "kept_encrypted", False),
    "children2019.15.least": ({}, ("network_operator", "processes"), "least_access", False),
    "children2019.15.approved": ({"staff_accessed": True}, ("staff_accessed",), "access_approved", False),
    "children2019.15.copying": ({"staff_accessed": True}, ("staff_accessed",), "copying_prevented", False),
    "children2019.16.1.assess": ({"entrusts": True}, ("entrusts",), "entrust_assessed", False),
    "children2019.16.1.agree": ({"entrusts": True}, ("entrusts",), "entrust_agreed", False),
    "children2019.16.2.2": ({"entrusts": True}, ("entrusts",), "entrusted_helps", False),
    "children2019.16.2.3": ({"entrusts": True}, ("entrusts",), "entrusted_reports", False),
    "children2019.16.2.4": (
        {"entrusts": True, "entrusting_over": True},
        ("entrusts", "entrusting_over"),
        "entrusted_deletes",
        True,
    ),
    "children2019.17": ({"provides": True}, ("provides", "network_operator"), "transfer_assessed", False),
    "children2019.19": (
        {"child_correction_asked": True},
        ("child_correction_asked", "network_operator"),
        "child_corrected",
        True,
    ),
    "children2019.21.remedy": (
        {"child_incident": True},
        ("child_incident", "network_operator"),
        "child_incident_remedied",
        False,
    ),
    "children2019.21.report": (
        {"child_incident": True, "child_incident_grave": True},
        ("child_incident", "child_incident_grave"),
        "child_incident_reported",
        False,
    ),
    "children2019.21.tell": (
        {"child_incident": True, "child_incident_grave": True, "hard_to_tell_each": False},
        ("child_incident", "child_incident_grave"),
        "child_affected_told",
        True,
    ),
    "children2019.22": ({"child_inspected": True}, ("child_inspected",), "child_cooperated", False),
    "children2019.23.tell": (
        {"child_service_closed": True},
        ("child_service_closed", "network_operator"),
        "closing_told",
        True,
    ),
}
"""Duties: what makes each stand, what it cannot do without, what shows it done, whether breach wrongs the child."""

ALTERNATIVES: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "children2019.7": ({}, ("excessive", "purpose_improper", "misled")),
    "children2019.11": ({"collects": True}, ("unrelated", "breaks_other_law", "breaks_agreement")),
    "children2019.14.beyond": (
        {"guardian_consent_separate": False},
        ("child_use_beyond", "breaks_agreement"),
    ),
}


@pytest.mark.parametrize(
    "rule", [rule.id for rule in children_provisions.RULES if rule.cite.instrument == PROVISIONS]
)
def test_the_provisions_bind_from_the_first_of_october_2019(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_who_told_and_asked_the_guardian_all_there_is_infringes_nothing() -> None:
    """Under these provisions alone; the base case leaves the other laws open."""
    assert not any(
        BASE.applies(rule.id) is TRUE
        for rule in children_provisions.RULES
        if rule.id in FORBIDDEN or rule.id in ALTERNATIVES
    )
    done = BASE.but(**dict.fromkeys((row[2] for row in DUTIES.values()), True))
    assert not any(done.breached(rule) is TRUE for rule in DUTIES)


@pytest.mark.parametrize("rule", FORBIDDEN)
def test_each_bar_needs_every_one_of_its_elements(rule: str) -> None:
    facts, needed = FORBIDDEN[rule]
    case = BASE.but(**facts)
    assert case.applies(rule) is TRUE
    for fact in needed:
        assert course(case, rule, fact) == NEEDED, fact
    assert case.infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize("rule", ALTERNATIVES)
def test_each_of_several_wrongs_is_enough(rule: str) -> None:
    facts, wrongs = ALTERNATIVES[rule]
    case = BASE.but(**facts)
    assert case.applies(rule) is FALSE
    for wrong in wrongs:
        assert course(case, rule, wrong) == NEEDED
    if facts:
        assert case.but(**{wrongs[0]: True, "collects": False, "processes": False}).applies(rule) is FALSE


@pytest.mark.parametrize("rule", DUTIES)
def test_each_duty_stands_on_its_conditions_and_is_breached_where_it_is_not_done(rule: str) -> None:
    facts, needed, done, wrongs = DUTIES[rule]
    case = BASE.but(**facts)
    for fact in needed:
        assert course(case, rule, fact) == NEEDED, fact
    assert duty(case, rule, done) == (FALSE, TRUE, UNKNOWN)
    if wrongs:
        assert case.but(**{done: False}).infringed(PI_RIGHTS) is TRUE


@pytest.mark.parametrize("rule", [*FORBIDDEN, *DUTIES, *ALTERNATIVES])
def test_they_are_for_children_under_fourteen_in_the_mainland(rule: str) -> None:
    """Thirteen, unknown, fourteen; and nothing done abroad."""
    if rule in ALTERNATIVES:
        facts = {**ALTERNATIVES[rule][0], ALTERNATIVES[rule][1][0]: True}
    else:
        facts = (FORBIDDEN.get(rule) or DUTIES[rule])[0]
    case = BASE.but(**facts)
    assert [case.but(child_under_fourteen=so).applies(rule) for so in (True, None, False)] == [
        TRUE,
        UNKNOWN,
        FALSE,
    ]
    assert course(case, rule, "abroad") == BARS
    assert course(case, rule, "child_unrecognised") == BARS


@pytest.mark.parametrize("rule", [rule for rule in FORBIDDEN if rule != "children2019.4"])
def test_what_is_anonymised_is_left_alone(rule: str) -> None:
    case = BASE.but(**FORBIDDEN[rule][0], anonymised=True)
    assert case.applies(rule) is FALSE
    assert BASE.but(**FORBIDDEN[rule][0], network_operator=False).applies(rule) is FALSE


def test_the_childs_own_consent_does_not_do() -> None:
    """Article 9: thirteen and willing is not enough."""
    willing = BASE.but(
        consented=True, consent_expressed=True, consent_covers=True, consent_withdrawn=False,
        guardian_consented=False,
    )  # fmt: skip
    assert course(willing, "children2019.9.consent", "guardian_consented") == BARS
    assert willing.applies("children2019.9.consent") is TRUE


def test_a_change_is_cured_by_asking_again_and_use_beyond_by_a_consent_of_its_own() -> None:
    changed = BASE.but(child_terms_changed=True, guardian_asked_again=False)
    assert course(changed, "children2019.10.again", "guardian_asked_again") == BARS
    beyond = BASE.but(child_use_beyond=True, guardian_consent_separate=False)
    assert course(beyond, "children2019.14.beyond", "guardian_consent_separate") == BARS


def test_disclosure_is_for_the_law_or_the_guardian_to_allow() -> None:
    shown = BASE.but(publishes=True, guardian_consented=False)
    assert course(shown, "children2019.18", "law_provides") == BARS
    assert course(shown, "children2019.18", "guardian_consented") == BARS


def test_a_public_warning_does_only_where_each_can_hardly_be_told() -> None:
    leak = BASE.but(
        child_incident=True,
        child_incident_grave=True,
        child_affected_told=False,
        hard_to_tell_each=True,
        child_public_warning=True,
    )
    assert leak.breached("children2019.21.tell") is FALSE
    assert leak.but(hard_to_tell_each=False).breached("children2019.21.tell") is TRUE
    assert leak.but(child_public_warning=False).breached("children2019.21.tell") is TRUE
    assert leak.but(child_public_warning=None).breached("children2019.21.tell") is UNKNOWN


def test_a_protected_place_is_a_measure_like_encryption() -> None:
    kept = BASE.but(keeps=True, kept_encrypted=False, special_pool=True)
    assert kept.breached("children2019.13") is FALSE


# -- Rank: what a law lets pass


@pytest.mark.parametrize(
    "by_law",
    [
        {"law_provides": True},
        {"need_not_be_told": True},
        {"emergency_prevented_notice": True},
        {"reporting": True, "reporting_unreasonable": False},
        {"public_or_own_interest": True},
        {"already_public": True, "reasonable_scope": True, "objected": False, "major_impact": False},
    ],
    ids=lambda facts: next(iter(facts)),
)
@pytest.mark.parametrize("day", [DAY, dt.date(2023, 3, 15)])
def test_where_a_law_asks_for_no_notice_these_provisions_ask_for_none(
    by_law: dict[str, bool], day: dt.date
) -> None:
    untold = BASE.but(**dict.fromkeys(TOLD, False)).on(day)
    for rule in children_provisions.NOTICE:
        if rule != "children2019.10.again":
            assert untold.applies(rule) is TRUE
        assert untold.but(**by_law).applies(rule) is FALSE
    rank = "legislation2015.88" if day == DAY else "legislation2023.99"
    (first, *rest) = by_law
    expected = BARS if by_law[first] is False else NEEDED
    assert course(untold.but(**by_law), f"{rank}.children_notice", first) == expected
    for fact in rest:
        assert untold.but(**by_law | {fact: not by_law[fact]}).applies(f"{rank}.children_notice") is FALSE


@pytest.mark.parametrize(
    ("day", "rank"), [(DAY, "legislation2015.88"), (dt.date(2023, 3, 15), "legislation2023.99")]
)
def test_what_a_law_has_kept_is_not_deleted(day: dt.date, rank: str) -> None:
    kept = BASE.but(
        keeps=True, kept_too_long=True, refuses_deletion=True, child_service_closed=True,
        entrusts=True, entrusting_over=True,
    ).on(day)  # fmt: skip
    for rule in children_provisions.KEPT_BY_LAW:
        assert kept.applies(rule) is TRUE
        assert kept.but(retention_required=True).applies(rule) is FALSE
    assert course(kept, f"{rank}.children_retention", "retention_required") == NEEDED


def test_a_law_that_provides_otherwise_lifts_the_consent_rule_and_so_does_a_basis_of_the_pipl() -> None:
    """Legislation Law art. 92 (2015); PIPL art. 13 para. 2 under the reading flat_consent."""
    unasked = BASE.but(guardian_consented=False)
    assert course(unasked, "children2019.9.consent", "law_provides") == BARS
    pipl = unasked.on(dt.date(2021, 11, 1)).but(
        personal_or_family=False, needed_for_contract=True, statistics_or_archives=False
    )
    assert pipl.applies("children2019.9.consent") is FALSE
    assert pipl.read(flat_consent="cumulative").applies("children2019.9.consent") is TRUE


def test_privacy_is_not_what_these_provisions_speak_of() -> None:
    assert BASE.but(guardian_consented=False, guardian_told=False).infringed(PRIVACY) is not TRUE


# -- The record

BARE = ProcessingAct(id="x", on=DAY)


def of_act(**fields: Any) -> dict[str, Any]:
    return dict(characterise(ProcessingAct(id="x", on=DAY, **fields)).act)


def test_what_was_done_and_what_happened_is_read_word_by_word() -> None:
    service = ChildService(
        targets_children=True,
        age_known_by=frozenset({AgeSign.REGISTRATION}),
        kept_automatically=True,
        social=True,
        posting=False,
        guardian_told=Prominence.PROMINENT,
        told=frozenset({ChildTopic.USE}),
        refusal_offered=False,
        guardian_verified=True,
        shut=frozenset({ChildSetting.MESSAGES}),
        opened_by_guardian=frozenset({ChildSetting.LOCATION}),
        measures=frozenset({ChildMeasure.OFFICER}),
        events=frozenset({ChildEvent.INCIDENT}),
    )
    values = of_act(child=service)
    so = {"targets_children", "age_known", "social_service", "guardian_told", "guardian_told_use",
          "guardian_verified", "shut_messages", "shut_location", "child_officer", "child_incident"}  # fmt: skip
    not_so = {"posting_service", "refusal_offered", "guardian_told_storage", "shut_following",
              "child_agreement", "stranger_reached", "child_unrecognised"}  # fmt: skip
    assert all(values[name] is True for name in so)
    assert all(values[name] is False for name in not_so)
    assert of_act(child=ChildService()) == of_act()


@pytest.mark.parametrize(
    ("automatic", "signs", "made", "value"),
    [
        (True, frozenset[AgeSign](), False, True),
        (True, frozenset({AgeSign.CONTENT}), False, False),
        (True, frozenset[AgeSign](), True, False),
        (False, frozenset[AgeSign](), False, False),
        (True, None, False, None),
        (True, frozenset[AgeSign](), None, None),
    ],
)
def test_nobody_can_tell_it_is_a_childs_if_nothing_told(
    automatic: bool, signs: frozenset[AgeSign] | None, made: bool | None, value: bool | None
) -> None:
    service = ChildService(kept_automatically=automatic, age_known_by=signs, targets_children=made)
    assert of_act(child=service).get("child_unrecognised") is value


def test_the_network_the_medium_and_the_marketing_are_read_from_the_act() -> None:
    assert of_act(online=True)["through_network"] is True
    assert of_act(online=False, processor=Processor(id="p", network_operator=True))["through_network"] is True
    assert "through_network" not in of_act(online=False)
    medium = Processor(id="p", roles=frozenset({ProcessorRole.MEDIA}))
    assert of_act(processor=medium)["media_report"] is True
    sells = AutomatedDecision(uses=frozenset({AutomatedUse.MARKETING}))
    assert of_act(automation=sells)["marketed_to"] is True
    assert of_act(automation=AutomatedDecision(uses=frozenset({AutomatedUse.PUSH})))["marketed_to"] is False


def of_item(consents: tuple[ConsentRecord, ...], **fields: Any) -> dict[str, Any]:
    act = ProcessingAct(
        id="x",
        on=DAY,
        operations=frozenset({Operation.SHOW}),
        purposes=frozenset({"p"}),
        audience=frozenset({Audience.OTHERS}),
        items=(InformationItem(id="i", encrypted=True),),
        consents=consents,
        **fields,
    )
    ((_, values),) = characterise(act).items
    return dict(values)


def guardians(**fields: Any) -> ConsentRecord:
    given: dict[str, Any] = {
        "by": Consenter.GUARDIAN,
        "given": True,
        "asked": Asking.SEPARATE,
        "items": frozenset({"i"}),
        "purposes": frozenset({"p"}),
        "operations": frozenset({Operation.SHOW}),
        "audience": frozenset({Audience.OTHERS}),
    }
    return ConsentRecord(**{**given, **fields})


@pytest.mark.parametrize(
    ("fields", "consented", "separate"),
    [
        ({}, True, True),
        ({"asked": Asking.BUNDLED}, True, False),
        ({"asked": None}, True, None),
        ({"audience": frozenset()}, False, False),
        ({"purposes": frozenset({"q"})}, False, False),
        ({"withdrawn_on": DAY, "given_on": DAY}, None, None),
        ({"withdrawn_on": EVE, "given_on": EVE}, False, False),
        ({"given": False}, False, False),
    ],
)
def test_a_guardians_consent_counts_for_what_it_covers_while_it_stands(
    fields: dict[str, Any], consented: bool | None, separate: bool | None
) -> None:
    values = of_item((guardians(**fields),))
    assert values.get("guardian_consented") is consented
    assert values.get("guardian_consent_separate") is separate
    assert values["kept_encrypted"] is True


def test_without_any_consent_on_record_the_guardian_gave_none() -> None:
    assert of_item(())["guardian_consent_separate"] is False


@pytest.mark.parametrize(
    ("age", "child", "sixteen", "eighteen"),
    [(13, True, True, True), (14, False, True, True), (15, False, True, True), (16, False, False, True),
     (17, False, False, True), (18, False, False, False)],
)  # fmt: skip
def test_full_years_tell_a_child_a_broadcaster_and_a_minor(
    age: int, child: bool, sixteen: bool, eighteen: bool
) -> None:
    values = of_act(subject=DataSubject(id="p", age=age))
    found = tuple(values[name] for name in ("child_under_fourteen", "under_sixteen", "under_eighteen"))
    assert found == (child, sixteen, eighteen)
    assert "under_eighteen" not in of_act(subject=DataSubject(id="p"))
