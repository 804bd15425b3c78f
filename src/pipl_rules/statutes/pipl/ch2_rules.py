"""PIPL, chapter II, section 1: bases, consent and notice (arts 13-18)."""

from pipl_rules.facts import act, consent, item, notice, publication, readings, status
from pipl_rules.logic.conditions import Threshold, all_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.doctrine import REASONABLE_USE
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.legislation_law import FLAT_RULES, RULES_ON_PROVIDING
from pipl_rules.statutes.pipl.ch1_general import COVERED, HANDLED

FOURTEEN = Threshold(14, "years")

# -- Article 13: the bases ---------------------------------------------------------------------------

NOTICE_RULES = (
    "npcsc.2.1.notice",
    "consumer.29.1.notice",
    "csl.41.1.notice",
    "csl2026.43.1.notice",
    "civil_code.1035.3",
    "consumer2015.11.1.notice",
    "telecom2013.9.2",
)
CONSENT_RULES = (
    *(rule for rule in FLAT_RULES if rule not in NOTICE_RULES),
    "civil_code.1035.1",
    "civil_code.1038.1.provide",
    *RULES_ON_PROVIDING,
)

ARTICLE_13 = (
    Rule(
        id="pipl.13.1",
        cite=PIPL.art(13, para=1),
        gist="Handling needs one of the bases: consent, or one of those of items 2 to 7.",
        zh="符合列举情形之一的，方可处理个人信息",
        when=HANDLED & ~status.VALID_CONSENT & ~status.BASIS_WITHOUT_CONSENT,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.13.1.2",
        cite=PIPL.art(13, para=1, item=2),
        gist="Necessary for a contract with the person, or to manage staff under lawful rules.",
        zh="为订立、履行合同或者依法实施人力资源管理所必需",
        when=item.NEEDED_FOR_CONTRACT | item.NEEDED_FOR_STAFF,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="pipl.13.1.3",
        cite=PIPL.art(13, para=1, item=3),
        gist="Necessary for a statutory function or duty.",
        zh="为履行法定职责或者法定义务所必需",
        when=item.NEEDED_FOR_DUTY,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="pipl.13.1.4",
        cite=PIPL.art(13, para=1, item=4),
        gist="Necessary in a public-health emergency, or in an emergency to protect life, health or property.",
        zh="为应对突发公共卫生事件或者紧急情况所必需",
        when=item.NEEDED_IN_EMERGENCY,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="pipl.13.1.5",
        cite=PIPL.art(13, para=1, item=5),
        gist="News reporting and supervision in the public interest, within reasonable bounds.",
        zh="为公共利益实施新闻报道、舆论监督等，在合理的范围内",
        when=publication.REPORTING & ~publication.REPORTING_UNREASONABLE,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="pipl.13.1.6",
        cite=PIPL.art(13, para=1, item=6),
        gist="What the person made public or is lawfully public, within reasonable bounds and as article 27 has it.",
        zh="依法在合理的范围内处理已公开的信息",
        when=item.ALREADY_PUBLIC & item.REASONABLE_SCOPE,
        unless=act.OBJECTED | item.MAJOR_IMPACT,  # article 27
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="pipl.13.1.7",
        cite=PIPL.art(13, para=1, item=7),
        gist="Where a law or administrative regulation provides so.",
        zh="法律、行政法规规定的其他情形",
        when=act.LAW_PROVIDES,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="pipl.13.2",
        cite=PIPL.art(13, para=2),
        gist="Where items 2 to 7 apply no consent is needed, not even under the older laws beside the PIPL.",
        zh="有第二项至第七项情形的，不需取得个人同意",
        when=readings.FLAT_CONSENT.chosen("lifted") & status.PIPL_GOVERNS & status.BASIS_WITHOUT_CONSENT,
        lifts=CONSENT_RULES,
    ),
    Rule(
        id="pipl.13.2.code",
        cite=PIPL.art(13, para=2),
        gist="The Civil Code's own consent rule yields to it in any case, as it says.",
        zh="民法典第一千零三十五条第一项本身即以法律另有规定为例外",
        when=status.PIPL_GOVERNS & status.BASIS_WITHOUT_CONSENT,
        lifts=("civil_code.1035.1", "civil_code.1038.1.provide"),
    ),
    Rule(
        id="pipl.13.2.privacy",
        cite=PIPL.art(13, para=2),
        gist="Where so read: a basis of items 2 to 7 is 'provided by law' for private information too.",
        zh="采此解释者：第二项至第七项属于民法典第一千零三十三条的法律另有规定",
        when=all_of(
            readings.BASES_FOR_PRIVACY.chosen("provided_by_law"),
            status.PIPL_GOVERNS,
            status.BASIS_WITHOUT_CONSENT,
        ),
        lifts=("civil_code.1033.5",),
    ),
    Rule(
        id="pipl.13.reasonable_use",
        cite=PIPL.art(13, para=1),
        gist="Where so read: reasonable use of contact data, as in Ling v. Douyin, stays lawful beside the list.",
        zh="采此解释者：凌案所称合理使用在列举之外仍属合法",
        when=readings.REASONABLE_USE_IN_PIPL.chosen("ling") & REASONABLE_USE,
        lifts=("pipl.13.1", "pipl.17.1", "civil_code.1035.1", "civil_code.1035.3", *FLAT_RULES),
    ),
)

# -- Article 14: consent -----------------------------------------------------------------------------------

