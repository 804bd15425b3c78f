"""A folder is one app: its files are one record, and nothing is there twice."""

import sys
from itertools import islice
from pathlib import Path

import pytest
from apps_reading_files import DATA, HEADS, IMEI_ROW, codes, places, write

from pipl_rules.apps.reading import Code, Limits, many, read
from pipl_rules.apps.reading.tables import table
from pipl_rules.apps.record import Platform
from pipl_rules.domain.categories import CATEGORIES

MANIFEST = (DATA / "manifest.xml").read_bytes()
SAFETY = "Question ID (machine readable),Response ID (machine readable),Response value\nPSL_DATA_TYPES_PERSONAL,PSL_NAME,TRUE\n"


def app(folder: Path) -> Path:
    """An app with a manifest, a form and a log; and what is nobody's business."""
    write(folder, "AndroidManifest.xml", MANIFEST)
    write(folder, "data_safety.csv", SAFETY)
    write(folder, "logs/run.csv", f"{HEADS}\n{IMEI_ROW}\n{IMEI_ROW}\n")
    write(folder, "README.md", "# not read")
    write(folder, "policy.txt", "我们重视您的隐私，联系电话 13800138000")
    write(folder, "package.json", '{"name": "x"}')
    write(folder, "res/values/strings.xml", "<resources/>")
    write(folder, ".git/AndroidManifest.xml", "broken")
    return folder


def test_manifest_form_and_log_of_a_folder_are_one_record(tmp_path: Path) -> None:
    record, faults = read(app(tmp_path))

    assert faults == ()
    assert record.id == "com.example.shop"
    assert len(record.permissions or ()) == 3
    assert [each.item for each in record.declarations or ()] == ["item.name"]
    assert len(record.observations or ()) == 2
    assert [Path(name).name for name in record.sources] == [
        "AndroidManifest.xml",
        "data_safety.csv",
        "run.csv",
    ]


def test_what_two_files_show_is_there_once(tmp_path: Path) -> None:
    """One row twice in a log was seen twice; one row in two logs was seen once."""
    app(tmp_path)
    once, _ = read(tmp_path)
    write(tmp_path, "copy/AndroidManifest.xml", MANIFEST)
    write(tmp_path, "z/run.csv", f"{HEADS}\n{IMEI_ROW}\n")
    write(tmp_path, "z/run2.csv", f"{HEADS}\n" + f"{IMEI_ROW}\n" * 3)
    twice, faults = read(tmp_path)

    assert faults == ()
    assert twice.permissions == once.permissions
    assert len(twice.observations or ()) == 3


def test_the_manifest_tells_the_log_which_code_is_the_apps_own(tmp_path: Path) -> None:
    """Whatever the files are called: manifests are read first."""
    stack = "android.os.Build.getSerial(B:1) com.example.shop.X.y(Z:1)"
    write(
        tmp_path,
        "a.csv",
        f"action,stack\n获取设备序列号,{stack}\n获取设备序列号,{stack.replace('shop', 'kit')}\n",
    )
    write(tmp_path, "z/AndroidManifest.xml", MANIFEST)
    record, _ = read(tmp_path)
    assert [each.sdk for each in record.observations or ()] == [None, "com.example.kit"]


def test_files_of_different_apps_are_told_apart(tmp_path: Path) -> None:
    app(tmp_path)
    other = MANIFEST.replace(b"com.example.shop", b"com.example.bank").replace(b"3.4.1", b"4.0")
    write(tmp_path, "other/AndroidManifest.xml", other)
    reading = read(tmp_path)
    assert codes(reading.faults) == ["conflicting_ids", "conflicting_versions"]
    assert (reading.record.id, reading.record.version) == ("com.example.shop", "3.4.1")


def test_an_app_for_two_systems_is_read_for_the_one_chosen(tmp_path: Path) -> None:
    write(tmp_path, "android/AndroidManifest.xml", MANIFEST.replace(b"3.4.1", b"2.0"))
    write(tmp_path, "ios/Info.plist", (DATA / "Info.plist").read_bytes())
    write(tmp_path, "run.csv", f"{HEADS}\n{IMEI_ROW}\n")

    assert codes(read(tmp_path).faults) == ["conflicting_ids", "several_platforms"]
    record, faults = read(tmp_path, platform=Platform.IOS)
    assert (faults, record.id, record.platform) == ((), "com.example.Shop", Platform.IOS)
    assert {each.platform for each in record.permissions or ()} == {Platform.IOS}
    assert len(record.observations or ()) == 1


