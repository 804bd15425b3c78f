"""Tort Liability Law, in force 2010-07-01 to 2020-12-31: the right of privacy, and torts through networks.

Article 2 names the right of privacy without defining it. What is private
information follows the courts' own standard, the reasonable person's
expectation, which the Civil Code later took up.
"""

from pipl_rules.citation import Citation
from pipl_rules.facts import act, consent, contact, earlier, intrusion, item, personality, status
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PRIVACY, Closed, Rule, counts_as, infringes
from pipl_rules.statutes.doctrine import ASKED_PLAINLY, KEPT_UNDER_A_DEVICE_ALONE
from pipl_rules.statutes.instruments import TORT_LIABILITY_LAW as LAW

# -- Article 2: interests protected, among them the right of privacy ---------------------

CONTACT_LICENSED = contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED

LIFE_INTRUDED_UPON = (
    (contact.REACHED & contact.BEYOND_TOLERANCE & ~CONTACT_LICENSED)
    | (contact.ENTERS_PRIVATE_SPACE & ~contact.INTRUSION_AGREED)
    | (contact.OBSERVES_PRIVATE_ACTIVITY & ~contact.INTRUSION_AGREED)
    | (contact.VIEWS_PRIVATE_BODY & ~contact.INTRUSION_AGREED)
    | (contact.OTHER_INTRUSION & ~contact.INTRUSION_AGREED)
    | (
        any_of(intrusion.IN_DWELLING, intrusion.PRIVATE_PLACE, intrusion.PRIVATE_ACTIVITY)
        & ~contact.INTRUSION_AGREED
    )
)
"""The circumstances are those that the Civil Code later put into article 1033: what courts found to be private space
and activity under it was so before."""

# fmt: off
ARTICLE_2 = (
    Rule(id="tll.2.private_information", cite=LAW.art(2, para=2),
        gist="What society at large would not want known, of a person who can be told, is private information.",
        zh="依社会一般认知不愿为他人知晓、可指向特定自然人的信息，为私密信息",
        when=all_of(
            item.EXPECTED_PRIVATE,
            item.IDENTIFIES | item.LISTED_IDENTIFIER | item.OF_KNOWN_PERSON,
            ~item.ANONYMISED,
        ),
        concludes=counts_as(status.IS_PRIVATE_INFORMATION)),
    Rule(id="tll.2.device", cite=LAW.art(2, para=2),
        gist="As read in Zhu v. Baidu: what is kept under the mark of a browser or device alone tells of nobody yet.",
        zh="依朱案：仅以浏览器、设备标识保存的信息，尚不指向特定自然人",
        when=KEPT_UNDER_A_DEVICE_ALONE, lifts=("tll.2.private_information",)),
    Rule(id="tll.2.clear_consent", cite=LAW.art(2, para=2), concludes=counts_as(status.CLEAR_CONSENT),
        gist="Who clearly agrees to a use of private information is not wronged by it.",
        zh="权利人明确同意的，不构成侵害",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            ASKED_PLAINLY,
            consent.CONSENT_COVERS,
            ~consent.CONSENT_WITHDRAWN,
            ~act.MISLED,
        )),
    Rule(id="tll.2.life", cite=LAW.art(2, para=2), concludes=infringes(PRIVACY),
        gist="Intruding upon the peace, the private space, activity or body of a person infringes privacy.",
        zh="侵扰他人生活安宁、私密空间、私密活动、私密部位，侵害隐私权",
        when=LIFE_INTRUDED_UPON, unless=act.LAW_PROVIDES),
    Rule(id="tll.2.information", cite=LAW.art(2, para=2), concludes=infringes(PRIVACY),
        gist="Handling private information without clear agreement infringes privacy.",
        zh="未经明确同意处理私密信息，侵害隐私权",
        when=status.IS_PRIVATE_INFORMATION & (act.PROCESSES | earlier.SPREADS),
        unless=act.LAW_PROVIDES | status.CLEAR_CONSENT),
    Rule(id="tll.2.leak", cite=LAW.art(2, para=2), concludes=infringes(PRIVACY),
        gist="Letting private information out infringes privacy, whatever was agreed about handling it.",
        zh="泄露私密信息，侵害隐私权；同意处理不等于同意泄露",
        when=status.IS_PRIVATE_INFORMATION & act.LEAKS),
)
# fmt: on

