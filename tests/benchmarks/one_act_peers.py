"""The shared workload of forty rules, as its peers read it, one act at a time.

The workload is read where the shared folder lies (``SPLIT40``, or ``../shared/peers/split40.json`` above the
checkout) and copied nowhere. It is in the shape of the law and is not the law.
"""

import importlib
import json
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from split40 import DAY, Spec, rulebook, truth

from pipl_rules.logic.conditions import About
from pipl_rules.logic.single import decision

Act = dict[str, bool | None]
Told = tuple[int, int, list[str], list[str]]
"""Lowest and highest verdict, rules that hold, rules that may."""
Peer = Callable[[Spec], tuple[Callable[[Act], Any], Callable[[Any], Told]]]


def place() -> Path | None:
    """Where the workload lies; None if it is not there."""
    here = Path(__file__).resolve()
    given = os.environ.get("SPLIT40")
    tried = [Path(given)] if given else [up / "shared/peers/split40.json" for up in here.parents]
    return next((path for path in tried if path.exists()), None)


def load(path: Path) -> Spec:
    """The workload, names interned as those written in code are."""
    spec: Spec = json.loads(path.read_text("utf-8"))
    for fact in spec["facts"]:
        fact["id"] = sys.intern(fact["id"])
    return spec


def acts(spec: Spec, many: int) -> list[Act]:
    """Random acts by the frequencies of the workload, one fact in ten unknown."""
    draw = random.Random(40)  # noqa: S311 - a benchmark
    return [
        {f["id"]: None if draw.random() < 0.1 else draw.random() < f["p"] for f in spec["facts"]}
        for _ in range(many)
    ]


def body(rule: Spec) -> Any:
    """The condition of a rule as one expression."""
    return {"all": [rule["when"], *([{"not": rule["unless"]}] if "unless" in rule else [])]}


def reference(spec: Spec, act: Act) -> Told:
    """What everyone is held to."""
    known: Act = {**act, **dict.fromkeys((r["then"] for r in spec["rules"]), False)}
    fired: list[str] = []
    unsettled: list[str] = []
    for rule in spec["rules"]:
        value = truth(body(rule), known)
        before = known[rule["then"]]
        known[rule["then"]] = True if value or before else (None if None in (value, before) else False)
        if value is not False:
            (fired if value else unsettled).append(rule["id"])
    levels = spec["verdict"]["raise"].items()
    low = max((level for atom, level in levels if known[atom]), default=0)
    return (
        low,
        max((level for atom, level in levels if known[atom] is not False), default=0),
        fired,
        unsettled,
    )


def ours(spec: Spec) -> tuple[Callable[[Act], Any], Callable[[Any], Told]]:
    """Three-valued, by `decision`."""
    rules = rulebook(spec)
    decide = decision(rules.on(DAY), About.ACT, [sys.intern(atom.name) for atom in rules.atoms])

    def told(result: Any) -> Told:
        (pi, pi_may), (privacy, privacy_may), fired, unsettled = result
        return 2 if privacy else int(pi), 2 if privacy_may else int(pi_may), fired, unsettled

    return decide, told


def _inlined(spec: Spec) -> dict[str, Any]:
    """Each rule over facts alone, for peers whose rules cannot read one another."""
    atoms: dict[str, list[Any]] = {}
    result: dict[str, Any] = {}

    def over_facts(expression: Any) -> Any:
        if isinstance(expression, str):
            return {"any": list(atoms[expression])} if expression in atoms else expression
        ((word, of),) = expression.items()
        return {word: over_facts(of) if word == "not" else [over_facts(part) for part in of]}

    for rule in spec["rules"]:
        result[rule["id"]] = over_facts(body(rule))
        atoms.setdefault(rule["then"], []).append(result[rule["id"]])
    return result


