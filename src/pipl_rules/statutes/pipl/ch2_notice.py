"""PIPL, chapter II, section 1: telling the person, and when one need not (arts 17 and 18)."""

from pipl_rules.facts import handling, notice, status
from pipl_rules.logic.conditions import all_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, infringes, must
from pipl_rules.statutes.instruments import PIPL
from pipl_rules.statutes.pipl.ch1_general import HANDLED
from pipl_rules.statutes.pipl.ch2_rules import NOTICE_RULES

# -- Article 17: notice ------------------------------------------------------------------------------

TOLD_BEFOREHAND = all_of(
    notice.NOTICE_COMPLETE, notice.NOTICE_PROMINENT, notice.NOTICE_TRUTHFUL, ~handling.NOTICE_UNCLEAR
)

ARTICLE_17 = (
    Rule(
        id="pipl.17.1",
        cite=PIPL.art(17, para=1),
        gist="Before handling, the person is told who, what for, how, what and how long, and how to use their rights, "
        "prominently and truly.",
        zh="处理之先，应使本人注意到并且看得懂：谁在处理、为何、如何、处理什么、存多久、如何行使权利，且所言属实",
        when=HANDLED,
        concludes=must(
            "processor",
            Conduct("tell the person beforehand", "处理前告知个人"),
            done=TOLD_BEFOREHAND,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.17.2",
        cite=PIPL.art(17, para=2),
        gist="What has changed since the person was told is told again.",
        zh="告知之后事项有变，应就变动之处再行告知",
        when=HANDLED & (handling.NOTICE_OUTDATED | handling.USE_CHANGED),
        concludes=must(
            "processor",
            Conduct("tell the person what changed", "告知变更部分"),
            done=handling.CHANGE_TOLD,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="pipl.17.3",
        cite=PIPL.art(17, para=3),
        gist="Who tells by way of written rules keeps them open to all and easy to look up and save.",
        zh="以书面规则代替逐一告知的，规则应当对外公布，容易找到、容易留存",
        when=HANDLED & handling.TOLD_BY_RULES,
        concludes=must(
            "processor",
            Conduct("keep the rules public, easy to consult and to keep", "公开规则并便于查阅和保存"),
            done=notice.RULES_PUBLISHED & handling.RULES_EASY,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

# -- Article 18: where notice is excused ----------------------------------------------------------------

EXCUSED = ("pipl.17.1", "pipl.17.2", "pipl.30", *NOTICE_RULES)
"""What need not be told where the person need not be told."""

ARTICLE_18 = (
    Rule(
        id="pipl.18.1",
        cite=PIPL.art(18, para=1),
        gist="The person need not be told where a law demands secrecy or dispenses with telling.",
        zh="依法须保密或者依法无须告知的，免于告知",
        when=status.PIPL_GOVERNS & notice.NEED_NOT_BE_TOLD,
        lifts=EXCUSED,
    ),
    Rule(
        id="pipl.18.2",
        cite=PIPL.art(18, para=2),
        gist="Where danger leaves no time to tell, the person is told as soon as it has passed.",
        zh="危急之际来不及告知的，危急一过即应补告",
        when=HANDLED & notice.EMERGENCY_PREVENTED_NOTICE,
        concludes=must(
            "processor",
            Conduct("tell the person once the emergency is over", "紧急情况消除后及时告知"),
            done=TOLD_BEFOREHAND | notice.TOLD_AFTERWARDS,
            breach=infringes(PI_RIGHTS),
        ),
        lifts=("pipl.17.1", *NOTICE_RULES),
    ),
    Rule(
        id="pipl.18.2.sensitive",
        cite=PIPL.art(18, para=2),
        gist="What article 30 adds for sensitive information waits as well,",
        zh="敏感信息须另行告知的事项，亦可待危急过后补告",
        when=HANDLED & notice.EMERGENCY_PREVENTED_NOTICE,
        lifts=("pipl.30",),
    ),
    Rule(
        id="pipl.18.2.necessity",
        cite=PIPL.art(18, para=2),
        gist="... and is told as soon as the danger has passed.",
        zh="危急一过，即应补告敏感信息须另行告知的事项",
        when=all_of(HANDLED, status.IS_SENSITIVE, notice.EMERGENCY_PREVENTED_NOTICE),
        concludes=must(
            "processor",
            Conduct(
                "tell necessity and impact once the emergency is over", "紧急情况消除后补告必要性以及影响"
            ),
            done=notice.NOTICE_OF_NECESSITY | notice.TOLD_AFTERWARDS,
            breach=infringes(PI_RIGHTS),
        ),
    ),
)

RULES = (*ARTICLE_17, *ARTICLE_18)
