"""Tort Liability Law, in force 2010-07-01 to 2020-12-31: the right of privacy, and torts through networks.

Article 2 names the right of privacy without defining it. What is private
information follows the courts' own standard, the reasonable person's
expectation, which the Civil Code later took up.
"""

from pipl_rules.facts import act, consent, contact, item, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Closed, Rule, counts_as, infringes
from pipl_rules.statutes.instruments import TORT_LIABILITY_LAW as LAW

# -- Article 2: interests protected, among them the right of privacy ---------------------

CONTACT_LICENSED = contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED

LIFE_INTRUDED_UPON = (
    (contact.REACHED & contact.BEYOND_TOLERANCE & ~CONTACT_LICENSED)
    | (contact.ENTERS_PRIVATE_SPACE & ~contact.INTRUSION_AGREED)
    | (contact.OBSERVES_PRIVATE_ACTIVITY & ~contact.INTRUSION_AGREED)
    | (contact.VIEWS_PRIVATE_BODY & ~contact.INTRUSION_AGREED)
    | (contact.OTHER_INTRUSION & ~contact.INTRUSION_AGREED)
)

ARTICLE_2 = (
    Rule(
        id="tll.2.private_information",
        cite=LAW.art(2, para=2),
        gist="What society at large would not want known, of a person who can be told, is private information.",
        zh="依社会一般认知不愿为他人知晓、可指向特定自然人的信息，为私密信息",
        when=all_of(
            item.EXPECTED_PRIVATE,
            item.IDENTIFIES | item.LISTED_IDENTIFIER | item.OF_KNOWN_PERSON,
            ~item.ANONYMISED,
        ),
        concludes=counts_as(status.IS_PRIVATE_INFORMATION),
    ),
    Rule(
        id="tll.2.clear_consent",
        cite=LAW.art(2, para=2),
        gist="Who clearly agrees to a use of private information is not wronged by it.",
        zh="权利人明确同意的，不构成侵害",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            consent.CONSENT_PROMINENT,
            consent.CONSENT_COVERS,
            ~consent.CONSENT_WITHDRAWN,
            ~act.MISLED,
        ),
        concludes=counts_as(status.CLEAR_CONSENT),
    ),
    Rule(
        id="tll.2.life",
        cite=LAW.art(2, para=2),
        gist="Intruding upon the peace, the private space, activity or body of a person infringes privacy.",
        zh="侵扰他人生活安宁、私密空间、私密活动、私密部位，侵害隐私权",
        when=LIFE_INTRUDED_UPON,
        unless=act.LAW_PROVIDES,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="tll.2.information",
        cite=LAW.art(2, para=2),
        gist="Handling or leaking private information without clear agreement infringes privacy.",
        zh="未经明确同意处理或者泄露私密信息，侵害隐私权",
        when=status.IS_PRIVATE_INFORMATION & (act.PROCESSES | act.LEAKS),
        unless=act.LAW_PROVIDES | status.CLEAR_CONSENT,
        concludes=infringes(PRIVACY),
    ),
)

# -- Article 36: torts through networks ---------------------------------------------------
# Paragraph 1 says who is liable and adds no wrong of its own; the interests are those of article 2.

ARTICLE_36 = (
    Rule(
        id="tll.36.2",
        cite=LAW.art(36, para=2),
        gist="A service that is notified of a user's tort and does not act in time answers for the further harm.",
        zh="接到通知后未及时采取必要措施的，对扩大部分连带负责",
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

RULES = (*ARTICLE_2, *ARTICLE_36)
CLOSINGS = (
    Closed(fact=status.IS_PRIVATE_INFORMATION, cite=LAW.art(2, para=2)),
    Closed(fact=status.CLEAR_CONSENT, cite=LAW.art(2, para=2)),
)
