r"""Words as Markdown: whatever is shown stands as it is, and nothing in it is taken for markup.

>>> print(shown("a <b> *c* | d"))
a \<b\> \*c\* \| d
"""

import re
from collections.abc import Iterable, Iterator

_MARKS = re.compile(r"[\\`*_{}\[\]<>#|~$&!]")
_AT_START = re.compile(r"^(\d*)([-+=:%.)(\"'])")

ORPHAN = ("---", "orphan: true", "---", "")
"""The head of a page that stands in no list of contents: every page would carry the list."""


def shown(text: str) -> str:
    """The text, on one line, with every mark of Markdown made harmless."""
    harmless = _MARKS.sub(lambda mark: "\\" + mark[0], " ".join(text.split()))
    return _AT_START.sub(r"\1\\\2", harmless)


def zh(text: str) -> str:
    """Chinese words, set in a Chinese face."""
    return f"[{shown(text)}]{{.zh}}" if text else ""


def both(en: str, chinese: str) -> str:
    """English, then Chinese."""
    return f"{shown(en)} {zh(chinese)}".strip()


def code(text: str) -> str:
    """A name as it is typed; names have no backtick."""
    return f"`{text.replace('`', '')}`"


def link(text: str, label: str) -> str:
    """A link to a label anywhere on the site; the text is Markdown already, without Chinese set apart."""
    return f"[{text}](#{label})"


def link_both(en: str, chinese: str, label: str) -> str:
    """A link in English, with the Chinese after it."""
    return f"{link(shown(en), label)} {zh(chinese)}".strip()


def label(name: str) -> str:
    """The line that makes the place it stands at a target of links."""
    return f"({name})="


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table; cells are Markdown already."""
    columns = list(heads)
    yield f"| {' | '.join(columns)} |"
    yield f"|{' --- |' * len(columns)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def page(lines: Iterable[str]) -> str:
    """Lines as the text of a file."""
    return "\n".join(lines).rstrip() + "\n"
