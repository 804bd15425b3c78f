"""E-Commerce Law, in force from 2019-01-01: search results, users' information, closing an account."""

import datetime as dt

from pipl_rules.citation import Instrument
from pipl_rules.facts import act, consent, contact, item, manner, request, status, trade
from pipl_rules.logic.conditions import all_of, any_of
from pipl_rules.logic.rule import PI_RIGHTS, Conduct, Rule, counts_as, infringes, must
from pipl_rules.statutes.pipl.ch2_rules import CONSENT_RULES
from pipl_rules.statutes.spans import UNDER_THE_PIPL
from pipl_rules.statutes.terms import CANNOT_BE_MET

LAW = Instrument(
    id="ecommerce",
    text="ecommerce_law",
    short_zh="电子商务法",
    short="E-Commerce Law",
    title="E-Commerce Law of the People's Republic of China",
    title_zh="中华人民共和国电子商务法",
    promulgated=dt.date(2018, 8, 31),
    effective=dt.date(2019, 1, 1),
)

BOUND = trade.ONLINE_TRADER & ~trade.FINANCE_OR_CONTENT  # article 2 para. 3
USERS_INFORMATION = all_of(BOUND, act.USER, status.IS_PERSONAL_INFORMATION)

UNNEEDED_TO_CANCEL = any_of(
    trade.CANCEL_CONDITIONS_UNREASONABLE,
    all_of(trade.CANCEL_ASKS_MORE, trade.CHECKABLE_OTHERWISE, ~trade.OTHER_WAY_OFFERED, ~trade.ACCOUNT_BUSY),
)
"""A condition of closing an account that is unreasonable; what is asked for besides and not needed is so."""

# -- Article 2: what is not covered ---------------------------------------------------------------------
# Carried by BOUND, in every rule.

# -- Articles 18 and 19: search results, advertisements, goods sold together ----------------------------------

ARTICLE_18 = (
    Rule(
        id="ecommerce.18.1",
        cite=LAW.art(18, para=1),
        gist="Search results made for the consumer's features come with an option that does not go by them.",
        zh="按消费者特征提供搜索结果的，应当同时提供不针对个人特征的选项",
        when=all_of(
            BOUND, act.CONSUMER, status.IS_PERSONAL_INFORMATION, act.PROCESSES, trade.RESULTS_BY_TRAITS
        ),
        concludes=must(
            "online trader",
            Conduct("offer untargeted results too", "同时提供非定向的搜索结果"),
            done=manner.NON_TARGETED_OPTION,
            breach=infringes(PI_RIGHTS),
        ),
    ),
    Rule(
        id="ecommerce.18.2",
        cite=LAW.art(18, para=2),
        gist="Advertisements sent to consumers follow the Advertising Law.",
        zh="向消费者发送广告应当遵守广告法",
        when=all_of(BOUND, act.CONSUMER, contact.REACHED, contact.COMMERCIAL),
        concludes=must(
            "online trader",
            Conduct("keep to the Advertising Law", "遵守广告法"),
            done=~act.BREAKS_OTHER_LAW,
        ),
    ),
)

ARTICLE_19 = (
    Rule(
        id="ecommerce.19.prominent",
        cite=LAW.art(19),
        gist="What is sold along with something else is pointed out prominently.",
        zh="搭售应当以显著方式提请注意",
        when=all_of(BOUND, act.CONSUMER, trade.TIED),
        concludes=must(
            "online trader",
            Conduct("point out what is sold along", "显著提示搭售"),
            done=trade.TIE_POINTED_OUT,
        ),
    ),
    Rule(
        id="ecommerce.19.default",
        cite=LAW.art(19),
        gist="... and never ticked beforehand.",
        zh="搭售不得设为默认同意",
        when=all_of(BOUND, act.CONSUMER, trade.TIED),
        concludes=must(
            "online trader",
            Conduct("leave the choice unticked", "不得默认同意搭售"),
            done=~trade.TIE_PRESELECTED,
        ),
    ),
)

