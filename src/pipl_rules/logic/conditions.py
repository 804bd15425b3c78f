"""Conditions: the small closed language in which rules are written.

A condition is built from named atoms and nothing else:

* `Fact`: a question of fact or of legal status that a statute asks;
* `Count` compared with a `Threshold`, by the statute's own word: 以上 `at_least`,
  以下 `at_most`, 超过 `more_than`, 不满 `under` (Civil Code art. 1259 says which
  include the figure; Criminal Law art. 99 for crimes);
* `&`, `|`, `~`, and their long forms `all_of`, `any_of`.

The language is closed on purpose. Every condition can be printed, explained,
decided for one act or for a column of acts, and proved about, because there are
only five kinds of node. A Python callable is not a condition; what needs one is
found before, in `pipl_rules.characterise`.

    >>> told = Fact(name="told", question="Was the person told?", question_zh="是否告知", term="告知")
    >>> agreed = Fact(name="agreed", question="Did the person agree?", question_zh="是否同意", term="同意")
    >>> print(told & ~agreed)
    (told and not agreed)
    >>> if told: pass
    Traceback (most recent call last):
    TypeError: A condition is not a bool: it has a value only in a case. ...

What it cannot say: quantify ("for every recipient"), count, or do date
arithmetic. Those are done before it is reached.
"""

from collections.abc import Iterator
from enum import Enum
from typing import NoReturn

from attrs import field, frozen


class About(Enum):
    """What a fact is a fact of: the act, or one item of information in it."""

    ACT = "act"
    ITEM = "item"


class SettledBy(Enum):
    """How a fact is settled.

    RECORD: by what the record shows. JUDGMENT: an open standard, found by the
    caller or answered by a default. LAW: a legal status that rules conclude.
    READING: a choice between readings of a text.
    """

    RECORD = "record"
    JUDGMENT = "judgment"
    LAW = "law"
    READING = "reading"


class Party(Enum):
    """Who can prove a fact, or change it."""

    CLAIMANT = "claimant"
    PROCESSOR = "processor"


class Burden(Enum):
    """Who must prove a fact, and what is taken to be so where nobody does.

    ELEMENT: the claimant, because the claim is made of it; otherwise the claim is not proven.
    RAISED: the claimant; what nobody raised and proved is taken not to be so.
    DEFENCE: the processor; what it does not prove is taken not to be so.
    EXCLUDED: the processor, who must exclude it; otherwise it is taken to be so.
    """

    ELEMENT = "element"
    RAISED = "raised"
    DEFENCE = "defence"
    EXCLUDED = "excluded"

    @property
    def on(self) -> Party:
        """Who bears it."""
        return Party.CLAIMANT if self in (Burden.ELEMENT, Burden.RAISED) else Party.PROCESSOR

    @property
    def presumed(self) -> bool:
        """What is taken to be so where nobody proves the fact."""
        return self is Burden.EXCLUDED


class Condition:
    """Base of the five kinds of condition; combine with ``&``, ``|`` and ``~``."""

    __slots__ = ()

    def __and__(self, other: "Condition") -> "AllOf":
        return all_of(self, other)

    def __or__(self, other: "Condition") -> "AnyOf":
        return any_of(self, other)

    def __invert__(self) -> "Condition":
        return Not(self)

    def __bool__(self) -> NoReturn:
        msg = (
            "A condition is not a bool: it has a value only in a case. "
            "Combine with & | ~, not with `and`, `or`, `not`."
        )
        raise TypeError(msg)

    def atoms(self) -> "Iterator[Atom]":
        """Every atom that occurs, in order, repeats included."""
        raise NotImplementedError  # each kind of node says


@frozen(kw_only=True, eq=False, repr=False)
class Fact(Condition):
    """A question that the law asks, declared once.

    Two facts are the same fact if they bear the same name.

    Attributes:
        name: Stable name, snake case.
        question: The question in English, as an examiner would put it.
        question_zh: The question in Chinese.
        term: The statute's term of art behind it.
        about: The act, or an item of it.
        settled_by: The record, judgment (an open standard), law (a status), or a choice of reading.
        changed_by: The party that could make it otherwise in future; None where nobody can.
        burden: Who must prove it, and what follows if nobody does; None for what is for the court.
        source: Where the question comes from, if the term of art does not say.
    """

    name: str
    question: str
    question_zh: str
    term: str
    about: About = About.ACT
    settled_by: SettledBy = SettledBy.RECORD
    changed_by: Party | None = None
    burden: Burden | None = None
    source: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fact) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"Fact({self.name!r})"

    def __str__(self) -> str:
        return self.name

    def atoms(self) -> "Iterator[Atom]":
        """Only itself."""
        yield self


@frozen
class Threshold:
    """A figure with its unit, as a provision states it."""

    value: int
    unit: str


