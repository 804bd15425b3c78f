"""Instructions of the two hot paths, under callgrind, beside the figures on record: a tripwire that noise cannot trip.

``python tests/benchmarks/count_instructions.py`` counts and compares; a change over a tenth is printed with both
figures, and never fails. ``--record`` writes the figures anew. The paths: from values to both interests and the
rules that infringe, for the act and the items of a decided case; and both interests on planes, for a chunk of acts.

Loading the law under callgrind would take minutes. So the compiled functions are handed over as code, with the
values, to a bare Python that runs them N and 2 N times; the difference is counted. Figures hold for one version of
Python on one kind of machine, and are compared only with their own kind.
"""

import datetime as dt
import json
import marshal
import os
import platform
import random
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from pipl_rules.assume.over_found import over_found
from pipl_rules.cases import every_case
from pipl_rules.logic.compiler import Compiled, Listing
from pipl_rules.logic.conditions import About
from pipl_rules.statutes import rulebook

RECORD = Path(__file__).with_name("instructions.json")
ROUNDS, ACTS = 200, 4096
LIMIT = 0.10
CHILD = """
import marshal, sys, types
calls = [(types.FunctionType(code, {}), given) for code, given in marshal.load(open(sys.argv[1], "rb"))]
for _ in range(int(sys.argv[2])):
    for work, given in calls:
        work(*given)
"""
"""What callgrind watches; the functions have no globals, and need none."""

Calls = list[tuple[Any, tuple[Any, ...]]]
"""Code of a function, and its arguments."""


def call(work: Compiled | Listing, *given: object) -> tuple[Any, tuple[Any, ...]]:
    """A call as it travels."""
    return work.__code__, given


def one_act() -> Calls:
    """Of the first decided act that infringes: both interests in every unit, and the rules that infringe."""
    judgment = next(j for case in every_case() for act in case.acts if (j := act.judge()).grounds)
    calls = []
    for day in judgment.days:
        for unit in judgment.units:
            printed = over_found(day, unit.held, unit.about)
            assert printed is not None
            calls.append(call(printed[0], unit.of_act, unit.own))
    return calls


def planes() -> Calls:
    """Both interests of an item, under the law of 2024, for a chunk of acts drawn with a fixed seed."""
    book = rulebook()
    goal = book.on(dt.date(2024, 6, 1)).interests[About.ITEM]
    draw = random.Random(7)  # noqa: S311 - no secret, a workload
    known = [draw.getrandbits(ACTS) for _ in book.atoms]
    may = [plane | draw.getrandbits(ACTS) for plane in known]
    return [call(goal.planes, known, may, (1 << ACTS) - 1)]


def counted(calls: Calls, rounds: int) -> int:
    """Instructions of a bare Python that makes the calls so many times."""
    with tempfile.TemporaryDirectory() as scratch:
        given = Path(scratch, "calls")
        given.write_bytes(marshal.dumps(calls))
        watch = ("valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out")
        done = subprocess.run(
            [*watch, sys.executable, "-S", "-s", "-c", CHILD, str(given), str(rounds)],
            capture_output=True,
            text=True,
            check=True,
            env={"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0"},
        )
    found = re.search(r"Collected : (\d+)", done.stderr)
    if found is None:
        msg = "callgrind said nothing of what it collected"
        raise RuntimeError(msg)
    return int(found[1])


def kind() -> str:
    """The kind of machine and of Python for which figures hold."""
    return f"{platform.machine()} {platform.python_implementation()} {platform.python_version()}"


def compared(name: str, count: int, before: int | None) -> str:
    """What is printed of a path; a change over a tenth stands out."""
    if before is None:
        return f"instruction counts: {name}: {count:,} now; none on record for {kind()}"
    change = count / before - 1
    mark = "CHANGED" if abs(change) > LIMIT else "as before"
    return f"instruction counts: {name}: {mark}, {before:,} on record, {count:,} now ({change:+.1%})"


def main() -> None:
    """Count, compare, and say what changed."""
    if shutil.which("valgrind") is None:
        print("instruction counts: skipped, valgrind is not there")
        return
    record: dict[str, Any] = json.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    here = {}
    for name, calls, rounds in (("one act", one_act(), ROUNDS), ("planes", planes(), ROUNDS // 10)):
        here[name] = (counted(calls, 2 * rounds) - counted(calls, rounds)) // rounds
        print(compared(name, here[name], record.get(kind(), {}).get(name)))
    if "--record" in sys.argv:
        RECORD.write_text(json.dumps({**record, kind(): here}, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
