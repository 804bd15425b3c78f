"""The decided cases, act by act, as data: what the record has, what the court held, and on what ground.

A court's finding is kept for each interest by itself. Nothing of what the court
concluded is fed to the engine: only circumstances are.
"""

import json
from collections.abc import Mapping
from enum import Enum
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from attrs import field, frozen

from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.truth import TRUE, Truth
from pipl_rules.reading import Submission, read
from pipl_rules.showing import mimebundle

NAMES = (
    "ling",
    "huang",
    "wang",
    "yuhang",
    "baidu",
    "loan_app",
    "reading_app",
    "guangzhou",
    "gu",
    "doorbell",
    "pang",
    "zhu",
    "liang",
    "xu",
    "luo",
    "zhou",
    "wu",
    "bank_a",
    "weishi",
    "unsubscribe",
    "shrimp",
    "sales_calls",
    "wang_fei",
    "ren",
    "liu_lu",
    "dadong",
    "chen_huang",
    "fu",
    "didi",
    "zheng",
    "kong",
    "sun_trader",
    "cambridge_analytica",
    "nanjing_official",
)
"""The cases, in the order in which they are told."""


class Held(Enum):
    """What a court said of one interest."""

    INFRINGED = "infringed"
    NOT_INFRINGED = "not_infringed"
    NOT_PLEADED = "not_pleaded"
    NOT_ADJUDICATED = "not_adjudicated"

    @property
    def adjudicated(self) -> bool:
        """Whether the court decided on it."""
        return self in (Held.INFRINGED, Held.NOT_INFRINGED)


@frozen(kw_only=True)
class Holding:
    """What a court held of an act, on one reading of what it said.

    Attributes:
        held: Its finding on each interest.
        ground: What it named as deciding: rules that infringe, rules lifted, doctrines applied, assumptions, facts.
        readings: The readings under which this is what it held; empty for the default.
        source: Who reports it so, where sources differ.
    """

    held: Mapping[Interest, Held]
    ground: tuple[Mapping[str, Any], ...] = ()
    readings: Mapping[str, str] = field(factory=dict)
    source: str = ""


@frozen(kw_only=True, slots=False)
class CaseAct:
    """One act of a decided case.

    Attributes:
        id: Stable id, such as ``L3``.
        what: What was done, in English; ``what_zh`` in Chinese.
        submission: The act as the record has it.
        holding: What the court held.
        otherwise: What it held as others report it; None where reports agree.
        note: What a reader of the record should know.
        reason: Why the library differs from the court; empty where it does not.
    """

    id: str
    what: str
    what_zh: str
    submission: Submission
    holding: Holding
    otherwise: Holding | None = None
    note: str = ""
    reason: str = ""

    _repr_mimebundle_ = mimebundle

    def judge(self, readings: Mapping[str, str] | None = None) -> Judgment:
        """The library's judgment on the act; under the default readings it is worked out once.

        Args:
            readings: Choices of reading by name; None or empty for the defaults.
        """
        return self._read(readings) if readings else self._by_default

    @cached_property
    def _by_default(self) -> Judgment:
        return self._read(None)

    def _read(self, readings: Mapping[str, str] | None) -> Judgment:
        given = self.submission
        return evaluate(given.act, findings=given.findings, judged_on=given.judged_on, readings=readings)


@frozen(kw_only=True)
class DecidedCase:
    """A decided case: its name, court, sources and acts."""

    id: str
    name: str
    name_zh: str
    court: str
    court_zh: str
    number: str | None
    sources: tuple[str, ...]
    note: str
    acts: tuple[CaseAct, ...]

    _repr_mimebundle_ = mimebundle


@cache
def case(name: str) -> DecidedCase:
    """One decided case by name: ``"ling"``, ``"huang"`` or ``"wang"``."""
    data = json.loads(files("pipl_rules.cases").joinpath(f"{name}.json").read_text("utf-8"))
    document = read(json.dumps([row["act"] for row in data["acts"]]))
    if document.faults:
        msg = f"The shipped case {name} is faulty: {'; '.join(map(str, document.faults))}"
        raise ValueError(msg)
    acts = tuple(
        CaseAct(
            id=row["id"],
            what=row["what"],
            what_zh=row["what_zh"],
            submission=entry.submission,
            holding=_holding(row),
            otherwise=_holding(row["otherwise"]) if "otherwise" in row else None,
            note=row.get("note", ""),
            reason=row.get("reason", ""),
        )
        for row, entry in zip(data["acts"], document.entries, strict=True)
    )
    about = {key: data[key] for key in ("id", "name", "name_zh", "court", "court_zh", "number", "note")}
    return DecidedCase(**about, sources=tuple(data["sources"]), acts=acts)


def every_case() -> tuple[DecidedCase, ...]:
    """Every decided case."""
    return tuple(case(name) for name in NAMES)


def _holding(row: Mapping[str, Any]) -> Holding:
    return Holding(
        held={interest: Held(row["held"][interest.value]) for interest in Interest},
        ground=tuple(row.get("ground", ())),
        readings=row.get("readings", {}),
        source=row.get("source", ""),
    )


def agree(judgment: Judgment, holding: Holding) -> bool | None:
    """Whether the library decides as the court did, on the court's ground.

    Returns:
        None where the court decided on neither interest.
    """
    decided = {interest: held for interest, held in holding.held.items() if held.adjudicated}
    if not decided:
        return None
    same = all(judgment.infringed(interest) is (held is Held.INFRINGED) for interest, held in decided.items())
    return same and all(stands(judgment, ground) for ground in holding.ground)


def stands(judgment: Judgment, ground: Mapping[str, Any]) -> bool:
    """Whether a ground that the court named is among those of the judgment.

    A ground is one of: ``{"rule": id}`` infringes; ``{"lifted": id, "by": id}``; ``{"applies": id}``, a
    rule that bars or excuses; ``{"assumption": id}``, which the verdict rests on; ``{"fact": name,
    "value": bool}``, found so.
    """
    match ground:
        case {"rule": rule}:
            return any(found.rule.id == rule for found in judgment.grounds)
        case {"lifted": rule, "by": by}:
            return any(found.rule.id == rule and found.by.id == by for found in judgment.lifted)
        case {"applies": rule}:
            return any(
                Truth.from_pair(truth[2 * node], truth[2 * node + 1]) is TRUE
                for day in judgment.days
                if (node := day.form.applied.get(rule)) is not None
                for unit in judgment.units
                for truth in [day.everything.decide(unit.assumed)]
            )
        case {"assumption": name}:
            return any(assumption.id == name for assumption in judgment.rests_on)
        case {"fact": name, "value": value}:
            number = {atom.name: n for atom, n in judgment.rulebook.index.items()}[name]
            return any(unit.found[number] is value for unit in judgment.units)
    msg = f"a ground of an unknown kind: {sorted(ground)}"
    raise ValueError(msg)
