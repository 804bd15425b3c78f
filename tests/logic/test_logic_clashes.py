"""Rulebooks that cannot be built: opposite conclusions, and what excuses them."""

from attrs import evolve
from small_law import (
    AGREED,
    BASED,
    CODE,
    INTIMATE,
    NEW,
    OLD,
    PERSONAL,
    RECIPIENTS,
    SECRET,
    TOLD,
    URGENT,
    closed,
    faults_of,
    persons,
    rule,
    year,
)

from pipl_rules.dates import Span
from pipl_rules.logic.axioms import excludes, implies
from pipl_rules.logic.conditions import Condition
from pipl_rules.logic.rule import counts_as, does_not_count_as
from pipl_rules.logic.rulebook import Rulebook

YES = rule(id="code.yes", cite=CODE.art(4, para=1), gist="It is.", when=TOLD, concludes=counts_as(PERSONAL))
NO = rule(
    id="code.no", cite=CODE.art(9), gist="It is not.", when=AGREED, concludes=does_not_count_as(PERSONAL)
)


def clash(yes: Condition, no: Condition) -> bool:
    """Whether a rule for a status and a rule against it clash under these conditions."""
    return faults_of(evolve(YES, when=yes), evolve(NO, when=no)) != ()


def test_a_clash_quotes_both_provisions_and_what_they_say() -> None:
    """The reader must see which two sentences contradict each other, and since when."""
    (fault,) = faults_of(YES, NO)
    assert fault == (
        "From 2000-01-01 code.yes (Code art. 4 para. 1: It is.) and code.no (Code art. 9: It is not.) "
        "can conclude opposite things of personal: let one lift the other, or narrow them."
    )
    assert faults_of(NO, YES) == (fault,)


def test_closing_the_status_does_not_settle_a_clash() -> None:
    """Completeness of the list says nothing about which of two sentences prevails."""
    assert len(faults_of(YES, NO, closings=(closed(fact=PERSONAL),))) == 1


def test_opposite_conclusions_about_different_statuses_do_not_clash() -> None:
    """Nor do two rules that say the same."""
    assert faults_of(YES, evolve(NO, concludes=does_not_count_as(SECRET))) == ()
    assert faults_of(YES, evolve(NO, concludes=counts_as(PERSONAL))) == ()


def test_a_lift_in_either_direction_excuses_a_clash() -> None:
    """The statute says which of the two prevails."""
    assert faults_of(evolve(YES, lifts=("code.no",)), NO) == ()
    assert faults_of(YES, evolve(NO, lifts=("code.yes",))) == ()


def test_a_lift_excuses_a_clash_even_where_it_is_open_whether_it_applies() -> None:
    """Of two rules one of which lifts the other, never both are found to apply."""
    settling = (
        rule(id="code.s", when=URGENT & TOLD, concludes=counts_as(BASED)),
        rule(id="code.t", when=URGENT & ~TOLD, concludes=does_not_count_as(BASED)),
    )
    assert faults_of(*settling, evolve(YES, when=BASED, lifts=("code.no",)), NO) == ()
    assert faults_of(*settling, YES, evolve(NO, when=BASED, lifts=("code.yes",))) == ()
    assert len(faults_of(*settling, YES, evolve(NO, when=BASED))) == 1


def test_a_third_rule_that_lifts_one_of_them_excuses_no_clash_of_theirs() -> None:
    """Unless it applies whenever both of them do."""
    always = rule(id="code.3", when=TOLD, lifts=("code.no",))

    assert faults_of(YES, NO, always) == ()
    assert len(faults_of(YES, NO, evolve(always, when=TOLD & URGENT))) == 1


def test_conditions_that_exclude_each_other_excuse_a_clash() -> None:
    """By their own words, or because what one requires the other excepts."""
    assert clash(TOLD & AGREED, TOLD | AGREED)
    assert not clash(TOLD & URGENT, AGREED & ~URGENT)
    assert not clash((TOLD & ~AGREED) | (AGREED & ~TOLD), TOLD & AGREED)
    assert faults_of(evolve(YES, unless=URGENT), evolve(NO, when=AGREED & URGENT)) == ()
    assert faults_of(evolve(YES, unless=URGENT), NO) != ()


