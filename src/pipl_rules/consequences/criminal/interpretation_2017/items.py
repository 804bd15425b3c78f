"""Articles 1 to 5, of a lot: what is citizens' personal information, how it is given or got, its class."""

from pipl_rules.consequences.criminal import facts as f
from pipl_rules.consequences.criminal.instruments import INTERPRETATION as LAW
from pipl_rules.consequences.criminal.readings import BUYERS, PUBLIC_ITEMS, REGISTRATION
from pipl_rules.logic.conditions import any_of
from pipl_rules.logic.rule import Closed, Rule, counts_as, does_not_count_as

# -- Article 1: citizens' personal information -----------------------------------------------------------

ARTICLE_1 = (
    Rule(
        id="crime2017.1",
        cite=LAW.art(1),
        gist="Recorded information that, alone or combined, identifies a natural person or shows what the person does: names, numbers, contacts, addresses, accounts, property, trails.",
        zh="以任何方式记录、可单独或者结合识别自然人或者反映其活动的信息，如姓名、证件号、联系方式、住址、账号、财产、行踪",
        when=f.IDENTIFIES,
        concludes=counts_as(f.IS_CITIZENS_INFORMATION),
    ),
    Rule(
        id="crime2017.1.registration",
        cite=LAW.art(1),
        gist="What it was given for is not asked: a name and number in a company's registration stay the person's.",
        zh="不问提供的用途：企业登记中的姓名、电话仍属个人信息，并不因此丧失个人属性",
        when=f.FOR_REGISTRATION & f.IDENTIFIES & REGISTRATION.chosen("personal"),
        concludes=does_not_count_as(f.NO_LONGER_PERSONAL),
    ),
    Rule(
        id="crime2017.1.enterprise",
        cite=LAW.art(1),
        gist="By the other reading, what was given for a company's registration is the company's.",
        zh="另一种理解：为企业登记提供的，属企业信息",
        when=f.FOR_REGISTRATION & REGISTRATION.chosen("enterprise"),
        concludes=counts_as(f.NO_LONGER_PERSONAL),
        lifts=("crime2017.1",),
    ),
    Rule(
        id="crime2017.1.public",
        cite=LAW.art(1),
        gist="As read by some courts: what is lawfully public is left out.",
        zh="依部分法院的理解：已经合法公开的信息不计入",
        when=f.LAWFULLY_PUBLIC & PUBLIC_ITEMS.chosen("left_out"),
        lifts=("crime2017.1",),
    ),
)

# -- Article 2: the State's rules ---------------------------------------------------------------------------

ARTICLE_2 = (
    Rule(
        id="crime2017.2",
        cite=LAW.art(2),
        gist="The State's rules on it are those of laws, administrative regulations and departmental rules.",
        zh="国家有关规定包括法律、行政法规和部门规章",
        when=f.BREAKS_STATE_LAW | f.BREAKS_DEPARTMENTAL_RULE,
        concludes=counts_as(f.STATE_RULES_BROKEN),
    ),
)

# -- Article 3: providing ---------------------------------------------------------------------------------

ARTICLE_3 = (
    Rule(
        id="crime2017.3.1",
        cite=LAW.art(3, para=1),
        gist="To give it to a certain person, and to publish it, is to provide it.",
        zh="给特定人或者公开发布，都是提供",
        when=f.PROVIDES | f.PUBLISHES,
        concludes=counts_as(f.PROVIDED),
    ),
    Rule(
        id="crime2017.3.2",
        cite=LAW.art(3, para=2),
        gist="So it is to pass on without consent what was lawfully collected, unless nobody can be identified and nothing restored.",
        zh="合法收集的信息未经同意转给他人亦属提供，但经处理不能识别且不能复原的除外",
        when=f.ANONYMISED,
        lifts=("crime2017.1",),
    ),
)

# -- Article 4: getting it in other ways ------------------------------------------------------------------

ARTICLE_4 = (
    Rule(
        id="crime2017.4",
        cite=LAW.art(4),
        gist="To buy, receive or exchange it, or to collect it in duty or service, against the State's rules is to get it illegally.",
        zh="违规购买、收受、交换，或者在履职、服务中违规收集，属于非法获取",
        when=any_of(f.BUYS, f.EXCHANGES, f.COLLECTS) & f.STATE_RULES_BROKEN,
        concludes=counts_as(f.OTHERWISE_OBTAINED),
    ),
)

