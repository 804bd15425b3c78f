"""What the law asks about a person who was asked more than once."""

from pipl_rules.logic.conditions import About, Burden, Fact, Party

DECLINED_SINCE = Fact(
    name="declined_since",
    question="Was the person asked for it again afterwards, and said no?",
    question_zh="此后再次征求时本人是否拒绝",
    term="",
    about=About.ITEM,
    changed_by=Party.CLAIMANT,
    source="Wang v. a Shenzhen computer company",
    burden=Burden.RAISED,
)
