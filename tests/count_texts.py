"""Counts articles, paragraphs and items of the official texts and writes `outline.json`.

    python tests/count_texts.py FOLDER_OF_TEXTS

The counts ship with the package; the texts do not. A paragraph (款) is a line of the
text; an item (项) a line that begins with a bracketed number, and belongs to the
paragraph before it. Where the court answers questions, the answer is counted.
"""

import json
import re
import sys
from pathlib import Path

OUTLINE = Path(__file__).parents[1] / "src" / "pipl_rules" / "statutes" / "outline.json"
BROKEN = re.compile(r"(?<=[\u4e00-\u9fff])\n(?=[\u4e00-\u9fff])")
"""A line broken in the middle of a sentence."""
ITEM = re.compile(r"^\s*[（(][一二三四五六七八九十百]+[）)]")


def paragraphs(text: str) -> list[int]:
    """The number of items in each paragraph."""
    counts: list[int] = []
    for line in BROKEN.sub("", text).split("\n"):
        if ITEM.match(line) and counts:
            counts[-1] += 1
        elif line.strip() and not line.startswith("问："):
            counts.append(0)
    return counts


def outline(folder: Path) -> dict[str, object]:
    """For each instrument: titles, days, whether its relevant articles are all there, and the counts."""
    found: dict[str, object] = {}
    for entry in json.loads((folder / "index.json").read_text("utf-8")):
        rows = (
            [json.loads(line) for line in (folder / entry["file"]).read_text("utf-8").splitlines() if line]
            if entry["file"]
            else []
        )
        found[entry["id"]] = {
            **{
                key: entry[key]
                for key in ("title_zh", "title_en", "rank", "effective", "repealed", "complete")
            },
            "articles": {str(row["article"]): paragraphs(row["text"]) for row in rows},
        }
    return found


if __name__ == "__main__":
    table = outline(Path(sys.argv[1]))
    lines = ",\n".join(
        f' "{name}": {json.dumps(entry, ensure_ascii=False)}' for name, entry in sorted(table.items())
    )
    OUTLINE.write_text("{\n" + lines + "\n}\n", "utf-8")
