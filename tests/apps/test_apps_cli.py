"""The audit on the command line: what it asks for, what it answers, and its exit status."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from pipl_rules.cli import main
from pipl_rules.cli_audit import FAULTY, FOUND, OK, _holds_many

MANIFEST = """<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="{}" android:versionName="1.2">
  <uses-permission android:name="android.permission.ACCESS_FINE_LOCATION"/>
  <uses-permission android:name="android.permission.READ_CONTACTS"/>
</manifest>
"""
ASKED = ("--type", "map_navigation", "--on", "2024-05-01")


@pytest.fixture(autouse=True)
def _resting_on_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """On what a verdict rests is dear to work out, and not at issue here."""
    monkeypatch.setattr("pipl_rules.weigh.rests_on", lambda *_: ())


Ran = tuple[int, str, str]
"""Exit status, standard output, standard error."""


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """The folder of an app that reaches the address book, which a map does not need."""
    return folder(tmp_path / "one", "com.example.one")


def folder(path: Path, package: str) -> Path:
    path.mkdir(parents=True)
    (path / "AndroidManifest.xml").write_text(MANIFEST.format(package), encoding="utf-8")
    return path


@pytest.fixture
def audit(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Ran]:
    """The command, run in this process."""

    def run(*arguments: object) -> Ran:
        status = main(["audit", *map(str, arguments)])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return status, out.decode("utf-8"), err.decode("utf-8")

    return run


def test_the_exit_status_is_0_below_the_limit_and_1_from_it_on(app: Path, audit: Callable[..., Ran]) -> None:
    """What is only reachable is a lead: it fails a check that fails on leads, and no other."""
    assert [audit(app, *ASKED, "--fail-on", limit)[0] for limit in ("lead", "suspected", "never")] == [
        FOUND,
        OK,
        OK,
    ]


def test_faulty_input_is_2_and_what_was_good_is_answered(app: Path, audit: Callable[..., Ran]) -> None:
    """Also where a finding alone would make it 1; the fault stands on standard error, with its place."""
    (app / "log.csv").write_text("nothing,that,is,a,log\n1,2,3,4,5\n", encoding="utf-8")
    status, out, err = audit(app, *ASKED, "--format", "json", "--fail-on", "lead")
    assert status == FAULTY
    assert "log.csv" in err
    told = json.loads(out)
    assert told["app"]["id"] == "com.example.one"
    assert told["standing"] == "lead"
    assert told["faults"]


def test_the_date_is_required_and_the_message_says_what_it_means(
    app: Path, audit: Callable[..., Ran]
) -> None:
    status, out, err = audit(app, "--type", "map_navigation")
    assert (status, out) == (FAULTY, "")
    assert "the day by whose law the app is judged" in err
    assert "no clock is read" in err


def test_everything_that_is_missing_is_said_at_once(audit: Callable[..., Ran]) -> None:
    status, _, err = audit()
    assert status == FAULTY
    assert [word in err for word in ("PATH", "--on DATE", "--type TYPE")] == [True] * 3


@pytest.mark.parametrize("said", ["map_navigaton", "map navigation", "地图"])
def test_an_unknown_type_is_answered_with_those_near_it(
    said: str, app: Path, audit: Callable[..., Ran]
) -> None:
    status, out, err = audit(app, "--type", said, "--on", "2024-05-01")
    assert (status, out) == (FAULTY, "")
    assert "map_navigation" in err
    assert "--list-types" in err


@pytest.mark.parametrize("said", ["地图导航", "地图导航类", "maps and navigation", "map_navigation"])
def test_a_type_goes_by_its_id_or_its_name(said: str, app: Path, audit: Callable[..., Ran]) -> None:
    _, out, _ = audit(app, "--type", said, "--on", "2024-05-01", "--format", "json")
    assert json.loads(out)["type"] == "map_navigation"


def test_an_app_of_none_of_the_types_is_audited_without_a_list(app: Path, audit: Callable[..., Ran]) -> None:
    _, out, _ = audit(app, "--type", "none", "--on", "2024-05-01", "--format", "json")
    told = json.loads(out)
    assert told["type"] is None
    assert {row["needed"] for row in told["rows"]} == {None}


def test_the_types_are_listed_without_a_path_or_a_date(audit: Callable[..., Ran]) -> None:
    status, out, _ = audit("--list-types", "--format", "json")
    assert status == OK
    assert len(json.loads(out)) == 39
    assert "地图导航" in audit("--list-types", "--lang", "zh")[1]
    assert "maps and navigation" in audit("--list-types")[1]


def test_before_the_list_bound_it_is_not_known_what_is_needed(app: Path, audit: Callable[..., Ran]) -> None:
    """The list binds from 2021-05-01; the day before, nothing says by name what a map needs."""
    by_day = {}
    for day in ("2021-04-30", "2021-05-01"):
        _, out, _ = audit(app, "--type", "map_navigation", "--on", day, "--format", "json")
        by_day[day] = {row["item"]: row["needed"] for row in json.loads(out)["rows"]}
    assert by_day["2021-04-30"]["item.address_book"] is None
    assert by_day["2021-05-01"]["item.address_book"] is False
    assert by_day["2021-05-01"]["item.precise_location"] is True


def test_a_day_before_all_law_modelled_is_faulty(app: Path, audit: Callable[..., Ran]) -> None:
    status, out, err = audit(app, "--type", "none", "--on", "1900-01-01")
    assert (status, out) == (FAULTY, "")
    assert err


def test_a_day_of_judgment_before_the_act_is_faulty(app: Path, audit: Callable[..., Ran]) -> None:
    assert audit(app, *ASKED, "--judged-on", "2024-04-30")[0] == FAULTY


def test_a_reading_is_chosen_by_name_and_an_unknown_one_refused(app: Path, audit: Callable[..., Ran]) -> None:
    status, _, err = audit(app, *ASKED, "--reading", "no_such=thing")
    assert status == FAULTY
    assert "reading" in err
    assert audit(app, *ASKED, "--reading", "reasonable_use=press", "--format", "svg")[0] == OK


def test_a_path_that_is_not_there_is_faulty(tmp_path: Path, audit: Callable[..., Ran]) -> None:
    status, out, err = audit(tmp_path / "nowhere", *ASKED)
    assert (status, out) == (FAULTY, "")
    assert "nowhere" in err


def test_a_folder_of_many_apps_gives_a_line_a_run_and_a_place_on_the_page_for_each(
    tmp_path: Path, audit: Callable[..., Ran]
) -> None:
    for name in ("b", "a"):
        folder(tmp_path / "apps" / name, f"com.example.{name}")
    expected = [f"com.example.{name}" for name in "ab"]
    top = tmp_path / "apps"
    lines = audit(top, *ASKED, "--format", "json")[1].splitlines()
    assert [json.loads(line)["app"]["id"] for line in lines] == expected
    runs = json.loads(audit(top, *ASKED, "--format", "sarif")[1])["runs"]
    assert [run["properties"]["app"] for run in runs] == expected
    page = audit(top, *ASKED, "--format", "html")[1]
    assert [f'data-app="{name}"' in page for name in expected] == [True] * 2
    picture = ET.fromstring(audit(top, *ASKED, "--format", "svg")[1])  # noqa: S314 - our own
    assert len(list(picture.iter("{http://www.w3.org/2000/svg}desc"))) == 2
    assert audit(top, *ASKED)[1].rstrip().splitlines()[-2:] == [f"  {name}: Lead 1" for name in expected]


def test_a_list_of_paths_is_many_apps_if_one_says_so(
    app: Path, tmp_path: Path, audit: Callable[..., Ran]
) -> None:
    listed = tmp_path / "apps.txt"
    listed.write_text(f"# ours\n{app.name}\nnowhere\n", encoding="utf-8")
    status, out, err = audit(listed, *ASKED, "--many", "--format", "json")
    assert status == FAULTY
    assert [json.loads(line)["app"]["id"] for line in out.splitlines()] == ["com.example.one", "nowhere"]
    assert "cannot_open" in err


@pytest.mark.parametrize(
    ("files", "many"),
    [
        (["AndroidManifest.xml", "log.csv"], False),
        (["a/AndroidManifest.xml", "b/Info.plist"], True),
        (["a/AndroidManifest.xml"], False),
        (["a.apk", "b.apk"], True),
        (["base.apk", "split_config.zh.apk"], False),
        (["a.apk", "log.csv"], False),
        (["app/src/main/AndroidManifest.xml", "gradle/x.properties"], False),
        (["a.apk", ".hidden/AndroidManifest.xml"], False),
        ([], False),
    ],
)
def test_what_a_folder_holds_tells_one_app_from_many(files: list[str], many: bool, tmp_path: Path) -> None:
    """Parts of one app that a store split are one; a file of an app beside others makes the folder that app's."""
    for name in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert _holds_many(tmp_path) is many


