"""Where the texts on suits in the public interest are read in more than one way; the first choice is the default."""

from collections.abc import Mapping

from pipl_rules.errors import UnknownNameError
from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import Fact

OTHER_FIELDS = Reading(
    name="other_fields",
    question="Does the 'and other' of the Civil Procedure Law on prosecutors' suits reach personal information?",
    question_zh="民事诉讼法关于检察机关提起公益诉讼的“等”，是否包括个人信息领域？",
    choices=(
        Choice(
            "open",
            "yes: the fields named are examples of harm to the public interest",
            "包括：所列领域为损害社会公共利益行为的例示",
            "the Hangzhou Internet Court took the Yuhang suit of 2020-12-02 and closed it by mediation",
        ),
        Choice(
            "named",
            "no: other fields wait for a statute that names the prosecutor",
            "不包括：其他领域须有法律明确授权",
            "Civil Procedure Law art. 55 para. 2, taken by its letter; fields were later added statute by statute",
        ),
    ),
)
EARLIER_BREACH = Reading(
    name="earlier_breach",
    question="May a body sue under PIPL article 70 over acts before that law bound anybody?",
    question_zh="个人信息保护法施行前的行为，能否依该法第七十条起诉？",
    choices=(
        Choice(
            "who_may_sue",
            "yes: the article says who may sue, which follows the day of filing; whether the act was wrong "
            "follows the law of its day",
            "可以：该条规定起诉主体，依起诉时的法律；行为是否违法依行为时的法律",
            "the Guangzhou Internet Court decided such a suit, filed 2022-01-11 over acts of 2020; "
            "which article it cited was not found",
        ),
        Choice(
            "letter",
            "no: 'in breach of this Law' can be said only of acts from 2021-11-01",
            "不可以：“违反本法规定”仅指2021年11月1日以后的行为",
            "PIPL art. 70, taken by its letter; Legislation Law 2015 art. 93",
        ),
    ),
)
PRIOR_NOTICE = Reading(
    name="prior_notice",
    question="Must a prosecutor whom another statute names announce the suit first, and wait for other bodies?",
    question_zh="检察机关依其他法律的授权起诉的，是否仍须先行公告并让位于其他适格主体？",
    choices=(
        Choice(
            "always",
            "yes: every civil suit of a prosecutor in the public interest is announced",
            "须公告：检察民事公益诉讼一律先行公告",
            "the interpretation's arts 13 and 14 item 3; 'according to law' (依法) in PIPL art. 70",
        ),
        Choice(
            "own_ground",
            "no: the other statutes name the prosecutor without a turn to wait for",
            "不须：其他法律未设置起诉顺位",
            "PIPL art. 70 and Minors Protection Law art. 106, taken by their letter",
        ),
    ),
)
MANY_PERSONS = Reading(
    name="many_persons",
    question="From how many are they 'many' (众多)?",
    question_zh="多少人为“众多”？",
    choices=(
        Choice(
            "open",
            "no figure: the court finds it; one person is never many, and unspecified persons always are",
            "没有数字标准：由法院认定；一人不为众多，不特定多数人为众多",
            "PIPL art. 70 and Consumer Law art. 47 state no figure",
        ),
        Choice(
            "ten",
            "ten, as for suits with many parties",
            "参照人数众多的共同诉讼，十人以上",
            "SPC Interpretation of the Civil Procedure Law art. 75, by analogy; text not at hand",
        ),
    ),
)
DAMAGES = Reading(
    name="damages_to_the_public",
    question="May money be claimed for harm to the public interest in personal information?",
    question_zh="个人信息民事公益诉讼能否请求公益损害赔偿？",
    choices=(
        Choice(
            "awarded",
            "yes, by loss or gain, to be spent on protecting personal information",
            "可以：按损失或者获利确定，用于个人信息保护",
            "the Guangzhou Internet Court, late 2023: 103,000 yuan; so agreed in the Yuhang mediation",
        ),
        Choice(
            "listed_only",
            "no: no statute gives it outside the environment, and the consumer interpretation does not list it",
            "不可以：除生态环境外法律没有规定，消费公益诉讼解释亦未列举",
            "SPC Consumer Public Interest Interpretation art. 13 para. 1; Civil Code art. 1235",
        ),
    ),
)
CONDUCT = Reading(
    name="conduct_compensation",
    question="May work for the public (行为补偿) be ordered beside the listed forms of liability?",
    question_zh="能否在法定责任方式之外判令行为补偿？",
    choices=(
        Choice(
            "listed_only",
            "no: it is none of the forms listed, and no statute orders it",
            "不能：不属于法律列举的责任方式",
            "Tort Liability Law art. 15; Civil Code art. 179",
        ),
        Choice(
            "awarded",
            "yes: the list names the main forms (主要有), and such work makes the public interest good",
            "可以：法律所列为“主要”方式，行为补偿有助于修复公益",
            "the Guangzhou Internet Court, late 2023",
        ),
    ),
)

READINGS = (OTHER_FIELDS, EARLIER_BREACH, PRIOR_NOTICE, MANY_PERSONS, DAMAGES, CONDUCT)
"""Every reading of this branch."""


def choose(chosen: Mapping[str, str] | None = None) -> dict[str, str]:
    """The choice made under each reading: the caller's, else the default.

    Raises:
        UnknownNameError: If a reading or a choice is unknown.
    """
    known = {reading.name: reading for reading in READINGS}
    for name, choice in (chosen or {}).items():
        if name not in known:
            raise UnknownNameError("reading", name, known)
        known[name].choice(choice)
    return {name: (chosen or {}).get(name, reading.default) for name, reading in known.items()}


def as_found(chosen: Mapping[str, str]) -> dict[Fact, bool]:
    """Every choice as a fact, true if it is made."""
    return {
        reading.chosen(choice.name): chosen[reading.name] == choice.name
        for reading in READINGS
        for choice in reading.choices
    }
