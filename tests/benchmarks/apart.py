"""Heavy work in a process of its own, so that neither memory nor what was loaded before tells on it.

``python tests/benchmarks/apart.py MODULE FUNCTION '{"quick": true}'`` runs a function of a module beside this one and
prints what it returns as JSON, on a line of its own after a mark.
"""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
MARK = "=> "


def apart(module: str, function: str, **given: object) -> Any:
    """What the function returns, run in a new process; what it prints otherwise is printed.

    Raises:
        RuntimeError: If it fails.
    """
    paths = [str(HERE.parents[1] / "src"), os.environ.get("PYTHONPATH", "")]
    run = subprocess.run(
        [sys.executable, str(HERE / "apart.py"), module, function, json.dumps(given)],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths)), "PYTHONHASHSEED": "0"},
    )
    *lines, last = run.stdout.splitlines() or [""]
    print("\n".join(lines), end="\n" if lines else "", flush=True)
    if run.returncode or not last.startswith(MARK):
        msg = f"{module}.{function} did not come to an end"
        raise RuntimeError(msg)
    return json.loads(last.removeprefix(MARK))


def main() -> None:
    """Run what the arguments say."""
    module, function, given = sys.argv[1:]
    found = getattr(importlib.import_module(module), function)(**json.loads(given))
    print(MARK + json.dumps(found), flush=True)


if __name__ == "__main__":
    main()
