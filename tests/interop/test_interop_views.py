"""The rulebook can be looked up as a statute book is."""

import datetime as dt

import pytest

from pipl_rules.citation import Instrument
from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.conditions import Fact
from pipl_rules.logic.rule import PI_RIGHTS, Rule, infringes
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.logic.views import SeveralVersionsError
from pipl_rules.statutes import rulebook

BOOK = rulebook()


def test_every_rule_stands_under_its_instrument_article_paragraph_and_item() -> None:
    """And nowhere else: the views lose no rule and show none twice."""
    for rule in BOOK.rules:
        cite = rule.cite
        article = BOOK[cite.instrument.id][str(cite.article)]
        assert rule in article.rules
        part = article
        if cite.para is not None:
            part = part[cite.para]
        if cite.item is not None:
            part = part[cite.item] if str(cite.item) in part else part[f"item {cite.item}"]
        assert rule in part.rules
        assert part.place == cite.instrument.art(str(cite.article), cite.para, cite.item)
    shown = [rule.id for name in BOOK for rule in BOOK[name].rules]
    assert sorted(shown) == sorted(rule.id for rule in BOOK.rules)


def test_an_instrument_is_found_by_every_name_it_bears_in_either_language() -> None:
    for law in BOOK.shelf.instruments:
        for name in (law.id, law.short, law.title, law.title_zh, f"《{law.title_zh}》", law.short_zh):
            if name:
                assert BOOK[name].instrument == law


def test_what_can_be_looked_up_is_in_the_rulebook_and_nothing_else() -> None:
    """By whatever name; a name of several versions is none."""
    assert all(name in BOOK for name in (*BOOK, "pipl", "个人信息保护法", "《民法典》"))
    assert not any(name in BOOK for name in ("PIPI", "Women's Rights Law", "", 13))


def test_articles_stand_in_the_order_of_the_text() -> None:
    """Not in that of letters: 9 comes before 10, and what was inserted after 10 before 11."""
    assert [*map(int, BOOK["PIPL"])] == sorted(map(int, BOOK["PIPL"]))
    assert [*BOOK["App Methods 2019"]][:5] == ["1.1", "1.2", "1.3", "1.4", "2.1"]
    assert BOOK["PIPL"][13] is BOOK["PIPL"]["13"]
    assert [*BOOK["PIPL"]["13"]] == ["1", "2"]
    assert [*BOOK["PIPL"]["13"]["1"]] == ["2", "3", "4", "5", "6", "7"]
    assert [*BOOK["民法典"]["1033"]] == ["1", "2", "3", "4", "5", "6"]


def test_citations_of_an_article_are_each_named_once() -> None:
    assert [str(cite) for cite in BOOK["PIPL"]["14"].citations] == [
        "PIPL art. 14 para. 1",
        "PIPL art. 14 para. 2",
    ]


@pytest.mark.parametrize("name", ["Women's Rights Law", "妇女权益保障法", "《妇女权益保障法》"])
def test_a_name_without_its_year_names_no_version_of_several(name: str) -> None:
    """Which is meant is for the reader to say; the error names both with their days."""
    with pytest.raises(SeveralVersionsError) as raised:
        BOOK[name]
    assert [law.id for law in raised.value.versions] == ["women2005", "women2022"]
    assert "from 2005-12-01 until 2023-01-01" in str(raised.value)
    assert isinstance(raised.value, UnknownNameError)


@pytest.mark.parametrize(
    ("name", "day", "found"),
    [
        ("Women's Rights Law", dt.date(2022, 12, 31), "women2005"),
        ("Women's Rights Law", dt.date(2023, 1, 1), "women2022"),
        ("Minors Protection Law", dt.date(2021, 5, 31), "minors2006"),
        ("Minors Protection Law", dt.date(2021, 6, 1), "minors2021"),
        ("网络安全法", dt.date(2025, 12, 31), "csl"),
        ("网络安全法", dt.date(2026, 1, 1), "csl2026"),
    ],
)
def test_a_name_with_a_day_names_the_version_in_force_on_it(name: str, day: dt.date, found: str) -> None:
    assert BOOK[name, day].instrument.id == found


def test_a_name_on_a_day_when_no_version_binds_is_unknown() -> None:
    with pytest.raises(UnknownNameError, match="instrument in force on 2021-10-31"):
        BOOK["PIPL", dt.date(2021, 10, 31)]


def test_a_name_that_is_that_of_one_version_finds_it_and_shows_the_others() -> None:
    """As the library cites it: an article of the Cybersecurity Law is one of the text of 2016."""
    view = BOOK["Cybersecurity Law"]
    assert view.instrument.id == "csl"
    assert "other versions: Cybersecurity Law 2026 (from 2026-01-01)" in repr(view)
    assert [law.id for law in view.versions] == ["csl", "csl2026"]


@pytest.mark.parametrize(
    ("look", "near"),
    [
        (lambda: BOOK["PIPI"], "PIPL"),
        (lambda: BOOK["Civil Cod"], "Civil Code"),
        (lambda: BOOK["PIPL"]["133"], "33"),
        (lambda: BOOK["PIPL"]["13"]["11"], "1"),
    ],
)
def test_what_is_not_there_is_told_with_the_nearest_name(look: object, near: str) -> None:
    assert callable(look)
    with pytest.raises(UnknownNameError, match=f"Did you mean '{near}'"):
        look()


def test_a_notebook_completes_names_articles_and_parts() -> None:
    book = BOOK
    assert "PIPL" in book._ipython_key_completions_()
    assert len(book._ipython_key_completions_()) == len({*book._ipython_key_completions_()}) == 52
    assert "13" in book["PIPL"]._ipython_key_completions_()
    assert book["PIPL"]["13"]._ipython_key_completions_() == ["1", "2"]
    for view in (book["PIPL"], book["PIPL"]["13"]):
        assert all(hasattr(view, name) and not name.startswith("_") for name in dir(view))


def test_an_article_cited_by_paragraph_and_by_item_alone_has_both() -> None:
    """And what is cited without an article is found as a whole; closings are shown with their article."""
    law = Instrument(
        id="l", short="Law", title="A Law", title_zh="某法",
        promulgated=dt.date(2000, 1, 1), effective=dt.date(2000, 1, 1),
    )  # fmt: skip
    fact = Fact(name="f", question="?", question_zh="？", term="")
    places = [law.art(3, 2), law.art(3, None, 2), law.art(3), law.whole("a holding"), law.art("3-1")]
    rules = tuple(
        Rule(id=f"l.{n}", cite=cite, gist="", zh="", when=fact, concludes=infringes(PI_RIGHTS))
        for n, cite in enumerate(places)
    )
    book = Rulebook(rules=rules)
    assert [*book["Law"]] == ["whole", "3", "3-1"]
    article = book["Law"]["3"]
    assert [*article] == ["2", "item 2"]
    assert [rule.id for rule in article["2"].rules] == ["l.0"]
    assert [rule.id for rule in article["item 2"].rules] == ["l.1"]
    assert len(article.rules) == 3
    assert bool(book["Law"]["whole"])
    assert repr(book["Law"]["3-1"]) == "<Law art. 3-1: 1 rule>"
