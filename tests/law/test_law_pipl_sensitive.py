"""PIPL articles 28 to 31: sensitive information, and children under fourteen."""

import datetime as dt

import pytest
from lawcase import FALSE, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen

from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty, infringes
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook
from pipl_rules.statutes.pipl import ch2_sensitive

EVE, FIRST = dt.date(2021, 10, 31), dt.date(2021, 11, 1)
DAY = dt.date(2022, 6, 1)

NEEDED, BARS = [TRUE, UNKNOWN, FALSE], [FALSE, UNKNOWN, TRUE]


def turn(case: Seen, rule: str, fact: str) -> list[Truth]:
    """What becomes of the rule where the fact is so, where it is open, and where it is not so."""
    return [case.but(**{fact: value}).applies(rule) for value in (True, None, False)]


def aged(case: Seen, rule: str) -> list[Truth]:
    """What becomes of the rule at thirteen, at an age not established, and on the fourteenth birthday."""
    return [case.but(age=age).applies(rule) for age in (13, None, 14)]


DONE = Seen(DAY, happened=True, by_processor=True)

ORDINARY = DONE.but(
    listed_identifier=False,
    listed_in_code=False,
    identifies=True,
    of_known_person=False,
    anonymised=False,
    expected_private=False,
    age=30,
    listed_sensitive=False,
    easily_harms=False,
)

# A fingerprint handled as the law wants it: told, separately agreed, in need, guarded.
BLAMELESS = ORDINARY.but(
    listed_sensitive=True,
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
    purpose_over=False,
    service_ended=False,
    unlawfully_held=False,
    refuses_deletion=False,
    objected=False,
    specific_purpose=True,
    strictly_protected=True,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
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
    notice_of_necessity=True,
    need_not_be_told=False,
    emergency_prevented_notice=False,
)
WITHIN = [
    ("happened", NEEDED),
    ("by_processor", NEEDED),
    ("identifies", NEEDED),
    ("processes", NEEDED),
    ("anonymised", BARS),
    ("personal_or_family", BARS),
]
SENSITIVE = [*WITHIN, ("listed_sensitive", NEEDED)]

# -- Article 28 paragraph 1: what is sensitive --------------------------------------------------


@pytest.mark.parametrize("mark", ["listed_sensitive", "easily_harms"])
def test_the_kinds_named_and_whatever_easily_harms_are_sensitive(mark: str) -> None:
    """Art. 28 para. 1: the kinds are named as examples; danger suffices."""
    assert turn(ORDINARY, "pipl.28.1", mark) == NEEDED
    assert [ORDINARY.but(**{mark: v}).status("is_sensitive") for v in (True, None, False)] == NEEDED
    dangerous = ORDINARY.but(**{mark: True})
    assert turn(dangerous, "pipl.28.1", "identifies") == NEEDED
    assert turn(dangerous, "pipl.28.1", "anonymised") == BARS


def test_all_of_a_childs_information_is_sensitive_until_the_fourteenth_birthday() -> None:
    """Art. 28 para. 1: under fourteen; who has turned fourteen is no longer under it."""
    assert aged(ORDINARY, "pipl.28.1") == NEEDED
    assert [ORDINARY.but(age=age).status("is_sensitive") for age in (0, 13, 14, 15)] == [
        TRUE,
        TRUE,
        FALSE,
        FALSE,
    ]


def test_what_has_no_mark_is_not_sensitive() -> None:
    """Art. 28 para. 1 says all that sensitive information is."""
    assert ORDINARY.status("is_sensitive") is FALSE


# -- Article 28 paragraph 2: when it may be handled ------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [*SENSITIVE, ("specific_purpose", BARS)],
)
def test_sensitive_information_needs_a_specific_purpose(fact: str, course: list[Truth]) -> None:
    """Art. 28 para. 2: only then."""
    assert turn(BLAMELESS.but(specific_purpose=False), "pipl.28.2", fact) == course


def test_and_strict_protection_besides() -> None:
    """Art. 28 para. 2: both; a basis without consent replaces neither."""
    for case in (BLAMELESS, BLAMELESS.but(needed_for_contract=True)):
        assert turn(case, "pipl.28.2", "strictly_protected") == BARS
        assert turn(case, "pipl.28.2", "specific_purpose") == BARS


# -- Article 29: separate consent --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        *SENSITIVE,
        ("consent_separate", BARS),
        ("needed_for_contract", BARS),
        ("law_provides", BARS),
    ],
)
def test_sensitive_information_needs_separate_consent(fact: str, course: list[Truth]) -> None:
    """Art. 29, and art. 13 para. 2 where there is a basis without consent."""
    assert turn(BLAMELESS.but(consent_separate=False), "pipl.29", fact) == course


