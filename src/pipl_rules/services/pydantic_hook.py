"""Acts and judgments as pydantic meets them: our strict reader, our schema, and no input in an error.

An act is read by `reading`, as from JSON; pydantic's coercions do not come into it.
Each fault is an error of its own, with its path as ``loc``, its stable code as
``type``, and null as ``input``.
"""

import logging
import math
from collections.abc import Callable
from functools import cache
from typing import Any

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError
from pydantic_core import core_schema as core

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import Fault
from pipl_rules.explanation.answer import answer
from pipl_rules.judgment import Judgment
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import USUAL
from pipl_rules.reading.faults import Faulty, Unreadable, faulty
from pipl_rules.reading.parse import LONGEST_NUMBER
from pipl_rules.reading.records import record
from pipl_rules.reading.submission import Submission, submission
from pipl_rules.reading.write import to_jsonable
from pipl_rules.services.judging import Told
from pipl_rules.services.paths import steps
from pipl_rules.services.schemas import schema_of

LOG = logging.getLogger("pipl_rules")
_TOO_MANY = 10**LONGEST_NUMBER


def core_schema(kind: type) -> core.CoreSchema:
    """How pydantic reads and writes the class."""
    return core.no_info_plain_validator_function(
        _validator(kind),
        ref=f"pipl_rules.{kind.__name__}:0",
        serialization=core.plain_serializer_function_ser_schema(_SERIALIZERS[kind]),
    )


def json_schema(kind: type, _core_schema: object, _handler: object) -> dict[str, Any]:
    """The JSON Schema of the class, complete in itself."""
    return schema_of(kind)


def error_details(found: Fault) -> InitErrorDetails:
    """A fault as pydantic tells errors."""
    said = {"found": found.found, "expected": found.expected, "do": found.do}
    code: Any = found.code  # one of a closed list, where pydantic asks for a literal
    kind = PydanticCustomError(code, "found {found}, expected {expected}; {do}", said)
    return InitErrorDetails(type=kind, loc=steps(found.path), input=None)


@cache
def _validator(kind: type) -> Callable[[object], object]:
    def read(value: object) -> object:
        if isinstance(value, kind):
            return value
        try:
            return _READERS[kind](_strict(value))
        except Faulty as bad:
            faults = bad.faults
        codes = sorted({each.code for each in faults})
        LOG.debug("refused: %d faults", len(faults), extra={"pipl_rules": {"codes": codes}})
        raise ValidationError.from_exception_data(
            kind.__name__, [error_details(each) for each in faults], hide_input=True
        )

    return read


def _strict(value: object, level: int = 0) -> object:
    """The value, with what JSON does not have, is too deep or is no count marked in its place."""
    if isinstance(value, dict | list):
        if level >= USUAL.depth:
            return _TOO_DEEP
        if isinstance(value, list):
            return [_strict(each, level + 1) for each in value]
        return {name: _strict(each, level + 1) for name, each in value.items()}
    if isinstance(value, float) and not math.isfinite(value):
        return _NOT_FINITE
    if type(value) is int and abs(value) >= _TOO_MANY:
        return _TOO_LONG
    return value


def _unreadable(bad: Faulty) -> Unreadable:
    return Unreadable(bad.faults[0])


_NOT_FINITE = _unreadable(
    faulty(
        Code.NOT_FINITE,
        "NaN or an infinity",
        "a value that JSON has",
        "write null, or leave the key out, where nothing was found",
    )
)
_TOO_DEEP = _unreadable(
    faulty(
        Code.TOO_DEEP,
        f"arrays and objects more than {USUAL.depth} deep",
        f"{USUAL.depth} at most",
        "write acts as the schema has them; none is so deep",
    )
)
_TOO_LONG = _unreadable(
    faulty(
        Code.NUMBER_TOO_LONG,
        f"a number of more than {LONGEST_NUMBER} digits",
        "a number of a length that counts have",
        "correct the number",
    )
)


def _answers_only(_value: object) -> object:
    raise faulty(
        Code.WRONG_TYPE,
        "something else than a judgment",
        "a judgment of this library",
        "judge an act, and give the judgment back",
    )


_READERS: dict[type, Callable[[object], object]] = {
    ProcessingAct: record(ProcessingAct),
    Submission: submission,
    Judgment: _answers_only,
    Told: _answers_only,
}


def _told(told: Told) -> dict[str, Any]:
    return answer(told.judgment, told.index, told.lang)


_SERIALIZERS: dict[type, Callable[[Any], Any]] = {
    ProcessingAct: to_jsonable,
    Submission: to_jsonable,
    Judgment: answer,
    Told: _told,
}
