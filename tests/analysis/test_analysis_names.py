"""Reasoning about the law names no fact, no rule and no instrument in its code."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import pipl_rules
from pipl_rules.facts import COUNTS, FACTS, READINGS
from pipl_rules.statutes import BINDING, rulebook

SOURCES = sorted((Path(pipl_rules.__file__).parent / "analysis").rglob("*.py"))
NAMED = {*FACTS, *COUNTS, *READINGS, *rulebook().by_id, *(law.id for law in BINDING)}


def strings(tree: ast.AST) -> Iterator[str]:
    """The string constants of a module, documentation and the list of what it exports left aside."""
    names = [
        n for n in ast.walk(tree) if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == "__all__"
    ]
    exported = {id(inner) for node in names for inner in ast.walk(node)}
    documentation = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in documentation | exported
        ):
            yield node.value


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_module_of_reasoning_names_a_fact_or_a_rule(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert {text for text in strings(tree) if text in NAMED} == set()
