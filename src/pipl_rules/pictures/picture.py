"""The picture as a value: SVG, and the same content as text, HTML, mermaid and DOT."""

from collections.abc import Collection

from attrs import frozen

from pipl_rules.drawing.plain import shown
from pipl_rules.pictures.dot import dot
from pipl_rules.pictures.html import figure
from pipl_rules.pictures.mermaid import mermaid
from pipl_rules.pictures.node import Node, label, outline
from pipl_rules.pictures.words import said


@frozen(kw_only=True)
class Picture:
    """What is drawn, and what it says.

    Attributes:
        said: What it says, as a tree.
        svg: The picture, a document of its own.
        lang: ``"en"`` or ``"zh"``.
    """

    said: Node
    svg: str
    lang: str = "en"

    @property
    def title(self) -> str:
        """What it shows, in a line."""
        return shown(self.said.head) or label(self.said)

    @property
    def text(self) -> str:
        """What it says, a line for each thing, fit for a terminal."""
        return outline(self.said, said(self.lang)["sep"])

    @property
    def html(self) -> str:
        """The picture as an image in HTML, with the text folded below it."""
        return figure(self.svg, self.title, self.text, said(self.lang)["as_text"], self.lang)

    @property
    def mermaid(self) -> str:
        """What it says, as a mermaid flowchart."""
        return mermaid(self.said)

    @property
    def dot(self) -> str:
        """What it says, as a graph in DOT."""
        return dot(self.said)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<picture: {label(self.said, limit=80)}>"

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        whole = {"text/plain": self.text, "text/html": self.html, "text/vnd.mermaid": self.mermaid}
        return {
            kind: said
            for kind, said in whole.items()
            if (include is None or kind in include) and kind not in (exclude or ())
        }
