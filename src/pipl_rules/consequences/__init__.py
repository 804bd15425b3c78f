"""What follows from an act: civil, administrative, criminal, public interest; and by when.

Each branch of the law attaches its own consequences, by its own rules, on its own days.
The rules are of the same kind as those that judge the act: dated, cited, with exceptions
where the statute puts them, and unknown stays unknown. What a branch asks beyond the
judgment is asked by facts of its own; arithmetic (amounts, quantities, days) is done
before the rules are reached.

`consequences(judgment, ...)` asks every branch; each can be asked by itself.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipl_rules.consequences.together import Consequences, consequences

__all__ = ["Consequences", "consequences"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name is
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    from pipl_rules.consequences import together  # noqa: PLC0415 - the branches load when they are asked

    return getattr(together, name)
