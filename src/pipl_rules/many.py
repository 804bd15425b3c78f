"""Many acts: answers one by one, in order, with a memory of the patterns already judged.

A *pattern* is all that a verdict hangs on: the law (rulebook, readings, the days
whose law decides), the assumptions that the day of judgment allows, what the record
settles of the act and of each item in order, and what the caller found. It holds no
id, no date and no word of a record. Two acts of one pattern get one verdict, and the
same rules as grounds; an answer from memory bears the ids of its own act.
"""

import datetime as dt
from collections import OrderedDict, deque
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import islice
from threading import Lock
from typing import Protocol

from attrs import define, field, frozen

from pipl_rules.characterise import Characterised, characterise
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import PiplRulesError, WrongTypeError, wrong_type
from pipl_rules.evaluation import check_items, evaluate, governing
from pipl_rules.facts.finding import Finding
from pipl_rules.govern import Law
from pipl_rules.judgment import Ground, Judgment, Verdict
from pipl_rules.logic.rule import Interest
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.plan import Plan, plan
from pipl_rules.statutes import rulebook as whole_law
from pipl_rules.units import assumptions, units
from pipl_rules.weigh import grounds, in_order

CHUNK = 256


class Submitted(Protocol):
    """An act with what the caller says beside the record of it, such as `pipl_rules.reading.Submission`."""

    @property
    def act(self) -> ProcessingAct:
        """The record of the act."""
        ...

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The caller's findings."""
        ...

    @property
    def judged_on(self) -> dt.date | None:
        """Day of the judgment; None means the last day said of the act and its proceedings."""

    @property
    def readings(self) -> Mapping[str, str]:
        """Choices of reading by name, where not the default."""
        ...


@frozen
class Decided:
    """What a pattern comes to.

    Attributes:
        personal_information: Whether personal-information rights are infringed; None if open.
        privacy: Whether privacy is; None if open.
        fired: The rules that infringe: id, place of the item (None for the act), and interest.
    """

    personal_information: bool | None
    privacy: bool | None
    fired: tuple[tuple[str, int | None, Interest], ...]


Pattern = tuple[int, list[Hashable]]
"""All that a verdict hangs on: a digest, which two patterns may have in common, and the law, what was found, by value,
and the names that the values have."""


@define(eq=False)
class Memo:
    """Patterns judged, the ones least lately asked forgotten first; threads may share it.

    Two threads that ask for one new pattern at once may both work it out; they come to the same.

    Attributes:
        size: How many patterns are kept, one or two kilobytes each, more where there are many items.
        hits: How often a pattern was there; ``misses`` how often not.
    """

    size: int = 1 << 16
    hits: int = field(default=0, init=False)
    misses: int = field(default=0, init=False)
    _kept: OrderedDict[int, tuple[list[Hashable], Decided]] = field(
        factory=OrderedDict, init=False, repr=False
    )
    _lock: Lock = field(factory=Lock, init=False, repr=False)

    def __len__(self) -> int:
        return len(self._kept)

    def recall(self, pattern: Pattern) -> Decided | None:
        """What the pattern came to, if it is kept."""
        digest, parts = pattern
        with self._lock:
            found = self._kept.get(digest)
            if found is None or found[0] != parts:
                self.misses += 1
                return None
            self.hits += 1
            self._kept.move_to_end(digest)
            return found[1]

    def keep(self, pattern: Pattern, decided: Decided) -> None:
        """Keep what a pattern came to, and forget another of its digest, and what was asked least lately beyond the size."""
        digest, parts = pattern
        with self._lock:
            self._kept.pop(digest, None)
            self._kept[digest] = parts, decided
            while len(self._kept) > self.size:
                self._kept.popitem(last=False)


