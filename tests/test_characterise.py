"""Characterising: what a record settles, and that silence settles nothing."""

import datetime as dt
from typing import Any

import pytest
from attrs import evolve

from pipl_rules.characterise import FIELDS, UNSPECIFIED, characterise
from pipl_rules.characterise.act import FIELDS as ACT_FIELDS
from pipl_rules.characterise.consent import FIELDS as CONSENT_FIELDS
from pipl_rules.characterise.evidence import NOT_KEPT, WITHHELD
from pipl_rules.characterise.item import FIELDS as ITEM_FIELDS
from pipl_rules.characterise.matters import OF_ACT, OF_ITEM
from pipl_rules.domain import (
    Asking,
    Audience,
    Channel,
    Consenter,
    ConsentRecord,
    Contact,
    DataSubject,
    Disclosure,
    Doer,
    Evidence,
    EvidenceTopic,
    Form,
    HeldBy,
    InformationItem,
    KeptUnder,
    Matter,
    Notice,
    Operation,
    ProcessingAct,
    Processor,
    ProcessorKind,
    Prominence,
    Recipient,
    RecipientRole,
    Source,
    SourceKind,
    Topic,
)
from pipl_rules.facts import FACTS
from pipl_rules.logic.conditions import SettledBy

DAY = dt.date(2022, 3, 1)
BARE = ProcessingAct(id="x", on=DAY)


def of_act(**fields: Any) -> dict[str, Any]:
    return dict(characterise(evolve(BARE, **fields)).act)


def of_item(item: InformationItem | None = None, **fields: Any) -> dict[str, Any]:
    act = evolve(BARE, items=(item or InformationItem(id="i"),), **fields)
    ((_, values),) = characterise(act).items
    return dict(values)


def ops(*names: Operation) -> frozenset[Operation]:
    return frozenset(names)


def test_silence_is_not_a_finding() -> None:
    """Of an act of which nothing is said, only that it is handed over as the processor's."""
    assert of_act() == {"happened": True, "by_processor": True}
    assert of_act(happened=None, done_by=None) == {}
    assert of_item() == {}


def test_an_act_whose_items_are_not_known_has_one_of_which_nothing_is_known() -> None:
    assert characterise(BARE).items == ((UNSPECIFIED, {}),)
    assert characterise(evolve(BARE, items=())).items == ()


def test_every_fact_of_record_has_something_behind_it() -> None:
    """Each is settled by some field, or the law could never learn it from a record."""
    record = {fact for fact in FACTS.values() if fact.settled_by is SettledBy.RECORD}
    assert {fact.name for fact in record - set(FIELDS)} == {"told_afterwards"}


def test_no_fact_has_two_tables_behind_it() -> None:
    tied = [fact for table in (*OF_ACT, *OF_ITEM) for fact in table.paths]
    assert len(tied) == len(set(tied))
    assert not set(tied) & {
        *ACT_FIELDS,
        *ITEM_FIELDS,
        *CONSENT_FIELDS,
        *WITHHELD.values(),
        *NOT_KEPT.values(),
    }


def test_operations_named_are_all_there_were() -> None:
    values = of_act(operations=ops(Operation.COLLECT))
    assert values["collects"] is True
    assert values["processes"] is True
    assert values["sells"] is False
    assert values["enters_private_space"] is False
    assert of_act(operations=ops(Operation.DELETE))["processes"] is False


@pytest.mark.parametrize(
    ("operations", "discarded", "keeps"),
    [
        (ops(Operation.STORE), False, True),
        (ops(Operation.STORE), True, False),
        (ops(Operation.STORE), None, None),
        (ops(Operation.COLLECT), None, False),
        (None, True, False),
        (None, False, None),
    ],
)
def test_information_is_kept_if_stored_and_not_discarded_at_once(
    operations: frozenset[Operation] | None, discarded: bool | None, keeps: bool | None
) -> None:
    assert of_act(operations=operations, discarded_at_once=discarded).get("keeps") is keeps


