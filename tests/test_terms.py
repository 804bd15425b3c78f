"""The vocabulary: ids that exist, parents that exist, three answers on sensitivity, reach that is a lead only."""

import datetime as dt
import json
import os
from pathlib import Path
from typing import Any

import pytest

from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.domain.words import HANDLING, Operation
from pipl_rules.errors import UnknownNameError
from pipl_rules.terms import (
    LISTS,
    Grade,
    Relation,
    Scheme,
    Vocabulary,
    access,
    accesses,
    concept,
    concepts,
    concepts_for,
    listed_sensitive,
    matches,
    notices,
    of_operation,
    reach,
    source,
    sources,
)
from pipl_rules.terms.shipped import shipped

PLATFORMS = ("android", "ios", "harmonyos")
ADDED = {"item.social_relation", "item.reading_record", "item.itinerary"}
FILE = Path(os.environ.get("PIPL_RULES_VOCABULARY", Path(__file__).parents[2] / "shared" / "vocab"))


def said(item: str, day: dt.date) -> dict[str, bool | None]:
    return {one.by.id: one.listed for one in listed_sensitive(item, day)}


# -- Whole ------------------------------------------------------------------------------------------------


def test_every_category_is_a_concept_with_the_same_words_and_none_is_made_up() -> None:
    items = {one.id: one for one in concepts().values() if one.scheme is Scheme.ITEM}
    assert list(items) == list(CATEGORIES)
    assert set(shipped("concepts")["items"]) == set(CATEGORIES)
    assert all((items[c.id].en, items[c.id].zh) == (c.en, c.zh) for c in CATEGORIES.values())


def test_no_concept_has_a_parent_that_is_none() -> None:
    assert all(parent in concepts() for one in concepts().values() for parent in one.parents)
    assert concept("item.imei").parents == ("gbt35273.a.11",)
    assert concept("item.social_relation").parents == ("gbt35273.a.09", "item.friend_list")


def test_every_concept_is_named_in_both_languages() -> None:
    assert all(one.en and one.zh for one in concepts().values())
    assert {one.scheme for one in concepts().values()} == set(Scheme)


def test_an_operation_is_the_act_of_article_4_of_its_name() -> None:
    acts = {operation: of_operation(operation) for operation in Operation}
    named = {one.id: operation for operation, one in acts.items() if one is not None}
    assert set(named) == {one.id for one in concepts().values() if one.scheme is Scheme.ACT}
    assert named["act.process_further"] is Operation.PROCESS
    assert acts[Operation.LEAK] is None
    assert set(named.values()) - HANDLING == {Operation.DELETE}


def test_every_part_names_sources_that_say_how_they_were_read() -> None:
    for part in ("concepts", "listings", "matches", "reach"):
        assert all(source(name) for name in shipped(part)["sources"])
    assert all(
        one.version and one.basis and one.licence for one in sources().values() if one.grade is not Grade.OWN
    )
    assert {one.grade for one in sources().values()} == set(Grade)
    assert source("gbt45574").grade is Grade.SECONDARY


def test_what_the_licences_ask_to_be_said_is_said() -> None:
    for words in (
        "W3C Software and Document License 2023",
        "Creative Commons Attribution 4.0",
        "Apache License",
    ):
        assert words in notices()
    for name in ("dpv", "fideslang", "android", "openharmony"):
        assert source(name).commit in notices()


@pytest.mark.parametrize(
    "ask", [concept, matches, source, lambda name: listed_sensitive(name, dt.date(2026, 1, 1))]
)
def test_an_unknown_name_is_refused(ask: Any) -> None:
    with pytest.raises(UnknownNameError):
        ask("item.imie")


# -- Listed as sensitive ------------------------------------------------------------------------------------


def test_three_answers_are_three() -> None:
    """A bare identity number: in the list of 2020; out of that of 2025, so its drafters; article 28 names classes."""
    day = dt.date(2025, 11, 1)
    number = {"pipl_28": None, "gbt35273_2020": True, "gbt45574_2025": False}
    assert said("item.resident_id_number", day) == number
    assert said("item.track", day) == {"pipl_28": True, "gbt35273_2020": True, "gbt45574_2025": True}
    assert said("item.clipboard", day) == {"pipl_28": None, "gbt35273_2020": None, "gbt45574_2025": None}


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("gbt35273_2017", dt.date(2018, 5, 1)),
        ("gbt35273_2020", dt.date(2020, 10, 1)),
        ("pipl_28", dt.date(2021, 11, 1)),
        ("gbt45574_2025", dt.date(2025, 11, 1)),
    ],
)
def test_each_list_speaks_from_its_first_day(name: str, first: dt.date) -> None:
    assert name in said("item.track", first)
    assert name not in said("item.track", first - dt.timedelta(days=1))


