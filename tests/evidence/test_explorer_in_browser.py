"""The explorer page, built as documentation is built, works in a browser that can reach nothing else."""

import json
import shutil
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from attrs import frozen
from browser import Browser, Tab, chromium, served

from pipl_rules.cases import Held, case
from pipl_rules.logic.rule import Interest

pytestmark = pytest.mark.evidence

TROUBLE = ("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")
HOSTILE = "<img src=x onerror=alert(1)>13900000000"


@frozen
class Explorer:
    """The page in a browser, where it is served, and what was asked of the server."""

    tab: Tab
    at: str
    built: Path
    asked: list[str]

    def trouble(self) -> list[str]:
        """Errors and warnings told since this was last asked."""
        events = self.tab.browser.events
        found = [json.dumps(event) for event in events if event.get("method") in TROUBLE]
        events[:] = [event for event in events if event.get("method") not in TROUBLE]
        return found

    def go(self, fragment: str) -> None:
        """Follow an address within the page, and wait until all is worked out."""
        come = "new Promise((come) => addEventListener('popstate', () => come(true), { once: true }))"
        if self.tab.value("location.hash") != fragment:
            there = json.dumps(fragment)
            self.tab.value(f"(() => {{ const come = {come}; location.hash = {there}; return come; }})()")
        self.ready()

    def ready(self) -> None:
        """Wait until all is worked out."""
        self.tab.until("document.body.dataset.stage === 'ready'")

    def text(self, id_: str) -> str:
        """The text of an element."""
        return str(self.tab.value(f"document.getElementById({json.dumps(id_)}).textContent"))

    def click(self, id_: str) -> None:
        """Click an element, and wait until all is worked out."""
        self.tab.value(f"document.getElementById({json.dumps(id_)}).click()")
        self.ready()

    @property
    def verdict(self) -> str:
        """The verdict as shown."""
        return self.text("verdict-words")


@pytest.fixture(scope="module")
def program() -> str:
    """Chromium, where npm is as well."""
    found = chromium()
    if found is None or shutil.which("npm") is None:
        pytest.skip("the page is tried only where chromium and npm are installed")
    return found


