"""Judgments in the words of the page: pairs of English and Chinese, no markup."""

from collections.abc import Callable, Iterable
from typing import Any

from pipl_rules.analysis.curing import ChangeSet
from pipl_rules.analysis.questions import Ranked
from pipl_rules.assume import Assumption
from pipl_rules.errors import InconsistentFindingsError
from pipl_rules.explanation import Line, Part, Step
from pipl_rules.explanation.words import WORDS, field_word, value_word
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.judgment import Ground, Judgment, Outcome, Verdict
from pipl_rules.logic.conditions import Atom, Comparison, Count, Fact, SettledBy
from pipl_rules.logic.rule import Interest, Rule
from pipl_rules.logic.truth import FALSE, TRUE

DEPTH = 3
"""Legal statuses are explained down to this depth below a provision."""

Node = dict[str, Any]


def pair(en: str, zh: str) -> list[str]:
    """A text in both languages."""
    return [en, zh]


def both(say: Callable[[str], str]) -> list[str]:
    """What is said in each language."""
    return [say("en"), say("zh")]


def phrase(key: str) -> list[str]:
    """A fixed phrase of explanations."""
    return both(lambda lang: WORDS[lang].phrase[key])


def verdict(given: Verdict) -> list[str]:
    """A verdict; in English as a sentence begins, for the page sets its own weight."""
    en, zh = both(lambda lang: WORDS[lang].verdict[given.value])
    return [en.capitalize(), zh]


def outcome(given: Outcome) -> list[str]:
    """What a verdict is worth."""
    return both(lambda lang: WORDS[lang].outcome[given.value])


def interest(given: Interest) -> list[str]:
    """One of the two interests."""
    return both(lambda lang: WORDS[lang].interest[given.value])


def provision(rule: Rule) -> Node:
    """A provision: where it stands, and what it says."""
    return {"rule": rule.id, "cite": [str(rule.cite), rule.cite.zh], "gist": [rule.gist, rule.zh]}


def labels(judgment: Judgment) -> dict[str, list[str]]:
    """What to call each item of the act: its kind, where that tells it from the others; none if none is named."""
    items = (judgment.act.items if judgment.act else None) or ()
    kinds = [item.category.id if item.category else None for item in items]
    return {
        item.id: [item.category.en, item.category.zh]
        if item.category is not None and kinds.count(item.category.id) == 1
        else [item.id, item.id]
        for item in items
    }


def ground(given: Ground) -> Node:
    """A provision that decided."""
    name = interest(given.interest) if given.interest else None
    return {**provision(given.rule), "item": given.item, "interest": name}


def assumption(given: Assumption) -> Node:
    """An assumption on which the verdict rests."""
    return {
        "kind": both(lambda lang: WORDS[lang].kind[given.kind.value]),
        "cite": [str(given.cite), given.cite.zh],
        "gist": [given.gist, given.zh],
        "question": [given.fact.question, given.fact.question_zh],
        "fact": _turned(given.fact),
        "value": given.value,
    }


def law(judgment: Judgment) -> list[list[str]]:
    """By which law it is judged, a line each."""
    found = judgment.law
    lines = []
    for day in found.days:
        cite = ("", "") if day.cite is None else (f" ({day.cite})", f"（{day.cite.zh}）")
        judged = f"{found.judged_on}"
        lines.append(
            pair(
                f"Law of {day.day}: {day.why}{cite[0]}; judged on {judged}",
                f"{day.day}之法：{day.why_zh}{cite[1]}；裁判日{judged}",
            )
        )
    for guide in found.guidance:
        of = guide.instrument
        said = phrase("guidance")
        lines.append(
            pair(f"{said[0]}: {of.title} ({guide.why})", f"{said[1]}：《{of.title_zh}》（{guide.why_zh}）")
        )
    if found.as_then_known:
        lines.append(phrase("as_then_known"))
    said = phrase("missing")
    lines.extend(
        pair(f"{said[0]}: {text.title}; {text.changes}", f"{said[1]}：《{text.title_zh}》；{text.changes_zh}")
        for text in found.missing
    )
    return lines


def part(given: Part) -> Node:
    """One interest, and the steps to its answer; what was told above is marked and not told again."""
    seen: set[tuple[str, bool, tuple[str, ...]]] = set()
    return {
        "interest": interest(given.interest),
        "answer": both(lambda lang: WORDS[lang].answer[given.answer]),
        "infringed": given.answer,
        "certain": given.certain,
        "steps": [_step(step, 0, seen) for step in given.steps],
    }


