"""Writing and reading back."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading_examples import BARE, EVERYTHING
from reading_strategies import acts, submissions

from pipl_rules.domain import (
    ConsentRecord,
    InformationCategory,
    InformationItem,
    Operation,
    ProcessingAct,
)
from pipl_rules.errors import UnknownNameError
from pipl_rules.reading import Submission, dumps, read, to_jsonable

DAY = dt.date(2021, 12, 1)


@given(act=acts)
def test_an_act_that_is_written_and_read_back_is_the_same(act: ProcessingAct) -> None:
    """Whatever fields it has, and alone as in company."""
    assert read(dumps(act)).submissions() == (Submission(act),)
    assert read(dumps([act, act])).submissions() == (Submission(act), Submission(act))


@given(handed_in=submissions())
def test_what_is_said_beside_an_act_is_read_back_with_it(handed_in: Submission) -> None:
    """Findings, the day of judgment and readings."""
    (back,) = read(dumps(handed_in)).submissions()
    assert back == handed_in
    assert [finding.ground for finding in back.findings] == [each.ground for each in handed_in.findings]


@given(several=st.lists(submissions(), max_size=2))
def test_json_lines_and_json_say_the_same(several: list[Submission]) -> None:
    """One act to a line, or all in one array."""
    lines = "\n".join(json.dumps(to_jsonable(each)) for each in several)
    in_lines = [entry.submission for entry in read(lines).entries]
    assert in_lines == [entry.submission for entry in read(dumps(several)).entries]


def test_an_act_with_every_field_is_written_as_it_was_read() -> None:
    """Save the fields that equal their default, which are left out."""
    (handed_in,) = read(json.dumps(EVERYTHING)).submissions()
    written = to_jsonable(handed_in)
    left_out = {name for name in EVERYTHING if name not in written}
    assert left_out == {"happened", "done_by"}
    assert written["notice"] == EVERYTHING["notice"]
    assert written["findings"] == EVERYTHING["findings"]


def test_a_field_left_out_takes_its_default_and_null_is_not_found() -> None:
    """For a field whose default is not None the two differ, and stay apart."""
    silent, alleged = read(json.dumps([BARE, {**BARE, "happened": None, "done_by": None}])).submissions()
    assert silent.act == ProcessingAct(id="a", on=DAY)
    assert (alleged.act.happened, alleged.act.done_by) == (None, None)
    assert to_jsonable(silent) == BARE
    assert to_jsonable(alleged) == {**BARE, "happened": None, "done_by": None}


def test_nothing_found_and_found_to_be_nothing_stay_apart() -> None:
    """No consents known is not the same as known that none was given."""
    unknown, none = read(json.dumps([BARE, {**BARE, "consents": [], "operations": []}])).submissions()
    assert (unknown.act.consents, unknown.act.operations) == (None, None)
    assert (none.act.consents, none.act.operations) == ((), frozenset())
    assert to_jsonable(none.act) == {**BARE, "consents": [], "operations": []}


def test_sets_are_written_in_order() -> None:
    """So that one act has one text."""
    consent = ConsentRecord(items=frozenset("cab"))
    act = ProcessingAct(id="a", on=DAY, operations=frozenset(Operation), consents=(consent,))
    written = to_jsonable(act)
    assert written["operations"] == sorted(operation.value for operation in Operation)
    assert written["consents"] == [{"items": ["a", "b", "c"]}]


def test_a_category_that_is_none_of_the_librarys_is_not_written() -> None:
    """Its id alone would not bring it back."""
    stranger = InformationItem(id="x", category=InformationCategory("item.phone_number", "other", "别的"))
    with pytest.raises(UnknownNameError):
        to_jsonable(ProcessingAct(id="a", on=DAY, items=(stranger,)))


def test_a_submission_can_be_a_member_of_a_set() -> None:
    """Though its readings are a mapping."""
    (one,) = read(json.dumps(EVERYTHING)).submissions()
    (other,) = read(json.dumps(EVERYTHING)).submissions()
    assert len({one, other}) == 1
