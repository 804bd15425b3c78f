"""HarmonyOS: what a module asks for, and why."""

import json
from pathlib import Path

import pytest
from apps_reading_files import DATA, archive, codes, places, write

from pipl_rules.apps.reading import read
from pipl_rules.apps.record import Platform


def test_a_module_asks_with_or_without_a_reason() -> None:
    """JSON5 as it is written: keys without quotes, commas too many, and a comment that names a permission."""
    pytest.importorskip("pyjson5")
    record, faults = read(DATA / "module.json5", package="com.example.shop")

    assert faults == ()
    assert record.platform is Platform.HARMONYOS
    assert record.permissions is not None
    assert [
        (e.name.removeprefix("ohos.permission."), e.reason, e.place.line) for e in record.permissions
    ] == [
        ("CAMERA", True, 7),
        ("READ_CONTACTS", False, 10),
        ("INTERNET", False, 13),
    ]


def test_a_folder_with_app_and_module_is_one_app(tmp_path: Path) -> None:
    pytest.importorskip("pyjson5")
    write(tmp_path, "AppScope/app.json5", (DATA / "app.json5").read_bytes())
    write(tmp_path, "entry/src/main/module.json5", (DATA / "module.json5").read_bytes())
    record, faults = read(tmp_path)

    assert faults == ()
    assert (record.id, record.name, record.version) == ("com.example.shop", None, "1.0.3")
    assert len(record.permissions or ()) == 3


def test_a_built_hap_is_read_without_any_extra(tmp_path: Path) -> None:
    built = {
        "app": {"bundleName": "com.example.shop", "versionName": "1.0", "label": "小店"},
        "module": {"requestPermissions": [{"name": "ohos.permission.LOCATION", "reason": "定位"}]},
    }
    hap = archive(tmp_path / "entry.hap", {"module.json": json.dumps(built).encode(), "pack.info": b"{}"})
    record, faults = read(hap)
    assert (faults, record.id, record.name) == ((), "com.example.shop", "小店")

    pack = archive(tmp_path / "shop.app", {"entry.hap": hap.read_bytes(), "pack.info": b"{}"})
    assert read(pack).record.permissions is not None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{module: {\n requestPermissions: {}}}", ("wrong_type", "module.json5:2")),
        ("{module: {\n requestPermissions: [{}]}}", ("missing", "module.json5:2")),
        ("{module: {\n\n requestPermissions: [{name: '13800138000'}]}}", ("bad_name", "module.json5:3")),
        ("{module: {\n\n requestPermissions: [{name: }]}}", ("not_json5", "module.json5:3")),
        ("{other: 1}", ("not_recognised", "module.json5:1")),
        ("[1]", ("wrong_type", "module.json5:1")),
        ("{module: {\n requestPermissions: [{name: 'a.B', reason: 7}]}}", ("wrong_type", "module.json5:2")),
    ],
)
def test_each_fault_has_its_line(tmp_path: Path, text: str, place: tuple[str, str]) -> None:
    pytest.importorskip("pyjson5")
    reading = read(write(tmp_path, "module.json5", text))
    assert places(reading)[0] == place
    assert "13800138000" not in str(reading)


def test_what_stands_before_a_fault_is_read(tmp_path: Path) -> None:
    pytest.importorskip("pyjson5")
    text = "{app: {bundleName: 'a.b'}, module: {requestPermissions: [{name: 'a.B', reason: 'c'}, {name: ]}}"
    reading = read(write(tmp_path, "module.json5", text))
    assert places(reading)[0] == ("not_json5", "module.json5:1")
    assert reading.record.id == "a.b"
    assert [each.name for each in reading.record.permissions or ()][:1] == ["a.B"]


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "{module: " + "[" * 60 + "]" * 60 + "}"])
def test_depth_is_refused_before_the_parser_meets_it(tmp_path: Path, text: str) -> None:
    reading = read(write(tmp_path, "module.json5", text))
    assert codes(reading.faults)[0] == "too_deep"


def test_half_a_character_is_not_shown(tmp_path: Path) -> None:
    text = '{"app": {"bundleName": "a.b", "label": "x\\ud800"}}'
    reading = read(write(tmp_path, "app.json5", text))
    assert codes(reading.faults) == ["bad_text"]
    str(reading).encode()
