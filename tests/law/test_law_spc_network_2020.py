"""SPC provisions on personal rights and networks (2020), and Civil Code arts 1195-1197 on services and their users."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, Seen, course, duty
from unasked import PROVIDING, unasked

from pipl_rules.characterise import characterise
from pipl_rules.domain import Arrangement, Hosting, Measure, ProcessingAct, Reporting
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty
from pipl_rules.logic.truth import Truth
from pipl_rules.statutes import rulebook, spc_network_2020
from pipl_rules.statutes.civil_code import torts
from pipl_rules.statutes.coverage import Handled, units

EVE, FIRST = dt.date(2020, 12, 31), dt.date(2021, 1, 1)
DAY, PIPL_FIRST = dt.date(2021, 6, 1), dt.date(2021, 11, 1)

ELSEWHERE: dict[str, Any] = {
    "processes": False,
    "publishes": False,
    "publishes_online": False,
    "provides": False,
    "leaks": False,
    "reached": False,
    "enters_private_space": False,
    "observes_private_activity": False,
    "views_private_body": False,
    "other_intrusion": False,
}
NOTIFIED = Seen(
    DAY,
    **ELSEWHERE,
    happened=True,
    by_processor=True,
    hosts=True,
    hosted_privacy_tort=True,
    host_notified=True,
    host_knew=False,
    host_acted=False,
).but(
    hosted_information_tort=True,
    notice_evidenced=True,
    notice_identified=True,
    notice_forwarded=True,
    measures_taken=True,
)
AWARE = NOTIFIED.but(host_notified=False, host_knew=True)
TORT = {"privacy": "hosted_privacy_tort", "information": "hosted_information_tort"}

# -- Civil Code article 1195 -------------------------------------------------------------------------


@pytest.mark.parametrize("interest", TORT)
@pytest.mark.parametrize(
    ("fact", "turns"),
    [
        ("happened", NEEDED),
        ("by_processor", NEEDED),
        ("hosts", NEEDED),
        ("host_notified", NEEDED),
        ("notice_evidenced", NEEDED),
        ("notice_identified", NEEDED),
        ("host_acted", BARS),
    ],
)
def test_a_sound_notice_binds_the_service_to_act_in_time(
    interest: str, fact: str, turns: tuple[Truth, ...]
) -> None:
    """Art. 1195: with preliminary evidence and true identity; without either it is no notice."""
    assert course(NOTIFIED, f"civil_code.1195.2.{interest}", fact) == turns


@pytest.mark.parametrize(("interest", "tort"), TORT.items())
def test_the_service_answers_for_the_interest_its_user_infringed(interest: str, tort: str) -> None:
    """Arts 1195 para. 2 and 1197: no wrong of the user, no answer of the service."""
    assert course(NOTIFIED, f"civil_code.1195.2.{interest}", tort) == NEEDED
    assert course(AWARE, f"civil_code.1197.{interest}", tort) == NEEDED


def test_each_interest_by_itself() -> None:
    """Arts 1195 and 1197: privacy and personal information are decided apart."""
    for case in (NOTIFIED, AWARE):
        only_privacy = case.but(hosted_information_tort=False)
        assert only_privacy.infringed(PRIVACY, About.ACT) is TRUE
        assert only_privacy.infringed(PI_RIGHTS, About.ACT) is FALSE
        assert case.but(hosted_privacy_tort=False).infringed(PI_RIGHTS, About.ACT) is TRUE


@pytest.mark.parametrize("fact", ["hosts", "host_notified", "notice_evidenced", "notice_identified"])
def test_the_notice_goes_on_to_the_user(fact: str) -> None:
    """Art. 1195 para. 2."""
    rule = "civil_code.1195.2.forward"
    assert course(NOTIFIED, rule, fact) == NEEDED
    assert duty(NOTIFIED, rule, "notice_forwarded") == BARS


# -- Civil Code articles 1196 and 1197 ----------------------------------------------------------------

ANSWERED = NOTIFIED.but(counter_notice=True, counter_forwarded=True, complainant_acted=False)


@pytest.mark.parametrize("fact", ["hosts", "counter_notice"])
def test_the_users_answer_goes_on_to_the_complainant(fact: str) -> None:
    """Art. 1196 para. 2, first sentence."""
    rule = "civil_code.1196.2.forward"
    assert course(ANSWERED, rule, fact) == NEEDED
    assert duty(ANSWERED, rule, "counter_forwarded") == BARS


@pytest.mark.parametrize(
    ("fact", "turns"),
    [("hosts", NEEDED), ("counter_notice", NEEDED), ("measures_taken", NEEDED), ("complainant_acted", BARS)],
)
def test_measures_end_where_nobody_goes_on(fact: str, turns: tuple[Truth, ...]) -> None:
    """Art. 1196 para. 2, second sentence."""
    rule = "civil_code.1196.2.end"
    assert course(ANSWERED, rule, fact) == turns
    assert duty(ANSWERED, rule, "measures_ended") == BARS


@pytest.mark.parametrize("interest", TORT)
@pytest.mark.parametrize("knowledge", ["host_knew", "host_should_have_known"])
def test_a_service_that_knows_or_should_know_answers(interest: str, knowledge: str) -> None:
    """Art. 1197: no notice is needed; since 2021 'should have known' suffices."""
    aware = AWARE.but(host_knew=False).but(**{knowledge: True})
    rule = f"civil_code.1197.{interest}"
    for fact in ("happened", "by_processor", "hosts", knowledge):
        assert course(aware, rule, fact) == NEEDED
    assert course(aware, rule, "host_acted") == BARS


@pytest.mark.parametrize(
    "rule", ["civil_code.1195.2.forward", "civil_code.1196.2.forward", "civil_code.1196.2.end"]
)
def test_forwarding_and_ending_touch_nobodys_right_by_themselves(rule: str) -> None:
    """Arts 1195 and 1196: duties of procedure between service, user and complainant."""
    concluded = rulebook().rule(rule).concludes
    assert isinstance(concluded, Duty)
    assert concluded.breach is None


# -- Article 3: who the user is -----------------------------------------------------------------------

TOLD = Seen(DAY, happened=True, by_processor=True, processes=True, provides=True).but(
    listed_identifier=False,
    listed_in_code=False,
    of_known_person=False,
    identifies=True,
    anonymised=False,
    expected_private=True,
    consented=False,
    law_provides=False,
    network_operator=True,
    in_business=True,
    sells=False,
    reporting=False,
    already_public=False,
    public_or_own_interest=False,
    ordered_by_court=True,
    personal_or_family=False,
    statistics_or_archives=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    captures_in_public=False,
)


@pytest.mark.parametrize(
    "rule",
    [
        "civil_code.1033.5",
        "civil_code.1035.1",
        "civil_code.1038.1.provide",
        "csl.42.1.provide",
        "csl.44.trade",
    ],
)
def test_who_the_user_is_may_be_told_to_a_court_that_orders_it(rule: str) -> None:
    """Art. 3 para. 1: each condition counts, and without the order the user must be asked."""
    for fact in ("ordered_by_court", "provides"):
        assert course(TOLD, "spc2020.3.1", fact) == NEEDED
    assert course(TOLD, rule, "ordered_by_court") == BARS


@pytest.mark.parametrize("rule", sorted(PROVIDING.keys() | {"csl2026.44.1.provide", "spc_face.2.6.consent"}))
def test_no_law_forbids_to_tell_a_court_what_it_orders_to_be_told(rule: str) -> None:
    """Art. 3 para. 1: whoever the service is, and be it a face."""
    assert course(unasked(rule), rule, "ordered_by_court") == BARS


def test_the_order_is_a_basis_under_the_pipl() -> None:
    """Art. 3 para. 1 with PIPL art. 13 para. 1 item 3, since 2021-11-01."""
    later = TOLD.on(PIPL_FIRST)
    for fact in ("ordered_by_court", "provides"):
        assert course(later, "spc2020.3.1.basis", fact) == NEEDED
    assert course(later, "pipl.13.1", "ordered_by_court") == BARS
    assert course(later, "pipl.23.consent", "ordered_by_court") == BARS


# -- Article 9: after an official source ----------------------------------------------------------------

FAULTS = {
    "spc2020.9.1": "differs_from_source",
    "spc2020.9.2": "source_twisted",
    "spc2020.9.3": "correction_refused",
    "spc2020.9.4": "published_outdated",
}
REPUBLISHED = TOLD.but(publishes=True, publishes_online=True, official_source=True, already_public=True).but(
    provides=False, reasonable_scope=True, objected=False, harms_major_interest=False, notice_states_use=False
)


@pytest.mark.parametrize(("rule", "fault"), FAULTS.items())
def test_who_publishes_after_an_official_source_keeps_to_it(rule: str, fault: str) -> None:
    """Art. 9: four ways of departing from the source, each enough by itself."""
    departed = REPUBLISHED.but(**{fault: True})
    for fact in ("happened", "by_processor", "identifies", "publishes_online", "official_source", fault):
        assert course(departed, rule, fact) == NEEDED
    assert departed.infringed(PI_RIGHTS) is TRUE


def test_faithful_publication_of_what_is_public_wrongs_nobody() -> None:
    """Art. 9 with Civil Code art. 1036 item 2: what courts publish may be published again."""
    faultless = dict.fromkeys(
        (
            "expected_private",
            "excessive",
            "unrelated",
            "purpose_improper",
            "misled",
            "breaks_agreement",
            "breaks_other_law",
            "leaks",
            "obtained_illegally",
            "refuses_deletion",
            "consumer",
            "user",
            "state_organ",
        ),
        False,
    )
    assert REPUBLISHED.but(**faultless).infringed(PI_RIGHTS) is FALSE
    assert REPUBLISHED.but(**faultless, source_twisted=True).infringed(PI_RIGHTS) is TRUE


# -- Days, coverage, record ---------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [rule.id for rule in (*spc_network_2020.RULES, *torts.RULES)])
def test_code_and_provisions_bind_from_the_first_day_of_2021(rule: str) -> None:
    """Both commence on 2021-01-01; the basis with the PIPL."""
    begins = PIPL_FIRST if rule == "spc2020.3.1.basis" else FIRST
    assert not NOTIFIED.on(begins - dt.timedelta(days=1)).in_force(rule)
    assert NOTIFIED.on(begins).in_force(rule)


def test_every_part_of_the_provisions_is_a_rule_or_has_a_reason() -> None:
    assert all(unit.handled is not Handled.GAP for unit in units(spc_network_2020.PROVISIONS))


def test_the_record_shows_notice_measures_and_source() -> None:
    """What is behind the facts; a service of which nothing is said settles nothing."""
    act = ProcessingAct(
        id="a",
        on=DAY,
        hosting=Hosting(
            notified=True,
            preliminary_evidence=True,
            identity_given=False,
            forwarded=True,
            measures=frozenset({Measure.DELETED}),
            arrangements=frozenset({Arrangement.RANKED}),
            counter_notice=False,
            ordered_by_court=True,
        ),
        reporting=Reporting(official_source=True, differs_from_source=False),
    )
    found = characterise(act).act
    expected = {
        "host_notified": True,
        "notice_evidenced": True,
        "notice_identified": False,
        "notice_forwarded": True,
        "measures_taken": True,
        "host_arranged": True,
        "counter_notice": False,
        "ordered_by_court": True,
        "official_source": True,
        "differs_from_source": False,
    }
    assert expected.items() <= found.items()
    assert "counter_forwarded" not in found
    nothing = characterise(ProcessingAct(id="a", on=DAY, hosting=Hosting())).act
    assert not expected.keys() & nothing.keys()
