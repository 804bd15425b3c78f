"""How values show themselves in a notebook without the core knowing of pictures.

Classes take `mimebundle` as their ``_repr_mimebundle_``. Only when a notebook
calls it is `pipl_rules.pictures` loaded, by its name, so that no lower layer
imports a higher one and `import pipl_rules` stays as light as it is.
"""

from collections.abc import Collection
from importlib import import_module
from typing import Any


def mimebundle(
    self: object, include: Collection[str] | None = None, exclude: Collection[str] | None = None
) -> dict[str, Any]:
    """The value as text, HTML and mermaid, as IPython asks for it.

    Args:
        self: The value.
        include: Media types wanted; None means all.
        exclude: Media types not wanted.
    """
    bundle: dict[str, Any] = import_module("pipl_rules.pictures.bundle").bundle(self, include, exclude)
    return bundle
