"""What an authority may do about an act, in words (English and Chinese) and as plain data."""

from collections.abc import Callable, Iterator
from typing import Any

from pipl_rules.consequences.administrative.amounts import Amount
from pipl_rules.consequences.administrative.assess import Governs, Held, Penalties
from pipl_rules.consequences.administrative.facts import PHRASES
from pipl_rules.consequences.administrative.rungs import Discretion
from pipl_rules.logic.conditions import Atom

_DISCRETION = {
    Discretion.SHALL: ("", ""),
    Discretion.MAY: ("may be added: ", "可以："),
    Discretion.CHOICE: ("alone or together, as circumstances ask: ", "可以根据情节单处或者并处："),
}
_STANDS = {
    True: ("follows", "适用"),
    False: ("barred", "不得适用"),
    None: ("conditions met; grounds for no penalty not excluded", "条件具备，不予处罚等情形尚未排除"),
}
_OPEN = ("open", "未定")


def text(penalties: Penalties, lang: str = "en") -> str:
    """What may follow, a rung a line, those certain first; ``lang`` is ``"en"`` or ``"zh"``."""
    return "\n".join(_lines(penalties, 1 if lang == "zh" else 0))


def _lines(penalties: Penalties, which: int) -> Iterator[str]:
    certain = [held for held in penalties.rungs if held.holds]
    rest = [held for held in penalties.rungs if not held.holds and not held.waits_for_breach]
    further = sum(not held.holds and held.waits_for_breach for held in penalties.rungs)
    if not certain:
        yield ("No rung is certain on what was found.", "依已查明的事实，尚无确定适用的措施。")[which]
    for held in (*certain, *rest):
        yield _rung(held, which)
    if further:
        yield (
            f"{further} further measures depend on breaches that were not found and are not excluded.",
            f"另有{further}项措施取决于尚未查明的违法行为。",
        )[which]
    for attached in penalties.general:
        if attached.holds:
            cites = [cite.zh if which else str(cite) for cite in attached.cites]
            yield f"{PHRASES[attached.consequence][which]}{('; ', '；')[which]}{', '.join(cites)}"
    if not penalties.general:
        yield (
            "The Penalty Law of 1996, under which this was decided, is not at hand: what it bars is not known.",
            "作出决定时适用的1996年《行政处罚法》文本未核，其不予处罚的规定未予适用。",
        )[which]
    if penalties.governs is Governs.DECISION:
        yield (
            "The law of the day of decision is milder and decides (Administrative Penalty Law art. 37).",
            "作出决定时的规定处罚较轻，适用新的规定（《行政处罚法》第三十七条）。",
        )[which]
    if penalties.governs is None:
        yield (
            "The law changed; which is milder is for the authority (Administrative Penalty Law art. 37).",
            "法律已经修改，新旧规定孰轻孰重由行政机关判断（《行政处罚法》第三十七条）。",
        )[which]


def _rung(held: Held, which: int) -> str:
    cite = held.rung.rule.cite
    parts = [
        f"[{(_STANDS[held.stands] if held.holds else _OPEN)[which]}]",
        _DISCRETION[held.rung.discretion][which] + PHRASES[held.what][which] + _amount(held, which),
        f"({cite})" if which == 0 else f"（{cite.zh}）",
    ]
    if held.depends_on:
        asked = (_question(atom, which) for atom in held.depends_on)
        parts.append(f"取决于：{'；'.join(asked)}" if which else f"depends on: {' '.join(asked)}")
    if held.barred_by:
        barring = (bar.zh if which else str(bar) for bar in held.barred_by)
        parts.append(f"依据：{'、'.join(barring)}" if which else f"barred by {', '.join(barring)}")
    return "".join(parts) if which else " ".join(parts)


def _question(atom: Atom, which: int) -> str:
    return atom.question_zh if which else atom.question


def _amount(held: Held, which: int) -> str:
    if held.amount is None or held.rung.band is None:
        return ""
    if which:
        return _between_zh(held.amount, _days_zh if held.rung.band.days else _yuan_zh)
    return f" {_between(held.amount)} {'days' if held.rung.band.days else 'yuan'}"


def _between(amount: Amount) -> str:
    if amount.high is None:
        return f"from {amount.low:,} up to at least {amount.high_at_least:,}"
    return f"{amount.low:,} to {amount.high:,}" if amount.low else f"up to {amount.high:,}"


def _between_zh(amount: Amount, said: Callable[[int], str]) -> str:
    least = f"{said(amount.low)}以上" if amount.low else ""
    if amount.high is None:
        return f"{least}（上限不低于{said(amount.high_at_least)}）"
    return f"{least}{said(amount.high)}以下"


def _yuan_zh(sum_: int) -> str:
    """Ten thousands (万) where the sum is whole in them, as statutes write it."""
    whole, rest = divmod(sum_, 10_000)
    return f"{whole}万元" if whole and not rest else f"{sum_}元"


def _days_zh(days: int) -> str:
    return f"{days}日"


def to_plain(penalties: Penalties) -> dict[str, Any]:
    """The result as plain data, for JSON."""
    return {
        "act_day": penalties.act_day.isoformat(),
        "decided_on": penalties.decided_on.isoformat(),
        "breaches": [
            {"rule": breach.rule.id, "item": breach.item} for breach in penalties.breaches if breach.certain
        ],
        "governs": penalties.governs.value if penalties.governs else None,
        "rungs": [_plain(held) for held in penalties.rungs],
        "alternative": [_plain(held) for held in penalties.alternative],
        "general": [
            {
                "consequence": attached.consequence.name,
                "holds": attached.holds,
                "cites": [str(cite) for cite in attached.cites],
            }
            for attached in penalties.general
        ],
        "readings": dict(penalties.readings),
    }


def _plain(held: Held) -> dict[str, Any]:
    amount = held.amount
    return {
        "rule": held.rung.rule.id,
        "cite": str(held.rung.rule.cite),
        "consequence": held.what.name,
        "discretion": held.rung.discretion.value,
        "holds": held.holds,
        "stands": held.stands,
        "amount": None if amount is None else [amount.low, amount.high],
        "depends_on": [atom.name for atom in held.depends_on],
        "barred_by": [str(cite) for cite in held.barred_by],
    }
