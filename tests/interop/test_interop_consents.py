"""Consent records go out and come in by the names of others, and nothing is lost in silence."""

import contextlib
import datetime as dt
import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading_strategies import records

from pipl_rules.domain import ConsentRecord, InformationItem, Operation, ProcessingAct
from pipl_rules.domain.words import Asking, Audience, Consenter
from pipl_rules.errors import InputErrors
from pipl_rules.interop.dpv import act_jsonld
from pipl_rules.interop.kantara import read_kantara
from pipl_rules.interop.lost import Why
from pipl_rules.interop.names_27560 import (
    EVENT,
    GIVEN,
    HEADER,
    OPERATIONS,
    PARTY,
    PII,
    PROCESSING,
    PURPOSE,
    SCHEMA,
    WITHDRAWN,
)
from pipl_rules.interop.read_27560 import read_27560
from pipl_rules.interop.write_27560 import write_27560

PLANTED = "Zhang San 13800000000"
DAY = dt.date(2024, 5, 1)
ACT = ProcessingAct(
    id="a",
    on=DAY,
    items=(
        InformationItem(id="n", category="item.name"),
        InformationItem(id="e", category="item.email_address"),
        InformationItem(id="m", category="item.imei"),
    ),
)
FULL = ConsentRecord(
    by=Consenter.GUARDIAN,
    given=True,
    asked=Asking.SEPARATE,
    given_on=DAY,
    withdrawn_on=dt.date(2024, 6, 1),
    items=frozenset({"n", "m"}),
    purposes=frozenset({"delivery", "news"}),
    operations=frozenset({Operation.COLLECT, Operation.CONTACT}),
    audience=frozenset({Audience.OTHERS}),
    written=True,
    condition_of_service=False,
)


def _codes(call: Any, *arguments: Any) -> dict[str, str]:
    with pytest.raises(InputErrors) as raised:
        call(*arguments)
    assert PLANTED not in str(raised.value)
    return {fault.path: fault.code for fault in raised.value.faults}


@given(record=records(ConsentRecord))
def test_a_record_written_with_the_extension_comes_back_the_same(record: ConsentRecord) -> None:
    """Whatever it says, and whatever it leaves unsaid."""
    written = write_27560(record, "r", extended=True)
    assert read_27560(json.dumps(written.document)).records == (record,)
    assert written.lost == ()


@given(record=records(ConsentRecord))
def test_what_is_lost_without_the_extension_is_what_is_told_and_comes_back_as_not_found(
    record: ConsentRecord,
) -> None:
    """No more and no less; never as something else."""
    written = write_27560(record, "r")
    (back,) = read_27560(written.document).records
    differs = {
        each.name
        for each in attrs.fields(ConsentRecord)
        if getattr(back, each.name) != getattr(record, each.name)
    }
    assert differs == {each.path for each in written.lost}
    assert all(getattr(back, name) is None for name in differs)


def test_a_record_of_the_standard_has_its_names_and_tells_which_mandatory_ones_are_open() -> None:
    """The terms are those of DPV where there is the same one."""
    written = write_27560(FULL, "r", ACT)
    document = written.document
    covered = {
        "pii_information": [
            {"pii_type": "urn:pipl-rules:concept:item.imei", "pii_attribute_id": "m"},
            {"pii_type": "https://w3id.org/dpv/pd#Name", "pii_attribute_id": "n"},
        ],
        "processing_method": ["https://w3id.org/dpv#Collect", "urn:pipl-rules:operation:contact"],
    }
    assert document == {
        "schema_version": SCHEMA,
        "record_id": "r",
        "pii_processing": {"purposes": [{"purpose": "delivery", **covered}, {"purpose": "news", **covered}]},
        "party_identification": [
            {"party_id": "consenter", "party_role": "https://w3id.org/dpv#GuardianOfDataSubject"}
        ],
        "events": [
            {"event_time": "2024-05-01", "entity_id": "consenter", "event_state": GIVEN},
            {"event_time": "2024-06-01", "entity_id": "consenter", "event_state": WITHDRAWN},
        ],
    }
    assert {each.path for each in written.lost} == {"asked", "written", "condition_of_service", "audience"}
    assert {"pii_principal_id", "pii_processing.language", "pii_processing.purposes[1].jurisdiction"} <= {
        *written.missing
    }
    assert "party_identification[0].party_name" in written.missing
    filled = {"events[0].event_time", "record_id", "pii_processing.purposes[0].purpose"}
    assert not filled & {*written.missing}


