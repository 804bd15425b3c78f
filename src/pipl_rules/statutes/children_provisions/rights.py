"""Provisions on Children's Personal Information: correcting, deleting, incidents, closing (arts 19-23)."""

from pipl_rules.facts import act, child
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.children_provisions.general import BOUND, HELD, PROVISIONS

# -- Articles 19 and 20: correcting and deleting --------------------------------------------------
# The grounds of article 20 are examples (包括但不限于): what a child or guardian asks to be deleted is deleted.

ARTICLES_19_20 = (
    Rule(
        id="children2019.19",
        cite=PROVISIONS.art(19),
        gist="An error is corrected in time when the child or a guardian asks.",
        zh="儿童或者监护人要求更正错误的，应当及时更正",
        when=HELD & child.CORRECTION_ASKED,
        concludes=must(
            "network operator",
            Conduct("correct it in time", "及时更正"),
            done=child.CORRECTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="children2019.20",
        cite=PROVISIONS.art(20),
        gist="It is deleted in time when the child or a guardian asks, the grounds named being examples.",
        zh="儿童或者监护人要求删除的，应当及时删除，所列情形仅为例示",
        when=HELD & act.REFUSES_DELETION,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 21: incidents ---------------------------------------------------------------------------

ARTICLE_21 = (
    Rule(
        id="children2019.21.remedy",
        cite=PROVISIONS.art(21),
        gist="When it leaks, is damaged or lost, or may be, the plan is started and harm remedied at once.",
        zh="信息出险或者有出险之虞的，应当立刻启用预案补救",
        when=BOUND & child.INCIDENT,
        concludes=must(
            "network operator", Conduct("start the plan and remedy", "启动预案并补救"), done=child.REMEDIED
        ),
    ),
    Rule(
        id="children2019.21.report",
        cite=PROVISIONS.art(21),
        gist="... if the consequences are grave or may be, the authority is told.",
        zh="后果严重的，应当立即报告主管部门",
        when=all_of(BOUND, child.INCIDENT, child.GRAVE),
        concludes=must(
            "network operator", Conduct("report to the authority", "报告主管部门"), done=child.REPORTED
        ),
    ),
    Rule(
        id="children2019.21.tell",
        cite=PROVISIONS.art(21),
        gist="... and so are the children and guardians, by public warning where each can hardly be told.",
        zh="并应当告知儿童及其监护人，难以逐一告知的发布警示",
        when=all_of(HELD, child.INCIDENT, child.GRAVE),
        concludes=must(
            "network operator",
            Conduct("tell children and guardians", "告知儿童及其监护人"),
            done=child.AFFECTED_TOLD | (child.HARD_TO_TELL & child.PUBLIC_WARNING),
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Articles 22 and 23: inspection, closing -----------------------------------------------------------

CLOSED = HELD & child.SERVICE_CLOSED

ARTICLES_22_23 = (
    Rule(
        id="children2019.22",
        cite=PROVISIONS.art(22),
        gist="An operator cooperates when it is inspected.",
        zh="应当配合监督检查",
        when=BOUND & child.INSPECTED,
        concludes=must("network operator", Conduct("cooperate", "予以配合"), done=child.COOPERATED),
    ),
    Rule(
        id="children2019.23.collect",
        cite=PROVISIONS.art(23),
        gist="Who closes a service stops collecting at once.",
        zh="停止运营的，应当立即停止收集",
        when=CLOSED & act.COLLECTS,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.23.delete",
        cite=PROVISIONS.art(23),
        gist="... deletes what it holds.",
        zh="并应当删除所持有的信息",
        when=CLOSED & act.KEEPS,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="children2019.23.tell",
        cite=PROVISIONS.art(23),
        gist="... and tells the guardian in time.",
        zh="并应当及时告知监护人",
        when=CLOSED,
        concludes=must(
            "network operator",
            Conduct("tell the guardian of the closing", "告知停止运营"),
            done=child.CLOSING_TOLD,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

RULES = (*ARTICLES_19_20, *ARTICLE_21, *ARTICLES_22_23)
