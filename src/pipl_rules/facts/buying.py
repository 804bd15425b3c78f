"""What the law asks about buying information: dealing in it takes two."""

from pipl_rules.logic.conditions import Burden, Fact, Party

BUYS = Fact(
    name="buys",
    question="Is information bought?",
    question_zh="是否购买信息",
    term="买卖",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)
