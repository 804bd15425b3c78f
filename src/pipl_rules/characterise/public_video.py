"""What the record settles about cameras in public places and their images."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.public_video import DevicePlace, Installer
from pipl_rules.facts import public_video as fact

PLANNED = frozenset({DevicePlace.STREET, DevicePlace.GATHERING_PLACE, DevicePlace.TRANSPORT})
OTHER = frozenset({DevicePlace.BUSINESS_PREMISES, DevicePlace.OTHER_PUBLIC})
NOT_PUBLIC = frozenset({DevicePlace.HOME, DevicePlace.OTHER_PRIVATE})


def in_other_public_place(act: ProcessingAct) -> bool | None:
    """A public place that article 7 does not name; of the common parts of a compound opinions differ."""
    return _unless_compound(act, OTHER)


def in_non_public_place(act: ProcessingAct) -> bool | None:
    """A home or other place that is not public; of the common parts of a compound opinions differ."""
    return _unless_compound(act, NOT_PUBLIC)


def _unless_compound(act: ProcessingAct, places: frozenset[DevicePlace]) -> bool | None:
    place = act.public_video.place if act.public_video else None
    return None if place in (None, DevicePlace.RESIDENTIAL_COMPOUND) else place in places


VIDEO = Table(
    record="public_video",
    fields={
        fact.DEVICE_FOUND_IN_PRIVATE_AREA: "found",
        fact.DEVICE_REPORTED: "reported",
        fact.VIDEO_OLDER: "older",
        fact.VIDEO_FILING_CHANGED: "filing_changed",
        fact.VIDEO_FILING_UPDATED: "filing_updated",
        fact.VIDEO_FILING_UNTRUE: "filing_untrue",
        fact.VIDEO_STAFF_VETTED: "staff_vetted",
        fact.VIDEO_ACCESS_LIMITED: "access_limited",
        fact.VIDEO_CALLS_LOGGED: "calls_logged",
        fact.VIDEO_CONTRACTOR: "contractor",
        fact.VIDEO_KEPT_BY_CONTRACTOR: "kept_by_contractor",
        fact.VIDEO_VIEWED_TO_PROTECT: "viewed_to_protect",
        fact.VIDEO_LEARNED_BY_VIEWING: "learned_by_viewing",
        fact.VIDEO_FACES_COVERED: "faces_covered",
        fact.VIDEO_BROKEN_INTO: "broken_into",
        fact.VIDEO_TAMPERED: "tampered",
    },
    words={
        fact.VIDEO_IN_PLANNED_PLACE: ("place", PLANNED),
        fact.VIDEO_IN_GUEST_ROOM: ("place", frozenset({DevicePlace.GUEST_ROOM})),
        fact.VIDEO_IN_DORMITORY: ("place", frozenset({DevicePlace.DORMITORY})),
        fact.VIDEO_IN_WASHROOM: ("place", frozenset({DevicePlace.WASHROOM})),
        fact.RUNS_WATCHED_PLACE: ("installer", frozenset({Installer.GOVERNMENT, Installer.MANAGER})),
        fact.OWES_SAFETY_OF_PLACE: ("installer", frozenset({Installer.OWES_SAFETY, Installer.MANAGER})),
    },
    counts={fact.VIDEO_DAYS_UNFILED: "days_unfiled", fact.VIDEO_DAYS_KEPT: "days_kept"},
    worked_out={
        fact.VIDEO_IN_OTHER_PUBLIC_PLACE: (("public_video.place",), in_other_public_place),
        fact.VIDEO_IN_NON_PUBLIC_PLACE: (("public_video.place",), in_non_public_place),
    },
)
