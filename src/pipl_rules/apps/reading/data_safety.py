"""The data-safety form of Google Play, as the Play Console writes and reads it.

Each row is one answer: question, response, value. A type of data is declared where
it is ticked, or where the form says how it is used; a type answered FALSE is declared
not to be taken; one left blank is not spoken of. An app that answers that it takes
nothing declares so of every type. That data are only processed for a moment does not
undo that they are collected, and is not recorded.
"""

import re
from collections.abc import Iterator

from attrs import define, field, frozen

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Blob, Faults, Found
from pipl_rules.apps.reading.limits import Limits
from pipl_rules.apps.reading.rows import Row, rows
from pipl_rules.apps.reading.tables import table
from pipl_rules.apps.reading.text import lines
from pipl_rules.apps.record import Declaration, Declares, Platform

_ANY = "PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA"
_USAGE = re.compile(r"PSL_DATA_USAGE_RESPONSES:([^:]+):([A-Z_]+)")
_TERM = re.compile(r"PSL_[A-Z0-9_]{1,80}")
_HEADS = ("question id", "response id", "response value")
_TYPES = "PSL_DATA_TYPES_"


@frozen
class _Answer:
    """A row of the form: a question, a response, whether it is ticked, and its line."""

    question: str
    response: str
    value: bool
    line: int


@define
class _Type:
    """What the form says of one type of data."""

    line: int
    ticked: bool | None = None
    said: dict[str, bool] = field(factory=dict)
    purposes: set[str] = field(factory=set)


def data_safety(blob: Blob, limits: Limits) -> Found:
    """What a data-safety form tells."""
    faults = Faults(blob.file, limits.faults)
    answers = list(_answers(rows(lines(blob, faults), faults, limits), faults))
    types: dict[str, _Type] = {}
    for each in answers:
        _note(each, types, faults)
    declared = [each for term, said in types.items() for each in _declarations(blob, term, said, faults)]
    denied = next((each for each in answers if each.question == _ANY and not each.value), None)
    if denied is not None and any(each.collected or each.shared for each in declared):
        do = "answer one of them otherwise"
        found = "types of data in a form that says there are none"
        faults.add(Code.CONTRADICTION, found, "answers that agree", do, line=denied.line)
    elif denied is not None:
        every = {term: _Type(denied.line, ticked=False) for term in table("play")["types"]}
        declared = [each for term, said in every.items() for each in _declarations(blob, term, said, faults)]
    return Found(
        platform=Platform.ANDROID,
        declarations=tuple(declared),
        sources=(blob.file,),
        faults=tuple(faults.all),
    )


def _answers(table_rows: Iterator[Row], faults: Faults) -> Iterator[_Answer]:
    """The answers that are TRUE or FALSE; blank ones are no answers, and texts are not looked at."""
    where: list[int] | None = None
    for row in table_rows:
        if where is None:
            heads = [cell.strip().lower() for cell in row.cells]
            places = [next((n for n, h in enumerate(heads) if h.startswith(head)), -1) for head in _HEADS]
            if min(places) < 0:
                do = "export the form again, heads and all"
                faults.add(Code.NO_COLUMNS, "other heads", "the heads of the form", do, line=row.line)
                return
            where = places
            continue
        question, response, value = (row.cells[number].strip() for number in where)
        if not value or not (question == _ANY or question.startswith(_TYPES) or _USAGE.fullmatch(question)):
            continue
        if value.lower() not in ("true", "false"):
            do = "write TRUE or FALSE, or leave it blank"
            faults.add(Code.WRONG_TYPE, "another text", "TRUE or FALSE", do, line=row.line)
            continue
        yield _Answer(question, response, value.lower() == "true", row.line)


def _note(answer: _Answer, types: dict[str, _Type], faults: Faults) -> None:
    usage = _USAGE.fullmatch(answer.question)
    if usage is None and not answer.question.startswith(_TYPES):
        return
    term = usage[1] if usage else answer.response
    if term not in types and term not in table("play")["types"]:
        do = "correct the row, if it is none of the form's own"
        faults.add(
            Code.UNKNOWN_TERM, "a type of data that is in no list", "types of the form", do, line=answer.line
        )
    if not _TERM.fullmatch(term):
        return
    said = types.setdefault(term, _Type(answer.line))
    if usage is None:
        said.ticked, said.line = answer.value, answer.line
    elif usage[2].endswith("_PURPOSE"):
        if answer.value and answer.response in table("play")["purposes"]:
            said.purposes.add(answer.response)
        elif answer.value:
            do = "correct the row"
            found, expected = "a purpose that is in no list", "purposes of the form"
            faults.add(Code.UNKNOWN_TERM, found, expected, do, line=answer.line)
    else:
        said.said[answer.response or usage[2]] = answer.value


def _declarations(blob: Blob, term: str, said: _Type, faults: Faults) -> Iterator[Declaration]:
    collected = said.said.get("PSL_DATA_USAGE_ONLY_COLLECTED")
    shared = said.said.get("PSL_DATA_USAGE_ONLY_SHARED")
    if said.ticked is False:
        if collected or shared:
            _contradiction(faults, said.line)
        collected, shared = (None if collected else False), (None if shared else False)
    elif (
        collected or shared
    ):  # the question how it is used was answered, so what it leaves unticked is denied
        collected, shared = bool(collected), bool(shared)
    items = table("play")["types"].get(term) or [None]
    for item in items:
        yield Declaration(
            item=item,
            term=term,
            how=Declares.DATA_SAFETY,
            collected=collected,
            shared=shared,
            optional=_optional(said, faults),
            purposes=frozenset(said.purposes),
            place=blob.at(said.line),
        )


def _optional(said: _Type, faults: Faults) -> bool | None:
    free = said.said.get("PSL_DATA_USAGE_USER_CONTROL_OPTIONAL")
    bound = said.said.get("PSL_DATA_USAGE_USER_CONTROL_REQUIRED")
    if free and bound:
        _contradiction(faults, said.line)
        return None
    return True if free else False if bound else None


def _contradiction(faults: Faults, line: int) -> None:
    do = "answer one of them otherwise"
    faults.add(Code.CONTRADICTION, "answers of which one must be wrong", "answers that agree", do, line=line)
