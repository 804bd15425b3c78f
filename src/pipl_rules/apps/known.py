r"""Circumstances from JSON: strict, every fault at once with its path, and no word of the input in a message.

>>> known = read_circumstances('''{
...     "processor": {"id": "p", "network_operator": true}, "asked": "separate", "refused": ["item.imei"],
...     "functions": [{"id": "share", "items": ["item.photo_video"], "agreed": true, "refusable": true}]
... }''')
>>> known.asked.value, known.functions[0].refusable, known.notice
('separate', True, None)
>>> read_circumstances('{"asked": "nicely", "functions": [{"items": ["item.odd"]}]}')
Traceback (most recent call last):
...
pipl_rules.errors.InputErrors: ...
"""

from typing import cast

from pipl_rules.apps.circumstances import Circumstances
from pipl_rules.errors import InputErrors
from pipl_rules.reading import Limits
from pipl_rules.reading.faults import Faulty, under
from pipl_rules.reading.parse import parse
from pipl_rules.reading.records import record

USUAL = Limits()


def read_circumstances(text: str, limits: Limits = USUAL) -> Circumstances:
    """Read circumstances from a JSON object whose keys are the fields of `Circumstances`.

    Args:
        text: The document. A key left out takes its default; null says that it was not found.
        limits: How much is read.

    Raises:
        InputErrors: With every fault and its path, if there is any.
    """
    try:
        return cast("Circumstances", record(Circumstances)(parse(text, limits.depth)))
    except Faulty as bad:
        raise InputErrors(under("circumstances", bad.faults)) from None
