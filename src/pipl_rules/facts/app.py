"""What an app shows, asks and does; each question is one of the behaviours that authorities look for."""

from functools import partial

from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import Burden, Count, Fact, Party, SettledBy, Threshold

_raised = partial(Fact, changed_by=Party.PROCESSOR, burden=Burden.RAISED)
_defence = partial(Fact, changed_by=Party.PROCESSOR, burden=Burden.DEFENCE)

APP = Fact(
    name="app",
    question="Is it done by an app on a smart device, or by a small program inside one?",
    question_zh="是否由移动互联网应用程序（含小程序）实施",
    term="移动互联网应用程序",
    burden=Burden.RAISED,
)

# -- The rules of collection and use --------------------------------------------------------------------

POLICY_MISSING = _raised(
    name="policy_missing",
    question="Is there no privacy policy, or none with rules of collection and use?",
    question_zh="是否没有隐私政策，或者其中没有收集使用规则",
    term="没有隐私政策",
)

NOT_PROMPTED = _raised(
    name="not_prompted",
    question="Was the user not prompted to read it when the app first ran?",
    question_zh="首次运行时是否未提示用户阅读隐私政策",
    term="首次运行时未通过弹窗等明显方式提示",
)

POLICY_CLICKS = Count(
    name="policy_clicks",
    question="How many clicks lie between the main page and the policy?",
    question_zh="进入主界面后点击几次才能访问隐私政策",
    term="多于4次点击",
    unit="clicks",
    unit_zh="次",
)

TOO_MANY_CLICKS = POLICY_CLICKS.more_than(Threshold(4, "clicks"))

POLICY_HARD_TO_REACH = _raised(
    name="policy_hard_to_reach",
    question="Is it hard to reach in another way?",
    question_zh="隐私政策是否以其他方式难以访问",
    term="难以访问",
    settled_by=SettledBy.JUDGMENT,
)

POLICY_NOT_IN_CHINESE = _raised(
    name="policy_not_in_chinese",
    question="Is there no version in simplified Chinese?",
    question_zh="是否未提供简体中文版",
    term="未提供简体中文版",
)

POLICY_HARD_TO_READ = _raised(
    name="policy_hard_to_read",
    question="Is its print too small, too dense or too pale to read?",
    question_zh="隐私政策是否文字过小过密、颜色过淡、模糊不清",
    term="难以阅读",
    settled_by=SettledBy.JUDGMENT,
)

USES_NOT_LISTED = _raised(
    name="uses_not_listed",
    question="Is it not listed, one by one, what the app and others' code in it collect, what for and how?",
    question_zh="是否未逐一列出收集使用的目的、方式、范围",
    term="未逐一列出",
)

RULES_CHANGED = _raised(
    name="rules_changed",
    question="Were purpose, manner or scope changed?",
    question_zh="收集使用的目的、方式、范围是否发生变化",
    term="发生变化",
)

CHANGE_TOLD = _defence(
    name="policy_change_told",
    question="Were users told of the change in a fitting way?",
    question_zh="是否以适当方式通知用户",
    term="以适当方式通知用户",
)

PURPOSE_NOT_TOLD_WHEN_ASKING = _raised(
    name="purpose_not_told_when_asking",
    question="Was a permission or sensitive information asked for without telling clearly what for?",
    question_zh="申请权限或者敏感信息时是否未同步告知目的，或者目的不明确、难以理解",
    term="未同步告知用户其目的",
)

POLICY_LONG = _raised(
    name="policy_long",
    question="Are its rules lengthy, or full of technical words?",
    question_zh="收集使用规则是否冗长繁琐，或者使用大量专业术语",
    term="冗长繁琐；大量专业术语",
)

POLICY_SUMMARY = _defence(
    name="policy_summary",
    question="Does a short summary of items, purposes and recipients go with them?",
    question_zh="是否附有信息、目的、接收方的简明摘要",
    term="难以理解",
)

POLICY_OBSCURE = _raised(
    name="policy_obscure",
    question="Are they too obscure to understand?",
    question_zh="收集使用规则是否晦涩难懂",
    term="晦涩难懂",
    settled_by=SettledBy.JUDGMENT,
)

# -- Consent ----------------------------------------------------------------------------------------------

TAKEN_BEFORE_CONSENT = _raised(
    name="taken_before_consent",
    question="Was information taken, or a permission opened, before consent was asked?",
    question_zh="是否在征得同意前收集信息或者打开权限",
    term="征得用户同意前",
)

TAKEN_AFTER_REFUSAL = _raised(
    name="taken_after_refusal",
    question="Was information taken, or a permission opened, after the user had refused?",
    question_zh="是否在用户明确表示不同意后仍收集信息或者打开权限",
    term="用户明确表示不同意后",
)

