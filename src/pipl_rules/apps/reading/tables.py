"""The tables this folder ships: terms of scanners and forms, with their sources beside them in `data/`."""

import json
import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The table of this name, as JSON has it."""
    found: dict[str, Any] = json.loads(
        files("pipl_rules.apps.reading").joinpath("data", f"{name}.json").read_text("utf-8")
    )
    return found


_NOISE = re.compile(r"[\s_\-·.\"'“”‘’()（）\[\]【】《》<>]+")
_LONGEST = 200


def plain(text: str) -> str:
    """The text as terms are compared: one width, one case, no spaces, brackets, quotes or joining marks.

    >>> plain("获取 Android_ID"), plain("（获取ＡｎｄｒｏｉｄＩＤ）")
    ('获取androidid', '获取androidid')
    """
    return _NOISE.sub("", unicodedata.normalize("NFKC", text[:_LONGEST])).casefold()
