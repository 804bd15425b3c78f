"""A condition as a list in words, in English and Chinese, each fact a link to what it asks."""

from collections.abc import Iterator

from pages.book import asked, is_reading
from pages.markdown import both, link, shown, zh
from pipl_rules.logic.conditions import AllOf, AnyOf, Atom, Comparison, Condition, Fact, Not

_NO_WORDS = "a condition is one of five kinds, and this is none"


def in_words(head: str, condition: Condition) -> Iterator[str]:
    """The condition as an item of a list, under a head, with its parts nested, one line a part."""
    first, *rest = _told(condition, 0, so=True)
    yield f"- {head}: {first.removeprefix('- ')}"
    yield from rest


def _told(condition: Condition, depth: int, *, so: bool) -> Iterator[str]:
    lead = "    " * depth + "- "
    match condition:
        case Fact() | Comparison():
            yield lead + _atom(condition, so=so)
        case Not(part):
            yield from _told(part, depth, so=not so)
        case AllOf((only,)) | AnyOf((only,)):
            yield from _told(only, depth, so=so)
        case AllOf(()) | AnyOf(()):
            yield lead + (
                both("always", "任何情形") if isinstance(condition, AllOf) is so else both("never", "无")
            )
        case AllOf(parts) | AnyOf(parts):
            yield lead + _head(every=isinstance(condition, AllOf), so=so)
            for part in parts:
                yield from _told(part, depth + 1, so=True)
        case _:
            raise TypeError(_NO_WORDS)


def _head(*, every: bool, so: bool) -> str:
    match every, so:
        case True, True:
            return both("all of these:", "下列各项均成立：")
        case True, False:
            return both("not all of these together:", "下列各项不同时成立：")
        case False, True:
            return both("any of these:", "下列任一项成立：")
    return both("none of these:", "下列各项均不成立：")


def _atom(atom: Atom, *, so: bool) -> str:
    answer = "**yes** 是" if so else "**no** 否"
    if is_reading(atom):
        answer = "**so read** 采" if so else "**not so read** 不采"
    return f"{answer} · {link(shown(atom.question), target(atom))} {zh(atom.question_zh)}"


def target(atom: Atom) -> str:
    """The target of links to what the atom asks."""
    if is_reading(atom):
        return f"reading.{atom.name.split('.')[1]}"
    return f"fact.{asked(atom).name}"
