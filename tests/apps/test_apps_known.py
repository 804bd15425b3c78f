"""Circumstances from JSON: strict, all faults at once, silence kept apart from no."""

import json

import pytest

from pipl_rules.apps.circumstances import Basis, Circumstances
from pipl_rules.apps.known import read_circumstances
from pipl_rules.errors import InputErrors

NUMBER = "13800138000"


def test_what_is_left_out_is_not_known_and_what_is_empty_is_none() -> None:
    """No functions looked for, and none found, are two things."""
    assert read_circumstances("{}") == Circumstances()
    assert read_circumstances("{}").functions is None
    assert read_circumstances('{"functions": []}').functions == ()
    assert read_circumstances('{"asked_apart": null}').asked_apart is None


def test_every_circumstance_can_be_written() -> None:
    known = read_circumstances(
        json.dumps(
            {
                "processor": {"id": "p", "network_operator": True},
                "notice": {"how": "prominent", "covers": ["purpose"], "truthful": True},
                "functions": [
                    {"id": "share", "items": ["item.photo_video"], "agreed": True, "refusable": False}
                ],
                "needs": [{"item": "item.name", "ground": "tickets bear it"}],
                "bases": [{"items": ["item.imei"], "basis": "legal_duty", "ground": "a law"}],
                "findings": [{"fact": "strictly_protected", "value": True, "item": "item.face_feature"}],
                "refused": ["item.sms"],
                "service_refused": True,
                "app": {"policy": False},
                "dealing": {"cancel_asked": True},
            }
        )
    )
    assert known.bases[0].basis is Basis.LEGAL_DUTY
    assert [kind.id for kind in known.refused or ()] == ["item.sms"]
    assert known.findings[0].item == "item.face_feature"
    assert known.app.policy is False


def test_all_faults_are_told_at_once_with_paths_and_without_values() -> None:
    text = json.dumps(
        {"asked": NUMBER, NUMBER: 1, "functions": [{"items": [NUMBER]}], "app": {"policy": "no"}}
    )
    with pytest.raises(InputErrors) as caught:
        read_circumstances(text)
    faults = [str(each) for each in caught.value.exceptions]
    paths = {each.split(":")[0] for each in faults}
    assert paths == {
        "circumstances",
        "circumstances.asked",
        "circumstances.functions[0].items[0]",
        "circumstances.functions[0].id",
        "circumstances.app.policy",
    }
    assert not any(NUMBER in each for each in faults)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"asked": "separate", "asked": "separate"}'])
def test_what_is_no_object_of_json_is_a_fault(text: str) -> None:
    with pytest.raises(InputErrors):
        read_circumstances(text)
