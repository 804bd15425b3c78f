"""Citations in English and Chinese, and their order."""

import datetime as dt

import pytest
from attrs import evolve

from pipl_rules.citation import Instrument, Rank, numeral
from pipl_rules.dates import Span

LAW = Instrument(
    id="law",
    short="Law",
    title="Law on Trials",
    title_zh="试验法",
    promulgated=dt.date(2020, 6, 1),
    effective=dt.date(2021, 1, 1),
)
DECISION = evolve(LAW, id="decision", short="Decision", title_zh="试验决定", unit="item")
JUDGMENT = evolve(LAW, id="a_v_b", short="A v. B", title_zh="甲诉乙案", rank=Rank.JUDGMENT)

_DIGITS = "零一二三四五六七八九"
_UNITS = {"千": 1000, "百": 100, "十": 10}


def read(text: str) -> int:
    """Read a Chinese numeral below ten thousand, as one learns it at school."""
    number, digit = 0, 0
    for character in text:
        if character in _UNITS:
            number += (digit or 1) * _UNITS[character]
            digit = 0
        else:
            digit = _DIGITS.index(character)
    return number + digit


def test_every_numeral_below_ten_thousand_reads_as_its_number() -> None:
    """And no two numbers share a numeral."""
    assert [read(numeral(number)) for number in range(1, 10_000)] == list(range(1, 10_000))


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (1, "一"),
        (10, "十"),
        (19, "十九"),
        (20, "二十"),
        (100, "一百"),
        (101, "一百零一"),
        (110, "一百一十"),
        (111, "一百一十一"),
        (1000, "一千"),
        (1010, "一千零一十"),
        (1032, "一千零三十二"),
        (1100, "一千一百"),
        (1259, "一千二百五十九"),
    ],
)
def test_numerals_are_written_as_statutes_write_them(number: int, written: str) -> None:
    """One nought for any number of empty places, none at the end, and 十 for ten alone."""
    assert numeral(number) == written


def test_a_citation_names_article_paragraph_and_item_in_both_languages() -> None:
    """As deep as it goes and no deeper."""
    cites = [
        LAW.art(13),
        LAW.art(13, para=1),
        LAW.art(13, para=1, item=2),
        LAW.art("10-1", item=3),
        LAW.whole(),
    ]
    assert [str(cite) for cite in cites] == [
        "Law art. 13",
        "Law art. 13 para. 1",
        "Law art. 13 para. 1 item 2",
        "Law art. 10-1 item 3",
        "Law",
    ]
    assert [cite.zh for cite in cites] == [
        "《试验法》第十三条",
        "《试验法》第十三条第一款",
        "《试验法》第十三条第一款第二项",
        "《试验法》第十条之一第三项",
        "《试验法》",
    ]


def test_a_decision_that_numbers_items_is_cited_by_item() -> None:
    """The decision of 2012 has no articles."""
    assert str(DECISION.art(2)) == "Decision item 2"
    assert DECISION.art(2).zh == "《试验决定》第二项"


def test_answers_are_cited_by_question() -> None:
    """The court answered questions of the courts below; a paragraph is one of the answer."""
    answers = evolve(LAW, unit="question")
    assert str(answers.art(7, para=3)).endswith(" question 7 para. 3")
    assert answers.art(7, para=3).zh.endswith("第七问第三款")


def test_a_row_of_the_table_of_texts_may_be_an_item_or_a_paragraph() -> None:
    """Its label has the number in brackets; where it is a paragraph, the paragraph is named besides."""
    assert LAW.art("5(12)").zh == LAW.art(5, item=12).zh
    assert LAW.art("14(2)", para=2).zh == LAW.art(14, para=2).zh
    assert str(LAW.art("14(2)", para=2)) == str(LAW.art(14, para=2))


def test_a_judgment_is_cited_as_a_whole_with_the_holding_and_without_title_marks() -> None:
    """Book-title marks are for instruments."""
    cite = JUDGMENT.whole("on relations", "关于关系")
    assert str(cite) == "A v. B, on relations"
    assert cite.zh == "甲诉乙案（关于关系）"


def test_a_long_title_is_cited_in_chinese_by_its_short_name() -> None:
    """As the law itself is called in judgments."""
    assert evolve(LAW, short_zh="试法").art(2).zh == "《试法》第二条"


def test_a_version_binds_from_its_effective_day_until_its_repeal() -> None:
    """Not from its promulgation."""
    repealed = evolve(LAW, repealed=dt.date(2023, 1, 1))
    assert repealed.span == Span(dt.date(2021, 1, 1), dt.date(2023, 1, 1))
    assert LAW.promulgated not in LAW.span
    assert dt.date.max in LAW.span


def test_citations_sort_by_rank_then_date_then_place() -> None:
    """Numbers as numbers: article 9 before article 10, and 10 before 10-1 before 11."""
    rule = evolve(LAW, rank=Rank.DEPARTMENTAL_RULE, effective=dt.date(2019, 1, 1))
    later = evolve(LAW, effective=dt.date(2022, 1, 1))
    in_order = [
        LAW.whole(),
        LAW.art(9),
        LAW.art(10),
        LAW.art(10, para=1),
        LAW.art(10, para=1, item=2),
        LAW.art(10, para=2),
        LAW.art("10-1"),
        LAW.art(11),
        later.art(1),
        rule.art(1),
        JUDGMENT.whole(),
    ]
    mixed = [*in_order[1::2], *in_order[::2]]
    assert sorted(mixed, key=lambda cite: cite.order) == in_order


def test_an_item_with_a_row_of_its_own_is_cited_as_an_item() -> None:
    """Of an article, of a head, or of an annex, which comes last."""
    heads = evolve(LAW, unit="head")
    cites = [LAW.art("5(12)"), heads.art("1.3"), LAW.art("annex-4")]
    assert [str(cite) for cite in cites] == ["Law art. 5 item 12", "Law head 1 item 3", "Law annex item 4"]
    assert [cite.zh for cite in cites] == [
        "《试验法》第五条第十二项",
        "《试验法》第一条第三项",
        "《试验法》附件第四项",
    ]
    in_order = [LAW.art(5), LAW.art("5(2)"), LAW.art("5(12)"), LAW.art(6), LAW.art("annex-1")]
    assert sorted(set(in_order), key=lambda cite: cite.order) == in_order


def test_what_is_no_number_of_an_article_is_refused() -> None:
    with pytest.raises(ValueError, match="no number of an article"):
        str(LAW.art("thirteen"))
