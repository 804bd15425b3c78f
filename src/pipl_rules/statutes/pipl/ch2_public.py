"""PIPL, chapter II, section 1: making public, capture in public places, what is public already (arts 25-27)."""

from pipl_rules.facts import act, item, manner, republication, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import COVERED
from pipl_rules.statutes.pipl.ch2_rules import SEPARATE_CONSENT_CALLED_FOR

# -- Article 25: making public ------------------------------------------------------------------------------------------------------------

ARTICLE_25 = (
    Rule(
        id="pipl.25",
        cite=PIPL.art(25),
        gist="Nothing is put before the public unless the person agreed to just that, where consent is needed at all.",
        zh="未就公开一事单独征得同意的，不得公之于众，无须同意的除外",
        when=all_of(COVERED, act.PUBLISHES, ~status.VALID_SEPARATE_CONSENT, SEPARATE_CONSENT_CALLED_FOR),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.25.circle",
        cite=PIPL.art(25),
        gist="Where so read: showing it to people whom the person did not choose is making it public too.",
        zh="采此解释者：向本人未选定的人展示，亦为公之于众",
        when=all_of(
            republication.MAKING_PUBLIC.chosen("any_circle"),
            COVERED,
            act.SHOWS_TO_OTHERS,
            ~status.VALID_SEPARATE_CONSENT,
            SEPARATE_CONSENT_CALLED_FOR,
        ),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 26: capture in public places -----------------------------------------------------------------
# What public safety needs is a case provided by law (article 13 para. 1 item 7), and the sign is its notice.

CAPTURED = COVERED & manner.CAPTURES_IN_PUBLIC
FOR_SAFETY = all_of(manner.CAPTURES_IN_PUBLIC, manner.NEEDED_FOR_PUBLIC_SAFETY, ~manner.USED_OTHERWISE)

ARTICLE_26 = (
    Rule(
        id="pipl.26.needed",
        cite=PIPL.art(26),
        gist="No camera or identifying device stands in a public place but for public safety, by the State's rules.",
        zh="公共场所的摄像、识别装置，以公共安全所不可少并合乎国家规定者为限",
        when=CAPTURED & ~manner.NEEDED_FOR_PUBLIC_SAFETY,
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.26.sign",
        cite=PIPL.art(26),
        gist="Whoever comes into their view can see from a sign that they are there.",
        zh="进入其范围的人应能从醒目的标牌得知",
        when=CAPTURED,
        concludes=must(
            "whoever installs it",
            Conduct("post a prominent sign", "设置显著的提示标识"),
            done=manner.SIGN_POSTED,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.26.basis",
        cite=PIPL.art(26),
        gist="For public safety, and for nothing else, they need no consent.",
        zh="确为公共安全所需、且不作他用的，不必征求同意",
        when=FOR_SAFETY,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
    ),
    Rule(
        id="pipl.26.notice",
        cite=PIPL.art(26),
        gist="The sign takes the place of telling each person beforehand.",
        zh="显著的提示标识即为告知",
        when=FOR_SAFETY & manner.SIGN_POSTED,
        lifts=(
            "pipl.17.1",
            "pipl.30",
            "csl.41.1.notice",
            "csl2026.43.1.notice",
            "npcsc.2.1.notice",
            "civil_code.1035.3",
        ),
    ),
    Rule(
        id="pipl.26.purpose",
        cite=PIPL.art(26),
        gist="What they take serves public safety and nothing else, unless the person consents separately.",
        zh="摄得、识别所得的信息不作公共安全以外之用，另行单独征得同意的除外",
        when=CAPTURED & manner.USED_OTHERWISE,
        unless=status.VALID_SEPARATE_CONSENT,
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 27: what is already public ---------------------------------------------------------------------
# Its bounds stand in the basis of article 13 para. 1 item 6; refusal and major impact take that basis away.

REPUBLISHED_AS_BEFORE = all_of(
    republication.REPUBLICATION.chosen("openness"), republication.OFFICIAL_RECORD, republication.FAITHFUL_COPY
)

ARTICLE_27 = (
    Rule(
        id="pipl.27.refused",
        cite=PIPL.art(27),
        gist="What is public may be used until the person says no; where so read, a faithful copy of an official "
        "record may stay.",
        zh="已公开的信息可用至本人拒绝之时；采另一解释者，如实转载官方公开的记录不在此限",
        when=act.OBJECTED,
        unless=REPUBLISHED_AS_BEFORE,
        lifts=("pipl.13.1.6",),
    ),
    Rule(
        id="pipl.27.impact",
        cite=PIPL.art(27),
        gist="Where its use bears heavily on the person, being public is not enough: the person must consent.",
        zh="对本人影响重大的使用，不能仅以信息已经公开为由，须有本人同意",
        when=item.MAJOR_IMPACT,
        lifts=("pipl.13.1.6",),
    ),
)


RULES = (*ARTICLE_25, *ARTICLE_26, *ARTICLE_27)
