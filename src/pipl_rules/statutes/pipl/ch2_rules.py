"""PIPL, chapter II, section 1: bases, consent and withdrawal (arts 13-16)."""

from pipl_rules.facts import (
    act,
    answers,
    consent,
    handling,
    item,
    notice,
    publication,
    readings,
    request,
    status,
)
from pipl_rules.logic.conditions import Threshold, all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.doctrine import FREED_BY_REASONABLE_USE, REASONABLE_USE
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

STAFF_MANAGED_LAWFULLY = any_of(
    handling.STAFF_RULES_MADE & handling.COLLECTIVE_CONTRACT,
    handling.STAFF_BASIS.chosen("either") & (handling.STAFF_RULES_MADE | handling.COLLECTIVE_CONTRACT),
)
SEPARATE_CONSENT_CALLED_FOR = ~status.BASIS_WITHOUT_CONSENT | handling.SEPARATE_CONSENT.chosen("stands")
"""Where articles 23, 25 and 29 ask for separate consent, article 13 paragraph 2 being read as it is."""

# fmt: off
ARTICLE_13 = (
    Rule(id="pipl.13.1", cite=PIPL.art(13, para=1), concludes=infringes(PI_RIGHTS),
        gist="Handling needs one of the bases: consent, or one of those of items 2 to 7.",
        zh="处理须有依据：本人同意，或者第二项至第七项之一",
        when=HANDLED & ~status.VALID_CONSENT & ~status.BASIS_WITHOUT_CONSENT),
    Rule(id="pipl.13.1.2", cite=PIPL.art(13, para=1, item=2),
        gist="Without it the contract with the person could not be made or performed.",
        zh="与本人的合同，非此不能成立或者履行",
        when=item.NEEDED_FOR_CONTRACT, concludes=counts_as(status.BASIS_WITHOUT_CONSENT)),
    Rule(id="pipl.13.1.2.staff", cite=PIPL.art(13, para=1, item=2),
        gist="Without it staff could not be managed as lawful staff rules or a collective contract have it.",
        zh="用人单位依合法的规章或者集体合同管理劳动者，非此不可",
        when=item.NEEDED_FOR_STAFF & STAFF_MANAGED_LAWFULLY,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT)),
    Rule(id="pipl.13.1.3", cite=PIPL.art(13, para=1, item=3),
        gist="A function or duty laid on the processor by law could not be fulfilled without it.",
        zh="非此不能完成法律所加的职责或者义务",
        when=item.NEEDED_FOR_DUTY, concludes=counts_as(status.BASIS_WITHOUT_CONSENT)),
    Rule(id="pipl.13.1.4", cite=PIPL.art(13, para=1, item=4),
        gist="An epidemic or other sudden danger to life, health or property calls for it.",
        zh="公共卫生危机当前，或者生命、健康、财产危急，非此不可",
        when=item.NEEDED_IN_EMERGENCY, concludes=counts_as(status.BASIS_WITHOUT_CONSENT)),
    Rule(id="pipl.13.1.5", cite=PIPL.art(13, para=1, item=5),
        gist="News reporting and supervision in the public interest, within reasonable bounds.",
        zh="新闻媒体为公众利益报道、监督，使用有度的，无需同意",
        when=all_of(publication.REPORTING, ~publication.REPORTING_UNREASONABLE, ~handling.BEYOND_REPORTING),
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT)),
    Rule(id="pipl.13.1.6", cite=PIPL.art(13, para=1, item=6),
        gist="What is public by the person's own doing, or lawfully by another's, may be used with measure.",
        zh="本人公开或者他人合法公开的信息，可以适度使用",
        when=item.ALREADY_PUBLIC & item.REASONABLE_SCOPE, concludes=counts_as(status.BASIS_WITHOUT_CONSENT)),
    Rule(id="pipl.13.1.7", cite=PIPL.art(13, para=1, item=7),
        gist="Another law or an administrative regulation lets it be handled.",
        zh="另有法律或者行政法规准许处理",
        when=act.LAW_PROVIDES, concludes=counts_as(status.BASIS_WITHOUT_CONSENT)),
    Rule(id="pipl.13.2", cite=PIPL.art(13, para=2),
        gist="Where items 2 to 7 apply no consent is needed, not even under the older laws beside the PIPL.",
        zh="具备同意以外依据的，不再要求同意，旧法一律要求同意的规定亦让位",
        when=readings.FLAT_CONSENT.chosen("lifted") & status.PIPL_GOVERNS & status.BASIS_WITHOUT_CONSENT,
        lifts=CONSENT_RULES),
    Rule(id="pipl.13.2.code", cite=PIPL.art(13, para=2),
        gist="The Civil Code's own consent rule yields to it in any case, as it says.",
        zh="民法典第一千零三十五条第一项本身即以法律另有规定为例外",
        when=status.PIPL_GOVERNS & status.BASIS_WITHOUT_CONSENT,
        lifts=("civil_code.1035.1", "civil_code.1038.1.provide")),
    Rule(id="pipl.13.2.privacy", cite=PIPL.art(13, para=2),
        gist="Where so read: a basis of items 2 to 7 is 'provided by law' for private information too.",
        zh="采此解释者：第二项至第七项属于民法典第一千零三十三条的法律另有规定",
        when=all_of(
            readings.BASES_FOR_PRIVACY.chosen("provided_by_law"),
            status.PIPL_GOVERNS,
            status.BASIS_WITHOUT_CONSENT,
        ),
        lifts=("civil_code.1033.5",)),
    Rule(id="pipl.13.reasonable_use", cite=PIPL.art(13, para=1),
        gist="Where so read: reasonable use of contact data, as in Ling v. Douyin, stays lawful beside the list.",
        zh="采此解释者：凌案所称合理使用在列举之外仍属合法",
        when=all_of(readings.REASONABLE_USE_IN_PIPL.chosen("ling"), REASONABLE_USE, status.PIPL_GOVERNS),
        lifts=("pipl.13.1", "pipl.17.1", *FREED_BY_REASONABLE_USE)),
)
# fmt: on

