"""How a name is announced to go: by PEP 702, so that type checkers and running code tell it alike.

For use within the library. The message is the announcement, and is written in one form,
which a test holds every deprecated name to:

    >>> @deprecated("Deprecated since 0.2.0, goes in 0.4.0: write `evaluate(act)`.")
    ... def judge(act: str) -> str:
    ...     return act
    >>> judge.__deprecated__
    'Deprecated since 0.2.0, goes in 0.4.0: write `evaluate(act)`.'

What the versions promise is told in ``docs/versioning.md``.
"""

import functools
import sys
import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

__all__ = ["deprecated"]

T = TypeVar("T", bound=Callable[..., Any])


class Announced:
    """`warnings.deprecated` of Python 3.13, as far as this library needs it on older ones.

    The oldest cattrs admitted brings no `typing_extensions` on Python 3.11, so that it cannot be counted on.

    Args:
        message: The announcement; a literal, for type checkers read it in the source.
        category: The kind of warning.
        stacklevel: Whose line is told: 1 is the caller's.
    """

    def __init__(
        self, message: str, /, *, category: type[Warning] = DeprecationWarning, stacklevel: int = 1
    ) -> None:
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, named: T, /) -> T:
        """The function, which warns when it is called, or the class, when an instance or a subclass is made."""
        return cast("T", self._marked(named) if isinstance(named, type) else self._wrapped(named))

    def _wrapped(self, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def warned(*args: object, **kwargs: object) -> Any:  # noqa: ANN401 - what the function gives
            self._warn()
            return function(*args, **kwargs)

        warned.__deprecated__ = self.message  # type: ignore[attr-defined]
        return warned

    def _marked(self, cls: Any) -> Any:  # noqa: ANN401 - its own methods are replaced
        new, subclassed = cls.__new__, cls.__init_subclass__

        def made(of: type, /, *args: object, **kwargs: object) -> object:
            if of is cls:
                self._warn()
            return new(of) if new is object.__new__ else new(of, *args, **kwargs)

        def announced(of: type, /, **kwargs: object) -> None:
            self._warn()
            if hasattr(subclassed, "__func__"):
                subclassed.__func__(of, **kwargs)
            else:
                subclassed(**kwargs)  # that of object, which takes no class

        cls.__new__ = staticmethod(made)
        cls.__init_subclass__ = classmethod(announced)
        cls.__deprecated__ = self.message
        return cls

    def _warn(self) -> None:
        warnings.warn(self.message, self.category, stacklevel=self.stacklevel + 2)


if sys.version_info >= (3, 13):
    from warnings import deprecated
elif TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    deprecated = Announced
