"""Text from packages and logs made fit to be shown: nothing in it can act on a terminal, a page or a reader's eye."""

import re
import unicodedata
from html import escape

LONG = 300
"""Names are shown up to so many characters; what is longer is cut, and says so by an ellipsis."""

_UNSHOWN = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # controls, of which an escape would steer a terminal
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # marks that turn or hide text
    "\u2028\u2029\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
)
_SPACE = re.compile(r"\s+")
_RAW = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_SURROGATE = re.compile("[\ud800-\udfff]")


def shown(text: str, limit: int = LONG) -> str:
    """The text on one line, without controls or marks of direction, cut to so many characters."""
    line = _UNSHOWN.sub("\ufffd", _SPACE.sub(" ", text)).strip()
    return line if len(line) <= limit else line[: limit - 1] + "…"


def marked_up(text: str, limit: int = LONG) -> str:
    """The same, as the text or an attribute of HTML or XML."""
    return escape(shown(text, limit))


def written(json_text: str) -> str:
    r"""JSON in which what is not seen stands as an escape, so that it reads the same and can be encoded.

    A lone surrogate is no character; it becomes the replacement character.

        >>> written('"a\u202eb"')
        '"a\\u202eb"'
    """
    escaped = _RAW.sub(lambda found: f"\\u{ord(found[0]):04x}", json_text)
    return _SURROGATE.sub("\ufffd", escaped)


def width(text: str) -> int:
    """Columns that a text takes in a terminal: two for a wide character, none for one that combines."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def padded(text: str, columns: int) -> str:
    """The text followed by spaces up to so many columns."""
    return text + " " * (columns - width(text))
