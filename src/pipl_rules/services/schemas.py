"""JSON Schemas without definitions to refer to, for documents that have theirs in a place of their own.

Nothing of an act is within itself, and what is named twice is short; so writing each
definition where it is used costs nothing and leaves no reference to be moved.
"""

from functools import cache
from typing import Any

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.facts import READINGS
from pipl_rules.judgment import Judgment, Outcome, Scope, Verdict
from pipl_rules.logic.conditions import Party
from pipl_rules.logic.rule import Interest
from pipl_rules.reading.schema import Json, describe, schema
from pipl_rules.reading.submission import Submission
from pipl_rules.services.judging import Told


@cache
def _of(kind: type) -> Json:
    if kind is ProcessingAct:
        act, defined = describe(ProcessingAct)
        return _inlined(act, defined)
    if kind is Submission:
        whole = schema()
        defined = whole.pop("$defs")
        return _inlined({k: v for k, v in whole.items() if not k.startswith("$")}, defined)
    if kind in (Judgment, Told):
        return _answer()
    msg = f"No schema is known for {kind.__name__}."
    raise TypeError(msg)


def schema_of(kind: type) -> Json:
    """The JSON Schema of an act, of what is handed in, or of an answer.

    Raises:
        TypeError: If it is none of them.
    """
    return {**_inlined(_of(kind), {}), "title": "Judgment" if kind is Told else kind.__name__}


def _inlined(described: Json, defined: Json) -> Json:
    found: Json = _inline(described, defined)
    return found


def _inline(value: Any, defined: Json) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, dict):
        if "$ref" in value:
            meant = defined[value["$ref"].rpartition("/")[2]]
            beside = {name: each for name, each in value.items() if name != "$ref"}
            return _inline({**meant, **beside}, defined)
        return {name: _inline(each, defined) for name, each in value.items()}
    return [_inline(each, defined) for each in value] if isinstance(value, list) else value


def _object(description: str = "", /, **properties: Json) -> Json:
    said = {"description": description} if description else {}
    return {
        **said,
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _many(of: Json) -> Json:
    return {"type": "array", "items": of}


_TEXT: Json = {"type": "string"}
_YES: Json = {"type": "boolean"}
_DAY: Json = {"type": "string", "format": "date"}
_MARK: Json = {"type": ["string", "null"], "description": "Id of the item; null for the act as an act."}


def _maybe(description: str) -> Json:
    return {"type": ["boolean", "null"], "description": description}


def _word(kind: Any, *, null: bool = False) -> Json:  # noqa: ANN401 - an enumeration
    words = [each.value for each in kind]
    return {"type": ["string", "null"], "enum": [*words, None]} if null else {"type": "string", "enum": words}


def _answer() -> Json:
    ground = _object(
        "A rule that decided, and where.",
        rule=_TEXT,
        cite=_TEXT,
        gist=_TEXT,
        item=_MARK,
        interest=_word(Interest, null=True),
    )
    interest = _object(infringed=_maybe("null: open"), certain=_YES)
    law = _object(
        "The law found to govern it.",
        acted=_many(_DAY),
        judged_on=_DAY,
        days=_many(_DAY),
        readings={
            "type": "object",
            "properties": {name: _word_of(name) for name in READINGS},
            "additionalProperties": False,
        },
        guidance=_many(_TEXT),
        as_then_known=_YES,
        reaching_back=_many(_TEXT),
        missing=_many(_object(id=_TEXT, title=_TEXT, changes=_TEXT)),
    )
    assumption = _object(
        "An assumption without which the verdict could change.",
        assumption=_TEXT,
        kind=_TEXT,
        fact=_TEXT,
        value=_YES,
        cite=_TEXT,
        gist=_TEXT,
        on={"type": ["string", "null"], "description": "Whose burden it is; null if nobody's."},
    )
    question = _object(
        "A fact not found that could still change the verdict.",
        fact=_TEXT,
        question=_TEXT,
        proved_by=_word(Party, null=True),
        items=_many(_TEXT),
    )
    return _object(
        "The judgment on one act.",
        index={"type": "integer", "minimum": 0, "description": "Place of the act in the input."},
        id={"type": ["string", "null"], "description": "The caller's mark of the act."},
        verdict=_word(Verdict),
        outcome=_word(Outcome),
        certain=_YES,
        personal_information=interest,
        privacy=interest,
        scope=_word(Scope),
        best_case=_word(Verdict),
        worst_case={
            **_word(Verdict),
            "description": "The gravest verdict that what is not known could bring.",
        },
        law=law,
        grounds=_many(ground),
        lifted=_many(
            _object(
                "A rule whose condition is met, and the one that lifts it.", rule=_TEXT, by=_TEXT, item=_MARK
            )
        ),
        rests_on=_many(assumption),
        noted=_many(_object(right=_TEXT, note=_TEXT)),
        other_breaches=_many(ground),
        open_questions=_many(question),
        items=_many(
            _object(
                id=_TEXT,
                category={"type": ["string", "null"]},
                personal_information=_maybe("null: open"),
                privacy=_maybe("null: open"),
                grounds=_many(ground),
            )
        ),
    )


def _word_of(reading: str) -> Json:
    return {"type": "string", "enum": [each.name for each in READINGS[reading].choices]}