# -- Article 5 para. 1 items 3 to 5: the three classes -------------------------------------------------------

CLASSES = (
    Rule(
        id="crime2017.5.1.3.class",
        cite=LAW.art(5, para=1, item=3),
        gist="First class: location trails, content of communications, credit and property information.",
        zh="第一类：行踪轨迹、通信内容、征信、财产信息",
        when=any_of(f.LOCATION_TRAIL, f.COMMUNICATION_CONTENT, f.CREDIT, f.PROPERTY, f.PUT_IN_ONE),
        concludes=counts_as(f.CLASS_ONE),
    ),
    Rule(
        id="crime2017.5.1.4.class",
        cite=LAW.art(5, para=1, item=4),
        gist="Second class: lodging, records of communications, health, transactions, and what else may affect safety.",
        zh="第二类：住宿、通信记录、健康生理、交易等可能影响人身、财产安全的信息",
        when=any_of(
            f.LODGING, f.COMMUNICATION_RECORDS, f.HEALTH, f.TRANSACTION, f.AFFECTS_SAFETY, f.PUT_IN_TWO
        ),
        concludes=counts_as(f.CLASS_TWO),
    ),
    Rule(
        id="crime2017.5.1.5.class",
        cite=LAW.art(5, para=1, item=5),
        gist="Third class: all other citizens' personal information.",
        zh="第三类：前两类以外的公民个人信息",
        when=~f.CLASS_ONE & ~f.CLASS_TWO,
        concludes=counts_as(f.CLASS_THREE),
    ),
)

# -- Article 6: buyers for a lawful business ----------------------------------------------------------------

ARTICLE_6 = (
    Rule(
        id="crime2017.6.1.scope",
        cite=LAW.art(6, para=1),
        gist="What was bought or received for a lawful business, of the third class, is under article 6.",
        zh="为合法经营而购买、收受第三类信息的，适用第六条",
        when=f.FOR_LAWFUL_BUSINESS & f.BUYS & f.CLASS_THREE,
        unless=any_of(
            f.STEALS, f.EXCHANGES, f.OBTAINS, f.COLLECTS
        ),  # an exchange spreads what was given for it
        concludes=counts_as(f.UNDER_ARTICLE_6),
    ),
    Rule(
        id="crime2017.6.1.article_5",
        cite=LAW.art(6, para=1),
        gist="By another reading article 5 stays beside it, and the items count.",
        zh="另一种理解：第五条并行适用，条数仍计入",
        when=BUYERS.chosen("article_5"),
        lifts=("crime2017.6.1.scope",),
    ),
    Rule(
        id="crime2017.6.2",
        cite=LAW.art(6, para=2),
        gist="What of it is then sold or provided is under article 5 after all.",
        zh="又出售、提供的部分，仍适用第五条",
        when=f.UNDER_ARTICLE_6 & f.GIVEN,
        concludes=counts_as(f.BACK_UNDER_5),
    ),
)

RULES = (*ARTICLE_1, *ARTICLE_2, *ARTICLE_3, *ARTICLE_4, *CLASSES, *ARTICLE_6)

CLOSED = (
    Closed(fact=f.IS_CITIZENS_INFORMATION, cite=LAW.art(1)),
    Closed(fact=f.STATE_RULES_BROKEN, cite=LAW.art(2)),
    Closed(fact=f.PROVIDED, cite=LAW.art(3)),
    Closed(fact=f.OTHERWISE_OBTAINED, cite=LAW.art(4)),
    Closed(fact=f.CLASS_ONE, cite=LAW.art(5, para=1, item=3)),
    Closed(fact=f.CLASS_TWO, cite=LAW.art(5, para=1, item=4)),
    Closed(fact=f.CLASS_THREE, cite=LAW.art(5, para=1, item=5)),
    Closed(fact=f.UNDER_ARTICLE_6, cite=LAW.art(6, para=1)),
    Closed(fact=f.BACK_UNDER_5, cite=LAW.art(6, para=2)),
)
