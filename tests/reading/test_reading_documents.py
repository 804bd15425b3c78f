"""The forms of a document, the places in it, and the limits."""

import json

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from reading_examples import BARE, faults_of, found

from pipl_rules.reading import Document, Limits, read

GOOD, OTHER = json.dumps(BARE), json.dumps({**BARE, "id": "b"})
BAD = json.dumps({**BARE, "consents": [{"given_on": "2021-02-30"}]})
BROKEN = '{"id": "a", "on": "2021-12-01", "online": tru}'


def _ids(document: Document) -> list[tuple[int, int | None, str]]:
    return [(entry.index, entry.line, entry.submission.act.id) for entry in document.entries]


@pytest.mark.parametrize(
    "text",
    [
        f'{{"acts": [{GOOD}, {BAD}, {OTHER}]}}',
        f"[{GOOD}, {BAD}, {OTHER}]",
        f"[\n{GOOD}\n,\n{BAD},\n{OTHER}\n]",
    ],
)
def test_a_faulty_act_does_not_stop_the_good_ones(text: str) -> None:
    """Entries keep their place among all acts, and faults name it."""
    document = read(text)
    assert _ids(document) == [(0, None, "a"), (2, None, "b")]
    assert found(document) == [("acts[1].consents[0].given_on", "not_a_day")]


def test_a_single_act_is_a_document() -> None:
    """Its faults are those of the first act."""
    assert _ids(read(GOOD)) == [(0, None, "a")]
    assert faults_of(BAD) == [("acts[0].consents[0].given_on", "not_a_day")]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", ["", "\n", "\n\n \t\n"])
def test_json_lines_has_an_act_to_a_line_and_lines_may_be_blank(end: str, last: str) -> None:
    """Lines are counted from one, blank ones too; acts from nought, without them."""
    document = read(end.join(["", GOOD, "", "  ", BAD, "[1]", OTHER]) + last)
    assert _ids(document) == [(0, 2, "a"), (3, 7, "b")]
    assert found(document) == [
        ("line 5: consents[0].given_on", "not_a_day"),
        ("line 6", "wrong_type"),
    ]


@pytest.mark.parametrize("crooked", [BROKEN, BROKEN[:20], '{"id": "a"', "nothing of the kind", "}"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_line_that_is_not_json_does_not_stop_the_others(crooked: str, place: int) -> None:
    """It is a fault with line and column; so the first line may be, and the last one cut short."""
    lines = [GOOD, OTHER]
    lines.insert(place, crooked)
    document = read("\n".join(lines))
    assert [each for _, _, each in _ids(document)] == ["a", "b"]
    ((path, code),) = found(document)
    assert path.startswith(f"line {place + 1}: column ")
    assert code == "not_json"


def test_the_last_of_two_lines_may_be_cut_short() -> None:
    """As happens to a file that is still being written."""
    document = read(f"{GOOD}\n{BROKEN[:20]}")
    assert _ids(document) == [(0, 1, "a")]
    assert found(document) == [("line 2: column 19", "not_json")]


def test_a_line_that_is_too_deep_does_not_stop_the_others() -> None:
    """The limit of depth is one of each act."""
    deep = f'{{"id": {"[" * 50}{"]" * 50}}}'
    document = read(f"{GOOD}\n{deep}\n{OTHER}")
    assert _ids(document) == [(0, 1, "a"), (2, 3, "b")]
    assert found(document) == [("line 2: column 27", "too_deep")]


def test_an_act_on_several_lines_that_is_crooked_is_one_fault_and_not_one_to_a_line() -> None:
    """It is not taken for JSON Lines."""
    laid_out = json.dumps([{**BARE, "notice": {"how": "none"}}, BARE], indent=1)
    assert len(faults_of(laid_out.replace(",", "", 1))) == 1
    assert len(faults_of(laid_out.replace("}", "", 1))) == 1
    assert faults_of(f"[\n{GOOD}\n{OTHER}\n]") == [("line 3, column 1", "not_json")]


def test_separators_of_lines_within_a_text_do_not_end_a_line() -> None:
    """JSON allows U+2028 and U+0085 in strings; only a line feed ends a line."""
    act = {**BARE, "purposes": ["one\u2028two\u0085three\x1ffour"]}
    line = json.dumps(act, ensure_ascii=False)
    assert len(read(f"{line}\n{line}").submissions()) == 2


def test_bytes_and_a_byte_order_mark_are_read() -> None:
    """As editors and web services hand them over."""
    text = json.dumps({**BARE, "purposes": ["推荐好友"]}, ensure_ascii=False)
    for form in (text, "\ufeff" + text, text.encode(), text.encode("utf-8-sig")):
        (handed_in,) = read(form).submissions()
        assert handed_in.act.purposes == frozenset({"推荐好友"})
    assert faults_of_bytes(text.encode("utf-16")) == [("document", "not_utf8")]


def faults_of_bytes(text: bytes) -> list[tuple[str, str]]:
    """Path and code of every fault."""
    return found(read(text))


def test_a_document_may_have_no_acts() -> None:
    """An empty list is a list."""
    assert read("[]") == read('{"acts": []}') == Document((), ())


def test_acts_are_read_though_unknown_keys_stand_beside_them() -> None:
    """The keys are a fault; the acts are not."""
    document = read(f'{{"acts": [{GOOD}], "version": 1}}')
    assert _ids(document) == [(0, None, "a")]
    assert found(document) == [("document", "unknown_key")]


LIMITS = Limits(size=1000, depth=4, acts=3)


def test_a_document_within_its_limits_is_read_and_one_beyond_is_not() -> None:
    """Each limit includes its figure."""
    three = f"[{GOOD}, {GOOD}, {GOOD}]"
    assert len(read(three, LIMITS).entries) == 3
    assert found(read(f"[{GOOD}, {three[1:]}", LIMITS)) == [("document", "too_many_acts")]
    assert found(read("\n".join([GOOD] * 4), LIMITS)) == [("document", "too_many_acts")]
    assert len(read(GOOD.ljust(1000), LIMITS).entries) == 1
    assert found(read(GOOD.ljust(1001), LIMITS)) == [("document", "too_long")]
    nested = '[{"id": "a", "on": "2021-12-01", "consents": [{"items": []}]}]'
    assert found(read(nested, LIMITS)) == [("line 1, column 57", "too_deep")]
    assert len(read(nested, evolve(LIMITS, depth=5)).entries) == 1


def test_brackets_within_texts_are_no_depth() -> None:
    """However many, and whatever is escaped before them."""
    for inside in ("[" * 500, '\\"' * 3 + "{" * 500, "\\" * 2 + "[" * 500):
        act = json.dumps({**BARE, "purposes": [inside]})
        assert len(read(act).submissions()) == 1


@pytest.mark.parametrize("size", [0, -1])
def test_a_limit_is_one_at_least(size: int) -> None:
    """A limit of nothing reads nothing, and says so when it is made."""
    with pytest.raises(ValueError, match="size"):
        Limits(size=size)


@given(text=st.text() | st.text('{}[]",:\\ \n0123456789ab"'))
def test_any_text_is_read_or_refused_and_nothing_raises(text: str) -> None:
    """Nothing that is no act slips through; only a list of none is without fault."""
    document = read(text)
    assert document.entries == ()
    assert document.faults or json.loads(text.removeprefix("\ufeff")) in ([], {"acts": []})


def test_crooked_text_takes_no_more_than_one_pass() -> None:
    """Quotes that never close, and brackets without end."""
    for text in ('"\\' * 500_000, '"' * 999_999, "[" * 999_999, '{"a":' * 200_000, "[]" * 400_000):
        assert read(text).faults
