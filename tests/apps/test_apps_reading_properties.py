"""Of reading at large: no crooked row hides a sound one, rows go out and come back, nothing makes it fall over."""

import csv
import datetime as dt
import io
import tempfile
from pathlib import Path

import pytest
from apps_reading_files import DATA, HEADS, IMEI_ROW, axml, write
from hypothesis import given, settings
from hypothesis import strategies as st

from pipl_rules.apps.reading import Code, read
from pipl_rules.apps.record import Agreement, Deed, Observation

GOOD = (
    IMEI_ROW,
    IMEI_ROW.replace("获取IMEI", '"获取IMEI"'),
    IMEI_ROW.replace("无参数", '"a ""quoted"" word, and\nanother line"'),
    IMEI_ROW
    + '"   android.telephony.TelephonyManager.getImei(T.java:1)\r\n   com.umeng.a.B.c(D.java:2)\r\n"',
    IMEI_ROW + '"\n   android.telephony.TelephonyManager.getImei(T.java:1)\n"',
)
BAD = (
    '"',
    '"never closed,,,',
    'never,"closed',
    'x,"y"z,1',
    "too,few",
    IMEI_ROW + ",too,many",
    "",
    "   ",
    IMEI_ROW.replace("获取IMEI", "").replace("获取电话相关信息", ""),
    "\x00" * 30,
    "13800138000",
    '",",",",",",",",',
)


@settings(deadline=None)  # files are written
@given(rows=st.lists(st.tuples(st.booleans(), st.integers(0, 59)), max_size=25))
def test_good_rows_survive_whatever_stands_between_them(rows: list[tuple[bool, int]]) -> None:
    """Each is found on its own line, and each fault lies between them."""
    text, line, lines = HEADS + "\n", 2, []
    for good, number in rows:
        row = GOOD[number % len(GOOD)] if good else BAD[number % len(BAD)]
        if good:
            lines.append(line)
        text += row + "\n"
        line += row.count("\n") + 1
    with tempfile.TemporaryDirectory() as folder:
        record, faults = read(write(Path(folder), "log.csv", text), package="com.example.shop")

    found = [o.place.line for o in record.observations or () if o.items == ("item.imei",)]
    assert found == lines
    assert not {int(fault.path.rpartition(":")[2]) for fault in faults} & set(lines)
    assert "13800138000" not in "".join(map(str, faults))


OBSERVATIONS = st.builds(
    lambda **of: of,
    at=st.none() | st.datetimes(dt.datetime(2000, 1, 1), dt.datetime(2099, 1, 1)),  # noqa: DTZ001 - logs name no zone
    action=st.sampled_from(["获取IMEI", "上传MAC地址", "读取剪切板", "获取网络类型"]),
    agreed=st.none() | st.sampled_from(Agreement),
    deed=st.sampled_from(Deed),
    sdk=st.sampled_from([None, "极光", "友盟", "某SDK", "com.vendor.kit"]),
    times=st.integers(1, 10**6),
)


@settings(deadline=None)  # files are written
@given(rows=st.lists(OBSERVATIONS, max_size=8), encoding=st.sampled_from(["utf-8", "utf-8-sig", "gb18030"]))
def test_rows_written_and_read_are_the_same(rows: list[dict[str, object]], encoding: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(["time", "action", "agreed", "deed", "sdk", "times"])
    for row in rows:
        at, agreed, deed = row["at"], row["agreed"], row["deed"]
        assert isinstance(deed, Deed)
        words = [
            "" if at is None else str(at),
            row["action"],
            agreed.value if isinstance(agreed, Agreement) else "",
        ]
        writer.writerow([*words, deed.value, row["sdk"] or "", row["times"]])
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder), "log.csv", out.getvalue().encode(encoding))
        record, faults = read(path, package="a.b")

    assert faults == ()
    assert record.observations is not None
    assert [_of(each) for each in record.observations] == rows


def _of(seen: Observation) -> dict[str, object]:
    return {name: getattr(seen, name) for name in ("at", "action", "agreed", "deed", "sdk", "times")}


NAMES = (
    "AndroidManifest.xml",
    "Info.plist",
    "PrivacyInfo.xcprivacy",
    "module.json5",
    "x.csv",
    "x.jsonl",
    "x.apk",
)
SEEDS = (
    (DATA / "manifest.xml").read_bytes(),
    axml((DATA / "manifest.xml").read_text("utf-8")),
    (DATA / "PrivacyInfo.xcprivacy").read_bytes(),
    (DATA / "module.json5").read_bytes(),
    (DATA / "camille.csv").read_bytes(),
    (DATA / "log.xls").read_bytes()[:4096],
    b"bplist00\xd1\x01\x02Sabc\x10\x01\x08\x0b\x0f\x00\x00\x00\x00\x00\x00\x01\x01",
    b"",
)


@settings(deadline=None)  # a library is imported when first needed
@given(
    name=st.sampled_from(NAMES),
    seed=st.sampled_from(range(len(SEEDS))),
    at=st.integers(0, 4000),
    junk=st.binary(max_size=40),
    cut=st.integers(0, 40),
)
def test_no_bytes_make_reading_fall_over(name: str, seed: int, at: int, junk: bytes, cut: int) -> None:
    """Whatever stands in a file under whatever name: a record, and faults that can be printed."""
    data = SEEDS[seed]
    at %= len(data) + 1
    with tempfile.TemporaryDirectory() as folder:
        reading = read(write(Path(folder), name, data[:at] + junk + data[at + cut :]))

    repr(reading).encode()
    "".join(map(str, reading.faults)).encode()
    assert {fault.code for fault in reading.faults} <= {each.value for each in Code}


@pytest.mark.parametrize("row", ['"\n' * 3000, ("a" * 60 + '"\n') * 3000, '"' * 150_001 + "\n"])
def test_quotation_marks_without_end_are_read_through(tmp_path: Path, row: str) -> None:
    """Each open mark is looked after for so long and no longer, and the row behind them all is found."""
    path = write(tmp_path, "log.csv", f"{HEADS}\n{row}{IMEI_ROW}\n")
    record, faults = read(path, package="com.example.shop")
    assert [o.items for o in record.observations or ()] == [("item.imei",)]
    assert faults
