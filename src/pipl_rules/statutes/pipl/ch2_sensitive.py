"""PIPL, chapter II, section 2: sensitive information, and children under fourteen (arts 28-31)."""

from pipl_rules.facts import act, consent, item, notice, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import HANDLED
from pipl_rules.statutes.pipl.ch2_rules import FOURTEEN

UNDER_FOURTEEN = act.AGE.under(FOURTEEN)  # 不满十四周岁

# -- Article 28: what is sensitive, and when it may be handled ---------------------------------------

ARTICLE_28 = (
    Rule(
        id="pipl.28.1",
        cite=PIPL.art(28, para=1),
        gist="What easily harms dignity, person or property when leaked or misused, the kinds named, "
        "and whatever concerns a child under fourteen.",
        zh="容易导致人格尊严受侵害或者人身、财产安全受危害的信息、列举的类型，以及不满十四周岁未成年人的个人信息",
        when=status.IS_PERSONAL_INFORMATION & (item.LISTED_SENSITIVE | item.EASILY_HARMS | UNDER_FOURTEEN),
        concludes=counts_as(status.IS_SENSITIVE),
    ),
    Rule(
        id="pipl.28.2",
        cite=PIPL.art(28, para=2),
        gist="Only with a specific purpose, sufficient necessity and strict protection.",
        zh="只有在具有特定的目的和充分的必要性，并采取严格保护措施的情形下，方可处理",
        when=all_of(HANDLED, status.IS_SENSITIVE, ~(item.SPECIFIC_PURPOSE & item.STRICTLY_PROTECTED)),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 29: separate consent ------------------------------------------------------------------------

ARTICLE_29 = (
    Rule(
        id="pipl.29",
        cite=PIPL.art(29),
        gist="Sensitive information needs separate consent, where consent is needed at all.",
        zh="处理敏感个人信息应当取得个人的单独同意",
        when=all_of(
            HANDLED, status.IS_SENSITIVE, ~status.VALID_SEPARATE_CONSENT, ~status.BASIS_WITHOUT_CONSENT
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.29.written",
        cite=PIPL.art(29),
        gist="... in writing where a law or administrative regulation says so.",
        zh="规定应当取得书面同意的，从其规定",
        when=all_of(
            HANDLED,
            status.IS_SENSITIVE,
            consent.WRITING_REQUIRED,
            ~consent.CONSENT_WRITTEN,
            ~status.BASIS_WITHOUT_CONSENT,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 30: what else is told ----------------------------------------------------------------------------

ARTICLE_30 = (
    Rule(
        id="pipl.30",
        cite=PIPL.art(30),
        gist="The person is also told why it is needed and what it may do to them.",
        zh="还应当告知处理的必要性以及对个人权益的影响",
        when=HANDLED & status.IS_SENSITIVE,
        concludes=must(
            "processor",
            Conduct("tell necessity and impact", "告知必要性以及影响"),
            done=notice.NOTICE_OF_NECESSITY,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 31: children under fourteen -----------------------------------------------------------------------------

ARTICLE_31 = (
    Rule(
        id="pipl.31.1",
        cite=PIPL.art(31, para=1),
        gist="A child's own consent does not count without that of a parent or other guardian.",
        zh="处理不满十四周岁未成年人个人信息，应当取得父母或者其他监护人的同意",
        when=UNDER_FOURTEEN & ~consent.GUARDIAN_CONSENTED,
        lifts=("pipl.14.1",),
    ),
    Rule(
        id="pipl.31.2",
        cite=PIPL.art(31, para=2),
        gist="There are rules of their own for children.",
        zh="应当制定专门的个人信息处理规则",
        when=HANDLED & UNDER_FOURTEEN,
        concludes=must(
            "processor", Conduct("make rules for children", "制定专门的处理规则"), done=notice.CHILDREN_RULES
        ),
    ),
)

RULES = (*ARTICLE_28, *ARTICLE_29, *ARTICLE_30, *ARTICLE_31)
CLOSINGS = (Closed(fact=status.IS_SENSITIVE, cite=PIPL.art(28, para=1)),)