def _written(expression: Any, name: str, words: tuple[str, str, str]) -> str:
    if isinstance(expression, str):
        return name.format(expression)
    ((word, of),) = expression.items()
    if word == "not":
        return words[2].format(_written(of, name, words))
    return "(" + words[word == "any"].join(_written(part, name, words) for part in of) + ")"


def _two(spec: Spec) -> Callable[[list[str]], Told]:
    levels = {r["id"]: spec["verdict"]["raise"].get(r["then"], 0) for r in spec["rules"]}

    def told(fired: list[str]) -> Told:
        verdict = max((levels[each] for each in fired), default=0)
        return verdict, verdict, fired, []

    return told


def cedarpy(spec: Spec) -> tuple[Callable[[Act], Any], Callable[[Any], Told]]:
    """One policy a rule, statuses inlined, policies and entities parsed beforehand."""
    cedar = importlib.import_module("cedarpy")
    text = "\n".join(
        f"permit(principal, action, resource) when {{ {_written(e, 'context.{}', (' && ', ' || ', '!({})'))} }};"
        for e in _inlined(spec).values()
    )
    policies, entities = cedar.PolicySet.from_str(text), cedar.Entities.from_json_str("[]")
    ids = {f"policy{k}": r["id"] for k, r in enumerate(spec["rules"])}
    asked = {"principal": 'User::"p"', "action": 'Action::"process"', "resource": 'Data::"d"'}
    two = _two(spec)

    def decide(act: Act) -> list[str]:
        answer = cedar.is_authorized({**asked, "context": act}, policies, entities)
        return [ids[each] for each in answer.diagnostics.reasons]

    order = {each: k for k, each in enumerate(ids.values())}
    return decide, lambda fired: two(sorted(fired, key=order.__getitem__))


def zen_expression(spec: Spec) -> tuple[Callable[[Act], Any], Callable[[Any], Told]]:
    """One compiled expression: the array of all rules."""
    zen = importlib.import_module("zen")
    words = (" and ", " or ", "not({})")
    text = ", ".join(_written(e, "{}", words) for e in _inlined(spec).values())
    compiled = zen.compile_expression(f"[{text}]")
    ids = [r["id"] for r in spec["rules"]]
    return (
        lambda act: [each for each, holds in zip(ids, compiled.evaluate(act), strict=True) if holds],
        _two(spec),
    )


def regorus(spec: Spec) -> tuple[Callable[[Act], Any], Callable[[Any], Told]]:
    """Rego, statuses as rules of their own, the act handed over as JSON text."""
    engine = importlib.import_module("hobofan_regorus").Engine()
    derived = {r["then"] for r in spec["rules"]}
    lines, helpers = ["package split40", "import rego.v1"], iter(range(10**6))

    def parts(e: Any) -> list[str]:
        if isinstance(e, str):
            return [e if e in derived else f"input.{e}"]
        ((word, of),) = e.items()
        if word == "all":
            return [each for part in of for each in parts(part)]
        if word == "not":
            return [f"not {parts(of)[0] if isinstance(of, str) else helper(of)}"]
        return [helper(e)]

    def helper(e: Any) -> str:
        name = f"h{next(helpers)}"
        ways = ["; ".join(parts(way)) for way in e.get("any", [e])]
        lines.extend(f"{name} if {{ {way} }}" for way in ways)
        return name

    for rule in spec["rules"]:
        holds = "; ".join(parts(body(rule)))
        lines.append(f"{rule['id']} if {{ {holds} }}")
        lines.append(f"{rule['then']} if {rule['id']}")
        lines.append(f'fired contains "{rule["id"]}" if {rule["id"]}')
    engine.add_policy("split40.rego", "\n".join(lines))
    two = _two(spec)

    def decide(act: Act) -> list[str]:
        engine.set_input_json(json.dumps(act))
        fired: list[str] = list(engine.eval_rule("data.split40.fired"))
        return fired

    return decide, lambda fired: two(sorted(fired))


PEERS: dict[str, Peer] = {"cedarpy": cedarpy, "zen expression": zen_expression, "regorus": regorus}
