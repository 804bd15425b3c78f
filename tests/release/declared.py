"""What the project declares that it needs, read from ``pyproject.toml`` alone, so that no second list can differ.

``python tests/release/declared.py`` prints the oldest versions that the declared ranges admit, as constraints for pip.
"""

import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from attrs import field, frozen
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "pipl_rules"


@frozen
class Needed:
    """A distribution that the project needs.

    Attributes:
        name: Its name, in the form that an index knows.
        always: Whether the core needs it.
        extras: The extras that bring it, sorted.
        ranges: Each range declared for it; they are the same, which a test holds.
    """

    name: str
    always: bool
    extras: tuple[str, ...]
    ranges: frozenset[SpecifierSet] = field(repr=str)

    @property
    def range(self) -> SpecifierSet:
        """The versions that satisfy every range declared."""
        return SpecifierSet(",".join(map(str, self.ranges)))

    @property
    def oldest(self) -> str:
        """The oldest version that does: the lower bound, which has to be a release that there is."""
        (bound,) = {each.version for each in self.range if each.operator == ">="}
        return f"{self.name}=={bound}"


@cache
def project() -> Mapping[str, Any]:
    """What ``pyproject.toml`` says of the project."""
    table: Mapping[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return table


def needed() -> tuple[Needed, ...]:
    """Everything that the core or an extra needs, by name."""
    lines = [("", line) for line in project()["dependencies"]]
    lines += [(extra, line) for extra, of in project()["optional-dependencies"].items() for line in of]
    found: dict[str, list[tuple[str, SpecifierSet]]] = {}
    for extra, line in lines:
        each = Requirement(line)
        found.setdefault(canonicalize_name(each.name), []).append((extra, each.specifier))
    return tuple(
        Needed(
            name=name,
            always=any(not extra for extra, _ in of),
            extras=tuple(sorted({extra for extra, _ in of if extra})),
            ranges=frozenset(each for _, each in of),
        )
        for name, of in sorted(found.items())
    )


if __name__ == "__main__":
    sys.stdout.writelines(f"{each.oldest}\n" for each in needed())
