"""Sentences on withdrawal: it speaks of what comes after it, and never makes the past unlawful.

Which withdrawals count is decided where days are compared, by the characteriser of consent, not by a rule; so
the first sentence goes through every order in which the days of a record can stand, and the second is about rules.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import product

from attrs import evolve

from pipl_rules.analysis.proofs.setting import Setting
from pipl_rules.analysis.proofs.theorem import Counterexample, Theorem, Words, throughout
from pipl_rules.characterise import characterise
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import Consenter
from pipl_rules.facts import consent
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.theorems.wording import EVERY_DAY, never_mends

NOON = dt.date(2022, 6, 1)
"""Any day; only the order of days matters."""


def _days(count: int) -> list[dt.date]:
    return [NOON + dt.timedelta(days=k) for k in range(count)]


def records() -> Iterator[tuple[ProcessingAct, ConsentRecord]]:
    """An act and a consent, in every order of first day, last day, giving and withdrawal after the last day."""
    days = _days(5)
    for start, last, given, withdrawn, by, said in product(
        days, days, (None, *days), days, Consenter, (True, False, None)
    ):
        if start <= last < withdrawn and (given is None or given <= withdrawn):
            act = ProcessingAct(id="act", on=start, until=last, items=(InformationItem(id="item"),))
            yield act, ConsentRecord(by=by, given=said, given_on=given, withdrawn_on=withdrawn)


def _withdrawal_after_the_act(_setting: Setting) -> Counterexample | None:
    for act, record in records():
        withdrawn = characterise(evolve(act, consents=(record,)))
        standing = characterise(evolve(act, consents=(evolve(record, withdrawn_on=None),)))
        if withdrawn != standing:
            order = f"{act.on} to {act.until}, given {record.given_on}, withdrawn {record.withdrawn_on}"
            return Counterexample(
                Words(f"the withdrawal changes what is found: {order}", f"撤回改变了认定：{order}")
            )
    return None


WITHDRAWING_NEVER_MAKES_THE_PAST_UNLAWFUL = Theorem(
    name="withdrawing_never_makes_the_past_unlawful",
    sentence="A consent withdrawn after the last day of an act leaves every finding about the act as if it had never "
    "been withdrawn, so that no rule can judge the act otherwise.",
    zh="行为结束之日以后撤回同意的，关于该行为的认定与从未撤回无异，任何规则均不能因此作出不同裁判。",
    covers=Words(
        "every order of the days of one act and one consent", "一项行为与一项同意各日期的一切先后次序"
    ),
    assumes=(
        Words(
            "shown by going through the orders of days in the characteriser of consent, for one consent of the person, "
            "a guardian or somebody else; for records of several, dated at random, a test shows it of the judgment",
            "系就同意认定程序逐一检验日期次序而得，以本人、监护人或者他人的一项同意为限；多项同意由随机日期的测试就裁判结果予以检验",
        ),
        Words("a rule sees of an act only what is found of it", "规则只及于所认定的事实"),
    ),
    cites=(PIPL.art(15, para=2),),
    proof=_withdrawal_after_the_act,
)

A_WITHDRAWAL_BEFORE_THE_ACT_NEVER_EXCUSES_IT = Theorem(
    name="a_withdrawal_before_the_act_never_excuses_it",
    sentence="That consent had been withdrawn before the act never turns an infringement of either interest into none.",
    zh="行为之前已经撤回同意的事实，绝不会使侵害任一权益的行为变为不侵害。",
    covers=EVERY_DAY,
    cites=(PIPL.art(15, para=1),),
    proof=throughout(
        never_mends((consent.CONSENT_WITHDRAWN,)),
        Words("a withdrawal excuses the act", "撤回同意反使行为免责"),
    ),
)

THEOREMS = (WITHDRAWING_NEVER_MAKES_THE_PAST_UNLAWFUL, A_WITHDRAWAL_BEFORE_THE_ACT_NEVER_EXCUSES_IT)
