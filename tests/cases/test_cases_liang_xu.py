"""Liang v. Huifa and Xu v. Zhima Credit, about what courts publish, turned on their edges."""

import datetime as dt

from attrs import evolve
from turning import items, row, turned

from pipl_rules.domain import Audience, Disclosure, Matter, Operation, Reporting, Republication
from pipl_rules.judgment import Judgment, Verdict

LIANG, XU = row("liang", "DC-03-1"), row("xu", "DC-04-1")


def rules(judgment: Judgment) -> set[str]:
    return {ground.rule.id for ground in judgment.grounds}


def test_a_faithful_copy_of_a_posted_judgment_is_lawful() -> None:
    assert LIANG.judge().verdict is Verdict.LAWFUL


def test_what_was_not_lawfully_public_may_not_be_published() -> None:
    judgment = turned(LIANG, items=items(LIANG, public=Disclosure.NOT_PUBLIC))
    assert judgment.personal_information is True


def test_whoever_does_not_follow_when_the_source_is_corrected_infringes() -> None:
    """SPC Network Provisions 2014, art. 13 item 3."""
    source = LIANG.submission.act.reporting or Reporting()
    judgment = turned(LIANG, reporting=evolve(source, correction_refused=True))
    assert "spc2014.13.3" in {ground.rule.id for ground in judgment.grounds}


def test_whether_a_slanted_copy_tells_of_what_is_private_is_open_as_such() -> None:
    """The default speaks of faithful copies only; the exception for what is public still holds."""
    again = LIANG.submission.act.republication or Republication()
    judgment = turned(LIANG, republication=evolve(again, faithful=False))
    assert "default.private.official_record" not in {known.id for known in judgment.rests_on}


def test_under_the_pipl_the_persons_refusal_ends_it_unless_openness_is_read_to_prevail() -> None:
    """PIPL arts 13, 25 and 27. That she be told (art. 17) is owed in any case, and nobody says that she was."""
    later = dt.date(2022, 1, 4)
    assert rules(turned(LIANG, on=later)) == {"pipl.17.1"}
    assert {"pipl.13.1", "pipl.25"} <= rules(turned(LIANG, on=later, objected=True))
    openness = turned(LIANG, on=later, objected=True, readings={"republication": "openness"})
    assert {"pipl.13.1", "pipl.25"}.isdisjoint(rules(openness))


def test_a_public_record_shown_to_nobody_but_the_person_is_no_matter_of_privacy() -> None:
    assert XU.judge().privacy is False


def test_shown_to_others_its_privacy_is_open() -> None:
    """Nobody has said that what is public stays without privacy wherever it is shown."""
    shown = frozenset({Operation.COLLECT, Operation.SHOW})
    assert turned(XU, operations=shown, audience=frozenset({Audience.OTHERS})).privacy is None


def test_what_was_never_public_is_open_too() -> None:
    assert turned(XU, items=items(XU, public=Disclosure.NOT_PUBLIC)).privacy is None


def test_a_record_that_tells_of_an_illness_is_private_all_the_same() -> None:
    assert turned(XU, items=items(XU, reveals=frozenset({Matter.HEALTH}))).privacy is True