@frozen(eq=False)
class Answer:
    """The verdict on one of many acts, and the rules that decided.

    Attributes:
        act: The act.
        law: The law found to govern it.
        decided: What its pattern comes to.
        rulebook: The rules.
        findings: The caller's findings.
    """

    act: ProcessingAct = field(repr=False)
    law: Law = field(repr=False)
    decided: Decided
    rulebook: Rulebook = field(repr=False)
    findings: tuple[Finding, ...] = field(default=(), repr=False)

    @property
    def personal_information(self) -> bool | None:
        """Whether personal-information rights are infringed after assumptions; None if open."""
        return self.decided.personal_information

    @property
    def privacy(self) -> bool | None:
        """Whether privacy is infringed after assumptions; None if open."""
        return self.decided.privacy

    @property
    def verdict(self) -> Verdict:
        """Which interests are infringed."""
        return Verdict.of(
            personal_information=self.personal_information is True, privacy=self.privacy is True
        )

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """The rules that decided, with the ids of this act's items; in the order of `Judgment.grounds`."""
        ids = ["unspecified"] if self.act.items is None else [item.id for item in self.act.items]
        rows = [
            (self.rulebook.rule(rule), None if place is None else ids[place], interest)
            for rule, place, interest in self.decided.fired
        ]
        return tuple(
            Ground(rule, item, interest) for rule, item, interest in in_order(self.rulebook.ranks, rows)
        )

    def judgment(self) -> Judgment:
        """The whole judgment, worked out anew: what it rests on, how certain it is, what to ask."""
        return evaluate(
            self.act,
            findings=self.findings,
            judged_on=self.law.judged_on,
            readings=self.law.readings,
            rulebook=self.rulebook,
        )


Given = ProcessingAct | Submitted


def evaluate_many(  # noqa: PLR0913 - those of `evaluate`, and two for the work
    acts: Iterable[Given],
    *,
    judged_on: dt.date | None = None,
    readings: Mapping[str, str] | None = None,
    rulebook: Rulebook | None = None,
    memo: Memo | None = None,
    workers: int = 1,
) -> Iterator[Answer | PiplRulesError | ValueError]:
    """Judge acts one by one, as they are asked for, in their order.

    A bad act loses nothing of the others: in its place stands the error that `evaluate` would raise.

    Args:
        acts: Acts, or acts with what the caller says of them; taken from the iterable only as answers are.
        judged_on: Day of the judgment of those that say none; None as for `evaluate`.
        readings: Choices of reading, under those that a submission makes itself.
        rulebook: Rules to apply instead of the whole law.
        memo: Patterns remembered from one call to the next; None makes a memory for this call. Use one memo
            with as many rulebooks and readings as you like; the pattern tells them apart.
        workers: Processes to share the work. More than one pays from some tens of thousands of acts with few
            patterns in common, where there are cores to spare: each must load the law (about a second), and
            acts and answers travel between processes. The memo is then not used.

    Raises:
        ValueError: If there are several workers and rules of one's own, which do not travel.
    """
    if workers > 1:
        if rulebook is not None:
            msg = "Rules of your own do not travel between processes; leave out `workers` or `rulebook`."
            raise ValueError(msg)
        return _shared(acts, partial(_answered, judged_on=judged_on, readings=readings), workers)
    answer = partial(
        _answer,
        judged_on=judged_on,
        readings=readings,
        rulebook=rulebook if rulebook is not None else whole_law(),
        memo=Memo() if memo is None else memo,
    )
    return map(partial(_or_error, answer), acts)


def _or_error(answer: "partial[Answer]", given: Given) -> Answer | PiplRulesError | ValueError:
    try:
        return answer(given)
    except (PiplRulesError, ValueError) as error:
        return error


def _answer(
    given: Given,
    *,
    judged_on: dt.date | None,
    readings: Mapping[str, str] | None,
    rulebook: Rulebook,
    memo: Memo,
) -> Answer:
    act, findings, how, law = _governed(given, judged_on, readings, rulebook)
    known = characterise(act)
    check_items(findings, known)
    days = tuple([rulebook.on(day.day, day.also) for day in law.days])
    held = assumptions(rulebook, law.judged_on)
    which = pattern((how, held, *days), known, findings)
    decided = memo.recall(which)
    if decided is None:
        judgment = Judgment(act, law, rulebook, days, units(how, known, findings, law.judged_on))
        decided = decided_of(judgment)
        memo.keep(which, decided)
    return Answer(act, law, decided, rulebook, findings)


