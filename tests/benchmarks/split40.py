"""The workload `split40` as a rulebook, a plain reference for it, and random acts.

Its text is read at run time from the file that the environment variable ``SPLIT40`` names, or from the usual
place beside this project; without it a workload of the same shape is made up.
"""

import datetime as dt
import json
import os
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipl_rules.citation import Instrument
from pipl_rules.logic.conditions import NEVER, Condition, Fact, SettledBy, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Closed, Rule, counts_as, infringes
from pipl_rules.logic.rulebook import Rulebook

Spec = dict[str, Any]
DAY = dt.date(2020, 1, 1)
_USUAL = Path(__file__).resolve().parents[3].parent / "shared" / "peers" / "split40.json"
_LAW = Instrument(
    id="nobodys", short="Nobody's", title="Nobody's law", title_zh="试验法", promulgated=DAY, effective=DAY
)


def spec() -> Spec:
    """The workload."""
    for path in (Path(os.environ.get("SPLIT40", _USUAL)), Path("../../shared/peers/split40.json")):
        if path.is_file():
            found: Spec = json.loads(path.read_text("utf-8"))
            return found
    return made_up()


def made_up() -> Spec:
    """A workload of the same shape: 24 facts, 40 rules, ten derived atoms."""
    rng = random.Random(40)  # noqa: S311 - a fixed seed is wanted
    facts = [f"fact{k}" for k in range(24)]
    known, rules = list(facts), []
    for k in range(10):
        atom = ("infringes_pi", "infringes_privacy")[k - 8] if k >= 8 else f"derived{k}"
        for n in range((2, 3, 4, 3, 2, 3, 2, 2, 12, 7)[k]):
            parts: list[Any] = [
                p if rng.random() < 0.7 else {"not": p} for p in rng.sample(known, rng.choice((2, 3, 4)))
            ]
            new: Spec = {"id": f"R{k}.{n}", "then": atom, "when": {"all": parts}}
            if rng.random() < 0.5:
                new["unless"] = {"any": rng.sample(known, rng.choice((1, 2)))}
            rules.append(new)
        if k < 8:
            known.append(atom)
    return {"facts": [{"id": f, "p": round(rng.uniform(0.05, 0.9), 2)} for f in facts], "rules": rules}


def wide(one: Spec, times: int = 5) -> Spec:
    """So many rulebooks side by side over facts of their own: five make 200 rules over 120 facts."""

    def named(expression: Any, k: int) -> Any:
        if isinstance(expression, str):
            return expression if expression in last else f"{expression}_{k}"
        ((word, parts),) = expression.items()
        return {word: named(parts, k) if word == "not" else [named(part, k) for part in parts]}

    last = {"infringes_pi", "infringes_privacy"}
    rules = [
        {
            **rule,
            "id": f"{rule['id']}_{k}",
            "then": named(rule["then"], k),
            **{word: named(rule[word], k) for word in ("when", "unless") if word in rule},
        }
        for k in range(times)
        for rule in one["rules"]
    ]
    facts = [{"id": f"{fact['id']}_{k}", "p": fact["p"]} for k in range(times) for fact in one["facts"]]
    return {"facts": facts, "rules": rules}


def rulebook(one: Spec) -> Rulebook:
    """The workload in the language of this library."""
    words: dict[str, Any] = {"question": "?", "question_zh": "?", "term": "?"}
    atoms = {fact["id"]: Fact(name=fact["id"], **words) for fact in one["facts"]}
    last = {"infringes_pi": infringes(PI_RIGHTS), "infringes_privacy": infringes(PRIVACY)}
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
    known = dict(act)
    for rule in one["rules"]:
        known[rule["then"]] = False
    result: dict[str, bool | None] = {}
    for rule in one["rules"]:
        parts = [rule["when"], *([{"not": rule["unless"]}] if "unless" in rule else [])]
        result[rule["id"]] = value = truth({"all": parts}, known)
        known[rule["then"]] = truth({"any": ["before", "now"]}, {"before": known[rule["then"]], "now": value})
    return {**result, **{rule["then"]: known[rule["then"]] for rule in one["rules"]}}
