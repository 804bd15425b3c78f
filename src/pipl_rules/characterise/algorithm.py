"""What the record settles of recommending by algorithm and of generative artificial intelligence."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.algorithm import AlgorithmKind
from pipl_rules.facts import algorithm as fact
from pipl_rules.facts import generative

RECOMMENDATION = Table(
    record="recommendation",
    fields={
        fact.RECOMMENDING_TOLD: "told",
        fact.RECOMMENDING_EXPLAINED: "principles_public",
        fact.RECOMMENDING_SWITCH: "switch_off",
        fact.RECOMMENDING_OFF_IGNORED: "off_ignored",
        fact.GOES_BY_TAGS: "tags",
        fact.TAG_CONTROL: "tag_control",
        fact.ILLEGAL_TAGS: "illegal_tags",
        fact.OFFERED_TO_MINORS: "for_minors",
        fact.MINORS_MODE: "minors_mode",
        fact.OFFERED_TO_ELDERLY: "for_elderly",
        fact.ELDERLY_FIT: "elderly_fit",
        fact.DISPATCHES_WORKERS: "dispatches_workers",
        fact.WORKERS_PROTECTED: "workers_protected",
        fact.ALGORITHM_COMPLAINTS: "complaints",
        fact.SWAYS_OPINION: "sways_opinion",
        fact.ALGORITHM_FILED: "filed",
        fact.FILING_CHANGED: "filing_changed",
        fact.CHANGE_FILED: "change_filed",
        fact.FILING_SHOWN: "number_shown",
        fact.ALGORITHM_SECURITY_ASSESSED: "security_assessed",
    },
    words={fact.RECOMMENDS: ("kinds", frozenset(AlgorithmKind))},
)

GENERATIVE_SERVICE = Table(
    record="generative",
    fields={
        generative.GENERATIVE: "public",
        generative.TRAINS: "trains",
        generative.USER_INPUT: "inputs",
        generative.REQUEST_UNANSWERED: "requests_unanswered",
        generative.USERS_AGREEMENT: "agreement",
        generative.GENERATION_SCOPE_PUBLIC: "scope_public",
        generative.GENERATION_MINORS_GUARDED: "minors_guarded",
        generative.GENERATION_COMPLAINTS: "complaints",
        generative.GENERATION_LABELLED: "labelled",
        generative.GENERATION_SWAYS_OPINION: "sways_opinion",
        generative.GENERATION_FILED: "filed",
    },
)
