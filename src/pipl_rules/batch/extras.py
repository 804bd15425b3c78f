"""What tables need beside the core, imported when it is first used."""

from functools import cache
from importlib import import_module
from types import ModuleType

from pipl_rules.errors import PiplRulesError


class TablesNotInstalledError(PiplRulesError, ImportError):
    """Arrow tables are decided with numpy and pyarrow, an extra of this library."""

    def __str__(self) -> str:
        return (
            "Arrow tables need numpy and pyarrow, and they are not both installed.\n"
            "  Install them with: pip install 'pipl_rules[arrow]'\n"
            "  Planes of Python integers (`decide_planes`) need neither."
        )


@cache
def module(name: str) -> ModuleType:
    """A module of the extra.

    Raises:
        TablesNotInstalledError: If it is not installed.
    """
    try:
        return import_module(name)
    except ImportError:
        raise TablesNotInstalledError from None


def numpy() -> ModuleType:
    """The module.

    Raises:
        TablesNotInstalledError: If it is not installed.
    """
    return module("numpy")


def pyarrow() -> ModuleType:
    """The module.

    Raises:
        TablesNotInstalledError: If it is not installed.
    """
    return module("pyarrow")
