"""The conformance kit says what the library says, and can be used without it."""

import json
from pathlib import Path

import pytest

from pipl_rules.conformance import files, text
from pipl_rules.evaluation import evaluate
from pipl_rules.reading import read

KIT = Path(__file__).parent.parent / "docs" / "conformance"
WRITTEN = dict(files())


@pytest.mark.parametrize("name", WRITTEN)
def test_the_kit_is_as_the_library_has_it(name: str) -> None:
    """After a change of a rule or a case: ``python -m pipl_rules conformance docs/conformance``."""
    assert (KIT / name).read_text("utf-8") == text(WRITTEN[name])


def test_the_kit_has_no_file_that_the_library_does_not_write() -> None:
    there = {str(path.relative_to(KIT)) for path in KIT.rglob("*.json")}
    assert {name for name in there if not name.startswith("witnesses/")} == set(WRITTEN)


@pytest.mark.parametrize("name", [name for name in WRITTEN if name.startswith("cases/")])
def test_a_record_of_the_kit_read_by_itself_gives_the_answer_beside_it(name: str) -> None:
    """What stands in the file is enough: no word of it is known to the library alone."""
    for act in json.loads((KIT / name).read_text("utf-8"))["acts"]:
        (entry,) = read(json.dumps(act["record"])).entries
        given = entry.submission
        judgment = evaluate(given.act, findings=given.findings, judged_on=given.judged_on)
        assert judgment.verdict.value == act["library"]["verdict"]
        for fact in {f for unit in act["library"]["units"] for f in unit["found"]}:
            assert fact in WRITTEN["facts.json"] or fact.split()[0] in WRITTEN["counts.json"]
        assert {g["provision"] for g in act["library"]["grounds"]} <= set(WRITTEN["provisions.json"])
