"""The vocabulary as it is shipped: JSON files read once, when first asked for."""

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def shipped(name: str) -> dict[str, Any]:
    """One file of the vocabulary, such as ``"reach"``."""
    text = files("pipl_rules.terms").joinpath("data", f"{name}.json").read_text("utf-8")
    content: dict[str, Any] = json.loads(text)
    return content
