"""What a stack of calls shows: the interface called, and whose code called it.

A stack is read from the top: first the system's own frames, among them the interface
that gives the information, then whoever called it. Common libraries in between speak
for nobody. The caller is the app itself if its package is the app's; bundled code of
the table by its name; other code by the first three labels of its package. Code whose
names were scrambled, and all code but the table's where the app's own package is not
known, is not found.
"""

import re
from functools import cache

from attrs import frozen

from pipl_rules.apps.reading.tables import plain, table

_FRAME = re.compile(r"(?<![\w$.])((?:[A-Za-z_$][\w$]*\.){1,20})([A-Za-z_$<][\w$>]*)\s*\(")
_LABELS = 3
_MOST = 500
_DEEPEST = 8


@frozen
class Caller:
    """Who called.

    Attributes:
        sdk: The bundled code; None for the app itself.
        found: Whether the stack tells at all.
    """

    sdk: str | None
    found: bool


def interfaces(stack: str) -> tuple[str, ...]:
    """Ids of the categories that the interfaces on top of the stack give."""
    found: dict[str, None] = {}
    for owner, method in _frames(stack):
        if not _within(owner, _platform()) and owner not in _interfaces():
            break
        found.update(dict.fromkeys(_interfaces().get(owner, {}).get(method, ())))
    return tuple(found)


def interface(text: str) -> tuple[str, ...]:
    """Ids of the categories that the interface named gives, in full or by class and method, or by method alone.

    >>> interface("TelephonyManager.getDeviceId()"), interface("getInstalledPackages")
    (('item.imei',), ('item.installed_apps',))
    """
    name = text.strip().partition("(")[0].replace("#", ".").replace("->", ".")
    return _by_name().get(name.rpartition(".")[2] if name.count(".") == 0 else name, ())


def caller(stack: str, package: str | None) -> Caller:
    """Whose code called the interface on top of the stack."""
    for owner, _ in _frames(stack):
        if _within(owner, _platform()) or owner in _interfaces():
            continue
        if package is not None and _own(owner, package):
            return Caller(None, found=True)
        known = sdk_of(owner)
        if known is not None:
            return Caller(known, found=True)
        if _within(owner, _general()):
            continue
        labels = owner.split(".")[:-1][:_LABELS]
        if package is None or len(labels) < 2 or max(map(len, labels)) <= 2:  # noqa: PLR2004 - scrambled names are one letter or two
            return Caller(None, found=False)
        return Caller(".".join(labels), found=True)
    return Caller(None, found=False)


def sdk_of(name: str) -> str | None:
    """The bundled code of the table to which a class or package belongs; None if it has none."""
    labels = name.split(".", _DEEPEST)[:_DEEPEST]
    starts = (".".join(labels[:count]) for count in range(len(labels), 0, -1))
    return next((_sdks()[start] for start in starts if start in _sdks()), None)


def sdk_named(text: str) -> str | None:
    """The bundled code of the table that goes by this name; None if none does."""
    return _names().get(plain(text))


def _frames(stack: str) -> list[tuple[str, str]]:
    found = (match.groups() for match, _ in zip(_FRAME.finditer(stack), range(_MOST), strict=False))
    return [(re.sub(r"\$.*", "", owner.rstrip(".")), method) for owner, method in found]


def _own(owner: str, package: str) -> bool:
    labels = owner.split(".")[:-1][:_LABELS]
    start = ".".join(labels)
    return f"{owner}.".startswith(f"{package}.") or (
        len(labels) > 1 and f"{package}.".startswith(f"{start}.") and sdk_of(owner) is None
    )


def _within(owner: str, prefixes: frozenset[str]) -> bool:
    labels = owner.split(".")
    return any(".".join(labels[:count]) in prefixes for count in range(1, len(labels) + 1))


@cache
def _interfaces() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = table("actions")["interfaces"]
    return found


@cache
def _by_name() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    alone: dict[str, set[tuple[str, ...]]] = {}
    for owner, methods in _interfaces().items():
        for method, items in methods.items():
            found[f"{owner}.{method}"] = found[f"{owner.rpartition('.')[2]}.{method}"] = tuple(items)
            alone.setdefault(method, set()).add(tuple(items))
    common = {"open", "start", "getText", "getNumber", "getAddress", "getNetworkId"}
    return {m: next(iter(i)) for m, i in alone.items() if len(i) == 1 and m not in common} | found


@cache
def _sdks() -> dict[str, str]:
    return {prefix: row["name"] for row in table("sdks")["sdks"] for prefix in row["prefixes"]}


@cache
def _names() -> dict[str, str]:
    rows = table("sdks")["sdks"]
    return {plain(name): row["name"] for row in rows for name in (row["name"], *row["aliases"])}


@cache
def _platform() -> frozenset[str]:
    return frozenset(table("sdks")["platform"])


@cache
def _general() -> frozenset[str]:
    return frozenset(table("sdks")["general"])
