"""A rulebook to look up as a statute book: by name of the instrument, article, paragraph and item.

A name is the id, the short name or the title, in English or in Chinese, with or without
《》. What bears exactly the name asked for is found. A name without its year finds the
instrument if there is one version of it; where there are several it names none of them, unless
a day is given, and the error says which there are. Which version a court applies to an act is
not asked here.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from attrs import define, field

from pipl_rules.citation import Citation, Instrument
from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.rule import Closed, Rule
from pipl_rules.showing import mimebundle

_YEAR = re.compile(r"\s+\d{4}$|（\d{4}年[^）]*）$")
WHOLE = "whole"
"""The key of what cites an instrument as a whole, as a judgment is cited."""


class SeveralVersionsError(UnknownNameError):
    """A name that several versions of an instrument bear.

    Attributes:
        versions: The versions, by commencement.
    """

    def __init__(self, name: str, versions: Sequence[Instrument]) -> None:
        self.versions = tuple(versions)
        super().__init__("single instrument", name, [law.short for law in versions])

    def __str__(self) -> str:
        which = "\n".join(f"    {law.short!r}: {days(law)}" for law in self.versions)
        return (
            f"{self.name!r} has several versions:\n{which}\n"
            f"  Write the name of one, or the name and a day: rulebook[{self.name!r}, datetime.date(...)]."
        )


def days(law: Instrument) -> str:
    """The days on which a version binds, in words; the last day named is the first on which it does not."""
    return f"from {law.effective}" + (f" until {law.repealed}" if law.repealed else "")


@define(eq=False, slots=False, repr=False)
class ArticleView(Mapping[str, "ArticleView"]):
    """An article, or a paragraph or an item of one, with what the rulebook has of it.

    Its keys are its paragraphs (款); its items (项) where it has no paragraphs, or the paragraph
    is one. Where an article is cited by both, the items of no paragraph are ``"item 1"`` and so on.

    Attributes:
        place: Where it is.
        rules: Rules that cite it or a part of it, in the order of the provisions.
        closings: Lists of the law declared complete on its ground.
    """

    place: Citation
    rules: tuple[Rule, ...]
    closings: tuple[Closed, ...] = ()

    _repr_mimebundle_ = mimebundle

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The places in it that rules and closings cite, each once, in the order of the text."""
        found = {*(rule.cite for rule in self.rules), *(closing.cite for closing in self.closings)}
        return tuple(sorted(found, key=lambda cite: (cite.order, cite.note)))

    @cached_property
    def _parts(self) -> "Mapping[str, ArticleView]":
        return {key: self._part(place) for key, place in self._places.items()}

    @cached_property
    def _places(self) -> Mapping[str, Citation]:
        law, article = self.place.instrument, self.place.article
        if article is None or self.place.item is not None:
            return {}
        if self.place.para is not None:
            items = sorted({c.item for c in self.citations if c.item is not None})
            return {str(n): law.art(article, self.place.para, n) for n in items}
        paras = sorted({c.para for c in self.citations if c.para is not None})
        bare = sorted({c.item for c in self.citations if c.para is None and c.item is not None})
        before = "item " if paras else ""
        return {str(n): law.art(article, n) for n in paras} | {
            f"{before}{n}": law.art(article, None, n) for n in bare
        }

    def _part(self, place: Citation) -> "ArticleView":
        def within(cite: Citation) -> bool:
            return cite.para == place.para and place.item in (None, cite.item)

        return ArticleView(
            place,
            tuple(rule for rule in self.rules if within(rule.cite)),
            tuple(closing for closing in self.closings if within(closing.cite)),
        )

    def __getitem__(self, key: str | int) -> "ArticleView":
        """A paragraph or an item.

        Raises:
            UnknownNameError: If the rulebook has no rule on such a part.
        """
        if str(key) not in self._parts:
            raise UnknownNameError(f"part of {self.place}", str(key), self._parts)
        return self._parts[str(key)]

    def __contains__(self, key: object) -> bool:
        return str(key) in self._parts

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)

    def __bool__(self) -> bool:
        return True  # an article without paragraphs is an article

    def __repr__(self) -> str:
        parts = f"; parts {', '.join(self)}" if self._parts else ""
        return f"<{self.place}: {_counted(self.rules)}{parts}>"

    def __str__(self) -> str:
        lines = [f"{self.place} {self.place.zh}"]
        for rule in self.rules:
            lines += [f"  {rule.id} ({rule.cite})", f"    {rule.gist}", f"    {rule.zh}"]
        return "\n".join(lines)

    def __dir__(self) -> list[str]:
        return ["citations", "closings", "get", "items", "keys", "place", "rules", "values"]

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)


