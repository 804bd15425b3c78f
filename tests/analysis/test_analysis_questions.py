"""Open questions: only those are listed that could ever decide anything, and what each settles is exact."""

import asking_small
import pytest
from asking_small import Worlds, book_of, judgeable, judged
from hypothesis import assume, given, settings
from random_rulebooks import rulebooks
from small_law import AGREED, INTIMATE, PUBLISHED, TOLD, URGENT, rule

from pipl_rules import evaluate
from pipl_rules.analysis.questions import Asking, Ranked, ranked, weights_of
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.information import InformationItem
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Verdict
from pipl_rules.logic.axioms import exactly_one_of, excludes, implies
from pipl_rules.logic.conditions import Atom, Condition, Party
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Interest, infringes
from pipl_rules.logic.rulebook import Rulebook

WIDE, MOST = 3, 8


def wrong(name: str, when: Condition) -> object:
    return rule(id=name, when=when, concludes=infringes(PRIVACY))


def asked(book: Rulebook) -> list[Atom]:
    return [question.fact for question in ranked(judged(book))]


def test_a_fact_that_is_alive_by_three_valued_logic_and_settles_nothing_is_not_asked() -> None:
    """Told and agreed, or told and not agreed: whether they agreed does not matter."""
    book = book_of(wrong("a", TOLD & AGREED), wrong("b", TOLD & ~AGREED))
    assert {q.fact for q in judged(book).open_questions} == {TOLD, AGREED}
    assert asked(book) == [TOLD]


def test_a_limb_that_another_absorbs_is_not_asked_about() -> None:
    assert asked(book_of(wrong("a", TOLD), wrong("b", TOLD & AGREED))) == [TOLD]


def test_two_questions_that_settle_only_together_are_both_listed() -> None:
    book = book_of(wrong("a", TOLD & ~AGREED), wrong("b", AGREED & ~TOLD))
    questions = ranked(judged(book))
    assert {question.fact for question in questions} == {TOLD, AGREED}
    assert all(PRIVACY not in settles.interests for q in questions for settles in (q.yes, q.no))


def test_what_an_answer_settles_is_said_of_every_case_still_possible() -> None:
    """No other rule touches personal-information rights, so that only privacy is open."""
    (told,) = ranked(judged(book_of(wrong("a", TOLD & AGREED), wrong("b", TOLD & ~AGREED))))
    assert (told.yes.verdict, told.no.verdict) == (Verdict.INFRINGES_PRIVACY, Verdict.LAWFUL)
    assert told.yes.interests == {PI_RIGHTS: False, PRIVACY: True}
    assert (told.yes.left, told.no.left) == (0, 0)


def test_a_fact_that_no_open_rule_reads_is_not_asked_though_another_follows_from_it() -> None:
    """Whoever was told has agreed, says an axiom; but what the rule asks is whether they agreed."""
    assert asked(book_of(wrong("a", AGREED), axioms=implies(TOLD, AGREED))) == [AGREED]


def test_it_is_asked_where_what_the_rule_asks_cannot_be_found_out() -> None:
    judgment = judged(book_of(wrong("a", AGREED), axioms=implies(TOLD, AGREED)))
    unknown = frozenset({(judgment.rulebook.index[AGREED], None)})
    found = [unit.found for unit in judgment.units]
    (told,) = Asking(judgment.case, found, weights_of(), unknown).questions()
    assert told.fact == TOLD
    assert (told.yes.verdict, told.no.verdict) == (Verdict.INFRINGES_PRIVACY, None)


def test_of_two_facts_of_which_just_one_is_so_either_settles() -> None:
    book = book_of(wrong("a", TOLD & ~AGREED), axioms=exactly_one_of(TOLD, AGREED))
    questions = ranked(judged(book))
    assert {question.fact for question in questions} == {TOLD, AGREED}
    assert all(q.yes.verdict and q.no.verdict for q in questions)


