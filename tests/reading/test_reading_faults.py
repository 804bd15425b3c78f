"""What is refused, where it is said to be, and by which code."""

import json
from typing import Any

import pytest
from attrs import field, frozen
from reading_examples import ACT_FACT, BARE, COUNT, EVERYTHING, ITEM_FACT, changed, faults_of, found
from reading_faulty import STRUCTURAL, TEXTS, TOGETHER, Row, faulty_act

from pipl_rules.domain import Operation
from pipl_rules.errors import Fault, InputErrors
from pipl_rules.reading import Code, read
from pipl_rules.reading.faults import Faulty
from pipl_rules.reading.records import record


def _name(value: object) -> str:
    return f"{value[-2]} {value[-1]}: {value[1]!r}"[:60] if isinstance(value, tuple) else ""


@pytest.mark.parametrize("row", [*STRUCTURAL, *TOGETHER], ids=_name)
def test_a_fault_is_reported_once_at_its_place_by_its_code(row: Row) -> None:
    """And nothing else is, the rest of the act being sound."""
    *_, path, code = row
    expected = f"acts[0].{path}" if path else "acts[0]"
    assert faults_of(json.dumps(faulty_act(row))) == [(expected, code)]


@pytest.mark.parametrize(("text", "path", "code"), TEXTS, ids=[f"{code} {path}" for _, path, code in TEXTS])
def test_a_fault_of_the_text_is_reported_once_at_its_place(text: str | bytes, path: str, code: str) -> None:
    """By line and column where there is no path yet, and then no act is read."""
    document = read(text)
    assert found(document) == [(path, code)]
    assert document.entries == ()


def _every_fault() -> list[Fault]:
    texts = [json.dumps(faulty_act(row)) for row in (*STRUCTURAL, *TOGETHER)]
    return [fault for text in (*texts, *(text for text, _, _ in TEXTS)) for fault in read(text).faults]


def test_every_code_is_given_by_some_fault_and_has_a_meaning() -> None:
    """Save `impossible`, for checks that a class may come to have."""
    given = {fault.code for fault in _every_fault()}
    assert given == {code.value for code in Code} - {"impossible"}
    assert all(code.meaning.endswith(".") for code in Code)


def test_every_fault_says_in_one_line_what_was_found_what_was_expected_and_what_to_do() -> None:
    """Each part is there, and none speaks Python."""
    for fault in _every_fault():
        assert fault.path
        assert fault.found
        assert fault.expected
        assert fault.do
        assert "\n" not in str(fault)
        assert not {"None", "True", "False", "dict", "str"} & {*str(fault).split()}


def test_a_word_that_is_not_known_is_answered_with_those_that_are() -> None:
    """So that nobody has to look them up."""
    (fault,) = read(json.dumps({**BARE, "operations": ["fly"]})).faults
    assert all(operation.value in fault.expected for operation in Operation)


def test_where_null_is_allowed_the_fault_says_so() -> None:
    """For not found is written null, and never "unknown" or an empty string."""
    (fault,) = read(json.dumps({**BARE, "online": "unknown"})).faults
    assert fault.expected == "true or false, or null"
    (fault,) = read(json.dumps({**BARE, "evidence": "none"})).faults
    assert fault.expected == "an array"


def test_an_unknown_key_is_answered_with_the_number_of_them_and_the_keys_that_are_known() -> None:
    """The object is named by its path."""
    (one,) = read(json.dumps({**BARE, "notice": {"x": 1}})).faults
    (two,) = read(json.dumps({**BARE, "notice": {"x": 1, "y": 1, "how": None}})).faults
    assert (one.found, two.found) == ("1 unknown key", "2 unknown keys")
    assert two.expected == "no keys but how, covers, truthful, by_rules, rules_easy"


def test_missing_fields_are_all_named() -> None:
    """An empty object lacks whatever is required."""
    assert faults_of("{}") == [("acts[0].id", "missing"), ("acts[0].on", "missing")]


FINDINGS = (
    [{"fact": ITEM_FACT, "value": True}, {"fact": ITEM_FACT, "value": True, "item": "text"}],
    [{"fact": ACT_FACT, "value": False}, {"fact": ACT_FACT, "value": False, "ground": "again"}],
    [{"fact": ITEM_FACT, "value": True, "item": "text"}, {"fact": ITEM_FACT, "value": False, "item": "b"}],
    [{"fact": ITEM_FACT, "value": True, "item": None}, {"fact": ACT_FACT, "value": False, "item": None}],
)


