"""Privacy before the Tort Liability Law: what leave is, telling by word of mouth, and the quiet of private life."""

import pytest
from lawcase import BARS, FALSE, NEEDED, PRIVACY, TRUE, Seen, course
from test_law_before_2010 import CASES, EXPOSED, ILL, INDECENT

from pipl_rules.logic.conditions import About

# -- Leave

EXCUSED_BY_LEAVE = [
    "spc1993.7.3.material",
    "spc1993.7.3.spread",
    "spc1993.9.2",
    "spc1998.8.1",
    "spc2001.1.2.handling",
    "spc2001.1.2.exposure",
    "women2005.42.1.information",
]


@pytest.mark.parametrize("rule", EXCUSED_BY_LEAVE)
def test_leave_is_leave_for_this_given_freely_and_not_taken_back(rule: str) -> None:
    """未经他人同意: leave for something else, got by a trick, or taken back is none."""
    agreed = CASES[rule].but(consented=True)
    assert course(agreed, rule, "consent_covers") == BARS
    assert course(agreed, rule, "consent_withdrawn") == NEEDED
    assert course(agreed, rule, "misled") == NEEDED


# -- Telling, and of whom

TOLD_ON = {
    "spc2001.1.2.handling": INDECENT,
    "spc2001.1.2.exposure": CASES["spc2001.1.2.exposure"],
    "women2005.42.1.information": CASES["women2005.42.1.information"],
}


@pytest.mark.parametrize("rule", TOLD_ON)
def test_what_is_told_by_word_of_mouth_injures_like_what_is_printed(rule: str) -> None:
    """宣扬 needs no medium: nothing need be recorded or put before the public in any form."""
    told = TOLD_ON[rule].but(processes=False, publishes=False, publishes_online=False, spreads=True)
    assert course(told, rule, "spreads") == NEEDED
    assert told.infringed(PRIVACY) is TRUE


@pytest.mark.parametrize("link", ["listed_identifier", "identifies", "of_known_person"])
def test_the_patient_need_not_be_named(link: str) -> None:
    """Question 8 of 1998: it is enough that others can tell who is ill, by whatever link."""
    nobodys = ILL.but(listed_identifier=False)
    assert nobodys.applies("spc1998.8.1") is FALSE
    assert course(nobodys.but(**{link: True}), "spc1998.8.1", link) == NEEDED


# -- The quiet of private life

WAYS = (
    "enters_private_space",
    "observes_private_activity",
    "views_private_body",
    "other_intrusion",
    "in_dwelling",
    "private_place",
    "private_activity",
)
LEFT_IN_PEACE = EXPOSED.but(
    **dict.fromkeys(WAYS, False),
    processes=False,
    publishes=False,
    publishes_online=False,
    reputation_harmed=False,
    against_morals=True,
    woman=True,
)
CALLED = LEFT_IN_PEACE.but(reached=True, beyond_tolerance=True)
LIFE = pytest.mark.parametrize("rule", ["spc2001.1.2.life", "women2005.42.1.life"])


@LIFE
def test_a_person_left_in_peace_is_not_wronged(rule: str) -> None:
    assert LEFT_IN_PEACE.applies(rule) is FALSE
    assert LEFT_IN_PEACE.infringed(PRIVACY, About.ACT) is FALSE


@LIFE
def test_only_a_disturbance_beyond_what_must_be_borne_breaks_the_peace(rule: str) -> None:
    for fact in ("reached", "beyond_tolerance"):
        assert course(CALLED, rule, fact) == NEEDED
    assert CALLED.infringed(PRIVACY, About.ACT) is TRUE


@LIFE
def test_who_agreed_to_be_called_is_not_disturbed_until_they_refuse(rule: str) -> None:
    assert course(CALLED, rule, "contact_agreed") == BARS
    assert course(CALLED.but(contact_agreed=True), rule, "contact_refused") == NEEDED
    assert CALLED.but(contact_refused=True).applies(rule) is TRUE


@LIFE
@pytest.mark.parametrize("way", WAYS)
def test_home_private_doings_and_body_are_each_protected_alone_unless_one_let_it_happen(
    rule: str, way: str
) -> None:
    """Leave to call is no leave to intrude; what a law provides for, a lawful search say, is no intrusion."""
    intruded: Seen = LEFT_IN_PEACE.but(**{way: True})
    assert course(intruded, rule, way) == NEEDED
    assert course(intruded, rule, "intrusion_agreed") == BARS
    assert course(intruded, rule, "law_provides") == BARS
    assert intruded.but(contact_agreed=True).applies(rule) is TRUE


@LIFE
def test_leave_to_come_in_is_no_leave_to_call(rule: str) -> None:
    assert CALLED.but(intrusion_agreed=True).applies(rule) is TRUE
