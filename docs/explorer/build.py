"""Build the explorer page: ``python docs/explorer/build.py OUT``.

Writes a folder that any static server can serve and that asks for nothing from anywhere else: the page,
Python for the browser (Pyodide, at the version and hash in package-lock.json), our wheel built from this
checkout, and the wheels it needs (at the versions and hashes in wheels.txt). Needs pip and npm.
``manifest.json`` lists every file with its hash; the page reads from it which wheels to load.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PAGE = (
    "index.html",
    "explorer.css",
    "explorer.js",
    "dom.js",
    "library.js",
    "reasons.js",
    "rows.js",
    "state.js",
    "words.js",
    "worker.js",
)
BRIDGE = ("explorer.py", "explorer_state.py", "explorer_words.py")
PYODIDE = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
    "package.json",
)
NOTICE = """This page runs other people's work, unchanged:

Pyodide and CPython compiled by it, MPL-2.0 and PSF-2.0, source at github.com/pyodide/pyodide
attrs and cattrs, MIT; python-dateutil, BSD-3-Clause; typing-extensions, PSF-2.0

The Mozilla Public License 2.0 stands at mozilla.org/MPL/2.0; the licences of the wheels are inside them. pipl_rules itself: Apache-2.0.
"""


def build(out: Path) -> None:
    """Write the page to a folder, which is emptied first if the page was built there before.

    Args:
        out: The folder.

    Raises:
        FileExistsError: If the folder holds something else than an earlier build.
        subprocess.CalledProcessError: If npm or pip fails, or a hash is not the one recorded.
    """
    if out.exists() and any(out.iterdir()):
        if not (out / "manifest.json").is_file():
            msg = f"{out} is not empty and was not built here; name another folder."
            raise FileExistsError(msg)
        shutil.rmtree(out)
    out.mkdir(parents=True, exist_ok=True)
    for name in (*PAGE, *BRIDGE):
        shutil.copy(HERE / name, out / name)
    with tempfile.TemporaryDirectory() as scratch:
        _python(Path(scratch), out / "pyodide")
        _wheels(out / "wheels")
    (out / "NOTICE.txt").write_text(NOTICE, "utf-8")
    (out / "manifest.json").write_text(json.dumps(_manifest(out), indent=1) + "\n", "utf-8")


def _python(scratch: Path, out: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        msg = "npm is needed, which comes with Node.js."
        raise FileNotFoundError(msg)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, scratch / name)
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error")
    subprocess.run([npm, "ci", *quiet], cwd=scratch, check=True, stdout=subprocess.DEVNULL)
    out.mkdir()
    for name in PYODIDE:
        shutil.copyfile(scratch / "node_modules" / "pyodide" / name, out / name)


def _wheels(out: Path) -> None:
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
    needed = ("--no-deps", "--only-binary=:all:", "--require-hashes", "-r", str(HERE / "wheels.txt"))
    subprocess.run([*pip, "download", *needed, "-d", str(out)], check=True)
    subprocess.run([*pip, "wheel", "--no-deps", "-w", str(out), str(ROOT)], check=True)


def _manifest(out: Path) -> dict[str, object]:
    files = sorted(path for path in out.rglob("*") if path.is_file())
    names = {path: path.relative_to(out).as_posix() for path in files}
    return {
        "pyodide": json.loads((out / "pyodide" / "package.json").read_text("utf-8"))["version"],
        "bridge": list(BRIDGE),
        "wheels": [name for name in names.values() if name.endswith(".whl")],
        "files": {
            names[path]: {
                "bytes": path.stat().st_size,
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
            for path in files
        },
    }


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Build the explorer page.")
    parser.add_argument("out", type=Path, help="folder to write; an earlier build in it is replaced")
    build(parser.parse_args().out)


if __name__ == "__main__":
    main()
