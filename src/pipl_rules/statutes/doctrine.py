"""Doctrines that courts made in reading an article, stated generally, for the articles that are read so.

Each is gated on the reading that accepts it. They are conditions only; the rules
that use them stand under the article that was construed.
"""

from pipl_rules.facts import consent, item, marks, readings, republication
from pipl_rules.logic.conditions import Condition, all_of

REASONABLE_USE: Condition = all_of(
    item.SOCIAL_FUNCTION,
    item.SUPPLIED_BY_OTHERS,
    item.SUPPLIER_PERMITTED,
    item.NEEDED,
    ~item.UNREASONABLE_HARM,
)
"""Ling v. Douyin: contact data, held by others in ordinary dealings and supplied with their leave,
used as far as the purpose needs it at that moment, without disturbing or unreasonably harming the person.
No double consent of holder and contact is asked for."""

FREED_BY_REASONABLE_USE = (
    "npcsc.2.1.consent",
    "npcsc.2.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.notice",
    "consumer2015.11.1.1",
    "consumer2015.11.1.notice",
    "telecom2013.9.1",
    "telecom2013.9.2",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.41.1.notice",
    "csl2026.24.3",
    "csl2026.43.1.consent",
    "csl2026.43.1.notice",
    "civil_code.1035.1",
    "civil_code.1035.3",
)
"""What asks for consent or notice before information is gathered and used. The doctrine is about no more: who passes
the data on, or handles what is about a child, needs what the rules on that ask for."""

REASONABLE_USE_BEFORE_THE_CODE: Condition = readings.REASONABLE_USE.chosen("commentary") & REASONABLE_USE

ASKED_PLAINLY: Condition = readings.PROMINENCE.chosen("uniform") | consent.CONSENT_PROMINENT
"""Clear consent is asked for prominently, unless prominence is read as asking the same of everything."""

NOT_PROMINENT_ENOUGH: Condition = all_of(
    readings.PROMINENCE.chosen("by_risk"),
    item.HIGH_PRIVACY_RISK | item.BEYOND_EXPECTATION,
    ~consent.CONSENT_PROMINENT,
)
"""Huang v. Tencent: the higher the risk to privacy, and the further from what an ordinary user expects,
the more prominently it must be asked."""

KEPT_UNDER_A_DEVICE_ALONE: Condition = all_of(
    marks.BROWSER_MARK.chosen("needs_a_link"),
    republication.DEVICE_MARK_ONLY,
    ~item.LISTED_IDENTIFIER,
    ~item.IDENTIFIES,
)
"""Zhu v. Baidu: the traces of a browser, kept under its mark and not linked to anybody, identify nobody.
For the laws that protect what identifies a person; of those that reach further, the reading
`device_identifiers` speaks."""
