"""Runs the notebooks under docs/ and keeps their outputs: python tests/evidence/running_notebooks.py [NAME ...]."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "docs" / "notebooks"
NOTEBOOKS = tuple(sorted(FOLDER.glob("*.ipynb")))


def executed(path: Path) -> Any:
    """The notebook, run from its first cell in a kernel of its own; what belongs to the run alone is left out."""
    form, client = _module("nbformat"), _module("nbclient")
    book = form.read(path, as_version=4)
    client.NotebookClient(book, kernel_name="python3", timeout=300, record_timing=False).execute()
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    book.metadata = form.from_dict({"kernelspec": kernel, "language_info": {"name": "python"}})
    for number, cell in enumerate(book.cells):
        cell.id = f"cell-{number}"
        cell.metadata = form.from_dict({})
    return book


def _module(name: str) -> Any:
    """A module of an extra, asked for only where it is used."""
    return import_module(name)


def main() -> None:
    """Run each notebook named, or all, and write it."""
    for path in NOTEBOOKS:
        if path.stem in sys.argv[1:] or not sys.argv[1:]:
            _module("nbformat").write(executed(path), path)


if __name__ == "__main__":
    main()
