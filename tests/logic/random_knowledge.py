"""Random states of knowledge of a case, from nothing to everything."""

from attrs import frozen
from evaluators import Known
from hypothesis import strategies as st
from hypothesis.vendor.pretty import RepresentationPrinter
from random_rulebooks import Draft, rulebooks

from pipl_rules.logic.conditions import About
from pipl_rules.logic.reference import completions
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.truth import FALSE, TRUE


def forget(draw: st.DrawFn, book: Rulebook, world: Known) -> Known:
    """What is left of a complete case when some of it is unknown."""
    unknown = draw(st.integers(0, (1 << len(book.atoms)) - 1))
    return {atom: world[atom] for k, atom in enumerate(book.atoms) if not unknown >> k & 1}


@frozen(repr=False)
class Knowledge:
    """A rulebook, and states of knowledge of cases under it."""

    book: Rulebook
    states: tuple[Known, ...]

    def _repr_pretty_(self, printer: RepresentationPrinter, _cycle: bool) -> None:
        printer.text(repr(self))

    def __repr__(self) -> str:
        book = Draft(self.book.rules, self.book.closings, self.book.axioms, self.book.given, self.book.also)
        states = [{str(atom): value.value for atom, value in state.items()} for state in self.states]
        return "\n  ".join(["Knowledge", repr(book), *map(str, states)])


@st.composite
def knowledge(draw: st.DrawFn, cases: int) -> Knowledge:
    """So many separate cases, each such that the axioms leave it possible."""
    book = draw(rulebooks())
    worlds = st.sampled_from(list(completions(book, {})))
    return Knowledge(book, tuple(forget(draw, book, draw(worlds)) for _ in range(cases)))


@st.composite
def acts_with_items(draw: st.DrawFn, *, possible: bool = True) -> Knowledge:
    """One act and up to three items of it: what is known of the act is known in all of them.

    The first state is the act's own, in which nothing is known of any item. If
    not `possible`, the findings may be any, whether or not they can stand together.
    """
    book = draw(rulebooks())
    acts = {atom for atom in book.atoms if atom.about is About.ACT}
    worlds = list(completions(book, {}))
    if not possible:
        anything = st.fixed_dictionaries({atom: st.sampled_from((TRUE, FALSE)) for atom in book.atoms})
        worlds = draw(st.lists(anything, min_size=4, max_size=4))
    world = draw(st.sampled_from(worlds))
    alike = [other for other in worlds if not possible or all(other[atom] is world[atom] for atom in acts)]
    of_act = {atom: value for atom, value in forget(draw, book, world).items() if atom in acts}
    items = []
    for _ in range(draw(st.sampled_from((2, 3, 1, 0)))):
        item = forget(draw, book, draw(st.sampled_from(alike)))
        items.append({**of_act, **{atom: value for atom, value in item.items() if atom not in acts}})
    return Knowledge(book, (of_act, *items))
