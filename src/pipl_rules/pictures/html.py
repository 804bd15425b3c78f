"""A picture in HTML that survives hosted viewers: an image in the page itself, with words for those who do not see it."""

from base64 import b64encode

from pipl_rules.drawing.plain import marked_up

ALT = 1000
"""The words that stand for the image are up to so many characters; the whole text is folded below it."""
TEXT = 200_000


def data_uri(svg: str) -> str:
    """The picture as an address that holds it, so that nothing is fetched and nothing in it can act on the page."""
    return "data:image/svg+xml;base64," + b64encode(svg.encode()).decode("ascii")


def figure(svg: str, title: str, text: str, as_text: str, lang: str) -> str:
    """The image, its title, and its text folded.

    Args:
        svg: The picture.
        title: What it shows.
        text: The same as text, by lines.
        as_text: The words on the fold.
        lang: ``"en"`` or ``"zh"``.
    """
    lines = "\n".join(
        " " * (len(line) - len(line.lstrip())) + marked_up(line, TEXT) for line in text.splitlines()
    )
    tag = "zh-CN" if lang == "zh" else "en"
    alt = marked_up(f"{title} | {text}", ALT)
    return (
        f'<figure lang="{tag}" style="margin:0">'
        f'<img src="{data_uri(svg)}" alt="{alt}" style="max-width:100%;height:auto"/>'
        f'<details><summary>{marked_up(as_text)}</summary><pre style="white-space:pre-wrap">{lines}</pre></details>'
        "</figure>"
    )