@frozen(kw_only=True, eq=False, repr=False)
class Count:
    """A number that the law compares with a threshold; never negative, None if not established.

    Two counts are the same count if they bear the same name.

    Attributes:
        name: Stable name; says the counting window where there is one.
        question: The question in English; ``question_zh`` in Chinese.
        term: The statute's term of art.
        unit: What is counted, in English; a threshold in another unit is refused. ``unit_zh`` in Chinese.
        about: The act, or an item of it.
    """

    name: str
    question: str
    question_zh: str
    term: str
    unit: str
    about: About = About.ACT
    unit_zh: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Count) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"Count({self.name!r})"

    def __str__(self) -> str:
        return self.name

    def at_least(self, threshold: Threshold) -> "Comparison":
        """以上: the figure itself is included."""
        return Comparison(self, threshold, "at_least")

    def at_most(self, threshold: Threshold) -> "Comparison":
        """以下, 以内: the figure itself is included."""
        return Comparison(self, threshold, "at_most")

    def more_than(self, threshold: Threshold) -> "Comparison":
        """超过: the figure itself is not included."""
        return Comparison(self, threshold, "more_than")

    def under(self, threshold: Threshold) -> "Comparison":
        """不满: the figure itself is not included."""
        return Comparison(self, threshold, "under")


def _same_unit(comparison: "Comparison", _attribute: object, threshold: Threshold) -> None:
    if threshold.unit != comparison.count.unit:
        msg = (
            f"{comparison.count.name} counts {comparison.count.unit}; the threshold is in {threshold.unit}.\n"
            f"  Write Threshold({threshold.value}, {comparison.count.unit!r}), or compare another count."
        )
        raise ValueError(msg)


@frozen(repr=False, eq=False)
class Comparison(Condition):
    """A count compared with a threshold; an atom like a fact, named after both."""

    count: Count
    threshold: Threshold = field(validator=_same_unit)
    word: str

    @property
    def name(self) -> str:
        """For example ``age under 14``."""
        return f"{self.count.name} {self.word} {self.threshold.value}"

    @property
    def about(self) -> About:
        """What the count is a count of."""
        return self.count.about

    @property
    def question(self) -> str:
        """The question of the count, with the figure asked about."""
        return (
            f"{self.count.question} ({self.word.replace('_', ' ')} {self.threshold.value} {self.count.unit}?)"
        )

    @property
    def question_zh(self) -> str:
        """The same in Chinese, in the statute's words for numbers."""
        figure = f"{self.threshold.value}{self.count.unit_zh}"
        words = {"at_least": "{}以上", "at_most": "{}以下", "more_than": "超过{}", "under": "不满{}"}
        return f"{self.count.question_zh}（是否{words[self.word].format(figure)}）"

    @property
    def interval(self) -> tuple[int, int | None]:
        """The counts that satisfy it, both ends included; None is without limit."""
        figure = self.threshold.value
        return {
            "at_least": (figure, None),
            "more_than": (figure + 1, None),
            "at_most": (0, figure),
            "under": (0, figure - 1),
        }[self.word]

    def holds(self, number: int | None) -> bool | None:
        """Whether the number satisfies it; None if the number is not established."""
        if number is None:
            return None
        low, high = self.interval
        return low <= number and (high is None or number <= high)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Comparison) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)

    def __repr__(self) -> str:
        return f"Comparison({self.name!r})"

    def __str__(self) -> str:
        return self.name

    def atoms(self) -> "Iterator[Atom]":
        """Only itself."""
        yield self


Atom = Fact | Comparison


@frozen(repr=False)
class AllOf(Condition):
    """True if every part is; of no parts, true."""

    parts: tuple[Condition, ...]

    def __str__(self) -> str:
        return "(" + " and ".join(map(str, self.parts)) + ")" if self.parts else "always"

    __repr__ = __str__

    def atoms(self) -> "Iterator[Atom]":
        """The atoms of every part."""
        for part in self.parts:
            yield from part.atoms()


@frozen(repr=False)
class AnyOf(Condition):
    """True if some part is; of no parts, false."""

    parts: tuple[Condition, ...]

    def __str__(self) -> str:
        return "(" + " or ".join(map(str, self.parts)) + ")" if self.parts else "never"

    __repr__ = __str__

    def atoms(self) -> "Iterator[Atom]":
        """The atoms of every part."""
        for part in self.parts:
            yield from part.atoms()


@frozen(repr=False)
class Not(Condition):
    """True if its part is false; unknown if its part is unknown."""

    part: Condition

    def __str__(self) -> str:
        return f"not {self.part}"

    __repr__ = __str__

    def atoms(self) -> "Iterator[Atom]":
        """The atoms of its part."""
        yield from self.part.atoms()


def all_of(*parts: Condition) -> AllOf:
    """Conjunction; nested conjunctions are joined, so that ``a & b & c`` has three parts."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, AllOf) else (part,))]
    return AllOf(tuple(flat))


def any_of(*parts: Condition) -> AnyOf:
    """Disjunction; nested disjunctions are joined."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, AnyOf) else (part,))]
    return AnyOf(tuple(flat))


ALWAYS = AllOf(())
NEVER = AnyOf(())
