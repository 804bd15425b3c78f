"""Sections of a Google docstring, so that what a class says of itself is said once."""

import inspect
import re

_ENTRY = re.compile(r"(?P<name>\w+): (?P<text>.*)")


def summary(thing: type) -> str:
    """The first paragraph, on one line; empty if there is none."""
    return " ".join((inspect.getdoc(thing) or "").split("\n\n")[0].split())


def attributes(thing: type) -> dict[str, str]:
    """What the Attributes section says of each attribute, on one line each."""
    return dict(_entries(thing, "Attributes"))


def raises(thing: type) -> str:
    """The conditions under which the class refuses a value, as its Raises section has them."""
    return " ".join(text for _, text in _entries(thing, "Raises"))


def _entries(thing: type, section: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    lines = iter((inspect.getdoc(thing) or "").splitlines())
    for line in lines:
        if line == f"{section}:":
            break
    for line in lines:
        if line and not line.startswith(" "):
            break
        entry = _ENTRY.fullmatch(line.strip())
        if entry and not line.startswith("     "):
            found.append((entry["name"], entry["text"]))
        elif found and line.strip():
            name, text = found[-1]
            found[-1] = (name, f"{text} {line.strip()}")
    return found
