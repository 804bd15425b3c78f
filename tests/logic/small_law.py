"""A little law of nobody's, in which the tests of the logic are written.

Four instruments with days of their own, some facts about an act and about an
item of information in it, two counts, and short ways to write a rule.
"""

import datetime as dt
from collections.abc import Mapping
from functools import partial

from pipl_rules.citation import Instrument
from pipl_rules.errors import RulebookError
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import About, Atom, Condition, Count, Fact, SettledBy, Threshold
from pipl_rules.logic.rule import Closed, Conduct, Duty, Infringes, Rule, must
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import FALSE, TRUE, Truth


def year(number: int) -> dt.date:
    """New year's day."""
    return dt.date(number, 1, 1)


def instrument(name: str, since: int, until: int | None = None) -> Instrument:
    """An instrument in force from one new year's day until another."""
    return Instrument(
        id=name.lower(),
        short=name,
        title=name,
        title_zh="试验法",
        promulgated=year(since - 1),
        effective=year(since),
        repealed=year(until) if until else None,
    )


CODE = instrument("Code", 2000)
OLD = instrument("Old", 2005, 2015)
TRIAL = instrument("Trial", 2010, 2020)
NEW = instrument("New", 2015)
TODAY = dt.date(2026, 6, 1)

fact = partial(Fact, question="Is it so?", question_zh="是否如此", term="事实")
status = partial(fact, settled_by=SettledBy.LAW)
count = partial(Count, question="How many?", question_zh="多少", term="数", unit="persons")
rule = partial(Rule, cite=CODE.art(1), gist="What the provision says.", zh="规定的内容。")
closed = partial(Closed, cite=CODE.art(99))

TOLD, AGREED, URGENT = (fact(name=name) for name in ("told", "agreed", "urgent"))
INTIMATE, PUBLISHED, CODED = (
    fact(name=name, about=About.ITEM) for name in ("intimate", "published", "coded")
)
RECIPIENTS = count(name="recipients")
VIEWERS = count(name="viewers", about=About.ITEM)

BASED, EXEMPT = status(name="based"), status(name="exempt")
PERSONAL, SECRET = (status(name=name, about=About.ITEM) for name in ("personal", "secret"))


def persons(figure: int) -> Threshold:
    """So many persons."""
    return Threshold(figure, "persons")


def duty_to(done: Condition, breach: Infringes | None = None) -> Duty:
    """The processor's duty to make a condition true."""
    return must("processor", Conduct("do it", "为之"), done=done, breach=breach)


def faults_of(
    *rules: Rule, closings: tuple[Closed, ...] = (), axioms: tuple[Clause, ...] = ()
) -> tuple[str, ...]:
    """What is wrong with the rulebook; nothing, if it can be built."""
    try:
        Rulebook(rules, closings, axioms)
    except RulebookError as refused:
        return refused.faults
    return ()


def found(*true: Atom, false: tuple[Atom, ...] = ()) -> Mapping[Atom, Truth]:
    """A state of knowledge: these are so, those are not, and of the rest nothing is known."""
    return {**dict.fromkeys(true, TRUE), **dict.fromkeys(false, FALSE)}
