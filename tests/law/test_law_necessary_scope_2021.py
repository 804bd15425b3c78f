"""The Necessary Information Provisions, from 2021-05-01: no basic service refused for what it does not need."""

import datetime as dt
from typing import Any

import pytest
from lawcase import BARS, FALSE, NEEDED, PI_RIGHTS, TRUE, UNKNOWN, Seen, course, duty

from pipl_rules.domain import (
    AppBehaviour,
    Asking,
    ConsentRecord,
    DataSubject,
    Form,
    InformationItem,
    KeptUnder,
    Notice,
    Operation,
    ProcessingAct,
    Processor,
    ProcessorKind,
    Prominence,
    Topic,
)
from pipl_rules.evaluation import evaluate
from pipl_rules.facts.finding import Finding
from pipl_rules.judgment import Judgment
from pipl_rules.logic.rule import PRIVACY
from pipl_rules.statutes.necessary_scope_2021 import LAW, RULES

DAY, EVE = dt.date(2021, 5, 1), dt.date(2021, 4, 30)
REFUSED = Seen(
    DAY,
    app=True,
    unneeded_asked=True,
    basic_service_refused=True,
    happened=True,
    by_processor=True,
    supply_side=False,
)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_the_provisions_bind_from_the_first_of_may_2021(rule: str) -> None:
    assert REFUSED.in_force(rule)
    assert not REFUSED.on(EVE).in_force(rule)


def test_the_basic_service_is_not_refused_for_what_it_does_not_need() -> None:
    for fact in ("app", "happened", "by_processor"):
        assert course(REFUSED, "necessary2021.4", fact) == NEEDED
    for fact in ("unneeded_asked", "basic_service_refused"):
        assert duty(REFUSED, "necessary2021.4", fact) == (TRUE, FALSE, UNKNOWN)


def test_those_who_supply_the_service_are_not_meant() -> None:
    assert course(REFUSED, "necessary2021.4", "supply_side") == BARS
    assert REFUSED.but(supply_side=True).breached("necessary2021.4") is FALSE


def test_an_item_of_the_list_is_cited_as_an_item_of_article_5() -> None:
    cite = LAW.art("5(12)")
    assert str(cite).endswith("art. 5 item 12")
    assert cite.zh.endswith("第五条第十二项")
    assert sorted([LAW.art(6), cite, LAW.art("5(2)"), LAW.art(5)], key=lambda c: c.order)[2] is cite


# -- The consent that was the price ---------------------------------------------------------------------

TIED = Seen(
    DAY,
    app=True,
    unneeded_asked=True,
    condition_of_service=True,
    needed_for_service=False,
    supply_side=False,
    consented=True,
    consent_expressed=True,
    consent_covers=True,
    consent_prominent=True,
    consent_withdrawn=False,
    notice_states_use=True,
    notice_complete=True,
    notice_prominent=True,
    notice_truthful=True,
    notice_unclear=False,
    separate_required=False,
    use_changed=False,
    misled=False,
    age=30,
)
CONSENT_UNDER = {
    "npcsc.2.1.agreed": DAY,
    "csl.41.1.agreed": DAY,
    "civil_code.1033.consent": DAY,
    "civil_code.1035.1.agreed": DAY,
    "pipl.14.1": dt.date(2021, 11, 1),
    "csl2026.43.1.agreed": dt.date(2026, 1, 1),
}
"""What makes a yes count under each law, and a day on which it does."""


@pytest.mark.parametrize("fact", ["app", "unneeded_asked", "condition_of_service"])
def test_a_consent_is_wrung_only_by_an_app_that_asks_too_much_as_the_price_of_service(fact: str) -> None:
    assert course(TIED, "necessary2021.4.free", fact) == NEEDED


@pytest.mark.parametrize("fact", ["needed_for_service", "supply_side"])
def test_what_the_service_needs_may_be_its_price_and_suppliers_are_not_meant(fact: str) -> None:
    assert course(TIED, "necessary2021.4.free", fact) == BARS


@pytest.mark.parametrize("consent", CONSENT_UNDER)
def test_a_consent_that_was_the_price_counts_under_no_law(consent: str) -> None:
    tied = TIED.on(CONSENT_UNDER[consent])
    assert tied.met(consent) is TRUE
    assert tied.applies(consent) is FALSE
    assert tied.but(condition_of_service=False).applies(consent) is TRUE
    assert tied.but(condition_of_service=None).applies(consent) is UNKNOWN


