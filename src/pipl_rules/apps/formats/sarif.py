"""Reports as SARIF 2.1.0, the form in which continuous integration reads findings (OASIS Standard, 27 March 2020).

A run for each app. The kinds of findings are its rules; the provisions are a taxonomy, and each result names
the provision it comes under. Numbers in comments are sections of the standard.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from pipl_rules import __version__
from pipl_rules.apps.formats.alike import judgment_of
from pipl_rules.apps.formats.matrix import said
from pipl_rules.apps.formats.words import item_word, words
from pipl_rules.apps.kinds import KINDS
from pipl_rules.apps.record import Place
from pipl_rules.apps.report import AuditFinding, Report, Standing
from pipl_rules.citation import Citation
from pipl_rules.drawing.plain import shown, written
from pipl_rules.errors import Fault

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"

LEVEL = {
    Standing.INFRINGES: "error",
    Standing.BREACH: "error",
    Standing.SUSPECTED: "warning",
    Standing.LEAD: "note",
    Standing.LAWFUL: "none",
}

LANGUAGE = {"en": "en-US", "zh": "zh-CN"}

LAW = {"en": "Chinese personal-information law", "zh": "中国个人信息法律"}

SENTENCE = 2000

_KINDS = {kind.code: kind for kind in KINDS}


def as_sarif(reports: Iterable[Report], lang: str = "en") -> str:
    """The reports as one SARIF log, a run for each; see `as_log`."""
    return "".join(as_log(reports, lang))


def as_log(reports: Iterable[Report], lang: str = "en") -> Iterator[str]:
    """The pieces of one SARIF log, so that no more than one run is held at a time.

    Args:
        reports: The reports.
        lang: Language of the messages, ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    words(lang)
    yield f'{{\n"$schema": "{SCHEMA}",\n"version": "2.1.0",\n"runs": ['
    between = "\n"
    for report in reports:
        yield between + written(json.dumps(_run(report, lang), ensure_ascii=False, indent=1))
        between = ",\n"
    yield "\n]\n}\n"


def _run(report: Report, lang: str) -> dict[str, Any]:
    by_code: dict[str, list[AuditFinding]] = {}
    for found in report.findings:
        by_code.setdefault(found.code, []).append(found)
    codes = {code: number for number, code in enumerate(sorted(by_code))}
    cites = {found.ground for found in report.findings}
    laws = {cite: number for number, cite in enumerate(sorted(cites, key=lambda c: (c.order, str(c))))}
    driver = {
        "name": "pipl_rules",
        "version": __version__,
        "rules": [_rule(code, by_code[code], lang) for code in codes],
        "supportedTaxonomies": [{"name": "law", "index": 0}],
    }
    notices = sorted({fault.code for fault in report.faults})
    if notices:
        driver["notifications"] = [_noticed(code) for code in notices]
    return {
        "tool": {"driver": driver},
        "taxonomies": [_taxonomy(laws, lang)],
        "language": LANGUAGE[lang],
        "columnKind": "unicodeCodePoints",
        # 3.17.3: the part after the last slash tells runs of one kind apart; it is left out, for there is no clock here.
        "automationDetails": {"id": f"pipl_rules/audit/{quote(shown(report.app.id, 200), safe='.')}/"},
        "invocations": [
            {
                "executionSuccessful": not report.faults,
                "toolExecutionNotifications": [_notice(fault, notices) for fault in report.faults],
            }
        ],
        "results": [_result(found, codes, laws, report.app.sources, lang) for found in report.findings],
        "properties": {
            "app": report.app.id,
            "type": report.type,
            "on": report.on.isoformat(),
            "standing": report.standing.name.lower(),
        },
    }


def _rule(code: str, findings: list[AuditFinding], lang: str) -> dict[str, Any]:
    """A kind of finding; what it says of the law is taken from its findings, for a kind may come under several provisions."""
    provisions = {found.ground: said(found) for found in findings}
    ordered = sorted(provisions, key=lambda cite: (cite.order, str(cite)))
    sep, stop = words(lang).say["sep"], words(lang).say["stop"].strip()
    lines = [f"{cited(cite, lang)}{sep}{getattr(provisions[cite], lang)}" for cite in ordered]
    kind = _KINDS.get(code)
    title = shown(code.replace("-", " ").replace("_", " "), 120) if kind is None else getattr(kind, lang)
    return {
        "id": shown(code, 200),
        "name": "".join(part.capitalize() for part in re.findall(r"[A-Za-z0-9]+", code)) or "Finding",
        "shortDescription": {"text": _said(title[:1].upper() + title[1:] + stop)},
        "fullDescription": {"text": _said(" ".join(lines))},
        "help": {
            "text": _said("\n".join(lines)),
            "markdown": "\n".join(f"- {_markdown(line)}" for line in lines),
        },
        "defaultConfiguration": {"level": LEVEL[max(found.standing for found in findings)]},
        "properties": {"tags": ["privacy", *sorted({cite.instrument.id for cite in ordered})]},
    }


