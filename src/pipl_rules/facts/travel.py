"""What is asked of information about where somebody is going."""

from pipl_rules.logic.conditions import About, Burden, Fact

TRAVEL_PLAN = Fact(
    name="travel_plan",
    question="Does it say where and when the person will travel?",
    question_zh="是否为本人将于何时前往何地的行程信息",
    term="行程信息",
    about=About.ITEM,
    burden=Burden.RAISED,
    source="Pang v. China Eastern and Qunar",
)
