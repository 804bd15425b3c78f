"""The statutes: rules and closings, one module per instrument, in article order."""

import datetime as dt
from functools import lru_cache

from pipl_rules.citation import Instrument
from pipl_rules.facts import AXIOMS, FACTS, READINGS
from pipl_rules.facts.act import BY_PROCESSOR, HAPPENED
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.statutes import (
    algorithm_recommendation_2022,
    anti_fraud_2022,
    app_methods_2019,
    basic_healthcare_law,
    children_provisions,
    civil_code,
    compliance_audit,
    consumer_law,
    consumer_measures_2015,
    consumer_regulations_2024,
    credit_reporting,
    cross_border_2024,
    cross_border_certification_2025,
    cybersecurity_duties,
    cybersecurity_duties_2026,
    cybersecurity_law,
    cybersecurity_law_2026,
    data_security_law,
    deep_synthesis,
    disclosure_regulations,
    ecommerce_law,
    export_security_assessment_2022,
    express_delivery,
    face_measures,
    general_principles,
    general_provisions,
    generative_ai_measures_2023,
    identity_card_law,
    infectious_diseases_law,
    infectious_diseases_law_2025,
    legislation_law,
    mental_health_law,
    minors_online_regulations,
    minors_protection_law,
    minors_protection_law_2006,
    necessary_scope_2021,
    network_data_2025,
    network_data_2025_abroad,
    npcsc_decision,
    physicians_law,
    pipl,
    public_video,
    spc_face_2021,
    spc_mental_damages_2001,
    spc_network_2014,
    spc_network_2020,
    spc_online_consumer_2022,
    spc_reputation_1993,
    spc_reputation_1998,
    standard_contract_2023,
    telecom_users_2013,
    tort_liability_law,
    womens_rights_law_2005,
    womens_rights_law_2022,
)

ALL = (
    general_principles,
    tort_liability_law,
    npcsc_decision,
    general_provisions,
    civil_code,
    legislation_law,
    cybersecurity_law,
    cybersecurity_duties,
    cybersecurity_law_2026,
    cybersecurity_duties_2026,
    pipl,
    spc_network_2020,
    telecom_users_2013,
    consumer_law,
    spc_network_2014,
    consumer_measures_2015,
    express_delivery,
    ecommerce_law,
    app_methods_2019,
    necessary_scope_2021,
    spc_online_consumer_2022,
    anti_fraud_2022,
    consumer_regulations_2024,
    minors_protection_law_2006,
    children_provisions,
    minors_protection_law,
    minors_online_regulations,
    basic_healthcare_law,
    credit_reporting,
    identity_card_law,
    infectious_diseases_law,
    infectious_diseases_law_2025,
    mental_health_law,
    physicians_law,
    spc_reputation_1993,
    spc_reputation_1998,
    spc_mental_damages_2001,
    womens_rights_law_2005,
    womens_rights_law_2022,
    disclosure_regulations,
    data_security_law,
    network_data_2025,
    compliance_audit,
    algorithm_recommendation_2022,
    export_security_assessment_2022,
    standard_contract_2023,
    generative_ai_measures_2023,
    cross_border_2024,
    network_data_2025_abroad,
    cross_border_certification_2025,
    spc_face_2021,
    deep_synthesis,
    public_video,
    face_measures,
)
"""Every instrument in the rulebook: the general laws first, so that their questions are asked first."""

BINDING: tuple[Instrument, ...] = tuple(
    sorted(
        {rule.cite.instrument for module in ALL for rule in module.RULES},
        key=lambda law: (law.effective, law.id),
    )
)
"""Instruments whose rules decide acts, by commencement."""

FIRST_DAY = dt.date(2001, 3, 10)
"""First day whose law is modelled: privacy becomes an interest for whose injury one may claim."""

LAST_VERIFIED_DAY = dt.date(2026, 6, 26)
"""Last day for which the laws modelled were seen, unamended, in a list of the laws in force."""


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    """The law of every day modelled, checked when it is first asked for."""
    return Rulebook(
        rules=tuple(rule for module in ALL for rule in module.RULES),
        closings=tuple(closing for module in ALL for closing in getattr(module, "CLOSINGS", ())),
        axioms=AXIOMS,
        given=HAPPENED & BY_PROCESSOR,
        also=(*FACTS.values(), *(r.chosen(c.name) for r in READINGS.values() for c in r.choices)),
    )
