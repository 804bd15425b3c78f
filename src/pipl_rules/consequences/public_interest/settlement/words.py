"""A settlement in words and as plain data."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from pipl_rules.consequences.public_interest.settlement.course import Course, HeadState, provision
from pipl_rules.consequences.public_interest.settlement.steps import WORDS, Breach, Perform, Stage

STAGES = {
    Stage.AGREED: ("agreed", "已达成协议"),
    Stage.ANNOUNCED: ("announced", "公告中"),
    Stage.CONFIRMED: ("confirmed by mediation paper", "已出具调解书"),
    Stage.DECLINED: ("not confirmed; the trial goes on", "未予确认，继续审理"),
    Stage.IN_EFFECT: ("in effect, to be performed", "已生效，履行中"),
    Stage.PERFORMED: ("performed, to be reviewed", "已履行，待审查"),
    Stage.UNDER_REVIEW: ("under review", "审查中"),
    Stage.SUPERVISED: ("under supervision", "监督中"),
    Stage.ENFORCED: ("referred to enforcement", "已移送执行"),
}
"""Every stage in words, in English and in Chinese."""


def text(course: Course, day: dt.date, lang: str = "en") -> str:
    """How the settlement stands on the day, one statement a line; ``lang`` is ``"en"`` or ``"zh"``."""
    return "\n".join(_lines(course, day, 1 if lang == "zh" else 0))


def _lines(course: Course, day: dt.date, lang: int) -> Iterator[str]:
    yield (f"Stands: {STAGES[course.stage][0]}.", f"当前：{STAGES[course.stage][1]}。")[lang]
    for entry in course.entries:
        step = entry.step
        which = f" ({step.head})" if isinstance(step, Perform | Breach) else ""
        cite = provision(step)
        where = (f" [{cite}]", f"〔{cite.zh}〕")[lang] if cite else ""
        yield f"{step.on}{(': ', '：')[lang]}{WORDS[type(step)][lang]}{which}{where}"
    for state in course.heads(day):
        yield _head(state, lang)


def _head(state: HeadState, lang: int) -> str:
    head = state.head
    words = f"({head.letter}) {(head.en, head.zh)[lang]}"
    if head.lasting:
        return words + ("; for the future", "；持续履行")[lang]
    words += _due(state, lang)
    if state.performed_on:
        words += (f"; performed {state.performed_on}", f"；已于{state.performed_on}履行")[lang]
        return words + (("; late", "；逾期")[lang] if state.late else "")
    return (
        words + (("; overdue", "；逾期未履行") if state.late else ("; not yet performed", "；尚未履行"))[lang]
    )


def _due(state: HeadState, lang: int) -> str:
    if state.due is None:
        term = state.head.within
        if term is None:
            return ("; no term known", "；期限未查明")[lang]
        return (f"; within {term} of effect", f"；生效后{term.zh}内")[lang]
    if state.due.last:
        return (f"; by {state.due.last}", f"；期限至{state.due.last}")[lang]
    early, late = state.due.earliest, state.due.latest
    return (f"; by a day from {early} to {late}", f"；期限届满日在{early}至{late}之间")[lang]


def plain(course: Course, day: dt.date) -> dict[str, Any]:
    """The settlement on the day, as dictionaries, lists, strings, truth values and None."""
    return {
        "name": course.plan.name,
        "agreed_on": course.agreed_on.isoformat(),
        "stage": course.stage.value,
        "steps": [
            {"step": type(e.step).__name__.lower(), "on": e.step.on.isoformat(), "stage": e.stage.value}
            for e in course.entries
        ],
        "heads": [_plain_head(state) for state in course.heads(day)],
    }


def _plain_head(state: HeadState) -> dict[str, Any]:
    head, due = state.head, state.due
    return {
        "head": head.letter,
        "kind": head.kind.value,
        "en": head.en,
        "zh": head.zh,
        "within": None if head.within is None else str(head.within),
        "yuan": head.yuan,
        "to": head.to,
        "to_zh": head.to_zh,
        "media": list(head.media),
        "media_zh": list(head.media_zh),
        "due_earliest": None if due is None else due.earliest.isoformat(),
        "due_latest": None if due is None else due.latest.isoformat(),
        "performed_on": None if state.performed_on is None else state.performed_on.isoformat(),
        "late": state.late,
    }
