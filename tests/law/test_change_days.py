"""Every day on which the law changed, seen from both sides: what begins and what ends.

Instruments are named as in the table of official texts. One that has no rules yet is
skipped, so that its day is tested as soon as it has.
"""

import datetime as dt

import pytest

from pipl_rules.statutes import ALL, BINDING, FIRST_DAY, rulebook

BEGINS = {
    "2001-03-10": ("spc_mental_damages_2001",),
    "2004-12-01": ("infectious_diseases_law_2013",),
    "2005-12-01": ("womens_rights_law_2005",),
    "2007-06-01": ("minors_protection_law_2006",),
    "2010-07-01": ("tort_liability_law",),
    "2012-01-01": ("resident_identity_card_law",),
    "2012-12-28": ("npcsc_decision_2012",),
    "2013-03-15": ("credit_reporting_regulations_2013",),
    "2013-05-01": ("mental_health_law",),
    "2013-09-01": ("telecom_users_provisions_2013",),
    "2014-03-15": ("consumer_protection_law",),
    "2014-10-10": ("spc_network_infringement_2014",),
    "2015-03-15": ("legislation_law_2015", "consumer_infringement_penalty_measures_2015"),
    "2017-06-01": ("cybersecurity_law_2017",),
    "2017-10-01": ("general_provisions_civil_law_2017",),
    "2018-05-01": ("express_delivery_regulations",),
    "2019-01-01": ("ecommerce_law",),
    "2019-05-15": ("government_information_disclosure_2019",),
    "2019-10-01": ("children_pi_provisions_2019",),
    "2019-11-28": ("app_illegal_collection_methods_2019",),
    "2020-05-01": ("spc_civil_evidence_2019",),
    "2020-06-01": ("basic_healthcare_law_2019",),
    "2020-10-01": ("gbt_35273_2020",),
    "2021-01-01": (
        "civil_code",
        "spc_network_infringement_2020",
        "spc_mental_damages_2020",
        "spc_civil_code_temporal_2020",
    ),
    "2021-05-01": ("necessary_pi_scope_2021",),
    "2021-06-01": ("minors_protection_law_2021",),
    "2021-08-01": ("spc_face_recognition_2021",),
    "2021-09-01": ("data_security_law",),
    "2021-11-01": ("pipl",),
    "2022-03-01": (
        "algorithm_recommendation_2022",
        "physicians_law_2021",
        "spc_civil_code_general_part_2022",
    ),
    "2022-03-15": ("spc_online_consumer_2022",),
    "2022-09-01": ("export_security_assessment_2022",),
    "2022-12-01": ("anti_telecom_fraud_law_2022",),
    "2023-01-01": ("womens_rights_law_2022",),
    "2023-01-10": ("deep_synthesis_2023",),
    "2023-03-15": ("legislation_law_2023",),
    "2023-06-01": ("standard_contract_2023",),
    "2023-08-15": ("generative_ai_measures_2023",),
    "2024-01-01": ("minors_online_regulations_2024",),
    "2024-03-22": ("cross_border_2024",),
    "2024-07-01": ("consumer_law_implementing_regulations_2024",),
    "2024-09-27": ("spc_civil_code_tort_2024",),
    "2025-01-01": ("network_data_regulations_2025",),
    "2025-04-01": ("public_video_regulations_2025",),
    "2025-05-01": ("compliance_audit_measures_2025",),
    "2025-06-01": ("face_recognition_measures_2025",),
    "2025-09-01": ("infectious_diseases_law_2025",),
    "2026-01-01": ("cybersecurity_law_2025_amended", "cross_border_certification_2025"),
}
"""By day: what is in force from then on, and was not the day before."""

ENDS = {
    "2021-01-01": (
        "general_principles_civil_law_1986",
        "spc_reputation_answers_1993",
        "spc_reputation_interpretation_1998",
        "spc_mental_damages_2001",
        "tort_liability_law",
        "spc_network_infringement_2014",
        "general_provisions_civil_law_2017",
    ),
    "2021-06-01": ("minors_protection_law_2006",),
    "2023-01-01": ("womens_rights_law_2005",),
    "2023-03-15": ("legislation_law_2015",),
    "2025-09-01": ("infectious_diseases_law_2013",),
    "2026-01-01": ("cybersecurity_law_2017",),
}
"""By day: what is no longer in force from then on, and was the day before."""

EARLIER = {
    "general_principles_civil_law_1986",
    "spc_reputation_answers_1993",
    "spc_reputation_interpretation_1998",
}
"""In force before the first day modelled."""

BY_TEXT = {law.text: law for law in BINDING}
A_DAY = dt.timedelta(days=1)


def pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(day, text) for day, texts in table.items() for text in texts]


@pytest.mark.parametrize(("day", "text"), pairs(BEGINS))
def test_an_instrument_binds_from_its_first_day_and_not_the_day_before(day: str, text: str) -> None:
    if text not in BY_TEXT:
        pytest.skip("no rules yet")
    law, first = BY_TEXT[text], dt.date.fromisoformat(day)
    assert law.effective == first
    assert not any(rule.cite.instrument == law for rule in rulebook().on(first - A_DAY).rules)
    own = [rule for module in ALL for rule in module.RULES if rule.cite.instrument == law]
    later = [rule for rule in own if rule.span.start != first]
    binding = {rule.id for rule in rulebook().on(first).rules}
    assert {rule.id for rule in own} - binding == {rule.id for rule in later}
    assert binding & {rule.id for rule in own}


@pytest.mark.parametrize(("day", "text"), pairs(ENDS))
def test_an_instrument_binds_to_the_day_before_its_end(day: str, text: str) -> None:
    if text not in BY_TEXT:
        pytest.skip("no rules yet")
    law, end = BY_TEXT[text], dt.date.fromisoformat(day)
    assert law.repealed == end
    assert not any(rule.cite.instrument == law for rule in rulebook().on(end).rules)


def test_every_instrument_of_the_rulebook_has_its_days_here() -> None:
    """A change of law that nobody looked at from both sides would not be noticed if it slipped."""
    begun = {text for texts in BEGINS.values() for text in texts}
    ended = {text for texts in ENDS.values() for text in texts}
    assert {law.text for law in BINDING} - begun == EARLIER
    assert {law.text for law in BINDING if law.repealed} <= ended


def test_the_days_are_in_order_and_none_precedes_the_first_modelled() -> None:
    assert [*BEGINS] == sorted(BEGINS)
    assert dt.date.fromisoformat(min(BEGINS)) == FIRST_DAY
