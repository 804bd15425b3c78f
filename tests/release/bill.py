"""Writes the bill of materials that the wheel carries (PEP 770, CycloneDX 1.7), from what the project declares.

``python tests/release/bill.py`` writes ``docs/release/pipl_rules.cdx.json``. It has no clock and no chance in it: the same
project gives the same bytes, so that a test can hold the file to what is declared, and a wheel can be built twice.

What is in it: the package; as parts of it, the works its data were made from; as expected of the surroundings, what it
depends on with the ranges declared, always or for an extra.
"""

# pyright: reportCallIssue=false, reportAttributeAccessIssue=false, reportArgumentType=false
# The library makes its classes by a decorator that tells this type checker nothing of them; mypy follows it.

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

from cyclonedx.model import ExternalReference, ExternalReferenceType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot7
from declared import PACKAGE, ROOT, Needed, needed, project
from packageurl import PackageURL
from packaging.utils import canonicalize_name

BILL = ROOT / "docs" / "release" / "pipl_rules.cdx.json"
NOT_FOR_USE = frozenset({"docs", "test"})
"""Extras that serve work on the project, not its users."""

SPDX = {
    "https://creativecommons.org/licenses/by/4.0/": "CC-BY-4.0",
    "https://www.apache.org/licenses/LICENSE-2.0": "Apache-2.0",
}
"""Licences that have an identifier, by the address that the notice gives."""


def written() -> str:
    """The bill as it is to stand in the file."""
    bom = _bill()
    unnamed = _printed(bom)
    bom.serial_number = uuid5(NAMESPACE_URL, unnamed)  # other content, other number
    return _printed(bom)


def _printed(bom: Bom) -> str:
    text: str = JsonV1Dot7(bom).output_as_string(indent=1)
    plain = json.loads(text)
    del plain["metadata"]["timestamp"]
    ranges = {each.name: "|".join(sorted(map(str, each.range))) for each in _of_users()}
    for each in plain["components"]:
        each["versionRange"] = f"vers:pypi/{ranges[each['name']]}"  # for which the library has no field
    if bom.serial_number == UUID(int=0):
        del plain["serialNumber"]
    return json.dumps(plain, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _bill() -> Bom:
    bom = Bom(serial_number=UUID(int=0))
    package = _package()
    bom.metadata.component = package
    needed = list(_needed())
    bom.components.update(needed)
    bom.register_dependency(package, [*needed, *package.components])
    return bom


def _package() -> Component:
    said = project()
    purl = PackageURL("pypi", name=canonicalize_name(said["name"]), version=said["version"])
    return Component(
        name=said["name"],
        version=said["version"],
        type=ComponentType.LIBRARY,
        bom_ref=purl.to_string(),
        purl=purl,
        description=said["description"],
        licenses=[DisjunctiveLicense(id=said["license"])],
        components=[*_works(), *_files()],
    )


def _needed() -> Iterator[Component]:
    """What must be there to run it, and what an extra brings; versions are ranges, so none is given."""
    for each in _of_users():
        purl = PackageURL("pypi", name=each.name)
        yield Component(
            name=each.name,
            type=ComponentType.LIBRARY,
            bom_ref=purl.to_string(),
            purl=purl,
            scope=ComponentScope.REQUIRED if each.always else ComponentScope.OPTIONAL,
            is_external=True,
            properties=[
                Property(name="pipl_rules:extra", value=extra)
                for extra in each.extras
                if extra not in NOT_FOR_USE
            ],
        )


def _of_users() -> list[Needed]:
    return [each for each in needed() if each.always or not NOT_FOR_USE.issuperset(each.extras)]


def _works() -> Iterator[Component]:
    """The works of others that the vocabulary names, each with its licence and the commit that was read."""
    folder = PACKAGE / "terms" / "data"
    sources = json.loads((folder / "sources.json").read_text("utf-8"))["sources"]
    uses: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.json")):
        named = json.loads(path.read_text("utf-8"))["sources"]
        for name in named if path.name != "sources.json" else ():
            uses.setdefault(name, []).append(_place(path))
    licences = _licences((folder / "NOTICE.txt").read_text("utf-8"))
    for name, said in sources.items():
        if said["grade"] == "own":
            continue
        found = re.match(r"github\.com/[\w.-]+/[\w.-]+", said["address"])
        told = {"licence": said["licence"], "grade": said["grade"], "basis": said["basis"]}
        yield Component(
            name=said["title"],
            version=said["version"],
            type=ComponentType.DATA,
            bom_ref=f"data:{name}",
            licenses=[licences[said["commit"]]] if said["commit"] in licences else (),
            external_references=_read_at(found.group(), said["commit"]) if found else (),
            properties=[Property(name=f"pipl_rules:{key}", value=value) for key, value in told.items()]
            + [Property(name="pipl_rules:used_in", value=each) for each in uses.get(name, ())],
        )


def _read_at(repository: str, commit: str) -> list[ExternalReference]:
    where = XsUri(f"https://{repository}")
    return [
        ExternalReference(type=ExternalReferenceType.EVIDENCE, url=where, comment=f"read at commit {commit}")
    ]


def _licences(notice: str) -> Mapping[str, DisjunctiveLicense]:
    """The licence of each work that the notice tells of, by the commit that was read."""
    found = {}
    for part in notice.split("\n\n"):
        commit, licence = re.search(r"commit (\w{40})", part), re.search(r"Licence: ([^,(]+).*?(https:\S+)", part, re.DOTALL)  # fmt: skip
        if commit and licence:
            name, where = " ".join(licence[1].split()), licence[2]
            spdx = SPDX.get(where)
            found[commit[1]] = DisjunctiveLicense(id=spdx, name=None if spdx else name, url=XsUri(where))
    return found


def _files() -> Iterator[Component]:
    """The tables that tell their sources in words of their own, and the records of the decided cases as one."""
    for path in sorted((PACKAGE / "apps").rglob("*.json")):
        said = json.loads(path.read_text("utf-8"))
        told = said.get("sources", [f"{said['source']}: {said['text']}"] if "source" in said else [])
        if told:
            yield _file(_place(path), "Names and terms, as met in: " + "; ".join(told))
    cases = "Decided cases as records of facts, in words of this project; each names where it was read."
    yield _file(_place(PACKAGE / "cases"), cases)


def _file(name: str, description: str) -> Component:
    return Component(name=name, type=ComponentType.DATA, bom_ref=f"data:{name}", description=description)


def _place(path: Path) -> str:
    return path.relative_to(ROOT / "src").as_posix()


if __name__ == "__main__":
    BILL.parent.mkdir(parents=True, exist_ok=True)
    BILL.write_text(written(), encoding="utf-8")
