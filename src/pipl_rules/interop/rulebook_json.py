"""The whole rulebook as JSON: facts, counts, instruments, rules, closings and axioms, to read anywhere.

The shape, by key:

* ``format``: `FORMAT`. ``library``: version of the library. ``hash``: `Rulebook.hash`.
* ``instruments``: by id, the fields of `citation.Instrument`; days as YYYY-MM-DD, ``rank`` by name.
* ``facts`` and ``counts``: by name, the fields of `Fact` and `Count`.
* ``rules``: in order; ``cite``, ``gist`` and ``zh``, ``when`` and ``unless`` as conditions, ``concludes``, ``lifts``,
  ``during``. Beside them ``from`` and ``until`` say on which days the rule binds (the last is the first on which it
  does not): what instrument and ``during`` come to.
* ``closings``: statuses whose list is complete, with the provision. ``axioms``: clauses, of whose literals one holds.
  ``given``: what every infringement presupposes. ``also``: atoms that no rule reads but assumptions do.

A condition is one of ``{"all": [...]}`` (of no parts: always), ``{"any": [...]}`` (of no parts: never),
``{"not": ...}``, ``{"fact": name}`` and ``{"count": name, "word": "under", "threshold": 14}``.
`rulebook_read.read_rulebook` is the way back.
"""

import datetime as dt
import json
from typing import Any

import attrs

from pipl_rules import __version__
from pipl_rules.citation import Citation, Instrument
from pipl_rules.dates import Span
from pipl_rules.logic.conditions import AllOf, AnyOf, Atom, Comparison, Condition, Count, Fact, Not
from pipl_rules.logic.rule import Closed, Duty, Infringes, Rule, Status
from pipl_rules.logic.rulebook import Rulebook

FORMAT = "urn:pipl-rules:rulebook:1"
"""The format and its version; a change that a reader of this one would misread makes another."""

Row = dict[str, Any]


def rulebook_json(book: Rulebook | None = None) -> Row:
    """The rulebook in values that JSON has.

    Args:
        book: A rulebook; None for the law shipped.
    """
    if book is None:
        from pipl_rules.statutes import rulebook  # noqa: PLC0415 - a second's work, spared whoever brings a rulebook

        book = rulebook()
    atoms = _atoms(book)
    facts = {atom.name: atom for atom in atoms if isinstance(atom, Fact)}
    counts = {atom.count.name: atom.count for atom in atoms if isinstance(atom, Comparison)}
    return {
        "format": FORMAT,
        "library": __version__,
        "hash": book.hash,
        "instruments": {law.id: _plain(law) for law in book.shelf.instruments},
        "facts": {name: _plain(fact, "name") for name, fact in facts.items()},
        "counts": {name: _plain(count, "name") for name, count in counts.items()},
        "given": condition_json(book.given),
        "rules": [_rule(rule) for rule in book.rules],
        "closings": [_closed(closing) for closing in book.closings],
        "axioms": [
            [{**condition_json(atom), "value": value} for atom, value in clause.literals]
            for clause in book.axioms
        ],
        "also": [condition_json(atom) for atom in book.also],
    }


def rulebook_text(book: Rulebook | None = None) -> str:
    """The same as text; equal rulebooks of one version of the library give equal text."""
    return json.dumps(rulebook_json(book), ensure_ascii=False, indent=1) + "\n"


def condition_json(condition: Condition) -> Row:
    """A condition as a tree."""
    match condition:
        case AllOf(parts):
            return {"all": [condition_json(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [condition_json(part) for part in parts]}
        case Not(part):
            return {"not": condition_json(part)}
        case Fact():
            return {"fact": condition.name}
        case Comparison(count, threshold, word):
            return {"count": count.name, "word": word, "threshold": threshold.value}
    msg = f"{type(condition).__name__} is not one of the five kinds of condition"
    raise TypeError(msg)


def _atoms(book: Rulebook) -> tuple[Atom, ...]:
    """Every atom, legal statuses included, in order of first use."""
    found: list[Atom] = [*book.given.atoms()]
    for rule in book.rules:
        found += rule.atoms()
        if isinstance(rule.concludes, Status):
            found.append(rule.concludes.fact)
    found += [closing.fact for closing in book.closings]
    found += [atom for clause in book.axioms for atom, _ in clause.literals]
    return tuple(dict.fromkeys([*found, *book.also]))


def _plain(thing: Fact | Count | Instrument, *but: str) -> Row:
    """Every field but those that only repeat the default."""
    fields = attrs.fields(type(thing))
    values = {field.name: getattr(thing, field.name) for field in fields if field.name not in but}
    defaults = {field.name: field.default for field in fields}
    return {name: _word(value) for name, value in values.items() if value != defaults[name]}


def _word(value: Any) -> Any:  # noqa: ANN401 - any field of a fact, a count or an instrument
    if isinstance(value, dt.date):
        return value.isoformat()
    if hasattr(value, "name"):
        return value.name.lower()
    return value


def _cite(cite: Citation) -> Row:
    given = {
        "article": cite.article,
        "para": cite.para,
        "item": cite.item,
        "note": cite.note or None,
        "note_zh": cite.note_zh or None,
    }
    known = {name: value for name, value in given.items() if value is not None}
    return {"instrument": cite.instrument.id, **known, "en": str(cite), "zh": cite.zh}


def _span(span: Span) -> Row:
    """From the first day, inclusive, until the last, exclusive; null is without limit."""
    return {
        "from": None if span.start is None else span.start.isoformat(),
        "until": None if span.end is None else span.end.isoformat(),
    }


def _rule(rule: Rule) -> Row:
    return {
        "id": rule.id,
        "cite": _cite(rule.cite),
        **_span(rule.span),
        "gist": rule.gist,
        "zh": rule.zh,
        "when": condition_json(rule.when),
        "unless": condition_json(rule.unless),
        "concludes": _concluded(rule),
        "lifts": list(rule.lifts),
        "during": _span(rule.during),
    }


def _concluded(rule: Rule) -> Row | None:
    match rule.concludes:
        case Status(fact, value):
            return {"status": fact.name, "value": value}
        case Infringes(interest):
            return {"infringes": interest.value}
        case Duty(bearer, conduct, done, breach):
            return {
                "duty": conduct.en,
                "duty_zh": conduct.zh,
                "on": bearer,
                "done": condition_json(done),
                "breach": None if breach is None else breach.interest.value,
            }
    return None


def _closed(closing: Closed) -> Row:
    return {
        "status": closing.fact.name,
        "cite": _cite(closing.cite),
        **_span(closing.span),
        "during": _span(closing.during),
    }