def test_what_follows_by_the_axioms_is_not_asked() -> None:
    """To be told would mean to have agreed and not to have agreed: so nobody was told, and nobody need ask."""
    book = book_of(wrong("a", TOLD | URGENT), axioms=(*implies(TOLD, AGREED), *excludes(TOLD, AGREED)))
    assert asked(book) == [URGENT]


def test_a_certain_judgment_has_no_questions() -> None:
    book = book_of(wrong("a", TOLD), wrong("b", ~TOLD))
    assert judged(book).certain
    assert asked(book) == []


def test_one_question_is_asked_for_all_the_items_in_which_it_is_open() -> None:
    book = book_of(wrong("a", INTIMATE & ~PUBLISHED))
    act = ProcessingAct(id="a", on=asking_small.DAY, items=tuple(InformationItem(id=n) for n in "xyz"))
    judgment = evaluate(
        act,
        findings=[Finding(PUBLISHED, value=True, item="y"), Finding(INTIMATE, value=True, item="z")],
        rulebook=book,
    )
    items = {question.fact: question.items for question in ranked(judgment)}
    assert items == {INTIMATE: ("x",), PUBLISHED: ("x", "z")}


def test_what_the_party_that_answers_can_prove_comes_first() -> None:
    """Among questions that are alike in everything else."""
    weights = weights_of(Party.PROCESSOR)
    assert weights[Party.PROCESSOR] > weights[Party.CLAIMANT] > weights[None]
    assert weights_of()[Party.PROCESSOR] == weights_of()[Party.CLAIMANT] > weights_of()[None]


def test_the_limit_takes_the_first() -> None:
    judgment = judged(book_of(wrong("a", TOLD & AGREED & URGENT)))
    everything = ranked(judgment)
    assert [q.fact for q in ranked(judgment, 2)] == [q.fact for q in everything][:2]
    assert ranked(judgment, 0) == ()
    with pytest.raises(ValueError, match="limit"):
        ranked(judgment, -1)


def test_a_question_is_told_in_both_languages() -> None:
    (told,) = ranked(judged(book_of(wrong("a", TOLD & INTIMATE), wrong("b", TOLD & ~INTIMATE))))
    assert told.words("en").splitlines() == [
        "Is it so?  -- for the court",
        "  yes: INFRINGES PRIVACY; certain",
        "  no: LAWFUL; certain",
    ]
    assert told.words("zh").splitlines()[0] == "是否如此  -- 由法院判断"
    assert "侵害隐私权" in told.words("zh")
    assert [r.id for r in told.rules] == ["a", "b"]


def read_to_effect(judgment: Judgment) -> set[Atom]:
    """The facts that what is left of the rules, once folded, still reads."""
    residue = Asking(judgment.case, [unit.found for unit in judgment.units], weights_of()).residue
    below = residue.circuit.below(residue.literals_of(Interest))
    return {judgment.rulebook.atoms[residue.asked[node].number] for node in below if node in residue.asked}


@given(book=rulebooks())
@settings(deadline=None, max_examples=25)
def test_just_those_facts_are_listed_that_could_ever_settle_something(book: Rulebook) -> None:
    """Tried on every state of knowledge.

    A fact that nothing open reads is left out though something read may follow from it, and so is one that is read
    to no effect, as in `told and not told`; and with an axiom of three facts one may be listed that could be spared.
    """
    assume(len(book.atoms) <= MOST)
    worlds = Worlds(book)
    matter = worlds.matter({})
    judgment = judged(judgeable(book))
    listed = ranked(judgment)
    found = {question.fact for question in listed}
    assert matter & read_to_effect(judgment) <= found
    if all(len(clause.literals) < WIDE for clause in book.clauses):
        assert found <= matter
    assert all(_settles_rightly(question, worlds) for question in listed)


def _settles_rightly(question: Ranked, worlds: Worlds) -> bool:
    """What is said to be settled is just what every world left agrees in."""
    return all(
        (interest in settles.interests) is worlds.certain(interest, worlds.known({question.fact: value}))
        for value, settles in ((True, question.yes), (False, question.no))
        for interest in (PI_RIGHTS, PRIVACY)
    )
