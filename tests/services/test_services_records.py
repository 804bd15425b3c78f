"""Decision records replay to the same judgment, and what was altered is told by its key."""

import copy
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from services_planted import MARK, PLANTED, leaks

from pipl_rules import __version__, replay
from pipl_rules.cases import every_case
from pipl_rules.cli import main
from pipl_rules.errors import RulebookChangedError
from pipl_rules.reading.submission import submission
from pipl_rules.services import decision_record, differing, judge, read_records
from pipl_rules.services.records import ANSWERS, digest
from pipl_rules.statutes import rulebook

Json = dict[str, Any]
CASES = [act for case in every_case() for act in case.acts]
L3 = next(act for act in CASES if act.id == "L3")
RECORD: Json = json.loads(json.dumps(decision_record(L3.judge())))


def replayed(
    text: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, *more: str
) -> tuple[int, str, str]:
    """Exit status, output and errors of the command."""
    path = tmp_path / "record.json"
    path.write_text(text, "utf-8")
    status = main(["replay", str(path), *more])
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.mark.parametrize("act", CASES[::13], ids=lambda act: act.id)
def test_the_record_of_a_decided_act_replays_to_the_same_judgment(act: Any) -> None:
    """Read back from JSON, in every part; the same record every time it is written."""
    record = decision_record(act.judge())
    back = json.loads(json.dumps(record))
    assert read_records(json.dumps(record)).faults == ()
    assert differing(back) == ()
    again = replay(back)
    assert {name: tell(again) for name, tell in ANSWERS.items()} == {name: record[name] for name in ANSWERS}
    assert json.dumps(decision_record(act.judge())) == json.dumps(record)


@pytest.mark.evidence
def test_the_records_of_all_decided_acts_replay() -> None:
    for act in CASES:
        assert differing(json.loads(json.dumps(decision_record(act.judge())))) == (), act.id


def test_a_record_says_what_decided_by_what_and_when() -> None:
    judgment = L3.judge()
    assert RECORD["library"] == __version__
    assert RECORD["rulebook"] == rulebook().hash
    assert RECORD["id"] == L3.submission.act.id
    assert RECORD["grounds"] == [
        {"rule": g.rule.id, "item": g.item, "interest": g.interest.value if g.interest else None}
        for g in judgment.grounds
    ]
    assert RECORD["rests_on"] == [assumption.id for assumption in judgment.rests_on]
    assert RECORD["lifted"] == [{"rule": e.rule.id, "by": e.by.id, "item": e.item} for e in judgment.lifted]
    assert RECORD["grounds"]
    assert RECORD["rests_on"]
    assert RECORD["readings"] == dict(judgment.law.readings)
    assert set(judgment.record) < set(RECORD)