@pytest.mark.parametrize(
    ("fact", "course"),
    [
        *SENSITIVE,
        ("writing_required", NEEDED),
        ("consent_written", BARS),
        ("needed_for_duty", BARS),
    ],
)
def test_where_writing_is_prescribed_it_is_in_writing(fact: str, course: list[Truth]) -> None:
    """Art. 29, second half: separate consent by word of mouth does not then do."""
    spoken = BLAMELESS.but(writing_required=True, consent_written=False)
    assert turn(spoken, "pipl.29.written", fact) == course


# -- Article 30: what else is told ----------------------------------------------------------------------


@pytest.mark.parametrize(("fact", "course"), [*SENSITIVE, ("need_not_be_told", BARS)])
def test_necessity_and_impact_are_told_too(fact: str, course: list[Truth]) -> None:
    """Art. 30, with the exception of art. 18 para. 1 that it takes up."""
    assert turn(BLAMELESS, "pipl.30", fact) == course
    told = [BLAMELESS.but(notice_of_necessity=v).breached("pipl.30") for v in (True, None, False)]
    assert told == BARS


# -- Article 31: children under fourteen -------------------------------------------------------------------

CHILD = BLAMELESS.but(age=13, guardian_consented=False)


def test_a_childs_consent_needs_a_guardian() -> None:
    """Art. 31 para. 1: below fourteen, and unless a parent or guardian agreed."""
    assert aged(CHILD, "pipl.31.1") == NEEDED
    assert turn(CHILD, "pipl.31.1", "guardian_consented") == BARS
    assert CHILD.met("pipl.14.1") is TRUE
    assert aged(CHILD, "pipl.14.1") == BARS
    assert turn(CHILD, "pipl.14.1", "guardian_consented") == NEEDED


def test_without_a_guardian_there_is_no_basis_unless_another_serves() -> None:
    """Arts 13, 29 and 31: the child's yes carries nothing; a basis without consent still does."""
    for rule in ("pipl.13.1", "pipl.29"):
        assert aged(CHILD, rule) == NEEDED
        assert turn(CHILD, rule, "needed_in_emergency") == BARS


@pytest.mark.parametrize(("fact", "course"), WITHIN)
def test_for_children_there_are_rules_of_their_own(fact: str, course: list[Truth]) -> None:
    """Art. 31 para. 2: with or without a guardian's consent."""
    for case in (CHILD, CHILD.but(guardian_consented=True)):
        assert turn(case, "pipl.31.2", fact) == course
        assert aged(case, "pipl.31.2") == NEEDED
        assert [case.but(children_rules=v).breached("pipl.31.2") for v in (True, None, False)] == BARS


# -- What follows, and from which day --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "otherwise"),
    [
        ("pipl.28.2", {"specific_purpose": False}),
        ("pipl.28.2", {"strictly_protected": False}),
        ("pipl.29", {"consent_separate": False}),
        ("pipl.29.written", {"writing_required": True, "consent_written": False}),
        ("pipl.30", {"notice_of_necessity": False}),
    ],
)
def test_each_wrong_alone_infringes_information_rights_and_not_privacy(
    rule: str, otherwise: dict[str, bool]
) -> None:
    """Arts 28 to 30; sensitive is not the same as private, so that privacy is untouched."""
    assert BLAMELESS.infringed(PI_RIGHTS) is FALSE
    wronged = BLAMELESS.but(**otherwise)
    assert wronged.applies(rule) is TRUE
    assert wronged.infringed(PI_RIGHTS) is TRUE
    assert wronged.infringed(PRIVACY) is FALSE
    concluded = rulebook().rule(rule).concludes
    if isinstance(concluded, Duty):
        assert (concluded.bearer, concluded.breach) == ("processor", infringes(PI_RIGHTS))
    else:
        assert concluded == infringes(PI_RIGHTS)


def test_to_have_no_rules_for_children_wrongs_no_child_by_itself() -> None:
    """Art. 31 para. 2: a duty of order; no individual's right is touched."""
    concluded = rulebook().rule("pipl.31.2").concludes
    assert isinstance(concluded, Duty)
    assert (concluded.bearer, concluded.breach) == ("processor", None)
    neglectful = BLAMELESS.but(age=13, guardian_consented=True, children_rules=False)
    assert neglectful.breached("pipl.31.2") is TRUE
    for about in About:
        assert neglectful.infringed(PI_RIGHTS, about) is FALSE


@pytest.mark.parametrize("rule", [rule.id for rule in ch2_sensitive.RULES])
def test_the_law_binds_from_the_first_of_november_2021(rule: str) -> None:
    """Art. 74."""
    assert not DONE.on(EVE).in_force(rule)
    assert DONE.on(FIRST).in_force(rule)
