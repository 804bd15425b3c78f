"""A log in JSON Lines: an object on each line, whose keys are what the heads of columns are elsewhere."""

from collections.abc import Mapping
from typing import Any

from pipl_rules.apps.reading.behaviour import Reader
from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.columns import is_head
from pipl_rules.apps.reading.found import Blob, Faults, Found
from pipl_rules.apps.reading.logs import Manner, shown, too_many
from pipl_rules.apps.reading.text import lines
from pipl_rules.apps.record import Observation
from pipl_rules.reading.faults import Faulty
from pipl_rules.reading.parse import parse


def lines_log(blob: Blob, manner: Manner) -> Found:
    """What a log in JSON Lines tells."""
    faults = Faults(blob.file, manner.limits.faults)
    reader = Reader(blob, manner.actions, manner.package, faults)
    seen: list[Observation] = []
    count = 0
    for number, line in enumerate(lines(blob, faults), start=1):
        if faults.full:
            break
        if not line.strip():
            continue
        count += 1
        if too_many(count, number, faults, manner):
            break
        cells = _cells(line, number, faults, manner)
        observation = reader.observation(cells, number) if cells is not None else None
        if observation is not None:
            seen.append(observation)
    return Found(observations=shown(seen, faults), sources=(blob.file,), faults=tuple(faults.all))


def _cells(line: str, number: int, faults: Faults, manner: Manner) -> dict[str, str] | None:
    if len(line) > manner.limits.row:
        found, expected = f"more than {manner.limits.row:,} characters", f"{manner.limits.row:,} at most"
        faults.add(Code.TOO_LONG, found, expected, "shorten what the stack holds", line=number)
        return None
    try:
        value = parse(line, manner.limits.depth)
    except Faulty:
        value = None
    if not isinstance(value, dict):
        do = "write one object on each line"
        faults.add(Code.NOT_JSON5, "no object in JSON", "an object in JSON", do, line=number)
        return None
    return _found(value, number, faults, manner)


def _found(value: Mapping[str, Any], number: int, faults: Faults, manner: Manner) -> dict[str, str] | None:
    keys = list(value)
    where, _ = manner.columns.where(keys)
    if not is_head(where):
        do = "name the keys by `columns`"
        faults.add(Code.NO_COLUMNS, "no keys that are known", "keys such as action and time", do, line=number)
        return None
    cells: dict[str, str] = {}
    for name, place in where.items():
        text = _text(value[keys[place]])
        if text is None:
            do = f"write {name} as a text or a number"
            faults.add(Code.WRONG_TYPE, "a value of another type", "a text or a number", do, line=number)
        else:
            cells[name] = text
    return cells


def _text(value: object) -> str | None:
    """A value as the cell of a table has it; of a list, its texts under one another."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return ";\n".join(value)
    return None
