"""What the PIPL asks about automated decisions, capture in public places, joint processors, succession and place."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

DECIDES_AUTOMATICALLY = Fact(
    name="decides_automatically",
    question="Does a programme analyse the person and decide?",
    question_zh="是否利用个人信息进行自动化决策",
    term="自动化决策",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

PUSHES_OR_MARKETS = Fact(
    name="pushes_or_markets",
    question="Is its decision used to push information or to market?",
    question_zh="是否通过自动化决策进行信息推送、商业营销",
    term="信息推送、商业营销",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

OPAQUE_OR_UNFAIR = Fact(
    name="opaque_or_unfair",
    question="Is the automated decision opaque, or its result unfair?",
    question_zh="自动化决策是否不透明或者结果不公平、不公正",
    term="决策的透明度和结果公平、公正",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

UNREASONABLE_TERMS = Fact(
    name="unreasonable_terms",
    question="Is the person treated worse in price or other terms without good reason?",
    question_zh="是否在交易价格等交易条件上实行不合理的差别待遇",
    term="不合理的差别待遇",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

NON_TARGETED_OPTION = Fact(
    name="non_targeted_option",
    question="Is an option offered that does not go by the person's features?",
    question_zh="是否提供不针对其个人特征的选项",
    term="不针对其个人特征的选项",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

EASY_REFUSAL = Fact(
    name="easy_refusal",
    question="Is a convenient way to refuse offered?",
    question_zh="是否提供便捷的拒绝方式",
    term="便捷的拒绝方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

SIGNIFICANT_DECISION = Fact(
    name="significant_decision",
    question="Does the automated decision bear heavily on the person's interests?",
    question_zh="自动化决策是否对个人权益有重大影响",
    term="对个人权益有重大影响的决定",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

EXPLANATION_REFUSED = Fact(
    name="explanation_refused",
    question="Did the person ask for an explanation of it and not get one?",
    question_zh="是否拒绝对自动化决策予以说明",
    term="要求个人信息处理者予以说明",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

DECIDES_ALONE = Fact(
    name="decides_alone",
    question="Was it made by the programme alone?",
    question_zh="是否仅通过自动化决策的方式作出决定",
    term="仅通过自动化决策的方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

HUMAN_ASKED_FOR = Fact(
    name="human_asked_for",
    question="Had the person refused to be decided on by the programme alone?",
    question_zh="本人是否已拒绝仅通过自动化决策的方式作出决定",
    term="拒绝",
    changed_by=Party.CLAIMANT,
    burden=Burden.RAISED,
)

CAPTURES_IN_PUBLIC = Fact(
    name="captures_in_public",
    question="Does a device in a public place take images of people or identify them?",
    question_zh="是否在公共场所安装图像采集、个人身份识别设备",
    term="在公共场所安装图像采集、个人身份识别设备",
    changed_by=Party.PROCESSOR,
    burden=Burden.ELEMENT,
)

NEEDED_FOR_PUBLIC_SAFETY = Fact(
    name="needed_for_public_safety",
    question="Is the device necessary for public safety, and does it follow State rules?",
    question_zh="是否为维护公共安全所必需并遵守国家有关规定",
    term="为维护公共安全所必需",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

SIGN_POSTED = Fact(
    name="sign_posted",
    question="Does a prominent sign tell of the device?",
    question_zh="是否设置显著的提示标识",
    term="显著的提示标识",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

USED_OTHERWISE = Fact(
    name="used_otherwise",
    question="Was what the device took used for anything but public safety?",
    question_zh="所收集的信息是否用于维护公共安全以外的目的",
    term="不得用于其他目的",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

JOINT = Fact(
    name="joint",
    question="Did another processor decide on purpose and manner too?",
    question_zh="是否与其他处理者共同决定处理目的和处理方式",
    term="共同决定",
    burden=Burden.RAISED,
)

JOINT_AGREED = Fact(
    name="joint_agreed",
    question="Did the joint processors agree on their rights and duties?",
    question_zh="共同处理者是否约定各自的权利和义务",
    term="约定各自的权利和义务",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

SUCCESSION = Fact(
    name="succession",
    question="Did information pass on because of a merger, division, dissolution or bankruptcy?",
    question_zh="是否因合并、分立、解散、被宣告破产等原因转移信息",
    term="因合并、分立、解散、被宣告破产等原因",
    burden=Burden.DEFENCE,
)

ABROAD = Fact(
    name="abroad",
    question="Was it done outside the mainland of China?",
    question_zh="是否在中华人民共和国境外处理",
    term="境外",
    burden=Burden.DEFENCE,
)

SERVES_MAINLAND = Fact(
    name="serves_mainland",
    question="Did it serve to offer goods or services to people in the mainland?",
    question_zh="是否以向境内自然人提供产品或者服务为目的",
    term="以向境内自然人提供产品或者服务为目的",
    burden=Burden.EXCLUDED,
)

ANALYSES_MAINLAND = Fact(
    name="analyses_mainland",
    question="Did it analyse or assess what people in the mainland do?",
    question_zh="是否分析、评估境内自然人的行为",
    term="分析、评估境内自然人的行为",
    burden=Burden.EXCLUDED,
)
