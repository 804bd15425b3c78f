"""The notebooks under docs/ are what running them gives, and hold nothing of the machine they ran on."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from running_notebooks import NOTEBOOKS, executed

EACH = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def outputs(cell: Any) -> list[str]:
    """What a cell printed or showed, as text."""
    told = []
    for output in cell.get("outputs", ()):
        text = output.get("text") or output.get("data", {}).get("text/plain", "")
        told.append(text if isinstance(text, str) else "".join(text))
    return told


def test_there_are_three_notebooks() -> None:
    assert [path.stem for path in NOTEBOOKS] == ["a_year_of_law", "auditing_an_app", "the_split"]


@EACH
def test_a_notebook_was_run_from_its_first_cell_to_its_last_without_error(path: Path) -> None:
    cells = [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    kinds = {output["output_type"] for cell in cells for output in cell["outputs"]}
    assert kinds <= {"stream", "execute_result"}
    assert any(outputs(cell) for cell in cells)


@EACH
def test_a_notebook_tells_no_path_no_time_and_nothing_that_runs(path: Path) -> None:
    """Pictures stand in it as images; there is no script, and no address but of data in the page."""
    written = path.read_text("utf-8")
    assert not re.search(r"/(home|work|root|tmp|Users)/|[A-Z]:\\\\|execution.*iopub|started_at", written)
    book = json.loads(written)
    shown = [
        "".join(output["data"]["text/html"])
        for cell in book["cells"]
        for output in cell.get("outputs", ())
        if "text/html" in output.get("data", {})
    ]
    assert len(shown) >= 4
    for html in shown:
        assert html.startswith("<figure ")
        assert 'src="data:image/svg+xml;base64,' in html
        assert re.search(r'alt="[^"]{10,}"', html)
        assert not re.search(r"<script|<style|<iframe|\son\w+=|https?:", html)


@pytest.mark.evidence
@EACH
def test_running_a_notebook_again_gives_the_same_text(path: Path) -> None:
    """Every cell, in a kernel of its own."""
    pytest.importorskip("nbclient")
    pytest.importorskip("ipykernel")
    kept = [outputs(cell) for cell in json.loads(path.read_text("utf-8"))["cells"]]
    again = [outputs(cell) for cell in executed(path).cells]
    assert again == kept
