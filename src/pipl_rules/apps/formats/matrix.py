"""What every rendering shows of a report, worked out once, so that they cannot differ."""

from attrs import frozen

from pipl_rules.apps.formats.alike import judgment_of
from pipl_rules.apps.formats.words import Words
from pipl_rules.apps.necessary import types
from pipl_rules.apps.report import AuditFinding, Report, Row, Standing
from pipl_rules.drawing.plain import shown
from pipl_rules.logic.rule import Duty, Infringes

COLUMNS = (
    "needed",
    "declared",
    "reachable",
    "observed",
    "sent",
    "before_agreement",
    "bundled",
    "over_collected",
)
"""The columns of the matrix, in order."""

ALARMING = frozenset({"before_agreement", "over_collected"})
"""Columns in which a yes speaks against the app."""

GISTS = 3
"""Of a provision with many rules, so many are told."""


@frozen
class Said:
    """What the provision of a finding says, in both languages."""

    en: str
    zh: str


def cells(row: Row) -> dict[str, bool | None]:
    """The row's answer in each column; None where no source tells.

    Nobody who saw nothing saw no bundled code: where it is not known whether the information was taken, it is
    not known by whose code.
    """
    return {
        "needed": row.needed,
        "declared": row.declared,
        "reachable": row.reachable,
        "observed": row.observed,
        "sent": row.sent,
        "before_agreement": row.before_agreement,
        "bundled": bool(row.bundled) if row.bundled or row.observed is not None else None,
        "over_collected": row.over_collected,
    }


def named(report: Report, said_in: Words) -> str:
    """What the app is called: its name, else its id; never nothing to be seen."""
    app = report.app
    return shown(app.name or "") or shown(app.id) or said_in.say["unnamed"]


def typed(report: Report, lang: str) -> str | None:
    """What the type is called; its id where no list knows it, None where none was named."""
    known = {each.id: each for each in types()}.get(report.type or "")
    if known is None:
        return shown(report.type, 80) if report.type else None
    return known.zh if lang == "zh" else known.en


def gravest(report: Report, row: Row) -> Standing | None:
    """The gravest standing among the findings about the row; None if there is none."""
    mine = set(row.findings)
    return max((finding.standing for finding in report.findings if finding.id in mine), default=None)


def said(finding: AuditFinding) -> Said:
    """What the provision cited says: by its rules that decided, else by those of its rules that could infringe."""
    judgment = judgment_of(finding)
    decided = [ground.rule for ground in (*judgment.grounds, *judgment.other_breaches)]
    in_force = [rule for day in judgment.days for rule in day.rules]
    breakable = [rule for rule in in_force if isinstance(rule.concludes, Infringes | Duty)]
    for rules in (decided, breakable, in_force):
        there = [rule for rule in rules if rule.cite == finding.ground]
        if there:
            gists = dict.fromkeys((rule.gist, rule.zh) for rule in there)
            few = list(gists)[:GISTS]
            return Said(" ".join(en for en, _ in few), "；".join(zh for _, zh in few))
    instrument = finding.ground.instrument
    return Said(instrument.title, f"《{instrument.title_zh}》")


def counts(report: Report) -> dict[Standing, int]:
    """How many findings there are of each standing, from the gravest."""
    return {
        standing: sum(finding.standing is standing for finding in report.findings)
        for standing in sorted(Standing, reverse=True)
    }


def read_of(report: Report) -> dict[str, int | None]:
    """How many entries of each kind were read; None where no such source was."""
    app = report.app
    parts = {
        "permissions": app.permissions,
        "declarations": app.declarations,
        "observations": app.observations,
        "sdks": app.sdks,
    }
    return {name: None if part is None else len(part) for name, part in parts.items()}
