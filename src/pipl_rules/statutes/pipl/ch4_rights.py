"""PIPL, chapter IV: the rights of the person (arts 44 and 47)."""

from pipl_rules.facts import act, consent, item, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Rule, infringes
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import COVERED, HANDLED

# -- Article 44: the right to know and to decide -----------------------------------------------

ARTICLE_44 = (
    Rule(
        id="pipl.44",
        cite=PIPL.art(44),
        gist="The person may limit or refuse handling, unless a law or administrative regulation provides otherwise.",
        zh="个人有权限制或者拒绝处理，法律、行政法规另有规定的除外",
        when=HANDLED & act.OBJECTED,
        unless=status.BASIS_WITHOUT_CONSENT,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 47: deletion ------------------------------------------------------------------------

GROUND = item.PURPOSE_OVER | item.SERVICE_ENDED | consent.CONSENT_WITHDRAWN | act.UNLAWFULLY_HELD

ARTICLE_47 = (
    Rule(
        id="pipl.47.1",
        cite=PIPL.art(47, para=1),
        gist="Once a ground arises the information is deleted unasked, or at the latest when the person asks.",
        zh="有法定情形的，应当主动删除；未删除的，个人有权请求删除",
        when=all_of(COVERED, GROUND, act.REFUSES_DELETION | act.KEEPS),
        unless=item.RETENTION_REQUIRED,  # paragraph 2
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.47.2",
        cite=PIPL.art(47, para=2),
        gist="Where deletion must wait, nothing is done with it but storing it and keeping it safe.",
        zh="暂不能删除的，应当停止除存储和必要安全保护之外的处理",
        when=all_of(HANDLED, GROUND, item.RETENTION_REQUIRED, ~act.ONLY_STORES),
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (*ARTICLE_44, *ARTICLE_47)
