"""What is released: the same bytes whoever builds it, all of the package and nothing else, and enough by itself."""

import importlib.util
import json
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

import pytest
from declared import PACKAGE, ROOT, project
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from twice import both, digests, tracked

pytestmark = pytest.mark.evidence


@pytest.fixture(scope="module")
def files() -> tuple[str, ...]:
    found = tracked()
    if found is None:
        pytest.skip("not a checkout: what is released is what git has")
    return found


@pytest.fixture(scope="module")
def builds(
    files: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, Path], dict[str, Path]]:
    for needed in ("build", "hatchling"):
        if importlib.util.find_spec(needed) is None:
            pytest.skip(f"no {needed}: pip install -r .ci/requirements.txt")
    return both(files, tmp_path_factory.mktemp("twice"))


@pytest.fixture(scope="module")
def wheel(builds: tuple[dict[str, Path], dict[str, Path]]) -> Iterator[zipfile.ZipFile]:
    (path,) = (path for name, path in builds[0].items() if name.endswith(".whl"))
    with zipfile.ZipFile(path) as opened:
        yield opened


def test_two_builders_of_one_commit_get_the_same_bytes(
    builds: tuple[dict[str, Path], dict[str, Path]],
) -> None:
    """Other folder, time, rights, umask, seed, zone and language; the wheel once by way of its sdist, once not."""
    first, second = map(digests, builds)
    stem = f"pipl_rules-{project()['version']}"
    assert set(first) == {f"{stem}.tar.gz", f"{stem}-py3-none-any.whl"}
    assert first == second


def test_the_wheel_has_every_file_of_the_package_and_nothing_but_it(
    wheel: zipfile.ZipFile, files: tuple[str, ...]
) -> None:
    """Code, data, schema, notice and the mark that it is typed; no test, and what describes it beside."""
    stem = f"pipl_rules-{project()['version']}.dist-info"
    package = {name.removeprefix("src/") for name in files if name.startswith("src/pipl_rules/")}
    about = {f"{stem}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt")}
    about |= {f"{stem}/licenses/{name}" for name in project()["license-files"]}
    about |= {f"{stem}/sboms/pipl_rules.cdx.json"}
    assert set(wheel.namelist()) == package | about
    endings = {PurePosixPath(name).suffix for name in package}
    assert endings == {".py", ".json", ".txt", ".typed"}, "a new kind of file: is it meant to be released?"
    for name in package:
        assert wheel.read(name) == (PACKAGE.parent / name).read_bytes(), name


def test_the_wheel_carries_the_bill_that_is_on_record(wheel: zipfile.ZipFile) -> None:
    (name,) = (name for name in wheel.namelist() if "/sboms/" in name)
    assert wheel.read(name) == (ROOT / "docs" / "release" / "pipl_rules.cdx.json").read_bytes()


def brought(*asked: str) -> set[str]:
    """The distributions that those asked for need, with theirs, as installed here."""
    found: set[str] = set()
    queue = [Requirement(each) for each in asked]
    while queue:
        need = queue.pop()
        name = canonicalize_name(need.name)
        if name in found or (need.marker and not need.marker.evaluate({"extra": ""})):
            continue
        found.add(name)
        queue += map(Requirement, distribution(name).requires or ())
    return found


@pytest.fixture(scope="module")
def python(builds: tuple[dict[str, Path], dict[str, Path]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter that has what the wheel says it needs, the wheel, and nothing else; no index is asked."""
    folder = tmp_path_factory.mktemp("apart")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    found = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder)}))
    for name in brought(*project()["dependencies"]):
        try:
            of = distribution(name)
        except PackageNotFoundError:
            pytest.skip(f"no {name}")
        for each in of.files or ():
            if ".." not in each.parts and each.suffix != ".pyc":
                (found / each).parent.mkdir(parents=True, exist_ok=True)
                (found / each).write_bytes(Path(str(of.locate_file(each))).read_bytes())
    (path,) = (path for name, path in builds[1].items() if name.endswith(".whl"))
    run = folder / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(run)]
    subprocess.run(
        [*pip, "install", "--quiet", "--no-index", "--no-deps", "--no-compile", str(path)], check=True
    )
    subprocess.run([*pip, "check"], check=True, capture_output=True)
    return run


def said(python: Path, *arguments: str) -> str:
    """What a command prints; nothing of this checkout is on its path, and nothing is written beside the code."""
    run = subprocess.run(
        [str(python), "-I", "-B", *arguments],
        cwd=python.parent,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stderr[-2000:]
    return run.stdout


def test_the_wheel_imports_with_what_it_declares_and_nothing_else(python: Path) -> None:
    """No extra is there; every name of the front door opens."""
    script = """
import importlib.metadata as m, pipl_rules, sys
assert all(getattr(pipl_rules, name) is not None for name in pipl_rules.__all__)
assert "site-packages" in pipl_rules.__file__
print(*sorted(each.metadata["Name"] for each in m.distributions()))
"""
    there = {canonicalize_name(name) for name in said(python, "-c", script).split()}
    assert there == brought(*project()["dependencies"]) | {"pipl-rules"}


def test_the_wheel_judges_the_decided_cases(python: Path) -> None:
    """The main job, on data that came with the wheel, as in the checkout."""
    here = subprocess.run(
        [sys.executable, "-m", "pipl_rules", "cases", "--format", "json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(said(python, "-m", "pipl_rules", "cases", "--format", "json")) == json.loads(
        here.stdout
    )


def test_the_wheel_has_its_schema_its_rulebook_and_its_lists(python: Path) -> None:
    """Each read from data that would be missed only when asked for."""
    schema = json.loads(said(python, "-m", "pipl_rules", "schema"))
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert said(python, "-m", "pipl_rules", "rulebook", "--format", "csv").count("\n") > 500
    assert "provision" in said(python, "-m", "pipl_rules", "coverage").lower()
    lists = "from pipl_rules.apps.necessary import *; from pipl_rules.terms import *; import pipl_rules.apps.reading"
    said(python, "-c", lists)
