"""Texts that have no module of rules, each with the reason.

Keys are the names of the table of official texts, as in `outline.json`.
"""

PENALTIES = "penalties and criminal liability: what follows from an act, not whether it is lawful"
PROCEDURE = "who may sue, where and how: what follows from an act, not whether it is lawful"
BURDENS = "evidence and burdens of proof: carried by `assume`, which cites it"
WHO_ANSWERS = (
    "who answers for children, staff and helpers; decides no act: that staff at work act for their employer "
    "is what done_by records"
)
FACTORS = (
    "application, abuse of rights and limitation; decides no act: art. 5 gives factors for the open standard "
    "beyond_capacity, also for acts from 2021-01-01 (art. 39)"
)
NO_TEXT = "known to exist; its text was not found"
DRAFT = "a draft that never bound anybody"
STANDARD = (
    "a recommended standard; it binds nobody by itself, and its kinds of information are in the categories"
)

UNMODELLED = {
    "administrative_procedure_law_2017": PROCEDURE,
    "anthropomorphic_ai_measures_2026": NO_TEXT,
    "anti_cyberviolence_law_draft_2026": DRAFT,
    "constitution": "courts do not decide on it directly; the laws that carry it out are modelled",
    "gbt_35273_2020": STANDARD,
    "gbt_45574_2025": NO_TEXT,
    "internet_app_pi_provisions_draft_2026": DRAFT,
    "large_pi_processor_provisions_draft_2026": DRAFT,
    "necessary_pi_scope_draft_2020": DRAFT,
    "network_data_risk_assessment_measures_2026": NO_TEXT,
    "procuratorial_public_interest_litigation_law_draft": DRAFT,
    "public_security_penalties_law_2012": PENALTIES,
    "public_security_penalties_law_2025": PENALTIES,
    "small_pi_processor_measures_2026": NO_TEXT,
    "spc_civil_code_general_part_2022": FACTORS,
    "spc_civil_code_temporal_2020": "which law governs: carried by `govern`, which cites it",
    "spc_civil_code_tort_2024": WHO_ANSWERS,
    "spc_civil_evidence_2019": BURDENS,
    "spc_spp_computer_crime_2011": PENALTIES,
    "spc_spp_online_defamation_2013": PENALTIES,
}
"""From a text without rules to the reason."""
