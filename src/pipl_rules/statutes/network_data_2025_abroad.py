"""Network Data Regulations on going abroad (arts 34-38), in force from 2025-01-01.

They rank above the provisions of 2024: what article 35 lists as a condition is
one for every processor, whatever the numbers, and needs no assessment besides.
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import export_mechanism, transfer
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import Conduct, Rule, counts_as, must
from pipl_rules.statutes.cross_border_2024 import NEEDED, ON_PERSONAL_INFORMATION
from pipl_rules.statutes.instruments import NETWORK_DATA_2025
from pipl_rules.statutes.pipl.ch3_abroad import EXPORTED

LAW = NETWORK_DATA_2025
ENOUGH = counts_as(transfer.EXPORT_CONDITION)

# -- Article 35: the conditions -------------------------------------------------------------------------------

ARTICLE_35 = (
    Rule(
        id="netdata2025.35.4",
        cite=LAW.art(35, item=4),
        gist="What a contract with the person truly needs abroad.",
        zh="订约、履约确有需要的，可以出境",
        when=all_of(EXPORTED, transfer.EXPORTED_FOR_CONTRACT, NEEDED),
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
    Rule(
        id="netdata2025.35.5",
        cite=LAW.art(35, item=5),
        gist="What managing staff across borders truly needs, under lawful rules and a collective contract.",
        zh="实施跨境人力资源管理，确需出境员工个人信息的，可以提供",
        when=all_of(EXPORTED, transfer.EXPORTED_FOR_STAFF, NEEDED),
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
    Rule(
        id="netdata2025.35.6",
        cite=LAW.art(35, item=6),
        gist="What a statutory function or duty truly needs abroad.",
        zh="履行法定职责、义务确有需要的，可以出境",
        when=all_of(EXPORTED, transfer.EXPORTED_FOR_DUTY, NEEDED),
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
    Rule(
        id="netdata2025.35.7",
        cite=LAW.art(35, item=7),
        gist="What an emergency truly needs, to protect life, health or property.",
        zh="紧急情况下为保护生命健康和财产安全，确需出境的，可以提供",
        when=all_of(EXPORTED, transfer.EXPORTED_IN_EMERGENCY, NEEDED),
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
    Rule(
        id="netdata2025.35.8",
        cite=LAW.art(35, item=8),
        gist="What meets another condition of a law, an administrative regulation or the CAC.",
        zh="另有规定许可的，可以出境",
        when=transfer.OTHER_EXPORT_CONDITION,
        concludes=ENOUGH,
    ),
)

# -- Article 36: treaties ----------------------------------------------------------------------------------------

ARTICLE_36 = (
    Rule(
        id="netdata2025.36",
        cite=LAW.art(36),
        gist="A treaty of China that lays down conditions may be followed instead.",
        zh="国际条约、协定对出境条件有规定的，可以按照其规定执行",
        when=EXPORTED & transfer.TREATY_ALLOWS_EXPORT,
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
)

# -- Article 37: important data -------------------------------------------------------------------------------------

ARTICLE_37 = (
    Rule(
        id="netdata2025.37",
        cite=LAW.art(37),
        gist="Important data of the mainland pass an assessment first; what nobody told the processor or published "
        "to be important need not be declared as such.",
        zh="境内运营中收集和产生的重要数据出境，应当通过安全评估；未被告知或者公开发布的除外",
        when=all_of(transfer.EXPORTS, transfer.DECLARED_IMPORTANT, ~export_mechanism.COLLECTED_ABROAD),
        concludes=must(
            "processor",
            Conduct("pass a security assessment", "通过数据出境安全评估"),
            done=export_mechanism.VALID_ASSESSMENT,
        ),
    ),
)

# -- Article 38: within what was assessed -------------------------------------------------------------------------------

ARTICLE_38 = (
    Rule(
        id="netdata2025.38",
        cite=LAW.art(38),
        gist="What was assessed is not exceeded in purpose, manner, scope, kinds or scale.",
        zh="出境应当限于评估所确定的范围",
        when=transfer.EXPORTS & export_mechanism.ASSESSMENT_PASSED,
        concludes=must(
            "processor",
            Conduct("keep within what was assessed", "不超出评估范围"),
            done=~export_mechanism.EXCEEDS_ASSESSMENT,
        ),
    ),
    Rule(
        id="netdata2025.38.carries",
        cite=LAW.art(38),
        gist="... and what exceeds it is not carried by it.",
        zh="超出部分不得以该评估为据",
        when=export_mechanism.EXCEEDS_ASSESSMENT,
        lifts=("pipl.38.1.1.holds",),
    ),
)

RULES = (*ARTICLE_35, *ARTICLE_36, *ARTICLE_37, *ARTICLE_38)
LEFT_OUT: dict[Citation, str] = {
    LAW.art(34): "how the authorities work together; no act of a processor",
    **{
        LAW.art(
            35, item=item
        ): "one of the three mechanisms of PIPL article 38, whose rules say when it holds"
        for item in (1, 2, 3)
    },
}
