"""A rulebook read back from JSON, strictly: every fault with its path, and the digest compared."""

import datetime as dt
from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeVar, cast

from attrs import NOTHING, define, fields

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.dates import Span
from pipl_rules.interop.rulebook_json import FORMAT
from pipl_rules.interop.strict import Foreign, Given, opened
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import (
    NEVER,
    About,
    AllOf,
    AnyOf,
    Atom,
    Burden,
    Comparison,
    Condition,
    Count,
    Fact,
    Not,
    Party,
    SettledBy,
    Threshold,
)
from pipl_rules.logic.rule import Closed, Conclusion, Conduct, Duty, Infringes, Interest, Rule, Status
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import Limits

LIMITS = Limits(size=50_000_000, depth=60)
"""How much is read; the shipped rulebook has some three million characters and conditions of a dozen levels."""

TEXT, BOOL, WHOLE, DAY = "text", "bool", "whole", "day"

FACT: Mapping[str, type[Enum] | str] = {
    "question": TEXT,
    "question_zh": TEXT,
    "term": TEXT,
    "about": About,
    "settled_by": SettledBy,
    "changed_by": Party,
    "burden": Burden,
    "source": TEXT,
}
COUNT: Mapping[str, type[Enum] | str] = {
    "question": TEXT,
    "question_zh": TEXT,
    "term": TEXT,
    "unit": TEXT,
    "about": About,
    "unit_zh": TEXT,
}
INSTRUMENT: Mapping[str, type[Enum] | str] = {
    "id": TEXT,
    "short": TEXT,
    "title": TEXT,
    "title_zh": TEXT,
    "promulgated": DAY,
    "effective": DAY,
    "repealed": DAY,
    "rank": Rank,
    "unit": TEXT,
    "short_zh": TEXT,
    "text": TEXT,
    "reaches_back_to": DAY,
}
"""Fields and what each is; those without default are required."""

WORDS = ("at_least", "at_most", "more_than", "under")
T = TypeVar("T")


def read_rulebook(document: str | bytes | Mapping[str, Any]) -> Rulebook:
    """The rulebook that a document of `rulebook_json` holds.

    Args:
        document: JSON, or what a parser made of it.

    Raises:
        InputErrors: With every fault: of shape, a name not declared, a digest that is not that of the content.
        RulebookError: If what it says is no possible rulebook: rules that clash, cycles, ids used twice.
    """
    start = opened(document, LIMITS)
    top = start.fields(
        ("format", "hash", "instruments", "facts", "counts", "given", "rules", "closings", "axioms", "also"),
        ("library",),
    )
    if "format" in top and top["format"].text() not in ("", FORMAT):
        top["format"].fault(
            Foreign.UNKNOWN_VERSION,
            "another format",
            FORMAT,
            "write it anew with this version of the library",
        )
    start.refuse()
    names = _Names(
        facts=_declared(top["facts"], Fact, FACT),
        counts=_declared(top["counts"], Count, COUNT),
        laws=_declared(top["instruments"], Instrument, INSTRUMENT),
    )
    rules = tuple(names.rule(each) for each in top["rules"].array())
    closings = tuple(names.closed(each) for each in top["closings"].array())
    axioms = tuple(names.clause(each) for each in top["axioms"].array())
    given = names.condition(top["given"])
    also = tuple(cast("Atom", names.condition(each)) for each in top["also"].array())
    recorded = top["hash"].text()
    start.refuse()
    book = Rulebook(rules=rules, closings=closings, axioms=axioms, given=given, also=also)
    if book.hash != recorded:
        top["hash"].fault(
            Foreign.DIGEST,
            "a digest of other rules",
            "the digest of the rules that follow",
            "take the file anew from where it was written, or correct the digest if the change was meant",
        )
    start.refuse()
    return book


