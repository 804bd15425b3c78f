"""Civil Code art. 1033 in circumstances that decided cases met: doorbell, tracker, clipboard, sales calls, love story."""

import datetime as dt
from typing import Any

import pytest

from pipl_rules import ProcessingAct, Verdict, evaluate
from pipl_rules.characterise import characterise
from pipl_rules.domain import (
    Channel,
    Contact,
    InformationItem,
    Intrusion,
    KeptUnder,
    Matter,
    Means,
    Operation,
    OtherRight,
    Place,
    Processor,
    ProcessorKind,
)
from pipl_rules.explanation import render_text
from pipl_rules.explanation.answer import answer

DAY = dt.date(2021, 6, 1)
NEIGHBOUR = Processor(id="n", kind=ProcessorKind.INDIVIDUAL, network_operator=False, in_business=False)


def privacy(*operations: Operation, **fields: Any) -> bool:
    """Whether privacy is infringed by what a neighbour did."""
    act = ProcessingAct(
        id="a", on=DAY, processor=NEIGHBOUR, operations=frozenset(operations), **{"items": (), **fields}
    )
    return evaluate(act).verdict.privacy


def doorbell(*places: Place, **fields: Any) -> bool:
    watched: dict[str, Any] = {
        "means": frozenset({Means.CAMERA}),
        "continuous": True,
        "elsewhere_possible": True,
        **fields,
    }
    return privacy(Operation.COLLECT, intrusion=Intrusion(places=frozenset(places), **watched))


def test_a_lens_that_takes_in_a_home_infringes_whoever_looked() -> None:
    """Item 2; the doorbell case: placing and capability decide, one's own door is no excuse."""
    assert doorbell(Place.HOME_INTERIOR)
    assert not doorbell(Place.STREET)


def test_a_lens_on_a_neighbours_door_watches_how_they_live() -> None:
    """Item 3: if it can watch without a break and could stand elsewhere; otherwise the court must find it."""
    assert doorbell(Place.DOORWAY, Place.SHARED_PASSAGE)
    assert not doorbell(Place.DOORWAY, continuous=False)
    assert not doorbell(Place.DOORWAY, elsewhere_possible=False)


@pytest.mark.parametrize(
    "place", [Place.DORMITORY, Place.HOTEL_ROOM, Place.CHANGING_ROOM, Place.HOME_INTERIOR]
)
def test_a_landlord_who_walks_in_enters_private_space(place: Place) -> None:
    """Item 2: where a person lives or undresses is theirs, whoever owns it."""
    came_in = Intrusion(places=frozenset({place}), means=frozenset({Means.IN_PERSON}))
    assert privacy(intrusion=came_in)


def test_what_others_share_is_private_only_if_a_court_finds_so() -> None:
    """An open office: an open standard, which the person must raise."""
    assert not doorbell(Place.OPEN_OFFICE)


def test_a_hidden_tracker_follows_a_private_activity() -> None:
    """Item 3; Liu v. Lu: the wife, the car shared."""
    car: dict[str, Any] = {"places": frozenset({Place.VEHICLE}), "means": frozenset({Means.TRACKER})}
    assert privacy(Operation.COLLECT, intrusion=Intrusion(**car, hidden=True))
    assert not privacy(Operation.COLLECT, intrusion=Intrusion(**car, hidden=False))


def test_where_a_person_goes_is_private_if_a_tracker_tells() -> None:
    """Item 5; Liu v. Lu."""
    tracked = Intrusion(means=frozenset({Means.TRACKER}), hidden=True)
    track = InformationItem(id="t", category="item.track", kept_under=KeptUnder.NAME)
    act = ProcessingAct(
        id="a",
        on=DAY,
        processor=NEIGHBOUR,
        operations=frozenset({Operation.COLLECT}),
        items=(track,),
        consents=(),
        intrusion=tracked,
    )
    judgment = evaluate(act)
    assert judgment.verdict is Verdict.INFRINGES_BOTH
    assert "civil_code.1033.5" in {ground.rule.id for ground in judgment.grounds}


def test_the_clipboard_read_untold_is_private_space() -> None:
    """Item 2; Lin v. a shopping app."""
    read: dict[str, Any] = {"places": frozenset({Place.CLIPBOARD}), "means": frozenset({Means.SOFTWARE})}
    assert privacy(Operation.COLLECT, intrusion=Intrusion(**read, hidden=True))
    assert not privacy(Operation.COLLECT, intrusion=Intrusion(**read, hidden=False))


def sales(**fields: Any) -> bool:
    plain: dict[str, Any] = {
        "names_person": False,
        "names_acquaintances": False,
        "poses_as_other": False,
        "agreed": False,
        **fields,
    }
    return privacy(Operation.CONTACT, contact=Contact(channel=Channel.SMS, commercial=True, **plain))


def test_selling_again_after_refusal_is_not_to_be_borne() -> None:
    """Item 1; Sun v. a telecom operator, and Wang v. an information company for the single text."""
    assert sales(times=5, refused=True)
    assert not sales(times=1, refused=False)


def test_a_love_story_told_to_everybody_is_private() -> None:
    """Item 5; Chen v. Huang: told to the public, true or not; a name alone is none of it."""

    def told(category: str | None, *operations: Operation) -> bool:
        story = InformationItem(
            id="s",
            category=category,
            kept_under=KeptUnder.NAME,
            reveals=frozenset({Matter.INTIMATE_RELATION}),
        )
        return privacy(*operations, items=(story,), consents=())

    assert told(None, Operation.PUBLISH)
    assert not told("item.name", Operation.PUBLISH)


def test_other_rights_claimed_are_noted_and_not_decided() -> None:
    """Portrait, name, reputation, honour, credit: the answer says that it does not answer."""
    act = ProcessingAct(id="a", on=DAY, also_claimed=frozenset({OtherRight.REPUTATION, OtherRight.PORTRAIT}))
    judgment = evaluate(act)
    noted = answer(judgment)["noted"]
    assert [entry["right"] for entry in noted] == ["portrait", "reputation"]
    assert "portrait, reputation: claimed as well, not decided here" in render_text(judgment)
    assert "一并主张，此处不予认定" in render_text(judgment, "zh")
    assert answer(evaluate(ProcessingAct(id="b", on=DAY)))["noted"] == []


def test_the_record_shows_where_and_by_what() -> None:
    """Silence settles nothing."""
    seen = Intrusion(places=frozenset({Place.DOORWAY}), means=frozenset({Means.CAMERA}), hidden=True)
    found = characterise(ProcessingAct(id="a", on=DAY, intrusion=seen, contact=Contact(times=2))).act
    expected = {
        "in_dwelling": False,
        "at_doorway": True,
        "on_clipboard": False,
        "tracked": False,
        "done_untold": True,
        "contact_repeated": True,
    }
    assert expected.items() <= found.items()
    assert "watches_continuously" not in found
