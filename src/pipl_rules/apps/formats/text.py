"""A report as plain text that survives an e-mail: summary, matrix, findings, each with citation, ground and next step."""

from collections.abc import Iterable, Iterator

from pipl_rules.apps.formats.alike import judgment_of
from pipl_rules.apps.formats.matrix import COLUMNS, cells, counts, gravest, named, read_of, said, typed
from pipl_rules.apps.formats.words import Words, item_word, words
from pipl_rules.apps.record import Place
from pipl_rules.apps.report import AuditFinding, Report
from pipl_rules.drawing.plain import padded, shown, width
from pipl_rules.explanation import render_text
from pipl_rules.explanation.words import WORDS as JUDGMENT_WORDS

PLACES = 10
"""So many places of a finding are written out; the data have them all."""

SENTENCE = 2000
"""A sentence is cut after so many characters."""


def as_text(report: Report, lang: str = "en", *, explained: bool = False) -> str:
    """The report as text.

    Args:
        report: The report.
        lang: ``"en"`` or ``"zh"``.
        explained: Whether the explanation of each judgment stands below its finding.

    Raises:
        UnknownNameError: For another language.
    """
    said_in = words(lang)
    parts = [_head(report, said_in, lang), _matrix(report, said_in, lang)]
    parts += [_findings(report, said_in, lang, explained=explained), _faults(report, said_in)]
    return "\n".join(line for part in parts for line in (*part, "")).rstrip("\n") + "\n"


def as_texts(reports: Iterable[Report], lang: str = "en", *, explained: bool = False) -> Iterator[str]:
    """Report after report, and at the end one line for each app."""
    said_in = words(lang)
    lines = []
    for report in reports:
        yield as_text(report, lang, explained=explained) + "\n" + "=" * 72 + "\n\n"
        name = shown(named(report, said_in), 60)
        numbers = said_in.say["comma"].join(
            f"{said_in.standing[standing]} {number}" for standing, number in counts(report).items() if number
        )
        lines.append(f"  {name}{said_in.say['sep']}{numbers or said_in.say['no_finding']}\n")
    yield f"{said_in.say['apps']}{said_in.say['sep']}{len(lines)}\n" + "".join(lines)


def _head(report: Report, said_in: Words, lang: str) -> Iterator[str]:
    app, say, sep = report.app, said_in.say, said_in.say["sep"]
    yield say["title"] + sep + named(report, said_in)
    told = [] if app.name is None else [shown(app.id)]
    if app.version is not None:
        told.append(f"{say['version']} {shown(app.version, 60)}")
    if app.platform is not None:
        told.append(app.platform.zh if lang == "zh" else str(app.platform.value))
    if told:
        yield say["app"] + sep + say["comma"].join(told)
    yield say["type"] + sep + (typed(report, lang) or say["no_type"])
    yield say["law"] + sep + report.on.isoformat()
    yield say["read"] + sep + say["semicolon"].join(read_lines(report, said_in))
    numbers = [f"{said_in.standing[standing]} {n}" for standing, n in counts(report).items() if n]
    yield say["findings"] + sep + (say["comma"].join(numbers) if numbers else say["no_findings"])


def read_lines(report: Report, said_in: Words) -> Iterator[str]:
    """What was read of each kind of source, and what was not."""
    for name, number in read_of(report).items():
        found = said_in.say["not_read"] if number is None else said_in.say["entries"].format(number)
        yield f"{said_in.say[name]}{said_in.say['sep']}{found}"


def _matrix(report: Report, said_in: Words, lang: str) -> Iterator[str]:
    say = said_in.say
    yield say["matrix"]
    if not report.rows:
        yield "  " + say["no_rows"]
        return
    table = [[say["item"], *(said_in.columns[name] for name in COLUMNS), say["assessment"]]]
    for row in report.rows:
        answers = cells(row)
        worst = gravest(report, row)
        table.append(
            [
                shown(item_word(row.item, lang), 40),
                *(said_in.cell[answers[name]] for name in COLUMNS),
                said_in.standing[worst] if worst is not None else say["no_finding"],
            ]
        )
    widths = [max(width(line[column]) for line in table) for column in range(len(table[0]))]
    for line in table:
        yield "  " + "  ".join(padded(cell, widths[n]) for n, cell in enumerate(line)).rstrip()
    yield "  " + say["unknown"]
    for row in report.rows:
        if row.bundled:
            who = say["by_sdk"].format(say["comma"].join(shown(name, 80) for name in row.bundled))
            yield f"  {shown(item_word(row.item, lang), 40)}{say['sep']}{who}"


def _findings(report: Report, said_in: Words, lang: str, *, explained: bool) -> Iterator[str]:
    yield said_in.say["findings"]
    if not report.findings:
        yield "  " + said_in.say["no_findings"]
        return
    for standing in sorted({found.standing for found in report.findings}, reverse=True):
        yield f"  {said_in.standing[standing]}{said_in.say['sep']}{said_in.meaning[standing]}"
    for number, found in enumerate(report.findings, start=1):
        yield ""
        yield from _finding(number, found, said_in, lang)
        if explained:
            yield f"   {said_in.say['explanation']}"
            yield from (f"     {line}".rstrip() for line in render_text(found.judgment, lang).splitlines())


def _finding(number: int, found: AuditFinding, said_in: Words, lang: str) -> Iterator[str]:
    say, sep, zh = said_in.say, said_in.say["sep"], lang == "zh"
    mark = said_in.standing[found.standing].upper()
    yield f"{number}. {mark}  {shown(found.code, 80)}  [{shown(found.id, 80)}]"
    yield "   " + shown(found.what_zh if zh else found.what, SENTENCE)
    if found.items:
        names = [shown(item_word(item, lang), 60) for item in found.items]
        yield f"   {say['items']}{sep}{say['comma'].join(names)}"
    yield f"   {say['places']}{sep}{placed(found.places, said_in)}"
    yield f"   {say['cite']}{sep}{found.ground.zh if zh else found.ground}"
    yield f"   {say['ground']}{sep}{said(found).zh if zh else said(found).en}"
    yield f"   {say['next']}{sep}{shown(found.next_step_zh if zh else found.next_step, SENTENCE)}"
    yield f"   {say['judgment']}{sep}{judged(found, lang)}"


def placed(places: tuple[Place, ...], said_in: Words) -> str:
    """The places, the first few of them written out."""
    if not places:
        return said_in.say["no_place"]
    listed = [shown(str(place)) for place in places[:PLACES]]
    if len(places) > PLACES:
        listed.append(said_in.say["more"].format(len(places) - PLACES))
    return said_in.say["semicolon"].join(listed)


def judged(found: AuditFinding, lang: str) -> str:
    """The verdict on the act, whether it is open or certain, and what it could be at worst."""
    told = JUDGMENT_WORDS[lang]
    judgment = judgment_of(found)
    parts = [told.verdict[judgment.verdict.value].lower()]
    if judgment.personal_information is None or judgment.privacy is None:
        parts.append(told.outcome["open"])
    parts.append(told.phrase["certain" if judgment.certain else "uncertain"])
    if judgment.worst_case is not judgment.verdict:
        worst = told.verdict[judgment.worst_case.value].lower()
        parts.append(f"{told.phrase['worst']}{' ' if lang == 'en' else told.phrase['sep']}{worst}")
    return told.phrase["semicolon"].join(parts)


def _faults(report: Report, said_in: Words) -> Iterator[str]:
    if report.faults:
        yield said_in.say["faults"]
        yield from (f"  {shown(str(fault), SENTENCE)}" for fault in report.faults)