def _required(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - an attrs class
    return tuple(each.name for each in fields(kind) if each.default is NOTHING and each.name != "name")


def _declared(given: Given, kind: type[T], of: Mapping[str, type[Enum] | str]) -> dict[str, T]:
    """Things by the names under which they are declared."""
    found: dict[str, T] = {}
    if not isinstance(given.value, dict):
        given.fields(())
        return found
    for number, (name, value) in enumerate(given.value.items()):
        # No name of the document is repeated: it may be anything.
        inner = Given(value, f"{given.path}[{number}]", given.faults)
        required = _required(kind)
        values = {
            key: _value(each, of[key])
            for key, each in inner.fields(required, [k for k in of if k not in required]).items()
        }
        if kind is not Instrument:
            values["name"] = name
        if all(key in values for key in required):
            made: Any = kind
            found[name] = made(**values)
    return found


def _value(given: Given, kind: type[Enum] | str) -> Any:  # noqa: ANN401 - whatever the field is
    if isinstance(kind, type):
        return given.word({member.name.lower(): member for member in kind}) or next(iter(kind))
    if kind == DAY:
        return given.day()
    return given.free_text()


_NO_FACT = Fact(name="", question="", question_zh="", term="")
_NO_COUNT = Count(name="", question="", question_zh="", term="", unit="")
_NO_LAW = Instrument(id="", short="", title="", title_zh="", promulgated=dt.date.min, effective=dt.date.min)
"""What stands for a thing at fault until the faults are raised."""


@define
class _Names:
    """What the document declares, and what is read with its help."""

    facts: dict[str, Fact]
    counts: dict[str, Count]
    laws: dict[str, Instrument]

    def rule(self, given: Given) -> Rule:
        of = given.fields(
            ("id", "cite", "gist", "zh", "when", "unless", "concludes", "lifts", "during"), ("from", "until")
        )
        if len(of) < 9:  # noqa: PLR2004 - a required field is missing, and the fault is noted
            return Rule(id="", cite=self.citation(Given({})), gist="", zh="")
        return Rule(
            id=of["id"].text(),
            cite=self.citation(of["cite"]),
            gist=of["gist"].free_text(),
            zh=of["zh"].free_text(),
            when=self.condition(of["when"]),
            unless=self.condition(of["unless"]),
            concludes=self.concluded(of["concludes"]),
            lifts=tuple(each.text() for each in of["lifts"].array()),
            during=self.span(of["during"]),
        )

    def closed(self, given: Given) -> Closed:
        of = given.fields(("status", "cite", "during"), ("from", "until"))
        fact = self.known(of["status"], self.facts, _NO_FACT) if "status" in of else _NO_FACT
        return Closed(
            fact=fact,
            cite=self.citation(of.get("cite", Given({}))),
            during=self.span(of["during"]) if "during" in of else Span(),
        )

    def clause(self, given: Given) -> Clause:
        literals = []
        for each in given.array():
            if not isinstance(each.value, dict):
                each.fields(())
                continue
            rest = {key: value for key, value in each.value.items() if key != "value"}
            value = Given({"value": each.value.get("value")}, each.path, each.faults).fields(("value",))[
                "value"
            ]
            atom = self.condition(Given(rest, each.path, each.faults))
            literals.append((cast("Atom", atom), value.boolean() is True))
        return Clause(tuple(literals))

    def condition(self, given: Given) -> Condition:
        kinds = {"all", "any", "not", "fact", "count"}
        found = kinds & given.value.keys() if isinstance(given.value, dict) else set()
        if len(found) != 1:
            given.fault(
                Code.WRONG_TYPE,
                "no condition",
                "an object with one of all, any, not, fact, count",
                "write one of the five kinds",
            )
            return NEVER
        (kind,) = found
        of = given.fields((kind, "word", "threshold") if kind == "count" else (kind,))
        if kind in ("all", "any"):
            parts = tuple(self.condition(part) for part in of[kind].array())
            return AllOf(parts) if kind == "all" else AnyOf(parts)
        if kind == "not":
            return Not(self.condition(of["not"]))
        if kind == "fact":
            return self.known(of["fact"], self.facts, _NO_FACT)
        return self.comparison(of)

    def comparison(self, of: Mapping[str, Given]) -> Condition:
        count = self.known(of["count"], self.counts, _NO_COUNT)
        word = of["word"].word({word: word for word in WORDS}) if "word" in of else None
        figure = of["threshold"].whole() if "threshold" in of else None
        if count is _NO_COUNT or word is None or figure is None:
            return NEVER
        return Comparison(count, Threshold(figure, count.unit), word)

    def concluded(self, given: Given) -> Conclusion | None:
        if given.value is None:
            return None
        keys = given.value.keys() if isinstance(given.value, dict) else set()
        interests = {interest.value: interest for interest in Interest}
        if "infringes" in keys:
            interest = given.fields(("infringes",))["infringes"].word(interests)
            return Infringes(interest or Interest.PRIVACY)
        if "status" in keys:
            of = given.fields(("status", "value"))
            fact = self.known(of["status"], self.facts, _NO_FACT)
            return Status(fact, bool("value" in of and of["value"].boolean()))
        of = given.fields(("duty", "duty_zh", "on", "done", "breach"))
        if len(of) < 5:  # noqa: PLR2004 - a required field is missing, and the fault is noted
            return None
        breach = None if of["breach"].value is None else of["breach"].word(interests)
        return Duty(
            of["on"].text(),
            Conduct(of["duty"].free_text(), of["duty_zh"].free_text()),
            self.condition(of["done"]),
            None if breach is None else Infringes(breach),
        )

    def citation(self, given: Given) -> Citation:
        of = given.fields(("instrument",), ("article", "para", "item", "note", "note_zh", "en", "zh"))
        law = self.known(of["instrument"], self.laws, _NO_LAW) if "instrument" in of else _NO_LAW
        return Citation(
            instrument=law,
            article=of["article"].text() if "article" in of else None,
            para=of["para"].whole() if "para" in of else None,
            item=of["item"].whole() if "item" in of else None,
            note=of["note"].free_text() if "note" in of else "",
            note_zh=of["note_zh"].free_text() if "note_zh" in of else "",
        )

    def span(self, given: Given) -> Span:
        of = given.fields(("from", "until"))
        first, last = (
            of[name].day() if name in of and of[name].value is not None else None
            for name in ("from", "until")
        )
        return Span(cast("dt.date | None", first), cast("dt.date | None", last))

    def known(self, given: Given, names: Mapping[str, T], otherwise: T) -> T:
        name = given.text()
        if name and name not in names:
            given.fault(
                Foreign.UNKNOWN_REFERENCE,
                "a name that is not declared",
                "a name that the document declares",
                "declare it, or correct the name",
            )
        return names.get(name, otherwise)
