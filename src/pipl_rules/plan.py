"""What does not depend on the act: a rulebook with its readings chosen, and the numbers of its facts."""

from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache

from attrs import frozen

from pipl_rules.errors import UnknownNameError
from pipl_rules.facts import READINGS
from pipl_rules.logic.conditions import Comparison
from pipl_rules.logic.rulebook import Rulebook

Values = list[bool | None]


@frozen(eq=False, slots=False)
class Plan:
    """What does not depend on the act: numbers of facts, comparisons, and the readings chosen."""

    rulebook: Rulebook
    readings: Mapping[str, str]
    start: Values
    numbers: Mapping[str, int]
    comparisons: Mapping[str, Sequence[tuple[int, Comparison]]]

    @cached_property
    def chosen(self) -> Mapping[int, bool]:
        """The values of the choices of readings, by number."""
        return {number: value for number, value in enumerate(self.start) if value is not None}

    @cached_property
    def of_acts(self) -> frozenset[str]:
        """The names of facts, comparisons and counts about the act."""
        atoms = [self.rulebook.atoms[number] for number in self.rulebook.act_numbers]
        return frozenset(
            name
            for atom in atoms
            for name in ([atom.name, atom.count.name] if isinstance(atom, Comparison) else [atom.name])
        )

    @cached_property
    def _item_places(self) -> Mapping[str, int]:
        """The place of each fact and comparison about items among the atoms about items, by name."""
        atoms = self.rulebook.atoms
        return {atoms[number].name: place for place, number in enumerate(self.rulebook.item_numbers)}

    @cached_property
    def _item_counts(self) -> Mapping[str, Sequence[tuple[int, Comparison]]]:
        """The comparisons of each count about items, with their places among the atoms about items."""
        return {
            count: [(self._item_places[each.name], each) for _, each in pairs]
            for count, pairs in self.comparisons.items()
            if count not in self.of_acts
        }

    def read(self, start: Values, values: Mapping[str, object]) -> Values:
        """What a record settles, by number of atom, over what was known before."""
        return _put(start.copy(), values, self.numbers, self.comparisons)

    def read_item(self, values: Mapping[str, object]) -> Values | None:
        """What a record settles of an item, by place among the atoms about items; None if it speaks of the act too."""
        if not self.of_acts.isdisjoint(values):
            return None
        nothing: Values = [None] * len(self.rulebook.item_numbers)
        return _put(nothing, values, self._item_places, self._item_counts)


def _put(
    found: Values,
    values: Mapping[str, object],
    places: Mapping[str, int],
    counts: Mapping[str, Sequence[tuple[int, Comparison]]],
) -> Values:
    """The list with the values in their places, a count in those of its comparisons; the list itself is changed."""
    place_of = places.get
    for name, value in values.items():
        place = place_of(name)
        if place is not None:
            found[place] = True if value else False  # noqa: SIM210 - half the time of bool()
        elif isinstance(value, int):
            for place, comparison in counts.get(name, ()):
                found[place] = bool(comparison.holds(value))
    return found


@lru_cache(maxsize=64)
def plan(rulebook: Rulebook, chosen: tuple[tuple[str, str], ...]) -> Plan:
    """The plan for a rulebook and a choice of readings.

    Raises:
        UnknownNameError: If a reading or a choice has no such name.
    """
    for name, _ in chosen:
        if name not in READINGS:
            raise UnknownNameError("reading", name, READINGS)
    readings = {reading.name: reading.default for reading in READINGS.values()} | dict(chosen)
    start: Values = [None] * len(rulebook.atoms)
    for name, choice in readings.items():
        reading = READINGS[name]
        reading.choice(choice)
        for option in reading.choices:
            number = rulebook.index.get(reading.chosen(option.name))
            if number is not None:
                start[number] = option.name == choice
    numbers = {atom.name: number for atom, number in rulebook.index.items()}
    comparisons: dict[str, list[tuple[int, Comparison]]] = {}
    for atom, number in rulebook.index.items():
        if isinstance(atom, Comparison):
            comparisons.setdefault(atom.count.name, []).append((number, atom))
    return Plan(rulebook, readings, start, numbers, comparisons)
