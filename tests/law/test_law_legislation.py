"""Which law yields: the consent and notice rules that name no exception, and what makes room beside them.

Legislation Law, art. 92 of the text of 2015, art. 103 of the text of 2023; and the
exceptions that the Civil Code and the PIPL bring to the older laws.
"""

import datetime as dt

import pytest
from lawcase import FALSE, TRUE, UNKNOWN, Seen

from pipl_rules.statutes import rulebook

OLD_LAW = dt.date(2018, 5, 7)
THE_CODE = dt.date(2021, 3, 8)
THE_PIPL = dt.date(2022, 5, 9)
TEXT_OF_2023 = dt.date(2024, 5, 6)
AMENDED = dt.date(2026, 5, 4)
"""A day under the amended and renumbered Cybersecurity Law."""

CONSENT = {"npcsc.2.1.consent", "consumer.29.1.consent", "csl.22.3", "csl.41.1.consent", "csl.42.1.provide"}
NOTICE = {"npcsc.2.1.notice", "consumer.29.1.notice", "csl.41.1.notice"}
FLAT = CONSENT | NOTICE
"""The rules that ask for consent or notice without an exception of their own."""

PROVIDING = {"npcsc.1.2.provide", "npcsc.10.2.provide", "consumer.29.2.provide", "csl.44.trade"}
"""The rules against providing it to others illegally; they except by themselves what a law provides."""

RENUMBERED = {
    "csl.22.3": "csl2026.24.3",
    "csl.41.1.consent": "csl2026.43.1.consent",
    "csl.41.1.notice": "csl2026.43.1.notice",
    "csl.42.1.provide": "csl2026.44.1.provide",
    "csl.44.trade": "csl2026.46.trade",
}
"""Where the rules of the Cybersecurity Law stand from 2026-01-01."""

CONFLICTS = {"legislation2015.92": OLD_LAW, "legislation2023.103": TEXT_OF_2023}

NEITHER = Seen(
    OLD_LAW,
    happened=True,
    by_processor=True,
    processes=True,
    collects=True,
    provides=True,
    publishes_online=False,
    state_organ=True,
    network_operator=True,
    in_business=True,
    user=True,
    consumer=True,
    listed_identifier=True,
    listed_in_code=False,
    identifies=False,
    of_known_person=False,
    expected_private=False,
    anonymised=False,
    notice_states_use=False,
    notice_complete=False,
    notice_prominent=True,
    notice_truthful=True,
    consented=False,
    consent_expressed=True,
    consent_covers=True,
    consent_withdrawn=False,
    misled=False,
    law_provides=False,
    law_itself_provides=True,
    social_function=False,
    supplied_by_others=True,
    supplier_permitted=True,
    needed=True,
    unreasonable_harm=False,
    reporting=False,
    reporting_unreasonable=False,
    public_or_own_interest=False,
    already_public=False,
    reasonable_scope=True,
    objected=False,
    major_impact=False,
    personal_or_family=False,
    statistics_or_archives=False,
    needed_for_contract=False,
    needed_for_staff=False,
    needed_for_duty=False,
    needed_in_emergency=False,
    need_not_be_told=False,
    emergency_prevented_notice=False,
    needed_for_public_safety=True,
    used_otherwise=False,
    sign_posted=True,
).but()
"""A public office's service provides its user's number to others, having neither told nor asked; nothing excuses it."""

