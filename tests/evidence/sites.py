"""What a test does with an answer, read from the expression in which it asks."""

import ast
from functools import cache
from pathlib import Path
from types import CodeType, FrameType

from attrs import evolve, frozen

Span = tuple[int | None, int | None, int | None, int | None]
CONSTANTS = {"TRUE": True, "FALSE": False, "UNKNOWN": None}


@frozen
class Use:
    """How an answer is used.

    Attributes:
        compared: The values with which it is compared, where that is all that is done with it;
            None where every value may matter.
        other: Whether it is compared with another answer, and only sameness matters: "left" or "right".
        subject: The attribute asked of it, if any.
        ignored: Whether it only steers the test and is not asserted.
        place: Which of several answers is used; None if all are.
    """

    compared: frozenset[bool | None] | None = None
    other: str = ""
    subject: str = ""
    ignored: bool = False
    place: int | None = None


EVERYTHING = Use()


@cache
def _parents(file: str) -> tuple[dict[Span, ast.expr], dict[int, ast.AST]]:
    tree = ast.parse(Path(file).read_text("utf-8"))
    spans: dict[Span, ast.expr] = {}
    parents: dict[int, ast.AST] = {}
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            parents[id(child)] = node
        if isinstance(node, ast.Call | ast.Attribute):
            spans[node.lineno, node.end_lineno, node.col_offset, node.end_col_offset] = node
    _KEEP.append(tree)
    return spans, parents


_KEEP: list[ast.AST] = []


@cache
def _positions(code: CodeType) -> list[Span]:
    return list(code.co_positions())


def use_of(frame: FrameType) -> Use:
    """How the answer that the frame is asking for is used there."""
    where = _positions(frame.f_code)[frame.f_lasti // 2]
    return _use(frame.f_code.co_filename, where)


@cache
def _use(file: str, where: Span) -> Use:
    spans, parents = _parents(file)
    node: ast.expr | None = spans.get(where)
    if node is None:
        return EVERYTHING
    parent = parents[id(node)]
    subject = ""
    place: int | None = None
    if isinstance(parent, ast.Attribute):
        subject, node, parent = parent.attr, parent, parents[id(parent)]
    if isinstance(parent, ast.Subscript):
        match parent.slice:
            case ast.Constant(int(number)):
                place, node, parent = number, parent, parents[id(parent)]
    if _steers(node, parent):
        return Use(ignored=True)
    return evolve(_compared(node, parent), subject=subject, place=place)


def _steers(node: ast.expr, parent: ast.AST) -> bool:
    """Whether the test only takes another way by it, or does nothing with it."""
    match parent:
        case ast.IfExp(test) | ast.If(test):
            return node is test
        case ast.comprehension():
            return node in parent.ifs
    return isinstance(parent, ast.Expr)


def _compared(node: ast.expr, parent: ast.AST) -> Use:
    match parent:
        case ast.Compare(left, [ast.Is() | ast.IsNot()], [right]):
            other = right if node is left else left
            if isinstance(other, ast.Call):
                return Use(other="left" if node is left else "right")
            return Use(_constant(other))
        case ast.UnaryOp(ast.Not()) | ast.Assert() | ast.BoolOp():
            return Use(frozenset({True}))
    return EVERYTHING


def _constant(node: ast.expr) -> frozenset[bool | None] | None:
    match node:
        case ast.Name(name) if name in CONSTANTS:
            return frozenset({CONSTANTS[name]})
        case ast.Constant(bool(value)):
            return frozenset({value})
        case ast.Constant(None):
            return frozenset({None})
    return None


__all__ = ["EVERYTHING", "Use", "use_of"]