@define(eq=False, slots=False, repr=False)
class InstrumentView(Mapping[str, ArticleView]):
    """One version of an instrument: its articles on which there are rules, in the order of the text.

    Attributes:
        instrument: The version.
        articles: The articles by number, as text: ``"13"``, ``"10-1"``, ``"annex-4"``; `WHOLE` for what cites
            no article.
        versions: Every version in the rulebook, this one among them, by commencement.
    """

    instrument: Instrument
    articles: Mapping[str, ArticleView]
    versions: tuple[Instrument, ...]

    _repr_mimebundle_ = mimebundle

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Its rules, in the order of the text."""
        return tuple(rule for article in self.articles.values() for rule in article.rules)

    def __getitem__(self, key: str | int) -> ArticleView:
        """An article by number.

        Raises:
            UnknownNameError: If the rulebook has no rule on it; `docs/coverage.md` tells why it has none.
        """
        if str(key) not in self.articles:
            raise UnknownNameError(f"article of {self.instrument.short} with a rule", str(key), self.articles)
        return self.articles[str(key)]

    def __contains__(self, key: object) -> bool:
        return str(key) in self.articles

    def __iter__(self) -> Iterator[str]:
        return iter(self.articles)

    def __len__(self) -> int:
        return len(self.articles)

    def __repr__(self) -> str:
        law = self.instrument
        others = [f"{other.short} ({days(other)})" for other in self.versions if other != law]
        also = f"; other versions: {', '.join(others)}" if others else ""
        articles = f"{len(self)} article{'' if len(self) == 1 else 's'}"
        return f"<{law.short} ({days(law)}): {_counted(self.rules)} on {articles}{also}>"

    def __dir__(self) -> list[str]:
        return ["articles", "get", "instrument", "items", "keys", "rules", "values", "versions"]

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)


@define(eq=False, slots=False)
class Shelf:
    """The instruments of a rulebook, to find by name.

    Attributes:
        rules: The rules.
        closings: The closings.
    """

    rules: tuple[Rule, ...]
    closings: tuple[Closed, ...]
    _views: dict[Instrument, InstrumentView] = field(factory=dict, init=False, repr=False)

    @cached_property
    def instruments(self) -> tuple[Instrument, ...]:
        """Every instrument that a rule or a closing cites, by commencement."""
        cites = [*(rule.cite for rule in self.rules), *(closing.cite for closing in self.closings)]
        found = {cite.instrument for cite in cites}
        return tuple(sorted(found, key=lambda law: (law.effective, law.id)))

    @property
    def names(self) -> list[str]:
        """The short English names, by commencement; they are offered for completion."""
        return list(dict.fromkeys(law.short for law in self.instruments))

    def find(self, name: str, day: dt.date | None = None) -> InstrumentView:
        """The instrument of a name.

        Args:
            name: Id, short name or title, in either language.
            day: Take the version that binds on this day; None for the version that bears the name itself.

        Raises:
            UnknownNameError: If none has the name, or none of that name binds on the day.
            SeveralVersionsError: If several versions have it.
        """
        name = name.strip().removeprefix("《").removesuffix("》")
        exact = self._bearing(name, _names)
        alike = self._bearing(name, _stems)
        if day is None:
            found = exact or alike
        else:
            found = [law for law in self._versions([*exact, *alike]) if day in law.span]
        if len(found) > 1:
            raise SeveralVersionsError(name, found)
        if not found:
            kind = "instrument" if day is None else f"instrument in force on {day}"
            known = {each for law in self.instruments for each in (*_names(law), *_stems(law))}
            raise UnknownNameError(kind, name, known)
        law = found[0]
        if law not in self._views:
            self._views[law] = self._view(law)
        return self._views[law]

    def names_one(self, name: str) -> bool:
        """Whether exactly one instrument is found by the name."""
        try:
            self.find(name)
        except UnknownNameError:
            return False
        return True

    def _bearing(self, name: str, of: Callable[[Instrument], Iterable[str]]) -> list[Instrument]:
        return [law for law in self.instruments if name in of(law)]

    def _versions(self, laws: Iterable[Instrument]) -> tuple[Instrument, ...]:
        stems = {_stem(law.short) for law in laws}
        return tuple(law for law in self.instruments if _stem(law.short) in stems)

    def _view(self, law: Instrument) -> InstrumentView:
        rules: dict[str, list[Rule]] = {}
        closings: dict[str, list[Closed]] = {}
        first: dict[str, Citation] = {}
        for rule in self.rules:
            if rule.cite.instrument == law:
                rules.setdefault(first_key(rule.cite, first), []).append(rule)
        for closing in self.closings:
            if closing.cite.instrument == law:
                closings.setdefault(first_key(closing.cite, first), []).append(closing)
        articles = {
            key: ArticleView(
                law.whole() if cite.article is None else law.art(cite.article),
                tuple(sorted(rules.get(key, ()), key=lambda rule: (rule.cite.order, rule.id))),
                tuple(closings.get(key, ())),
            )
            for key, cite in sorted(first.items(), key=lambda each: (each[1].order[2][:4], each[0]))
        }
        return InstrumentView(law, articles, self._versions([law]))


def first_key(cite: Citation, first: dict[str, Citation]) -> str:
    """The key of the article that a citation is in, noted with the first citation that has it."""
    key = WHOLE if cite.article is None else cite.article
    first.setdefault(key, cite)
    return key


def _names(law: Instrument) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n for n in (law.short, law.id, law.short_zh, law.title_zh, law.title) if n))


def _stems(law: Instrument) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_stem(n) for n in (law.short, law.short_zh, law.title_zh) if n))


def _stem(name: str) -> str:
    return _YEAR.sub("", name)


def _counted(rules: Sequence[Rule]) -> str:
    return f"{len(rules)} rule{'' if len(rules) == 1 else 's'}"
