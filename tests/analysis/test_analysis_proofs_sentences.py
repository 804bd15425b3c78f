"""Each kind of sentence is found true where it is true, and false where a fault is planted."""

import datetime as dt

import pytest
from attrs import evolve
from naive_solver import Naive
from small_law import (
    AGREED,
    CODE,
    CODED,
    INTIMATE,
    NEW,
    OLD,
    PERSONAL,
    PUBLISHED,
    TOLD,
    URGENT,
    closed,
    duty_to,
    rule,
)

from pipl_rules.analysis.proofs.claim import Claim, Told
from pipl_rules.analysis.proofs.questions import Applies, Holds, Infringed
from pipl_rules.analysis.proofs.setting import Setting
from pipl_rules.analysis.proofs.structure import (
    Listed,
    alive,
    lifting,
    needed,
    no_clash,
    pair,
    relevant,
    total,
)
from pipl_rules.analysis.proofs.theorem import Counterexample, Proof, VacuousError, Words, throughout
from pipl_rules.dates import Span
from pipl_rules.logic.axioms import Clause, implies
from pipl_rules.logic.conditions import AllOf, Atom
from pipl_rules.logic.reference import Case
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Closed, Rule, counts_as, does_not_count_as, infringes
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import TRUE, Truth

NOTHING = Listed(reasons={})
WHY = Words("why", "理由")
WRONG = Words("wrong", "错")


def about(*rules: Rule, closings: tuple[Closed, ...] = (), axioms: tuple[Clause, ...] = ()) -> Setting:
    """A little law, to be proved about with the little solver."""
    return Setting(Rulebook(rules, closings, axioms), (), CODE.effective, Naive)


def wrong(proof: Proof, setting: Setting) -> str:
    """What the proof found wrong; nothing if the sentence holds."""
    found = proof(setting)
    return found.says.en if found else ""


PROTECTED = rule(id="personal", when=INTIMATE & ~CODED, concludes=counts_as(PERSONAL))
TAKEN = rule(id="taken", when=PERSONAL & ~TOLD, unless=URGENT, concludes=infringes(PI_RIGHTS))
EXCUSE = rule(id="excuse", when=AGREED, lifts=("taken",))
SOUND = (PROTECTED, TAKEN, EXCUSE)
CLOSED = (closed(fact=PERSONAL),)


def test_of_a_sound_law_every_general_sentence_holds() -> None:
    law = about(*SOUND, closings=CLOSED)
    proofs = (
        total(NOTHING),
        no_clash,
        alive(NOTHING),
        lifting(NOTHING),
        needed(NOTHING),
        relevant(lambda setting: setting.rulebook.atoms, NOTHING),
    )
    assert [wrong(proof, law) for proof in proofs] == [""] * len(proofs)


def test_a_status_that_nothing_closes_leaves_the_verdict_open_and_a_case_shows_it() -> None:
    found = total(NOTHING)(about(*SOUND))
    assert found is not None
    assert "open" in found.says.en
    (pattern,) = found.patterns
    known: dict[Atom, Truth] = {atom: Truth.of(value) for atom, value in pattern.facts.items()}
    assert Case(about(*SOUND).rulebook, pattern.day, known).value(PERSONAL) is Truth.UNKNOWN


def test_a_status_may_be_listed_as_open_but_not_without_need() -> None:
    unread = about(PROTECTED)
    listed = total(Listed(reasons={"personal": WHY}))
    assert "personal" in wrong(total(NOTHING), unread)
    assert wrong(listed, unread) == ""
    assert wrong(listed, about(PROTECTED, closings=CLOSED)) == "listed without need: personal"


