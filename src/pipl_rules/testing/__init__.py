"""For the tests of others: acts at random, an assertion that explains itself, and the laws of the law.

* `acts`, `items`, `consents`, `days`, `edge_days`: strategies for Hypothesis; installed with the library,
  they also answer `st.from_type(ProcessingAct)`.
* `lawful_acts`, `infringing_acts`, `turning_pairs`, `borderline_acts`: acts of which the verdict is known.
* `states_of_knowledge`: findings about an act that can stand together.
* `assert_verdict`: fails with the explanation, and with what would cure the act.
* `LAWS`: what holds of every judge of this law, to be asked of a service through its own adapter.

Hypothesis is needed for the strategies only.

    >>> from pipl_rules import Verdict, evaluate
    >>> from pipl_rules.testing import LAWS
    >>> LAWS["happened"].says
    'What did not happen infringes nothing.'
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipl_rules.testing.asserting import assert_verdict
    from pipl_rules.testing.laws import LAWS, BrokenLawError, Law
    from pipl_rules.testing.sided import borderline_acts, infringing_acts, lawful_acts, turning_pairs
    from pipl_rules.testing.strategies import (
        acts,
        consents,
        days,
        edge_days,
        items,
        records,
        states_of_knowledge,
    )

__all__ = [
    "LAWS",
    "BrokenLawError",
    "Law",
    "acts",
    "assert_verdict",
    "borderline_acts",
    "consents",
    "days",
    "edge_days",
    "infringing_acts",
    "items",
    "lawful_acts",
    "records",
    "states_of_knowledge",
    "turning_pairs",
]

_WHERE = {
    "LAWS": "laws",
    "BrokenLawError": "laws",
    "Law": "laws",
    "assert_verdict": "asserting",
    "borderline_acts": "sided",
    "infringing_acts": "sided",
    "lawful_acts": "sided",
    "turning_pairs": "sided",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name is
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    try:
        module = import_module(f"{__name__}.{_WHERE.get(name, 'strategies')}")
    except ModuleNotFoundError as error:
        if error.name != "hypothesis":
            raise
        msg = "Acts at random need Hypothesis, and it is not installed.\n  Install it with: pip install hypothesis"
        raise ModuleNotFoundError(msg, name=error.name) from None
    return getattr(module, name)


def __dir__() -> list[str]:
    return sorted(__all__)
