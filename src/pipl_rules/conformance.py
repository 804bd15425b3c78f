"""The conformance kit: the decided cases and the witnesses as JSON that any language can read.

Whoever builds another engine, or thinks that a case was misread, can disagree here
precisely: with a fact found, with an assumption, with a provision, or with the answer.
``python -m pipl_rules conformance FOLDER`` writes it; `docs/conformance/` is its output.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pipl_rules import __version__
from pipl_rules.cases import CaseAct, DecidedCase, Holding, agree, every_case
from pipl_rules.facts import COUNTS, FACTS, READINGS
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import SettledBy
from pipl_rules.logic.rule import Duty, Infringes, Interest, Rule, Status
from pipl_rules.reading import to_jsonable
from pipl_rules.statutes import rulebook
from pipl_rules.units import Unit

Row = dict[str, Any]


def files() -> Iterator[tuple[str, Any]]:
    """Every file of the kit but the witnesses: its name, and its content as plain data."""
    yield "facts.json", {name: _fact(name) for name in sorted(FACTS) if not name.startswith("reading.")}
    yield "counts.json", {name: _count(name) for name in sorted(COUNTS)}
    yield "readings.json", {name: _reading(name) for name in sorted(READINGS)}
    yield "provisions.json", {rule.id: _provision(rule) for rule in rulebook().rules}
    for case in every_case():
        yield f"cases/{case.id}.json", _case(case)


def write(folder: Path) -> tuple[Path, ...]:
    """Write the kit into a folder, one file a line of the index.

    Args:
        folder: Where to; made if it is not there.

    Returns:
        The files written.
    """
    written = []
    for name, content in files():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text(content), "utf-8")
        written.append(path)
    return tuple(written)


def text(content: object) -> str:
    """The content as it stands in a file."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _fact(name: str) -> Row:
    fact = FACTS[name]
    return {
        "question": fact.question,
        "question_zh": fact.question_zh,
        "term": fact.term,
        "about": fact.about.value,
        "settled_by": fact.settled_by.value,
        "burden": None if fact.burden is None else fact.burden.value,
        "concluded": fact.settled_by is SettledBy.LAW,
    }


def _count(name: str) -> Row:
    count = COUNTS[name]
    return {
        "question": count.question,
        "question_zh": count.question_zh,
        "unit": count.unit,
        "unit_zh": count.unit_zh,
        "about": count.about.value,
    }


def _reading(name: str) -> Row:
    reading = READINGS[name]
    return {
        "question": reading.question,
        "default": reading.default,
        "choices": {choice.name: choice.gist for choice in reading.choices},
    }


def _provision(rule: Rule) -> Row:
    span = rule.span
    return {
        "cite": str(rule.cite),
        "cite_zh": rule.cite.zh,
        "from": None if span.start is None else span.start.isoformat(),
        "until": None if span.end is None else span.end.isoformat(),
        "says": rule.gist,
        "says_zh": rule.zh,
        "when": str(rule.when),
        "unless": str(rule.unless),
        "concludes": _concluded(rule),
        "lifts": list(rule.lifts),
    }


def _concluded(rule: Rule) -> Row | None:
    match rule.concludes:
        case Status(fact, value):
            return {"status": fact.name, "value": value}
        case Infringes(interest):
            return {"infringes": interest.value}
        case Duty() as duty:
            return {
                "duty": duty.conduct.en,
                "duty_zh": duty.conduct.zh,
                "on": duty.bearer,
                "done": str(duty.done),
                "breach": None if duty.breach is None else duty.breach.interest.value,
            }
    return None


def _case(case: DecidedCase) -> Row:
    return {
        "id": case.id,
        "name": case.name,
        "name_zh": case.name_zh,
        "court": case.court,
        "court_zh": case.court_zh,
        "number": case.number,
        "sources": list(case.sources),
        "note": case.note,
        "library": __version__,
        "acts": [_act(act) for act in case.acts],
    }


def _act(act: CaseAct) -> Row:
    judgment = act.judge()
    return {
        "id": act.id,
        "what": act.what,
        "what_zh": act.what_zh,
        "note": act.note,
        "record": to_jsonable(act.submission),
        "court": _held(act.holding),
        "court_otherwise_reported": None if act.otherwise is None else _held(act.otherwise),
        "library": _answer(judgment),
        "agree": agree(judgment, act.holding),
        "reason": act.reason,
    }


def _held(holding: Holding) -> Row:
    return {
        **{interest.value: held.value for interest, held in holding.held.items()},
        "ground": [dict(each) for each in holding.ground],
        "readings": dict(holding.readings),
        "source": holding.source,
    }


def _answer(judgment: Judgment) -> Row:
    return {
        "verdict": judgment.verdict.value,
        "outcome": judgment.outcome.value,
        **{interest.value: _interest(judgment, interest) for interest in Interest},
        "acted": [day.isoformat() for day in judgment.law.acted],
        "judged_on": judgment.law.judged_on.isoformat(),
        "days_of_law": [
            {"day": day.day.isoformat(), "why": day.why, "reaching_back": sorted(law.id for law in day.also)}
            for day in judgment.law.days
        ],
        "grounds": [
            {
                "provision": g.rule.id,
                "item": g.item,
                "interest": None if g.interest is None else g.interest.value,
            }
            for g in judgment.grounds
        ],
        "lifted": [
            {"provision": each.rule.id, "by": each.by.id, "item": each.item} for each in judgment.lifted
        ],
        "units": [_unit(judgment, unit) for unit in judgment.units],
    }


def _interest(judgment: Judgment, interest: Interest) -> Row:
    return {"infringed": judgment.infringed(interest), "certain": judgment.certain_of(interest)}


def _unit(judgment: Judgment, unit: Unit) -> Row:
    """What was found of the act, or of one item of it, and the assumptions made but for what nobody raised."""
    names: Mapping[int, str] = {number: atom.name for atom, number in judgment.rulebook.index.items()}
    found = {
        names[n]: value
        for n, value in enumerate(unit.found)
        if value is not None and not names[n].startswith("reading.")
    }
    return {
        "item": None if unit.item is None else unit.item.id,
        "found": found,
        "assumed": sorted({each.id for each in unit.used if not each.unraised}),
    }
