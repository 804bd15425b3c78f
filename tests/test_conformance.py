"""The conformance kit says what the library says, and can be used without it."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipl_rules.cases import NAMES
from pipl_rules.conformance import files, text
from pipl_rules.evaluation import evaluate
from pipl_rules.reading import read

KIT = Path(__file__).parent.parent / "docs" / "conformance"
CASES = [f"cases/{name}.json" for name in NAMES]
FILES = ["facts.json", "counts.json", "readings.json", "provisions.json", *CASES]


@cache
def written() -> Mapping[str, Any]:
    """The kit as the library writes it."""
    return dict(files())


@pytest.mark.parametrize("name", FILES)
def test_the_kit_is_as_the_library_has_it(name: str) -> None:
    """After a change of a rule or a case: ``python -m pipl_rules conformance docs/conformance``."""
    assert (KIT / name).read_text("utf-8") == text(written()[name])


def test_the_kit_has_just_the_files_that_the_library_writes() -> None:
    there = {str(path.relative_to(KIT)) for path in KIT.rglob("*.json")}
    assert {name for name in there if not name.startswith("witnesses/")} == set(FILES)
    assert list(written()) == FILES


@pytest.mark.parametrize("name", CASES)
def test_a_record_of_the_kit_read_by_itself_gives_the_answer_beside_it(name: str) -> None:
    """What stands in the file is enough: no word of it is known to the library alone."""
    for act in json.loads((KIT / name).read_text("utf-8"))["acts"]:
        (entry,) = read(json.dumps(act["record"])).entries
        given = entry.submission
        judgment = evaluate(given.act, findings=given.findings, judged_on=given.judged_on)
        assert judgment.verdict.value == act["library"]["verdict"]
        for fact in {f for unit in act["library"]["units"] for f in unit["found"]}:
            assert fact in written()["facts.json"] or fact.split()[0] in written()["counts.json"]
        assert {g["provision"] for g in act["library"]["grounds"]} <= set(written()["provisions.json"])
