"""A bare case of handling that nobody was told of or asked about, for the tests of what excuses it."""

import datetime as dt

from exports import SILENCE
from lawcase import Seen

UNDER_THE_CODE = dt.date(2021, 9, 1)
"""A day under the Civil Code and the SPC's provisions on faces, before the PIPL."""

AMENDED = dt.date(2026, 5, 4)
"""A day under the amended Cybersecurity Law and the regulations of 2025."""

CHILD = ("network_operator", "child_under_fourteen")
CUSTOMER = ("consumer", "in_business")
USER = ("telecom_or_internet_service", "user")
FACE = ("is_face", "face_verified")

CONSENT = {
    "npcsc.2.1.consent": ("in_business",),
    "consumer.29.1.consent": CUSTOMER,
    "csl.22.3": ("network_operator", "user", "collects"),
    "csl.41.1.consent": ("network_operator",),
    "csl.42.1.provide": ("network_operator", "provides"),
    "csl2026.24.3": ("network_operator", "user", "collects"),
    "csl2026.43.1.consent": ("network_operator",),
    "csl2026.44.1.provide": ("network_operator", "provides"),
    "minors2021.72.1.consent": ("through_network", "child_under_fourteen"),
}
NOTICE = {
    "npcsc.2.1.notice": ("in_business",),
    "consumer.29.1.notice": CUSTOMER,
    "csl.41.1.notice": ("network_operator",),
    "csl2026.43.1.notice": ("network_operator",),
    "civil_code.1035.3": (),
}
OF_DEPARTMENTS = {
    "children2019.9.consent": CHILD,
    "children2019.10.again": (*CHILD, "child_terms_changed"),
    "children2019.9.yuhang.features": (*CHILD, "limb_feature"),
    "children2019.9.yuhang.steps": (*CHILD, "targets_children"),
    "children2019.14.yuhang.push": (*CHILD, "child_pushed"),
    "children2019.14.yuhang.profile": (*CHILD, "decides_automatically", "pushes_or_markets"),
    "consumer2015.11.1.1": CUSTOMER,
    "consumer2015.11.1.notice": CUSTOMER,
    "telecom2013.9.1": USER,
    "telecom2013.9.2": USER,
}
PROVIDING = {
    "npcsc.1.2.provide": ("provides",),
    "npcsc.10.2.provide": ("provides", "state_organ"),
    "consumer.29.2.provide": (*CUSTOMER, "provides"),
    "csl.44.trade": ("provides",),
    "csl2026.46.trade": ("provides",),
    "healthcare.92.trade": ("provides", "concerns_health"),
    "netdata2025.8.1.trade": ("provides", "network_data"),
    "consumer2015.11.1.2.provide": (*CUSTOMER, "provides"),
    "telecom2013.10.provide": (*USER, "provides"),
    "express2018.35.2.provide": ("provides", "express_company"),
}
OF_THE_CODE = {
    "civil_code.1035.1": (),
    "civil_code.1038.1.provide": ("provides",),
    "civil_code.111.trade": ("sells",),
    "civil_code.1039.provide": ("provides", "state_organ", "learned_in_office"),
}
OF_FACES = {
    "spc_face.2.1": (*FACE, "face_in_open_place"),
    "spc_face.2.2": FACE,
    "spc_face.2.3.separate": FACE,
    "spc_face.2.3.written": (*FACE, "writing_required"),
    "spc_face.2.4": (*FACE, "face_beyond_stated"),
    "spc_face.2.6.consent": (*FACE, "provides"),
}

FACTS = {**CONSENT, **NOTICE, **OF_DEPARTMENTS, **PROVIDING, **OF_THE_CODE, **OF_FACES}
"""For each rule on consent, on notice and on passing on: what makes it bite where nobody told or asked."""

BARE = Seen(
    UNDER_THE_CODE,
    **{
        **SILENCE,
        "happened": True,
        "by_processor": True,
        "processes": True,
        "listed_identifier": True,
    },
)
"""A name is handled; of all else nothing is shown, and nothing excuses it."""


def unasked(rule: str) -> Seen:
    """The case in which the rule bites.

    Under the PIPL a basis without consent makes room too; so the day lies before it, and for the rules
    younger than it the reading is chosen by which that makes no room.
    """
    case = BARE.but(**dict.fromkeys(FACTS[rule], True))
    young = rule.startswith(("csl2026.", "netdata2025."))
    return case.on(AMENDED).read(flat_consent="cumulative") if young else case
