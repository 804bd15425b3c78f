"""Legislation Law on conflicts: the special rule before the general, the later before the earlier.

Article 92 of the text of 2015, article 103 of the text of 2023. Here it makes room
for a law that provides otherwise, beside consent rules that name no exception. It
ranks rules of the same organ: an administrative regulation does not suffice, and rules
of departments yield by rank instead (article 88 of 2015, article 99 of 2023).
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, handling
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
    "children2019.9.consent",
    "children2019.10.again",
    "children2019.9.yuhang.features",
    "children2019.9.yuhang.steps",
    "children2019.14.yuhang.push",
    "children2019.14.yuhang.profile",
    "minors2021.72.1.consent",
    "csl2026.24.3",
    "csl2026.43.1.consent",
    "csl2026.43.1.notice",
    "csl2026.44.1.provide",
    "consumer2015.11.1.1",
    "consumer2015.11.1.notice",
    "telecom2013.9.1",
    "telecom2013.9.2",
    "civil_code.1035.3",
    "spc_face.2.1",
    "spc_face.2.3.separate",
    "spc_face.2.3.written",
)
"""Rules that ask for consent or notice without an exception of their own."""

DEPARTMENTAL = tuple(
    rule for rule in FLAT_RULES if rule.startswith(("children2019.", "consumer2015.", "telecom2013."))
)
"""Those among them that stand in departmental rules, which rank below administrative regulations."""

OF_LAWS = tuple(
    rule
    for rule in FLAT_RULES
    if rule not in DEPARTMENTAL and not rule.startswith("spc_face.") and rule != "minors2021.72.1.consent"
)
"""Those among them that stand in laws and name no law that provides otherwise. What the court says of faces excepts
such a law by itself (items 1 and 3 of article 2, article 5 item 5), and so does the Minors Protection Law."""

RULES_ON_PROVIDING = (
    "npcsc.1.2.provide",
    "npcsc.10.2.provide",
    "consumer.29.2.provide",
    "csl.44.trade",
    "csl2026.46.trade",
    "spc_face.2.6.consent",
    "healthcare.92.trade",
    "netdata2025.8.1.trade",
    "consumer2015.11.1.2.provide",
    "telecom2013.10.provide",
    "express2018.35.2.provide",
)
"""Rules against providing illegally; what a later law lets pass without consent is not illegal."""

RULES_THAT_MAKE_CONSENT = (
    "tll.2.clear_consent",
    "npcsc.2.1.agreed",
    "csl.41.1.agreed",
    "civil_code.1033.consent",
    "civil_code.1035.1.agreed",
    "pipl.14.1",
    "csl2026.43.1.agreed",
)
"""Rules by which a consent counts; what is void, or no consent at all, takes them away."""

RULES = (
    Rule(
        id="legislation2015.92",
        cite=LEGISLATION_LAW_2015.art(92),
        gist="Where a special or later law provides otherwise, the general consent rule yields.",
        zh="一般的同意规则让位于特别法、新法",
        when=handling.BY_LAW,
        lifts=OF_LAWS,
    ),
    Rule(
        id="legislation2023.103",
        cite=LEGISLATION_LAW_2023.art(103),
        gist="Where a special or later law provides otherwise, the general consent rule yields.",
        zh="一般的同意规则让位于特别法、新法",
        when=handling.BY_LAW,
        lifts=OF_LAWS,
    ),
    Rule(
        id="legislation2015.88.2",
        cite=LEGISLATION_LAW_2015.art(88, para=2),
        gist="A consent rule of a department yields to an administrative regulation too.",
        zh="部门规章中的同意规则，行政法规另有规定的，亦应让位",
        when=act.LAW_PROVIDES,
        lifts=DEPARTMENTAL,
    ),
    Rule(
        id="legislation2023.99.2",
        cite=LEGISLATION_LAW_2023.art(99, para=2),
        gist="A consent rule of a department yields to an administrative regulation too.",
        zh="部门规章中的同意规则，行政法规另有规定的，亦应让位",
        when=act.LAW_PROVIDES,
        lifts=DEPARTMENTAL,
    ),
)

RESERVED = "what only a law may lay down, and powers delegated; no act of a processor"
RULES_OF_RANK = "who may make rules, and which rank prevails; carried by the rank of each instrument"
AUTONOMY = "variations for autonomous areas and special zones; none concerns personal information here"
RULING = "which organ settles a conflict that these rules leave open; none has been settled so here"
TIME = "no rule looks back; carried by the choice of the law of the day of the act (`govern`)"

LEFT_OUT: dict[Citation, str] = {
    **dict.fromkeys(map(LEGISLATION_LAW_2015.art, (8, 9)), RESERVED),
    **dict.fromkeys(map(LEGISLATION_LAW_2015.art, (82, 87, 88, 89, 91)), RULES_OF_RANK),
    LEGISLATION_LAW_2015.art(90): AUTONOMY,
    LEGISLATION_LAW_2015.art(93): TIME,
    **dict.fromkeys(map(LEGISLATION_LAW_2015.art, (94, 95)), RULING),
    **dict.fromkeys(map(LEGISLATION_LAW_2023.art, (11, 12)), RESERVED),
    **dict.fromkeys(map(LEGISLATION_LAW_2023.art, (91, 92, 93, 98, 99, 100, 102)), RULES_OF_RANK),
    LEGISLATION_LAW_2023.art(101): AUTONOMY,
    LEGISLATION_LAW_2023.art(104): TIME,
    **dict.fromkeys(map(LEGISLATION_LAW_2023.art, (105, 106)), RULING),
    LEGISLATION_LAW_2023.art(
        119
    ): "how the Supreme People's Court interprets; carried by the rank of its instruments",
}