def _taxonomy(laws: dict[Citation, int], lang: str) -> dict[str, Any]:
    return {
        "name": "law",
        "shortDescription": {"text": LAW[lang]},
        "taxa": [{"id": str(cite), "shortDescription": {"text": _said(cited(cite, lang))}} for cite in laws],
    }


def cited(cite: Citation, lang: str) -> str:
    """The citation in the language."""
    return cite.zh if lang == "zh" else str(cite)


def _result(
    found: AuditFinding, codes: dict[str, int], laws: dict[Citation, int], sources: tuple[str, ...], lang: str
) -> dict[str, Any]:
    zh, say = lang == "zh", words(lang).say
    what = shown(found.what_zh if zh else found.what, SENTENCE)
    ends = "" if what.endswith((".", "。")) else say["stop"].strip()
    following = shown(found.next_step_zh if zh else found.next_step, SENTENCE)
    items = [shown(item_word(item, lang), 60) for item in found.items]
    parts = [
        what + ends,
        f"{say['cite']}{say['sep']}{cited(found.ground, lang)}{say['stop'].strip()}",
        f"{say['next']}{say['sep']}{following}",
    ]
    places = [physical for place in found.places if (physical := _place(place)) is not None]
    if not places:
        # A result without a location is refused by those that show results beside the code: the file read stands for it.
        places = [physical for file in sources[:1] if (physical := _place(Place(file))) is not None]
    result: dict[str, Any] = {
        "ruleId": shown(found.code, 200),
        "ruleIndex": codes[found.code],
        # 3.27.10: a kind other than `fail` has the level `none`.
        "kind": "pass" if found.standing is Standing.LAWFUL else "fail",
        "level": LEVEL[found.standing],
        "message": {"text": _said(" ".join(parts))},
        "taxa": [
            {
                "id": str(found.ground),
                "index": laws[found.ground],
                "toolComponent": {"name": "law", "index": 0},
            }
        ],
        "partialFingerprints": {"piplRulesFinding/v1": found.id},
        "properties": {
            "id": found.id,
            "standing": found.standing.name.lower(),
            "items": list(found.items),
            "itemNames": items,
            "citation": str(found.ground),
            "citationZh": found.ground.zh,
            "ground": said(found).zh if zh else said(found).en,
            "nextStep": found.next_step_zh if zh else found.next_step,
            "verdict": judgment_of(found).verdict.value,
            "certain": judgment_of(found).certain,
        },
    }
    # 3.27.12: more than one location only where every one must be changed; the others are related.
    if places:
        result["locations"] = places[:1]
    if places[1:]:
        result["relatedLocations"] = [{"id": n, **place} for n, place in enumerate(places[1:], start=1)]
    return result


def _place(place: Place) -> dict[str, Any] | None:
    uri = relative(place.file)
    if not uri:
        return None
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    if place.line is not None and place.line >= 1:
        physical["region"] = {"startLine": place.line}
    return {"physicalLocation": physical}


def relative(file: str) -> str:
    r"""The file as a relative reference (RFC 3986): every character that means something else in one is encoded.

    >>> relative("base.apk/res/a b#1.xml")
    'base.apk/res/a%20b%231.xml'
    >>> relative("/C:\\apps\\x")
    'C%3A/apps/x'
    """
    parts = (part for part in file.replace("\\", "/").split("/") if part not in ("", "."))
    return "/".join(quote(part.encode("utf-8", "replace"), safe="") for part in parts)


def _noticed(code: str) -> dict[str, Any]:
    """A kind of fault of the input."""
    title = f"Fault of the input: {code.replace('_', ' ')}."
    told = "Something in what was read could not be understood. The rest was audited all the same."
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in re.findall(r"[A-Za-z0-9]+", code)),
        "shortDescription": {"text": title},
        "fullDescription": {"text": told},
        "help": {"text": told},
    }


def _notice(fault: Fault, notices: list[str]) -> dict[str, Any]:
    return {
        "level": "error",
        "descriptor": {"id": fault.code, "index": notices.index(fault.code)},
        "message": {"text": _said(shown(str(fault), SENTENCE))},
    }


def _said(text: str) -> str:
    """A plain-text message: brackets would be links (3.11.6), braces placeholders (3.11.5)."""
    escaped = re.sub(r"([\\\[\]])", r"\\\1", text)
    return escaped.replace("{", "{{").replace("}", "}}")


def _markdown(text: str) -> str:
    """The same where Markdown is read, in which more characters mean something, and HTML might."""
    return re.sub(r"([\\`*_\[\]<>#|!&~])", r"\\\1", text).replace("{", "{{").replace("}", "}}")
