"""Sentences on consent: a child's, one got by deceit, and what no consent can cure."""

import datetime as dt
from itertools import chain

from pipl_rules.analysis.proofs.claim import Claim, Told
from pipl_rules.analysis.proofs.questions import Applies
from pipl_rules.analysis.proofs.theorem import Theorem, Words, throughout
from pipl_rules.dates import Span
from pipl_rules.facts import act, child, consent, item, status
from pipl_rules.logic.conditions import Condition, all_of
from pipl_rules.logic.rule import PI_RIGHTS
from pipl_rules.statutes.children_provisions.general import PROVISIONS as CHILDREN_PROVISIONS
from pipl_rules.statutes.instruments import CIVIL_CODE, NPCSC_DECISION, PIPL
from pipl_rules.statutes.minors_protection_law import LAW as MINORS_LAW_2020
from pipl_rules.theorems.wording import EVERY_DAY, infringed, never_mends, not_so, so, spared

OWN = (
    consent.CONSENTED,
    consent.CONSENT_EXPRESSED,
    consent.CONSENT_COVERS,
    consent.CONSENT_PROMINENT,
    consent.CONSENT_SEPARATE,
    consent.CONSENT_WRITTEN,
)
"""What the person's own yes is made of."""

FOR_WANT_OF_A_GUARDIAN = ("children2019.9.consent", "minors2021.72.1.consent", "pipl.13.1")
"""Rules under which handling a child's information infringes for want of the guardian's consent."""

A_CHILD_ALONE = (
    so(child.CHILD),
    not_so(consent.GUARDIAN_CONSENTED),
    not_so(consent.GUARDIAN_CONSENT_SEPARATE),
)

A_CHILDS_OWN_CONSENT_NEVER_SUFFICES = Theorem(
    name="a_childs_own_consent_never_suffices",
    sentence="From 2019-10-01, where the handling of the information of a child under fourteen infringes for want of "
    "a guardian's consent, it infringes whatever the child itself agrees to, and however it was asked.",
    zh="自2019年10月1日起，处理不满十四周岁儿童的个人信息因未经监护人同意而构成侵害的，儿童本人无论如何同意，仍构成侵害。",
    covers=Words("from 2019-10-01, every choice of every reading", "自2019年10月1日起，每一解释的每一选择"),
    assumes=(
        Words(
            "for want of a guardian's consent handling infringes under art. 9 of the Children Provisions (networks, "
            "in the mainland, not kept by mere automatic retention), art. 72 of the Minors Protection Law (networks, "
            "from 2021-06-01) and art. 13 of the PIPL (from 2021-11-01)",
            "因未经监护人同意而构成侵害，指儿童个人信息网络保护规定第九条、未成年人保护法第七十二条（2021年6月1日起）、"
            "个人信息保护法第十三条（2021年11月1日起）的情形",
        ),
        Words(
            "it is not said of other duties: secrecy, credit reporting, and the Civil Code where none of the three "
            "governs take the yes of the person, and ask for the guardian's only beyond the person's capacity (art. 19)",
            "不及于其他义务：保密、征信规则以及上述三者均不适用时的民法典，以本人同意为准，仅在超出其行为能力时要求监护人同意（第十九条）",
        ),
    ),
    cites=(CHILDREN_PROVISIONS.art(9), MINORS_LAW_2020.art(72, para=1), PIPL.art(31, para=1)),
    proof=throughout(
        tuple(
            Claim(
                supposing=(*A_CHILD_ALONE, not_so(consent.CONSENTED), Told(Applies(rule), value=True)),
                never=(Told(infringed(PI_RIGHTS).question, value=False, second=True),),
                differing=OWN,
            )
            for rule in FOR_WANT_OF_A_GUARDIAN
        ),
        Words("the child's own yes makes the difference", "儿童本人的同意改变了结论"),
        Span(dt.date(2019, 10, 1)),
    ),
)

