"""Measures for the security assessment of data going abroad, in force from 2022-09-01.

Whose exports must be assessed is since 2024-03-22 for `cross_border_2024` to say;
the procedure stands beside it. "From the day" counts that day: a result issued on
1 October 2022 holds to 30 September 2024, and the six months of article 20 end
with 28 February 2023.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument, Rank
from pipl_rules.dates import Span
from pipl_rules.facts import act, export_mechanism, export_numbers, network, transfer
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.pipl.ch3_abroad import EXPORTED

EXPORT_ASSESSMENT_2022 = Instrument(
    id="export2022",
    text="export_security_assessment_2022",
    short="Export Assessment Measures 2022",
    title="Measures for the Security Assessment of Outbound Data Transfers",
    title_zh="数据出境安全评估办法",
    promulgated=dt.date(2022, 7, 7),
    effective=dt.date(2022, 9, 1),
    rank=Rank.DEPARTMENTAL_RULE,
)
LAW = EXPORT_ASSESSMENT_2022
GRACE = Span(LAW.effective, dt.date(2023, 3, 1))

BIG = network.CII_OPERATOR | export_numbers.PROCESSES_A_MILLION
MANY = export_numbers.MANY_SINCE_LAST_YEAR | export_numbers.MANY_SENSITIVE_SINCE_LAST_YEAR
PASS = Conduct("declare and pass a security assessment", "申报并通过数据出境安全评估")

# -- Article 4: whose exports are assessed -----------------------------------------------------------

# fmt: off
ARTICLE_4 = (
    Rule(id="export2022.4.1", cite=LAW.art(4, item=1),
        gist="Important data.",
        zh="向境外提供重要数据的，应当申报评估",
        when=transfer.EXPORTS & (transfer.IMPORTANT_DATA | transfer.DECLARED_IMPORTANT),
        unless=act.LAW_PROVIDES, concludes=must("processor", PASS, done=export_mechanism.VALID_ASSESSMENT)),
    Rule(id="export2022.4.2", cite=LAW.art(4, item=2),
        gist="Personal information, if the processor operates critical infrastructure or handles that of a million persons or more.",
        zh="关基运营者，以及处理人数达一百万的，应当申报评估",
        when=EXPORTED & BIG, unless=act.LAW_PROVIDES,
        concludes=must("processor", PASS, done=export_mechanism.VALID_ASSESSMENT)),
    Rule(id="export2022.4.2.number", cite=LAW.art(4, item=2), concludes=counts_as(transfer.QUANTITY_REACHED),
        gist="A million persons handled is the number that article 40 of the PIPL left to be prescribed.",
        zh="处理100万人即个人信息保护法第四十条所称规定数量",
        when=export_numbers.PROCESSES_A_MILLION),
    Rule(id="export2022.4.3", cite=LAW.art(4, item=3),
        gist="Personal information, if since 1 January of last year that of 100,000 persons went abroad, or sensitive information of 10,000.",
        zh="自上年1月1日起累计出境10万人个人信息或者1万人敏感个人信息的，应当申报评估",
        when=EXPORTED & MANY, unless=act.LAW_PROVIDES,
        concludes=must("processor", PASS, done=export_mechanism.VALID_ASSESSMENT)),
    Rule(id="export2022.4.4", cite=LAW.art(4, item=4),
        gist="Another case in which the CAC asks for it.",
        zh="国家网信部门规定的其他情形",
        when=transfer.EXPORTS & transfer.OTHER_ASSESSMENT_CASE,
        concludes=must("processor", PASS, done=export_mechanism.VALID_ASSESSMENT)),
    Rule(id="export2022.4.person", cite=LAW.art(4), concludes=infringes(PI_RIGHTS),
        gist="Where so read: to send personal information without the assessment wrongs the person.",
        zh="采此解释者：应评估而未通过评估即出境的，侵害个人信息权益",
        when=all_of(
            transfer.EXPORT_MECHANISM.chosen("protects_person"),
            EXPORTED,
            BIG | MANY,
            ~export_mechanism.VALID_ASSESSMENT,
        ),
        unless=act.LAW_PROVIDES),
)
# fmt: on

# -- Articles 5 and 9: before declaring ------------------------------------------------------------------

DECLARED = transfer.EXPORTS & export_mechanism.ASSESSMENT_DECLARED

ARTICLE_5 = (
    Rule(
        id="export2022.5",
        cite=LAW.art(5),
        gist="Whoever declares has assessed the risk of the export first, on the points listed.",
        zh="申报前应当就所列事项开展数据出境风险自评估",
        when=DECLARED,
        concludes=must(
            "processor",
            Conduct("assess the risk itself first", "开展风险自评估"),
            done=export_mechanism.EXPORT_SELF_ASSESSED,
        ),
    ),
)

ARTICLE_9 = (
    Rule(
        id="export2022.9",
        cite=LAW.art(9),
        gist="The document with the recipient lays down duties of protection, with the terms listed.",
        zh="与境外接收方的法律文件应当约定数据安全保护责任义务",
        when=DECLARED,
        concludes=must(
            "processor",
            Conduct("agree on duties of protection with the recipient", "约定数据安全保护责任义务"),
            done=export_mechanism.EXPORT_TERMS_AGREED,
        ),
    ),
)

# -- Articles 14 and 17: how long a result holds -------------------------------------------------------------

ARTICLE_14 = (
    Rule(
        id="export2022.14.1.lapsed",
        cite=LAW.art(14, para=1),
        gist="A result holds for two years from the day it was issued.",
        zh="评估结果有效期为2年，自出具之日起计算",
        when=export_numbers.TWO_YEARS_OLD,
        lifts=("pipl.38.1.1.holds",),
    ),
    Rule(
        id="export2022.14.1.changed",
        cite=LAW.art(14, para=1),
        gist="It no longer carries the export when purpose, kinds, recipient, foreign law or control change so as "
        "to bear on the safety of the data: a new assessment is to be declared.",
        zh="发生影响出境数据安全的变化的，应当重新申报评估",
        when=export_mechanism.ASSESSED_FACTS_CHANGED,
        lifts=("pipl.38.1.1.holds",),
    ),
)

ARTICLE_17 = (
    Rule(
        id="export2022.17",
        cite=LAW.art(17),
        gist="Once the CAC has told the processor to end the export, the result carries nothing until it is "
        "assessed anew.",
        zh="被书面通知终止数据出境活动的，整改后应当重新申报评估",
        when=export_mechanism.ASSESSMENT_STOPPED,
        lifts=("pipl.38.1.1.holds",),
    ),
)

# -- Article 20: six months for what had begun before -----------------------------------------------------------

ARTICLE_20 = (
    Rule(
        id="export2022.20",
        cite=LAW.art(20),
        gist="Exports begun before these measures have six months to be put in order.",
        zh="施行前已经开展的数据出境活动，应当在6个月内完成整改",
        when=EXPORTED & export_mechanism.EXPORTING_BEFORE_SEPTEMBER_2022,
        lifts=("export2022.4.2", "export2022.4.3", "export2022.4.person"),
        during=GRACE,
    ),
    Rule(
        id="export2022.20.number",
        cite=LAW.art(20),
        gist="... and so has the number of persons that they fill in.",
        zh="规定数量同此",
        when=export_mechanism.EXPORTING_BEFORE_SEPTEMBER_2022,
        lifts=("export2022.4.1", "export2022.4.2.number", "export2022.4.4"),
        during=GRACE,
    ),
)

RULES = (*ARTICLE_4, *ARTICLE_5, *ARTICLE_9, *ARTICLE_14, *ARTICLE_17, *ARTICLE_20)
AUTHORITIES = "procedure of the authorities; no act of a processor"
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "purpose of the measures; decides nothing",
    LAW.art(2): "scope: carried by the facts of exporting and, for other laws, by the exception in article 4",
    LAW.art(3): "principles of assessment; carried out in articles 4, 5 and 14",
    LAW.art(6): "papers to be handed in; without them there is no result, which is what counts",
    LAW.art(8): "what the authority looks at; no act of a processor",
    LAW.art(14, para=2): "when to renew; that a result lapses is in the rule on paragraph 1",
    LAW.art(16): "anybody may report a breach; no act of a processor",
    LAW.art(18): "liability and penalties: a matter of consequences, not of lawfulness",
    LAW.art(19): "definition of important data; carried by the fact",
    **dict.fromkeys(map(LAW.art, (7, 10, 11, 12, 13, 15)), AUTHORITIES),
}
