"""The interview asks only what still matters, never the same twice, and ends when the verdict is certain."""

import datetime as dt
import io
import json
import random
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from asking_small import ACT, Worlds, book_of, judgeable
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from random_rulebooks import rulebooks
from small_law import AGREED, INTIMATE, PUBLISHED, TOLD, URGENT, rule

from pipl_rules import Finding, InformationItem, ProcessingAct, Verdict, evaluate
from pipl_rules.analysis.supposing import Change, suppose
from pipl_rules.cases import every_case
from pipl_rules.cli import FAULTY, OK, main
from pipl_rules.errors import InconsistentFindingsError, UnknownNameError
from pipl_rules.facts import FACTS, act
from pipl_rules.interview import Answer, Ending, Interview, Reply, WrongReplyError, interview
from pipl_rules.judgment import Judgment, Outcome
from pipl_rules.logic.axioms import exactly_one_of, implies
from pipl_rules.logic.conditions import Atom, Condition, Party, SettledBy, Threshold
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Interest, Rule, infringes
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import TRUE, UNKNOWN, Truth
from pipl_rules.plan import Values
from pipl_rules.reading import dumps, read

L3 = next(of for decided in every_case() for of in decided.acts if of.id == "L3")
DAY = dt.date(2024, 6, 1)
MOST = 7
OF_COURT = next(f for f in FACTS.values() if f.burden is None and f.settled_by is SettledBy.JUDGMENT)
"""An open standard that nobody must prove."""


def wrong(name: str, when: Condition) -> Rule:
    return rule(id=name, when=when, concludes=infringes(PRIVACY))


def starting(book: Rulebook) -> Interview:
    return Interview(ACT, rulebook=book)


def held(standing: Interview, world: Mapping[Atom, bool | None]) -> Interview:
    """The interview to its end, answered from what the world holds."""
    while (question := standing.next_question) is not None:
        standing = standing.answered(world[question.fact])
    return standing


def facts(standing: Interview) -> list[str]:
    return [answer.fact for answer in standing.answers]


def test_the_generator_asks_until_the_verdict_is_certain_and_hands_back_how_it_stands() -> None:
    book = book_of(wrong("a", TOLD & AGREED), wrong("b", TOLD & ~AGREED))
    conversation = interview(ACT, rulebook=book)
    assert next(conversation).fact == TOLD
    with pytest.raises(StopIteration) as end:
        conversation.send(True)
    final: Interview = end.value.value
    assert (final.verdict, final.ending, final.certain) == (
        Verdict.INFRINGES_PRIVACY,
        Ending.CERTAIN,
        True,
    )
    assert [(finding.fact, finding.value) for finding in final.found] == [(TOLD, True)]


def test_nothing_is_asked_of_an_act_that_is_certain() -> None:
    with pytest.raises(StopIteration) as end:
        next(interview(ACT, rulebook=book_of(wrong("a", TOLD), wrong("b", ~TOLD))))
    assert end.value.value.answers == ()
    assert end.value.value.ending is Ending.CERTAIN


def test_the_answers_are_all_that_has_to_be_kept() -> None:
    """They are plain data: from them and the act the interview stands where it stood."""
    book = book_of(wrong("a", TOLD & AGREED & INTIMATE))
    standing = starting(book).answered(True).answered(None)
    kept = json.loads(json.dumps([[a.fact, a.value, a.items] for a in standing.answers]))
    again = Interview(ACT, tuple(Answer(fact, value, items) for fact, value, items in kept), rulebook=book)
    assert again.next_question == standing.next_question
    assert again.answers == standing.answers


def test_what_cannot_be_found_out_is_not_asked_again_and_the_rest_is_asked() -> None:
    book = book_of(wrong("a", TOLD & AGREED))
    final = held(starting(book), {TOLD: None, AGREED: True})
    assert sorted(facts(final)) == ["agreed", "told"]
    assert (final.ending, final.certain) == (Ending.UNANSWERABLE, False)
    assert held(starting(book), {TOLD: None, AGREED: False}).ending is Ending.CERTAIN


