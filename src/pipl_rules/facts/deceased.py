"""What the law asks where the person has died."""

from pipl_rules.logic.conditions import Burden, Fact, SettledBy

DECEASED = Fact(
    name="deceased",
    question="Had the person died?",
    question_zh="本人是否已死亡",
    term="自然人死亡",
    burden=Burden.RAISED,
)

RELATIVE_CLAIMS = Fact(
    name="relative_claims",
    question="Is it a close relative of the deceased who claims?",
    question_zh="是否由死者的近亲属主张",
    term="近亲属",
    burden=Burden.RAISED,
)

RELATIVES_OWN_INTEREST = Fact(
    name="relatives_own_interest",
    question="Does the relative have a lawful and proper interest of their own in it?",
    question_zh="近亲属是否为了自身的合法、正当利益",
    term="为了自身的合法、正当利益",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.RAISED,
)

ARRANGED_OTHERWISE = Fact(
    name="arranged_otherwise",
    question="Had the deceased arranged otherwise while alive?",
    question_zh="死者生前是否另有安排",
    term="生前另有安排",
    burden=Burden.DEFENCE,
)
