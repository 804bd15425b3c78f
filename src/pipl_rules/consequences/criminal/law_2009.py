"""Criminal Law article 253-1 in its text of 2009, in force until 2015-10-31.

Only staff of the listed units could commit the first crime, of what their own unit
had obtained; the second, open to all, was about the same information. "State rules"
(国家规定) leave out departmental rules (Criminal Law art. 96), and there is one tier.
"""

from pipl_rules.citation import Citation
from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal import sentencing_facts as s
from pipl_rules.consequences.criminal.criminal_law import GIVES, TAKES
from pipl_rules.consequences.criminal.instruments import TEXT_OF_2009 as LAW
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import Closed, Rule, counts_as

LOT = (
    Rule(
        id="criminal2009.253-1.1.state_rules",
        cite=LAW.art("253-1", para=1),
        gist="State rules are laws, decisions, and regulations of the State Council.",
        zh="国家规定限于法律、决定和国务院的行政法规等",
        when=f.BREAKS_STATE_LAW,
        concludes=counts_as(f.STATE_RULES_BROKEN),
    ),
    Rule(
        id="criminal2009.253-1.1.no_departmental_rules",
        cite=LAW.art("253-1", para=1),
        gist="... departmental rules are not among them.",
        zh="部门规章不在其内",
        lifts=("crime2017.2",),
    ),
    Rule(
        id="criminal2009.253-1.1.given",
        cite=LAW.art("253-1", para=1),
        gist="Staff of an organ of State or a listed unit selling or illegally providing what the unit obtained in duty or service.",
        zh="国家机关或者所列单位工作人员出售、非法提供本单位履职、服务中获得的信息",
        when=all_of(
            f.STAFF_OF_LISTED_UNIT,
            f.FROM_LISTED_UNIT,
            f.IS_CITIZENS_INFORMATION,
            GIVES,
            f.STATE_RULES_BROKEN,
        ),
        unless=f.CONSENTED,
        concludes=counts_as(f.GIVEN),
    ),
    Rule(
        id="criminal2009.253-1.2.obtained",
        cite=LAW.art("253-1", para=2),
        gist="Anybody stealing or otherwise illegally obtaining that information.",
        zh="窃取或者以其他方法非法获取上述信息",
        when=all_of(f.FROM_LISTED_UNIT, f.IS_CITIZENS_INFORMATION, TAKES),
        unless=f.CONSENTED,
        concludes=counts_as(f.OBTAINED),
    ),
)
LOT_CLOSED = (
    Closed(fact=f.STATE_RULES_BROKEN, cite=LAW.art("253-1", para=1)),
    Closed(fact=f.GIVEN, cite=LAW.art("253-1", para=1)),
    Closed(fact=f.OBTAINED, cite=LAW.art("253-1", para=2)),
)

ONE_TIER = tuple(f"crime2017.5.2.{item}" for item in ("1", "2.loss", "2.influence", "4")) + tuple(
    f"crime2017.5.2.3.{item}" for item in (3, 4, 5, 6, 7, 8)
)

RULES = (
    Rule(
        id="criminal2009.253-1.1",
        cite=LAW.art("253-1", para=1),
        gist="A crime if the circumstances are serious: up to three years or detention, with a fine or a fine alone.",
        zh="情节严重的，三年以下有期徒刑或者拘役，可以并处、单处罚金",
        when=all_of(f.SOME_GIVEN, f.INTENTIONAL, f.SERIOUS),
        concludes=counts_as(f.OFFENCE),
    ),
    Rule(
        id="criminal2009.253-1.1.one_tier",
        cite=LAW.art("253-1", para=1),
        gist="There is no tier above: nothing is punished by more than three years.",
        zh="不设情节特别严重一档，最高三年",
        lifts=ONE_TIER,
    ),
    Rule(
        id="criminal2009.253-1.2",
        cite=LAW.art("253-1", para=2),
        gist="Likewise for stealing or otherwise illegally obtaining, if serious.",
        zh="窃取、非法获取情节严重的，同样处罚",
        when=all_of(f.SOME_OBTAINED, f.INTENTIONAL, f.SERIOUS),
        concludes=counts_as(f.OFFENCE),
    ),
    Rule(
        id="criminal2009.253-1.3",
        cite=LAW.art("253-1", para=3),
        gist="A unit is fined, and those in charge and others directly responsible are punished.",
        zh="单位犯罪的，对单位处罚金，并处罚主管人员和其他直接责任人员",
        when=f.OFFENCE & f.UNIT_CRIME,
        concludes=counts_as(s.UNIT_FINED),
    ),
)
CLOSED: tuple[Closed, ...] = ()
LEFT_OUT: dict[Citation, str] = {}
