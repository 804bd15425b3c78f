"""Each rule on suits in the public interest applies on the facts that its provision names, and on no fewer."""

import datetime as dt
from collections.abc import Mapping

import pytest

from pipl_rules.consequences.branch import Branch
from pipl_rules.consequences.public_interest import LIABILITY, SUIT, facts
from pipl_rules.consequences.public_interest.readings import as_found, choose
from pipl_rules.logic.conditions import Count, Fact

D = dt.date
Found = Mapping[Fact, bool | None]
f = facts

CONSUMER_DANGER: Found = {f.CONSUMER_BODY: True, f.CONSUMERS: True, f.DANGER: True}
CONSUMER_TERMS: Found = {f.CONSUMER_BODY: True, f.CONSUMERS: True, f.UNFAIR_TERMS: True}
BY_PUBLIC: Found = {f.PROSECUTOR: True, f.FOUND_PUBLIC: True}
Y2012, Y2015, Y2016, Y2017, Y2018, Y2021, Y2022, Y2023, Y2024 = (
    D(2013, 1, 1),
    D(2015, 2, 4),
    D(2016, 5, 1),
    D(2017, 7, 1),
    D(2018, 3, 2),
    D(2021, 1, 1),
    D(2022, 4, 10),
    D(2023, 6, 1),
    D(2024, 1, 1),
)
PROCEDURES = (("cpl2012.55", Y2012), ("cpl2017.55", Y2017), ("cpl2021.58", Y2022), ("cpl2023.58", Y2024))
INTERPRETATIONS = (
    ("cpl_interpretation2015", Y2015),
    ("cpl_interpretation2020", D(2022, 4, 9)),
    ("cpl_interpretation2022", Y2022),
)
PROSECUTORS = (("procuratorial2018", Y2018), ("procuratorial2020", Y2021))
CONSUMERS = (("consumer_pil2016", Y2016), ("consumer_pil2020", Y2021))

