"""What the hand-written tests ask of the law, recorded while they run.

A pytest plugin. The helpers of the tests of law and the judgments of the case tests are made to tell what
they are asked: in which state of knowledge, on which day, of which rule, status or interest, and what the
test compares the answer with. Nothing is recorded without it.
"""

import datetime as dt
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest
from attrs import define, field, frozen
from sites import Use, use_of

from pipl_rules.analysis.bulk import Key, interest_key
from pipl_rules.analysis.states import State, packed
from pipl_rules.characterise import characterise
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About
from pipl_rules.logic.rule import Duty, Interest
from pipl_rules.statutes import rulebook

TESTS = Path(__file__).parents[1]
LAW, CASES = TESTS / "law", TESTS / "cases"
Wanted = frozenset[bool | None] | None


@frozen
class Ask:
    """One question about one state: the key, what the answer is compared with, and the test file."""

    key: Key
    wanted: Wanted
    file: str


@frozen
class Fold:
    """A question about a whole judgment: whether in any unit on any day.

    Attributes:
        parts: The keys and states joined.
        wanted: What the answer is compared with; ``"known"`` in place of None asks only whether it is so.
        file: The test file.
    """

    parts: tuple[tuple[Key, int], ...]
    wanted: Wanted
    file: str


@frozen
class Same:
    """Whether two answers are the same."""

    one: tuple[Key, int]
    other: tuple[Key, int]
    file: str


@define
class Recording:
    """Everything asked."""

    states: dict[State, int] = field(factory=dict)
    asks: dict[Ask, set[int]] = field(factory=dict)
    folds: set[Fold] = field(factory=set)
    same: set[Same] = field(factory=set)
    days: dict[str, tuple[dt.date | None, dt.date | None]] = field(factory=dict)
    tests: int = 0

    def state(self, state: State) -> int:
        """The number of the state."""
        return self.states.setdefault(state, len(self.states))

    def ask(self, key: Key, wanted: Wanted, file: str, state: int) -> None:
        """Note one question."""
        self.asks.setdefault(Ask(key, wanted, file), set()).add(state)


