"""What the law asks about providing information abroad."""

from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

# -- What was done -----------------------------------------------------------------------------

EXPORTS = Fact(
    name="exports",
    question="Was it provided to somebody outside the mainland of China?",
    question_zh="是否向中华人民共和国境外提供",
    term="向中华人民共和国境外提供",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

EXPORT_UNNEEDED = Fact(
    name="export_unneeded",
    question="Could the purpose be reached without providing it abroad?",
    question_zh="不向境外提供能否实现目的",
    term="因业务等需要，确需",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

EXPORTED_FOR_CONTRACT = Fact(
    name="exported_for_contract",
    question="Was it provided abroad to make or perform a contract to which the person is a party?",
    question_zh="是否为订立、履行个人作为一方当事人的合同向境外提供",
    term="为订立、履行个人作为一方当事人的合同",
    burden=Burden.DEFENCE,
)

EXPORTED_FOR_STAFF = Fact(
    name="exported_for_staff",
    question="Was it staff information provided abroad to manage staff under lawful rules and a collective contract?",
    question_zh="是否按照依法制定的劳动规章制度和依法签订的集体合同实施跨境人力资源管理",
    term="跨境人力资源管理",
    burden=Burden.DEFENCE,
)

EXPORTED_FOR_DUTY = Fact(
    name="exported_for_duty",
    question="Was it provided abroad to fulfil a statutory function or duty?",
    question_zh="是否为履行法定职责或者法定义务向境外提供",
    term="为履行法定职责或者法定义务",
    burden=Burden.DEFENCE,
)

EXPORTED_IN_EMERGENCY = Fact(
    name="exported_in_emergency",
    question="Was it provided abroad in an emergency, to protect life, health or property?",
    question_zh="是否在紧急情况下为保护自然人的生命健康和财产安全向境外提供",
    term="紧急情况下",
    burden=Burden.DEFENCE,
)

TREATY_ALLOWS_EXPORT = Fact(
    name="treaty_allows_export",
    question="Does a treaty of China lay down conditions for it, and are they met?",
    question_zh="是否符合中国缔结或者参加的国际条约、协定规定的条件",
    term="国际条约、协定",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

OTHER_EXPORT_CONDITION = Fact(
    name="other_export_condition",
    question="Does it meet another condition of a law, an administrative regulation or the CAC?",
    question_zh="是否符合法律、行政法规或者国家网信部门规定的其他条件",
    term="其他条件",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

CAC_QUANTITY_REACHED = Fact(
    name="cac_quantity_reached",
    question="Had the CAC prescribed a number of persons, and had the processor reached it?",
    question_zh="国家网信部门是否已规定数量且处理者已达到",
    term="国家网信部门规定数量",
    settled_by=SettledBy.JUDGMENT,
)

IMPORTANT_DATA = Fact(
    name="important_data",
    question="Is it data whose misuse may endanger national security, the economy, public health or the like?",
    question_zh="是否属于可能危害国家安全、经济运行、社会稳定、公共健康和安全等的数据",
    term="重要数据",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

DECLARED_IMPORTANT = Fact(
    name="declared_important",
    question="Had authorities told the processor, or published, that it is important data?",
    question_zh="是否被告知或者公开发布为重要数据",
    term="被相关部门、地区告知或者公开发布为重要数据",
    burden=Burden.RAISED,
)

OTHER_ASSESSMENT_CASE = Fact(
    name="other_assessment_case",
    question="Is it another case in which the CAC asks for a security assessment?",
    question_zh="是否属于国家网信部门规定的其他需要申报评估的情形",
    term="其他需要申报数据出境安全评估的情形",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

KEPT_ONLY_ABROAD = Fact(
    name="kept_only_abroad",
    question="Is what was collected in the mainland kept abroad and not in the mainland?",
    question_zh="境内收集和产生的信息是否仅存储于境外",
    term="存储在境内",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

# -- The person, the recipient, foreign authorities --------------------------------------------

NOTICE_OF_FOREIGN_RECIPIENT = Fact(
    name="notice_of_foreign_recipient",
    question="Was the person told who receives it abroad, how to reach them, for what, how, which kinds, and how to use their rights there?",
    question_zh="是否告知境外接收方的名称、联系方式、处理目的、处理方式、信息种类以及行使权利的方式和程序",
    term="告知境外接收方",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RECIPIENT_HELD_TO_STANDARD = Fact(
    name="recipient_held_to_standard",
    question="Did the processor take measures so that the recipient's processing meets the PIPL?",
    question_zh="是否采取必要措施保障境外接收方达到本法规定的保护标准",
    term="采取必要措施，保障境外接收方",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

GIVEN_TO_FOREIGN_AUTHORITY = Fact(
    name="given_to_foreign_authority",
    question="Did a foreign judicial or law-enforcement authority get what is stored in the mainland?",
    question_zh="是否向外国司法或者执法机构提供存储于境内的信息",
    term="向外国司法或者执法机构提供",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FOREIGN_AUTHORITY_APPROVED = Fact(
    name="foreign_authority_approved",
    question="Did the competent Chinese authority approve that?",
    question_zh="是否经中华人民共和国主管机关批准",
    term="经中华人民共和国主管机关批准",
    burden=Burden.DEFENCE,
)

RECIPIENT_LISTED = Fact(
    name="recipient_listed",
    question="Is the recipient on the published list of restricted or prohibited recipients?",
    question_zh="接收方是否被列入限制或者禁止个人信息提供清单",
    term="限制或者禁止个人信息提供清单",
    burden=Burden.RAISED,
)

WITHIN_LIST = Fact(
    name="within_list",
    question="Does it keep to what that list still allows?",
    question_zh="是否在清单允许的范围内",
    term="限制或者禁止",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

# -- Statuses ----------------------------------------------------------------------------------

QUANTITY_REACHED = Fact(
    name="quantity_reached",
    question="Does the processor reach the number of persons from which an assessment is needed?",
    question_zh="是否达到国家网信部门规定数量",
    term="国家网信部门规定数量",
    settled_by=SettledBy.LAW,
)

EXPORT_CONDITION = Fact(
    name="export_condition",
    question="Does one of the conditions for providing abroad hold?",
    question_zh="是否具备向境外提供的条件之一",
    term="应当具备下列条件之一",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

# -- Readings ----------------------------------------------------------------------------------

EXPORT_MECHANISM = Reading(
    name="export_mechanism",
    question="Does providing abroad without assessment, certification or standard contract by itself "
    "infringe the person's rights?",
    question_zh="未经安全评估、认证或者订立标准合同而出境，是否本身即侵害个人信息权益？",
    choices=(
        Choice(
            "public_duty",
            "no: the mechanisms are owed to the authority, which assesses, certifies and registers; "
            "the person's own shield is notice and separate consent",
            "否：安全评估等系向主管部门负担的义务，个人的保护在于告知和单独同意",
            "PIPL arts 38, 40 and 66 beside art. 39, taken by their letter; no decision to the contrary was found",
        ),
        Choice(
            "protects_person",
            "yes: they see to it that the information is protected abroad as at home, "
            "and without one it must not leave",
            "是：该机制旨在保障境外处理达到本法标准，缺之即不得出境",
            "PIPL art. 38 paras 1 and 3 with arts 1 and 2; the Assessment Measures name the person's interests in art. 1",
        ),
    ),
)

EXPORT_CONSENT = Reading(
    name="export_consent",
    question="Is separate consent to providing abroad needed where the handling has a basis without consent?",
    question_zh="依第十三条第二项至第七项处理的，出境是否仍须取得单独同意？",
    choices=(
        Choice(
            "where_consent_is_the_basis",
            "no: only where consent is the basis",
            "否：仅在以同意为合法性基础时需要",
            "PIPL art. 13 para. 2: consent required elsewhere in the law is not needed in the cases of items 2 to 7",
        ),
        Choice(
            "always",
            "yes: article 39 is the special rule for providing abroad",
            "是：第三十九条系出境的特别规定",
            "PIPL art. 39, taken by its letter",
        ),
    ),
)

MECHANISM_TO_COME = Reading(
    name="mechanism_to_come",
    question="Did article 38 bind before the CAC had laid down the mechanisms?",
    question_zh="国家网信部门尚未制定相关机制时，第三十八条是否已具约束力？",
    choices=(
        Choice(
            "binds",
            "yes: it is in force without a transitional clause, and one of its conditions must hold",
            "是：该条已施行且无过渡规定，须具备条件之一",
            "PIPL arts 38 and 74, taken by their letter",
        ),
        Choice(
            "waits",
            "no: nobody is bound to what cannot be done until the measures of assessment (2022-09-01) "
            "and of the standard contract (2023-06-01) are in force",
            "否：评估办法和标准合同办法施行前，条件无从具备",
            "PIPL art. 38 para. 1 items 1 and 3, which refer to measures yet to be made",
        ),
    ),
)