def test_a_report_is_written_to_a_file_in_utf8(app: Path, tmp_path: Path, audit: Callable[..., Ran]) -> None:
    file = tmp_path / "out.html"
    status, out, _ = audit(app, *ASKED, "--format", "html", "--lang", "zh", "--output", file)
    assert (status, out) == (OK, "")
    assert "个人信息审计报告" in file.read_text("utf-8")
    assert audit(app, *ASKED, "--output", tmp_path / "no" / "folder")[0] == FAULTY


def test_the_page_of_one_app_explains_and_others_on_request(app: Path, audit: Callable[..., Ran]) -> None:
    assert "<details>" in audit(app, *ASKED, "--format", "html")[1]
    assert "<details>" not in audit(app, *ASKED, "--format", "html", "--no-explain")[1]
    assert "open_questions" not in audit(app, *ASKED, "--format", "json")[1]
    assert "open_questions" in audit(app, *ASKED, "--format", "json", "--explain")[1]


def test_circumstances_are_read_strictly(app: Path, tmp_path: Path, audit: Callable[..., Ran]) -> None:
    """Every fault at once, and no value repeated."""
    file = tmp_path / "known.json"
    file.write_text('{"refusable": "13800138000", "supply_sid": true}', encoding="utf-8")
    status, out, err = audit(app, *ASKED, "--circumstances", file)
    assert (status, out) == (FAULTY, "")
    assert "circumstances.refusable: wrong_type" in err
    assert "unknown_key" in err
    assert "13800138000" not in err
    assert "supply_sid:" not in err
    file.write_bytes(b"\xff\xfe")
    assert "not UTF-8" in audit(app, *ASKED, "--circumstances", file)[2]


