"""What pydantic asks a class for, answered by a module that is loaded only then.

The base stands below everything, because records, what is handed in and judgments
are spread over three layers; it names the module that knows pydantic by a string,
so that nothing imports upwards and nobody pays for pydantic who does not use it.
"""

from importlib import import_module
from typing import Any

_HOOK = "pipl_rules.services.pydantic_hook"


class Served:
    """Base of the classes that a web framework may take as a body, or give as a response."""

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> Any:  # noqa: ANN401 - what pydantic takes
        return import_module(_HOOK).core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: object, handler: object) -> Any:  # noqa: ANN401 - what pydantic takes
        return import_module(_HOOK).json_schema(cls, core_schema, handler)
