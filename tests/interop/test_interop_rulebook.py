"""The whole rulebook goes out as JSON and as a table, and comes back the same."""

import copy
import csv
import io
import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from pipl_rules.cli import OK, main
from pipl_rules.errors import InputErrors, RulebookError
from pipl_rules.interop.rulebook_json import FORMAT, rulebook_json, rulebook_text
from pipl_rules.interop.rulebook_read import COUNT, FACT, INSTRUMENT, read_rulebook
from pipl_rules.interop.table import COLUMNS, table, table_csv
from pipl_rules.logic.conditions import Comparison, Count, Fact
from pipl_rules.statutes import rulebook

BOOK = rulebook()
DATA = json.loads(rulebook_text(BOOK))

SMALL: dict[str, Any] = {
    "format": FORMAT,
    "hash": "",
    "instruments": {
        "l": {"id": "l", "short": "Law", "title": "A law", "title_zh": "某法",
              "promulgated": "2000-01-01", "effective": "2000-01-01"}
    },
    "facts": {
        "f": {"question": "?", "question_zh": "？", "term": "事实"},
        "s": {"question": "?", "question_zh": "？", "term": "地位", "settled_by": "law"},
    },
    "counts": {"age": {"question": "?", "question_zh": "？", "term": "年龄", "unit": "years"}},
    "given": {"all": []},
    "rules": [
        {"id": "l.1", "cite": {"instrument": "l", "article": "1"}, "gist": "", "zh": "",
         "when": {"any": [{"fact": "f"}, {"count": "age", "word": "under", "threshold": 14}]},
         "unless": {"any": []}, "concludes": {"infringes": "privacy"}, "lifts": [],
         "during": {"from": None, "until": None}}
    ],
    "closings": [], "axioms": [], "also": [],
}  # fmt: skip


def _small(change: Callable[[dict[str, Any]], None] = lambda _data: None) -> dict[str, Any]:
    data = copy.deepcopy(SMALL)
    change(data)
    return data


def _codes(data: dict[str, Any]) -> dict[str, str]:
    with pytest.raises(InputErrors) as raised:
        read_rulebook(data)
    return {fault.path: fault.code for fault in raised.value.faults}


def test_the_rulebook_read_back_is_the_same_rulebook() -> None:
    """Every rule, closing, axiom, fact and day, with the same digest; and it is written as it was."""
    text = rulebook_text(BOOK)
    again = read_rulebook(text)
    assert again.hash == BOOK.hash == DATA["hash"]
    assert again.rules == BOOK.rules
    assert again.closings == BOOK.closings
    assert again.axioms == BOOK.axioms
    assert again.given == BOOK.given
    assert again.atoms == BOOK.atoms
    for mine, theirs in zip(again.atoms, BOOK.atoms, strict=True):  # equal names are not enough
        assert attrs.asdict(mine) == attrs.asdict(theirs)
    assert again.epochs == BOOK.epochs
    assert rulebook_text(again) == text


def test_every_field_of_a_fact_a_count_and_an_instrument_is_known_to_the_reader() -> None:
    """So that a field added to one of them cannot be lost on the way."""
    law = BOOK.rules[0].cite.instrument
    assert {*FACT} | {"name"} == {each.name for each in attrs.fields(Fact)}
    assert {*COUNT} | {"name"} == {each.name for each in attrs.fields(Count)}
    assert {*INSTRUMENT} == {each.name for each in attrs.fields(type(law))}


def test_the_days_beside_a_rule_are_those_on_which_it_binds() -> None:
    for rule, row in zip(BOOK.rules, DATA["rules"], strict=True):
        assert row["from"] == (str(rule.span.start) if rule.span.start else None)
        assert row["until"] == (str(rule.span.end) if rule.span.end else None)
        assert (row["cite"]["en"], row["cite"]["zh"]) == (str(rule.cite), rule.cite.zh)


def test_every_name_used_is_declared() -> None:
    """Facts, counts and instruments: the file stands by itself."""

    def names(part: Any, key: str) -> set[str]:
        if isinstance(part, dict):
            own = {part[key]} if isinstance(part.get(key), str) else set()
            return own.union(*(names(value, key) for value in part.values()))
        return set().union(*(names(each, key) for each in part)) if isinstance(part, list) else set()

    used = {key: DATA[key] for key in ("given", "rules", "closings", "axioms", "also")}
    assert names([*used.values()], "fact") | names([*used.values()], "status") == {*DATA["facts"]}
    assert names([*used.values()], "count") == {*DATA["counts"]}
    assert names([*used.values()], "instrument") == {*DATA["instruments"]}


def test_a_small_rulebook_is_read_and_its_digest_is_compared() -> None:
    """A change that can change an answer does not pass under an old digest."""
    assert _codes(_small())["hash"] == "blank"
    assert _codes(_small(lambda data: data.update(hash="0" * 16))) == {"hash": "wrong_digest"}
    changed = copy.deepcopy(DATA)
    changed["rules"][0]["when"] = {"all": []}
    assert _codes(changed) == {"hash": "wrong_digest"}


