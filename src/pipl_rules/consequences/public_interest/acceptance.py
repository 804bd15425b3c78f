"""The SPC's interpretation of the Civil Procedure Law on suits in the public interest: arts 284-291, later 282-289.

From 2015-02-04. For the years before the revision of 2020 the wording is read from that revision.
"""

from collections.abc import Iterator

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.instruments import PROCEDURE_INTERPRETATIONS
from pipl_rules.logic.conditions import Condition, all_of
from pipl_rules.logic.rule import Rule, counts_as, does_not_count_as

_PROPER: Condition = all_of(f.MAY_SUE, f.DEFENDANT, f.CLAIMS, f.EVIDENCE, f.COURT)


def _articles(law: Instrument, first: int) -> Iterator[Rule]:
    yield Rule(
        id=f"{law.id}.acceptance",
        cite=law.art(first),
        gist="The suit is taken where the body may sue, the defendant and the claims are definite, there is first "
        "evidence of harm to the public interest, and it is for this court.",
        zh="有权起诉，被告明确，请求具体，有公益受损的初步证据，且属受诉法院管辖的，应当受理",
        when=_PROPER,
        unless=f.DECIDED,
        concludes=counts_as(f.MUST_ACCEPT),
    )
    lacking = ((f.DEFENDANT, 1), (f.CLAIMS, 2), (f.EVIDENCE, 3), (f.COURT, 4))
    for fact, item in lacking:
        yield Rule(
            id=f"{law.id}.acceptance.{item}",
            cite=law.art(first, item=item),
            gist=f"What lacks this is not taken: {fact.question}",
            zh=f"不具备下列条件的，不予受理：{fact.question_zh}",
            when=~fact,
            concludes=does_not_count_as(f.MUST_ACCEPT),
        )
    yield Rule(
        id=f"{law.id}.acceptance.standing",
        cite=law.art(first),
        gist="A suit of a body that may not sue is not taken as one in the public interest.",
        zh="无起诉资格的，不作为公益诉讼受理",
        when=~f.MAY_SUE,
        concludes=does_not_count_as(f.MUST_ACCEPT),
    )
    yield from _later_articles(law, first)


def _later_articles(law: Instrument, first: int) -> Iterator[Rule]:
    rows = (
        (
            "join",
            law.art(first + 3),
            f.MAY_SUE,
            counts_as(f.OTHERS_JOIN),
            "Other bodies with standing may ask to join before the hearing.",
            "其他适格主体可以在开庭前申请参加诉讼",
        ),
        (
            "own_suits",
            law.art(first + 4),
            f.RIGHTS,
            counts_as(f.OWN_SUITS),
            "Those harmed keep their own suits.",
            "不影响受害人另行起诉",
        ),
        (
            "settle",
            law.art(first + 5),
            f.MAY_SUE,
            counts_as(f.MAY_SETTLE),
            "The parties may settle and the court mediate; the agreement is announced for thirty days and examined.",
            "当事人可以和解，法院可以调解；协议公告不少于三十日并经审查",
        ),
        (
            "withdraw",
            law.art(first + 6),
            f.DEBATE_OVER,
            does_not_count_as(f.MAY_WITHDRAW),
            "After the debate has ended, withdrawal is not permitted.",
            "辩论既已终结，不得再撤诉",
        ),
        (
            "decided",
            law.art(first + 7),
            f.DECIDED,
            does_not_count_as(f.MUST_ACCEPT),
            "Once a ruling is in effect, no other body sues over the same wrong.",
            "裁判生效后就同一侵权行为另行提起公益诉讼的，不予受理",
        ),
    )
    for word, cite, when, concludes, gist, zh in rows:
        yield Rule(
            id=f"{law.id}.{word}",
            cite=cite,
            gist=gist,
            zh=zh,
            when=when,
            concludes=concludes,
        )


RULES = tuple(rule for version in PROCEDURE_INTERPRETATIONS for rule in _articles(*version))

_REASONS = {
    1: "which court; whether it is the right one is asked as a fact of the papers",
    2: "what the court reports to the authority; decides nothing between the parties",
}
LEFT_OUT: dict[Citation, str] = {
    law.art(first + offset): reason
    for law, first in PROCEDURE_INTERPRETATIONS
    for offset, reason in _REASONS.items()
}
"""The articles on evidence of the same texts are left out beside all branches."""
