"""The front function of the administrative branch: which rungs of which ladders may follow, and what bars them."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from attrs import frozen

from pipl_rules.citation import Citation
from pipl_rules.consequences.administrative import (
    amounts,
    consumer,
    cybersecurity_2017,
    cybersecurity_2026,
    data_security,
    penalty_law,
    pipl,
    records,
)
from pipl_rules.consequences.administrative import facts as f
from pipl_rules.consequences.administrative.breaches import METHODS, Breach
from pipl_rules.consequences.administrative.breaches import breaches as breached
from pipl_rules.consequences.administrative.breaches import found as breaches_found
from pipl_rules.consequences.administrative.rungs import Rung
from pipl_rules.consequences.branch import Attached, Branch, Values
from pipl_rules.errors import UnknownNameError
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Atom, Count, Fact
from pipl_rules.logic.rule import Closed, Status

MODULES = (pipl, cybersecurity_2017, cybersecurity_2026, data_security, consumer)
READINGS = {reading.name: reading for reading in (*pipl.READINGS, *consumer.READINGS, METHODS)}
"""Readings of the branch, by name."""

RUNGS: dict[str, Rung] = {rung.rule.id: rung for module in MODULES for rung in module.RUNGS}


def _closed(rungs: Iterable[Rung], *cites: Citation) -> tuple[Closed, ...]:
    """The list of what the rungs conclude is complete on the days of each provision cited."""
    concluded = (rung.rule.concludes for rung in rungs)
    follows = dict.fromkeys(each.fact for each in concluded if isinstance(each, Status))
    return tuple(Closed(fact=fact, cite=cite) for fact in follows for cite in cites)


_NO_PENALTY_WITHOUT_LAW = (penalty_law.LAW.art(4), penalty_law.EARLIER.art(3))
LADDERS = Branch(
    "administrative",
    "行政",
    tuple(rung.rule for rung in RUNGS.values()),
    _closed(RUNGS.values(), *_NO_PENALTY_WITHOUT_LAW),
)
"""The ladders of the statutes."""
GENERAL = Branch(
    "administrative penalties in general",
    "行政处罚总则",
    penalty_law.RULES,
    _closed(penalty_law.RUNGS, penalty_law.LAW.art(4)),
)
"""What holds of every penalty."""

NO_PENALTIES = frozenset(
    {
        f.TALK,
        f.ORDER,
        f.ORDER_BY_SUPERIOR,
        f.CREDIT_RECORD,
        f.DISCIPLINE,
        f.PUBLIC_SECURITY_PENALTY,
        f.PROSECUTION,
        f.FROZEN,
        f.AS_OTHER_LAWS_SAY,
        f.TRANSFER,
    }
)
"""What may follow and is no administrative penalty under this law (art. 9), or has its own rules."""


class Governs(Enum):
    """The law that decides: of the day of the act, or of the day of decision where that is milder (art. 37)."""

    ACT = "act"
    DECISION = "decision"


@frozen(kw_only=True)
class Held:
    """One rung in one case.

    Attributes:
        rung: The rung; its rule cites the provision.
        what: The consequence.
        holds: Whether its conditions are met; None if that depends on what was not found.
        stands: Whether, besides, nothing bars it; None if something not found could, and for decisions before
            2021-07-15, whose Penalty Law is not at hand.
        amount: What a fine comes to; None for what is no fine.
        depends_on: What was not found and bears on its conditions.
        barred_by: Provisions that bar it.
    """

    rung: Rung
    what: Fact
    holds: bool | None
    stands: bool | None
    amount: amounts.Amount | None
    depends_on: tuple[Atom, ...]
    barred_by: tuple[Citation, ...]

    @property
    def waits_for_breach(self) -> bool:
        """Whether it depends on a breach that was neither found nor excluded."""
        return any(atom in f.BREACHES for atom in self.depends_on)


@frozen(kw_only=True)
class Penalties:
    """What an authority may do about an act.

    Attributes:
        act_day: Last day of the act.
        decided_on: Day of decision.
        breaches: Rules breached on what was found, those that may yet be included.
        governs: Which day's ladder decides; None where neither is plainly milder.
        rungs: The rungs of that ladder that may follow, in the order of the law; of the act's where None.
        alternative: The rungs of the other day's ladder, where the law changed and neither is plainly milder.
        general: What the Penalty Law of the day of decision says of every penalty.
        readings: The readings chosen.
    """

    act_day: dt.date
    decided_on: dt.date
    breaches: tuple[Breach, ...]
    governs: Governs | None
    rungs: tuple[Held, ...]
    alternative: tuple[Held, ...]
    general: tuple[Attached, ...]
    readings: Mapping[str, str]

    def of(self, what: Fact) -> tuple[Held, ...]:
        """The rungs of one consequence."""
        return tuple(held for held in self.rungs if held.what == what)

    @property
    def the_fine(self) -> tuple[Held, ...]:
        """The fine on the offender under the norm that fines more (art. 29); several where that is open.

        By the highest fine that each norm allows, a reading: the article says "the higher amount".
        """
        fines = [held for held in self.of(f.FINE) if held.stands is not False and held.holds is True]
        tops = [held.amount.high_at_least for held in fines if held.amount is not None]
        highest = max(tops, default=0)
        return tuple(
            held
            for held in fines
            if held.amount is not None and (held.amount.high is None or held.amount.high >= highest)
        )


def penalties(
    judgment: Judgment,
    circumstances: records.Circumstances | None = None,
    *,
    decided_on: dt.date | None = None,
    found: Values | None = None,
    readings: Mapping[str, str] | None = None,
) -> Penalties:
    """What an authority may do about an act that was judged.

    Args:
        judgment: The judgment; only what was found counts, no burden of proof and no default.
        circumstances: What the authority found beside.
        decided_on: The day of decision; None takes the day of judgment.
        found: Breaches that the authority found and the judgment leaves open, by fact of the branch.
        readings: Choices of the branch's readings, by name.

    Raises:
        UnknownNameError: If a reading or a choice has no such name.
        ValueError: If something other than a breach of the branch is found.
    """
    known = circumstances or records.Circumstances()
    decided = decided_on or judgment.law.judged_on
    act_day = max(judgment.law.acted)
    chosen = _chosen(readings or {})
    merged: dict[Fact | Count, bool | int | None] = {}
    merged.update(breaches_found(judgment, methods=chosen[METHODS.name] == "identify"))
    merged.update({fact: value for fact, value in records.found(known).items() if value is not None})
    merged.update(_asked_for(found or {}))
    for name, choice in chosen.items():
        merged.update({READINGS[name].chosen(c.name): c.name == choice for c in READINGS[name].choices})
    merged[f.ANY_BREACH] = _any([merged.get(breach) for breach in f.BREACHES])
    merged.update(records.limitation(known.ended_on or act_day, known.discovered_on, decided))
    general = GENERAL.on(decided, _asked(GENERAL, merged))
    then, now = (_rungs(day, merged, known, general) for day in (act_day, decided))
    governs = milder(then, now)
    return Penalties(
        act_day=act_day,
        decided_on=decided,
        breaches=breached(judgment),
        governs=governs,
        rungs=now if governs is Governs.DECISION else then,
        alternative=now if governs is None else (),
        general=general,
        readings=chosen,
    )


def _chosen(readings: Mapping[str, str]) -> dict[str, str]:
    for name, choice in readings.items():
        if name not in READINGS:
            raise UnknownNameError("reading of the administrative branch", name, READINGS)
        READINGS[name].choice(choice)
    return {name: reading.default for name, reading in READINGS.items()} | dict(readings)


def _asked_for(found: Values) -> Values:
    for fact in found:
        if fact not in f.BREACHES:
            msg = f"{fact.name} is no breach that this branch asks; give circumstances in their record."
            raise ValueError(msg)
    return found


def _any(values: Sequence[bool | int | None]) -> bool | None:
    if any(value is True for value in values):
        return True
    return None if None in values else False


def _asked(branch: Branch, values: Values) -> Values:
    """What the branch asks, of what was found."""
    asked = {atom.name for atom in branch.rulebook.atoms}
    counts = {atom.count.name for atom in branch.rulebook.atoms if not isinstance(atom, Fact)}
    return {fact: value for fact, value in values.items() if fact.name in asked | counts}


def _rungs(
    day: dt.date, found: Values, sums: records.Circumstances, general: Sequence[Attached]
) -> tuple[Held, ...]:
    law = LADDERS.rulebook.on(day)
    values = LADDERS.values(_asked(LADDERS, found))
    truth = law.everything.decide(values)
    held = []
    for rule in sorted(law.rules, key=lambda rule: rule.cite.order):
        node = law.form.applied[rule.id]
        certain, may = truth[2 * node], truth[2 * node + 1]
        if not may or not isinstance(rule.concludes, Status):
            continue
        rung, what = RUNGS[rule.id], rule.concludes.fact
        holds = True if certain else None
        bars = () if what in NO_PENALTIES else _bars(what, general)
        barred = [bar for bar in bars if bar.holds is True]
        unread = (
            not general and what not in NO_PENALTIES
        )  # decided under the law of 1996, which is not at hand
        open_ = unread or any(bar.holds is None for bar in bars)
        stands = False if barred else (None if open_ else holds)
        held.append(
            Held(
                rung=rung,
                what=what,
                holds=holds,
                stands=stands,
                amount=None if rung.band is None else amounts.amount(rung.band, sums),
                depends_on=()
                if certain
                else tuple(
                    dict.fromkeys(a for a in rule.atoms() if values[LADDERS.rulebook.index[a]] is None)
                ),
                barred_by=tuple(dict.fromkeys(cite for bar in barred for cite in bar.cites)),
            )
        )
    return tuple(held)


def _bars(what: Fact, general: Sequence[Attached]) -> tuple[Attached, ...]:
    """What could bar a penalty; that the act was fined already bars the offender's fine, not that of persons in it."""
    barring = {f.NO_PENALTY, f.TIME_BARRED} | ({f.NO_SECOND_FINE} if what == f.FINE else set())
    return tuple(attached for attached in general if attached.consequence in barring)


_WIDER = {f.FINE_ON_SUPERVISORS: f.FINE_ON_PERSONS}
"""Measures that another contains: those in charge are among the persons responsible."""


def milder(then: Sequence[Held], now: Sequence[Held]) -> Governs | None:
    """Which ladder decides: the act's, unless the later one is plainly milder; None if they cannot be ranked.

    A ladder is plainly no harsher if it has no measure that the other lacks, and fines no higher for each.
    What follows only from breaches neither found nor excluded is not compared.
    """
    if _no_harsher(then, now):
        return Governs.ACT
    return Governs.DECISION if _no_harsher(now, then) else None


def _no_harsher(one: Sequence[Held], other: Sequence[Held]) -> bool:
    ours, theirs = _tops(one), _tops(other)
    return all(ours[what] <= theirs.get(what, theirs.get(_WIDER.get(what, what), -1.0)) for what in ours)


def _tops(rungs: Sequence[Held]) -> dict[Fact, float]:
    tops: dict[Fact, float] = {}
    for held in rungs:
        if held.waits_for_breach:
            continue
        top = 0.0
        if held.amount is not None:
            top = float("inf") if held.amount.high is None else float(held.amount.high)
        tops[held.what] = max(top, tops.get(held.what, 0.0))
    return tops