@pytest.mark.parametrize(
    ("only_users", "user", "reachable"),
    [(False, None, True), (True, True, True), (True, False, False), (True, None, None), (None, True, None)],
)
def test_a_purpose_among_users_cannot_be_reached_for_one_who_is_none(
    only_users: bool | None, user: bool | None, reachable: bool | None
) -> None:
    subject = DataSubject(id="p", user=user)
    assert of_act(only_among_users=only_users, subject=subject).get("purpose_reachable") is reachable


@pytest.mark.parametrize(
    ("doer", "processor"),
    [
        (Doer.PROCESSOR, True),
        (Doer.USER_UNAWARE, True),
        (Doer.USER_KNOWINGLY, False),
        (Doer.SOMEBODY_ELSE, False),
    ],
)
def test_a_user_who_does_not_know_is_not_the_doer(doer: Doer, processor: bool) -> None:
    assert of_act(done_by=doer)["by_processor"] is processor


def test_personal_affairs_are_for_natural_persons() -> None:
    company = Processor(id="c", kind=ProcessorKind.ORGANISATION)
    person = Processor(id="n", kind=ProcessorKind.INDIVIDUAL)
    assert of_act(processor=company)["personal_or_family"] is False
    assert "personal_or_family" not in of_act(processor=person)
    assert of_act(processor=person, personal_or_family=True)["personal_or_family"] is True


def test_a_notice_covers_what_it_covers_and_no_notice_covers_nothing() -> None:
    partial = Notice(how=Prominence.PROMINENT, covers=frozenset({Topic.PURPOSE, Topic.MANNER}))
    whole = evolve(partial, covers=frozenset({Topic.PURPOSE, Topic.MANNER, Topic.SCOPE}))
    assert of_act(notice=partial)["notice_states_use"] is False
    assert of_act(notice=whole)["notice_states_use"] is True
    assert of_act(notice=whole)["notice_complete"] is False
    assert of_act(notice=Notice(how=Prominence.NONE))["notice_states_use"] is False
    assert "notice_states_use" not in of_act(notice=Notice(how=Prominence.PROMINENT))


def test_who_is_shown_something_and_had_not_been_chosen() -> None:
    shown = {"operations": ops(Operation.SHOW)}
    assert of_act(**shown, audience=frozenset({Audience.OTHERS}))["shows_to_others"] is True
    assert of_act(**shown, audience=frozenset({Audience.CHOSEN_BY_THE_PERSON}))["shows_to_others"] is False
    assert "shows_to_others" not in of_act(**shown)
    assert of_act(operations=ops(Operation.STORE))["shows_to_others"] is False


def test_an_entrusted_party_is_not_one_to_whom_information_is_provided() -> None:
    given = {"operations": ops(Operation.PROVIDE)}
    entrusted = Recipient(
        id="e", role=RecipientRole.ENTRUSTED, agreement=True, supervised=False, within_agreement=False
    )
    other = Recipient(id="o", role=RecipientRole.PROCESSOR)
    values = of_act(**given, recipients=(entrusted,))
    assert (values["provides"], values["entrusts"]) == (False, True)
    assert (values["entrust_agreed"], values["entrust_supervised"], values["entrusted_exceeded"]) == (
        True,
        False,
        True,
    )
    assert of_act(**given, recipients=(entrusted, other))["provides"] is True
    assert "provides" not in of_act(**given, recipients=(Recipient(id="?"),))
    assert of_act(recipients=(), operations=ops(Operation.STORE))["provides"] is False


@pytest.mark.parametrize(
    ("channel", "reached", "phone"),
    [
        (Channel.SMS, True, True),
        (Channel.LEAFLET, True, False),
        (Channel.IN_SERVICE, False, False),
        (None, None, None),
    ],
)
def test_who_is_reached_and_by_what(
    channel: Channel | None, reached: bool | None, phone: bool | None
) -> None:
    values = of_act(operations=ops(Operation.CONTACT), contact=Contact(channel=channel))
    assert values.get("reached") is reached
    assert values.get("reached_by_phone_or_mail") is phone