def test_figures_that_exclude_each_other_excuse_a_clash() -> None:
    """Nobody has both under ten recipients and ten or more; ten or more and at most ten, somebody has."""
    assert not clash(RECIPIENTS.under(persons(10)), RECIPIENTS.at_least(persons(10)))
    assert clash(RECIPIENTS.at_most(persons(10)), RECIPIENTS.at_least(persons(10)))


def test_facts_that_exclude_each_other_by_meaning_excuse_a_clash() -> None:
    """Directly, or through what they imply."""
    assert faults_of(YES, NO, axioms=excludes(TOLD, AGREED)) == ()
    assert faults_of(YES, NO, axioms=(*implies(TOLD, URGENT), *excludes(URGENT, AGREED))) == ()
    assert len(faults_of(YES, NO, axioms=implies(TOLD, AGREED))) == 1


def test_days_that_exclude_each_other_excuse_a_clash() -> None:
    """The later law may reverse the earlier one; on a day of both they clash."""
    old, new = evolve(YES, cite=OLD.art(4)), evolve(NO, cite=NEW.art(4))
    assert faults_of(old, new) == ()

    assert [fault[:15] for fault in faults_of(YES, new)] == ["From 2015-01-01"]
    until_the_new_law = Span(end=NEW.effective)
    assert faults_of(evolve(YES, during=until_the_new_law), new) == ()
    assert len(faults_of(evolve(YES, during=Span(end=year(2016))), new)) == 1


def test_statuses_that_exclude_each_other_excuse_a_clash() -> None:
    """A rule that requires a closed status and one that requires its absence never meet."""
    secret = rule(id="code.s", when=INTIMATE, concludes=counts_as(SECRET))
    yes, no = evolve(YES, when=TOLD & SECRET), evolve(NO, when=AGREED & ~SECRET)

    assert faults_of(secret, yes, no, closings=(closed(fact=SECRET),)) == ()
    assert len(faults_of(secret, yes, evolve(no, when=AGREED), closings=(closed(fact=SECRET),))) == 1


# -- What reaches back ------------------------------------------------------------------------------

REACHING = evolve(CODE, id="reaching", effective=year(2015), reaches_back_to=year(2005))
OLD_YES = rule(id="old.yes", cite=OLD.art(1), when=TOLD, concludes=counts_as(PERSONAL))
LATE_NO = rule(id="reaching.no", cite=REACHING.art(2), when=TOLD, concludes=does_not_count_as(PERSONAL))


def test_what_reaches_back_may_not_clash_with_what_it_meets_there() -> None:
    """The two are never in force on one day, and still judge one act together."""
    (fault,) = faults_of(OLD_YES, LATE_NO)
    assert "From 2005-01-01" in fault
    assert "old.yes" in fault
    assert "reaching.no" in fault
    assert faults_of(OLD_YES, evolve(LATE_NO, cite=evolve(REACHING, reaches_back_to=None).art(2))) == ()


def test_what_reaches_back_joins_the_law_of_the_day_only_when_asked_for() -> None:
    """By itself the law of the day is what was in force on it; closings come along with rules."""
    late = rule(id="reaching.yes", cite=REACHING.art(2), when=AGREED, concludes=counts_as(PERSONAL))
    whole = closed(fact=PERSONAL, cite=REACHING.art(2))
    book = Rulebook(rules=(OLD_YES, late), closings=(whole,))
    assert [r.id for r in book.on(year(2006)).rules] == ["old.yes"]
    both = book.on(year(2006), frozenset({REACHING}))
    assert [r.id for r in both.rules] == ["old.yes", "reaching.yes"]
    assert both is book.on(year(2007), frozenset({REACHING}))
    assert book.reaching == (REACHING,)
    for law, answer in ((book.on(year(2006)), (False, True)), (both, (False, False))):
        node = law.form.statuses[PERSONAL]
        truth = law.everything.decide([False] * len(book.atoms))
        assert (truth[2 * node], truth[2 * node + 1]) == answer
    early = evolve(late, during=Span(None, year(2010)))
    assert early.in_force(year(2006), {REACHING}) is False