@pytest.mark.parametrize(
    ("change", "path", "code"),
    [
        (lambda d: d.update(format="urn:other"), "format", "unknown_version"),
        (lambda d: d.update({"Zhang San": 1}), "document", "unknown_key"),
        (lambda d: d["rules"][0].pop("when"), "rules[0].when", "missing"),
        (lambda d: d["rules"][0].update(when={"fact": "Zhang San"}), "rules[0].when.fact", "unknown_reference"),
        (lambda d: d["rules"][0].update(when={"fact": "f", "not": {}}), "rules[0].when", "wrong_type"),
        (lambda d: d["rules"][0]["when"]["any"][1].update(word="below"), "rules[0].when.any[1].word", "unknown_word"),
        (lambda d: d["rules"][0]["when"]["any"][1].update(threshold="14"), "rules[0].when.any[1].threshold", "wrong_type"),
        (lambda d: d["rules"][0].update(when=None), "rules[0].when", "wrong_type"),
        (lambda d: d["rules"][0].update(concludes={"infringes": "x"}), "rules[0].concludes.infringes", "unknown_word"),
        (lambda d: d["rules"][0].update(concludes={"duty": "x"}), "rules[0].concludes.done", "missing"),
        (lambda d: d["rules"][0]["cite"].update(instrument="m"), "rules[0].cite.instrument", "unknown_reference"),
        (lambda d: d["rules"][0]["during"].update({"from": "2001-02-30"}), "rules[0].during.from", "not_a_day"),
        (lambda d: d["instruments"]["l"].update(effective=2000), "instruments[0].effective", "wrong_type"),
        (lambda d: d["facts"]["f"].update(settled_by="x"), "facts[0].settled_by", "unknown_word"),
        (lambda d: d.update(axioms=[[{"fact": "f"}]]), "axioms[0][0].value", "null_not_allowed"),
        (lambda d: d.update(closings=[{"status": "t"}]), "closings[0].cite", "missing"),
        (lambda d: d.update(rules={}), "rules", "wrong_type"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_path_and_nothing_of_the_value(
    change: Callable[[dict[str, Any]], None], path: str, code: str
) -> None:
    codes = _codes(_small(change))
    assert codes[path] == code
    with pytest.raises(InputErrors) as raised:
        read_rulebook(json.dumps(_small(change)))
    assert "Zhang" not in str(raised.value)


def test_every_fault_is_told_at_once() -> None:
    def change(data: dict[str, Any]) -> None:
        data["rules"][0].update(when={"fact": "g"}, gist=1)
        data["facts"]["f"].update(burden="x")

    assert {*_codes(_small(change))} == {"hash", "rules[0].when.fact", "rules[0].gist", "facts[0].burden"}


def test_what_is_no_possible_rulebook_is_refused_as_it_is_when_built() -> None:
    def change(data: dict[str, Any]) -> None:
        data["rules"] *= 2
        data["hash"] = "0"

    with pytest.raises(RulebookError, match=r"Two rules bear the id l\.1"):
        read_rulebook(_small(change))


def test_the_table_has_a_row_to_a_rule_and_a_word_in_every_cell_that_needs_one() -> None:
    rows = table(BOOK)
    assert [row["rule"] for row in rows] == [rule.id for rule in BOOK.rules]
    for rule, row in zip(BOOK.rules, rows, strict=True):
        assert {*row} == {*COLUMNS}
        assert (row["from"], row["until"]) == (str(rule.span.start or ""), str(rule.span.end or ""))
        empty = {name for name, cell in row.items() if not cell}
        assert empty <= {"until", "lifts"}
        assert row["lifts"] or row["concludes"] != "lifts other rules"
    row = next(row for row in rows if row["rule"] == "pipl.13.1")
    assert (row["cite_zh"], row["from"]) == ("《个人信息保护法》第十三条第一款", "2021-11-01")
    assert row["concludes"].startswith("infringes")


def test_the_table_is_csv_that_no_spreadsheet_takes_for_formulas() -> None:
    rows = [*csv.DictReader(io.StringIO(table_csv(BOOK)))]
    assert rows == table(BOOK)
    assert not [cell for row in rows for cell in row.values() if cell[:1] in "=+-@\t\r" and cell]


def test_the_command_prints_the_rulebook_in_either_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rulebook"]) == OK
    assert capsys.readouterr().out == rulebook_text(BOOK)
    assert main(["rulebook", "--format", "csv"]) == OK
    assert capsys.readouterr().out == table_csv(BOOK)


def test_a_count_and_every_kind_of_conclusion_occur_in_what_was_compared() -> None:
    """Otherwise the round trip above would show less than it says."""
    assert any(isinstance(atom, Comparison) for atom in BOOK.atoms)
    kinds = [frozenset(row["concludes"] or ()) & {"status", "infringes", "duty"} for row in DATA["rules"]]
    assert len({*kinds}) == 4
    assert rulebook_json(BOOK) == DATA
