"""Civil Code, Book Seven, as far as it says what wrongs a person here: services and their users (arts 1194-1197), patients (1226).

That somebody answers, for whom, with whom and how much, is left to the consequences.
"""

from pipl_rules.facts import act, contact, hosting, personality, request, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Conduct, Rule, infringes, must
from pipl_rules.statutes.instruments import CIVIL_CODE as CODE
from pipl_rules.statutes.terms import CANNOT_BE_MET

# -- Article 1195: notice to a service ------------------------------------------------------------------
# A notice binds only with preliminary evidence and the sender's true identity (paragraph 1).

NOTIFIED = all_of(contact.HOSTS, contact.HOST_NOTIFIED, hosting.NOTICE_EVIDENCED, hosting.NOTICE_IDENTIFIED)

ARTICLE_1195 = (
    Rule(
        id="civil_code.1195.2.forward",
        cite=CODE.art(1195, para=2),
        gist="A service passes a sound notice on to the user whom it concerns.",
        zh="服务提供者应当把合格通知转给所涉用户",
        when=NOTIFIED,
        concludes=must("service", Conduct("pass the notice on", "转送通知"), done=hosting.NOTICE_FORWARDED),
    ),
    Rule(
        id="civil_code.1195.2.privacy",
        cite=CODE.art(1195, para=2),
        gist="... and, where a user infringes privacy, answers for what its delay adds.",
        zh="用户侵害隐私，接到通知而迟延的，对扩大的损害连带负责",
        when=all_of(NOTIFIED, contact.HOSTED_PRIVACY_TORT, ~contact.HOST_ACTED),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1195.2.information",
        cite=CODE.art(1195, para=2),
        gist="... and likewise where a user infringes personal-information rights.",
        zh="用户侵害个人信息权益的，亦同",
        when=all_of(NOTIFIED, hosting.HOSTED_INFORMATION_TORT, ~contact.HOST_ACTED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 1196: the user's answer --------------------------------------------------------------------

ANSWERED = contact.HOSTS & hosting.COUNTER_NOTICE

ARTICLE_1196 = (
    Rule(
        id="civil_code.1196.2.forward",
        cite=CODE.art(1196, para=2),
        gist="The user's declaration goes on to whoever gave notice, with word of where to complain or sue.",
        zh="用户的声明应当转给通知人，并告知投诉、起诉途径",
        when=ANSWERED,
        concludes=must(
            "service", Conduct("pass the declaration on", "转送声明并告知"), done=hosting.COUNTER_FORWARDED
        ),
    ),
    Rule(
        id="civil_code.1196.2.end",
        cite=CODE.art(1196, para=2),
        gist="If nobody complains or sues within a reasonable time, the measures end.",
        zh="合理期限内未见投诉、起诉的，措施应当终止",
        when=all_of(ANSWERED, hosting.MEASURES_TAKEN, ~hosting.COMPLAINANT_ACTED),
        concludes=must("service", Conduct("end the measures", "终止措施"), done=hosting.MEASURES_ENDED),
    ),
)

# -- Article 1197: a service that knows -------------------------------------------------------------------

AWARE = contact.HOSTS & (contact.HOST_KNEW | hosting.HOST_SHOULD_HAVE_KNOWN)

ARTICLE_1197 = (
    Rule(
        id="civil_code.1197.privacy",
        cite=CODE.art(1197),
        gist="A service that knows or should know that a user infringes privacy, and does nothing, "
        "answers with the user.",
        zh="明知或者应知用户侵害隐私而不采取措施的，与用户连带负责",
        when=all_of(AWARE, contact.HOSTED_PRIVACY_TORT, ~contact.HOST_ACTED),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1197.information",
        cite=CODE.art(1197),
        gist="... and likewise for personal-information rights.",
        zh="用户侵害个人信息权益的，亦同",
        when=all_of(AWARE, hosting.HOSTED_INFORMATION_TORT, ~contact.HOST_ACTED),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 1225: the patient's own records -------------------------------------------------------------

OWN_RECORDS = all_of(
    status.IS_PERSONAL_INFORMATION,
    personality.MEDICAL_INSTITUTION,
    personality.PATIENT,
    personality.MEDICAL_RECORD,
)

ARTICLE_1225 = (
    Rule(
        id="civil_code.1225.2",
        cite=CODE.art(1225, para=2),
        gist="A patient who asks to see or copy the records of their treatment is given them.",
        zh="患者要求看到、复制病历的，医疗机构不得拒绝",
        when=OWN_RECORDS & request.REFUSES_ACCESS,
        unless=CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1225.2.time",
        cite=CODE.art(1225, para=2),
        gist="... and given them in time.",
        zh="亦不得拖延",
        when=all_of(OWN_RECORDS, request.ASKS_ACCESS, request.ANSWERED_LATE),
        unless=CANNOT_BE_MET,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 1226: patients ------------------------------------------------------------------------------

OF_A_PATIENT = personality.MEDICAL_INSTITUTION & personality.PATIENT
RECORDS_PUBLISHED = act.PUBLISHES & personality.MEDICAL_RECORD

ARTICLE_1226 = (
    Rule(
        id="civil_code.1226.leak.information",
        cite=CODE.art(1226),
        gist="A medical institution lets nothing out that it knows of a patient.",
        zh="医疗机构不得外泄患者个人信息",
        when=all_of(status.IS_PERSONAL_INFORMATION, OF_A_PATIENT, act.LEAKS),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1226.leak.privacy",
        cite=CODE.art(1226),
        gist="... least of all what is private.",
        zh="患者隐私亦同",
        when=all_of(status.IS_PRIVATE_INFORMATION, OF_A_PATIENT, act.LEAKS),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1226.publish.information",
        cite=CODE.art(1226),
        gist="Records of treatment are not made public unless the patient agrees.",
        zh="病历非经患者同意不得对外公开",
        when=all_of(
            status.IS_PERSONAL_INFORMATION, OF_A_PATIENT, RECORDS_PUBLISHED, ~status.EFFECTIVE_CONSENT
        ),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="civil_code.1226.publish.privacy",
        cite=CODE.art(1226),
        gist="... and if they are private, not unless the patient agrees clearly.",
        zh="病历属私密信息的，须经患者明确同意",
        when=all_of(status.IS_PRIVATE_INFORMATION, OF_A_PATIENT, RECORDS_PUBLISHED, ~status.CLEAR_CONSENT),
        unless=act.LAW_PROVIDES,
        concludes=infringes(PRIVACY),
    ),
)

RULES = (*ARTICLE_1195, *ARTICLE_1196, *ARTICLE_1197, *ARTICLE_1225, *ARTICLE_1226)

SCOPE = "scope of the book; decides no act"
FAULT = "fault, harm and who answers with whom: a matter of consequences, not of lawfulness"
EMPLOYERS = "who answers for whom; that staff act for the processor is the record's done_by"

LEFT_OUT = {
    CODE.art(1164): SCOPE,
    **dict.fromkeys(map(CODE.art, (*range(1165, 1179), *range(1182, 1189))), FAULT),
    **dict.fromkeys(map(CODE.art, (1191, 1192, 1193)), EMPLOYERS),
    CODE.art(1194): "says that users and services answer; the wrongs are those of articles 111 and 1032-1039",
    CODE.art(1195, para=1): "what a notice must hold; read by the rules under paragraph 2",
    CODE.art(
        1195, para=3
    ): "harm done to the user or the service by a wrong notice; touches neither interest",
    CODE.art(1196, para=1): "the user's answer and what it must hold; carried by the fact counter_notice",
    CODE.art(1198): "safety of premises and crowds; touches neither interest",
    **dict.fromkeys(map(CODE.art, (1218, 1219)), "harm in treatment and consent to it: body and health"),
    CODE.art(1222): "fault presumed for harm in treatment: a matter of consequences",
    CODE.art(
        1225, para=1
    ): "records of treatment to be made and kept: an organisational duty of medicine, not of handling",
}