def test_no_representation_shows_what_was_written_or_read() -> None:
    """Purposes are in the caller's words, and ids are the caller's marks; neither belongs in a log."""
    record = attrs.evolve(FULL, purposes=frozenset({PLANTED}), items=frozenset({PLANTED}))
    written = write_27560(record, PLANTED, extended=True)
    assert PLANTED in json.dumps(written.document)
    assert PLANTED not in repr(written)
    assert PLANTED not in repr(read_27560(written.document))
    act = ProcessingAct(id="a", on=DAY, purposes=frozenset({PLANTED}))
    assert PLANTED not in repr(act_jsonld(act))


def test_the_names_are_all_different_and_every_operation_has_one() -> None:
    tables = (HEADER, PROCESSING, PURPOSE, PII, PARTY, EVENT)
    assert len({name for table in tables for name in table}) == sum(map(len, tables))
    assert {*OPERATIONS.values()} == {*Operation}


def _theirs(**more: Any) -> dict[str, Any]:
    """A record as another system may write it, with more in it than is kept."""
    return {
        "schema_version": "https://example.org/schema",
        "record_id": "r",
        "pii_principal_id": PLANTED,
        "pii_processing": {
            "privacy_notice": "https://example.org/notice",
            "language": "zh",
            "purposes": [
                {
                    "purpose": "delivery",
                    "lawful_basis": "dpv:Consent",
                    "pii_information": [
                        {"pii_type": "pd:Name", "pii_optional": False},
                        {"pii_type": "pd:EmailAddress"},
                    ],
                    "processing_method": ["dpv:Collect", "dpv:Store"],
                    "retention_period": "P1Y",
                },
                {"purpose": "news", "pii_information": [{"pii_type": "pd:EmailAddress"}]},
            ],
        },
        "party_identification": [
            {"party_id": "p1", "party_name": PLANTED, "party_phone": PLANTED, "party_role": "dpv:DataSubject"}
        ],
        "events": [
            {
                "event_time": "2024-05-01T17:00:00Z",
                "validity_duration": "P1Y",
                "entity_id": "p1",
                "event_type": "dpv:Consent",
                "event_state": "dpv:ConsentGiven",
            },
            {"event_time": "2024-06-01", "entity_id": PLANTED, "event_state": "dpv:ConsentWithdrawn"},
            {"event_time": "2024-07-01", "entity_id": "p1", "event_state": "dpv:ConsentRefused"},
        ],
        **more,
    }


def test_a_record_of_another_system_is_read_by_occasion_and_by_what_it_covers() -> None:
    """Five in the afternoon in Greenwich is the next day in Beijing; a no after a withdrawal is an occasion of its own."""
    received = read_27560(json.dumps(_theirs()), ACT)
    first: dict[str, Any] = {
        "items": frozenset({"n", "e"}),
        "operations": frozenset({Operation.COLLECT, Operation.STORE}),
    }
    second: dict[str, Any] = {"items": frozenset({"e"})}
    yes: dict[str, Any] = {
        "given": True,
        "given_on": dt.date(2024, 5, 2),
        "withdrawn_on": dt.date(2024, 6, 1),
    }
    no: dict[str, Any] = {"given": False, "given_on": dt.date(2024, 7, 1)}
    assert [*received.records] == [
        ConsentRecord(**answer, **covers, purposes=frozenset({purpose}))
        for purpose, covers in (("delivery", first), ("news", second))
        for answer in (yes, no)
    ]


