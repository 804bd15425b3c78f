"""SPC provisions on facial recognition, from 2021-08-01: when recognising a face wrongs the person.

They interpret arts 998 and 1034 to 1036 of the Civil Code and do not apply to what
was done before they came into force (article 16 para. 2). Whether a consent counts
is told by the Code, and later by the PIPL; article 4 says when it does not.
"""

from pipl_rules.facts import act, consent, face, item, manner, notice, publication, status
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import FACE_RECOGNITION as PROVISIONS
from pipl_rules.statutes.legislation_law import DEPARTMENTAL, FLAT_RULES, RULES_ON_PROVIDING

# -- Article 1: faces ------------------------------------------------------------------------------

RECOGNISED = any_of(face.FACE_VERIFIED, face.FACE_IDENTIFIED, face.FACE_ANALYSED, face.FACE_OUTPUT_HANDLED)
COVERED = all_of(status.IS_PERSONAL_INFORMATION, face.IS_FACE, RECOGNISED)
HANDLED = COVERED & act.PROCESSES

ARTICLE_1 = (
    Rule(
        id="spc_face.1.3",
        cite=PROVISIONS.art(1, para=3),
        gist="The features of a face are biometric information, and so personal information.",
        zh="人脸信息属于民法典所称生物识别信息",
        when=face.IS_FACE & ~item.ANONYMISED,
        concludes=counts_as(status.IS_PERSONAL_INFORMATION),
    ),
)

# -- Article 2: what wrongs the person ---------------------------------------------------------------

ASKED = status.EFFECTIVE_CONSENT & consent.CONSENT_SEPARATE

