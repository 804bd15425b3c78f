"""Mutants of the law: each rule with one small thing wrong, to see whether anything notices.

A mutant drops or turns round one occurrence of an atom, swaps *and* and *or*, forgets an
exception, moves a day on which something begins or ends by one day, or a figure by one. What the
change leaves the same by the laws of logic alone (De Morgan, distribution, absorption, which hold
of unknown values too) is no mutant; it is recognised by `canonical` and left out.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

from attrs import evolve, field, frozen

from pipl_rules.analysis.canonical import canonical
from pipl_rules.analysis.occurrences import Edit, edits
from pipl_rules.citation import Instrument
from pipl_rules.dates import Span
from pipl_rules.logic.conditions import NEVER, Condition
from pipl_rules.logic.rule import Closed, Duty, Infringes, Rule
from pipl_rules.logic.rulebook import Rulebook

A_DAY = dt.timedelta(days=1)


class Kind(Enum):
    """What was done to the rule."""

    DROP = "drop an atom"
    FLIP = "flip an atom"
    SWAP = "swap and/or"
    EXCEPTION = "drop an exception"
    DAY = "shift a day"
    THRESHOLD = "shift a threshold"


@frozen(kw_only=True)
class Mutant:
    """The law with one thing changed.

    Attributes:
        id: Stable and readable: the rule or instrument, where in it, what was done, to what.
        of: Id of the rule changed; of the instrument, where its days are.
        kind: What was done.
        text: What is changed, in words.
        rules: The rules as changed, by id.
        closings: The closings as changed, by place in the rulebook.
    """

    id: str
    of: str
    kind: Kind
    text: str
    rules: Mapping[str, Rule]
    closings: Mapping[int, Closed] = field(factory=dict)

    def applied_to(self, rulebook: Rulebook) -> tuple[tuple[Rule, ...], tuple[Closed, ...]]:
        """The rules and the closings of the rulebook with the change made."""
        rules = tuple(self.rules.get(rule.id, rule) for rule in rulebook.rules)
        closings = tuple(self.closings.get(n, closing) for n, closing in enumerate(rulebook.closings))
        return rules, closings


_KINDS = {
    Edit.DROP: Kind.DROP,
    Edit.FLIP: Kind.FLIP,
    Edit.SWAP: Kind.SWAP,
    Edit.UP: Kind.THRESHOLD,
    Edit.DOWN: Kind.THRESHOLD,
}


def mutants(rulebook: Rulebook) -> Iterator[Mutant]:
    """Every mutant of every rule, in order of the rulebook; then those of the instruments' days."""
    book = _Book(rulebook)
    for rule in rulebook.rules:
        yield from book.of_rule(rule)
    for law in dict.fromkeys(rule.cite.instrument for rule in rulebook.rules):
        yield from book.of_days(law)


