"""Personal Information Protection Law, in force from 2021-11-01; a module for each chapter."""

from pipl_rules.citation import Citation
from pipl_rules.statutes.pipl import (
    ch1_general,
    ch2_notice,
    ch2_organs,
    ch2_public,
    ch2_rules,
    ch2_sensitive,
    ch2_sharing,
    ch3_abroad,
    ch4_rights,
    ch5_duties,
    ch5_incidents,
    ch6_authorities,
    ch8_supplementary,
)

RULES = (
    *ch1_general.RULES,
    *ch2_rules.RULES,
    *ch2_notice.RULES,
    *ch2_sharing.RULES,
    *ch2_public.RULES,
    *ch2_sensitive.RULES,
    *ch2_organs.RULES,
    *ch3_abroad.RULES,
    *ch4_rights.RULES,
    *ch5_duties.RULES,
    *ch5_incidents.RULES,
    *ch8_supplementary.RULES,
)
CLOSINGS = (
    *ch2_rules.CLOSINGS,
    *ch2_sensitive.CLOSINGS,
    *ch2_organs.CLOSINGS,
    *ch3_abroad.CLOSINGS,
    *ch4_rights.CLOSINGS,
    *ch5_duties.CLOSINGS,
    *ch8_supplementary.CLOSINGS,
)
LEFT_OUT: dict[Citation, str] = {
    **ch1_general.LEFT_OUT,
    **ch2_rules.LEFT_OUT,
    **ch2_sharing.LEFT_OUT,
    **ch3_abroad.LEFT_OUT,
    **ch4_rights.LEFT_OUT,
    **ch6_authorities.LEFT_OUT,
    **ch8_supplementary.LEFT_OUT,
}
"""What has no rule, and why."""
