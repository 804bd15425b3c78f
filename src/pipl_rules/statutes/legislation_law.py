"""Legislation Law on conflicts: the special rule before the general, the later before the earlier.

Article 92 of the text of 2015, article 103 of the text of 2023. Here it makes room
for a law that provides otherwise, beside consent rules that name no exception.
"""

from pipl_rules.facts import act
from pipl_rules.logic.rule import Rule
from pipl_rules.statutes.instruments import LEGISLATION_LAW_2015, LEGISLATION_LAW_2023

FLAT_RULES = (
    "npcsc.2.1.consent",
    "npcsc.2.1.notice",
    "consumer.29.1.consent",
    "consumer.29.1.notice",
    "csl.22.3",
    "csl.41.1.consent",
    "csl.41.1.notice",
    "csl.42.1.provide",
    "csl2026.24.3",
    "csl2026.43.1.consent",
    "csl2026.43.1.notice",
    "csl2026.44.1.provide",
    "spc_face.2.1",
    "spc_face.2.3.separate",
    "spc_face.2.3.written",
)
"""Rules that ask for consent or notice without an exception of their own."""

RULES_ON_PROVIDING = (
    "npcsc.1.2.provide",
    "npcsc.10.2.provide",
    "consumer.29.2.provide",
    "csl.44.trade",
    "csl2026.46.trade",
    "spc_face.2.6.consent",
    "healthcare.92.trade",
)
"""Rules against providing illegally; what a later law lets pass without consent is not illegal."""

RULES = (
    Rule(
        id="legislation2015.92",
        cite=LEGISLATION_LAW_2015.art(92),
        gist="Where a special or later law provides otherwise, the general consent rule yields.",
        zh="特别规定与一般规定不一致的，适用特别规定",
        when=act.LAW_PROVIDES,
        lifts=FLAT_RULES,
    ),
    Rule(
        id="legislation2023.103",
        cite=LEGISLATION_LAW_2023.art(103),
        gist="Where a special or later law provides otherwise, the general consent rule yields.",
        zh="特别规定与一般规定不一致的，适用特别规定",
        when=act.LAW_PROVIDES,
        lifts=FLAT_RULES,
    ),
)
