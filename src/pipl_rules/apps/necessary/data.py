"""The lists as they are shipped, read when first asked for."""

import datetime as dt
import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from attrs import evolve

from pipl_rules.apps.necessary.model import AppType, Fit, Needed, NeededItem, Phrase
from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.statutes.necessary_scope_2021 import LAW

DRAFT = Instrument(
    id="necessarydraft2020",
    text="necessary_pi_scope_draft_2020",
    short="Necessary Information Draft 2020",
    short_zh="常见类型移动互联网应用程序必要个人信息范围（征求意见稿）",
    title="Scope of Necessary Personal Information for Common Types of Mobile Internet Applications (draft for comment)",
    title_zh="常见类型移动互联网应用程序（App）必要个人信息范围（征求意见稿）",
    promulgated=dt.date(2020, 12, 1),
    effective=dt.date(2020, 12, 1),
    repealed=dt.date(2020, 12, 1),  # no day at all: it was never in force
    rank=Rank.NORMATIVE_DOCUMENT,
    unit="item",
)
"""The draft put out for comment until 2020-12-16: 38 types, of which the text of four is at hand."""


def _file(name: str) -> dict[str, Any]:
    text = files("pipl_rules.apps.necessary").joinpath(f"{name}.json").read_text("utf-8")
    content: dict[str, Any] = json.loads(text)
    return content


@cache
def _words() -> dict[str, Any]:
    return _file("terms")


@cache
def binding() -> Mapping[str, Needed]:
    """The list in force from 2021-05-01, by id of the type, in the order of article 5."""
    rows = _file("list_2021")["types"]
    law: dict[str, Any] = {
        "binding": True,
        "since": LAW.effective,
        "consumers_only": True,
        "consumers_only_by": LAW.art(3),
        "yields_to_other_rules": True,
        "yields_by": LAW.art(2, para=1),
    }
    return MappingProxyType({row["id"]: _needed(row, LAW.art(f"5({row['number']})"), law) for row in rows})


@cache
def drafted() -> Mapping[str, Needed]:
    """The draft of 2020-12-01 as far as its text was at hand, by id of the type."""
    rows = _file("draft_2020")["types"]
    law: dict[str, Any] = {
        "binding": False,
        "since": DRAFT.promulgated,
        "consumers_only": False,
        "consumers_only_by": None,
        "yields_to_other_rules": False,
        "yields_by": None,
    }
    return MappingProxyType({row["id"]: _needed(row, DRAFT.art(row["number"]), law) for row in rows})


def _needed(row: Mapping[str, Any], cite: Citation, law: Mapping[str, Any]) -> Needed:
    kind = AppType(id=row["id"], en=row["en"], zh=row["zh"], number=row["number"])
    items = tuple(entry for line in row["lines"] for term in line["terms"] for entry in _entries(term, line))
    service = {"basic_service": row["basic_service"], "basic_service_zh": row["basic_service_zh"]}
    return Needed(type=kind, **service, items=items, cite=cite, **law)


def _entries(term: str, line: Mapping[str, Any]) -> tuple[NeededItem, ...]:
    words = _words()["terms"][term]
    bare = NeededItem(
        term=term,
        en=words["en"],
        zh=words["zh"],
        item=None,
        fit=None,
        of=_phrase("persons", line.get("of")),
        when=_phrase("conditions", line.get("when")),
        line=line["line"],
    )
    fits = {fit.value: fit for fit in Fit}
    return tuple(evolve(bare, item=item, fit=fits[fit]) for item, fit in words["categories"]) or (bare,)


def _phrase(kind: str, name: str | None) -> Phrase | None:
    return None if name is None else Phrase(name, **_words()[kind][name])
