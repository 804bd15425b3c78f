"""What the law asks about minors: those under eighteen."""

from pipl_rules.facts.child import CHILD
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy


def _taken(
    name: str, question: str, question_zh: str, term: str, *, changed_by: Party | None = Party.PROCESSOR
) -> Fact:
    """Something that must have been done, for whoever had to do it to prove."""
    return Fact(
        name=name,
        question=question,
        question_zh=question_zh,
        term=term,
        changed_by=changed_by,
        burden=Burden.DEFENCE,
    )


def _raised(
    name: str, question: str, question_zh: str, term: str, *, changed_by: Party | None = None
) -> Fact:
    """Something the claimant must raise and prove."""
    return Fact(
        name=name,
        question=question,
        question_zh=question_zh,
        term=term,
        changed_by=changed_by,
        burden=Burden.RAISED,
    )


def _excused(name: str, question: str, question_zh: str, term: str) -> Fact:
    """An excuse that is a question of law or standard."""
    return Fact(
        name=name,
        question=question,
        question_zh=question_zh,
        term=term,
        settled_by=SettledBy.JUDGMENT,
        burden=Burden.DEFENCE,
    )


UNDER_EIGHTEEN = _raised(
    "under_eighteen", "Was the person under eighteen?", "本人是否为未成年人", "未满十八周岁"
)

MINOR = UNDER_EIGHTEEN | CHILD
"""A minor (未成年人): under eighteen full years, as every child is."""

THROUGH_NETWORK = _raised(
    "through_network", "Was it done through a network?", "是否通过网络处理", "通过网络处理"
)

# -- Letters, diaries and messages

LETTERS_DESTROYED = _raised(
    "letters_destroyed",
    "Were letters, a diary or messages hidden, destroyed or illegally deleted?",
    "是否隐匿、毁弃、非法删除信件、日记或者通讯内容",
    "隐匿、毁弃、非法删除",
    changed_by=Party.PROCESSOR,
)
LETTERS_OPENED = _raised(
    "letters_opened",
    "Were letters, a diary or messages opened or read?",
    "是否开拆、查阅信件、日记或者通讯内容",
    "开拆、查阅",
    changed_by=Party.PROCESSOR,
)
READ_FOR_INCAPABLE = _excused(
    "read_for_incapable",
    "Did a parent or guardian read them for a minor without capacity?",
    "是否由监护人代无民事行为能力的未成年人开拆、查阅",
    "无民事行为能力未成年人的父母或者其他监护人代",
)
READ_FOR_CRIME = _excused(
    "read_for_crime",
    "Did an authority inspect them by law to trace a crime, or for the security of the State?",
    "是否因国家安全或者追查刑事犯罪依法检查",
    "因国家安全或者追查刑事犯罪依法进行检查",
)
READ_IN_DANGER = _excused(
    "read_in_danger",
    "Did an emergency call for it to keep the minor safe?",
    "是否紧急情况下为保护本人人身安全",
    "紧急情况下为了保护未成年人本人的人身安全",
)

# -- Media, cases

MEDIA_REPORT = _raised("media_report", "Is the processor a news medium?", "处理者是否为新闻媒体", "新闻媒体")
IN_A_CASE = _raised(
    "in_a_case", "Is the minor concerned in a case?", "未成年人是否涉案", "有关案件中未成年人"
)
SEARCH_FOR_MISSING = _excused(
    "search_for_missing",
    "Was it to find a missing or abducted minor, or the like?",
    "是否为查找失踪、被拐卖未成年人等",
    "查找失踪、被拐卖未成年人等情形",
)

# -- What a provider finds, and bullying

PRIVATE_POSTED = _raised(
    "private_posted",
    "Did the provider find private information of the minor, or that the minor published some?",
    "是否发现未成年人私密信息或者其通过网络发布私密信息",
    "发现未成年人通过网络发布私密信息",
)
MINOR_WARNED = _taken("minor_warned", "Was the minor warned in time?", "是否及时提示", "及时提示")
MINOR_PROTECTED = _taken(
    "minor_protected",
    "Were the necessary measures taken, such as stopping the transmission?",
    "是否采取停止传输等必要保护措施",
    "采取必要的保护措施",
)
HARM_SEEN = _raised(
    "harm_seen",
    "Did private information show that the minor may be suffering harm?",
    "私密信息是否显示未成年人可能遭受侵害",
    "发现未成年人可能遭受侵害",
)
RECORDS_KEPT = _taken("harm_records_kept", "Were records kept?", "是否保存有关记录", "保存有关记录")
POLICE_TOLD = _taken("police_told", "Were the police told?", "是否向公安机关报告", "向公安机关报告")
BULLIES = _raised(
    "bullies",
    "Did the processor insult, defame, threaten or maliciously discredit the minor online?",
    "是否对未成年人实施网络欺凌",
    "网络欺凌行为",
    changed_by=Party.PROCESSOR,
)
BULLYING_HOSTED = _raised(
    "bullying_hosted", "Did a user bully the minor there?", "用户是否对未成年人实施网络欺凌", "遭受网络欺凌"
)
SHIELDS = _taken(
    "shields",
    "Are options offered to shut out strangers, reposts, comments and messages?",
    "是否提供屏蔽陌生用户等防护选项",
    "网络欺凌信息防护选项",
)
COMPLAINT_CHANNEL = _taken(
    "minor_complaint_channel",
    "Is there an open and convenient channel for complaints?",
    "是否建立并公开便捷的投诉、举报渠道",
    "便捷、合理、有效的投诉和举报渠道",
)

