"""Pictures: how judgments, rules, cases and records show themselves, in a notebook or anywhere.

Every picture is a `Picture`: an SVG of our own, and the same content as text, mermaid and
DOT. In a notebook it stands in the HTML as an image with its words beside it, so that
viewers that strip scripts and styles still show it.

    >>> from pipl_rules.cases import case
    >>> from pipl_rules.pictures import matrix
    >>> print(matrix(case("huang")).title)
    Huang v. Tencent (WeRead)

* `tree`: the explanation of a judgment; `article`: the rules of an article.
* `what_if`: a judgment beside variants of itself.
* `timeline`: the instruments in force; `moved`: one act judged by the law of many days.
* `matrix`: the acts of a decided case by interests; `changed`: what a change of the law changes.
* `record`: what an act has on record. `show`: any of these, in the language asked for.

No picture shows a value of personal information, nor words of the caller's but marks (ids):
of what is on record, kinds and yes-or-no answers; of findings, that they were found.
"""

from pipl_rules.pictures.article import article
from pipl_rules.pictures.bundle import show
from pipl_rules.pictures.differing import changed
from pipl_rules.pictures.matrix import matrix
from pipl_rules.pictures.moved import moved
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.record import record
from pipl_rules.pictures.timeline import timeline
from pipl_rules.pictures.tree import tree
from pipl_rules.pictures.whatif import WhatIf, what_if

__all__ = [
    "Picture",
    "WhatIf",
    "article",
    "changed",
    "matrix",
    "moved",
    "record",
    "show",
    "timeline",
    "tree",
    "what_if",
]
