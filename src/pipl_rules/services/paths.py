"""Paths of faults as frameworks write them: a step to a part."""

import re

_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def steps(path: str) -> tuple[str | int, ...]:
    """The steps of a path, names and indices.

    >>> steps("consents[0].given_on")
    ('consents', 0, 'given_on')
    """
    return tuple(int(index) if index else name for index, name in _STEP.findall(path))
