"""PIPL articles 44, 47 and 72: to refuse, to have deleted, and where the law does not reach."""

import datetime as dt

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, QUIET, TRUE, UNKNOWN, Seen

from pipl_rules.logic.rule import infringes
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook
from pipl_rules.statutes.pipl import ch4_rights, ch8_supplementary

EVE, FIRST = dt.date(2021, 10, 31), dt.date(2021, 11, 1)
DAY = dt.date(2022, 6, 1)

NEEDED, BARS = [TRUE, UNKNOWN, FALSE], [FALSE, UNKNOWN, TRUE]


def turn(case: Seen, rule: str, fact: str) -> list[Truth]:
    """What becomes of the rule where the fact is so, where it is open, and where it is not so."""
    return [case.but(**{fact: value}).applies(rule) for value in (True, None, False)]


DONE = Seen(DAY, happened=True, by_processor=True)

BLAMELESS = DONE.but(
    listed_identifier=False,
    listed_in_code=False,
    identifies=True,
    of_known_person=False,
    anonymised=False,
    expected_private=False,
    age=30,
    personal_or_family=False,
    **QUIET,
    statistics_or_archives=False,
    processes=True,
    collects=False,
    keeps=False,
    only_stores=False,
    provides=False,
    publishes=False,
    sells=False,
    leaks=False,
    obtained_illegally=False,
    entrusted_exceeded=False,
    network_operator=False,
    in_business=False,
    state_organ=False,
    excessive=False,
    unrelated=False,
    purpose_improper=False,
    misled=False,
    breaks_agreement=False,
    breaks_other_law=False,
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
    public_or_own_interest=False,
    law_provides=False,
    purpose_over=False,
    service_ended=False,
    unlawfully_held=False,
    refuses_deletion=False,
    retention_required=False,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    condition_of_service=False,
    high_privacy_risk=False,
    beyond_expectation=False,
    notice_states_use=True,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    emergency_prevented_notice=False,
)
WITHIN = [
    ("happened", NEEDED),
    ("by_processor", NEEDED),
    ("identifies", NEEDED),
    ("anonymised", BARS),
    ("personal_or_family", BARS),
]

# -- Article 44: to limit or refuse -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [*WITHIN, ("processes", NEEDED), ("objected", NEEDED), ("law_provides", BARS)],
)
def test_whoever_refuses_is_heeded_unless_law_or_regulation_provides(fact: str, course: list[Truth]) -> None:
    """Art. 44."""
    assert turn(BLAMELESS.but(objected=True), "pipl.44", fact) == course


@pytest.mark.parametrize("basis", ["needed_for_contract", "needed_for_duty", "needed_in_emergency"])
def test_refusal_does_not_undo_what_the_law_lets_be_done_without_asking(basis: str) -> None:
    """Arts 13 and 44: the bases of items 2 to 7 are read as what the law provides."""
    assert turn(BLAMELESS.but(objected=True), "pipl.44", basis) == BARS


# -- Article 47: deletion -----------------------------------------------------------------------------

GROUNDS = ["purpose_over", "service_ended", "consent_withdrawn", "unlawfully_held"]
LEFTOVER = BLAMELESS.but(keeps=True)


@pytest.mark.parametrize("ground", GROUNDS)
def test_on_each_ground_what_is_kept_must_go_unasked(ground: str) -> None:
    """Art. 47 para. 1 items 1 to 4: the processor deletes of its own accord."""
    assert turn(LEFTOVER, "pipl.47.1", ground) == NEEDED
    grounded = LEFTOVER.but(**{ground: True})
    assert turn(grounded, "pipl.47.1", "keeps") == NEEDED
    for fact, course in WITHIN:
        assert turn(grounded, "pipl.47.1", fact) == course


@pytest.mark.parametrize("ground", GROUNDS)
def test_and_on_request_at_the_latest(ground: str) -> None:
    """Art. 47 para. 1: to refuse the request is wrong by itself."""
    grounded = BLAMELESS.but(**{ground: True})
    assert turn(grounded, "pipl.47.1", "refuses_deletion") == NEEDED