def test_rules_that_clash_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rulebook would have been refused; the proof does not rely on that."""
    monkeypatch.setattr("pipl_rules.logic.check.check", lambda _: None)
    denies = rule(id="denies", when=TOLD, concludes=does_not_count_as(PERSONAL))
    found = no_clash(about(PROTECTED, denies))
    assert found is not None
    assert found.says.en == "these clash: personal, denies: personal"
    (pattern,) = found.patterns
    assert dict(pattern.facts) == {INTIMATE: True, CODED: False, TOLD: True}
    apart = rule(id="denies", when=CODED, concludes=does_not_count_as(PERSONAL))
    assert no_clash(about(PROTECTED, apart)) is None


def test_a_rule_that_can_never_apply_is_found_also_where_only_meaning_bars_it() -> None:
    dead = rule(id="dead", when=TOLD & ~AGREED, concludes=infringes(PRIVACY))
    assert wrong(alive(NOTHING), about(*SOUND, dead, closings=CLOSED)) == ""
    barred = about(*SOUND, dead, closings=CLOSED, axioms=implies(TOLD, AGREED))
    assert wrong(alive(NOTHING), barred) == "idle in every case: dead"
    assert wrong(alive(Listed(reasons={"dead": WHY})), barred) == ""
    sound = about(*SOUND, closings=CLOSED)
    assert wrong(alive(Listed(reasons={"taken": WHY})), sound) == "listed without need: taken"


def test_an_exception_whose_target_never_meets_it_is_found() -> None:
    never = rule(id="never", when=TOLD, lifts=("taken",))
    law = about(*SOUND, never, closings=CLOSED)
    assert wrong(lifting(NOTHING), law) == f"idle in every case: {pair('never', 'taken')}"
    apart = rule(id="never", when=TOLD, lifts=("taken",), during=Span(dt.date(2030, 1, 1)))
    gone = evolve(TAKEN, during=Span(end=dt.date(2030, 1, 1)))
    assert wrong(lifting(NOTHING), about(PROTECTED, gone, EXCUSE, apart, closings=CLOSED)) == ""


def test_an_exception_that_another_always_forestalls_is_found() -> None:
    twice = rule(id="twice", when=AGREED & PUBLISHED, lifts=("taken",))
    assert wrong(needed(NOTHING), about(*SOUND, twice, closings=CLOSED)) == "idle in every case: twice"
    own = rule(id="own", when=PERSONAL, unless=AGREED, concludes=infringes(PRIVACY))
    lifted = rule(id="lifted", when=AGREED, lifts=("own", "taken"))
    law = about(PROTECTED, TAKEN, own, lifted, closings=CLOSED)
    assert wrong(needed(NOTHING), law) == "idle in every case: own unless"


def test_a_fact_that_changes_nothing_is_found_and_one_that_changes_a_breach_is_not() -> None:
    def facts(setting: Setting) -> tuple[Atom, ...]:
        return setting.rulebook.atoms

    idle = rule(id="more", when=PERSONAL & ~TOLD & URGENT & AGREED, lifts=("taken",))
    law = about(PROTECTED, TAKEN, idle, closings=CLOSED)
    assert wrong(relevant(facts, NOTHING), law) == "idle in every case: agreed"
    assert wrong(relevant(facts, Listed(reasons={"agreed": WHY})), law) == ""
    duty = rule(id="duty", when=URGENT, concludes=duty_to(AGREED))
    assert wrong(relevant(facts, NOTHING), about(PROTECTED, TAKEN, duty, closings=CLOSED)) == ""


def test_facts_that_mean_the_same_are_asked_about_together() -> None:
    """Neither could be otherwise alone."""
    same = (*implies(AGREED, TOLD), *implies(TOLD, AGREED))
    law = about(PROTECTED, TAKEN, EXCUSE, closings=CLOSED, axioms=same)
    assert wrong(relevant(lambda setting: setting.rulebook.atoms, NOTHING), law) == ""


def turning(fact: Atom, *supposing: Told) -> Claim:
    """That turning the fact to yes never turns an infringement into none."""
    return Claim(
        supposing=(*supposing, Told(Infringed(PI_RIGHTS), value=True)),
        never=(Told(Infringed(PI_RIGHTS), value=False, second=True),),
        differing=(fact,),
        rising=(fact,),
    )


def test_a_claim_about_two_cases_holds_or_two_small_cases_refute_it() -> None:
    law = about(*SOUND, closings=CLOSED)
    assert throughout((turning(INTIMATE),), WRONG)(law) is None
    found = throughout((turning(AGREED),), WRONG)(law)
    assert isinstance(found, Counterexample)
    one, other = found.patterns
    assert dict(one.facts) == {INTIMATE: True, CODED: False, TOLD: False, URGENT: False, AGREED: False}
    assert dict(other.facts) == {**one.facts, AGREED: True}


def test_what_refutes_a_claim_refutes_it_by_the_reference_too() -> None:
    law = about(*SOUND, closings=CLOSED)
    found = throughout((turning(CODED),), WRONG)(law)
    assert found is not None
    answers = [
        Case(law.rulebook, p.day, {atom: Truth.of(value) for atom, value in p.facts.items()}).applies(
            law.rulebook.rule("taken")
        )
        for p in found.patterns
    ]
    assert answers == [TRUE, Truth.FALSE]


def test_a_claim_that_no_case_meets_is_refused_as_saying_nothing() -> None:
    law = about(*SOUND, closings=CLOSED)
    impossible = Told(Holds(PERSONAL & CODED), value=True)
    with pytest.raises(VacuousError, match="says nothing"):
        throughout((turning(INTIMATE, impossible),), WRONG)(law)
    nothing: tuple[Claim, ...] = ()
    with pytest.raises(VacuousError):
        throughout(nothing, WRONG)(law)


def test_every_law_of_the_span_is_asked_and_no_other() -> None:
    """A fault in one stretch of days is found there, and only there."""
    strict = rule(id="strict", cite=OLD.art(1), when=AllOf(()), concludes=infringes(PRIVACY))
    law = about(
        *SOUND,
        strict,
        rule(id="later", cite=NEW.art(1), when=TOLD, concludes=infringes(PI_RIGHTS)),
        closings=CLOSED,
    )
    claim = Claim(never=(Told(Infringed(PRIVACY), value=True),))
    found = throughout((claim,), WRONG)(law)
    assert found is not None
    assert OLD.effective <= found.patterns[0].day < (OLD.repealed or dt.date.max)
    assert throughout((claim,), WRONG, Span(OLD.repealed))(law) is None
    assert throughout((claim,), WRONG, Span(end=OLD.effective))(law) is None
    assert throughout((claim,), WRONG, Span(OLD.repealed, dt.date(2016, 6, 1)))(law) is None
    middle = dt.date(2011, 5, 5)
    within = throughout((claim,), WRONG, Span(middle, dt.date(2011, 5, 6)))(law)
    assert within is not None
    assert within.patterns[0].day == middle


def test_each_question_means_what_the_reference_means() -> None:
    """That a rule not in force does not apply is part of it."""
    law = about(*SOUND, closings=CLOSED)
    gone = Claim(never=(Told(Applies("nowhere"), value=True),))
    assert throughout((gone,), WRONG)(law) is None
