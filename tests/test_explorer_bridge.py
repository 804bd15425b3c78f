"""What the explorer page is told is what the library says, and nothing of a forged address is said back."""

import json
from typing import Any

import explorer
import explorer_state
import pytest
from attrs import evolve
from explorer_state import State, findable, submission_of

from pipl_rules.analysis import cures, ranked, suppose
from pipl_rules.cases import CaseAct, Held, case, every_case
from pipl_rules.evaluation import evaluate
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Verdict
from pipl_rules.logic.rule import Interest
from pipl_rules.reading import read

L1 = {"case": "ling", "act": "L1"}
L3 = {"case": "ling", "act": "L3"}
NOTHING = {"day": "2024-05-01"}


def ask(what: str, state: object = None) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(explorer.ask(json.dumps({"ask": what, "state": state})))
    return answer


def test_every_decided_act_can_be_chosen_and_every_fact_that_can_be_found_looked_up() -> None:
    offered = ask("catalogue")
    acts = {(decided.id, act.id) for decided in every_case() for act in decided.acts}
    assert {(each["id"], act["id"]) for each in offered["cases"] for act in each["acts"]} == acts
    names = {each["name"] for each in offered["facts"]}
    assert set(COUNTS) < names
    assert names == {name for name in (*FACTS, *COUNTS) if findable(name) is not None}
    assert all(text for each in offered["facts"] for text in each["question"])


DECIDED_IN_LING = [
    act for act in case("ling").acts if all(held.adjudicated for held in act.holding.held.values())
]


@pytest.mark.parametrize("act", DECIDED_IN_LING, ids=lambda act: act.id)
def test_an_act_of_ling_shows_what_the_library_says_and_what_the_court_held(act: CaseAct) -> None:
    shown = ask("verdict", {"case": "ling", "act": act.id})
    assert shown["verdict"] == act.judge().verdict.value
    assert [each["held"] for each in shown["court"]["held"]] == [act.holding.held[i].value for i in Interest]
    held = [act.holding.held[interest] is Held.INFRINGED for interest in Interest]
    assert [each["infringed"] for each in shown["interests"]] == held
    assert shown["court"]["agree"] is True


def test_a_cure_supposed_on_the_page_makes_the_act_lawful() -> None:
    assert ask("verdict", L3)["verdict"] == "infringes_personal_information"
    offered = ask("ways", L3)
    assert offered["cures"]
    for way in offered["rows"]:
        assert ask("verdict", {**L3, "found": way["found"]})["verdict"] == "lawful", way["words"][0]


def test_a_defeat_supposed_on_the_page_makes_the_act_infringe() -> None:
    """Of an act with items and of one of which nothing is known, whose one unnamed item is not asked for by name."""
    for state in (L1, NOTHING):
        offered = ask("ways", state)
        assert offered["rows"]
        assert not offered["cures"]
        for way in offered["rows"]:
            turned = ask("verdict", {**state, "found": way["found"]})
            assert turned["verdict"] != "lawful", way["words"][0]
            assert turned["dropped"] == 0


def test_turning_a_fact_changes_the_tree_and_shows_as_found() -> None:
    before, after = ask("tree", L3), ask("tree", {**L3, "found": [["needed", None, True]]})
    assert before["parts"][0]["infringed"] is True
    assert after["parts"][0]["infringed"] is False
    assert "found" in json.dumps(after)
    rows = {
        (each["name"], each["item"]): each
        for each in ask("facts", {**L3, "found": [["needed", None, True]]})["rows"]
    }
    assert rows["needed", None] == {
        "name": "needed",
        "item": None,
        "value": True,
        "source": "you",
        "base": None,
    }
    assert rows["happened", None]["source"] == "record"


def test_what_follows_from_a_finding_is_told_apart_from_the_record() -> None:
    """A child of thirteen is under fourteen."""
    rows = ask("facts", {**NOTHING, "found": [["age", None, 13]]})["rows"]
    sources = {each["name"]: each["source"] for each in rows}
    assert sources["age"] == "you"
    assert sources["child_under_fourteen"] == "follows"
    assert sources["happened"] == "record"


def test_a_fact_can_be_turned_in_one_item_alone() -> None:
    shown = ask("verdict", {**L3, "found": [["needed", "name", True]]})
    infringed = {each["id"]: each["personal_information"] for each in shown["items"]}
    assert infringed == {"name": False, "number": True}
    assert shown["labels"] == {"name": ["name", "姓名"], "number": ["telephone number", "个人电话号码"]}


