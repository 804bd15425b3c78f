"""Data Security Law, in force from 2021-09-01: arts 27, 29, 30, 32, 33, 35, 36, 38-40.

It is about data of every kind. Personal information has the PIPL beside it (art. 53
para. 2); here are the rules that reach it, and the duties on how data are kept.
"""

import datetime as dt

from pipl_rules.citation import Citation, Instrument
from pipl_rules.facts import act, duty, incident, manner, network, status, transfer
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.legislation_law import RULES_ON_PROVIDING

LAW = Instrument(
    id="dsl",
    text="data_security_law",
    short="Data Security Law",
    title="Data Security Law",
    title_zh="数据安全法",
    promulgated=dt.date(2021, 6, 10),
    effective=dt.date(2021, 9, 1),
)

IN_MAINLAND = act.PROCESSES & ~manner.ABROAD  # article 2
INCIDENT = any_of(incident.INFO_LEAKED, incident.INFO_ALTERED, incident.INFO_DESTROYED, incident.INFO_LOST)


def _duty(id_: str, cite: Citation, when: Condition, conduct: Conduct, done: Condition) -> Rule:
    return Rule(
        id=f"dsl.{id_}",
        cite=cite,
        gist=f"Whoever it binds must {conduct.en}.",
        zh=conduct.zh if "不得" in conduct.zh else f"应当{conduct.zh}",
        when=when,
        concludes=must("whoever handles data", conduct, done=done),
    )


# -- Article 27: a system of safety ------------------------------------------------------------------------

ARTICLE_27 = (
    _duty(
        "27.1.system",
        LAW.art(27, para=1),
        IN_MAINLAND,
        Conduct(
            "have a system of safety for the whole process, and train staff", "建立全流程制度并组织教育培训"
        ),
        duty.INTERNAL_RULES & duty.STAFF_TRAINED,
    ),
    _duty(
        "27.1.measures",
        LAW.art(27, para=1),
        IN_MAINLAND,
        Conduct("keep data safe by fitting measures", "采取必要措施保障数据安全"),
        act.SECURED,
    ),
    _duty(
        "27.2",
        LAW.art(27, para=2),
        IN_MAINLAND & transfer.IMPORTANT_DATA,
        Conduct("put somebody in charge of the safety of important data", "明确重要数据安全负责人"),
        network.SECURITY_OFFICER,
    ),
)

# -- Article 29: risks and incidents --------------------------------------------------------------------------

ARTICLE_29 = (
    _duty(
        "29.risk",
        LAW.art(29),
        incident.WEAKNESS_FOUND & ~manner.ABROAD,
        Conduct("remedy a weakness at once", "立即补救安全缺陷、漏洞等风险"),
        incident.REMEDIED,
    ),
    _duty(
        "29.incident",
        LAW.art(29),
        INCIDENT & ~manner.ABROAD,
        Conduct("deal with an incident at once", "立即采取处置措施"),
        incident.REMEDIED,
    ),
    _duty(
        "29.users",
        LAW.art(29),
        INCIDENT & ~manner.ABROAD,
        Conduct("tell users of an incident in time", "及时告知用户"),
        incident.PERSONS_TOLD,
    ),
    _duty(
        "29.report",
        LAW.art(29),
        INCIDENT & ~manner.ABROAD,
        Conduct("report an incident", "向主管部门报告"),
        incident.AUTHORITIES_TOLD,
    ),
)

# -- Article 30: risks of important data -----------------------------------------------------------------------

ARTICLE_30 = (
    _duty(
        "30",
        LAW.art(30),
        IN_MAINLAND & transfer.IMPORTANT_DATA,
        Conduct(
            "assess the risks to important data regularly, and file the report", "定期评估风险并报送报告"
        ),
        network.RISK_REPORTED,
    ),
)

# -- Article 32: how data are gathered --------------------------------------------------------------------------

