"""The E-Commerce Law, from 2019-01-01: search results, tied goods, users' rights, authorities, platforms."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    Asking,
    ConsentRecord,
    Dealing,
    ProcessingAct,
    Processor,
    ProcessorRole,
)
from pipl_rules.statutes.ecommerce_law import RULES

DAY, EVE = dt.date(2019, 1, 1), dt.date(2018, 12, 31)
BASE = Seen(
    DAY,
    online_trader=True,
    finance_or_content=False,
    happened=True,
    by_processor=True,
    processes=True,
    collects=False,
    user=True,
    consumer=True,
    in_business=True,
    network_operator=True,
    listed_identifier=True,
    anonymised=False,
    breaks_other_law=False,
    law_provides=False,
    retention_agreed=False,
)
TRADER = ("online_trader", "happened", "by_processor")


@pytest.mark.parametrize("rule", [rule.id for rule in RULES if rule.id != "ecommerce.25.basis"])
def test_the_law_binds_from_the_first_day_of_2019(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def stands(case: Seen, rule: str, *facts: str) -> None:
    """Each fact is needed, and neither finance nor content is electronic commerce (article 2 para. 3)."""
    for fact in (*facts, *TRADER):
        assert course(case, rule, fact) == NEEDED
    assert course(case, rule, "finance_or_content") == BARS


def test_results_by_traits_come_with_untargeted_ones() -> None:
    """Article 18 para. 1."""
    rule, sorted_for = "ecommerce.18.1", BASE.but(results_by_traits=True)
    stands(sorted_for, rule, "results_by_traits", "consumer", "processes")
    assert duty(sorted_for, rule, "non_targeted_option") == (FALSE, TRUE, UNKNOWN)
    assert sorted_for.but(anonymised=True).applies(rule) is FALSE
    assert sorted_for.but(non_targeted_option=False).infringed(PI_RIGHTS) is TRUE


def test_advertisements_follow_the_advertising_law() -> None:
    rule, sent = "ecommerce.18.2", BASE.but(reached=True, commercial=True)
    stands(sent, rule, "reached", "commercial", "consumer")
    assert duty(sent, rule, "breaks_other_law") == (TRUE, FALSE, UNKNOWN)


def test_tied_goods_are_pointed_out_and_never_ticked_beforehand() -> None:
    tied = BASE.but(tied=True)
    for rule in ("ecommerce.19.prominent", "ecommerce.19.default"):
        stands(tied, rule, "tied", "consumer")
    assert duty(tied, "ecommerce.19.prominent", "tie_pointed_out") == (FALSE, TRUE, UNKNOWN)
    assert duty(tied, "ecommerce.19.default", "tie_preselected") == (TRUE, FALSE, UNKNOWN)


WRONGS = {
    "ecommerce.23": ("breaks_other_law", "processes"),
    "ecommerce.24.1.query": ("asks_access", "conditions_set", "conditions_unreasonable"),
    "ecommerce.24.1.cancel": ("cancel_conditions_unreasonable", "cancel_asked"),
}


@pytest.mark.parametrize(("rule", "facts"), WRONGS.items())
def test_each_wrong_to_a_user_infringes_and_needs_each_of_its_elements(
    rule: str, facts: tuple[str, ...]
) -> None:
    wronged = BASE.but(**dict.fromkeys(facts, True))
    stands(wronged, rule, *facts, "user")
    assert wronged.but(anonymised=True).applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE


def test_asking_for_more_to_close_an_account_than_is_needed_is_unreasonable() -> None:
    """Not where the user may choose another way, something is still open, or identity is not otherwise known."""
    rule = "ecommerce.24.1.cancel"
    asked = BASE.but(
        cancel_asked=True,
        cancel_asks_more=True,
        checkable_otherwise=True,
        check_otherwise_offered=False,
        account_busy=False,
    )
    stands(asked, rule, "cancel_asked", "cancel_asks_more", "checkable_otherwise")
    assert course(asked, rule, "check_otherwise_offered") == BARS
    assert course(asked, rule, "account_busy") == BARS


def test_the_ways_to_exercise_rights_are_shown() -> None:
    stands(BASE, "ecommerce.24.1.ways", "user")
    assert duty(BASE, "ecommerce.24.1.ways", "ways_shown") == (FALSE, TRUE, UNKNOWN)


SERVED_ILL: list[tuple[str, ...]] = [
    ("refuses_access",),
    ("refuses_correction", "inaccurate"),
    ("refuses_correction", "incomplete"),
    *((asks, "answered_late") for asks in ("asks_access", "asks_correction", "asks_deletion")),
]


@pytest.mark.parametrize("facts", SERVED_ILL)
def test_a_request_of_a_user_who_is_known_is_served_promptly(facts: tuple[str, ...]) -> None:
    """Article 24 para. 2: after checking who asks."""
    rule, asked = "ecommerce.24.2.request", BASE.but(**dict.fromkeys(facts, True))
    stands(asked, rule, *facts, "user")
    assert asked.infringed(PI_RIGHTS) is TRUE
    for excuse in ("identity_unverified", "request_unspecified"):
        assert course(asked, rule, excuse) == BARS
    assert asked.but(anonymised=True).applies(rule) is FALSE


def test_another_way_that_is_open_serves_the_request_only_where_so_read() -> None:
    """The reading `other_channel`: by the letter, what is asked for is provided when it is asked for."""
    rule, asked = "ecommerce.24.2.request", BASE.but(refuses_access=True, other_channel_open=True)
    assert asked.read(other_channel="request_counts").applies(rule) is TRUE
    assert course(asked.read(other_channel="suffices"), rule, "other_channel_open") == BARS


def test_deletion_is_owed_to_a_user_who_asks_but_for_law_and_agreement() -> None:
    """Article 24 para. 2 to the letter: no breach of law need come first; by default a ground must be there."""
    rule = "ecommerce.24.2.deletion"
    asked = BASE.read(deletion_by_traders="on_application").but(refuses_deletion=True)
    stands(asked, rule, "refuses_deletion", "user")
    for excuse in ("law_provides", "retention_agreed", "identity_unverified", "request_unspecified"):
        assert course(asked, rule, excuse) == BARS
    assert asked.but(anonymised=True).applies(rule) is FALSE


@pytest.mark.parametrize("ground", ["unlawfully_held", "purpose_over", "service_ended", "consent_withdrawn"])
def test_by_default_deletion_is_owed_on_a_ground(ground: str) -> None:
    """The reading `deletion_by_traders`, after Zhou (2022)."""
    grounds = ("unlawfully_held", "purpose_over", "service_ended", "consent_withdrawn")
    asked = BASE.but(**{**dict.fromkeys(grounds, False), ground: True}, refuses_deletion=True)
    assert course(asked, "ecommerce.24.2.deletion", ground) == NEEDED


@pytest.mark.parametrize("asks", ["asks_access", "asks_correction", "asks_deletion"])
def test_no_request_is_made_to_depend_on_anything_unreasonable(asks: str) -> None:
    """Article 24 para. 1."""
    asked = BASE.but(conditions_set=True, conditions_unreasonable=True, **{asks: True})
    stands(asked, "ecommerce.24.1.query", asks)


def test_a_closed_account_is_deleted_at_once_but_for_law_and_agreement() -> None:
    rule, closed = "ecommerce.24.2.cancelled", BASE.but(cancelled=True)
    stands(closed, rule, "cancelled", "user")
    for excuse in ("law_provides", "retention_agreed"):
        assert course(closed, rule, excuse) == BARS
    assert duty(closed, rule, "deleted_on_cancelling") == (FALSE, TRUE, UNKNOWN)
    assert closed.but(deleted_on_cancelling=False).infringed(PI_RIGHTS) is TRUE


DEMANDED = BASE.but(
    social_function=False,
    publishes_online=False,
    provides=True,
    authority_demanded=True,
    consented=False,
    notice_states_use=True,
    processes=True,
)


def test_what_an_authority_demands_by_law_is_provided_without_consent() -> None:
    """Article 25; what was collected in the same act is not excused."""
    for fact in ("provides", "authority_demanded"):
        assert course(DEMANDED, "ecommerce.25", fact) == NEEDED
    assert course(DEMANDED, "ecommerce.25", "collects") == BARS
    for rule in ("csl.42.1.provide", "npcsc.1.2.provide", "csl.41.1.consent", "consumer.29.2.provide"):
        assert DEMANDED.met(rule) is TRUE
        assert DEMANDED.applies(rule) is FALSE
        assert DEMANDED.but(authority_demanded=False).applies(rule) is TRUE


CHILDS: dict[str, Any] = {"child_under_fourteen": True, "abroad": False, "guardian_consented": False}
FACE = {"is_face": True, "face_identified": True, "breaks_other_law": False}
SINCE_2019, CHILDREN, HEALTH, CODE, MINORS, FACES, CYBERSECURITY_2026 = (
    dt.date(2019, 1, 1),
    dt.date(2019, 10, 1),
    dt.date(2020, 6, 1),
    dt.date(2021, 1, 1),
    dt.date(2021, 6, 1),
    dt.date(2021, 8, 1),
    dt.date(2026, 1, 1),
)
ASKS_FOR_CONSENT: dict[str, tuple[dt.date, dict[str, Any]]] = {
    "npcsc.2.1.consent": (SINCE_2019, {}),
    "npcsc.10.2.provide": (SINCE_2019, {"state_organ": True}),
    "consumer.29.1.consent": (SINCE_2019, {}),
    "csl.44.trade": (SINCE_2019, {}),
    "consumer2015.11.1.1": (SINCE_2019, {}),
    "consumer2015.11.1.2.provide": (SINCE_2019, {}),
    "telecom2013.9.1": (SINCE_2019, {"telecom_or_internet_service": True}),
    "telecom2013.10.provide": (SINCE_2019, {"telecom_or_internet_service": True}),
    "express2018.35.2.provide": (SINCE_2019, {"express_company": True}),
    "children2019.9.consent": (CHILDREN, CHILDS),
    "children2019.10.again": (
        CHILDREN,
        {**CHILDS, "child_terms_changed": True, "guardian_asked_again": False},
    ),
    "children2019.9.yuhang.features": (CHILDREN, {**CHILDS, "limb_feature": True}),
    "children2019.9.yuhang.steps": (
        CHILDREN,
        {**CHILDS, "targets_children": True, "children_rules": False, "guardian_told": False},
    ),
    "children2019.14.yuhang.push": (
        CHILDREN,
        {**CHILDS, "child_pushed": True, "guardian_consent_separate": False},
    ),
    "children2019.14.yuhang.profile": (
        CHILDREN,
        {
            **CHILDS,
            "decides_automatically": True,
            "pushes_or_markets": True,
            "guardian_consent_separate": False,
        },
    ),
    "healthcare.92.trade": (HEALTH, {"concerns_health": True}),
    "civil_code.1035.1": (CODE, {}),
    "civil_code.1038.1.provide": (CODE, {}),
    "minors2021.72.1.consent": (MINORS, {**CHILDS, "through_network": True}),
    "spc_face.2.1": (FACES, {**FACE, "face_in_open_place": True}),
    "spc_face.2.3.separate": (FACES, FACE),
    "spc_face.2.3.written": (FACES, {**FACE, "writing_required": True, "consent_written": False}),
    "spc_face.2.6.consent": (FACES, FACE),
    "csl2026.43.1.consent": (CYBERSECURITY_2026, {}),
    "csl2026.44.1.provide": (CYBERSECURITY_2026, {}),
    "csl2026.46.trade": (CYBERSECURITY_2026, {}),
}
"""Rules that ask for the consent of the user, or of a child's guardian, each with a day and what brings it on."""
NO_OTHER_EXCUSE = dict.fromkeys(
    (
        "reporting",
        "already_public",
        "public_or_own_interest",
        "needed_in_emergency",
        "need_not_be_told",
        "emergency_prevented_notice",
    ),
    False,
)