NO_CHILDS_CONSENT_MEETS_THE_PIPL = Theorem(
    name="no_childs_consent_meets_the_pipl",
    sentence="From 2021-11-01 no consent of a child under fourteen without a guardian's, joint or separate, "
    "in whatever form, is a consent within the meaning of the PIPL.",
    zh="自2021年11月1日起，不满十四周岁儿童未经监护人同意所作的同意，无论何种形式，均非个人信息保护法上的同意或者单独同意。",
    covers=Words("from 2021-11-01, every choice of every reading", "自2021年11月1日起，每一解释的每一选择"),
    cites=(PIPL.art(31, para=1), PIPL.art(14, para=1)),
    proof=throughout(
        tuple(
            Claim(supposing=A_CHILD_ALONE[:2], never=(so(consented),))
            for consented in (status.VALID_CONSENT, status.VALID_SEPARATE_CONSENT)
        ),
        Words("a child's own yes counts as consent", "儿童本人的同意被认定为有效同意"),
        Span(dt.date(2021, 11, 1)),
    ),
)

CONSENT_NEVER_CURES_DECEIT = Theorem(
    name="consent_never_cures_deceit",
    sentence="Where the person was misled, deceived or coerced, their yes never turns an infringement of either "
    "interest into none.",
    zh="本人被误导、欺诈、胁迫的，其同意绝不会使侵害任一权益的行为变为不侵害。",
    covers=EVERY_DAY,
    assumes=(
        Words(
            "whether a guardian who consented was deceived is asked by no fact",
            "监护人是否受欺诈，没有相应事实",
        ),
    ),
    cites=(PIPL.art(5), PIPL.art(14, para=1), CIVIL_CODE.art(148)),
    proof=throughout(
        never_mends((consent.CONSENTED,), so(act.MISLED)),
        Words("a yes got by deceit makes the difference", "受欺诈的同意改变了结论"),
    ),
)

HANDLED = (act.HAPPENED, act.BY_PROCESSOR, act.PROCESSES, status.IS_PERSONAL_INFORMATION)


def _whatever_is_agreed(fault: Condition, who: Condition | None = None) -> Claim:
    """Handling with this fault infringes, whatever else may be so, consent included."""
    return Claim(
        supposing=(so(all_of(*HANDLED, fault, *([] if who is None else [who]))),), never=(spared(PI_RIGHTS),)
    )


FAULTS = (act.MISLED, item.EXCESSIVE)

NOTHING_CURES_DECEIT_OR_EXCESS = Theorem(
    name="nothing_cures_deceit_or_excess",
    sentence="From 2021-01-01 whoever handles personal information by deceit, or beyond what the purpose needs, "
    "infringes personal-information rights, whatever was agreed and whatever else may be so.",
    zh="自2021年1月1日起，以误导、欺诈、胁迫方式或者超出必要限度处理个人信息的，侵害个人信息权益，无论是否同意，亦无论其他情形如何。",
    covers=Words("from 2021-01-01, every choice of every reading", "自2021年1月1日起，每一解释的每一选择"),
    cites=(CIVIL_CODE.art(1035, para=1), PIPL.art(5), PIPL.art(6, para=2)),
    proof=throughout(
        tuple(map(_whatever_is_agreed, FAULTS)),
        Words("deceit or excess goes without consequence", "欺诈或者过度处理未被认定为侵害"),
        Span(dt.date(2021, 1, 1)),
    ),
)

NOTHING_CURES_THEM_IN_BUSINESS = Theorem(
    name="nothing_cures_deceit_or_excess_in_business",
    sentence="From 2012-12-28 the same holds of network operators and of whoever handles in the course of business.",
    zh="自2012年12月28日起，网络服务提供者以及在业务活动中处理个人信息者，亦同。",
    covers=Words("from 2012-12-28, every choice of every reading", "自2012年12月28日起，每一解释的每一选择"),
    assumes=(
        Words(
            "before the Civil Code others are bound by no principle of necessity in these rules",
            "民法典施行前，这些规则未以必要原则约束其他人",
        ),
    ),
    cites=(NPCSC_DECISION.art(2),),
    proof=throughout(
        tuple(
            chain.from_iterable(
                (
                    _whatever_is_agreed(fault, act.NETWORK_OPERATOR),
                    _whatever_is_agreed(fault, act.IN_BUSINESS),
                )
                for fault in FAULTS
            )
        ),
        Words("deceit or excess goes without consequence", "欺诈或者过度处理未被认定为侵害"),
        Span(dt.date(2012, 12, 28)),
    ),
)

THEOREMS = (
    A_CHILDS_OWN_CONSENT_NEVER_SUFFICES,
    NO_CHILDS_CONSENT_MEETS_THE_PIPL,
    CONSENT_NEVER_CURES_DECEIT,
    NOTHING_CURES_DECEIT_OR_EXCESS,
    NOTHING_CURES_THEM_IN_BUSINESS,
)
