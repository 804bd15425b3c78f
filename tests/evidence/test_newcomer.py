"""From nothing to a picture of one's own act by the README alone; and every mistake on the way is answered."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import asdict, frozen
from browser import Browser, Tab, chromium
from mistakes import IN_PYTHON, NUMBER, ON_THE_COMMAND_LINE, TRIED, Mistake
from newcomer import LEFT_OUT, Newcomer, Ran, audit, blocks, commands, follow, notebook, shown

pytestmark = pytest.mark.evidence

MISTAKES = (*IN_PYTHON, *ON_THE_COMMAND_LINE)


@frozen
class Way:
    """What came of the newcomer's way.

    Attributes:
        ran: What was typed, and what was printed.
        answers: The kind and the words of the answer to each mistake.
        cells: The cells of the reader's own notebook, run.
        report: The report of the audit.
    """

    ran: dict[str, Ran]
    answers: dict[str, tuple[str, str]]
    cells: list[dict[str, Any]]
    report: str


@pytest.fixture(scope="module")
def way(tmp_path_factory: pytest.TempPathFactory) -> Way:
    if shutil.which("bash") is None:
        pytest.skip("no shell to type into")
    one = Newcomer(tmp_path_factory.mktemp("newcomer"))
    one.begin()
    follow(one)
    (one.sources / "mistakes.json").write_text(json.dumps([asdict(each) for each in MISTAKES]), "utf-8")
    tried = one.python(TRIED)
    assert tried.status == 0, tried.err
    answers = json.loads((one.sources / "answers.json").read_text("utf-8"))
    audit(one)
    cells = notebook(one)
    return Way(
        {each.typed: each for each in one.ran},
        {name(each): (kind, said) for each, (kind, said) in zip(MISTAKES, answers, strict=True)},
        cells,
        (one.sources / "report.html").read_text("utf-8"),
    )


def name(mistake: Mistake) -> str:
    """What a mistake is called in the list of tests."""
    return f"{'command' if mistake.command else 'python'}: {mistake.name}"


def test_no_command_of_the_readme_is_forgotten() -> None:
    """All that is typed into a shell is run by the script, or stands among what it leaves out, with a reason."""
    typed = {each.body.strip() for each in blocks() if each.language == "sh"}
    assert typed - set(LEFT_OUT) == {"pip install . && python -m pipl_rules cases"}
    told = [each.body for each in blocks() if each.language == "text" and each.body.startswith("python -m")]
    assert len(told) == 3
    assert len(commands()) == len(
        next(body for body in told if "COMMAND" in body or "evaluate" in body).splitlines()
    )


def test_everything_in_the_readme_works_from_nothing(way: Way) -> None:
    """Only a proof asks for more than the library, and says for what."""
    assert [ran.typed for ran in way.ran.values() if ran.status] == ["python -m pipl_rules proofs"]
    assert "pip install 'pipl_rules[proofs]'" in way.ran["python -m pipl_rules proofs"].err
    assert "90 acts" in way.ran["pip install . && python -m pipl_rules cases"].out
    assert "address book" in way.report


@pytest.mark.parametrize("mistake", MISTAKES, ids=name)
def test_a_mistake_is_answered_with_what_was_wrong_and_what_to_do(mistake: Mistake, way: Way) -> None:
    """And with no word of what was handed in."""
    kind, said = way.answers[name(mistake)]
    assert [words for words in mistake.said if words not in said] == [], said
    assert NUMBER not in said
    assert kind == "exit 2" if mistake.command else kind != "no error"
    assert "Traceback" not in said


def test_the_mistakes_are_told_by_errors_of_the_library(way: Way) -> None:
    """But for those of the language itself, such as an argument without its name."""
    own = {name(each) for each in IN_PYTHON if not way.answers[name(each)][0].startswith("pipl_rules.")}
    assert {each.removeprefix("python: ") for each in own} == {
        "no day",
        "a misspelt field",
        "fields without names",
        "an unknown operation",
        "two items with one id",
        "judged before the act",
        "a consent withdrawn before it was given",
        "a value without a picture",
        "Chinese asked of a verdict",
        "acts at random without Hypothesis",
        "Litestar without Litestar",
        "spans without the extra",
    }


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    program = chromium()
    if program is None:
        pytest.skip("no chromium to look with")
    browser = Browser(program, tmp_path_factory.mktemp("profile"))
    try:
        yield Tab(browser)
    finally:
        browser.close()


COLOURS = """
(async (png) => {
  const image = new Image();
  image.src = "data:image/png;base64," + png;
  await image.decode();
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: image.width, height: image.height });
  const drawn = canvas.getContext("2d");
  drawn.drawImage(image, 0, 0);
  const colours = new Map();
  const pixels = new Uint32Array(drawn.getImageData(0, 0, image.width, image.height).data.buffer);
  for (const pixel of pixels) colours.set(pixel, (colours.get(pixel) ?? 0) + 1);
  return [colours.size, Math.max(...colours.values()) / pixels.length];
})
"""


@pytest.mark.parametrize("seen", [(0, "en", "INFRINGES"), (1, "zh-CN", "侵害个人信息权益")])
def test_ones_own_act_is_seen_in_the_notebook(
    seen: tuple[int, str, str], way: Way, tab: Tab, tmp_path: Path
) -> None:
    """As a picture with words beside it, which is not blank, loads nothing and goes over no edge."""
    place, lang, word = seen
    pictures = [each for each in map(shown, way.cells) if each]
    assert len(pictures) == 2
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><body style='margin:0'>{pictures[place]}", "utf-8")
    tab.size(1000, 800)
    tab.open(page.as_uri())
    tab.until(
        "document.images.length === 1 && document.images[0].complete && document.images[0].naturalWidth > 0"
    )
    assert tab.value("document.querySelector('figure').lang") == lang
    assert word in tab.value("document.images[0].alt")
    assert "2025-03-08" in tab.value("document.images[0].alt")
    assert tab.value("document.documentElement.scrollWidth") <= 1000
    picture = tmp_path / "picture.png"
    many, most = tab.value(f"{COLOURS}({json.dumps(tab.picture(picture))})")
    assert many > 20
    assert 0.5 < most < 0.99
    loaded = {
        each["request"]["url"].split(":")[0] for each in tab.browser.happened("Network.requestWillBeSent")
    }
    assert loaded <= {"file", "data", "about"}
