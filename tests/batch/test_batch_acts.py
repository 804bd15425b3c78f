"""A row of a table of acts is judged as its act is, whatever form the table has."""

import datetime as dt
import random
from typing import Any

import pytest
from act_tables import TYPES, agrees, row_of, table_of
from random_acts import random_act

from pipl_rules.batch import Certainty, decide_acts
from pipl_rules.cases import every_case
from pipl_rules.domain import ProcessingAct
from pipl_rules.domain.words import Topic
from pipl_rules.errors import InputErrors
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Outcome
from pipl_rules.reading import Submission

pa = pytest.importorskip("pyarrow")


def decided() -> list[Submission]:
    """The acts of the decided cases."""
    return [act.submission for case in every_case() for act in case.acts]


def table_of_cases() -> Any:
    """Them as rows."""
    days = (None if each.judged_on is None else each.judged_on.isoformat() for each in decided())
    return table_of([row_of(each.act, judged_on=day) for each, day in zip(decided(), days, strict=True)])


def test_the_acts_of_the_decided_cases_are_judged_alike_in_a_table() -> None:
    """Verdict, both interests, what is open and the grounds are those of each act by itself."""
    answers = decide_acts(table_of_cases(), grounds=True)

    assert (answers.rows, answers.quarantined) == (len(decided()), 0)
    for row, each in zip(answers.table.to_pylist(), decided(), strict=True):
        judgment = evaluate(each.act, judged_on=each.judged_on)
        agrees(row, judgment)
        assert (row["certainty"] == Certainty.OPEN) is (judgment.outcome is Outcome.OPEN)


def test_a_row_of_a_decided_case_is_explained_as_the_act_itself() -> None:
    """The act is put together again, field for field, and so are its explanation and its days."""
    table = table_of_cases()
    answers = decide_acts(table, grounds=True)

    for place, each in enumerate(decided()):
        explained = answers.explain(place)
        own = evaluate(each.act, judged_on=each.judged_on)
        assert explained.act == each.act
        assert explained.record["units"] == own.record["units"]
        assert explained.law == own.law


def test_slices_and_chunks_change_no_answer() -> None:
    """Rows in any pieces, of any offset, are answered alike."""
    table = table_of_cases()
    whole = decide_acts(table, grounds=True).table.to_pylist()
    chunks = pa.concat_tables([table.slice(first, 7) for first in range(0, len(whole), 7)])

    assert decide_acts(chunks, grounds=True).table.to_pylist() == whole
    assert decide_acts(table.slice(13, 30), grounds=True).table.to_pylist() == whole[13:43]
    assert decide_acts(table.slice(5, 0), grounds=True).rows == 0


def test_random_acts_are_judged_as_single_ones() -> None:
    """Acts drawn from the classes, with every column that there can be."""
    rng = random.Random(20211101)  # noqa: S311 - a fixed seed is wanted
    acts = [random_act(rng) for _ in range(50)]
    names = [name for name in TYPES if name != "judged_on"]

    answers = decide_acts(table_of([row_of(act) for act in acts], names), grounds=True)

    assert answers.quarantined == 0
    verdicts = set()
    for row, act in zip(answers.table.to_pylist(), acts, strict=True):
        judgment = evaluate(act)
        agrees(row, judgment)
        verdicts.add(judgment.verdict)
    assert len(verdicts) > 1


DAY = dt.date(2022, 3, 1)


def small(**columns: Any) -> Any:
    """A table of a few acts that process something, with more columns."""
    size = len(next(iter(columns.values())))
    base = {
        "on": pa.array([DAY] * size, pa.date32()),
        "operations": pa.array([["collect"]] * size),
        "item.category": pa.array(["item.phone_number"] * size),
        "item.kept_under": pa.array(["account"] * size),
    }
    return pa.table({**base, **columns})


def test_null_is_not_known_and_never_no() -> None:
    """A null is None in the record; a column left out is a field left out."""
    table = small(
        happened=pa.array([True, None, False]),
        **{"consent.given": pa.array([None, False, True]), "subject.age": pa.array([None, 13, 14])},
    )
    answers = decide_acts(table)
    acts = [answers.explain(k).act for k in range(3)]

    assert [act.happened for act in acts if act] == [True, None, False]
    assert [act.consents and act.consents[0].given for act in acts if act] == [None, False, True]
    assert [act.subject and act.subject.age for act in acts if act] == [None, 13, 14]
    left_out = decide_acts(table.drop_columns(["happened"])).explain(1).act
    assert left_out is not None
    assert left_out.happened is True


def test_one_consent_in_columns_is_a_list_of_one() -> None:
    """Days in any order, given or withdrawn before, on or after the act: what columns say a list says too."""
    days = [None, *(DAY + dt.timedelta(days=k) for k in (-2, -1, 0, 1, 2))]
    pairs = [(g, w) for g in days for w in days if g is None or w is None or g <= w]
    yes = {"given": True, "asked": "separate", "purposes": ["p"], "operations": ["collect"], "items": ["x"]}
    flat = small(
        **{
            "until": pa.array([DAY + dt.timedelta(days=1)] * len(pairs), pa.date32()),
            "consent.given_on": pa.array([g for g, _ in pairs], pa.date32()),
            "consent.withdrawn_on": pa.array([w for _, w in pairs], pa.date32()),
            "purposes": pa.array([["p"]] * len(pairs)),
            "audience": pa.array([[]] * len(pairs), pa.list_(pa.string())),
            "notice.how": pa.array(["prominent"] * len(pairs)),
            "notice.truthful": pa.array([True] * len(pairs)),
            "notice.covers": pa.array([[topic.value for topic in Topic]] * len(pairs)),
            "item.id": pa.array(["x"] * len(pairs)),
            **{f"consent.{name}": pa.array([value] * len(pairs)) for name, value in yes.items()},
        }
    )
    records = [[{"given_on": g, "withdrawn_on": w, **yes}] for g, w in pairs]
    listed = flat.drop_columns([n for n in flat.column_names if n.startswith("consent.")]).append_column(
        "consents", pa.array(records)
    )
    one, other = (decide_acts(table, grounds=True) for table in (flat, listed))

    assert one.table.to_pylist() == other.table.to_pylist()
    assert len({str(row) for row in one.table.to_pylist()}) > 1
    for place, row in enumerate(one.table.to_pylist()):
        agrees(row, one.explain(place))


