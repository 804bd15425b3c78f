"""Logs of behaviour: what was done, before or after agreement, by whom, and never what was read."""

import datetime as dt
import json
from pathlib import Path

import pytest
from apps_reading_files import DATA, HEADS, IMEI_ROW, codes, places, write

from pipl_rules.apps.reading import Columns, Limits, read
from pipl_rules.apps.reading.actions import UNKNOWN
from pipl_rules.apps.record import Agreement, Deed, Observation
from pipl_rules.errors import Fault, UnknownNameError

PACKAGE = "com.example.shop"


def seen(path: Path, **more: object) -> tuple[Observation, ...]:
    """The observations of a log without faults."""
    record, faults = read(path, package=PACKAGE, **more)  # type: ignore[arg-type]
    assert faults == ()
    assert record.observations is not None
    return record.observations


def test_a_log_of_camille_is_read_with_lines_agreement_and_caller() -> None:
    """The scanner's export as a table: rows run over lines, groups head actions, values stand behind colons."""
    found = seen(DATA / "camille.csv")

    assert [(o.action, o.items, o.agreed, o.sdk, o.place.line) for o in found] == [
        ("获取IMEI", ("item.imei",), Agreement.BEFORE, "极光", 2),
        ("获取安卓ID", ("item.android_id",), Agreement.BEFORE, None, 6),
        ("获取其他app信息", ("item.installed_apps",), Agreement.AFTER, None, 8),
        ("获取IP地址", ("item.ip_address",), Agreement.AFTER, "cn.thinkingdata.analytics", 9),
        ("获取网络类型", (), Agreement.AFTER, None, 11),
    ]
    assert all(each.deed is Deed.ACCESS for each in found)
    assert found[0].at == dt.datetime(2024, 5, 1, 9, 3, 7)  # noqa: DTZ001 - the log names no zone


def test_no_value_of_a_row_is_in_record_or_message() -> None:
    """Numbers planted in parameters, descriptions and addresses."""
    reading = read(DATA / "camille.csv", package=PACKAGE)
    everything = repr(reading) + "".join(map(str, reading.faults))
    everything += "".join(str((o.action, o.items, o.sdk, o.place)) for o in reading.record.observations or ())
    for planted in ("490154203237518", "13800138000", "192.168.31.77", "com.other"):
        assert planted not in everything


