"""A slip in a name is answered with the name that was meant, and what was written is not repeated."""

import json

import pytest

from pipl_rules.domain import CATEGORIES
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.reading import Code, read
from pipl_rules.reading.near import LONGEST, nearest

NUMBER = "13900000000"


def slips(name: str) -> list[str]:
    """The name with a character left out, doubled, another, or exchanged with the next."""
    at = len(name) // 2
    return [
        name[:at] + name[at + 1 :],
        name[:at] + name[at] + name[at:],
        name[:at] + "%" + name[at + 1 :],
        name[:at] + name[at + 1] + name[at] + name[at + 2 :],
        name.upper(),
        name.replace("_", "-"),
    ]


@pytest.mark.parametrize("known", [tuple(CATEGORIES), (*FACTS, *COUNTS)], ids=["categories", "facts"])
def test_a_name_one_slip_away_is_found(known: tuple[str, ...]) -> None:
    """It, or another that is one slip away as well."""
    near = nearest(known)
    for name in known:
        if len(name) > 4:
            assert all(near(slip).startswith("perhaps ") for slip in slips(name)), name
            assert near(name) == f"perhaps {name}"


def test_nothing_is_near_to_what_no_name_is_like() -> None:
    near = nearest((*FACTS, *COUNTS, *CATEGORIES))
    assert [near(value) for value in (NUMBER, "", "ab", 5, None, "a" * (LONGEST + 1), "张三")] == [""] * 7


@pytest.mark.parametrize(
    ("fields", "code", "do"),
    [
        ({"operatons": [NUMBER]}, Code.UNKNOWN_KEY, "perhaps operations"),
        ({"operations": ["stroe"]}, Code.UNKNOWN_WORD, "perhaps store"),
        (
            {"items": [{"id": "n", "category": "item.phone_numbr"}]},
            Code.UNKNOWN_CATEGORY,
            "perhaps item.phone_number",
        ),
        (
            {"items": [{"id": "n", "category": "phone_number"}]},
            Code.UNKNOWN_CATEGORY,
            "perhaps item.phone_number",
        ),
        ({"findings": [{"fact": "consentd", "value": True}]}, Code.UNKNOWN_FACT, "perhaps consented"),
        ({"readings": {"reasonable_us": "press"}}, Code.UNKNOWN_READING, "perhaps reasonable_use"),
        ({"readings": {"reasonable_use": "pres"}}, Code.UNKNOWN_CHOICE, "perhaps press"),
    ],
)
def test_a_fault_names_what_was_perhaps_meant(fields: dict[str, object], code: Code, do: str) -> None:
    (fault,) = read(json.dumps({"id": "x", "on": "2024-05-01", **fields})).faults
    assert fault.code == code.value
    assert fault.do.endswith(do)


def test_two_slips_of_one_object_are_both_answered_and_a_stranger_is_not_repeated() -> None:
    (fault,) = read(
        json.dumps({"id": "x", "on": "2024-05-01", "operatons": [], "purposs": [], NUMBER: 1})
    ).faults
    assert fault.found == "3 unknown keys"
    assert fault.do.endswith("; perhaps operations; perhaps purposes")
    assert NUMBER not in str(fault)


def test_utf_16_without_its_mark_is_told_as_what_it_is() -> None:
    (fault,) = read('{"id": "x", "on": "2024-05-01"}'.encode("utf-16-le")).faults
    assert fault.code == Code.NOT_UTF8.value
    assert "UTF-16" in fault.found
