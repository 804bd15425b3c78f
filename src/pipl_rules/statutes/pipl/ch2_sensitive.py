"""PIPL, chapter II, section 2: sensitive information, and children under fourteen (arts 28-32)."""

from pipl_rules.facts import act, consent, handling, item, notice, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import HANDLED
from pipl_rules.statutes.pipl.ch2_rules import FOURTEEN, SEPARATE_CONSENT_CALLED_FOR

UNDER_FOURTEEN = act.AGE.under(FOURTEEN)  # 不满十四周岁

# -- Article 28: what is sensitive, and when it may be handled ---------------------------------------

ARTICLE_28 = (
    Rule(
        id="pipl.28.1",
        cite=PIPL.art(28, para=1),
        gist="What easily harms dignity, person or property when leaked or misused, the kinds named, "
        "and whatever concerns a child under fourteen.",
        zh="外泄或者滥用极易伤及尊严、人身、财产的，法条列明的各类，以及未满十四周岁儿童的一切信息，均属敏感",
        when=status.IS_PERSONAL_INFORMATION & (item.LISTED_SENSITIVE | item.EASILY_HARMS | UNDER_FOURTEEN),
        concludes=counts_as(status.IS_SENSITIVE),
    ),
    Rule(
        id="pipl.28.2",
        cite=PIPL.art(28, para=2),
        gist="Such information is left alone without a definite aim, a pressing need and close guard.",
        zh="目的不特定、必要不充分或者保护不严密的，不得处理",
        when=all_of(HANDLED, status.IS_SENSITIVE, ~(item.SPECIFIC_PURPOSE & item.STRICTLY_PROTECTED)),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 29: separate consent ------------------------------------------------------------------------

ARTICLE_29 = (
    Rule(
        id="pipl.29",
        cite=PIPL.art(29),
        gist="For sensitive information the person is asked by itself, where consent is needed at all.",
        zh="敏感信息须就该事项单独征得同意，无须同意的除外",
        when=all_of(
            HANDLED, status.IS_SENSITIVE, ~status.VALID_SEPARATE_CONSENT, SEPARATE_CONSENT_CALLED_FOR
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.29.written",
        cite=PIPL.art(29),
        gist="... and in writing where a law or administrative regulation prescribes writing.",
        zh="另有规定须用书面的，口头同意不足",
        when=all_of(
            HANDLED,
            status.IS_SENSITIVE,
            consent.WRITING_REQUIRED,
            ~consent.CONSENT_WRITTEN,
            SEPARATE_CONSENT_CALLED_FOR,
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
        zh="此外尚须让本人知道何以非处理不可、于己有何利害",
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
        zh="未满十四周岁儿童的应允，未经父母或者别的监护人同意的，不算同意",
        when=UNDER_FOURTEEN & ~consent.GUARDIAN_CONSENTED,
        lifts=("pipl.14.1",),
    ),
    Rule(
        id="pipl.31.2",
        cite=PIPL.art(31, para=2),
        gist="Who handles children's information writes down how, in rules made for children alone.",
        zh="处理儿童信息的，须另立专为儿童而设的规则",
        when=HANDLED & UNDER_FOURTEEN,
        concludes=must(
            "processor", Conduct("make rules for children", "制定专门的处理规则"), done=notice.CHILDREN_RULES
        ),
    ),
)

# -- Article 32: permits and other limits --------------------------------------------------------------------------

ARTICLE_32 = (
    Rule(
        id="pipl.32.permit",
        cite=PIPL.art(32),
        gist="Where a permit is prescribed for sensitive information, it is not handled without.",
        zh="处理某类敏感信息依法须经许可的，未获许可不得处理",
        when=all_of(HANDLED, status.IS_SENSITIVE, handling.PERMIT_REQUIRED),
        unless=handling.PERMIT_HELD,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.32.limit",
        cite=PIPL.art(32),
        gist="... nor against any other limit that a law or administrative regulation sets to it.",
        zh="法律、行政法规另设限制的，不得逾越",
        when=all_of(HANDLED, status.IS_SENSITIVE, act.BREAKS_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_28, *ARTICLE_29, *ARTICLE_30, *ARTICLE_31, *ARTICLE_32)
CLOSINGS = (Closed(fact=status.IS_SENSITIVE, cite=PIPL.art(28, para=1)),)