def test_what_a_record_of_another_system_says_beyond_ours_is_told_and_no_person_is_kept() -> None:
    received = read_27560(_theirs(extra=PLANTED), ACT)
    lost = {each.path: each.why for each in received.lost}
    assert lost == {
        "document": Why.UNKNOWN_KEY,
        "record_id": Why.NO_COUNTERPART,
        "pii_principal_id": Why.NEVER_KEPT,
        "pii_processing.privacy_notice": Why.NO_COUNTERPART,
        "pii_processing.language": Why.NO_COUNTERPART,
        "pii_processing.purposes[0].retention_period": Why.NO_COUNTERPART,
        "pii_processing.purposes[0].pii_information[0].pii_optional": Why.NO_COUNTERPART,
        "party_identification[0].party_name": Why.NEVER_KEPT,
        "party_identification[0].party_phone": Why.NEVER_KEPT,
        "events[0].event_time": Why.COARSER,
        "events[0].validity_duration": Why.NO_COUNTERPART,
        "events[0].event_type": Why.NO_COUNTERPART,
    }
    assert "Zhang" not in f"{received}{received.lost}{[attrs.asdict(each) for each in received.records]}"


def test_a_purpose_that_rests_on_another_basis_is_not_one_consented_to() -> None:
    """A record of consent may speak of them; it is told, and covers nothing by consent."""
    theirs = _theirs()
    theirs["pii_processing"]["purposes"][0]["lawful_basis"] = "dpv:Contract"
    received = read_27560(theirs, ACT)
    assert {record.purposes for record in received.records} == {frozenset({"news"})}
    assert "pii_processing.purposes[0]: no_counterpart (it rests on no consent)" in map(str, received.lost)
    theirs["pii_processing"]["purposes"].pop()
    assert read_27560(theirs, ACT).records == ()


def test_a_receipt_is_a_copy_of_the_record_with_an_identifier_of_its_own() -> None:
    receipt = write_27560(FULL, "r", receipt_id="c", extended=True).document
    record = write_27560(FULL, "r", extended=True).document
    assert receipt == {**record, "receipt_id": "c"}
    assert read_27560(receipt).records == (FULL,)


def test_information_that_is_no_item_of_the_act_leaves_open_what_is_covered() -> None:
    """Half of a list would pass for all of it."""
    other = ProcessingAct(id="a", on=DAY, items=(InformationItem(id="n", category="item.name"),))
    received = read_27560(_theirs(), other)
    assert {record.items for record in received.records} == {None}
    assert Why.PARTIAL in {each.why for each in received.lost}
    assert {record.items for record in read_27560(_theirs()).records} == {None}


@pytest.mark.parametrize(
    ("events", "path", "code"),
    [
        ([], "events", "empty"),
        ([{"event_state": "dpv:ConsentInvalidated"}], "events[0].event_state", "unknown_word"),
        ([{"event_state": PLANTED}], "events[0].event_state", "unknown_word"),
        ([{"event_time": "2024-05-01"}], "events[0].event_state", "missing"),
        ([{"event_state": GIVEN, "event_time": "2024-05-01T10:00:00"}], "events[0].event_time", "not_a_day"),
        ([{"event_state": GIVEN, "event_time": PLANTED}], "events[0].event_time", "not_a_day"),
        ([{"event_state": GIVEN, "event_time": 1714521600}], "events[0].event_time", "wrong_type"),
        ([{"event_state": GIVEN, "entity_id": "p2"}], "events[0].entity_id", "unknown_reference"),
        ([{"event_state": GIVEN}, {"event_state": WITHDRAWN}], "events[1]", "missing"),
        ([{"event_state": WITHDRAWN, "event_time": "2024-05-01"}], "events[0]", "out_of_order"),
        (
            [{"event_state": GIVEN}, {"event_state": GIVEN, "event_time": "2024-05-02"},
             {"event_state": WITHDRAWN, "event_time": "2024-05-01"}],
            "events[2]", "out_of_order",
        ),
    ],
)  # fmt: skip
def test_what_would_make_a_consent_look_better_than_it_was_is_a_fault(
    events: object, path: str, code: str
) -> None:
    """A state not known here, a withdrawal without its day: nobody may read past them."""
    assert _codes(read_27560, _theirs(events=events), ACT)[path] == code


