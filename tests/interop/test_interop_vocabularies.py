"""Concepts and acts go out in the terms of DPV and fideslang, and only where the term is the same."""

import datetime as dt
import json
import socket
from typing import Any

import pytest

from pipl_rules.domain import (
    CATEGORIES,
    ConsentRecord,
    DataSubject,
    InformationItem,
    Operation,
    ProcessingAct,
)
from pipl_rules.errors import UnknownNameError
from pipl_rules.interop.dpv import (
    PREFIXES,
    STRUCTURE,
    act_jsonld,
    concepts_jsonld,
    consent_state,
    same_in_dpv,
)
from pipl_rules.interop.fides import fides_dataset, fides_key, fides_keys
from pipl_rules.interop.lost import Why
from pipl_rules.terms import Relation, Scheme, Vocabulary, concepts, matches

# rdflib warns of a class of its own that its own reader of JSON-LD uses
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

DPV, PD, SKOS, DCT = (PREFIXES[name] for name in ("dpv", "pd", "skos", "dct"))
ACT = ProcessingAct(
    id="甲 1/2",
    on=dt.date(2024, 5, 1),
    subject=DataSubject(id="p"),
    operations=frozenset({Operation.COLLECT, Operation.PROVIDE, Operation.CONTACT, Operation.STORE}),
    purposes=frozenset({"delivery", 'a "hostile" <b>purpose</b>'}),
    items=(
        InformationItem(id="name", category="item.name"),
        InformationItem(id="m", category="item.imei"),
        InformationItem(id="?"),
    ),
    consents=(
        ConsentRecord(given=True, given_on=dt.date(2024, 1, 1)),
        ConsentRecord(given=True, withdrawn_on=dt.date(2024, 2, 1)),
    ),
    online=True,
)


