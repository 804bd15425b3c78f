"""Damage is no leak; word of mouth discloses; circumstances of intrusion, and clear consent, before the Code."""

import datetime as dt

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import Operation, ProcessingAct
from pipl_rules.statutes import rulebook
from pipl_rules.statutes.doctrine import FREED_BY_REASONABLE_USE
from pipl_rules.statutes.legislation_law import RULES_ON_PROVIDING

BEFORE, SINCE = dt.date(2018, 5, 1), dt.date(2021, 6, 1)

HELD = Seen(
    BEFORE,
    happened=True,
    by_processor=True,
    identifies=True,
    listed_identifier=False,
    listed_in_code=False,
    of_known_person=False,
    anonymised=False,
    expected_private=True,
    processes=False,
    collects=False,
    keeps=False,
    provides=False,
    publishes=False,
    sells=False,
    leaks=False,
    obtained_illegally=False,
    network_operator=True,
    in_business=True,
    state_organ=False,
    user=True,
    consented=False,
    consent_expressed=True,
    consent_prominent=True,
    consent_covers=True,
    consent_withdrawn=False,
    misled=False,
    law_provides=False,
    personal_or_family=True,
    reached=False,
    enters_private_space=False,
    observes_private_activity=False,
    views_private_body=False,
    other_intrusion=False,
    intrusion_agreed=False,
)

FORBID_DAMAGE = {
    "npcsc.3": (BEFORE, {}),
    "npcsc.10.2": (BEFORE, {"state_organ": True}),
    "telecom2013.10": (BEFORE, {"telecom_or_internet_service": True}),
    "telecom2013.18": (BEFORE, {"state_organ": True, "learnt_on_duty": True}),
    "csl.42.1.leak": (BEFORE, {}),
    "csl2026.44.1.leak": (dt.date(2026, 2, 1), {}),
    "gpcl.111.safety": (BEFORE, {}),
    "civil_code.1038.1.leak": (SINCE, {}),
    "civil_code.1038.2.remedy": (SINCE, {}),
}
ONLY_LEAKS = {
    "tll.2.leak": (BEFORE, {}),
    "gpcl.110.leak": (BEFORE, {}),
    "civil_code.1032.1.leak": (SINCE, {}),
    "consumer.29.2.secrecy": (BEFORE, {"consumer": True}),
    "express2018.35.2": (dt.date(2019, 1, 1), {"express_company": True}),
    "csl.45.information": (BEFORE, {"state_organ": True, "network_supervisor": True}),
}


@pytest.mark.parametrize("rule", FORBID_DAMAGE)
def test_what_may_not_be_altered_or_destroyed_is_not_unless_the_person_wants_it(rule: str) -> None:
    """Where the text says 篡改、毁损 beside 泄露; what the person agreed to have destroyed is not damaged."""
    day, facts = FORBID_DAMAGE[rule]
    damaged = HELD.on(day).but(damages=True, **facts)
    assert course(damaged, rule, "damages") == NEEDED
    assert course(damaged, rule, "consented") == BARS
    for agreed in ("consent_expressed", "consent_covers"):
        assert course(damaged.but(consented=True), rule, agreed) == BARS
    assert course(damaged.but(consented=True), rule, "consent_withdrawn") == NEEDED
    leaked = HELD.on(day).but(leaks=True, consented=True, **facts)
    assert course(leaked, rule, "leaks") == NEEDED


@pytest.mark.parametrize("rule", ONLY_LEAKS)
def test_damage_is_no_leak(rule: str) -> None:
    """Privacy, and the texts that speak of leaks only."""
    day, facts = ONLY_LEAKS[rule]
    held = HELD.on(day).but(**facts)
    assert held.but(damages=True).applies(rule) is FALSE
    if rule != "express2018.35.2":
        assert course(held, rule, "leaks") == NEEDED


def test_what_was_damaged_is_remedied_and_told() -> None:
    damaged = HELD.on(SINCE).but(damages=True)
    assert duty(damaged, "civil_code.1038.2.remedy", "leak_answered") == BARS
    assert damaged.infringed(PRIVACY) is FALSE


def test_the_record_tells_damage_from_leak() -> None:
    def found(operation: Operation) -> tuple[object, object]:
        values = characterise(ProcessingAct(id="a", on=SINCE, operations=frozenset({operation}))).act
        return values["leaks"], values["damages"]

    assert found(Operation.LEAK) == (True, False)
    assert found(Operation.DAMAGE) == (False, True)
    assert found(Operation.STORE) == (False, False)


def test_word_of_mouth_discloses_what_is_private() -> None:
    """Civil Code art. 1033 item 5: gossip is no handling in files, and discloses all the same."""
    told = HELD.on(SINCE).but(spreads=True)
    rule = "civil_code.1033.5"
    for needed in ("spreads", "expected_private"):
        assert course(told, rule, needed) == NEEDED
    assert course(told, rule, "consented") == BARS
    assert told.infringed(PRIVACY) is TRUE
    assert told.but(spreads=False).infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("rule", ["tll.2.life", "gpcl.110.life"])
@pytest.mark.parametrize("what", ["in_dwelling", "private_place", "private_activity"])
def test_private_space_and_activity_were_so_before_the_code(rule: str, what: str) -> None:
    """A tracker, a lens at the door, an entry: the same circumstances as under article 1033."""
    intruded = HELD.but(**{what: True})
    assert course(intruded, rule, what) == NEEDED
    for excuse in ("intrusion_agreed", "law_provides"):
        assert course(intruded, rule, excuse) == BARS


def test_where_prominence_is_uniform_clear_consent_needs_none() -> None:
    """Tort Liability Law art. 2 and Civil Code art. 1033 alike."""
    for day in (BEFORE, SINCE):
        agreed = HELD.on(day).but(consented=True, consent_prominent=False)
        assert agreed.status("clear_consent") is FALSE
        assert agreed.read(prominence="uniform").status("clear_consent") is TRUE


def test_reasonable_use_frees_gathering_and_not_passing_on() -> None:
    """Ling v. Douyin was about collecting and using contacts; readings that carry it over carry over no more."""
    for rule in ("pipl.13.reasonable_use", "civil_code.1036.3.reasonable_use"):
        lifted = set(rulebook().rule(rule).lifts)
        assert lifted >= {*FREED_BY_REASONABLE_USE}
        assert not lifted & {*RULES_ON_PROVIDING, "csl.42.1.provide", "csl2026.44.1.provide"}
        assert not any(freed.startswith(("children2019.", "minors2021.")) for freed in lifted)


def test_reasonable_use_beside_the_pipl_needs_the_pipl() -> None:
    """PIPL art. 13: between private persons it lifts nothing."""
    used = HELD.on(dt.date(2022, 6, 1)).but(
        personal_or_family=False,
        statistics_or_archives=False,
        social_function=True,
        supplied_by_others=True,
        supplier_permitted=True,
        needed=True,
        unreasonable_harm=False,
    )
    ling = used.read(reasonable_use_in_pipl="ling")
    assert course(ling, "pipl.13.reasonable_use", "personal_or_family") == BARS
    assert ling.infringed(PI_RIGHTS) is not TRUE
