"""The decided cases shipped, as precedents for one another."""

import json
from functools import cache
from pathlib import Path

import pytest

from pipl_rules.analysis.on_point.ranking import Comparison, OnPoint, compare
from pipl_rules.analysis.on_point.text import CHINESE, ENGLISH, precedents_data, render_precedents
from pipl_rules.cases import CaseAct, every_case
from pipl_rules.cases.precedents import on_point, shipped
from pipl_rules.cli import FAULTY, OK, main
from pipl_rules.errors import UnknownNameError
from pipl_rules.evaluation import replay
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Interest
from pipl_rules.reading import to_jsonable

ACTS = {act.id: (found.id, act) for found in every_case() for act in found.acts}
DECIDED_OTHERWISE_BY_THE_LIBRARY = {"DC-08-1b", "DC-16-1"}


@cache
def near(act: str, interest: Interest, limit: int = 3) -> OnPoint:
    """The precedents of other cases for an act of a decided one."""
    case, row = ACTS[act]
    (found,) = on_point(row.judge(), interest, limit, besides=(case,))
    return found


def acts(comparisons: tuple[Comparison, ...]) -> list[str]:
    return [comparison.precedent.act for comparison in comparisons]


def against(act: str, precedent: str, interest: Interest) -> Comparison:
    there = next(each for each in shipped() if each.act == precedent)
    found = compare(ACTS[act][1].judge(), there, interest)
    assert found is not None
    return found


@pytest.mark.parametrize("precedent", shipped(), ids=lambda each: each.act)
def test_every_decided_act_controls_itself_and_nothing_distinguishes_it(precedent: object) -> None:
    found = [
        compare(each.judgment, each, interest)
        for each in shipped()
        for interest in Interest
        if each is precedent
    ]
    told = [comparison for comparison in found if comparison is not None]
    assert told
    assert all(comparison.controls is True and not comparison.distinctions for comparison in told)


def test_no_act_is_controlled_by_cases_decided_in_opposite_ways_nor_against_the_library() -> None:
    """But for the two acts that the library decides otherwise than the court: each of them controls itself."""
    for name, (_, act) in ACTS.items():
        judgment = act.judge()
        for found in on_point(judgment):
            assert not found.in_conflict, name
            otherwise = {c.precedent.act for c in found.controlling if c.infringed is not found.ours}
            assert otherwise <= ({name} & DECIDED_OTHERWISE_BY_THE_LIBRARY), name


@pytest.mark.parametrize(
    ("act", "interest", "nearest", "reason"),
    [
        ("W3", PRIVACY, {"DC-10-1", "DC-12-1"}, "a commercial message; so were the text and the sales calls"),
        ("DC-12-1", PRIVACY, {"W3", "DC-10-1"}, "sales calls; so was the message, so was the text"),
        ("L3", PI_RIGHTS, {"DC-05-2"}, "a number got without the person; so were his two numbers"),
        ("W1", PI_RIGHTS, {"DC-05-2", "L1"}, "members' address books; the same was read in Ling"),
        ("W2", PI_RIGHTS, {"L5a"}, "a circle worked out and kept; relations were stored in Ling"),
        ("H1", PI_RIGHTS, {"L5a"}, "a list of friends; relations were kept in Ling"),
        ("H3", PI_RIGHTS, {"DC-09-2"}, "friends' data shown on a consent that did not reach so far"),
        ("CA2", PI_RIGHTS, {"H1"}, "friends' profiles taken through an app; friend lists were in Huang"),
        ("G1", PI_RIGHTS, {"DC-24-1"}, "look-ups sold; records were sold by the trader"),
        ("DC-24-1", PI_RIGHTS, {"G1"}, "records sold; look-ups were sold in Guangzhou"),
        ("DC-19-1", PRIVACY, {"DC-15-1", "DC-15-2"}, "an intimate story put online; so was the affair"),
        ("DC-15-1", PRIVACY, {"DC-19-1"}, "an affair put online; so was the story"),
        ("DC-11-1", PI_RIGHTS, {"DC-22-1"}, "particulars made public; so they were on the factory's board"),
    ],
)
def test_the_nearest_precedents_are_those_a_lawyer_would_look_up(
    act: str, interest: Interest, nearest: set[str], reason: str
) -> None:
    """The first one, or the first two where two are named, in either order."""
    assert set(acts(near(act, interest).nearest)[: len(nearest)]) == nearest, reason


def test_what_sold_controls_what_sold() -> None:
    """The trader's case stands for the look-ups, on the ground that the court named: trade."""
    found = near("G1", PI_RIGHTS)
    assert acts(found.controlling) == ["DC-24-1"]
    assert {factor.atom.name for factor in found.nearest[0].telling} >= {"sells"}


def test_reading_members_address_books_turns_on_whether_the_members_permitted_it() -> None:
    """Ling held that reading is no infringement; in Wang whether members had been told is in dispute."""
    found = against("W1", "L1", PI_RIGHTS)
    assert (found.infringed, found.controls) == (False, None)
    assert [(atom.name, value) for atom, value in found.if_found] == [("supplier_permitted", True)]


def test_ling_distinguishes_reading_from_keeping() -> None:
    found = against("L1", "L3", PI_RIGHTS)
    assert found.controls is False
    (kept,) = (apart for apart in found.distinctions if apart.factor.atom.name == "keeps")
    assert (kept.there, kept.here, kept.weakens) == (True, False, True)


