"""Civil Code, Book Seven, as far as it says what wrongs a person here: patients' records (art. 1226).

That somebody answers, for whom, with whom and how much, is left to the consequences.
"""

from pipl_rules.facts import act, personality, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, PRIVACY, Rule, infringes
from pipl_rules.statutes.instruments import CIVIL_CODE as CODE

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

RULES = ARTICLE_1226

SCOPE = "scope of the book; decides no act"
FAULT = "fault, harm and who answers with whom: a matter of consequences, not of lawfulness"
EMPLOYERS = "who answers for whom; that staff act for the processor is the record's done_by"

LEFT_OUT = {
    CODE.art(1164): SCOPE,
    **dict.fromkeys(map(CODE.art, range(1165, 1189)), FAULT),
    **dict.fromkeys(map(CODE.art, (1191, 1192, 1193)), EMPLOYERS),
    CODE.art(1198): "safety of premises and crowds; touches neither interest",
    **dict.fromkeys(map(CODE.art, (1218, 1219)), "harm in treatment and consent to it: body and health"),
    CODE.art(1222): "fault presumed for harm in treatment: a matter of consequences",
    CODE.art(
        1225, para=1
    ): "records of treatment to be made and kept: an organisational duty of medicine, not of handling",
    CODE.art(1225, para=2): "awaits the request record",
}
