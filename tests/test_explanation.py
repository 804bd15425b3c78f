"""Explanations: the answer first, then what bears on it and from where, in either language."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from typing import get_args, get_type_hints

import pytest
from attrs import evolve, has

from pipl_rules import ProcessingAct, evaluate, explain, render_text
from pipl_rules.cases import every_case
from pipl_rules.characterise import FIELDS
from pipl_rules.domain import CATEGORIES
from pipl_rules.domain.vocabulary import Word
from pipl_rules.errors import UnknownNameError
from pipl_rules.explanation import Explanation, Role, Step
from pipl_rules.explanation.words import CHINESE, ENGLISH, field_word
from pipl_rules.facts import COUNTS, FACTS, READINGS
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import Count, Fact
from pipl_rules.logic.truth import FALSE, TRUE, UNKNOWN
from pipl_rules.statutes import rulebook

ACTS = {act.id: act for case in every_case() for act in case.acts}
HAN = re.compile(r"[\u4e00-\u9fff]")


@cache
def explained(name: str) -> Explanation:
    """The explanation of a decided act, built once for all tests that read it."""
    return explain(ACTS[name].judge())


@cache
def told(name: str, lang: str = "en") -> str:
    """The same in words."""
    return render_text(explained(name), lang)


def steps(name: str) -> list[Step]:
    return [step for part in explained(name).parts for step in part.steps]


@pytest.mark.parametrize("name", ACTS)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_first_line_is_the_answer(name: str, lang: str) -> None:
    judgment = ACTS[name].judge()
    verdict = (ENGLISH if lang == "en" else CHINESE).verdict[judgment.verdict.value]
    first = told(name, lang).splitlines()[0]
    assert first.startswith(name)
    assert first.endswith(verdict)


@pytest.mark.parametrize("name", ACTS)
def test_every_rule_that_decided_is_explained_and_every_rule_explained_is_cited(name: str) -> None:
    judgment = ACTS[name].judge()
    text = told(name)
    applied = {step.rule.id for step in steps(name) if step.role is Role.APPLIES}
    assert {ground.rule.id for ground in judgment.grounds} == applied
    assert all(str(ground.rule.cite) in text for ground in judgment.grounds)


@pytest.mark.parametrize("name", ACTS)
def test_what_an_assumption_carries_is_marked_with_its_kind_and_source(name: str) -> None:
    judgment = ACTS[name].judge()
    text = told(name)
    for assumption in judgment.rests_on:
        assert str(assumption.cite) in text
    for step in steps(name):
        for line in step.lines:
            if line.assumption is not None:
                assert line.assumption in judgment.assumptions


@pytest.mark.parametrize("name", ["L1", "L2", "L4", "L5b"])
def test_what_was_lifted_is_shown_with_what_lifts_it(name: str) -> None:
    (step,) = [s for s in steps(name) if s.rule.id == "csl.41.1.consent"]
    assert step.role is Role.LIFTED
    assert [lifting.rule.id for lifting in step.lifted_by] == ["csl.41.1.reasonable_use"]
    assert "lifted by Cybersecurity Law art. 41 para. 1" in told(name)


def test_only_the_limbs_that_hold_are_shown_of_a_disjunction_that_holds() -> None:
    """L3: excessive it was; whether it was also improper or deceitful is beside the point."""
    (step,) = [s for s in steps("L3") if s.rule.id == "csl.41.1.principles"]
    assert {line.atom.name for line in step.lines} == {
        "network_operator",
        "is_personal_information",
        "processes",
        "excessive",
    }


def test_what_was_only_assumed_is_left_out_where_something_found_suffices() -> None:
    """L3: no consent was given; that it was not expressed either need not be assumed."""
    (step,) = [s for s in steps("L3") if s.rule.id == "csl.41.1.consent"]
    (consent,) = [line for line in step.lines if line.atom.name == "effective_consent"]
    assert consent.value is FALSE
    shown = {line.atom.name for reason in consent.why for line in reason.lines}
    assert "consented" in shown
    assert "consent_expressed" not in shown


def test_items_of_which_the_same_holds_are_told_together() -> None:
    (step,) = [s for s in steps("L3") if s.rule.id == "csl.41.1.consent"]
    assert step.items == ("name", "number")


def test_an_open_interest_shows_what_is_open_and_only_that() -> None:
    """H3: whether her reading is private is for the court."""
    (privacy,) = [part for part in explained("H3").parts if part.interest.value == "privacy"]
    assert privacy.answer is None
    open_steps = [step for step in privacy.steps if step.role is Role.OPEN]
    assert {step.rule.id for step in open_steps} >= {"tll.2.information", "gpcl.110.information"}
    assert all(line.value is UNKNOWN for step in open_steps for line in step.lines)


def test_an_act_not_proven_is_explained_by_that_alone() -> None:
    for part in explained("L7").parts:
        lines = [line for step in part.steps for line in step.lines]
        assert {line.atom.name for line in lines} == {"happened"}


def test_the_callers_ground_is_shown_with_the_finding() -> None:
    act = ACTS["L3"].submission.act
    judgment = evaluate(act, findings=[Finding("excessive", value=True, ground="audit of 2019-03-01")])
    assert "found: audit of 2019-03-01" in render_text(judgment)
    (step,) = [
        s for part in explain(judgment).parts for s in part.steps if s.rule.id == "csl.41.1.principles"
    ]
    assert [line.value for line in step.lines if line.finding is not None] == [TRUE]


def test_instruments_stand_by_rank_then_date_and_provisions_in_statute_order() -> None:
    act = evolve(ACTS["L3"].submission.act, on=dt.date(2022, 3, 1))
    for part in explain(evaluate(act)).parts:
        orders = [step.rule.cite.order for step in part.steps]
        assert orders == sorted(orders)


@pytest.mark.parametrize("name", ACTS)
def test_the_chinese_is_chinese(name: str) -> None:
    """No English word but the caller's own marks, dates and the names of readings."""
    text = told(name, "zh")
    marks = {item.id for item in ACTS[name].submission.act.items or ()} | set(re.findall(r"[A-Za-z]+", name))
    marks |= {"App", "IP", "open_questions", "rests_on"}
    words_left = set(re.findall(r"[A-Za-z_]{2,}", text)) - marks
    assert words_left == set()


