"""Changes in words: what the processor would have to do, or what somebody would have to find."""

from collections.abc import Iterable

from pipl_rules.analysis.supposing import Change
from pipl_rules.facts.deeds import COUNT_DEEDS, DEEDS, Deed
from pipl_rules.logic.conditions import Atom, Comparison

_YES_NO = {"en": ("yes", "no"), "zh": ("是", "否")}


def deed(atom: Atom, value: bool) -> Deed | None:  # noqa: FBT001 - a truth value
    """What the processor does to bring the fact to the value; None where it cannot."""
    if isinstance(atom, Comparison):
        return COUNT_DEEDS.get((atom.count.name, (atom.interval[1] is None) is value))
    return DEEDS.get((atom.name, value))


def told(changes: Iterable[Change], lang: str = "en") -> str:
    """The changes as things to do, joined by "and"; where there is no word for it, the question and its answer.

    Args:
        changes: The changes.
        lang: ``"en"`` or ``"zh"``.
    """
    done = [_one(change, lang) for change in changes]
    if lang == "zh":
        return "；".join([*done[:-1], f"并{done[-1]}"]) if len(done) > 1 else "".join(done)
    several = len(done) > 2  # noqa: PLR2004 - two are joined by "and" alone
    return ", ".join(done[:-1]) + (", and " if several else " and ") + done[-1] if done[1:] else "".join(done)


def found(changes: Iterable[Change], lang: str = "en") -> str:
    """The changes as findings: each question with its answer."""
    return ("; " if lang == "en" else "；").join(_finding(change, lang) for change in changes)


def _one(change: Change, lang: str) -> str:
    done = deed(change.fact, change.value)
    if done is None:
        return _finding(change, lang)
    text = done.en if lang == "en" else done.zh
    if change.items is None:
        return text
    items = ", ".join(change.items) if lang == "en" else "、".join(change.items)
    return f"{text} ({items})" if lang == "en" else f"{text}（{items}）"


def _finding(change: Change, lang: str) -> str:
    yes, no = _YES_NO[lang]
    question = change.fact.question if lang == "en" else change.fact.question_zh
    return f"{question} {yes if change.value else no}"
