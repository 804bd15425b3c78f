"""A newcomer, by a script: an empty environment, the README from top to bottom, and a notebook of one's own.

``python tests/evidence/newcomer.py [FOLDER]`` does it all and says what each step printed; a folder keeps what
was made. What is typed stands in the README: the script takes it from there, in order, and puts a file of
the reader's own where the README says FILE.
"""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from attrs import field, frozen

ROOT = Path(__file__).parents[2]
LEFT_OUT = {'pip install -e ".[test]" && pytest': "the check runs it as it stands; it takes minutes"}
"""What a newcomer may type and this one does not, and why."""

OWN = (
    ("dt.date(2024, 5, 1)", "dt.date(2025, 3, 8)"),
    ("item.phone_number", "item.name"),
    ("Operation.STORE", "Operation.COLLECT"),
    ('id="number"', 'id="name"'),
)
"""How the act of the reader differs from that of the README."""

MANIFEST = """<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="cn.example.reader">
<uses-permission android:name="android.permission.READ_CONTACTS"/>
</manifest>
"""


@frozen
class Block:
    """A block of the README.

    Attributes:
        language: What it is written in.
        body: What is typed, or shown.
    """

    language: str
    body: str


def blocks() -> list[Block]:
    """The blocks of the README, in order."""
    found = re.findall(
        r"^```(\w+)\n(.*?)^```", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    return [Block(*each) for each in found]


@frozen
class Ran:
    """What was typed, and what came of it."""

    typed: str
    status: int
    out: str
    err: str


@frozen
class Newcomer:
    """Somebody with the sources, an empty environment, and nothing else.

    Attributes:
        home: A folder of their own; the sources stand in `sources` below it.
        ran: Everything typed so far, with what came of it.
    """

    home: Path
    ran: list[Ran] = field(factory=list)

    @property
    def sources(self) -> Path:
        """The folder that the README stands in, and in which everything is typed."""
        return self.home / "sources"

    def begin(self) -> None:
        """Take the sources, and make the environment."""
        kept = shutil.ignore_patterns("__pycache__", ".*", "build", "dist")
        shutil.copytree(ROOT, self.sources, ignore=kept, dirs_exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", str(self.home / "venv")], check=True)

    def type(self, command: str, said: str = "") -> Ran:
        """Type a command into a shell in which the environment is active, and keep what came of it."""
        clean = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "VIRTUAL_ENV", "JUPYTER"))
        }
        places = os.pathsep.join([str(self.home / "venv" / "bin"), os.environ["PATH"]])
        own = {
            "PATH": places,
            "VIRTUAL_ENV": str(self.home / "venv"),
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        run = subprocess.run(
            ["bash", "-c", command],
            cwd=self.sources,
            env={
                **clean,
                **own,
                "IPYTHONDIR": str(self.home / "ipython"),
                "PIP_DISABLE_PIP_VERSION_CHECK": "1",
                "PIP_NO_COMPILE": "1",
            },
            input=said,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        self.ran.append(Ran(command, run.returncode, run.stdout, run.stderr))
        return self.ran[-1]

    def python(self, script: str) -> Ran:
        """Run a script of one's own."""
        (self.sources / "mine.py").write_text(script, encoding="utf-8")
        return self.type("python mine.py")


def commands() -> list[str]:
    """The lines of the command line that the README shows, for files of the reader's own."""
    (shown,) = [each.body for each in blocks() if each.body.startswith("python -m pipl_rules evaluate")]
    own = {
        "FILE": "act.json",
        "RECORD": "record.jsonl",
        "FOLDER": "kit",
        "PATH": "AndroidManifest.xml",
        "TYPE": "e_books",
        "DATE": "2024-05-01",
    }
    typed = []
    for line in shown.splitlines():
        words = shlex.split(re.sub(r"\[[^]]*\](\.\.\.)?", "", line.split("   ")[0]))
        named = {**own, "FILE": "lots.json"} if "exposure" in words else own
        asked = " act.json --answers '?'" if "interview" in words else ""
        typed.append(" ".join(named.get(word, word) for word in words) + asked)
    return typed


def follow(newcomer: Newcomer) -> None:
    """Everything in the README up to its notebooks and packages of apps, with what `pip install .` brings."""
    given = blocks()
    first = next(each.body.strip() for each in given if each.language == "sh")
    newcomer.type(first)
    newcomer.python("\n".join(each.body for each in given if each.language == "python"))
    (act,) = [each.body for each in given if each.language == "json"]
    (newcomer.sources / "act.json").write_text(act, encoding="utf-8")
    (newcomer.sources / "lots.json").write_text('{"id": "x", "began": "2024-05-01"}\n', encoding="utf-8")
    (newcomer.sources / "AndroidManifest.xml").write_text(MANIFEST, encoding="utf-8")
    newcomer.python(
        "import json, pathlib\nfrom pipl_rules import evaluate\nfrom pipl_rules.reading import read\n"
        "from pipl_rules.services import decision_record\n"
        "(given,) = read(pathlib.Path('act.json').read_text('utf-8')).submissions()\n"
        "pathlib.Path('record.jsonl').write_text(json.dumps(decision_record(evaluate(given.act))), 'utf-8')\n"
    )
    for command in commands():
        newcomer.type(command)


def audit(newcomer: Newcomer) -> None:
    """The audit of the README, with a manifest where it says a package."""
    (shown,) = [each.body for each in blocks() if "[app]" in each.body]
    for line in shown.splitlines():
        newcomer.type(line.replace("app.apk", "AndroidManifest.xml"))


def notebook(newcomer: Newcomer) -> list[dict[str, Any]]:
    """A notebook of the reader's own: the README's blocks with another act, run as a notebook is.

    Returns:
        The cells, with their outputs.
    """
    (shown,) = [each.body for each in blocks() if "[notebook]" in each.body]
    install, start = shown.splitlines()
    newcomer.type(install)
    newcomer.type(f"{start} --version")
    cells = [each.body for each in blocks() if each.language == "python"]
    for old, new in OWN:
        assert any(old in cell for cell in cells), old
        cells = [cell.replace(old, new) for cell in cells]
    cells.insert(1, "judgment")
    book = {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
        "cells": [
            {
                "cell_type": "code",
                "id": f"c{at}",
                "metadata": {},
                "execution_count": None,
                "outputs": [],
                "source": cell,
            }
            for at, cell in enumerate(cells)
        ],
    }
    path = newcomer.sources / "mine.ipynb"
    path.write_text(json.dumps(book), encoding="utf-8")
    newcomer.type("python -m jupyter execute --inplace mine.ipynb")
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["cells"]
    return found


def shown(cell: dict[str, Any]) -> str:
    """The HTML that a cell shows; empty if it shows none."""
    return "".join(
        "".join(output["data"].get("text/html", "")) for output in cell["outputs"] if "data" in output
    )


def main() -> int:
    """Do all of it and tell of it."""
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(sys.argv[1] if len(sys.argv) > 1 else scratch).resolve()
        newcomer = Newcomer(home)
        newcomer.begin()
        follow(newcomer)
        audit(newcomer)
        cells = notebook(newcomer)
    for ran in newcomer.ran:
        sys.stdout.write(f"$ {ran.typed}\n[{ran.status}] {(ran.err or ran.out).strip()[-300:]}\n\n")
    sys.stdout.write(f"pictures in the notebook: {sum(1 for cell in cells if '<img' in shown(cell))}\n")
    return max(ran.status for ran in newcomer.ran)


if __name__ == "__main__":
    raise SystemExit(main())