ARTICLE_14 = (
    Rule(
        id="pipl.14.1",
        cite=PIPL.art(14, para=1),
        gist="Consent is given freely and clearly by a person fully informed.",
        zh="同意应当由个人在充分知情的前提下自愿、明确作出",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            consent.CONSENT_COVERS,  # paragraph 2: a changed purpose, manner or kind needs consent anew
            notice.NOTICE_COMPLETE,
            notice.NOTICE_PROMINENT,
            notice.NOTICE_TRUTHFUL,
            ~act.MISLED,
        ),
        concludes=counts_as(status.VALID_CONSENT),
    ),
    Rule(
        id="pipl.14.1.separate",
        cite=PIPL.art(14, para=1),
        gist="Where separate or written consent is prescribed, that is what is needed.",
        zh="规定应当取得单独同意或者书面同意的，从其规定",
        when=status.VALID_CONSENT & consent.CONSENT_SEPARATE,
        concludes=counts_as(status.VALID_SEPARATE_CONSENT),
    ),
)

# -- Article 15: withdrawal -----------------------------------------------------------------------------------
# Paragraph 2 needs no rule: a consent withdrawn later was not withdrawn before the act.

ARTICLE_15 = (
    Rule(
        id="pipl.15.1",
        cite=PIPL.art(15, para=1),
        gist="Consent may be withdrawn; after that it carries nothing.",
        zh="个人有权撤回其同意",
        when=consent.CONSENT_WITHDRAWN,
        lifts=("pipl.14.1",),
    ),
    Rule(
        id="pipl.15.1.way",
        cite=PIPL.art(15, para=1),
        gist="There must be a convenient way to withdraw.",
        zh="应当提供便捷的撤回同意的方式",
        when=HANDLED & status.VALID_CONSENT & ~status.BASIS_WITHOUT_CONSENT,
        concludes=must(
            "processor",
            Conduct("offer a convenient way to withdraw", "提供便捷的撤回同意的方式"),
            done=act.WITHDRAWAL_EASY,
        ),
    ),
)

# -- Article 16: no refusal of service -----------------------------------------------------------------------------

ARTICLE_16 = (
    Rule(
        id="pipl.16",
        cite=PIPL.art(16),
        gist="No product or service is refused because consent is, unless it needs that information.",
        zh="不得以不同意为由拒绝提供产品或者服务，所必需的除外",
        when=COVERED,
        unless=consent.NEEDED_FOR_SERVICE,
        concludes=must(
            "processor",
            Conduct("not refuse the product or service", "不得拒绝提供产品或者服务"),
            done=~act.REFUSES_SERVICE,
        ),
    ),
    Rule(
        id="pipl.16.free",
        cite=PIPL.art(16),
        gist="Consent wrung by the threat of refusing what does not need the information is not free.",
        zh="以拒绝服务相迫取得的同意，并非自愿",
        when=consent.CONDITION_OF_SERVICE,
        unless=consent.NEEDED_FOR_SERVICE,
        lifts=("pipl.14.1",),
    ),
)

# -- Article 17: notice -------------------------------------------------------------------------------------------------

TOLD_BEFOREHAND = notice.NOTICE_COMPLETE & notice.NOTICE_PROMINENT & notice.NOTICE_TRUTHFUL

ARTICLE_17 = (
    Rule(
        id="pipl.17.1",
        cite=PIPL.art(17, para=1),
        gist="Before handling, the person is told who, what for, how, what and how long, and how to use their rights, "
        "prominently and truly.",
        zh="处理前应当以显著方式真实、准确、完整地告知法定事项",
        when=HANDLED,
        concludes=must(
            "processor",
            Conduct("tell the person beforehand", "处理前告知个人"),
            done=TOLD_BEFOREHAND,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 18: where notice is excused --------------------------------------------------------------------------------------

ARTICLE_18 = (
    Rule(
        id="pipl.18.1",
        cite=PIPL.art(18, para=1),
        gist="Not where a law requires secrecy or makes notice unnecessary.",
        zh="应当保密或者不需要告知的，可以不告知",
        when=notice.NEED_NOT_BE_TOLD,
        lifts=("pipl.17.1", "pipl.30", *NOTICE_RULES),
    ),
    Rule(
        id="pipl.18.2",
        cite=PIPL.art(18, para=2),
        gist="Not beforehand where an emergency makes it impossible; but once it is over.",
        zh="紧急情况下无法及时告知的，应当在消除后及时告知",
        when=all_of(HANDLED, notice.EMERGENCY_PREVENTED_NOTICE, ~TOLD_BEFOREHAND),
        concludes=must(
            "processor",
            Conduct("tell the person once the emergency is over", "紧急情况消除后及时告知"),
            done=notice.TOLD_AFTERWARDS,
            breach=infringes(PI_RIGHTS),
        ),
        lifts=("pipl.17.1", *NOTICE_RULES),
    ),
)

RULES = (
    *ARTICLE_13,
    *ARTICLE_14,
    *ARTICLE_15,
    *ARTICLE_16,
    *ARTICLE_17,
    *ARTICLE_18,
)
CLOSINGS = (
    Closed(fact=status.BASIS_WITHOUT_CONSENT, cite=PIPL.art(13, para=1)),
    Closed(fact=status.VALID_CONSENT, cite=PIPL.art(14, para=1)),
    Closed(fact=status.VALID_SEPARATE_CONSENT, cite=PIPL.art(14, para=1)),
)
