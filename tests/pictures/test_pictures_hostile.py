"""Nothing that a caller writes can act on a page or be read off a picture; what is shown are marks and kinds."""

import base64
import datetime as dt
import re
import string
from collections.abc import Callable
from functools import cache
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from app_reports_by_hand import HOSTILE, report
from attrs import evolve

from pipl_rules.analysis import diff
from pipl_rules.cases import case
from pipl_rules.domain import (
    ConsentRecord,
    DataSubject,
    InformationItem,
    KeptUnder,
    Operation,
    ProcessingAct,
    Processor,
    Recipient,
)
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.pictures import Picture, changed, matrix, moved, show, what_if

DAY = dt.date(2022, 3, 1)
PLANTED = "13912345678"
ELEMENTS = {"svg", "title", "desc", "style", "rect", "path", "g", "circle", "text"}
NAMES = pytest.mark.parametrize("name", HOSTILE, ids=[str(n) for n in range(len(HOSTILE))])
LANGS = pytest.mark.parametrize("lang", ["en", "zh"])


def act(name: str, free: str) -> ProcessingAct:
    """An act whose marks bear the name, and all of whose free words and numbers are `free`."""
    return ProcessingAct(
        id=name,
        on=DAY,
        operations=frozenset({Operation.COLLECT}),
        purposes=frozenset({free}),
        subject=DataSubject(id=name, age=37),
        processor=Processor(id=name),
        items=(InformationItem(id=name, category="item.phone_number", kept_under=KeptUnder.NUMBER),),
        consents=(ConsentRecord(given=False, purposes=frozenset({free}), items=frozenset({name})),),
        recipients=(Recipient(id=name),),
    )


@cache
def judged(name: str, free: str = PLANTED) -> Judgment:
    given = Finding("identifies", value=True, ground=free)
    return evaluate(act(name, free), findings=[given])


@cache
def _differences() -> tuple[object, ...]:
    days = dt.date(2021, 10, 31), dt.date(2021, 11, 1)
    return (diff(*days, act=act("a", PLANTED), findings=[Finding("identifies", value=True)], size=1),)


def _case(name: str, lang: str) -> Picture:
    decided = case("huang")
    first = evolve(decided.acts[0], id=name, what=name, what_zh=name)
    return matrix(evolve(decided, name=name, name_zh=name, court=name, court_zh=name, acts=(first,)), lang)


PICTURES: dict[str, Callable[[str, str], Picture]] = {
    "tree": lambda name, lang: show(judged(name), lang),
    "record": lambda name, lang: show(act(name, name), lang),
    "matrix": _case,
    "moved": lambda name, lang: moved(act(name, name), dt.date(2021, 6, 1), DAY, lang=lang),
    "what if": lambda name, lang: what_if(judged(name), {"anonymised": True}, lang=lang).picture,
    "audit": lambda name, lang: show(report(name), lang),
}
KINDS = pytest.mark.parametrize("kind", PICTURES)


class _Elements(HTMLParser):
    """The elements of a page, and their attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.found.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        pytest.fail(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        pytest.fail(f"a declaration: {decl}")


def well_formed(svg: str) -> None:
    """Well-formed, of known elements only, none of which can act or fetch."""
    assert "<!" not in svg
    assert "<?" not in svg
    for element in ET.fromstring(svg).iter():  # noqa: S314 - our own, which has no entities
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in ELEMENTS
        for attribute in element.attrib:
            assert not attribute.lower().startswith("on")
            assert "href" not in attribute.lower()


@KINDS
@NAMES
@LANGS
def test_a_hostile_name_adds_no_element_to_any_picture(kind: str, name: str, lang: str) -> None:
    well_formed(PICTURES[kind](name, lang).svg)


@KINDS
@NAMES
def test_a_hostile_name_adds_no_element_to_the_page_around_it(kind: str, name: str) -> None:
    """The page holds the image, its words and the fold; the image is the picture itself."""
    picture = PICTURES[kind](name, "en")
    parser = _Elements()
    parser.feed(picture.html)
    parser.close()
    assert [tag for tag, _ in parser.found] == ["figure", "img", "details", "summary", "pre"]
    image = parser.found[1][1]
    assert set(image) == {"src", "alt", "style"}
    kind_of, _, data = (image["src"] or "").partition(",")
    assert kind_of == "data:image/svg+xml;base64"
    assert base64.b64decode(data, validate=True).decode() == picture.svg
    assert image["alt"]


@KINDS
@NAMES
def test_a_hostile_name_cannot_end_its_label_in_a_graph(kind: str, name: str) -> None:
    picture = PICTURES[kind](name, "en")
    node = re.compile(r'  n\d+\["(?:[^\W_]|[ ,./#;-])*"\]')
    other = re.compile(
        r'flowchart LR|  n\d+ -->  ?n\d+|  class n\d+ \w+|  classDef \w+ [\w:#,-]+|  more\["…"\]|  n\d+ -\.-> more'
    )
    for line in picture.mermaid.rstrip("\n").split("\n"):
        assert node.fullmatch(line) or other.fullmatch(line), line
    quoted = r'"(?:[^"\\]|\\["\\])*"'
    dot = re.compile(
        rf"digraph \{{|\}}|  rankdir=LR; node \[.*\];|  n\d+ -> n\d+;|  n\d+ \[label={quoted}(?: \w+=(?:{quoted}|\w+))*\];"
    )
    for line in picture.dot.rstrip("\n").split("\n"):
        assert dot.fullmatch(line), line
        assert not re.search(r"&(?!amp;)", line)


@KINDS
@NAMES
def test_a_hostile_name_neither_steers_a_terminal_nor_turns_a_line(kind: str, name: str) -> None:
    picture = PICTURES[kind](name, "en")
    for said in (picture.text, repr(picture), picture.title):
        assert not set(said) & (set(map(chr, range(32))) - {"\n"})
        assert not re.search("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]", said)
        assert max(map(len, said.splitlines() or [""])) < 700
    picture.html.encode()
    picture.mermaid.encode()
    picture.dot.encode()


@pytest.mark.parametrize("kind", ["tree", "record", "what if", "moved"])
@LANGS
def test_no_value_on_record_and_no_word_of_the_callers_is_shown_but_marks(kind: str, lang: str) -> None:
    """Purposes, grounds, ages and dates within the record are not told; the act's own day is."""
    pictures = {
        "tree": lambda: show(judged("a"), lang),
        "record": lambda: show(act("a", PLANTED), lang),
        "what if": lambda: what_if(judged("a"), {"anonymised": True}, lang=lang).picture,
        "moved": lambda: moved(act("a", PLANTED), dt.date(2021, 6, 1), DAY, lang=lang),
    }
    picture = pictures[kind]()
    bundle = picture._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html", "text/vnd.mermaid"}
    for said in (picture.svg, picture.dot, repr(picture), *bundle.values()):
        assert PLANTED not in said
    words = set(re.split(rf"[{re.escape(string.punctuation)}\s]+", picture.text))
    assert "37" not in words


@LANGS
def test_the_picture_of_a_difference_shows_no_value(lang: str) -> None:
    (found,) = _differences()
    picture = show(found, lang)
    well_formed(picture.svg)
    assert PLANTED not in picture.svg + picture.html + picture.dot + picture.mermaid
    assert picture.svg == changed(found, lang).svg  # type: ignore[arg-type] # what `diff` found
