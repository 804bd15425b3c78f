"""Builds the wheel and the sdist twice, in surroundings that differ in all that should not matter, and compares bytes.

``python tests/release/twice.py [FOLDER]`` prints the digest of each and leaves them in the folder; exit status 1 if two
differ. What is built is what git has of the checkout, changes included. Needs `build` and `hatchling`; no network.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from attrs import frozen
from declared import ROOT

UNSET = "1580601600"
"""What hatchling takes for SOURCE_DATE_EPOCH where it is not set; setting it to this changes nothing."""


@frozen
class Surroundings:
    """What two builders of one commit may have differently."""

    folder: str
    umask: int
    mode: int
    changed: int
    seed: str
    zone: str
    language: str
    epoch: str | None
    how: tuple[str, ...]


THESE = Surroundings("a", 0o022, 0o644, 1_600_000_000, "0", "UTC", "C.UTF-8", None, ())
OTHERS = Surroundings(
    "b with a space/及中文",
    0o077,
    0o600,
    1_900_000_001,
    "4242",
    "Asia/Shanghai",
    "C",
    UNSET,
    ("--sdist", "--wheel"),
)
"""The first builds the wheel out of its sdist, as build does of itself; the second out of the checkout."""


def tracked() -> tuple[str, ...] | None:
    """The files that git has, as paths from the root; None if this is no checkout."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    names = sorted(filter(None, listed.stdout.decode().split("\0")))
    here = [name for name in names if (ROOT / name).is_file()]
    return tuple(here) if listed.returncode == 0 and here else None


def built(files: tuple[str, ...], around: Surroundings, below: Path) -> dict[str, Path]:
    """Build from a clean copy of the files.

    Returns:
        What was built, by name.

    Raises:
        RuntimeError: The build failed; the message is what it said.
    """
    copy, out = below / around.folder / "copy", below / around.folder / "out"
    for name in files if around.epoch is None else reversed(files):
        to = copy / name
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, to)
        to.chmod(around.mode | ((ROOT / name).stat().st_mode & 0o100))
        os.utime(to, (around.changed, around.changed))
    env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    env |= {"PYTHONHASHSEED": around.seed, "TZ": around.zone, "LC_ALL": around.language}
    env |= {"SOURCE_DATE_EPOCH": around.epoch} if around.epoch else {}
    command = [sys.executable, "-m", "build", "--no-isolation", *around.how, "--outdir", str(out), str(copy)]
    run = subprocess.run(
        command, env=env, umask=around.umask, cwd=below, capture_output=True, text=True, check=False
    )
    if run.returncode:
        raise RuntimeError(run.stdout + run.stderr)
    return {path.name: path for path in sorted(out.iterdir())}


def both(files: tuple[str, ...], below: Path) -> tuple[dict[str, Path], dict[str, Path]]:
    """The two builds, the second begun later by more than the two seconds that a zip archive can tell apart."""
    begun = time.monotonic()
    first = built(files, THESE, below)
    time.sleep(max(0.0, 2.1 - (time.monotonic() - begun)))
    return first, built(files, OTHERS, below)


def digests(of: dict[str, Path]) -> dict[str, str]:
    """The SHA-256 of each."""
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in of.items()}


def main() -> int:
    """Build, compare, tell, and leave what was built in the folder named."""
    files = tracked()
    if files is None:
        print("not a checkout", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as below:
        first, second = both(files, Path(below))
        of_first, of_second = digests(first), digests(second)
        for name, digest in of_first.items():
            print(f"{digest}  {name}")
        if of_first != of_second:
            print(f"DIFFERENT: {of_second}", file=sys.stderr)
            return 1
        for folder in sys.argv[1:2]:
            Path(folder).mkdir(parents=True, exist_ok=True)
            for path in first.values():
                shutil.copy(path, folder)
    print("the same, byte for byte")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
