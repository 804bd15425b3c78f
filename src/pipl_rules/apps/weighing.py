"""What a judgment on an act of an audit comes to, and on which provision.

An infringement that hangs on what the audit did not look at (how the user was
asked, what the user was told, whether what was read was sent) is suspected only,
whoever would have to prove it. What the processor would have to bring up (another
ground than consent, an emergency) and what nobody raised (deceit) stands as the
law presumes it.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from pipl_rules import weigh
from pipl_rules.apply import decide
from pipl_rules.apps.drafts import Draft
from pipl_rules.apps.kinds import LOOKED_AT, Kind
from pipl_rules.apps.report import Standing
from pipl_rules.citation import Citation
from pipl_rules.evaluation import evaluate, transpose
from pipl_rules.facts import act, consent, item, notice, status
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Ground, Judgment
from pipl_rules.logic.conditions import About, Atom, Fact
from pipl_rules.logic.rule import Duty, Infringes, Rule, Status
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.plan import Values
from pipl_rules.statutes import LAST_VERIFIED_DAY
from pipl_rules.units import Unit

AT_WORST: Mapping[Fact, bool] = {
    act.HAPPENED: True,
    act.COLLECTS: True,
    item.OF_KNOWN_PERSON: True,
    consent.CONSENTED: False,
    consent.CONDITION_OF_SERVICE: True,
    notice.NOTICE_STATES_USE: False,
    notice.NOTICE_COMPLETE: False,
}
"""How what was not looked at would be at its worst; it shows which provision would then be broken."""

LEADING = ("pipl", "csl2026", "csl")
"""The laws made for the matter, which are cited before the general ones of their rank."""

CARRYING = frozenset({status.VALID_CONSENT, status.EFFECTIVE_CONSENT, status.BASIS_WITHOUT_CONSENT})
"""What lets information be handled."""

SUPPOSED = "supposed, to see what would follow"


@frozen
class Weighed:
    """What a finding comes to.

    Attributes:
        standing: What it comes to.
        ground: The provision that decides, or that would be broken if what is open were at its worst.
        broken: The duties of its own that it breaks.
    """

    standing: Standing
    ground: Citation
    broken: tuple[Rule, ...] = ()


def weighed(draft: Draft, judgment: Judgment) -> Weighed:
    """What the judgment on a draft's act comes to."""
    reopened = _as_looked_at(judgment, draft.kind)
    infringed, possible = _bounds(judgment, reopened)
    breaches = _own_breaches(judgment, draft.kind)
    decisive = _foremost(judgment.grounds)
    if decisive is not None and infringed:
        held = weigh.grounds(judgment.rulebook, reopened, weigh.answers(judgment.days, reopened))
        return Weighed(Standing.INFRINGES, _first(rule for rule, _, _ in held) or decisive)
    if breaches:
        rules = tuple(dict.fromkeys(ground.rule for ground in breaches))
        return Weighed(Standing.BREACH, _first(rules) or _bearing(judgment, draft.kind), rules)
    at_worst = decisive or _at_worst(draft, judgment)
    if draft.act.happened is None:
        return Weighed(Standing.LEAD, at_worst or _bearing(judgment, draft.kind))
    if possible or at_worst is not None:
        return Weighed(Standing.SUSPECTED, at_worst or _bearing(judgment, draft.kind))
    fallback = _carrying(judgment) or _bearing(judgment, draft.kind)
    if not draft.kind.taking and _broken_since(draft, judgment):
        return Weighed(Standing.LEAD, fallback)
    return Weighed(Standing.LAWFUL, fallback)


def _broken_since(draft: Draft, judgment: Judgment) -> bool:
    """Whether a provision made since would make the behaviour a breach, which none did on the day."""
    later = transpose(draft.act, LAST_VERIFIED_DAY, findings=_supposed(draft, judgment))
    return bool(later.grounds or _own_breaches(later, draft.kind))


def _as_looked_at(judgment: Judgment, kind: Kind) -> tuple[Unit, ...]:
    """The act and its items with what was not looked at left open."""
    opened = _numbers(judgment.rulebook, (*LOOKED_AT, *kind.raises))
    return tuple(unit.supposing(_reopened(unit, opened)) for unit in judgment.units)


def _bounds(judgment: Judgment, units: Sequence[Unit]) -> tuple[bool, bool]:
    """Whether some interest is, and whether it may be, infringed.

    Kleene's bounds, which are never too narrow: what they leave open is suspected, and no more.
    """
    answers = [decide(day, unit) for day in judgment.days for unit in units]
    sides = [side for each in answers for side in (each.personal_information, each.privacy)]
    return any(known for known, _ in sides), any(may for _, may in sides)


