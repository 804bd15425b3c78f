"""Who sent it: the record behind a burden that lies otherwise than usual."""

import datetime as dt

from pipl_rules.characterise import characterise
from pipl_rules.domain import Contact, ProcessingAct

DAY = dt.date(2022, 3, 1)


def test_whose_port_it_was_is_on_record() -> None:
    known = dict(characterise(ProcessingAct(id="x", on=DAY, contact=Contact(from_own_port=True))).act)
    assert known["from_own_port"] is True