# -- Article 23: the laws on personal information -------------------------------------------------------------

ARTICLE_23 = (
    Rule(
        id="ecommerce.23",
        cite=LAW.art(23),
        gist="Users' information is collected and used as laws and administrative regulations on it require.",
        zh="收集、使用用户个人信息应当遵守有关法律、行政法规",
        when=all_of(USERS_INFORMATION, act.PROCESSES, act.BREAKS_OTHER_LAW),
        concludes=infringes(PI_RIGHTS),
    ),
)

# -- Article 24: seeing, correcting, deleting, closing the account -----------------------------------------------

ASKED = any_of(request.ASKS_ACCESS, request.ASKS_CORRECTION, request.ASKS_DELETION)
WRONG_LEFT = request.REFUSES_CORRECTION & (request.INACCURATE | request.INCOMPLETE)

GROUND_TO_DELETE = any_of(
    act.UNLAWFULLY_HELD, item.PURPOSE_OVER, item.SERVICE_ENDED, consent.CONSENT_WITHDRAWN
)
"""What makes keeping on wrong; asked for beside the application unless the letter is read to suffice."""

# fmt: off
ARTICLE_24 = (
    Rule(id="ecommerce.24.1.ways", cite=LAW.art(24, para=1),
        gist="It is shown how users see, correct and delete their information and close their account.",
        zh="应当明示查询、更正、删除和注销的方式、程序",
        when=BOUND & act.USER,
        concludes=must(
            "online trader",
            Conduct("show how users exercise their rights", "明示行使权利的方式和程序"),
            done=trade.WAYS_SHOWN,
        )),
    Rule(id="ecommerce.24.1.query", cite=LAW.art(24, para=1), concludes=infringes(PI_RIGHTS),
        gist="Seeing, correcting and deleting are not made to depend on anything unreasonable.",
        zh="不得对查询、更正、删除设置不合理条件",
        when=all_of(USERS_INFORMATION, ASKED, request.CONDITIONS_SET, request.CONDITIONS_UNREASONABLE)),
    Rule(id="ecommerce.24.1.cancel", cite=LAW.art(24, para=1), concludes=infringes(PI_RIGHTS),
        gist="... nor is closing the account.",
        zh="不得对注销设置不合理条件",
        when=all_of(USERS_INFORMATION, trade.CANCEL_ASKED, UNNEEDED_TO_CANCEL)),
    Rule(id="ecommerce.24.2.request", cite=LAW.art(24, para=2), concludes=infringes(PI_RIGHTS),
        gist="A request of a user whose identity was checked is served promptly.",
        zh="核实身份后应当及时办理查询、更正、删除申请",
        when=USERS_INFORMATION & any_of(request.REFUSES_ACCESS, WRONG_LEFT, ASKED & request.ANSWERED_LATE),
        unless=CANNOT_BE_MET | (request.OTHER_CHANNEL.chosen("suffices") & request.OTHER_CHANNEL_OPEN)),
    Rule(id="ecommerce.24.2.deletion", cite=LAW.art(24, para=2), concludes=infringes(PI_RIGHTS),
        gist="... deletion included, unless law or agreement has the information kept.",
        zh="删除申请亦同，依法或者依约定保存的除外",
        when=all_of(
            USERS_INFORMATION,
            act.REFUSES_DELETION,
            trade.DELETION_BY_TRADERS.chosen("on_application") | GROUND_TO_DELETE,
        ),
        unless=any_of(CANNOT_BE_MET, act.LAW_PROVIDES, trade.RETENTION_AGREED)),
    Rule(id="ecommerce.24.2.cancelled", cite=LAW.art(24, para=2),
        gist="Once an account is closed the user's information is deleted at once, but for what law or agreement has kept.",
        zh="用户注销后应当立即删除其信息，依法或者依约定保存的除外",
        when=USERS_INFORMATION & trade.CANCELLED, unless=act.LAW_PROVIDES | trade.RETENTION_AGREED,
        concludes=must(
            "online trader",
            Conduct("delete the information at once", "立即删除用户信息"),
            done=trade.DELETED_ON_CANCELLING,
            breach=infringes(PI_RIGHTS),
        )),
)
# fmt: on

