"""The data-safety form: what the developer says is taken, passed on, and why."""

from pathlib import Path

import pytest
from apps_reading_files import codes, places, write

from pipl_rules.apps.reading import read
from pipl_rules.apps.record import Declaration, Declares, Platform
from pipl_rules.domain.categories import CATEGORIES

HEADS = (
    "Question ID (machine readable),Response ID (machine readable),Response value,Answer requirement,"
    "Human-friendly question label\n"
)
ANY = "PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA,,{},REQUIRED,Does your app collect or share any?\n"
USAGE = "PSL_DATA_USAGE_RESPONSES"


def ticked(kind: str, value: str = "TRUE") -> str:
    """The row that lists a type."""
    return f'PSL_DATA_TYPES_PERSONAL,{kind},{value},MULTIPLE_CHOICE,"Personal info, of a kind"\n'


def used(kind: str, question: str, response: str, value: str = "TRUE") -> str:
    """A row on how a type is used."""
    return f"{USAGE}:{kind}:{question},{response},{value},MULTIPLE_CHOICE,label\n"


def collected(kind: str) -> str:
    """The row by which a type is collected."""
    return used(kind, "PSL_DATA_USAGE_COLLECTION_AND_SHARING", "PSL_DATA_USAGE_ONLY_COLLECTED")


def declared(tmp_path: Path, *rows: str, faults: tuple[str, ...] = ()) -> tuple[Declaration, ...]:
    """What a form of these rows declares."""
    reading = read(write(tmp_path, "data_safety.csv", HEADS + "".join(rows)), package="a.b")
    assert codes(reading.faults) == list(faults)
    assert reading.record.platform is Platform.ANDROID
    assert reading.record.declarations is not None
    return reading.record.declarations


def test_a_type_is_declared_with_use_choice_and_purposes(tmp_path: Path) -> None:
    found = declared(
        tmp_path,
        ANY.format("true"),
        ticked("PSL_PHONE"),
        ticked("PSL_NAME", ""),
        collected("PSL_PHONE"),
        used("PSL_PHONE", "PSL_DATA_USAGE_COLLECTION_AND_SHARING", "PSL_DATA_USAGE_ONLY_SHARED", ""),
        used("PSL_PHONE", "PSL_DATA_USAGE_EPHEMERAL", "", "false"),
        used("PSL_PHONE", "DATA_USAGE_USER_CONTROL", "PSL_DATA_USAGE_USER_CONTROL_OPTIONAL"),
        used("PSL_PHONE", "DATA_USAGE_COLLECTION_PURPOSE", "PSL_ACCOUNT_MANAGEMENT"),
        used("PSL_PHONE", "DATA_USAGE_COLLECTION_PURPOSE", "PSL_ANALYTICS", ""),
    )
    assert [(e.item, e.term, e.how) for e in found] == [
        ("item.phone_number", "PSL_PHONE", Declares.DATA_SAFETY)
    ]
    assert (found[0].collected, found[0].shared, found[0].optional) == (True, False, True)
    assert found[0].purposes == {"PSL_ACCOUNT_MANAGEMENT"}
    assert found[0].place.line == 3


def test_a_type_that_covers_several_categories_declares_each(tmp_path: Path) -> None:
    found = declared(tmp_path, ticked("PSL_DEVICE_ID"), collected("PSL_DEVICE_ID"))
    assert {each.item for each in found} == {
        "item.imei",
        "item.mac_address",
        "item.android_id",
        "item.advertising_id",
    }


def test_a_type_without_a_category_is_declared_by_its_term(tmp_path: Path) -> None:
    found = declared(tmp_path, ticked("PSL_CRASH_LOGS"))
    assert [(each.item, each.term, each.collected) for each in found] == [(None, "PSL_CRASH_LOGS", None)]


def test_a_no_is_a_no_and_a_blank_is_silence(tmp_path: Path) -> None:
    found = declared(tmp_path, ticked("PSL_NAME", "FALSE"), ticked("PSL_PHONE", ""))
    assert [(each.item, each.collected, each.shared) for each in found] == [("item.name", False, False)]


def test_an_app_that_says_it_takes_nothing_says_so_of_everything(tmp_path: Path) -> None:
    """The row of one line on which the finding can rest that something taken was denied."""
    found = declared(tmp_path, ANY.format("FALSE"))
    assert {each.collected for each in found} == {False}
    assert {"item.imei", "item.precise_location", "item.address_book"} <= {each.item for each in found}
    assert {each.place.line for each in found} == {2}
    assert {each.item for each in found} - {None} <= set(CATEGORIES)


def test_answers_that_contradict_one_another_are_open(tmp_path: Path) -> None:
    found = declared(tmp_path, ticked("PSL_NAME", "FALSE"), collected("PSL_NAME"), faults=("contradiction",))
    assert [(each.collected, each.shared) for each in found] == [(None, False)]

    found = declared(
        tmp_path,
        ticked("PSL_NAME"),
        used("PSL_NAME", "DATA_USAGE_USER_CONTROL", "PSL_DATA_USAGE_USER_CONTROL_OPTIONAL"),
        used("PSL_NAME", "DATA_USAGE_USER_CONTROL", "PSL_DATA_USAGE_USER_CONTROL_REQUIRED"),
        faults=("contradiction",),
    )
    assert found[0].optional is None
    assert declared(
        tmp_path, ANY.format("false"), ticked("PSL_NAME"), collected("PSL_NAME"), faults=("contradiction",)
    )[0].collected


@pytest.mark.parametrize(
    ("row", "code", "count"),
    [
        (ticked("PSL_NAME", "13800138000"), "wrong_type", 1),
        (ticked("13800138000"), "unknown_term", 1),
        (ticked("PSL_NEW_KIND"), "unknown_term", 2),
        (used("PSL_EMAIL", "DATA_USAGE_COLLECTION_PURPOSE", "13800138000"), "unknown_term", 2),
        ("PSL_DATA_TYPES_PERSONAL,PSL_NAME\n", "wrong_columns", 1),
    ],
)
def test_each_fault_has_its_line_and_hides_no_other_row(
    tmp_path: Path, row: str, code: str, count: int
) -> None:
    path = write(tmp_path, "safety.csv", HEADS + row + ticked("PSL_EMAIL"))
    reading = read(path, package="a.b")
    assert places(reading) == [(code, "safety.csv:2")]
    assert len(reading.record.declarations or ()) in (count, 1)
    assert "item.email_address" in {each.item for each in reading.record.declarations or ()}
    assert "13800138000" not in str(reading)


def test_other_heads_are_a_fault(tmp_path: Path) -> None:
    text = "Question ID (machine readable),Answer\nPSL_DATA_TYPES_PERSONAL,x\n"
    assert codes(read(write(tmp_path, "s.csv", text), package="a.b").faults) == ["no_columns"]


def test_the_forms_of_other_languages_are_read_by_their_ids(tmp_path: Path) -> None:
    text = HEADS.replace("Human-friendly question label", "用户可读问题") + ticked("PSL_NAME").replace(
        "label", "姓名"
    )
    record, faults = read(write(tmp_path, "表.csv", text.encode("utf-8-sig")), package="a.b")
    assert (faults, [each.item for each in record.declarations or ()]) == ((), ["item.name"])
