"""Cambridge Analytica put under Chinese law: nothing adjudicated, all of it our own account."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve
from turning import PROMINENT_NOTICE, full_consent, items, row, turned

from pipl_rules.cases import Held, agree, case
from pipl_rules.domain import Disclosure, Form, KeptUnder, Topic
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import fact
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment

ACTS = [act.id for act in case("cambridge_analytica").acts]
PIPL_DAY = dt.date(2021, 11, 1)
TOLD = evolve(PROMINENT_NOTICE, covers=frozenset(Topic))


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def today(act: str, **changes: Any) -> Judgment:
    """The act as if done on the first day of the Personal Information Protection Law."""
    return turned(row("cambridge_analytica", act), on=PIPL_DAY, judged_on=PIPL_DAY, **changes)


def agreed(act: str) -> dict[str, Any]:
    """Full notice and the consent of the person in question to all of it."""
    consent = full_consent(row("cambridge_analytica", act).submission.act)
    return {"notice": TOLD, "consents": (consent,), "audience": frozenset()}


@pytest.mark.parametrize("act", ACTS)
def test_no_chinese_court_decided_and_each_infringes_on_our_own_account(act: str) -> None:
    base = row("cambridge_analytica", act)
    assert set(base.holding.held.values()) == {Held.NOT_ADJUDICATED}
    assert agree(base.judge(), base.holding) is None
    assert base.judge().personal_information is True


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        ("CA1", {"pipl.13.1", "pipl.17.1"}),
        ("CA2", {"pipl.13.1", "pipl.17.1"}),
        ("CA3", {"pipl.13.1", "pipl.23.consent", "pipl.23.notice"}),
        ("CA4", {"pipl.13.1", "pipl.23.consent", "pipl.23.notice"}),
        ("CA5", {"pipl.13.1"}),
        ("CA6", {"pipl.13.1"}),
    ],
)
def test_under_the_pipl_each_infringes_by_the_articles_to_be_expected(act: str, expected: set[str]) -> None:
    assert expected <= rules(today(act))


def test_1_each_friend_who_opted_in_makes_the_taking_lawful() -> None:
    assert today("CA2", **agreed("CA2")).personal_information is False


def test_2_users_told_the_truth_mend_their_own_taking_and_not_their_friends() -> None:
    """A user's yes is no yes of the friend's."""
    assert today("CA1", **agreed("CA1")).personal_information is False
    assert "pipl.13.1" in rules(today("CA2", notice=TOLD))


def test_2_a_false_word_undoes_even_a_full_yes() -> None:
    full = agreed("CA1")
    lied = today("CA1", **full | {"notice": evolve(TOLD, truthful=False)})
    assert {"pipl.13.1", "pipl.17.1"} <= rules(lied)
    base = row("cambridge_analytica", "CA1").submission.act
    deceived = Finding(fact=fact("misled"), value=True, ground="said that nothing identifying is taken")
    judgment = evaluate(evolve(base, on=PIPL_DAY, **full), findings=(deceived,), judged_on=PIPL_DAY)
    assert {"pipl.5.misled", "pipl.13.1"} <= rules(judgment)


def test_3_bare_counts_are_nobodys_information() -> None:
    base = row("cambridge_analytica", "CA2")
    counts = items(base, kept_under=KeptUnder.NOBODY, form=Form.ANONYMISED)
    assert today("CA2", items=counts).personal_information is False


def test_4_anonymised_before_it_is_passed_on_nothing_is_passed_on_and_a_hash_is_not_that() -> None:
    base = row("cambridge_analytica", "CA4")
    assert today("CA4", items=items(base, form=Form.ANONYMISED)).personal_information is False
    assert "pipl.23.consent" in rules(today("CA4", items=items(base, form=Form.PSEUDONYMISED)))


def test_5_what_friends_published_themselves_may_be_used_with_measure_and_not_to_bear_heavily_on_them() -> (
    None
):
    """Article 27: a major impact needs consent."""
    base = row("cambridge_analytica", "CA5")
    public = items(base, public=Disclosure.BY_THE_PERSON)
    act = evolve(base.submission.act, on=PIPL_DAY, items=public, notice=TOLD)

    def judged(*names: str) -> Judgment:
        found = tuple(Finding(fact=fact(name), value=True, ground="found") for name in names)
        return evaluate(act, findings=found, judged_on=PIPL_DAY)

    assert "pipl.13.1" not in rules(judged("reasonable_scope"))
    assert "pipl.13.1" in rules(judged("reasonable_scope", "major_impact"))


def test_6_and_7_abroad_the_pipl_governs_only_what_aims_at_people_in_the_mainland() -> None:
    far = today("CA5", abroad=True, serves_mainland=False, analyses_mainland=False)
    near = today("CA5", abroad=True, serves_mainland=False, analyses_mainland=True)
    assert not any(rule.startswith("pipl") for rule in rules(far))
    assert "pipl.13.1" in rules(near)


def test_in_2014_the_decision_of_2012_decided_and_no_civil_code() -> None:
    judgment = row("cambridge_analytica", "CA2").judge()
    assert rules(judgment) == {"npcsc.2.1.consent", "npcsc.2.1.notice"}


def test_the_platform_owed_its_own_users_more_in_2014_than_the_app_owed_strangers() -> None:
    """The telecommunications rules of 2013 protect users of the service."""
    assert "telecom2013.10.provide" in rules(row("cambridge_analytica", "CA3").judge())
    assert not any(r.startswith("telecom") for r in rules(row("cambridge_analytica", "CA4").judge()))


def test_ca6_once_the_purpose_is_over_keeping_breaks_the_duty_to_delete() -> None:
    base = row("cambridge_analytica", "CA6").submission.act
    over = Finding(fact=fact("purpose_over"), value=True, ground="promised and ordered to be deleted")
    judgment = evaluate(evolve(base, on=PIPL_DAY), findings=(over,), judged_on=PIPL_DAY)
    assert "pipl.47.1" in rules(judgment)
    assert "pipl.47.1" not in rules(today("CA6"))
