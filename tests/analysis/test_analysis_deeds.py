"""Deeds: whatever the processor can change and that bears on an interest can be said as advice, in both languages."""

import re
import subprocess
import sys
from collections import Counter
from functools import lru_cache

import pytest

from pipl_rules.assume.defaults import DEFAULTS
from pipl_rules.facts import COUNTS, FACTS
from pipl_rules.facts.deeds import (
    COUNT_DEEDS,
    DEEDS,
    NOT_ADVISED,
    Deed,
    abroad,
    consent,
    deed,
    handling,
    privacy,
    requests,
    standards,
)
from pipl_rules.logic.conditions import About, Atom, Comparison, Fact, Party, SettledBy
from pipl_rules.statutes import rulebook

MODULES = (abroad, consent, handling, privacy, requests, standards)
TABLES = tuple(value for module in MODULES for name, value in vars(module).items() if name.isupper())

TERMS_OF_ART = {"App", "IP", "SDK"}
NOT_THE_PROCESSORS = {"age"}
"""Counts of what the person is: no conduct of a processor changes them."""


@lru_cache(maxsize=1)
def useful() -> frozenset[tuple[Atom, bool]]:
    """Every atom with a value that may, on some day of law, keep an interest from being infringed."""
    book = rulebook()
    found: set[tuple[Atom, bool]] = set()
    for day in book.epochs:
        for about in About:
            for number, places in book.on(day).interests[about].signs.items():
                found.update((book.atoms[number], not sign) for _, _, sign in places)
    return frozenset(found)


def facts_by(party: Party) -> set[tuple[str, bool]]:
    return {(a.name, v) for a, v in useful() if isinstance(a, Fact) and a.changed_by is party}


def read_by_defaults() -> set[str]:
    return {atom.name for default in DEFAULTS for atom in default.when.atoms()}


def test_every_change_that_the_processor_may_usefully_make_has_a_deed_or_is_not_to_be_advised() -> None:
    """For every fact it can change, and every value of it that helps the act on some day of law."""
    assert facts_by(Party.PROCESSOR) - set(DEEDS) - NOT_ADVISED == set()


def test_every_number_that_the_processor_decides_and_that_helps_has_a_deed() -> None:
    """A greater number where the law asks for at least or more, a smaller one where it asks for less."""
    rising = {"at_least", "more_than"}
    wanted = {
        (a.count.name, v is (a.word in rising))
        for a, v in useful()
        if isinstance(a, Comparison) and a.count.name not in NOT_THE_PROCESSORS
    }
    assert wanted == set(COUNT_DEEDS)
    assert NOT_THE_PROCESSORS.isdisjoint(name for name, _ in COUNT_DEEDS)
    assert {name for name, _ in COUNT_DEEDS} <= set(COUNTS)


def test_there_is_no_deed_for_what_nobody_can_change() -> None:
    for name, _ in DEEDS:
        assert FACTS[name].changed_by is not None, name
        assert FACTS[name].settled_by in (SettledBy.RECORD, SettledBy.JUDGMENT), name


def test_what_is_the_persons_to_give_is_asked_for_and_nothing_else_is() -> None:
    for (name, value), found in DEEDS.items():
        assert found.asks is (FACTS[name].changed_by is Party.CLAIMANT), name
        assert value or not found.asks, f"{name}: one asks for a yes"


def test_no_deed_is_idle() -> None:
    """Each bears on an interest, by a rule or by the default that a decided case gave to an open standard."""
    bearing = facts_by(Party.PROCESSOR) | facts_by(Party.CLAIMANT)
    idle = {pair for pair in set(DEEDS) - bearing if pair[0] not in read_by_defaults()}
    assert idle == set()


def test_each_fact_of_a_default_that_the_processor_can_change_has_a_deed() -> None:
    named = {name for name, _ in DEEDS}
    changeable = {
        name for name in read_by_defaults() & set(FACTS) if FACTS[name].changed_by is Party.PROCESSOR
    }
    assert changeable <= named


def test_what_is_not_advised_would_help_by_the_letter_and_has_no_deed() -> None:
    bearing = facts_by(Party.PROCESSOR) | facts_by(Party.CLAIMANT)
    assert bearing >= NOT_ADVISED
    assert NOT_ADVISED.isdisjoint(DEEDS)
    for name, value in NOT_ADVISED:
        assert deed(name, value=value) is None


def test_a_deed_is_found_by_the_name_of_its_fact_and_the_value() -> None:
    assert deed("publishes", value=False) == Deed("stop making the information public", "停止公开")
    assert deed("publishes", value=True) is None


def test_no_pair_stands_in_two_tables() -> None:
    assert sum(map(len, TABLES)) == len(DEEDS) + len(COUNT_DEEDS)


def test_no_two_changes_are_told_in_the_same_words() -> None:
    told = Counter(words for table in (DEEDS, COUNT_DEEDS) for d in table.values() for words in (d.en, d.zh))
    assert [words for words, times in told.items() if times > 1] == []


@pytest.mark.parametrize("table", [DEEDS, COUNT_DEEDS], ids=["facts", "counts"])
def test_deeds_read_on_after_a_colon_in_both_languages(table: dict[tuple[str, bool], Deed]) -> None:
    for pair, found in table.items():
        assert re.fullmatch(r"[a-z][A-Za-z',\- ]*[A-Za-z]", found.en), pair
        assert "  " not in found.en, pair
        assert 3 <= len(found.en.split()) <= 12, pair
        assert set(re.findall(r"[A-Za-z]+", found.zh)) <= TERMS_OF_ART, pair
        assert re.fullmatch(r"[\w、，]*\w", found.zh), pair
        assert 4 <= len(found.zh) <= 18, pair


def test_deeds_are_loaded_only_by_whoever_asks_for_them() -> None:
    code = "import sys, pipl_rules.statutes; print('pipl_rules.facts.deeds' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