@pytest.mark.parametrize("ground", GROUNDS)
def test_where_it_must_be_kept_longer_it_need_not_go(ground: str) -> None:
    """Art. 47 para. 2: a statutory time still runs, or deletion is technically hard."""
    assert turn(LEFTOVER.but(**{ground: True}), "pipl.47.1", "retention_required") == BARS


@pytest.mark.parametrize("ground", GROUNDS)
def test_but_nothing_is_done_with_it_beyond_storing_it_safely(ground: str) -> None:
    """Art. 47 para. 2: each ground, while deletion waits."""
    waiting = BLAMELESS.but(retention_required=True)
    assert turn(waiting, "pipl.47.2", ground) == NEEDED
    used = waiting.but(**{ground: True})
    for fact, course in [
        *WITHIN,
        ("processes", NEEDED),
        ("retention_required", NEEDED),
        ("only_stores", BARS),
    ]:
        assert turn(used, "pipl.47.2", fact) == course


# -- Article 72: where the law does not reach -----------------------------------------------------------


def test_family_affairs_are_outside_the_law() -> None:
    """Art. 72 para. 1."""
    assert turn(BLAMELESS, "pipl.72.1", "personal_or_family") == BARS
    governs = [BLAMELESS.but(personal_or_family=v).status("pipl_governs") for v in (True, None, False)]
    assert governs == BARS


@pytest.mark.parametrize("fact", ["state_organ", "statistics_or_archives"])
def test_another_law_on_state_statistics_and_archives_takes_its_place(fact: str) -> None:
    """Art. 72 para. 2: where governments and their departments do it, and a law provides for it."""
    counted = BLAMELESS.but(state_organ=True, statistics_or_archives=True)
    assert turn(counted, "pipl.72.2", fact) == NEEDED
    assert counted.met("pipl.72.1") is TRUE
    assert turn(counted, "pipl.72.1", fact) == BARS
    assert [counted.but(**{fact: v}).status("pipl_governs") for v in (True, None, False)] == BARS


def test_whether_the_law_governs_does_not_wait_for_proof_of_the_act() -> None:
    """Art. 72 is about scope: it is answered of an alleged act as of a proven one."""
    alleged = Seen(DAY, personal_or_family=False, abroad=False, statistics_or_archives=False)
    assert alleged.status("pipl_governs") is TRUE


def test_the_code_still_decides_what_is_done_at_home() -> None:
    """Art. 72 para. 1 switches off this law only: a neighbour's secret is safe at home too."""
    told_at_home = BLAMELESS.but(personal_or_family=True, consented=False, expected_private=True)
    assert told_at_home.applies("pipl.13.1") is FALSE
    assert told_at_home.applies("civil_code.1035.1") is TRUE
    assert told_at_home.infringed(PI_RIGHTS) is TRUE
    assert told_at_home.infringed(PRIVACY) is TRUE


# -- What follows, and from which day --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "otherwise"),
    [
        ("pipl.44", {"objected": True}),
        *(("pipl.47.1", {"keeps": True, ground: True}) for ground in GROUNDS),
        ("pipl.47.1", {"refuses_deletion": True, "service_ended": True}),
        ("pipl.47.2", {"retention_required": True, "purpose_over": True}),
    ],
)
def test_each_wrong_infringes_information_rights_and_not_privacy(
    rule: str, otherwise: dict[str, bool]
) -> None:
    """Arts 44 and 47: one is enough."""
    assert BLAMELESS.infringed(PI_RIGHTS) is FALSE
    wronged = BLAMELESS.but(**otherwise)
    assert wronged.applies(rule) is TRUE
    assert rulebook().rule(rule).concludes == infringes(PI_RIGHTS)
    assert wronged.infringed(PI_RIGHTS) is TRUE
    assert wronged.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("rule", [rule.id for rule in (*ch4_rights.RULES, *ch8_supplementary.RULES)])
def test_the_law_binds_from_the_first_of_november_2021(rule: str) -> None:
    """Art. 74."""
    assert not DONE.on(EVE).in_force(rule)
    assert DONE.on(FIRST).in_force(rule)