ARTICLE_2_ITEMS_1_TO_4 = (
    Rule(
        id="spc_face.2.1",
        cite=PROVISIONS.art(2, item=1),
        gist="In business premises and public places faces are verified, identified or analysed only as the law allows.",
        zh="在经营场所、公共场所违反法律规定进行人脸验证、辨识或者分析",
        when=all_of(
            HANDLED,
            face.FACE_IN_OPEN_PLACE,
            any_of(face.FACE_VERIFIED, face.FACE_IDENTIFIED, face.FACE_ANALYSED),
            act.BREAKS_OTHER_LAW | ~ASKED,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc_face.2.2",
        cite=PROVISIONS.art(2, item=2),
        gist="The rules of handling faces are public, and purpose, manner and scope are made plain.",
        zh="未公开人脸信息处理规则或者未明示目的、方式、范围",
        when=HANDLED & ~(notice.RULES_PUBLISHED & notice.NOTICE_STATES_USE),
        unless=notice.NEED_NOT_BE_TOLD,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc_face.2.3.separate",
        cite=PROVISIONS.art(2, item=3),
        gist="Where it rests on consent, the person or a guardian consents separately to the face.",
        zh="基于同意处理的，未征得本人或者监护人的单独同意",
        when=HANDLED & ~ASKED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc_face.2.3.written",
        cite=PROVISIONS.art(2, item=3),
        gist="... in writing where a law or administrative regulation asks for that.",
        zh="未按照规定征得书面同意",
        when=all_of(HANDLED, consent.WRITING_REQUIRED, ~consent.CONSENT_WRITTEN),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc_face.2.4",
        cite=PROVISIONS.art(2, item=4),
        gist="Purpose, manner and scope stay those that were stated or agreed.",
        zh="违反明示或者约定的处理目的、方式、范围",
        when=HANDLED & (face.FACE_BEYOND_STATED | act.BREAKS_AGREEMENT),
        concludes=infringes(PI_RIGHTS),
    ),
)

ARTICLE_2_ITEMS_5_TO_8 = (
    Rule(
        id="spc_face.2.5",
        cite=PROVISIONS.art(2, item=5),
        gist="Who does not take the measures due answers for the leak, change or loss of faces that follows.",
        zh="措施不足，人脸信息因此外泄、被改或者遗失",
        when=all_of(COVERED, act.LEAKS, ~act.SECURED),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc_face.2.6.consent",
        cite=PROVISIONS.art(2, item=6),
        gist="Faces are not provided to others without consent.",
        zh="未经同意，违法向他人提供人脸信息",
        when=all_of(COVERED, act.PROVIDES, ~status.EFFECTIVE_CONSENT),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc_face.2.6.breach",
        cite=PROVISIONS.art(2, item=6),
        gist="... nor otherwise against law or agreement.",
        zh="违反其他规定或者约定，向他人提供人脸信息",
        when=all_of(COVERED, act.PROVIDES, act.BREAKS_OTHER_LAW | act.BREAKS_AGREEMENT),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc_face.2.7",
        cite=PROVISIONS.art(2, item=7),
        gist="Faces are not handled against public order and good morals.",
        zh="违背公序良俗处理人脸信息",
        when=HANDLED & face.FACE_AGAINST_MORALS,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="spc_face.2.8",
        cite=PROVISIONS.art(2, item=8),
        gist="Nor otherwise unlawfully, improperly or beyond need.",
        zh="违反合法、正当、必要原则的其他情形",
        when=HANDLED & (item.EXCESSIVE | act.PURPOSE_IMPROPER | act.MISLED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 4: consent that is no defence --------------------------------------------------------------

CONSENTS = (
    "civil_code.1035.1.agreed",
    "csl.41.1.agreed",
    "csl2026.43.1.agreed",
    "npcsc.2.1.agreed",
    "pipl.14.1",
)
ASKED_FOR_FACE = face.IS_FACE & RECOGNISED

ARTICLE_4 = (
    Rule(
        id="spc_face.4.1",
        cite=PROVISIONS.art(4, item=1),
        gist="Consent without which nothing is supplied is no defence, unless the product or service needs the face.",
        zh="不同意即不提供产品或者服务的，以同意抗辩不予支持，所必需的除外",
        when=ASKED_FOR_FACE & consent.CONDITION_OF_SERVICE,
        unless=consent.NEEDED_FOR_SERVICE,
        lifts=CONSENTS,
    ),
    Rule(
        id="spc_face.4.2",
        cite=PROVISIONS.art(4, item=2),
        gist="Nor is consent bundled with other permissions.",
        zh="与其他授权捆绑取得的同意，不予支持",
        when=ASKED_FOR_FACE & face.FACE_CONSENT_BUNDLED,
        lifts=CONSENTS,
    ),
    Rule(
        id="spc_face.4.3",
        cite=PROVISIONS.art(4, item=3),
        gist="Nor consent forced in another way, openly or under a guise.",
        zh="强迫或者变相强迫取得的同意，不予支持",
        when=ASKED_FOR_FACE & face.FACE_CONSENT_FORCED,
        lifts=CONSENTS,
    ),
)

# -- Article 5: where nobody answers -----------------------------------------------------------------------
# They excuse handling without consent or statement, not carelessness, excess or what offends morals. Item 4,
# reasonable handling within the consent given, excuses nothing more than the consent does by itself. What
# excuses by item 3 is reasonable use under art. 999 of the Code, which makes room in the other laws by itself.

WRONGS_EXCUSED = (
    "spc_face.2.1",
    "spc_face.2.2",
    "spc_face.2.3.separate",
    "spc_face.2.3.written",
    "spc_face.2.4",
    "spc_face.2.6.consent",
)
EXCUSED = (*WRONGS_EXCUSED, "civil_code.1035.1", "civil_code.1035.3", "civil_code.1038.1.provide")
EXCUSED_ALL = tuple(dict.fromkeys((*EXCUSED, *FLAT_RULES, *RULES_ON_PROVIDING)))
WITH_OWN_EXCEPTION = (*DEPARTMENTAL, "minors2021.72.1.consent")
"""Rules on consent and notice that yield by their own words, or by their rank, wherever a law provides."""

EXCUSED_BY_LAW = tuple(
    dict.fromkeys((*WRONGS_EXCUSED, *(rule for rule in FLAT_RULES if rule not in WITH_OWN_EXCEPTION)))
)

ARTICLE_5 = (
    Rule(
        id="spc_face.5.1",
        cite=PROVISIONS.art(5, item=1),
        gist="Not for what a public-health or other emergency needs, to protect life, health or property.",
        zh="应对突发公共卫生事件或者紧急情况下保护生命健康和财产安全所必需的，不承担责任",
        when=ASKED_FOR_FACE & item.NEEDED_IN_EMERGENCY,
        lifts=EXCUSED_ALL,
    ),
    Rule(
        id="spc_face.5.2",
        cite=PROVISIONS.art(5, item=2),
        gist="Not for recognising faces in public places for public safety, under State rules.",
        zh="为维护公共安全依国家规定在公共场所使用的，不承担责任",
        when=all_of(
            ASKED_FOR_FACE,
            manner.CAPTURES_IN_PUBLIC,
            manner.NEEDED_FOR_PUBLIC_SAFETY,
            ~manner.USED_OTHERWISE,
        ),
        lifts=EXCUSED_ALL,
    ),
    Rule(
        id="spc_face.5.3",
        cite=PROVISIONS.art(5, item=3),
        gist="Not for news reporting and supervision in the public interest, within reasonable bounds.",
        zh="为公共利益实施新闻报道、舆论监督，在合理范围内处理的，不承担责任",
        when=all_of(ASKED_FOR_FACE, publication.REPORTING, ~publication.REPORTING_UNREASONABLE),
        lifts=WRONGS_EXCUSED,
    ),
    Rule(
        id="spc_face.5.4",
        cite=PROVISIONS.art(5, item=4),
        gist="Not for reasonable handling within the consent of the person or a guardian.",
        zh="在同意范围内合理处理的，不承担责任",
        when=all_of(ASKED_FOR_FACE, ASKED, ~item.EXCESSIVE),
        unless=act.BREAKS_OTHER_LAW,
        lifts=("spc_face.2.2",),
    ),
    Rule(
        id="spc_face.5.5",
        cite=PROVISIONS.art(5, item=5),
        gist="Not in other cases for which a law or administrative regulation provides.",
        zh="另有法律、行政法规免责的，不担责",
        when=ASKED_FOR_FACE & act.LAW_PROVIDES,
        lifts=EXCUSED_BY_LAW,
    ),
)

# -- Article 10: the face as the only way in ------------------------------------------------------------------
# That who manages a building answers for article 2 as well (para. 2) needs no rule: its rules bind everybody.

ARTICLE_10 = (
    Rule(
        id="spc_face.10.1",
        cite=PROVISIONS.art(10, para=1),
        gist="Whoever manages a building offers residents who do not agree another reasonable way in than the face.",
        zh="以人脸为业主或者物业使用人出入的唯一验证方式的，应当应请求提供其他合理验证方式",
        when=all_of(HANDLED, face.RUNS_PREMISES, face.RESIDENT, face.FACE_ONLY_WAY, face.FACE_REFUSED),
        concludes=must(
            "property manager",
            Conduct("offer another reasonable way to be verified", "提供其他合理验证方式"),
            done=face.OTHER_WAY_OFFERED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Articles 11 and 12: terms and contracts --------------------------------------------------------------------

ARTICLES_11_12 = (
    Rule(
        id="spc_face.11",
        cite=PROVISIONS.art(11),
        gist="A standard term that takes a right to the face without end, irrevocable or freely passed on is void, "
        "and carries no consent.",
        zh="要求授予无期限、不可撤销、可任意转授权等权利的格式条款无效，不能作为同意的依据",
        when=ASKED_FOR_FACE & face.FACE_UNLIMITED_LICENCE,
        lifts=CONSENTS,
    ),
    Rule(
        id="spc_face.12",
        cite=PROVISIONS.art(12),
        gist="Who handles faces against the agreement deletes them on request, even if it says nothing of deletion.",
        zh="违反约定处理人脸信息的，应当应请求删除，未约定删除不能作为抗辩",
        when=all_of(COVERED, act.BREAKS_AGREEMENT, act.REFUSES_DELETION),
        concludes=infringes(PI_RIGHTS),
    ),
)

RULES = (
    *ARTICLE_1,
    *ARTICLE_2_ITEMS_1_TO_4,
    *ARTICLE_2_ITEMS_5_TO_8,
    *ARTICLE_4,
    *ARTICLE_5,
    *ARTICLE_10,
    *ARTICLES_11_12,
)
_CONSEQUENCES = "liability and what may be claimed: a matter of consequences, not of lawfulness"
_PROCEDURE = "who may sue and how: a matter of procedure, not of lawfulness"
LEFT_OUT = {
    PROVISIONS.art(1, para=1): "scope; carried by the facts on what was done with the face",
    PROVISIONS.art(1, para=2): "definition of handling; carried by the fact `processes` and its operations",
    PROVISIONS.art(3): _CONSEQUENCES
    + "; age, consent and need are weighed for liability (Civil Code art. 998)",
    PROVISIONS.art(6, para=1): "evidence; `assume` cites the general rules to which it refers",
    PROVISIONS.art(
        6, para=2
    ): "the general burden: consent, rules and statement of use are for the processor to prove",
    PROVISIONS.art(
        6, para=3
    ): "burden: what article 5 asks is for the processor to prove, as `assume` has it",
    PROVISIONS.art(7): _CONSEQUENCES,
    PROVISIONS.art(8): _CONSEQUENCES,
    PROVISIONS.art(9): "injunctions: a matter of remedies, not of lawfulness",
    PROVISIONS.art(10, para=2): "says that article 2 binds property managers too; its rules bind everybody",
    PROVISIONS.art(13): _PROCEDURE,
    PROVISIONS.art(14): _PROCEDURE,
    PROVISIONS.art(15): "who may claim for the dead; the rules above do not ask whether the person lives",
    PROVISIONS.art(16): "commencement, and no looking back; carried by the days of the instrument",
}
