"""Regulations on Credit Reporting, from 2013-03-15: what may be taken, told, kept, looked up and used."""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, consent, credit, status
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.terms import AGREED_TO

LAW = Instrument(
    id="credit2013",
    text="credit_reporting_regulations_2013",
    short="Credit Reporting Regulations",
    title="Regulations on the Administration of the Credit Reporting Industry",
    title_zh="征信业管理条例",
    promulgated=dt.date(2013, 1, 21),
    effective=dt.date(2013, 3, 15),
    rank=Rank.ADMINISTRATIVE_REGULATION,
)

TAKEN = all_of(status.IS_PERSONAL_INFORMATION, act.COLLECTS, credit.CREDIT_REPORTER)
AGREED_IN_WRITING = AGREED_TO & consent.CONSENT_WRITTEN

# -- Article 2: scope ----------------------------------------------------------------------------------------
# Chapter V (article 29) has its own rules for the State's database.

ARTICLE_2 = (
    Rule(
        id="credit2013.2.4",
        cite=LAW.art(2, para=4),
        gist="What State organs and authorised bodies do to carry out their duties is not credit reporting.",
        zh="国家机关和法定授权组织为履职所为，不适用本条例",
        when=credit.CREDIT_BY_STATUTORY_DUTY,
        lifts=(
            "credit2013.13.1",
            "credit2013.14.1",
            "credit2013.14.2",
            "credit2013.15",
            "credit2013.16.1",
            "credit2013.16.2",
            "credit2013.17",
            "credit2013.18.1",
            "credit2013.18.2",
            "credit2013.19",
            "credit2013.20.purpose",
            "credit2013.20.provide",
            "credit2013.22.1",
            "credit2013.22.2",
            "credit2013.23.1",
            "credit2013.25.2.mark",
            "credit2013.25.2.answer",
            "credit2013.25.3",
        ),
    ),
)

# -- Article 13: collecting -------------------------------------------------------------------------------

ARTICLE_13 = (
    Rule(
        id="credit2013.13.1",
        cite=LAW.art(13, para=1),
        gist="A credit reporting agency takes personal information only with the person's consent.",
        zh="征信机构采集个人信息，须经本人同意",
        when=TAKEN & ~AGREED_TO,
        unless=credit.PUBLIC_BY_LAW,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="credit2013.13.2",
        cite=LAW.art(13, para=2),
        gist="How directors, supervisors and managers do their office is not personal information here.",
        zh="董事、监事、高级管理人员的履职信息，在本条例中不作为个人信息",
        when=credit.OF_OFFICE,
        lifts=(
            "credit2013.13.1",
            "credit2013.14.1",
            "credit2013.14.2",
            "credit2013.15",
            "credit2013.16.1",
            "credit2013.18.1",
            "credit2013.18.2",
            "credit2013.20.provide",
        ),
    ),
)

# -- Article 14: what may not be taken, and what only in writing -------------------------------------------------