ROWS: tuple[tuple[str, dt.date, Found], ...] = (
    ("minors2021.106.support", D(2021, 6, 1), {f.MINORS: True, f.RIGHTS: True, f.OTHERS_REPRESENT: False}),
    ("women2022.77.proposal", Y2023, {f.WOMEN: True, f.FOUND_PUBLIC: True}),
    *((f"{law}.1.public", day, {f.FOUND_PUBLIC: True}) for law, day in PROCEDURES),
    *((f"{law}.1.unspecified", day, {f.RIGHTS: True, f.UNSPECIFIED: True}) for law, day in PROCEDURES),
    *(
        (f"{law}.1.untraceable", day, {f.RIGHTS: True, f.FOUND_MANY: True, f.UNTRACEABLE: True})
        for law, day in PROCEDURES
    ),
    *(
        (
            f"{law}.1.found_not",
            day,
            {f.FOUND_PUBLIC: False, f.RIGHTS: False},
        )
        for law, day in PROCEDURES
    ),
    *((f"{law}.2.support", day, {f.ANOTHER_SUES: True}) for law, day in PROCEDURES[1:]),
    *(
        (f"{law}.acceptance.{item}", day, {fact: False})
        for law, day in INTERPRETATIONS
        for item, fact in enumerate((f.DEFENDANT, f.CLAIMS, f.EVIDENCE, f.COURT), start=1)
    ),
    *((f"{law}.own_suits", day, {f.RIGHTS: True}) for law, day in INTERPRETATIONS),
    *((f"{law}.decided", day, {f.DECIDED: True}) for law, day in INTERPRETATIONS),
    *((f"{law}.16", day, {f.PROSECUTOR: True}) for law, day in PROSECUTORS),
    *((f"{law}.18.stop", day, {**BY_PUBLIC, f.GOES_ON: True}) for law, day in PROSECUTORS),
    *((f"{law}.18.restore", day, {**BY_PUBLIC, f.RESTORABLE: True}) for law, day in PROSECUTORS),
    *((f"{law}.19", day, {f.PROSECUTOR: True, f.ACHIEVED: True}) for law, day in PROSECUTORS),
    *((f"{law}.20.1", day, {**BY_PUBLIC, f.PROSECUTED: True}) for law, day in PROSECUTORS),
    *((f"{law}.1.1", day, CONSUMER_DANGER) for law, day in CONSUMERS),
    *((f"{law}.1.2", day, {f.PROSECUTOR: True, f.CONSUMERS: True, f.DANGER: True}) for law, day in CONSUMERS),
    *((f"{law}.1.2", day, {f.DESIGNATED: True, f.CONSUMERS: True, f.DANGER: True}) for law, day in CONSUMERS),
    *((f"{law}.2.4", day, {f.CONSUMERS: True, f.UNFAIR_TERMS: True}) for law, day in CONSUMERS),
    *((f"{law}.2.5", day, {f.CONSUMERS: True, f.DANGER: True}) for law, day in CONSUMERS),
    *(
        (f"{law}.2.5", day, {f.CONSUMERS: True, f.RIGHTS: True, f.UNSPECIFIED: True})
        for law, day in CONSUMERS
    ),
    *((f"{law}.2.5.sue", day, CONSUMER_DANGER) for law, day in CONSUMERS),
    *((f"{law}.2.4.sue", day, CONSUMER_TERMS) for law, day in CONSUMERS),
    *((f"{law}.4.not", day, {**CONSUMER_DANGER, f.DUTIES_DONE: False}) for law, day in CONSUMERS),
    *((f"{law}.{article}", day, CONSUMER_DANGER) for law, day in CONSUMERS for article in (7, 9, 11)),
    *((f"{law}.15", day, {**CONSUMER_DANGER, f.DECIDED: True}) for law, day in CONSUMERS),
    *(
        (f"{law}.{name}", day, {**CONSUMER_DANGER, ground: True})
        for law, day in CONSUMERS
        for name, ground in (
            ("5", f.GOES_ON),
            ("13.1.stop", f.GOES_ON),
            ("13.1.unblock", f.OBSTRUCTS),
            ("13.1.danger", f.DANGER_REMAINS),
            ("13.1.apology", f.RIGHTS),
            ("17", f.PREVENTION_COSTS),
            ("18", f.INQUIRY_COSTS),
        )
    ),
    *(
        (
            f"{law}.13.2",
            day,
            {f.CONSUMER_BODY: True, f.CONSUMERS: True, f.UNFAIR_TERMS: True},
        )
        for law, day in CONSUMERS
    ),
)

FORMS: tuple[tuple[str, dt.date, Found], ...] = tuple(
    (f"{law}.{item}", day, {f.RIGHTS: True, ground: True})
    for law, day, items in (
        ("tll.15", D(2010, 7, 1), (1, 2, 3, 5, 8, 7)),
        ("civil_code.179", Y2021, (1, 2, 3, 5, 10, 11)),
    )
    for item, ground in zip(
        items, (f.GOES_ON, f.OBSTRUCTS, f.DANGER_REMAINS, f.RESTORABLE, f.EFFECTS, f.RIGHTS), strict=True
    )
)
LIABILITIES: tuple[tuple[str, dt.date, Found], ...] = (
    *FORMS,
    ("tll.8", D(2020, 12, 31), {f.RIGHTS: True, f.HURT: True, f.JOINT: True}),
    ("civil_code.1168", Y2021, {f.RIGHTS: True, f.HURT: True, f.JOINT: True}),
    (
        "civil_code.1182.pay",
        Y2021,
        {f.RIGHTS: True, f.PUBLIC_HARM: True, f.HURT: True, f.FAULT: True},
    ),
    (
        "pipl.69.pay",
        D(2021, 11, 1),
        {f.RIGHTS: True, f.BREAKS_PIPL: True, f.PUBLIC_HARM: True, f.HURT: True, f.FREE_OF_FAULT: False},
    ),
)