# -- Accounts and identity

UNDER_SIXTEEN = _raised("under_sixteen", "Was the minor under sixteen?", "是否未满十六周岁", "未满十六周岁")
BROADCASTS = _raised(
    "broadcasts",
    "Was the minor given a broadcaster's account?",
    "是否为其注册直播发布者账号",
    "网络直播发布者账号注册服务",
)
IDENTITY_VERIFIED = _taken(
    "identity_verified",
    "Was the broadcaster's identity verified?",
    "是否认证身份信息",
    "对其身份信息进行认证",
)
BROADCAST_AGREED = _taken(
    "broadcast_agreed",
    "Did a parent or guardian consent to the account?",
    "监护人是否同意注册直播账号",
    "征得其父母或者其他监护人同意",
    changed_by=Party.CLAIMANT,
)
POSTING_SERVICE = _raised(
    "posting_service",
    "Does the service let the minor publish or message at once?",
    "是否提供信息发布、即时通讯等服务",
    "信息发布、即时通讯等服务",
)
IDENTITY_ASKED = _taken(
    "identity_asked",
    "Was the minor's real identity asked for?",
    "是否要求提供真实身份信息",
    "提供未成年人真实身份信息",
)
# -- Marketing, necessity, requests, audit

MARKETED_TO = _raised(
    "marketed_to",
    "Was the automated decision used to market to the person?",
    "是否通过自动化决策向本人进行商业营销",
    "通过自动化决策方式向未成年人进行商业营销",
    changed_by=Party.PROCESSOR,
)
OUTSIDE_NECESSARY = Fact(
    name="outside_necessary",
    question="Is it outside what the authorities have fixed as necessary for such a service?",
    question_zh="是否超出规定的必要个人信息范围",
    term="必要个人信息范围",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)
REQUESTED = _raised(
    "minor_requested",
    "Did the minor or guardian ask to consult, copy, correct, complete or delete?",
    "本人或者监护人是否请求查阅、复制、更正、补充、删除",
    "请求查阅、复制、更正、补充、删除",
    changed_by=Party.CLAIMANT,
)
EASY_CONSULTING = _taken(
    "easy_consulting",
    "Is there a convenient way to consult, without limits on reasonable requests?",
    "是否提供便捷的查阅途径且不限制合理请求",
    "便捷的查阅方法和途径",
)
EASY_CHANGING = _taken(
    "easy_changing",
    "Is there a convenient way to copy, correct, complete and delete, without unreasonable conditions?",
    "是否提供便捷的复制、更正、补充、删除功能且不设不合理条件",
    "便捷的功能",
)
ANSWERED = _taken(
    "minor_answered", "Was the request dealt with in time?", "是否及时受理并处理申请", "及时受理并处理"
)
REQUEST_REFUSED = _raised(
    "minor_request_refused", "Was the request refused?", "是否拒绝请求", "拒绝", changed_by=Party.PROCESSOR
)
REFUSAL_REASONED = _taken(
    "refusal_reasoned",
    "Was the refusal given in writing, with reasons?",
    "是否书面告知并说明理由",
    "书面告知申请人并说明理由",
)
PORTING_ASKED = _raised(
    "minor_porting_asked",
    "Was it asked that the information be moved?",
    "是否请求转移个人信息",
    "转移未成年人个人信息的请求",
    changed_by=Party.CLAIMANT,
)
PORTING_DUE = Fact(
    name="minor_porting_due",
    question="Are the conditions for moving it met?",
    question_zh="是否符合转移的条件",
    term="符合国家网信部门规定条件",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)
PORTED = _taken("minor_ported", "Was a way to move it given?", "是否提供转移途径", "提供转移的途径")
AUDITED = _taken(
    "minor_audited",
    "Was compliance for minors' information audited that year?",
    "是否每年进行合规审计",
    "合规审计",
)
AUDIT_REPORTED = _taken(
    "minor_audit_reported", "Was the audit reported to the authorities?", "是否报告审计情况", "报告审计情况"
)
