"""Rules that ask for consent or notice, or forbid passing on without, each with what brings it about.

For the tests of the provisions to which they yield. `BARE` neither asked nor told; every
excuse is known to be absent, so that a test adds the one it is about.
"""

from typing import Any

from exports import LAWFUL

BARE: dict[str, Any] = {
    **LAWFUL,
    "consented": False,
    "consent_separate": False,
    "notice_states_use": False,
    "notice_complete": False,
    "told_ways_and_refusal": False,
}

SHOPS = {"in_business": True, "consumer": True}
NETWORK = {"network_operator": True}
TELECOM = {"telecom_or_internet_service": True, "user": True}
CHILD = {**NETWORK, "child_under_fourteen": True, "under_eighteen": True, "age": 13}
FACE = {"is_face": True, "face_verified": True}
GIVEN = {"provides": True}

CONSENT: dict[str, dict[str, Any]] = {
    "npcsc.2.1.consent": NETWORK,
    "consumer.29.1.consent": SHOPS,
    "csl.41.1.consent": NETWORK,
    "csl2026.43.1.consent": NETWORK,
    "consumer2015.11.1.1": SHOPS,
    "telecom2013.9.1": TELECOM,
    "civil_code.1035.1": {},
    "children2019.9.consent": CHILD,
    "children2019.10.again": {**CHILD, "child_terms_changed": True},
    "children2019.9.yuhang.features": {**CHILD, "limb_feature": True},
    "children2019.9.yuhang.steps": {**CHILD, "targets_children": True, "child_agreement": False},
    "children2019.14.yuhang.push": {**CHILD, "child_pushed": True},
    "children2019.14.yuhang.profile": {**CHILD, "decides_automatically": True, "pushes_or_markets": True},
    "spc_face.2.3.written": {**FACE, "writing_required": True, "consent_written": False},
}
"""Rules that ask for consent."""

NOTICE: dict[str, dict[str, Any]] = {
    "npcsc.2.1.notice": NETWORK,
    "consumer.29.1.notice": SHOPS,
    "csl.41.1.notice": NETWORK,
    "csl2026.43.1.notice": NETWORK,
    "consumer2015.11.1.notice": SHOPS,
    "telecom2013.9.2": TELECOM,
    "civil_code.1035.3": {},
}
"""Rules that ask for notice."""

PROVIDING: dict[str, dict[str, Any]] = {
    "npcsc.1.2.provide": GIVEN,
    "npcsc.10.2.provide": {**GIVEN, "state_organ": True},
    "consumer.29.2.provide": {**GIVEN, **SHOPS},
    "csl.42.1.provide": {**GIVEN, **NETWORK},
    "csl2026.44.1.provide": {**GIVEN, **NETWORK},
    "csl.44.trade": GIVEN,
    "csl2026.46.trade": GIVEN,
    "civil_code.1038.1.provide": GIVEN,
    "spc_face.2.6.consent": {**GIVEN, **FACE},
    "healthcare.92.trade": {**GIVEN, "concerns_health": True},
    "consumer2015.11.1.2.provide": {**GIVEN, **SHOPS},
    "telecom2013.10.provide": {**GIVEN, **TELECOM},
    "express2018.35.2.provide": {**GIVEN, "express_company": True},
}
"""Rules that forbid passing information on without consent or law."""

BROUGHT_ABOUT = {**CONSENT, **NOTICE, **PROVIDING}