def test_the_list_of_2017_was_not_read_and_ends_where_that_of_2020_begins() -> None:
    assert said("item.track", dt.date(2020, 9, 30)) == {"gbt35273_2017": None}
    assert said("item.track", dt.date(2020, 10, 1)) == {"gbt35273_2020": True}
    assert said("item.track", dt.date(2018, 4, 30)) == {}


def test_article_28_never_says_that_a_kind_is_not_listed() -> None:
    """It names classes, and decides by harm."""
    day = dt.date(2026, 1, 1)
    assert {said(item, day)["pipl_28"] for item in CATEGORIES} == {True, None}


def test_the_class_of_a_listing_is_that_of_the_category() -> None:
    for item, category in CATEGORIES.items():
        law, _, standard = listed_sensitive(item, dt.date(2025, 11, 1))
        assert law.under == (f"sensitive.{category.art28}" if category.art28 else "")
        assert standard.under in ("", "sensitive.other", law.under)
        assert not standard.under or concept(standard.under).scheme is Scheme.CLASS


def test_what_lists_the_whole_lists_its_part_and_what_leaves_out_the_whole_tells_nothing_of_the_part() -> (
    None
):
    day = dt.date(2021, 11, 1)
    (_, relations) = listed_sensitive("item.social_relation", day)
    assert (relations.listed, relations.through) == (True, "item.friend_list")
    assert said("item.app_usage", day)["gbt35273_2020"] is False
    assert said("item.reading_record", day)["gbt35273_2020"] is None
    assert said("item.itinerary", day)["gbt35273_2020"] is None


def test_what_is_doubtful_of_a_list_is_said_in_both_languages() -> None:
    assert all(bool(one.doubt) is bool(one.doubt_zh) for one in LISTS)
    assert all(one.doubt for one in LISTS if one.grade is not Grade.CHECKED)
    assert {one.id for one in LISTS if one.binds} == {"pipl_28"}


# -- Reach -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_permission_reaches_categories_that_exist(platform: str) -> None:
    for name, one in accesses(platform).items():
        assert set(one.reaches) <= set(CATEGORIES), name
        assert len(set(one.reaches)) == len(one.reaches)
        assert one.source in sources().values()


def test_unknown_is_not_the_same_as_nothing() -> None:
    assert reach("android", "android.permission.USE_BIOMETRIC") == ()
    assert reach("android", "android.permission.NO_SUCH") is None
    assert reach("ios", "android.permission.CAMERA") is None
    with pytest.raises(UnknownNameError, match="android"):
        reach("andriod", "android.permission.CAMERA")


def test_a_camera_reaches_pictures_and_not_the_features_of_a_face() -> None:
    for platform, name in (
        ("android", "android.permission.CAMERA"),
        ("ios", "NSCameraUsageDescription"),
        ("harmonyos", "ohos.permission.CAMERA"),
    ):
        assert reach(platform, name) == ("item.photo_video",)


def test_a_type_of_a_privacy_manifest_is_told_from_a_permission() -> None:
    declared = access("ios", "NSPrivacyCollectedDataTypePreciseLocation")
    asked = access("ios", "NSLocationWhenInUseUsageDescription")
    assert declared is not None
    assert asked is not None
    assert (declared.declares, asked.declares) == (True, False)


# -- Other vocabularies ----------------------------------------------------------------------------------------


def test_only_the_same_concept_may_be_inferred_from() -> None:
    found = [one for name in concepts() for one in matches(name)]
    assert {one.relation for one in found if one.infers} == {Relation.EXACT}
    assert {one.relation for one in found} == set(Relation)
    assert {one.vocabulary for one in found} == set(Vocabulary)


