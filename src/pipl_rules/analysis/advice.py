"""What would change a judgment, told to a reader: cures or defeats, turning points, distances."""

from collections.abc import Iterator
from typing import Any

from pipl_rules.analysis.curing import ChangeSets, cures, defeats
from pipl_rules.analysis.edges import FactEdge, knife_edges
from pipl_rules.analysis.measuring import Distance, distances
from pipl_rules.errors import UnknownNameError
from pipl_rules.explanation.words import WORDS
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import About, Fact, SettledBy

PHRASES = {
    "en": {
        "cures": "To be free of infringement, do one of these",
        "defeats": "It would infringe if any one of these were found",
        "none_cures": "Nothing in the processor's power that the law asks would make it free of infringement.",
        "none_defeats": "Nothing that was not found, in so many facts, would make it infringe.",
        "more": "There are others of this size.",
        "edges": "Found, and by itself deciding",
        "distances": "How far from turning",
        "found": "found: {}; otherwise: {}",
        "later": "{path} is {at}; from {turns_at} ({by:+d} days): {verdict}",
        "earlier": "{path} is {at}; up to {turns_at} ({by:+d} days): {verdict}",
        "number": "{path} is {at}; at {turns_at}: {verdict}",
        "free": "neither interest is infringed",
        "yes": "yes",
        "no": "no",
        "items": " ({})",
    },
    "zh": {
        "cures": "采取下列任一做法，即不构成侵权",
        "defeats": "如认定下列任一情形，即构成侵权",
        "none_cures": "在处理者能力范围内，没有法律所问的改变可以使其不构成侵权。",
        "none_defeats": "在此数目之内，没有尚未认定的事实足以使其构成侵权。",
        "more": "同等规模的做法尚不止于此。",
        "edges": "已认定且单独即可改变结论的事实",
        "distances": "距结论改变有多远",
        "found": "已认定：{}；否则：{}",
        "later": "{path}为{at}；自{turns_at}起（相差{by:+d}日）：{verdict}",
        "earlier": "{path}为{at}；{turns_at}及以前（相差{by:+d}日）：{verdict}",
        "number": "{path}为{at}；为{turns_at}时：{verdict}",
        "free": "两项权益均不受侵害",
        "yes": "是",
        "no": "否",
        "items": "（{}）",
    },
}


def render_advice(judgment: Judgment, lang: str = "en") -> str:
    """What would change the judgment, as text.

    Of an act that infringes, or may, the cures; of one that does not, what would defeat it. Then the facts
    found that alone decide, and how far its days and numbers are from turning it.

    Args:
        judgment: The judgment.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    if lang not in PHRASES:
        raise UnknownNameError("language", lang, PHRASES)
    return "\n".join(_lines(judgment, lang)) + "\n"


def advice_data(judgment: Judgment, lang: str = "en") -> dict[str, Any]:
    """The same as plain data: sets of changes by name, value and item, with their words."""
    free = _free(judgment)
    sets = defeats(judgment) if free else cures(judgment)
    return {
        "verdict": judgment.verdict.value,
        "complete": sets.complete,
        "defeats" if free else "cures": [
            {
                "words": each.findings(lang) if free else each.words(lang),
                "gives_up": each.gives_up,
                "changes": [
                    {
                        "fact": change.fact.name,
                        "value": change.value,
                        "items": None if change.items is None else list(change.items),
                    }
                    for change in each.changes
                ],
            }
            for each in sets
        ],
        "edges": [
            {
                "fact": edge.change.fact.name,
                "value": edge.change.value,
                "item": edge.change.items[0] if edge.change.items else None,
                "personal_information": edge.personal_information,
                "privacy": edge.privacy,
            }
            for edge in _shown(judgment)
        ],
        "distances": [
            {
                "path": each.path,
                "at": str(each.at),
                "turns_at": str(each.turns_at),
                "by": each.by,
                "personal_information": each.personal_information,
                "privacy": each.privacy,
            }
            for each in distances(judgment)
        ],
    }


def _free(judgment: Judgment) -> bool:
    return judgment.personal_information is False and judgment.privacy is False


def _shown(judgment: Judgment) -> list[FactEdge]:
    """The edges at facts that were found, but for what every infringement presupposes."""
    given = {atom.name for atom in judgment.rulebook.given.atoms()}
    return [
        edge
        for edge in knife_edges(judgment)
        if edge.change.before is not None
        and edge.change.fact.name not in given
        and not (isinstance(edge.change.fact, Fact) and edge.change.fact.settled_by is SettledBy.READING)
    ]


def _lines(judgment: Judgment, lang: str) -> Iterator[str]:
    say = PHRASES[lang]
    yield WORDS[lang].verdict[judgment.verdict.value]
    yield ""
    if _free(judgment):
        yield from _sets(defeats(judgment), "defeats", lang)
    else:
        yield from _sets(cures(judgment), "cures", lang)
    edges = [edge for edge in _shown(judgment) if edge.change.fact.about is About.ACT or edge.change.items]
    if edges:
        yield ""
        yield say["edges"]
        yield from (f"  - {_edge(edge, lang)}" for edge in edges)
    far = distances(judgment)
    if far:
        yield ""
        yield say["distances"]
        yield from (f"  - {_far(each, lang)}" for each in far)


def _sets(sets: ChangeSets, kind: str, lang: str) -> Iterator[str]:
    say = PHRASES[lang]
    if not len(sets):
        yield say[f"none_{kind}"]
        return
    yield say[kind]
    for number, each in enumerate(sets, 1):
        yield f"  {number}. {each.words(lang) if kind == 'cures' else each.findings(lang)}"
    if not sets.complete:
        yield "  " + say["more"]


def _edge(edge: FactEdge, lang: str) -> str:
    say = PHRASES[lang]
    question = edge.change.fact.question if lang == "en" else edge.change.fact.question_zh
    where = say["items"].format("、".join(edge.change.items)) if edge.change.items else ""
    found = say["yes" if edge.change.before else "no"]
    answers = _answers(edge.personal_information, edge.privacy, lang)
    return f"{question}{where} {say['found'].format(found, answers)}"


def _far(each: Distance, lang: str) -> str:
    say = PHRASES[lang]
    pattern = say["number" if isinstance(each.at, int) else "later" if each.by > 0 else "earlier"]
    return pattern.format(
        path=each.path,
        at=each.at,
        turns_at=each.turns_at,
        by=each.by,
        verdict=_answers(each.personal_information, each.privacy, lang),
    )


def _answers(personal_information: bool | None, privacy: bool | None, lang: str) -> str:  # noqa: FBT001 - truth values
    if personal_information is False and privacy is False:
        return PHRASES[lang]["free"]
    words = WORDS[lang]
    parts = (("personal_information", personal_information), ("privacy", privacy))
    return words.phrase["semicolon"].join(
        f"{words.interest[name]}{words.phrase['sep']}{words.answer[answer]}" for name, answer in parts
    )
