"""Acts as rows of a table, written from what reading writes."""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import pytest

from pipl_rules.batch import VERDICTS, Certainty
from pipl_rules.batch.acts.types import ARROW, as_typed
from pipl_rules.domain import ProcessingAct
from pipl_rules.judgment import Judgment
from pipl_rules.reading.kinds import REGISTERED, fields
from pipl_rules.reading.write import to_jsonable

pa = pytest.importorskip("pyarrow")


def types(record: type = ProcessingAct, prefix: str = "") -> dict[str, Any]:
    """The type of each column by path, items and consents as lists."""
    found: dict[str, Any] = {}
    for name, each in fields(record).items():
        made = each.make(ARROW)
        inner = _class(each.kind)
        if pa.types.is_struct(made) and inner is not None:
            found[prefix + name] = pa.bool_()
            found.update(types(inner, f"{prefix}{name}."))
        else:
            found[prefix + name] = made
    return found


def _class(kind: Any) -> type | None:
    for part in (kind, *getattr(kind, "__args__", ())):
        if isinstance(part, type) and attrs.has(part) and part not in REGISTERED:
            return part
    return None


TYPES = {**types(), "judged_on": pa.date32()}


def row_of(act: ProcessingAct, **more: object) -> dict[str, object]:
    """An act as a row."""
    return {**_flat(to_jsonable(act)), **more}


def _flat(value: Mapping[str, Any], prefix: str = "") -> dict[str, object]:
    found: dict[str, object] = {}
    for name, each in value.items():
        if isinstance(each, dict):
            if not each:
                found[prefix + name] = True
            found.update(_flat(each, f"{prefix}{name}."))
        else:
            found[prefix + name] = each
    return found


ELSE = {"happened": True, "done_by": "processor", "evidence": []}


def table_of(rows: Sequence[Mapping[str, object]], names: Sequence[str] | None = None) -> Any:
    """A table with a column to each path that some row has; what a field has by default stands in every row."""
    named = names or sorted({name for row in rows for name in row})
    return pa.table(
        {
            name: pa.array(
                [as_typed(row.get(name, ELSE.get(name)), TYPES[name]) for row in rows], TYPES[name]
            )
            for name in named
        }
    )


def answer(judgment: Judgment) -> dict[str, object]:
    """What a row of answers says, from a judgment."""
    return {
        "personal_information": judgment.personal_information,
        "privacy": judgment.privacy,
        "grounds": list(dict.fromkeys(ground.rule.id for ground in judgment.grounds)),
    }


def agrees(row: Mapping[str, Any], judgment: Judgment) -> None:
    """A row of answers says what the judgment of its act says."""
    assert VERDICTS[row["verdict"]] is judgment.verdict
    unknown = judgment.personal_information is None or judgment.privacy is None
    assert (row["certainty"] == Certainty.OPEN) is unknown
    for name, value in answer(judgment).items():
        assert row[name] == value