EXCUSES = {
    "legislation2015.92": (NEITHER.but(law_provides=True), "law_provides", FLAT),
    "legislation2023.103": (
        NEITHER.on(TEXT_OF_2023).read(flat_consent="cumulative").but(law_provides=True),
        "law_provides",
        FLAT,
    ),
    "civil_code.999": (NEITHER.on(THE_CODE).but(reporting=True), "reporting", FLAT | PROVIDING),
    "civil_code.1034.3": (
        NEITHER.on(THE_CODE).read(private_information="privacy_only").but(expected_private=True),
        "expected_private",
        CONSENT | PROVIDING,
    ),
    "civil_code.1036.2": (NEITHER.on(THE_CODE).but(already_public=True), "already_public", FLAT | PROVIDING),
    "civil_code.1036.3": (
        NEITHER.on(THE_CODE).but(public_or_own_interest=True),
        "public_or_own_interest",
        FLAT | PROVIDING,
    ),
    "civil_code.1036.3.reasonable_use": (
        NEITHER.on(THE_CODE).read(reasonable_use_in_code="ling").but(social_function=True),
        "social_function",
        FLAT - {"csl.42.1.provide"},
    ),
    "pipl.13.2": (
        NEITHER.on(THE_PIPL).but(needed_for_contract=True),
        "needed_for_contract",
        CONSENT | PROVIDING,
    ),
    "pipl.13.reasonable_use": (
        NEITHER.on(THE_PIPL).read(reasonable_use_in_pipl="ling").but(social_function=True),
        "social_function",
        FLAT - {"csl.42.1.provide"},
    ),
    "pipl.18.1": (NEITHER.on(THE_PIPL).but(need_not_be_told=True), "need_not_be_told", NOTICE),
    "pipl.18.2": (
        NEITHER.on(THE_PIPL).but(emergency_prevented_notice=True),
        "emergency_prevented_notice",
        NOTICE,
    ),
    "pipl.22": (NEITHER.on(THE_PIPL).but(succession=True), "succession", {"csl.42.1.provide"} | PROVIDING),
    "pipl.26.notice": (
        NEITHER.on(THE_PIPL).but(captures_in_public=True),
        "captures_in_public",
        {"npcsc.2.1.notice", "csl.41.1.notice"},
    ),
}
"""For each excuse: a case in which it alone holds, the fact on which it turns there, and what yields to it.

In 2024 a law that provides otherwise is also a basis under PIPL art. 13, so that reading is switched off.
"""

YIELDS = [(excuse, rule) for excuse, (_, _, yielding) in EXCUSES.items() for rule in sorted(yielding)]

STANDS = [
    *(("civil_code.1034.3", rule) for rule in sorted(NOTICE)),
    *(("pipl.13.2", rule) for rule in sorted(NOTICE)),
    *(("pipl.18.1", rule) for rule in sorted(CONSENT)),
    *(("pipl.18.2", rule) for rule in sorted(CONSENT)),
]
"""Who need not ask must still tell, and who need not tell must still ask."""


@pytest.mark.parametrize("rule", sorted(FLAT | PROVIDING))
@pytest.mark.parametrize("day", [OLD_LAW, THE_CODE, THE_PIPL, TEXT_OF_2023], ids=str)
def test_without_an_excuse_the_rules_on_notice_and_consent_stand(day: dt.date, rule: str) -> None:
    """On every day the service should have told and asked."""
    assert NEITHER.on(day).applies(rule) is TRUE


@pytest.mark.parametrize(("excuse", "rule"), YIELDS, ids=str)
def test_a_flat_rule_yields_to_each_law_that_makes_room(excuse: str, rule: str) -> None:
    """Special before general, later before earlier: the condition is met, and does not bite."""
    excused, turning, _ = EXCUSES[excuse]
    assert excused.applies(excuse) is TRUE
    assert excused.met(rule) is TRUE
    assert excused.applies(rule) is FALSE
    assert excused.but(**{turning: False}).applies(rule) is TRUE
    assert excused.but(**{turning: None}).applies(rule) is UNKNOWN