def test_what_could_only_matter_together_with_what_cannot_be_found_out_is_spared() -> None:
    """Whether they were told alone would infringe; nobody knows; so urgency can excuse nothing any more."""
    book = book_of(wrong("a", TOLD), wrong("b", TOLD & URGENT & AGREED))
    assert facts(held(starting(book), {TOLD: None, URGENT: True, AGREED: True})) == ["told"]


def test_of_facts_of_which_just_one_is_so_the_other_is_not_asked() -> None:
    book = book_of(
        wrong("a", TOLD & URGENT), wrong("b", AGREED & ~URGENT), axioms=exactly_one_of(TOLD, AGREED)
    )
    for told in (True, False):
        final = held(starting(book), {TOLD: told, AGREED: not told, URGENT: True})
        assert not {"told", "agreed"} <= set(facts(final))


def test_a_fact_about_an_item_is_asked_of_an_item_and_never_of_the_act() -> None:
    """Though from it something about the act would follow that cannot be found out."""
    book = book_of(wrong("a", TOLD & AGREED), axioms=implies(INTIMATE, TOLD))
    final = held(starting(book), {TOLD: None, AGREED: True, INTIMATE: False})
    assert [(a.fact, a.items) for a in final.answers if a.fact == "intimate"] == [("intimate", ("i",))]


def test_items_may_be_answered_apart() -> None:
    book = book_of(wrong("a", INTIMATE & ~PUBLISHED))
    whole = ProcessingAct(id="a", on=DAY, items=(InformationItem(id="x"), InformationItem(id="y")))
    standing = Interview(whole, rulebook=book)
    question = standing.next_question
    assert question is not None
    assert question.items == ("x", "y")
    further = standing.answered({"x": question.fact == INTIMATE, "y": question.fact != INTIMATE})
    assert further.next_question is not None
    assert further.next_question.items == ("x",)
    assert [(f.item, f.value) for f in further.found] == [
        ("x", question.fact == INTIMATE),
        ("y", question.fact != INTIMATE),
    ]


def test_an_item_left_out_of_a_reply_is_asked_about_again() -> None:
    book = book_of(wrong("a", INTIMATE))
    whole = ProcessingAct(id="a", on=DAY, items=(InformationItem(id="x"), InformationItem(id="y")))
    further = Interview(whole, rulebook=book).answered({"x": False})
    assert further.next_question is not None
    assert further.next_question.items == ("y",)


def test_a_count_is_answered_with_its_number_or_with_yes_or_no() -> None:
    young = act.AGE.under(Threshold(14, act.AGE.unit))
    book = book_of(wrong("a", young))
    by_number, by_word = starting(book).answered(13), starting(book).answered(True)
    for standing in (by_number, by_word):
        assert standing.judgment.verdict is Verdict.INFRINGES_PRIVACY
        assert standing.ending is Ending.CERTAIN
    assert [(f.fact, f.value) for f in by_number.found] == [(act.AGE, 13)]
    assert (by_word.found, by_word.unwritten) == ((), (young.name,))
    with pytest.raises(WrongReplyError):
        starting(book).answered(-1)


@pytest.mark.parametrize("reply", ["yes", 3, {"nobody": True}, {}, {"i": 2}])
def test_a_reply_that_is_none_is_refused(reply: Reply) -> None:
    with pytest.raises(WrongReplyError, match=r"told|intimate"):
        starting(book_of(wrong("a", INTIMATE if isinstance(reply, dict) else TOLD))).answered(reply)


def test_a_reply_to_no_question_and_an_answer_on_no_fact_are_refused() -> None:
    book = book_of(wrong("a", TOLD))
    with pytest.raises(WrongReplyError):
        starting(book).answered(True).answered(True)
    with pytest.raises(UnknownNameError):
        _ = Interview(ACT, (Answer("tolled", value=True),), rulebook=book).next_question