@pytest.mark.parametrize("role", [None, "dpv:DataController", PLANTED])
def test_who_consented_is_not_guessed(role: str | None) -> None:
    party = {"party_id": "p1", **({} if role is None else {"party_role": role})}
    assert _codes(read_27560, _theirs(party_identification=[party]), ACT)


def test_every_fault_is_told_at_once() -> None:
    broken = _theirs(events=[{"event_state": "x"}], party_identification={})
    broken["pii_processing"]["purposes"][0]["purpose"] = 1
    assert {*_codes(read_27560, broken, ACT)} == {
        "events[0].event_state",
        "party_identification",
        "pii_processing.purposes[0].purpose",
    }
    assert _codes(read_27560, "{") == {"line 1, column 2": "not_json"}
    assert _codes(read_27560, b"\xff") == {"document": "not_utf8"}
    assert _codes(read_27560, "[]") == {"document": "wrong_type"}


def test_the_extension_cannot_contradict_what_the_standard_has_a_field_for() -> None:
    document = write_27560(FULL, "r", extended=True).document
    document["pipl_rules"]["given"] = False
    assert _codes(read_27560, document) == {"pipl_rules": "unknown_key"}
    document["pipl_rules"] = {"asked": PLANTED}
    assert _codes(read_27560, document) == {"pipl_rules.asked": "unknown_word"}


def _receipt(**more: Any) -> dict[str, Any]:
    return {
        "version": "KI-CR-v1.1.0",
        "jurisdiction": "CN",
        "consentTimestamp": 1714582800,  # 2024-05-01T17:00:00Z
        "collectionMethod": "web form",
        "consentReceiptID": "c1befd3e",
        "publicKey": "04:a3",
        "language": "zh",
        "piiPrincipalId": PLANTED,
        "piiControllers": [
            {"piiController": PLANTED, "contact": PLANTED, "address": {}, "email": "", "phone": ""}
        ],
        "policyUrl": "https://example.org",
        "services": [
            {
                "service": "shop",
                "purposes": [
                    {
                        "purpose": "delivery",
                        "purposeCategory": ["2 - Contracted Service"],
                        "consentType": "EXPLICIT",
                        "piiCategory": ["1 - Biographical", "2 - Contact"],
                        "primaryPurpose": True,
                        "termination": "one year",
                        "thirdPartyDisclosure": True,
                        "thirdPartyName": PLANTED,
                    },
                    {
                        "purpose": "news",
                        "consentType": "EXPLICIT",
                        "piiCategory": ["2 - Contact", "1 - Biographical"],
                    },
                    {"purpose": "profile", "consentType": "IMPLICIT", "piiCategory": ["2 - Contact"]},
                    {"purpose": "law", "consentType": "N/A", "piiCategory": ["2 - Contact"]},
                ],
            }
        ],
        "sensitive": False,
        "spiCat": [],
        **more,
    }


def test_a_receipt_is_read_by_type_of_consent_and_by_what_it_covers() -> None:
    """Explicit consent is a yes; of implied consent nothing is known; what rests on no consent is none."""
    items = {"1 - Biographical": ["n"], "2 - Contact": ["e", "t"]}
    received = read_kantara(json.dumps(_receipt()), items)
    assert [*received.records] == [
        ConsentRecord(
            given=True,
            given_on=dt.date(2024, 5, 2),
            items=frozenset({"n", "e", "t"}),
            purposes=frozenset({"delivery", "news"}),
        ),
        ConsentRecord(
            given=None,
            given_on=dt.date(2024, 5, 2),
            items=frozenset({"e", "t"}),
            purposes=frozenset({"profile"}),
        ),
    ]


