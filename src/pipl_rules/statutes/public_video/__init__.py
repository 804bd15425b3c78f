"""Regulations on public-security video systems, from 2025-04-01: cameras in public places and their images."""

from pipl_rules.statutes.public_video import images, places, running
from pipl_rules.statutes.public_video.places import LAW

RULES = (*places.RULES, *running.RULES, *images.RULES)

_STATE = "planning, supervision and support by the State: no act of a processor"
_PENALTIES = "penalties, discipline and criminal liability: what follows from an act"
LEFT_OUT = {
    LAW.art(1): "purpose",
    LAW.art(2): "definition; carried by the facts on where the cameras stand",
    LAW.art(3): "principles; the articles that follow carry them out",
    **dict.fromkeys(map(LAW.art, (4, 5, 6)), _STATE),
    LAW.art(7, para=1): "who builds in streets and squares; that others may not is the rule of paragraph 3",
    LAW.art(
        7, para=2
    ): "lists the places and who builds there; that others may not is the rule of paragraph 3",
    LAW.art(9, para=2): "says which articles bind other public places; carried by their conditions",
    LAW.art(10): "the consent of bodies that keep State secrets: it protects no person",
    LAW.art(11): "standards of construction and archives of the building: no handling of information",
    LAW.art(12): "duties of those who make and sell the equipment, towards users and authorities",
    LAW.art(14, para=3): "a duty of the police",
    LAW.art(18): "network safety of the carriers that transmit: carried by the laws on networks",
    LAW.art(23, item=2): "protects the equipment, not a person",
    LAW.art(23, item=6): "catch-all on hindering and endangering the system; names no conduct of its own",
    LAW.art(24): _STATE,
    LAW.art(25): _STATE,
    **dict.fromkeys(map(LAW.art, range(26, 33)), _PENALTIES),
    LAW.art(33, para=2): _PENALTIES,
    LAW.art(34): "commencement",
}