def test_rows_of_one_act_are_its_items() -> None:
    """With a column `act`, as with lists: the items of an act are folded as its judgment folds them."""
    table = pa.table(
        {
            "act": ["a", "b", "a", "b"],
            "on": pa.array([DAY, None, None, DAY], pa.date32()),
            "operations": pa.array([["collect"], ["collect"], None, ["collect"]]),
            "combined": pa.array([True, True, None, None]),
            "item.id": ["1", "1", "2", "2"],
            "item.category": ["item.friend_list", "item.name", "item.click_record", "item.phone_number"],
        }
    )
    answers = decide_acts(table, grounds=True)

    assert answers.table.column("act").to_pylist() == ["a", "b"]
    for place, row in enumerate(answers.table.to_pylist()):
        judgment = answers.explain(place)
        assert judgment.act is not None
        assert len(judgment.act.items or ()) == 2
        agrees(row, judgment)


def test_an_act_without_items_is_not_one_whose_items_are_unknown() -> None:
    """An empty list says that nothing was handled; null that nobody knows what was."""
    item = [{"id": "x", "category": "item.phone_number"}]
    table = small(items=pa.array([[], None, item])).drop_columns(["item.category", "item.kept_under"])
    answers = decide_acts(table, grounds=True)

    for place, row in enumerate(answers.table.to_pylist()):
        judgment = answers.explain(place)
        agrees(row, judgment)
        assert judgment.act is not None
        assert judgment.act.items == ((), None, judgment.act.items)[place]


def test_a_column_of_a_record_says_that_it_is_there() -> None:
    """An app of whose behaviour nothing is known is an app."""
    answers = decide_acts(small(app=pa.array([True, False, None])))

    found = [answers.explain(k).act for k in range(3)]
    assert [act.app is not None for act in found if act] == [True, False, False]


def test_records_may_stand_in_columns_of_their_own() -> None:
    """A struct is its fields; lists of marks are recipients; dictionaries and large types are words."""
    plain = small(
        **{
            "processor.kind": pa.array(["state_organ", None]),
            "processor.in_business": pa.array([True, False]),
            "recipients": pa.array([[{"id": "m"}], None]),
        }
    )
    other = plain.drop_columns(["processor.kind", "processor.in_business", "recipients", "item.category"])
    other = other.append_column(
        "processor",
        pa.array([{"kind": "state_organ", "in_business": True}, {"kind": None, "in_business": False}]),
    )
    other = other.append_column("recipients", pa.array([["m"], None], pa.large_list(pa.large_string())))
    other = other.append_column("item.category", plain.column("item.category").dictionary_encode())
    one, two = decide_acts(plain, grounds=True), decide_acts(other, grounds=True)

    assert one.table.to_pylist() == two.table.to_pylist()
    for place in range(2):
        act = two.explain(place).act
        assert isinstance(act, ProcessingAct)
        assert act == one.explain(place).act


@pytest.mark.parametrize("library", ["polars", "pandas", "duckdb"])
def test_other_libraries_hand_in_the_same_table(library: str) -> None:
    """Whatever speaks Arrow is read alike."""
    module = pytest.importorskip(library)
    acts = small(**{"subject.user": pa.array([True, None, False]), "subject.age": pa.array([12, 30, 60])})
    whole = decide_acts(acts, grounds=True).table.to_pylist()
    if library == "polars":
        handed: Any = module.from_arrow(acts)
    elif library == "pandas":
        handed = acts.to_pandas(types_mapper=module.ArrowDtype)
    else:
        handed = module.sql("select * from acts")
    assert decide_acts(handed, grounds=True).table.to_pylist() == whole


def test_a_row_in_quarantine_is_not_explained() -> None:
    """Its faults are raised instead."""
    answers = decide_acts(small(**{"processor.kind": pa.array(["organ", None])}))

    with pytest.raises(InputErrors) as raised:
        answers.explain(0)
    assert "processor.kind: unknown_word" in str(raised.value)
    answers.explain(1)
    with pytest.raises(IndexError):
        answers.explain(2)


def test_days_of_proceedings_decide_which_law_governs() -> None:
    """As for one act; a suit filed before the act stands in quarantine, at its column."""
    table = pa.table(
        {
            "on": pa.array([dt.date(2020, 6, 1)] * 4, pa.date32()),
            "proceedings.filed_on": pa.array(
                [None, dt.date(2020, 9, 1), dt.date(2021, 3, 1), dt.date(2020, 1, 1)], pa.date32()
            ),
            "judged_on": pa.array([dt.date(2022, 1, 5)] * 4, pa.date32()),
            "operations": pa.array([["collect"]] * 4),
            "item.category": pa.array(["item.name"] * 4),
            "consents": pa.array([[]] * 4, pa.list_(pa.struct([("given", pa.bool_())]))),
        }
    )
    answers = decide_acts(table, grounds=True)

    for place, row in enumerate(answers.table.to_pylist()[:3]):
        agrees(row, answers.explain(place))
    faults = [(row["row"], row["path"], row["code"]) for row in answers.quarantine.to_pylist()]
    assert faults == [(3, "proceedings.filed_on", "out_of_order")]
