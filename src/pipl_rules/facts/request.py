"""What the law asks about a person's request: what was asked, what became of it, and what stood in its way.

That deletion was refused is `act.REFUSES_DELETION`, which the older laws ask too.
"""

from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

# -- Statuses ------------------------------------------------------------------------------------------

DELETION_DUE = Fact(
    name="deletion_due",
    question="Is there a ground on which the information must be deleted?",
    question_zh="是否具备应当删除的法定情形",
    term="有下列情形之一的",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

TRANSFER_DUE = Fact(
    name="transfer_due",
    question="Does the request for transfer meet the conditions laid down for it?",
    question_zh="转移请求是否符合规定条件",
    term="符合国家网信部门规定条件",
    about=About.ITEM,
    settled_by=SettledBy.LAW,
)

# -- What was asked, and what became of it -----------------------------------------------------------------

REQUEST_MADE = Fact(
    name="request_made",
    question="Did the person make a request to use a right?",
    question_zh="个人是否提出行使权利的请求",
    term="个人行使权利的申请",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

REQUEST_REFUSED = Fact(
    name="request_refused",
    question="Was the request refused or ignored, wholly or in part?",
    question_zh="是否全部或者部分拒绝、不予理会个人的请求",
    term="拒绝个人行使权利的请求",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REQUEST_IGNORED = Fact(
    name="request_ignored",
    question="Was the request ignored?",
    question_zh="是否不理会个人的请求",
    term="及时受理",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ASKS_ACCESS = Fact(
    name="asks_access",
    question="Did the person ask to see or copy the information?",
    question_zh="个人是否请求查阅、复制",
    term="查阅、复制",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

REFUSES_ACCESS = Fact(
    name="refuses_access",
    question="Was a request to see or copy the information refused or ignored, wholly or in part?",
    question_zh="是否拒绝或者不理会查阅、复制请求",
    term="请求查阅、复制",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REFUSES_TRANSFER = Fact(
    name="refuses_transfer",
    question="Was a request to transfer the information to another processor refused or ignored?",
    question_zh="是否拒绝或者不理会转移请求",
    term="请求转移",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ASKS_CORRECTION = Fact(
    name="asks_correction",
    question="Did the person ask for correction or completion?",
    question_zh="个人是否请求更正、补充",
    term="更正、补充",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

REFUSES_CORRECTION = Fact(
    name="refuses_correction",
    question="Was a request for correction or completion refused or ignored, wholly or in part?",
    question_zh="是否拒绝或者不理会更正、补充请求",
    term="请求更正、补充",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ASKS_DELETION = Fact(
    name="asks_deletion",
    question="Did the person ask for deletion?",
    question_zh="个人是否请求删除",
    term="请求删除",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

REFUSES_EXPLANATION = Fact(
    name="refuses_explanation",
    question="Was a request for an explanation refused or ignored?",
    question_zh="是否拒绝或者不理会解释说明的请求",
    term="要求解释说明",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REFUSES_RESTRICTION = Fact(
    name="refuses_restriction",
    question="Was a request to limit or end the handling refused or ignored?",
    question_zh="是否拒绝或者不理会限制、停止处理的请求",
    term="限制或者拒绝他人处理",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REFUSES_WITHDRAWAL = Fact(
    name="refuses_withdrawal",
    question="Was a withdrawal of consent refused or ignored?",
    question_zh="是否拒绝或者不理会撤回同意的请求",
    term="撤回同意",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REFUSES_CANCELLATION = Fact(
    name="refuses_cancellation",
    question="Was a request to close the account refused or ignored?",
    question_zh="是否拒绝或者不理会注销账号的请求",
    term="注销账号",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

REFUSES_HUMAN_REVIEW = Fact(
    name="refuses_human_review",
    question="Was a request that a human look at the decision refused or ignored?",
    question_zh="是否拒绝或者不理会人工复核的请求",
    term="拒绝仅通过自动化决策的方式作出决定",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ANSWERED_LATE = Fact(
    name="answered_late",
    question="Was the request answered later than in time?",
    question_zh="是否未及时答复或者处理请求",
    term="及时",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CONDITIONS_SET = Fact(
    name="conditions_set",
    question="Was something asked of the person before the request would be met?",
    question_zh="是否对个人的请求附加条件",
    term="设置条件",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CONDITIONS_UNREASONABLE = Fact(
    name="conditions_unreasonable",
    question="Was what was asked of the person unreasonable?",
    question_zh="所附条件是否不合理",
    term="不合理条件",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

FEE_FOR_TRANSFER = Fact(
    name="fee_for_transfer",
    question="Was a fee charged for a transfer?",
    question_zh="是否对转移个人信息收取费用",
    term="收取必要费用",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

# -- What the processor can say -------------------------------------------------------------------------------

REASONS_GIVEN = Fact(
    name="reasons_given",
    question="Were reasons given for refusing?",
    question_zh="拒绝请求是否说明理由",
    term="说明理由",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

OTHER_CHANNEL_OPEN = Fact(
    name="other_channel_open",
    question="Was another way open by which the person could get the same?",
    question_zh="个人是否可以通过其他途径实现同一请求",
    term="便捷的申请受理和处理机制",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

IDENTITY_UNVERIFIED = Fact(
    name="identity_unverified",
    question="Could the one who asked not be shown to be the person, though that was tried?",
    question_zh="是否经核验仍不能确认请求人为本人",
    term="验证请求人的真实身份",
    burden=Burden.DEFENCE,
)

REQUEST_UNSPECIFIED = Fact(
    name="request_unspecified",
    question="Did the person, though asked, not say which information was meant?",
    question_zh="经要求个人是否仍未指明所涉信息",
    term="请求事项",
    burden=Burden.DEFENCE,
)

CORRECTION_CHECKED = Fact(
    name="correction_checked",
    question="Did the processor check the information it was asked to correct?",
    question_zh="是否对请求更正、补充的信息予以核实",
    term="予以核实",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

REQUEST_WAY_EASY = Fact(
    name="request_way_easy",
    question="Was there a convenient way to make requests and have them dealt with?",
    question_zh="是否建立便捷的个人行使权利的申请受理和处理机制",
    term="便捷的个人行使权利的申请受理和处理机制",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

TELLING_IMPEDES_DUTY = Fact(
    name="telling_impedes_duty",
    question="Would telling the person keep a State organ from its statutory functions?",
    question_zh="告知是否将妨碍国家机关履行法定职责",
    term="妨碍国家机关履行法定职责",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

REQUEST_EXCESSIVE = Fact(
    name="request_excessive",
    question="Do the requests, by their number or otherwise, clearly go beyond what is reasonable?",
    question_zh="请求次数等是否明显超出合理范围",
    term="明显超出合理范围",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

TRANSFER_INFEASIBLE = Fact(
    name="transfer_infeasible",
    question="Is the transfer technically not feasible?",
    question_zh="转移个人信息是否不具备技术可行性",
    term="具备技术可行性",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

TRANSFER_HARMS_OTHERS = Fact(
    name="transfer_harms_others",
    question="Would the transfer harm the lawful interests of others?",
    question_zh="转移个人信息是否损害他人合法权益",
    term="不损害他人合法权益",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

# -- The information asked about ----------------------------------------------------------------------------------

INACCURATE = Fact(
    name="inaccurate",
    question="Is the information wrong?",
    question_zh="个人信息是否不准确",
    term="不准确",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

INCOMPLETE = Fact(
    name="incomplete",
    question="Is the information incomplete?",
    question_zh="个人信息是否不完整",
    term="不完整",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

GIVEN_OR_CONTRACTED = Fact(
    name="given_or_contracted",
    question="Did the person agree to give it, or was it collected on the strength of a contract?",
    question_zh="是否为本人同意提供的或者基于合同收集的个人信息",
    term="本人同意提供的或者基于合同收集的个人信息",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

OTHER_DELETION_GROUND = Fact(
    name="other_deletion_ground",
    question="Does another law or administrative regulation say that it must be deleted?",
    question_zh="其他法律、行政法规是否规定应当删除",
    term="法律、行政法规规定的其他情形",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

# -- Readings -------------------------------------------------------------------------------------------------------

RIGHT_TO_REFUSE = Reading(
    name="right_to_refuse",
    question="Does the right to limit or refuse reach handling on a basis that needs no consent?",
    question_zh="对无需同意的处理，个人是否仍有权限制或者拒绝？",
    choices=(
        Choice(
            "bases_prevail",
            "no: the bases of article 13 items 2 to 7 are what a law provides otherwise",
            "否：第十三条第二项至第七项即属法律另有规定",
            "PIPL arts 13 para. 2 and 44, read together: what needs no consent is not undone by refusing it",
        ),
        Choice(
            "refusal_prevails",
            "yes: article 44 yields only to a law or administrative regulation that denies the refusal",
            "是：仅在法律、行政法规明确排除拒绝权时方受限制",
            "PIPL art. 44, taken by its letter: it makes no exception for bases, as article 27 shows for item 6",
        ),
    ),
)

OTHER_CHANNEL = Reading(
    name="other_channel",
    question="Is access given where the person can get the same by another way that is open to them?",
    question_zh="个人可通过其他途径自行查阅、复制的，是否视为已经提供？",
    choices=(
        Choice(
            "suffices",
            "yes: a convenient way is what is owed, not a particular one",
            "是：应当提供的是便捷的途径，而非特定的途径",
            "PIPL art. 50 para. 1: a convenient mechanism for receiving and dealing with requests",
        ),
        Choice(
            "request_counts",
            "no: what is asked for is provided when it is asked for",
            "否：个人请求的，应当及时提供",
            "PIPL art. 45 para. 2, taken by its letter",
        ),
    ),
)
