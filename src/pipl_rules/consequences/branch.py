"""A branch of the law as rules that attach consequences, and what they attach in one case.

A consequence is a legal status (`SettledBy.LAW`) that rules conclude or deny: "the
person may demand that it stop", "the circumstances are serious". Whatever a branch asks
is a fact or a count; what was not found stays open, and no burden between the parties
settles it unless the caller of a branch says so by finding it.
"""

import datetime as dt
from collections.abc import Mapping, Sequence

from attrs import define, field, frozen

from pipl_rules.citation import Citation
from pipl_rules.logic.axioms import Clause
from pipl_rules.logic.conditions import Atom, Comparison, Count, Fact, SettledBy
from pipl_rules.logic.rule import Closed, Rule, Status
from pipl_rules.logic.rulebook import LawOfDay, Rulebook

Values = Mapping[Fact | Count, bool | int | None]
"""What was found: facts true or false, counts as numbers; what is missing or None is open."""


@frozen(kw_only=True)
class Attached:
    """One consequence in one case.

    Attributes:
        consequence: What may follow; its question says it.
        holds: Whether it follows; None if that depends on what was not found.
        by: The rules that attach it, where it follows; those that deny it, where one does.
        lifted: Rules whose own condition is met and which another lifts.
        depends_on: What was not found and could still change the answer, in the order of the law.
    """

    consequence: Fact
    holds: bool | None
    by: tuple[Rule, ...] = ()
    lifted: tuple[Rule, ...] = ()
    depends_on: tuple[Atom, ...] = ()

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The provisions, in the order of the law."""
        return tuple(dict.fromkeys(rule.cite for rule in sorted(self.by, key=lambda rule: rule.cite.order)))


@define(eq=False, slots=False)
class Branch:
    """A branch of the law.

    Attributes:
        name: In English; ``name_zh`` in Chinese.
        rules: Its rules.
        closings: What its rules settle completely: what no rule concludes is then not so.
        axioms: What is true of its facts by meaning.
        rulebook: The rules put together and checked.
    """

    name: str
    name_zh: str
    rules: tuple[Rule, ...]
    closings: tuple[Closed, ...] = ()
    axioms: tuple[Clause, ...] = ()
    rulebook: Rulebook = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.rulebook = Rulebook(self.rules, self.closings, self.axioms)

    @property
    def consequences(self) -> tuple[Fact, ...]:
        """Every status that a rule of the branch concludes or denies, in the order of the rules."""
        concluded = (rule.concludes.fact for rule in self.rules if isinstance(rule.concludes, Status))
        return tuple(dict.fromkeys(concluded))

    def on(self, day: dt.date, found: Values) -> tuple[Attached, ...]:
        """What the law of a day attaches to what was found.

        Args:
            day: The day whose law decides.
            found: What was found, by fact and count; a legal status cannot be found.

        Raises:
            ValueError: If a legal status, or something the branch does not ask, is among what was found.
        """
        law = self.rulebook.on(day)
        truth = law.everything.decide(self.values(found))
        return tuple(
            self._attached(law, truth, fact) for fact in self.consequences if fact in law.form.statuses
        )

    def values(self, found: Values) -> list[bool | None]:
        """What was found, by number of atom.

        Raises:
            ValueError: As `on`.
        """
        values: list[bool | None] = [None] * len(self.rulebook.atoms)
        asked = {a.count.name for a in self.rulebook.atoms if isinstance(a, Comparison)}
        for fact, value in found.items():
            if isinstance(fact, Count) and fact.name in asked:
                number = None if value is None else int(value)
                for place, atom in enumerate(self.rulebook.atoms):
                    if isinstance(atom, Comparison) and atom.count.name == fact.name:
                        values[place] = atom.holds(number)
            elif (
                isinstance(fact, Fact)
                and fact in self.rulebook.index
                and fact.settled_by is not SettledBy.LAW
            ):
                values[self.rulebook.index[fact]] = None if value is None else bool(value)
            else:
                msg = f"{fact.name} is nothing that the {self.name} branch asks; leave it out."
                raise ValueError(msg)
        return values

    def _attached(self, law: LawOfDay, truth: Sequence[bool], fact: Fact) -> Attached:
        node = law.form.statuses[fact]
        known, may = truth[2 * node], truth[2 * node + 1]
        holds = True if known else (None if may else False)
        concluding = [r for r in law.rules if isinstance(r.concludes, Status) and r.concludes.fact == fact]
        by = [
            r
            for r in concluding
            if isinstance(r.concludes, Status)
            and r.concludes.value is holds
            and truth[2 * law.form.applied[r.id]]
        ]
        lifted = [
            r
            for r in concluding
            if truth[2 * law.form.own[r.id]] and not truth[2 * law.form.applied[r.id] + 1]
        ]
        open_ = _open_atoms(law, truth, node) if holds is None else ()
        atoms = tuple(self.rulebook.atoms[number] for number in open_)
        return Attached(consequence=fact, holds=holds, by=tuple(by), lifted=tuple(lifted), depends_on=atoms)


def _open_atoms(law: LawOfDay, truth: Sequence[bool], root: int) -> tuple[int, ...]:
    """The atoms below the node that are open, following open nodes only."""
    graph, found, seen, stack = law.form.graph, set[int](), set[int](), [root]
    while stack:
        node = stack.pop()
        if node in seen or truth[2 * node] or not truth[2 * node + 1]:
            continue
        seen.add(node)
        kind, *rest = graph.nodes[node]
        if kind == "atom":
            found.add(int(rest[0]))
        stack.extend(graph.children(node))
    return tuple(sorted(found))


def consequence(name: str, question: str, question_zh: str, term: str) -> Fact:
    """Declare a consequence: a legal status that rules of a branch conclude.

    Args:
        name: Stable name, snake case.
        question: What follows, as a question; ``question_zh`` in Chinese.
        question_zh: The same in Chinese.
        term: The statute's term of art.
    """
    return Fact(name=name, question=question, question_zh=question_zh, term=term, settled_by=SettledBy.LAW)
