"""The evidence on the rules: `python tests/evidence/run_mutation.py`.

Records what the tests of law and of the decided cases ask, decides every mutant in bulk, and prints the score
by instrument and by kind of mutant. With `--write` it also makes the witnesses that are missing and writes
docs/evidence.md; with `--check` it says what of that is out of date, and exits with status 1 if anything is.
"""

import argparse
import json
import pickle
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from gathering import EXPLAINED, Evidence, derive, faults, gather, record
from page import page, table
from recording import CASES, LAW, Recording
from survivors import write_lists
from witnesses import Witness, save

PAGE = Path(__file__).parents[2] / "docs" / "evidence.md"


def recorded(kept: Path | None) -> Recording:
    """What the tests ask, recorded now or taken from the file that keeps it."""
    if kept is not None and kept.exists():
        sys.path[:0] = [str(LAW), str(CASES)]
        found: Recording = pickle.loads(kept.read_bytes())  # noqa: S301 - our own file
        return found
    recording = record()
    if kept is not None:
        kept.write_bytes(pickle.dumps(recording))
    return recording


def _keep(evidence: Evidence) -> None:
    groups: dict[str, list[Witness]] = {}
    for name, witness in evidence.witnesses.items():
        of = name.split("/")[0]
        groups.setdefault(evidence.instrument(of), []).append(witness)
    save(groups)
    rows = json.dumps(evidence.explained, indent=1, ensure_ascii=False, sort_keys=True)
    EXPLAINED.write_text(rows + "\n", "utf-8")


def main() -> int:
    """Run; the exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--write", action="store_true", help="make missing witnesses, write the page")
    options.add_argument("--check", action="store_true", help="say what is out of date")
    options.add_argument("--lists", type=Path, help="folder for the survivors as text, a file an instrument")
    options.add_argument("--recording", type=Path, help="keep the recording here, and use it if it is there")
    given = options.parse_args()
    recording = recorded(given.recording)
    evidence = gather(recording)
    print(f"{recording.tests} tests, {len(recording.states)} states")
    print(table(evidence))
    if given.lists:
        write_lists(evidence.scores, recording, given.lists)
    if given.write:
        derive(evidence, _keep)
        PAGE.write_text(page(evidence), "utf-8")
    found = faults(evidence) if given.check else []
    if given.check and PAGE.read_text("utf-8") != page(evidence):
        found.append("docs/evidence.md is out of date")
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
