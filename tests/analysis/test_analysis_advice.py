"""What would change a judgment, as a reader is told it, from the command line too."""

import io
import json

import pytest
from change_sets import DECIDED

from pipl_rules.analysis.advice import advice_data, render_advice
from pipl_rules.cli import main
from pipl_rules.errors import UnknownNameError
from pipl_rules.reading import dumps


def test_an_act_that_infringes_is_told_what_to_do() -> None:
    """H3, in English and in Chinese: ask prominently and say the use; or stop."""
    judgment = DECIDED["H3"].judge()
    assert "1. ask for consent prominently and tell the person purpose, manner and scope" in render_advice(
        judgment
    )
    assert "1. 以显著方式征求同意；并明示收集、使用的目的、方式和范围" in render_advice(judgment, "zh")


def test_an_act_that_is_lawful_is_told_what_would_defeat_it() -> None:
    text = render_advice(DECIDED["L1"].judge())
    assert "It would infringe if any one of these were found" in text
    assert "Was the person misled, deceived or coerced? yes" in text
    assert "on is 2019-02-08; from 2021-01-01 (+693 days): Personal-information rights: infringed" in text


def test_what_every_infringement_presupposes_is_no_turning_point_worth_telling() -> None:
    data = advice_data(DECIDED["W3"].judge())
    assert data["edges"]
    assert not {"happened", "by_processor"} & {edge["fact"] for edge in data["edges"]}


def test_another_language_is_refused() -> None:
    with pytest.raises(UnknownNameError):
        render_advice(DECIDED["L1"].judge(), "fr")


def test_the_command_line_tells_it_as_text_and_as_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = dumps(DECIDED["W4"].submission)
    for form in ("text", "json"):
        given = io.TextIOWrapper(io.BytesIO(document.encode()))
        monkeypatch.setattr("sys.stdin", given)
        assert main(["cures", "-", "--format", form]) == 0
        told = capsys.readouterr().out
        if form == "json":
            (row,) = json.loads(told)
            assert row["cures"][0]["changes"][0]["fact"] in ("beyond_tolerance", "contact_agreed")
        else:
            assert "ask the person to agree to such contact" in told
