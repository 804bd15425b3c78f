"""Provisions on promoting and regulating cross-border data flows, in force from 2024-03-22.

Who is exempt, who must be assessed, who needs a contract or a certificate. They
prevail over the measures of 2022 and 2023 (article 13). They touch the mechanisms
only: notice, separate consent and impact assessment stay (article 10).

What is counted are exports since 1 January of the year, persons of sensitive
information apart. The exemption of article 5 item 4 reaches the information that
is not sensitive; what is sensitive needs a contract or a certificate from the
first person on.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.facts import act, export_mechanism, export_numbers, network, status, transfer
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.pipl.ch3_abroad import EXPORTED

CROSS_BORDER_2024 = Instrument(
    id="crossborder2024",
    text="cross_border_2024",
    short="Cross-Border Provisions 2024",
    title="Provisions on Promoting and Regulating Cross-Border Data Flows",
    title_zh="促进和规范数据跨境流动规定",
    promulgated=dt.date(2024, 3, 22),
    effective=dt.date(2024, 3, 22),
    rank=Rank.DEPARTMENTAL_RULE,
)
LAW = CROSS_BORDER_2024

ON_PERSONAL_INFORMATION = (
    "pipl.40.assess",
    "pipl.40.assess.person",
    "crossborder2024.7.1.1",
    "crossborder2024.7.1.2",
    "crossborder2024.7.1.person",
    "crossborder2024.8.1",
)
"""Rules that ask for an assessment, a contract or a certificate for personal information."""

ENOUGH = counts_as(transfer.EXPORT_CONDITION)
NEEDED = ~transfer.EXPORT_UNNEEDED

# -- Article 2: important data -----------------------------------------------------------------------------

ARTICLE_2 = (
    Rule(
        id="crossborder2024.2",
        cite=LAW.art(2),
        gist="What nobody told the processor or published to be important data need not be declared as such.",
        zh="未被告知或者公开发布为重要数据的，不需要作为重要数据申报评估",
        when=transfer.EXPORTS & ~transfer.DECLARED_IMPORTANT,
        lifts=("export2022.4.1",),
    ),
)

# -- Articles 4 to 6: exemptions ------------------------------------------------------------------------------

ARTICLE_4 = (
    Rule(
        id="crossborder2024.4",
        cite=LAW.art(4),
        gist="What came from abroad to be processed here goes back freely if nothing of the mainland came into it.",
        zh="境外收集和产生、传输至境内处理后出境且未引入境内信息的，免予适用三种机制",
        when=all_of(EXPORTED, export_mechanism.COLLECTED_ABROAD, ~export_mechanism.MAINLAND_DATA_ADDED),
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
)

ARTICLE_5 = (
    Rule(
        id="crossborder2024.5.1.1",
        cite=LAW.art(5, para=1, item=1),
        gist="What a contract with the person truly needs abroad: purchases, parcels, payments, accounts, flights, "
        "hotels, visas, examinations and the like.",
        zh="为订立、履行个人作为一方当事人的合同，确需出境的，免予适用三种机制",
        when=all_of(EXPORTED, transfer.EXPORTED_FOR_CONTRACT, NEEDED),
        unless=transfer.DECLARED_IMPORTANT,  # paragraph 2
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
    Rule(
        id="crossborder2024.5.1.2",
        cite=LAW.art(5, para=1, item=2),
        gist="What managing staff across borders truly needs, under lawful rules and a collective contract.",
        zh="实施跨境人力资源管理，确需出境员工个人信息的，免予适用三种机制",
        when=all_of(EXPORTED, transfer.EXPORTED_FOR_STAFF, NEEDED),
        unless=transfer.DECLARED_IMPORTANT,
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
    Rule(
        id="crossborder2024.5.1.3",
        cite=LAW.art(5, para=1, item=3),
        gist="What an emergency truly needs, to protect life, health or property.",
        zh="紧急情况下为保护生命健康和财产安全，确需出境的，免予适用三种机制",
        when=all_of(EXPORTED, transfer.EXPORTED_IN_EMERGENCY, NEEDED),
        unless=transfer.DECLARED_IMPORTANT,
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
    Rule(
        id="crossborder2024.5.1.4",
        cite=LAW.art(5, para=1, item=4),
        gist="What is not sensitive, of fewer than 100,000 persons since 1 January, by whoever operates no critical "
        "infrastructure.",
        zh="非关键信息基础设施运营者当年累计出境不满10万人（不含敏感个人信息）的，免予适用三种机制",
        when=all_of(EXPORTED, ~network.CII_OPERATOR, ~export_numbers.A_HUNDRED_THOUSAND_THIS_YEAR),
        unless=status.IS_SENSITIVE | transfer.DECLARED_IMPORTANT,
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
)

ARTICLE_6 = (
    Rule(
        id="crossborder2024.6.2",
        cite=LAW.art(6, para=2),
        gist="What a processor in a free-trade zone provides and the zone's list does not name.",
        zh="自由贸易试验区内向境外提供负面清单外数据的，可以免予适用三种机制",
        when=all_of(EXPORTED, export_mechanism.IN_FREE_TRADE_ZONE, export_mechanism.OFF_THE_LIST),
        concludes=ENOUGH,
        lifts=ON_PERSONAL_INFORMATION,
    ),
    Rule(
        id="crossborder2024.6.2.data",
        cite=LAW.art(6, para=2),
        gist="... be it important data.",
        zh="重要数据亦同",
        when=export_mechanism.IN_FREE_TRADE_ZONE & export_mechanism.OFF_THE_LIST,
        lifts=("export2022.4.1", "crossborder2024.7.1.data"),
    ),
)

# -- Article 7: assessment ---------------------------------------------------------------------------------------

PASS = Conduct("declare and pass a security assessment", "申报并通过数据出境安全评估")
MUCH = export_numbers.A_MILLION_THIS_YEAR | export_numbers.MANY_SENSITIVE_THIS_YEAR

ARTICLE_7 = (
    Rule(
        id="crossborder2024.7.1.data",
        cite=LAW.art(7, para=1),
        gist="Important data are assessed, whoever provides them.",
        zh="向境外提供重要数据的，应当申报评估",
        when=transfer.EXPORTS & transfer.DECLARED_IMPORTANT,
        concludes=must("processor", PASS, done=export_mechanism.VALID_ASSESSMENT),
    ),
    Rule(
        id="crossborder2024.7.1.1",
        cite=LAW.art(7, para=1, item=1),
        gist="So is any personal information from an operator of critical infrastructure.",
        zh="关基运营者出境个人信息的，应当申报评估",
        when=EXPORTED & network.CII_OPERATOR,
        concludes=must("processor", PASS, done=export_mechanism.VALID_ASSESSMENT),
    ),
    Rule(
        id="crossborder2024.7.1.2",
        cite=LAW.art(7, para=1, item=2),
        gist="So is that from others, from a million persons since 1 January, or 10,000 for sensitive information.",
        zh="当年累计出境100万人以上个人信息（不含敏感）或者1万人以上敏感个人信息的，应当申报评估",
        when=all_of(EXPORTED, MUCH, ~network.CII_OPERATOR),
        concludes=must("processor", PASS, done=export_mechanism.VALID_ASSESSMENT),
    ),
    Rule(
        id="crossborder2024.7.1.number",
        cite=LAW.art(7, para=1, item=2),
        gist="These are now the numbers that article 40 of the PIPL left to be prescribed.",
        zh="该数量即个人信息保护法第四十条所称规定数量",
        when=transfer.EXPORTS & MUCH,
        concludes=counts_as(transfer.QUANTITY_REACHED),
    ),
    Rule(
        id="crossborder2024.7.1.only",
        cite=LAW.art(7, para=1),
        gist="Where an assessment is needed, neither contract nor certificate takes its place.",
        zh="应当申报评估的，不得以标准合同或者认证代替",
        when=transfer.EXPORTS & (network.CII_OPERATOR | MUCH),
        lifts=("pipl.38.1.2.holds", "pipl.38.1.3.holds"),
    ),
    Rule(
        id="crossborder2024.7.1.person",
        cite=LAW.art(7, para=1),
        gist="Where so read: to send personal information without the assessment wrongs the person.",
        zh="采此解释者：应评估而未通过评估即出境的，侵害个人信息权益",
        when=all_of(
            transfer.EXPORT_MECHANISM.chosen("protects_person"),
            EXPORTED,
            network.CII_OPERATOR | MUCH,
            ~export_mechanism.VALID_ASSESSMENT,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 8: contract or certificate ------------------------------------------------------------------------------
# Who holds an assessment, as under the lower figures of 2022, needs neither besides.

ARTICLE_8 = (
    Rule(
        id="crossborder2024.8.1",
        cite=LAW.art(8, para=1),
        gist="From 100,000 to under a million persons, or for sensitive information of under 10,000, a contract or "
        "a certificate.",
        zh="当年累计出境10万人以上、不满100万人（不含敏感）或者不满1万人敏感个人信息的，应当订立标准合同或者通过认证",
        when=all_of(
            EXPORTED,
            ~network.CII_OPERATOR,
            export_numbers.A_HUNDRED_THOUSAND_THIS_YEAR | status.IS_SENSITIVE,
        ),
        unless=MUCH,
        concludes=must(
            "processor",
            Conduct("conclude a standard contract or be certified", "订立标准合同或者通过认证"),
            done=export_mechanism.VALID_CONTRACT
            | export_mechanism.VALID_CERTIFICATE
            | export_mechanism.VALID_ASSESSMENT,
        ),
    ),
)

# -- Articles 9 to 11: validity, and what stays -------------------------------------------------------------------------

ARTICLE_9 = (
    Rule(
        id="crossborder2024.9",
        cite=LAW.art(9),
        gist="A result holds for three years, and for three more if the CAC extends it.",
        zh="评估结果有效期为3年，经批准可以延长3年",
        when=export_numbers.THREE_YEARS_OLD,
        unless=export_mechanism.ASSESSMENT_EXTENDED & ~export_numbers.SIX_YEARS_OLD,
        lifts=("pipl.38.1.1.holds",),
    ),
)

ARTICLE_10 = (
    Rule(
        id="crossborder2024.10",
        cite=LAW.art(10),
        gist="An export exempt from the mechanisms still needs notice, separate consent and an impact assessment; "
        "the first two are in PIPL article 39, the last is this.",
        zh="仍应当依法告知、取得单独同意，并进行个人信息保护影响评估",
        when=EXPORTED,
        concludes=must(
            "processor",
            Conduct("assess the impact beforehand", "进行个人信息保护影响评估"),
            done=export_mechanism.EXPORT_IMPACT_ASSESSED,
        ),
    ),
)

ARTICLE_11 = (
    Rule(
        id="crossborder2024.11",
        cite=LAW.art(11),
        gist="What goes abroad is kept safe by technical and other measures.",
        zh="应当以技术等手段确保出境安全",
        when=transfer.EXPORTS,
        concludes=must("processor", Conduct("keep it safe", "保障数据出境安全"), done=act.SECURED),
    ),
)

# -- Article 13: before the measures of 2022 and 2023 -------------------------------------------------------------------------

ARTICLE_13 = (
    Rule(
        id="crossborder2024.13",
        cite=LAW.art(13),
        gist="These numbers, and the validity of three years, take the place of those of 2022 and 2023.",
        zh="与2022年、2023年办法规定的数量、有效期不一致的，适用本规定",
        when=transfer.EXPORTS,
        lifts=(
            "export2022.4.2",
            "export2022.4.2.number",
            "export2022.4.3",
            "export2022.4.person",
            "export2022.14.1.lapsed",
            "contract2023.4.1.1",
            "contract2023.4.1.2",
            "contract2023.4.1.3",
            "contract2023.4.1.4",
        ),
    ),
)

RULES = (
    *ARTICLE_2,
    *ARTICLE_4,
    *ARTICLE_5,
    *ARTICLE_6,
    *ARTICLE_7,
    *ARTICLE_8,
    *ARTICLE_9,
    *ARTICLE_10,
    *ARTICLE_11,
    *ARTICLE_13,
)
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "purpose of the provisions; decides nothing",
    LAW.art(3): "data that are neither personal nor important: no rule on the mechanisms reaches them anyway",
    LAW.art(
        5, para=2
    ): "important data are no part of the exemption: the exception in each rule on paragraph 1",
    LAW.art(6, para=1): "how a free-trade zone makes its list; no act of a processor",
    LAW.art(7, para=2): "the exemptions go first: they lift the rules on paragraph 1",
    LAW.art(8, para=2): "the exemptions go first: they lift the rule on paragraph 1",
    LAW.art(12): "duty of authorities, no act of a processor",
    LAW.art(14): "commencement",
}
