"""The sign of each standing, told apart by shape as well as by colour."""

from pipl_rules.apps.report import Standing
from pipl_rules.drawing import paint

OF_STANDING = {
    Standing.INFRINGES: "infringes",
    Standing.BREACH: "breach",
    Standing.SUSPECTED: "suspected",
    Standing.LEAD: "lead",
    Standing.LAWFUL: "lawful",
}


def sign(standing: Standing) -> str:
    """An octagon, a square, a diamond, a ring with a dot, a shield with a tick: from the gravest to the least."""
    return paint.sign(OF_STANDING[standing])