def test_a_table_of_an_app_scan_is_read(tmp_path: Path) -> None:
    """Rows that count, with what was sent where. Reading on the device and sending are told apart."""
    path = write(
        tmp_path,
        "scan.csv",
        "XX应用检测报告,,,,,,\n"
        "时间,主体/SDK,行为,次数,调用栈,同意前/同意后,目标域名\n"
        "2024/05/01 10:00:00,友盟+,获取Android ID,3次,,同意前,\n"
        "2024/05/01 10:00:01,友盟+,上传IMEI、MAC地址,1,,同意前,log.example.com\n"
        "2024/05/01 10:00:02,自身,读取剪切板,2,,拒绝后,-\n"
        "2024/05/01 10:00:03,自身,收集设备序列号,1,,,\n"
        "2024/05/01 10:00:04,自身,获取定位信息,1,,同意后,api.example.com\n",
    )
    assert [(o.action, o.items, o.deed, o.agreed, o.sdk, o.times) for o in seen(path)] == [
        ("获取Android ID", ("item.android_id",), Deed.ACCESS, Agreement.BEFORE, "友盟", 3),
        ("上传IMEI、MAC地址", ("item.imei", "item.mac_address"), Deed.SEND, Agreement.BEFORE, "友盟", 1),
        ("读取剪切板", ("item.clipboard",), Deed.ACCESS, Agreement.REFUSED, None, 2),
        ("收集设备序列号", ("item.hardware_serial",), None, None, None, 1),
        ("获取定位信息", ("item.precise_location",), Deed.SEND, Agreement.AFTER, None, 1),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_log_is_read_in_the_encodings_that_chinese_tools_write(
    tmp_path: Path, encoding: str, end: str
) -> None:
    text = (DATA / "camille.csv").read_text("utf-8").replace("\n", end)
    found = seen(write(tmp_path, "log.csv", text.encode(encoding)))
    assert [each.place.line for each in found] == [2, 6, 8, 9, 11]
    assert found[0].action == "获取IMEI"


@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_a_log_may_be_divided_by_other_marks(tmp_path: Path, mark: str) -> None:
    text = f"{HEADS}\n{IMEI_ROW}\n".replace(",", mark)
    assert seen(write(tmp_path, "log.txt", text))[0].items == ("item.imei",)


def test_json_lines_are_rows_with_keys(tmp_path: Path) -> None:
    rows = [
        {
            "time": 1714528987000,
            "action": "getInstalledPackages",
            "agreed": "before",
            "stack": ["a.b.C.d(E:1)"],
        },
        {"time": None, "action": "x", "items": "item.name, item.sms", "deed": "send", "times": 2},
    ]
    text = "\n\n".join(json.dumps(row) for row in rows)
    found = seen(write(tmp_path, "log.jsonl", text))

    assert [(o.items, o.deed, o.agreed, o.times, o.place.line) for o in found] == [
        (("item.installed_apps",), Deed.ACCESS, Agreement.BEFORE, 1, 1),
        (("item.name", "item.sms"), Deed.SEND, None, 2, 3),
    ]
    assert found[0].at == dt.datetime(2024, 5, 1, 10, 3, 7, tzinfo=dt.timezone(dt.timedelta(hours=8)))


def test_columns_and_actions_of_the_callers_own_are_understood(tmp_path: Path) -> None:
    path = write(tmp_path, "own.csv", "甲,乙,丙\n读取心情,2024-05-01,同意前\n采集星座,2024-05-02,同意后\n")
    own = Columns(action="甲", time="乙", agreed="丙")
    found = seen(path, columns=own, actions={"心情": ["item.profile_label"], "采集星座": ["item.birth_date"]})

    assert [(o.items, o.deed, o.agreed) for o in found] == [
        (("item.profile_label",), Deed.ACCESS, Agreement.BEFORE),
        (("item.birth_date",), None, Agreement.AFTER),
    ]
    with pytest.raises(UnknownNameError, match=r"item\.imie"):
        read(path, actions={"心情": ["item.imie"]})


def test_an_unknown_action_keeps_its_row_and_shows_nothing_of_it(tmp_path: Path) -> None:
    text = f"{HEADS}\n同意隐私政策前,2024-05-01 10:00:00,APP本身,不明行为,读到13800138000了,无参数,\n"
    reading = read(write(tmp_path, "log.csv", text), package=PACKAGE)

    assert places(reading) == [("unknown_action", "log.csv:2")]
    assert reading.record.observations is not None
    assert [(o.action, o.items, o.agreed) for o in reading.record.observations] == [
        (UNKNOWN, (), Agreement.BEFORE)
    ]
    assert "13800138000" not in str(reading)


@pytest.mark.parametrize(
    "action", ["未获取IMEI", "获取IMEI失败原因", "获取IMEI、心情", "定位问题", "拒绝读取通讯录", "获取"]
)
def test_a_term_is_matched_whole(tmp_path: Path, action: str) -> None:
    """What merely contains a known word may mean the contrary."""
    record, faults = read(write(tmp_path, "log.csv", f"时间,行为\n2024-05-01,{action}\n"), package=PACKAGE)
    assert codes(faults) == ["unknown_action"]
    assert record.observations is not None
    assert record.observations[0].items == ()


@pytest.mark.parametrize(
    ("row", "code", "kept"),
    [
        (IMEI_ROW.replace("10:00:00", "25:00:00"), "bad_time", 1),
        (IMEI_ROW.replace("2024-05-01", "2024-0-5"), "bad_time", 1),
        (IMEI_ROW.replace("同意隐私政策前", "13800138000"), "unknown_status", 1),
        (IMEI_ROW.replace("APP本身", "13800138000"), "unknown_subject", 1),
        (IMEI_ROW.replace("获取电话相关信息,获取IMEI", ","), "no_action", 0),
        (IMEI_ROW + ",more", "wrong_columns", 0),
        (IMEI_ROW.rpartition(",")[0], "wrong_columns", 0),
        ('"' + IMEI_ROW, "open_quote", 0),
        (IMEI_ROW.replace("无参数", '"x"y'), "open_quote", 0),
        (IMEI_ROW + "x" * 300_000, "too_long", 0),
        (IMEI_ROW.replace("无参数", "13800138000\ufffd"), "not_text", 0),
    ],
)
def test_each_fault_of_a_row_has_its_line_and_hides_no_other_row(
    tmp_path: Path, row: str, code: str, kept: int
) -> None:
    data = f"{HEADS}\n{IMEI_ROW}\n{row}\n{IMEI_ROW}\n".encode().replace("\ufffd".encode(), b"\xff\xfe")
    reading = read(write(tmp_path, "log.csv", data), package=PACKAGE)

    assert places(reading) == [(code, "log.csv:3")]
    assert len(reading.record.observations or ()) == 2 + kept
    assert {o.place.line for o in reading.record.observations or ()} >= {2, 4}
    assert "13800138000" not in str(reading)


@pytest.mark.parametrize(
    ("cells", "code"),
    [("times,x", "not_a_number"), ("deed,x", "unknown_deed"), ("items,item.x", "unknown_category")],
)
def test_faults_of_further_columns(tmp_path: Path, cells: str, code: str) -> None:
    head, value = cells.split(",")
    reading = read(write(tmp_path, "log.csv", f"action,{head}\n获取IMEI,{value}\n"), package=PACKAGE)
    assert places(reading) == [(code, "log.csv:2")]
    assert [o.items for o in reading.record.observations or ()] == [("item.imei",)]


def test_a_count_of_nought_is_no_observation(tmp_path: Path) -> None:
    reading = read(write(tmp_path, "log.csv", "行为,次数\n获取IMEI,0\n"), package=PACKAGE)
    assert codes(reading.faults) == ["none_seen"]
    assert reading.record.observations == ()


def test_a_log_of_which_nothing_could_be_read_does_not_show_that_nothing_was_done(tmp_path: Path) -> None:
    """An empty log says that nothing was seen; a ruined one says nothing."""
    ruined = read(write(tmp_path, "a.csv", f"{HEADS}\nx,y\n"), package=PACKAGE)
    empty = read(write(tmp_path, "b.csv", f"{HEADS}\n"), package=PACKAGE)
    assert (ruined.record.observations, empty.record.observations) == (None, ())


@pytest.mark.parametrize("text", ["a,b,c\n1,2,3\n", "13800138000\n", "x" * 10_000_000])
def test_a_table_without_known_heads_is_a_fault(tmp_path: Path, text: str) -> None:
    reading = read(write(tmp_path, "log.csv", text), package=PACKAGE)
    assert codes(reading.faults)[-1] == "no_columns"
    assert reading.record.observations is None
    assert "13800138000" not in str(reading)


def test_two_columns_for_one_thing_are_a_fault(tmp_path: Path) -> None:
    reading = read(write(tmp_path, "log.csv", "行为,时间,时间点\n获取IMEI,2024-05-01,\n"), package=PACKAGE)
    assert places(reading) == [("repeated_column", "log.csv:1")]
    assert len(reading.record.observations or ()) == 1


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("not json", "not_json5"),
        ("[1]", "not_json5"),
        ('{"x": 1}', "no_columns"),
        ('{"action": {"a": 1}, "time": "2024-05-01", "items": "item.imei"}', "wrong_type"),
        ('{"action": "\\ud800", "time": ""}', "unknown_action"),
        ('{"action":' + "[" * 90_000, "not_json5"),
    ],
)
def test_faults_of_json_lines_have_their_line(tmp_path: Path, line: str, code: str) -> None:
    good = '{"action": "获取IMEI", "time": ""}'
    reading = read(write(tmp_path, "log.jsonl", f"{good}\n{line}\n{good}\n"), package=PACKAGE)
    assert places(reading) == [(code, "log.jsonl:2")]
    assert len(reading.record.observations or ()) >= 2
    str([o.action for o in reading.record.observations or ()]).encode()


