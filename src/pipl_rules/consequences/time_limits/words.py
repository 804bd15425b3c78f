"""A deadline in words, in English and in Chinese."""

from collections.abc import Iterator
from typing import Any

from pipl_rules.consequences.time_limits.deadline import Deadline, Skipped, Unit
from pipl_rules.consequences.time_limits.notices import Seen

_NOT_AT_HAND = {
    Seen.REPRINT: ("text read in a public copy", "文本据公开转载"),
    Seen.TABLE: ("known from public tables", "据公开资料汇编"),
    Seen.MEMORY: ("text not at hand", "文本未核"),
}


def text(deadline: Deadline, lang: str = "en") -> str:
    """What the deadline is, and why, one statement a line; ``lang`` is ``"en"`` or ``"zh"``."""
    return "\n".join(_zh(deadline) if lang == "zh" else _en(deadline))


def _span(skipped: Skipped) -> tuple[str, str]:
    if skipped.first == skipped.last:
        return f"{skipped.first}", f"{skipped.first}"
    return f"{skipped.first} to {skipped.last}", f"{skipped.first}至{skipped.last}"


def _en(deadline: Deadline) -> Iterator[str]:
    if deadline.last is not None:
        yield f"Last day: {deadline.last}."
    else:
        yield f"Last day: between {deadline.earliest} and {deadline.latest}."
    yield f"{deadline.term} from {deadline.start}, which is not counted."
    if deadline.counted_in is Unit.WORKING_DAY and deadline.term.unit is not Unit.WORKING_DAY:
        yield "These days are working days."
    for skipped in deadline.skipped:
        by = "; ".join(map(str, skipped.notices)) or "the weekly rest"
        yield f"Not counted: {_span(skipped)[0]} ({by})."
    for season, year in deadline.awaits:
        yield f"The notice on {year} is not out: the days around {season.name} are open."
    if deadline.awaits:
        yield "The bounds suppose that it moves no more days than notices have moved since 2008."
    for provision in deadline.provisions:
        yield f"{provision.cite} ({_NOT_AT_HAND[provision.seen][0]})"


def _zh(deadline: Deadline) -> Iterator[str]:
    if deadline.last is not None:
        yield f"最后一日：{deadline.last}。"
    else:
        yield f"最后一日：不早于{deadline.earliest}，不晚于{deadline.latest}。"
    yield f"自{deadline.start}起{deadline.term.zh}，开始当日不计入。"
    if deadline.counted_in is Unit.WORKING_DAY and deadline.term.unit is not Unit.WORKING_DAY:
        yield "该期限按工作日计算。"
    for skipped in deadline.skipped:
        by = "、".join(notice.zh for notice in skipped.notices) or "周休息日"
        yield f"不计入：{_span(skipped)[1]}（{by}）。"
    for season, year in deadline.awaits:
        yield f"{year}年放假安排尚未公布，{season.name_zh}前后的工作日未定。"
    if deadline.awaits:
        yield "上述区间以该年调休不超过2008年以来历年通知的幅度为前提。"
    for provision in deadline.provisions:
        yield f"{provision.cite.zh}（{_NOT_AT_HAND[provision.seen][1]}）"


def to_plain(deadline: Deadline) -> dict[str, Any]:
    """The deadline as plain data, for JSON."""
    return {
        "start": deadline.start.isoformat(),
        "term": [deadline.term.number, deadline.term.unit.value],
        "counting": deadline.counting.name,
        "counted_in": deadline.counted_in.value,
        "last": deadline.last.isoformat() if deadline.last else None,
        "earliest": deadline.earliest.isoformat(),
        "latest": deadline.latest.isoformat(),
        "skipped": [
            {
                "first": skipped.first.isoformat(),
                "last": skipped.last.isoformat(),
                "notices": [notice.number for notice in skipped.notices],
            }
            for skipped in deadline.skipped
        ],
        "awaits": [{"season": season.name, "year": year} for season, year in deadline.awaits],
        "provisions": [
            {"cite": str(provision.cite), "seen": provision.seen.value} for provision in deadline.provisions
        ],
    }