def test_a_display_inside_the_service_reaches_its_user_only_there() -> None:
    user = DataSubject(id="p", user=True)
    assert of_act(operations=ops(Operation.SHOW), subject=user)["shown_in_service_only"] is True
    assert of_act(operations=ops(Operation.STORE), subject=user)["shown_in_service_only"] is False


def test_a_picture_of_the_person_joins_relations_and_activity() -> None:
    friends = InformationItem(id="f", category="item.friend_list")
    reading = InformationItem(id="r", category="item.reading_record")
    assert of_act(combined=True, items=(friends, reading))["combined_picture"] is True
    assert of_act(combined=True, items=(friends,))["combined_picture"] is False
    assert "combined_picture" not in of_act(combined=True, items=(friends, InformationItem(id="?")))
    assert of_act(combined=False)["combined_picture"] is False


def test_what_an_item_is_and_where_it_came_from() -> None:
    number = InformationItem(
        id="n",
        category="item.phone_number",
        kept_under=KeptUnder.NUMBER,
        form=Form.PLAIN,
        public=Disclosure.NOT_PUBLIC,
        source=Source(kind=SourceKind.OTHER_PEOPLE, permitted=False, shared_by_nature=True),
        reveals=frozenset({Matter.HEALTH}),
    )
    assert of_item(number) == {
        "barred_from_credit": False,
        "concerns_health": True,
        "listed_identifier": True,
        "listed_in_code": False,
        "listed_sensitive": False,
        "agreed_private_kind": False,
        "whereabouts": False,
        "reveals_intimate": False,
        "ordinary_kind": True,
        "mixed_kind": False,
        "social_function": True,
        "of_known_person": True,
        "anonymised": False,
        "already_public": False,
        "supplier_permitted": False,
        "from_other_service": False,
        "supplied_by_others": True,
        "reveals_agreed_private": True,
        "reveals_nothing_hidden": False,
        "device_mark_only": False,
        "use_of_service": False,
        "is_face": False,
    }


def consent(**fields: Any) -> ConsentRecord:
    base = ConsentRecord(
        given=True,
        asked=Asking.SEPARATE,
        items=frozenset({"i"}),
        purposes=frozenset({"p"}),
        operations=ops(Operation.STORE),
        audience=frozenset(),
    )
    return evolve(base, **fields)


STORED: dict[str, Any] = {"operations": ops(Operation.STORE), "purposes": frozenset({"p"})}


def test_that_no_consent_was_given_is_known_only_if_said() -> None:
    assert "consented" not in of_item(**STORED)
    assert of_item(**STORED, consents=())["consented"] is False


@pytest.mark.parametrize(
    ("fields", "consented", "covers"),
    [
        ({}, True, True),
        ({"given": None}, None, True),
        ({"items": frozenset()}, False, True),
        ({"items": None}, None, True),
        ({"given_on": DAY}, True, True),
        ({"given_on": DAY + dt.timedelta(days=1)}, False, True),
        ({"purposes": frozenset({"q"})}, True, False),
        ({"purposes": None}, True, None),
        ({"operations": ops(Operation.COLLECT)}, True, False),
    ],
)
def test_a_consent_reaches_what_it_says_and_from_when_it_was_given(
    fields: dict[str, Any], consented: bool | None, covers: bool | None
) -> None:
    values = of_item(**STORED, consents=(consent(**fields),))
    assert values.get("consented") is consented
    assert values.get("consent_covers") is covers


