"""Random assumptions for a rulebook."""

import datetime as dt

from hypothesis import strategies as st

from pipl_rules.assume import Assumption, Kind
from pipl_rules.citation import Instrument
from pipl_rules.dates import Span
from pipl_rules.logic.conditions import ALWAYS, NEVER, About, Atom
from pipl_rules.logic.rulebook import Rulebook

SOURCE = Instrument(
    id="rule",
    short="Rule",
    title="Rule",
    title_zh="规则",
    promulgated=dt.date(2000, 1, 1),
    effective=dt.date(2000, 1, 1),
)


@st.composite
def assumptions(draw: st.DrawFn, book: Rulebook, *, of_acts_alone: bool = True) -> tuple[Assumption, ...]:
    """A few assumptions, general and conditional, some of them for a time; conditional ones before the rest.

    If not `of_acts_alone`, what is assumed of an act may hang on a fact about one of its items.
    """
    found = []
    atoms: list[Atom] = list(book.atoms)
    for k in range(draw(st.integers(0, 12))):
        fact = draw(st.sampled_from(atoms))
        near = [
            atom for atom in atoms if not of_acts_alone or About.ACT is atom.about or fact.about is About.ITEM
        ]
        general = not near or draw(st.booleans())
        found.append(
            Assumption(
                id=f"default.{k}",
                fact=fact,
                value=draw(st.booleans()),
                cite=SOURCE.art(k + 1),
                kind=Kind.DEFAULT,
                gist="",
                zh="",
                when=ALWAYS if general else draw(st.sampled_from(near)),
                unless=draw(st.sampled_from(near)) if not general and draw(st.booleans()) else NEVER,
                during=draw(
                    st.sampled_from((Span(), Span(dt.date(2012, 1, 1)), Span(None, dt.date(2016, 5, 5))))
                ),
            )
        )
    return tuple(sorted(found, key=lambda a: a.when == ALWAYS and a.unless == NEVER))
