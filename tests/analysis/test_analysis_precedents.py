"""Precedents on a little law of nobody's: what is a factor, what controls, what distinguishes."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import permutations

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from pipl_rules.analysis.on_point.ranking import Comparison, OnPoint, Precedent, Side, compare, on_point
from pipl_rules.assume import Assumption, Assumptions, Kind
from pipl_rules.citation import Instrument
from pipl_rules.domain.information import InformationItem
from pipl_rules.govern import DayOfLaw, Law
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import ALWAYS, About, Atom, Condition, Fact, Party
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, infringes
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.units import Unit


def instrument(name: str, since: int, until: int | None = None) -> Instrument:
    return Instrument(
        id=name,
        short=name,
        title=name,
        title_zh="试验法",
        promulgated=dt.date(since - 1, 1, 1),
        effective=dt.date(since, 1, 1),
        repealed=dt.date(until, 1, 1) if until else None,
    )


LAW, OLD, NEW = instrument("law", 2000), instrument("old", 2000, 2015), instrument("new", 2015)

fact = partial(Fact, question="Is it so?", question_zh="是否如此", term="事实")
WATCHED, POSTED, SOLD = (fact(name=name) for name in ("watched", "posted", "sold"))
AGREED, PAID, IN_PUBLIC_INTEREST = (fact(name=name) for name in ("agreed", "paid", "in_interest"))
AT_NIGHT = fact(name="at_night")
INTIMATE, KNOWN_ALREADY = (fact(name=name, about=About.ITEM) for name in ("intimate", "known_already"))
DISTURBS = fact(name="disturbs")
FOR, AGAINST = (WATCHED, POSTED, INTIMATE), (AGREED, PAID, IN_PUBLIC_INTEREST, KNOWN_ALREADY)

rule = partial(Rule, cite=LAW.art(1), gist="What the provision says.", zh="规定的内容。")
BOOK = Rulebook(
    (
        rule(id="watching", when=WATCHED & ~AGREED, concludes=infringes(PRIVACY)),
        rule(id="disturbing", when=DISTURBS & ~AGREED, concludes=infringes(PRIVACY)),
        rule(
            id="telling",
            when=POSTED & INTIMATE,
            unless=KNOWN_ALREADY | AGREED & PAID,
            concludes=infringes(PRIVACY),
        ),
        rule(id="interest", when=IN_PUBLIC_INTEREST, lifts=("telling",)),
        rule(id="trade", cite=OLD.art(1), when=SOLD, concludes=infringes(PI_RIGHTS)),
        rule(id="hoard", when=WATCHED & ~POSTED, concludes=infringes(PI_RIGHTS)),
        rule(id="spread", when=POSTED & SOLD, concludes=infringes(PI_RIGHTS)),
        rule(id="lending", cite=OLD.art(2), when=SOLD & AT_NIGHT, concludes=infringes(PI_RIGHTS)),
        rule(id="resale", cite=NEW.art(2), when=POSTED & PAID, concludes=infringes(PI_RIGHTS)),
        rule(id="licence", cite=NEW.art(1), when=AGREED, lifts=("spread", "trade")),
    ),
    also=(AT_NIGHT,),
)


def presumed(atom: Fact, when: Condition = ALWAYS, *, value: bool = False) -> Assumption:
    given_by = when != ALWAYS
    return Assumption(
        id=f"{'default' if given_by else 'burden'}.{atom.name}",
        fact=atom,
        value=value,
        cite=LAW.art(9),
        kind=Kind.DEFAULT if given_by else Kind.BURDEN,
        gist="What is presumed.",
        zh="推定的内容。",
        when=when,
        on=Party.CLAIMANT,
    )


HELD = Assumptions(
    BOOK,
    (
        presumed(DISTURBS, AT_NIGHT, value=True),
        *(presumed(atom) for atom in (*FOR, *AGAINST, SOLD, AT_NIGHT, DISTURBS)),
    ),
)
Found = Mapping[Atom, bool]


def unit(item: InformationItem | None, known: Found, act: Unit | None = None) -> Unit:
    return Unit.of([known.get(atom) for atom in BOOK.atoms], HELD, item, act)


def judged(act: Found, *items: Found, year: int = 2010) -> Judgment:
    """The judgment on an act of which this was found, and of its items this."""
    day = dt.date(year, 6, 1)
    law = Law(
        acted=(day, day),
        judged_on=day,
        days=(DayOfLaw(day, "the day", "当日", None),),
        readings={},
        guidance=(),
        as_then_known=False,
    )
    units = [unit(None, act)]
    for place, item in enumerate(items):
        units.append(unit(InformationItem(id=f"item{place}"), {**act, **item}, units[0]))
    return Judgment(None, law, BOOK, (BOOK.on(day),), tuple(units))


def decided(judgment: Judgment, name: str = "a", *, held: bool | None = None, rank: int = 0) -> Precedent:
    """The same as a precedent: held as the library decides, unless it is said otherwise."""
    holds = {each: judgment.infringed(each) if held is None else held for each in (PI_RIGHTS, PRIVACY)}
    return Precedent(
        case=name,
        act=name,
        title=name,
        title_zh=name,
        what=name,
        what_zh=name,
        court="A court",
        court_zh="法院",
        rank=rank,
        decided_on=judgment.law.judged_on,
        judgment=judgment,
        held=holds,
    )


def beside(act: Judgment, precedent: Judgment, *, held: bool | None = None) -> Comparison:
    """The act beside the precedent, on privacy."""
    found = compare(act, decided(precedent, held=held), PRIVACY)
    assert found is not None
    return found


def on_privacy(act: Judgment, precedents: Sequence[Precedent], limit: int = 5) -> OnPoint:
    (found,) = on_point(act, precedents, PRIVACY, limit)
    return found


def names(found: Comparison) -> dict[str, bool | None]:
    return {apart.factor.atom.name: apart.weakens for apart in found.distinctions}


values = st.sampled_from([True, False, None])
ABOUT_ACT = (WATCHED, POSTED, SOLD, AGREED, PAID, IN_PUBLIC_INTEREST, AT_NIGHT)
ABOUT_ITEM = (INTIMATE, KNOWN_ALREADY)


def states(atoms: Sequence[Fact]) -> st.SearchStrategy[dict[Atom, bool]]:
    return st.tuples(*(values for _ in atoms)).map(
        lambda row: {atom: value for atom, value in zip(atoms, row, strict=True) if value is not None}
    )


CASES = st.tuples(states(ABOUT_ACT), st.lists(states(ABOUT_ITEM), max_size=2))


# -- What a factor is, and which way it speaks ---------------------------------------------------


def test_a_factor_speaks_the_way_the_rules_depend_on_it() -> None:
    """What an infringement is made of speaks for it; what excuses it, against, whoever wins."""
    excused = judged({POSTED: True, IN_PUBLIC_INTEREST: True}, {INTIMATE: True})
    assert {factor.atom: factor.side for factor in beside(excused, excused).shared} == {
        POSTED: Side.FOR,
        INTIMATE: Side.FOR,
        IN_PUBLIC_INTEREST: Side.AGAINST,
    }
    watched = judged({WATCHED: True})
    assert [factor.side for factor in beside(watched, watched).shared] == [Side.FOR]


def test_a_fact_the_law_counts_both_ways_has_no_direction() -> None:
    """Posting makes one infringement and unmakes another; told of, it points nowhere."""
    precedent = decided(judged({SOLD: True, POSTED: True, WATCHED: True}), held=False)
    found = compare(judged({SOLD: True, POSTED: True, WATCHED: True}), precedent, PI_RIGHTS)
    assert found is not None
    assert {f.atom.name: f.side for f in found.shared}["posted"] is Side.BOTH


def test_what_nobody_need_disprove_is_no_factor() -> None:
    """Without agreement, found or merely not shown, it is the same case."""
    found = beside(judged({WATCHED: True}), judged({WATCHED: True, AGREED: False, POSTED: False}))
    assert [factor.atom for factor in found.shared] == [WATCHED]
    assert found.distinctions == ()
    assert found.controls is True


def test_what_a_default_stands_on_is_a_factor() -> None:
    """No rule reads the hour; a default does, and by it the act disturbs."""
    found = beside(judged({AT_NIGHT: True}), judged({AT_NIGHT: True}))
    assert [(f.atom, f.side) for f in found.shared] == [(AT_NIGHT, Side.FOR)]
    assert found.controls is True


def test_what_a_default_says_may_be_found_instead_of_what_it_stands_on() -> None:
    """Where it is found that the act disturbs, no matter at what hour; else the hour is asked for."""
    precedent = judged({WATCHED: True, AT_NIGHT: True})
    assert beside(judged({WATCHED: True, DISTURBS: True}), precedent).controls is True
    asked = beside(judged({WATCHED: True}), precedent)
    assert (asked.controls, asked.if_found) == (None, ((AT_NIGHT, True),))


# -- What controls ------------------------------------------------------------------------------


def test_a_precedent_controls_where_all_that_spoke_for_its_outcome_is_here() -> None:
    precedent = judged({POSTED: True}, {INTIMATE: True})
    found = beside(judged({POSTED: True, WATCHED: True}, {INTIMATE: True}), precedent)
    assert found.controls is True
    assert names(found) == {}


def test_what_speaks_against_here_and_did_not_there_keeps_it_from_controlling() -> None:
    """The public interest in it is a distinction, whether or not the library finds that it excuses."""
    precedent = judged({POSTED: True}, {INTIMATE: True})
    found = beside(judged({POSTED: True, IN_PUBLIC_INTEREST: True}, {INTIMATE: True}), precedent)
    assert (found.on_the_facts, found.controls) == (False, False)
    assert names(found) == {"in_interest": True}


def test_what_spoke_against_there_and_lost_makes_a_stronger_case_where_it_is_not_here() -> None:
    """Unpaid agreement was held not to excuse; without any agreement so much the less."""
    precedent = judged({POSTED: True, AGREED: True}, {INTIMATE: True})
    found = beside(judged({POSTED: True}, {INTIMATE: True}), precedent)
    assert found.infringed is True
    assert found.controls is True
    assert names(found) == {"agreed": False}


def test_what_nobody_found_here_would_have_to_be_found() -> None:
    found = beside(judged({POSTED: True}, {}), judged({POSTED: True}, {INTIMATE: True}))
    assert found.controls is None
    assert found.if_found == ((INTIMATE, True),)


def test_what_is_found_otherwise_is_not_asked_for() -> None:
    found = beside(judged({POSTED: True}, {INTIMATE: False}), judged({POSTED: True}, {INTIMATE: True}))
    assert found.controls is False
    assert found.if_found == ()


def test_one_that_did_not_infringe_controls_where_the_same_excused_and_nothing_more_is_said() -> None:
    precedent = judged({POSTED: True, IN_PUBLIC_INTEREST: True}, {INTIMATE: True})
    assert beside(judged({POSTED: True, IN_PUBLIC_INTEREST: True}, {}), precedent).controls is True
    worse = beside(judged({POSTED: True, IN_PUBLIC_INTEREST: True, WATCHED: True}, {}), precedent)
    assert worse.on_the_facts is False
    assert names(worse)["watched"] is True


def test_each_item_is_compared_with_the_item_most_like_it() -> None:
    """One item known already does not excuse the posting of another that is not."""
    precedent = judged({POSTED: True}, {INTIMATE: True, KNOWN_ALREADY: True}, {})
    found = beside(judged({POSTED: True}, {}, {INTIMATE: True, KNOWN_ALREADY: True}), precedent)
    assert ("item1", "item0") in found.pairs
    assert found.controls is True
    mixed = beside(judged({POSTED: True}, {INTIMATE: True, KNOWN_ALREADY: True}, {INTIMATE: True}), precedent)
    assert mixed.controls is None
    assert mixed.if_found == ((KNOWN_ALREADY, True),)


def test_a_precedent_that_shares_nothing_controls_nothing() -> None:
    found = on_privacy(judged({SOLD: True}), [decided(judged({}))])
    assert (found.nearest, found.controlling) == ((), ())


@given(CASES)
def test_a_precedent_never_controls_against_its_own_outcome(case: tuple[Found, list[Found]]) -> None:
    """Asked about itself it controls, and nothing distinguishes it."""
    judgment = judged(case[0], *case[1])
    found = beside(judgment, judgment)
    assert found.controls is bool(found.shared)
    assert found.distinctions == ()


@given(CASES, CASES)
def test_what_a_precedent_controls_is_decided_as_it_was(
    one: tuple[Found, list[Found]], other: tuple[Found, list[Found]]
) -> None:
    """Under the same law an argument a fortiori never leads where the rules do not."""
    act, precedent = judged(one[0], *one[1]), judged(other[0], *other[1])
    for interest in (PI_RIGHTS, PRIVACY):
        found = compare(act, decided(precedent), interest)
        assert found is not None
        if found.controls:
            assert act.infringed(interest) is found.infringed


def with_more(case: tuple[Found, list[Found]], more: Found) -> Judgment:
    """The act with this found besides, of the act or of each item."""
    act, items = case
    of_item = {atom: value for atom, value in more.items() if atom.about is About.ITEM}
    of_act = {atom: value for atom, value in more.items() if atom.about is About.ACT}
    return judged({**of_act, **act}, *({**of_item, **item} for item in items))


@given(CASES, states((*ABOUT_ACT, *ABOUT_ITEM)), st.sets(st.sampled_from(FOR), min_size=1))
def test_more_that_speaks_for_infringement_never_undoes_control(
    case: tuple[Found, list[Found]], here: Found, more: set[Fact]
) -> None:
    precedent = judged(case[0], *case[1])
    assume(precedent.infringed(PRIVACY) is True)
    assume(beside(with_more(case, here), precedent).controls is True)
    assert beside(with_more(case, {**here, **dict.fromkeys(more, True)}), precedent).controls is True


@given(CASES, states((*ABOUT_ACT, *ABOUT_ITEM)), st.sets(st.sampled_from(AGAINST), min_size=1))
def test_more_that_speaks_against_infringement_never_undoes_control(
    case: tuple[Found, list[Found]], here: Found, more: set[Fact]
) -> None:
    precedent = judged(case[0], *case[1])
    assume(precedent.infringed(PRIVACY) is False)
    assume(beside(with_more(case, here), precedent).controls is True)
    assert beside(with_more(case, {**here, **dict.fromkeys(more, True)}), precedent).controls is True


# -- The law of the day -------------------------------------------------------------------------


def test_a_rule_that_binds_no_longer_takes_the_precedent_away() -> None:
    precedent = decided(judged({SOLD: True}, year=2010))
    then = compare(judged({SOLD: True}, year=2012), precedent, PI_RIGHTS)
    now = compare(judged({SOLD: True}, year=2016), precedent, PI_RIGHTS)
    assert then is not None
    assert now is not None
    assert then.controls is True
    assert (now.on_the_facts, now.controls) == (True, False)
    assert [rule.id for rule in now.gone] == ["trade"]


def test_a_newer_rule_by_which_the_answer_is_another_takes_it_away() -> None:
    """Agreement excuses only since the new law; to the old case it was nothing."""
    both: Found = {POSTED: True, SOLD: True, AGREED: True}
    now = compare(judged(both, year=2016), decided(judged(both, year=2010)), PI_RIGHTS)
    assert now is not None
    assert (now.on_the_facts, now.controls) == (True, False)
    assert [rule.id for rule in now.newer] == ["licence"]


def test_it_is_not_asked_to_find_facts_under_a_rule_that_binds_no_longer() -> None:
    precedent = evolve(decided(judged({SOLD: True, AT_NIGHT: True}, year=2010)), named=("lending",))
    then = compare(judged({SOLD: True}, year=2012), precedent, PI_RIGHTS)
    now = compare(judged({SOLD: True}, year=2016), precedent, PI_RIGHTS)
    assert then is not None
    assert now is not None
    assert then.controls is None
    assert (now.on_the_facts, now.controls) == (None, False)


def test_a_newer_rule_that_infringes_takes_away_one_that_did_not() -> None:
    """Posting for pay is an infringement since the new law."""
    posted: Found = {POSTED: True, PAID: True}
    precedent = decided(judged(posted, year=2010))
    then = compare(judged(posted, year=2012), precedent, PI_RIGHTS)
    now = compare(judged(posted, year=2016), precedent, PI_RIGHTS)
    assert then is not None
    assert now is not None
    assert then.controls is True
    assert (now.infringed, now.on_the_facts, now.controls) == (False, True, False)
    assert [rule.id for rule in now.newer] == ["resale"]


def test_the_ground_that_the_court_named_is_what_is_compared() -> None:
    judgment = judged({WATCHED: True, POSTED: True}, {INTIMATE: True})
    at_large = decided(judged({WATCHED: True, AT_NIGHT: True}))
    on_ground = evolve(at_large, named=("watching",))
    whole, named = compare(judgment, at_large, PRIVACY), compare(judgment, on_ground, PRIVACY)
    assert whole is not None
    assert named is not None
    assert (whole.controls, named.controls) == (None, True)


# -- The list -----------------------------------------------------------------------------------


def test_the_order_in_which_precedents_are_given_decides_nothing() -> None:
    act = judged({WATCHED: True, POSTED: True}, {INTIMATE: True})
    every = [
        decided(judged({WATCHED: True}), "a"),
        decided(judged({WATCHED: True}), "b", rank=2),
        decided(judged({WATCHED: True, AT_NIGHT: True}), "c"),
        decided(judged({POSTED: True, IN_PUBLIC_INTEREST: True}, {INTIMATE: True}), "d"),
    ]
    orders = {tuple(c.precedent.act for c in on_privacy(act, order).nearest) for order in permutations(every)}
    assert len(orders) == 1
    (order,) = orders
    assert order.index("b") < order.index("a") < order.index("c")


def test_the_limit_cuts_the_list_and_not_what_controls() -> None:
    act = judged({WATCHED: True})
    found = on_privacy(act, [decided(judged({WATCHED: True}), name) for name in "abc"], limit=1)
    assert len(found.nearest) == 1
    assert len(found.controlling) == 3


def test_precedents_that_control_and_were_decided_in_opposite_ways_are_reported() -> None:
    act = judged({WATCHED: True})
    same, other = decided(act, "a"), decided(act, "b", held=False)
    found = on_privacy(act, [same, other])
    assert found.in_conflict
    assert [(c.precedent.act, c.accounted) for c in found.nearest] == [("a", True), ("b", False)]
    assert not on_privacy(act, [same]).in_conflict


def test_only_what_was_adjudicated_counts() -> None:
    act = judged({WATCHED: True})
    silent = evolve(decided(act), held={PRIVACY: None, PI_RIGHTS: True})
    assert compare(act, silent, PRIVACY) is None
    assert on_privacy(act, [silent]).nearest == ()


def test_precedents_under_other_rules_are_refused() -> None:
    act = judged({WATCHED: True})
    other = evolve(judged({WATCHED: True}), rulebook=Rulebook(BOOK.rules, also=BOOK.also))
    with pytest.raises(ValueError, match="another rulebook"):
        compare(act, decided(other), PRIVACY)
