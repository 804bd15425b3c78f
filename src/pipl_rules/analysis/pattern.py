"""Fact patterns: a day and what is found on it, and nothing else; small enough to read, and they replay.

Counterexamples, witnesses and differences between two days of law are all told as patterns.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, field, frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.information import InformationItem
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import READINGS
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About, Atom, Comparison, Count, Fact, SettledBy
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.reading.submission import Submission
from pipl_rules.reading.write import to_jsonable

ITEM = "item"
"""Id of the one item that a pattern has."""

_YES_NO = {"en": ("yes", "no"), "zh": ("是", "否")}


@frozen(kw_only=True)
class Pattern:
    """What is found of one act on one day.

    Attributes:
        day: The day of the act.
        facts: What is found; facts about an item are found of its only item.
        counts: The numbers found.
        readings: The choices of reading, where not the default.
        judged_on: Day of the judgment; None means the day of the act.
    """

    day: dt.date
    facts: Mapping[Fact, bool] = field(factory=dict)
    counts: Mapping[Count, int] = field(factory=dict)
    readings: Mapping[str, str] = field(factory=dict)
    judged_on: dt.date | None = None

    @classmethod
    def of(
        cls,
        day: dt.date,
        values: Mapping[Atom, bool] | Mapping[Fact, bool] | Mapping[Comparison, bool],
        readings: Mapping[str, str] | None = None,
        judged_on: dt.date | None = None,
    ) -> "Pattern":
        """The pattern with these values; of the comparisons of one count a number is made that satisfies all.

        Args:
            day: The day of the act.
            values: Values of facts and comparisons; a choice of reading that is chosen is taken as chosen.
            readings: Choices of reading, besides those among the values.
            judged_on: Day of the judgment.

        Raises:
            InconsistentFindingsError: If no number satisfies the comparisons of a count.
        """
        given: dict[Atom, bool] = dict(values.items())
        facts = {
            a: v for a, v in given.items() if isinstance(a, Fact) and a.settled_by is not SettledBy.READING
        }
        compared: dict[Count, list[tuple[Comparison, bool]]] = {}
        for atom, value in given.items():
            if isinstance(atom, Comparison):
                compared.setdefault(atom.count, []).append((atom, value))
        chosen = {
            reading.name: option.name
            for reading in READINGS.values()
            for option in reading.choices
            if given.get(reading.chosen(option.name)) and option.name != reading.default
        }
        return cls(
            day=day,
            facts=facts,
            counts={count: _number(count, of) for count, of in compared.items()},
            readings={**chosen, **(readings or {})},
            judged_on=judged_on,
        )

    @property
    def submission(self) -> Submission:
        """The pattern as an act of which the record says nothing, and findings that say it all."""
        of_item = any(f.about is About.ITEM for f in self.facts)
        act = ProcessingAct(
            id="pattern",
            on=self.day,
            happened=None,
            done_by=None,
            items=(InformationItem(id=ITEM),) if of_item else None,
        )
        findings = (
            *(Finding(fact, value) for fact, value in self.facts.items()),
            *(Finding(count, number) for count, number in self.counts.items()),
        )
        return Submission(act, findings, self.judged_on, self.readings)

    def judge(self, rulebook: Rulebook | None = None) -> Judgment:
        """The engine's judgment on the pattern.

        Args:
            rulebook: Rules to apply instead of the whole law.
        """
        given = self.submission
        return evaluate(
            given.act,
            findings=given.findings,
            judged_on=given.judged_on,
            readings=given.readings,
            rulebook=rulebook,
        )

    def on(self, day: dt.date) -> "Pattern":
        """The same found of an act on another day."""
        return evolve(self, day=day)

    def read(self, **readings: str) -> "Pattern":
        """The same under other readings."""
        return evolve(self, readings={**self.readings, **readings})

    def as_json(self) -> dict[str, Any]:
        """The pattern as an ACT that `pipl_rules.reading` reads and the command line judges."""
        return to_jsonable(self.submission)

    def lines(self, lang: str = "en") -> Iterator[str]:
        """What is found, a line a fact: the question, then the answer.

        Args:
            lang: ``"en"`` or ``"zh"``.
        """
        yes, no = _YES_NO[lang]
        for fact, value in self.facts.items():
            yield f"{fact.question if lang == 'en' else fact.question_zh} {yes if value else no}"
        for count, number in self.counts.items():
            unit = count.unit if lang == "en" else count.unit_zh
            yield f"{count.question if lang == 'en' else count.question_zh} {number} {unit}".rstrip()


def _number(count: Count, compared: list[tuple[Comparison, bool]]) -> int:
    """The smallest number that satisfies the comparisons, found among nought and the figures and their neighbours."""
    figures = sorted({max(0, c.threshold.value + step) for c, _ in compared for step in (-1, 0, 1)} | {0})
    for figure in figures:
        if all(comparison.holds(figure) is value for comparison, value in compared):
            return figure
    raise InconsistentFindingsError([count.name])