@define(eq=False)
class Recorder:
    """The plugin."""

    recording: Recording = field(factory=Recording)
    _seen: dict[int, tuple[object, int]] = field(factory=dict)
    _judged: dict[int, tuple[Judgment, dict[str, list[tuple[About, str | None, int]]]]] = field(factory=dict)
    _item: pytest.Item | None = None
    _left: tuple[Key, int] | None = None
    _courses: dict[int, int] = field(factory=dict)
    _names: dict[str, frozenset[str]] = field(factory=dict)
    _busy: bool = False

    # -- pytest

    def pytest_configure(self) -> None:
        """Make the helpers tell, before any test module takes them."""
        sys.path[:0] = [str(LAW), str(CASES)]
        self._watch_seen()
        self._watch_judgments()
        self._watch_agreement()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        """Remember which test asks."""
        self._item = item
        self._left = None
        self.recording.tests += 1
        yield
        self._item = None

    @property
    def _file(self) -> str:
        return self._item.path.name if self._item else ""

    # -- the tests of law

    def _watch_seen(self) -> None:
        import lawcase  # noqa: PLC0415 - found only once the folder is on the path

        seen: Any = lawcase.Seen
        for method, kind in (
            ("applies", "applies"),
            ("met", "met"),
            ("breached", "breached"),
            ("in_force", "in force"),
            ("status", "status"),
        ):
            self._watch_method(seen, method, kind)
        infringed = seen.infringed

        def watched(case: Any, interest: Interest, about: About = About.ITEM) -> Any:
            self._asked(case, interest_key(interest, about), sys._getframe(1))  # noqa: SLF001 - who asks
            return infringed(case, interest, about)

        seen.infringed = watched

    def _watch_method(self, seen: Any, method: str, kind: str) -> None:
        original = getattr(seen, method)

        def watched(case: Any, name: str) -> Any:
            self._asked(case, (kind, name), sys._getframe(1))  # noqa: SLF001 - who asks
            return original(case, name)

        setattr(seen, method, watched)

    def _asked(self, case: Any, key: Key, frame: FrameType) -> None:
        if self._item is None:
            return
        use = self._use(frame)
        if use.ignored:
            return
        state = self._state_of(case)
        if use.other == "left":
            self._left = (key, state)
        elif use.other == "right" and self._left is not None:
            self.recording.same.add(Same(self._left, (key, state), self._file))
        else:
            self.recording.ask(key, use.compared, self._file, state)
            if key[0] in ("applies", "met", "breached"):
                self.recording.ask(("in force", key[1]), None, self._file, state)

    def _use(self, frame: FrameType) -> Use:
        if Path(frame.f_code.co_filename).name != "lawcase.py":
            return use_of(frame)
        # `course` and `duty` ask three times; what is done with the three is seen where they are called
        helper = frame
        while Path(frame.f_code.co_filename).name == "lawcase.py":
            helper, up = frame, frame.f_back
            assert up is not None
            frame = up
        use = use_of(frame)
        turn = self._courses.get(id(helper), 0)
        self._courses = {id(helper): turn + 1}
        if use.place is not None:
            return use if use.place == turn else Use(ignored=True)
        return use

    def _state_of(self, case: Any) -> int:
        if id(case) not in self._seen:
            counts = tuple(
                sorted(
                    (name, value)
                    for name, value in case.facts.items()
                    if isinstance(value, int) and not isinstance(value, bool)
                )
            )
            state = State(case.day, packed(case._values), counts)  # noqa: SLF001 - ours
            self._seen[id(case)] = (case, self.recording.state(state))
        return self._seen[id(case)][1]

    # -- judgments

    def _watch_judgments(self) -> None:
        plain = object.__getattribute__
        watched_names = {
            "verdict": self._verdict,
            "personal_information": self._interest,
            "privacy": self._interest,
            "outcome": self._outcome,
            "grounds": self._rules,
            "other_breaches": self._rules,
            "lifted": self._rules,
        }

        def watched(judgment: Judgment, name: str) -> Any:
            if name in watched_names and self._item is not None and not self._busy:
                frame = sys._getframe(1)  # noqa: SLF001 - who asks
                if frame.f_code.co_filename.startswith(str(TESTS)):
                    self._busy = True
                    try:
                        watched_names[name](judgment, name, frame)
                    finally:
                        self._busy = False
            return plain(judgment, name)

        Judgment.__getattribute__ = watched  # type: ignore[method-assign, assignment]

    def _units(self, judgment: Judgment) -> dict[str, list[tuple[About, str | None, int]]]:
        if id(judgment) not in self._judged:
            act = judgment.act
            known = characterise(act) if act is not None else None
            values: list[Mapping[str, object]] = (
                [known.act, *(v for _, v in known.items)] if known is not None else []
            )
            found: dict[str, list[tuple[About, str | None, int]]] = {"assumed": [], "found": []}
            for day in judgment.law.days:
                for place, unit in enumerate(judgment.units):
                    own = [values[0], values[place]] if values else []
                    counts = {
                        name: value
                        for of_unit in own
                        for name, value in of_unit.items()
                        if isinstance(value, int) and not isinstance(value, bool)
                    }
                    for how, of_unit_values in (("assumed", unit.assumed), ("found", unit.found)):
                        state = State(
                            day.day, packed(of_unit_values), tuple(sorted(counts.items())), day.also
                        )
                        item = unit.item.id if unit.item else None
                        found[how].append((unit.about, item, self.recording.state(state)))
            self._judged[id(judgment)] = (judgment, found)
        return self._judged[id(judgment)][1]

    def _interest_fold(self, judgment: Judgment, interest: Interest, wanted: Wanted) -> None:
        parts = tuple((interest_key(interest, about), s) for about, _, s in self._units(judgment)["assumed"])
        self.recording.folds.add(Fold(parts, wanted, self._file))

    def _verdict(self, judgment: Judgment, _name: str, frame: FrameType) -> None:
        use = use_of(frame)
        for interest in Interest:
            if use.subject in ("", "value", interest.value):
                self._interest_fold(judgment, interest, frozenset({True}))

    def _interest(self, judgment: Judgment, name: str, frame: FrameType) -> None:
        use = use_of(frame)
        if not use.ignored:
            self._interest_fold(judgment, Interest(name), use.compared)

    def _outcome(self, judgment: Judgment, _name: str, _frame: FrameType) -> None:
        for interest in Interest:
            self._interest_fold(judgment, interest, frozenset({None}))

    def _rules(self, judgment: Judgment, name: str, _frame: FrameType) -> None:
        for rule_id in self._named():
            self._ground(judgment, rule_id, name)

    def _ground(self, judgment: Judgment, rule_id: str, among: str) -> None:
        rule = rulebook().by_id[rule_id]
        if among == "lifted":
            key, how = ("met", rule_id), "assumed"
            # lifted: its own condition holds and it does not apply; both sides are folded apart
            units = self._units(judgment)[how]
            for one in (key, ("applies", rule_id)):
                self.recording.folds.add(
                    Fold(tuple((one, s) for _, _, s in units), frozenset({True}), self._file)
                )
            return
        duty = isinstance(rule.concludes, Duty)
        if duty and rule.concludes.breach is None and among == "grounds":  # type: ignore[union-attr]
            return
        how = "found" if among == "other_breaches" else "assumed"
        key = ("breached" if duty else "applies", rule_id)
        level = About.ITEM if any(atom.about is About.ITEM for atom in rule.atoms()) else About.ACT
        parts = tuple((key, s) for about, _, s in self._units(judgment)[how] if about is level)
        self.recording.folds.add(Fold(parts, frozenset({True}), self._file))

    # -- which rules a test names

    def _named(self) -> frozenset[str]:
        assert self._item is not None
        name = self._item.nodeid
        if name not in self._names:
            strings: set[str] = set()
            function = getattr(self._item, "function", None)
            _strings(function, strings, set())
            spec = getattr(self._item, "callspec", None)
            _strings(spec.params if spec else None, strings, set())
            self._names[name] = frozenset(strings & set(rulebook().by_id))
        return self._names[name]

    # -- agreement with the courts

    def _watch_agreement(self) -> None:
        from pipl_rules import cases  # noqa: PLC0415 - patched here, before any test takes it

        agree, stands = cases.agree, cases.stands

        def watched_stands(judgment: Judgment, ground: Mapping[str, Any]) -> bool:
            found = stands(judgment, ground)
            if self._item is not None and found:
                self._stood(judgment, ground)
            return found

        def watched_agree(judgment: Judgment, holding: Any) -> bool | None:
            same = agree(judgment, holding)
            if self._item is not None and same:
                for interest, held in holding.held.items():
                    if held.adjudicated:
                        self._interest_fold(judgment, interest, frozenset({held.value == "infringed"}))
            return same

        cases.agree, cases.stands = watched_agree, watched_stands

    def _stood(self, judgment: Judgment, ground: Mapping[str, Any]) -> None:
        if "rule" in ground:
            self._ground(judgment, ground["rule"], "grounds")
        elif "lifted" in ground:
            self._ground(judgment, ground["lifted"], "lifted")
        elif "applies" in ground:
            key = ("applies", ground["applies"])
            parts = tuple((key, s) for _, _, s in self._units(judgment)["assumed"])
            self.recording.folds.add(Fold(parts, frozenset({True}), self._file))


def _strings(value: object, found: set[str], seen: set[int]) -> None:
    """Every string in a value; of a function, those in its code and in what it names, of this test tree."""
    if value is None or id(value) in seen:
        return
    seen.add(id(value))
    match value:
        case str():
            found.add(value)
        case dict():
            for pair in value.items():
                _strings(pair, found, seen)
        case list() | tuple() | set() | frozenset():
            for part in value:
                _strings(part, found, seen)
        case FunctionType() if value.__code__.co_filename.startswith(str(TESTS)):
            _strings(value.__code__, found, seen)
            for name in _names_in(value.__code__):
                _strings(value.__globals__.get(name), found, seen)
        case CodeType():
            _strings(value.co_consts, found, seen)


def _names_in(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield from _names_in(const)