@pytest.mark.parametrize("rule", ASKS_FOR_CONSENT)
def test_no_rule_that_asks_for_consent_stands_against_a_demand_by_law(rule: str) -> None:
    """Article 25: the trader 应当提供, so nobody's yes is asked for; what nobody demanded needs one as ever.

    By itself, even where the bases of the PIPL are read to leave the older rules on consent standing.
    """
    day, facts = ASKS_FOR_CONSENT[rule]
    given = DEMANDED.on(day).but(**NO_OTHER_EXCUSE, **facts).read(flat_consent="cumulative")
    assert given.met(rule) is TRUE
    assert given.applies(rule) is FALSE
    assert given.but(authority_demanded=False).applies(rule) is TRUE
    assert given.but(authority_demanded=None).applies(rule) is UNKNOWN


def test_under_the_pipl_it_is_a_basis_without_consent() -> None:
    later = DEMANDED.on(dt.date(2021, 11, 1)).but(
        needed_for_contract=False,
        needed_for_staff=False,
        needed_for_duty=False,
        needed_in_emergency=False,
        reporting=False,
        already_public=False,
    )
    for fact in ("provides", "authority_demanded"):
        assert course(later, "ecommerce.25.basis", fact) == NEEDED
    assert course(later, "ecommerce.25.basis", "collects") == BARS
    assert later.status("basis_without_consent") is TRUE
    assert later.but(authority_demanded=False).status("basis_without_consent") is FALSE
    assert not later.on(dt.date(2021, 10, 31)).in_force("ecommerce.25.basis")


