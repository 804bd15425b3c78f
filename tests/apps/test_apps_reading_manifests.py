"""What an Android app asks for is read as its manifest has it, in text or in binary."""

import zipfile
from pathlib import Path

import pytest
from apps_reading_files import DATA, archive, axml, codes, places, write

from pipl_rules.apps.reading import Code, Limits, read
from pipl_rules.apps.record import Platform

MANIFEST = (DATA / "manifest.xml").read_text("utf-8")
HEAD = '<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="a.b">\n'


def test_a_manifest_tells_who_the_app_is_and_what_it_asks_for() -> None:
    """Requests count, of every level of the system; definitions, and requests that the build removes, do not."""
    record, faults = read(DATA / "manifest.xml")

    assert faults == ()
    assert (record.id, record.name, record.version, record.platform) == (
        "com.example.shop",
        "小店",
        "3.4.1",
        Platform.ANDROID,
    )
    assert record.permissions is not None
    assert [(each.name, each.until_sdk, each.place.line) for each in record.permissions] == [
        ("android.permission.CAMERA", None, 8),
        ("android.permission.READ_EXTERNAL_STORAGE", 32, 9),
        ("android.permission.READ_CONTACTS", None, 11),
    ]
    assert all(each.reason is None and each.sdk is None for each in record.permissions)
    assert (record.declarations, record.observations, record.sdks) == (None, None, None)


def test_a_real_apps_requests_are_read_with_their_lines() -> None:
    """NewPipe's, by the public facts in the fixture; a label that lies in the resources is not found."""
    record, faults = read(DATA / "newpipe.xml")

    assert faults == ()
    assert (record.id, record.name, record.version) == ("org.schabi.newpipe", None, None)
    assert record.permissions is not None
    short = [(each.name.removeprefix("android.permission."), each.place.line) for each in record.permissions]
    assert short == [
        ("INTERNET", 8),
        ("WAKE_LOCK", 9),
        ("ACCESS_NETWORK_STATE", 10),
        ("WRITE_EXTERNAL_STORAGE", 11),
        ("SYSTEM_ALERT_WINDOW", 12),
    ]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<uses-permission/>\n</manifest>", ("missing", "m.xml:2:1")),
        ('\n <uses-permission android:name="13800138000"/>\n</manifest>', ("bad_name", "m.xml:3:2")),
        (
            '<uses-permission android:name="c.D" android:maxSdkVersion="Q"/>\n</manifest>',
            ("not_a_number", "m.xml:2:1"),
        ),
        ("<uses-permission", ("not_xml", "m.xml:2:1")),
    ],
)
def test_each_fault_of_a_manifest_has_its_line_and_hides_no_request(
    tmp_path: Path, body: str, fault: tuple[str, str]
) -> None:
    good = '<uses-permission android:name="android.permission.CAMERA"/>'
    reading = read(write(tmp_path, "m.xml", HEAD.rstrip() + good + "\n" + body))

    assert places(reading) == [fault]
    assert reading.record.permissions is not None
    assert reading.record.permissions[0].name == "android.permission.CAMERA"
    assert "13800138000" not in str(reading)


def test_a_request_with_a_crooked_limit_is_read_without_one(tmp_path: Path) -> None:
    """The app is not let off for a slip of the pen."""
    body = '<uses-permission android:name="c.D" android:maxSdkVersion="Q"/></manifest>'
    record, faults = read(write(tmp_path, "m.xml", HEAD + body))

    assert codes(faults) == ["not_a_number"]
    assert Code.NOT_A_NUMBER.kept
    assert record.permissions is not None
    assert [(each.name, each.until_sdk) for each in record.permissions] == [("c.D", None)]


def test_a_name_that_the_build_fills_in_is_not_found(tmp_path: Path) -> None:
    """The file's name stands for the app, and the reader says so."""
    text = HEAD.replace('"a.b"', '"${applicationId}"') + "</manifest>"
    reading = read(write(tmp_path, "shop.xml", text))

    assert places(reading) == [("missing_id", "shop.xml")]
    assert reading.record.id == "shop"
    assert reading.record.permissions == ()


