"""The command line's contract: other programs call it."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from pipl_rules.cases import every_case
from pipl_rules.cli import DISAGREES, FAULTY, OK, main
from pipl_rules.reading import read, to_jsonable

FIELDS = {
    "index",
    "id",
    "verdict",
    "outcome",
    "certain",
    "personal_information",
    "privacy",
    "scope",
    "law",
    "grounds",
    "rests_on",
    "other_breaches",
    "open_questions",
    "items",
}
L3 = next(act for case in every_case() for act in case.acts if act.id == "L3")
GOOD = to_jsonable(L3.submission)


def write(tmp_path: Path, data: object) -> str:
    path = tmp_path / "acts.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return str(path)


def answers(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    result: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return result


@pytest.mark.parametrize(
    "form",
    [GOOD, [GOOD], {"acts": [GOOD]}, json.dumps(GOOD) + "\n", json.dumps(GOOD) + "\n\n" + json.dumps(GOOD)],
)
def test_one_act_a_list_an_object_of_acts_and_lines_are_all_read(
    form: object, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", write(tmp_path, form), "--format", "json"]) == OK
    found = answers(capsys)
    assert {answer["verdict"] for answer in found} == {"infringes_personal_information"}
    assert all(set(answer) >= FIELDS for answer in found)


def test_the_fields_of_an_answer_are_those_of_the_contract(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["evaluate", write(tmp_path, GOOD), "--format", "json"])
    (answer,) = answers(capsys)
    assert set(answer["law"]) >= {"acted", "judged_on", "days", "readings"}
    assert set(answer["privacy"]) == {"infringed", "certain"}
    assert set(answer["grounds"][0]) >= {"rule", "cite", "gist"}
    assert set(answer["open_questions"][0]) >= {"fact", "question", "proved_by"}
    assert set(answer["items"][0]) >= {"id", "category", "personal_information", "privacy", "grounds"}
    assert (answer["index"], answer["id"], answer["outcome"]) == (0, "L3", "decided")


def test_every_decided_act_is_read_from_json_as_it_is_in_python() -> None:
    """So that the command line judges the same act."""
    handed_in = tuple(act.submission for case in every_case() for act in case.acts)
    assert read(json.dumps([to_jsonable(each) for each in handed_in])).submissions() == handed_in


def test_an_act_of_every_case_is_answered_from_json_as_from_python(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    acts = [case.acts[-1] for case in every_case()]
    assert (
        main(["evaluate", write(tmp_path, [to_jsonable(a.submission) for a in acts]), "--format", "json"])
        == OK
    )
    for act, answer in zip(acts, answers(capsys), strict=True):
        judgment = act.judge()
        assert answer["verdict"] == judgment.verdict.value
        assert [ground["rule"] for ground in answer["grounds"]] == [g.rule.id for g in judgment.grounds]


@pytest.mark.parametrize("act", ["L1", "L2", "L4", "L5b"])
def test_a_reading_is_selected_on_the_command_line(
    act: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = [to_jsonable(a.submission) for case in every_case() for a in case.acts if a.id == act]
    path = write(tmp_path, data)
    main(["evaluate", path, "--format", "json"])
    assert answers(capsys)[0]["verdict"] == "lawful"
    main(["evaluate", path, "--format", "json", "--reading", "reasonable_use=press"])
    assert answers(capsys)[0]["verdict"] == "infringes_personal_information"


def test_the_day_of_judgment_is_given_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["evaluate", write(tmp_path, GOOD), "--format", "json", "--judged-on", "2021-06-01"])
    assert answers(capsys)[0]["law"]["judged_on"] == "2021-06-01"


def test_a_faulty_act_is_told_and_the_good_ones_are_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every fault on a line of its own, with index and path; exit status 2."""
    bad = {**GOOD, "happened": "false", "on": "2019-13-01"}
    assert main(["evaluate", write(tmp_path, [bad, GOOD]), "--format", "json"]) == FAULTY
    out, err = capsys.readouterr()
    assert [answer["index"] for answer in json.loads(out)] == [1]
    lines = err.splitlines()
    assert len(lines) == 2
    assert {line.split(":")[0] for line in lines} == {"acts[0].happened", "acts[0].on"}
    assert "2019-13" not in err


def test_an_act_before_the_first_day_modelled_is_told_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = {**GOOD, "on": "2001-03-09"}
    assert main(["evaluate", write(tmp_path, [GOOD, old]), "--format", "json"]) == FAULTY
    out, err = capsys.readouterr()
    assert len(json.loads(out)) == 1
    assert err.startswith("acts[1]: ")
    assert "2001-03-10" in err


def test_standard_input_is_read_for_a_dash(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(json.dumps(GOOD).encode()))
    monkeypatch.setattr(sys, "stdin", stream)
    assert main(["evaluate", "-", "--format", "json"]) == OK
    assert answers(capsys)[0]["id"] == "L3"


def test_a_file_that_is_not_there_or_not_text_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(tmp_path / "none.json")]) == FAULTY
    assert "give the path of a file" in capsys.readouterr().err
    raw = tmp_path / "raw"
    raw.write_bytes(b"\xff\xfe\x00")
    assert main(["evaluate", str(raw)]) == FAULTY
    assert "UTF-8" in capsys.readouterr().err


@pytest.mark.parametrize("reading", ["no_such=x", "reasonable_use=no_such"])
def test_an_unknown_reading_is_refused(
    reading: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", write(tmp_path, GOOD), "--reading", reading]) == FAULTY
    assert "is named" in capsys.readouterr().err


def test_text_is_written_in_either_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, GOOD)
    assert main(["evaluate", path]) == OK
    english = capsys.readouterr().out
    assert main(["evaluate", path, "--lang", "zh"]) == OK
    chinese = capsys.readouterr().out
    assert english.startswith("L3: INFRINGES PERSONAL-INFORMATION RIGHTS")
    assert chinese.startswith("L3：侵害个人信息权益")
    assert "《网络安全法》第四十一条第一款" in chinese


def test_the_cases_agree_and_say_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cases", "--format", "json"]) == OK
    rows = answers(capsys)
    assert [row["id"] for row in rows] == [act.id for case in every_case() for act in case.acts]
    assert all(row["reason"] for row in rows if row["agree"] is False)
    decided = [row["agree"] for row in rows if row["agree"] is not None]
    assert main(["cases"]) == OK
    told = f"{len(decided)} decided by a court; {sum(decided)} as the court decided"
    assert told in capsys.readouterr().out


def test_a_disagreement_without_a_written_reason_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pipl_rules.cases.agree", lambda _judgment, _holding: False)
    assert main(["cases"]) == DISAGREES
    assert "DISAGREES" in capsys.readouterr().out


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == OK
    assert json.loads(capsys.readouterr().out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_no_command_prints_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == FAULTY
    told = capsys.readouterr().err
    assert "judge the acts of a file" in told
    assert "To begin with: cases" in told


def test_an_unknown_command_is_answered_with_the_nearest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And a file in its place, with the command that judges files."""
    assert main(["evalute", "x"]) == FAULTY
    assert "Did you mean 'evaluate'" in capsys.readouterr().err
    given = tmp_path / "act.json"
    given.write_text("{}", "utf-8")
    assert main([str(given)]) == FAULTY
    assert f"python -m pipl_rules evaluate {given}" in capsys.readouterr().err


def test_what_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there = tmp_path / "file"
    there.write_text("", "utf-8")
    assert main(["conformance", str(there)]) == FAULTY
    assert "name a place that can be written" in capsys.readouterr().err
