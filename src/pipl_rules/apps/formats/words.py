"""The fixed words of the reports, in English and in Chinese, each written for its readers."""

from attrs import frozen

from pipl_rules.apps.report import Standing
from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.errors import UnknownNameError


@frozen
class Words:
    """The words of one language."""

    columns: dict[str, str]
    standing: dict[Standing, str]
    meaning: dict[Standing, str]
    cell: dict[bool | None, str]
    say: dict[str, str]


ENGLISH = Words(
    columns={
        "needed": "Needed",
        "declared": "Declared",
        "reachable": "Reachable",
        "observed": "Observed",
        "sent": "Sent",
        "before_agreement": "Before agreement",
        "bundled": "By bundled code",
        "over_collected": "Over-collected",
    },
    standing={
        Standing.INFRINGES: "Infringes rights",
        Standing.BREACH: "Duty breached",
        Standing.SUSPECTED: "Possible infringement",
        Standing.LEAD: "Lead",
        Standing.LAWFUL: "Lawful",
    },
    meaning={
        Standing.INFRINGES: "a court would have to find personal-information rights or privacy infringed",
        Standing.BREACH: "a duty is broken; that alone touches nobody's right",
        Standing.SUSPECTED: "an infringement cannot be excluded, or hangs on who must prove what",
        Standing.LEAD: "reachable or declared, and nobody saw it done; no act is shown",
        Standing.LAWFUL: "lawful on the record; nothing not yet found could change that",
    },
    cell={True: "yes", False: "no", None: "not known"},
    say={
        "title": "Audit of personal information",
        "app": "App",
        "unnamed": "(without a name)",
        "version": "version",
        "type": "Type of app",
        "no_type": "not named",
        "law": "By the law of",
        "standing": "Gravest finding",
        "read": "Read",
        "nothing": "nothing",
        "permissions": "permissions",
        "declarations": "declarations",
        "observations": "log of behaviour",
        "sdks": "bundled code",
        "not_read": "not read",
        "entries": "{}",
        "matrix": "What is needed, declared, reachable and observed",
        "no_rows": "No source mentions any kind of information.",
        "item": "Information",
        "assessment": "Assessment",
        "no_finding": "no finding",
        "legend": "Legend",
        "unknown": "“Not known” means that no source tells. It does not mean no.",
        "findings": "Findings",
        "no_findings": "No findings. That says nothing of what was not read.",
        "finding": "Finding",
        "items": "Information",
        "places": "Where",
        "no_place": "no place in a file",
        "more": "and {} more",
        "cite": "Law",
        "ground": "Ground",
        "next": "Next step",
        "judgment": "Judgment",
        "explanation": "Explanation",
        "faults": "What was wrong with the input",
        "apps": "Apps audited",
        "worst": "Gravest",
        "by_sdk": "by {}",
        "listed": "listed: {}",
        "before_mark": "seen before agreement, or after refusal",
        "sent_mark": "seen sent",
        "details": "Show how the law was applied",
        "no_law_advice": "Made by rules from what was read; it decides no case.",
        "sep": ": ",
        "comma": ", ",
        "semicolon": "; ",
        "stop": ". ",
    },
)

CHINESE = Words(
    columns={
        "needed": "必要",
        "declared": "已声明",
        "reachable": "权限可及",
        "observed": "实测发现",
        "sent": "对外发送",
        "before_agreement": "同意之前",
        "bundled": "内嵌代码",
        "over_collected": "超范围",
    },
    standing={
        Standing.INFRINGES: "侵害权益",
        Standing.BREACH: "违反义务",
        Standing.SUSPECTED: "不能排除侵害",
        Standing.LEAD: "线索",
        Standing.LAWFUL: "合法",
    },
    meaning={
        Standing.INFRINGES: "依现有材料，法院应当认定侵害个人信息权益或者隐私权",
        Standing.BREACH: "有义务未履行，但仅此不侵害个人权益",
        Standing.SUSPECTED: "尚缺有关认定，或者取决于由谁举证",
        Standing.LEAD: "权限可及或者已声明，但未见实际行为，尚不构成处理行为的证明",
        Standing.LAWFUL: "依现有材料合法，尚未查明的事项不改变结论",
    },
    cell={True: "是", False: "否", None: "不明"},
    say={
        "title": "个人信息审计报告",
        "app": "应用",
        "unnamed": "（无名称）",
        "version": "版本",
        "type": "应用类型",
        "no_type": "未指明",
        "law": "适用法律日期",
        "standing": "最重结论",
        "read": "已读取",
        "nothing": "无",
        "permissions": "权限",
        "declarations": "声明",
        "observations": "行为日志",
        "sdks": "内嵌代码",
        "not_read": "未读取",
        "entries": "{}项",
        "matrix": "必要、声明、可及与实测对照",
        "no_rows": "所读材料未提及任何种类的信息。",
        "item": "信息种类",
        "assessment": "结论",
        "no_finding": "无发现",
        "legend": "图例",
        "unknown": "“不明”是指没有材料可以说明，不等于“否”。",
        "findings": "发现",
        "no_findings": "没有发现；这不说明未读取的内容没有问题。",
        "finding": "发现",
        "items": "信息种类",
        "places": "位置",
        "no_place": "无文件位置",
        "more": "另有{}处",
        "cite": "法条",
        "ground": "理由",
        "next": "下一步",
        "judgment": "判断",
        "explanation": "说明",
        "faults": "输入中的错误",
        "apps": "受审计的应用",
        "worst": "最重结论",
        "by_sdk": "收集者：{}",
        "listed": "见{}",
        "before_mark": "同意之前或者拒绝之后已发生",
        "sent_mark": "已对外发送",
        "details": "展开查看法律如何适用",
        "no_law_advice": "本报告由规则依所读材料得出，不是裁判。",
        "sep": "：",
        "comma": "、",
        "semicolon": "；",
        "stop": "。",
    },
)

WORDS = {"en": ENGLISH, "zh": CHINESE}


def words(lang: str) -> Words:
    """The words of a language.

    Raises:
        UnknownNameError: For another language.
    """
    if lang not in WORDS:
        raise UnknownNameError("language", lang, WORDS)
    return WORDS[lang]


def item_word(item: str, lang: str) -> str:
    """The name of a category for readers; the id itself where no category has it."""
    category = CATEGORIES.get(item)
    if category is None:
        return item
    return category.zh if lang == "zh" else category.en