def _other(value: Any) -> Any:
    """Another value of the kind, such as a record could have."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, dict):
        return {**value, next(iter(value)): _other(next(iter(value.values())))}
    return value[1:] if isinstance(value, list) else None


ALTERED: dict[str, Callable[[Json], Any]] = {
    "verdict": lambda _: "infringes_both",
    "outcome": lambda _: "open",
    "certain": lambda record: not record["certain"],
    "personal_information": lambda record: {**record["personal_information"], "infringed": None},
    "privacy": lambda record: {**record["privacy"], "certain": not record["privacy"]["certain"]},
    "best_case": lambda _: "infringes_both",
    "worst_case": lambda _: "lawful",
    "grounds": lambda record: record["grounds"][1:],
    "lifted": lambda record: [*record["lifted"], {"rule": "a", "by": "b", "item": None}],
    "rests_on": lambda record: record["rests_on"][1:],
    "other_breaches": lambda record: [*record["other_breaches"], record["grounds"][0]],
    "days": lambda _: ["2021-11-01"],
    "readings": lambda record: {k: v for k, v in record["readings"].items() if k != "reasonable_use"},
}


@pytest.mark.parametrize("key", ALTERED)
def test_a_part_that_was_altered_is_told_by_its_key(key: str) -> None:
    """Even if the digest was made anew; if it was not, the digest is told as well."""
    altered = {**RECORD, key: ALTERED[key](RECORD)}
    assert altered[key] != RECORD[key]
    assert read_records(json.dumps(altered)).faults == ()
    assert differing({**altered, "digest": digest(altered)}) == (key,)
    assert differing(altered) == (key, "digest")


def test_every_part_of_the_answer_is_compared() -> None:
    assert set(ALTERED) >= set(ANSWERS)


def test_a_finding_that_was_altered_is_told_by_what_it_changes() -> None:
    altered = copy.deepcopy(RECORD)
    for unit in altered["units"]:
        unit["findings"]["happened"]["value"] = False
    keys = differing(altered)
    assert "verdict" in keys
    assert keys[-1] == "digest"


def test_a_mere_receipt_replays_too() -> None:
    receipt = json.loads(json.dumps(L3.judge().record))
    assert differing(receipt) == ()
    assert differing({**receipt, "verdict": "infringes_both"}) == ("verdict",)


def test_the_command_tells_sameness_by_its_status(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = json.dumps(RECORD)
    assert replayed(text, capsys, tmp_path) == (0, "record: same\n", "")
    altered = json.dumps({**RECORD, "verdict": "infringes_both"})
    assert replayed(altered, capsys, tmp_path) == (1, "record: differs in verdict, digest\n", "")
    lines = f"{text}\n\n{altered}\n"
    status, out, err = replayed(lines, capsys, tmp_path)
    assert (status, out, err) == (1, "line 1: same\nline 3: differs in verdict, digest\n", "")
    status, out, err = replayed(f"[{text}, {altered}]", capsys, tmp_path, "--format", "json")
    assert (status, err) == (1, "")
    assert json.loads(out) == [
        {"record": "records[0]", "same": True, "differs": []},
        {"record": "records[1]", "same": False, "differs": ["verdict", "digest"]},
    ]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(["replay", "-"]) == 0


def test_of_another_rulebook_the_command_says_which_version_to_use(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """And the records beside it are replayed."""
    old = {**RECORD, "rulebook": "0123456789abcdef", "library": "0.0.7"}
    status, out, err = replayed(f"{json.dumps(old)}\n{json.dumps(RECORD)}", capsys, tmp_path)
    assert (status, out) == (2, "line 2: same\n")
    assert "line 1: rulebook: rulebook_changed" in err
    assert "pipl_rules 0.0.7" in err
    with pytest.raises(RulebookChangedError):
        differing(old)


WRONG: list[tuple[str, Any, str]] = [
    ("library", "13812345678", "library: impossible"),
    ("rulebook", "张三丰", "rulebook: impossible"),
    ("acted", ["2020-01-02", "2020-01-01"], "acted: out_of_order"),
    ("acted", ["2020-01-02"], "acted: out_of_order"),
    ("judged_on", "张三丰", "judged_on: not_a_day"),
    ("readings", {"张三丰": "13812345678"}, "readings: unknown_reading"),
    ("readings", {"reasonable_use": "张三丰"}, "readings.reasonable_use: unknown_choice"),
    ("proceedings", {"张三丰": "2020-01-01"}, "proceedings: unknown_key"),
    ("units", [], "units: impossible"),
    ("units", [{"item": None, "findings": {"张三丰": {"value": True, "source": "record"}}}], "unknown_fact"),
    ("units", [{"item": None, "findings": {"happened": {"value": 1, "source": "张三丰"}}}], "unknown_choice"),
    ("units", [{"item": "张三丰", "findings": {}}], "units: impossible"),
    ("verdict", "张三丰", "verdict: unknown_word"),
    ("grounds", [{"rule": 13812345678}], "grounds[0].rule: wrong_type"),
    ("digest", "张三丰", "digest: impossible"),
    ("张三丰", "13812345678", "unknown_key"),
]


@pytest.mark.parametrize(("key", "value", "told"), WRONG)
def test_a_faulty_record_is_told_without_its_values(
    key: str, value: object, told: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, err = replayed(json.dumps({**RECORD, key: value}), capsys, tmp_path)
    assert (status, out) == (2, "")
    assert told in err
    assert not leaks(out + err)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "张三丰",
        "3",
        "null",
        '{"library": "张三丰"}',
        '{"a": 1, "a": 2}\n{"b": NaN}',
        "[[1]]",
        '{"id": "张三丰"',
    ],
)
def test_what_is_no_record_is_told_and_not_repeated(
    text: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, err = replayed(text, capsys, tmp_path)
    assert status == 2
    assert err
    assert not leaks(out + err)


def test_days_on_which_no_judgment_could_be_given_are_a_fault(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    early = {**RECORD, "acted": ["1990-01-01", "1990-01-01"]}
    status, _, err = replayed(json.dumps(early), capsys, tmp_path)
    assert status == 2
    assert "record: out_of_order" in err


def test_faults_come_all_at_once(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = json.dumps({**RECORD, "verdict": 3, "judged_on": "x", "digest": None})
    _, _, err = replayed(text, capsys, tmp_path)
    assert [line.split(":")[1].strip() for line in err.splitlines()] == ["judged_on", "verdict", "digest"]


def test_a_record_holds_of_the_act_nothing_but_marks_and_truth_values() -> None:
    """Not the free words of a finding's ground either."""
    record = decision_record(judge(submission(PLANTED)))
    said = json.dumps(record, ensure_ascii=False)
    assert MARK in said
    assert not leaks(said)
    assert differing(json.loads(said)) == ()
