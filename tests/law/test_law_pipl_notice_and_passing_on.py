"""PIPL articles 17 to 25: notice and its exceptions, entrusting, providing, making public."""

import datetime as dt

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty, infringes
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook
from pipl_rules.statutes.pipl import ch2_notice, ch2_public, ch2_sharing

EVE, FIRST = dt.date(2021, 10, 31), dt.date(2021, 11, 1)
DAY = dt.date(2022, 6, 1)
AMENDED = dt.date(2026, 1, 1)  # the Cybersecurity Law, renumbered

NEEDED, BARS = [TRUE, UNKNOWN, FALSE], [FALSE, UNKNOWN, TRUE]


def turn(case: Seen, rule: str, fact: str) -> list[Truth]:
    """What becomes of the rule where the fact is so, where it is open, and where it is not so."""
    return [case.but(**{fact: value}).applies(rule) for value in (True, None, False)]


def binding(case: Seen, rule: str) -> Seen:
    """The case on its own day, or, for what the Cybersecurity Law says since its amendment, on the first of 2026."""
    return case if case.in_force(rule) else case.on(AMENDED)


DONE = Seen(DAY, happened=True, by_processor=True)

# Everything told and separately agreed; no basis but consent.
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
    provides=False,
    publishes=False,
    sells=False,
    leaks=False,
    obtained_illegally=False,
    entrusts=False,
    entrusted_exceeded=False,
    network_operator=False,
    in_business=False,
    user=False,
    consumer=False,
    state_organ=False,
    excessive=False,
    unrelated=False,
    purpose_improper=False,
    misled=False,
    breaks_agreement=False,
    breaks_other_law=False,
    purpose_over=False,
    service_ended=False,
    unlawfully_held=False,
    refuses_deletion=False,
    objected=False,
    listed_sensitive=False,
    easily_harms=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
    already_public=False,
    public_or_own_interest=False,
    law_provides=False,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_separate=True,
    consent_withdrawn=False,
    condition_of_service=False,
    high_privacy_risk=False,
    beyond_expectation=False,
    notice_states_use=True,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    notice_of_recipient=True,
    need_not_be_told=False,
    emergency_prevented_notice=False,
)
WITHIN = [
    ("happened", NEEDED),
    ("by_processor", NEEDED),
    ("identifies", NEEDED),
    ("anonymised", BARS),
    ("personal_or_family", BARS),
]

# -- Article 17: notice --------------------------------------------------------------------------


@pytest.mark.parametrize(("fact", "course"), [*WITHIN, ("processes", NEEDED)])
def test_whoever_handles_tells_the_person_first(fact: str, course: list[Truth]) -> None:
    """Art. 17 para. 1."""
    assert turn(BLAMELESS, "pipl.17.1", fact) == course


@pytest.mark.parametrize("quality", ["notice_complete", "notice_prominent", "notice_truthful"])
def test_notice_is_complete_prominent_and_true(quality: str) -> None:
    """Art. 17 para. 1: what lacks one of these is not the notice that the law asks for."""
    told = [BLAMELESS.but(**{quality: v}) for v in (True, None, False)]
    assert [case.breached("pipl.17.1") for case in told] == BARS


# -- Article 18: where notice is excused, and where it is put off -----------------------------------

UNTOLD = BLAMELESS.but(
    network_operator=True,
    in_business=True,
    user=True,
    consumer=True,
    notice_states_use=False,
    notice_complete=False,
)
NOTICE_IN_OTHER_LAWS = (
    "civil_code.1035.3",
    "npcsc.2.1.notice",
    "consumer.29.1.notice",
    "csl.41.1.notice",
    "csl2026.43.1.notice",
)


