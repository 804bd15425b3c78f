"""Articles 7, 10 and 12: units, lenience, the fine."""

from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal import sentencing_facts as s
from pipl_rules.consequences.criminal.instruments import INTERPRETATION as LAW
from pipl_rules.consequences.criminal.words import Mitigation
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import Rule, counts_as

LENIENCE = all_of(
    f.OFFENCE,
    ~f.ESPECIALLY_SERIOUS,
    s.MITIGATING[Mitigation.FIRST_OFFENCE],
    s.MITIGATING[Mitigation.ALL_RETURNED],
    s.MITIGATING[Mitigation.REPENTED],
)

RULES = (
    Rule(
        id="crime2017.7",
        cite=LAW.art(7),
        gist="For a unit the figures are those for a person; who is responsible is punished and the unit is fined.",
        zh="单位犯罪适用自然人的标准，处罚责任人员并对单位处罚金",
        when=f.OFFENCE & f.UNIT_CRIME,
        concludes=counts_as(s.UNIT_FINED),
    ),
    Rule(
        id="crime2017.10",
        cite=LAW.art(10),
        gist="Not especially serious, a first offence, all returned, true remorse: there may be no prosecution or no punishment.",
        zh="非情节特别严重，初犯、全部退赃、确有悔罪的，可以不起诉或者免予刑事处罚",
        when=LENIENCE,
        concludes=counts_as(s.EXEMPTION),
    ),
    Rule(
        id="crime2017.10.lenient",
        cite=LAW.art(10),
        gist="... and where punishment is needed, it must be lenient.",
        zh="确有必要判刑的，应当从宽",
        when=LENIENCE,
        concludes=counts_as(s.LIGHTER),
    ),
    Rule(
        id="crime2017.12",
        cite=LAW.art(12),
        gist="The fine weighs harm, gains, record and remorse; as a rule it is one to five times the gains.",
        zh="罚金综合危害、所得、前科和悔罪，一般为违法所得一倍以上五倍以下",
        when=f.OFFENCE,
        concludes=counts_as(s.FINE_BY_GAINS),
    ),
)