def test_showing_something_to_the_person_alone_needs_no_audience_in_the_consent() -> None:
    shown: dict[str, Any] = {"operations": ops(Operation.SHOW), "purposes": frozenset({"p"})}
    given = consent(operations=ops(Operation.SHOW))
    assert (
        of_item(**shown, audience=frozenset({Audience.THE_PERSON}), consents=(given,))["consent_covers"]
        is True
    )
    assert (
        of_item(**shown, audience=frozenset({Audience.OTHERS}), consents=(given,))["consent_covers"] is False
    )


@pytest.mark.parametrize(
    ("withdrawn_on", "until", "withdrawn"),
    [
        (None, None, False),
        (DAY - dt.timedelta(days=1), None, True),
        (DAY, None, None),
        (DAY + dt.timedelta(days=1), None, False),
        (DAY + dt.timedelta(days=1), DAY + dt.timedelta(days=9), True),
    ],
)
def test_a_consent_is_withdrawn_if_that_came_before_the_act_was_over(
    withdrawn_on: dt.date | None, until: dt.date | None, withdrawn: bool | None
) -> None:
    values = of_item(**STORED, until=until, consents=(consent(withdrawn_on=withdrawn_on),))
    assert values.get("consent_withdrawn") is withdrawn


@pytest.mark.parametrize(
    ("asked", "expressed", "prominent", "separate"),
    [
        (Asking.NOT_ASKED, False, False, False),
        (Asking.ON_BY_DEFAULT, False, False, False),
        (Asking.IN_AGREEMENT, True, False, False),
        (Asking.BUNDLED, True, False, False),
        (Asking.PROMINENT, True, True, False),
        (Asking.SEPARATE, True, True, True),
        (None, None, None, None),
    ],
)
def test_how_consent_was_asked_decides_what_it_expresses(
    asked: Asking | None, expressed: bool | None, prominent: bool | None, separate: bool | None
) -> None:
    values = of_item(**STORED, consents=(consent(asked=asked),))
    found = tuple(values.get(f"consent_{name}") for name in ("expressed", "prominent", "separate"))
    assert found == (expressed, prominent, separate)


def test_of_several_consents_the_one_that_covers_the_item_speaks() -> None:
    """A separate consent to something else does not help, and does not hinder."""
    elsewhere = consent(items=frozenset({"other"}))
    general = consent(asked=Asking.BUNDLED)
    for order in ((elsewhere, general), (general, elsewhere)):
        values = of_item(**STORED, consents=order)
        assert values["consented"] is True
        assert values["consent_separate"] is False


def test_what_somebody_else_agreed_to_is_not_the_persons_consent() -> None:
    values = of_item(**STORED, consents=(consent(by=Consenter.SOMEBODY_ELSE),))
    assert values["consented"] is False


def test_a_guardians_consent_is_told_apart() -> None:
    assert of_item(**STORED, consents=(consent(by=Consenter.GUARDIAN),))["guardian_consented"] is True
    assert of_item(**STORED, consents=(consent(),))["guardian_consented"] is False


def test_evidence_withheld_and_evidence_not_kept_are_two_things() -> None:
    withheld = Evidence(
        topic=EvidenceTopic.ACT, held_by=HeldBy.PROCESSOR, produced=False, refused_without_reason=True
    )
    lost = Evidence(topic=EvidenceTopic.ACT, held_by=HeldBy.PROCESSOR, bound_to_keep=True, kept=False)
    values = of_act(evidence=(withheld,))
    assert values["act_evidence_withheld"] is True
    assert "act_evidence_not_kept" not in values
    values = of_act(evidence=(lost,))
    assert values["act_evidence_not_kept"] is True
    assert values["act_evidence_withheld"] is False
    assert "act_evidence_not_kept" not in of_act(evidence=(evolve(lost, bound_to_keep=None),))
    assert of_act(evidence=(evolve(withheld, held_by=HeldBy.CLAIMANT),))["act_evidence_withheld"] is False
    assert "doer_evidence_withheld" not in of_act(evidence=(withheld,))
