"""Conditions that several statutes state in like words.

A duty of confidence (予以保密, 不得泄露) is broken by letting somebody else know without the person's yes. What
another law requires to be told is no breach of it: the special rule goes before the general (Legislation Law
2015 art. 92, 2023 art. 103).
"""

from pipl_rules.facts import act, consent, incident, request
from pipl_rules.logic.conditions import all_of, any_of

EXPOSES = any_of(act.PUBLISHES, act.PROVIDES, act.SHOWS_TO_OTHERS, act.LEAKS)
"""Somebody else comes to know, by whatever way."""

AGREED_TO = all_of(
    consent.CONSENTED,
    consent.CONSENT_EXPRESSED,
    consent.CONSENT_COVERS,
    ~consent.CONSENT_WITHDRAWN,
    ~act.MISLED,
)
"""The person said yes to this, was not deceived or coerced into it, and has not taken it back.

Whether the yes meets the PIPL is another question.
"""

CONFIDENCE_BROKEN = all_of(EXPOSES, ~AGREED_TO, ~act.LAW_PROVIDES)
"""Somebody else comes to know without the person's yes, and no law requires it."""

CANNOT_BE_MET = request.IDENTITY_UNVERIFIED | request.REQUEST_UNSPECIFIED
"""Whoever asks could not be shown to be the person, or would not say which information is meant."""

DAMAGED = incident.DAMAGES & ~AGREED_TO
"""Altered or destroyed, and not because the person wanted it."""
