"""What a proof asks of a solver: clauses, and whether they can hold together.

The protocol is that of any SAT solver; z3, an extra, stands behind it here.
`Terms` builds conjunctions and disjunctions on it, equal ones once.

A literal is a number that is not nought: an unknown, or with a minus its denial.
"""

from collections.abc import Iterable
from importlib import import_module
from typing import Any, Protocol

from attrs import define, field

from pipl_rules.errors import PiplRulesError

Term = int
"""A literal that stands for a condition."""


class ProofsNotInstalledError(PiplRulesError, ImportError):
    """A proof was asked for, and no solver is installed."""

    def __str__(self) -> str:
        return (
            "A proof needs a solver, and z3 is not installed.\n"
            "  Install it with: pip install 'pipl_rules[proofs]'"
        )


class Solver(Protocol):
    """A solver of Boolean questions."""

    def unknown(self) -> int:
        """A new unknown; its number is greater than nought."""
        raise NotImplementedError  # each solver says

    def clause(self, literals: Iterable[int]) -> None:
        """From now on at least one of the literals holds."""

    def satisfiable(self, assumed: Iterable[int] = ()) -> bool:
        """Whether the clauses can hold together with the literals assumed for this question."""
        raise NotImplementedError  # each solver says

    def value(self, literal: int) -> bool:
        """The value of the literal in the state found by the last question, which must have found one."""
        raise NotImplementedError  # each solver says


@define(eq=False)
class Z3:
    """The solver z3, with its choices of chance fixed, and no tried before yes.

    Raises:
        ProofsNotInstalledError: If z3 is not installed.
    """

    _z3: Any = field(init=False)
    _solver: Any = field(init=False)
    _context: Any = field(init=False)
    _literals: dict[int, Any] = field(factory=dict, init=False)
    _count: int = field(default=0, init=False)
    _model: Any = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        try:
            z3 = import_module("z3")  # an extra, loaded only when something is to be proved
        except ImportError:
            raise ProofsNotInstalledError from None
        self._z3 = z3
        self._solver = z3.SolverFor("QF_FD")
        self._solver.set("random_seed", 0)
        self._solver.set("phase", "always_false")
        self._context = self._solver.ctx.ref()

    def unknown(self) -> int:
        """A new unknown."""
        self._count += 1
        unknown = self._z3.Bool(f"u{self._count}")
        self._literals[self._count] = unknown
        self._literals[-self._count] = self._z3.Not(unknown)
        return self._count

    def clause(self, literals: Iterable[int]) -> None:
        """From now on at least one of the literals holds."""
        self._solver.add(self._z3.Or([self._literals[literal] for literal in literals]))

    def satisfiable(self, assumed: Iterable[int] = ()) -> bool:
        """Whether the clauses can hold together with what is assumed.

        Raises:
            RuntimeError: If z3 gives up, which it does not on Boolean questions of this size.
        """
        self._model = None
        asked = [self._literals[literal].ast for literal in assumed]
        array = (self._z3.Ast * len(asked))(*asked)
        # the plain call: the one that wraps it looks at every literal anew
        answer = self._z3.Z3_solver_check_assumptions(self._context, self._solver.solver, len(asked), array)
        if answer == self._z3.Z3_L_UNDEF:
            msg = f"z3 gave up: {self._solver.reason_unknown()}"
            raise RuntimeError(msg)
        if answer == self._z3.Z3_L_TRUE:
            self._model = self._solver.model()
        return self._model is not None

    def value(self, literal: int) -> bool:
        """The value of the literal in the state last found."""
        return bool(self._z3.is_true(self._model.eval(self._literals[literal], model_completion=True)))


@define(eq=False)
class Terms:
    """Conditions over the unknowns of a solver; equal ones are one literal."""

    solver: Solver
    true: Term = field(init=False)
    _known: dict[tuple[Term, ...], Term] = field(factory=dict, init=False)
    _named: dict[str, Term] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        self.true = self.solver.unknown()
        self.solver.clause((self.true,))

    @property
    def false(self) -> Term:
        """What never holds."""
        return -self.true

    def unknown(self, name: str) -> Term:
        """The unknown with this name."""
        if name not in self._named:
            self._named[name] = self.solver.unknown()
        return self._named[name]

    def all(self, parts: Iterable[Term]) -> Term:
        """Conjunction; of no parts, true."""
        key = tuple(sorted({part for part in parts if part != self.true}))
        if self.false in key or any(-part in key for part in key if part > 0):
            return self.false
        if len(key) < 2:  # noqa: PLR2004 - one or none
            return key[0] if key else self.true
        if key not in self._known:
            term = self._known[key] = self.solver.unknown()
            for part in key:
                self.solver.clause((-term, part))
            self.solver.clause((term, *(-part for part in key)))
        return self._known[key]

    def any(self, parts: Iterable[Term]) -> Term:
        """Disjunction; of no parts, false."""
        return -self.all(-part for part in parts)

    def require(self, term: Term) -> None:
        """Let the term hold from now on."""
        self.solver.clause((term,))
