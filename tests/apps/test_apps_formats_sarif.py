"""The SARIF log keeps to the standard: OASIS, Static Analysis Results Interchange Format 2.1.0."""

import json
import re
from typing import Any

import pytest
from app_reports_by_hand import HOSTILE, finding, report
from attrs import evolve

from pipl_rules.apps.formats import as_log, as_sarif
from pipl_rules.apps.report import Standing
from pipl_rules.errors import Fault

SHAPES: dict[str, dict[str, tuple[object, bool]]] = {
    "log": {"$schema": (str, False), "version": ("2.1.0", True), "runs": (["run"], True)},
    "run": {
        "tool": ("tool", True),
        "taxonomies": (["component"], False),
        "language": (re.compile(r"[a-z]{2}(-[A-Z]{2})?"), False),
        "columnKind": (re.compile("utf16CodeUnits|unicodeCodePoints"), False),
        "automationDetails": ("details", False),
        "invocations": (["invocation"], False),
        "results": (["result"], False),
        "properties": (dict, False),
    },
    "tool": {"driver": ("component", True)},
    "component": {
        "name": (str, True),
        "version": (str, False),
        "rules": (["descriptor"], False),
        "notifications": (["descriptor"], False),
        "taxa": (["descriptor"], False),
        "supportedTaxonomies": (["componentReference"], False),
        "shortDescription": ("multiformat", False),
    },
    "componentReference": {"name": (str, False), "index": (int, False)},
    "descriptor": {
        "id": (str, True),
        "name": (str, False),
        "shortDescription": ("multiformat", False),
        "fullDescription": ("multiformat", False),
        "help": ("multiformat", False),
        "defaultConfiguration": ("configuration", False),
        "properties": (dict, False),
    },
    "multiformat": {"text": (str, True), "markdown": (str, False)},
    "configuration": {"level": (re.compile("none|note|warning|error"), False)},
    "details": {"id": (str, False)},
    "invocation": {
        "executionSuccessful": (bool, True),
        "toolExecutionNotifications": (["notification"], False),
    },
    "notification": {
        "level": (re.compile("none|note|warning|error"), False),
        "descriptor": ("descriptorReference", False),
        "message": ("message", True),
    },
    "descriptorReference": {
        "id": (str, False),
        "index": (int, False),
        "toolComponent": ("componentReference", False),
    },
    "message": {"text": (str, True)},
    "result": {
        "ruleId": (str, False),
        "ruleIndex": (int, False),
        "kind": (re.compile("notApplicable|pass|fail|review|open|informational"), False),
        "level": (re.compile("none|note|warning|error"), False),
        "message": ("message", True),
        "locations": (["location"], False),
        "relatedLocations": (["location"], False),
        "partialFingerprints": (dict, False),
        "taxa": (["descriptorReference"], False),
        "properties": (dict, False),
    },
    "location": {"id": (int, False), "physicalLocation": ("physical", False)},
    "physical": {"artifactLocation": ("artifact", True), "region": ("region", False)},
    "artifact": {"uri": (re.compile(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+"), True)},
    "region": {"startLine": (int, True)},
}
"""What the standard allows of the objects we write, stated by hand: type, and whether it must be there.

Text in quotes is another shape, or the one value; a pattern is what the whole text must match.
"""


def amiss(value: object, shape: object, path: str) -> list[str]:
    """Where a value is not of the shape."""
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [path]
        return [each for n, part in enumerate(value) for each in amiss(part, shape[0], f"{path}[{n}]")]
    if isinstance(shape, str) and shape in SHAPES:
        fields = SHAPES[shape]
        if not isinstance(value, dict):
            return [path]
        unknown = [f"{path}.{name}: not in the standard" for name in value if name not in fields]
        missing = [
            f"{path}.{name}: missing" for name, (_, due) in fields.items() if due and name not in value
        ]
        inner = [
            each
            for name, part in value.items()
            if name in fields
            for each in amiss(part, fields[name][0], f"{path}.{name}")
        ]
        return unknown + missing + inner
    if isinstance(shape, re.Pattern):
        good = isinstance(value, str) and shape.fullmatch(value) is not None
    elif isinstance(shape, type):
        good = type(value) is shape
    else:
        good = value == shape
    return [] if good else [path]


def run_of(*names: str | None, lang: str = "en") -> list[dict[str, Any]]:
    runs: list[dict[str, Any]] = json.loads(as_sarif([report(name) for name in names], lang))["runs"]
    return runs


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_log_has_the_objects_of_the_standard_and_no_others(lang: str) -> None:
    log = json.loads(as_sarif([report(name) for name in ("Example", *HOSTILE)], lang))
    assert amiss(log, "log", "log") == []
    assert len(log["runs"]) == 1 + len(HOSTILE)


def test_the_check_of_the_standard_sees_what_is_amiss() -> None:
    log = json.loads(as_sarif([report()]))
    log["runs"][0]["results"][0]["levle"] = "error"
    log["runs"][0]["results"][0]["level"] = "fatal"
    del log["runs"][0]["results"][1]["message"]
    assert len(amiss(log, "log", "log")) == 3


def test_levels_follow_the_standing_and_what_is_lawful_passes() -> None:
    (run,) = run_of("Example")
    assert [(r["properties"]["standing"], r["kind"], r["level"]) for r in run["results"][:5]] == [
        ("infringes", "fail", "error"),
        ("breach", "fail", "error"),
        ("suspected", "fail", "warning"),
        ("lead", "fail", "note"),
        ("lawful", "pass", "none"),
    ]


def test_a_kind_other_than_fail_has_no_level() -> None:
    """Section 3.27.10 of the standard."""
    (run,) = run_of("Example")
    assert all(r["level"] == "none" for r in run["results"] if r["kind"] != "fail")


def test_lines_count_from_one_and_a_place_without_a_line_has_no_region() -> None:
    (run,) = run_of("Example")
    (first, *_, odd) = run["results"]
    (place,) = first["locations"]
    assert place["physicalLocation"]["region"] == {"startLine": 10}
    assert "region" not in first["relatedLocations"][1]["physicalLocation"]
    assert "region" not in odd["relatedLocations"][0]["physicalLocation"]
    assert [place["id"] for place in first["relatedLocations"]] == [1, 2]


def test_a_finding_without_a_place_is_shown_at_the_file_that_was_read() -> None:
    made = evolve(report(), findings=(finding(1, Standing.LEAD, places=()),))
    (result,) = json.loads(as_sarif([made]))["runs"][0]["results"]
    (place,) = result["locations"]
    assert place == {"physicalLocation": {"artifactLocation": {"uri": "base/AndroidManifest.xml"}}}


def test_every_rule_says_what_law_it_comes_under() -> None:
    (run,) = run_of("Example")
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert list(rules) == sorted(rules)
    told = rules["rules-not-public"]
    assert told["help"]["text"] == (
        "App Methods 2019 head 3 item 1: Nothing is taken and no permission opened before the user consents."
    )
    assert all("helpUri" not in rule for rule in rules.values())
    assert told["properties"]["tags"][0] == "privacy"


def test_brackets_and_braces_in_a_message_are_escaped() -> None:
    """Section 3.11: brackets would be read as links, braces as placeholders."""
    (run,) = run_of("{0} [link](javascript:x)")
    text = run["results"][0]["message"]["text"]
    assert "{{0}} \\[link\\](javascript:x)" in text


def test_faults_are_notices_of_a_run_that_did_not_succeed_whole() -> None:
    (run,) = run_of("Example")
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["descriptor"] == {"id": "wrong_type", "index": 0}
    made = evolve(report(), faults=())
    assert json.loads(as_sarif([made]))["runs"][0]["invocations"][0]["executionSuccessful"] is True


def test_runs_of_several_apps_are_told_apart() -> None:
    made = [report(app="com.a"), report(app="com.b")]
    ids = [run["automationDetails"]["id"] for run in json.loads(as_sarif(made))["runs"]]
    assert ids == ["pipl_rules/audit/com.a/", "pipl_rules/audit/com.b/"]


def test_a_log_of_no_app_is_a_log() -> None:
    assert json.loads("".join(as_log([])))["runs"] == []


def test_a_fault_is_noted_under_each_of_its_kinds() -> None:
    faults = tuple(Fault(path="f", code=code, found="a", expected="b", do="c") for code in ("b", "a", "b"))
    run = json.loads(as_sarif([evolve(report(), faults=faults)]))["runs"][0]
    assert [notice["id"] for notice in run["tool"]["driver"]["notifications"]] == ["a", "b"]
    notices = run["invocations"][0]["toolExecutionNotifications"]
    assert [notice["descriptor"]["index"] for notice in notices] == [1, 0, 1]
