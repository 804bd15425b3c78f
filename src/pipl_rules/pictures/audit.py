"""The report on an app as a picture: what was needed, declared, reachable, observed, and what was found."""

from pipl_rules.apps.formats import as_svg
from pipl_rules.apps.formats.matrix import COLUMNS, cells, named
from pipl_rules.apps.formats.shapes import OF_STANDING
from pipl_rules.apps.formats.words import item_word, words
from pipl_rules.apps.report import AuditFinding, Report, Row
from pipl_rules.pictures.explained import cited
from pipl_rules.pictures.node import Node
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.words import said


def audited(report: Report, lang: str = "en") -> Picture:
    """The report as a picture.

    Args:
        report: The report.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For another language.
    """
    say = words(lang).say
    found = tuple(_finding(each, lang) for each in report.findings)
    rows = tuple(_row(each, lang) for each in report.rows)
    root = Node(
        sign=OF_STANDING[report.standing],
        head=f"{say['title']}{say['sep']}{named(report, words(lang))}",
        text=f"{say['law']}{said(lang)['sep']}{report.on}",
        children=(Node(head=say["matrix"], children=rows), Node(head=say["findings"], children=found)),
    )
    return Picture(said=root, svg=as_svg(report, lang), lang=lang)


def _row(row: Row, lang: str) -> Node:
    known, answers = words(lang), cells(row)
    told = (f"{known.columns[name]} {known.cell[answers[name]]}" for name in COLUMNS)
    return Node(head=item_word(row.item, lang), text=said(lang)["comma"].join(told))


def _finding(found: AuditFinding, lang: str) -> Node:
    return Node(
        sign=OF_STANDING[found.standing],
        told=words(lang).standing[found.standing],
        text=found.what_zh if lang == "zh" else found.what,
        source=cited(found.ground, lang),
    )
