"""What the library announces to go, read in its source, so that nothing has to be imported to be seen."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

Version = tuple[int, int, int]

FORM = re.compile(
    r"Deprecated since (?P<since>\d+\.\d+\.\d+), goes in (?P<goes>\d+\.\d+\.\d+): (?P<instead>\S.*\.)"
)
STAYS = 2
"""For how many minor versions a name stays, counted from the one that announces that it goes."""


@frozen
class Leaving:
    """A name announced to go.

    Attributes:
        place: File and line.
        name: The function or class, with the class that it is in.
        message: The announcement; None where it is no literal, so that no type checker can read it.
    """

    place: str
    name: str
    message: str | None

    def faults(self, now: Version, told: str) -> Iterator[str]:
        """What is wrong with it.

        Args:
            now: The version of the library.
            told: The changelog.
        """
        form = FORM.fullmatch(self.message or "")
        if form is None:
            yield f"{self.place}: {self.name}: write 'Deprecated since X.Y.Z, goes in X.Y.Z: write `this`.' as a literal"
            return
        since, goes = version(form["since"]), version(form["goes"])
        if goes <= now:
            yield f"{self.place}: {self.name} was to go in {form['goes']}, and this is {dotted(now)}: take it out"
        if since > now:
            yield f"{self.place}: {self.name} is deprecated since {form['since']}, which is not out yet"
        if goes < earliest(since):
            yield f"{self.place}: {self.name} goes too early: {dotted(earliest(since))} is the first that may miss it"
        if f"`{self.name}`" not in told:
            yield f"{self.place}: say in CHANGELOG.md that `{self.name}` goes, under Breaking"


def earliest(since: Version) -> Version:
    """The first version that may miss what was announced in this one: the next major, or two minors on before 1.0."""
    return (since[0] + 1, 0, 0) if since[0] else (0, since[1] + STAYS, 0)


def version(text: str) -> Version:
    """Three numbers."""
    major, minor, patch = map(int, text.split("."))
    return major, minor, patch


def dotted(of: Version) -> str:
    """As it is written."""
    return ".".join(map(str, of))


def leaving(package: Path) -> tuple[Leaving, ...]:
    """Everything under a folder that is marked with ``deprecated``, by file and line."""
    return tuple(
        found
        for path in sorted(package.rglob("*.py"))
        for found in _within(
            ast.parse(path.read_text("utf-8")).body, path.relative_to(package.parent).as_posix(), ""
        )
    )


def _within(body: list[ast.stmt], file: str, outer: str) -> Iterator[Leaving]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{outer}{node.name}"
            for each in node.decorator_list:
                if _is_mark(each):
                    yield Leaving(f"{file}:{node.lineno}", name, _message(each))
            yield from _within(node.body, file, f"{name}.")
        else:
            for part in ("body", "orelse", "finalbody"):
                yield from _within(getattr(node, part, []), file, outer)


def _is_mark(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")) == "deprecated"


def _message(decorator: ast.expr) -> str | None:
    first = decorator.args[0] if isinstance(decorator, ast.Call) and decorator.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None
