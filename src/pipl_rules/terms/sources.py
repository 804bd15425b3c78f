"""Where the vocabulary comes from, how far each source was checked, and on what terms it may be used."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from attrs import frozen

from pipl_rules.errors import UnknownNameError
from pipl_rules.terms.shipped import shipped


class Grade(Enum):
    """How a source was read.

    TEXT: the instrument itself.
    CHECKED: every name taken from it was looked up in it.
    SECONDARY: read in reproductions only; the official print was not opened.
    OWN: this project's own assignment.
    """

    TEXT = "text"
    CHECKED = "checked"
    SECONDARY = "secondary"
    OWN = "own"


@frozen(kw_only=True)
class Source:
    """One source of the vocabulary.

    Attributes:
        id: Stable id, such as ``dpv``.
        title: English title; empty if none was found.
        title_zh: Chinese title; empty if it has none.
        version: Version or edition, with its days where they matter.
        address: Where it was read; empty for official texts.
        commit: Commit of the repository; empty where there is none.
        licence: Terms on which it may be used.
        grade: How it was read.
        basis: What was looked at, in a sentence.
    """

    id: str
    title: str
    title_zh: str
    version: str
    address: str
    commit: str
    licence: str
    grade: Grade
    basis: str


@cache
def sources() -> Mapping[str, Source]:
    """Every source by id."""
    rows = shipped("sources")["sources"]
    return MappingProxyType(
        {id_: Source(**{**row, "id": id_, "grade": Grade(row["grade"])}) for id_, row in rows.items()}
    )


def source(id_: str) -> Source:
    """One source.

    Raises:
        UnknownNameError: If no source has the id.
    """
    try:
        return sources()[id_]
    except KeyError:
        raise UnknownNameError("source of the vocabulary", id_, sources()) from None


def notices() -> str:
    """What the licences of the sources ask to be said, as shipped with the package."""
    return files("pipl_rules.terms").joinpath("data", "NOTICE.txt").read_text("utf-8")
