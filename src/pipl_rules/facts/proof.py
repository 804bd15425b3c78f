"""What bears on proof alone: where a message came from, and what the claimant did not put in issue."""

from pipl_rules.logic.conditions import Fact, Party

FROM_OWN_PORT = Fact(
    name="from_own_port",
    question="Did the message come from a number, port or account that was the processor's to use?",
    question_zh="信息是否自处理者享有使用权的号码、端口或者账号发出",
    term="",
    changed_by=Party.PROCESSOR,
    source="Wang v. an information company",
)

NOTICE_NOT_IN_ISSUE = Fact(
    name="notice_not_in_issue",
    question="Is it known what the claimant complained of, and not that anything was left untold?",
    question_zh="指摘事项已明，且未指摘告知不足",
    term="反驳对方诉讼请求所依据的事实",
)

NEED_NOT_IN_ISSUE = Fact(
    name="need_not_in_issue",
    question="Is it known what the claimant complained of, and not that it was needless?",
    question_zh="指摘事项已明，且未指摘不必要",
    term="反驳对方诉讼请求所依据的事实",
)

PROTECTION_NOT_IN_ISSUE = Fact(
    name="protection_not_in_issue",
    question="Is it known what the claimant complained of, and not that it was badly protected?",
    question_zh="指摘事项已明，且未指摘保护不力",
    term="反驳对方诉讼请求所依据的事实",
)
