"""No value and no unknown key of the input is repeated, wherever it stood."""

import json
import logging
import traceback
from collections.abc import Iterator
from typing import Any

import pytest
from reading_examples import BARE, EVERYTHING, at, changed, places

from pipl_rules.errors import InputErrors
from pipl_rules.reading import read, to_jsonable

SECRETS = ("13812345678", "张三丰", "11010519491231002X", "zhang.san@mail.example", "\ud83d13812345678")
MARKS = ("1381234", "张三", "1101051", "zhang.san", "u5f20")
"""Parts of the secrets, long enough not to turn up by chance; the last as an escape would have it."""


def _said(text: str | bytes) -> Iterator[str]:
    """Everything that can be printed of what was read."""
    document = read(text)
    yield repr(document)
    for entry in document.entries:
        yield repr(entry)
        yield repr(entry.submission)
    for fault in document.faults:
        yield str(fault)
        yield repr(fault)
    try:
        document.submissions()
    except InputErrors as errors:
        yield str(errors)
        yield repr(errors)
        yield repr(errors.exceptions)
        yield "".join(traceback.format_exception(errors))


def _leaks(text: str | bytes) -> list[str]:
    return [said for said in _said(text) if any(mark in said for mark in MARKS)]


PLAIN_FORMS = range(4)
"""Those of the wrong forms that every secret has; the others are numbers."""


def _wrong_forms(secret: str) -> Iterator[Any]:
    yield secret
    yield [secret]
    yield {secret: secret}
    yield [{secret: [secret]}]
    if secret.isdigit():
        yield int(secret)
        yield -int(secret)
        yield float(secret) + 0.5


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_in_the_place_of_any_value_is_not_repeated(
    secret: str, caplog: pytest.LogCaptureFixture
) -> None:
    """As it is, or within an array or an object, alone or with a fault elsewhere.

    The secrets take turns, so that every place sees every form and every kind of place every secret.
    """
    caplog.set_level(logging.DEBUG)
    turn = SECRETS.index(secret)
    for number, place in enumerate(places(EVERYTHING)):
        for form, wrong in enumerate(_wrong_forms(secret)):
            if form in PLAIN_FORMS and (number + form) % len(SECRETS) != turn:
                continue
            act = changed(EVERYTHING, place, wrong)
            alone = (number // len(SECRETS)) % 2 or not isinstance(act, dict)
            assert not _leaks(json.dumps(act if alone else {**act, "online": "fault"})), place
    assert not caplog.records


@pytest.mark.evidence
@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_in_any_form_in_the_place_of_any_value_is_repeated(
    secret: str, caplog: pytest.LogCaptureFixture
) -> None:
    """The same without taking turns."""
    caplog.set_level(logging.DEBUG)
    for place in places(EVERYTHING):
        for wrong in _wrong_forms(secret):
            act = changed(EVERYTHING, place, wrong)
            assert not _leaks(json.dumps(act)), place
            if isinstance(act, dict):
                assert not _leaks(json.dumps({**act, "online": "fault"})), place
    assert not caplog.records


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_as_a_key_is_not_repeated(secret: str) -> None:
    """In any object of an act or of the document, once or twice, with any value."""
    for place in places(EVERYTHING):
        if isinstance(at(EVERYTHING, place), dict):
            text = json.dumps(changed(EVERYTHING, (*place, secret), secret))
            assert not _leaks(text), place
            assert not _leaks(text.replace("{", f'{{"{secret}": 1, "{secret}": 2, ')), place
    assert not _leaks(json.dumps({"acts": [BARE], secret: secret}))
    assert not _leaks(json.dumps({secret: [BARE]}))


@pytest.mark.parametrize("secret", SECRETS[:4])
def test_a_secret_in_text_that_is_not_json_is_not_repeated(secret: str) -> None:
    """Wherever the text is cut short or crooked, in JSON, JSON Lines and bytes."""
    text = json.dumps({**BARE, "purposes": [secret], secret: secret}, ensure_ascii=False)
    for position in range(len(text)):
        for crooked in (text[:position], text[:position] + secret + text[position:], text[position:]):
            assert not _leaks(crooked)
            assert not _leaks(f"{json.dumps(BARE)}\n{crooked}\n{text}")
    assert not _leaks(text.encode("gb18030"))
    assert not _leaks(text.encode() + b"\xff")


def test_an_act_without_fault_is_not_shown_either() -> None:
    """Ids, purposes and grounds are the caller's words; `repr` of an entry shows none of them."""
    secret = SECRETS[1]
    text = json.dumps(EVERYTHING).replace('"text"', json.dumps(secret))
    (entry,) = read(text).entries
    assert entry.submission.findings[0].ground == secret
    assert repr(entry) == "Entry(index=0, line=None, submission=Submission())"
    assert secret in json.dumps(to_jsonable(entry.submission), ensure_ascii=False)
