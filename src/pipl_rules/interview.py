"""The interview: asks only what still matters, and stops when the verdict is certain.

    >>> import datetime as dt
    >>> from pipl_rules import ProcessingAct
    >>> from pipl_rules.interview import interview
    >>> conversation = interview(ProcessingAct(id="a", on=dt.date(2024, 5, 1), happened=None, done_by=None))
    >>> next(conversation).fact.question
    'Did the act take place?'
    >>> try:
    ...     conversation.send(False)
    ... except StopIteration as end:
    ...     print(end.value.verdict.value, end.value.ending.value, len(end.value.answers))
    lawful certain 1

`interview` is a generator for notebooks. A service that must survive a restart
keeps the answers instead, which are plain data: `Interview(act, answers).next_question`.
"""

import datetime as dt
from collections.abc import Generator, Iterable, Mapping
from enum import Enum
from functools import cached_property
from typing import Any

from attrs import define, evolve, field, frozen

from pipl_rules.analysis.questions import Asking, Ranked, weights_of
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import PiplRulesError, UnknownNameError
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment, Verdict
from pipl_rules.logic.conditions import About, Atom, Comparison, Fact, Party
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.reading.submission import Submission
from pipl_rules.units import supposed

Value = bool | int | None
"""Yes or no; for a comparison also the number counted; None where it cannot be found out."""

Reply = Value | Mapping[str, Value]
"""A value for all the items asked about, or one for each of them by id; an item left out is asked about again."""

GROUND = "answered in the interview"


class WrongReplyError(PiplRulesError, TypeError):
    """A reply that is none to the question asked.

    Attributes:
        fact: The name of the fact asked about.
    """

    def __init__(self, fact: str) -> None:
        self.fact = fact
        super().__init__(fact)

    def __str__(self) -> str:
        return (
            f"That is no reply to the question of {self.fact!r}.\n"
            "  Reply True, False, or None where it cannot be found out; to the question of a number, the number too;\n"
            "  to a question about items, a mapping from their ids to such values, if they differ."
        )


class Until(Enum):
    """When the interview stops.

    CERTAIN: when nothing that could still be found out would change the verdict.
    VERDICT: when a court would have to decide on this record, for nothing is open that no default and no burden settles.
    """

    CERTAIN = "certain"
    VERDICT = "verdict"


class Ending(Enum):
    """Why there is no further question.

    CERTAIN: whatever else is found, the verdict stays. DECIDED: asked until a court would have to decide, it
    would. UNANSWERABLE: only what cannot be found out could still decide. OPEN: the law itself leaves it open.
    """

    CERTAIN = "certain"
    DECIDED = "decided"
    UNANSWERABLE = "unanswerable"
    OPEN = "open"


