"""Civil liability: what the person may claim, from whom, and what stands against it."""

from pipl_rules.consequences.civil.records import Claim
from pipl_rules.consequences.civil.remedies import Civil, civil

__all__ = ["Civil", "Claim", "civil"]
