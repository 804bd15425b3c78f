"""Property lists of iOS: why the app wants what, what it says it takes, and what its bundled code says."""

import plistlib
from pathlib import Path
from typing import Any

import pytest
from apps_reading_files import DATA, archive, codes, places, write

from pipl_rules.apps.reading import read
from pipl_rules.apps.record import Declares, Platform

INFO = (DATA / "Info.plist").read_bytes()
PRIVACY = (DATA / "PrivacyInfo.xcprivacy").read_bytes()


@pytest.mark.parametrize("binary", [False, True])
def test_a_reason_that_is_blank_is_none_and_one_that_the_build_writes_is_open(
    tmp_path: Path, binary: bool
) -> None:
    data = plistlib.dumps(plistlib.loads(INFO), fmt=plistlib.FMT_BINARY) if binary else INFO
    record, faults = read(write(tmp_path, "Info.plist", data))

    assert faults == ()
    assert (record.id, record.name, record.version, record.platform) == (
        "com.example.Shop",
        "小店",
        "2.0",
        Platform.IOS,
    )
    assert record.permissions is not None
    assert {each.name: (each.reason, each.place.line) for each in record.permissions} == {
        "NSCameraUsageDescription": (True, None if binary else 13),
        "NSMicrophoneUsageDescription": (False, None if binary else 15),
        "NSContactsUsageDescription": (None, None if binary else 17),
    }


def test_a_privacy_manifest_declares_what_it_lists_and_passing_on_where_it_tracks() -> None:
    """That a type is not used for tracking does not say that it is passed on to nobody."""
    record, faults = read(DATA / "PrivacyInfo.xcprivacy", package="com.example.Shop")

    assert faults == ()
    assert record.declarations is not None
    short = "NSPrivacyCollectedDataType"
    assert [
        (e.item, e.term.removeprefix(short), e.collected, e.shared, e.place.line) for e in record.declarations
    ] == [
        ("item.phone_number", "PhoneNumber", True, None, 13),
        ("item.advertising_id", "DeviceID", True, True, 23),
        (None, "NSPrivacyAccessedAPICategoryUserDefaults", None, None, 32),
        (None, "NSPrivacyTracking", None, True, 5),
        (None, "NSPrivacyTrackingDomains", None, True, 7),
    ]
    assert record.declarations[0].purposes == {f"{short}PurposeAppFunctionality"}
    assert record.declarations[2].purposes == {"CA92.1"}
    assert all(each.how is Declares.PRIVACY_MANIFEST for each in record.declarations)
    assert record.permissions is None


@pytest.mark.parametrize("packed", [False, True])
def test_bundled_code_declares_for_itself(tmp_path: Path, packed: bool) -> None:
    """In an .ipa and in the folder of an app; its own Info.plist asks for nothing, an extension's is not the app's."""
    own = plistlib.dumps({"NSPrivacyCollectedDataTypes": [{"NSPrivacyCollectedDataType": _TYPE}]})
    other = plistlib.dumps({"CFBundleIdentifier": "com.other", "NSCameraUsageDescription": "x"})
    members = {
        "Payload/Shop.app/Info.plist": INFO,
        "Payload/Shop.app/PrivacyInfo.xcprivacy": PRIVACY,
        "Payload/Shop.app/Frameworks/UMCommon.framework/Info.plist": other,
        "Payload/Shop.app/Frameworks/UMCommon.framework/PrivacyInfo.xcprivacy": own,
        "Payload/Shop.app/JPush.bundle/PrivacyInfo.xcprivacy": own,
        "Payload/Shop.app/PlugIns/Share.appex/Info.plist": other,
    }
    for name, data in members.items():
        write(tmp_path / "all", name, data)
    path = archive(tmp_path / "shop.ipa", members) if packed else tmp_path / "all" / "Payload" / "Shop.app"
    record, faults = read(path)

    assert faults == ()
    assert record.id == "com.example.Shop"
    assert record.sdks == frozenset({"UMCommon", "JPush"})
    assert record.declarations is not None
    assert record.permissions is not None
    assert len(record.permissions) == 3
    mails = {each.sdk for each in record.declarations if each.item == "item.email_address"}
    assert mails == {"UMCommon", "JPush"}
    assert {each.sdk for each in record.declarations if each.item == "item.phone_number"} == {None}


_TYPE = "NSPrivacyCollectedDataTypeEmailAddress"


def test_faults_of_lists_have_their_lines_and_name_nothing_unknown(tmp_path: Path) -> None:
    text = PRIVACY.decode().replace("NSPrivacyCollectedDataTypeDeviceID", "IMEI 490154203237518")
    text = text.replace("PurposeAppFunctionality", "13800138000").replace("CA92.1", "110101199003070000")
    reading = read(write(tmp_path, "PrivacyInfo.xcprivacy", text), package="a.b")

    assert places(reading) == [
        ("unknown_term", "PrivacyInfo.xcprivacy:13"),
        ("unknown_term", "PrivacyInfo.xcprivacy:23"),
        ("missing", "PrivacyInfo.xcprivacy:32"),
    ]
    for planted in ("490154203237518", "13800138000", "110101199003070000"):
        assert planted not in str(reading)
    assert reading.record.declarations is not None
    assert reading.record.declarations[0].item == "item.phone_number"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            {"CFBundleIdentifier": 7, "NSCameraUsageDescription": ["x"]},
            ["wrong_type", "wrong_type", "missing_id"],
        ),
        ({"CFBundleIdentifier": "call 13800138000"}, ["bad_name", "missing_id"]),
        ({"CFBundleIdentifier": "a.b", "CFBundleName": "x" * 500}, ["bad_text"]),
        ([], ["not_plist", "missing_id"]),
    ],
)
def test_values_of_other_types_are_faults(
    tmp_path: Path, value: dict[str, Any] | list[Any], expected: list[str]
) -> None:
    reading = read(write(tmp_path, "Info.plist", plistlib.dumps(value)))
    assert sorted(codes(reading.faults)) == sorted(expected)
    assert "13800138000" not in str(reading)


def test_a_bomb_of_entities_in_a_list_is_refused(tmp_path: Path) -> None:
    text = INFO.decode().replace(
        '"http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
        '"x" [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
    )
    assert codes(read(write(tmp_path, "Info.plist", text.replace("小店", "&b;"))).faults)[0] == "not_plist"


@pytest.mark.parametrize(
    "data", [b"bplist00", b"bplist00" + b"\xff" * 40, b"<plist><dict><key>a</key></plist>"]
)
def test_damaged_lists_are_faults(tmp_path: Path, data: bytes) -> None:
    reading = read(write(tmp_path, "Info.plist", data))
    assert codes(reading.faults) == ["not_plist", "missing_id"]
    assert reading.record.permissions is None


def test_the_line_of_malformed_xml_is_given(tmp_path: Path) -> None:
    text = INFO.decode().replace("<string>Shop</string>", "<string>Shop")
    assert places(read(write(tmp_path, "Info.plist", text)))[0] == ("not_plist", "Info.plist:9")


def test_half_a_character_in_a_binary_list_is_not_shown(tmp_path: Path) -> None:
    """Binary lists keep text in UTF-16, where half of a pair can stand alone."""
    data = plistlib.dumps({"CFBundleIdentifier": "a.b", "CFBundleName": "中国"}, fmt=plistlib.FMT_BINARY)
    data = data.replace("中国".encode("utf-16-be"), b"\xd8\x00\x56\xfd")
    reading = read(write(tmp_path, "Info.plist", data))
    assert codes(reading.faults)
    str(reading).encode()