def _ids(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(items)


@frozen
class Answer:
    """An answer given, as plain data.

    Attributes:
        fact: Name of the fact, or of the comparison of a count.
        value: Yes, no, the number counted, or None where it cannot be found out.
        items: Ids of the items it is said of; empty for a fact about the act.
    """

    fact: str
    value: Value
    items: tuple[str, ...] = field(default=(), converter=_ids)


@define(frozen=True, slots=False, eq=False)
class Interview:
    """Where an interview stands: a function of the act and the answers so far.

    Attributes:
        act: The act.
        answers: The answers so far, in order.
        findings: The caller's findings, beside the answers.
        judged_on: Day of the judgment; None means the last day of the act.
        readings: Choices of reading by name, where not the default.
        known_to: Who answers; what that party can prove itself is asked first. None: both, or anybody.
        until: When to stop.
        ground: What the findings made of the answers give as their ground.
        rulebook: Rules to apply instead of the whole law.

    Raises:
        As `evaluate`, when something is asked of it; and `UnknownNameError` for an answer on no fact of the rulebook.
    """

    act: ProcessingAct
    answers: tuple[Answer, ...] = ()
    findings: tuple[Finding, ...] = field(default=(), kw_only=True)
    judged_on: dt.date | None = field(default=None, kw_only=True)
    readings: Mapping[str, str] = field(factory=dict, kw_only=True)
    known_to: Party | None = field(default=None, kw_only=True)
    until: Until = field(default=Until.CERTAIN, converter=Until, kw_only=True)
    ground: str = field(default=GROUND, kw_only=True)
    rulebook: Rulebook | None = field(default=None, kw_only=True, repr=False)
    _spared: set[tuple[int, str | None]] = field(factory=set, kw_only=True, repr=False)

    @cached_property
    def judgment(self) -> Judgment:
        """The judgment on what is found so far."""
        judgment = evaluate(
            self.act,
            findings=(*self.findings, *self.found),
            judged_on=self.judged_on,
            readings=self.readings,
            rulebook=self.rulebook,
        )
        rulebook, units = judgment.rulebook, judgment.units
        compared: list[dict[int, Finding | bool]] = [{} for _ in units]
        for answer, atom in self._compared(rulebook):
            for unit, said in zip(units, compared, strict=True):
                item = unit.item.id if unit.item is not None else None
                if (atom.about is About.ACT and item is None) or item in answer.items:
                    said[rulebook.index[atom]] = bool(answer.value)
        if not any(compared):
            return judgment
        changed = supposed(rulebook, units, compared)
        return Judgment(judgment.act, judgment.law, rulebook, judgment.days, changed)

    @cached_property
    def found(self) -> tuple[Finding, ...]:
        """The answers as findings; a yes or no to a comparison is none, for it gives no number."""
        result: list[Finding] = []
        for answer in self.answers:
            if answer.value is None:
                continue
            atom = self._atom(answer.fact)
            number = not isinstance(answer.value, bool)
            if isinstance(atom, Comparison) and not number:
                continue
            fact = atom.count if isinstance(atom, Comparison) else atom
            result.extend(
                Finding(fact, answer.value, self.ground, item=item) for item in self._said_of(answer)
            )
        return tuple(result)

    @cached_property
    def _atoms(self) -> Mapping[str, Atom]:
        rulebook = self.rulebook
        if rulebook is None:
            from pipl_rules.statutes import rulebook as whole_law  # noqa: PLC0415 - loaded when it is asked for

            rulebook = whole_law()
        return {atom.name: atom for atom in rulebook.atoms}

    def _atom(self, name: str) -> Atom:
        if name not in self._atoms:
            raise UnknownNameError("fact of this rulebook", name, self._atoms)
        return self._atoms[name]

    def _said_of(self, answer: Answer) -> tuple[str | None, ...]:
        """The items of the findings; None says it of the act, or of every item."""
        every = {item.id for item in self.act.items} if self.act.items is not None else None
        return (None,) if not answer.items or every is None or every == set(answer.items) else answer.items

    def _compared(self, rulebook: Rulebook) -> list[tuple[Answer, Atom]]:
        told = [answer for answer in self.answers if isinstance(answer.value, bool)]
        pairs = [(answer, self._atom(answer.fact)) for answer in told]
        return [
            (answer, atom) for answer, atom in pairs if not isinstance(atom, Fact) and atom in rulebook.index
        ]

    @cached_property
    def _asking(self) -> Asking:
        index, unanswerable = self.judgment.rulebook.index, set()
        for answer in self.answers:
            if answer.value is None:
                number = index[self._atom(answer.fact)]
                unanswerable |= {(number, item) for item in answer.items or (None,)}
        assumed = self.until is Until.VERDICT
        return Asking(
            self.judgment.case,
            [unit.assumed if assumed else unit.found for unit in self.judgment.units],
            weights_of(self.known_to),
            frozenset(unanswerable),
            set(self._spared),
        )

    @cached_property
    def next_question(self) -> Ranked | None:
        """What to ask next; None if nothing that can be found out matters any more."""
        return None if self._decided else self._asking.next()

    @property
    def _decided(self) -> bool:
        interests = (self.judgment.infringed(interest) for interest in Interest)
        return self.until is Until.VERDICT and None not in interests

    @cached_property
    def ending(self) -> Ending | None:
        """Why there is no further question; None while there is one."""
        if self.next_question is not None:
            return None
        if self._decided or len(self._asking.settled) == len(Interest):
            return Ending.DECIDED if self.until is Until.VERDICT else Ending.CERTAIN
        return Ending.UNANSWERABLE if any(each.value is None for each in self.answers) else Ending.OPEN

    @property
    def certain(self) -> bool:
        """Whether whatever else is found leaves the verdict as it is."""
        return self.ending is Ending.CERTAIN or self.judgment.certain

    @property
    def verdict(self) -> Verdict:
        """The verdict: the certain one, if it is certain; else as a court would have to decide on this record.

        They may differ from `judgment.verdict` where three-valued logic leaves open what every case agrees in.
        """
        return self.judgment.best_case if self.certain else self.judgment.verdict

    @property
    def submission(self) -> Submission:
        """The act with all that was found, to be written as JSON; a yes or no to a comparison is not among it."""
        return Submission(self.act, (*self.findings, *self.found), self.judged_on, self.readings)

    @property
    def unwritten(self) -> tuple[str, ...]:
        """The comparisons answered yes or no, which `submission` cannot say, for it says numbers."""
        told = (answer for answer in self.answers if isinstance(answer.value, bool))
        return tuple(answer.fact for answer in told if isinstance(self._atom(answer.fact), Comparison))

    def answered(self, reply: Reply) -> "Interview":
        """The interview after the reply to the next question.

        Raises:
            WrongReplyError: If it is no reply to the question, or there is no question.
            InconsistentFindingsError: If the reply cannot be true with the rest.
        """
        question = self.next_question
        if question is None:
            raise WrongReplyError("nothing")
        further = evolve(
            self, answers=(*self.answers, *_answers(question, reply)), spared=set(self._asking.spared)
        )
        _ = further.judgment
        return further


def _answers(question: Ranked, reply: Reply) -> list[Answer]:
    name = question.fact.name
    if not isinstance(reply, Mapping):
        _check(question.fact, reply)
        return [Answer(name, reply, question.items)]
    said: dict[tuple[type, Value], list[str]] = {}
    for item, value in reply.items():
        if item not in question.items:
            raise WrongReplyError(name)
        _check(question.fact, value)
        said.setdefault((type(value), value), []).append(item)
    if not said:
        raise WrongReplyError(name)
    return [Answer(name, value, tuple(items)) for (_, value), items in said.items()]


def _check(fact: Atom, value: object) -> None:
    number = (
        isinstance(value, int) and not isinstance(value, bool) and isinstance(fact, Comparison) and value >= 0
    )
    if not (value is None or isinstance(value, bool) or number):
        raise WrongReplyError(fact.name)


def interview(  # noqa: PLR0913 - as `evaluate`, and who answers, and until when
    act: ProcessingAct,
    *,
    findings: Iterable[Finding] = (),
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    known_to: Party | None = None,
    until: str | Until = Until.CERTAIN,
    rulebook: Rulebook | None = None,
) -> Generator[Ranked, Any, Interview]:
    """Ask what still matters of an act until the verdict is certain, or only what cannot be found out is left.

    Each question is answered with `send`: True, False, the number for a count, None where it cannot be found
    out, or a mapping from ids of items to such values. The value of `StopIteration` is the `Interview` at its end.

    Args:
        act: The act, as far as it is known.
        findings: The caller's findings.
        judged_on: Day of the judgment, as for `evaluate`.
        readings: Choices of reading by name, where not the default.
        known_to: Who answers; what that party can prove itself is asked first.
        until: ``"certain"``, or ``"verdict"`` to stop as soon as a court would have to decide on the record.
        rulebook: Rules to apply instead of the whole law.

    Raises:
        As `evaluate`; WrongReplyError for a reply that is none; ValueError for another `until`.
    """
    standing = Interview(
        act,
        findings=tuple(findings),
        judged_on=judged_on,
        readings=readings or {},
        known_to=known_to,
        until=until,
        rulebook=rulebook,
    )
    while (question := standing.next_question) is not None:
        standing = standing.answered((yield question))
    return standing
