"""Other engines that decide one act at a time, driven on the workload of `split40`.

All but ours decide with two values, an unknown fact read as false, which is the easier task. Each is there only if
it is installed.
"""

import importlib
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen
from split40 import DAY, LAST, Act, Spec, Told, body, rulebook

from pipl_rules.logic.conditions import About
from pipl_rules.logic.single import decision

LEVEL = {atom: level for level, atom in enumerate(LAST, 1)}


def _at_once(decide: Callable[[Act], Any]) -> Callable[[Sequence[Act]], list[Any]]:
    return lambda acts: [decide(act) for act in acts]


@frozen
class Driven:
    """An engine with the rules loaded.

    Attributes:
        decide: What it says of an act, in its own form.
        told: The same in the form of the reference.
        many: What it says of many acts, in its own form.
        close: Lets it go.
    """

    decide: Callable[[Act], Any]
    told: Callable[[Any], Told]
    many: Callable[[Sequence[Act]], list[Any]]
    close: Callable[[], object] = tuple


@frozen
class Peer:
    """An engine.

    Attributes:
        load: Loads the rules.
        there: Whether it is installed.
        package: The distribution whose version is told; empty if none.
        three: Whether it knows unknowns.
    """

    load: Callable[[Spec], Driven]
    there: Callable[[], bool] = lambda: True
    package: str = ""
    three: bool = False


def ours(spec: Spec) -> Driven:
    """Three-valued, by `decision`."""
    rules = rulebook(spec)
    decide = decision(rules.on(DAY), About.ACT, [sys.intern(atom.name) for atom in rules.atoms])

    def told(result: Any) -> Told:
        (pi, pi_may), (privacy, privacy_may), fired, unsettled = result
        return 2 if privacy else int(pi), 2 if privacy_may else int(pi_may), fired, unsettled

    return Driven(decide, told, _at_once(decide))


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
    levels = {rule["id"]: LEVEL.get(rule["then"], 0) for rule in spec["rules"]}
    order = {each: k for k, each in enumerate(levels)}

    def told(fired: list[str]) -> Told:
        verdict = max((levels[each] for each in fired), default=0)
        return verdict, verdict, sorted(fired, key=order.__getitem__), []

    return told


def cedarpy(spec: Spec) -> Driven:
    """One policy a rule, statuses inlined, policies and entities parsed beforehand."""
    cedar = importlib.import_module("cedarpy")
    text = "\n".join(
        f"permit(principal, action, resource) when {{ {_written(e, 'context.{}', (' && ', ' || ', '!({})'))} }};"
        for e in _inlined(spec).values()
    )
    policies, entities = cedar.PolicySet.from_str(text), cedar.Entities.from_json_str("[]")
    ids = {f"policy{k}": r["id"] for k, r in enumerate(spec["rules"])}
    asked = {"principal": 'User::"p"', "action": 'Action::"process"', "resource": 'Data::"d"'}

    def decide(act: Act) -> list[str]:
        answer = cedar.is_authorized({**asked, "context": act}, policies, entities)
        return [ids[each] for each in answer.diagnostics.reasons]

    return Driven(decide, _two(spec), _at_once(decide))


def zen_expression(spec: Spec) -> Driven:
    """One compiled expression: the array of all rules."""
    zen = importlib.import_module("zen")
    words = (" and ", " or ", "not({})")
    text = ", ".join(_written(e, "{}", words) for e in _inlined(spec).values())
    compiled = zen.compile_expression(f"[{text}]")
    ids = [r["id"] for r in spec["rules"]]

    def decide(act: Act) -> list[str]:
        return [each for each, holds in zip(ids, compiled.evaluate(act), strict=True) if holds]

    return Driven(decide, _two(spec), _at_once(decide))


def regorus(spec: Spec) -> Driven:
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

    def decide(act: Act) -> list[str]:
        engine.set_input_json(json.dumps(act))
        fired: list[str] = list(engine.eval_rule("data.split40.fired"))
        return fired

    return Driven(decide, _two(spec), _at_once(decide))


