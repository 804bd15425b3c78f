"""Records refuse values of other types when they are made, all at once, and repeat none of them."""

import datetime as dt
from enum import Enum
from typing import Any, get_args, get_type_hints

import attrs
import pytest

from pipl_rules import (
    DataSubject,
    InformationItem,
    Operation,
    ProcessingAct,
    Processor,
    domain,
    evaluate,
    explain,
    render_text,
)
from pipl_rules.analysis import cures, defeats, distances, knife_edges, suppose
from pipl_rules.consequences.together import consequences
from pipl_rules.domain.record import Record
from pipl_rules.errors import PiplRulesError, UnknownWordError, WrongTypeError
from pipl_rules.facts.finding import Finding
from pipl_rules.many import evaluate_many

NUMBER = "13900000000"
DAY = dt.date(2024, 5, 1)
RECORDS = [
    each
    for name in domain.__all__
    if attrs.has(each := getattr(domain, name)) and each is not domain.InformationCategory
]


def made(record: type[Any], **fields: object) -> Any:
    """A record with what it cannot do without, and these fields."""
    needed = {
        "id": "x",
        "on": DAY,
        "topic": domain.EvidenceTopic.CONSENT,
        "kind": next(iter(domain.MechanismKind)),
    }
    own = {each.name: needed[each.name] for each in attrs.fields(record) if each.default is attrs.NOTHING}
    return record(**{**own, **fields})


def test_every_record_of_the_domain_is_looked_at() -> None:
    assert len(RECORDS) >= 41
    assert [each.__name__ for each in RECORDS if not issubclass(each, Record)] == []


@pytest.mark.parametrize("record", RECORDS, ids=lambda each: each.__name__)
def test_every_field_refuses_what_is_of_no_kind_of_it(record: type[Any]) -> None:
    """A text stands in for what is not a text, a number for what is; None for what must be there."""
    hints = get_type_hints(record)
    for each in attrs.fields(record):
        textual = hints[each.name] is str or str in get_args(hints[each.name]) or each.converter is not None
        with pytest.raises(WrongTypeError) as caught:
            made(record, **{each.name: 13900000000 if textual else NUMBER})
        (fault,) = caught.value.faults
        assert (fault.path, fault.code) == (f"{record.__name__}.{each.name}", "wrong_type")
        assert fault.expected
        assert fault.do
        assert NUMBER not in str(caught.value)


@pytest.mark.parametrize("record", RECORDS, ids=lambda each: each.__name__)
def test_what_is_written_as_the_message_says_is_taken(record: type[Any]) -> None:
    """Each example of a member of an enumeration, alone or in a set, is one that the field accepts."""
    for each in attrs.fields(record):
        with pytest.raises(WrongTypeError) as caught:
            made(record, **{each.name: 1.5})
        (fault,) = caught.value.faults
        example = fault.do.removeprefix("write ").split(", ")[0]
        if "." in example and "..." not in example and "datetime" not in example:
            words = {
                name: value
                for name, value in vars(domain).items()
                if isinstance(value, type) and issubclass(value, Enum)
            }
            assert made(record, **{each.name: eval(example, {"frozenset": frozenset, **words})})  # noqa: S307 - our own message


def test_all_faults_of_a_record_are_told_at_once_in_the_order_written() -> None:
    fields: dict[str, Any] = {"on": "2024-05-01", "operations": [Operation.STORE], "items": [], "online": 1}
    with pytest.raises(WrongTypeError) as caught:
        ProcessingAct(id="x", **fields)
    assert [fault.path.split(".")[1] for fault in caught.value.faults] == [
        "on",
        "operations",
        "items",
        "online",
    ]
    assert isinstance(caught.value, PiplRulesError | TypeError)


def test_a_word_for_an_operation_is_not_taken_for_something_not_done() -> None:
    """It once was: the act was answered as if it consisted of nothing."""
    given: Any = frozenset({"store"})
    with pytest.raises(WrongTypeError, match="found a frozenset of str, expected a frozenset of Operation"):
        ProcessingAct(id="x", on=DAY, operations=given)


