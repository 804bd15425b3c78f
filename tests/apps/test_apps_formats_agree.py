"""Every form of a report says the same: the same findings, with the same standing, law and next step."""

import json
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from app_reports_by_hand import cite, finding, judged, report, row
from attrs import evolve

from pipl_rules.apps.formats import as_data, as_html, as_json, as_log, as_sarif, as_svg, as_text
from pipl_rules.apps.formats.alike import judgment_of
from pipl_rules.apps.formats.matrix import COLUMNS
from pipl_rules.apps.formats.words import words
from pipl_rules.apps.record import Place
from pipl_rules.apps.report import Report, Standing
from pipl_rules.errors import UnknownNameError
from pipl_rules.explanation import answer
from pipl_rules.judgment import Judgment

LANGS = pytest.mark.parametrize("lang", ["en", "zh"])
ANSWERS = {True: "yes", False: "no", None: "unknown"}
REPORT = report("示例 Example")

Told = tuple[str, str, str, str, str]
"""Id, code, standing, citation and next step of a finding."""


class Page(HTMLParser):
    """What a page says, read back: findings by their marks, and the cells of the matrix."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.findings: list[dict[str, str]] = []
        self.cells: dict[tuple[str, str], str] = {}
        self.folded = 0
        self.asked: list[str] = []
        self.tags: list[str] = []
        self._item = ""
        self._into = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note findings, cells, folds, and what the page would fetch."""
        given = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.asked += [
            value for name, value in given.items() if name in {"src", "href", "action", "data", "poster"}
        ]
        if "data-id" in given:
            self.findings.append(
                {"id": given["data-id"], "code": given["data-code"], "standing": given["data-standing"]}
            )
        self._item = given.get("data-item", self._item)
        if "data-column" in given:
            self.cells[self._item, given["data-column"]] = given["data-answer"]
        self.folded += tag == "details"
        self._into = "cite" if tag == "cite" else "next" if given.get("class") == "next" else ""

    def handle_data(self, data: str) -> None:
        """Note the words of a citation or a next step."""
        if self._into:
            self.findings[-1][self._into] = data
            self._into = ""


def of_json(made: Report, lang: str) -> list[Told]:
    zh = "_zh" if lang == "zh" else ""
    return [
        (f["id"], f["code"], f["standing"], f["citation"]["cite" + zh], f["next_step" + zh])
        for f in json.loads(as_json(made, lang))["findings"]
    ]


def of_sarif(made: Report, lang: str) -> list[Told]:
    (run,) = json.loads(as_sarif([made], lang))["runs"]
    told = []
    for result in run["results"]:
        said = result["properties"]
        rule = run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
        assert rule == result["ruleId"]
        assert run["taxonomies"][0]["taxa"][result["taxa"][0]["index"]]["id"] == said["citation"]
        cite = said["citationZh"] if lang == "zh" else said["citation"]
        told.append(
            (
                result["partialFingerprints"]["piplRulesFinding/v1"],
                rule,
                said["standing"],
                cite,
                said["nextStep"],
            )
        )
    return told


def of_html(made: Report, lang: str) -> list[Told]:
    return [
        (f["id"], f["code"], f["standing"], f["cite"], f["next"]) for f in Page(as_html(made, lang)).findings
    ]


def of_text(made: Report, lang: str) -> list[Told]:
    said, names = words(lang), {}
    for standing in Standing:
        names[said.standing[standing].upper()] = standing.name.lower()
    form = re.compile(
        rf"^\d+\. (.+?)  (\S+)  \[(.*)\]$(?:\n   .*)*?\n   {said.say['cite']}{said.say['sep']}(.*)$"
        rf"(?:\n   .*)*?\n   {said.say['next']}{said.say['sep']}(.*)$",
        re.MULTILINE,
    )
    found = form.findall(as_text(made, lang))
    return [(mark, code, names[standing], cite, step) for standing, code, mark, cite, step in found]