def test_limits_end_a_log_where_they_are_reached(tmp_path: Path) -> None:
    path = write(tmp_path, "log.csv", f"{HEADS}\n" + f"{IMEI_ROW}\n" * 9)
    reading = read(path, package=PACKAGE, limits=Limits(rows=3))
    assert places(reading) == [("too_many_rows", "log.csv:5")]
    assert len(reading.record.observations or ()) == 3

    path = write(tmp_path, "bad.csv", f"{HEADS}\n" + "x,y\n" * 9)
    assert codes(read(path, package=PACKAGE, limits=Limits(faults=4)).faults) == ["wrong_columns"] * 4 + [
        "too_many_faults"
    ]
    assert codes(read(path, package=PACKAGE, limits=Limits(file=10)).faults) == ["too_large"]


@pytest.mark.parametrize("name", ["log.xlsx", "log.xls"])
def test_a_workbook_is_a_log_whose_rows_count_as_lines(tmp_path: Path, name: str) -> None:
    """The scanner itself writes the old form; `log.xls` was written so from three rows of these tests."""
    if name == "log.xls":
        pytest.importorskip("xlrd")
        path = DATA / name
    else:
        openpyxl = pytest.importorskip("openpyxl")
        pytest.importorskip("defusedxml")
        book = openpyxl.Workbook()
        book.active.append(["关于本报告"])
        sheet = book.create_sheet("log")
        sheet.append(HEADS.split(","))
        sheet.append(IMEI_ROW.split(","))
        sheet.append([None] * 7)
        sheet.append(
            [
                "同意隐私政策后",
                dt.datetime(2024, 5, 1, 10, 0, 5),  # noqa: DTZ001 - workbooks have no zones
                "APP本身",
                "x",
                "获取IP地址",
                "13800138000",
                "",
            ]
        )
        path = tmp_path / name
        book.save(path)

    found = seen(path)
    assert [(o.action, o.place.line) for o in found] == [("获取IMEI", 2), ("获取IP地址", 4)]
    assert found[1].at == dt.datetime(2024, 5, 1, 10, 0, 5)  # noqa: DTZ001 - the same


