"""The site as built: complete, quiet, searchable in both languages, and asking nothing of other hosts."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from pipl_rules.consequences.texts import RULES
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.statutes import rulebook

ROOT = Path(__file__).parent.parent
SITE = ROOT / "docs" / "site"

pytestmark = pytest.mark.evidence


@pytest.fixture(scope="module")
def built(built_site: Path) -> Path:
    """The site, built as written down, with every warning an error."""
    return built_site


class Ids(HTMLParser):
    """The ids of a page, and what it loads from elsewhere."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.loaded: list[str] = []
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take note of an opening tag."""
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            if value and (name in {"src", "srcset", "poster"} or (name == "href" and tag != "a")):
                self.loaded.append(value)
            elif value and name == "href":
                self.links.add(value)


def pages(built: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(built.rglob("*.html")):
        if "explorer" not in path.relative_to(built).parts:
            yield path, path.read_text("utf-8")


def target(label: str) -> str:
    """The id that docutils gives a label."""
    return re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")


def test_every_rule_stands_on_the_page_of_its_article_and_every_fact_on_that_of_its_matter(
    built: Path,
) -> None:
    """No article with rules and no fact is without a place to link to."""
    ids: set[str] = set()
    for path in (built / "law").rglob("*.html"):
        ids |= Ids(path.read_text("utf-8")).ids
    missing = [rule.id for rule in rulebook().rules if target(f"rule.{rule.id}") not in ids]
    missing += [
        name
        for name in (*FACTS, *COUNTS)
        if not name.startswith("reading.") and target(f"fact.{name}") not in ids
    ]
    assert missing == []
    ends = {found.split("-", 2)[-1] for found in ids if found.startswith("branch-")}
    assert [rule.id for rule in RULES if not any(end.endswith(target(rule.id)) for end in ends)] == []


def test_an_article_tells_its_rules_in_both_languages_with_days_lifts_tests_and_cases(built: Path) -> None:
    """Article 13 of the PIPL, as a reader sees it."""
    text = (built / "law" / "pipl" / "13.html").read_text("utf-8")
    rule = rulebook().rule("pipl.13.1")
    for words in (
        rule.gist,
        rule.zh,
        "第十三条第一款",
        "from 2021-11-01",
        "../facts/status.html#fact-valid-consent",
        "#rule-pipl-13-reasonable-use",
        "Lifted by",
        "test_law_pipl_bases.py",
        "../cases.html#case-bank-a",
        "processor; otherwise it is taken not to be so",
    ):
        assert words in text, words


@pytest.fixture(scope="module")
def index(built: Path) -> dict[str, Any]:
    text = (built / "searchindex.js").read_text("utf-8")
    found: dict[str, Any] = json.loads(text[text.index("(") + 1 : text.rindex(")")])
    return found


def found_for(index: dict[str, Any], *terms: str) -> set[str]:
    """The pages that have all the terms, as the page of search finds them."""
    sets = []
    for term in terms:
        hits: set[int] = set()
        for table in ("terms", "titleterms"):
            at = index[table].get(term, [])
            hits |= set(at if isinstance(at, list) else [at])
        sets.append({index["docnames"][number] for number in hits})
    return set.intersection(*sets)


def test_a_chinese_term_of_art_is_found_where_it_stands(index: dict[str, Any]) -> None:
    """A term is looked for by pairs of its characters; both ends split it alike."""
    sys.path.insert(0, str(SITE))
    split = pytest.importorskip("bigrams").split
    assert {"law/pipl/29", "glossary", "law/facts/consent"} <= found_for(index, *split("单独同意"))
    assert {"law/civil_code/1034", "law/civil_code/1032", "glossary"} <= found_for(index, *split("私密信息"))
    assert "law/pipl/13" not in found_for(index, *split("私密信息"))
    assert found_for(index, *split("本法无此术语")) == set()


def test_an_english_word_is_found_by_its_stem(index: dict[str, Any]) -> None:
    """Consents, consented and consent are one; so are the languages on one page."""
    assert {"law/pipl/13", "glossary", "law/facts/consent"} <= found_for(index, "consent")
    assert "law/facts/consent" in found_for(index, "consent", "单独", "独同", "同意")


def test_no_page_loads_anything_from_another_host(built: Path) -> None:
    """A reader's visit is told to nobody; links to follow are no loading."""
    remote = re.compile(r"(?:https?:)?//")
    loaded = [
        (path.name, each) for path, text in pages(built) for each in Ids(text).loaded if remote.match(each)
    ]
    assert loaded == []
    for path in built.rglob("*.css"):
        assert not re.search(r"(?:@import|url\()\s*['\"]?(?:https?:)?//", path.read_text("utf-8")), path.name


def test_every_link_within_the_site_leads_to_a_page_and_a_place_on_it(built: Path) -> None:
    """Looked up in the files, without a network; the explorer is a page of the site."""
    known = {path: Ids(text) for path, text in pages(built)}
    missing = set()
    for path, page in known.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            there = target.is_file() and (target not in known or parts.fragment in {"", *known[target].ids})
            if not there:
                missing.add(f"{path.relative_to(built)}: {link}")
    assert sorted(missing) == []


def test_no_mark_of_markdown_is_left_over(built: Path) -> None:
    """A link or a span that was not read as one would stand there as it was typed."""
    left = {
        path.name
        for path, text in pages(built)
        if re.search(r"\]\(#|\]\{\.zh|\{\.zh\}", re.sub(r"<(pre|code)\b.*?</\1>", "", text, flags=re.DOTALL))
    }
    assert left == set()


def test_the_page_of_search_takes_a_question_apart_as_the_index_was(
    built: Path, index: dict[str, Any]
) -> None:
    """With the very script that the page loads: it runs, splits, drops and stems."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node")
    script = """
        globalThis.window = globalThis;
        (0, eval)(require("fs").readFileSync(process.argv[1], "utf-8"));
        const stemmer = new Stemmer();
        const terms = (q) => splitQuery(q).map((w) => w.toLowerCase()).filter((w) => !stopwords.has(w)).map((w) => stemmer.stemWord(w));
        console.log(JSON.stringify(["单独同意", "私密信息", "the separate consents"].map(terms)));
    """
    run = subprocess.run(
        [node, "-e", script, str(built / "_static" / "language_data.js")],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    together, private, english = json.loads(run.stdout)
    assert "law/pipl/29" in found_for(index, *together)
    assert "law/civil_code/1034" in found_for(index, *private)
    assert "law/pipl/29" in found_for(index, *english)
