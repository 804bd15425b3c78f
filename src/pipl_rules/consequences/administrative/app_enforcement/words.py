"""The ladder of an app in words, in English and in Chinese."""

from collections.abc import Iterator

from pipl_rules.consequences.administrative.app_enforcement.basis import PRACTICE, PRACTICE_ZH, bases
from pipl_rules.consequences.administrative.app_enforcement.history import Entry, Ladder
from pipl_rules.consequences.administrative.app_enforcement.steps import (
    Establish,
    Heavier,
    HeavierGround,
    Measure,
    Retest,
    Stage,
)

STAGES = {
    Stage.TESTED: ("under test", "检测中"),
    Stage.FOUND: ("problems found", "发现问题"),
    Stage.NOTIFIED: ("operator told", "已通知运营者"),
    Stage.TO_RECTIFY: ("ordered to rectify", "责令限期整改"),
    Stage.EXPOSED: ("exposed in public", "公开通报"),
    Stage.REMOVED: ("removed from app stores", "下架"),
    Stage.ACCESS_STOPPED: ("access stopped", "停止接入"),
    Stage.CLOSED: ("closed", "处置结束"),
}
GROUNDS = {
    HeavierGround.FAILURE: ("did not rectify", "拒不整改"),
    HeavierGround.INCOMPLETE: ("rectified in part", "整改不彻底"),
    HeavierGround.RECURRENCE: ("the same problem again", "问题反复出现"),
    HeavierGround.EVASION: ("evaded inspection by technical means", "技术对抗"),
}
MEASURES = {
    Measure.DIRECT_REMOVAL: ("removed directly", "直接下架"),
    Measure.STOP_ACCESS: ("access to be stopped", "停止接入服务"),
    Measure.PENALTY: ("penalty proceedings under a statute", "依法给予行政处罚"),
    Measure.RISK_WARNING: ("public warned of the risk", "发布风险提示"),
    Measure.CREDIT: ("entered in credit management", "纳入信用管理"),
}


def text(ladder: Ladder, lang: str = "en") -> str:
    """The history, a line a step, with what it rests on; ``lang`` is ``"en"`` or ``"zh"``."""
    return "\n".join(_lines(ladder, 1 if lang == "zh" else 0))


def _lines(ladder: Ladder, which: int) -> Iterator[str]:
    for entry in ladder.entries:
        yield f"{entry.step.on} {_said(entry, which)}{_due(entry, which)}"
    yield ("现状：", "Now: ")[1 - which] + STAGES[ladder.stage][which]
    if ladder.entries:
        cites = bases(ladder.entries[-1].step.on)
        named = "、".join(cite.zh for cite in cites) if which else "; ".join(map(str, cites))
        yield (f"Rests on: {named} ({PRACTICE})", f"依据：{named}（{PRACTICE_ZH}）")[which]


def _said(entry: Entry, which: int) -> str:
    match entry.step:
        case Heavier(measure=measure, ground=ground):
            return f"{MEASURES[measure][which]} ({GROUNDS[ground][which]})"
        case Establish(ground=ground):
            return ("ground recorded: ", "记录从重处置理由：")[which] + GROUNDS[ground][which]
        case Retest() if entry.stage is not Stage.CLOSED:
            return ("tested again", "复检")[which]
        case Retest():
            return ("tested again: mended, closed", "复检：已整改，处置结束")[which]
    return STAGES[entry.stage][which]


def _due(entry: Entry, which: int) -> str:
    if entry.due is None:
        return ""
    if entry.due.earliest == entry.due.latest:
        return (f", by {entry.due.latest}", f"，{entry.due.latest}前")[which]
    return (
        f", by a day between {entry.due.earliest} and {entry.due.latest}",
        f"，期限不早于{entry.due.earliest}、不晚于{entry.due.latest}",
    )[which]