@pytest.mark.parametrize("start", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_a_damaged_workbook_is_a_fault(tmp_path: Path, start: bytes) -> None:
    pytest.importorskip("xlrd")
    assert read(write(tmp_path, "log.xls", start + b"\x00" * 2000)).faults


def test_common_code_between_the_app_and_the_interface_speaks_for_nobody(tmp_path: Path) -> None:
    """A helper of okhttp or Kotlin is nobody's; scrambled names tell nothing; a shared start of names does."""
    stacks = {
        "android.os.Build.getSerial(B:1) okhttp3.A.b(C:1) com.umeng.a.B.c(D:1)": "友盟",
        "android.os.Build.getSerial(B:1) a.b.c.d(C:1) com.umeng.a.B.c(D:1)": None,
        "android.os.Build.getSerial(B:1) com.example.shop.sub.X.y(Z:1) com.umeng.B.c(D:1)": None,
        "android.os.Build.getSerial(B:1) com.vendor.kit.core.X.y(Z:1)": "com.vendor.kit",
        "android.os.Build.getSerial(B:1)": None,
    }
    rows = "".join(f"获取设备序列号,{stack}\n" for stack in stacks)
    found = seen(write(tmp_path, "log.csv", f"action,stack\n{rows}"))
    assert [each.sdk for each in found] == list(stacks.values())


def test_the_interface_on_the_stack_tells_what_words_leave_open(tmp_path: Path) -> None:
    stack = "android.telephony.TelephonyManager.getImei(T:1) com.example.shop.A.b(A:1)"
    found = seen(write(tmp_path, "log.csv", f"action,stack\n不明,{stack}\n获取系统信息,{stack}\n"))
    assert [(o.items, o.deed) for o in found] == [(("item.imei",), Deed.ACCESS)] * 2


def test_an_interface_below_the_caller_was_not_called_by_it(tmp_path: Path) -> None:
    """What the system calls back has the system's frames below it."""
    stack = "com.example.shop.A.b(A:1) android.location.LocationManager.requestLocationUpdates(L:1)"
    record, faults = read(write(tmp_path, "log.csv", f"action,stack\n不明,{stack}\n"), package=PACKAGE)
    assert (codes(faults), [o.items for o in record.observations or ()]) == (["unknown_action"], [()])


@pytest.mark.parametrize(
    ("encoding", "other"), [("utf-8", b"\xff"), ("gb18030", b"\xff"), ("gb18030", "获取".encode())]
)
def test_a_line_in_another_encoding_does_not_turn_the_others(
    tmp_path: Path, encoding: str, other: bytes
) -> None:
    """Two signs of UTF-8 are three of GB18030: which is meant, most lines say."""
    rows = "action,time\n" + "获取IMEI,2024-05-01\n" * 3
    record, faults = read(
        write(tmp_path, "log.csv", rows.encode(encoding) + other + b"\xff,\n"), package=PACKAGE
    )
    assert places_of(faults) == {5}
    assert [o.action for o in record.observations or ()][:3] == ["获取IMEI"] * 3


def places_of(faults: tuple[Fault, ...]) -> set[int]:
    """The lines of faults."""
    return {int(fault.path.rpartition(":")[2]) for fault in faults}


def test_a_method_of_the_apps_own_with_a_systems_name_is_no_interface(tmp_path: Path) -> None:
    stack = "com.example.shop.Util.getDeviceId(U:1)"
    record, faults = read(write(tmp_path, "log.csv", f"action,stack\n不明,{stack}\n"), package=PACKAGE)
    assert codes(faults) == ["unknown_action"]
    assert [o.items for o in record.observations or ()] == [()]
