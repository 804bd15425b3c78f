"""The parts of the characteriser: what each reads is declared, and no part reads more."""

import datetime as dt
import random
from typing import Any

import attrs
import pytest
from random_acts import random_act

from pipl_rules.batch.acts.catalogue import ONE_OF, catalogue
from pipl_rules.characterise import UNSPECIFIED, characterise
from pipl_rules.characterise.parts import CONSENTS, Part, parts
from pipl_rules.domain import ProcessingAct
from pipl_rules.domain.categories import InformationCategory
from pipl_rules.domain.information import InformationItem
from pipl_rules.evaluation import FIRST_DAY
from pipl_rules.reading.kinds import fields
from pipl_rules.statutes import rulebook


def acts(count: int = 30) -> list[ProcessingAct]:
    """Acts at random, always the same."""
    rng = random.Random(20170601)  # noqa: S311 - a fixed seed is wanted
    return [random_act(rng, most=1.0) for _ in range(count)]


def read(part: Part, act: ProcessingAct, item: InformationItem) -> dict[str, Any]:
    """What a part settles, by the names that are its own."""
    own: dict[str, Any] = {}
    part.read(act, item, own)
    return {name: own[name] for name in part.names if name in own}


def test_the_parts_together_find_what_the_whole_finds() -> None:
    """In their order, and with nothing left over."""
    for act in acts():
        whole = characterise(act)
        for item, of_item in whole.items:
            found: dict[str, Any] = {}
            for part in parts():
                own = {name: found[name] for name in part.names if name in found}
                part.read(act, item, own)
                found.update({name: own[name] for name in part.names if name in own})
            assert found == {**whole.act, **of_item}


class Recorded:
    """A record that notes which of its fields are read, by path; tuples and sets are read whole."""

    def __init__(self, value: object, prefix: str, into: set[str]) -> None:
        object.__setattr__(self, "_read", (value, prefix, into))

    @property  # type: ignore[misc]
    def __class__(self) -> type:  # pyright: ignore[reportIncompatibleMethodOverride]
        kind: type = type(object.__getattribute__(self, "_read")[0])
        return kind

    def __getattr__(self, name: str) -> object:
        value, prefix, into = object.__getattribute__(self, "_read")
        held = getattr(value, name)
        if attrs.has(type(held)) and not isinstance(held, InformationCategory):
            return Recorded(held, f"{prefix}{name}.", into)
        into.add(prefix + name)
        return held


def test_no_part_reads_a_field_that_it_does_not_declare() -> None:
    """Watched while it reads acts at random; that a record is not there is no field of it.

    The functions that read for many facts at once are held to what each fact declares by the next test.
    """
    watched = [part for part in parts() if part.read.__qualname__ in {"read", "_reader.<locals>.read"}]
    seen: set[str] = set()
    for act in acts():
        for part in watched:
            for item in act.items or (UNSPECIFIED,):
                into: set[str] = set()
                part.read(Recorded(act, "", into), Recorded(item, "item.", into), {})  # type: ignore[arg-type]
                more = into - {*part.reads} - catalogue().records.keys()
                assert not more, (part.names, more)
                seen |= into
    assert len(seen) > 200


def restricted(
    act: ProcessingAct, item: InformationItem, part: Part
) -> tuple[ProcessingAct, InformationItem]:
    """An act and an item that have the fields that a part reads, and the days."""
    return (
        _only(act, [path for path in part.reads if not path.startswith("item.")], ("id", "on")),
        _only(item, [path.removeprefix("item.") for path in part.reads if path.startswith("item.")], ("id",)),
    )


def _only(record: Any, paths: list[str], always: tuple[str, ...]) -> Any:
    given: dict[str, Any] = {name: getattr(record, name) for name in always}
    if "on" in given and "on" not in paths:
        given["on"] = FIRST_DAY
    for name in fields(type(record)):
        inside = [path.partition(".")[2] for path in paths if path.startswith(f"{name}.")]
        value = getattr(record, name)
        if (
            name in paths
            and not inside
            and not (attrs.has(type(value)) and not isinstance(value, InformationCategory))
        ):
            given[name] = value
        elif value is not None and (inside or name in paths):
            given[name] = _only(value, inside, ("id",) if "id" in fields(type(value)) else ())
    return type(record)(**given)


def test_a_part_finds_the_same_where_it_has_the_fields_that_it_reads_and_no_other() -> None:
    """This is why a combination of columns is worked out once."""
    found = 0
    for act in acts():
        for item in act.items or (UNSPECIFIED,):
            for part in parts():
                whole = read(part, act, item)
                assert read(part, *restricted(act, item, part)) == whole, part.names
                found += len(whole)
    assert found > 1000


class Ordered(dt.date):
    """A day that can be compared, and nothing else."""

    def __sub__(self, other: object) -> Any:
        raise AssertionError

    __add__ = __rsub__ = __radd__ = __sub__

    @property
    def year(self) -> int:
        """Not to be asked for."""
        raise AssertionError

    month = day = year  # pyright: ignore[reportIncompatibleMethodOverride]


def test_consents_look_at_days_by_their_order_alone() -> None:
    """So days are coded by which comes first."""

    def ordered(day: dt.date | None) -> Any:
        return None if day is None else Ordered(day.year, day.month, day.day)

    compared = 0
    for act in acts():
        consents = tuple(
            attrs.evolve(each, given_on=ordered(each.given_on), withdrawn_on=ordered(each.withdrawn_on))
            for each in act.consents or ()
        )
        changed = attrs.evolve(act, on=ordered(act.on), until=ordered(act.until), consents=consents)
        for part in parts():
            if CONSENTS in part.reads:
                read(part, changed, UNSPECIFIED)
                compared += len(consents)
    assert compared


def test_the_day_of_an_act_settles_nothing_by_itself() -> None:
    """So that days are combined with nothing where nothing else is read."""
    bare = characterise(ProcessingAct(id="x", on=FIRST_DAY))
    for year in range(2000, 2030):
        day = dt.date(year, 6, 1)
        assert characterise(ProcessingAct(id="x", on=day)) == bare
        assert characterise(ProcessingAct(id="x", on=day, until=day + dt.timedelta(days=900))) == bare


def test_every_fact_and_count_that_the_rules_read_off_records_has_a_part() -> None:
    """What acts at random settle is settled by some part."""
    named = {name for part in parts() for name in part.names}
    for act in acts():
        known = characterise(act)
        for values in (known.act, *(own for _, own in known.items)):
            assert values.keys() <= named
    assert named & {atom.name for atom in rulebook().atoms}


@pytest.mark.parametrize("prefix", ["", *ONE_OF])
def test_every_field_of_a_record_is_a_column(prefix: str) -> None:
    """Walked off the classes: a field added to one is a column."""
    known = catalogue()
    for record, kind in known.records.items():
        if record.partition(".")[0] != prefix:
            continue
        for name in fields(kind):
            path = f"{record}.{name}" if record else name
            assert path in known.columns or path in known.records
