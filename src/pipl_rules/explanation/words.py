"""The fixed words of an explanation, in English and in Chinese, each written for its readers."""

import datetime as dt
from functools import cache

from attrs import frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.categories import InformationCategory
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.vocabulary import Word, name_zh


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
        "reaching": "Reaches back to the act, the case not being finally decided",
        "missing": "Binds, text not at hand",
        "readings": "Readings chosen",
        "as_then_known": "Later law may be missing: a day lies after the last that was verified.",
        "rests": "The verdict rests on",
        "breaches": "Also breached, touching nobody's right by itself",
        "noted": "claimed as well, not decided here",
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
        "more_resting": "... and {} more, in `rests_on`",
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
        "reaching": "案件尚未终审，适用于此前的行为",
        "missing": "已施行而未取得文本",
        "readings": "所采解释",
        "as_then_known": "所涉日期晚于最后核对日，可能缺少新法。",
        "rests": "结论所依据的推定",
        "breaches": "另有违反义务之处，但其本身不侵害个人权益",
        "noted": "一并主张，此处不予认定",
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
        "more_resting": "……另有{}项，见 `rests_on`",
        "more": "……另有{}项，见 `open_questions`",
        "above": "除上列认定外：",
        "all_above": "依上列认定",
    },
)

WORDS = {"en": ENGLISH, "zh": CHINESE}


@cache
def field_word(path: str, lang: str) -> str:
    """The name of a field of an act or item for readers."""
    if lang != "zh":
        return path.replace("_", " ")
    return name_zh(ProcessingAct, path) or name_zh(InformationItem, path) or path


def value_word(value: object, lang: str) -> str:
    """A value of the record's vocabulary for readers."""
    if isinstance(value, bool):
        return WORDS[lang].phrase["yes" if value else "no"]
    if isinstance(value, Word):
        return value.zh if lang == "zh" else str(value.value).replace("_", " ")
    if isinstance(value, InformationCategory):
        return value.zh if lang == "zh" else value.en
    return value.isoformat() if isinstance(value, dt.date) else str(value)
