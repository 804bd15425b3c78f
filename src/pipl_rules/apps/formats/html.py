"""Reports as one page of HTML that needs nothing else: no script, no font, nothing remote.

Everything read from an app is escaped, stripped of controls and set apart from the direction of the text around
it; the page forbids itself to load anything, should that ever fail.
"""

from collections.abc import Iterable, Iterator

from pipl_rules.apps.formats import shapes
from pipl_rules.apps.formats.matrix import (
    ALARMING,
    COLUMNS,
    cells,
    counts,
    gravest,
    named,
    read_of,
    said,
    typed,
)
from pipl_rules.apps.formats.page import CSS
from pipl_rules.apps.formats.text import PLACES, SENTENCE, judged
from pipl_rules.apps.formats.words import Words, item_word, words
from pipl_rules.apps.report import AuditFinding, Report, Row, Standing
from pipl_rules.drawing import paint
from pipl_rules.drawing.plain import marked_up
from pipl_rules.explanation import render_text

ANSWER = {True: "yes", False: "no", None: "unknown"}

DEEPEST = 12
"""Lines of an explanation are set in by at most so many steps."""


def as_html(report: Report, lang: str = "en", *, explained: bool = True) -> str:
    """The report as a page of its own.

    Args:
        report: The report.
        lang: ``"en"`` or ``"zh"``.
        explained: Whether each finding carries the explanation of its judgment, folded.

    Raises:
        UnknownNameError: For another language.
    """
    said_in = words(lang)
    body = "".join(_report(report, said_in, lang, "r0", explained=explained))
    return _page(_title(report, said_in), body, lang)


def as_pages(reports: Iterable[Report], lang: str = "en", *, explained: bool = False) -> str:
    """The reports on one page, with a table of the apps before them that leads to each."""
    said_in = words(lang)
    rows, bodies = [], []
    for number, report in enumerate(reports):
        rows.append(_index_row(report, said_in, f"r{number}"))
        bodies.append("".join(_report(report, said_in, lang, f"r{number}", explained=explained)))
    say = said_in.say
    heads = "".join(f'<th scope="col">{name}</th>' for name in (say["app"], say["worst"], say["findings"]))
    index = (
        f'<header><h1>{say["title"]}</h1></header><section aria-labelledby="apps"><h2 id="apps">{say["apps"]}: {len(rows)}</h2>'
        f'<div class="wide" role="region" aria-labelledby="apps" tabindex="0"><table class="index"><thead><tr>{heads}'
        f"</tr></thead><tbody>{''.join(rows)}</tbody></table></div></section>"
    )
    return _page(say["title"], index + "".join(bodies), lang)


def _page(title: str, body: str, lang: str) -> str:
    symbols = "".join(
        [
            *(_symbol(ANSWER[answer], paint.mark(answer)) for answer in (True, False, None)),
            _symbol("alarm", paint.mark(answer=True, alarming=True)),
            *(_symbol(standing.name.lower(), shapes.sign(standing)) for standing in Standing),
        ]
    )
    return (
        f'<!doctype html>\n<html lang="{"zh-CN" if lang == "zh" else "en"}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>{CSS}</style>\n</head>\n<body>\n"
        f'<svg width="0" height="0" class="symbols" aria-hidden="true">{symbols}</svg>\n<main>{body}</main>\n</body>\n</html>\n'
    )


def _symbol(name: str, shape: str) -> str:
    return f'<symbol id="s-{name}" viewBox="0 0 20 20">{shape}</symbol>'


def _icon(name: str) -> str:
    return f'<svg class="icon" aria-hidden="true"><use href="#s-{name}"/></svg>'


def _bdi(text: str, limit: int = 300) -> str:
    return f"<bdi>{marked_up(text, limit)}</bdi>"


def _title(report: Report, said_in: Words) -> str:
    return f"{said_in.say['title']}{said_in.say['sep']}{marked_up(named(report, said_in))}"


def _index_row(report: Report, said_in: Words, anchor: str) -> str:
    worst = report.standing if report.findings else None
    numbers = said_in.say["comma"].join(
        f"{said_in.standing[standing]} {number}" for standing, number in counts(report).items() if number
    )
    return (
        f'<tr data-app="{marked_up(report.app.id)}"><th scope="row"><a href="#{anchor}">{_bdi(named(report, said_in), 80)}</a></th>'
        f"<td>{_standing(worst, said_in)}</td><td>{numbers or said_in.say['no_finding']}</td></tr>"
    )


