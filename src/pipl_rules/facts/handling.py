"""What the PIPL asks besides of how information is handled: changes, plain words, entrusting, bounds and permits."""

from pipl_rules.facts import act
from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

LAW_REACHES_ABROAD = Fact(
    name="law_reaches_abroad",
    question="Does another law or administrative regulation bring this act abroad under the PIPL?",
    question_zh="是否属于法律、行政法规规定的其他适用本法的境外处理",
    term="法律、行政法规规定的其他情形",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

MILDER_WAY = Fact(
    name="milder_way",
    question="Would another way with less impact on the person have served the purpose?",
    question_zh="是否存在对个人权益影响更小而同样可行的方式",
    term="对个人权益影响最小的方式",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

QUALITY_HARMS = Fact(
    name="quality_harms",
    question="Did the information tell against the person because it was inaccurate or incomplete?",
    question_zh="信息不准确、不完整是否对个人权益造成不利影响",
    term="因个人信息不准确、不完整对个人权益造成不利影响",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ENDANGERS_THE_PUBLIC = Fact(
    name="endangers_the_public",
    question="Does the handling endanger national security or the public interest?",
    question_zh="处理活动是否危害国家安全、公共利益",
    term="危害国家安全、公共利益",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

STAFF_RULES_MADE = Fact(
    name="staff_rules_made",
    question="Were the rules for the staff lawfully made: talked over with the staff and made known to them?",
    question_zh="劳动规章制度是否依法制定（经讨论协商并向劳动者公示或者告知）",
    term="依法制定的劳动规章制度",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

COLLECTIVE_CONTRACT = Fact(
    name="collective_contract",
    question="Is there a collective contract lawfully signed with the staff?",
    question_zh="是否依法签订集体合同",
    term="依法签订的集体合同",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

BEYOND_REPORTING = Fact(
    name="beyond_reporting",
    question="Did the report use more about the person than reporting reasonably needs?",
    question_zh="报道使用的个人信息是否超出合理范围",
    term="在合理的范围内",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

SEPARATE_REQUIRED = Fact(
    name="separate_required",
    question="Does a law or administrative regulation ask for separate consent here?",
    question_zh="法律、行政法规是否规定应当取得单独同意",
    term="应当取得个人单独同意",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

USE_CHANGED = Fact(
    name="use_changed",
    question="Did the purpose, the manner or the kinds of information change since the person consented?",
    question_zh="取得同意后处理目的、处理方式或者信息种类是否变更",
    term="处理目的、处理方式和处理的个人信息种类发生变更",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

NOTICE_OUTDATED = Fact(
    name="notice_outdated",
    question="Did anything change that the person had to be told before handling began?",
    question_zh="应当告知的事项是否发生变更",
    term="前款规定事项发生变更",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

CHANGE_TOLD = Fact(
    name="change_told",
    question="Was the person told what had changed?",
    question_zh="是否将变更部分告知个人",
    term="将变更部分告知个人",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CONSENT_RENEWED = Fact(
    name="consent_renewed",
    question="Did the person consent anew after the change?",
    question_zh="变更后是否重新取得个人同意",
    term="重新取得个人同意",
    changed_by=Party.CLAIMANT,
    burden=Burden.DEFENCE,
)

NOTICE_UNCLEAR = Fact(
    name="notice_unclear",
    question="Was what the person was told hard to understand?",
    question_zh="告知的语言是否晦涩、难以理解",
    term="清晰易懂的语言",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

TOLD_BY_RULES = Fact(
    name="told_by_rules",
    question="Was the person told by way of written rules of handling?",
    question_zh="是否通过制定处理规则的方式告知",
    term="通过制定个人信息处理规则的方式告知",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

RULES_EASY = Fact(
    name="rules_easy",
    question="Were the rules of handling easy to consult and to keep?",
    question_zh="处理规则是否便于查阅和保存",
    term="便于查阅和保存",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ENTRUST_ENDED = Fact(
    name="entrust_ended",
    question="Had the entrusting contract ended, failed or been set aside?",
    question_zh="委托合同是否不生效、无效、被撤销或者终止",
    term="委托合同不生效、无效、被撤销或者终止",
    burden=Burden.RAISED,
)

ENTRUST_RETURNED = Fact(
    name="entrust_returned",
    question="Did the entrusted party give the information back or delete it, keeping nothing?",
    question_zh="受托人是否返还或者删除，未予保留",
    term="返还个人信息处理者或者予以删除，不得保留",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ENTRUSTED_ON = Fact(
    name="entrusted_on",
    question="Did the entrusted party entrust the handling to somebody else?",
    question_zh="受托人是否转委托他人处理",
    term="转委托",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

ENTRUSTING_ON_AGREED = Fact(
    name="entrusting_on_agreed",
    question="Had the processor agreed to that?",
    question_zh="转委托是否经处理者同意",
    term="未经个人信息处理者同意",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

BEYOND_WHAT_WAS_PROVIDED_FOR = Fact(
    name="beyond_what_was_provided_for",
    question="Having received it from another processor, did it go beyond the purpose, manner and kinds told to the person?",
    question_zh="作为接收方，是否超出告知个人的处理目的、处理方式和信息种类等范围",
    term="接收方应当在上述处理目的、处理方式和个人信息的种类等范围内处理",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

PERMIT_REQUIRED = Fact(
    name="permit_required",
    question="Does a law or administrative regulation ask for a permit to handle this?",
    question_zh="法律、行政法规是否规定处理该信息应当取得行政许可",
    term="应当取得相关行政许可",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

PERMIT_HELD = Fact(
    name="permit_held",
    question="Did the processor hold that permit?",
    question_zh="处理者是否取得该行政许可",
    term="取得相关行政许可",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

LAW_ITSELF_PROVIDES = Fact(
    name="law_itself_provides",
    question="Is what provides otherwise a law of the National People's Congress or its Standing Committee, no mere regulation?",
    question_zh="另有规定的是否为法律本身，而非仅为行政法规",
    term="法律另有规定",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

BY_LAW = act.LAW_PROVIDES & LAW_ITSELF_PROVIDES
"""法律另有规定: a law, where the text does not let an administrative regulation do."""

SEPARATE_CONSENT = Reading(
    name="separate_consent",
    question="Does a basis of article 13 items 2 to 7 also do away with the separate consent of articles 23, 25 and 29?",
    question_zh="具备第十三条第二项至第七项情形的，是否也无需取得第二十三、二十五、二十九条的单独同意？",
    choices=(
        Choice(
            "displaced",
            "yes: separate consent is a form of consent, and paragraph 2 lifts whatever consent the law asks for",
            "是：单独同意是同意的一种，第二款针对本法其他规定要求的全部同意",
            "PIPL art. 13 para. 2, taken by its letter",
        ),
        Choice(
            "stands",
            "no: separate consent answers a heightened risk and is asked for beside the basis",
            "否：单独同意针对较高风险，在合法性基础之外另行要求",
            "PIPL arts 23, 25 and 29, each of which names no basis as its exception",
        ),
    ),
)

STAFF_BASIS = Reading(
    name="staff_basis",
    question="Must managing staff rest on lawful staff rules and on a collective contract, or is one enough?",
    question_zh="人力资源管理须同时依据劳动规章制度和集体合同，还是具备其一即可？",
    choices=(
        Choice(
            "either",
            "one is enough: the two are sources side by side, and most employers have no collective contract",
            "其一即可：二者为并列的依据，多数用人单位并无集体合同",
            "PIPL art. 13 para. 1 item 2, read by its purpose",
        ),
        Choice(
            "both",
            "both: the item joins them with an 'and'",
            "须同时具备：条文以“和”字相连",
            "PIPL art. 13 para. 1 item 2, taken by its letter",
        ),
    ),
)