def test_circumstances_bear_on_the_audit(app: Path, tmp_path: Path, audit: Callable[..., Ran]) -> None:
    """To those who supply the service, such as drivers, the list does not speak."""
    file = tmp_path / "known.json"
    file.write_text('{"supply_side": true}', encoding="utf-8")

    def needed(*more: object) -> set[bool | None]:
        rows = json.loads(audit(app, *ASKED, "--format", "json", *more)[1])["rows"]
        return {row["needed"] for row in rows}

    assert needed() >= {True, False}
    assert needed("--circumstances", file) == {None}


def terminal(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    screen = io.StringIO()
    monkeypatch.setattr(screen, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys, "stderr", screen)
    return screen


@pytest.mark.parametrize("rich", [True, False])
def test_progress_is_shown_on_a_terminal_and_never_in_the_output(
    rich: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, audit: Callable[..., Ran]
) -> None:
    """With a bar if there is the library for one, else as a plain line; for many apps only."""
    if rich:
        pytest.importorskip("rich")
    else:
        monkeypatch.setitem(sys.modules, "rich", None)
        monkeypatch.setitem(sys.modules, "rich.progress", None)
    for name in ("a", "b"):
        folder(tmp_path / "apps" / name, f"com.example.{name}")
    silent = audit(tmp_path / "apps", *ASKED, "--format", "json")
    assert silent[2] == ""
    screen = terminal(monkeypatch)
    shown = audit(tmp_path / "apps", *ASKED, "--format", "json")
    assert shown[:2] == silent[:2]
    assert "com.example.b" in screen.getvalue()
    for more in (["--no-progress"], ["--one"]):
        screen = terminal(monkeypatch)
        audit(tmp_path / "apps", *ASKED, "--format", "json", *more)
        assert "\r" not in screen.getvalue()


def test_help_loads_no_law() -> None:
    """So that it is quick."""
    script = (
        "import sys; from pipl_rules.cli import main\n"
        "try: main(['audit', '--help'])\n"
        "except SystemExit: pass\n"
        "print([m for m in sys.modules if m.startswith(('pipl_rules.statutes', 'pipl_rules.apps', 'rich'))])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip().endswith("[]")
    assert "--fail-on" in run.stdout


def test_the_forms_of_one_audit_agree(app: Path, audit: Callable[..., Ran]) -> None:
    """From the files of an app to every form: the same findings, each with citation, ground and next step."""
    told: dict[str, Any] = json.loads(audit(app, *ASKED, "--format", "json")[1])
    (run,) = json.loads(audit(app, *ASKED, "--format", "sarif")[1])["runs"]
    text, page = audit(app, *ASKED)[1], audit(app, *ASKED, "--format", "html")[1]
    assert told["findings"]
    assert [f["id"] for f in told["findings"]] == [
        r["partialFingerprints"]["piplRulesFinding/v1"] for r in run["results"]
    ]
    for found in told["findings"]:
        assert all(
            found[name] for name in ("ground", "ground_zh", "next_step", "next_step_zh", "what", "what_zh")
        )
        assert all(found["citation"].values())
        for form in (text, page):
            assert found["citation"]["cite"] in form
            assert found["next_step"] in form
        assert f'data-id="{found["id"]}"' in page
        assert f"[{found['id']}]" in text


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_real_apps_manifest_gives_findings_each_with_citation_ground_place_and_next_step(
    lang: str, audit: Callable[..., Ran]
) -> None:
    """Organic Maps, by the permissions it publicly asks for.

    Position is needed for maps, the photographs it once could reach are not; and of what it does nothing is known,
    which is not told as no.
    """
    manifest = Path(__file__).parent / "data" / "organicmaps.xml"
    status, out, err = audit(manifest, *ASKED, "--lang", lang, "--format", "json")
    assert (status, err) == (OK, "")
    told = json.loads(out)
    rows = {row["item"]: row for row in told["rows"]}
    assert rows["item.precise_location"]["needed"] is True
    assert rows["item.photo_video"]["needed"] is False
    assert {row["observed"] for row in rows.values()} == {None}
    assert {row["over_collected"] for row in rows.values()} == {None}
    assert told["standing"] == "lead"
    for found in told["findings"]:
        zh = "_zh" if lang == "zh" else ""
        assert all(found[name + zh] for name in ("what", "ground", "next_step"))
        assert found["citation"]["cite" + zh]
        assert found["places"][0]["file"].endswith("organicmaps.xml")
        assert found["places"][0]["line"] >= 1


def test_an_act_alike_in_two_apps_is_told_of_each_with_its_own_place(
    tmp_path: Path, audit: Callable[..., Ran]
) -> None:
    for name in ("a", "b"):
        folder(tmp_path / "apps" / name, f"com.example.{name}")
    lines = audit(tmp_path / "apps", *ASKED, "--format", "json")[1].splitlines()
    files = [
        {place["file"] for found in json.loads(line)["findings"] for place in found["places"]}
        for line in lines
    ]
    assert [name for (name,) in files] == [
        (tmp_path / "apps" / name / "AndroidManifest.xml").as_posix() for name in ("a", "b")
    ]
