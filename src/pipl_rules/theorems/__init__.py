"""The sentences about this law that are proved: `ALL`, in the order in which they are told.

A proof covers the rules, on every day and in every case; it does not cover the characterisers, which turn a record
into findings, nor whether a rule says what its provision says.
"""

from collections.abc import Callable, Iterator

from pipl_rules.analysis.proofs.setting import Setting
from pipl_rules.analysis.proofs.solver import Z3, Solver
from pipl_rules.analysis.proofs.theorem import Counterexample, Theorem, prove
from pipl_rules.facts import READINGS
from pipl_rules.statutes import FIRST_DAY, rulebook
from pipl_rules.theorems import consent, force, general, notice, readings, scope, withdrawal

ALL: tuple[Theorem, ...] = (
    *general.THEOREMS,
    *force.THEOREMS,
    *readings.THEOREMS,
    *consent.THEOREMS,
    *withdrawal.THEOREMS,
    *notice.THEOREMS,
    *scope.THEOREMS,
)
"""Every theorem, those on the rulebook first."""


def setting(solver: Callable[[], Solver] = Z3) -> Setting:
    """The whole law, to be proved about."""
    return Setting(rulebook(), tuple(READINGS.values()), FIRST_DAY, solver)


def prove_all() -> Iterator[tuple[Theorem, Counterexample | None]]:
    """Prove one theorem after the other; each goes with None, or with what shows it false.

    Raises:
        ProofsNotInstalledError: If no solver is installed.
        VacuousError: If a theorem supposes what no case meets.
    """
    whole = setting()
    for theorem in ALL:
        yield theorem, prove(theorem, whole)


__all__ = ["ALL", "prove_all", "setting"]