def test_another_document_in_the_manifests_place_is_said_to_be_one(tmp_path: Path) -> None:
    reading = read(write(tmp_path, "AndroidManifest.xml", "\n<resources/>"))

    assert places(reading)[0] == ("not_recognised", "AndroidManifest.xml:2")
    assert reading.record.permissions is None


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_manifest_is_read_in_the_encoding_that_it_names_by_its_mark(tmp_path: Path, encoding: str) -> None:
    text = MANIFEST.replace("utf-8", "utf-16") if encoding == "utf-16" else MANIFEST
    record, faults = read(write(tmp_path, "AndroidManifest.xml", text.encode(encoding)))

    assert (faults, record.name) == ((), "小店")


def test_entities_are_never_expanded(tmp_path: Path) -> None:
    """A document type is refused with its line before a single entity is made: no bomb, no file of the reader's."""
    bomb = "<!DOCTYPE m [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]>"
    text = f"<?xml version='1.0'?>\n{bomb}\n{HEAD}<application android:label='&b;&c;'/></manifest>"
    reading = read(write(tmp_path, "AndroidManifest.xml", text))

    assert places(reading)[0] == ("doctype", "AndroidManifest.xml:2")
    assert "root:" not in repr(reading)
    assert reading.record.name is None


def test_elements_too_deep_are_refused_where_they_are(tmp_path: Path) -> None:
    deep = HEAD + "<a>" * 50_000 + "</a>" * 50_000 + "</manifest>"
    assert places(read(write(tmp_path, "AndroidManifest.xml", deep)))[0] == (
        "too_deep",
        "AndroidManifest.xml:2",
    )


@pytest.mark.parametrize("scrambled", [False, True])
def test_the_binary_form_says_what_the_text_says(tmp_path: Path, scrambled: bool) -> None:
    """Even where the names of attributes were taken out: the system goes by their numbers."""
    pytest.importorskip("pyaxmlparser")
    text = MANIFEST.replace(
        '  <uses-permission android:name="android.permission.READ_SMS" tools:node="remove"/>\n', ""
    )
    binary, faults = read(write(tmp_path, "AndroidManifest.xml", axml(text, scrambled=scrambled)))
    plain, _ = read(write(tmp_path, "plain.xml", text))

    assert faults == ()
    assert (binary.id, binary.name, binary.version) == (plain.id, plain.name, plain.version)
    assert binary.permissions is not None
    assert plain.permissions is not None
    assert [(e.name, e.until_sdk) for e in binary.permissions] == [
        (e.name, e.until_sdk) for e in plain.permissions
    ]


def test_an_apk_is_read_by_its_manifest(tmp_path: Path) -> None:
    pytest.importorskip("pyaxmlparser")
    app = archive(tmp_path / "shop.apk", {"classes.dex": b"dex", "AndroidManifest.xml": axml(MANIFEST)})
    record, faults = read(app)

    assert faults == ()
    assert record.id == "com.example.shop"
    assert record.permissions is not None
    assert record.permissions[0].place.file == f"{app.as_posix()}/AndroidManifest.xml"
    assert record.sources == (app.as_posix(),)


def test_the_apk_within_a_bundle_of_apks_is_read(tmp_path: Path) -> None:
    pytest.importorskip("pyaxmlparser")
    inner = archive(tmp_path / "base.apk", {"AndroidManifest.xml": axml(MANIFEST)}).read_bytes()
    outer = archive(tmp_path / "shop.xapk", {"base.apk": inner, "config.zh.apk": b"PK\x03\x04 not read"})
    record, faults = read(outer)

    assert (faults, record.id) == ((), "com.example.shop")


