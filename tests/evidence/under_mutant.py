"""Runs tests under a mutant of the law, for real: the check on deciding mutants in bulk.

As a pytest plugin (`-p under_mutant`, with the mutant's id in the environment) it puts the mutated rules in
the place of the law before any test takes them.
"""

import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from pipl_rules import statutes
from pipl_rules.analysis.mutation import mutants
from pipl_rules.logic import check
from pipl_rules.logic.rulebook import Rulebook

VARIABLE = "MUTANT"
HERE = Path(__file__).parent


def _rulebook(name: str) -> Rulebook:
    book = statutes.rulebook()
    mutant = next(mutant for mutant in mutants(book) if mutant.id == name)
    rules, closings = mutant.applied_to(book)
    check.check = lambda rulebook: None  # noqa: ARG005 - whether the tests notice is asked, not whether the rulebook can be built
    return Rulebook(rules, closings, book.axioms, book.given, book.atoms)


def pytest_configure() -> None:
    """Put the mutant in the place of the law."""
    if VARIABLE in os.environ:
        mutated = _rulebook(os.environ[VARIABLE])
        statutes.rulebook = lambda: mutated  # type: ignore[assignment]


def fails(name: str, files: Iterable[Path]) -> bool:
    """Whether a test in the files fails under the mutant.

    Raises:
        RuntimeError: If pytest could not run them.
    """
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "under_mutant", "-p", "no:cacheprovider"]
    path = os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")])
    done = subprocess.run(
        [*command, *map(str, files)],
        env={**os.environ, VARIABLE: name, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1):
        msg = f"pytest under {name}: {done.stdout}{done.stderr}"
        raise RuntimeError(msg)
    return done.returncode == 1