def _governed(
    given: Given, judged_on: dt.date | None, readings: Mapping[str, str] | None, rulebook: Rulebook
) -> tuple[ProcessingAct, tuple[Finding, ...], Plan, Law]:
    """The act, the caller's findings, the readings chosen with what hangs on them, and the law."""
    if isinstance(given, ProcessingAct):
        act, chosen = given, readings
        findings: tuple[Finding, ...] = ()
    else:
        if not hasattr(given, "act"):
            do = "make one, or read it from JSON with `pipl_rules.reading.read(text).submissions()`"
            raise WrongTypeError([wrong_type("act", given, "a ProcessingAct, or what was read of one", do)])
        act, findings = given.act, given.findings
        judged_on = given.judged_on or judged_on
        chosen = {**(readings or {}), **given.readings}
    how = plan(rulebook, tuple(sorted(chosen.items())) if chosen else ())
    return act, findings, how, governing(how, act.on, act.until, judged_on, act.proceedings)


def pattern(law: Iterable[Hashable], known: Characterised, findings: Sequence[Finding]) -> Pattern:
    """The law, and what was found, by name and value, of the act and of each item in order.

    No id of an item is in it.
    """
    parts: list[Hashable] = [*law, *known.act.values()]
    names: list[Hashable] = [*known.act]
    for _, values in known.items:
        parts += values.values()
        names.append(None)  # no name: here an item begins
        names += values
    if findings:
        places: dict[str | None, int] = {item.id: place for place, (item, _) in enumerate(known.items)}
        parts += [(each.fact.name, each.value, places.get(each.item)) for each in findings]
    digest = hash(tuple(parts))
    parts += names
    return digest, parts


def decided_of(judgment: Judgment) -> Decided:
    """What the pattern of a judgment comes to, without the ids of its items."""
    places = {unit.item.id: place for place, unit in enumerate(judgment.units, -1) if unit.item is not None}
    fired = grounds(judgment.rulebook, judgment.units, judgment.answers)
    return Decided(
        judgment.personal_information,
        judgment.privacy,
        tuple((rule.id, None if item is None else places[item], interest) for rule, item, interest in fired),
    )


def _shared(
    acts: Iterable[Given], work: "partial[list[Decided | None]]", workers: int
) -> Iterator[Answer | PiplRulesError | ValueError]:
    """The same by several processes, chunk by chunk; no more than two chunks a worker are under way."""
    waiting: deque[tuple[list[Given], Future[list[Decided | None]]]] = deque()
    coming = iter(acts)
    settled = work.keywords
    alone = partial(_answer, **settled, rulebook=whole_law(), memo=Memo(size=1))
    with ProcessPoolExecutor(workers) as pool:
        while True:
            while len(waiting) < 2 * workers and (chunk := list(islice(coming, CHUNK))):
                waiting.append((chunk, pool.submit(work, chunk)))
            if not waiting:
                return
            chunk, done = waiting.popleft()
            for given, decided in zip(chunk, done.result(), strict=True):
                # What failed there is judged here once more: its error need not travel.
                yield _or_error(alone, given) if decided is None else _dressed(given, decided, **settled)


def _answered(
    chunk: Sequence[Given], *, judged_on: dt.date | None, readings: Mapping[str, str] | None
) -> list[Decided | None]:
    """In a worker: what each comes to, None where there is an error."""
    answers = evaluate_many(chunk, judged_on=judged_on, readings=readings, memo=_OWN)
    return [answer.decided if isinstance(answer, Answer) else None for answer in answers]


_OWN = Memo()
"""The memory of a worker process."""


def _dressed(
    given: Given, decided: Decided, *, judged_on: dt.date | None, readings: Mapping[str, str] | None
) -> Answer:
    rulebook = whole_law()
    act, findings, _, law = _governed(given, judged_on, readings, rulebook)
    return Answer(act, law, decided, rulebook, findings)