# -- Article 25: what authorities demand -----------------------------------------------------------------------

# That it was an online trader of whom it was demanded is part of the fact.

DEMANDED = all_of(act.PROVIDES, trade.AUTHORITY_DEMANDED, ~act.COLLECTS)

ARTICLE_25 = (
    Rule(
        id="ecommerce.25",
        cite=LAW.art(25),
        gist="What an authority demands by law is handed over, whether the user consents or not.",
        zh="主管部门依法要求提供的，应当提供，不以用户同意为条件",
        when=DEMANDED,
        lifts=CONSENT_RULES,
    ),
    Rule(
        id="ecommerce.25.basis",
        cite=LAW.art(25),
        gist="That is a statutory duty, and a basis of the PIPL.",
        zh="依法提供属于履行法定义务",
        when=DEMANDED,
        concludes=counts_as(status.BASIS_WITHOUT_CONSENT),
        during=UNDER_THE_PIPL,
    ),
)

# -- Articles 30 and 32: platforms -------------------------------------------------------------------------------

PLATFORMS = (
    Rule(
        id="ecommerce.30.1",
        cite=LAW.art(30, para=1),
        gist="A platform takes the measures that keep its network and what is traded on it safe.",
        zh="平台经营者应当采取必要措施保障网络和交易安全",
        when=BOUND & trade.ECOMMERCE_PLATFORM,
        concludes=must("platform", Conduct("keep the platform safe", "保障平台安全"), done=act.SECURED),
    ),
    Rule(
        id="ecommerce.32",
        cite=LAW.art(32),
        gist="A platform's terms and rules say who has what rights and duties about personal information.",
        zh="平台服务协议和交易规则应当明确个人信息保护的权利和义务",
        when=BOUND & trade.ECOMMERCE_PLATFORM,
        concludes=must(
            "platform",
            Conduct("set out rights and duties about personal information", "明确个人信息保护的权利义务"),
            done=trade.PLATFORM_RULES_ON_INFORMATION,
        ),
    ),
)

RULES = (*ARTICLE_18, *ARTICLE_19, *ARTICLE_23, *ARTICLE_24, *ARTICLE_25, *PLATFORMS)

TRADE = "about trade between platform, sellers and buyers, not about what is known of persons"
LIABILITY = "liability and penalties: a matter of consequences, not of lawfulness"

LEFT_OUT = {
    LAW.art(2): "scope; carried by the facts `online_trader` and `finance_or_content`",
    LAW.art(3): "policy of the State",
    LAW.art(5): "principles; on personal information articles 18 to 25 spell them out",
    LAW.art(9): "definitions; carried by the facts `online_trader` and `ecommerce_platform`",
    LAW.art(17): "truth about goods and ratings, not about what is done with personal information",
    LAW.art(30, para=2): "plans for incidents of the network and reports of them: organisation; what touches "
    "personal information is in Cybersecurity Law art. 42",
    LAW.art(31): "how long trade data are kept: a time of keeping by law, which the facts `law_provides` and "
    "`retention_required` carry",
    LAW.art(35): TRADE,
    LAW.art(37): TRADE,
    LAW.art(38): LIABILITY,
    LAW.art(39): TRADE,
    LAW.art(53): "duties of payment services about instructions, fees and statements",
    LAW.art(54): LIABILITY,
    LAW.art(58): TRADE,
    LAW.art(
        62
    ): "evidence of the trader; what is withheld or not kept is carried by the facts about evidence",
    LAW.art(69): "policy of the State",
    **dict.fromkeys(map(LAW.art, (*range(74, 81), 83, 85, 87, 88)), LIABILITY),
    LAW.art(89): "commencement; carried by the days of the instrument",
}
