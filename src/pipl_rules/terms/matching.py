"""Terms of other vocabularies for our concepts: W3C DPV and fideslang, each with how near it comes."""

from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType

from attrs import frozen

from pipl_rules.terms.concepts import concept, concepts
from pipl_rules.terms.shipped import shipped


class Vocabulary(Enum):
    """Another vocabulary."""

    DPV = "dpv"
    FIDESLANG = "fideslang"


class Relation(Enum):
    """How the other term stands to ours, in the words of SKOS.

    EXACT: the same concept. Only this one may be used for inference.
    CLOSE: near enough for search, not for inference.
    BROAD: the other term is wider.
    NARROW: the other term is narrower.
    RELATED: associated only.
    """

    EXACT = "exactMatch"
    CLOSE = "closeMatch"
    BROAD = "broadMatch"
    NARROW = "narrowMatch"
    RELATED = "relatedMatch"


@frozen(kw_only=True)
class Match:
    """A term of another vocabulary.

    Attributes:
        concept: Id of our concept.
        vocabulary: The other vocabulary.
        term: IRI (DPV) or key (fideslang).
        relation: How it stands to ours.
        typed: The other vocabulary's own default typing (``plain``, ``sensitive``, ``special category``); empty
            if none. It follows the GDPR: never carry it over into Chinese law.
    """

    concept: str
    vocabulary: Vocabulary
    term: str
    relation: Relation
    typed: str = ""

    @property
    def infers(self) -> bool:
        """Whether what is said of the other term may be concluded of ours."""
        return self.relation is Relation.EXACT


@cache
def _matches() -> Mapping[str, tuple[Match, ...]]:
    data = shipped("matches")
    prefixes: dict[str, str] = data["prefixes"]

    def read(id_: str, row: list[str]) -> Match:
        vocabulary, term, relation, *typed = row
        head, colon, tail = term.partition(":")
        return Match(
            concept=id_,
            vocabulary=Vocabulary(vocabulary),
            term=prefixes[head] + tail if colon else term,
            relation=Relation(relation),
            typed=typed[0] if typed else "",
        )

    return MappingProxyType(
        {id_: tuple(read(id_, row) for row in rows) for id_, rows in data["matches"].items()}
    )


def matches(id_: str, vocabulary: Vocabulary | None = None) -> tuple[Match, ...]:
    """Terms of other vocabularies for a concept, DPV first; empty if there is none.

    Args:
        id_: Id of the concept.
        vocabulary: Only those of this one; None for all.

    Raises:
        UnknownNameError: If no concept has the id.

    >>> [(match.term, match.relation.value) for match in matches("item.name", Vocabulary.FIDESLANG)]
    [('user.name', 'exactMatch')]
    """
    found = _matches().get(concept(id_).id, ())
    return tuple(match for match in found if vocabulary in (None, match.vocabulary))


def concepts_for(term: str) -> tuple[Match, ...]:
    """Our concepts for a term of another vocabulary, the same concept first; empty if the term is unknown."""
    found = [match for id_ in concepts() for match in matches(id_) if match.term == term]
    return tuple(sorted(found, key=lambda match: list(Relation).index(match.relation)))