ASKED_OVER_AND_OVER = _raised(
    name="asked_over_and_over",
    question="Did it keep asking after a refusal, so that use was disturbed?",
    question_zh="是否频繁征求同意、干扰用户正常使用",
    term="频繁征求用户同意、干扰用户正常使用",
)

BEYOND_GRANT = _raised(
    name="beyond_grant",
    question="Was more taken or opened than the user had granted?",
    question_zh="是否超出用户授权范围",
    term="超出用户授权范围",
)

AGREED_BY_DEFAULT = _raised(
    name="agreed_by_default",
    question="Was agreement to the policy already ticked, or taken without a choice?",
    question_zh="是否以默认选择同意等非明示方式征求同意",
    term="默认选择同意",
)

SETTINGS_RESET = _raised(
    name="settings_reset",
    question="Were permissions that the user had set changed without leave?",
    question_zh="是否未经同意更改用户设置的权限状态",
    term="更改其设置的权限状态",
)

PURPOSE_CONCEALED = _raised(
    name="purpose_concealed",
    question="Was the true purpose hidden when consent was asked?",
    question_zh="是否故意欺瞒、掩饰收集使用的真实目的",
    term="故意欺瞒、掩饰",
)

NO_WAY_TO_WITHDRAW = _raised(
    name="no_way_to_withdraw",
    question="Was there no way to withdraw consent?",
    question_zh="是否未提供撤回同意的途径、方式",
    term="未提供撤回同意的途径、方式",
)

AGAINST_OWN_RULES = _raised(
    name="against_own_rules",
    question="Did it do otherwise than its own rules declare?",
    question_zh="是否违反其所声明的收集使用规则",
    term="违反其所声明的收集使用规则",
)

# -- Necessity ------------------------------------------------------------------------------------------------

SERVES_NO_FUNCTION = _raised(
    name="serves_no_function",
    question="Was something taken, or a permission opened, that serves no function of the app?",
    question_zh="收集的信息类型或者打开的权限是否与现有业务功能无关",
    term="与现有业务功能无关",
)

UNNEEDED_ASKED = _raised(
    name="unneeded_asked",
    question="Did it ask for information or permissions that the function in use does not need?",
    question_zh="是否索要非必要的个人信息或者权限",
    term="非必要个人信息；非必要权限",
)

BASIC_SERVICE_REFUSED = _raised(
    name="basic_service_refused",
    question="Was its basic service refused to a user who refused to give them?",
    question_zh="是否拒绝用户使用其基本功能服务",
    term="拒绝用户使用其基本功能服务",
)

SUPPLY_SIDE = _defence(
    name="supply_side",
    question="Did the person use it on the side of those who supply the service?",
    question_zh="是否为服务供给侧用户",
    term="服务供给侧用户",
    changed_by=None,
)

NEW_FUNCTION_TIED = _raised(
    name="new_function_tied",
    question="Were functions it had refused to a user who refused what a new one asks for?",
    question_zh="用户不同意新增功能收集信息的，是否拒绝提供原有业务功能",
    term="拒绝提供原有业务功能",
)

NEW_REPLACES_OLD = _defence(
    name="new_replaces_old",
    question="Did the new function take the place of the old ones?",
    question_zh="新增业务功能是否取代原有业务功能",
    term="新增业务功能取代原有业务功能",
)

TOO_OFTEN = _raised(
    name="too_often",
    question="Was it collected more often, or more closely, than the function needs?",
    question_zh="收集的频度等是否超出业务功能实际需要",
    term="频度等超出业务功能实际需要",
    settled_by=SettledBy.JUDGMENT,
)

FORCED_FOR_IMPROVEMENT = _raised(
    name="forced_for_improvement",
    question="Was consent forced for no better reason than improving, pushing or research?",
    question_zh="是否仅以改善服务质量等为由强制要求同意",
    term="仅以改善服务质量、提升用户体验、定向推送信息、研发新产品等为由",
)

ALL_AT_ONCE = _raised(
    name="all_at_once",
    question="Did several permissions have to be granted together to use it at all?",
    question_zh="是否要求一次性同意打开多个权限，不同意则无法使用",
    term="一次性同意打开多个可收集个人信息的权限",
)

# -- Passing on -------------------------------------------------------------------------------------------------

CLIENT_SENDS_ON = _raised(
    name="client_sends_on",
    question="Did the app itself, or others' code in it, send information to third parties?",
    question_zh="客户端（含嵌入的第三方代码、插件）是否直接向第三方提供个人信息",
    term="App客户端直接向第三方提供",
)