# -- Article 14: consent -----------------------------------------------------------------------------------

ARTICLE_14 = (
    Rule(
        id="pipl.14.1",
        cite=PIPL.art(14, para=1),
        gist="A yes counts if the one who says it knew what for, was free to say no, and meant it.",
        zh="知其所以、出于己意、表示明白的应允，方为同意",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            consent.CONSENT_COVERS,
            notice.NOTICE_COMPLETE,
            notice.NOTICE_PROMINENT,
            notice.NOTICE_TRUTHFUL,
            ~handling.NOTICE_UNCLEAR,
            ~act.MISLED,
        ),
        concludes=counts_as(status.VALID_CONSENT),
    ),
    Rule(
        id="pipl.14.1.separate",
        cite=PIPL.art(14, para=1),
        gist="A consent that was asked for by itself is a separate one.",
        zh="就该事项单独征得的有效同意，为单独同意",
        when=status.VALID_CONSENT & consent.CONSENT_SEPARATE,
        concludes=counts_as(status.VALID_SEPARATE_CONSENT),
    ),
    Rule(
        id="pipl.14.1.form",
        cite=PIPL.art(14, para=1),
        gist="Where a law prescribes separate or written consent, a consent in any other form does not count.",
        zh="法律、行政法规规定了同意形式而未依其形式的，不发生同意的效力",
        when=any_of(
            handling.SEPARATE_REQUIRED & ~consent.CONSENT_SEPARATE,
            consent.WRITING_REQUIRED & ~consent.CONSENT_WRITTEN,
        ),
        lifts=("pipl.14.1",),
    ),
    Rule(
        id="pipl.14.2",
        cite=PIPL.art(14, para=2),
        gist="A consent does not outlive the purpose, manner or kinds it was given for: after a change it is asked anew.",
        zh="目的、方式或者种类一经改变，原同意不再及于改变后的处理，须再次征得",
        when=handling.USE_CHANGED & ~handling.CONSENT_RENEWED,
        lifts=("pipl.14.1",),
    ),
)

# -- Article 15: withdrawal -----------------------------------------------------------------------------------

ARTICLE_15 = (
    Rule(
        id="pipl.15.1",
        cite=PIPL.art(15, para=1),
        gist="What was agreed to can be taken back; from then on it carries nothing.",
        zh="同意可以收回，收回之后不再支持任何处理",
        when=consent.CONSENT_WITHDRAWN,
        lifts=("pipl.14.1",),
    ),
    Rule(
        id="pipl.15.1.declined",
        cite=PIPL.art(15, para=1),
        gist="As read in Wang v. a Shenzhen computer company: so is what one says no to when asked again.",
        zh="依王某诉计算机公司案：再次征求时拒绝的，视为收回",
        when=answers.DECLINED_SINCE,
        lifts=("pipl.14.1",),
    ),
    Rule(
        id="pipl.15.1.refused",
        cite=PIPL.art(15, para=1),
        gist="A withdrawal is not turned down.",
        zh="不得拒绝个人撤回同意",
        when=COVERED & request.REFUSES_WITHDRAWAL,
        unless=request.IDENTITY_UNVERIFIED,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.15.1.way",
        cite=PIPL.art(15, para=1),
        gist="Taking consent back is made easy.",
        zh="收回同意的途径应当方便",
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
        gist="Who says no is served all the same, unless the service cannot do without the information.",
        zh="不同意或者收回同意的人仍应得到服务，服务非该信息不可的除外",
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

LEFT_OUT = {
    PIPL.art(15, para=2): "what was done before withdrawal stays as it was; carried by the fact "
    "`consent_withdrawn`, which asks whether it was withdrawn before the act",
}
"""What of the articles has no rule, and why."""

RULES = (
    *ARTICLE_13,
    *ARTICLE_14,
    *ARTICLE_15,
    *ARTICLE_16,
)
CLOSINGS = (
    Closed(fact=status.BASIS_WITHOUT_CONSENT, cite=PIPL.art(13, para=1)),
    Closed(fact=status.VALID_CONSENT, cite=PIPL.art(14, para=1)),
    Closed(fact=status.VALID_SEPARATE_CONSENT, cite=PIPL.art(14, para=1)),
)
