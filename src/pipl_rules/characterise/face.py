"""What the record settles about recognised faces, and about faces and voices made by programme."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.face import FacePurpose
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.public_video import DevicePlace
from pipl_rules.domain.words import ProcessorRole, SubjectRole
from pipl_rules.facts import deep_synthesis, face, face_duty

OPEN = frozenset(
    {
        DevicePlace.STREET,
        DevicePlace.GATHERING_PLACE,
        DevicePlace.TRANSPORT,
        DevicePlace.BUSINESS_PREMISES,
        DevicePlace.OTHER_PUBLIC,
    }
)
CLOSED_ROOMS = frozenset({DevicePlace.GUEST_ROOM, DevicePlace.WASHROOM})
FEATURE = "item.face_feature"
SHOWS_FACES = frozenset({"item.photo_video", "item.resident_id_photo"})
"""Images in which a face can be seen; whether its features are handled, the kind of item does not say."""


def is_open(act: ProcessingAct) -> bool | None:
    """Business premises and public places; of the common parts of a compound courts differ."""
    place = act.face.place if act.face else None
    return None if place in (None, DevicePlace.RESIDENTIAL_COMPOUND) else place in OPEN


def is_face(item: InformationItem) -> bool | None:
    """Features of a face; open where only its image is handled."""
    kind = None if item.category is None else item.category.id
    return None if kind is None or kind in SHOWS_FACES else kind == FEATURE


FACE = Table(
    record="face",
    fields={
        face.FACE_ONLY_WAY: "only_way",
        face.FACE_REFUSED: "refused",
        face.OTHER_WAY_OFFERED: "other_way_offered",
        face.FACE_CONSENT_BUNDLED: "bundled",
        face.FACE_UNLIMITED_LICENCE: "unlimited_licence",
        face.FACE_BEYOND_STATED: "beyond_stated",
        face_duty.FACE_RESEARCH: "research",
        face_duty.FACE_TERMS_CHANGED: "changed",
        face_duty.FACE_CHANGE_TOLD: "change_told",
        face_duty.FACE_STORED_ELSEWHERE: "stored_elsewhere",
        face_duty.FACE_SENT_OUT: "sent_out",
        face_duty.FACE_ASSESSED: "assessed",
        face_duty.FACE_HANDLING_RECORDED: "recorded",
        face_duty.FACE_INCIDENT: "incident",
        face_duty.FACE_REASSESSED: "reassessed",
        face_duty.FACE_FILING_CHANGED: "filing_changed",
        face_duty.FACE_FILING_UPDATED: "filing_updated",
        face_duty.FACE_USE_ENDED: "ended",
        face_duty.FACE_FILING_CANCELLED: "filing_cancelled",
    },
    words={
        face.FACE_VERIFIED: ("uses", frozenset({FacePurpose.VERIFICATION})),
        face.FACE_IDENTIFIED: ("uses", frozenset({FacePurpose.IDENTIFICATION})),
        face.FACE_ANALYSED: ("uses", frozenset({FacePurpose.ANALYSIS})),
        face.FACE_OUTPUT_HANDLED: ("uses", frozenset({FacePurpose.HANDLING_OUTPUT})),
        face.FACE_DEVICE_IN_PRIVATE_SPACE: ("place", CLOSED_ROOMS),
    },
    counts={
        face_duty.FACES_STORED: "faces_stored",
        face_duty.FACE_WORKING_DAYS_UNFILED: "working_days_unfiled",
        face_duty.FACE_REPORT_YEARS: "report_years",
    },
    worked_out={face.FACE_IN_OPEN_PLACE: (("face.place",), is_open)},
)
PROCESSOR = Table(
    record="processor",
    words={face.RUNS_PREMISES: ("roles", frozenset({ProcessorRole.PROPERTY_MANAGER}))},
)
SUBJECT = Table(
    record="subject",
    words={face.RESIDENT: ("roles", frozenset({SubjectRole.RESIDENT}))},
)
SYNTHESIS = Table(
    record="synthesis",
    fields={
        deep_synthesis.FACE_OR_VOICE_FORGED: "forged",
        deep_synthesis.OFFERS_BIOMETRIC_EDITING: "offers_editing",
        deep_synthesis.EDITORS_PROMPTED: "editors_prompted",
        deep_synthesis.SYNTHESISED_BY_ITS_SERVICE: "by_its_service",
        deep_synthesis.SYNTHESIS_MARKED: "marked",
        deep_synthesis.SYNTHESIS_LOGGED: "logged",
    },
)
ITEM = Table(worked_out={face.IS_FACE: (("category",), is_face)})