SERVER_SENDS_ON = _raised(
    name="server_sends_on",
    question="Did its servers send collected information to third parties?",
    question_zh="是否由后台服务器向第三方提供个人信息",
    term="数据传输至App后台服务器后，向第三方提供",
)

THIRD_PARTY_APP = _raised(
    name="third_party_app",
    question="Did it give information to a third party's app that it lets in?",
    question_zh="是否向接入的第三方应用提供个人信息",
    term="向第三方应用提供",
)

# -- Rights and complaints ---------------------------------------------------------------------------------------

RIGHTS_DO_NOT_WORK = _raised(
    name="rights_do_not_work",
    question="Are there no working functions to correct, to delete or to close the account?",
    question_zh="是否未提供有效的更正、删除及注销功能",
    term="未提供有效的更正、删除个人信息及注销用户账号功能",
)

REQUEST_WORKING_DAYS = Count(
    name="request_working_days",
    question="In how many working days was the request dealt with?",
    question_zh="请求在几个工作日内处理完毕",
    term="15个工作日",
    unit="working days",
    unit_zh="个工作日",
)

REQUEST_OVERDUE = REQUEST_WORKING_DAYS.more_than(Threshold(15, "working days"))

REQUEST_LATE = _raised(
    name="request_late",
    question="Was it dealt with later than promised, or never?",
    question_zh="是否未在承诺时限内处理请求",
    term="未在承诺时限内完成核查和处理",
)

NOT_DONE_IN_BACK = _raised(
    name="not_done_in_back",
    question="Was what the user saw done not done on the servers?",
    question_zh="用户操作已完成，后台是否并未完成",
    term="App后台并未完成",
)

NO_COMPLAINT_CHANNEL = _raised(
    name="no_complaint_channel",
    question="Was no way to complain set up and made public?",
    question_zh="是否未建立并公布投诉、举报渠道",
    term="未建立并公布投诉、举报渠道",
)

COMPLAINT_WORKING_DAYS = Count(
    name="complaint_working_days",
    question="In how many working days was the complaint dealt with?",
    question_zh="投诉在几个工作日内受理并处理",
    term="15个工作日",
    unit="working days",
    unit_zh="个工作日",
)

COMPLAINT_OVERDUE = COMPLAINT_WORKING_DAYS.more_than(Threshold(15, "working days"))

COMPLAINT_LATE = _raised(
    name="complaint_late",
    question="Was it dealt with later than promised, or never?",
    question_zh="是否未在承诺时限内受理并处理投诉",
    term="未在承诺时限内受理并处理",
)

COMPARED = dict.fromkeys((TOO_MANY_CLICKS, REQUEST_OVERDUE, COMPLAINT_OVERDUE), Burden.RAISED)
"""Who proves what a count amounts to."""

# -- Readings ---------------------------------------------------------------------------------------------------

APP_METHODS = Reading(
    name="app_methods",
    question="Does what the App Methods identify as 'without consent' also deprive consent of effect between "
    "the parties?",
    question_zh="《App违法违规收集使用个人信息行为认定方法》认定为未经同意的，在当事人之间同意是否亦不生效力？",
    choices=(
        Choice(
            "consent_too",
            "yes: they say what the consent of the statutes they apply cannot be",
            "是：其所落实的法律中的同意，不包括此类情形",
            "the Methods' third head, which names the ground of the statute, and their preamble: to carry out "
            "the Cybersecurity Law",
        ),
        Choice(
            "authorities_only",
            "no: they are a reference for authorities, and the statutes alone decide on consent",
            "否：仅供监督管理部门参考，同意的效力仅依法律判断",
            "the Methods' preamble: a reference for authorities, a guide for self-examination",
        ),
    ),
)

TIED_CONSENT = Reading(
    name="tied_consent",
    question="Under the laws other than the PIPL, is a consent free that was given because an app refuses its "
    "service otherwise, though the service does not need the information?",
    question_zh="依个人信息保护法以外的法律，App就服务并不需要的信息，以不同意即不提供服务取得的同意，是否出于自愿？",
    choices=(
        Choice(
            "not_free",
            "no: what may not be refused for want of consent cannot make a consent either",
            "否：既不得因不同意而拒绝服务，以此取得的同意即非自愿",
            "Kong v. a restaurant company, on an act of July 2021; Civil Code art. 5 with art. 1035 para. 1 item 1; "
            "for faces, SPC provisions of 2021 art. 4 item 1",
        ),
        Choice(
            "as_given",
            "it stands as given: the refusal is a breach of its own, and the excess is for the rule of necessity",
            "同意仍有效：拒绝服务另属违规，超出必要的依必要原则判断",
            "Necessary Information Provisions 2021 art. 4 and Civil Code art. 1035, taken by their letter",
        ),
    ),
)