def fired(branch: Branch, day: dt.date, found: Found, persons: int | None = None) -> set[str]:
    values: dict[Fact | Count, bool | int | None] = {}
    values.update(
        (fact, value) for fact, value in as_found(choose()).items() if fact in branch.rulebook.index
    )
    values.update(found.items())
    if persons is not None:
        values[f.PERSONS] = persons
    return {rule.id for each in branch.on(day, values) for rule in each.by}


@pytest.mark.parametrize(("rule", "day", "found"), ROWS)
def test_a_rule_of_the_suit_needs_each_fact_that_it_names(rule: str, day: dt.date, found: Found) -> None:
    """On its first days it applies; with any one of its facts not found, or found otherwise, it does not."""
    assert rule in fired(SUIT, day, found)
    for fact, value in found.items():
        assert rule not in fired(SUIT, day, {**found, fact: None})
        assert rule not in fired(SUIT, day, {**found, fact: not value}) or (fact, value) == (f.RIGHTS, False)


@pytest.mark.parametrize(("rule", "day", "found"), LIABILITIES)
def test_a_form_of_liability_needs_each_fact_that_it_names(rule: str, day: dt.date, found: Found) -> None:
    assert rule in fired(LIABILITY, day, found)
    for fact, value in found.items():
        assert rule not in fired(LIABILITY, day, {**found, fact: None})
        assert rule not in fired(LIABILITY, day, {**found, fact: not value})


def test_suits_over_other_things_than_faces_are_taken_under_the_general_rules_alone() -> None:
    """The provisions on faces say for face information what the general interpretation says for all."""
    found: Found = {
        f.DESIGNATED: True,
        f.CONSUMER_BODY: False,
        f.PROSECUTOR: False,
        f.BREAKS_PIPL: True,
        f.RIGHTS: True,
        f.UNSPECIFIED: True,
        f.DEFENDANT: True,
        f.CLAIMS: True,
        f.EVIDENCE: True,
        f.COURT: True,
        f.DECIDED: False,
        f.CONSUMERS: False,
    }
    with_faces = fired(SUIT, D(2022, 3, 1), {**found, f.FACES: True})
    without = fired(SUIT, D(2022, 3, 1), {**found, f.FACES: False})
    assert with_faces - without == {"spc_face.14"}
    assert "cpl_interpretation2020.acceptance" in without


def test_one_known_person_alone_is_no_public_matter_on_any_day() -> None:
    alone: Found = {f.UNSPECIFIED: False, f.FOUND_MANY: False, f.FOUND_PUBLIC: False}
    for law, day in PROCEDURES:
        assert f"{law}.1.one" in fired(SUIT, day, alone, 1)
        assert f"{law}.1.one" not in fired(SUIT, day, alone, 2)
        assert f"{law}.1.one" not in fired(SUIT, day, {**alone, f.FOUND_PUBLIC: True}, 1)


@pytest.mark.parametrize(
    ("rule", "first"),
    [
        ("cpl2012.55.1.public", D(2013, 1, 1)),
        ("cpl2017.55.1.public", D(2017, 7, 1)),
        ("cpl2021.58.1.public", D(2022, 1, 1)),
        ("cpl2023.58.1.public", D(2024, 1, 1)),
    ],
)
def test_each_version_of_the_procedure_law_binds_from_its_day(rule: str, first: dt.date) -> None:
    found: Found = {f.FOUND_PUBLIC: True}
    assert rule in fired(SUIT, first, found)
    assert rule not in fired(SUIT, first - dt.timedelta(days=1), found)


def test_withdrawal_after_the_debate_is_lifted_for_prosecutors_only_since_their_interpretation() -> None:
    found: Found = {f.PROSECUTOR: True, f.ACHIEVED: True, f.DEBATE_OVER: True}
    assert "cpl_interpretation2015.withdraw" in fired(SUIT, D(2018, 3, 1), found)
    assert "cpl_interpretation2015.withdraw" not in fired(SUIT, D(2018, 3, 2), found)
    assert "cpl_interpretation2022.withdraw" in fired(SUIT, Y2022, {**found, f.PROSECUTOR: False})
    assert "cpl_interpretation2022.withdraw" not in fired(SUIT, Y2022, found)
