"""The theorems about this law: each is proved, the page tells them, and a planted fault is found."""

import datetime as dt
import json
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import evolve

from pipl_rules import theorems
from pipl_rules.analysis.proofs.setting import Setting
from pipl_rules.analysis.proofs.theorem import Counterexample, Theorem, Words, prove
from pipl_rules.assume.burdens import BURDENS
from pipl_rules.assume.defaults import DEFAULTS
from pipl_rules.cli import main
from pipl_rules.facts import FACTS, READINGS
from pipl_rules.logic.conditions import NEVER
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.theorems import consent, force, notice, readings, report, scope, withdrawal
from pipl_rules.theorems.listed import READ_BY_ASSUMPTIONS
from pipl_rules.theorems.page import page

ROOT = Path(__file__).parent.parent.parent
TODAY = dt.date(2026, 1, 1)


@pytest.mark.evidence
@pytest.mark.parametrize("theorem", theorems.ALL, ids=lambda theorem: theorem.name)
def test_it_is_proved(theorem: Theorem) -> None:
    """Of every law that an act can meet, with every reading."""
    pytest.importorskip("z3")
    found = prove(theorem, theorems.setting())
    assert found is None, found.says.en if found else ""


@pytest.mark.evidence
def test_the_page_under_docs_is_the_one_that_is_generated() -> None:
    assert (ROOT / "docs" / "proofs.md").read_text("utf-8") == page()


def test_the_page_says_what_proofs_do_not_cover() -> None:
    said = page()
    for theorem in theorems.ALL:
        assert theorem.sentence in said
        assert theorem.zh in said
        assert all(each.en in said and each.zh in said for each in theorem.assumes)
    assert "They do not cover the characterisers" in said


def test_names_of_theorems_are_their_own() -> None:
    names = [theorem.name for theorem in theorems.ALL]
    assert len(set(names)) == len(names)


def test_every_reading_says_where_it_may_differ() -> None:
    assert set(readings.WHERE) == set(READINGS)


def test_what_is_listed_as_read_by_assumptions_is_read_by_one() -> None:
    read = {
        atom.name
        for each in (*DEFAULTS, *BURDENS)
        for condition in (each.when, each.unless)
        for atom in condition.atoms()
    }
    assert set(READ_BY_ASSUMPTIONS) <= read


def faulty(rule_id: str, **changes: Any) -> Setting:
    """The law of today with one rule otherwise."""
    whole = theorems.setting()
    book = whole.rulebook
    rules = tuple(evolve(rule, **changes) if rule.id == rule_id else rule for rule in book.rules)
    changed = Rulebook(rules, book.closings, book.axioms, book.given, book.also)
    return Setting(changed, whole.readings, TODAY)


FAULTS: tuple[tuple[Theorem, str, dict[str, Any]], ...] = (
    (consent.A_CHILDS_OWN_CONSENT_NEVER_SUFFICES, "pipl.31.1", {"when": NEVER}),
    (consent.NO_CHILDS_CONSENT_MEETS_THE_PIPL, "pipl.31.1", {"when": NEVER}),
    (consent.CONSENT_NEVER_CURES_DECEIT, "mental.23.4", {"unless": FACTS["consented"]}),
    (consent.NOTHING_CURES_DECEIT_OR_EXCESS, "civil_code.1035.principles", {"when": FACTS["misled"]}),
    (
        withdrawal.A_WITHDRAWAL_BEFORE_THE_ACT_NEVER_EXCUSES_IT,
        "pipl.13.1",
        {"unless": FACTS["consent_withdrawn"]},
    ),
    (notice.MORE_TRUTHFUL_NOTICE_NEVER_WORSENS, "pipl.44", {"when": FACTS["notice_truthful"]}),
    (
        scope.ART_1033_5_IS_ABOUT_PERSONAL_INFORMATION,
        "civil_code.1032.2",
        {"when": FACTS["expected_private"]},
    ),
    (scope.WHAT_IS_ANONYMISED_INFRINGES_NO_INFORMATION_RIGHT, "pipl.4.1", {"unless": NEVER}),
    (scope.WHAT_IS_NOT_PERSONAL_INFRINGES_NO_INFORMATION_RIGHT, "pipl.44", {"when": FACTS["identifies"]}),
    (
        readings.EACH_READING_DIFFERS_ONLY_WHERE_IT_SAYS,
        "pipl.45.1",
        {"unless": READINGS["right_to_refuse"].chosen("bases_prevail")},
    ),
)


@pytest.mark.evidence
@pytest.mark.parametrize(
    ("theorem", "rule_id", "changes"),
    FAULTS,
    ids=lambda value: value.name if isinstance(value, Theorem) else "",
)
def test_a_planted_fault_is_found_and_its_cases_replay(
    theorem: Theorem, rule_id: str, changes: dict[str, Any]
) -> None:
    """With one rule otherwise the sentence is refuted, by cases that the engine itself decides so."""
    pytest.importorskip("z3")
    law = faulty(rule_id, **changes)
    found = prove(theorem, law)
    assert isinstance(found, Counterexample)
    assert found.patterns
    for pattern in found.patterns:
        json.dumps(pattern.as_json(), ensure_ascii=False)
        assert list(pattern.lines("en"))
    judged = [pattern.judge(law.rulebook) for pattern in found.patterns]
    assert all(judgment.law.days[0].day >= TODAY for judgment in judged)
    if len(judged) > 1:
        first, second = (
            [(a.personal_information, a.privacy) for a in judgment.answers] for judgment in judged
        )
        assert first != second, "alike in every interest, as an act and item by item"


class Careless:
    """A rulebook that lets every rule bind on every day."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book

    def __getattr__(self, name: str) -> Any:
        return getattr(self.book, name)

    def on(self, *_: object) -> "Careless":
        """All rules, whatever the day."""
        return self


def test_a_rule_applied_outside_its_days_is_found() -> None:
    whole = theorems.setting()
    proof = force.NO_RULE_APPLIES_OUTSIDE_ITS_DAYS.proof
    assert proof(whole) is None
    found = proof(evolve(whole, rulebook=cast("Rulebook", Careless(whole.rulebook))))
    assert found is not None
    assert "outside its days" in found.says.en


def _proved(name: str) -> Theorem:
    return evolve(theorems.ALL[0], name=name, proof=lambda _: None)


def test_the_command_line_tells_what_is_proved_and_what_is_not(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 1 where a sentence is refuted."""
    wrong = Counterexample(Words("a case", "一例"), ())
    refuted = evolve(theorems.ALL[0], name="refuted", proof=lambda _: wrong)
    monkeypatch.setattr(report, "ALL", (_proved("proved"),))
    assert main(["proofs"]) == 0
    assert capsys.readouterr().out == "proved   proved\n"
    monkeypatch.setattr(report, "ALL", (_proved("proved"), refuted))
    assert main(["proofs", "--format", "json"]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["holds"] for line in lines] == [True, False]
    assert main(["proofs", "--page"]) == 0
    assert capsys.readouterr().out == page()