@frozen
class _Book:
    rulebook: Rulebook

    def of_rule(self, rule: Rule) -> Iterator[Mutant]:
        same = self._meaning(rule)
        for changed, kind, what, text in _conditions(rule):
            if self._meaning(changed) != same:
                yield Mutant(
                    id=f"{rule.id}/{what}", of=rule.id, kind=kind, text=text, rules={rule.id: changed}
                )
        yield from self._lifts(rule)
        yield from _during(rule)

    def _meaning(self, rule: Rule) -> tuple[object, ...]:
        """What a rule says by the laws of logic: its own condition, its breach, and what facts it is about."""
        given = self.rulebook.given if isinstance(rule.concludes, Infringes | Duty) else None
        own = canonical(rule.when, ~rule.unless, *([given] if given is not None else []))
        level = any(atom.about.value == "item" for atom in rule.atoms())
        if not isinstance(rule.concludes, Duty):
            return own, None, level
        breach = canonical(rule.when, ~rule.unless, self.rulebook.given, ~rule.concludes.done)
        return own, breach, level

    def _lifts(self, rule: Rule) -> Iterator[Mutant]:
        for target in rule.lifts:
            common = rule.span.within(self.rulebook.rule(target).span)
            never = common.start is not None and common.end is not None and common.end <= common.start
            if never:
                continue  # the two are never in force together: lifting it is a no-op
            rest = tuple(other for other in rule.lifts if other != target)
            yield Mutant(
                id=f"{rule.id}/lifts/drop/{target}",
                of=rule.id,
                kind=Kind.EXCEPTION,
                text=f"no longer lifts {target}",
                rules={rule.id: evolve(rule, lifts=rest)},
            )

    def of_days(self, law: Instrument) -> Iterator[Mutant]:
        for edge in ("effective", "repealed"):
            day = getattr(law, edge)
            if day is None:
                continue
            for word, shift in (("earlier", -A_DAY), ("later", A_DAY)):
                moved = evolve(law, **{edge: day + shift})
                rules = {
                    rule.id: evolve(rule, cite=evolve(rule.cite, instrument=moved))
                    for rule in self.rulebook.rules
                    if rule.cite.instrument == law
                }
                closings = {
                    n: evolve(closing, cite=evolve(closing.cite, instrument=moved))
                    for n, closing in enumerate(self.rulebook.closings)
                    if closing.cite.instrument == law
                }
                yield Mutant(
                    id=f"{law.id}/{edge}/{word}",
                    of=law.id,
                    kind=Kind.DAY,
                    text=f"{law.short}: {edge} {day} a day {word}",
                    rules=rules,
                    closings=closings,
                )


def _conditions(rule: Rule) -> Iterator[tuple[Rule, Kind, str, str]]:
    for changed, edit, subject in edits(rule.when):
        yield (
            evolve(rule, when=changed),
            _KINDS[edit],
            f"when/{edit.value}/{subject}",
            _text("when", edit, subject),
        )
    if rule.unless != NEVER:
        yield evolve(rule, unless=NEVER), Kind.EXCEPTION, "unless/drop", f"no exception: unless {rule.unless}"
    for changed, edit, subject in edits(rule.unless, when_alone=NEVER):
        text = _text("unless", edit, subject)
        yield evolve(rule, unless=changed), _KINDS[edit], f"unless/{edit.value}/{subject}", text
    duty = rule.concludes
    if isinstance(duty, Duty):
        for changed, edit, subject in edits(duty.done, when_alone=NEVER):
            text = _text("done", edit, subject)
            concludes = evolve(duty, done=changed)
            yield evolve(rule, concludes=concludes), _KINDS[edit], f"done/{edit.value}/{subject}", text


def _text(part: str, edit: Edit, subject: str) -> str:
    words = {
        Edit.DROP: f"without {subject}",
        Edit.FLIP: f"{subject} turned round",
        Edit.SWAP: f"and/or swapped in {subject}",
        Edit.UP: f"{subject}, figure one higher",
        Edit.DOWN: f"{subject}, figure one lower",
    }
    return f"{part}: {words[edit]}"


def _during(rule: Rule) -> Iterator[Mutant]:
    own, law = rule.during, rule.cite.instrument.span
    for edge, day in (("start", own.start), ("end", own.end)):
        if day is None or day != getattr(law.within(own), edge):
            continue  # the instrument's own day decides
        for word, shift in (("earlier", -A_DAY), ("later", A_DAY)):
            during = Span(day + shift, own.end) if edge == "start" else Span(own.start, day + shift)
            if law.within(during) == rule.span:
                continue
            yield Mutant(
                id=f"{rule.id}/during/{edge}/{word}",
                of=rule.id,
                kind=Kind.DAY,
                text=f"{edge} {day} a day {word}",
                rules={rule.id: evolve(rule, during=during)},
            )


def by_kind(found: Iterable[Mutant]) -> Mapping[Kind, list[Mutant]]:
    """The mutants by what was done."""
    result: dict[Kind, list[Mutant]] = {kind: [] for kind in Kind}
    for mutant in found:
        result[mutant.kind].append(mutant)
    return result


def condition_of(rule: Rule) -> Condition:
    """The rule's own condition: when, and not unless."""
    return rule.when if rule.unless == NEVER else rule.when & ~rule.unless