def _step(step: Step, depth: int, seen: set[tuple[str, bool, tuple[str, ...]]]) -> Node:
    return {
        **provision(step.rule),
        "role": step.role.name.lower(),
        "role_words": both(lambda lang: WORDS[lang].role[step.role.value]),
        "items": list(step.items),
        "lines": [_line(line, step, depth, seen) for line in step.lines],
        "lifted_by": [_step(other, depth + 1, seen) for other in step.lifted_by],
    }


def _line(line: Line, step: Step, depth: int, seen: set[tuple[str, bool, tuple[str, ...]]]) -> Node:
    key = (line.atom.name, line.value is TRUE, step.items)
    again = bool(line.why) and key in seen
    seen.add(key)
    deeper = depth < DEPTH and not again
    return {
        "question": [line.atom.question, line.atom.question_zh],
        "fact": _turned(line.atom),
        "value": True if line.value is TRUE else False if line.value is FALSE else None,
        "source": both(lambda lang: source(line, lang)),
        "again": again,
        "why": [_step(inner, depth + 1, seen) for inner in line.why] if deeper else [],
    }


def _turned(atom: Atom) -> str | None:
    """The fact or count that a reader can find so as to turn it; None for a status or a reading."""
    if isinstance(atom, Comparison):
        return atom.count.name
    return atom.name if atom.settled_by in (SettledBy.RECORD, SettledBy.JUDGMENT) else None


def source(line: Line, lang: str) -> str:
    """Where a value came from; empty for a status, whose rules are told instead."""
    say = WORDS[lang].phrase
    if line.finding is not None:
        said = [
            part
            for part in (_number(line.finding.fact, line.finding.value, lang), line.finding.ground)
            if part
        ]
        return say["found"] + (say["sep"] + say["semicolon"].join(said) if said else "")
    if line.assumption is not None:
        cite = line.assumption.cite if lang == "en" else line.assumption.cite.zh
        kind = WORDS[lang].kind[line.assumption.kind.value]
        return f"{say['assumed']}{say['sep']}{kind}{say['semicolon']}{cite}"
    if line.held:
        held = [
            field_word(path, lang)
            + (" = " + say["comma"].join(value_word(v, lang) for v in values) if values else "")
            for path, values in line.held
        ]
        return f"{say['record']}{say['sep']}{say['semicolon'].join(held)}"
    return say["nothing"] if not line.why and line.value not in (TRUE, FALSE) else ""


def _number(what: Fact | Count, value: object, lang: str) -> str:
    if not isinstance(what, Count):
        return ""
    return f"{value} {what.unit}" if lang == "en" else f"{value}{what.unit_zh}"


def question(given: Ranked) -> Node:
    """A question that matters, who must prove it, and what each answer does."""
    party = given.proved_by.value if given.proved_by else None
    told = both(given.words)
    yes, no = ([text.split("\n")[line].strip() for text in told] for line in (1, 2))
    return {
        "fact": _turned(given.fact),
        "question": [given.fact.question, given.fact.question_zh],
        "items": list(given.items),
        "party": both(lambda lang: WORDS[lang].party[party]),
        "settles": [yes, no],
    }


def changes(given: ChangeSet) -> Node:
    """A smallest set of changes, in words, and as findings where findings can say it."""
    known = labels(given.before)
    rows = [
        [change.fact.name, item if item in known else None, change.value]
        for change in given.changes
        for item in (change.items if change.items is not None else (None,))
    ]
    plain = all(not isinstance(change.fact, Comparison) for change in given.changes)
    return {"words": both(given.words), "findings": both(given.findings), "found": rows if plain else None}


def collision(error: InconsistentFindingsError) -> list[str]:
    """Which findings cannot stand together, by their questions."""
    en, zh = (_asked(error.facts, lang) for lang in ("en", "zh"))
    return [
        f"These cannot all be so, by the meaning of the words; withdraw one: “{'”, “'.join(en)}”",
        f"按其含义，下列认定不能并存，请撤回其一：“{'”、“'.join(zh)}”",
    ]


def _asked(names: Iterable[str], lang: str) -> list[str]:
    known: dict[str, Fact | Count] = {**FACTS, **COUNTS}
    found = [known[name] for name in names if name in known]
    return [each.question if lang == "en" else each.question_zh for each in found] or list(names)
