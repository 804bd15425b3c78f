"""Writes the pages that come from the library, and those of the other documents, beside the written ones.

``python docs/site/generate.py`` does so; `conf.py` does it at every build. What is written is
not committed: it is the law, the facts and the cases as the library has them.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WRITTEN = ("law", "papers", "notebooks")
"""The folders written, and nothing else in them."""

PLACED = ("adding_law.md", "contributing.md", "versioning.md")
"""Documents that a page of the site takes in by itself."""


def generate(folder: Path = HERE, root: Path = ROOT) -> tuple[Path, ...]:
    """Write every page; a file that would not change is left alone, one that is no longer due is removed.

    Args:
        folder: Where to.
        root: The checkout: its documents, tests, decided cases and notebooks.

    Returns:
        The files that stand there now.
    """
    files = dict(_everything(root))
    for name, content in files.items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, "utf-8")
    due = {folder / name for name in files}
    for below in WRITTEN:
        for path in (folder / below).rglob("*"):
            if path.is_file() and path not in due:
                path.unlink()
    return tuple(sorted(due))


def _everything(root: Path) -> Iterator[tuple[str, str]]:
    from pages import articles, cases, facts, limits  # noqa: PLC0415 - the library loads only when asked
    from pages.book import Book  # noqa: PLC0415 - the same

    book = Book(root)
    for part in (articles, facts, limits, cases):
        yield from part.pages(book)
    yield from _papers(root)
    yield from _notebooks(root)


def _papers(root: Path) -> Iterator[tuple[str, str]]:
    """A page for each document, which takes it in where it stands."""
    names = [path.name for path in sorted((root / "docs").glob("*.md")) if path.name not in PLACED]
    for name in names:
        yield f"papers/{name}", f"```{{include}} ../../{name}\n:relative-images:\n```\n"
    listed = "\n".join(Path(name).stem for name in names)
    yield (
        "papers/index.md",
        f"# Papers\n\nHow it is built, what is doubtful, and what shows that it holds.\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n",
    )


def _notebooks(root: Path) -> Iterator[tuple[str, str]]:
    """The notebooks as they are, with what they printed when they were run; a list of them, be it empty."""
    paths = sorted((root / "docs" / "notebooks").glob("*.ipynb"))
    for path in paths:
        yield f"notebooks/{path.name}", path.read_text("utf-8")
    listed = "\n".join(path.stem for path in paths)
    what = "Each can be downloaded and run." if paths else "None yet."
    yield "notebooks/index.md", f"# Notebooks\n\n{what}\n\n```{{toctree}}\n:maxdepth: 1\n\n{listed}\n```\n"


def main() -> int:
    """Write the pages and say how many there are."""
    sys.path.insert(0, str(HERE))
    sys.stdout.write(f"{len(generate())} files\n")
    return 0


if __name__ == "__main__":
    shutil.rmtree(HERE / "law", ignore_errors=True)
    raise SystemExit(main())
