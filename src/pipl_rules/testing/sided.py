"""Acts of which the verdict is known: lawful, infringing, and on the line between.

Random acts are mostly open or out of reach. These start from acts of the decided
cases, add circumstances at random, and keep what is judged as wanted.
"""

from functools import cache

from attrs import evolve, fields
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pipl_rules.cases import every_case
from pipl_rules.domain import ProcessingAct
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Judgment, Outcome, Verdict
from pipl_rules.logic.rule import Interest
from pipl_rules.testing.strategies import acts

_KEPT = {"id", "on", "until", "happened", "done_by", "proceedings"}
_FIELDS = sorted(field.name for field in fields(ProcessingAct) if field.name not in _KEPT)


@cache
def _seeds() -> tuple[ProcessingAct, ...]:
    """The acts of the decided cases, as their records have them and without anybody's findings."""
    return tuple(act.submission.act for case in every_case() for act in case.acts)


def _judged(act: ProcessingAct) -> Judgment | None:
    try:
        return evaluate(act)
    except (InconsistentFindingsError, ValueError):
        return None


@st.composite
def _near(draw: st.DrawFn, seeds: tuple[ProcessingAct, ...], at_most: int) -> ProcessingAct:
    """A seed, with a few circumstances of an act at random in the place of its own."""
    seed = draw(st.sampled_from(seeds))
    if at_most == 0 or not draw(st.booleans()):
        return seed
    other = draw(acts(on=st.just(seed.on)))
    changed = draw(st.lists(st.sampled_from(_FIELDS), max_size=at_most, unique=True))
    return evolve(seed, **{name: getattr(other, name) for name in changed})


@cache
def _seeds_judged(*, lawful: bool, interest: Interest | None) -> tuple[ProcessingAct, ...]:
    return tuple(act for act in _seeds() if _wanted(act, lawful=lawful, interest=interest))


def _wanted(act: ProcessingAct, *, lawful: bool, interest: Interest | None) -> bool:
    judgment = _judged(act)
    if judgment is None:
        return False
    if lawful:
        return judgment.verdict is Verdict.LAWFUL and judgment.outcome is Outcome.DECIDED
    if interest is not None:
        return judgment.infringed(interest) is True
    return judgment.verdict is not Verdict.LAWFUL


def lawful_acts(*, at_most: int = 2) -> SearchStrategy[ProcessingAct]:
    """Acts judged lawful, and decided so: not open, not unproven, not out of scope.

    Args:
        at_most: How many fields of the act are at most drawn at random.
    """
    seeds = _seeds_judged(lawful=True, interest=None)
    return _near(seeds, at_most).filter(lambda act: _wanted(act, lawful=True, interest=None))


def infringing_acts(interest: Interest | None = None, *, at_most: int = 2) -> SearchStrategy[ProcessingAct]:
    """Acts that infringe.

    Args:
        interest: The interest infringed; None for either.
        at_most: How many fields of the act are at most drawn at random.
    """
    seeds = _seeds_judged(lawful=False, interest=interest)
    return _near(seeds, at_most).filter(lambda act: _wanted(act, lawful=False, interest=interest))


@st.composite
def turning_pairs(draw: st.DrawFn) -> tuple[ProcessingAct, ProcessingAct]:
    """Two acts that differ in one field of the record, and in the verdict."""
    first = draw(_near(_seeds(), 1))
    judged = _judged(first)
    other = draw(acts(on=st.just(first.on)))
    if judged is None:
        return draw(st.nothing())
    for name in draw(st.permutations(_FIELDS)):
        second = evolve(first, **{name: getattr(other, name)})
        after = _judged(second)
        if after is not None and after.verdict is not judged.verdict:
            return first, second
    return draw(st.nothing())


def borderline_acts() -> SearchStrategy[ProcessingAct]:
    """Acts whose verdict one field of the record turns, from either side of the line."""
    return turning_pairs().flatmap(st.sampled_from)
