"""The records and rules of criminal exposure: strictness of reading, and no provision without a rule or a reason."""

import json
from pathlib import Path
from typing import Any

import pytest

from pipl_rules.citation import Instrument
from pipl_rules.consequences.criminal import as_json, assess, read_exposure, text
from pipl_rules.consequences.criminal.provisions import LEFT_OUT, RULES, TEXTS
from pipl_rules.consequences.criminal.read import schema
from pipl_rules.consequences.criminal.readings import READINGS
from pipl_rules.consequences.criminal.wording import PHRASES
from pipl_rules.errors import InputErrors
from pipl_rules.logic.conditions import Fact
from pipl_rules.statutes.coverage import covers, outline, places

RECORDS = Path(__file__).parent / "exposures"


@pytest.mark.parametrize("of", TEXTS, ids=lambda of: of.id)
def test_every_unit_of_each_text_has_a_rule_or_a_reason(of: Instrument) -> None:
    cites = [rule.cite for rule in RULES if rule.cite.instrument == of]
    cites += [cite for cite in LEFT_OUT if cite.instrument == of]
    gaps = [place for place in places(of.text) if not any(covers(cite, place) for cite in cites)]
    assert gaps == []


def test_every_provision_cited_is_in_the_official_text() -> None:
    for cite in [*(rule.cite for rule in RULES), *LEFT_OUT]:
        if not cite.instrument.text:
            continue
        paragraphs = outline()[cite.instrument.text]["articles"][cite.article]
        assert (cite.para or 1) <= len(paragraphs), str(cite)
        assert (cite.item or 0) <= max(paragraphs), str(cite)


@pytest.mark.parametrize("of", TEXTS, ids=lambda of: of.id)
def test_each_text_binds_on_the_days_that_the_table_gives(of: Instrument) -> None:
    entry = outline()[of.text]
    assert of.effective.isoformat() == entry["effective"]
    assert (of.repealed.isoformat() if of.repealed else None) == entry["repealed"]


def test_each_rule_is_worded_in_both_languages_and_each_question_asked_in_both() -> None:
    for rule in RULES:
        assert rule.gist.endswith("."), rule.id
        assert any("\u4e00" <= each <= "\u9fff" for each in rule.zh), rule.id
        for atom in rule.atoms():
            if isinstance(atom, Fact):
                assert atom.question.endswith("?") or "Read thus" in atom.question, atom.name
                assert any("\u4e00" <= each <= "\u9fff" for each in atom.question_zh), atom.name


def test_each_reading_has_a_source_for_each_choice() -> None:
    assert all(choice.source for reading in READINGS.values() for choice in reading.choices)


def test_every_fault_of_a_record_is_reported_at_once_without_a_value() -> None:
    record: dict[str, Any] = {
        "began": "2019-01-02",
        "ended": "2019-01-01",
        "gains": {"value": -13579},
        "profit": {"value": None},
        "lots": [
            {"id": "zhang san", "kind": "phone", "items": {"value": "13579"}, "instead_of": "nobody"},
            {"id": "zhang san"},
        ],
        "readings": {"article_6": "zhang", "other zhang": "x"},
        "13800138000": True,
    }
    with pytest.raises(InputErrors) as caught:
        read_exposure(json.dumps(record))
    found = {(each.path, each.code) for each in caught.value.faults}
    assert found >= {
        ("exposure", "unknown_key"),
        ("id", "missing"),
        ("ended", "out_of_order"),
        ("gains.value", "out_of_range"),
        ("lots[0].kind", "unknown_word"),
        ("lots[0].items.value", "wrong_type"),
        ("lots[1].id", "duplicate_id"),
        ("readings.article_6", "unknown_choice"),
        ("readings", "unknown_reading"),
    }
    assert not any(value in str(caught.value) for value in ("zhang", "13579", "13800138000"))


@pytest.mark.parametrize("data", ["", "{", b"\xff", "[]", "3", None, '{"id": "a", "id": "b"}', '{"id": ""}'])
def test_what_is_no_record_is_refused_with_a_fault(data: object) -> None:
    with pytest.raises(InputErrors):
        read_exposure(data)


def test_a_record_that_leaves_too_much_open_is_refused() -> None:
    lots = [{"id": str(number), "kind": "other"} for number in range(6)]
    with pytest.raises(InputErrors) as caught:
        read_exposure({"id": "case", "lots": lots})
    assert [each.path for each in caught.value.faults] == ["lots"]


def test_null_is_read_as_alleged_and_not_found_and_silence_as_not_alleged() -> None:
    assert read_exposure({"id": "case"}).great_loss is False
    assert read_exposure({"id": "case", "great_loss": None}).great_loss is None


@pytest.mark.parametrize("path", sorted(RECORDS.glob("*.json")), ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_each_recorded_case_can_be_shown_in_both_languages(path: Path, lang: str) -> None:
    found = assess(read_exposure(path.read_bytes()))
    assert text(found, lang)
    assert json.loads(json.dumps(as_json(found, lang)))["id"] == found.id


def test_the_schema_names_every_field_and_every_reading() -> None:
    described = schema()
    assert described["required"] == ["id"]
    assert set(described["properties"]["readings"]["properties"]) == set(READINGS)
    assert {"Lot", "Figure", "Kind", "Deed"} <= set(described["$defs"])


def test_a_record_shows_no_figure_of_a_person() -> None:
    """Its representation has ids and words only."""
    record = read_exposure((RECORDS / "nanjing_liu.json").read_bytes())
    for each in (record, *record.lots, record.sentence, record.lots[0].items):
        assert not any(figure in repr(each) for figure in ("700000", "90000", "48", "2010"))


def test_both_languages_have_the_same_phrases() -> None:
    assert PHRASES["en"].keys() == PHRASES["zh"].keys()
