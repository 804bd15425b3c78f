"""Measures on the standard contract for personal information going abroad, in force from 2023-06-01.

The text at hand ends with the conditions of article 4. Its last paragraph (against
splitting quantities) and articles 5 to 13 (impact assessment, filing, changes,
time to put earlier exports in order) and the annexed contract are missing, so no
rule is made of them: a contract that is concluded is taken to be enough where
article 4 lets it be used.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, export_numbers, network
from pipl_rules.logic.rule import Rule

STANDARD_CONTRACT_2023 = Instrument(
    id="contract2023",
    text="standard_contract_2023",
    short="Standard Contract Measures 2023",
    title="Measures on the Standard Contract for Outbound Transfer of Personal Information",
    title_zh="个人信息出境标准合同办法",
    promulgated=dt.date(2023, 2, 22),
    effective=dt.date(2023, 6, 1),
    rank=Rank.DEPARTMENTAL_RULE,
)
LAW = STANDARD_CONTRACT_2023
CONTRACT = ("pipl.38.1.3.holds",)

# -- Article 4: who may use it -----------------------------------------------------------------------------

ARTICLE_4 = (
    Rule(
        id="contract2023.4.1.1",
        cite=LAW.art(4, para=1, item=1),
        gist="It is of no use to an operator of critical infrastructure,",
        zh="关键信息基础设施运营者不得以标准合同出境",
        when=network.CII_OPERATOR,
        unless=act.LAW_PROVIDES,  # paragraph 2
        lifts=CONTRACT,
    ),
    Rule(
        id="contract2023.4.1.2",
        cite=LAW.art(4, para=1, item=2),
        gist="nor to whoever handles information of a million persons or more,",
        zh="处理个人信息达到100万人的，不得以标准合同出境",
        when=export_numbers.PROCESSES_A_MILLION,
        unless=act.LAW_PROVIDES,
        lifts=CONTRACT,
    ),
    Rule(
        id="contract2023.4.1.3",
        cite=LAW.art(4, para=1, item=3),
        gist="nor if since 1 January of last year information of 100,000 persons went abroad,",
        zh="自上年1月1日起累计出境达到10万人的，不得以标准合同出境",
        when=export_numbers.MANY_SINCE_LAST_YEAR,
        unless=act.LAW_PROVIDES,
        lifts=CONTRACT,
    ),
    Rule(
        id="contract2023.4.1.4",
        cite=LAW.art(4, para=1, item=4),
        gist="nor if sensitive information of 10,000 did.",
        zh="自上年1月1日起累计出境敏感个人信息达到1万人的，不得以标准合同出境",
        when=export_numbers.MANY_SENSITIVE_SINCE_LAST_YEAR,
        unless=act.LAW_PROVIDES,
        lifts=CONTRACT,
    ),
)

RULES = ARTICLE_4
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "purpose of the measures; decides nothing",
    LAW.art(2): "scope: carried by the fact that a standard contract was concluded",
    LAW.art(3): "principles; carried out in article 4",
    LAW.art(4, para=2): "other provisions prevail: the exception in each rule on paragraph 1",
}
