"""What a picture says, as a tree of plain nodes: the one source of its text, mermaid and DOT."""

from collections.abc import Iterator

from attrs import frozen

from pipl_rules.drawing.plain import shown

LONGEST = 400
"""A line of text is cut to so many characters."""


@frozen(kw_only=True)
class Node:
    """One thing said, and what hangs on it.

    Attributes:
        sign: The sign it is drawn with: one of `pipl_rules.drawing.paint.sign`, or ``"yes"``, ``"no"``,
            ``"unknown"``; empty for none.
        told: What the sign means here, in words; empty where the text says it.
        head: What it is, such as a citation.
        text: What is said of it.
        source: Where it comes from.
        children: What hangs on it.
    """

    sign: str = ""
    told: str = ""
    head: str = ""
    text: str = ""
    source: str = ""
    children: tuple["Node", ...] = ()

    def walk(self, depth: int = 0) -> "Iterator[tuple[int, Node]]":
        """This node and all below it, each with its depth, in the order in which they are read."""
        yield depth, self
        for child in self.children:
            yield from child.walk(depth + 1)


def label(node: Node, sep: str = ": ", limit: int = LONGEST) -> str:
    """The node on one line, without controls or marks of direction."""
    said = sep.join(part for part in (node.head, node.text) if part)
    told = f"[{node.told}] " if node.told else ""
    source = f" -- {node.source}" if node.source else ""
    return shown(told + said + source, limit)


def outline(node: Node, sep: str = ": ") -> str:
    """The tree as text: a line for each node, set in by two spaces a step."""
    return "\n".join("  " * depth + label(each, sep) for depth, each in node.walk()) + "\n"
