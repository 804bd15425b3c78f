"""Necessary information by type of app: every item of article 5 of the provisions of 2021, held to the official text."""

import datetime as dt
import json
import os
import re
from pathlib import Path

import pytest

from pipl_rules.apps.necessary import (
    DRAFT,
    DRAFT_NEEDING_NONE,
    DRAFT_TYPES,
    AppType,
    Fit,
    Needed,
    draft,
    needed,
    type_of,
    types,
)
from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.errors import UnknownNameError
from pipl_rules.statutes.coverage import outline
from pipl_rules.statutes.necessary_scope_2021 import LAW

FIRST, EVE = dt.date(2021, 5, 1), dt.date(2021, 4, 30)
NEEDING_NONE = {21, *range(27, 39)}
TEXTS = Path(os.environ.get("PIPL_RULES_TEXTS", Path(__file__).parents[3] / "shared" / "law"))


def listed(type_id: str) -> Needed:
    found = needed(type_id, on=FIRST)
    assert found is not None
    return found


def terms_of(entry: Needed, line: int) -> list[str]:
    """The terms of a line, each once, in order."""
    return list(dict.fromkeys(item.zh for item in entry.items if item.line == line))


EVERY = [pytest.param(kind, id=kind.id) for kind in types()]

# -- The list ---------------------------------------------------------------------------------------------


def test_each_of_the_thirty_nine_items_of_article_5_has_its_type_in_order() -> None:
    items = [
        article for article in outline()["necessary_pi_scope_2021"]["articles"] if article.startswith("5(")
    ]
    assert [listed(kind.id).cite.article for kind in types()] == items
    assert [kind.number for kind in types()] == list(range(1, 40))
    assert len({kind.id for kind in types()}) == len({kind.zh for kind in types()}) == 39


def test_thirteen_types_need_no_information_at_all() -> None:
    assert {kind.number for kind in types() if listed(kind.id).needs_none} == NEEDING_NONE
    assert len(NEEDING_NONE) == 13


@pytest.mark.parametrize("kind", EVERY)
def test_each_numbered_line_of_an_item_is_there(kind: AppType) -> None:
    """The outline counts a line for the heading of the item, and one for each number after it."""
    numbered = len(outline()["necessary_pi_scope_2021"]["articles"][f"5({kind.number})"]) - 1
    lines = {item.line for item in listed(kind.id).items}
    assert lines == (
        set(range(1, numbered + 1)) if numbered else set() if kind.number in NEEDING_NONE else {0}
    )


def test_the_items_have_as_many_terms_as_counted_in_the_text() -> None:
    """Counted by hand; the words are compared with the text below, where it is at hand."""
    counted = [len({(item.line, item.term) for item in listed(kind.id).items}) for kind in types()]
    assert counted[:20] == [3, 6, 3, 1, 5, 5, 5, 9, 12, 4, 2, 5, 4, 7, 5, 6, 5, 1, 1, 1]
    assert counted[20:] == [0, 5, 8, 10, 1, 1, *[0] * 12, 4]


@pytest.mark.parametrize("kind", EVERY)
def test_terms_point_to_categories_that_exist_and_say_how_they_fit(kind: AppType) -> None:
    for item in listed(kind.id).items:
        assert (item.item is None) is (item.fit is None)
        assert item.item is None or item.item in CATEGORIES
        assert all((item.term, item.en, item.zh))


def test_a_term_without_a_category_is_kept_under_its_own_name() -> None:
    parcel = [item for item in listed("mail_and_express").items if item.term == "parcel"]
    assert [(item.item, item.zh) for item in parcel] == [(None, "寄递物品的名称、性质、数量")]


def test_the_number_of_a_document_is_not_its_picture() -> None:
    papers = listed("transport_ticketing")
    assert [item.fit for item in papers.of_item("item.resident_id_number")] == [Fit.WHOLE]
    assert [item.fit for item in papers.of_item("item.passport")] == [Fit.PART]
    assert papers.of_item("item.resident_id_photo") == ()
    assert listed("mobile_banking").of_item("item.resident_id_photo") != ()


def test_payment_is_needed_for_a_car_booked_online_and_not_for_a_taxi_called() -> None:
    (payment,) = listed("ride_hailing").of_item("item.transaction")
    assert payment.when is not None
    assert payment.when.id == "online_booked_car"
    assert [item.when for item in listed("online_shopping").of_item("item.transaction")] == [None]


def test_a_camera_app_needs_nothing_and_a_map_needs_a_position() -> None:
    assert listed("photo_and_beauty").categories == frozenset()
    assert {"item.precise_location", "item.coarse_location"} <= listed("map_navigation").categories
    assert "item.track" not in listed("map_navigation").categories


