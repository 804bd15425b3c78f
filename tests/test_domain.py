"""Records refuse the impossible, never the unlawful, and show no value."""

import datetime as dt

import pytest

from pipl_rules.domain import (
    CATEGORIES,
    ConsentRecord,
    Contact,
    DataSubject,
    InformationItem,
    Notice,
    ProcessingAct,
    Processor,
    Source,
)
from pipl_rules.errors import UnknownNameError

DAY = dt.date(2024, 5, 1)


def test_the_impossible_is_refused_and_the_value_is_not_quoted() -> None:
    for build in (
        lambda: ProcessingAct(id="x", on=DAY, until=dt.date(1321, 1, 1)),
        lambda: ProcessingAct(id="x", on=DAY, items=(InformationItem(id="321"), InformationItem(id="321"))),
        lambda: ConsentRecord(given_on=DAY, withdrawn_on=dt.date(1321, 1, 1)),
    ):
        with pytest.raises(ValueError, match=r"\A[^3]*\Z"):
            build()


def test_a_count_below_nought_is_refused() -> None:
    for build in (
        lambda: DataSubject(id="p", age=-1),
        lambda: Processor(id="p", log_months=-1),
        lambda: Contact(times=-1),
    ):
        with pytest.raises(ValueError, match=">= 0"):
            build()


def test_the_unlawful_is_a_record_like_any_other() -> None:
    act = ProcessingAct(
        id="x", on=DAY, consents=(), items=(InformationItem(id="f", category="item.face_feature"),)
    )
    assert act.items is not None
    assert act.items[0].category is CATEGORIES["item.face_feature"]


def test_a_category_that_does_not_exist_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match=r"item\.phone_number"):
        InformationItem(id="n", category="item.phone_numbr")


def test_a_record_shows_marks_and_categories_and_no_value() -> None:
    act = ProcessingAct(
        id="x",
        on=dt.date(1999, 9, 9),
        subject=DataSubject(id="p", age=77),
        purposes=frozenset({"secret purpose"}),
        items=(InformationItem(id="n", category="item.name", source=Source(permitted=True)),),
        consents=(ConsentRecord(given=True, given_on=dt.date(1999, 9, 8)),),
        notice=Notice(truthful=False),
    )
    assert repr(act) == (
        "ProcessingAct(id='x', items=(InformationItem(id='n', category=InformationCategory('item.name')),))"
    )
    assert repr(act.subject) == "DataSubject(id='p')"
    assert repr(act.consents) == "(ConsentRecord(by='person'),)"
    assert repr(act.notice) == "Notice()"


def test_every_category_has_its_own_id_and_both_labels() -> None:
    assert len(CATEGORIES) == 91
    assert all(category.en and category.zh for category in CATEGORIES.values())
    assert all(c.broader in CATEGORIES for c in CATEGORIES.values() if c.broader)