@pytest.fixture(scope="module")
def explorer(program: str, built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    """The page as a reader comes to it: from the front page of the site, which is served by this machine alone."""
    asked: list[str] = []
    browser = Browser(program, tmp_path_factory.mktemp("profile"))
    try:
        with served(built_site, asked.append) as at:
            tab = Tab(browser)
            tab.size(1280, 900)
            tab.open(at)
            tab.until("document.querySelector('a[href=\"explorer/index.html\"]') !== null")
            tab.value("document.querySelector('a[href=\"explorer/index.html\"]').click()")
            tab.until("document.body?.dataset.stage === 'ready'")
            yield Explorer(tab, at, built_site / "explorer", asked)
    finally:
        browser.close()


@pytest.fixture(autouse=True)
def quiet(explorer: Explorer) -> Iterator[None]:
    """Whatever is done on the page, the browser has nothing to complain of."""
    yield
    assert explorer.trouble() == []


def test_the_page_opens_on_ling_as_the_court_decided_it(explorer: Explorer) -> None:
    assert explorer.verdict == "Lawful"
    assert "The rules decide as the court did, on its ground." in explorer.text("beside")


@pytest.mark.parametrize("name", ["L1", "L3", "L6"])
def test_each_act_of_ling_shows_the_verdict_of_the_court(explorer: Explorer, name: str) -> None:
    (act,) = [each for each in case("ling").acts if each.id == name]
    explorer.go(f"#lang=en&case=ling&act={name}")
    said = {True: "infringed", False: "not infringed"}
    chips = explorer.tab.value("[...document.querySelectorAll('.chips li')].map((each) => each.textContent)")
    held = [act.holding.held[interest] is Held.INFRINGED for interest in Interest]
    expected = zip(("Personal-information rights", "Privacy"), held, strict=True)
    assert chips == [f"{interest}: {said[value]}" for interest, value in expected]


def test_turning_a_fact_changes_the_verdict_the_tree_the_questions_and_the_ways_out(
    explorer: Explorer,
) -> None:
    explorer.go("#lang=en&case=ling&act=L3")
    before = {part: explorer.text(part) for part in ("tree", "asked", "ways", "rests")}
    assert explorer.verdict == "Infringes personal-information rights"
    assert "What would make it lawful" in before["ways"]
    explorer.tab.value(
        "const s = document.getElementById('search'); s.value = 'needed'; s.dispatchEvent(new Event('input'))"
    )
    explorer.click("hits:needed::yes")
    assert explorer.verdict == "Lawful"
    assert "What would make it infringe" in explorer.text("ways")
    assert "Personal-information rights: not infringed" in explorer.text("tree")
    assert "You have changed the case" in explorer.text("beside")
    assert all(explorer.text(part) != told for part, told in before.items())
    explorer.click("mine:needed::unset")
    assert explorer.verdict == "Infringes personal-information rights"
    assert {part: explorer.text(part) for part in before} == before


def test_the_way_back_is_the_browsers_own(explorer: Explorer) -> None:
    explorer.go("#lang=en&case=ling&act=L3")
    explorer.click("way:0")
    assert explorer.verdict == "Lawful"
    come = "new Promise((come) => addEventListener('popstate', () => come(true), { once: true }))"
    explorer.tab.value(f"(() => {{ const come = {come}; history.back(); return come; }})()")
    explorer.ready()
    assert explorer.verdict == "Infringes personal-information rights"


def test_from_nothing_the_law_of_the_day_chosen_decides(explorer: Explorer) -> None:
    explorer.go("#lang=en&day=2024-05-01")
    assert (explorer.verdict, "not proven" in explorer.text("firm")) == ("Lawful", True)
    explorer.go("#lang=en&day=1990-01-01")
    assert explorer.verdict == "The first day of law held here is 2001-03-10."
    explorer.go("#lang=en&day=2024-05-01&found=child_under_fourteen:1,age:20n")
    assert explorer.verdict.startswith("These cannot all be so")
    explorer.go("#lang=en&case=ling&act=L3&found=consented@name:1")
    explorer.go("#lang=en&day=2024-05-01&found=child_under_fourteen:1,age:20n")
    left = "[...document.querySelectorAll('#mine fieldset')].map((each) => each.dataset.fact)"
    assert explorer.tab.value(left) == ["child_under_fourteen", "age"]
    explorer.click("mine:child_under_fourteen::unset")
    assert explorer.verdict == "Lawful"


def test_chinese_is_spoken_throughout(explorer: Explorer) -> None:
    explorer.go("#lang=en&case=ling&act=L3")
    explorer.click("zh")
    assert explorer.verdict == "侵害个人信息权益"
    assert explorer.tab.value("document.documentElement.lang") == "zh-CN"
    shown = "[...document.querySelectorAll('h1, h2, legend, label > span, cite, .gist, .note, .chip, #firm, #lead')]"
    texts = explorer.tab.value(f"{shown}.map((each) => each.textContent)")
    assert len(texts) > 50
    assert [text for text in texts if text and not any("一" <= letter <= "鿿" for letter in text)] == []
    explorer.click("en")
    assert explorer.verdict == "Infringes personal-information rights"


def focused(explorer: Explorer) -> str:
    return str(explorer.tab.value("document.activeElement.id"))


def tab_to(explorer: Explorer, start: str) -> str:
    """Press the tabulator until something whose id begins so has the focus, seen at every step."""
    for _ in range(150):
        explorer.tab.press("Tab")
        seen = explorer.tab.value("getComputedStyle(document.activeElement).outlineStyle")
        there = explorer.tab.value("document.activeElement !== document.body")
        assert seen != "none" or not there, focused(explorer)
        if focused(explorer).startswith(start):
            return focused(explorer)
    pytest.fail(f"never reached by keyboard: {start}")


def test_the_keyboard_alone_suffices(explorer: Explorer) -> None:
    """Choose an act, answer a question and correct the answer, look a fact up, change the language."""
    explorer.go("#lang=en&case=ling&act=L1")
    explorer.tab.value("document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)")
    tab_to(explorer, "act")
    explorer.tab.press("ArrowDown")
    explorer.ready()
    explorer.tab.press("ArrowDown")
    explorer.ready()
    assert "act=L3" in explorer.tab.value("location.hash")
    assert explorer.verdict == "Infringes personal-information rights"
    _, fact, item, _ = tab_to(explorer, "asked:").split(":")
    explorer.tab.press("ArrowUp")  # from "not found" to no
    explorer.ready()
    assert f"found={fact}:0" in explorer.tab.value("location.hash")
    assert focused(explorer) == f"mine:{fact}:{item}:no"
    explorer.tab.press("ArrowUp")
    explorer.ready()
    assert f"found={fact}:1" in explorer.tab.value("location.hash")
    assert focused(explorer) == f"mine:{fact}:{item}:yes"
    tab_to(explorer, "search")
    explorer.tab.value("document.activeElement.select()")
    explorer.tab.call("Input.insertText", text="是否取得本人同意 不存在的事项")
    assert explorer.text("count") == "0 found"
    explorer.tab.value("document.activeElement.select()")
    explorer.tab.call("Input.insertText", text="needed 需要")
    assert tab_to(explorer, "hits:") == "hits:needed::unset"
    explorer.tab.press("ArrowDown")  # from "not found" round to yes
    explorer.ready()
    assert "needed:1" in explorer.tab.value("location.hash")
    assert focused(explorer) == "hits:needed::yes"
    assert explorer.verdict == "Lawful"
    tab_to(explorer, "zh")
    explorer.tab.press("Enter")
    assert explorer.verdict == "合法"
    assert focused(explorer) == "zh"


def test_an_address_somebody_forged_shows_nothing_of_itself(explorer: Explorer) -> None:
    bad = "".join(f"%{byte:02X}" for byte in HOSTILE.encode())
    explorer.go(
        f"#lang={bad}&case={bad}&act={bad}&day={bad}&found={bad}:1,needed@{bad}:1,%E0%A4%A:1&read={bad}:{bad}"
    )
    assert explorer.verdict == "Lawful"
    assert "could not be read" in explorer.text("dropped")
    assert explorer.tab.value("document.querySelectorAll('img').length") == 0
    assert "13900000000" not in explorer.tab.value("document.body.innerText")


def test_it_reads_on_a_phone(explorer: Explorer) -> None:
    """Nothing sticks out to the side with everything open, and what is pressed is large enough."""
    explorer.tab.size(375, 812)
    try:
        for address in ("#lang=en&case=ling&act=L3&found=needed@name:1", "#lang=zh&day=2024-05-01"):
            explorer.go(address)
            for _ in range(3):
                explorer.tab.value(
                    "document.querySelectorAll('details:not([open])').forEach((each, n) => { if (n < 40) each.open = true })"
                )
            assert explorer.tab.value("document.documentElement.scrollWidth") == 375
            small = "[...document.querySelectorAll('button, select, .radios label')].filter((each) => each.offsetHeight && each.offsetHeight < 24).map((each) => each.outerHTML)"
            assert explorer.tab.value(small) == []
    finally:
        explorer.tab.size(1280, 900)


def test_every_control_has_a_name_and_every_group_a_question(explorer: Explorer) -> None:
    explorer.go("#lang=en&case=ling&act=L3&found=needed:1")
    unnamed = "[...document.querySelectorAll('input, select')].filter((each) => !each.labels?.length && !each.ariaLabel).map((each) => each.id)"
    assert explorer.tab.value(unnamed) == []
    assert explorer.tab.value(
        "[...document.querySelectorAll('button')].every((each) => each.textContent.trim())"
    )
    assert explorer.tab.value(
        "[...document.querySelectorAll('fieldset')].every((each) => each.querySelector('legend').textContent.trim())"
    )
    assert explorer.tab.value("document.querySelector('#live').getAttribute('aria-live')") == "polite"
    twice = "[...document.querySelectorAll('[id]')].map((e) => e.id).filter((id, at, all) => all.indexOf(id) !== at)"
    assert explorer.tab.value(twice) == []


def test_what_is_served_is_what_the_manifest_says(explorer: Explorer) -> None:
    manifest = json.loads((explorer.built / "manifest.json").read_text("utf-8"))
    there = {
        path.relative_to(explorer.built).as_posix() for path in explorer.built.rglob("*") if path.is_file()
    }
    assert there == {*manifest["files"], "manifest.json"}
    assert all(name.endswith("none-any.whl") for name in manifest["wheels"])


def test_nothing_leaves_the_page(explorer: Explorer) -> None:
    """It asked only for its own files, keeps nothing, and neither it nor its worker could do otherwise."""
    told = explorer.tab.browser.happened("Network.requestWillBeSent")
    addresses = {event["request"]["url"] for event in told}
    assert explorer.at + "explorer/index.html" in addresses
    assert any(address.endswith(".whl") for address in addresses)
    assert [a for a in addresses if not a.startswith((explorer.at, f"blob:{explorer.at}", "data:"))] == []
    assert not any("?" in path for path in explorer.asked if path.startswith("/explorer/"))
    kept = "[localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length]"
    assert explorer.tab.value(f"(async () => {kept})()") == [0, 0, "", 0, 0]
    reached: list[str] = []

    class Outside(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            reached.append(self.path)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the class above
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Outside)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        attempt = f"fetch('http://127.0.0.1:{server.server_port}/', {{ mode: 'no-cors' }}).then(() => 'out', () => 'kept in')"
        attached = explorer.tab.browser.happened("Target.attachedToTarget")
        (worker,) = [each["sessionId"] for each in attached if each["targetInfo"]["type"] == "worker"]
        assert explorer.tab.value(attempt) == "kept in"
        assert explorer.tab.value(attempt, worker) == "kept in"
    finally:
        server.shutdown()
        server.server_close()
    assert reached == []
    assert all("Content Security Policy" in each for each in explorer.trouble())


def test_opened_as_a_file_the_page_says_what_to_do(
    program: str, built_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """In both languages, and shows no control that would do nothing."""
    browser = Browser(program, tmp_path_factory.mktemp("profile"))
    try:
        tab = Tab(browser)
        tab.open((built_site / "explorer" / "index.html").as_uri())
        tab.until("document.readyState === 'complete'")
        said = tab.value("document.body.innerText")
        controls = "[...document.querySelectorAll('button, select, input')].filter((each) => each.offsetHeight).length"
        assert tab.value(controls) == 0
    finally:
        browser.close()
    assert said.count("python -m http.server --bind 127.0.0.1") == 2
    assert "作为文件打开" in said


def test_a_chinese_term_is_found_on_the_page_of_search(
    program: str, built_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """In the browser, with the index that the site was built with, and from nowhere else."""
    browser = Browser(program, tmp_path_factory.mktemp("profile"))
    try:
        with served(built_site, lambda _: None) as at:
            tab = Tab(browser)
            tab.open(f"{at}search.html?q=%E5%8D%95%E7%8B%AC%E5%90%8C%E6%84%8F")
            found = "[...document.querySelectorAll('#search-results li a')].map((each) => each.pathname)"
            tab.until(f"{found}.includes('/law/pipl/29.html')")
            asked = {each["request"]["url"] for each in browser.happened("Network.requestWillBeSent")}
            assert [each for each in asked if not each.startswith((at, "data:", "about:"))] == []
    finally:
        browser.close()
