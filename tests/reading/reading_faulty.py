"""Faulty acts, one kind of fault each: the place changed, what is put there, the fault's path and code."""

import json
from collections.abc import Iterator
from typing import Any

from reading_examples import (
    ACT_FACT,
    COUNT,
    EVERYTHING,
    ITEM_FACT,
    OTHER_ACT_FACT,
    OTHER_COUNT,
    READING,
    STATUS,
    Step,
    changed,
)

from pipl_rules.facts import READINGS

CHOICE = READINGS[READING].default

Row = tuple[tuple[Step, ...], Any, str, str]


def _given(fact: str, *, value: object, **more: object) -> dict[str, object]:
    return {"fact": fact, "value": value, **more}


def _each(place: tuple[Step, ...], path: str, code: str, values: tuple[Any, ...]) -> Iterator[Row]:
    for value in values:
        yield place, value, path, code


STRUCTURAL: tuple[Row, ...] = (
    # booleans are true or false
    *_each(("online",), "online", "wrong_type", ("true", "false", "True", "", 0, 1, 1.0, [], {}, [True])),
    (("consents", 0, "given"), "false", "consents[0].given", "wrong_type"),
    (("findings", 0, "value"), 1, "findings[0].value", "wrong_type"),
    (("findings", 0, "value"), "true", "findings[0].value", "wrong_type"),
    (("findings", 0, "value"), None, "findings[0].value", "null_not_allowed"),
    *_each(("findings", 1, "value"), "findings[1].value", "wrong_type", (True, False, "13", "", [], {})),
    (("findings", 1, "value"), None, "findings[1].value", "null_not_allowed"),
    (("findings", 1, "value"), -1, "findings[1].value", "out_of_range"),
    (("findings", 1), {"fact": COUNT}, "findings[1].value", "missing"),
    (("findings", 1, "fact"), ACT_FACT, "findings[1].value", "wrong_type"),
    # whole numbers
    *_each(("subject", "age"), "subject.age", "wrong_type", (True, False, "30", "", [], {}, [30])),
    (("subject", "age"), -1, "subject.age", "out_of_range"),
    (("processor", "log_months"), -6, "processor.log_months", "out_of_range"),
    (("contact", "times"), -(10**30), "contact.times", "out_of_range"),
    # texts
    *_each(("id",), "id", "blank", ("", " ", "\t\n", "\u3000")),
    *_each(("id",), "id", "wrong_type", (5, True, [], {}, ["a"])),
    (("id",), None, "id", "null_not_allowed"),
    (("items", 0, "id"), "", "items[0].id", "blank"),
    (("purposes",), ["walking", " "], "purposes[1]", "blank"),
    (("findings", 0, "ground"), None, "findings[0].ground", "null_not_allowed"),
    (("findings", 0, "item"), "", "findings[0].item", "blank"),
    # days
    *_each(("on",), "on", "wrong_type", (20211201, 2021.5, True, ["2021-12-01"], {})),
    (("on",), None, "on", "null_not_allowed"),
    *_each(
        ("on",),
        "on",
        "not_a_day",
        (
            "",
            "20211201",
            "2021-W48-3",
            "2021-12-1",
            "2021-12-01T00:00:00",
            " 2021-12-01",
            "2021/12/01",
            "01-12-2021",
            "\u0662021-12-01",
            "2021-12-0\uff11",
        ),
    ),
    *_each(("until",), "until", "not_a_day", ("2021-02-29", "2021-13-01", "2021-04-31")),
    (("consents", 0, "given_on"), "0000-01-01", "consents[0].given_on", "not_a_day"),
    (("judged_on",), "2022-00-10", "judged_on", "not_a_day"),
    # words of an enumeration
    *_each(
        ("done_by",),
        "done_by",
        "unknown_word",
        ("", "PROCESSOR", "Processor", "processor ", "Doer.PROCESSOR", "None"),
    ),
    (("done_by",), True, "done_by", "wrong_type"),
    (("operations",), ["collect", "fly"], "operations[1]", "unknown_word"),
    (("operations",), ["collect", None], "operations[1]", "null_not_allowed"),
    (("evidence", 0, "topic"), None, "evidence[0].topic", "null_not_allowed"),
    # names declared in the library
    (("items", 0, "category"), "item.secret", "items[0].category", "unknown_category"),
    (("items", 0, "category"), "", "items[0].category", "unknown_category"),
    (("items", 0, "category"), {"id": "item.name"}, "items[0].category", "wrong_type"),
    (("findings", 0, "fact"), "no_such_fact", "findings[0].fact", "unknown_fact"),
    (("findings", 0), _given("no_such_count", value=13), "findings[0].fact", "unknown_fact"),
    (("findings", 0, "fact"), 7, "findings[0].fact", "wrong_type"),
    (("findings", 0, "fact"), STATUS, "findings[0].fact", "not_for_finding"),
    (("findings", 0, "fact"), f"reading.{READING}.{CHOICE}", "findings[0].fact", "not_for_finding"),
    (("readings",), {"no_such_reading": "x"}, "readings", "unknown_reading"),
    (("readings", READING), "no_such_choice", f"readings.{READING}", "unknown_choice"),
    (("readings", READING), True, f"readings.{READING}", "wrong_type"),
    (("readings", READING), None, f"readings.{READING}", "null_not_allowed"),
    (("readings",), [], "readings", "wrong_type"),
    (("readings",), None, "readings", "null_not_allowed"),
    # arrays, sets and objects
    *_each(("operations",), "operations", "wrong_type", ("collect", {}, 1, True)),
    (("operations",), ["collect", "store", "collect"], "operations[2]", "repeated_member"),
    (("purposes",), ["p", "p"], "purposes[1]", "repeated_member"),
    (("evidence",), None, "evidence", "null_not_allowed"),
    (("findings",), None, "findings", "null_not_allowed"),
    (("findings",), {}, "findings", "wrong_type"),
    (("items",), {"id": "x"}, "items", "wrong_type"),
    (("items", 0), None, "items[0]", "null_not_allowed"),
    (("items", 0), "text", "items[0]", "wrong_type"),
    (("notice",), [], "notice", "wrong_type"),
    (("notice",), "", "notice", "wrong_type"),
    # keys
    (("subject",), {"user": True}, "subject.id", "missing"),
    (("evidence",), [{}], "evidence[0].topic", "missing"),
    (("findings",), [{"value": True}], "findings[0].fact", "missing"),
    (("findings",), [{"fact": ACT_FACT}], "findings[0].value", "missing"),
    (("unheard_of",), 1, "", "unknown_key"),
    (("act",), {}, "", "unknown_key"),
    (("ID",), "a", "", "unknown_key"),
    (("notice", "unheard_of"), None, "notice", "unknown_key"),
    (("findings", 0, "source"), "x", "findings[0]", "unknown_key"),
)
"""Faults of one value by itself, which the schema expresses too."""

