"""The workload `split40` as a rulebook, a plain reference for it, and random acts.

Its text is read at run time from the file that the environment variable ``SPLIT40`` names, or from the usual
place beside this project; without it a workload of the same shape is made up. It is in the shape of the law, and is
not the law.
"""

import datetime as dt
import json
import os
import random
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pipl_rules.citation import Instrument
from pipl_rules.logic.conditions import NEVER, Condition, Fact, SettledBy, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Closed, Rule, counts_as, infringes
from pipl_rules.logic.rulebook import Rulebook

Spec = dict[str, Any]
Act = dict[str, bool | None]
Told = tuple[int, int, list[str], list[str]]
"""Lowest and highest verdict, rules that hold, rules that may."""
DAY = dt.date(2020, 1, 1)
LAST = ("infringes_pi", "infringes_privacy")
"""What the rules come to, from the lesser to the graver."""
_LAW = Instrument(
    id="nobodys", short="Nobody's", title="Nobody's law", title_zh="试验法", promulgated=DAY, effective=DAY
)


def place() -> Path | None:
    """Where the workload lies; None if it is not there."""
    given = os.environ.get("SPLIT40")
    above = Path(__file__).resolve().parents
    tried = [Path(given)] if given else [up / "shared" / "peers" / "split40.json" for up in above]
    return next((path for path in tried if path.is_file()), None)


def spec() -> Spec:
    """The workload, names interned as those written in code are; one of the same shape where it is not there."""
    path = place()
    found: Spec = made_up() if path is None else json.loads(path.read_text("utf-8"))
    for fact in found["facts"]:
        fact["id"] = sys.intern(fact["id"])
    return found


def made_up() -> Spec:
    """A workload of the same shape: 24 facts, 40 rules, ten derived atoms."""
    rng = random.Random(40)  # noqa: S311 - a fixed seed is wanted
    facts = [f"fact{k}" for k in range(24)]
    known, rules = list(facts), []
    for k in range(10):
        atom = LAST[k - 8] if k >= 8 else f"derived{k}"
        for n in range((2, 3, 4, 3, 2, 3, 2, 2, 12, 7)[k]):
            parts: list[Any] = [
                p if rng.random() < 0.7 else {"not": p} for p in rng.sample(known, rng.choice((2, 3, 4)))
            ]
            new: Spec = {"id": f"R{k}_{n}", "then": atom, "when": {"all": parts}}
            if rng.random() < 0.5:
                new["unless"] = {"any": rng.sample(known, rng.choice((1, 2)))}
            rules.append(new)
        if k < 8:
            known.append(atom)
    return {"facts": [{"id": f, "p": round(rng.uniform(0.05, 0.9), 2)} for f in facts], "rules": rules}


def wide(one: Spec, times: int = 5) -> Spec:
    """So many rulebooks side by side over facts of their own: five make 200 rules over 120 facts."""
    names = [{fact["id"]: f"{fact['id']}_{k}" for fact in one["facts"]} for k in range(times)]
    facts = [{"id": name[fact["id"]], "p": fact["p"]} for name in names for fact in one["facts"]]
    return {**one, "facts": facts, "rules": _beside(one, names)}


def grown(one: Spec, times: int) -> Spec:
    """So many rulebooks side by side over the same facts, which each but the first reads in an order of its own."""
    ids = [fact["id"] for fact in one["facts"]]
    names = [dict(zip(ids, ids, strict=True))]
    for k in range(1, times):
        other = random.Random(k).sample(ids, len(ids))  # noqa: S311 - a fixed seed is wanted
        names.append(dict(zip(ids, other, strict=True)))
    return {**one, "rules": _beside(one, names)}


def _beside(one: Spec, names: Sequence[Mapping[str, str]]) -> list[Spec]:
    """The rules under other names of facts, once for each naming; all come to the same end."""

    def named(expression: Any, k: int) -> Any:
        if isinstance(expression, str):
            return names[k].get(expression) or (expression if expression in LAST else f"{expression}_{k}")
        ((word, parts),) = expression.items()
        return {word: named(parts, k) if word == "not" else [named(part, k) for part in parts]}

    return [
        {
            **rule,
            "id": f"{rule['id']}_{k}",
            "then": named(rule["then"], k),
            **{word: named(rule[word], k) for word in ("when", "unless") if word in rule},
        }
        for k in range(len(names))
        for rule in one["rules"]
    ]