@pytest.mark.parametrize(
    ("excuse", "rule"),
    [
        (excuse, rule)
        for excuse, rule in YIELDS
        if rule in RENUMBERED and excuse not in {"legislation2015.92", "civil_code.1036.3.reasonable_use"}
    ],
    ids=str,
)
def test_the_amended_text_yields_where_its_predecessor_did(excuse: str, rule: str) -> None:
    """Renumbering took no exception away; two excuses had ended before it."""
    case, turning, _ = EXCUSES[excuse]
    excused, renumbered = case.on(AMENDED), RENUMBERED[rule]
    assert excused.met(renumbered) is TRUE
    assert excused.applies(renumbered) is FALSE
    assert excused.but(**{turning: False}).applies(renumbered) is TRUE
    assert excused.but(**{turning: None}).applies(renumbered) is UNKNOWN


@pytest.mark.parametrize(("excuse", "rule"), STANDS, ids=str)
def test_leave_not_to_ask_is_no_leave_not_to_tell_and_the_reverse(excuse: str, rule: str) -> None:
    """PIPL art. 13 para. 2 frees from consent, art. 18 from notice; each from no more."""
    excused, _, _ = EXCUSES[excuse]
    assert excused.applies(rule) is TRUE


@pytest.mark.parametrize("rule", CONFLICTS)
def test_the_special_rule_prevails_only_if_there_is_one(rule: str) -> None:
    """Both texts turn on a law that provides otherwise."""
    case = NEITHER.on(CONFLICTS[rule])
    assert case.but(law_provides=True).applies(rule) is TRUE
    assert case.applies(rule) is FALSE
    assert case.but(law_provides=None).applies(rule) is UNKNOWN


def test_the_article_on_conflicts_stands_where_each_text_has_it() -> None:
    """Article 92 became article 103; it concludes nothing, it makes room."""
    old, new = rulebook().rule("legislation2015.92"), rulebook().rule("legislation2023.103")
    assert str(old.cite) == "Legislation Law 2015 art. 92"
    assert str(new.cite) == "Legislation Law 2023 art. 103"
    assert (old.concludes, new.concludes) == (None, None)


def test_the_text_of_2015_gives_way_to_that_of_2023_without_a_gap() -> None:
    """In force from 2015-03-15; the text of 2023 from 2023-03-15."""
    case = NEITHER.but(law_provides=True)
    assert not case.on(dt.date(2015, 3, 14)).in_force("legislation2015.92")
    assert case.on(dt.date(2015, 3, 15)).applies("legislation2015.92") is TRUE
    assert case.on(dt.date(2023, 3, 14)).applies("legislation2015.92") is TRUE
    assert not case.on(dt.date(2023, 3, 14)).in_force("legislation2023.103")
    assert not case.on(dt.date(2023, 3, 15)).in_force("legislation2015.92")
    assert case.on(dt.date(2023, 3, 15)).applies("legislation2023.103") is TRUE
    assert case.on(dt.date(2026, 1, 1)).in_force("legislation2023.103")


@pytest.mark.parametrize("wrong", ["excessive", "purpose_improper", "breaks_agreement", "unrelated"])
def test_the_principles_do_not_yield(wrong: str) -> None:
    """A law that lets something be done without asking does not let it be done to excess."""
    rules = {
        "excessive": "csl.41.1.principles",
        "purpose_improper": "npcsc.2.1.principles",
        "breaks_agreement": "consumer.29.1.agreement",
        "unrelated": "csl.41.2.unrelated",
    }
    assert NEITHER.but(law_provides=True, **{wrong: True}).applies(rules[wrong]) is TRUE


@pytest.mark.parametrize("rule", ["legislation2015.92", "legislation2023.103"])
def test_an_administrative_regulation_is_not_of_the_same_organ(rule: str) -> None:
    """Arts 92 and 103 rank rules of one organ: a regulation does not displace a law."""
    case = NEITHER.but(law_provides=True)
    bound = case if case.in_force(rule) else case.on(TEXT_OF_2023)
    assert [bound.but(law_itself_provides=v).applies(rule) for v in (True, None, False)] == [
        TRUE,
        UNKNOWN,
        FALSE,
    ]
