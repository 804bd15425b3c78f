"""A batch by lines: each act answered on its own line, good acts beside the faults of the others."""

import json
from collections.abc import Iterator
from typing import Any

from attrs import asdict

from pipl_rules.errors import Fault, InputErrors
from pipl_rules.explanation.answer import answer
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import USUAL, Limits
from pipl_rules.reading.faults import Faulty, fault
from pipl_rules.reading.parse import parse
from pipl_rules.reading.submission import submission
from pipl_rules.services.judging import judge


def answer_lines(body: bytes, lang: str = "en", limits: Limits = USUAL) -> Iterator[str]:
    """Answer JSON Lines of acts by JSON Lines, one for each line that is not blank, in order.

    Each is ``{"line": N, "answer": ANSWER}`` or ``{"line": N, "faults": [...]}``, with lines
    counted from 1; a body that cannot be read at all gives one line of faults with line 0.

    Args:
        body: The lines, in UTF-8.
        lang: Language of gists and questions: ``"en"`` or ``"zh"``.
        limits: How much is read.
    """
    try:
        numbered = _numbered(body, limits)
    except Faulty as bad:
        yield _line(0, faults=bad.faults)
        return
    for index, (number, line) in enumerate(numbered):
        try:
            judgment = judge(submission(parse(line, limits.depth)))
        except Faulty as bad:
            yield _line(number, faults=bad.faults)
        except InputErrors as bad_together:
            yield _line(number, faults=bad_together.faults)
        else:
            yield _line(number, answered=answer(judgment, index, lang))


def _numbered(body: bytes, limits: Limits) -> list[tuple[int, str]]:
    if len(body) > limits.size:
        found, expected = f"more than {limits.size:,} bytes", f"{limits.size:,} at most"
        raise _whole(Code.TOO_LONG, found, expected, "hand the acts in by several batches")
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = f"bytes that are not UTF-8, from byte {error.start} on"
        raise _whole(Code.NOT_UTF8, found, "text in UTF-8", "encode the lines as UTF-8") from None
    lines = [(number, line) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    if len(lines) > limits.acts:
        found, expected = f"more than {limits.acts:,} acts", f"{limits.acts:,} at most"
        raise _whole(Code.TOO_MANY_ACTS, found, expected, "hand the acts in by several batches")
    return lines


def _whole(code: Code, found: str, expected: str, do: str) -> Faulty:
    return Faulty([fault(code, found, expected, do, "document")])


def _line(number: int, *, answered: dict[str, Any] | None = None, faults: tuple[Fault, ...] = ()) -> str:
    said = {"answer": answered} if answered is not None else {"faults": [asdict(each) for each in faults]}
    return json.dumps({"line": number, **said}, ensure_ascii=False) + "\n"
