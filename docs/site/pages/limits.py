"""Parts of the page on limits, and the page of what is left out, by reason."""

from collections.abc import Iterator

from pages.book import LEFT_OUT, Book
from pages.facts import readings, terms
from pages.markdown import ORPHAN, link, page, shown, table, zh
from pipl_rules.statutes.coverage import outline
from pipl_rules.statutes.unmodelled import UNMODELLED


def pages(book: Book) -> Iterator[tuple[str, str]]:
    """The parts, and the page."""
    yield "law/_parts/readings.md", page(readings())
    yield "law/_parts/unmodelled.md", page(_unmodelled())
    yield "law/_parts/terms.md", page(terms(book))
    yield "law/left_out.md", page(_left_out(book))


def _unmodelled() -> Iterator[str]:
    yield from table(
        ("text", "文本", "why it has no rules"),
        (
            (shown(outline()[text]["title_en"]), zh(outline()[text]["title_zh"]), shown(reason))
            for text, reason in sorted(UNMODELLED.items())
        ),
    )


def _left_out(book: Book) -> Iterator[str]:
    found: dict[str, dict[str, list[str]]] = {}
    for cite, reason in LEFT_OUT.items():
        place = str(cite).removeprefix(cite.instrument.short).strip() or "whole"
        found.setdefault(reason, {}).setdefault(cite.instrument.text or cite.instrument.id, []).append(place)
    yield from ORPHAN
    yield "# What is left out, by reason 未纳入的条文"
    yield ""
    yield f"{len(LEFT_OUT)} provisions have no rule, for {len(found)} reasons; those that hold of most provisions come first."
    yield zh("下列条文未写成规则，逐条说明理由，同一理由合并。")
    yield ""
    order = sorted(found.items(), key=lambda pair: (-sum(map(len, pair[1].values())), pair[0]))
    yield from table(
        ("reason", "provisions"),
        (
            (shown(reason), "; ".join(_places(book, *each) for each in where.items()))
            for reason, where in order
        ),
    )


def _places(book: Book, key: str, places: list[str]) -> str:
    text = book.text_of.get(key)
    title = outline().get(key, {}).get("title_en", key)
    name = link(shown(text.law.short), f"law.{text.name}") if text else shown(title)
    return f"{name} {shown(', '.join(places))}"
