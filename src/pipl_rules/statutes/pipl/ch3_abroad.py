"""PIPL, chapter III: providing personal information abroad (arts 38-43).

The conditions of article 38 refer to measures that the CAC had still to make:
the security assessment in force from 2022-09-01, the standard contract from
2023-06-01. So does the number of persons of article 40, which nothing filled
before 2022-09-01: until then it is a question put to whoever decides, and it
stays open where nobody answers it.
"""

import datetime as dt

from pipl_rules.citation import Citation
from pipl_rules.dates import Span
from pipl_rules.facts import export_mechanism, network, status, transfer
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import COVERED

EXPORTED = COVERED & transfer.EXPORTS
ASSESSMENT_MEASURES, CONTRACT_MEASURES = dt.date(2022, 9, 1), dt.date(2023, 6, 1)
UNFILLED = Span(PIPL.effective, ASSESSMENT_MEASURES)

ON_MECHANISM = ("pipl.38.1", "pipl.38.1.person")
"""The rules by which one of the conditions must hold."""

# -- Article 38: the conditions --------------------------------------------------------------------

# fmt: off
ARTICLE_38 = (
    Rule(id="pipl.38.1", cite=PIPL.art(38, para=1),
        gist="Personal information goes abroad only under one of the conditions listed.",
        zh="向境外提供个人信息，应当具备所列条件之一",
        when=EXPORTED,
        concludes=must(
            "processor",
            Conduct("meet a condition for providing abroad", "具备出境条件之一"),
            done=transfer.EXPORT_CONDITION,
        )),
    Rule(id="pipl.38.1.person", cite=PIPL.art(38, para=1), concludes=infringes(PI_RIGHTS),
        gist="Where so read: without one of them it must not leave, and to send it wrongs the person.",
        zh="采此解释者：不具备条件而出境的，侵害个人信息权益",
        when=all_of(transfer.EXPORT_MECHANISM.chosen("protects_person"), EXPORTED, ~transfer.EXPORT_CONDITION )),
    Rule(id="pipl.38.1.to_come", cite=PIPL.art(38, para=1), during=Span(None, CONTRACT_MEASURES),
        gist="Where so read: nobody is bound to a condition before the measures it refers to are made.",
        zh="采此解释者：相关办法尚未制定的，条件无从具备",
        when=transfer.MECHANISM_TO_COME.chosen("waits") & EXPORTED, lifts=ON_MECHANISM),
    Rule(id="pipl.38.1.need", cite=PIPL.art(38, para=1), concludes=infringes(PI_RIGHTS),
        gist="It goes abroad only where there is truly a need.",
        zh="确需向境外提供的，方可提供",
        when=EXPORTED & transfer.EXPORT_UNNEEDED),
    Rule(id="pipl.38.1.1.holds", cite=PIPL.art(38, para=1, item=1),
        gist="A security assessment organised by the CAC that was passed.",
        zh="持有仍在有效期内的出境评估结果",
        when=export_mechanism.ASSESSMENT_PASSED, concludes=counts_as(export_mechanism.VALID_ASSESSMENT)),
    Rule(id="pipl.38.1.2.holds", cite=PIPL.art(38, para=1, item=2),
        gist="A certificate of protection from a professional body.",
        zh="持有专业机构的有效认证",
        when=export_mechanism.CERTIFIED, concludes=counts_as(export_mechanism.VALID_CERTIFICATE)),
    Rule(id="pipl.38.1.3.holds", cite=PIPL.art(38, para=1, item=3),
        gist="A contract with the recipient on the standard form of the CAC.",
        zh="已依标准合同与境外接收方签约",
        when=export_mechanism.CONTRACT_CONCLUDED, concludes=counts_as(export_mechanism.VALID_CONTRACT)),
    Rule(id="pipl.38.1.123", cite=PIPL.art(38, para=1), concludes=counts_as(transfer.EXPORT_CONDITION),
        gist="Each of the three is such a condition.",
        zh="安全评估、认证、标准合同，具备其一即可",
        when=export_mechanism.VALID_ASSESSMENT
        | export_mechanism.VALID_CERTIFICATE
        | export_mechanism.VALID_CONTRACT),
    Rule(id="pipl.38.1.4", cite=PIPL.art(38, para=1, item=4), concludes=counts_as(transfer.EXPORT_CONDITION),
        gist="So is another condition laid down by a law, an administrative regulation or the CAC.",
        zh="另有规定许可的，从该规定",
        when=transfer.OTHER_EXPORT_CONDITION),
    Rule(id="pipl.38.2", cite=PIPL.art(38, para=2), concludes=counts_as(transfer.EXPORT_CONDITION),
        gist="A treaty of China that lays down conditions may be followed instead.",
        zh="国际条约、协定对出境条件有规定的，可以按照其规定执行",
        when=EXPORTED & transfer.TREATY_ALLOWS_EXPORT, lifts=("pipl.40.assess", "pipl.40.assess.person")),
    Rule(id="pipl.38.3", cite=PIPL.art(38, para=3),
        gist="The processor sees to it that the recipient abroad keeps to the standard of the law.",
        zh="应当保障境外接收方的处理达到本法规定的保护标准",
        when=EXPORTED,
        concludes=must(
            "processor",
            Conduct("hold the recipient to the standard of the law", "保障境外接收方达到保护标准"),
            done=transfer.RECIPIENT_HELD_TO_STANDARD,
        )),
)
# fmt: on

