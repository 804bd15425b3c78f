"""Kinds of information and what systems, standards and other vocabularies call them.

Shipped data, read when first asked for. Nothing here is law: a listing in a
standard is evidence of what is sensitive, a permission a lead to what is taken.
"""

from pipl_rules.terms.concepts import Concept, Scheme, concept, concepts, of_operation
from pipl_rules.terms.listing import LISTS, ListedIn, Listing, listed_sensitive
from pipl_rules.terms.matching import Match, Relation, Vocabulary, concepts_for, matches
from pipl_rules.terms.reaching import Access, access, accesses, reach
from pipl_rules.terms.sources import Grade, Source, notices, source, sources

__all__ = [
    "LISTS",
    "Access",
    "Concept",
    "Grade",
    "ListedIn",
    "Listing",
    "Match",
    "Relation",
    "Scheme",
    "Source",
    "Vocabulary",
    "access",
    "accesses",
    "concept",
    "concepts",
    "concepts_for",
    "listed_sensitive",
    "matches",
    "notices",
    "of_operation",
    "reach",
    "source",
    "sources",
]