def prolog_text(spec: Spec) -> str:
    """A program that reads an act as a line of noughts and ones, and answers with one digit to each rule.

    One clause holds all rules in their order, each a choice between two constants; nothing is searched. An empty
    line asks that the answers be sent.
    """
    variables = {fact["id"]: f"F{k}" for k, fact in enumerate(spec["facts"])}
    head = ", ".join(variables.values())
    waiting = [rule["then"] for rule in spec["rules"]]
    concluded: dict[str, list[str]] = {}
    lines = []

    def goal(expression: Any) -> str:
        if isinstance(expression, str):
            return f"{variables[expression]} == 0'1"
        ((word, parts),) = expression.items()
        if word == "not":
            return f"{variables[parts]} \\== 0'1" if isinstance(parts, str) else f"\\+ ({goal(parts)})"
        return "(" + (" , " if word == "all" else " ; ").join(map(goal, parts)) + ")"

    for k, rule in enumerate(spec["rules"]):
        lines.append(f"    ( {goal(body(rule))} -> R{k} = 0'1 ; R{k} = 0'0 )")
        concluded.setdefault(rule["then"], []).append(f"R{k} == 0'1")
        waiting.remove(rule["then"])
        if rule["then"] not in waiting:
            name = variables[rule["then"]] = f"D{len(variables)}"
            lines.append(f"    ( ( {' ; '.join(concluded[rule['then']])} ) -> {name} = 0'1 ; {name} = 0'0 )")
    answers = ", ".join(f"R{k}" for k in range(len(spec["rules"])))
    clause = ",\n".join(lines)
    return f""":- use_module(library(readutil)).
:- style_check(-singleton).
decide([{head}], [{answers}]) :-
{clause}.
main :- set_stream(user_input, encoding(octet)), set_stream(user_output, encoding(octet)),
    set_stream(user_output, buffer(full)), set_prolog_flag(gc, true), serve.
serve :- repeat, read_line_to_codes(user_input, Line), served(Line), !.
served(end_of_file) :- !, halt.
served(-1) :- !, halt.
served([]) :- !, flush_output(user_output), fail.
served(Line) :- decide(Line, Answers), format(user_output, "~s~n", [Answers]), fail.
"""


ASKED = 400
"""Lines to a question; two are under way at once, and their answers fit the pipe."""


def swi_prolog(spec: Spec) -> Driven:
    """A child process over a pipe: a line to an act, a line to an answer."""
    facts, ids = [fact["id"] for fact in spec["facts"]], [rule["id"] for rule in spec["rules"]]
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder, "split40.pl")
        program.write_text(prolog_text(spec), "ascii")
        child = subprocess.Popen(
            ["swipl", "-q", "-O", "-g", "main", str(program)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        given, answered = child.stdin, child.stdout
        assert given is not None
        assert answered is not None

        def ask(acts: Sequence[Act]) -> None:
            lines = ["".join(["1" if act[name] else "0" for name in facts]) for act in acts]
            given.write(("\n".join(lines) + "\n\n").encode())
            given.flush()

        def answers(many: int) -> Iterator[list[str]]:
            for _ in range(many):
                yield [
                    each
                    for each, digit in zip(ids, answered.readline().decode(), strict=False)
                    if digit == "1"
                ]

        def decide(act: Act) -> list[str]:
            ask([act])
            return next(answers(1))

        decide(dict.fromkeys(facts, False))  # the file is read before it goes

    asked = max(1, min(ASKED, 24_000 // (len(ids) + 1)))

    def many(acts: Sequence[Act]) -> list[list[str]]:
        result: list[list[str]] = []
        pieces = [acts[first : first + asked] for first in range(0, len(acts), asked)]
        for k, piece in enumerate(pieces):
            if not k:
                ask(piece)
            if k + 1 < len(pieces):
                ask(pieces[k + 1])
            result += answers(len(piece))
        return result

    def close() -> None:
        given.close()
        answered.close()
        child.wait(10)

    return Driven(decide, _two(spec), many, close)


def _module(name: str) -> Callable[[], bool]:
    return lambda: importlib.util.find_spec(name) is not None


OURS = "ours, three-valued"
PEERS: dict[str, Peer] = {
    OURS: Peer(ours, three=True),
    "zen expression": Peer(zen_expression, _module("zen"), "zen-engine"),
    "SWI-Prolog": Peer(swi_prolog, lambda: shutil.which("swipl") is not None),
    "cedarpy": Peer(cedarpy, _module("cedarpy"), "cedarpy"),
    "regorus": Peer(regorus, _module("hobofan_regorus"), "hobofan-regorus"),
}


def agreed(peer: Peer, spec: Spec, acts: Sequence[Act], truths: Sequence[Told]) -> Driven:
    """The engine, if it says of every act what the reference says, one by one and together.

    Raises:
        AssertionError: If it does not; then it is not timed.
    """
    driven = peer.load(spec)
    answers = [*(driven.decide(act) for act in acts), *driven.many(acts)]
    agreeing = [driven.told(answer) for answer in answers] == [*truths, *truths]
    if not agreeing:
        driven.close()
    assert agreeing, "decided otherwise than by the reference"
    return driven