def _standing(standing: Standing | None, said_in: Words) -> str:
    if standing is None:
        return f'<span class="none faint"><span>{said_in.say["no_finding"]}</span></span>'
    return f'<span class="standing">{_icon(standing.name.lower())}<span>{said_in.standing[standing]}</span></span>'


def _report(report: Report, said_in: Words, lang: str, anchor: str, *, explained: bool) -> Iterator[str]:
    yield f'<article class="report" id="{anchor}" data-standing="{report.standing.name.lower()}">'
    yield from _head(report, said_in, lang)
    yield from _matrix(report, said_in, lang, anchor)
    yield from _findings(report, said_in, lang, anchor, explained=explained)
    if report.faults:
        lines = "".join(f"<li>{_bdi(str(fault), SENTENCE)}</li>" for fault in report.faults)
        yield f'<section class="faults"><h2>{said_in.say["faults"]}</h2><ul>{lines}</ul></section>'
    yield f"<footer>{said_in.say['no_law_advice']}</footer></article>"


def _head(report: Report, said_in: Words, lang: str) -> Iterator[str]:
    app, say = report.app, said_in.say
    yield f'<header><p class="kicker">{say["title"]}</p><h1>{_bdi(named(report, said_in))}</h1>'
    told = [_bdi(app.id)] if app.name is not None else []
    if app.version is not None:
        told.append(f"{say['version']} {_bdi(app.version, 60)}")
    if app.platform is not None:
        told.append(app.platform.zh if lang == "zh" else str(app.platform.value))
    read = (
        f"{say[name]}{say['sep']}{say['not_read'] if number is None else say['entries'].format(number)}"
        for name, number in read_of(report).items()
    )
    facts = [
        (say["app"], say["comma"].join(told)),
        (say["type"], _bdi(typed(report, lang) or say["no_type"])),
        (say["law"], f'<time datetime="{report.on.isoformat()}">{report.on.isoformat()}</time>'),
        (say["read"], say["semicolon"].join(read)),
    ]
    yield f'<dl class="facts">{"".join(_pair(name, value) for name, value in facts if value)}</dl>'
    chips = "".join(
        f'<li>{_standing(standing, said_in)} <b>{number}</b> <span class="faint">{said_in.meaning[standing]}</span></li>'
        for standing, number in counts(report).items()
        if number
    )
    yield (f'<ul class="counts">{chips}</ul>' if chips else f"<p>{say['no_findings']}</p>") + "</header>"


def _pair(name: str, value: str) -> str:
    return f"<div><dt>{name}</dt><dd>{value}</dd></div>"


def _matrix(report: Report, said_in: Words, lang: str, anchor: str) -> Iterator[str]:
    say = said_in.say
    yield f'<section aria-labelledby="{anchor}-m"><h2 id="{anchor}-m">{say["matrix"]}</h2>'
    if not report.rows:
        yield f"<p>{say['no_rows']}</p></section>"
        return
    heads = "".join(f'<th scope="col"><span>{said_in.columns[name]}</span></th>' for name in COLUMNS)
    yield (
        f'<div class="wide" role="region" aria-labelledby="{anchor}-m" tabindex="0"><table class="matrix"><thead><tr>'
        f'<th scope="col" class="item">{say["item"]}</th>{heads}<th scope="col"><span>{say["assessment"]}</span></th></tr></thead><tbody>'
    )
    for row in report.rows:
        yield _row(report, row, said_in, lang)
    yield "</tbody></table></div>"
    signs = [(ANSWER[answer], said_in.cell[answer]) for answer in (True, False, None)]
    signs.insert(
        1,
        (
            "alarm",
            f"{said_in.cell[True]}{say['semicolon']}{said_in.columns['before_agreement']} / {said_in.columns['over_collected']}",
        ),
    )
    legend = "".join(f"<li>{_icon(name)}<span>{told}</span></li>" for name, told in signs)
    yield f'<ul class="legend" aria-label="{say["legend"]}">{legend}</ul><p class="faint">{say["unknown"]}</p></section>'