def test_the_callers_name_of_the_app_prevails(tmp_path: Path) -> None:
    record, faults = read(app(tmp_path), package="my.own")
    assert (record.id, faults) == ("my.own", ())


def test_a_file_meant_for_reading_that_cannot_be_is_a_fault(tmp_path: Path) -> None:
    app(tmp_path)
    write(tmp_path, "empty.csv", "")
    write(tmp_path, "other.csv", "a,b\n1,2\n")
    write(tmp_path, "empty.txt", "")
    reading = read(tmp_path)
    assert places(reading) == [("empty", "empty.csv"), ("no_columns", "other.csv:1")]
    assert len(reading.record.observations or ()) == 2


def test_an_empty_folder_is_an_app_of_which_nothing_is_known(tmp_path: Path) -> None:
    reading = read(tmp_path)
    assert codes(reading.faults) == ["missing_id"]
    assert reading.record.permissions is None
    assert reading.record.sources == ()


@pytest.mark.parametrize(
    ("library", "name", "start"),
    [
        ("pyaxmlparser", "AndroidManifest.xml", b"\x03\x00\x08\x00"),
        ("pyjson5", "module.json5", b"{a: 1}"),
        ("xlrd", "log.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ],
)
def test_a_library_that_is_not_there_is_a_fault_that_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str, name: str, start: bytes
) -> None:
    """The rest of the folder is read all the same."""
    monkeypatch.setitem(sys.modules, library, None)
    app(tmp_path)
    write(tmp_path, f"more/{name}", start)
    reading = read(tmp_path)
    assert codes(reading.faults) == ["missing_extra"]
    assert "pip install 'pipl_rules[app]'" in str(reading.faults[0])
    assert len(reading.record.observations or ()) == 2


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "nothing")


def test_a_file_of_no_known_kind_is_a_fault(tmp_path: Path) -> None:
    assert codes(read(write(tmp_path, "x.bin", b"\x00\x01\x02\x00")).faults) == [
        "not_recognised",
        "missing_id",
    ]


def test_links_are_not_followed_out_of_the_folder(tmp_path: Path) -> None:
    write(tmp_path, "secret.csv", f"{HEADS}\n{IMEI_ROW}\n")
    folder = tmp_path / "app"
    folder.mkdir()
    (folder / "run.csv").symlink_to(tmp_path / "secret.csv")
    (folder / "up").symlink_to(tmp_path)
    assert read(folder).record.observations is None


def test_too_many_files_are_a_fault(tmp_path: Path) -> None:
    reading = read(app(tmp_path), limits=Limits(files=1))
    assert codes(reading.faults) == ["too_many_files"]
    assert reading.record.id == "com.example.shop"


def test_many_apps_are_read_one_by_one(tmp_path: Path) -> None:
    """Lazily: the broken third is not touched while two are asked for."""
    app(tmp_path / "b")
    write(tmp_path, "a.apk", b"PK\x03\x04")
    write(tmp_path, "c/AndroidManifest.xml", "<")
    write(tmp_path, "notes.md", "x")
    assert [each.record.id for each in islice(many(tmp_path), 2)] == ["a", "com.example.shop"]
    assert [codes(each.faults)[0] for each in many(tmp_path) if each.faults] == ["not_a_zip", "not_xml"]


def test_a_list_names_apps_and_a_wrong_line_is_a_fault_with_its_line(tmp_path: Path) -> None:
    app(tmp_path / "b")
    path = write(tmp_path, "apps.txt", "# mine\nb\n\nnothing\nb/AndroidManifest.xml\n")
    first, second, third = many(path)
    assert (first.record.id, third.record.id) == ("com.example.shop", "com.example.shop")
    assert places(second) == [("cannot_open", "apps.txt:4")]
    assert second.record.permissions is None


def test_every_category_of_the_tables_exists_and_every_code_has_a_meaning() -> None:
    rows = table("actions")["objects"] + table("actions")["phrases"]
    named = [item for row in rows for item in row["items"]]
    named += [
        i for methods in table("actions")["interfaces"].values() for items in methods.values() for i in items
    ]
    named += [i for name in ("play", "apple") for items in table(name)["types"].values() for i in items]
    assert set(named) <= set(CATEGORIES)
    assert all(each.meaning.endswith(".") for each in Code)
    assert all(table(name)["sources"] for name in ("actions", "apple", "columns", "play", "sdks", "words"))
