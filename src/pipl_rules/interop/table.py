"""The rulebook as a table, a row to a rule; plain text in every cell."""

import csv
import io
from collections.abc import Callable

from pipl_rules.logic.rule import Duty, Infringes, Interest, Rule, Status
from pipl_rules.logic.rulebook import Rulebook

_INTERESTS_ZH = {Interest.PI_RIGHTS: "个人信息权益", Interest.PRIVACY: "隐私权"}


def _concludes(rule: Rule) -> str:
    match rule.concludes:
        case Status(fact, value):
            return f"{fact.name} holds" if value else f"{fact.name} does not hold"
        case Infringes(interest):
            return f"infringes {interest.value}"
        case Duty(bearer, conduct, _, breach):
            follows = f"; its breach infringes {breach.interest.value}" if breach else ""
            return f"duty of the {bearer}: {conduct.en}{follows}"
    return "lifts other rules"


def _concludes_zh(rule: Rule) -> str:
    match rule.concludes:
        case Status(fact, value):
            return f"{'属于' if value else '不属于'}“{fact.term}”（{fact.name}）"
        case Infringes(interest):
            return f"侵害{_INTERESTS_ZH[interest]}"
        case Duty(_, conduct, _, breach):
            follows = f"；违反即侵害{_INTERESTS_ZH[breach.interest]}" if breach else ""
            return f"义务：{conduct.zh}{follows}"
    return "排除其他规则的适用"


COLUMNS: dict[str, Callable[[Rule], str]] = {
    "rule": lambda rule: rule.id,
    "cite": lambda rule: str(rule.cite),
    "cite_zh": lambda rule: rule.cite.zh,
    "from": lambda rule: str(rule.span.start or ""),
    "until": lambda rule: str(rule.span.end or ""),
    "gist": lambda rule: rule.gist,
    "gist_zh": lambda rule: rule.zh,
    "concludes": _concludes,
    "concludes_zh": _concludes_zh,
    "when": lambda rule: str(rule.when),
    "unless": lambda rule: str(rule.unless),
    "lifts": lambda rule: " ".join(rule.lifts),
}
"""The columns. `until` is the first day on which the rule no longer binds; empty while it does."""


def table(book: Rulebook | None = None) -> list[dict[str, str]]:
    """A row to a rule, in the order of the rulebook, by column; `pandas.DataFrame` and the like take it as it is.

    Args:
        book: A rulebook; None for the law shipped.
    """
    if book is None:
        from pipl_rules.statutes import rulebook  # noqa: PLC0415 - a second's work, spared whoever brings a rulebook

        book = rulebook()
    return [{name: cell(rule) for name, cell in COLUMNS.items()} for rule in book.rules]


def table_csv(book: Rulebook | None = None) -> str:
    """The table as CSV with a line of names, a newline after each row."""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(COLUMNS), lineterminator="\n")
    writer.writeheader()
    writer.writerows(table(book))
    return out.getvalue()
