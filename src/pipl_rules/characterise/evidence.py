"""What the record settles about evidence: withheld, or not kept by one who was bound to keep it."""

from pipl_rules.characterise.table import Values, both, either, put
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.contact import Evidence
from pipl_rules.domain.words import EvidenceTopic, HeldBy
from pipl_rules.facts import evidence as fact

WITHHELD = {EvidenceTopic.ACT: fact.ACT_EVIDENCE_WITHHELD, EvidenceTopic.DOER: fact.DOER_EVIDENCE_WITHHELD}
NOT_KEPT = {EvidenceTopic.ACT: fact.ACT_EVIDENCE_NOT_KEPT, EvidenceTopic.DOER: fact.DOER_EVIDENCE_NOT_KEPT}


def read(act: ProcessingAct, into: Values) -> None:
    """Put into `into` what the record settles about evidence."""
    for topic, withheld_fact in WITHHELD.items():
        known = [evidence for evidence in act.evidence if evidence.topic is topic]
        if known:
            put(into, withheld_fact, either(*(withheld(evidence) for evidence in known)))
            put(into, NOT_KEPT[topic], either(*(not_kept(evidence) for evidence in known)))


def withheld(evidence: Evidence) -> bool | None:
    """The processor controls it, did not produce it, and refused it without good reason."""
    controlled = None if evidence.held_by is None else evidence.held_by is HeldBy.PROCESSOR
    exists = None if evidence.kept is None else evidence.kept
    missing = None if evidence.produced is None else not evidence.produced
    return both(controlled, True if exists is None else exists, missing, evidence.refused_without_reason)


def not_kept(evidence: Evidence) -> bool | None:
    """The processor was bound to keep it and did not."""
    held = None if evidence.held_by is None else evidence.held_by is HeldBy.PROCESSOR
    lost = None if evidence.kept is None else not evidence.kept
    return both(held, evidence.bound_to_keep, lost)
