"""Settings for the whole suite, and the site, which is built once for all that look at it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

collect_ignore_glob = ["benchmarks/*"]

settings.register_profile("untimed", parent=settings.default, deadline=None)  # no test is about time
settings.load_profile("untimed")
ROOT = Path(__file__).parent.parent


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Where several processes run the tests, one runs a file, and one all that look at the site, which is dear."""
    for item in items:
        at_site = "built_site" in getattr(item, "fixturenames", ())
        item.add_marker(pytest.mark.xdist_group("site" if at_site else item.path.name))


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as the README says, the explorer in it where there is npm; every warning is an error.

    A link or an anchor that leads nowhere is a warning.
    """
    for needed in ("sphinx", "furo", "myst_nb"):
        pytest.importorskip(needed)
    folder = tmp_path_factory.mktemp("site")
    strictly = ["-q", "-W", "--keep-going", "-j", "auto", "-d", str(folder / "trees")]
    explorer = ["-t", "explorer"] if shutil.which("npm") else []
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "sphinx",
            "-b",
            "html",
            *explorer,
            *strictly,
            "docs/site",
            str(folder / "html"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stderr[-4000:]
    return folder / "html"
