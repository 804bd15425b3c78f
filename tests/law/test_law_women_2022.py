"""Women's Rights Law of 2022: harassment and who deals with it, reports, parting, informants; staff at work."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, Seen, course, duty

from pipl_rules.characterise import characterise
from pipl_rules.domain import DataSubject, Doer, ProcessingAct, Processor, ProcessorRole, SubjectRole
from pipl_rules.logic.conditions import About
from pipl_rules.statutes.womens_rights_law_2022 import RULES

EVE, FIRST, DAY = dt.date(2022, 12, 31), dt.date(2023, 1, 1), dt.date(2024, 5, 1)

# Between persons, so that the PIPL does not govern and the Civil Code's rules on consent are seen not to be what decides.
KNOWN = Seen(
    DAY,
    happened=True,
    by_processor=True,
    identifies=True,
    listed_identifier=False,
    listed_in_code=False,
    of_known_person=False,
    anonymised=False,
    expected_private=True,
    processes=False,
    publishes=False,
    provides=False,
    shows_to_others=False,
    leaks=False,
    sells=False,
    consented=False,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    law_provides=False,
    personal_or_family=True,
    age=30,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    reporting=False,
    already_public=False,
    state_organ=False,
    misled=False,
)
WHO: dict[str, dict[str, Any]] = {
    "24.3": {"woman": True, "pupil": True, "survivor": True, "school": True},
    "25.6": {"employer": True, "party_to_harassment": True},
    "29.1": {"woman": True, "wooed_or_parted": True},
    "72.1": {"informant": True, "state_organ": True},
}
WAYS = ("publishes", "provides", "shows_to_others", "leaks", "spreads")
INFORMATION = {
    article: f"women2022.{article}" + ("" if article == "72.1" else ".information") for article in WHO
}
SECRETS = {article: f"women2022.{article}.privacy" for article in WHO if article != "72.1"}
ALL_RULES = [*((a, r) for a, r in INFORMATION.items()), *((a, r) for a, r in SECRETS.items())]


@pytest.mark.parametrize(("article", "rule"), ALL_RULES)
@pytest.mark.parametrize("way", WAYS)
def test_who_learns_of_it_in_confidence_tells_nobody(article: str, rule: str, way: str) -> None:
    """Arts 24 para. 3, 25 item 6, 29 para. 1 and 72 para. 1: in whatever way, word of mouth included."""
    told = KNOWN.but(**WHO[article], **{way: True})
    for needed in (*WHO[article], way, "happened", "by_processor", "identifies"):
        assert course(told, rule, needed) == NEEDED, needed
    assert course(told, rule, "consented") == BARS
    assert course(told, rule, "law_provides") == BARS
    agreed = told.but(consented=True)
    assert course(agreed, rule, "consent_expressed") == BARS
    assert course(agreed, rule, "consent_covers") == BARS
    assert course(agreed, rule, "consent_withdrawn") == NEEDED


@pytest.mark.parametrize("rule", SECRETS.values())
def test_privacy_is_touched_only_by_what_is_private(rule: str) -> None:
    """Each of these speaks of privacy and of personal information, apart."""
    article = rule.removeprefix("women2022.").removesuffix(".privacy")
    told = KNOWN.but(**WHO[article], spreads=True)
    assert course(told, rule, "expected_private") == NEEDED
    plain = told.but(expected_private=False)
    assert (plain.infringed(PI_RIGHTS), plain.infringed(PRIVACY)) == (TRUE, FALSE)


@pytest.mark.parametrize(("article", "rule"), INFORMATION.items())
def test_what_the_pipl_lets_pass_breaks_no_confidence_in_information(article: str, rule: str) -> None:
    """A basis without consent suffices, where the PIPL governs; a leak has none."""
    needed = KNOWN.but(**WHO[article], provides=True, needed_for_duty=True)
    assert needed.applies(rule) is TRUE
    governed = needed.but(personal_or_family=False, statistics_or_archives=False)
    assert course(governed, rule, "needed_for_duty") == BARS
    assert course(governed, rule, "personal_or_family") == NEEDED
    assert course(governed, rule, "leaks") == NEEDED


@pytest.mark.parametrize("who", ["school", "state_organ", "statutory_body", "concerned_body"])
def test_schools_police_and_others_concerned_guard_a_girl_who_was_assaulted(who: str) -> None:
    """Art. 24 para. 3."""
    told = KNOWN.but(**{**WHO["24.3"], "school": False, "state_organ": False, "spreads": True, who: True})
    for rule in (INFORMATION["24.3"], SECRETS["24.3"]):
        assert course(told, rule, who) == NEEDED


@pytest.mark.parametrize("who", ["state_organ", "statutory_body"])
def test_whoever_takes_an_accusation_does_not_name_the_accuser(who: str) -> None:
    """Art. 72 para. 1."""
    told = KNOWN.but(**{**WHO["72.1"], "state_organ": False, "spreads": True, who: True})
    assert course(told, "women2022.72.1", who) == NEEDED


def test_an_employer_keeps_a_procedure_that_guards_the_parties() -> None:
    """Art. 25 item 6: to have none wrongs nobody by itself."""
    dispute = KNOWN.but(**WHO["25.6"])
    rule = "women2022.25.6.procedure"
    assert duty(dispute, rule, "harassment_procedure") == BARS
    for needed in WHO["25.6"]:
        assert course(dispute, rule, needed) == NEEDED
    assert not {TRUE} & {dispute.infringed(i, a) for i in (PI_RIGHTS, PRIVACY) for a in About}


@pytest.mark.parametrize("needed", ["woman", "wooed_or_parted", "pestered"])
def test_whoever_has_parted_from_a_woman_leaves_her_in_peace(needed: str) -> None:
    """Art. 29 para. 1: an act on its own, whether or not information is handled."""
    stalked = KNOWN.but(**WHO["29.1"], pestered=True)
    assert course(stalked, "women2022.29.1.peace", needed) == NEEDED
    assert stalked.infringed(PRIVACY, About.ACT) is TRUE


def test_a_report_that_revels_loses_the_excuse_of_reporting() -> None:
    """Art. 28 para. 2, beside Civil Code art. 999 and PIPL art. 13 item 5."""
    report = KNOWN.but(
        woman=True,
        reporting=True,
        report_sensational=True,
        reporting_unreasonable=False,
        beyond_reporting=False,
    )
    for needed in ("woman", "reporting", "report_sensational"):
        assert course(report, "women2022.28.2", needed) == NEEDED
    for rule in ("civil_code.999", "pipl.13.1.5"):
        assert course(report, rule, "report_sensational") == BARS
        assert report.on(EVE).applies(rule) is TRUE


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_revised_law_binds_from_2023(rule: str) -> None:
    """Art. 86."""
    assert not KNOWN.on(EVE).in_force(rule)
    assert KNOWN.on(FIRST).in_force(rule)


def test_the_record_says_who_they_were() -> None:
    """Roles of the processor and of the person."""

    def found(processor: ProcessorRole, subject: SubjectRole, **act: Any) -> Mapping[str, Any]:
        return characterise(
            ProcessingAct(
                id="a",
                on=DAY,
                processor=Processor(id="p", roles=frozenset({processor}), harassment_procedure=True),
                subject=DataSubject(id="s", woman=True, roles=frozenset({subject})),
                **act,
            )
        ).act

    at_school = found(ProcessorRole.SCHOOL, SubjectRole.PUPIL)
    assert [at_school[name] for name in ("woman", "school", "pupil", "survivor")] == [True, True, True, False]
    at_work = found(ProcessorRole.EMPLOYER, SubjectRole.SURVIVOR_OF_HARASSMENT)
    for name in ("employer", "survivor", "party_to_harassment", "harassment_procedure"):
        assert at_work[name] is True
    accused = found(ProcessorRole.FORMER_PARTNER, SubjectRole.PARTY_TO_HARASSMENT)
    assert (accused["wooed_or_parted"], accused["party_to_harassment"], accused["survivor"]) == (
        True,
        True,
        False,
    )
    suitor = found(ProcessorRole.SUITOR, SubjectRole.INFORMANT)
    assert (suitor["wooed_or_parted"], suitor["informant"]) == (True, True)


def test_what_staff_do_at_work_their_employer_does() -> None:
    """Civil Code art. 1191; SPC Interpretation on torts 2024 art. 15."""
    assert characterise(ProcessingAct(id="a", on=DAY, done_by=Doer.STAFF_AT_WORK)).act["by_processor"] is True