@pytest.mark.parametrize("rule", ["pipl.17.1", *NOTICE_IN_OTHER_LAWS])
def test_what_must_stay_secret_need_not_be_told(rule: str) -> None:
    """Art. 18 para. 1: and no other law can then ask for the telling."""
    untold = binding(UNTOLD, rule)
    assert untold.met(rule) is TRUE
    assert turn(untold, "pipl.18.1", "need_not_be_told") == NEEDED
    assert turn(untold, rule, "need_not_be_told") == BARS


def test_secrecy_extends_to_what_is_told_of_sensitive_information() -> None:
    """Arts 18 para. 1 and 30, last words."""
    sensitive = UNTOLD.but(listed_sensitive=True)
    assert turn(sensitive, "pipl.30", "need_not_be_told") == BARS


@pytest.mark.parametrize("rule", ["pipl.17.1", *NOTICE_IN_OTHER_LAWS])
def test_in_an_emergency_telling_waits(rule: str) -> None:
    """Art. 18 para. 2: beforehand is put off."""
    untold = binding(UNTOLD, rule)
    assert untold.met(rule) is TRUE
    assert turn(untold, rule, "emergency_prevented_notice") == BARS


@pytest.mark.parametrize(
    ("fact", "course"), [*WITHIN, ("processes", NEEDED), ("emergency_prevented_notice", NEEDED)]
)
def test_once_the_emergency_is_over_the_person_is_told(fact: str, course: list[Truth]) -> None:
    """Art. 18 para. 2: put off is not let off."""
    emergency = UNTOLD.but(emergency_prevented_notice=True)
    assert turn(emergency, "pipl.18.2", fact) == course
    assert [emergency.but(told_afterwards=v).breached("pipl.18.2") for v in (True, None, False)] == BARS


@pytest.mark.parametrize("quality", ["notice_complete", "notice_prominent", "notice_truthful"])
def test_who_was_told_beforehand_after_all_need_not_be_told_again(quality: str) -> None:
    """Art. 18 para. 2: what is put off is the notice of art. 17 para. 1, whole, prominent and true."""
    told = BLAMELESS.but(emergency_prevented_notice=True, told_afterwards=False, notice_unclear=False)
    assert [told.but(**{quality: value}).breached("pipl.18.2") for value in (True, None, False)] == BARS


def test_words_nobody_could_follow_are_put_off_like_words_not_said() -> None:
    """Art. 18 para. 2: who said more, if unclearly, stands no worse than who said nothing."""
    unclear = BLAMELESS.but(emergency_prevented_notice=True, told_afterwards=True, notice_unclear=True)
    assert unclear.breached("pipl.17.1") is FALSE
    assert unclear.breached("pipl.18.2") is FALSE
    assert unclear.but(told_afterwards=False).breached("pipl.18.2") is TRUE
    assert unclear.but(emergency_prevented_notice=False).breached("pipl.17.1") is TRUE


# -- Article 21: entrusting ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "done"),
    [("pipl.21.1.agree", "entrust_agreed"), ("pipl.21.1.supervise", "entrust_supervised")],
)
def test_who_entrusts_agrees_and_supervises(rule: str, done: str) -> None:
    """Art. 21 para. 1: both, and the breach of either by itself wrongs nobody."""
    entrusting = BLAMELESS.but(entrusts=True)
    for needed in ("happened", "by_processor", "entrusts"):
        assert turn(entrusting, rule, needed) == NEEDED
    assert turn(entrusting, rule, "personal_or_family") == BARS
    assert [entrusting.but(**{done: v}).breached(rule) for v in (True, None, False)] == BARS
    concluded = rulebook().rule(rule).concludes
    assert isinstance(concluded, Duty)
    assert (concluded.bearer, concluded.breach) == ("processor", None)
    for about in About:
        assert entrusting.but(**{done: False}).infringed(PI_RIGHTS, about) is FALSE


@pytest.mark.parametrize(("fact", "course"), [*WITHIN, ("entrusts", NEEDED), ("entrusted_exceeded", NEEDED)])
def test_what_is_entrusted_is_kept_within_the_agreement(fact: str, course: list[Truth]) -> None:
    """Art. 21 para. 2."""
    assert turn(BLAMELESS.but(entrusts=True, entrusted_exceeded=True), "pipl.21.2", fact) == course


