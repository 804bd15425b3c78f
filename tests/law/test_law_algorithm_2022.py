"""Provisions on recommending by algorithm, from 2022-03-01."""

import datetime as dt

import pytest
from exports import COVERED, LAWFUL
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, PRIVACY, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules import ProcessingAct
from pipl_rules.characterise import characterise
from pipl_rules.domain import AlgorithmKind, Recommendation

DAY, EVE = dt.date(2022, 3, 1), dt.date(2022, 2, 28)
DONE = dict.fromkeys(
    (
        "recommending_told",
        "recommending_explained",
        "recommending_switch",
        "tag_control",
        "algorithm_governed",
        "algorithm_complaints",
    ),
    True,
)
BASE = Seen(DAY, **{**LAWFUL, **DONE, "recommends": True})

ORDER = {
    "algorithm2022.7": ((), "algorithm_governed"),
    "algorithm2022.8.review": ((), "algorithm_governed"),
    "algorithm2022.16.public": ((), "recommending_explained"),
    "algorithm2022.18.1": (("offered_to_minors",), "minors_mode"),
    "algorithm2022.19": (("offered_to_elderly",), "elderly_fit"),
    "algorithm2022.20": (("dispatches_workers",), "workers_protected"),
    "algorithm2022.22": ((), "algorithm_complaints"),
    "algorithm2022.24.1": (("sways_opinion",), "algorithm_filed"),
    "algorithm2022.24.2": (("sways_opinion", "filing_changed"), "change_filed"),
    "algorithm2022.26": (("algorithm_filed",), "filing_shown"),
    "algorithm2022.27": (("sways_opinion",), "algorithm_security_assessed"),
}
FORBIDDEN = {
    "algorithm2022.8.entice": "algorithm_entices",
    "algorithm2022.10": "illegal_tags",
    "algorithm2022.18.2": "harms_minors",
}
OFFERED = {
    "algorithm2022.16.tell": ((), "recommending_told"),
    "algorithm2022.17.2": (("goes_by_tags",), "tag_control"),
}
WRONGS = {
    "algorithm2022.17.1.stop": ("recommending_off_ignored",),
    "algorithm2022.17.3": ("significant_decision", "explanation_refused"),
    "algorithm2022.21": ("consumer", "unreasonable_terms"),
}


@pytest.mark.parametrize("rule", [*ORDER, *FORBIDDEN, *OFFERED, *WRONGS, "algorithm2022.17.1.option"])
def test_the_provisions_bind_from_the_first_of_march_2022(rule: str) -> None:
    assert BASE.in_force(rule)
    assert not BASE.on(EVE).in_force(rule)


def test_what_is_done_as_told_infringes_nothing_and_other_services_are_not_asked() -> None:
    assert BASE.infringed(PI_RIGHTS) is FALSE
    other = BASE.but(recommends=False, **dict.fromkeys(DONE, False))
    for rule in (*ORDER, *FORBIDDEN, *OFFERED, "algorithm2022.17.1.option"):
        assert other.applies(rule) is FALSE


@pytest.mark.parametrize(("rule", "when", "done"), [(r, w, d) for r, (w, d) in ORDER.items()])
def test_the_duties_of_order_touch_nobodys_right(rule: str, when: tuple[str, ...], done: str) -> None:
    bound = BASE.but(**dict.fromkeys(when, True))
    for known in (*when, "recommends", "happened", "by_processor"):
        assert course(bound, rule, known) == NEEDED
    assert duty(bound, rule, done) == (FALSE, TRUE, UNKNOWN)
    assert bound.but(**{done: False}).infringed(PI_RIGHTS) is FALSE


@pytest.mark.parametrize(("rule", "known"), FORBIDDEN.items())
def test_what_is_forbidden_for_the_sake_of_order_touches_nobodys_right(rule: str, known: str) -> None:
    assert duty(BASE, rule, known) == (TRUE, FALSE, UNKNOWN)
    assert course(BASE, rule, "recommends") == NEEDED
    assert BASE.but(**{known: True}).infringed(PI_RIGHTS) is FALSE


@pytest.mark.parametrize(("rule", "when", "done"), [(r, w, d) for r, (w, d) in OFFERED.items()])
def test_to_be_told_and_to_choose_tags_are_the_persons_right(
    rule: str, when: tuple[str, ...], done: str
) -> None:
    bound = BASE.but(**dict.fromkeys(when, True))
    for known in (*when, "recommends", "processes"):
        assert course(bound, rule, known) == NEEDED
    for barred in ("law_provides", "personal_or_family"):
        assert course(bound, rule, barred) == BARS
    for known in COVERED:
        assert bound.but(**{known: False}).applies(rule) is FALSE
    assert bound.but(anonymised=True).applies(rule) is FALSE
    assert duty(bound, rule, done) == (FALSE, TRUE, UNKNOWN)
    assert bound.but(**{done: False}).infringed(PI_RIGHTS) is TRUE
    assert bound.but(**{done: False}).infringed(PRIVACY) is not TRUE


def test_an_untargeted_option_or_a_switch_is_offered() -> None:
    """Either is enough."""
    rule = "algorithm2022.17.1.option"
    bare = BASE.but(recommending_switch=False, non_targeted_option=False)
    assert bare.breached(rule) is TRUE
    assert bare.infringed(PI_RIGHTS) is TRUE
    for option in ("recommending_switch", "non_targeted_option"):
        assert duty(bare, rule, option) == (FALSE, TRUE, UNKNOWN)
    for needed in ("recommends", "processes"):
        assert course(bare, rule, needed) == NEEDED
    for barred in ("law_provides", "personal_or_family"):
        assert course(bare, rule, barred) == BARS
    assert bare.but(anonymised=True).applies(rule) is FALSE


@pytest.mark.parametrize(("rule", "facts"), WRONGS.items())
def test_each_wrong_needs_each_of_its_elements(rule: str, facts: tuple[str, ...]) -> None:
    wronged = BASE.but(**dict.fromkeys(facts, True))
    for known in (*facts, "recommends", "processes", "happened", "by_processor"):
        assert course(wronged, rule, known) == NEEDED
    assert course(wronged, rule, "personal_or_family") == BARS
    assert wronged.but(anonymised=True).applies(rule) is FALSE
    assert wronged.infringed(PI_RIGHTS) is TRUE


def test_the_record_of_a_service_settles_the_facts() -> None:
    def found(record: Recommendation) -> dict[str, object]:
        return dict(characterise(ProcessingAct(id="a", on=DAY, recommendation=record)).act)

    values = found(Recommendation(kinds=frozenset({AlgorithmKind.RANKING}), told=False, tags=True))
    assert values["recommends"] is True
    assert values["recommending_told"] is False
    assert values["goes_by_tags"] is True
    assert found(Recommendation(kinds=frozenset()))["recommends"] is False
    assert "recommends" not in found(Recommendation())
