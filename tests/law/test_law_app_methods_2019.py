"""The App Methods of 2019-11-28: each of the thirty-one behaviours, and what they take from consent."""

import datetime as dt
from typing import Any

import pytest
from lawcase import FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import AppBehaviour, ProcessingAct
from pipl_rules.logic.conditions import About
from pipl_rules.statutes.app_methods_2019 import LAW, RULES

DAY, EVE = dt.date(2019, 11, 28), dt.date(2019, 11, 27)
BASE = Seen(
    DAY,
    app=True,
    policy_clicks=1,
    request_working_days=1,
    complaint_working_days=1,
    happened=True,
    by_processor=True,
    processes=True,
    user=True,
    network_operator=True,
    in_business=True,
    listed_identifier=True,
    anonymised=False,
    misled=False,
    refuses_service=False,
    law_provides=False,
    social_function=False,
    already_public=False,
    high_privacy_risk=False,
    beyond_expectation=False,
)

BEHAVIOURS: list[tuple[str, dict[str, Any], dict[str, bool]]] = [
    ("1.1", {"policy_missing": True}, {}),
    ("1.2", {"not_prompted": True}, {}),
    ("1.3", {"policy_hard_to_reach": True}, {}),
    ("1.4", {"policy_hard_to_read": True}, {}),
    ("1.4", {"policy_not_in_chinese": True}, {}),
    ("2.1", {"uses_not_listed": True}, {}),
    ("2.2", {"rules_changed": True}, {"policy_change_told": False}),
    ("2.3", {"purpose_not_told_when_asking": True}, {}),
    ("2.4", {"policy_obscure": True}, {}),
    ("2.4", {"policy_long": True}, {"policy_summary": False}),
    ("3.1", {"taken_before_consent": True}, {}),
    ("3.2", {"taken_after_refusal": True}, {}),
    ("3.2", {"asked_over_and_over": True}, {}),
    ("3.3", {"beyond_grant": True}, {}),
    ("3.4", {"agreed_by_default": True}, {}),
    ("3.5", {"settings_reset": True}, {}),
    ("3.6", {"pushes_or_markets": True}, {"non_targeted_option": False}),
    ("3.7", {"purpose_concealed": True}, {}),
    ("3.7", {"misled": True}, {}),
    ("3.8", {"no_way_to_withdraw": True}, {}),
    ("3.9", {"against_own_rules": True}, {}),
    ("4.1", {"serves_no_function": True}, {}),
    ("4.2", {"unneeded_asked": True, "refuses_service": True}, {}),
    ("4.2", {"unneeded_asked": True, "basic_service_refused": True}, {}),
    ("4.3", {"new_function_tied": True}, {"new_replaces_old": False}),
    ("4.4", {"too_often": True}, {}),
    ("4.5", {"forced_for_improvement": True}, {}),
    ("4.6", {"all_at_once": True}, {}),
    ("5.1", {"client_sends_on": True}, {"consented": False, "anonymised": False}),
    ("5.2", {"server_sends_on": True}, {"consented": False, "anonymised": False}),
    ("5.3", {"third_party_app": True}, {"consented": False}),
    ("6.1", {"rights_do_not_work": True}, {}),
    ("6.2", {"cancel_conditions_unreasonable": True}, {}),
    (
        "6.2",
        {"cancel_asks_more": True, "checkable_otherwise": True},
        {"check_otherwise_offered": False, "account_busy": False},
    ),
    (
        "6.2",
        {"asks_correction": True, "conditions_set": True, "conditions_unreasonable": True},
        {},
    ),
    (
        "6.2",
        {"asks_deletion": True, "conditions_set": True, "conditions_unreasonable": True},
        {},
    ),
    ("6.3", {"request_late": True}, {}),
    ("6.4", {"not_done_in_back": True}, {}),
    ("6.5", {"no_complaint_channel": True}, {}),
    ("6.5", {"complaint_late": True}, {}),
]
AGREED = {
    "consented": True,
    "consent_expressed": True,
    "consent_covers": True,
    "notice_states_use": True,
    "consent_withdrawn": False,
}


