"""Classes are read, written and described as they are; a new field needs no word here."""

import datetime as dt
from enum import Enum
from typing import Any

import pytest
from attrs import field, frozen
from attrs.validators import and_, ge, le, optional

from pipl_rules.domain import ProcessingAct
from pipl_rules.reading import Submission
from pipl_rules.reading.docstrings import attributes, raises, summary
from pipl_rules.reading.faults import Faulty
from pipl_rules.reading.kinds import bounds, fields
from pipl_rules.reading.records import record
from pipl_rules.reading.schema import describe
from pipl_rules.reading.write import jsonable


class Colour(Enum):
    """A colour."""

    RED = "red"
    BLUE = "blue"


@frozen(kw_only=True)
class Part:
    """A part."""

    id: str
    colour: Colour = Colour.RED


@frozen(kw_only=True)
class Whole:
    """A record as one may come to be.

    With a second paragraph.

    Attributes:
        share: A share in per cent, which takes
            two lines to explain.
        parts: Its parts.
        note: Whatever.
        best: The best part.
        colours: Colours it has.
        made_on: When.

    Raises:
        ValueError: If `share` is none.
    """

    share: int | None = field(default=None, validator=optional(and_(ge(0), le(100))))
    parts: tuple[Part, ...] = field(factory=tuple)
    note: str = ""
    best: Part | None = None
    colours: frozenset[Colour] = frozenset({Colour.RED})
    made_on: dt.date | None = dt.date(2020, 1, 1)


WHOLE = Whole(
    share=50,
    parts=(Part(id="a"), Part(id="b", colour=Colour.BLUE)),
    best=Part(id="c"),
    colours=frozenset(Colour),
    made_on=None,
)
WRITTEN = {
    "share": 50,
    "parts": [{"id": "a"}, {"id": "b", "colour": "blue"}],
    "best": {"id": "c"},
    "colours": ["blue", "red"],
    "made_on": None,
}


def test_a_class_never_seen_before_is_written_and_read() -> None:
    """By its annotations, its defaults and its checks alone."""
    assert jsonable(WHOLE) == WRITTEN
    assert record(Whole)(WRITTEN) == WHOLE
    assert record(Whole)({}) == Whole()
    assert record(Whole)({"note": ""}) == Whole()


def test_a_class_never_seen_before_is_checked() -> None:
    """Every field, and beyond its type."""
    given = {"share": 101, "parts": [{"id": ""}], "note": None, "colours": ["red", "red"], "best": {"id": 1}}
    with pytest.raises(Faulty) as caught:
        record(Whole)(given)
    assert {(fault.path, fault.code) for fault in caught.value.faults} == {
        ("share", "out_of_range"),
        ("parts[0].id", "blank"),
        ("note", "null_not_allowed"),
        ("colours[1]", "repeated_member"),
        ("best.id", "wrong_type"),
    }


def test_a_class_never_seen_before_is_described() -> None:
    """In its own words, with its bounds and defaults."""
    described, defined = describe(Whole)
    said = described["properties"]
    assert described["description"] == "A record as one may come to be."
    assert said["share"] == {
        "type": ["integer", "null"],
        "minimum": 0,
        "maximum": 100,
        "description": "A share in per cent, which takes two lines to explain.",
    }
    assert said["note"] == {"type": "string", "description": "Whatever.", "default": ""}
    assert said["colours"]["default"] == ["red"]
    assert said["parts"]["items"] == {"$ref": "#/$defs/Part"}
    assert defined["Part"]["required"] == ["id"]


def _record_with(kind: Any) -> type:
    return frozen(type("Record", (), {"__annotations__": {"value": kind}}))


@pytest.mark.parametrize(
    "kind", [float, bytes, object, list[str], dict[str, str], tuple[str, int], str | int]
)
def test_a_kind_of_field_that_is_new_is_refused_when_its_class_is_first_looked_at(kind: Any) -> None:
    """Not when an act happens to have it, and not by guessing."""
    with pytest.raises(TypeError, match="no field of the kind"):
        record(_record_with(kind))
    with pytest.raises(TypeError, match="no field of the kind"):
        describe(_record_with(kind))


def test_docstrings_are_read_by_section() -> None:
    """The summary, the attributes, and why a value is refused."""
    assert summary(Whole) == "A record as one may come to be."
    assert {*attributes(Whole)} == {*fields(Whole)}
    assert raises(Whole) == "If `share` is none."
    assert (summary(_record_with(str)), attributes(Part), raises(Part)) == ("", {}, "")


def test_every_field_of_an_act_is_described_by_its_class() -> None:
    """No class of the domain leaves one out, or describes one that is not there."""
    classes: list[type] = [ProcessingAct, Submission]
    for kind in classes:
        assert {*attributes(kind)} == {*fields(kind)}


def test_the_bounds_of_a_number_are_read_off_its_check() -> None:
    """However they are put together."""
    assert bounds(ge(0)) == ((">=", 0),)
    assert bounds(optional(and_(ge(1), le(9)))) == ((">=", 1), ("<=", 9))
    assert bounds(None) == ()
