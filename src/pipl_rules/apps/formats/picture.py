"""A report as a picture that a manager can read: kinds of information against what is needed, declared, reachable, observed.

SVG without scripts, fonts or anything remote. Every answer has a shape of its own, so that the picture survives
black-and-white printing; each is named in words for those who do not see it.
"""

from collections.abc import Iterable, Iterator

from attrs import frozen

from pipl_rules.apps.formats import shapes
from pipl_rules.apps.formats.matrix import cells, counts, gravest, named, typed
from pipl_rules.apps.formats.words import Words, item_word, words
from pipl_rules.apps.report import Report, Row, Standing
from pipl_rules.drawing import paint
from pipl_rules.drawing.measure import BOLD, estimated, fitting
from pipl_rules.drawing.plain import marked_up, shown

DRAWN = ("needed", "declared", "reachable", "observed")
"""The columns drawn; what was seen before agreement, and what was sent, is marked within the last."""

WIDTH, MARGIN = 960, 32
ITEM, COLUMN = 272, 100
HEAD, ROW = 132, 38
FONT = (
    "font-family=\"system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif\""
)
VERDICT = MARGIN + ITEM + COLUMN * len(DRAWN) + 18


@frozen
class _Page:
    """What is drawn with: the report, its words, and a prefix for the ids of this picture."""

    report: Report
    said: Words
    lang: str
    prefix: str


