"""Where a rule is seen at work: the tests that name it, and the decided cases it bears on."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen

Row = dict[str, Any]


@frozen
class Test:
    """A test: its file, below the folder of tests, and its name, which says what holds."""

    file: str
    name: str

    @property
    def words(self) -> str:
        """The name as a sentence."""
        return self.name.removeprefix("test_").removeprefix("law_").replace("_", " ")


@frozen
class Tests:
    """Tests by the id of the rule that they name, those on consequences apart, for an id may stand in both books."""

    of_rules: dict[str, tuple[Test, ...]] = field(factory=dict)
    of_branches: dict[str, tuple[Test, ...]] = field(factory=dict)


def tests_naming(folder: Path, ids: frozenset[str]) -> Tests:
    """The tests under the folder that name one of the ids, in a string of theirs or of a table they use."""
    found: tuple[dict[str, list[Test]], dict[str, list[Test]]] = ({}, {})
    for path in sorted(folder.rglob("test_*.py"), key=_order):
        where = path.relative_to(folder).as_posix()
        for name, strings in _functions(path):
            for rule in sorted(strings & ids):
                found[where.startswith("consequences/")].setdefault(rule, []).append(Test(where, name))
    of_rules, of_branches = ({rule: tuple(tests) for rule, tests in half.items()} for half in found)
    return Tests(of_rules, of_branches)


def _order(path: Path) -> tuple[bool, bool, str]:
    """Tests of the law first, then those of decided cases."""
    return path.parent.name != "law", path.parent.name != "cases", path.as_posix()


def _functions(path: Path) -> Iterator[tuple[str, set[str]]]:
    """Every test of a file with the strings that it uses."""
    tree = ast.parse(path.read_text("utf-8"))
    tables: dict[str, set[str]] = {}
    for node in tree.body:
        targets = (
            node.targets
            if isinstance(node, ast.Assign)
            else [node.target]
            if isinstance(node, ast.AnnAssign)
            else []
        )
        for target in targets:
            if isinstance(target, ast.Name):
                tables[target.id] = _strings(node, tables)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node.name, _strings(node, tables)


def _strings(node: ast.AST, tables: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            found.add(part.value)
        elif isinstance(part, ast.Name):
            found |= tables.get(part.id, set())
    return found


@frozen
class Decided:
    """The decided cases as data, and by the id of a rule the acts it is a ground in, or is lifted in."""

    cases: tuple[Row, ...] = ()
    ground: dict[str, list[tuple[Row, Row]]] = field(factory=dict)
    lifted: dict[str, list[tuple[Row, Row]]] = field(factory=dict)


def decided(folder: Path) -> Decided:
    """The decided cases of the conformance kit, which a test keeps equal to what the library says."""
    cases = tuple(json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json")))
    found = Decided(cases)
    for case in cases:
        for act in case["acts"]:
            for kind, table in (("grounds", found.ground), ("lifted", found.lifted)):
                for rule in dict.fromkeys(each["provision"] for each in act["library"][kind]):
                    table.setdefault(rule, []).append((case, act))
    return found
