"""What the front door promises, one line each, so that a promise cannot be taken back without being seen.

``python tests/release/front_door.py`` writes ``front_door.txt`` beside this file. It adds what is new; a line goes only
if what it tells was deprecated and is due, or is named under *Breaking* of what the changelog tells as unreleased.
"""

import enum
import inspect
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from declared import PACKAGE, ROOT
from leaving import FORM, leaving, version

import pipl_rules

ON_RECORD = Path(__file__).parent / "front_door.txt"


def promises() -> list[str]:
    """Every name, its parameters and what can be asked of it, in alphabetical order."""
    return sorted({line for name in pipl_rules.__all__ for line in _of(name, getattr(pipl_rules, name))})


def _of(name: str, thing: object) -> Iterator[str]:
    yield f"{name}: {'class' if isinstance(thing, type) else 'function'}"
    if not isinstance(thing, type):
        yield from _parameters(name, thing)
        return
    if issubclass(thing, enum.Enum):
        yield from (f"{name}.{member}" for member in thing.__members__)
    else:
        yield from _parameters(name, thing)
    for cls in thing.__mro__:
        if cls.__module__.startswith("pipl_rules"):
            for own, value in vars(cls).items():
                if not own.startswith("_") and not isinstance(value, enum.Enum):
                    yield from _member(f"{name}.{own}", value, cls)


def _member(name: str, value: object, cls: type) -> Iterator[str]:
    worked_out = getattr(value, "fget", None) or getattr(value, "func", None)  # each time, or once
    if worked_out is not None:
        yield f"{name}: {_typed(inspect.signature(worked_out).return_annotation)}"
    elif isinstance(value, classmethod | staticmethod):
        yield from _parameters(name, value.__func__)
    elif inspect.isfunction(value):
        yield from _parameters(name, value)
    else:
        yield f"{name}: {_typed(inspect.get_annotations(cls).get(name.rpartition('.')[2], 'any'))}"


def _parameters(name: str, thing: object) -> Iterator[str]:
    if not callable(thing) or (isinstance(thing, type) and issubclass(thing, Exception)):
        return  # an exception is caught, not made, by a caller
    signature = inspect.signature(thing)
    for each in signature.parameters.values():
        if each.name in {"self", "cls"} or each.name.startswith("_"):
            continue
        how = "by name" if each.kind is each.KEYWORD_ONLY else "by place or name"
        needed = (
            "required" if each.default is each.empty and each.kind is not each.VAR_KEYWORD else "optional"
        )
        yield f"{name}({each.name}): {_typed(each.annotation)}, {needed}, {how}"
    if not isinstance(thing, type):
        yield f"{name}() -> {_typed(signature.return_annotation)}"


def _typed(annotation: object) -> str:
    """A type without the modules in which it happens to stand."""
    if annotation is inspect.Signature.empty:
        return "any"
    words = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return re.sub(r"\b(?:\w+\.)+(?=\w)", "", words)


def faults(recorded: Iterable[str], now: Iterable[str]) -> list[str]:
    """What is promised and no longer there, and what is there and not recorded, each with what to do."""
    before, after = set(recorded), set(now)
    found = [
        f"gone or changed: {line!r}. Keep it, mark it with pipl_rules.deprecation.deprecated, and take it out when it"
        " is due; what no release has promised goes with an entry under Breaking (docs/versioning.md)"
        for line in sorted(before - after)
    ]
    old = {line.split("(")[0] for line in before if "(" in line}
    for line in sorted(after - before):
        if line.split("(")[0] in old and ", required," in line:
            found.append(
                f"asked of every caller from now on: {line!r}. Give it a default that keeps old calls alike"
            )
        else:
            found.append(
                f"new: {line!r}. Run python tests/release/front_door.py, and tell it in CHANGELOG.md"
            )
    return found


def kept(recorded: Iterable[str], now: Iterable[str], let_go: Iterable[str]) -> list[str]:
    """The lines to record: all there are now, and those gone that nothing lets go."""
    released = set(let_go)
    lost = {line for line in set(recorded) - set(now) if not released & set(_names(line))}
    return sorted(set(now) | lost)


def _names(line: str) -> Iterator[str]:
    """What an entry may call that which a line tells: ``evaluate(lang)``, ``Judgment.record``, or what it is part of."""
    name = re.split(r"[:(]| ->", line)[0]
    if found := re.match(r"[\w.]+\(\w+\)", line):
        yield found.group()
    while name:
        yield name
        name = name.rpartition(".")[0]


def let_go() -> set[str]:
    """What was announced and is due, and what the changelog tells as broken since the last release."""
    told = (ROOT / "CHANGELOG.md").read_text("utf-8").partition("## Unreleased")[2].partition("\n## ")[0]
    breaking = told.partition("### Breaking")[2].partition("\n### ")[0]
    due = {each.name for each in leaving(PACKAGE) if _due(each.message or "")}
    return due | set(re.findall(r"`([\w.]+(?:\(\w+\))?)`", breaking))


def _due(message: str) -> bool:
    form = FORM.fullmatch(message)
    return form is not None and version(form["goes"]) <= version(pipl_rules.__version__)


def main() -> int:
    """Write what may be written; exit status 1 if something is gone that nothing lets go."""
    recorded = ON_RECORD.read_text("utf-8").splitlines() if ON_RECORD.exists() else []
    lines = kept(recorded, promises(), let_go())
    ON_RECORD.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    left = [fault for fault in faults(lines, promises()) if fault.startswith("gone")]
    sys.stdout.writelines(f"{fault}\n" for fault in left)
    return 1 if left else 0


if __name__ == "__main__":
    raise SystemExit(main())