@lru_cache(maxsize=64)
def _numbers(rulebook: Rulebook, facts: tuple[Fact, ...]) -> tuple[int, ...]:
    return tuple(rulebook.index[fact] for fact in facts if fact in rulebook.index)


def _reopened(unit: Unit, opened: Sequence[int]) -> Values:
    values = list(unit.assumed)
    for number in opened:
        values[number] = unit.found[number]
    return values


def _own_breaches(judgment: Judgment, kind: Kind) -> list[Ground]:
    return [ground for ground in judgment.other_breaches if _about(ground, kind.breaks)]


def _about(ground: Ground, behaviours: frozenset[Atom]) -> bool:
    concluded = ground.rule.concludes
    return isinstance(concluded, Duty) and not behaviours.isdisjoint(concluded.done.atoms())


def _foremost(grounds: Sequence[Ground]) -> Citation | None:
    """Of the provisions the foremost: by rank, then the law made for the matter, then the latest; the first in it."""
    return _first(ground.rule for ground in grounds)


def _first(rules: Iterable[Rule]) -> Citation | None:
    cites = [rule.cite for rule in rules]
    if not cites:
        return None
    best = min(cites, key=_place)
    return next(cite for cite in cites if cite.instrument == best.instrument)


def _place(cite: Citation) -> tuple[int, int, int]:
    of = cite.instrument
    leading = LEADING.index(of.id) if of.id in LEADING else len(LEADING)
    return of.rank.value, leading, -of.effective.toordinal()


def _at_worst(draft: Draft, judgment: Judgment) -> Citation | None:
    """The provision that would be broken if what is open were at its worst; None if none would be."""
    supposed = evaluate(
        draft.act,
        findings=_supposed(draft, judgment),
        judged_on=judgment.law.judged_on,
        readings=judgment.law.readings,
    )
    raised = [ground for ground in supposed.grounds if _asks(ground.rule, draft.kind.raises)]
    collecting = [ground for ground in raised if act.COLLECTS in ground.rule.atoms()]
    return _foremost(collecting or raised or supposed.grounds) or _foremost(
        _own_breaches(supposed, draft.kind)
    )


def _supposed(draft: Draft, judgment: Judgment) -> list[Finding]:
    """What is found of a draft, and what is open at its worst."""
    worst = {**AT_WORST, **dict.fromkeys(draft.kind.raises, True)}
    act_unit, *units = judgment.units
    said = {(finding.fact.name, finding.item) for finding in draft.findings}
    found = list(draft.findings)
    index = judgment.rulebook.index
    for fact, value in worst.items():
        if fact not in index:
            continue
        if fact.about is About.ACT:
            if act_unit.found[index[fact]] is None:
                found.append(Finding(fact, value, SUPPOSED))
            continue
        found += [
            Finding(fact, value, SUPPOSED, item=unit.item.id)
            for unit in units
            if unit.item is not None
            and unit.found[index[fact]] is None
            and (fact.name, unit.item.id) not in said
            and not _contradicts(fact, unit, judgment.rulebook)
        ]
    return found


def _asks(rule: Rule, raised: Sequence[Fact]) -> bool:
    """Whether the provision itself asks what the finding raises."""
    return not frozenset[Atom](raised).isdisjoint(rule.atoms())


def _carrying(judgment: Judgment) -> Citation | None:
    """The provision by which consent, or another ground, carries what was done; None if none does."""
    found = []
    for day in judgment.days:
        for unit in judgment.units:
            truth = day.everything.decide(unit.assumed)
            found += [
                rule
                for rule in day.rules
                if isinstance(rule.concludes, Status)
                and rule.concludes.fact in CARRYING
                and rule.concludes.value
                and day.form.levels[rule.id] is unit.about
                and truth[2 * day.form.applied[rule.id]]
            ]
    return _first(found)


def _bearing(judgment: Judgment, kind: Kind) -> Citation:
    """The provision that bears on a kind of finding: on its behaviour, or else on handling at all."""
    rules = [rule for day in judgment.days for rule in day.rules]
    own = [
        rule
        for rule in rules
        if isinstance(rule.concludes, Duty) and not kind.breaks.isdisjoint(rule.concludes.done.atoms())
    ]
    general = (
        rule for rule in rules if isinstance(rule.concludes, Infringes) and act.PROCESSES in rule.atoms()
    )
    found = _first(own) or _first(general)
    if found is None:  # a rulebook of the caller's, or a day before any law on handling
        return rules[0].cite
    return found


def _contradicts(fact: Fact, unit: Unit, rulebook: Rulebook) -> bool:
    """Whether what is found of the item settles that it is not excessive, because it is needed."""
    return fact == item.EXCESSIVE and unit.found[rulebook.index[item.NEEDED]] is True
