"""Regulations on Network Data Security Management, in force from 2025-01-01; a module for each part.

Articles 34 to 38, on going abroad, have a module of their own beside this folder.
"""

from pipl_rules.statutes.network_data_2025 import ch1_general, ch3_information, ch4_large, ch6_platforms

RULES = (*ch1_general.RULES, *ch3_information.RULES, *ch4_large.RULES, *ch6_platforms.RULES)
CLOSINGS = (*ch1_general.CLOSINGS,)
LEFT_OUT = {
    **ch1_general.LEFT_OUT,
    **ch4_large.LEFT_OUT,
    **ch6_platforms.LEFT_OUT,
}