def test_every_item_has_a_rule_of_its_own() -> None:
    numbers = [rule.cite.article for rule in RULES]
    assert len(numbers) == len(set(numbers)) == 32
    assert {number for number, _, _ in BEHAVIOURS} == set(numbers) - {"3"}


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_methods_begin_on_the_day_of_their_issue(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


@pytest.mark.parametrize(("number", "met", "excuses"), BEHAVIOURS)
def test_each_behaviour_is_a_breach_that_by_itself_wrongs_nobody(
    number: str, met: dict[str, bool], excuses: dict[str, bool]
) -> None:
    """Each of its elements is needed, each excuse is enough, and an act that is no app's is not met."""
    rule = f"appmethods2019.{number}"
    behaved = BASE.but(**met, **excuses)
    for fact in ("app", "happened", "by_processor"):
        assert course(behaved, rule, fact) == NEEDED
    for fact in met:
        assert duty(behaved, rule, fact) == (TRUE, FALSE, UNKNOWN)
    for fact in excuses:
        if fact != "consented" and not (fact == "anonymised" and number == "5.3"):
            assert behaved.but(**{fact: True}).breached(rule) is FALSE
            if fact != "anonymised":
                assert behaved.but(**{fact: None}).breached(rule) is UNKNOWN
    if "consented" in excuses:
        assert behaved.but(**AGREED).breached(rule) is FALSE
    assert all(found.concludes is None or found.concludes.breach is None for found in RULES)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("number", "count", "most"),
    [("1.3", "policy_clicks", 4), ("6.3", "request_working_days", 15), ("6.5", "complaint_working_days", 15)],
)
def test_four_clicks_and_fifteen_working_days_are_still_in_time(number: str, count: str, most: int) -> None:
    rule = f"appmethods2019.{number}"
    assert BASE.but(**{count: most}).breached(rule) is FALSE
    assert BASE.but(**{count: most + 1}).breached(rule) is TRUE
    assert BASE.but(**{count: None}).breached(rule) is UNKNOWN


@pytest.mark.parametrize(
    "fact", ["taken_before_consent", "taken_after_refusal", "agreed_by_default", "purpose_concealed"]
)
def test_what_leaves_no_room_for_consent_takes_it_away_where_so_read(fact: str) -> None:
    """Head 3, reading `app_methods`; the consent of the Cybersecurity Law would stand otherwise."""
    agreed = BASE.but(**AGREED)
    assert agreed.status("effective_consent") is TRUE
    taken = agreed.but(**{fact: True})
    for needed in (fact, "app"):
        assert course(taken, "appmethods2019.3", needed) == NEEDED
    assert taken.status("effective_consent") is FALSE
    assert taken.met("csl.41.1.consent") is TRUE
    assert taken.read(app_methods="authorities_only").status("effective_consent") is TRUE
    assert taken.on(EVE).status("effective_consent") is TRUE


CONSENT_UNDER = {
    "tll.2.clear_consent": DAY,
    "npcsc.2.1.agreed": DAY,
    "csl.41.1.agreed": DAY,
    "civil_code.1033.consent": dt.date(2021, 1, 1),
    "civil_code.1035.1.agreed": dt.date(2021, 1, 1),
    "pipl.14.1": dt.date(2021, 11, 1),
    "csl2026.43.1.agreed": dt.date(2026, 1, 1),
}
"""What makes a yes count under each law, and a day on which it does."""


@pytest.mark.parametrize("consent", CONSENT_UNDER)
def test_what_was_taken_before_the_yes_has_none_under_any_law(consent: str) -> None:
    """Head 3 lists 未经用户同意收集使用个人信息: the conduct is without consent, whichever law asks for it."""
    taken = BASE.on(CONSENT_UNDER[consent]).but(
        **AGREED,
        consent_prominent=True,
        notice_complete=True,
        notice_prominent=True,
        notice_truthful=True,
        notice_unclear=False,
        separate_required=False,
        use_changed=False,
        condition_of_service=False,
        age=30,
        taken_before_consent=True,
    )
    assert taken.met(consent) is TRUE
    assert taken.applies(consent) is FALSE
    assert taken.but(taken_before_consent=False).applies(consent) is TRUE
    assert taken.but(taken_before_consent=None).applies(consent) is UNKNOWN
    assert taken.read(app_methods="authorities_only").applies(consent) is TRUE


def test_more_than_was_granted_is_for_the_scope_of_each_consent() -> None:
    """Item 3.3 takes no consent away: what it covers, it covers."""
    assert BASE.but(**AGREED, beyond_grant=True).status("effective_consent") is TRUE


def test_a_permission_alone_touches_no_information() -> None:
    opened = BASE.but(processes=False, serves_no_function=True)
    assert opened.breached("appmethods2019.4.1") is TRUE
    assert opened.infringed(PI_RIGHTS, About.ACT) is not TRUE


def test_an_item_is_cited_under_its_head() -> None:
    assert str(LAW.art("1.3")) == "App Methods 2019 head 1 item 3"
    assert LAW.art("1.3").zh.endswith("第一条第三项")
    cites = [LAW.art("6.5"), LAW.art(2), LAW.art("1.10"), LAW.art("1.2")]
    assert [cite.article for cite in sorted(cites, key=lambda cite: cite.order)] == [
        "1.2",
        "1.10",
        "2",
        "6.5",
    ]


def test_the_record_of_an_app_is_read_as_an_audit_notes_it() -> None:
    behaviour = AppBehaviour(policy=False, way_to_withdraw=True, policy_clicks=5, taken_before_consent=True)
    found = characterise(ProcessingAct(id="x", on=DAY, app=behaviour)).act
    assert found["app"] is found["policy_missing"] is found["taken_before_consent"] is True
    assert found["no_way_to_withdraw"] is False
    assert found["policy_clicks"] == 5
    assert "not_prompted" not in found
    assert "app" not in characterise(ProcessingAct(id="x", on=DAY)).act
