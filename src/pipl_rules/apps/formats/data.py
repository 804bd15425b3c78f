"""A report as plain data: the form that other programs read, and that the other forms are compared with.

Fields may be added, none removed or given another meaning without a new `SCHEMA_VERSION`.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import asdict

from pipl_rules import __version__
from pipl_rules.apps.formats.alike import judgment_of
from pipl_rules.apps.formats.matrix import cells, counts, read_of, said, typed
from pipl_rules.apps.formats.words import words
from pipl_rules.apps.report import AuditFinding, Report, Row
from pipl_rules.citation import Citation
from pipl_rules.drawing.plain import written
from pipl_rules.explanation import answer
from pipl_rules.judgment import Ground, Judgment
from pipl_rules.logic.rule import Interest

SCHEMA = "pipl_rules.audit"
SCHEMA_VERSION = "1.0"


def as_data(report: Report, lang: str = "en", *, explained: bool = False) -> dict[str, Any]:
    """The report as data for JSON; null is what no source tells.

    Args:
        report: The report.
        lang: Language of the gists in judgments, ``"en"`` or ``"zh"``; what is found, and what to do, stands in both.
        explained: Whether each judgment is told in full, as by `answer`: what it rests on, what could change it.

    Raises:
        UnknownNameError: For another language.
    """
    words(lang)
    app = report.app
    return {
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "library": __version__,
        "lang": lang,
        "app": {
            "id": app.id,
            "name": app.name,
            "version": app.version,
            "platform": app.platform.value if app.platform else None,
            "sources": list(app.sources),
            "read": read_of(report),
            "sdks": None if app.sdks is None else sorted(app.sdks),
        },
        "type": report.type,
        "type_name": typed(report, lang),
        "on": report.on.isoformat(),
        "standing": report.standing.name.lower(),
        "counts": {standing.name.lower(): number for standing, number in counts(report).items()},
        "rows": [_row(row) for row in report.rows],
        "findings": [_finding(found, lang, explained=explained) for found in report.findings],
        "faults": [asdict(fault) for fault in report.faults],
    }


def as_json(report: Report, lang: str = "en", *, explained: bool = False) -> str:
    """The report as JSON, indented, ending in a line feed; see `as_data`."""
    return (
        written(json.dumps(as_data(report, lang, explained=explained), ensure_ascii=False, indent=2)) + "\n"
    )


def as_lines(reports: Iterable[Report], lang: str = "en", *, explained: bool = False) -> Iterator[str]:
    """Each report as a line of JSON; see `as_data`."""
    for report in reports:
        yield written(json.dumps(as_data(report, lang, explained=explained), ensure_ascii=False)) + "\n"


def _row(row: Row) -> dict[str, Any]:
    return {
        "item": row.item,
        **cells(row),
        "needed_by": None if row.needed_by is None else _cite(row.needed_by),
        "bundled_by": list(row.bundled),
        "findings": list(row.findings),
    }


def _finding(found: AuditFinding, lang: str, *, explained: bool) -> dict[str, Any]:
    says = said(found)
    return {
        "id": found.id,
        "code": found.code,
        "standing": found.standing.name.lower(),
        "items": list(found.items),
        "places": [asdict(place) for place in found.places],
        "what": found.what,
        "what_zh": found.what_zh,
        "citation": _cite(found.ground),
        "ground": says.en,
        "ground_zh": says.zh,
        "next_step": found.next_step,
        "next_step_zh": found.next_step_zh,
        "judgment": answer(found.judgment, lang=lang) if explained else _judgment(judgment_of(found), lang),
    }


def _cite(cite: Citation) -> dict[str, str]:
    return {"cite": str(cite), "cite_zh": cite.zh, "instrument": cite.instrument.id}


def _judgment(judgment: Judgment, lang: str) -> dict[str, Any]:
    """The part of `answer` that says what was decided and by which provisions; the same fields, the same values."""
    return {
        "id": judgment.act.id if judgment.act else None,
        "verdict": judgment.verdict.value,
        "outcome": judgment.outcome.value,
        "certain": judgment.certain,
        "personal_information": _interest(judgment, Interest.PI_RIGHTS),
        "privacy": _interest(judgment, Interest.PRIVACY),
        "scope": judgment.scope.value,
        "best_case": judgment.best_case.value,
        "worst_case": judgment.worst_case.value,
        "grounds": [_ground(ground, lang) for ground in judgment.grounds],
        "other_breaches": [_ground(ground, lang) for ground in judgment.other_breaches],
    }


def _interest(judgment: Judgment, interest: Interest) -> dict[str, bool | None]:
    return {"infringed": judgment.infringed(interest), "certain": judgment.certain_of(interest)}


def _ground(ground: Ground, lang: str) -> dict[str, str | None]:
    return {
        "rule": ground.rule.id,
        "cite": str(ground.rule.cite) if lang == "en" else ground.rule.cite.zh,
        "gist": ground.rule.gist if lang == "en" else ground.rule.zh,
        "item": ground.item,
        "interest": ground.interest.value if ground.interest else None,
    }
