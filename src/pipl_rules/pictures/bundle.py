"""What each kind of value shows of itself in a notebook."""

from collections.abc import Callable, Collection

from pipl_rules.analysis.differing import Difference, Differences
from pipl_rules.apps.report import Report
from pipl_rules.cases import CaseAct, DecidedCase
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.explanation import Explanation
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.views import ArticleView, InstrumentView
from pipl_rules.pictures.article import instrument, provision, whole
from pipl_rules.pictures.audit import audited
from pipl_rules.pictures.differing import changed
from pipl_rules.pictures.matrix import matrix
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.record import record
from pipl_rules.pictures.tree import tree
from pipl_rules.pictures.whatif import WhatIf
from pipl_rules.pictures.words import said

_DRAWN: tuple[tuple[type, Callable[..., Picture]], ...] = (
    (Judgment, tree),
    (Explanation, tree),
    (ProcessingAct, record),
    (Rulebook, whole),
    (InstrumentView, instrument),
    (ArticleView, provision),
    (DecidedCase, matrix),
    (CaseAct, matrix),
    (Differences, changed),
    (Difference, lambda value, lang: changed(Differences((value,), complete=True), lang)),
    (Report, audited),
    (WhatIf, lambda value, lang: WhatIf(value.judgment, value.variants, lang).picture),
    (Picture, lambda value, _: value),
)
"""What draws each kind of value."""


def show(value: object, lang: str = "en") -> Picture:
    """The picture of a value: what a notebook shows of it, in the language asked for.

    Args:
        value: An act, a judgment or its explanation, a rulebook, an instrument or an article of one, a decided case or one of its acts,
            differences between laws, or a report on an app.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        TypeError: For a value that has no picture.
        UnknownNameError: For another language.
    """
    said(lang)
    for kind, draws in _DRAWN:
        if isinstance(value, kind):
            return draws(value, lang)
    msg = (
        f"{type(value).__name__} has no picture.\n"
        "  Show an act, a judgment, a rulebook, a decided case, differences between laws, or a report."
    )
    raise TypeError(msg)


def bundle(
    value: object, include: Collection[str] | None = None, exclude: Collection[str] | None = None
) -> dict[str, str]:
    """The picture of a value by media type, as notebooks ask for it."""
    return show(value)._repr_mimebundle_(include, exclude)
