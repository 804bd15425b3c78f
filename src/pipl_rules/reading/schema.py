"""The JSON Schema of an ACT, drawn from the classes that the reader reads into.

Labels are in both languages: ``title`` and ``description`` in English, ``x-title-zh`` and ``x-description-zh`` in
Chinese, which a validator passes over. ``x-enum-zh`` has the Chinese for each word of ``enum``, in its order.
The schema is shipped as ``act.schema.json``, for those who read it without running this library.
"""

import json
from collections.abc import Mapping
from enum import Enum
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from pipl_rules import __version__
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.vocabulary import Word
from pipl_rules.facts import COUNTS, READINGS
from pipl_rules.logic.conditions import About, Count, Fact
from pipl_rules.reading.codes import Code
from pipl_rules.reading.docstrings import attributes, summary
from pipl_rules.reading.kinds import Field, Maker, bounds, fields, forms
from pipl_rules.reading.submission import OWN, Submission
from pipl_rules.reading.values import FINDABLE
from pipl_rules.reading.write import jsonable

Json = dict[str, Any]
"""A schema, or a part of one."""

BEYOND = (
    Code.DUPLICATE_KEY,
    Code.NOT_FINITE,
    Code.NOT_WHOLE,
    Code.NUMBER_TOO_LONG,
    Code.NOT_TEXT,
    Code.OUT_OF_ORDER,
    Code.DUPLICATE_ID,
    Code.IMPOSSIBLE,
    Code.NOT_ABOUT_AN_ITEM,
    Code.UNKNOWN_ITEM,
    Code.CONFLICTING_FINDINGS,
)
"""The faults of an ACT that the schema does not express; the reader reports them.

One key given twice, and NaN, are lost or refused before a schema sees the value.
To a schema 3.0 is a whole number, though 3.5 is not. It knows no length of a
number, no half characters, and nothing of two values together.
"""

_BOUND = {">=": "minimum", ">": "exclusiveMinimum", "<=": "maximum", "<": "exclusiveMaximum"}


def schema() -> Json:
    """The JSON Schema (2020-12) of an ACT.

    Whether a day is in the calendar is told by ``"format": "date"``, which a
    validator asserts only if asked to. See `BEYOND` for what it leaves to the reader.
    """
    act, defined = describe(ProcessingAct)
    own, beside = describe(Submission, act={"type": "object"}, readings=_readings())
    act["properties"] |= {name: own["properties"][name] for name in OWN}
    beyond = ", ".join(code.value for code in BEYOND)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:pipl-rules:act:{__version__}",
        "$comment": f"Faults that the reader finds and this schema does not express: {beyond}.",
        "title": "ACT",
        "x-title-zh": "处理行为",
        **act,
        "$defs": dict(sorted({**defined, **beside}.items())),
    }


def shipped_schema() -> Json:
    """The schema as it is shipped beside this module, in ``act.schema.json``; it equals `schema()`."""
    found: Json = json.loads(files("pipl_rules.reading").joinpath("act.schema.json").read_text("utf-8"))
    return found


def describe(kind: type, **instead: Json) -> tuple[Json, dict[str, Json]]:
    """The schema of a record, and by name those it refers to.

    Args:
        kind: An attrs class.
        instead: Schemas of fields that are read otherwise than their kind is.

    Raises:
        TypeError: If a field is of no kind that reading knows.
    """
    parts = _Schemas()
    return parts.object(kind, fields(kind), instead), parts.defined


class _Schemas(Maker[Json]):
    """Makes the schema of each kind of field; named kinds are kept in `defined` and referred to."""

    def __init__(self) -> None:
        self.defined: dict[str, Json] = {}

    def boolean(self) -> Json:
        return {"type": "boolean"}

    def whole(self) -> Json:
        return {"type": "integer"}

    def text(self, *, blank: bool) -> Json:
        return {"type": "string"} if blank else {"type": "string", "minLength": 1, "pattern": "\\S"}

    def day(self) -> Json:
        return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}

    def word(self, kind: type[Enum]) -> Json:
        words = [member.value for member in kind]
        chinese = [member.zh for member in kind if isinstance(member, Word)]
        labels = {"x-enum-zh": chinese} if chinese else {}
        return self._define(kind, {"description": summary(kind), "type": "string", "enum": words, **labels})

    def registered(self, kind: type) -> Json:
        names = {InformationCategory: _categories, Fact: _facts, Count: _counts}[kind]()
        return self._define(kind, {"description": summary(kind), "type": "string", "oneOf": names})

    def nullable(self, inner: Json) -> Json:
        if "type" in inner:
            return {**inner, "type": [inner["type"], "null"]}
        return {"anyOf": [inner, {"type": "null"}]}

    def ordered(self, member: Json) -> Json:
        return {"type": "array", "items": member}

    def unordered(self, member: Json) -> Json:
        return {"type": "array", "items": member, "uniqueItems": True}

    def record(self, kind: type) -> Json:
        found = [self.object(kind, of) for of in forms(kind)]
        return self._define(kind, found[0] if len(found) == 1 else {"oneOf": found})

    def object(
        self, kind: type, of: Mapping[str, Field], instead: Mapping[str, Json] = MappingProxyType({})
    ) -> Json:
        said = attributes(kind)
        return {
            "description": summary(kind),
            "type": "object",
            "properties": {
                name: self._described(field, instead.get(name) or field.make(self), said.get(name))
                for name, field in of.items()
            },
            "required": [name for name, field in of.items() if field.required],
            "additionalProperties": False,
        }

    def _described(self, field: Field, found: Json, said: str | None) -> Json:
        if field.kind is not bool:
            found |= {_BOUND[sign]: figure for sign, figure in bounds(field.attribute.validator)}
        if "zh" in field.attribute.metadata:
            found["title"] = field.attribute.name.replace("_", " ")
            found["x-title-zh"] = field.attribute.metadata["zh"]
        if said:
            found["description"] = said
        if not field.required and field.default is not None:
            found["default"] = jsonable(field.default)
        return found

    def _define(self, kind: type, meaning: Json) -> Json:
        self.defined[kind.__name__] = meaning
        return {"$ref": f"#/$defs/{kind.__name__}"}


def _categories() -> list[Json]:
    return [{"const": each.id, "title": each.en, "x-title-zh": each.zh} for each in CATEGORIES.values()]


def _facts() -> list[Json]:
    about = {About.ACT: "the act", About.ITEM: "an item"}
    about_zh = {About.ACT: "就行为而言", About.ITEM: "就信息项而言"}
    return [
        {
            "const": name,
            **({"x-title-zh": fact.term} if fact.term else {}),
            "description": f"{fact.question} (Of {about[fact.about]}.)",
            "x-description-zh": f"{fact.question_zh}（{about_zh[fact.about]}）",
        }
        for name, fact in FINDABLE.items()
    ]


def _counts() -> list[Json]:
    return [
        {
            "const": name,
            "x-title-zh": count.term,
            "description": f"{count.question} (In {count.unit}.)",
            "x-description-zh": f"{count.question_zh}（单位：{count.unit_zh}）",
        }
        for name, count in COUNTS.items()
    ]


def _readings() -> Json:
    return {
        "type": "object",
        "properties": {
            name: {
                "title": name.replace("_", " "),
                "description": reading.question,
                "x-description-zh": reading.question_zh,
                "oneOf": [
                    {"const": each.name, "description": each.gist, "x-description-zh": each.zh}
                    for each in reading.choices
                ],
            }
            for name, reading in READINGS.items()
        },
        "additionalProperties": False,
    }