@pytest.fixture
def triples(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Reads a document as RDF, with every way to the network shut."""
    rdflib = pytest.importorskip("rdflib")

    def closed(*_: object, **__: object) -> None:
        msg = "the network"
        raise AssertionError(msg)

    monkeypatch.setattr(socket, "socket", closed)
    monkeypatch.setattr(socket, "create_connection", closed)

    def read(document: dict[str, Any]) -> set[tuple[str, str, str]]:
        graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
        return {(str(s), str(p), str(o)) for s, p, o in graph}

    return read


def _matches(id_: str) -> dict[str, Relation]:
    return {match.term: match.relation for match in matches(id_, Vocabulary.DPV)}


def test_the_concepts_as_rdf_are_the_vocabulary_and_nothing_more(triples: Any) -> None:
    """Labels in both languages, wider concepts, and the same concepts of DPV."""
    expected = set()
    for each in concepts().values():
        if each.scheme not in (Scheme.ITEM, Scheme.ACT, Scheme.LEGAL_BASIS):
            continue
        me = f"urn:pipl-rules:concept:{each.id}"
        expected.add((me, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", f"{SKOS}Concept"))
        expected |= {(me, f"{SKOS}prefLabel", label) for label in (each.en, each.zh)}
        expected |= {(me, f"{SKOS}broader", f"urn:pipl-rules:concept:{parent}") for parent in each.parents}
        expected |= {
            (me, f"{SKOS}exactMatch", term)
            for term, how in _matches(each.id).items()
            if how is Relation.EXACT
        }
    assert triples(concepts_jsonld()) == expected
    assert ("urn:pipl-rules:concept:item.name", f"{SKOS}exactMatch", f"{PD}Name") in expected


def test_terms_that_are_only_near_are_written_for_search_alone_and_under_their_own_relation(
    triples: Any,
) -> None:
    """So that nobody infers from them."""
    every = triples(concepts_jsonld(tuple(Scheme), search=True))
    found = {(s, p, o) for s, p, o in every if o.startswith("https://w3id.org/")}
    assert found == {
        (f"urn:pipl-rules:concept:{id_}", f"{SKOS}{how.value}", term)
        for id_ in concepts()
        for term, how in _matches(id_).items()
    }
    assert not any("closeMatch" in json.dumps(node) for node in concepts_jsonld(tuple(Scheme))["@graph"])


def test_an_act_as_rdf_says_what_is_the_same_in_dpv(triples: Any) -> None:
    """Its day, purposes, the operations and items with a term of their own, and the state of consent."""
    exported = act_jsonld(ACT)
    found = triples(exported.document)
    me = "urn:pipl-rules:process:%E7%94%B2%201%2F2"
    type_ = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    named = {(s, p, o) for s, p, o in found if s.startswith("urn:") and not o.startswith("urn:")}
    assert {(p, o) for s, p, o in named if s == me and o.startswith(("http", "2"))} == {
        (type_, f"{DPV}Process"),
        (f"{DCT}date", "2024-05-01"),
        (f"{DPV}hasProcessing", f"{DPV}Collect"),
        (f"{DPV}hasProcessing", f"{DPV}Store"),
        (f"{DPV}hasConsentStatus", f"{DPV}ConsentGiven"),
        (f"{DPV}hasConsentStatus", f"{DPV}ConsentWithdrawn"),
    }
    assert (me, f"{DPV}hasPersonalData", f"{me}:item:name") in found
    assert {(s, o) for s, p, o in found if p == type_ and s.startswith(f"{me}:")} == {
        (f"{me}:item:name", f"{PD}Name")
    }
    assert {o for _, p, o in found if p == f"{DCT}description"} == {*(ACT.purposes or ())}
    assert f"{DPV}DataSubject" in {o for _, p, o in found if p == type_}


def test_every_iri_of_dpv_in_an_act_is_in_the_vocabulary_shipped_or_holds_it_together(triples: Any) -> None:
    """Of a hundred acts, one to a category and one to an operation."""
    same = {match.term for id_ in concepts() for match in matches(id_, Vocabulary.DPV) if match.infers}
    day = dt.date(2024, 1, 1)
    used = set()
    for category in CATEGORIES:
        item = InformationItem(id="i", category=category)
        act = ProcessingAct(
            id="a", on=day, operations=frozenset(Operation), items=(item,), purposes=frozenset("p")
        )
        used |= {iri for triple in triples(act_jsonld(act).document) for iri in triple if "w3id.org" in iri}
    assert used <= same | STRUCTURE
    assert len(used & same) > 20
    assert same & STRUCTURE == set()


def test_what_does_not_go_over_is_told() -> None:
    lost = {each.path: each.why for each in act_jsonld(ACT).lost}
    assert lost == {
        "online": Why.NO_COUNTERPART,
        "operations.contact": Why.NO_COUNTERPART,
        "operations.provide": Why.NOT_EXACT,
        "items[1].category": Why.NOT_EXACT,
        "subject": Why.COARSER,
        "consents[0]": Why.COARSER,
        "consents[1]": Why.COARSER,
    }


@pytest.mark.parametrize("happened", [None, False])
def test_what_is_only_alleged_is_not_stated(happened: bool | None) -> None:
    exported = act_jsonld(ProcessingAct(id="a", on=dt.date(2024, 1, 1), happened=happened))
    assert exported.document["@graph"] == []
    assert [each.path for each in exported.lost] == ["happened"]


@pytest.mark.parametrize(
    ("record", "state"),
    [
        (ConsentRecord(), "ConsentUnknown"),
        (ConsentRecord(given=False), "ConsentRefused"),
        (ConsentRecord(given=True), "ConsentGiven"),
        (ConsentRecord(given=True, withdrawn_on=dt.date(2024, 1, 1)), "ConsentWithdrawn"),
    ],
)
def test_where_a_consent_stands_has_a_term(record: ConsentRecord, state: str) -> None:
    assert consent_state(record) == f"{DPV}{state}"


def test_the_typing_of_dpv_that_follows_the_gdpr_is_never_written() -> None:
    text = json.dumps(concepts_jsonld(tuple(Scheme), search=True)["@graph"])
    assert "special category" not in text
    assert same_in_dpv("basis.consent") is None
    with pytest.raises(UnknownNameError):
        same_in_dpv("basis.legitimate_interest")


def test_the_keys_of_fideslang_are_those_of_the_same_category() -> None:
    """Of the shipped mapping exactly the exact ones."""
    assert fides_keys() == {
        id_: match.term
        for id_ in CATEGORIES
        for match in matches(id_, Vocabulary.FIDESLANG)
        if match.relation is Relation.EXACT
    }
    assert fides_key("item.search_history") == "user.behavior.search_history"
    assert len(fides_keys()) > 10


def test_a_dataset_names_every_item_and_labels_those_with_a_key() -> None:
    dataset = fides_dataset(ACT, "shop")
    assert dataset.document == {
        "dataset": [
            {
                "fides_key": "shop",
                "name": "shop",
                "collections": [
                    {
                        "name": "items",
                        "fields": [
                            {"name": "name", "data_categories": ["user.name"]},
                            {"name": "m"},
                            {"name": "?"},
                        ],
                    }
                ],
            }
        ]
    }
    assert [(each.path, each.why) for each in dataset.lost] == [("items[1].category", Why.NOT_EXACT)]
    assert json.loads(json.dumps(dataset.document)) == dataset.document
