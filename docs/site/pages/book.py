"""What the pages are written from, put together once: rules by article, what lifts them, what reads a fact."""

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from attrs import define

from pages.seen import Decided, Tests, decided, tests_naming
from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.texts import LEFT_OUT as LEFT_OUT_OF_BRANCHES
from pipl_rules.consequences.texts import MODULES as BRANCHES
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.logic.conditions import Atom, Comparison, Count, Fact, SettledBy
from pipl_rules.logic.rule import Rule, Status
from pipl_rules.statutes import ALL, rulebook
from pipl_rules.statutes.coverage import outline

LEFT_OUT: dict[Citation, str] = {
    **{cite: why for module in ALL for cite, why in getattr(module, "LEFT_OUT", {}).items()},
    **LEFT_OUT_OF_BRANCHES,
}
"""Every provision left out, with the reason."""


@define(eq=False, slots=False)
class Text:
    """One text: the instrument that cites it, and its articles in the order of the text."""

    key: str
    law: Instrument
    articles: dict[str, list[Rule]]

    @property
    def name(self) -> str:
        """The name of its folder of pages."""
        return self.law.id.replace(".", "_")

    @property
    def every_article(self) -> list[str]:
        """Every article of the outline, those with rules among them."""
        known = outline().get(self.key, {"articles": {}})["articles"]
        return sorted({*known, *self.articles}, key=lambda number: self.law.art(number).order)


DECIDING = "rule"
"""The book of the rules on lawfulness, in labels."""


def _of_branches() -> Iterator[tuple[str, Rule]]:
    """Every rule on consequences, with the name of its branch."""
    for module in BRANCHES:
        branch = module.__name__.removeprefix("pipl_rules.consequences.").split(".")[0]
        yield from ((branch, rule) for rule in getattr(module, "RULES", ()))


def file_name(article: str) -> str:
    """The name of the page of an article: ``5(12)`` is ``5_12``."""
    return re.sub(r"[^0-9a-z-]+", "_", article).strip("_")


@define(eq=False, slots=False)
class Book:
    """All rules, whatever they are for, and how they hang together.

    Attributes:
        root: The checkout, for the tests and the decided cases as data.
    """

    root: Path

    @cached_property
    def deciding(self) -> tuple[Rule, ...]:
        """The rules on whether an act is lawful."""
        return rulebook().rules

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Those, and the rules on what follows."""
        return (*self.deciding, *(rule for _, rule in _of_branches()))

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text that a rule cites, by commencement."""
        found: dict[str, Text] = {}
        for rule in self.rules:
            law = rule.cite.instrument
            text = found.setdefault(law.text or law.id, Text(law.text or law.id, law, {}))
            text.articles.setdefault(rule.cite.article or "whole", []).append(rule)
        for text in found.values():
            for rules in text.articles.values():
                rules.sort(key=lambda rule: (rule.cite.para or 0, rule.cite.item or 0))
        return tuple(sorted(found.values(), key=lambda text: (text.law.effective, text.law.id)))

    @cached_property
    def text_of(self) -> dict[str, Text]:
        """The texts by their key in the table of texts."""
        return {text.key: text for text in self.texts}

    def decides(self, rule: Rule) -> bool:
        """Whether the rule is one of those on lawfulness."""
        return self._part[id(rule)] == DECIDING

    def label(self, rule: Rule) -> str:
        """The target of links to the rule; an id may stand in several branches."""
        return f"{self._part[id(rule)]}.{rule.id}"

    @cached_property
    def _part(self) -> dict[int, str]:
        """For the identity of each rule, the book that it stands in."""
        return {
            **{id(rule): DECIDING for rule in self.deciding},
            **{id(rule): f"branch.{branch}" for branch, rule in _of_branches()},
        }

    @cached_property
    def lifted_by(self) -> dict[str, list[Rule]]:
        """For the label of each rule, what lifts it."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for other in rule.lifts:
                found.setdefault(self.lifted(rule, other), []).append(rule)
        return found

    def lifted(self, rule: Rule, other: str) -> str:
        """The label of a rule that another lifts: rules lift within their own book."""
        return f"{self._part[id(rule)]}.{other}"

    @cached_property
    def readers(self) -> dict[str, list[Rule]]:
        """For each fact or count by name, the rules that read it."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for name in dict.fromkeys(asked(atom).name for atom in rule.atoms()):
                found.setdefault(name, []).append(rule)
        return found

    @cached_property
    def concluding(self) -> dict[str, list[Rule]]:
        """For each legal status by name, the rules that conclude it or its contrary."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            if isinstance(rule.concludes, Status):
                found.setdefault(rule.concludes.fact.name, []).append(rule)
        return found

    @cached_property
    def other_facts(self) -> dict[str, Fact | Count]:
        """What only the rules on consequences ask, by name."""
        return {asked(atom).name: asked(atom) for rule in self.rules for atom in self._own(rule)}

    def _own(self, rule: Rule) -> Iterator[Atom]:
        concluded = (rule.concludes.fact,) if isinstance(rule.concludes, Status) else ()
        for atom in (*rule.atoms(), *concluded):
            known = asked(atom).name in FACTS or asked(atom).name in COUNTS
            if not known and not is_reading(atom):
                yield atom

    @cached_property
    def tests(self) -> Tests:
        """The tests that name a rule."""
        return tests_naming(self.root / "tests", frozenset(rule.id for rule in self.rules))

    @cached_property
    def decided(self) -> Decided:
        """The decided cases."""
        return decided(self.root / "docs" / "conformance" / "cases")


def asked(atom: Atom) -> Fact | Count:
    """What is asked: the fact, or the count that is compared."""
    return atom.count if isinstance(atom, Comparison) else atom


def is_reading(atom: Atom) -> bool:
    """Whether it is no fact but a choice of reading."""
    return isinstance(atom, Fact) and atom.settled_by is SettledBy.READING
