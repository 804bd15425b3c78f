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

REASONABLE_USE_BEFORE_THE_CODE: Condition = readings.REASONABLE_USE.chosen("commentary") & REASONABLE_USE

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
