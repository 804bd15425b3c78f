"""What the record settles about plans of travel: the kind of the item."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.information import InformationItem
from pipl_rules.facts import travel as fact


def travel_plan(item: InformationItem) -> bool | None:
    """By its kind; what is of another kind may tell of a journey all the same."""
    return True if item.category is not None and item.category.id == "item.itinerary" else None


PLAN = Table(worked_out={fact.TRAVEL_PLAN: (("category",), travel_plan)})
"""Read off each item."""
