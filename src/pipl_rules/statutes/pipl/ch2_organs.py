"""PIPL, chapter II, section 3: State organs, and organisations that act in their place (arts 33-37)."""

from pipl_rules.facts import act, item, organ, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Closed, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import HANDLED
from pipl_rules.statutes.pipl.ch2_notice import EXCUSED

# -- Articles 33 and 37: who is meant ----------------------------------------------------------------

ARTICLE_33 = (
    Rule(
        id="pipl.33",
        cite=PIPL.art(33),
        gist="A State organ is bound like everybody, and by this section besides when it acts in office.",
        zh="国家机关同受本法约束，履职时并受本节约束",
        when=all_of(status.PIPL_GOVERNS, act.STATE_ORGAN, organ.IN_OFFICE),
        concludes=counts_as(organ.EXERCISES_OFFICE),
    ),
)
ARTICLE_37 = (
    Rule(
        id="pipl.37",
        cite=PIPL.art(37),
        gist="So is an organisation that laws or regulations authorise to manage public affairs.",
        zh="依法律、法规授权管理公共事务的组织，履职时同样受本节约束",
        when=all_of(status.PIPL_GOVERNS, organ.AUTHORISED_BODY, organ.IN_OFFICE),
        concludes=counts_as(organ.EXERCISES_OFFICE),
    ),
)

# -- Article 34: power, procedure, measure -------------------------------------------------------------

ARTICLE_34 = (
    Rule(
        id="pipl.34.power",
        cite=PIPL.art(34),
        gist="In office one acts on a power that a law or administrative regulation gives, by the steps it prescribes.",
        zh="履职须有法律、行政法规所授之权，并循其步骤",
        when=all_of(HANDLED, organ.EXERCISES_OFFICE, ~(organ.EMPOWERED & organ.PROCEDURE_FOLLOWED)),
        concludes=infringes(PI_RIGHTS),
    ),
    Rule(
        id="pipl.34.measure",
        cite=PIPL.art(34),
        gist="... and takes, tells and keeps public no more, and no longer, than the function needs.",
        zh="所取、所示、所留，在内容和时间上均以职责不可少者为度",
        when=all_of(HANDLED, organ.EXERCISES_OFFICE, item.EXCESSIVE | organ.PUBLICITY_OVER),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 35: notice -------------------------------------------------------------------------------------
# The duty itself is that of article 17, and secrecy excuses from it by article 18.

ARTICLE_35 = (
    Rule(
        id="pipl.35",
        cite=PIPL.art(35),
        gist="In office, too, the person is told, unless telling would defeat the function.",
        zh="履职亦须告知本人，告知有碍履职的除外",
        when=status.PIPL_GOVERNS & organ.NOTICE_HINDERS_DUTY,  # asked of those in office only
        lifts=EXCUSED,
    ),
)

# -- Article 36: at home, and assessed before it leaves --------------------------------------------------------

ARTICLE_36 = (
    Rule(
        id="pipl.36.storage",
        cite=PIPL.art(36),
        gist="What State organs handle stays on servers in the mainland.",
        zh="国家机关所处理的信息，存放于境内",
        when=all_of(organ.EXERCISES_OFFICE, act.PROCESSES, organ.ORGAN_KEEPS_ABROAD),
        concludes=must(
            "State organ",
            Conduct("store it in the mainland", "在境内存储"),
            done=~organ.ORGAN_KEEPS_ABROAD,
        ),
    ),
    Rule(
        id="pipl.36.assessment",
        cite=PIPL.art(36),
        gist="If it has to go abroad its security is assessed first.",
        zh="确有必要出境的，先作安全评估",
        when=all_of(organ.EXERCISES_OFFICE, act.PROCESSES, organ.ORGAN_SENDS_ABROAD),
        concludes=must(
            "State organ",
            Conduct("assess the security of the transfer", "进行安全评估"),
            done=organ.ORGAN_ASSESSED,
        ),
    ),
)

RULES = (*ARTICLE_33, *ARTICLE_34, *ARTICLE_35, *ARTICLE_36, *ARTICLE_37)
CLOSINGS = (Closed(fact=organ.EXERCISES_OFFICE, cite=PIPL.art(33)),)
