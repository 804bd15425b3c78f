"""What the law of evidence asks: who holds the proof, and what became of it.

Evidence withheld and evidence not kept are two facts; each has its own rule.
"""

from pipl_rules.logic.conditions import Fact

ACT_EVIDENCE_WITHHELD = Fact(
    name="act_evidence_withheld",
    question="Does the processor control evidence of the act, and refuse it without good reason?",
    question_zh="处理者是否控制行为证据而无正当理由拒不提交",
    term="控制证据无正当理由拒不提交",
)

DOER_EVIDENCE_WITHHELD = Fact(
    name="doer_evidence_withheld",
    question="Does the processor control evidence of who did it, and refuse it without good reason?",
    question_zh="处理者是否控制行为人证据而无正当理由拒不提交",
    term="控制证据无正当理由拒不提交",
)

ACT_EVIDENCE_NOT_KEPT = Fact(
    name="act_evidence_not_kept",
    question="Did the processor fail to keep evidence of the act that it was bound to keep?",
    question_zh="处理者是否未留存其应当留存的行为证据",
    term="留存",
)

DOER_EVIDENCE_NOT_KEPT = Fact(
    name="doer_evidence_not_kept",
    question="Did the processor fail to keep evidence of who did it that it was bound to keep?",
    question_zh="处理者是否未留存其应当留存的行为人证据",
    term="留存",
)
