"""What the law asks about telling the person, and about published rules."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

RULES_PUBLISHED = Fact(
    name="rules_published",
    question="Were the rules of processing public?",
    question_zh="是否公开处理规则",
    term="公开收集、使用规则",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

CHILDREN_RULES = Fact(
    name="children_rules",
    question="Were there special rules for children under fourteen?",
    question_zh="是否制定专门的儿童个人信息处理规则",
    term="专门的个人信息处理规则",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NOTICE_STATES_USE = Fact(
    name="notice_states_use",
    question="Was the person told purpose, manner and scope?",
    question_zh="是否明示处理的目的、方式和范围",
    term="明示收集、使用信息的目的、方式和范围",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NOTICE_COMPLETE = Fact(
    name="notice_complete",
    question="Was the person told all that must be told beforehand?",
    question_zh="是否完整告知法定事项",
    term="告知",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NOTICE_PROMINENT = Fact(
    name="notice_prominent",
    question="Was the person told in a prominent way?",
    question_zh="是否以显著方式告知",
    term="显著方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NOTICE_TRUTHFUL = Fact(
    name="notice_truthful",
    question="Was what the person was told true?",
    question_zh="告知是否真实、准确",
    term="真实、准确、完整",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NOTICE_OF_NECESSITY = Fact(
    name="notice_of_necessity",
    question="Was the person told why sensitive information is needed and what it may do to them?",
    question_zh="是否告知处理敏感信息的必要性及对个人权益的影响",
    term="必要性以及对个人权益的影响",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NOTICE_OF_RECIPIENT = Fact(
    name="notice_of_recipient",
    question="Was the person told who receives the information and for what?",
    question_zh="是否告知接收方及其处理目的、方式",
    term="告知接收方",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

NEED_NOT_BE_TOLD = Fact(
    name="need_not_be_told",
    question="Does a law require secrecy here, or make notice unnecessary?",
    question_zh="是否属于法律规定应当保密或者不需要告知的情形",
    term="应当保密或者不需要告知",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

EMERGENCY_PREVENTED_NOTICE = Fact(
    name="emergency_prevented_notice",
    question="Did an emergency make it impossible to tell the person in time?",
    question_zh="紧急情况下是否无法及时告知",
    term="紧急情况",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

TOLD_AFTERWARDS = Fact(
    name="told_afterwards",
    question="Was the person told once the emergency was over?",
    question_zh="紧急情况消除后是否及时告知",
    term="紧急情况消除后及时告知",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)