def test_an_act_of_which_nothing_is_known_is_explained_in_both_languages() -> None:
    judgment = evaluate(ProcessingAct(id="x", on=dt.date(2024, 5, 1)))
    assert "What could still change it" in render_text(judgment)
    assert "仍可能改变结论的事项" in render_text(judgment, "zh")
    with pytest.raises(UnknownNameError, match="zh"):
        render_text(judgment, "fr")


def test_every_rule_fact_reading_and_instrument_speaks_both_languages() -> None:
    for rule in rulebook().rules:
        assert rule.gist
        assert HAN.search(rule.zh)
        assert HAN.search(rule.cite.zh)
    asked: list[Fact | Count] = [*FACTS.values(), *COUNTS.values()]
    for fact in asked:
        assert fact.question.endswith("?")
        assert HAN.search(fact.question_zh)
    for reading in READINGS.values():
        assert all(choice.source and HAN.search(choice.zh) for choice in reading.choices)


def words_of(record: type) -> Iterator[type[Word]]:
    for kind in get_type_hints(record).values():
        inner = [deep for part in get_args(kind) for deep in get_args(part)]
        for part in (kind, *get_args(kind), *inner):
            if isinstance(part, type) and issubclass(part, Word):
                yield part
            elif isinstance(part, type) and has(part):
                yield from words_of(part)


def test_every_word_and_every_field_of_the_record_has_a_chinese_name() -> None:
    for enumeration in words_of(ProcessingAct):
        assert all(HAN.search(member.zh) or member.zh.isascii() for member in enumeration)
    paths = {path for held in FIELDS.values() for path in held}
    assert {path for path in paths if not HAN.search(field_word(path, "zh"))} == set()
    assert all(HAN.search(category.zh) or category.zh.isascii() for category in CATEGORIES.values())
    assert set(ENGLISH.phrase) == set(CHINESE.phrase)
