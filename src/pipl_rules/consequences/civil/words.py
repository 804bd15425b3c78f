"""What may be claimed, in words (English and Chinese) and as plain data."""

from collections.abc import Iterator
from typing import Any

from pipl_rules.consequences.branch import Attached
from pipl_rules.consequences.civil.remedies import Civil

_ANSWER = {True: ("yes", "是"), False: ("no", "否"), None: ("open", "待定")}


def text(civil: Civil, lang: str = "en") -> str:
    """What follows, a line each, then what is open; ``lang`` is ``"en"`` or ``"zh"``."""
    return "\n".join(_lines(civil, 1 if lang == "zh" else 0))


def _lines(civil: Civil, lang: int) -> Iterator[str]:
    for attached in civil.attached:
        if attached.holds is not False:
            yield _attached(attached, lang)
    if not civil.available:
        yield ("Nothing can be claimed on what was found.", "依已认定的事实，没有可以提出的请求。")[lang]
    time = civil.limitation
    if time.last_day is not None:
        cites = ("; ", "、")[lang].join(cite.zh if lang else str(cite) for cite in time.cites)
        yield (
            f"Damages can be claimed up to {time.last_day} ({cites}).",
            f"损害赔偿请求权的诉讼时效至{time.last_day}届满（{cites}）。",
        )[lang]
    if civil.taken:
        asked = ("; ", "；")[lang].join((each.question, each.question_zh)[lang] for each in civil.taken)
        yield (
            f"Taken not to be so, for somebody had to prove it: {asked}",
            f"负有举证责任者未能证明而不予认定：{asked}",
        )[lang]


def _attached(attached: Attached, lang: int) -> str:
    fact = attached.consequence
    cites = ("; ", "、")[lang].join(cite.zh if lang else str(cite) for cite in attached.cites)
    said = f"{(fact.question, fact.question_zh)[lang]}{(' ', '：')[lang]}{_ANSWER[attached.holds][lang]}"
    if attached.depends_on:
        asked = " ".join((atom.question, atom.question_zh)[lang] for atom in attached.depends_on)
        said += (f" (depends on: {asked})", f"（取决于：{asked}）")[lang]
    return said + ((f" ({cites})", f"（{cites}）")[lang] if cites else "")


def to_plain(civil: Civil) -> dict[str, Any]:
    """The result as plain data, for JSON."""
    time = civil.limitation
    return {
        "day": civil.day.isoformat(),
        "consequences": [
            {
                "consequence": attached.consequence.name,
                "holds": attached.holds,
                "cites": [str(cite) for cite in attached.cites],
                "depends_on": [atom.name for atom in attached.depends_on],
            }
            for attached in civil.attached
        ],
        "taken": [fact.name for fact in civil.taken],
        "limitation": {
            "last_day": None if time.last_day is None else time.last_day.isoformat(),
            "long_stop": None if time.long_stop is None else time.long_stop.isoformat(),
            "cites": [str(cite) for cite in time.cites],
        },
    }
