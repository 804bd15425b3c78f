"""Personal Information Protection Law, in force from 2021-11-01; a module for each chapter."""

from pipl_rules.statutes.pipl import (
    ch1_general,
    ch2_rules,
    ch2_sensitive,
    ch2_sharing,
    ch3_abroad,
    ch4_rights,
    ch8_supplementary,
)

RULES = (
    *ch1_general.RULES,
    *ch2_rules.RULES,
    *ch2_sharing.RULES,
    *ch2_sensitive.RULES,
    *ch3_abroad.RULES,
    *ch4_rights.RULES,
    *ch8_supplementary.RULES,
)
CLOSINGS = (
    *ch2_rules.CLOSINGS,
    *ch2_sensitive.CLOSINGS,
    *ch3_abroad.CLOSINGS,
    *ch8_supplementary.CLOSINGS,
)
LEFT_OUT = {
    **ch3_abroad.LEFT_OUT,
}
