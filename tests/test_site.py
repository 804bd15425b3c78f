"""The site: what its pages say runs, and the pages made from the library show words as they are and miss no article."""

import doctest
import importlib
import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from pipl_rules.cli import main
from pipl_rules.facts import fact

SITE = Path(__file__).parent.parent / "docs" / "site"
PAGES = sorted(SITE.glob("*.md"))
BLOCK = re.compile(
    r"(?:Save as `(?P<file>[\w.]+)`:\n\n)?^```(?P<language>\w+)\n(?P<body>.*?)^```", re.MULTILINE | re.DOTALL
)
LIKE = doctest.OutputChecker()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_block_of_a_page_runs_and_prints_what_is_shown(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Python in order, each block with what those before it defined; commands in the folder of the files saved."""
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    before = ""
    for found in BLOCK.finditer(path.read_text("utf-8")):
        body = found["body"]
        if found["file"]:
            (tmp_path / found["file"]).write_text(body, encoding="utf-8")
        elif found["language"] == "python":
            exec(compile(body, str(path), "exec"), names)  # noqa: S102 - our own documents
            before = body
            continue
        elif found["language"] == "console":
            run_as_shown(body, capsys)
        elif found["language"] == "text" and before:
            assert same(body, capsys.readouterr().out)
        before = ""
        capsys.readouterr()


def run_as_shown(body: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A command after ``$``, then what it prints; ``...`` stands for lines left out, and a status other than 0 is told."""
    command, _, expected = body.partition("\n")
    dollar, python, _, module, *arguments = shlex.split(command)
    assert (dollar, python, module) == ("$", "python", "pipl_rules"), command
    capsys.readouterr()
    status = main(arguments)
    printed = capsys.readouterr().out + (f"[exit status {status}]\n" if status else "")
    assert same(expected, printed), printed


def same(expected: str, got: str) -> bool:
    """Whether it is what is shown, be there lines left out."""
    return LIKE.check_output(expected, got, doctest.ELLIPSIS)


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """The modules that write the site, which stand beside it."""
    monkeypatch.syspath_prepend(str(SITE))
    return importlib.import_module


HOSTILE = (
    "<script>alert(1)</script>",
    "*a* _b_ `c` **d** ~e~ | f $g$ \\h",
    "[text](http://example.test) ![x](y) {role}`z` [a]{.zh}",
    "# no heading",
    "1. no list",
    "- no list",
    "---",
    "+++",
    "% no comment",
    ": no definition",
    "(no-label)=",
    "&lt; &amp; {{ x }}",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_shown_as_they_are_whatever_marks_they_hold(
    words: str, site: Callable[[str], ModuleType]
) -> None:
    """By the parser itself: a paragraph of them is one text, and nothing else."""
    pytest.importorskip("myst_parser")
    config = importlib.import_module("myst_parser.config.main").MdParserConfig(
        enable_extensions={"attrs_inline", "deflist"}
    )
    docutils = importlib.import_module("myst_parser.mdit_to_docutils.base").DocutilsRenderer
    parser = importlib.import_module("myst_parser.parsers.mdit").create_md_parser(config, docutils)
    outer = parser.parse(site("pages.markdown").shown(words))
    assert [token.type for token in outer] == ["paragraph_open", "inline", "paragraph_close"]
    assert {token.type for token in outer[1].children or ()} <= {"text", "text_special"}
    assert "".join(token.content for token in outer[1].children or ()) == words


@pytest.mark.parametrize("module", ["pages.markdown", "bigrams"])
def test_the_examples_of_the_modules_behind_the_site_hold(
    module: str, site: Callable[[str], ModuleType]
) -> None:
    pytest.importorskip("sphinx")
    ran = doctest.testmod(site(module))
    assert ran.attempted
    assert not ran.failed


def test_the_page_of_search_splits_a_question_as_the_index_was_split(
    site: Callable[[str], ModuleType],
) -> None:
    """Else a term of art would be on the page and not be found."""
    pytest.importorskip("sphinx")
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node")
    bigrams = site("bigrams")
    asked = [
        "单独同意",
        "脸",
        "PIPL art. 13 个人信息 consent_separate",
        "《个人信息保护法》第十三条",
        "",
        "  naïve—ünder 4b中c",
    ]
    script = f"{bigrams.SearchPairs.js_splitter_code}\nconsole.log(JSON.stringify({json.dumps(asked)}.map(splitQuery)))"
    run = subprocess.run([node, "-e", script], capture_output=True, text=True, check=True, encoding="utf-8")
    assert json.loads(run.stdout) == [bigrams.split(each) for each in asked]


def test_a_rule_is_named_by_the_tests_that_name_it(tmp_path: Path, site: Callable[[str], ModuleType]) -> None:
    """In a string of theirs, or of a table they use; an id inside a longer string is not it."""
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "test_law_x.py").write_text(
        'TABLE = ("x.1", "x.2")\n\ndef test_a():\n    assert "x.1"\n\ndef test_b():\n    assert TABLE\n\n'
        'def test_c():\n    assert "not x.1"\n',
        encoding="utf-8",
    )
    found = site("pages.seen").tests_naming(tmp_path, frozenset({"x.1", "x.2"}))
    names = {rule: [test.name for test in tests] for rule, tests in found.of_rules.items()}
    assert names == {"x.1": ["test_a", "test_b"], "x.2": ["test_b"]}


def test_a_condition_is_told_in_words_with_its_negations(site: Callable[[str], ModuleType]) -> None:
    """Negation goes to the answer of a fact, and to the head of a list."""
    told = "\n".join(
        site("pages.conditions").in_words("When", fact("processes") & ~(fact("consented") | ~fact("leaks")))
    )
    assert re.findall(r"\*\*(\w+)\*\*|(none of these)|(all of these)", told) == [
        ("", "", "all of these"),
        ("yes", "", ""),
        ("", "none of these", ""),
        ("yes", "", ""),
        ("no", "", ""),
    ]
