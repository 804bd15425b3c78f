"""The steps that can be recorded of one app, and the stages they lead to."""

import datetime as dt
from collections.abc import Iterable
from enum import Enum

from attrs import field, frozen, validators

from pipl_rules.consequences.time_limits import Term


class Stage(Enum):
    """Where an app stands."""

    TESTED = "tested"
    FOUND = "found"
    NOTIFIED = "notified"
    TO_RECTIFY = "to_rectify"
    EXPOSED = "exposed"
    REMOVED = "removed"
    ACCESS_STOPPED = "access_stopped"
    CLOSED = "closed"


class HeavierGround(Enum):
    """Why a heavier measure may follow without the steps between (no other reason may)."""

    FAILURE = "failure"
    INCOMPLETE = "incomplete"
    RECURRENCE = "recurrence"
    EVASION = "evasion"


class Measure(Enum):
    """The heavier measures."""

    DIRECT_REMOVAL = "direct_removal"
    STOP_ACCESS = "stop_access"
    PENALTY = "penalty"
    RISK_WARNING = "risk_warning"
    CREDIT = "credit"


class Outcome(Enum):
    """What a re-test showed; OPEN where it was not found whether every build was mended."""

    RECTIFIED = "rectified"
    PARTLY = "partly"
    NOT = "not"
    OPEN = "open"


def _names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


@frozen(kw_only=True)
class Step:
    """Something recorded on a day."""

    on: dt.date


@frozen(kw_only=True)
class Find(Step):
    """A test found problems; a first test, or one after the last round was closed.

    Attributes:
        problems: Names of the problems, the caller's own; the same name is the same problem.
    """

    problems: frozenset[str] = field(converter=_names, validator=validators.min_len(1))


@frozen(kw_only=True)
class FindNothing(Step):
    """A test found no problem."""


@frozen(kw_only=True)
class Notify(Step):
    """The operator was told of the problems."""


@frozen(kw_only=True)
class Order(Step):
    """The operator was ordered to rectify (责令限期整改), by a day or within a term.

    Attributes:
        by: The last day for it, or a term that runs from the day of the order.
    """

    by: dt.date | Term


@frozen(kw_only=True)
class Retest(Step):
    """What was still wrong when the app was tested again.

    Attributes:
        left: The problems still there, in any build.
        everywhere: Whether every build, in every place, was tested or shown to be mended; None if not found.
        mended_on: The day on which the last of the problems was mended; None if not found.
    """

    left: frozenset[str] = field(converter=_names, factory=frozenset)
    everywhere: bool | None = None
    mended_on: dt.date | None = None


@frozen(kw_only=True)
class Expose(Step):
    """The app was named in public (公开通报).

    Attributes:
        by: A further last day, or term, to rectify; None if none was set.
    """

    by: dt.date | Term | None = None


@frozen(kw_only=True)
class Remove(Step):
    """App stores were made to take it down (下架), after exposure and the further day."""


@frozen(kw_only=True)
class Close(Step):
    """The round was closed: mended, though perhaps late, or put back after a removal."""


@frozen(kw_only=True)
class Establish(Step):
    """A ground for heavier measures was established and recorded.

    Attributes:
        ground: Which.
        basis: What shows it, in the caller's words; for evasion, nothing else in the history can show it.
    """

    ground: HeavierGround
    basis: str = ""


@frozen(kw_only=True)
class Heavier(Step):
    """A heavier measure was taken on a ground established before.

    Attributes:
        measure: Which.
        ground: On which ground.
    """

    measure: Measure
    ground: HeavierGround
