"""The JSON Schema that is shipped is the one generated, in both languages, and another reader of the classes agrees."""

import json
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from reading_strategies import acts

from pipl_rules import __version__
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.words import Operation
from pipl_rules.reading import read, schema, to_jsonable
from pipl_rules.reading.schema import shipped_schema

SCHEMA = schema()
REGISTERED = {"InformationCategory", "Fact", "Count"}
Json = dict[str, Any]


def test_the_schema_shipped_is_the_one_generated() -> None:
    """Otherwise: ``python -m pipl_rules schema > src/pipl_rules/reading/act.schema.json``."""
    shipped = files("pipl_rules.reading").joinpath("act.schema.json").read_text("utf-8")
    assert shipped == json.dumps(SCHEMA, ensure_ascii=False, indent=2) + "\n"
    assert shipped_schema() == SCHEMA
    assert SCHEMA["$id"] == f"urn:pipl-rules:act:{__version__}"


def _objects() -> list[tuple[str, Json]]:
    found = [("ACT", SCHEMA)]
    for name, meaning in SCHEMA["$defs"].items():
        found += [(name, form) for form in [meaning, *meaning.get("oneOf", ())] if "properties" in form]
    return found


def test_every_field_word_category_fact_and_choice_is_labelled_in_both_languages() -> None:
    """English and Chinese; a validator passes the Chinese over."""

    def chinese(text: str) -> bool:
        return any("\u4e00" <= letter <= "\u9fff" for letter in text)

    fields = [(name, key, each) for name, form in _objects() for key, each in form["properties"].items()]
    unlabelled = [
        (name, key) for name, key, each in fields if not each.get("title") or not each.get("x-title-zh")
    ]
    assert len(fields) > 400
    assert not unlabelled
    words = {name: each for name, each in SCHEMA["$defs"].items() if "enum" in each}
    assert all(len(each["x-enum-zh"]) == len(each["enum"]) for each in words.values())
    assert words["Operation"]["x-enum-zh"] == [operation.zh for operation in Operation]
    registered = {name: SCHEMA["$defs"][name]["oneOf"] for name in REGISTERED}
    assert all(each["title"] and each["x-title-zh"] for each in registered["InformationCategory"])
    for each in (*registered["Fact"], *registered["Count"]):
        assert chinese(each["x-description-zh"])
        assert not chinese(each["description"].split("(")[0])
    for each in SCHEMA["properties"]["readings"]["properties"].values():
        assert all(chinese(one["x-description-zh"]) for one in (each, *each["oneOf"]))


def _kinds(part: Json, defined: Json) -> tuple[frozenset[str], bool, tuple[Any, ...]]:
    """What a field may be: types, whether null, and its words or what its members may be."""
    options = part.get("anyOf", [part])
    types: set[str] = set()
    null = False
    inner: tuple[Any, ...] = ()
    for option in options:
        if "$ref" in option:
            name = option["$ref"].rsplit("/", 1)[1]
            types.add(name if name in REGISTERED or "enum" not in defined[name] else "string")
            words = defined[name].get("enum", ())
            inner += (tuple(sorted(words)),) if name not in REGISTERED and words else (name,)
            continue
        named = option["type"] if isinstance(option["type"], list) else [option["type"]]
        null = null or "null" in named
        types |= {*named} - {"null"}
        if "items" in option:
            inner += (_kinds(option["items"], defined), option.get("uniqueItems", False))
        inner += (option.get("format"),) if "format" in option else ()
    return frozenset(types), null, inner


def test_another_reader_of_the_classes_finds_the_same_fields_types_words_and_requirements() -> None:
    """By msgspec, which reads them off the annotations; limits of figures and texts are not compared."""
    msgspec = pytest.importorskip("msgspec")
    _, theirs = msgspec.json.schema_components([ProcessingAct])
    ours = {"ProcessingAct": SCHEMA, **SCHEMA["$defs"]}
    compared = 0
    for name, record in theirs.items():
        if name in REGISTERED:
            continue
        if "enum" in record:
            assert sorted(record["enum"]) == sorted(ours[name]["enum"]), name
            continue
        mine = ours[name]
        assert {*mine["properties"]} - {"findings", "judged_on", "readings"} == {*record["properties"]}, name
        assert sorted(mine["required"]) == sorted(record["required"]), name
        for key, field in record["properties"].items():
            assert _kinds(mine["properties"][key], ours) == _kinds(field, theirs), f"{name}.{key}"
            compared += 1
    assert compared > 400


@given(act=acts)
def test_another_reader_reads_the_same_act(act: ProcessingAct) -> None:
    """All of it but the categories, which are the library's own and bear their names."""
    msgspec = pytest.importorskip("msgspec")
    written = to_jsonable(act)
    for item in written.get("items") or ():
        item.pop("category", None)
    document = read(json.dumps(written))
    theirs = msgspec.convert(json.loads(json.dumps(written)), ProcessingAct, strict=True)
    assert not document.faults
    assert theirs == document.entries[0].submission.act
