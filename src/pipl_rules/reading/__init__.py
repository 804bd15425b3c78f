r"""Acts in JSON, in and out: strict, every fault at once, and no word of the input in a message.

    >>> from pipl_rules.reading import dumps, read
    >>> document = read('''{"acts": [
    ...     {"id": "a", "on": "2024-05-01", "operations": ["collect"], "online": true},
    ...     {"id": "b", "on": "2024-02-30", "online": "yes"}
    ... ]}''')
    >>> [(entry.index, entry.submission.act.online) for entry in document.entries]
    [(0, True)]
    >>> for fault in document.faults:
    ...     print(fault)
    acts[1].on: not_a_day: found a day that no calendar has, expected a calendar day as YYYY-MM-DD; write ...
    acts[1].online: wrong_type: found a string, expected true or false, or null; write true or false, without quotes

A field left out takes the default of its class; null says that it was not found:

    >>> alleged = read('{"id": "c", "on": "2024-05-01", "happened": null}').submissions()[0]
    >>> alleged.act.happened is None
    True
    >>> print(dumps(alleged))
    {
     "id": "c",
     "on": "2024-05-01",
     "happened": null
    }

`Code` lists every kind of fault; `schema` is the JSON Schema of an act.
"""

from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import Document, Entry, Limits, read
from pipl_rules.reading.schema import schema
from pipl_rules.reading.submission import Submission
from pipl_rules.reading.write import dumps, to_jsonable

__all__ = [
    "Code",
    "Document",
    "Entry",
    "Limits",
    "Submission",
    "dumps",
    "read",
    "schema",
    "to_jsonable",
]
