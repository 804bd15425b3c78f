"""Every branch asked at once, from Python and from the command line."""

import io
import json
from pathlib import Path

import pytest

from pipl_rules.cases import every_case
from pipl_rules.cli import main
from pipl_rules.consequences import consequences
from pipl_rules.consequences.civil import Claim
from pipl_rules.consequences.civil import facts as f
from pipl_rules.consequences.criminal import read_exposure
from pipl_rules.consequences.together import text, to_plain
from pipl_rules.reading import dumps

EXPOSURES = Path(__file__).parent / "exposures"
ACTS = {act.id: act for case in every_case() for act in case.acts}


def test_every_branch_answers_and_what_was_not_asked_is_left_out() -> None:
    """Guangzhou's seller: civil and administrative from the judgment, criminal from the record of quantities."""
    exposure = read_exposure((EXPOSURES / "guangzhou_zheng.json").read_bytes())
    found = consequences(ACTS["G1"].judge(), claim=Claim(goes_on=True), exposure=exposure)
    assert found.civil.holds(f.STOP) is True
    assert found.criminal is not None
    assert found.public_interest is None
    english, chinese = text(found), text(found, "zh")
    assert [head for head in ("Civil", "Administrative", "Criminal") if head not in english] == []
    assert "Public interest\n" not in english
    assert [head for head in ("民事", "行政", "刑事") if head not in chinese] == []
    assert json.loads(json.dumps(to_plain(found)))["public_interest"] is None


@pytest.mark.parametrize("name", sorted(ACTS))
def test_what_follows_from_every_decided_act_can_be_told(name: str) -> None:
    found = consequences(ACTS[name].judge())
    assert text(found)
    assert text(found, "zh")
    assert json.dumps(to_plain(found))


def given(monkeypatch: pytest.MonkeyPatch, document: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(document.encode())))


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_command_line_tells_what_follows(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    given(monkeypatch, dumps(ACTS["L3"].submission))
    assert main(["consequences", "-", "--lang", lang]) == 0
    assert ("apology" if lang == "en" else "赔礼道歉") in capsys.readouterr().out


def test_the_command_line_tells_criminal_exposure(capsys: pytest.CaptureFixture[str]) -> None:
    """Liu's record: especially serious; four years lie in the band of three to seven."""
    path = str(EXPOSURES / "nanjing_liu.json")
    assert main(["exposure", path]) == 0
    assert "ESPECIALLY SERIOUS: imprisonment of 36 to 84 months" in capsys.readouterr().out
    assert main(["exposure", path, "--format", "json", "--lang", "zh"]) == 0
    assert json.loads(capsys.readouterr().out)


def test_a_faulty_record_is_told_without_its_values(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, '{"id": "x", "lots": "13812345678"}')
    assert main(["exposure", "-"]) == 2
    told = capsys.readouterr().err
    assert "lots" in told
    assert "13812345678" not in told
