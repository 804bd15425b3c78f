"""What may be seen of a judgment from outside: one log record, and a span if asked for. Keys only.

Nothing said here is a value of the record, a mark of the caller or the ground of a
finding: a log is read by more people, and kept longer, than the act it is about.
At ``DEBUG`` the logger ``pipl_rules`` has one record for each act judged; what the
record says is worked out for it, and not where the level is off.
"""

import logging
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, Protocol

from pipl_rules import __version__

if TYPE_CHECKING:
    from pipl_rules.judgment import Judgment

P = ParamSpec("P")
Keys = Mapping[str, str | bool | int | list[str]]

LOG = logging.getLogger("pipl_rules")
LOG.addHandler(logging.NullHandler())


class Spans(Protocol):
    """Where spans go."""

    def span(self) -> AbstractContextManager[Callable[[Keys], None]]:
        """A span around one judgment; what it gives takes the keys once the act is judged."""
        ...


class _Asked:
    """Whether spans were asked for; see `pipl_rules.services.telemetry`."""

    spans: Spans | None = None


ASKED = _Asked()


def keys(judgment: "Judgment") -> dict[str, str | bool | int | list[str]]:
    """What may be told of a judgment: versions, days of law, the answer, and how many of what."""
    return {
        "version": __version__,
        "rulebook": judgment.rulebook.hash,
        "days": [day.day.isoformat() for day in judgment.law.days],
        "as_then_known": judgment.law.as_then_known,
        "verdict": judgment.verdict.value,
        "outcome": judgment.outcome.value,
        "items": len(judgment.units) - 1,
        "findings": len({id(each) for unit in judgment.units for each in unit.by_caller.values()}),
        "grounds": len(judgment.grounds),
        "lifted": len(judgment.lifted),
    }


def observed(judging: "Callable[P, Judgment]") -> "Callable[P, Judgment]":
    """The same, seen from outside where somebody looks."""

    @wraps(judging)
    def judge(*args: P.args, **kwargs: P.kwargs) -> "Judgment":
        if ASKED.spans is not None:
            with ASKED.spans.span() as tell:
                judgment = judging(*args, **kwargs)
                tell(keys(judgment))
        else:
            judgment = judging(*args, **kwargs)
        if LOG.isEnabledFor(logging.DEBUG):
            told = keys(judgment)
            LOG.debug("judged: %s, %s", told["verdict"], told["outcome"], extra={"pipl_rules": told})
        return judgment

    return judge
