"""Provisions on the Cyber Protection of Children's Personal Information, in force from 2019-10-01.

Departmental rules for network operators in the mainland; a child is under fourteen.
What a law lets pass, they cannot forbid (Legislation Law on rank).
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, child, item, notice, publication
from pipl_rules.logic.conditions import any_of
from pipl_rules.logic.rule import Rule
from pipl_rules.statutes.children_provisions import general, handling, rights, yuhang
from pipl_rules.statutes.children_provisions.general import PROVISIONS
from pipl_rules.statutes.instruments import LEGISLATION_LAW_2015, LEGISLATION_LAW_2023

_BINDING = (*general.RULES, *handling.RULES, *rights.RULES, *yuhang.RULES)

# -- Article 28: what nobody can tell is a child's -------------------------------------------------

ARTICLE_28 = (
    Rule(
        id="children2019.28",
        cite=PROVISIONS.art(28),
        gist="What a system retains of itself, and nobody can tell is a child's, is left to other rules.",
        zh="自动留存且无法识别属于儿童个人信息的，依其他规定",
        when=child.UNRECOGNISED,
        lifts=tuple(rule.id for rule in _BINDING if rule.concludes is not None),
    ),
)

# -- Rank ----------------------------------------------------------------------------------------------
# Civil Code arts 999 and 1036, PIPL art. 18: where a law needs no notice, a rule of a department asks for none.

NO_NOTICE_BY_LAW = any_of(
    act.LAW_PROVIDES,
    notice.NEED_NOT_BE_TOLD,
    notice.EMERGENCY_PREVENTED_NOTICE,
    publication.REPORTING & ~publication.REPORTING_UNREASONABLE,
    publication.PUBLIC_OR_OWN_INTEREST,
    item.ALREADY_PUBLIC & item.REASONABLE_SCOPE & ~act.OBJECTED & ~item.MAJOR_IMPACT,
)
NOTICE = tuple(rule.id for rule in (*general.ARTICLE_9, *general.ARTICLE_10) if "consent" not in rule.id)
KEPT_BY_LAW = ("children2019.12", "children2019.20", "children2019.23.delete", "children2019.16.2.4")

RANK = tuple(
    rule
    for law, article, key in ((LEGISLATION_LAW_2015, 88, "88"), (LEGISLATION_LAW_2023, 99, "99"))
    for rule in (
        Rule(
            id=f"{law.id}.{key}.children_notice",
            cite=law.art(article, para=1),
            gist="Where a law asks for no notice, the departmental rules on children ask for none.",
            zh="法律不要求告知的，部门规章不得另行要求",
            when=NO_NOTICE_BY_LAW,
            lifts=NOTICE,
        ),
        Rule(
            id=f"{law.id}.{key}.children_retention",
            cite=law.art(article, para=1),
            gist="What a law has kept, the departmental rules on children do not have deleted.",
            zh="法律规定应当保存的，部门规章不得要求删除",
            when=item.RETENTION_REQUIRED,
            lifts=KEPT_BY_LAW,
        ),
    )
)

RULES = (*_BINDING, *ARTICLE_28, *RANK)
LEFT_OUT: dict[Citation, str] = {
    PROVISIONS.art(1): "purpose of the provisions; asks nothing of anybody",
    PROVISIONS.art(2): "definition; carried by the fact child_under_fourteen",
    PROVISIONS.art(3): "scope; carried by the conditions network operator and not abroad in every rule",
    PROVISIONS.art(5): "duty of guardians to educate the child; no act of a processor",
    PROVISIONS.art(6): "encouragement of industry associations; no duty",
    PROVISIONS.art(16, para=2, item=6): "other duties under other laws; each stands in its own instrument",
    PROVISIONS.art(24): "anybody may report, and authorities deal with it; decides no act",
    PROVISIONS.art(25): "summons to rectify by the authority: a consequence, not lawfulness",
    **dict.fromkeys(
        map(PROVISIONS.art, (26, 27)), "penalties and credit files: consequences, not lawfulness"
    ),
    PROVISIONS.art(29): "day of commencement; carried by the instrument's dates",
}
