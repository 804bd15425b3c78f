"""What if: a judgment beside variants of itself, each with some facts otherwise."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import cast

from attrs import frozen

from pipl_rules.analysis.curing import ChangeSet
from pipl_rules.analysis.supposing import Change, suppose
from pipl_rules.drawing.measure import wrapped
from pipl_rules.drawing.plain import shown
from pipl_rules.drawing.sheet import block, line, placed, sheet, text
from pipl_rules.errors import UnknownNameError
from pipl_rules.explanation.words import WORDS
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rule import Interest
from pipl_rules.pictures.differing import verdict
from pipl_rules.pictures.explained import ANSWERS, cited, overall, question
from pipl_rules.pictures.node import Node, outline
from pipl_rules.pictures.picture import Picture
from pipl_rules.pictures.tree import signed
from pipl_rules.pictures.words import said

MARGIN, COLUMN, SPACE, HEAD = 28, 290, 18, 96
ACROSS = 3
"""So many columns stand side by side; more go below them."""
SIZE, LEAD = 14, 20
PROVISIONS = 5
"""So many provisions are named each that fall away and come in."""

Variant = Change | ChangeSet | Iterable[Change] | Mapping[str, bool]
"""A change, several together (such as one of `cures`), or the same by names of facts: ``{"anonymised": True}``."""


@frozen(eq=False)
class WhatIf:
    """A judgment and its variants.

    Attributes:
        judgment: The judgment on the facts as they are.
        variants: For each variant what is changed, and the judgment there would be.
        lang: ``"en"`` or ``"zh"``.
    """

    judgment: Judgment
    variants: tuple[tuple[tuple[Change, ...], Judgment], ...]
    lang: str = "en"

    @property
    def picture(self) -> Picture:
        """The judgment and its variants side by side."""
        return _picture(self)

    def __repr__(self) -> str:
        return f"<what if: {', '.join([self.judgment.verdict.value, *(j.verdict.value for _, j in self.variants)])}>"

    def _repr_mimebundle_(
        self, include: Collection[str] | None = None, exclude: Collection[str] | None = None
    ) -> dict[str, str]:
        return self.picture._repr_mimebundle_(include, exclude)


def what_if(judgment: Judgment, *variants: Variant, lang: str = "en") -> WhatIf:
    """The judgment beside the judgments there would be if some facts were otherwise.

    Args:
        judgment: The judgment on the facts as they are.
        variants: What to suppose: for each variant a change, several, or facts by name with what they are made.
        lang: ``"en"`` or ``"zh"``.

    Raises:
        UnknownNameError: For a fact, an item or a language that has no such name.
        InconsistentFindingsError: If the changes of a variant cannot be true together.
    """
    said(lang)
    tried = [_changes(judgment, variant) for variant in variants]
    return WhatIf(judgment, tuple((changes, suppose(judgment, changes)) for changes in tried), lang)


def _changes(judgment: Judgment, variant: Variant) -> tuple[Change, ...]:
    if isinstance(variant, Change):
        return (variant,)
    if isinstance(variant, ChangeSet):
        return variant.changes
    if not isinstance(variant, Mapping):
        return tuple(variant)
    atoms = {atom.name: atom for atom in judgment.rulebook.index}
    turned = cast("Mapping[str, bool]", variant)
    for name in turned:
        if name not in atoms:
            raise UnknownNameError("fact of this rulebook", name, atoms)
    return tuple(Change(atoms[name], value) for name, value in turned.items())


@frozen(kw_only=True)
class _Column:
    """What stands in a column: lines of words, each with a sign or none, size, colour and weight; and the node."""

    lines: tuple[tuple[str, str, float, str, bool], ...]
    node: Node


def _picture(shown_of: WhatIf) -> Picture:
    lang, say = shown_of.lang, said(shown_of.lang)
    columns = [_column(shown_of.judgment, None, (), lang)]
    columns.extend(_column(after, shown_of.judgment, changes, lang) for changes, after in shown_of.variants)
    title = shown_of.judgment.act.id if shown_of.judgment.act else ""
    head = f"{say['what_if']}{say['sep']}{title}" if title else say["what_if"]
    root = Node(head=head, children=tuple(column.node for column in columns))
    across = 2 if len(columns) == 4 else min(len(columns), ACROSS)  # noqa: PLR2004 - two by two
    width = 2 * MARGIN + across * COLUMN + (across - 1) * SPACE
    drawn = [text(MARGIN, 46, head, 21, "ink", width - 2 * MARGIN, bold=True)]
    top = 72.0
    for start in range(0, len(columns), across):
        row = columns[start : start + across]
        height = max(sum(size * 1.42 for _, _, size, _, _ in column.lines) for column in row) + 34
        for k, column in enumerate(row):
            drawn.extend(_drawn(column, MARGIN + k * (COLUMN + SPACE), top, height, first=start + k == 0))
        top += height + SPACE
    svg = sheet(width, top + MARGIN - SPACE, head, outline(root, say["sep"]), drawn, lang)
    return Picture(said=root, svg=svg, lang=lang)


def _drawn(column: _Column, left: float, top: float, height: float, *, first: bool) -> Iterator[str]:
    yield block(left, top, COLUMN, height, "band", 8)
    yield line(f"M{left + 8:g} {top:g}H{left + COLUMN - 8:g}", "ink" if first else "yes", 3)
    base = top + 14
    for sign, words, size, colour, bold in column.lines:
        base += size * 1.42
        if sign:
            yield placed(signed(sign), left + 14, base - size * 0.36 - 15)
        yield text(left + 42, base - size * 0.36, words, size, colour, COLUMN, bold=bold)


def _column(judgment: Judgment, before: Judgment | None, changes: Sequence[Change], lang: str) -> _Column:
    say, words = said(lang), WORDS[lang]
    head = say["what_if"] if before is not None else say["as_it_is"]
    answers = [
        Node(
            sign=ANSWERS[judgment.infringed(i)],
            head=words.interest[i.value],
            text=words.answer[judgment.infringed(i)],
        )
        for i in Interest
    ]
    facts = tuple(_fact(change, lang) for change in changes)
    moving = tuple(_moving(judgment, before, lang))
    node = Node(
        sign=overall(judgment.personal_information, judgment.privacy),
        head=head,
        text=verdict(judgment, lang),
        children=(*facts, *answers, *moving),
    )
    return _Column(lines=tuple(_lines(head, facts, answers, moving)), node=node)


def _fact(change: Change, lang: str) -> Node:
    sign = "yes" if change.value else "no"
    comma = said(lang)["comma"]
    where = f" [{comma.join(shown(item, 60) for item in change.items)}]" if change.items else ""
    return Node(sign=sign, told=WORDS[lang].phrase[sign], text=question(change.fact, lang) + where)


def _moving(judgment: Judgment, before: Judgment | None, lang: str) -> Iterator[Node]:
    """The provisions that decide; of a variant, those that fall away and those that come in."""
    say = said(lang)
    now = {ground.rule.id: ground.rule for ground in judgment.grounds}
    if before is None:
        rules = [("applies", say["decided"], list(now.values()))]
    else:
        then = {ground.rule.id: ground.rule for ground in before.grounds}
        gone = [rule for id_, rule in then.items() if id_ not in now]
        come = [rule for id_, rule in now.items() if id_ not in then]
        rules = [("lifted", say["falls_away"], gone), ("applies", say["comes_in"], come)]
        if all(judgment.infringed(i) is before.infringed(i) for i in Interest):
            yield Node(text=say["same_verdict"])
    for sign, lead, several in rules:
        cites = list(dict.fromkeys(cited(rule.cite, lang) for rule in several))
        if cites:
            yield Node(head=lead)
        yield from (Node(sign=sign, text=cite) for cite in cites[:PROVISIONS])
        if len(cites) > PROVISIONS:
            yield Node(text=say["more"].format(len(cites) - PROVISIONS))


def _lines(
    head: str, facts: Sequence[Node], answers: Sequence[Node], moving: Sequence[Node]
) -> Iterator[tuple[str, str, float, str, bool]]:
    yield "", head, 15, "ink", True
    for node in facts:
        yield from _wrapped(node.sign, node.text, SIZE, "ink")
    yield "", "", 10, "faint", False
    for node in answers:
        yield node.sign, node.head, SIZE, "ink", True
        yield "", node.text, SIZE, "ink", False
    yield "", "", 10, "faint", False
    for node in moving:
        yield from _wrapped(node.sign, node.head or node.text, 12.5, "faint")


def _wrapped(sign: str, words: str, size: float, colour: str) -> Iterator[tuple[str, str, float, str, bool]]:
    lines = wrapped(shown(words), size, COLUMN - 58, 5)
    for k, each in enumerate(lines):
        yield sign if k == 0 else "", each, size, colour, False
    if len(lines) == 1 and sign:
        yield "", "", 3, colour, False
