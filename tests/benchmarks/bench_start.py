"""What starting costs: importing, the first judgment, and one act on the command line.

Run it with ``python tests/benchmarks/bench_start.py``. Every figure is of a fresh Python.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from timing import Row, loop, one, printed

IMPORT = "import pipl_rules"
FIRST = (
    "import datetime as dt; from pipl_rules import ProcessingAct, evaluate; "
    "evaluate(ProcessingAct(id='x', on=dt.date(2024, 1, 1))).verdict"
)
ACT = {"id": "x", "on": "2024-05-01", "operations": ["store"], "consents": []}


def inside(script: str) -> float:
    """Seconds that the script takes in a Python that has started."""
    timed = f"import time; t = time.perf_counter(); {script}; print(time.perf_counter() - t)"
    run = subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True)
    return float(run.stdout)


def measure(*, quick: bool = False) -> dict[str, list[Row]]:
    """Milliseconds of each."""
    passes, busy = 1 if quick else 5, loop()
    rows: list[Row] = []
    for what, script in (("import pipl_rules", IMPORT), ("import and first judgment", FIRST)):
        times = sorted(inside(script) * 1e3 for _ in range(passes))
        rows.append(
            {"what": what, "unit": "ms", "best": times[0], "median": times[passes // 2], "loop": busy}
        )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "act.json")
        path.write_text(json.dumps(ACT), "utf-8")
        command = [sys.executable, "-m", "pipl_rules", "evaluate", str(path), "--format", "json"]
        nothing = [sys.executable, "-c", ""]
        lines = (("python that does nothing", nothing), ("command line, one act", command))
        for what, line in lines[: 1 if quick else 2]:
            taken = one(lambda line=line: subprocess.run(line, capture_output=True, check=True), 0, 3)  # type: ignore[misc]
            rows.append({"what": what, "unit": "ms", **taken.each(1e-3), "loop": busy})
    return {"start": rows}


def main() -> None:
    """Print the table."""
    printed("starting", measure()["start"])


if __name__ == "__main__":
    main()
