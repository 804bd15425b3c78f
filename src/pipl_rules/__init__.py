"""Chinese personal-information law as executable, explained, provable rules.

    >>> import datetime as dt
    >>> from pipl_rules import Operation, ProcessingAct, evaluate
    >>> act = ProcessingAct(id="a", on=dt.date(2024, 5, 1), operations=frozenset({Operation.COLLECT}))
    >>> evaluate(act).certain
    False

The statutes are loaded on first use, not on import.
"""
