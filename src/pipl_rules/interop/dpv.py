"""Concepts and acts as JSON-LD in the terms of the W3C Data Privacy Vocabulary.

Only the same concept (``skos:exactMatch``) is carried over: as a class or a value of an act, and as a match of a
concept. Terms that are only near are for search; they are written if asked for, under their own SKOS relation, and
never in an act. What DPV says of its terms by default (``special category``) follows the GDPR and is not written.

Our concepts are ``urn:pipl-rules:concept:item.name`` and the like. The ``@context`` stands in the document, so
nothing is fetched to read it.

The terms of DPV were looked up one by one in its release (see `terms.source`); those that hold an act together
(`STRUCTURE`) in the guide of its authors to consent records.
"""

from collections.abc import Collection, Iterator
from typing import Any
from urllib.parse import quote

import attrs
from attrs import field, frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.interop.lost import Lost, Why
from pipl_rules.terms import Concept, Scheme, Vocabulary, concept, concepts, matches, of_operation

Json = dict[str, Any]

PREFIXES = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "pipl": "urn:pipl-rules:concept:",
}
"""The prefixes of a document, and its whole ``@context``."""

STRUCTURE = frozenset(
    f"{PREFIXES['dpv']}{name}"
    for name in (
        "Process",
        "Purpose",
        "hasConsentStatus",
        "hasDataSubject",
        "hasPersonalData",
        "hasProcessing",
        "hasPurpose",
    )
)
"""IRIs of DPV that are no counterpart of a concept of ours, but hold an act together."""

EXPORTED = (Scheme.ITEM, Scheme.ACT, Scheme.LEGAL_BASIS)
"""The kinds of concept written unless others are asked for: categories, acts and legal bases."""


@frozen
class Exported:
    """A document, and what did not go over into it.

    Attributes:
        document: JSON-LD.
        lost: What of the act has no counterpart, by path.
    """

    document: Json = field(repr=False)
    lost: tuple[Lost, ...]


def concepts_jsonld(schemes: Collection[Scheme] = EXPORTED, *, search: bool = False) -> Json:
    """The concepts with their labels in both languages, wider concepts and the same concepts of DPV.

    Args:
        schemes: Kinds of concept.
        search: Whether to write terms that are near as well; nothing may be inferred from those.
    """
    graph = [_concept(each, search=search) for each in concepts().values() if each.scheme in schemes]
    return {"@context": dict(PREFIXES), "@graph": graph}


def same_in_dpv(id_: str) -> str | None:
    """The IRI of the same concept in DPV; None if it has none.

    Raises:
        UnknownNameError: If no concept has the id.
    """
    return next((match.term for match in matches(id_, Vocabulary.DPV) if match.infers), None)


def act_jsonld(act: ProcessingAct) -> Exported:
    """An act as a ``dpv:Process``: its day, purposes, operations, items, and where consent stands.

    An act that is only alleged, or disproved, is not stated as a process, and nothing of it goes over.
    """
    if act.happened is not True:
        lost = Lost("happened", Why.PARTIAL, "only what happened is stated as a process")
        return Exported({"@context": dict(PREFIXES), "@graph": []}, (lost,))
    lost_here = [*_left(act)]
    node: Json = {
        "@id": f"urn:pipl-rules:process:{quote(act.id, safe='')}",
        "@type": "dpv:Process",
        "dct:date": {"@value": act.on.isoformat(), "@type": "xsd:date"},
    }
    if act.subject is not None:
        node["dpv:hasDataSubject"] = {"@type": _compact(same_in_dpv("role.individual") or "")}
    if act.purposes:
        node["dpv:hasPurpose"] = [
            {"@type": "dpv:Purpose", "dct:description": purpose} for purpose in sorted(act.purposes)
        ]
    operations = [*_operations(act, lost_here)]
    if operations:
        node["dpv:hasProcessing"] = operations
    items = [*_items(act, str(node["@id"]), lost_here)]
    if items:
        node["dpv:hasPersonalData"] = items
    states = sorted({_compact(state) for state in map(consent_state, act.consents or ())})
    if states:
        node["dpv:hasConsentStatus"] = [{"@id": state} for state in states]
    return Exported({"@context": dict(PREFIXES), "@graph": [node]}, tuple(sorted(lost_here)))


def consent_state(record: ConsentRecord) -> str:
    """The IRI of where a consent stands: withdrawn, given, refused, or not known."""
    if record.given is None:
        id_ = "consent.unknown"
    elif not record.given:
        id_ = "consent.refused"
    else:
        id_ = "consent.given" if record.withdrawn_on is None else "consent.withdrawn"
    return same_in_dpv(id_) or ""


def _concept(ours: Concept, *, search: bool) -> Json:
    node: Json = {
        "@id": f"pipl:{ours.id}",
        "@type": "skos:Concept",
        "skos:prefLabel": [
            {"@value": ours.en, "@language": "en"},
            {"@value": ours.zh, "@language": "zh-Hans"},
        ],
    }
    if ours.parents:
        node["skos:broader"] = [{"@id": f"pipl:{parent}"} for parent in ours.parents]
    for match in matches(ours.id, Vocabulary.DPV):
        if match.infers or search:
            node.setdefault(f"skos:{match.relation.value}", []).append({"@id": _compact(match.term)})
    return node


def _compact(iri: str) -> str:
    for prefix in ("pd", "dpv"):
        if iri.startswith(PREFIXES[prefix]):
            return f"{prefix}:{iri.removeprefix(PREFIXES[prefix])}"
    return iri


def _operations(act: ProcessingAct, lost: list[Lost]) -> Iterator[Json]:
    for operation in sorted(act.operations or (), key=lambda each: each.value):
        ours = of_operation(operation)
        same = same_in_dpv(ours.id) if ours else None
        if same:
            yield {"@id": _compact(same)}
        else:
            lost.append(Lost(f"operations.{operation.value}", _why(ours)))


def _items(act: ProcessingAct, base: str, lost: list[Lost]) -> Iterator[Json]:
    for number, item in enumerate(act.items or ()):
        same = same_in_dpv(item.category.id) if item.category else None
        if same is None:
            if item.category is not None:
                lost.append(Lost(f"items[{number}].category", _why(concept(item.category.id))))
            continue
        yield {"@id": f"{base}:item:{quote(item.id, safe='')}", "@type": _compact(same)}


def _why(ours: Concept | None) -> Why:
    near = ours is not None and matches(ours.id, Vocabulary.DPV)
    return Why.NOT_EXACT if near else Why.NO_COUNTERPART


_GOES_OVER = {"id", "on", "happened", "subject", "purposes", "operations", "items", "consents"}


def _left(act: ProcessingAct) -> Iterator[Lost]:
    """What the record shows beyond what goes over at all."""
    for each in attrs.fields(ProcessingAct):
        value = getattr(act, each.name)
        if each.name not in _GOES_OVER and value != each.default:
            yield Lost(each.name, Why.NO_COUNTERPART)
    if act.subject is not None:
        yield Lost("subject", Why.COARSER, "that there is a data subject")
    for number, item in enumerate(act.items or ()):
        for each in attrs.fields(type(item)):
            if each.name not in ("id", "category") and getattr(item, each.name) is not None:
                yield Lost(f"items[{number}].{each.name}", Why.NO_COUNTERPART)
    for number, _ in enumerate(act.consents or ()):
        yield Lost(f"consents[{number}]", Why.COARSER, "its state; `consent_27560` writes the record")
