"""A record of exposure in JSON: strict, every fault at once, no word of the input in a message."""

from functools import cache
from typing import Any

from attrs import evolve

from pipl_rules.consequences.criminal.readings import READINGS
from pipl_rules.consequences.criminal.records import Exposure
from pipl_rules.consequences.criminal.scenarios import MOST, number
from pipl_rules.errors import Fault, InputErrors
from pipl_rules.reading.checks import build
from pipl_rules.reading.codes import Code
from pipl_rules.reading.faults import Faulty, fault, faulty, under, wrong
from pipl_rules.reading.parse import parse
from pipl_rules.reading.records import Table, table
from pipl_rules.reading.schema import describe

DEPTH = 20
"""Arrays and objects within one another."""


def read_exposure(data: object) -> Exposure:
    """Read one record.

    Args:
        data: JSON text, or bytes of it in UTF-8, or a value of parsed JSON.

    Raises:
        InputErrors: With everything that is wrong in it.
    """
    try:
        value = _parsed(data) if isinstance(data, str | bytes) else data
        return _bounded(build(Exposure, *_table().gather(value)))
    except Faulty as bad:
        raise InputErrors([evolve(each, path=each.path or "exposure") for each in bad.faults]) from None


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a record."""
    described, defined = describe(Exposure, readings=_described_readings())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "EXPOSURE",
        **described,
        "$defs": dict(sorted(defined.items())),
    }


def _described_readings() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            name: {
                "description": reading.question,
                "oneOf": [{"const": each.name, "description": each.gist} for each in reading.choices],
            }
            for name, reading in READINGS.items()
        },
        "additionalProperties": False,
    }


def _bounded(exposure: Exposure) -> Exposure:
    if number(exposure) > MOST:
        found, expected = "lots that leave too much open", f"{MOST} ways in all, or fewer"
        do = "name the classes of some lots, or fewer alternatives"
        raise Faulty([fault(Code.IMPOSSIBLE, found, expected, do, "lots")])
    return exposure


def _parsed(data: str | bytes) -> object:
    if isinstance(data, bytes):
        try:
            data = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise faulty(
                Code.NOT_UTF8, "bytes that are not UTF-8", "text in UTF-8", "save the document as UTF-8"
            ) from None
    value: object = parse(data, DEPTH)
    return value


@cache
def _table() -> Table:
    return table(Exposure, 0, readings=_readings)


def _readings(value: object) -> object:
    do = "write each reading that is not to be the default, with the name of its choice in quotes"
    if type(value) is not dict:
        raise wrong(value, "an object from names of readings to choices", do)
    faults: list[Fault] = []
    for name, reading in READINGS.items():
        if name not in value:
            continue
        expected = f"one of {', '.join(each.name for each in reading.choices)}"
        if type(value[name]) is not str:
            faults += under(name, wrong(value[name], expected, do).faults)
        elif value[name] not in {each.name for each in reading.choices}:
            faults += under(
                name, faulty(Code.UNKNOWN_CHOICE, "a string that is no choice of it", expected, do).faults
            )
    unknown = len(value.keys() - READINGS.keys())
    if unknown:
        found = f"{unknown} key{'s' if unknown > 1 else ''} naming no reading"
        expected = f"no keys but {', '.join(READINGS)}"
        faults.append(fault(Code.UNKNOWN_READING, found, expected, "rename or remove what is not among them"))
    if faults:
        raise Faulty(faults)
    return dict(value)