def _row(report: Report, row: Row, said_in: Words, lang: str) -> str:
    answers = cells(row)
    marks = "".join(_cell(name, answers[name], said_in) for name in COLUMNS)
    by = ""
    if row.bundled:
        who = said_in.say["comma"].join(_bdi(name, 80) for name in row.bundled)
        by = f'<small class="faint">{said_in.say["by_sdk"].format(who)}</small>'
    if row.needed_by is not None:
        cite = row.needed_by.zh if lang == "zh" else str(row.needed_by)
        by += f'<small class="faint">{said_in.say["listed"].format(marked_up(cite))}</small>'
    return (
        f'<tr data-item="{marked_up(row.item)}"><th scope="row" class="item">{_bdi(item_word(row.item, lang), 80)}{by}</th>'
        f'{marks}<td class="verdict">{_standing(gravest(report, row), said_in)}</td></tr>'
    )


def _cell(name: str, answer: bool | None, said_in: Words) -> str:  # noqa: FBT001 - an answer of three values
    shape = "alarm" if answer and name in ALARMING else ANSWER[answer]
    return (
        f'<td data-column="{name}" data-answer="{ANSWER[answer]}" title="{said_in.columns[name]}{said_in.say["sep"]}{said_in.cell[answer]}">'
        f'{_icon(shape)}<span class="unseen">{said_in.cell[answer]}</span></td>'
    )


def _findings(report: Report, said_in: Words, lang: str, anchor: str, *, explained: bool) -> Iterator[str]:
    say = said_in.say
    yield f'<section aria-labelledby="{anchor}-f"><h2 id="{anchor}-f">{say["findings"]}</h2>'
    if not report.findings:
        yield f"<p>{say['no_findings']}</p>"
    for number, found in enumerate(report.findings, start=1):
        yield _finding(found, said_in, lang, f"{anchor}-f{number}", explained=explained)
    yield "</section>"


def _finding(found: AuditFinding, said_in: Words, lang: str, anchor: str, *, explained: bool) -> str:
    say, zh = said_in.say, lang == "zh"
    cite = found.ground.zh if zh else str(found.ground)
    names = say["comma"].join(_bdi(item_word(item, lang), 80) for item in found.items)
    pairs = [
        (say["cite"], f"<cite>{marked_up(cite)}</cite>"),
        (
            say["ground"],
            f'<span class="ground">{marked_up(said(found).zh if zh else said(found).en, SENTENCE)}</span>',
        ),
        (
            say["next"],
            f'<strong class="next">{marked_up(found.next_step_zh if zh else found.next_step, SENTENCE)}</strong>',
        ),
        (say["items"], names),
        (say["places"], _places(found, said_in)),
        (say["judgment"], marked_up(judged(found, lang))),
    ]
    marks = " ".join(f"<code>{marked_up(mark, 80)}</code>" for mark in dict.fromkeys((found.code, found.id)))
    how = _explanation(found, lang, say["details"]) if explained else ""
    return (
        f'<article class="finding" id="{anchor}" data-id="{marked_up(found.id)}" data-code="{marked_up(found.code)}" '
        f'data-standing="{found.standing.name.lower()}"><h3>{_standing(found.standing, said_in)} '
        f'<span class="what">{_bdi(found.what_zh if zh else found.what, SENTENCE)}</span></h3>'
        f"<dl>{''.join(_pair(name, value) for name, value in pairs if value)}</dl>"
        f'<p class="mark faint">{marks}</p>{how}</article>'
    )


def _places(found: AuditFinding, said_in: Words) -> str:
    if not found.places:
        return f'<span class="faint">{said_in.say["no_place"]}</span>'
    listed = [f"<li><code>{_bdi(str(place))}</code></li>" for place in found.places[:PLACES]]
    if len(found.places) > PLACES:
        listed.append(f"<li>{said_in.say['more'].format(len(found.places) - PLACES)}</li>")
    return f'<ul class="places">{"".join(listed)}</ul>'


def _explanation(found: AuditFinding, lang: str, summary: str) -> str:
    lines = []
    for line in render_text(found.judgment, lang).splitlines():
        bare = line.lstrip()
        deep = min((len(line) - len(bare)) // 2, DEEPEST)
        if bare:
            lines.append(f'<p class="i{deep}">{marked_up(bare, SENTENCE)}</p>')
    return f'<details><summary>{summary}</summary><div class="why">{"".join(lines)}</div></details>'