# -- When, and for whom ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", EVERY)
def test_no_list_binds_before_the_first_of_may_2021(kind: AppType) -> None:
    assert needed(kind.id, on=EVE) is None
    assert listed(kind.id).binding is True
    assert listed(kind.id).since == FIRST


def test_the_list_is_of_consumers_and_gives_way_to_other_rules() -> None:
    entry = listed("ride_hailing")
    assert (entry.consumers_only, str(entry.consumers_only_by)) == (True, str(LAW.art(3)))
    assert (entry.yields_to_other_rules, str(entry.yields_by)) == (True, str(LAW.art(2, para=1)))


def test_a_type_that_is_not_on_the_list_is_named_with_its_nearest() -> None:
    for ask in (type_of, draft, lambda name: needed(name, on=EVE)):
        with pytest.raises(UnknownNameError, match="Did you mean 'map_navigation'"):
            ask("map_navigaton")
    assert type_of("map_navigation").zh == "地图导航"


# -- The draft -----------------------------------------------------------------------------------------------


def test_the_draft_never_binds_and_is_had_only_by_asking_for_it() -> None:
    """On the days between draft and provisions there was no list; what the draft said of four types is known."""
    at_hand = [kind.id for kind in types() if draft(kind.id) is not None]
    assert at_hand == ["map_navigation", "ride_hailing", "instant_messaging", "online_community"]
    assert len(at_hand) < DRAFT_TYPES == 38
    in_force = [needed(kind.id, on=FIRST) for kind in types()]
    assert sum(each is not None and each.needs_none for each in in_force) == DRAFT_NEEDING_NONE + 1 == 13
    for name in at_hand:
        entry = draft(name)
        assert entry is not None
        assert entry.binding is False
        assert entry.type == type_of(name)
        assert all(needed(name, on=day) is None for day in (dt.date(2020, 12, 1), dt.date(2020, 12, 16), EVE))
    assert not any(day in DRAFT.span for day in (DRAFT.promulgated, FIRST, EVE))


def test_the_draft_had_a_map_do_with_a_position_alone() -> None:
    entry = draft("map_navigation")
    assert entry is not None
    assert terms_of(entry, 0) == ["位置信息"]
    assert terms_of(listed("map_navigation"), 0) == ["位置信息", "出发地", "到达地"]


# -- Against the official text ---------------------------------------------------------------------------------

JOINTS = ("旅客类型通常包括儿童、成人、学生等", "需提供", "提供", "账号信息：", "房源基本信息：", "的", "其")
NUMBERED = re.compile(r"^(?:（(\d+)）|(\d+)\.)")


def articles(name: str) -> dict[str, str]:
    path = TEXTS / f"{name}.jsonl"
    if not path.exists():
        pytest.skip("the official texts are not at hand")
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
    return {row["article"]: row["text"] for row in rows}


def lines(text: str) -> dict[int, str]:
    """The lines of an item by number; 0 where one line says it all."""
    numbered = {}
    for line in text.splitlines():
        if found := NUMBERED.match(line):
            numbered[int(found[1] or found[2])] = line[found.end() :]
    return numbered or {0: re.split("必要个人信息(?:为)?：", text)[-1]}


def residue(text: str, entry: Needed, line: int) -> str:
    """What is left of a line when its terms, persons, conditions and the joints between them are taken out."""
    parts = [item for item in entry.items if item.line == line]
    words = {item.zh for item in parts}
    words |= {phrase.zh for item in parts for phrase in (item.of, item.when) if phrase is not None}
    words |= set(JOINTS)
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, "")
    return re.sub(r"[、，；。：（）和或\s]", "", text)


@pytest.mark.parametrize("kind", EVERY)
def test_every_word_of_an_item_is_a_term_a_person_or_a_condition(kind: AppType) -> None:
    text, entry = articles("necessary_pi_scope_2021")[f"5({kind.number})"], listed(kind.id)
    assert f"）{kind.zh}类，基本功能服务为“{entry.basic_service_zh}”" in text
    assert entry.needs_none is ("无须个人信息" in text)
    if not entry.needs_none:
        for number, line in lines(text).items():
            assert all(term in line for term in terms_of(entry, number))
            assert residue(line, entry, number) == ""


@pytest.mark.parametrize("number", range(1, 5))
def test_so_it_is_with_what_is_at_hand_of_the_draft(number: int) -> None:
    text = articles("necessary_pi_scope_draft_2020")[str(number)]
    entry = draft(types()[number - 1].id)
    assert entry is not None
    assert text.startswith(f"{entry.type.zh}类：\n基本功能服务：{entry.basic_service_zh}。")
    for line, words in lines(text).items():
        assert all(term in words for term in terms_of(entry, line))
        assert residue(words, entry, line) == ""
