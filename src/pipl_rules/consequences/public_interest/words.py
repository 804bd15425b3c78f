"""An assessment in words, in English and in Chinese."""

from collections.abc import Iterator

from pipl_rules.consequences.public_interest.assess import Assessment, Ground, Remedy
from pipl_rules.consequences.public_interest.measure import Basis, Measure
from pipl_rules.logic.rule import Rule

_ANSWER = {True: ("yes", "是"), False: ("no", "否"), None: ("open", "待定")}


def text(assessment: Assessment, lang: str = "en") -> str:
    """What the law makes of the suit, one statement a line; ``lang`` is ``"en"`` or ``"zh"``."""
    return "\n".join(_lines(assessment, 1 if lang == "zh" else 0))


def _lines(assessment: Assessment, lang: int) -> Iterator[str]:
    day = assessment.suit.filed_on
    for attached in (assessment.may_sue, assessment.must_accept):
        question = (attached.consequence.question, attached.consequence.question_zh)[lang]
        yield f"{question} {_ANSWER[attached.holds][lang]}{_cites(attached.by, lang)}"
        if attached.depends_on:
            yield from (_open(atom.question, atom.question_zh, lang) for atom in attached.depends_on)
    yield (f"Grounds on {day}:", f"起诉依据（{day}）：")[lang]
    for ground in assessment.grounds:
        yield from _ground(ground, lang)
    yield ("What may be claimed, if it may sue:", "有权起诉的，可以请求：")[lang]
    for remedy in assessment.remedies:
        yield _remedy(remedy, lang)
    for measure in assessment.measures:
        yield _measure(measure, lang)
    for reason in assessment.reasons:
        if reason.present:
            yield (f"Reason courts gave: {reason.en}", f"裁判理由：{reason.zh}。")[lang]


_BASES = {
    Basis.LOSS: ("the loss", "损失"),
    Basis.GAINS: ("the gains", "获利"),
    Basis.CIRCUMSTANCES: ("the circumstances, as the court finds them", "实际情况，由法院确定"),
}


def _measure(measure: Measure, lang: int) -> str:
    cites = ("; ", "、")[lang].join(cite.zh if lang else str(cite) for cite in measure.cites)
    figure = (
        ""
        if measure.yuan is None
        else (f", {measure.yuan} yuan at the least", f"，不少于{measure.yuan}元")[lang]
    )
    name = _BASES[measure.basis][lang]
    return (f"Money is measured by {name}{figure} ({cites})", f"赔偿数额依据：{name}{figure}（{cites}）")[
        lang
    ]


def _cites(rules: tuple[Rule, ...], lang: int) -> str:
    cites = dict.fromkeys(rule.cite.zh if lang else str(rule.cite) for rule in rules)
    joined = ("; ", "、")[lang].join(cites)
    return (f" ({joined})", f"（{joined}）")[lang] if joined else ""


def _open(question: str, question_zh: str, lang: int) -> str:
    return (f"  Not found: {question}", f"  未查明：{question_zh}")[lang]


def _ground(ground: Ground, lang: int) -> Iterator[str]:
    fact = ground.attached.consequence
    question = (fact.question, fact.question_zh)[lang]
    if not ground.in_force:
        yield (f"- {question} no: not in force at filing", f"- {question}否：起诉时尚未施行")[lang]
        return
    yield f"- {question} {_ANSWER[ground.attached.holds][lang]}{_cites(ground.attached.by, lang)}"
    for lack in ground.lacks:
        question = (lack.fact.question, lack.fact.question_zh)[lang]
        if lack.value is None:
            yield _open(lack.fact.question, lack.fact.question_zh, lang)
        else:
            found, wanted = _ANSWER[lack.value][lang], _ANSWER[lack.wanted][lang]
            yield (
                f"  Missing: {question} {found}, should be {wanted}",
                f"  欠缺：{question}{found}，应为{wanted}",
            )[lang]


def _remedy(remedy: Remedy, lang: int) -> str:
    name = (remedy.fact.question.rstrip("?"), remedy.fact.question_zh)[lang]
    return f"- {name}: {_ANSWER[remedy.holds][lang]}{_cites(remedy.by, lang)}"