ARTICLE_14 = (
    Rule(
        id="credit2013.14.1",
        cite=LAW.art(14, para=1),
        gist="Belief, genes, fingerprints, blood type and illness are closed to credit reporting, consent or not, "
        "and so is what another law forbids to take.",
        zh="信仰、基因、指纹、血型、疾病等信息，以及他法禁采的信息，征信机构一律不得采集",
        when=TAKEN & (credit.BARRED_FROM_CREDIT | credit.BARRED_BY_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="credit2013.14.2",
        cite=LAW.art(14, para=2),
        gist="Income, savings, securities, insurance, property and tax are taken only after a warning, with written consent.",
        zh="收入、存款等财产信息，须告知不利后果并取得书面同意方可采集",
        when=TAKEN & credit.MEANS,
        unless=credit.TOLD_OF_CONSEQUENCES & AGREED_IN_WRITING,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 15: adverse information ---------------------------------------------------------------------------

ARTICLE_15 = (
    Rule(
        id="credit2013.15",
        cite=LAW.art(15),
        gist="Whoever supplies adverse information tells the person first.",
        zh="提供不良信息的，应当先告知本人",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.PROVIDES, credit.CREDIT_SUPPLIER, credit.ADVERSE),
        unless=credit.PUBLIC_BY_LAW,
        concludes=must(
            "supplier",
            Conduct("tell the person before supplying adverse information", "提供前告知本人"),
            done=credit.TOLD_BEFORE_ADVERSE,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 16: how long ----------------------------------------------------------------------------------------

ARTICLE_16 = (
    Rule(
        id="credit2013.16.1",
        cite=LAW.art(16, para=1),
        gist="Adverse information is deleted once five years have passed since the conduct ended.",
        zh="不良信息自不良行为终止起满五年的，应当删除",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            act.KEEPS,
            credit.CREDIT_REPORTER,
            credit.ADVERSE,
            credit.ADVERSE_OVER_FIVE_YEARS,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="credit2013.16.2",
        cite=LAW.art(16, para=2),
        gist="Until then, what the person says about it is put on record.",
        zh="保存期内，本人的说明应当记载",
        when=credit.CREDIT_REPORTER & credit.STATEMENT_REFUSED,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 17: one's own information ------------------------------------------------------------------------------

ARTICLE_17 = (
    Rule(
        id="credit2013.17",
        cite=LAW.art(17),
        gist="A person may look up their own information, and has two reports a year without charge.",
        zh="本人可以查询自身信息，每年可两次免费获取报告",
        when=credit.CREDIT_REPORTER & credit.OWN_REPORT_REFUSED,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 18: looking up ----------------------------------------------------------------------------------------

ARTICLE_18 = (
    Rule(
        id="credit2013.18.1",
        cite=LAW.art(18, para=1),
        gist="Whoever looks up a person has the person's written consent and agrees what for.",
        zh="查询他人信息，须取得书面同意并约定用途",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.COLLECTS, credit.CREDIT_USER, ~AGREED_IN_WRITING),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="credit2013.18.2",
        cite=LAW.art(18, para=2),
        gist="The agency gives out nothing without that consent.",
        zh="未取得书面同意的，征信机构不得提供",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.PROVIDES, credit.CREDIT_REPORTER, ~AGREED_IN_WRITING),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 19: standard terms -----------------------------------------------------------------------------------

IN_CREDIT = any_of(credit.CREDIT_REPORTER, credit.CREDIT_SUPPLIER, credit.CREDIT_USER)

ARTICLE_19 = (
    Rule(
        id="credit2013.19",
        cite=LAW.art(19),
        gist="Standard terms that take consent are pointed out so that the person notices them.",
        zh="以格式条款取得同意的，应当作足以引起注意的提示",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            act.PROCESSES,
            IN_CREDIT,
            credit.STANDARD_TERMS,
            ~consent.CONSENT_PROMINENT,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 20: using ----------------------------------------------------------------------------------------------

ARTICLE_20 = (
    Rule(
        id="credit2013.20.purpose",
        cite=LAW.art(20),
        gist="Credit information is used for the purpose agreed with the person.",
        zh="信息使用者应当限于约定的用途",
        when=all_of(
            status.IS_PERSONAL_INFORMATION, act.PROCESSES, credit.CREDIT_USER, credit.CREDIT_USED_OTHERWISE
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="credit2013.20.provide",
        cite=LAW.art(20),
        gist="... and passed on to nobody without the person's consent.",
        zh="未经本人同意不得转交第三方",
        when=all_of(status.IS_PERSONAL_INFORMATION, act.PROVIDES, credit.CREDIT_USER, ~AGREED_TO),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Articles 22 and 23: security, staff, accuracy ------------------------------------------------------------------------

ARTICLES_22_23 = (
    Rule(
        id="credit2013.22.1",
        cite=LAW.art(22, para=1),
        gist="An agency has rules and technical measures that keep information safe.",
        zh="征信机构应当建立信息安全制度和技术措施",
        when=act.PROCESSES & credit.CREDIT_REPORTER,
        concludes=must("agency", Conduct("keep the information safe", "保障信息安全"), done=act.SECURED),
    ),
    Rule(
        id="credit2013.22.2",
        cite=LAW.art(22, para=2),
        gist="It lays down who of its staff may look up what, and registers each look-up.",
        zh="征信机构应当规定人员查询权限并登记查询",
        when=act.PROCESSES & credit.CREDIT_REPORTER,
        concludes=must(
            "agency",
            Conduct("limit and register look-ups by staff", "规定查询权限并登记"),
            done=credit.STAFF_ACCESS_LOGGED,
        ),
    ),
    Rule(
        id="credit2013.23.1",
        cite=LAW.art(23, para=1),
        gist="It takes reasonable measures so that what it supplies is accurate.",
        zh="征信机构应当采取合理措施保证信息准确",
        when=act.PROVIDES & credit.CREDIT_REPORTER,
        concludes=must(
            "agency", Conduct("keep information accurate", "保证信息准确"), done=credit.ACCURACY_MEASURES
        ),
    ),
)

# -- Article 25: objections ---------------------------------------------------------------------------------------------

OBJECTED_TO = credit.CREDIT_OBJECTED & (credit.CREDIT_REPORTER | credit.CREDIT_SUPPLIER)

ARTICLE_25 = (
    Rule(
        id="credit2013.25.2.mark",
        cite=LAW.art(25, para=2),
        gist="Information objected to is marked as such.",
        zh="对有异议的信息应当标注",
        when=OBJECTED_TO,
        concludes=must(
            "agency or supplier",
            Conduct("mark what is objected to", "作出异议标注"),
            done=credit.OBJECTION_MARKED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="credit2013.25.2.answer",
        cite=LAW.art(25, para=2),
        gist="It is checked and answered in writing within twenty days.",
        zh="二十日内核查处理并书面答复",
        when=OBJECTED_TO,
        concludes=must(
            "agency or supplier",
            Conduct("check and answer within twenty days", "二十日内书面答复"),
            done=credit.OBJECTION_ANSWERED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="credit2013.25.3",
        cite=LAW.art(25, para=3),
        gist="What proves wrong or incomplete is put right.",
        zh="确有错误、遗漏的，应当改正",
        when=OBJECTED_TO & credit.CREDIT_ERROR_CONFIRMED,
        concludes=must(
            "agency or supplier",
            Conduct("put the error right", "予以更正"),
            done=credit.CREDIT_ERROR_CORRECTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 29: the State's credit database ----------------------------------------------------------------------------

ARTICLE_29 = (
    Rule(
        id="credit2013.29.2",
        cite=LAW.art(29, para=2),
        gist="A lender supplies credit information only with the person's written consent beforehand.",
        zh="信贷机构提供信贷信息，须事先取得书面同意",
        when=all_of(
            status.IS_PERSONAL_INFORMATION,
            act.PROVIDES,
            credit.CREDIT_SUPPLIER,
            credit.LENDER,
            ~AGREED_IN_WRITING,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (
    *ARTICLE_2,
    *ARTICLE_13,
    *ARTICLE_14,
    *ARTICLE_15,
    *ARTICLE_16,
    *ARTICLE_17,
    *ARTICLE_18,
    *ARTICLE_19,
    *ARTICLE_20,
    *ARTICLES_22_23,
    *ARTICLE_25,
    *ARTICLE_29,
)

LEFT_OUT = {
    LAW.art(2, para=1): "scope: carried by the facts that somebody acts as agency, supplier or user",
    LAW.art(2, para=2): "definition of credit reporting: carried by the same facts",
    LAW.art(2, para=3): "the State's database is under chapter V: article 29 here",
    LAW.art(3): "a general duty; the civil laws decide on privacy, the articles below on information",
    LAW.art(21): "information on enterprises",
    LAW.art(23, para=2): "users form their own view: no duty",
    LAW.art(25, para=1): "the right to object: the duties of paragraphs 2 and 3 carry it out",
    LAW.art(26): "complaint and suit: what follows from an act",
    LAW.art(29, para=1): "lenders must supply the database: found by the caller as a duty by law",
    **dict.fromkeys(map(LAW.art, (36, 37, 38, 40, 41, 42, 43)), "penalties: what follows from an act"),
    LAW.art(44): "definitions: carried by the facts named after them",
    LAW.art(47): "commencement",
}
