"""What decided cases asked of those who expose somebody to strangers, beside the facts in `intrusion`."""

from pipl_rules.facts import hosting
from pipl_rules.logic.axioms import implies
from pipl_rules.logic.conditions import About, Burden, Fact, Party

EXPOSED_TRACEABLY = Fact(
    name="exposed_traceably",
    question="Was an intimate relation, or something as private, told without leave along with marks by which "
    "strangers can recognise or find the person?",
    question_zh="是否未经同意，将亲密关系等私密事项与可供他人认出、找到本人的信息一并披露",
    term="",
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="Wang Fei v. Zhang Leyi, Chaoyang District Court, Beijing, 2008",
)

REMOVED_AT_ONCE = Fact(
    name="removed_at_once",
    question="Did the service take the content down as soon as it was told of it?",
    question_zh="网络服务提供者获知后是否随即移除该内容",
    term="及时采取必要措施",
    changed_by=Party.PROCESSOR,
    burden=Burden.DEFENCE,
    source="Wang Fei v. a forum, Chaoyang District Court, Beijing, 2008",
)

RECOGNISABLE = Fact(
    name="recognisable",
    question="Could whoever knows the person recognise them in it, altered as it was?",
    question_zh="经处理后，熟悉本人的人是否仍可认出本人",
    term="",
    about=About.ITEM,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
    source="Fu v. a web company, typical case of the Supreme People's Court, 2018",
)

AXIOMS = (*implies(REMOVED_AT_ONCE, hosting.MEASURES_TAKEN),)
"""Taking something down is a measure."""
