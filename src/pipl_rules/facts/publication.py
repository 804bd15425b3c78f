"""What the law asks about making public: in whose interest, in what way, with what harm."""

from pipl_rules.logic.conditions import Burden, Fact, Party, SettledBy

REPORTING = Fact(
    name="reporting",
    question="Was it news reporting or supervision by public opinion in the public interest?",
    question_zh="是否为公共利益实施新闻报道、舆论监督",
    term="为公共利益实施新闻报道、舆论监督等行为",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

REPORTING_UNREASONABLE = Fact(
    name="reporting_unreasonable",
    question="Did the reporting use the information in a way that harms the person unreasonably?",
    question_zh="使用是否不合理侵害人格权",
    term="使用不合理",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

PUBLIC_OR_OWN_INTEREST = Fact(
    name="public_or_own_interest",
    question="Was it another reasonable act for the public interest or the person's own lawful interest?",
    question_zh="是否为维护公共利益或者该自然人合法权益合理实施",
    term="为维护公共利益或者该自然人合法权益",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

PUBLIC_INTEREST_PUBLICATION = Fact(
    name="public_interest_publication",
    question="Did publication serve the public interest and stay within what that needs?",
    question_zh="是否为促进社会公共利益且在必要范围内公开",
    term="为促进社会公共利益且在必要范围内",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

RESEARCH_PUBLICATION = Fact(
    name="research_publication",
    question="Was it published for research or statistics in the public interest, with written consent, so that nobody can be identified?",
    question_zh="是否为学术研究或者统计经书面同意且不足以识别特定自然人",
    term="学术研究或者统计",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

AGAINST_PUBLIC_ORDER = Fact(
    name="against_public_order",
    question="Was it published in a way contrary to public interest or morals?",
    question_zh="公开方式是否违反社会公共利益、社会公德",
    term="违反社会公共利益、社会公德",
    settled_by=SettledBy.JUDGMENT,
    changed_by=Party.PROCESSOR,
    burden=Burden.RAISED,
)

HARM_CAUSED = Fact(
    name="harm_caused",
    question="Did publication cause the person harm?",
    question_zh="公开是否造成他人损害",
    term="造成他人损害",
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.ELEMENT,
)