ARTICLE_32 = (
    Rule(
        id="dsl.32.1",
        cite=LAW.art(32, para=1),
        gist="Nobody steals data or gathers them in another illegal way.",
        zh="数据不得来自窃取或者其他非法途径",
        when=status.IS_PERSONAL_INFORMATION & act.OBTAINED_ILLEGALLY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="dsl.32.2",
        cite=LAW.art(32, para=2),
        gist="Where a law sets purpose and scope, data are gathered and used within them.",
        zh="法律、行政法规规定目的、范围的，不得超出",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.PROCESSES, act.BREAKS_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 33: brokers of data ------------------------------------------------------------------------------------

ARTICLE_33 = (
    _duty(
        "33.source",
        LAW.art(33),
        network.BROKER,
        Conduct("have the seller say where data come from, as a broker", "请卖方说明数据来源"),
        network.SOURCE_ASKED,
    ),
    _duty(
        "33.parties",
        LAW.art(33),
        network.BROKER,
        Conduct("check who both sides are, as a broker", "核对买卖双方身份"),
        network.PARTIES_VERIFIED,
    ),
    _duty(
        "33.records",
        LAW.art(33),
        network.BROKER,
        Conduct("keep checks and trades on record, as a broker", "保存核对和交易的记录"),
        network.TRADES_RECORDED,
    ),
)

# -- Articles 35 and 36: authorities at home and abroad ----------------------------------------------------------------
# Whether the person must be told is for PIPL arts 18 and 35; here is only that they need not agree.

ARTICLES_35_AND_36 = (
    Rule(
        id="dsl.35",
        cite=LAW.art(35),
        gist="What police or State security call for lawfully is handed over; nobody's consent is asked.",
        zh="公安机关、国家安全机关依法调取数据的，应当配合，无需取得同意",
        when=act.PROVIDES & network.CALLED_FOR_BY_POLICE,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
        lifts=(
            "csl.42.1.provide",
            "csl2026.44.1.provide",
            "civil_code.1038.1.provide",
            *RULES_ON_PROVIDING,
        ),
    ),
    _duty(
        "36",
        LAW.art(36),
        transfer.GIVEN_TO_FOREIGN_AUTHORITY,
        Conduct(
            "give no data kept here to a foreign court or police without approval",
            "境内数据交给外国司法、执法机构，须先获批准",
        ),
        transfer.FOREIGN_AUTHORITY_APPROVED,
    ),
)

# -- Articles 38-40: State organs -------------------------------------------------------------------------------------------

OUT = act.LEAKS | act.SELLS
PROVIDED = act.PROVIDES & ~status.EFFECTIVE_CONSENT & ~act.LAW_PROVIDES & ~network.CALLED_FOR_BY_POLICE

ARTICLES_38_TO_40 = (
    Rule(
        id="dsl.38.function",
        cite=LAW.art(38),
        gist="State organs gather and use data within their function, as the law lays down.",
        zh="国家机关收集、使用数据不得超出职责或者违反程序",
        when=all_of(act.STATE_ORGAN, status.IS_PERSONAL_INFORMATION, act.PROCESSES, network.BEYOND_FUNCTION),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="dsl.38.secret",
        cite=LAW.art(38),
        gist="They keep personal information secret: not leaked, nor provided illegally.",
        zh="对所知悉的个人信息负有保密义务",
        when=all_of(act.STATE_ORGAN, status.IS_PERSONAL_INFORMATION, OUT | PROVIDED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="dsl.38.privacy",
        cite=LAW.art(38),
        gist="... and likewise what is private.",
        zh="对个人隐私亦同",
        when=all_of(act.STATE_ORGAN, status.IS_PRIVATE_INFORMATION, OUT),
        concludes=infringes(PRIVACY),
    ),
    _duty(
        "39",
        LAW.art(39),
        act.STATE_ORGAN & IN_MAINLAND,
        Conduct("keep government data safe, as a State organ", "保障政务数据安全"),
        duty.INTERNAL_RULES & act.SECURED,
    ),
    _duty(
        "40.approve",
        LAW.art(40),
        act.STATE_ORGAN & act.ENTRUSTS,
        Conduct("entrust data only with strict approval, as a State organ", "经严格批准程序委托"),
        duty.ENTRUSTING_APPROVED,
    ),
    _duty(
        "40.supervise",
        LAW.art(40),
        act.STATE_ORGAN & act.ENTRUSTS,
        Conduct("supervise the entrusted party, as a State organ", "监督受托方"),
        act.ENTRUST_SUPERVISED,
    ),
    Rule(
        id="dsl.40.entrusted",
        cite=LAW.art(40),
        gist="The entrusted party does not keep, use, leak or pass on government data beyond what was agreed.",
        zh="受托方处理政务数据不得超出约定",
        when=all_of(act.STATE_ORGAN, act.ENTRUSTS, status.IS_PERSONAL_INFORMATION, act.ENTRUSTED_EXCEEDED),
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (
    *ARTICLE_27,
    *ARTICLE_29,
    *ARTICLE_30,
    *ARTICLE_32,
    *ARTICLE_33,
    *ARTICLES_35_AND_36,
    *ARTICLES_38_TO_40,
)

POLICY = "aims, policy and encouragement by the State; no act of a processor"
AUTHORITIES = "tasks and powers of authorities, no act of a processor"
PENALTIES = "liability and penalties: a matter of consequences, not of lawfulness"

LEFT_OUT: dict[Citation, str] = {
    **dict.fromkeys(map(LAW.art, (1, 4, 7)), POLICY),
    LAW.art(2): "scope: handling in the mainland; carried by the fact `abroad`",
    LAW.art(3): "definitions; carried by the words of the facts",
    **dict.fromkeys(map(LAW.art, (5, 6, 21, 24)), AUTHORITIES),
    LAW.art(8): "principle; its duties are spelled out by arts 27-40 and by the PIPL",
    LAW.art(28): "principle: data serve the public and respect morals",
    LAW.art(
        31
    ): "refers to the Cybersecurity Law (csl.37.export, csl2026.39.export) and to measures on export",
    LAW.art(34): "licences for services, which other laws ask for; between provider and authority",
    LAW.art(44): AUTHORITIES,
    **dict.fromkeys(map(LAW.art, range(45, 53)), PENALTIES),
    LAW.art(53): "leaves State secrets, statistics, archives and personal information to their own laws",
    LAW.art(54): "military data have rules of their own",
    LAW.art(55): "commencement; carried by the dates of the instrument",
}