@LANGS
def test_json_sarif_html_and_text_tell_the_same_findings(lang: str) -> None:
    """In the same order, each with the same mark, kind, standing, provision and next step."""
    told = of_json(REPORT, lang)
    assert [each[2] for each in told] == ["infringes", "breach", "suspected", "lead", "lawful", "infringes"]
    assert all(all(part for part in each) for each in told)
    assert of_sarif(REPORT, lang) == told
    assert of_html(REPORT, lang) == told
    assert of_text(REPORT, lang) == told


@LANGS
def test_the_matrix_has_the_same_answers_in_json_html_and_picture(lang: str) -> None:
    """And "not known" is never shown as "no"."""
    rows = as_data(REPORT, lang)["rows"]
    expected = {(row["item"], name): ANSWERS[row[name]] for row in rows for name in COLUMNS}
    assert Page(as_html(REPORT, lang, explained=False)).cells == expected
    assert set(expected.values()) == {"yes", "no", "unknown"}
    drawn = {}
    for group in ET.fromstring(as_svg(REPORT, lang)).iter("{http://www.w3.org/2000/svg}g"):  # noqa: S314 - our own
        if "data-item" in group.attrib:
            item = group.attrib["data-item"]
            drawn[item, group.attrib["data-column"]] = group.attrib["data-answer"]
            if group.attrib["data-column"] == "observed":
                drawn[item, "sent"] = group.attrib["data-sent"]
                drawn[item, "before_agreement"] = group.attrib["data-before-agreement"]
    assert drawn == {key: value for key, value in expected.items() if key in drawn}
    assert {column for _, column in drawn} == {
        "needed",
        "declared",
        "reachable",
        "observed",
        "sent",
        "before_agreement",
    }


@LANGS
def test_the_matrix_of_the_text_says_not_known_where_no_source_tells(lang: str) -> None:
    said = words(lang)
    made = as_text(evolve(REPORT, rows=(row("item.imei", "yn?????"),)), lang)
    (line,) = [line for line in made.splitlines() if line.startswith("  IMEI ")]
    cells = re.split(r"  +", line.strip())
    assert cells[1:4] == [said.cell[True], said.cell[False], said.cell[None]]
    assert cells.count(said.cell[None]) == 6
    assert said.say["unknown"] in made


def test_what_nobody_read_is_not_told_as_empty() -> None:
    """No declarations were read; permissions were, and there was one."""
    assert as_data(REPORT)["app"]["read"]["declarations"] is None
    assert as_data(REPORT)["app"]["read"]["permissions"] == 1
    assert "declarations: not read" in as_text(REPORT)
    assert "声明：未读取" in as_text(REPORT, "zh")


def test_the_judgment_in_json_is_that_of_the_command_evaluate() -> None:
    """In brief with the same values under the same names; in full if asked."""
    made = evolve(REPORT, findings=REPORT.findings[:1])
    whole = answer(made.findings[0].judgment)
    (brief,), (full,) = (as_data(made, explained=each)["findings"] for each in (False, True))
    assert full["judgment"] == whole
    assert brief["judgment"] == {name: whole[name] for name in brief["judgment"]}
    assert {"verdict", "outcome", "certain", "grounds"} <= set(brief["judgment"])
    assert brief["judgment"]["verdict"] == "infringes_personal_information"


@LANGS
def test_each_finding_of_the_page_carries_its_explanation_folded(lang: str) -> None:
    made = evolve(REPORT, findings=REPORT.findings[:2])
    assert Page(as_html(made, lang)).folded == 2
    assert Page(as_html(made, lang, explained=False)).folded == 0


def test_the_text_explains_on_request_only() -> None:
    made = evolve(REPORT, findings=REPORT.findings[:1])
    brief, full = as_text(made), as_text(made, explained=True)
    assert "act-0" not in brief
    assert "act-0: INFRINGES" in full


def test_a_report_without_findings_is_not_told_to_be_lawful() -> None:
    empty = evolve(REPORT, rows=(), findings=(), faults=())
    assert "No findings. That says nothing of what was not read." in as_text(empty)
    assert as_data(empty)["standing"] == "lead"
    for made in (as_text(empty), as_html(empty), as_svg(empty)):
        assert "No source mentions any kind of information." in made
        assert words("en").say["no_findings"] in made


