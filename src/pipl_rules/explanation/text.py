"""Explanations as plain text that survives an e-mail, in English and Chinese.

Answer first; then each interest with the provisions that bear on it; then what
the verdict rests on, what else was breached, and what could still change it.
"""

import datetime as dt
from collections.abc import Iterator

from pipl_rules.assume import Assumption
from pipl_rules.citation import Instrument
from pipl_rules.errors import UnknownNameError
from pipl_rules.explanation.tree import Explanation, Line, Part, Step, explain
from pipl_rules.explanation.words import WORDS, Words, field_word, value_word
from pipl_rules.facts import READINGS
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import ALWAYS, Atom, Count
from pipl_rules.logic.rule import Rule
from pipl_rules.logic.truth import FALSE, TRUE

DEPTH = 3
"""Statuses are explained down to this depth below a provision."""


SHOWN = 12
"""Of the questions that could still change the verdict, so many are written out; the judgment has them all."""


def render_text(explanation: Explanation | Judgment, lang: str = "en") -> str:
    """Write an explanation as text.

    Args:
        explanation: The explanation, or a judgment to be explained.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    if lang not in WORDS:
        raise UnknownNameError("language", lang, WORDS)
    tree = explanation if isinstance(explanation, Explanation) else explain(explanation)
    return "\n".join(_Writer(tree, lang).lines()) + "\n"


def _by_day(law: Instrument) -> tuple[dt.date, str]:
    return law.effective, law.id


class _Writer:
    def __init__(self, tree: Explanation, lang: str) -> None:
        self.tree = tree
        self.judgment = tree.judgment
        self.lang = lang
        self.words: Words = WORDS[lang]
        self.seen: set[tuple[Atom, bool, tuple[str, ...]]] = set()

    def say(self, key: str) -> str:
        return self.words.phrase[key]

    def lines(self) -> Iterator[str]:
        yield from self.head()
        for part in self.tree.parts:
            yield ""
            yield from self.part(part)
        if self.judgment.rests_on:
            yield ""
            yield self.say("rests") + self.say("sep").rstrip()
            yield from self.resting()
        if self.tree.breaches:
            yield ""
            yield self.say("breaches") + self.say("sep").rstrip()
            for breach in self.tree.breaches:
                yield f"  {self.cite(breach.rule)}{self.say('sep')}{self.gist(breach.rule)}"
        yield from self.noted()
        yield from self.questions()

    def noted(self) -> Iterator[str]:
        rights = (self.judgment.act.also_claimed if self.judgment.act else None) or frozenset()
        if rights:
            names = sorted(value_word(right, self.lang) for right in rights)
            yield ""
            yield f"{self.say('comma').join(names)}{self.say('sep')}{self.say('noted')}"

    def head(self) -> Iterator[str]:
        judgment, law = self.judgment, self.judgment.law
        title = judgment.act.id if judgment.act else ""
        yield f"{title}{self.say('sep')}{self.words.verdict[judgment.verdict.value]}"
        firm = self.say("certain" if judgment.certain else "uncertain")
        outcome = f"{self.words.outcome[judgment.outcome.value]}{self.say('semicolon')}{firm}"
        if not judgment.certain:
            best = self.words.verdict[judgment.best_case.value].lower()
            worst = self.words.verdict[judgment.worst_case.value].lower()
            outcome += f"{self.say('semicolon')}{self.say('best')} {best}{self.say('comma')}{self.say('worst')} {worst}"
        yield outcome
        for day in law.days:
            cite = f" ({day.cite if self.lang == 'en' else day.cite.zh})" if day.cite else ""
            why = day.why if self.lang == "en" else day.why_zh
            yield f"{self.say('law')}{self.say('sep')}{day.day} {why}{cite}{self.say('semicolon')}{self.say('judged')} {law.judged_on}"
        for reaching in dict.fromkeys(each for day in law.days for each in sorted(day.also, key=_by_day)):
            name = reaching.title if self.lang == "en" else f"《{reaching.title_zh}》"
            yield f"{self.say('reaching')}{self.say('sep')}{name}"
        for guide in law.guidance:
            name = guide.instrument.title if self.lang == "en" else f"《{guide.instrument.title_zh}》"
            yield f"{self.say('guidance')}{self.say('sep')}{name} ({guide.why if self.lang == 'en' else guide.why_zh})"
        chosen = [name for name, choice in law.readings.items() if READINGS[name].default != choice]
        for name in chosen:
            choice = READINGS[name].choice(law.readings[name])
            yield f"{self.say('readings')}{self.say('sep')}{name}={choice.name}: {choice.gist if self.lang == 'en' else choice.zh}"
        if law.as_then_known:
            yield self.say("as_then_known")
        for text in law.missing:
            name = text.title if self.lang == "en" else f"《{text.title_zh}》"
            said = text.changes if self.lang == "en" else text.changes_zh
            yield f"{self.say('missing')}{self.say('sep')}{name}{self.say('semicolon')}{said}"

    def part(self, part: Part) -> Iterator[str]:
        self.seen.clear()
        yield f"{self.words.interest[part.interest.value]}{self.say('sep')}{self.words.answer[part.answer]}"
        for step in part.steps:
            yield from self.step(step, "  ", 0)

    def step(self, step: Step, indent: str, depth: int, lead: str = "") -> Iterator[str]:
        where = f" [{', '.join(step.items)}]" if step.items and depth == 0 else ""
        role = self.words.role[step.role.value]
        yield f"{indent}{lead}{self.cite(step.rule)}{self.say('sep')}{self.gist(step.rule)} -> {role}{where}"
        fresh = [line for line in step.lines if self.first_time(line, step.items)]
        if len(fresh) < len(step.lines):
            yield f"{indent}  {self.say('above' if fresh else 'all_above')}"
        for line in fresh:
            yield from self.line(line, indent + "  ", depth)
        for lifting in step.lifted_by:
            yield from self.step(lifting, indent + "  ", depth + 1, f"{self.say('lifted_by')} ")

    def first_time(self, line: Line, items: tuple[str, ...]) -> bool:
        key = (line.atom, line.value is TRUE, items)
        if key in self.seen:
            return False
        self.seen.add(key)
        return True

    def line(self, line: Line, indent: str, depth: int) -> Iterator[str]:
        mark = self.say("yes" if line.value is TRUE else "no" if line.value is FALSE else "unknown")
        source = self.source(line)
        yield f"{indent}{mark:<3} {self.question(line.atom)}" + (f"  -- {source}" if source else "")
        if depth < DEPTH:
            for step in line.why:
                yield from self.step(step, indent + "    ", depth + 1)

    def question(self, atom: Atom) -> str:
        return atom.question if self.lang == "en" else atom.question_zh

    def source(self, line: Line) -> str:
        if line.finding is not None:
            said = [part for part in (self.number(line.finding), line.finding.ground) if part]
            return self.say("found") + (self.say("sep") + self.say("semicolon").join(said) if said else "")
        if line.assumption is not None:
            kind = self.words.kind[line.assumption.kind.value]
            cite = line.assumption.cite if self.lang == "en" else line.assumption.cite.zh
            return f"{self.say('assumed')} ({kind}{self.say('semicolon')}{cite})"
        if line.held:
            held = [
                field_word(path, self.lang)
                + (" = " + self.say("comma").join(value_word(v, self.lang) for v in values) if values else "")
                for path, values in line.held
            ]
            return f"{self.say('record')}{self.say('sep')}{self.say('semicolon').join(held)}"
        if line.why:
            return ""
        return self.say("nothing") if line.value not in (TRUE, FALSE) else ""

    def number(self, finding: Finding) -> str:
        """The number that a count was found to be, with its unit; nothing of a fact."""
        if not isinstance(finding.fact, Count):
            return ""
        return (
            f"{finding.value} {finding.fact.unit}"
            if self.lang == "en"
            else f"{finding.value}{finding.fact.unit_zh}"
        )

    def resting(self) -> Iterator[str]:
        """Assumptions with reasons of their own, one by one; bare burdens joined by who bears them."""
        bare: dict[tuple[str, str], list[Assumption]] = {}
        for assumption in self.judgment.rests_on:
            cite = str(assumption.cite) if self.lang == "en" else assumption.cite.zh
            gist = assumption.gist if self.lang == "en" else assumption.zh
            if assumption.when == ALWAYS:
                bare.setdefault((cite, gist), []).append(assumption)
                continue
            yield f"  {self.words.kind[assumption.kind.value]}  {cite}{self.say('sep')}{gist}"
        for (cite, gist), assumptions in bare.items():
            yield f"  {self.words.kind['burden']}  {cite}{self.say('sep')}{gist}"
            shown = assumptions[:SHOWN] if assumptions[0].unraised else assumptions
            for assumption in shown:
                answer = self.say("yes" if assumption.value else "no")
                yield f"      {answer:<3} {self.question(assumption.fact)}"
            if len(assumptions) > len(shown):
                yield f"      {self.say('more_resting').format(len(assumptions) - len(shown))}"

    def questions(self) -> Iterator[str]:
        questions = self.judgment.open_questions
        if not questions:
            return
        yield ""
        yield self.say("questions") + self.say("sep").rstrip()
        for question in questions[:SHOWN]:
            party = question.proved_by.value if question.proved_by else None
            where = f" [{', '.join(question.items)}]" if question.items else ""
            yield f"  ?   {self.question(question.fact)}{where}  -- {self.words.party[party]}"
        if len(questions) > SHOWN:
            yield f"  {self.say('more').format(len(questions) - SHOWN)}"

    def cite(self, rule: Rule) -> str:
        return str(rule.cite) if self.lang == "en" else rule.cite.zh

    def gist(self, rule: Rule) -> str:
        return rule.gist if self.lang == "en" else rule.zh