def test_a_time_is_no_day_and_a_truth_value_no_number() -> None:
    with pytest.raises(WrongTypeError, match="found a datetime"):
        ProcessingAct(id="x", on=dt.datetime(2024, 5, 1, tzinfo=dt.UTC))
    with pytest.raises(WrongTypeError, match="found a bool, expected an int"):
        DataSubject(id="x", age=True)


def test_none_stands_for_not_found_only_where_it_may() -> None:
    nothing: Any = None
    assert ProcessingAct(id="x", on=DAY, items=None).items is None
    with pytest.raises(WrongTypeError, match="found None, expected a str"):
        ProcessingAct(id=nothing, on=DAY)
    with pytest.raises(WrongTypeError, match=r"ProcessingAct\.evidence: wrong_type: found None"):
        ProcessingAct(id="x", on=DAY, evidence=nothing)


def test_a_category_may_still_be_named() -> None:
    item = InformationItem(id="x", category="item.name")
    assert item.category is domain.CATEGORIES["item.name"]
    assert attrs.evolve(item, masked=True).category is item.category


def test_an_unknown_word_is_answered_with_the_nearest_and_not_repeated() -> None:
    with pytest.raises(UnknownWordError, match="Did you mean 'store'") as caught:
        WORDS("stor")
    assert isinstance(caught.value, ValueError)
    with pytest.raises(UnknownWordError, match="No word is close to it") as caught:
        WORDS(NUMBER)
    assert NUMBER not in f"{caught.value}{caught.value.args}{caught.value.__cause__}"
    assert caught.value.__suppress_context__


WORDS: Any = Operation
ACT = ProcessingAct(id="x", on=DAY, processor=Processor(id="p"))


@pytest.mark.parametrize(
    ("asked", "path"),
    [
        (lambda: evaluate({"id": NUMBER}), "act"),  # type: ignore[arg-type]
        (lambda: evaluate([ACT]), "act"),  # type: ignore[arg-type]
        (lambda: evaluate(None), "act"),  # type: ignore[arg-type]
        (lambda: evaluate(ACT, findings=Finding("needed", value=True)), "findings"),  # type: ignore[arg-type]
        (lambda: evaluate(ACT, findings={NUMBER: True}), "findings"),  # type: ignore[dict-item]
        (lambda: evaluate(ACT, judged_on=NUMBER), "judged_on"),  # type: ignore[arg-type]
        (lambda: evaluate(ACT, judged_on=dt.datetime(2025, 1, 1)), "judged_on"),  # noqa: DTZ001 - the mistake itself
        (lambda: evaluate(ACT, readings=[NUMBER]), "readings"),  # type: ignore[arg-type]
        (lambda: explain(ACT), "judgment"),  # type: ignore[arg-type]
        (lambda: render_text(ACT), "judgment"),  # type: ignore[arg-type]
        (lambda: cures(ACT), "judgment"),  # type: ignore[arg-type]
        (lambda: defeats(ACT), "judgment"),  # type: ignore[arg-type]
        (lambda: knife_edges(ACT), "judgment"),  # type: ignore[arg-type]
        (lambda: distances(ACT), "judgment"),  # type: ignore[arg-type]
        (lambda: suppose(ACT, ()), "judgment"),  # type: ignore[arg-type]
        (lambda: consequences(ACT), "judgment"),  # type: ignore[arg-type]
    ],
)
def test_what_is_handed_to_a_function_is_of_its_type_or_told(asked: Any, path: str) -> None:
    with pytest.raises(WrongTypeError) as caught:
        asked()
    (fault,) = caught.value.faults
    assert fault.path == path
    assert NUMBER not in str(caught.value)


def test_among_many_what_is_no_act_loses_nothing_of_the_others() -> None:
    given: Any = [{"id": NUMBER}, ACT]
    bad, good = evaluate_many(given)
    assert isinstance(bad, WrongTypeError)
    assert NUMBER not in str(bad)
    assert not isinstance(good, Exception)
