"""What the record settles about how private life was reached into."""

from pipl_rules.characterise.table import Table
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.intrusion import Means, Place
from pipl_rules.domain.words import Matter
from pipl_rules.facts import intrusion as fact

LIVED_IN = frozenset({Place.HOME_INTERIOR, Place.DORMITORY, Place.HOTEL_ROOM, Place.CHANGING_ROOM})
BEFORE_THE_DOOR = frozenset({Place.DOORWAY, Place.SHARED_PASSAGE})
WHERE = frozenset({"item.track", "item.precise_location"})


def _repeated(act: ProcessingAct) -> bool | None:
    return None if act.contact is None or act.contact.times is None else act.contact.times > 1


def _whereabouts(item: InformationItem) -> bool | None:
    return None if item.category is None else item.category.id in WHERE


OF_ACT = (
    Table(
        record="intrusion",
        fields={
            fact.WATCHES_CONTINUOUSLY: "continuous",
            fact.ELSEWHERE_POSSIBLE: "elsewhere_possible",
            fact.DONE_UNTOLD: "hidden",
        },
        words={
            fact.IN_DWELLING: ("places", LIVED_IN),
            fact.AT_DOORWAY: ("places", BEFORE_THE_DOOR),
            fact.ON_CLIPBOARD: ("places", frozenset({Place.CLIPBOARD})),
            fact.TRACKED: ("means", frozenset({Means.TRACKER})),
        },
        worked_out={fact.CONTACT_REPEATED: (("contact.times",), _repeated)},
    ),
)

OF_ITEM = (
    Table(
        words={fact.REVEALS_INTIMATE: ("reveals", frozenset({Matter.INTIMATE_RELATION}))},
        worked_out={fact.WHEREABOUTS: (("category",), _whereabouts)},
    ),
)
