"""A picture as a mermaid flowchart, for the viewers that draw it from text."""

from itertools import islice

from pipl_rules.pictures.node import Node, label

MOST = 400
"""Viewers refuse more than five hundred edges; what lies beyond so many nodes is left out, and counted."""
LONGEST = 160

_PLAIN = frozenset(" ,.-/")
_CLASSES = {
    "infringes": "fill:#a3182c,color:#ffffff,stroke:#a3182c",
    "lawful": "fill:#0b6b4f,color:#ffffff,stroke:#0b6b4f",
    "suspected": "fill:#f6e3b8,color:#1d232b,stroke:#8f6200",
    "applies": "fill:#1d232b,color:#ffffff,stroke:#1d232b",
    "yes": "fill:#d8ebf7,color:#1d232b,stroke:#00639c",
}


def mermaid(root: Node) -> str:
    """The tree as a flowchart from left to right.

    In labels everything but letters, digits and a few plain marks is written as the entity of its number, so
    that no text can end its label.
    """
    lines = ["flowchart LR"]
    nodes = list(islice(_numbered(root, None), MOST + 1))
    for number, (parent, node) in enumerate(nodes[:MOST]):
        lines.append(f'  n{number}["{escaped(label(node, limit=LONGEST))}"]')
        if parent is not None:
            lines.append(f"  n{parent} --> n{number}")
        if node.sign in _CLASSES:
            lines.append(f"  class n{number} {node.sign}")
    if len(nodes) > MOST:
        lines.append(f'  more["…"]\n  n{MOST - 1} -.-> more')
    used = {node.sign for _, node in nodes[:MOST]}
    lines.extend(f"  classDef {name} {style}" for name, style in _CLASSES.items() if name in used)
    return "\n".join(lines) + "\n"


def _numbered(root: Node, parent: int | None) -> "list[tuple[int | None, Node]]":
    found: list[tuple[int | None, Node]] = []
    above: list[int] = []
    for depth, node in root.walk():
        del above[depth:]
        found.append((above[-1] if above else parent, node))
        above.append(len(found) - 1)
    return found


def escaped(words: str) -> str:
    """The words as the inside of a quoted label.

    >>> escaped('a "b"')
    'a #34;b#34;'
    """
    return "".join(letter if letter.isalnum() or letter in _PLAIN else f"#{ord(letter)};" for letter in words)