def test_a_promotional_text_is_told_from_a_message_in_a_friends_guise() -> None:
    """One plain text was borne with; a name they know and another's guise were not."""
    found = against("W3", "DC-10-1", PRIVACY)
    assert {apart.factor.atom.name for apart in found.weakening} >= {"personal_bait", "poses_as_other"}
    assert {rule.id for rule in found.gone} == {"civil_code.1033.1", "civil_code.1033.5"}


def test_where_the_library_cannot_account_for_a_decision_it_says_so_and_puts_it_last() -> None:
    found = near("DC-15-2", PI_RIGHTS, limit=100)
    accounted = [comparison.accounted for comparison in found.nearest]
    assert False in accounted
    assert accounted == sorted(accounted, reverse=True)


def test_another_reading_of_the_law_is_a_distinction() -> None:
    """Who reads Ling as the press did cannot rely on it as the commentary reads it."""
    act = ACTS["L1"][1]
    assert act.otherwise is not None
    there = next(each for each in shipped() if each.act == "L1")
    found = compare(act.judge(act.otherwise.readings), there, PI_RIGHTS)
    assert found is not None
    assert found.controls is False
    assert [d.factor.atom.name for d in found.weakening] == ["reading.reasonable_use.commentary"]


def test_a_receipt_has_the_precedents_of_its_judgment() -> None:
    """Nothing but findings and law is compared; the record of the act is not needed."""
    judgment = ACTS["G1"][1].judge()
    again = on_point(replay(judgment.record))
    assert [acts(found.nearest) for found in again] == [acts(found.nearest) for found in on_point(judgment)]


def test_a_case_that_fits_and_was_decided_under_other_law_does_not_control() -> None:
    """The affair of 2008 fits the story of 2024 on its facts; the interpretation of 2001 that decided it is gone."""
    found = against("DC-19-1", "DC-15-1", PRIVACY)
    assert (found.on_the_facts, found.controls) == (True, False)
    assert [rule.id for rule in found.gone] == ["spc2001.1.2.handling"]


def test_one_that_controls_and_that_the_library_decides_otherwise_is_marked() -> None:
    told = render_precedents([near("DC-15-2", PI_RIGHTS)])
    assert "Controlled by: Ren v. Baidu [DC-16-1], not infringed (decided otherwise by the library)" in told


@pytest.mark.parametrize(
    ("act", "rank"), [("DC-12-1", 0), ("DC-05-1", 1), ("L1", 0), ("DC-07-1", 1), ("DC-16-1", 1)]
)
def test_the_rank_of_a_court_is_read_from_its_name(act: str, rank: int) -> None:
    """Where it was affirmed above, by the court above."""
    assert next(each.rank for each in shipped() if each.act == act) == rank


# -- Telling ------------------------------------------------------------------------------------


def test_every_phrase_is_written_in_both_languages() -> None:
    assert set(ENGLISH) == set(CHINESE)


def test_a_distinction_is_told_as_a_question_with_two_answers() -> None:
    told = render_precedents([near("W3", PRIVACY)])
    assert "Was it made to look like somebody else's message? -- there not found, here yes" in told
    zh = render_precedents([near("W3", PRIVACY)], "zh")
    assert "是否伪装成他人发送 -- 该案未查明，本案是；“是”支持侵害成立" in zh


def test_what_would_have_to_be_found_is_told() -> None:
    found = OnPoint(interest=PI_RIGHTS, ours=True, nearest=(against("W1", "L1", PI_RIGHTS),), controlling=())
    assert "would control this act, if it were found here:" in render_precedents([found])
    assert "本案如查明下列事实，其结论当然及于本案：" in render_precedents([found], "zh")


def test_where_nothing_is_on_point_it_is_said() -> None:
    """Nothing at all was handled when the readers were given rules that nobody can read."""
    assert "No decided case has anything in common with this act." in render_precedents(
        [near("R2", PI_RIGHTS)]
    )


def test_there_is_no_third_language() -> None:
    with pytest.raises(UnknownNameError):
        render_precedents([], "fr")


def test_the_data_say_what_the_text_says() -> None:
    found = near("G1", PI_RIGHTS)
    (data,) = precedents_data([found], "zh")
    assert data["controlling"] == ["DC-24-1"]
    assert [row["act"] for row in data["nearest"]] == acts(found.nearest)
    assert data["nearest"][0]["controls"] is True
    assert json.loads(json.dumps(data, ensure_ascii=False)) == data


def write(tmp_path: Path, act: CaseAct) -> str:
    path = tmp_path / "act.json"
    path.write_text(json.dumps(to_jsonable(act.submission)), encoding="utf-8")
    return str(path)


def test_the_command_line_tells_the_precedents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = write(tmp_path, ACTS["G1"][1])
    assert main(["precedents", name, "--format", "json", "--limit", "2"]) == OK
    (answer,) = json.loads(capsys.readouterr().out)
    assert answer["id"] == "G1"
    assert [row["interest"] for row in answer["interests"]] == ["personal_information", "privacy"]
    nearest = answer["interests"][0]["nearest"]
    assert len(nearest) == 2
    assert nearest[0]["act"] == "G1"
    assert main(["precedents", name, "--lang", "zh"]) == OK
    assert "结论当然及于本案的裁判" in capsys.readouterr().out


def test_a_faulty_act_has_no_precedents(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "act.json"
    path.write_text('[{"id": "x"}]', encoding="utf-8")
    assert main(["precedents", str(path), "--format", "json"]) == FAULTY
    assert json.loads(capsys.readouterr().out) == []
    with pytest.raises(SystemExit):
        main(["precedents", str(path), "--limit", "0"])