@pytest.mark.parametrize("theirs", [None, "name"])
@pytest.mark.parametrize("mine", [None, "name", "number"])
def test_the_readers_finding_takes_the_place_of_one_that_the_case_makes(
    theirs: str | None, mine: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where both speak of the same item; of other items the case's own stays."""
    decided = case("ling")
    act = decided.acts[0]
    given = evolve(
        act.submission, findings=(Finding("consented", value=False, ground="theirs", item=theirs),)
    )
    made = evolve(decided, acts=(evolve(act, submission=given),))
    monkeypatch.setattr(explorer_state, "case", {"ling": made}.__getitem__)
    merged = submission_of(State("ling", "L1", None, (("consented", mine, True),)))
    assert evaluate(merged.act, findings=merged.findings)
    said = {
        item: each.value
        for each in merged.findings
        for item in ((each.item,) if each.item else ("name", "number"))
    }
    expected = dict.fromkeys(("name", "number") if theirs is None else (theirs,), False)
    expected.update(dict.fromkeys(("name", "number") if mine is None else (mine,), True))
    assert said == expected


def test_a_count_is_found_as_a_number() -> None:
    found = [["age", None, 13]]
    rows = {each["name"]: each for each in ask("facts", {**NOTHING, "found": found})["rows"]}
    assert rows["age"]["value"] == 13
    assert rows["child_under_fourteen"]["value"] is True
    assert ask("verdict", {**NOTHING, "found": [["age", None, True]]})["dropped"] == 1


def test_questions_are_the_ones_that_the_library_ranks_first() -> None:
    shown = ask("questions", L3)["rows"]
    expected = ranked(case("ling").acts[2].judge(), explorer.ASKED)
    assert [each["question"] for each in shown] == [[q.fact.question, q.fact.question_zh] for q in expected]
    assert {each["party"][0] for each in shown} <= {
        "for the claimant to prove",
        "for the processor to prove",
        "for the court",
    }


def test_a_case_can_be_judged_by_the_law_of_another_day() -> None:
    own, later = ask("verdict", L1), ask("verdict", {**L1, "day": "2024-05-01"})
    assert own["law"] != later["law"]
    assert any("2024-05-01" in line[0] for line in later["law"])
    assert later["court"]["agree"] is None


def test_another_reading_can_turn_the_verdict() -> None:
    turned = ask("verdict", {**L1, "readings": {"reasonable_use": "press"}})
    assert (ask("verdict", L1)["verdict"], turned["verdict"]) == ("lawful", "infringes_personal_information")
    assert turned["court"]["agree"] is None


def test_findings_that_cannot_stand_together_are_told_in_both_languages() -> None:
    told = ask("verdict", {**NOTHING, "found": [["child_under_fourteen", None, True], ["age", None, 20]]})[
        "fault"
    ]
    assert "withdraw one" in told[0]
    assert "请撤回其一" in told[1]
    assert ask("verdict", {"day": "1990-01-01"})["fault"][0].startswith(
        "The first day of law held here is 2001"
    )


def test_the_record_handed_out_reads_back_to_the_same_verdict() -> None:
    text = ask("record", {**L3, "found": [["needed", None, True]], "readings": {"reasonable_use": "press"}})[
        "text"
    ]
    (given,) = read(text).submissions()
    assert {each.fact.name for each in given.findings} == {"needed"}
    assert given.readings == {"reasonable_use": "press"}
    assert evaluate(given.act, findings=given.findings, judged_on=given.judged_on).verdict is Verdict.LAWFUL


HOSTILE = "<img src=x onerror=alert(1)>13900000000"


@pytest.mark.parametrize(
    ("state", "dropped"),
    [
        ({"case": HOSTILE}, 1),
        ({"case": "ling", "act": HOSTILE}, 1),
        ({"day": HOSTILE}, 1),
        ({**L1, "found": [[HOSTILE, None, True]]}, 1),
        ({**L1, "found": [["needed", HOSTILE, True]]}, 1),
        ({**L1, "found": [["needed", None, HOSTILE], ["needed", None, None], [HOSTILE], HOSTILE, {}]}, 5),
        ({**L1, "found": [[["needed"], None, True], ["happened", "name", True], ["age", None, -1]]}, 3),
        ({**L1, "found": [["age", None, 10**40], ["is_personal_information", None, True]]}, 2),
        ({**L1, "found": HOSTILE}, 1),
        ({**L1, "readings": {HOSTILE: "press", "reasonable_use": HOSTILE, "yuhang": ["drawn"]}}, 3),
        ({**L1, "readings": HOSTILE}, 1),
        (HOSTILE, 1),
    ],
)
def test_what_nobody_can_read_is_left_out_counted_and_never_said_back(state: object, dropped: int) -> None:
    for what in ("verdict", "facts", "record"):
        answer = ask(what, state)
        assert answer["dropped"] == dropped
        assert "13900000000" not in json.dumps(answer)


def test_bad_parts_lose_nothing_of_the_good_ones() -> None:
    found = [["needed", None, True], [HOSTILE, None, True]]
    assert ask("verdict", {**L3, "found": found})["verdict"] == "lawful"


def test_what_the_page_supposes_is_what_the_library_supposes() -> None:
    judgment = case("ling").acts[2].judge()
    (first, *_) = cures(judgment)
    assert suppose(judgment, first.changes).verdict is Verdict.LAWFUL
    assert ask("ways", L3)["rows"][0]["words"] == [first.words("en"), first.words("zh")]