@pytest.mark.parametrize(
    ("rule", "done"),
    [("ecommerce.30.1", "secured"), ("ecommerce.32", "platform_rules_on_information")],
)
def test_a_platform_keeps_itself_safe_and_says_who_has_what_rights(rule: str, done: str) -> None:
    platform = BASE.but(ecommerce_platform=True)
    stands(platform, rule, "ecommerce_platform")
    assert duty(platform, rule, done) == (FALSE, TRUE, UNKNOWN)


def test_the_record_says_who_trades_and_how_consent_was_asked() -> None:
    platform = frozenset({ProcessorRole.ECOMMERCE_PLATFORM})
    bundled = (ConsentRecord(asked=Asking.BUNDLED), ConsentRecord(asked=Asking.SEPARATE))
    found = characterise(
        ProcessingAct(
            id="x",
            on=DAY,
            processor=Processor(id="shop", roles=platform),
            dealing=Dealing(cancelled=True, retention_agreed=False),
            consents=bundled,
        )
    ).act
    assert found["online_trader"] is found["ecommerce_platform"] is found["cancelled"] is True
    assert found["retention_agreed"] is found["express_company"] is found["asked_by_default"] is False
    assert found["asked_once_for_all"] is True
    assert "tied" not in found
    unknown = characterise(ProcessingAct(id="x", on=DAY, consents=(ConsentRecord(),))).act
    assert "asked_once_for_all" not in unknown
    assert "online_trader" not in unknown
