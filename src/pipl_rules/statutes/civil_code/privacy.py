"""Civil Code, Book Four, chapter VI: the right of privacy (arts 1032, 1033)."""

from pipl_rules.facts import act, consent, contact, earlier, handling, intrusion, item, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PRIVACY, Closed, Rule, counts_as, infringes
from pipl_rules.statutes.doctrine import ASKED_PLAINLY
from pipl_rules.statutes.instruments import CIVIL_CODE as CODE

# -- Article 1032: privacy -------------------------------------------------------------------------

ARTICLE_1032 = (
    Rule(
        id="civil_code.1032.1.leak",
        cite=CODE.art(1032, para=1),
        gist="Private information must not get out; no ground for handling it is a ground for leaking it.",
        zh="泄露他人私密信息的，侵害隐私权；处理的依据不是泄露的依据",
        when=status.IS_PRIVATE_INFORMATION & act.LEAKS,
        concludes=infringes(PRIVACY),
    ),
    Rule(
        id="civil_code.1032.2",
        cite=CODE.art(1032, para=2),
        gist="Private information is what a person does not want others to know.",
        zh="本人不愿他人得知的信息，即私密信息",
        when=status.IS_PERSONAL_INFORMATION & item.EXPECTED_PRIVATE,
        concludes=counts_as(status.IS_PRIVATE_INFORMATION),
    ),
)

# -- Article 1033: what nobody may do without law or clear consent -----------------------------------

# fmt: off
ARTICLE_1033 = (
    Rule(id="civil_code.1033.consent", cite=CODE.art(1033), concludes=counts_as(status.CLEAR_CONSENT),
        gist="Clear consent: answered by doing something, for this use, freely, still standing, and, where so read, asked for prominently.",
        zh="明确同意须以积极行为、针对该用途、自愿作出且未撤回；依所采解释，并须以显著方式征求",
        when=all_of(
            consent.CONSENTED,
            consent.CONSENT_EXPRESSED,
            ASKED_PLAINLY,
            consent.CONSENT_COVERS,
            ~consent.CONSENT_WITHDRAWN,
            ~act.MISLED,
        )),
    Rule(id="civil_code.1033.1", cite=CODE.art(1033, item=1), concludes=infringes(PRIVACY),
        gist="Nobody's peace is to be disturbed by calls, messages, mail or leaflets beyond what one must bear.",
        zh="来电、来信、传单等的滋扰超出容忍限度的，侵害生活安宁",
        when=contact.REACHED & contact.BEYOND_TOLERANCE,
        unless=handling.BY_LAW | (contact.CONTACT_AGREED & ~contact.CONTACT_REFUSED)),
    Rule(id="civil_code.1033.2", cite=CODE.art(1033, item=2), concludes=infringes(PRIVACY),
        gist="A home, a hotel room or another private space is not to be entered, filmed or spied on.",
        zh="住处、客房等私密空间，他人不得进入、摄录或者窥探",
        when=contact.ENTERS_PRIVATE_SPACE, unless=handling.BY_LAW | contact.INTRUSION_AGREED),
    Rule(id="civil_code.1033.2.dwelling", cite=CODE.art(1033, item=2), concludes=infringes(PRIVACY),
        gist="... whether somebody goes in or a device takes it in; that anybody looked need not be shown.",
        zh="无论亲身进入还是设备摄入；无需证明实际窥视",
        when=intrusion.IN_DWELLING, unless=handling.BY_LAW | contact.INTRUSION_AGREED),
    Rule(id="civil_code.1033.2.place", cite=CODE.art(1033, item=2), concludes=infringes(PRIVACY),
        gist="... and whatever else is a private space, a device or account included.",
        zh="其他私密空间，包括设备、账号等，亦同",
        when=intrusion.PRIVATE_PLACE, unless=handling.BY_LAW | contact.INTRUSION_AGREED),
    Rule(id="civil_code.1033.3", cite=CODE.art(1033, item=3), concludes=infringes(PRIVACY),
        gist="A private activity is not to be filmed, watched, overheard or made known.",
        zh="私密活动不得摄录、窥探、偷听或者使他人知晓",
        when=contact.OBSERVES_PRIVATE_ACTIVITY, unless=handling.BY_LAW | contact.INTRUSION_AGREED),
    Rule(id="civil_code.1033.3.watched", cite=CODE.art(1033, item=3), concludes=infringes(PRIVACY),
        gist="... nor followed, by day or by device, where it is private in the circumstances.",
        zh="依具体情形属于私密活动的，亦不得追踪、监视",
        when=intrusion.PRIVATE_ACTIVITY, unless=handling.BY_LAW | contact.INTRUSION_AGREED),
    Rule(id="civil_code.1033.4", cite=CODE.art(1033, item=4), concludes=infringes(PRIVACY),
        gist="The private parts of the body are not to be filmed or spied on.",
        zh="身体隐秘部位不得摄录、窥探",
        when=contact.VIEWS_PRIVATE_BODY, unless=handling.BY_LAW | contact.INTRUSION_AGREED),
    Rule(id="civil_code.1033.5", cite=CODE.art(1033, item=5), concludes=infringes(PRIVACY),
        gist="Private information is not to be handled, nor told on by word of mouth.",
        zh="私密信息原则上不得处理，亦不得口头宣扬",
        when=status.IS_PRIVATE_INFORMATION & (act.PROCESSES | earlier.SPREADS),
        unless=handling.BY_LAW | status.CLEAR_CONSENT),
    Rule(id="civil_code.1033.6", cite=CODE.art(1033, item=6), concludes=infringes(PRIVACY),
        gist="Nor is privacy to be intruded upon in any other way.",
        zh="以上述以外的方式侵扰隐私的，亦在禁止之列",
        when=contact.OTHER_INTRUSION, unless=handling.BY_LAW | contact.INTRUSION_AGREED),
)
# fmt: on

RULES = (*ARTICLE_1032, *ARTICLE_1033)
CLOSINGS = (
    Closed(fact=status.IS_PRIVATE_INFORMATION, cite=CODE.art(1032, para=2)),
    Closed(fact=status.CLEAR_CONSENT, cite=CODE.art(1033)),
)