def test_by_the_letter_it_stands_until_the_pipl_says_otherwise() -> None:
    """Reading `tied_consent`; PIPL arts 14 and 16 need no reading."""
    letter = TIED.read(tied_consent="as_given")
    assert TIED.status("effective_consent") is FALSE
    assert letter.status("effective_consent") is TRUE
    assert letter.on(dt.date(2021, 11, 1)).status("valid_consent") is FALSE


def test_before_the_provisions_a_consent_is_left_as_given() -> None:
    assert TIED.on(EVE).status("effective_consent") is TRUE


# -- Acts, by the law of their day --------------------------------------------------------------------------


def judged(day: dt.date, *, agreed: bool, excessive: bool | None = None) -> Judgment:
    """A telephone book that a map does not need: taken with a consent, or not given and the map refused."""
    done = frozenset({Operation.COLLECT}) if agreed else frozenset({Operation.REFUSE_SERVICE})
    consent = ConsentRecord(
        given=agreed,
        asked=Asking.PROMINENT,
        given_on=day,
        items=frozenset({"book"}),
        purposes=frozenset({"maps"}),
        operations=done,
        condition_of_service=True,
    )
    act = ProcessingAct(
        id="map",
        on=day,
        operations=done,
        purposes=frozenset({"maps"}),
        subject=DataSubject(id="user", user=True, consumer=True, age=30),
        processor=Processor(
            id="maps",
            kind=ProcessorKind.ORGANISATION,
            network_operator=True,
            in_business=True,
            rules_published=True,
        ),
        items=(
            InformationItem(
                id="book", category="item.address_book", kept_under=KeptUnder.ACCOUNT, form=Form.PLAIN
            ),
        ),
        abroad=False,
        personal_or_family=False,
        notice=Notice(how=Prominence.PROMINENT, covers=frozenset(Topic), truthful=True),
        consents=(consent,),
        app=AppBehaviour(unneeded_asked=True, basic_service_refused=True, supply_side=False),
    )
    found: dict[str, Any] = {"identifies": True, "of_known_person": True, "needed_for_service": False}
    if excessive is not None:
        found["excessive"] = excessive
    of_item = [Finding(fact=name, value=value, ground="seen", item="book") for name, value in found.items()]
    return evaluate(act, findings=[*of_item, Finding(fact="identity_refused", value=False, ground="seen")])


BREACHES = {
    dt.date(2019, 11, 27): set(),
    dt.date(2019, 11, 28): {"appmethods2019.4.2"},
    EVE: {"appmethods2019.4.2"},
    DAY: {"appmethods2019.4.2", "necessary2021.4"},
    dt.date(2021, 10, 31): {"appmethods2019.4.2", "necessary2021.4"},
    dt.date(2021, 11, 1): {"appmethods2019.4.2", "necessary2021.4", "pipl.16"},
}


@pytest.mark.parametrize("day", BREACHES)
def test_refusing_the_service_breaches_what_binds_that_day_and_by_itself_wrongs_nobody(day: dt.date) -> None:
    judgment = judged(day, agreed=False)
    assert {breach.rule.id for breach in judgment.other_breaches} == BREACHES[day]
    assert not judgment.infringed(PI_RIGHTS)
    assert not judgment.infringed(PRIVACY)


@pytest.mark.parametrize("day", BREACHES)
def test_what_was_then_taken_infringes_on_every_day(day: dt.date) -> None:
    """Before the provisions for its excess; since then for want of a free consent too."""
    judgment = judged(day, agreed=True)
    grounds = {ground.rule.id for ground in judgment.grounds}
    assert judgment.infringed(PI_RIGHTS) is True
    assert "csl.41.1.principles" in grounds
    assert ("csl.41.1.consent" in grounds) is (day >= DAY)
    assert ("pipl.13.1" in grounds) is (day >= dt.date(2021, 11, 1))


@pytest.mark.parametrize(("day", "infringed"), [(EVE, False), (DAY, True), (dt.date(2021, 11, 1), True)])
def test_from_the_provisions_on_it_infringes_though_nobody_finds_it_too_much(
    day: dt.date, *, infringed: bool
) -> None:
    assert judged(day, agreed=True, excessive=False).infringed(PI_RIGHTS) is infringed