def test_faults_of_the_input_stand_in_every_form() -> None:
    fault = str(REPORT.faults[0])
    assert as_data(REPORT)["faults"][0]["code"] == "wrong_type"
    assert fault in as_text(REPORT)
    assert fault in as_html(REPORT, explained=False)
    (notice,) = json.loads(as_sarif([REPORT]))["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert notice["message"]["text"] == fault


def test_another_language_is_refused_by_name() -> None:
    for form in (as_text, as_json, as_html, as_svg, as_data):
        with pytest.raises(UnknownNameError, match="language"):
            form(REPORT, "de")
    with pytest.raises(UnknownNameError, match="language"):
        list(as_log([REPORT], "de"))


def test_only_the_first_places_are_written_out_and_the_data_have_all() -> None:
    many = finding(9, Standing.LEAD, places=tuple(Place("log.csv", line) for line in range(1, 31)))
    made = evolve(REPORT, findings=(many,))
    assert "and 20 more" in as_text(made)
    assert "and 20 more" in as_html(made, explained=False)
    assert len(as_data(made)["findings"][0]["places"]) == 30


def test_the_fields_of_the_data_are_those_of_version_1() -> None:
    """Other programs read them: fields may be added, none removed or renamed without a new version."""
    told = as_data(REPORT)
    assert told["schema_version"] == "1.0"
    assert set(told) >= {
        "schema",
        "library",
        "lang",
        "app",
        "type",
        "on",
        "standing",
        "counts",
        "rows",
        "findings",
        "faults",
    }
    assert set(told["app"]) >= {"id", "name", "version", "platform", "sources", "read", "sdks"}
    assert set(told["rows"][0]) >= {"item", *COLUMNS, "needed_by", "bundled_by", "findings"}
    assert set(told["findings"][0]) >= {
        *("id", "code", "standing", "items", "places", "what", "what_zh", "citation", "ground", "ground_zh"),
        *("next_step", "next_step_zh", "judgment"),
    }
    assert set(told["findings"][0]["citation"]) == {"cite", "cite_zh", "instrument"}
    assert set(told["findings"][0]["judgment"]) >= {
        *(
            "verdict",
            "outcome",
            "certain",
            "personal_information",
            "privacy",
            "scope",
            "best_case",
            "worst_case",
        ),
        *("grounds", "other_breaches"),
    }
    assert set(told["faults"][0]) == {"path", "code", "found", "expected", "do"}


def test_nobody_who_saw_nothing_saw_no_bundled_code() -> None:
    """Where no log was read it is not known by whose code something was taken; where one was, none was seen."""
    rows = {row["item"]: row for row in as_data(REPORT)["rows"]}
    assert rows["item.precise_location"]["observed"] is None
    assert rows["item.precise_location"]["bundled"] is None
    assert rows["item.android_id"]["bundled"] is False
    assert rows["item.imei"]["bundled"] is True


def test_a_provision_says_what_its_rules_that_decided_say() -> None:
    """And where none of its rules decided, what those of them say that could infringe, not what merely lifts."""
    decided, other = REPORT.findings[1], evolve(REPORT.findings[0], ground=cite("pipl.5.principles"))
    assert as_data(evolve(REPORT, findings=(decided,)))["findings"][0]["ground"] == (
        "Nothing is taken and no permission opened before the user consents."
    )
    ground = as_data(evolve(REPORT, findings=(other,)))["findings"][0]["ground"]
    assert "offends the principles of this law" in ground
    assert "tricked or pressed" in ground


def test_alike_acts_share_a_judgment_and_others_do_not() -> None:
    """What is dear to work out is worked out once; but never for an act found to be otherwise."""
    one, same, other = (
        finding(n, Standing.LEAD, judgment=fresh(app)) for n, app in ((1, False), (2, False), (3, True))
    )
    assert one.judgment is not same.judgment
    assert judgment_of(one) is judgment_of(same)
    assert judgment_of(one) is not judgment_of(other)


def fresh(app: bool) -> Judgment:
    return judged.__wrapped__(7, app=app)
