"""Names in an app are chosen by whoever wrote it. No form of a report lets them act, nor loses a finding to them."""

import json
import subprocess
import sys
from xml.etree import ElementTree as ET

import pytest
from app_reports_by_hand import HOSTILE, report
from hypothesis import given, settings
from hypothesis import strategies as st
from test_apps_formats_agree import Page, of_html, of_json, of_sarif

from pipl_rules.apps.formats import (
    as_data,
    as_html,
    as_json,
    as_lines,
    as_pages,
    as_sarif,
    as_svg,
    as_svgs,
    as_text,
)
from pipl_rules.apps.formats.sarif import relative
from pipl_rules.drawing.measure import estimated, fitting
from pipl_rules.drawing.plain import marked_up, shown, width

NAMES = pytest.mark.parametrize("name", HOSTILE, ids=[str(n) for n in range(len(HOSTILE))])
STEERING = set(map(chr, [*range(32), *range(0x7F, 0xA0), 0x202A, 0x202B, 0x202C, 0x202D, 0x202E])) | set(
    map(chr, [0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x2066, 0x2067, 0x2068, 0x2069])
)


@NAMES
def test_a_hostile_name_adds_no_element_to_the_page_and_asks_for_nothing(name: str) -> None:
    """The page has the same elements as for a harmless name, no script, and nothing that is fetched."""
    hostile, harmless = (Page(as_html(report(each), explained=False)) for each in (name, "Example"))
    assert set(hostile.tags) <= set(harmless.tags) | {"bdi"}
    assert not {"script", "img", "iframe", "link", "object", "form", "base"} & set(hostile.tags)
    assert all(asked.startswith("#") for asked in hostile.asked)


@NAMES
def test_a_hostile_name_leaves_the_picture_well_formed_and_without_scripts(name: str) -> None:
    for element in ET.fromstring(as_svg(report(name))).iter():  # noqa: S314 - our own
        assert element.tag.rpartition("}")[2] in {
            "svg",
            "style",
            "g",
            "title",
            "desc",
            "rect",
            "text",
            "path",
            "circle",
        }
        assert not any(
            attribute.lower().startswith("on") or "href" in attribute for attribute in element.attrib
        )


@NAMES
def test_nothing_read_from_an_app_steers_a_terminal_or_turns_a_line(name: str) -> None:
    text = as_text(report(name))
    assert not (set(text) - {"\n"}) & STEERING
    assert not (set(as_html(report(name), explained=False)) - {"\n"}) & STEERING
    assert not (set(as_svg(report(name))) - {"\n"}) & STEERING
    assert max(map(len, text.splitlines())) < 3000


@NAMES
def test_every_form_can_be_encoded_and_data_keep_the_name(name: str) -> None:
    """In JSON the name is whole, save that half a character, which no text can hold, is replaced."""
    made = report(name)
    for form in (
        as_text(made),
        as_json(made),
        as_sarif([made]),
        as_html(made),
        as_svg(made),
        *as_lines([made]),
    ):
        form.encode("utf-8")
    kept = json.loads(as_json(made))["app"]["name"]
    assert kept == name.replace("\ud83d", "\ufffd")
    assert not set(as_json(made)) & (STEERING - {"\n"})


@NAMES
def test_hostile_names_do_not_set_the_forms_at_odds(name: str) -> None:
    """Marks, kinds, standings and citations agree; sentences are shortened where they are shown."""
    made = report(name)
    told = [each[1:4] for each in of_json(made, "zh")]
    assert [each[1:4] for each in of_html(made, "zh")] == told
    assert [each[1:4] for each in of_sarif(made, "zh")] == told


@NAMES
def test_one_report_is_one_line_of_json(name: str) -> None:
    (line,) = as_lines([report(name)])
    assert line.count("\n") == 1
    assert len(line.splitlines()) == 1
    assert json.loads(line)["schema"] == "pipl_rules.audit"


@NAMES
def test_every_app_in_the_index_has_a_name_to_follow(name: str) -> None:
    """An app without a visible name still has one, so that the link can be seen, followed and read aloud."""
    page = as_pages([report(name)])
    link = page.split('<a href="#r0">', 1)[1].split("</a>", 1)[0]
    assert link.removeprefix("<bdi>").removesuffix("</bdi>").strip()


@given(st.text(st.characters(), max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_text_is_shown_on_one_line_of_xml(text: str) -> None:
    """Surrogates, controls and what XML does not allow are replaced; nothing opens an element or an attribute."""
    made = f'<a b="{marked_up(text)}">{marked_up(text)}</a>'
    element = ET.fromstring(made)  # noqa: S314 - our own
    assert element.text in {shown(text), None}
    assert element.attrib["b"] == shown(text)
    assert len(shown(text)) <= 300
    assert len(shown(text).splitlines()) <= 1


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.integers(20, 300))
@settings(max_examples=200, deadline=None)
def test_a_text_fitted_is_a_beginning_and_stays_in_its_room(text: str, room: int) -> None:
    fitted = fitting(text, 12, room)
    assert estimated(fitted, 12) <= room
    assert fitted == text or text.startswith(fitted.removesuffix("…"))


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("base/AndroidManifest.xml", "base/AndroidManifest.xml"),
        ("C:\\x\\y z.csv", "C%3A/x/y%20z.csv"),
        ("/abs//x", "abs/x"),
        ("./a/./b", "a/b"),
        ("名.csv", "%E5%90%8D.csv"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("//host/share", "host/share"),
        ("", ""),
    ],
)
def test_a_place_is_a_relative_reference(file: str, uri: str) -> None:
    """It leads to no host and has no scheme, whatever the file is called."""
    assert relative(file) == uri


def test_wide_characters_take_two_columns() -> None:
    assert (width("abc"), width("个人"), width("e\u0301")) == (3, 4, 1)


SCRIPT = """
import sys
from attrs import evolve
from app_reports_by_hand import report
from pipl_rules.apps.formats import as_html, as_json, as_sarif, as_svgs, as_text
made = report("Example")
for lang in ("en", "zh"):
    sys.stdout.write(as_json(made, lang) + as_sarif([made], lang) + as_text(made, lang) + as_svgs([made], lang))
    one = evolve(made, findings=made.findings[:1])
    sys.stdout.write(as_html(one, lang, explained=lang == "zh"))
"""


def test_every_form_is_the_same_under_every_hash_seed() -> None:
    runs = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "PYTHONIOENCODING": "utf-8"},
        ).stdout
        for seed in ("0", "1")
    ]
    assert runs[0] == runs[1]
    assert len(runs[0]) > 10_000


def test_the_pictures_of_several_apps_have_ids_of_their_own() -> None:
    ids = [e.attrib["id"] for e in ET.fromstring(as_svgs([report(), report()])).iter() if "id" in e.attrib]  # noqa: S314 - our own
    assert len(ids) == len(set(ids)) == 4


def test_data_of_a_report_name_their_schema_and_dates_are_iso() -> None:
    made = as_data(report())
    assert (made["schema"], made["schema_version"], made["on"]) == ("pipl_rules.audit", "1.0", "2024-05-01")