def test_until_the_verdict_stops_where_a_burden_settles_what_is_open() -> None:
    """What a party must prove is taken not to be so if nobody does; of an open standard nothing is taken."""
    book = book_of(wrong("a", act.HAPPENED & OF_COURT & ~act.SECURED))
    assert Interview(ACT, rulebook=book, until="verdict").ending is Ending.DECIDED
    asserted = (Finding(act.HAPPENED, value=True),)
    short = Interview(ACT, findings=asserted, rulebook=book, until="verdict")
    assert short.next_question is not None
    assert short.next_question.fact == OF_COURT
    final = short.answered(True)
    assert (final.ending, final.verdict) == (Ending.DECIDED, Verdict.INFRINGES_PRIVACY)
    assert final.judgment.outcome is Outcome.DECIDED
    assert not final.certain


@given(book=rulebooks(), data=st.data())
@settings(deadline=None, max_examples=15)
def test_whatever_the_answers_the_interview_ends_with_the_verdict_of_the_case_in_full(
    book: Rulebook, data: st.DataObject
) -> None:
    """Each question could have decided something when it was asked, and none was asked twice."""
    assume(0 < len(book.atoms) <= MOST)
    worlds = Worlds(book)
    k = data.draw(st.integers(0, len(worlds.worlds) - 1))
    world = {atom: value is TRUE for atom, value in worlds.worlds[k].items()}
    pairs = all(len(clause.literals) < 3 for clause in book.clauses)
    standing, known = starting(judgeable(book)), dict[Atom, bool]()
    while (question := standing.next_question) is not None:
        assert question.fact not in known
        assert not pairs or question.fact in worlds.matter(known)
        known[question.fact] = world[question.fact]
        standing = standing.answered(world[question.fact])
    for interest in Interest:
        truth = worlds.outcomes[k][interest]
        low, high = standing.judgment.bounds[interest]
        assert not worlds.matter(known)
        assert (low, high) == (truth is TRUE, truth is not Truth.FALSE)
        assert (standing.ending is Ending.OPEN) <= (UNKNOWN in worlds.outcomes[k].values())


@given(book=rulebooks(), data=st.data())
@settings(deadline=None, max_examples=10)
def test_answers_that_nobody_has_never_make_it_ask_for_ever(book: Rulebook, data: st.DataObject) -> None:
    assume(0 < len(book.atoms) <= MOST)
    world = dict(data.draw(st.sampled_from(Worlds(book).worlds)))
    standing = starting(judgeable(book))
    while (question := standing.next_question) is not None:
        assert question.fact.name not in facts(standing)
        unknown = data.draw(st.booleans())
        standing = standing.answered(None if unknown else world[question.fact] is TRUE)
    if standing.ending is Ending.CERTAIN:
        assert standing.judgment.certain


def completion(judgment: Judgment, seed: int) -> list[Values]:
    """Everything that is open, found at random, so that the axioms allow it."""
    rng, rulebook, changed = random.Random(seed), judgment.rulebook, judgment  # noqa: S311 - a fixed seed, nothing secret
    order = [n for n in range(len(rulebook.atoms)) if any(n in (a for a, _ in c) for c in rulebook.literals)]
    for number in order:
        atom = rulebook.atoms[number]
        if all(unit.found[number] is None for unit in changed.units):
            value = rng.random() < 0.3
            try:
                changed = suppose(changed, [Change(atom, value)])
            except InconsistentFindingsError:
                changed = suppose(changed, [Change(atom, not value)])
    drawn = [rng.random() < 0.3 for _ in rulebook.atoms]
    return [[d if v is None else v for v, d in zip(unit.found, drawn, strict=True)] for unit in changed.units]


