"""Civil Code, Book Four, chapters I to V: general rules on personality rights, reporting, credit (arts 989-1031).

Portrait, name, reputation and honour are not decided here; an act may note that
they are claimed as well (`ProcessingAct.also_claimed`).
"""

from pipl_rules.facts import personality, publication, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.instruments import CIVIL_CODE as CODE
from pipl_rules.statutes.legislation_law import FLAT_RULES, RULES_ON_PROVIDING

FREED = (
    "civil_code.1035.1",
    "civil_code.1038.1.provide",
    "civil_code.111.trade",
    *FLAT_RULES,
    *RULES_ON_PROVIDING,
)
"""What asks for consent or notice, and what calls it illegal to pass on without."""

# -- Article 998: weighing ------------------------------------------------------------------------------

ARTICLE_998 = (
    Rule(
        id="civil_code.998",
        cite=CODE.art(998),
        gist="Whether privacy is infringed is weighed: who the two are, how far it reached, how much at fault, "
        "why, how and with what outcome.",
        zh="是否侵害隐私权，须综合权衡双方职业、影响、过错、目的、方式与后果",
        when=personality.WEIGHED_SLIGHT,
        lifts=(
            *(f"civil_code.1033.{item}" for item in range(1, 7)),
            "civil_code.1033.2.dwelling",
            "civil_code.1033.2.place",
            "civil_code.1033.3.watched",
        ),
    ),
)

# -- Article 999: reasonable use for reporting -----------------------------------------------------------
# Of the SPC's provisions on faces, art. 5 item 3 says the same for their own article 2.

ARTICLE_999 = (
    Rule(
        id="civil_code.999",
        cite=CODE.art(999),
        gist="News reporting and supervision in the public interest may use personal information reasonably.",
        zh="出于公共利益的报道、监督，对个人信息的使用合理的，不予禁止",
        when=publication.REPORTING,
        unless=publication.REPORTING_UNREASONABLE,
        lifts=("civil_code.1035.2", *(rule for rule in FREED if not rule.startswith("spc_face."))),
    ),
)

# -- Articles 1025 and 1026: reporting that loses its excuse ----------------------------------------------
# The articles are about reputation, which is not decided here; what they say of reporting is read into 999.

# Art. 5 item 3 of the SPC's provisions on faces excuses reports by the same measure, so it falls with it.

LOST = personality.REPORTING_EXCUSE.chosen("lost")
REASONABLE_REPORTS = ("civil_code.999", "spc_face.5.3")

ARTICLE_1025 = (
    Rule(
        id="civil_code.1025.1",
        cite=CODE.art(1025, item=1),
        gist="A report that makes up or twists facts uses nobody's information reasonably.",
        zh="捏造、歪曲事实的报道，不属合理使用",
        when=LOST & personality.REPORT_DISTORTS,
        lifts=REASONABLE_REPORTS,
    ),
    Rule(
        id="civil_code.1025.2",
        cite=CODE.art(1025, item=2),
        gist="... nor one that passes on gravely false matter unchecked.",
        zh="严重失实内容未经合理核实的，亦同",
        when=LOST & personality.REPORT_UNVERIFIED,
        lifts=REASONABLE_REPORTS,
    ),
    Rule(
        id="civil_code.1025.3",
        cite=CODE.art(1025, item=3),
        gist="... nor one that insults.",
        zh="以侮辱性言辞报道的，亦同",
        when=LOST & personality.REPORT_INSULTS,
        lifts=REASONABLE_REPORTS,
    ),
)

# -- Article 1029: evaluations of credit ------------------------------------------------------------------

ARTICLE_1029 = (
    Rule(
        id="civil_code.1029",
        cite=CODE.art(1029),
        gist="Who evaluates credit checks an objection, and puts right what proves wrong, in time.",
        zh="信用评价人对异议应当核查，属实的及时更正",
        when=all_of(
            status.IS_PERSONAL_INFORMATION, personality.CREDIT_EVALUATOR, personality.CREDIT_OBJECTION_TRUE
        ),
        concludes=must(
            "whoever evaluates credit",
            Conduct("check and put the evaluation right", "核查并更正信用评价"),
            done=personality.CREDIT_PUT_RIGHT,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

RULES = (*ARTICLE_998, *ARTICLE_999, *ARTICLE_1025, *ARTICLE_1029)

NOTED = "another personality right: noted where claimed (also_claimed), not decided"
CONSEQUENCES = "what may be claimed, when and how: a matter of consequences, not of lawfulness"

LEFT_OUT = {
    CODE.art(989): "scope of the book; decides no act",
    CODE.art(990): "names personality rights; what infringes privacy stands in articles 1032 and 1033",
    CODE.art(991): "forbids infringement in general; what infringes privacy stands in articles 1032 and 1033",
    CODE.art(992): "personality rights cannot be given up or passed on; consent to one act does neither",
    CODE.art(993): "licences of name and portrait: other personality rights, noted and not decided",
    CODE.art(
        994
    ): "who may claim for a deceased person: standing; the interest is that of articles 1032-1033",
    **dict.fromkeys(map(CODE.art, (995, 996, 997, 1000)), CONSEQUENCES),
    CODE.art(1001): "family status rights; not in question",
    **dict.fromkeys(map(CODE.art, range(1002, 1012)), "life, body, health, liberty: not in question"),
    **dict.fromkeys(map(CODE.art, (*range(1012, 1025), 1027, 1028, 1031)), NOTED),
    CODE.art(1026): "factors for the open standard of article 1025 item 2; the fact report_unverified",
    CODE.art(1030): "sends credit handlers to articles 1034-1039, whose rules bind every handler",
}
