"""Burdens that lie otherwise than usual: the sender's own port."""

from pipl_rules.assume import Assumption, Kind
from pipl_rules.assume.intrusions import ONE_TEXT
from pipl_rules.facts import act, evidence, proof
from pipl_rules.logic.conditions import Party

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
)
"""Each with a condition of its own; they come before the general burdens."""
