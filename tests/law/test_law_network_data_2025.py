"""Network Data Regulations: what they govern, and what each provision asks, from 2025-01-01."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    NetworkHandling,
    NetworkService,
    Operation,
    ProcessingAct,
    Processor,
    ProcessorKind,
    Request,
    RequestAnswer,
    RequestCondition,
    RequestKind,
    RulesTopic,
)
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import AXIOMS, network_rules
from pipl_rules.facts import duty as duties
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Verdict
from pipl_rules.logic.axioms import implies
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty, Infringes
from pipl_rules.statutes import network_data_2025, rulebook

DAY, EVE = dt.date(2025, 1, 1), dt.date(2024, 12, 31)

BASE = Seen(
    DAY,
    network_data=True,
    happened=True,
    by_processor=True,
    processes=True,
    personal_or_family=False,
    statistics_or_archives=False,
    state_secrets=False,
    state_organ=False,
    listed_identifier=True,
    anonymised=False,
    listed_sensitive=False,
    easily_harms=False,
    age=30,
    misled=False,
    excessive=False,
    law_provides=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
    already_public=False,
    public_or_own_interest=False,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_separate=True,
    consent_written=True,
    consent_withdrawn=False,
    condition_of_service=False,
    writing_required=False,
    guardian_consented=False,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    collects=False,
    keeps=False,
    provides=False,
    sells=False,
    entrusts=False,
    obtained_illegally=False,
    breaks_other_law=False,
    retention_required=False,
    only_stores=False,
    identity_unverified=False,
    request_excessive=False,
    transfer_infeasible=False,
    transfer_harms_others=False,
    affected_need_not_be_told=False,
)
RULES = [rule.id for rule in network_data_2025.RULES]


def rule_id(place: str) -> str:
    return f"netdata2025.{place}"


@pytest.mark.parametrize("rule", RULES)
def test_the_regulations_bind_from_the_first_of_january_2025(rule: str) -> None:
    """Art. 64."""
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


# -- Articles 2 and 63: what they govern


@pytest.mark.parametrize("excluded", ["personal_or_family", "state_secrets"])
def test_they_govern_network_data_in_the_mainland(excluded: str) -> None:
    assert BASE.status("network_data_governs") is TRUE
    assert course(BASE, rule_id("2.1"), "network_data") == NEEDED
    assert course(BASE, rule_id("2.1"), "abroad") == BARS
    assert course(BASE, rule_id("2.1"), excluded) == BARS
    assert BASE.but(network_data=False).status("network_data_governs") is FALSE


@pytest.mark.parametrize("tie", ["serves_mainland", "analyses_mainland"])
def test_abroad_they_follow_people_in_the_mainland(tie: str) -> None:
    abroad = BASE.but(abroad=True, serves_mainland=False, analyses_mainland=False)
    assert abroad.status("network_data_governs") is FALSE
    tied = abroad.but(**{tie: True})
    assert tied.status("network_data_governs") is TRUE
    for fact in (tie, "abroad", "network_data"):
        assert course(tied, rule_id("2.2"), fact) == NEEDED
    for excluded in ("personal_or_family", "state_secrets"):
        assert course(tied, rule_id("2.2"), excluded) == BARS


@pytest.mark.parametrize("place", ["63.2", "63.3"])
def test_what_lies_outside_is_lifted_by_its_own_paragraph(place: str) -> None:
    fact = {"63.2": "personal_or_family", "63.3": "state_secrets"}[place]
    assert course(BASE.but(**{fact: True}), rule_id(place), fact) == NEEDED


# -- What infringes

WRONGS: dict[str, dict[str, Any]] = {
    "8.1.theft": {"obtained_illegally": True},
    "8.2.help": {"helps_abuse_knowingly": True},
    "12.2": {"receiver_exceeded": True},
    "16.2": {"processes": True, "serves_state_or_cii": True},
    "18.intrude": {"automated_tools": True, "breaks_into_network": True},
    "22.1.1": {"processes": True, "collects": True, "excessive": True},
    "22.1.1.misled": {"processes": True, "misled": True},
    "22.1.5": {"processes": True, "asked_again_and_again": True},
    "24.delete": {"keeps": True, "account_cancelled": True},
    "24.wait": {"processes": True, "retention_required": True, "unavoidably_collected": True},
    "25.1.way": {"refuses_transfer": True, "given_or_contracted": True},
    "46.1": {"large_platform": True, "processes": True, "misled": True},
    "46.2": {"large_platform": True, "user_data_withheld": True},
    "46.3": {"large_platform": True, "unreasonable_terms": True},
    "46.4": {"large_platform": True, "processes": True, "breaks_other_law": True},
}


@pytest.mark.parametrize(("place", "facts"), WRONGS.items())
def test_each_wrong_needs_each_of_its_elements(place: str, facts: dict[str, Any]) -> None:
    """And personal information, handled through a network, under the regulations."""
    wronged = BASE.but(principal_consented=False, **facts)
    for fact in (*facts, "happened", "by_processor", "network_data", "listed_identifier"):
        seen = wronged.but(listed_in_code=False, identifies=False, of_known_person=False)
        assert course(seen, rule_id(place), fact) == NEEDED, fact
    for fact in ("anonymised", "personal_or_family", "abroad", "state_secrets"):
        seen = wronged.but(serves_mainland=False, analyses_mainland=False)
        assert course(seen, rule_id(place), fact) == BARS, fact
    assert wronged.infringed(PI_RIGHTS) is TRUE
    assert isinstance(rulebook().rule(rule_id(place)).concludes, Infringes)
    assert wronged.infringed(PRIVACY) is not TRUE


@pytest.mark.parametrize("how", ["sells", "provides"])
def test_trade_is_illegal_with_neither_consent_nor_another_basis(how: str) -> None:
    """Art. 8 para. 1; what passes on by succession is not traded."""
    traded = BASE.but(**{how: True}, consented=False)
    assert course(traded, rule_id("8.1.trade"), how) == NEEDED
    assert course(traded, rule_id("8.1.trade"), "consented") == BARS
    assert course(traded, rule_id("8.1.trade"), "needed_for_duty") == BARS
    assert traded.infringed(PI_RIGHTS) is TRUE
    handed_on = BASE.but(provides=True, consented=False)
    assert course(handed_on, rule_id("8.1.trade"), "succession") == BARS


def test_who_serves_the_state_asks_first() -> None:
    """Art. 16 para. 2."""
    served = BASE.but(serves_state_or_cii=True, principal_consented=False)
    assert course(served, rule_id("16.2"), "principal_consented") == BARS


# -- Article 22: consent

CONSENTS: dict[str, tuple[dict[str, Any], str]] = {
    "22.1.2": ({"listed_sensitive": True, "consent_separate": False}, "consent_separate"),
    "22.1.3": ({"age": 13}, "guardian_consented"),
    "22.1.4": ({"consent_covers": False}, "consent_covers"),
    "22.1.6": ({"use_changed": True, "consent_covers": False}, "consent_covers"),
    "22.2": (
        {"listed_sensitive": True, "writing_required": True, "consent_written": False},
        "consent_written",
    ),
}


@pytest.mark.parametrize("place", CONSENTS)
def test_consent_is_separate_written_a_guardians_or_anew_where_it_must_be(place: str) -> None:
    """Art. 22; a basis that needs no consent leaves nothing of it."""
    facts, cure = CONSENTS[place]
    wronged = BASE.but(**facts)
    assert course(wronged, rule_id(place), cure) == BARS
    assert course(wronged, rule_id(place), "needed_for_contract") == BARS
    assert course(wronged, rule_id(place), "processes") == NEEDED
    assert wronged.infringed(PI_RIGHTS) is TRUE
    for trigger in ("listed_sensitive", "use_changed", "writing_required"):
        if trigger in facts:
            assert course(wronged, rule_id(place), trigger) == NEEDED


def test_the_child_is_under_fourteen() -> None:
    """Art. 22 para. 1 item 3: 不满十四周岁."""
    for age, expected in ((13, TRUE), (14, FALSE), (None, UNKNOWN)):
        assert BASE.but(age=age).applies(rule_id("22.1.3")) is expected


def test_who_gave_no_consent_at_all_was_not_overstepped() -> None:
    """Art. 22 para. 1 item 4: other rules ask for consent."""
    assert course(BASE.but(consent_covers=False), rule_id("22.1.4"), "consented") == NEEDED


# -- Articles 23 and 25: requests


@pytest.mark.parametrize("how", ["answered_late", "request_ignored"])
def test_requests_are_taken_up_in_time(how: str) -> None:
    asked = BASE.but(request_made=True, **{how: True})
    for fact in ("request_made", how, "network_data"):
        assert course(asked, rule_id("23.accept"), fact) == NEEDED
    assert course(asked, rule_id("23.accept"), "identity_unverified") == BARS
    assert asked.infringed(PI_RIGHTS, About.ACT) is TRUE


def test_no_unreasonable_condition_bars_a_reasonable_request() -> None:
    asked = BASE.but(conditions_set=True, conditions_unreasonable=True)
    for fact in ("conditions_set", "conditions_unreasonable", "network_data"):
        assert course(asked, rule_id("23.conditions"), fact) == NEEDED
    assert course(asked, rule_id("23.conditions"), "request_excessive") == BARS
    assert asked.infringed(PI_RIGHTS, About.ACT) is TRUE


@pytest.mark.parametrize("refused", ["refuses_cancellation", "refuses_withdrawal"])
def test_nobody_is_kept_from_leaving(refused: str) -> None:
    """Art. 23: to close the account, to withdraw consent."""
    leaving = BASE.but(**{refused: True})
    assert course(leaving, rule_id("23.leave"), refused) == NEEDED
    assert course(leaving, rule_id("23.leave"), "network_data") == NEEDED
    assert course(leaving, rule_id("23.leave"), "law_provides") == BARS
    assert course(leaving, rule_id("23.leave"), "identity_unverified") == BARS
    assert leaving.infringed(PI_RIGHTS, About.ACT) is TRUE


@pytest.mark.parametrize("bar", ["identity_unverified", "transfer_infeasible", "transfer_harms_others"])
def test_a_transfer_is_due_on_four_conditions_and_then_under_the_pipl_too(bar: str) -> None:
    """Art. 25 para. 1, and PIPL art. 45 para. 3."""
    asked = BASE.but(refuses_transfer=True, given_or_contracted=True)
    assert course(asked, rule_id("25.1"), bar) == BARS
    for fact in ("given_or_contracted", "network_data"):
        assert course(asked, rule_id("25.1"), fact) == NEEDED
    for rule in (rule_id("25.1.way"), "pipl.45.3"):
        assert course(asked, rule, bar) == BARS
        assert course(asked, rule, "refuses_transfer") == NEEDED
    assert asked.on(EVE).applies("pipl.45.3") is FALSE


def test_a_fee_for_transfer_is_for_those_who_ask_beyond_reason() -> None:
    """Art. 25 para. 2."""
    charged = BASE.but(fee_for_transfer=True)
    assert course(charged, rule_id("25.2"), "fee_for_transfer") == NEEDED
    assert course(charged, rule_id("25.2"), "network_data") == NEEDED
    assert course(charged, rule_id("25.2"), "request_excessive") == BARS
    assert charged.infringed(PI_RIGHTS, About.ACT) is TRUE


# -- Article 24: deletion

GROUNDS = {"24.swept": "unavoidably_collected", "24.account": "account_cancelled"}


@pytest.mark.parametrize("place", GROUNDS)
def test_what_was_swept_in_and_what_an_account_left_must_go(place: str) -> None:
    """Art. 24; as another ground it also carries PIPL art. 47."""
    ground = GROUNDS[place]
    assert course(BASE, rule_id(place), ground) == NEEDED
    left = BASE.but(keeps=True, **{ground: True})
    assert course(left, rule_id(place), "network_data") == NEEDED
    assert left.status("deletion_due") is TRUE
    assert course(left, rule_id("24.delete"), ground) == NEEDED
    assert course(left, rule_id("24.delete"), "retention_required") == BARS
    assert course(left, "pipl.47.1", ground)[0] is TRUE
    waiting = BASE.but(retention_required=True, **{ground: True})
    assert course(waiting, rule_id("24.wait"), ground) == NEEDED
    assert course(waiting, rule_id("24.wait"), "only_stores") == BARS


# -- Duties

TOUCHING = True
DUTIES: dict[str, tuple[dict[str, Any], tuple[str, ...], bool]] = {
    "9": ({"processes": True}, ("secured",), False),
    "10": ({"product_flaw": True}, ("product_flaw_remedied",), False),
    "11.1": ({"data_incident": True}, ("data_incident_contained",), False),
    "11.2": ({"data_incident": True, "data_incident_harms": True}, ("affected_told",), TOUCHING),
    "12.1": ({"processes": True, "provides": True}, ("receiver_bound", "receiver_supervised"), False),
    "12.3": ({"processes": True, "joint": True}, ("joint_agreed",), False),
    "14": ({"succession": True}, ("secured",), False),
    "15": (
        {"state_organ": True, "entrusts": True, "e_government": True},
        ("entrust_agreed", "entrust_supervised"),
        False,
    ),
    "16.1": ({"serves_state_or_cii": True}, ("secured",), False),
    "18.assess": ({"automated_tools": True}, ("tool_impact_assessed",), False),
    "19": ({"generative": True, "trains": True}, ("training_data_secured",), False),
    "20": ({"safety_complaint": True}, ("complaints_handled",), False),
    "21.1": (
        {"processes": True, "told_by_rules": True},
        ("rules_easily_found", "rules_clear"),
        TOUCHING,
    ),
    "21.1.1": ({"processes": True, "told_by_rules": True}, ("rules_name_processor",), TOUCHING),
    "21.1.2": ({"processes": True, "told_by_rules": True}, ("rules_state_use",), TOUCHING),
    "21.1.3": ({"processes": True, "told_by_rules": True}, ("rules_state_retention",), TOUCHING),
    "21.1.4": ({"processes": True, "told_by_rules": True}, ("rules_state_rights",), TOUCHING),
    "21.2.list": (
        {"processes": True, "told_by_rules": True, "collects": True},
        ("rules_in_a_list",),
        TOUCHING,
    ),
    "23.way": ({"request_made": True}, ("request_way_easy",), False),
    "27": ({"processes": True}, ("audited",), False),
    "40.1": ({"third_parties_connected": True}, ("third_parties_bound",), False),
    "41.verify": ({"distributes_apps": True}, ("apps_verified",), False),
    "41.stop": ({"distributes_apps": True, "unlawful_app_found": True}, ("unlawful_app_stopped",), False),
    "42": (
        {
            "processes": True,
            "online_platform": True,
            "decides_automatically": True,
            "pushes_or_markets": True,
        },
        ("personalisation_switch", "tags_deletable"),
        TOUCHING,
    ),
    "44": ({"large_platform": True}, ("yearly_report",), False),
}


@pytest.mark.parametrize("place", DUTIES)
def test_each_duty_stands_on_its_occasion_and_is_done_by_all_it_asks_for(place: str) -> None:
    """What is owed to the person touches their right; what is owed to order does not by itself."""
    occasion, done, touching = DUTIES[place]
    stands = BASE.but(**occasion, **dict.fromkeys(done, True))
    for fact in (*occasion, "network_data", "happened", "by_processor"):
        assert course(stands, rule_id(place), fact) == NEEDED, fact
    assert course(stands, rule_id(place), "personal_or_family") == BARS
    for fact in done:
        assert duty(stands, rule_id(place), fact) == (FALSE, TRUE, UNKNOWN)
    concludes = rulebook().rule(rule_id(place)).concludes
    assert isinstance(concludes, Duty)
    assert (concludes.breach is not None) is touching


@pytest.mark.parametrize("place", ["8.2.tools", "18.disturb"])
def test_some_duties_are_kept_by_leaving_things_undone(place: str) -> None:
    fact = {"8.2.tools": "makes_tools_for_abuse", "18.disturb": "tool_disturbs"}[place]
    stands = BASE.but(automated_tools=True)
    assert duty(stands, rule_id(place), fact) == (TRUE, FALSE, UNKNOWN)
    assert course(stands, rule_id(place), "network_data") == NEEDED
    assert course(stands, rule_id("18.disturb"), "automated_tools") == NEEDED


@pytest.mark.parametrize("how", ["provides", "entrusts"])
def test_records_of_giving_out_and_entrusting_are_kept_three_years(how: str) -> None:
    """Art. 12 para. 1: 至少保存3年."""
    given = BASE.but(**{how: True})
    for place in ("12.1", "12.1.records"):
        assert course(given, rule_id(place), how) == NEEDED
    for years, breached in ((2, TRUE), (3, FALSE), (None, UNKNOWN)):
        assert given.but(receipt_years=years).breached(rule_id("12.1.records")) is breached


def test_an_incident_goes_untold_only_where_a_law_lets_it() -> None:
    """Art. 11 para. 2."""
    harmed = BASE.but(data_incident=True, data_incident_harms=True, affected_told=False)
    assert course(harmed, rule_id("11.2"), "affected_need_not_be_told") == BARS
    assert harmed.infringed(PI_RIGHTS, About.ACT) is TRUE


@pytest.mark.parametrize("how", ["collects", "provides"])
def test_what_is_collected_and_given_out_is_listed(how: str) -> None:
    told = BASE.but(told_by_rules=True, **{how: True})
    assert course(told, rule_id("21.2.list"), how) == NEEDED


def test_children_have_rules_of_their_own() -> None:
    """Art. 21 para. 2."""
    child = BASE.but(age=13, children_rules=False)
    assert child.breached(rule_id("21.2.children")) is TRUE
    assert child.but(children_rules=True).breached(rule_id("21.2.children")) is FALSE
    assert child.but(age=14).applies(rule_id("21.2.children")) is FALSE
    assert child.but(age=None).applies(rule_id("21.2.children")) is UNKNOWN


def test_a_processor_abroad_files_its_representative() -> None:
    """Art. 26."""
    abroad = BASE.but(abroad=True, serves_mainland=True)
    assert course(abroad, rule_id("26"), "abroad") == NEEDED
    assert course(abroad, rule_id("26"), "processes") == NEEDED
    assert duty(abroad, rule_id("26"), "representative") == (FALSE, TRUE, UNKNOWN)


@pytest.mark.parametrize(("place", "done"), [("28", "security_body"), ("28.handover", "handover_reported")])
def test_ten_million_persons_bring_the_duties_of_important_data(place: str, done: str) -> None:
    """Art. 28: 1000万人以上, the figure included."""
    large = BASE.but(information_of=10_000_000, succession=True)
    assert large.applies(rule_id(place)) is TRUE
    assert large.but(information_of=9_999_999).applies(rule_id(place)) is FALSE
    assert large.but(information_of=None).applies(rule_id(place)) is UNKNOWN
    assert course(large, rule_id(place), "processes") == NEEDED
    assert duty(large, rule_id(place), done) == (FALSE, TRUE, UNKNOWN)
    assert course(large, rule_id("28.handover"), "succession") == NEEDED


def test_every_rule_of_the_regulations_is_tested_here() -> None:
    known = {
        *WRONGS,
        *CONSENTS,
        *DUTIES,
        *GROUNDS,
        "2.1",
        "2.2",
        "63.2",
        "63.3",
        "8.1.trade",
        "8.2.tools",
        "18.disturb",
        "12.1.records",
        "21.2.children",
        "23.accept",
        "23.conditions",
        "23.leave",
        "25.1",
        "25.2",
        "26",
        "28",
        "28.handover",
    }
    assert {rule_id(place) for place in known} == set(RULES)


# -- The records


def found(**fields: Any) -> dict[str, bool]:
    return dict(characterise(ProcessingAct(id="x", on=DAY, **fields)).act)


@pytest.mark.parametrize(
    ("electronic", "operator", "online", "expected"),
    [
        (None, None, None, None),
        (None, True, None, True),
        (None, None, True, True),
        (None, False, False, None),
        (False, True, True, False),
        (True, False, None, True),
    ],
)
def test_what_a_network_operator_handles_is_network_data_unless_it_is_not_electronic(
    electronic: bool | None, operator: bool | None, online: bool | None, expected: bool | None
) -> None:
    """That nobody in it runs a network says nothing of the data."""
    values = found(
        network_handling=NetworkHandling(electronic=electronic),
        processor=Processor(id="p", network_operator=operator),
        online=online,
    )
    assert values.get("network_data") is expected
    assert "network_data" not in found(operations=frozenset({Operation.STORE}))


def test_what_the_records_of_handling_and_service_settle() -> None:
    values = found(
        network_handling=NetworkHandling(automated_tools=True, tool_disturbs=False, receipt_years=3),
        network_service=NetworkService(
            rules_cover=frozenset({RulesTopic.USE}), platform=True, information_of=12
        ),
    )
    assert (
        values.items()
        >= {
            "automated_tools": True,
            "tool_disturbs": False,
            "receipt_years": 3,
            "rules_state_use": True,
            "rules_state_rights": False,
            "online_platform": True,
            "information_of": 12,
        }.items()
    )


def test_an_account_is_closed_without_a_photograph_nobody_needs() -> None:
    """Art. 23, from record to verdict: the refusal and the condition each infringe; met, nothing does."""
    refused = ProcessingAct(
        id="x",
        on=DAY,
        processor=Processor(id="p", kind=ProcessorKind.ORGANISATION, network_operator=True),
        operations=frozenset({Operation.ANSWER_REQUEST}),
        items=(),
        request=Request(
            asked=frozenset({RequestKind.ACCOUNT_CANCELLATION}),
            answer=RequestAnswer.REFUSED,
            conditions=frozenset({RequestCondition.IDENTITY_PHOTOGRAPH}),
            reasons_given=True,
        ),
    )
    unreasonable = [Finding("conditions_unreasonable", value=True)]
    judgment = evaluate(refused, findings=unreasonable)
    assert {ground.rule.id for ground in judgment.grounds} >= {rule_id("23.conditions"), rule_id("23.leave")}
    assert judgment.verdict is Verdict.INFRINGES_PERSONAL_INFORMATION
    closed = Request(
        asked=frozenset({RequestKind.ACCOUNT_CANCELLATION}),
        answer=RequestAnswer.MET,
        conditions=frozenset(),
    )
    met = evolve(refused, request=closed)
    assert evaluate(met).verdict is Verdict.LAWFUL
    before = evolve(refused, on=EVE)
    assert {ground.rule.id for ground in evaluate(before, findings=unreasonable).grounds} == {
        "pipl.50.1.conditions"
    }


def test_who_reports_every_year_reports_regularly() -> None:
    """Art. 44 and PIPL art. 58 item 4: one report serves both, and a record of both must not contradict itself."""
    assert implies(network_rules.YEARLY_REPORT, duties.RESPONSIBILITY_REPORT)[0] in AXIOMS