# -- Article 39: notice and separate consent ---------------------------------------------------------
# The exceptions of article 18 para. 1 are to article 17 para. 1 alone, and do not reach this notice.

CONSENT_ASKED = transfer.EXPORT_CONSENT.chosen("always") | ~status.BASIS_WITHOUT_CONSENT

ARTICLE_39 = (
    Rule(
        id="pipl.39.notice",
        cite=PIPL.art(39),
        gist="The person is told who receives it abroad and how to reach them, for what, how and which kinds, "
        "and how to use their rights there.",
        zh="应当告知境外接收方的情况以及向其行使权利的方式和程序",
        when=EXPORTED,
        concludes=must(
            "processor",
            Conduct("tell the person of the recipient abroad", "告知境外接收方情况"),
            done=transfer.NOTICE_OF_FOREIGN_RECIPIENT,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.39.consent",
        cite=PIPL.art(39),
        gist="... and consents separately: where consent is the basis, or always, as article 39 is read.",
        zh="并取得个人的单独同意",
        when=all_of(EXPORTED, ~status.VALID_SEPARATE_CONSENT, CONSENT_ASKED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 40: critical infrastructure and large numbers --------------------------------------------------

ASSESSED_ONLY = EXPORTED & (network.CII_OPERATOR | transfer.QUANTITY_REACHED)

ARTICLE_40 = (
    Rule(
        id="pipl.40.quantity",
        cite=PIPL.art(40),
        gist="Before any measure named the number, whether it was prescribed and reached is an open question.",
        zh="规定数量的办法施行前，是否达到规定数量有待认定",
        when=transfer.CAC_QUANTITY_REACHED,
        concludes=counts_as(transfer.QUANTITY_REACHED),
        during=UNFILLED,
    ),
    Rule(
        id="pipl.40.store",
        cite=PIPL.art(40),
        gist="Operators of critical infrastructure and processors of that many keep in the mainland what they "
        "collect there.",
        zh="关键信息基础设施运营者和达到规定数量的处理者，应当将信息存储在境内",
        when=all_of(COVERED, transfer.KEPT_ONLY_ABROAD, network.CII_OPERATOR | transfer.QUANTITY_REACHED),
        concludes=must(
            "processor",
            Conduct("keep it in the mainland", "存储在境内"),
            done=~transfer.KEPT_ONLY_ABROAD,
        ),
    ),
    Rule(
        id="pipl.40.assess",
        cite=PIPL.art(40),
        gist="What they provide abroad must have passed a security assessment.",
        zh="必须出境的，先过安全评估",
        when=ASSESSED_ONLY,
        concludes=must(
            "processor",
            Conduct("pass a security assessment", "通过安全评估"),
            done=export_mechanism.VALID_ASSESSMENT,
        ),
    ),
    Rule(
        id="pipl.40.assess.person",
        cite=PIPL.art(40),
        gist="Where so read: to send it without one wrongs the person.",
        zh="采此解释者：未通过评估而出境的，侵害个人信息权益",
        when=all_of(
            transfer.EXPORT_MECHANISM.chosen("protects_person"),
            ASSESSED_ONLY,
            ~export_mechanism.VALID_ASSESSMENT,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 41: foreign judicial and law-enforcement authorities -----------------------------------------------

ARTICLE_41 = (
    Rule(
        id="pipl.41",
        cite=PIPL.art(41),
        gist="What is stored in the mainland goes to no foreign court or law-enforcement body unless the competent "
        "Chinese authority approves.",
        zh="非经主管机关批准，不得向外国司法或者执法机构提供存储于境内的个人信息",
        when=COVERED & transfer.GIVEN_TO_FOREIGN_AUTHORITY,
        concludes=must(
            "processor",
            Conduct("obtain approval first", "经主管机关批准"),
            done=transfer.FOREIGN_AUTHORITY_APPROVED,
        ),
    ),
)

# -- Article 42: listed recipients --------------------------------------------------------------------------------

ARTICLE_42 = (
    Rule(
        id="pipl.42",
        cite=PIPL.art(42),
        gist="A recipient on the published list gets no more than the list still allows.",
        zh="不得违反限制或者禁止措施向列入清单者提供",
        when=EXPORTED & transfer.RECIPIENT_LISTED,
        concludes=must(
            "processor",
            Conduct("keep to what the list allows", "遵守限制或者禁止提供的措施"),
            done=transfer.WITHIN_LIST,
        ),
    ),
)

RULES = (*ARTICLE_38, *ARTICLE_39, *ARTICLE_40, *ARTICLE_41, *ARTICLE_42)
CLOSINGS = (
    Closed(fact=transfer.EXPORT_CONDITION, cite=PIPL.art(38, para=1)),
    Closed(fact=export_mechanism.VALID_ASSESSMENT, cite=PIPL.art(38, para=1)),
    Closed(fact=export_mechanism.VALID_CERTIFICATE, cite=PIPL.art(38, para=1)),
    Closed(fact=export_mechanism.VALID_CONTRACT, cite=PIPL.art(38, para=1)),
    Closed(fact=transfer.QUANTITY_REACHED, cite=PIPL.art(40)),
)
LEFT_OUT: dict[Citation, str] = {
    PIPL.art(43): "what the State may do against a discriminating State; no act of a processor",
}