@pytest.mark.parametrize("findings", FINDINGS)
def test_findings_that_agree_or_speak_of_different_items_stand_together(findings: object) -> None:
    """Saying a thing twice is no fault, nor are items that differ."""
    act = {**BARE, "items": [{"id": "text"}, {"id": "b"}], "findings": findings}
    assert len(read(json.dumps(act)).submissions()) == 1


def test_a_finding_about_an_item_needs_an_act_whose_items_are_known() -> None:
    """Not only where the item is another: also where none is named, or there are none."""
    finding = {"fact": ITEM_FACT, "value": True, "item": "text"}
    without: tuple[dict[str, object], ...] = ({}, {"items": None}, {"items": []})
    for items in without:
        act = {**BARE, **items, "findings": [finding]}
        assert faults_of(json.dumps(act)) == [("acts[0].findings[0].item", "unknown_item")]


def test_a_conflict_of_findings_is_found_among_thousands() -> None:
    """Each finding is compared with those before it, and the first it contradicts is named."""
    items = [{"id": str(number)} for number in range(3000)]
    findings: list[Any] = [{"fact": ITEM_FACT, "value": True, "item": str(number)} for number in range(3000)]
    act = {**BARE, "items": items, "findings": [*findings, {"fact": ITEM_FACT, "value": False}]}
    (fault,) = read(json.dumps(act)).faults
    assert (fault.path, fault.found) == ("acts[0].findings[3000]", "the opposite of findings[0]")


def test_a_value_of_the_other_kind_is_answered_by_what_was_named() -> None:
    """A yes or no for a fact, a whole number for a count, either where nobody knows what is meant."""
    said: tuple[tuple[str, object, tuple[str, ...]], ...] = (
        (ACT_FACT, 13, ("found a number, expected true or false",)),
        (COUNT, True, ("found a boolean, expected a whole number",)),
        (COUNT, -13, ("found a number outside the range, expected a whole number of at least 0",)),
        ("?", 13, ("expected the name of a fact or of a count",)),
        ("?", True, ("expected the name of a fact or of a count",)),
        ("?", "13", ("expected the name of a fact or of a count", "found a string, expected true or false")),
    )
    for name, value, expected in said:
        faults = read(json.dumps({**BARE, "findings": [{"fact": name, "value": value}]})).faults
        assert len(faults) == len(expected)
        assert all(words in str(fault) for words, fault in zip(expected, faults, strict=True))


def test_the_numbers_of_one_count_that_conflict_are_told_each_against_the_first_that_differs() -> None:
    """However many there are."""
    findings = [{"fact": COUNT, "value": value} for value in (13, 13, *range(14, 3000), 13)]
    faults = read(json.dumps({**BARE, "findings": findings})).faults
    assert [fault.found for fault in faults[:-1]] == ["another number than findings[0]"] * (len(faults) - 1)
    assert (faults[-1].path, faults[-1].found) == (
        f"acts[0].findings[{len(findings) - 1}]",
        "another number than findings[2]",
    )
    assert len(faults) == len(findings) - 2


def _even(_record: object, _attribute: object, name: str) -> None:
    if len(name) % 2:
        msg = f"{name} is odd"
        raise ValueError(msg)


@frozen(kw_only=True)
class Even:
    """A record with a check of a kind that no record of an act has.

    Attributes:
        name: Whatever it is called.

    Raises:
        ValueError: If `name` has an odd number of letters.
    """

    name: str = field(validator=_even)


def test_any_other_check_of_a_class_is_reported_with_what_the_class_says_and_not_with_what_it_raises() -> (
    None
):
    """What it raises may quote the value."""
    assert record(Even)({"name": "even"}) == Even(name="even")
    with pytest.raises(Faulty) as caught:
        record(Even)({"name": "odd"})
    (fault,) = caught.value.faults
    assert (fault.path, fault.code) == ("name", "impossible")
    assert (
        fault.expected == "a value that Even accepts; it refuses one if `name` has an odd number of letters"
    )


def test_whoever_wants_all_or_nothing_gets_all_or_every_fault() -> None:
    """As one exception group, which keeps the faults as they are."""
    text = json.dumps([BARE, changed(EVERYTHING, ("id",), ""), {}])
    with pytest.raises(InputErrors) as caught:
        read(text).submissions()
    assert caught.value.faults == read(text).faults
    assert len(caught.value.faults) == 3