def test_our_processor_is_their_controller() -> None:
    (controller,) = matches("role.handler", Vocabulary.DPV)
    assert controller.term == "https://w3id.org/dpv#DataController"
    assert [one.concept for one in concepts_for("https://w3id.org/dpv#DataProcessor")] == ["role.entrusted"]


def test_a_foreign_term_is_led_back_to_our_concepts_the_same_one_first() -> None:
    found = concepts_for("user.authorization.password")
    assert [(one.concept, one.relation) for one in found] == [
        ("item.password", Relation.EXACT),
        ("item.financial_password", Relation.BROAD),
    ]
    assert concepts_for("https://w3id.org/dpv#NoSuch") == ()


# -- Against what it was made from ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def mappings() -> dict[str, Any]:
    path = FILE / "mappings.json"
    if not path.exists():
        pytest.skip("the mappings are not at hand")
    content: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return content


def test_items_are_those_of_the_mappings_and_three_of_our_own(mappings: dict[str, Any]) -> None:
    rows = {row["id"]: row for row in mappings["data_items"]}
    assert set(CATEGORIES) - set(rows) == ADDED
    for id_, row in rows.items():
        one = concept(id_)
        assert (one.zh, one.en, one.note) == (row["label_zh"], row["label_en"], row.get("note", ""))
        assert one.class_43697 == (row["gbt43697_b"] or "")
        assert one.parents[:1] == ((row["gbt35273_a"],) if row["gbt35273_a"] else ())
    assert not any(matches(id_) for id_ in ADDED)


def test_listings_are_those_of_the_mappings(mappings: dict[str, Any]) -> None:
    for row in mappings["data_items"]:
        _, older, newer = listed_sensitive(row["id"], dt.date(2025, 11, 1))
        assert older.listed is row["sensitive_gbt35273_b"]
        answer = row["sensitive_gbt45574_a"]
        assert (newer.listed, newer.under) == ((True, answer) if isinstance(answer, str) else (answer, ""))


@pytest.mark.parametrize(
    "part",
    [
        "sensitive_categories",
        "gbt35273_annex_a",
        "data_items",
        "processing_acts",
        "roles",
        "legal_bases",
        "consent_states",
    ],
)
def test_terms_of_others_are_those_of_the_mappings(part: str, mappings: dict[str, Any]) -> None:
    for row in mappings[part]:
        expected = [
            ("dpv", one["iri"], one["relation"], one.get("dpv_sensitivity", "")) for one in row["dpv"]
        ]
        expected += [("fideslang", one["key"], one["relation"], "") for one in row.get("fideslang", [])]
        found = [
            (one.vocabulary.value, one.term, one.relation.value, one.typed) for one in matches(row["id"])
        ]
        assert found == expected
        assert (concept(row["id"]).zh, concept(row["id"]).en) == (row["label_zh"], row["label_en"])


def test_reach_is_that_of_the_mappings(mappings: dict[str, Any]) -> None:
    keys = {
        "android_permissions": ("android", "permission"),
        "ios_usage_keys": ("ios", "key"),
        "ios_privacy_manifest_types": ("ios", "value"),
        "harmonyos_permissions": ("harmonyos", "permission"),
    }
    for part, (platform, key) in keys.items():
        for row in mappings[part]:
            one = access(platform, row[key])
            assert one is not None
            assert list(one.reaches) == row["reaches"]
            assert row.get("note", "") in one.note
            assert one.group == (row.get("nearest_tc260_group") or "")
            assert one.protection in (
                row.get("protection"),
                f"{row.get('grant_mode')}|{row.get('available_level')}",
                "",
            )
    mapped = sum(len(mappings[part]) for part in keys)
    shown = [
        one
        for platform in PLATFORMS
        for one in accesses(platform).values()
        if one.source.grade is not Grade.OWN
    ]
    assert len(shown) == mapped


def test_what_was_added_here_says_so() -> None:
    """Common permissions the mappings leave out, so that they are not taken for unknown."""
    own = {
        name
        for platform in PLATFORMS
        for name, one in accesses(platform).items()
        if one.source.grade is Grade.OWN
    }
    assert {"android.permission.INTERNET", "com.android.permission.GET_INSTALLED_APPS"} <= own
    assert reach("android", "android.permission.INTERNET") == ()
    assert reach("android", "com.android.permission.GET_INSTALLED_APPS") == ("item.installed_apps",)
