"""The fixed words of an explanation, in English and in Chinese, each written for its readers."""

import datetime as dt
from enum import Enum

from attrs import frozen

from pipl_rules.domain.categories import InformationCategory


@frozen
class Words:
    """The words of one language."""

    verdict: dict[str, str]
    outcome: dict[str, str]
    interest: dict[str, str]
    answer: dict[bool | None, str]
    role: dict[str, str]
    kind: dict[str, str]
    party: dict[str | None, str]
    phrase: dict[str, str]


ENGLISH = Words(
    verdict={
        "lawful": "LAWFUL",
        "infringes_personal_information": "INFRINGES PERSONAL-INFORMATION RIGHTS",
        "infringes_privacy": "INFRINGES PRIVACY",
        "infringes_both": "INFRINGES PERSONAL-INFORMATION RIGHTS AND PRIVACY",
    },
    outcome={
        "decided": "decided",
        "open": "open: a finding is missing that no burden of proof settles",
        "not_proven": "not proven",
        "out_of_scope": "outside the law: nothing handled is personal information",
    },
    interest={"personal_information": "Personal-information rights", "privacy": "Privacy"},
    answer={True: "infringed", False: "not infringed", None: "OPEN"},
    role={"applies": "applies", "lifted": "lifted", "does not apply": "does not apply", "open": "open"},
    kind={"reading": "reading", "default": "default", "burden": "burden"},
    party={
        "claimant": "for the claimant to prove",
        "processor": "for the processor to prove",
        None: "for the court",
    },
    phrase={
        "yes": "yes",
        "no": "no",
        "unknown": "?",
        "certain": "certain",
        "uncertain": "not certain",
        "judged": "judged on",
        "law": "Law",
        "of": "of",
        "guidance": "Reasoned with, not binding",
        "readings": "Readings chosen",
        "as_then_known": "Later law may be missing: a day lies after the last that was verified.",
        "rests": "The verdict rests on",
        "breaches": "Also breached, touching nobody's right by itself",
        "questions": "What could still change it",
        "items": "items",
        "record": "record",
        "found": "found",
        "assumed": "assumed",
        "lifted_by": "lifted by",
        "nothing": "nothing on file",
        "none": "none",
        "best": "at best",
        "worst": "at worst",
        "sep": ": ",
        "comma": ", ",
        "semicolon": "; ",
        "more": "... and {} more, in `open_questions`",
        "above": "as found above, and:",
        "all_above": "as found above",
    },
)

CHINESE = Words(
    verdict={
        "lawful": "合法",
        "infringes_personal_information": "侵害个人信息权益",
        "infringes_privacy": "侵害隐私权",
        "infringes_both": "侵害个人信息权益和隐私权",
    },
    outcome={
        "decided": "可以认定",
        "open": "尚待查明：缺少认定，且举证责任不足以解决",
        "not_proven": "主张侵害的一方未能证明",
        "out_of_scope": "不在保护范围：所处理的均不是个人信息",
    },
    interest={"personal_information": "个人信息权益", "privacy": "隐私权"},
    answer={True: "侵害", False: "未侵害", None: "待定"},
    role={"applies": "适用", "lifted": "被排除", "does not apply": "不适用", "open": "待定"},
    kind={"reading": "解释", "default": "默认", "burden": "举证责任"},
    party={"claimant": "由主张侵害的一方举证", "processor": "由处理者举证", None: "由法院判断"},
    phrase={
        "yes": "是",
        "no": "否",
        "unknown": "？",
        "certain": "结论确定",
        "uncertain": "结论不确定",
        "judged": "裁判日",
        "law": "适用法律",
        "of": "依",
        "guidance": "可供说理，无拘束力",
        "readings": "所采解释",
        "as_then_known": "所涉日期晚于最后核对日，可能缺少新法。",
        "rests": "结论所依据的推定",
        "breaches": "另有违反义务之处，但其本身不侵害个人权益",
        "questions": "仍可能改变结论的事项",
        "items": "信息项",
        "record": "记载",
        "found": "认定",
        "assumed": "推定",
        "lifted_by": "被排除，依据",
        "nothing": "卷内无记载",
        "none": "无",
        "best": "最轻",
        "worst": "最重",
        "sep": "：",
        "comma": "、",
        "semicolon": "；",
        "more": "……另有{}项，见 `open_questions`",
        "above": "除上列认定外：",
        "all_above": "依上列认定",
    },
)

WORDS = {"en": ENGLISH, "zh": CHINESE}

