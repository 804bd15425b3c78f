"""What the law of network data asks about published rules, consent, complaints, large processors and platforms."""

from pipl_rules.facts import duty
from pipl_rules.logic.axioms import Clause, implies
from pipl_rules.logic.conditions import About, Burden, Count, Fact, Party, SettledBy, Threshold

SAFETY_COMPLAINT = Fact(
    name="safety_complaint",
    question="Was a complaint or report about the safety of data made?",
    question_zh="是否有人提出网络数据安全投诉、举报",
    term="投诉、举报",
    burden=Burden.RAISED,
)

COMPLAINTS_HANDLED = Fact(
    name="complaints_handled",
    question="Was there a public, convenient way to complain, and was the complaint dealt with in time?",
    question_zh="是否公布便捷的投诉、举报渠道并及时受理、处理",
    term="便捷的网络数据安全投诉、举报渠道",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RULES_EASILY_FOUND = Fact(
    name="rules_easily_found",
    question="Were the rules in one place, easy to reach and in a prominent position?",
    question_zh="处理规则是否集中公开展示、易于访问并置于醒目位置",
    term="集中公开展示、易于访问并置于醒目位置",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RULES_CLEAR = Fact(
    name="rules_clear",
    question="Were the rules definite, and clear to read?",
    question_zh="处理规则是否明确具体、清晰易懂",
    term="内容明确具体、清晰易懂",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RULES_NAME_PROCESSOR = Fact(
    name="rules_name_processor",
    question="Do the rules say who the processor is and how to reach it?",
    question_zh="处理规则是否载明处理者的名称或者姓名和联系方式",
    term="名称或者姓名和联系方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RULES_STATE_USE = Fact(
    name="rules_state_use",
    question="Do the rules say what for, how and what is handled, and for sensitive kinds why and with what effect?",
    question_zh="处理规则是否载明目的、方式、种类及处理敏感个人信息的必要性和影响",
    term="目的、方式、种类",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RULES_STATE_RETENTION = Fact(
    name="rules_state_retention",
    question="Do the rules say how long it is kept, or how that is found, and what is done afterwards?",
    question_zh="处理规则是否载明保存期限或者其确定方法及到期后的处理方式",
    term="保存期限和到期后的处理方式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RULES_STATE_RIGHTS = Fact(
    name="rules_state_rights",
    question="Do the rules say how each right is used, the account closed and consent withdrawn?",
    question_zh="处理规则是否载明行使各项权利、注销账号、撤回同意的方法和途径",
    term="方法和途径",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

RULES_IN_A_LIST = Fact(
    name="rules_in_a_list",
    question="Are purposes, manners, kinds and receivers set out in a list?",
    question_zh="是否以清单等形式列明",
    term="清单等形式",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ASKED_AGAIN_AND_AGAIN = Fact(
    name="asked_again_and_again",
    question="Was consent asked for again and again after the person had clearly said no?",
    question_zh="是否在个人明确不同意后频繁征求同意",
    term="频繁征求同意",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

UNAVOIDABLY_COLLECTED = Fact(
    name="unavoidably_collected",
    question="Was it swept in by automated collection though not needed, or without consent?",
    question_zh="是否因自动化采集技术等无法避免地采集到的非必要或者未经同意的信息",
    term="无法避免采集到",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

ACCOUNT_CANCELLED = Fact(
    name="account_cancelled",
    question="Had the person closed the account?",
    question_zh="个人是否已注销账号",
    term="注销账号",
    burden=Burden.RAISED,
    changed_by=Party.CLAIMANT,
)

SECURITY_BODY = Fact(
    name="security_body",
    question="Were a person and a body in charge of data security named?",
    question_zh="是否明确网络数据安全负责人和管理机构",
    term="网络数据安全负责人和网络数据安全管理机构",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

HANDOVER_REPORTED = Fact(
    name="handover_reported",
    question="Was a plan for the data reported to the authorities on merger, division, dissolution or bankruptcy?",
    question_zh="因合并、分立、解散、破产是否报告数据处置方案",
    term="报告重要数据处置方案",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

THIRD_PARTIES_CONNECTED = Fact(
    name="third_parties_connected",
    question="Are products or services of others connected to the platform, or preinstalled on the device?",
    question_zh="是否接入第三方产品和服务或者预装应用程序",
    term="第三方产品和服务提供者",
    burden=Burden.RAISED,
)

THIRD_PARTIES_BOUND = Fact(
    name="third_parties_bound",
    question="Were their duties to keep data safe laid down, and were they held to them?",
    question_zh="是否明确并督促第三方履行网络数据安全保护义务",
    term="明确网络数据安全保护义务",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

DISTRIBUTES_APPS = Fact(
    name="distributes_apps",
    question="Does it distribute apps?",
    question_zh="是否提供应用程序分发服务",
    term="应用程序分发服务",
    burden=Burden.RAISED,
)

APPS_VERIFIED = Fact(
    name="apps_verified",
    question="Were there rules for verifying apps, and were the apps verified?",
    question_zh="是否建立核验规则并开展核验",
    term="应用程序核验规则",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

UNLAWFUL_APP_FOUND = Fact(
    name="unlawful_app_found",
    question="Was an app found that breaks the law or a mandatory standard?",
    question_zh="是否发现应用程序违反法律、行政法规或者强制性要求",
    term="不符合法律、行政法规的规定或者国家标准的强制性要求",
    burden=Burden.RAISED,
)

UNLAWFUL_APP_STOPPED = Fact(
    name="unlawful_app_stopped",
    question="Was it warned of, not distributed, suspended or taken off?",
    question_zh="是否采取警示、不予分发、暂停或者终止分发等措施",
    term="警示、不予分发、暂停分发或者终止分发",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

ONLINE_PLATFORM = Fact(
    name="online_platform",
    question="Does it provide an online platform?",
    question_zh="是否为网络平台服务提供者",
    term="网络平台服务提供者",
    burden=Burden.RAISED,
)

PERSONALISATION_SWITCH = Fact(
    name="personalisation_switch",
    question="Is there a switch that turns personalised pushing off, easy to understand, reach and work?",
    question_zh="是否设置易于理解、便于访问和操作的个性化推荐关闭选项",
    term="个性化推荐关闭选项",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

TAGS_DELETABLE = Fact(
    name="tags_deletable",
    question="Can the person refuse what is pushed and delete the tags made of them?",
    question_zh="是否提供拒绝接收推送、删除用户标签等功能",
    term="删除针对其个人特征的用户标签",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

LARGE_PLATFORM = Fact(
    name="large_platform",
    question="Is it a large platform by its users, its business and its weight?",
    question_zh="是否为大型网络平台服务提供者",
    term="大型网络平台",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

YEARLY_REPORT = Fact(
    name="yearly_report",
    question="Was a report on the protection of personal information published each year?",
    question_zh="是否每年度发布个人信息保护社会责任报告",
    term="个人信息保护社会责任报告",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
)

USER_DATA_WITHHELD = Fact(
    name="user_data_withheld",
    question="Was the user kept, without good reason, from what they produced on the platform?",
    question_zh="是否无正当理由限制用户访问、使用其在平台上产生的网络数据",
    term="无正当理由限制用户访问、使用",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

INFORMATION_OF = Count(
    name="information_of",
    question="Of how many persons does the processor handle information through networks?",
    question_zh="通过网络处理多少人的个人信息",
    term="处理1000万人以上个人信息",
    unit="persons",
    unit_zh="人",
)

COMPARED = {INFORMATION_OF.at_least(Threshold(10_000_000, "persons")): Burden.RAISED}
"""Who proves what a count amounts to."""

AXIOMS: tuple[Clause, ...] = (*implies(YEARLY_REPORT, duty.RESPONSIBILITY_REPORT),)
"""Who reports every year reports regularly."""
