"""For services: acts in, judgments out over HTTP, records of decisions that replay, and what may be seen from outside.

`ProcessingAct`, `Submission` (an act with findings), and `Judgment` can be annotations
of an endpoint in FastAPI, and of any model of pydantic, as they stand; in Litestar
with `litestar_plugin`. What comes in goes through the strict reader of `reading`, so
that every fault is told at once, by its stable code, and no value is repeated.
What goes out is the answer of the command line.

Frameworks are loaded by the functions that need them, never by the library.
"""

from typing import TYPE_CHECKING

from pipl_rules.services.judging import Refusal, Told, judge
from pipl_rules.services.lines import answer_lines
from pipl_rules.services.record_reading import read_records
from pipl_rules.services.records import decision_record, differing, replay_records

if TYPE_CHECKING:
    from fastapi import FastAPI

    from pipl_rules.services.litestar_hook import ActsPlugin

__all__ = [
    "Refusal",
    "Told",
    "answer_lines",
    "decision_record",
    "differing",
    "install",
    "judge",
    "litestar_plugin",
    "read_records",
    "replay_records",
]


def install(app: "FastAPI") -> None:
    """Make a FastAPI application read strictly and tell faults without what was handed in.

    Call it before endpoints are added. A key that stands twice and NaN are then told as
    faults, where JSON as Python reads it would lose them; and the answer to a faulty
    request, which in FastAPI repeats the input, does not.

    Args:
        app: The application.
    """
    from pipl_rules.services import fastapi_hook  # noqa: PLC0415 - loaded where it is used

    fastapi_hook.install(app)


def litestar_plugin() -> "ActsPlugin":
    """The plugin for ``Litestar(plugins=[...])`` with which acts are read strictly and judgments answered.

    Without it Litestar reads acts itself, by attributes, and accepts what the reader refuses.

    Raises:
        ModuleNotFoundError: If Litestar is not installed.
    """
    try:
        from pipl_rules.services.litestar_hook import ActsPlugin  # noqa: PLC0415 - as above
    except ModuleNotFoundError as error:
        if error.name != "litestar":
            raise
        msg = "The plugin needs Litestar, and it is not installed.\n  Install it with: pip install litestar"
        raise ModuleNotFoundError(msg, name=error.name) from None
    return ActsPlugin()
