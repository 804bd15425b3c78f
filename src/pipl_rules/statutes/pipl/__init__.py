"""Personal Information Protection Law, in force from 2021-11-01; a module for each chapter."""

from pipl_rules.statutes.pipl import (
    ch1_general,
    ch2_rules,
    ch2_sensitive,
    ch2_sharing,
    ch4_rights,
    ch5_duties,
    ch5_incidents,
    ch8_supplementary,
)

RULES = (
    *ch1_general.RULES,
    *ch2_rules.RULES,
    *ch2_sharing.RULES,
    *ch2_sensitive.RULES,
    *ch4_rights.RULES,
    *ch5_duties.RULES,
    *ch5_incidents.RULES,
    *ch8_supplementary.RULES,
)
CLOSINGS = (
    *ch2_rules.CLOSINGS,
    *ch2_sensitive.CLOSINGS,
    *ch4_rights.CLOSINGS,
    *ch5_duties.CLOSINGS,
    *ch8_supplementary.CLOSINGS,
)
LEFT_OUT = {
    **ch4_rights.LEFT_OUT,
}