@pytest.mark.parametrize("end", [7, 8, 40, 200])
def test_a_damaged_binary_manifest_is_a_fault_and_no_crash(tmp_path: Path, end: int) -> None:
    pytest.importorskip("pyaxmlparser")
    reading = read(write(tmp_path, "AndroidManifest.xml", axml(MANIFEST)[:end]))

    assert reading.faults
    assert reading.record.permissions is None


@pytest.mark.parametrize("cut", [True, False])
def test_requests_before_the_damage_of_a_binary_manifest_are_read(tmp_path: Path, cut: bool) -> None:
    """Cut off within its last chunk, or with more attributes in its last element than that has room for."""
    pytest.importorskip("pyaxmlparser")
    data = axml(MANIFEST)
    last = data.rindex(b"\x02\x01\x10\x00")
    data = data[:-3] if cut else data[: last + 28] + b"\xff\xff" + data[last + 30 :]
    reading = read(write(tmp_path, "AndroidManifest.xml", data))

    assert codes(reading.faults) == ["not_axml"]
    names = [each.name.rpartition(".")[2] for each in reading.record.permissions or ()]
    assert names[:3] == ["CAMERA", "READ_EXTERNAL_STORAGE", "READ_CONTACTS"]


@pytest.mark.parametrize("at", range(8, 700, 4))
def test_no_length_however_crooked_sends_the_reader_in_circles(tmp_path: Path, at: int) -> None:
    pytest.importorskip("pyaxmlparser")
    data = bytearray(axml(MANIFEST))
    data[at : at + 4] = b"\x00\x00\x00\x00" if at % 8 else b"\xff\xff\xff\x7f"

    assert read(write(tmp_path, "AndroidManifest.xml", bytes(data))).record.id


def test_an_archive_without_a_manifest_says_so(tmp_path: Path) -> None:
    reading = read(archive(tmp_path / "a.apk", {"classes.dex": b"dex"}))

    assert places(reading) == [("no_manifest", "a.apk"), ("missing_id", "a.apk")]
    assert reading.record.permissions is None


def test_an_encrypted_member_is_a_fault(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.apk", {"AndroidManifest.xml": b"\x03\x00\x08\x00"})
    data = path.read_bytes()
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(mark) + offset
        data = data[:at] + bytes([data[at] | 1]) + data[at + 1 :]
    path.write_bytes(data)

    assert codes(read(path).faults)[0] == "encrypted"


def test_a_member_that_swells_is_not_unpacked(tmp_path: Path) -> None:
    """A bomb: a few kilobytes that would fill the limit many times over."""
    app = archive(tmp_path / "a.apk", {"AndroidManifest.xml": b"<" + b" " * 20_000_000})
    assert app.stat().st_size < 100_000
    assert codes(read(app, limits=Limits(file=1_000_000)).faults)[0] == "too_large"


def test_a_name_that_leads_out_of_the_archive_is_a_fault_and_shown_nowhere(tmp_path: Path) -> None:
    names = {"../13800138000/AndroidManifest.xml": b"x", "/etc/AndroidManifest.xml": b"x", "..\\b": b"x"}
    reading = read(archive(tmp_path / "a.apk", names))

    assert codes(reading.faults)[:3] == ["unsafe_name"] * 3
    assert "13800138000" not in repr(reading) + "".join(map(str, reading.faults))


def test_two_manifests_in_one_archive_are_a_fault(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.apk", {"AndroidManifest.xml": MANIFEST.encode()})
    with zipfile.ZipFile(path, "a") as made, pytest.warns(UserWarning, match="Duplicate"):
        made.writestr("AndroidManifest.xml", MANIFEST)

    record, faults = read(path)
    assert (codes(faults), record.id) == (["repeated_member"], "com.example.shop")


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x03\x04" + b"\x00" * 200, b"PK\x05\x06" + b"\xff" * 18])
def test_a_damaged_archive_is_a_fault(tmp_path: Path, data: bytes) -> None:
    reading = read(write(tmp_path, "a.apk", data))
    assert codes(reading.faults)[0] in ("not_a_zip", "no_manifest")