TOGETHER: tuple[Row, ...] = (
    (("subject", "age"), 3.0, "subject.age", "not_whole"),
    (("subject", "age"), 1e2, "subject.age", "not_whole"),
    (("findings", 1, "value"), 13.0, "findings[1].value", "not_whole"),
    (("id",), "\ud800", "id", "not_text"),
    (("purposes",), ["\udc00 and more"], "purposes[0]", "not_text"),
    (("findings", 0, "ground"), "\ud83d", "findings[0].ground", "not_text"),
    (("until",), "2021-11-30", "until", "out_of_order"),
    (("judged_on",), "2021-11-30", "judged_on", "out_of_order"),
    (("consents", 0, "withdrawn_on"), "2021-11-30", "consents[0].withdrawn_on", "out_of_order"),
    (("items",), [{"id": "x"}, {"id": "text"}, {"id": "x"}], "items[2].id", "duplicate_id"),
    (("findings", 0, "item"), "nothing like it", "findings[0].item", "unknown_item"),
    (("findings", 0), _given(ACT_FACT, value=True, item="text"), "findings[0].item", "not_about_an_item"),
    (("findings", 0), _given(ACT_FACT, value=True, item="other"), "findings[0].item", "not_about_an_item"),
    (("findings", 0), _given(OTHER_COUNT, value=13, item="text"), "findings[0].item", "not_about_an_item"),
    (
        ("findings",),
        [_given(COUNT, value=13), _given(OTHER_COUNT, value=14), _given(COUNT, value=14)],
        "findings[2]",
        "conflicting_findings",
    ),
    (
        ("findings",),
        [_given(COUNT, value=0), _given(COUNT, value=0), _given(COUNT, value=1)],
        "findings[2]",
        "conflicting_findings",
    ),
    (
        ("findings",),
        [_given(ACT_FACT, value=True), _given(OTHER_ACT_FACT, value=False), _given(ACT_FACT, value=False)],
        "findings[2]",
        "conflicting_findings",
    ),
    (
        ("findings",),
        [_given(ITEM_FACT, value=True, item="text"), _given(ITEM_FACT, value=False, item="text")],
        "findings[1]",
        "conflicting_findings",
    ),
    (
        ("findings",),
        [_given(ITEM_FACT, value=True), _given(ITEM_FACT, value=False, item="text")],
        "findings[1]",
        "conflicting_findings",
    ),
    (
        ("findings",),
        [_given(ITEM_FACT, value=True, item="text"), _given(ITEM_FACT, value=False)],
        "findings[1]",
        "conflicting_findings",
    ),
)
"""Faults that the schema leaves to the reader, mostly of two values together."""

ACT = json.dumps({"id": "a", "on": "2021-12-01", "subject": {"id": "s", "age": 0}})
_AGED = ACT.replace('"age": 0', '"age": %s')

TEXTS: tuple[tuple[str | bytes, str, str], ...] = (
    (b'{"id": "\xff"}', "document", "not_utf8"),
    ("", "document", "empty"),
    ("\ufeff \n", "document", "empty"),
    ('{"id": "a",\n "on": }', "line 2, column 8", "not_json"),
    ("[" * 100_000, "line 1, column 21", "too_deep"),
    ("[" + "1," * 100_000 + "1]", "document", "too_many_acts"),
    (" " * 20_000_001, "document", "too_long"),
    (_AGED % "NaN", "acts[0].subject.age", "not_finite"),
    (_AGED % "-Infinity", "acts[0].subject.age", "not_finite"),
    ("NaN", "document", "not_finite"),
    (_AGED % ("9" * 1001), "acts[0].subject.age", "number_too_long"),
    (_AGED % '1, "age": 1', "acts[0].subject.age", "duplicate_key"),
    ('{"acts": [], "acts": []}', "acts", "duplicate_key"),
    ('{"acts": [], "id": "a"}', "document", "unknown_key"),
    ('{"acts": {}}', "acts", "wrong_type"),
    ('"act"', "document", "wrong_type"),
    ("null", "document", "null_not_allowed"),
    ("[null]", "acts[0]", "null_not_allowed"),
    ('["act"]', "acts[0]", "wrong_type"),
)
"""Faults of a text, with the path as `read` gives it."""


def faulty_act(row: Row) -> Any:
    """The ACT with every field, and the fault in it."""
    place, value, _path, _code = row
    return changed(EVERYTHING, place, value)
