"""What the documents say runs, and what .ci/run runs is what the README says."""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import pipl_rules

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks(document: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", document.read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_python_block_of_a_document_runs(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In order, each with what the ones before it defined."""
    names: dict[str, object] = {}
    for block in blocks(document, "python"):
        exec(compile(block, str(document), "exec"), names)  # noqa: S102 - our own documents
    printed = capsys.readouterr().out
    for expected in blocks(document, "text"):
        if document.name == "README.md" and not expected.startswith("python -m"):
            assert expected in printed


def test_the_two_commands_of_the_readme_are_those_that_the_check_runs() -> None:
    commands = [block.strip() for block in blocks(ROOT / "README.md", "sh")]
    script = [line.strip() for line in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()]
    assert commands == ["pip install . && python -m pipl_rules cases", 'pip install -e ".[test]" && pytest']
    assert all(command in script for command in commands)


def test_the_act_in_the_readme_is_answered_on_the_command_line() -> None:
    (block,) = blocks(ROOT / "README.md", "json")
    run = subprocess.run(
        [sys.executable, "-m", "pipl_rules", "evaluate", "-", "--format", "json"],
        input=block,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    (answer,) = json.loads(run.stdout)
    assert answer["verdict"] == "infringes_personal_information"


def test_importing_the_package_loads_no_statute_and_no_extra() -> None:
    script = "import sys, pipl_rules; print([m for m in sys.modules if m.startswith('pipl_rules.') or m == 'attr'])"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_front_door_has_at_most_thirty_names_and_each_opens() -> None:
    assert len(pipl_rules.__all__) <= 30
    assert all(getattr(pipl_rules, name) is not None for name in pipl_rules.__all__)
    assert set(pipl_rules.__all__) <= set(dir(pipl_rules))
    with pytest.raises(AttributeError, match="no attribute"):
        _ = pipl_rules.nothing_of_the_kind


def test_the_version_of_the_package_is_that_of_the_project() -> None:
    assert f'version = "{pipl_rules.__version__}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_only_the_agreed_entries_stand_at_the_top() -> None:
    agreed = {"src", "docs", "tests", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE"}
    run = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode:
        pytest.skip("not a checkout")
    tops = {line.split("/")[0] for line in run.stdout.splitlines()}
    assert {top for top in tops if not top.startswith(".")} <= agreed


def test_files_are_small() -> None:
    """Median about 120 lines, nine in ten under 300, none over 400."""
    sizes = sorted(len(path.read_text("utf-8").splitlines()) for path in (ROOT / "src").rglob("*.py"))
    assert sizes[-1] <= 400
    assert sizes[int(len(sizes) * 0.9)] < 300
    assert sizes[len(sizes) // 2] < 150


def test_an_article_fits_one_screen() -> None:
    """Sixty lines, so that it can be checked with the official text in the other hand."""
    long = {}
    for path in (ROOT / "src" / "pipl_rules" / "statutes").rglob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple):
                (target, *_) = node.targets
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if isinstance(target, ast.Name) and target.id.startswith("ARTICLE") and lines > 60:
                    long[f"{path.name} {target.id}"] = lines
    assert long == {}
