"""What an explanation says, as nodes: the same as its text, without the caller's words and without values."""

from collections.abc import Iterator

from pipl_rules.assume import Assumption
from pipl_rules.citation import Citation
from pipl_rules.domain.categories import InformationCategory
from pipl_rules.domain.vocabulary import Word
from pipl_rules.explanation import Explanation, Line, Part, Role, Step
from pipl_rules.explanation.words import WORDS, field_word, value_word
from pipl_rules.logic.conditions import Atom
from pipl_rules.logic.rule import Rule
from pipl_rules.logic.truth import FALSE, TRUE
from pipl_rules.pictures.node import Node
from pipl_rules.pictures.words import said

DEPTH = 3
"""Statuses are explained down to this depth below a provision, as in the text of an explanation."""
STEPS = 12
"""Of the provisions that bear on one interest so many are drawn; the explanation has them all."""
LISTED = 6
"""Of assumptions, breaches and open questions so many are drawn; the judgment has them all."""

ROLES = {Role.APPLIES: "applies", Role.LIFTED: "lifted", Role.FAILS: "fails", Role.OPEN: "open"}
ANSWERS = {True: "infringes", False: "lawful", None: "suspected"}
"""The sign of each answer on an interest."""


def cited(cite: Citation, lang: str) -> str:
    """The citation in the language."""
    return cite.zh if lang == "zh" else str(cite)


def gist(rule: Rule, lang: str) -> str:
    """What the rule says, in the language."""
    return rule.zh if lang == "zh" else rule.gist


def question(atom: Atom, lang: str) -> str:
    """What the atom asks, in the language."""
    return atom.question_zh if lang == "zh" else atom.question


def explained(tree: Explanation, lang: str) -> Node:
    """The explanation as nodes: the answer, the interests, what it rests on, what could still change it."""
    judgment, words, say = tree.judgment, WORDS[lang], said(lang)
    firm = words.phrase["certain" if judgment.certain else "uncertain"]
    days = say["comma"].join(str(day.day) for day in judgment.law.days)
    told = (
        words.outcome[judgment.outcome.value],
        firm,
        f"{words.phrase['law']}{say['sep']}{days}",
        f"{words.phrase['judged']} {judgment.law.judged_on}",
    )
    verdict = words.verdict[judgment.verdict.value]
    return Node(
        sign=overall(judgment.personal_information, judgment.privacy),
        head=f"{judgment.act.id}{say['sep']}{verdict}" if judgment.act else verdict,
        text=say["semicolon"].join(told),
        children=(*(_Teller(lang).part(part) for part in tree.parts), *_listed(tree, lang)),
    )


def overall(personal_information: bool | None, privacy: bool | None) -> str:  # noqa: FBT001 - answers of three values
    """The sign of a whole answer: infringed if an interest is, open if one is open and none infringed."""
    answers = (personal_information, privacy)
    return ANSWERS[True if True in answers else None if None in answers else False]


class _Teller:
    """Tells each fact once, as the text of an explanation does."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.words = WORDS[lang]
        self.say = said(lang)
        self.seen: set[tuple[Atom, bool, tuple[str, ...]]] = set()

    def part(self, part: Part) -> Node:
        self.seen.clear()
        steps = tuple(self.step(step, 0) for step in part.steps[:STEPS])
        return Node(
            sign=ANSWERS[part.answer],
            head=self.words.interest[part.interest.value],
            text=self.words.answer[part.answer],
            children=steps + _more(len(part.steps) - STEPS, self.lang),
        )

    def step(self, step: Step, depth: int, lead: str = "") -> Node:
        where = f" [{self.say['comma'].join(step.items)}]" if step.items and depth == 0 else ""
        fresh = [line for line in step.lines if self.first_time(line, step.items)]
        above = self.words.phrase["above" if fresh else "all_above"]
        below = [self.line(line, depth) for line in fresh]
        below.extend(
            self.step(lifting, depth + 1, f"{self.words.phrase['lifted_by']} ") for lifting in step.lifted_by
        )
        return Node(
            sign=ROLES[step.role],
            told=self.words.role[step.role.value],
            head=lead + cited(step.rule.cite, self.lang),
            text=gist(step.rule, self.lang) + where,
            source=above if len(fresh) < len(step.lines) else "",
            children=tuple(below),
        )

    def first_time(self, line: Line, items: tuple[str, ...]) -> bool:
        key = (line.atom, line.value is TRUE, items)
        fresh = key not in self.seen
        self.seen.add(key)
        return fresh

    def line(self, line: Line, depth: int) -> Node:
        sign = "yes" if line.value is TRUE else "no" if line.value is FALSE else "unknown"
        why = line.why if depth < DEPTH else ()
        return Node(
            sign=sign,
            told=self.words.phrase[sign],
            text=question(line.atom, self.lang),
            source=self.source(line),
            children=tuple(self.step(step, depth + 1) for step in why),
        )

    def source(self, line: Line) -> str:
        """Where the value comes from; of what is on record only kinds and yes-or-no answers are told."""
        if line.finding is not None:
            return self.say["by_caller"]
        if line.assumption is not None:
            kind = self.words.kind[line.assumption.kind.value]
            cite = cited(line.assumption.cite, self.lang)
            return f"{self.words.phrase['assumed']} ({kind}{self.say['semicolon']}{cite})"
        if line.held:
            held = (self.held(path, values) for path, values in line.held)
            return f"{self.words.phrase['record']}{self.say['sep']}{self.say['semicolon'].join(held)}"
        return self.words.phrase["nothing"] if line.value not in (TRUE, FALSE) and not line.why else ""

    def held(self, path: str, values: tuple[object, ...]) -> str:
        kinds = [value_word(v, self.lang) for v in values if isinstance(v, bool | Word | InformationCategory)]
        name = field_word(path, self.lang)
        return f"{name} = {self.say['comma'].join(kinds)}" if kinds else name


def _listed(tree: Explanation, lang: str) -> Iterator[Node]:
    judgment, say, words = tree.judgment, said(lang), WORDS[lang]
    resting = tuple(_resting(assumption, lang) for assumption in judgment.rests_on)
    breaches = tuple(
        Node(sign="breach", head=cited(each.rule.cite, lang), text=gist(each.rule, lang))
        for each in tree.breaches
    )
    asked = tuple(
        Node(
            sign="unknown",
            text=question(each.fact, lang),
            source=words.party[each.proved_by.value if each.proved_by else None],
        )
        for each in judgment.open_questions
    )
    for head, nodes in (("rests", resting), ("breaches", breaches), ("open_questions", asked)):
        if nodes:
            yield Node(head=say[head], children=nodes[:LISTED] + _more(len(nodes) - LISTED, lang))


def _resting(assumption: Assumption, lang: str) -> Node:
    sign = "yes" if assumption.value else "no"
    kind = WORDS[lang].kind[assumption.kind.value]
    return Node(
        sign=sign,
        told=WORDS[lang].phrase[sign],
        text=question(assumption.fact, lang),
        source=f"{kind}{said(lang)['semicolon']}{cited(assumption.cite, lang)}",
    )


def _more(number: int, lang: str) -> tuple[Node, ...]:
    return (Node(text=said(lang)["more"].format(number)),) if number > 0 else ()
