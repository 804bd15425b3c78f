"""Civil Code, in force from 2021-01-01, as far as it bears on privacy and personal information."""

from pipl_rules.statutes.civil_code import general, information, personality, privacy, torts

PARTS = (general, personality, privacy, information, torts)

RULES = tuple(rule for part in PARTS for rule in part.RULES)
CLOSINGS = (*privacy.CLOSINGS, *information.CLOSINGS)
LEFT_OUT = {
    **general.LEFT_OUT,
    **personality.LEFT_OUT,
    **information.LEFT_OUT,
    **torts.LEFT_OUT,
}
