"""A picture as DOT, the language of Graphviz."""

from pipl_rules.pictures.node import Node, label

LONGEST = 200

_STYLES = {
    "infringes": 'shape=octagon style=filled fillcolor="#a3182c" fontcolor="#ffffff"',
    "lawful": 'shape=box style="filled,rounded" fillcolor="#0b6b4f" fontcolor="#ffffff"',
    "suspected": 'shape=box style="filled,dashed" fillcolor="#f6e3b8"',
    "applies": 'shape=note style=filled fillcolor="#e8ecf1"',
    "lifted": "shape=note style=dashed",
    "fails": "shape=note",
    "open": "shape=note style=dotted",
    "yes": 'shape=box style=rounded color="#00639c"',
    "unknown": "shape=box style=dashed",
}


def dot(root: Node) -> str:
    """The tree as a directed graph from left to right."""
    lines = ["digraph {", '  rankdir=LR; node [fontname="sans-serif" shape=box];']
    above: list[int] = []
    for number, (depth, node) in enumerate(root.walk()):
        del above[depth:]
        style = _STYLES.get(node.sign, "")
        lines.append(
            f"  n{number} [label={quoted(label(node, limit=LONGEST))}{' ' + style if style else ''}];"
        )
        if above:
            lines.append(f"  n{above[-1]} -> n{number};")
        above.append(number)
    return "\n".join([*lines, "}"]) + "\n"


def quoted(words: str) -> str:
    r"""The words as a string of DOT, in which neither escapes nor entities are read.

    >>> print(quoted('a "b" \\N &lt;'))
    "a \"b\" \\N &amp;lt;"
    """
    return '"' + words.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"') + '"'