@pytest.mark.parametrize("seed", range(2))
def test_under_the_whole_law_it_ends_certain_with_the_verdict_of_the_case_in_full(seed: int) -> None:
    whole = ProcessingAct(id="a", on=DAY, items=(InformationItem(id="i"),))
    judgment = evaluate(whole)
    full = completion(judgment, seed)
    final = held(Interview(whole), dict(zip(judgment.rulebook.atoms, full[1], strict=True)))
    assert final.ending is Ending.CERTAIN
    assert final.judgment.certain
    (day,) = judgment.days
    for place, interest in enumerate((PI_RIGHTS, PRIVACY)):
        found = [
            day.interests[u.about].decide(v)[2 * place] for u, v in zip(judgment.units, full, strict=True)
        ]
        assert final.judgment.infringed(interest) is any(found)
    assert len(final.answers) <= 45  # of some four hundred that are open
    assert len(set(facts(final))) == len(final.answers)


def ask(monkeypatch: pytest.MonkeyPatch, said: str, *arguments: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(said))
    return main(["interview", *arguments])


def test_the_command_line_asks_for_the_day_and_then_what_matters(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "act.json"
    assert ask(monkeypatch, "2024-05-01\nperhaps\nyes\nn\n", "--write", str(out)) == OK
    printed = capsys.readouterr().out
    assert "1. Did the act take place?  -- for the claimant to prove" in printed
    assert "Please answer y, n or ?" in printed
    assert "no: LAWFUL; certain" in printed
    assert "Certain: nothing else that may be found changes the verdict. Questions answered: 2." in printed
    assert "act: LAWFUL" in printed
    (entry,) = read(out.read_text("utf-8")).entries
    assert {finding.fact.name for finding in entry.submission.findings} == {"happened", "by_processor"}


def test_the_command_line_speaks_chinese(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, "2024-05-01\n不知道\n否\n", "--lang", "zh") == OK
    printed = capsys.readouterr().out
    assert "1. 所诉行为是否发生  -- 由主张侵害的一方举证" in printed
    assert "结论确定：其余事实无论如何，都不改变结论。 共回答2个问题。" in printed
    assert "认定：询问中的答复" in printed


def test_the_command_line_stops_when_told_to_and_at_the_end_of_its_answers(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "act.json"
    file.write_text(dumps(L3.submission), encoding="utf-8")
    assert ask(monkeypatch, "q\n", str(file)) == OK
    assert "Stopped before the verdict was certain. Questions answered: 0." in capsys.readouterr().out
    assert ask(monkeypatch, "", str(file), "--answers", "no,?", "--known-to", "processor") == OK
    printed = capsys.readouterr().out
    assert "Questions answered: 2." in printed
    assert "art. " in printed.split("2. ")[0]  # the provisions that ask the first question


@pytest.mark.parametrize(
    ("said", "told"),
    [("someday\n", "calendar day"), ("", "calendar day"), ("1900-01-01\n", "1900|first day|model")],
)
def test_the_command_line_refuses_what_is_no_day_of_law(
    said: str, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(monkeypatch, said) == FAULTY
    assert re.search(told, capsys.readouterr().err)


def test_an_interview_is_about_one_act(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    acts = tmp_path / "acts.json"
    acts.write_text(json.dumps([{"id": n, "on": "2024-05-01"} for n in "ab"]), encoding="utf-8")
    assert ask(monkeypatch, "", str(acts)) == FAULTY
    assert "an interview is about one" in capsys.readouterr().err


def test_who_answers_is_asked_first_what_it_can_prove() -> None:
    """Though the other party or a court could answer too."""
    book = book_of(wrong("a", act.HAPPENED & act.SECURED & OF_COURT))
    for party in Party:
        asked = list(Interview(ACT, known_to=party, rulebook=book)._asking.questions())  # noqa: SLF001 - the whole order
        assert asked[0].proved_by is party
        assert {question.proved_by for question in asked} == {None, *Party}


def test_a_finding_of_the_caller_stands_beside_the_answers() -> None:
    book = book_of(wrong("a", TOLD & AGREED))
    standing = Interview(ACT, findings=(Finding(TOLD, value=True, ground="the file"),), rulebook=book)
    assert standing.next_question is not None
    assert standing.next_question.fact == AGREED
    assert standing.answered(True).submission.findings[0].ground == "the file"
