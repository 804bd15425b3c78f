"""What bears on proof alone: where a message came from."""

from pipl_rules.logic.conditions import Fact, Party

FROM_OWN_PORT = Fact(
    name="from_own_port",
    question="Did the message come from a number, port or account that was the processor's to use?",
    question_zh="信息是否自处理者享有使用权的号码、端口或者账号发出",
    term="",
    changed_by=Party.PROCESSOR,
    source="Wang v. an information company",
)