# -- Article 36: torts through networks ---------------------------------------------------
# Paragraph 1 says who is liable and adds no wrong of its own; the interests are those of article 2.

ARTICLE_36 = (
    Rule(
        id="tll.36.2",
        cite=LAW.art(36, para=2),
        gist="A service that is notified of a user's tort and does not act in time answers for the further harm.",
        zh="得知后迟不处置的，对损害扩大的部分共同负责",
        when=all_of(contact.HOSTS, contact.HOSTED_PRIVACY_TORT, contact.HOST_NOTIFIED, ~contact.HOST_ACTED),
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="tll.36.3",
        cite=LAW.art(36, para=3),
        gist="A service that knows of a user's tort and takes no measures answers with the user.",
        zh="知道用户侵权而未采取必要措施的，连带负责",
        when=all_of(contact.HOSTS, contact.HOSTED_PRIVACY_TORT, contact.HOST_KNEW, ~contact.HOST_ACTED),
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 62: patients ------------------------------------------------------------------------------

SOMEBODYS_RECORDS = all_of(
    personality.MEDICAL_RECORD,
    item.IDENTIFIES | item.LISTED_IDENTIFIER | item.OF_KNOWN_PERSON,
    ~item.ANONYMISED,
)
OF_A_PATIENT = all_of(personality.MEDICAL_INSTITUTION, personality.PATIENT, earlier.PATIENT_HARMED)

ARTICLE_62 = (
    Rule(
        id="tll.62.leak",
        cite=LAW.art(62),
        gist="Those who treat a patient keep what is private secret, and answer for the harm if it gets out.",
        zh="医疗机构及其医务人员泄露患者隐私造成损害的，应当承担侵权责任",
        when=OF_A_PATIENT & status.IS_PRIVATE_INFORMATION & (act.LEAKS | earlier.SPREADS),
        unless=earlier.TOLD_FAMILY_ONLY & ~act.LEAKS,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="tll.62.records",
        cite=LAW.art(62),
        gist="They do not make the patient's records public without the patient's consent.",
        zh="未经患者同意公开其病历资料造成损害的，亦同",
        when=OF_A_PATIENT & SOMEBODYS_RECORDS & act.PUBLISHES,
        unless=act.LAW_PROVIDES
        | all_of(consent.CONSENTED, consent.CONSENT_COVERS, ~consent.CONSENT_WITHDRAWN, ~act.MISLED),
        concludes=infringes(PRIVACY),
    ),
)

RULES = (*ARTICLE_2, *ARTICLE_36, *ARTICLE_62)
CLOSINGS = (
    Closed(fact=status.IS_PRIVATE_INFORMATION, cite=LAW.art(2, para=2)),
    Closed(fact=status.CLEAR_CONSENT, cite=LAW.art(2, para=2)),
)
LEFT_OUT: dict[Citation, str] = {
    LAW.art(1): "purpose of the law",
    LAW.art(2, para=1): "that whoever infringes answers: a matter of consequences",
    LAW.art(3): "who may claim: a matter of standing",
    LAW.art(4): "liability beside penalties, and its rank: a matter of consequences",
    LAW.art(5): "special laws come first; carried by what lifts the rules of article 2",
    LAW.art(6): "fault as a ground of liability, and its presumption: a matter of consequences",
    LAW.art(7): "liability without fault, where a law says so; none does for these interests",
    **dict.fromkeys(map(LAW.art, (8, 9)), "several wrongdoers and their shares: a matter of consequences"),
    **dict.fromkeys(map(LAW.art, (15, 22)), "remedies and damages: a matter of consequences"),
    LAW.art(36, para=1): "that torts through networks are torts; the interests are those of article 2",
}