def acts(one: Spec, many: int, seed: int = 40) -> list[Act]:
    """Random acts by the frequencies of the workload, one fact in ten unknown."""
    draw = random.Random(seed)  # noqa: S311 - a fixed seed is wanted
    return [
        {f["id"]: None if draw.random() < 0.1 else draw.random() < f["p"] for f in one["facts"]}
        for _ in range(many)
    ]


def body(rule: Spec) -> Any:
    """The condition of a rule as one expression."""
    return {"all": [rule["when"], *([{"not": rule["unless"]}] if "unless" in rule else [])]}


def rulebook(one: Spec) -> Rulebook:
    """The workload in the language of this library."""
    words: dict[str, Any] = {"question": "?", "question_zh": "?", "term": "?"}
    atoms = {fact["id"]: Fact(name=fact["id"], **words) for fact in one["facts"]}
    last = dict(zip(LAST, (infringes(PI_RIGHTS), infringes(PRIVACY)), strict=True))
    for rule in one["rules"]:
        if rule["then"] not in last and rule["then"] not in atoms:
            atoms[rule["then"]] = Fact(name=rule["then"], settled_by=SettledBy.LAW, **words)

    def condition(expression: Any) -> Condition:
        if isinstance(expression, str):
            return atoms[expression]
        ((word, parts),) = expression.items()
        if word == "not":
            return ~condition(parts)
        return (all_of if word == "all" else any_of)(*map(condition, parts))

    rules = tuple(
        Rule(
            id=rule["id"],
            cite=_LAW.art(k + 1),
            gist="",
            zh="",
            when=condition(rule["when"]),
            unless=condition(rule["unless"]) if "unless" in rule else NEVER,
            concludes=last.get(rule["then"]) or counts_as(atoms[rule["then"]]),
        )
        for k, rule in enumerate(one["rules"])
    )
    closings = tuple(
        Closed(fact=atom, cite=_LAW.art(99)) for atom in atoms.values() if atom.settled_by is SettledBy.LAW
    )
    return Rulebook(
        rules, closings, also=tuple(a for a in atoms.values() if a.settled_by is not SettledBy.LAW)
    )


def truth(expression: Any, known: Mapping[str, bool | None]) -> bool | None:
    """Strong Kleene value of an expression; a tree walk that shares nothing with the library."""
    if isinstance(expression, str):
        found: bool | None = known[expression]
        return found
    ((word, parts),) = expression.items()
    if word == "not":
        value = truth(parts, known)
        return None if value is None else not value
    values = [truth(part, known) for part in parts]
    if (word == "any") in values:
        return bool(word == "any")
    return None if None in values else bool(word != "any")


def reference(one: Spec, act: Mapping[str, bool | None]) -> dict[str, bool | None]:
    """The value of each rule and of each derived atom."""
    known: dict[str, bool | None] = {**act, **dict.fromkeys((rule["then"] for rule in one["rules"]), False)}
    result: dict[str, bool | None] = {}
    for rule in one["rules"]:
        result[rule["id"]] = value = truth(body(rule), known)
        known[rule["then"]] = truth({"any": ["before", "now"]}, {"before": known[rule["then"]], "now": value})
    return {**result, **{rule["then"]: known[rule["then"]] for rule in one["rules"]}}


def told(one: Spec, act: Mapping[str, bool | None]) -> Told:
    """The same as everyone is to answer it."""
    values = reference(one, act)
    ids = [rule["id"] for rule in one["rules"]]
    low = max((level for level, atom in enumerate(LAST, 1) if values[atom]), default=0)
    high = max((level for level, atom in enumerate(LAST, 1) if values[atom] is not False), default=0)
    return low, high, [n for n in ids if values[n]], [n for n in ids if values[n] is None]
