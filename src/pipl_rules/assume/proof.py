"""Burdens that lie otherwise than usual: the sender's own port, and what the claimant did not put in issue.

Article 90 asks each side to prove what its claim, or its answer to the other's claim, rests on. Where it is
known what the claimant complained of, the processor need not answer complaints that nobody made.
"""

from pipl_rules.assume import Assumption, Kind
from pipl_rules.assume.intrusions import ONE_TEXT
from pipl_rules.dates import Span
from pipl_rules.facts import act, credit, evidence, item, notice, proof
from pipl_rules.logic.conditions import Fact, Party
from pipl_rules.statutes.instruments import CIVIL_PROCEDURE_INTERPRETATION

SINCE_2015 = Span(CIVIL_PROCEDURE_INTERPRETATION.effective, None)

TOLD = (
    notice.NOTICE_STATES_USE,
    notice.NOTICE_COMPLETE,
    notice.NOTICE_PROMINENT,
    notice.NOTICE_TRUTHFUL,
    notice.NOTICE_OF_RECIPIENT,
    notice.NOTICE_OF_NECESSITY,
    credit.TOLD_BEFORE_ADVERSE,
)
"""What the person had to be told."""


def _not_in_issue(fact: Fact, complaint: Fact) -> Assumption:
    return Assumption(
        id=f"burden.{fact.name}.not_in_issue",
        fact=fact,
        value=True,
        cite=CIVIL_PROCEDURE_INTERPRETATION.art(90, para=1),
        kind=Kind.BURDEN,
        gist="The claimant complained of other things; what nobody complained of need not be proved.",
        zh="主张侵害的一方未就此提出指摘，处理者无须就此举证",
        when=complaint,
        on=Party.CLAIMANT,
        during=SINCE_2015,
    )


BURDENS = (
    Assumption(
        id="burden.by_processor.own_port",
        fact=act.BY_PROCESSOR,
        value=True,
        cite=ONE_TEXT,
        kind=Kind.BURDEN,
        gist="A message from a number, port or account that is the processor's to use is its own, "
        "unless it shows that somebody else sent it.",
        zh="自处理者享有使用权的号码、端口或者账号发出的信息，推定由其发送，有相反证据的除外",
        when=proof.FROM_OWN_PORT,
        unless=evidence.DOER_EVIDENCE_WITHHELD | evidence.DOER_EVIDENCE_NOT_KEPT,
        on=Party.PROCESSOR,
    ),
    *(_not_in_issue(told, proof.NOTICE_NOT_IN_ISSUE) for told in TOLD),
    _not_in_issue(item.SPECIFIC_PURPOSE, proof.NEED_NOT_IN_ISSUE),
    _not_in_issue(item.STRICTLY_PROTECTED, proof.PROTECTION_NOT_IN_ISSUE),
)
"""Each with a condition of its own; they come before the general burdens."""
