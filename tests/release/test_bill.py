"""The bill of materials says what the project says: what it needs, and whose words its data hold, under which licence."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from declared import PACKAGE, ROOT, needed, project

FILE = ROOT / "docs" / "release" / "pipl_rules.cdx.json"
WRITER = Path(__file__).parent / "bill.py"


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return found


def test_a_range_is_declared_once_and_alike_wherever_it_is_declared_again() -> None:
    """Lower bounds only: what is not known to fail is not forbidden; and the same in every extra."""
    apart = {each.name: each.ranges for each in needed() if len(each.ranges) > 1}
    assert apart == {}
    assert {part.operator for each in needed() for part in each.range} == {">="}
    assert all(each.oldest.startswith(f"{each.name}==") for each in needed())


def test_the_bill_is_what_the_project_declares_now() -> None:
    """Written again, it is the same; after a change: python tests/release/bill.py."""
    pytest.importorskip("cyclonedx")
    import bill as writer  # noqa: PLC0415 - needs a library that the suite does not

    assert writer.written() == FILE.read_text("utf-8")


def test_no_clock_and_no_chance_is_in_the_bill(bill: dict[str, Any]) -> None:
    """Two processes that hash differently, in two zones, write the same."""
    pytest.importorskip("cyclonedx")
    assert "timestamp" not in bill["metadata"]
    script = "import bill, sys; sys.stdout.buffer.write(bill.written().encode())"
    written = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=WRITER.parent,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("0", "UTC"), ("1", "Asia/Shanghai"))
    }
    assert written == {FILE.read_bytes()}


def test_the_bill_keeps_the_schema_of_its_format(bill: dict[str, Any]) -> None:
    """CycloneDX 1.7, by its own schema, nothing unknown admitted; and the check would notice."""
    pytest.importorskip("cyclonedx")
    from cyclonedx.exception import MissingOptionalDependencyException  # noqa: PLC0415 - as above
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415 - the same
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415 - the same

    validator = JsonStrictValidator(SchemaVersion.V1_7)
    try:
        assert validator.validate_str(FILE.read_text("utf-8")) is None
    except MissingOptionalDependencyException:
        pytest.skip("cyclonedx-python-lib without its extra json-validation")
    bill = json.loads(json.dumps(bill))
    bill["components"][0]["version"] = "1"  # beside a range
    assert validator.validate_str(json.dumps(bill)) is not None


def test_the_bill_has_the_package_and_everything_a_user_may_need(bill: dict[str, Any]) -> None:
    """Of the core as required, of the extras as optional; what serves work on the project alone is not in it."""
    package = bill["metadata"]["component"]
    assert (package["name"], package["version"]) == (project()["name"], project()["version"])
    assert package["licenses"] == [{"license": {"id": "Apache-2.0"}}]
    found = {each["name"]: (each["scope"], each["versionRange"], extras(each)) for each in bill["components"]}
    assert found["attrs"] == ("required", "vers:pypi/>=24.1", set())
    assert found["numpy"] == ("optional", "vers:pypi/>=1.26", {"arrow", "spark"})
    assert {name for name, (scope, *_) in found.items() if scope == "required"} == {
        "attrs",
        "cattrs",
        "python-dateutil",
    }
    assert set(found) == {
        each.name for each in needed() if each.always or set(each.extras) - {"docs", "test"}
    }
    assert all(each["isExternal"] for each in bill["components"])


def extras(component: dict[str, Any]) -> set[str]:
    return {each["value"] for each in component.get("properties", ()) if each["name"] == "pipl_rules:extra"}


def test_the_bill_names_every_work_that_the_data_were_made_from_with_its_licence(
    bill: dict[str, Any],
) -> None:
    """As the notice has them: the licence of each work by the commit that was read."""
    folder = PACKAGE / "terms" / "data"
    sources = json.loads((folder / "sources.json").read_text("utf-8"))["sources"]
    works = {each["bom-ref"]: each for each in bill["metadata"]["component"]["components"]}
    assert {f"data:{name}" for name, said in sources.items() if said["grade"] != "own"} <= set(works)
    licences = {
        name: [each["license"].get("id", each["license"].get("name")) for each in work.get("licenses", ())]
        for name, work in works.items()
    }
    assert {name: found for name, found in licences.items() if found} == {
        "data:android": ["Apache-2.0"],
        "data:dpv": ["W3C Software and Document License 2023"],
        "data:fideslang": ["CC-BY-4.0"],
        "data:openharmony": ["Apache-2.0"],
    }
    notice = (folder / "NOTICE.txt").read_text("utf-8")
    told = {
        reference["comment"] for work in works.values() for reference in work.get("externalReferences", ())
    }
    assert {f"read at commit {commit}" for commit in re.findall(r"commit (\w{40})", notice)} <= told


def test_the_bill_names_every_table_of_the_package_that_tells_its_sources(bill: dict[str, Any]) -> None:
    """A table with sources of its own, or one that a work is used in."""
    works = bill["metadata"]["component"]["components"]
    named = {each["name"] for each in works} | {
        told["value"]
        for each in works
        for told in each.get("properties", ())
        if told["name"].endswith("used_in")
    }
    telling = {
        path.relative_to(PACKAGE.parent).as_posix()
        for path in PACKAGE.rglob("*.json")
        if isinstance(said := json.loads(path.read_text("utf-8")), dict)
        and any(isinstance(said.get(key), list | str) for key in ("source", "sources"))
    }
    assert len(telling) > len(works)
    assert {each for each in telling if not named & {each, each.rpartition("/")[0]}} == set()
