"""A sheet of SVG: a ground by light and by dark, a title and a description, lines of text.

No script, no font and nothing remote. Everything put on it as text is stripped of controls and escaped.
"""

from collections.abc import Iterable

from pipl_rules.drawing.measure import BOLD, fitting
from pipl_rules.drawing.paint import ink, style
from pipl_rules.drawing.plain import marked_up, shown

FONT = (
    "font-family=\"system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif\""
)
DESCRIBED = 20000
"""A description is up to so many characters long."""


def sheet(  # noqa: PLR0913, PLR0917 - a size, the words for those who do not see it, and what is drawn
    width: float, height: float, title: str, described: str, drawn: Iterable[str], lang: str
) -> str:
    """One picture as a document of its own.

    Args:
        width: Its width; the picture scales.
        height: Its height.
        title: What it shows, in a line.
        described: The same in words for those who do not see it.
        drawn: Its elements, already marked up.
        lang: ``"en"`` or ``"zh"``.
    """
    size = f"{width:g} {height:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" width="{width:g}" height="{height:g}" '
        f'role="img" aria-labelledby="title desc" xml:lang="{"zh-CN" if lang == "zh" else "en"}" {FONT}>\n'
        f'<title id="title">{marked_up(title)}</title>\n<desc id="desc">{marked_up(described, DESCRIBED)}</desc>\n'
        f"<style>@media (prefers-color-scheme:dark){{{style(dark=True)}}}@media print{{{style(dark=False)}}}</style>\n"
        f'<rect width="{width:g}" height="{height:g}" {ink("ground")}/>\n' + "\n".join(drawn) + "\n</svg>\n"
    )


def placed(shape: str, x: float, y: float, scale: float = 1) -> str:
    """A shape moved, and scaled."""
    by = f" scale({scale:g})" if scale != 1 else ""
    return f'<g transform="translate({x:g} {y:g}){by}">{shape}</g>'


def line(path: str, colour: str, width: float = 1, dashes: str = "") -> str:
    """A line along a path."""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{path}" stroke-width="{width:g}"{dashed} {ink(colour, stroke=True)}/>'


def block(  # noqa: PLR0913, PLR0917 - a place, a size, a colour
    x: float, y: float, width: float, height: float, colour: str, radius: float = 0
) -> str:
    """A filled rectangle."""
    return f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="{radius:g}" {ink(colour)}/>'


def text(  # noqa: PLR0913, PLR0917 - a place, a size, a colour, a room
    x: float,
    y: float,
    words: str,
    size: float,
    colour: str,
    room: float,
    *,
    bold: bool = False,
    anchor: str = "start",
) -> str:
    """One line of text, cut to its room."""
    fitted = fitting(shown(words, 1000), size * (BOLD if bold else 1), room)
    more = (' font-weight="700"' if bold else "") + (f' text-anchor="{anchor}"' if anchor != "start" else "")
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}"{more} {ink(colour)}>{marked_up(fitted, 1001)}</text>'
    )
