"""What the record settles about care, disease control and identity cards."""

from pipl_rules.characterise.item import HEALTH_ROW
from pipl_rules.characterise.table import Table, either
from pipl_rules.domain.health import CareSetting
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import Matter
from pipl_rules.facts import health as fact


def concerns_health(item: InformationItem) -> bool | None:
    """By its kind, or by what its content reveals."""
    return either(
        None if item.category is None else item.category.row == HEALTH_ROW,
        None if item.reveals is None else Matter.HEALTH in item.reveals,
    )


def from_identity_card(item: InformationItem) -> bool | None:
    """Read off the card, as the record of its source says."""
    return None if item.source is None else item.source.identity_card


CARE = Table(
    record="care",
    fields={fact.BY_HEALTH_BODY: "by_health_body", fact.DISEASE_DATA_USED_OTHERWISE: "used_otherwise"},
    words={
        fact.IN_TREATMENT: ("settings", frozenset({CareSetting.TREATMENT, CareSetting.MENTAL_HEALTH})),
        fact.IN_MENTAL_HEALTH_CARE: ("settings", frozenset({CareSetting.MENTAL_HEALTH})),
        fact.IN_COUNSELLING: ("settings", frozenset({CareSetting.COUNSELLING})),
        fact.IN_DISEASE_CONTROL: ("settings", frozenset({CareSetting.DISEASE_CONTROL})),
    },
)
ITEM = Table(
    worked_out={
        fact.CONCERNS_HEALTH: (("category", "reveals"), concerns_health),
        fact.FROM_IDENTITY_CARD: (("source.identity_card",), from_identity_card),
    }
)