FIELDS_ZH = {
    "happened": "行为是否发生",
    "done_by": "行为人",
    "on_by_default": "默认开启",
    "objected": "本人拒绝",
    "operations": "处理方式",
    "discarded_at_once": "用后即弃",
    "only_among_users": "目的限于用户之间",
    "audience": "展示对象",
    "online": "通过网络",
    "joint": "共同处理",
    "joint_agreed": "共同处理约定",
    "succession": "主体变更转移",
    "abroad": "境外处理",
    "serves_mainland": "面向境内提供",
    "analyses_mainland": "分析境内行为",
    "automation.uses": "自动化决策用途",
    "automation.non_targeted_option": "非定向选项",
    "automation.easy_refusal": "便捷拒绝",
    "automation.explanation_refused": "拒绝说明",
    "automation.alone": "仅自动化",
    "automation.human_asked_for": "拒绝仅自动化",
    "capture.sign_posted": "提示标识",
    "capture.used_otherwise": "另作他用",
    "combined": "组合使用",
    "items": "信息项",
    "recipients": "接收方",
    "consents": "同意记录",
    "evidence": "证据",
    "personal_or_family": "个人或者家庭事务",
    "subject.user": "是否用户",
    "subject.consumer": "是否消费者",
    "subject.age": "年龄",
    "processor.kind": "处理者类型",
    "processor.network_operator": "网络运营者",
    "processor.in_business": "业务活动",
    "processor.rules_published": "公开规则",
    "processor.children_rules": "儿童规则",
    "processor.log_months": "日志留存月数",
    "notice.how": "告知方式",
    "notice.covers": "告知内容",
    "notice.truthful": "告知真实",
    "contact.channel": "触达方式",
    "contact.commercial": "商业性",
    "contact.agreed": "同意触达",
    "contact.refused": "拒绝触达",
    "contact.names_person": "使用本人姓名",
    "contact.names_acquaintances": "使用熟人姓名",
    "contact.poses_as_other": "伪装他人",
    "category": "信息类型",
    "kept_under": "归属标识",
    "form": "处理形态",
    "reveals": "内容透露",
    "public": "公开情况",
    "source.kind": "来源",
    "source.permitted": "提供者授权",
    "source.shared_by_nature": "日常交往中掌握",
}

VALUES_ZH = {
    "collect": "收集",
    "store": "存储",
    "use": "使用",
    "process": "加工",
    "transmit": "传输",
    "provide": "提供",
    "publish": "公开",
    "delete": "删除",
    "show": "展示",
    "sell": "出售",
    "leak": "泄露",
    "damage": "篡改或者毁损",
    "contact": "联系",
    "enter_private_space": "进入私密空间",
    "observe_private_activity": "窥视私密活动",
    "view_private_body": "窥视私密部位",
    "refuse_deletion": "拒绝删除",
    "refuse_service": "拒绝服务",
    "host": "提供网络平台",
    "decide_automatically": "自动化决策",
    "capture_in_public": "公共场所采集",
    "push": "信息推送",
    "marketing": "商业营销",
    "terms": "交易条件",
    "decision": "作出决定",
    "organisation": "组织",
    "individual": "个人",
    "state_organ": "国家机关",
    "person": "本人",
    "persons_device": "本人设备",
    "other_people": "他人",
    "other_service": "其他应用",
    "own_calculation": "自行计算",
    "public": "公众",
    "by_the_person": "本人自行公开",
    "lawfully_by_others": "他人合法公开",
    "otherwise": "其他方式公开",
    "not_public": "未公开",
    "name": "姓名",
    "account": "账号",
    "number": "号码",
    "device": "设备",
    "nobody": "无归属",
    "plain": "原始",
    "pseudonymised": "去标识化",
    "anonymised": "匿名化",
    "health": "健康",
    "sex_life": "性生活",
    "sexual_orientation": "性取向",
    "undisclosed_offence": "未公开的违法犯罪",
    "belief": "信仰",
    "finances": "财务",
    "intimate_relation": "亲密关系",
    "debts": "债务",
    "processor": "处理者",
    "items": "信息种类",
    "purpose": "目的",
    "manner": "方式",
    "scope": "范围",
    "retention": "保存期限",
    "rights": "权利行使",
    "recipient": "接收方",
    "necessity_and_impact": "必要性与影响",
    "none": "无",
    "in_agreement": "载于协议",
    "ordinary": "一般方式",
    "prominent": "显著方式",
    "not_asked": "未征求",
    "bundled": "捆绑征求",
    "on_by_default": "默认开启",
    "separate": "单独征求",
    "guardian": "监护人",
    "somebody_else": "他人",
    "the_person": "本人",
    "chosen_by_the_person": "本人选定的人",
    "others": "本人未选定的人",
    "entrusted": "受托人",
    "private_person": "私人",
    "call": "电话",
    "sms": "短信",
    "instant_message": "即时通讯",
    "email": "电子邮件",
    "leaflet": "传单",
    "in_service": "服务内展示",
    "user_unaware": "用户不知情触发",
    "user_knowingly": "用户有意实施",
    "act": "行为",
    "doer": "行为人",
    "consent": "同意",
    "claimant": "主张侵害的一方",
}


def field_word(path: str, lang: str) -> str:
    """The name of a field for readers."""
    return FIELDS_ZH.get(path, path) if lang == "zh" else path.replace("_", " ")


def value_word(value: object, lang: str) -> str:
    """A value of the record's vocabulary for readers."""
    if isinstance(value, bool):
        return WORDS[lang].phrase["yes" if value else "no"]
    if isinstance(value, Enum):
        word = str(value.value)
        return VALUES_ZH.get(word, word) if lang == "zh" else word.replace("_", " ")
    if isinstance(value, InformationCategory):
        return value.zh if lang == "zh" else value.en
    return value.isoformat() if isinstance(value, dt.date) else str(value)
