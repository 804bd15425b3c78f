"""Deeds: how a fact that the processor can change is brought to a value, said as a lawyer would advise it.

A deed answers the question of its fact and no more: who does it, brings the fact to
that value. Whether that makes an act lawful is for the rules to say.

Loaded only by whoever asks for it: `pipl_rules.facts` does not import it.
"""

from pipl_rules.facts.deeds.abroad import ABROAD, COUNTS
from pipl_rules.facts.deeds.consent import CONSENT, NOTICE, TERMS
from pipl_rules.facts.deeds.deed import Deed, Deeds
from pipl_rules.facts.deeds.handling import DECISIONS, MEASURE, OFFICE, OPERATIONS, SHARING
from pipl_rules.facts.deeds.privacy import CAMERAS, FACES, MINORS, PEACE, PUBLIC
from pipl_rules.facts.deeds.requests import ACCOUNTS, CREDIT, INCIDENTS, REQUESTS
from pipl_rules.facts.deeds.standards import STANDARDS

DEEDS: Deeds = {
    **CONSENT,
    **NOTICE,
    **TERMS,
    **OPERATIONS,
    **MEASURE,
    **SHARING,
    **OFFICE,
    **DECISIONS,
    **REQUESTS,
    **ACCOUNTS,
    **CREDIT,
    **INCIDENTS,
    **PEACE,
    **CAMERAS,
    **FACES,
    **PUBLIC,
    **MINORS,
    **ABROAD,
    **STANDARDS,
}
"""The deed for each fact, by name, and value."""

COUNT_DEEDS: Deeds = COUNTS
"""The deed for each count, by name: True makes the number greater, False smaller."""

# fmt: off
NOT_ADVISED: frozenset[tuple[str, bool]] = frozenset({
    # To do more of what is restrained, so as to come under the exception that is made for it.
    ("processes", True), ("collects", True), ("provides", True), ("publishes_online", True), ("exports", True),
    ("captures_in_public", True), ("video_in_planned_place", True), ("video_in_other_public_place", True),
    ("face_verified", True), ("face_identified", True), ("face_analysed", True), ("face_output_handled", True),
    # To take away what protects the person.
    ("anonymised", False), ("device_mark_only", False), ("of_known_person", True), ("lawful_channel", False),
    ("consented", False),
    ("guardian_asked", False),
    # To turn the act into another one: passing on what others put online, research, a closing not done.
    ("reposts", True), ("face_research", True), ("cancelled", False), ("child_service_closed", False),
})
"""Changes within somebody's power that may bear on an interest and that no lawyer would advise as a cure."""

GIVES_UP: frozenset[tuple[str, bool]] = frozenset({
    ("processes", False), ("collects", False), ("provides", False), ("publishes", False), ("sells", False),
    ("publishes_online", False), ("buys", False), ("entrusts", False), ("exports", False), ("generative", False),
    ("reached", False), ("captures_in_public", False), ("only_stores", True),
    ("face_verified", False), ("face_identified", False), ("face_analysed", False),
    ("face_output_handled", False), ("face_or_voice_forged", False), ("kept_publishing", False),
    ("anonymised", True), ("of_known_person", False), ("device_mark_only", True),
})
"""Deeds that give the act up, or take what is handled out of the law's reach, and so are told after the others."""
# fmt: on


def deed(name: str, *, value: bool) -> Deed | None:
    """The deed that brings the fact of this name to the value; None where there is none to advise."""
    return DEEDS.get((name, value))


__all__ = ["COUNT_DEEDS", "DEEDS", "GIVES_UP", "NOT_ADVISED", "Deed", "Deeds", "deed"]