def as_svg(report: Report, lang: str = "en") -> str:
    """The report as one SVG picture.

    Args:
        report: The report.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    return as_svgs([report], lang)


def as_svgs(reports: Iterable[Report], lang: str = "en") -> str:
    """The pictures of the reports, one below the other, in one SVG."""
    said = words(lang)
    pages, top = [], 0
    for number, report in enumerate(reports):
        height = _height(report)
        inner = "\n".join(_drawn(_Page(report, said, lang, f"p{number}"), height))
        pages.append(f'<g transform="translate(0 {top})">\n{inner}\n</g>')
        top += height
    height = max(top, 1)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        f'xml:lang="{"zh-CN" if lang == "zh" else "en"}" {FONT}>\n'
        f"<style>@media (prefers-color-scheme: dark){{{paint.style(dark=True)}}}"
        f"@media print{{{paint.style(dark=False)}}}</style>\n" + "\n".join(pages) + "\n</svg>\n"
    )


def _height(report: Report) -> int:
    return HEAD + 44 + ROW * max(len(report.rows), 1) + 150


def _drawn(page: _Page, height: int) -> Iterator[str]:
    yield (
        f'<g role="img" aria-labelledby="{page.prefix}-title {page.prefix}-desc">'
        f'<title id="{page.prefix}-title">{marked_up(_title(page))}</title>'
        f'<desc id="{page.prefix}-desc">{marked_up(_described(page), 20000)}</desc>'
    )
    yield f'<rect width="{WIDTH}" height="{height}" {paint.ink("ground")}/>'
    yield from _headed(page)
    yield from _columns(page)
    top = HEAD + 44
    if not page.report.rows:
        yield _text(MARGIN, top + 24, page.said.say["no_rows"], 14, "faint", WIDTH - 2 * MARGIN)
    for number, row in enumerate(page.report.rows):
        yield from _row(page, row, top + ROW * number, banded=number % 2 == 0)
    yield from _legend(page, height - 132)
    yield "</g>"


def _title(page: _Page) -> str:
    return page.said.say["title"] + page.said.say["sep"] + named(page.report, page.said)


def _described(page: _Page) -> str:
    """The picture in words, for those who do not see it."""
    said = page.said
    lines = []
    for row in page.report.rows:
        answers = cells(row)
        parts = [
            f"{said.columns[name]} {said.cell[answers[name]]}"
            for name in (*DRAWN, "sent", "before_agreement")
        ]
        worst = gravest(page.report, row)
        parts.append(said.standing[worst] if worst is not None else said.say["no_finding"])
        lines.append(item_word(row.item, page.lang) + said.say["sep"] + said.say["comma"].join(parts))
    return said.say["semicolon"].join(lines) or said.say["no_rows"]


def _headed(page: _Page) -> Iterator[str]:
    report, say, sep = page.report, page.said.say, page.said.say["sep"]
    yield _text(MARGIN, 46, _title(page), 24, "ink", WIDTH - 2 * MARGIN, bold=True)
    told = [
        say["type"] + sep + (typed(report, page.lang) or say["no_type"]),
        f"{say['law']}{sep}{report.on.isoformat()}",
    ]
    if report.app.version is not None:
        told.insert(0, f"{say['version']} {report.app.version}")
    yield _text(
        MARGIN, 72, say["semicolon"].join(shown(part, 80) for part in told), 14, "faint", WIDTH - 2 * MARGIN
    )
    left = MARGIN
    numbers = [(standing, number) for standing, number in counts(report).items() if number]
    for standing, number in numbers:
        words_said = f"{page.said.standing[standing]} {number}"
        yield _placed(shapes.sign(standing), left, 90)
        yield _text(left + 27, 105, words_said, 15, "ink", 280, bold=True)
        left += int(27 + estimated(words_said, 15) * BOLD) + 26
    if not numbers:
        yield _text(MARGIN, 105, say["no_findings"], 15, "ink", WIDTH - 2 * MARGIN)


def _columns(page: _Page) -> Iterator[str]:
    base = HEAD + 28
    yield _text(MARGIN, base, page.said.say["item"], 14, "faint", ITEM, bold=True)
    for number, name in enumerate(DRAWN):
        centre = MARGIN + ITEM + COLUMN * number + COLUMN // 2
        yield _text(centre, base, page.said.columns[name], 14, "faint", COLUMN - 6, bold=True, middle=True)
    yield _text(VERDICT, base, page.said.say["assessment"], 14, "faint", WIDTH - MARGIN - VERDICT, bold=True)
    yield f'<path d="M{MARGIN} {HEAD + 43}H{WIDTH - MARGIN}" stroke-width="1.5" {paint.ink("faint", stroke=True)}/>'


def _row(page: _Page, row: Row, top: int, *, banded: bool) -> Iterator[str]:
    if banded:
        yield f'<rect x="{MARGIN - 12}" y="{top}" width="{WIDTH - 2 * MARGIN + 24}" height="{ROW}" rx="4" {paint.ink("band")}/>'
    name = item_word(row.item, page.lang)
    if row.bundled:
        yield _text(MARGIN, top + 17, name, 15, "ink", ITEM - 12)
        who = page.said.say["by_sdk"].format(
            page.said.say["comma"].join(shown(sdk, 60) for sdk in row.bundled)
        )
        yield _text(MARGIN, top + 32, who, 11.5, "faint", ITEM - 12)
    else:
        yield _text(MARGIN, top + 24, name, 15, "ink", ITEM - 12)
    for number, column in enumerate(DRAWN):
        left = MARGIN + ITEM + COLUMN * number + COLUMN // 2 - 10
        yield _cell(page, row, column, left, top + 9)
    worst = gravest(page.report, row)
    if worst is None:
        yield _text(VERDICT, top + 24, page.said.say["no_finding"], 14, "faint", WIDTH - MARGIN - VERDICT)
    else:
        yield _placed(shapes.sign(worst), VERDICT, top + 9)
        yield _text(
            VERDICT + 27, top + 24, page.said.standing[worst], 14, "ink", WIDTH - MARGIN - VERDICT - 27
        )


def _cell(page: _Page, row: Row, column: str, left: int, top: int) -> str:
    said, answers = page.said, cells(row)
    answer = answers[column]
    told = f"{item_word(row.item, page.lang)}{said.say['sep']}{said.columns[column]} {said.cell[answer]}"
    shape, notes = paint.mark(answer), ""
    if column == "observed" and answers["before_agreement"]:
        told += said.say["semicolon"] + said.say["before_mark"]
        shape = paint.mark(answer, alarming=True)
    if column == "observed" and answers["sent"]:
        told += said.say["semicolon"] + said.say["sent_mark"]
        notes = f'<g transform="translate(24 5)">{paint.arrow()}</g>'
    value = {True: "yes", False: "no", None: "unknown"}
    marks = "".join(
        f' data-{name.replace("_", "-")}="{value[answers[name]]}"'
        for name in (("sent", "before_agreement") if column == "observed" else ())
    )
    return (
        f'<g transform="translate({left} {top})" data-item="{marked_up(row.item)}" data-column="{column}" '
        f'data-answer="{value[answer]}"{marks}><title>{marked_up(told)}</title>{shape}{notes}</g>'
    )


def _legend(page: _Page, top: int) -> Iterator[str]:
    said, left = page.said, MARGIN
    yield f'<path d="M{MARGIN} {top}H{WIDTH - MARGIN}" stroke-width="1" {paint.ink("line", stroke=True)}/>'
    signs = [
        (paint.mark(answer=True), said.cell[True]),
        (paint.mark(answer=True, alarming=True), said.say["before_mark"]),
        (f'<g transform="translate(6 5)">{paint.arrow()}</g>', said.say["sent_mark"]),
        (paint.mark(answer=False), said.cell[False]),
        (paint.mark(None), said.cell[None]),
    ]
    for shape, told in signs:
        yield _placed(shape, left, top + 18)
        yield _text(left + 27, top + 33, told, 13, "ink", 330)
        left += int(27 + estimated(told, 13)) + 26
    left = MARGIN
    for standing in sorted(Standing, reverse=True):
        yield _placed(shapes.sign(standing), left, top + 50)
        yield _text(left + 27, top + 65, said.standing[standing], 13, "ink", 280)
        left += int(27 + estimated(said.standing[standing], 13)) + 26
    yield _text(MARGIN, top + 97, said.say["unknown"], 13, "faint", WIDTH - 2 * MARGIN)
    yield _text(MARGIN, top + 116, said.say["no_law_advice"], 13, "faint", WIDTH - 2 * MARGIN)


def _placed(shape: str, left: float, top: float) -> str:
    return f'<g transform="translate({left} {top})">{shape}</g>'


def _text(  # noqa: PLR0913, PLR0917 - a place, a size, a colour, a room
    x: float,
    y: float,
    text: str,
    size: float,
    colour: str,
    room: float,
    *,
    bold: bool = False,
    middle: bool = False,
) -> str:
    fitted = fitting(shown(text), size * (BOLD if bold else 1), room)
    more = (' font-weight="700"' if bold else "") + (' text-anchor="middle"' if middle else "")
    return f'<text x="{x}" y="{y}" font-size="{size}"{more} {paint.ink(colour)}>{marked_up(fitted)}</text>'