def test_a_category_that_the_caller_does_not_name_leaves_open_what_is_covered() -> None:
    received = read_kantara(_receipt(), {"2 - Contact": ["e"]})
    assert [record.items for record in received.records] == [None, frozenset({"e"})]
    assert [record.items for record in read_kantara(_receipt()).records] == [None, None]


def test_a_purpose_without_words_leaves_open_which_there_are() -> None:
    services = [
        {
            "service": "s",
            "purposes": [{"purpose": "a", "consentType": "explicit"}, {"consentType": "explicit"}],
        }
    ]
    (record,) = read_kantara(_receipt(services=services)).records
    assert record.purposes is None
    assert record.given is True


def test_every_field_of_a_receipt_is_kept_or_told_and_no_person_is_kept() -> None:
    receipt = _receipt(iat=1, nbf=2)
    received = read_kantara(receipt)
    lost = {each.path: each for each in received.lost}
    kept = {"version", "consentTimestamp", "services"}
    assert {*lost} >= {*receipt} - kept - {"iat", "nbf"}
    assert lost["document"].note == "2"
    for name in ("piiPrincipalId", "piiControllers", "publicKey", "services[0].purposes[0].thirdPartyName"):
        assert lost[name].why is Why.NEVER_KEPT
    for name in ("purposeCategory", "primaryPurpose", "termination", "thirdPartyDisclosure"):
        assert f"services[0].purposes[0].{name}" in lost
    assert lost["services[0].purposes[3]"].note == "it rests on no consent"
    assert "Zhang" not in f"{received}{received.lost}{[attrs.asdict(each) for each in received.records]}"


@pytest.mark.parametrize(
    ("change", "path", "code"),
    [
        ({"version": "KI-CR-v1.0.0"}, "version", "unknown_version"),
        ({"consentTimestamp": 1714582800000}, "consentTimestamp", "out_of_range"),
        ({"consentTimestamp": -1}, "consentTimestamp", "out_of_range"),
        ({"consentTimestamp": PLANTED}, "consentTimestamp", "wrong_type"),
        ({"services": PLANTED}, "services", "wrong_type"),
        ({"services": [{"service": PLANTED}]}, "services[0].purposes", "missing"),
        ({"services": [{"purposes": [{"purpose": PLANTED}]}]}, "services[0].purposes[0].consentType", "missing"),
        ({"services": [{"purposes": [PLANTED]}]}, "services[0].purposes[0]", "wrong_type"),
        ({"services": [{"purposes": [{"consentType": "EXPLICIT", "piiCategory": [1]}]}]},
         "services[0].purposes[0].piiCategory[0]", "wrong_type"),
    ],
)  # fmt: skip
def test_a_fault_of_a_receipt_is_told_with_its_path(change: dict[str, Any], path: str, code: str) -> None:
    assert _codes(read_kantara, _receipt(**change))[path] == code


def test_every_fault_of_a_receipt_is_told_at_once() -> None:
    assert len(_codes(read_kantara, {"version": "x", PLANTED: PLANTED})) == 11


@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
        max_leaves=4,
    ),
    key=st.sampled_from([*_receipt()]),
    other=st.sampled_from([*_theirs()]),
)
def test_whatever_stands_in_a_field_there_are_records_or_faults_and_nothing_else(
    value: object, key: str, other: str
) -> None:
    with contextlib.suppress(InputErrors):
        assert isinstance(read_kantara(json.dumps(_receipt(**{key: value}))).records, tuple)
    with contextlib.suppress(InputErrors):
        assert isinstance(read_27560(json.dumps(_theirs(**{other: value}))).records, tuple)
