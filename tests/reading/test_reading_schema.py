"""The schema and the reader agree, save on what the schema says it leaves to the reader."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading_examples import BARE, EVERYTHING, READING, at, changed, places
from reading_faulty import STRUCTURAL, TEXTS, TOGETHER, Row, faulty_act
from reading_strategies import json_values, submissions

from pipl_rules import __version__
from pipl_rules.domain import CATEGORIES, Operation, ProcessingAct
from pipl_rules.facts import COUNTS, FACTS, READINGS
from pipl_rules.logic.conditions import SettledBy
from pipl_rules.reading import Code, Submission, read, schema, to_jsonable
from pipl_rules.reading.kinds import fields
from pipl_rules.reading.schema import BEYOND

jsonschema = pytest.importorskip("jsonschema")

SCHEMA = schema()
VALIDATOR = jsonschema.Draft202012Validator(
    SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
)
PLACES = [place for place in places(EVERYTHING) if place]
borrowed = st.sampled_from([at(EVERYTHING, place) for place in PLACES])
LEFT_TO_THE_READER = {code.value for code in BEYOND}
OF_THE_TEXT = {code for _, _, code in TEXTS} - {code for *_, code in STRUCTURAL} - LEFT_TO_THE_READER


def _accepts(act: object) -> bool:
    return bool(VALIDATOR.is_valid(act))


def test_the_schema_is_one_and_says_which() -> None:
    """JSON Schema 2020-12, under the name of the version of the library."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"] == f"urn:pipl-rules:act:{__version__}"
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA


def test_an_act_with_every_field_and_one_with_none_to_spare_are_accepted() -> None:
    """By the schema as by the reader."""
    for act in (EVERYTHING, BARE):
        assert _accepts(act)
        assert read(json.dumps(act)).entries


@given(handed_in=submissions())
def test_what_is_written_is_accepted(handed_in: Submission) -> None:
    """Whatever fields it has."""
    assert _accepts(to_jsonable(handed_in))


@pytest.mark.parametrize("row", STRUCTURAL, ids=lambda row: f"{row[3]} {row[2]}")
def test_a_fault_of_one_value_is_refused_by_the_schema_too(row: Row) -> None:
    """So a form built from the schema refuses it before it is sent."""
    assert not _accepts(faulty_act(row))


@pytest.mark.parametrize("row", TOGETHER, ids=lambda row: f"{row[3]} {row[2]}")
def test_a_fault_left_to_the_reader_is_named_in_the_schema_and_not_refused_by_it(row: Row) -> None:
    """What the schema does not express is no more and no less than it says."""
    assert _accepts(faulty_act(row))
    assert row[3] in LEFT_TO_THE_READER
    assert row[3] in SCHEMA["$comment"]


def test_every_code_is_of_the_text_or_of_the_schema_or_left_to_the_reader() -> None:
    """Each kind of fault stands on one side."""
    structural = {code for *_, code in STRUCTURAL}
    assert structural | OF_THE_TEXT | LEFT_TO_THE_READER == {code.value for code in Code}
    assert not structural & LEFT_TO_THE_READER


@given(place=st.sampled_from(PLACES), value=json_values | borrowed)
def test_whatever_stands_in_a_field_reader_and_schema_agree_on_it(
    place: tuple[str | int, ...], value: object
) -> None:
    """Save on what is left to the reader; of a number not whole the schema refuses 3.5 and accepts 3.0."""
    act = changed(EVERYTHING, place, value)
    codes = {fault.code for fault in read(json.dumps(act)).faults}
    assert _accepts(act) is not bool(codes - LEFT_TO_THE_READER) or Code.NOT_WHOLE.value in codes


def _every_object(part: Any) -> list[dict[str, Any]]:
    inner = [*part.values()] if isinstance(part, dict) else part if isinstance(part, list) else []
    found = [each for value in inner for each in _every_object(value)]
    return [part, *found] if isinstance(part, dict) else found


def test_every_field_is_described_and_no_object_is_open() -> None:
    """In the words of the class that has it."""
    for part in _every_object(SCHEMA):
        if part.get("type") == "object":
            assert part["additionalProperties"] is False
            assert all(field["description"] for field in part["properties"].values())
    by = SCHEMA["$defs"]["ConsentRecord"]["properties"]["asked"]
    assert by["description"] == "How the question was put."
    assert "disproved" in SCHEMA["properties"]["happened"]["description"]


def test_the_schema_has_the_fields_the_words_and_the_names_of_the_library() -> None:
    """None is written a second time."""
    assert {*SCHEMA["properties"]} == {*fields(ProcessingAct), "findings", "judged_on", "readings"}
    assert SCHEMA["required"] == ["id", "on"]
    assert SCHEMA["$defs"]["Operation"]["enum"] == [operation.value for operation in Operation]
    categories = SCHEMA["$defs"]["InformationCategory"]["oneOf"]
    assert [each["const"] for each in categories] == [*CATEGORIES]
    facts = {each["const"]: each["description"] for each in SCHEMA["$defs"]["Fact"]["oneOf"]}
    assert {*facts} == {name for name, fact in FACTS.items() if fact.settled_by is not SettledBy.LAW}
    assert all(said.startswith(FACTS[name].question) for name, said in facts.items())
    counts = {each["const"]: each["description"] for each in SCHEMA["$defs"]["Count"]["oneOf"]}
    assert counts == {name: f"{count.question} (In {count.unit}.)" for name, count in COUNTS.items()}
    assert not {*facts} & {*counts}
    choices = SCHEMA["properties"]["readings"]["properties"][READING]["oneOf"]
    assert [each["const"] for each in choices] == [choice.name for choice in READINGS[READING].choices]
    assert SCHEMA["properties"]["happened"]["default"] is True
    assert SCHEMA["$defs"]["DataSubject"]["properties"]["age"]["minimum"] == 0
