"""Precedents: the decided cases most on point, which of them controls, and how they may be distinguished.

A *factor* is a fact that was found and bears on an interest under the law of the
day; nothing is weighed, learnt or counted twice. Which way it speaks is read off
the rules (`reasons`). A precedent is compared on what decided it:

* It **controls** an act *a fortiori*: one that infringed, where everything that spoke
  for infringement on the ground named (on every ground, if none is) is present here, and
  nothing found here speaks against that ground that did not there; one that did not,
  where all that spoke against infringement is present, and nothing more speaks for it,
  in every unit of the act. None means that it would control if facts that nobody found
  here were found (`if_found`). What nobody proved there and nobody proves here is alike.
* It does not control where the rules that decided it bind no longer, or not yet, or
  where the law of the day answers otherwise on the same facts.
* A **distinction** is a factor found on one side only. It weakens the precedent where the
  act lacks what spoke for its outcome or has what speaks against it; else the act is the
  stronger case for the same outcome.

Only a precedent in which the interest was adjudicated is compared at all, and only one that
shares a factor is told. They stand in this order: those that the library decides as the
court did; those that control; those that share most, by the number of factors shared (but
not those on which most rules on the interest depend) less the number of distinctions that
weaken, each counted as one; fewer distinctions in all; the higher court; the later day;
then the id.
"""

from collections.abc import Iterable

from attrs import frozen

from pipl_rules.analysis.on_point.comparing import Beside
from pipl_rules.analysis.on_point.comparison import Comparison, Distinction, Factor, Precedent
from pipl_rules.analysis.on_point.reasons import Side, seen
from pipl_rules.judgment import Judgment, Outcome
from pipl_rules.logic.rule import Interest


@frozen(kw_only=True)
class OnPoint:
    """The precedents on one interest, nearest first.

    Attributes:
        interest: The interest.
        ours: What the judgment compared says of it; None if open.
        nearest: The nearest, as many as were asked for.
        controlling: Every one that controls, near or not.
    """

    interest: Interest
    ours: bool | None
    nearest: tuple[Comparison, ...]
    controlling: tuple[Comparison, ...]

    @property
    def in_conflict(self) -> bool:
        """Whether precedents control that were decided in opposite ways."""
        return len({comparison.infringed for comparison in self.controlling}) > 1


def on_point(
    judgment: Judgment, precedents: Iterable[Precedent], interest: Interest | None = None, limit: int = 5
) -> tuple[OnPoint, ...]:
    """The precedents most on point, for one interest or for each.

    Args:
        judgment: The judgment on the act asked about.
        precedents: The precedents, in any order.
        interest: The interest; None means each by itself.
        limit: How many of the nearest to keep for an interest.

    Raises:
        ValueError: If a precedent was judged by another rulebook.
    """
    every, act = tuple(precedents), seen(judgment)
    wanted = tuple(Interest) if interest is None else (interest,)
    found = []
    for each in wanted:
        beside = Beside(act, each)
        compared = sorted(filter(None, (beside.compare(precedent) for precedent in every)), key=_order)
        controlling = tuple(comparison for comparison in compared if comparison.controls)
        found.append(
            OnPoint(
                interest=each,
                ours=judgment.infringed(each),
                nearest=tuple(c for c in compared if c.telling or c.controls)[:limit],
                controlling=controlling,
            )
        )
    return tuple(found)


def compare(judgment: Judgment, precedent: Precedent, interest: Interest) -> Comparison | None:
    """The act compared with one precedent; None if the interest was not adjudicated in it.

    Raises:
        ValueError: If the precedent was judged by another rulebook.
    """
    return Beside(seen(judgment), interest).compare(precedent)


def _order(comparison: Comparison) -> tuple[bool, bool, bool, int, int, int, int, str, str]:
    precedent = comparison.precedent
    return (
        not comparison.accounted,
        not comparison.controls,
        precedent.judgment.outcome
        is Outcome.NOT_PROVEN,  # what failed for want of proof says nothing of the law
        len(comparison.weakening) - len(comparison.telling),
        len(comparison.distinctions),
        -precedent.rank,
        -precedent.decided_on.toordinal(),
        precedent.case,
        precedent.act,
    )


__all__ = ["Comparison", "Distinction", "Factor", "OnPoint", "Precedent", "Side", "compare", "on_point"]
