"""PIPL articles 15, 24, 44 to 50 and 72: the rights of the person, and where the law does not reach."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, duty

from pipl_rules.characterise import characterise
from pipl_rules.characterise.request import REFUSES
from pipl_rules.domain import (
    DataSubject,
    InformationItem,
    Operation,
    ProcessingAct,
    Request,
    RequestAnswer,
    RequestCondition,
    RequestKind,
)
from pipl_rules.logic.conditions import About
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
    need_not_be_told=False,
    identity_unverified=False,
    request_unspecified=False,
    other_channel_open=False,
    telling_impedes_duty=False,
    request_way_easy=True,
    arranged_otherwise=False,
)
EXCUSES = ["identity_unverified", "request_unspecified"]
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

GROUNDS = ["purpose_over", "service_ended", "consent_withdrawn", "unlawfully_held", "other_deletion_ground"]
LEFTOVER = BLAMELESS.but(keeps=True)


@pytest.mark.parametrize("ground", GROUNDS)
def test_on_each_ground_what_is_kept_must_go_unasked(ground: str) -> None:
    """Art. 47 para. 1 items 1 to 5: the processor deletes of its own accord."""
    assert turn(LEFTOVER, "pipl.47.1", ground) == NEEDED
    grounded = LEFTOVER.but(**{ground: True})
    assert turn(grounded, "pipl.47.1", "keeps") == NEEDED
    for fact, course in WITHIN:
        assert turn(grounded, "pipl.47.1", fact) == course


@pytest.mark.parametrize("ground", GROUNDS)
def test_and_on_request_at_the_latest(ground: str) -> None:
    """Art. 47 para. 1: to refuse the request is wrong by itself."""
    grounded = BLAMELESS.but(**{ground: True})
    assert turn(grounded, "pipl.47.1.request", "refuses_deletion") == NEEDED


@pytest.mark.parametrize("fact", [fact for fact, _ in WITHIN] + ["refuses_deletion", *GROUNDS])
def test_deletion_on_request_is_owed_only_of_personal_information_on_a_ground(fact: str) -> None:
    """Art. 47 para. 1: each ground, and the reach of the law."""
    ground = fact if fact in GROUNDS else "purpose_over"
    asked = BLAMELESS.but(refuses_deletion=True, **{ground: True})
    bar = fact in ("anonymised", "personal_or_family")
    assert turn(asked, "pipl.47.1.request", fact) == (BARS if bar else NEEDED)


@pytest.mark.parametrize("fact", ["retention_required", *EXCUSES])
def test_a_request_for_deletion_waits_for_what_must_be_kept_and_fails_where_it_cannot_be_met(
    fact: str,
) -> None:
    """Art. 47 paras 1 and 2; one who is not the person, or will not say what is meant, asks in vain."""
    asked = BLAMELESS.but(refuses_deletion=True, purpose_over=True)
    assert turn(asked, "pipl.47.1.request", fact) == BARS


def test_without_a_ground_nothing_is_due() -> None:
    """Art. 47 para. 1: the list is complete, item 5 leaves it open to other laws."""
    assert BLAMELESS.status("deletion_due") is FALSE
    for ground in GROUNDS:
        assert turn(BLAMELESS, f"pipl.47.1.{GROUNDS.index(ground) + 1}", ground) == NEEDED
        assert BLAMELESS.but(**{ground: True}).status("deletion_due") is TRUE


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


# -- Articles 15, 44, 45, 46 and 48: a request turned down ---------------------------------------------

REFUSALS = {
    "pipl.15.1.refused": {"refuses_withdrawal": True},
    "pipl.44.request": {"refuses_restriction": True},
    "pipl.45.1": {"refuses_access": True},
    "pipl.45.2": {"asks_access": True, "answered_late": True},
    "pipl.46.1": {"refuses_correction": True, "inaccurate": True},
    "pipl.46.2.time": {"asks_correction": True, "answered_late": True, "incomplete": True},
}


@pytest.mark.parametrize(("rule", "facts"), REFUSALS.items())
def test_each_request_turned_down_or_left_waiting_is_wrong_by_itself(
    rule: str, facts: dict[str, bool]
) -> None:
    """Arts 15, 44 to 46: every element is needed, and nothing but personal information under this law."""
    turned_down = BLAMELESS.but(processes=False, **facts)
    for fact in facts:
        assert turn(turned_down, rule, fact) == NEEDED
    for fact, course in WITHIN:
        assert turn(turned_down, rule, fact) == course
    assert turn(turned_down, rule, "identity_unverified") == BARS
    assert turned_down.infringed(PI_RIGHTS) is TRUE
    assert turned_down.infringed(PRIVACY) is FALSE


@pytest.mark.parametrize("rule", [rule for rule in REFUSALS if rule != "pipl.15.1.refused"])
def test_whoever_will_not_say_what_is_meant_is_not_wronged(rule: str) -> None:
    """Arts 44 to 46."""
    assert turn(BLAMELESS.but(**REFUSALS[rule]), rule, "request_unspecified") == BARS


@pytest.mark.parametrize("rule", ["pipl.44", "pipl.44.request"])
def test_the_right_to_refuse_reaches_the_bases_where_it_is_so_read(rule: str) -> None:
    """Art. 44: by its letter only a law that says so stands in the way."""
    refused = BLAMELESS.but(objected=True, refuses_restriction=True)
    for basis in ("needed_for_contract", "needed_for_duty"):
        assert turn(refused, rule, basis) == BARS
        by_letter = refused.read(right_to_refuse="refusal_prevails").but(**{basis: True})
        assert by_letter.applies(rule) is TRUE
    assert turn(refused.read(right_to_refuse="refusal_prevails"), rule, "law_provides") == BARS


@pytest.mark.parametrize("rule", ["pipl.45.1", "pipl.45.2"])
def test_what_must_stay_secret_or_would_hinder_the_state_may_be_kept_back(rule: str) -> None:
    """Art. 45 para. 1, with arts 18 para. 1 and 35: for State organs only."""
    asked = BLAMELESS.but(**REFUSALS[rule])
    assert turn(asked, rule, "need_not_be_told") == BARS
    assert turn(asked.but(state_organ=True), rule, "telling_impedes_duty") == BARS
    assert turn(asked.but(telling_impedes_duty=True), rule, "state_organ") == BARS


def test_another_way_to_get_the_same_suffices_unless_read_otherwise() -> None:
    """Arts 45 para. 2 and 50 para. 1."""
    asked = BLAMELESS.but(refuses_access=True)
    assert turn(asked, "pipl.45.1", "other_channel_open") == BARS
    strict = asked.read(other_channel="request_counts")
    assert strict.but(other_channel_open=True).applies("pipl.45.1") is TRUE


@pytest.mark.parametrize("day", [DAY, dt.date(2024, 12, 31)])
def test_before_conditions_were_laid_down_no_transfer_could_be_asked_for(day: dt.date) -> None:
    """Art. 45 para. 3: the conditions came on 2025-01-01 and nothing else makes a transfer due."""
    asked = BLAMELESS.on(day).but(refuses_transfer=True, given_or_contracted=True)
    assert asked.status("transfer_due") is FALSE
    assert asked.applies("pipl.45.3") is FALSE


@pytest.mark.parametrize("wrong", ["inaccurate", "incomplete"])
def test_wrong_and_incomplete_information_are_alike(wrong: str) -> None:
    """Art. 46: either is enough."""
    asked = BLAMELESS.but(refuses_correction=True, asks_correction=True, answered_late=True)
    assert turn(asked, "pipl.46.1", wrong) == NEEDED
    assert turn(asked, "pipl.46.2.time", wrong) == NEEDED


def test_whoever_is_asked_to_correct_checks_first() -> None:
    """Art. 46 para. 2: to refuse unchecked is wrong even of what proves right."""
    asked = BLAMELESS.but(refuses_correction=True, correction_checked=False)
    assert duty(asked, "pipl.46.2.check", "correction_checked") == (FALSE, TRUE, UNKNOWN)
    assert turn(asked, "pipl.46.2.check", "refuses_correction") == NEEDED
    for excuse in EXCUSES:
        assert turn(asked, "pipl.46.2.check", excuse) == BARS
    for fact, course in WITHIN:
        assert turn(asked, "pipl.46.2.check", fact) == course
    assert asked.infringed(PI_RIGHTS) is TRUE


def test_the_rules_of_handling_are_explained_to_who_asks() -> None:
    """Art. 48: of the act as such, whatever items it has."""
    asked = BLAMELESS.but(refuses_explanation=True)
    assert turn(asked, "pipl.48", "refuses_explanation") == NEEDED
    assert turn(asked, "pipl.48", "personal_or_family") == BARS
    assert asked.infringed(PI_RIGHTS, About.ACT) is TRUE


@pytest.mark.parametrize(
    ("rule", "refused"),
    [("pipl.24.3.explain", "refuses_explanation"), ("pipl.24.3.alone", "refuses_human_review")],
)
def test_a_request_about_an_automated_decision_is_a_way_to_refuse_it(rule: str, refused: str) -> None:
    """Art. 24 para. 3."""
    decided = BLAMELESS.but(decides_automatically=True, significant_decision=True, decides_alone=True)
    assert turn(decided, rule, refused) == NEEDED


# -- Article 49: the deceased ------------------------------------------------------------------------------

BY_HEIR = BLAMELESS.but(
    deceased=True,
    relative_claims=True,
    relatives_own_interest=True,
    refuses_access=True,
    refuses_deletion=True,
    refuses_correction=True,
    refuses_restriction=True,
    refuses_transfer=True,
    refuses_explanation=True,
    request_refused=True,
    asks_access=True,
    asks_correction=True,
    answered_late=True,
    inaccurate=True,
    purpose_over=True,
    conditions_set=True,
    conditions_unreasonable=True,
)


@pytest.mark.parametrize(
    "rule",
    [rule for rule in ch4_rights.ARTICLE_49[0].lifts if rule.startswith("pipl.") and rule != "pipl.45.3"],
)
def test_after_death_only_a_relative_with_an_interest_of_their_own_may_ask(rule: str) -> None:
    """Art. 49: each element; what the deceased arranged comes first."""
    heir = BY_HEIR
    assert heir.applies(rule) is TRUE
    assert turn(heir, rule, "relative_claims") == NEEDED
    assert turn(heir, rule, "relatives_own_interest") == NEEDED
    assert turn(heir, rule, "arranged_otherwise") == BARS
    stranger = heir.but(relative_claims=False)
    assert turn(stranger, rule, "deceased") == BARS


# -- Article 50: how requests are dealt with -----------------------------------------------------------------


def test_there_must_be_a_convenient_way_and_its_want_wrongs_nobody_by_itself() -> None:
    """Art. 50 para. 1."""
    asked = BLAMELESS.but(request_made=True)
    assert turn(asked, "pipl.50.1.way", "request_made") == NEEDED
    assert turn(asked, "pipl.50.1.way", "personal_or_family") == BARS
    assert duty(asked, "pipl.50.1.way", "request_way_easy") == (FALSE, TRUE, UNKNOWN)
    assert asked.but(request_way_easy=False).infringed(PI_RIGHTS, About.ACT) is FALSE


def test_unreasonable_conditions_bar_the_way() -> None:
    """Art. 50 para. 1: both that they were set and that they are unreasonable."""
    asked = BLAMELESS.but(conditions_set=True, conditions_unreasonable=True)
    for fact in ("conditions_set", "conditions_unreasonable"):
        assert turn(asked, "pipl.50.1.conditions", fact) == NEEDED
    assert turn(asked, "pipl.50.1.conditions", "personal_or_family") == BARS
    assert asked.infringed(PI_RIGHTS, About.ACT) is TRUE


def test_a_refusal_without_reasons_is_wrong_even_where_a_refusal_with_them_is_right() -> None:
    """Art. 50 para. 1: the person is to know why."""
    refused = BLAMELESS.but(request_refused=True, reasons_given=False)
    assert turn(refused, "pipl.50.1.reasons", "request_refused") == NEEDED
    assert turn(refused, "pipl.50.1.reasons", "identity_unverified") == BARS
    assert turn(refused, "pipl.50.1.reasons", "personal_or_family") == BARS
    assert duty(refused, "pipl.50.1.reasons", "reasons_given") == (FALSE, TRUE, UNKNOWN)
    assert refused.infringed(PI_RIGHTS, About.ACT) is TRUE


# -- The record of a request ------------------------------------------------------------------------------------


def found(**record: Any) -> dict[str, bool]:
    """What the record of an act that answers this request settles."""
    act = ProcessingAct(
        id="x", on=DAY, operations=frozenset({Operation.ANSWER_REQUEST}), request=Request(**record)
    )
    return dict(characterise(act).act)


@pytest.mark.parametrize(
    ("kind", "fact"),
    [(kind, fact.name) for fact, kinds in REFUSES.items() for kind in sorted(kinds, key=str)],
)
def test_a_request_is_refused_if_asked_for_and_not_wholly_met(kind: RequestKind, fact: str) -> None:
    asked = frozenset({kind})
    for answer in RequestAnswer:
        assert found(asked=asked, answer=answer)[fact] is (answer is not RequestAnswer.MET)
    assert fact not in found(asked=asked)
    assert found(asked=frozenset(), answer=RequestAnswer.REFUSED)[fact] is False


def test_what_the_record_of_a_request_settles() -> None:
    values = found(
        asked=frozenset({RequestKind.TRANSFER, RequestKind.ACCESS}),
        answer=RequestAnswer.REFUSED,
        reasons_given=True,
        other_channel=True,
        conditions=frozenset({RequestCondition.FEE}),
        identity_verified=False,
        specified=True,
        checked=False,
    )
    assert (
        values.items()
        >= {
            "request_made": True,
            "request_refused": True,
            "asks_access": True,
            "asks_correction": False,
            "reasons_given": True,
            "other_channel_open": True,
            "conditions_set": True,
            "fee_for_transfer": True,
            "identity_unverified": True,
            "request_unspecified": False,
            "correction_checked": False,
        }.items()
    )
    assert found().keys() >= {"request_made"}
    assert "conditions_set" not in found()


def test_whoever_answered_no_request_refused_none() -> None:
    """The operations named are all there were; where they are not known, nothing follows."""
    silent = ProcessingAct(id="x", on=DAY)
    assert "refuses_deletion" not in characterise(silent).act
    stored = characterise(evolve(silent, operations=frozenset({Operation.STORE}))).act
    assert stored["refuses_deletion"] is stored["request_made"] is stored["refuses_access"] is False


def test_a_request_is_not_answered_before_it_is_made() -> None:
    assert Request(made_on=DAY, answered_on=DAY)
    with pytest.raises(ValueError, match="answered_on lies before made_on"):
        Request(made_on=FIRST, answered_on=EVE)


def test_the_dead_and_the_wrong_are_read_off_person_and_item() -> None:
    act = ProcessingAct(
        id="x",
        on=DAY,
        subject=DataSubject(id="s", deceased=True, relative_claims=True, chose_otherwise=False),
        items=(InformationItem(id="i", accurate=False),),
    )
    read = characterise(act)
    assert (
        read.act.items() >= {"deceased": True, "relative_claims": True, "arranged_otherwise": False}.items()
    )
    assert read.items[0][1]["inaccurate"] is True


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
        ("pipl.47.1.request", {"refuses_deletion": True, "service_ended": True}),
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