# -- Article 23: providing to another processor ----------------------------------------------------------

PROVIDED = BLAMELESS.but(provides=True)


@pytest.mark.parametrize(("fact", "course"), [*WITHIN, ("provides", NEEDED)])
def test_who_provides_tells_who_receives(fact: str, course: list[Truth]) -> None:
    """Art. 23: also where a basis makes consent needless."""
    for case in (PROVIDED, PROVIDED.but(needed_for_contract=True)):
        assert turn(case, "pipl.23.notice", fact) == course
        assert [
            case.but(notice_of_recipient=v).breached("pipl.23.notice") for v in (True, None, False)
        ] == BARS


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        *WITHIN,
        ("provides", NEEDED),
        ("consent_separate", BARS),
        ("needed_for_contract", BARS),
        ("law_provides", BARS),
    ],
)
def test_who_provides_asks_separately(fact: str, course: list[Truth]) -> None:
    """Art. 23, and art. 13 para. 2 where there is a basis without consent."""
    assert turn(PROVIDED.but(consent_separate=False), "pipl.23.consent", fact) == course


# -- Article 25: making public -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        *WITHIN,
        ("publishes", NEEDED),
        ("consent_separate", BARS),
        ("needed_for_duty", BARS),
        ("law_provides", BARS),
    ],
)
def test_nothing_is_made_public_without_separate_consent(fact: str, course: list[Truth]) -> None:
    """Art. 25, and art. 13 para. 2 where there is a basis without consent."""
    published = BLAMELESS.but(publishes=True, consent_separate=False)
    assert turn(published, "pipl.25", fact) == course


# -- What follows, and from which day ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "otherwise"),
    [
        ("pipl.17.1", {"needed_for_contract": True, "notice_complete": False}),
        (
            "pipl.18.2",
            {
                "needed_in_emergency": True,
                "emergency_prevented_notice": True,
                "notice_complete": False,
                "told_afterwards": False,
            },
        ),
        ("pipl.21.2", {"entrusts": True, "entrusted_exceeded": True}),
        ("pipl.23.notice", {"provides": True, "notice_of_recipient": False}),
        ("pipl.23.consent", {"provides": True, "consent_separate": False}),
        ("pipl.25", {"publishes": True, "consent_separate": False}),
    ],
)
def test_each_wrong_alone_infringes_information_rights_and_not_privacy(
    rule: str, otherwise: dict[str, bool]
) -> None:
    """Arts 17 to 25: not to be told, and not to be asked, is to be wronged (arts 2 and 44)."""
    assert BLAMELESS.infringed(PI_RIGHTS) is FALSE
    wronged = BLAMELESS.but(**otherwise)
    assert wronged.applies(rule) is TRUE
    assert wronged.infringed(PI_RIGHTS) is TRUE
    assert wronged.infringed(PRIVACY) is FALSE
    concluded = rulebook().rule(rule).concludes
    if isinstance(concluded, Duty):
        assert (concluded.bearer, concluded.breach) == ("processor", infringes(PI_RIGHTS))
        assert wronged.breached(rule) is TRUE
    else:
        assert concluded == infringes(PI_RIGHTS)


@pytest.mark.parametrize(
    "rule",
    [
        rule.id
        for article in (
            ch2_notice.ARTICLE_17,
            ch2_notice.ARTICLE_18,
            ch2_sharing.ARTICLE_21,
            ch2_sharing.ARTICLE_23,
            ch2_public.ARTICLE_25,
        )
        for rule in article
    ],
)
def test_the_law_binds_from_the_first_of_november_2021(rule: str) -> None:
    """Art. 74."""
    assert not DONE.on(EVE).in_force(rule)
    assert DONE.on(FIRST).in_force(rule)
