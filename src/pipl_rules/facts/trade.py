"""What the law asks about dealings: who trades online, prices, terms, accounts and requests of users."""

from functools import partial

from pipl_rules.facts.readings import Choice, Reading
from pipl_rules.logic.conditions import About, Burden, Fact, Party, SettledBy

_raised = partial(Fact, changed_by=Party.PROCESSOR, burden=Burden.RAISED)
_defence = partial(Fact, changed_by=Party.PROCESSOR, burden=Burden.DEFENCE)

# -- Who ----------------------------------------------------------------------------------------------

ONLINE_TRADER = Fact(
    name="online_trader",
    question="Does the processor sell goods or services through the internet?",
    question_zh="处理者是否为电子商务经营者",
    term="电子商务经营者",
    burden=Burden.RAISED,
)

ECOMMERCE_PLATFORM = Fact(
    name="ecommerce_platform",
    question="Does it run a place on the internet where others deal with one another?",
    question_zh="处理者是否为电子商务平台经营者",
    term="电子商务平台经营者",
    burden=Burden.RAISED,
)

FINANCE_OR_CONTENT = Fact(
    name="finance_or_content",
    question="Is it a financial product or service, or one of news, sound and video, publishing or culture?",
    question_zh="是否为金融类产品和服务，或者新闻信息、音视频节目、出版以及文化产品等内容服务",
    term="金融类产品和服务，新闻信息、音视频节目、出版以及文化产品等内容方面的服务",
    burden=Burden.DEFENCE,
)

# -- Prices, results, goods sold together ------------------------------------------------------------------

RESULTS_BY_TRAITS = _raised(
    name="results_by_traits",
    question="Are search results put together by the consumer's interests or habits?",
    question_zh="是否根据消费者的兴趣爱好、消费习惯等特征提供搜索结果",
    term="根据消费者的兴趣爱好、消费习惯等特征",
)

TIED = _raised(
    name="tied",
    question="Were other goods or services sold along with what was wanted?",
    question_zh="是否搭售商品或者服务",
    term="搭售",
)

TIE_POINTED_OUT = _defence(
    name="tie_pointed_out",
    question="Was that pointed out prominently?",
    question_zh="是否以显著方式提请消费者注意搭售",
    term="以显著方式提请消费者注意",
)

TIE_PRESELECTED = _raised(
    name="tie_preselected",
    question="Was agreement to it already ticked?",
    question_zh="是否将搭售设为默认同意的选项",
    term="默认同意的选项",
)

PRICED_APART = _raised(
    name="priced_apart",
    question="Was the same thing priced differently for this consumer on the same terms?",
    question_zh="是否对同一商品或者服务在同等交易条件下设置不同的价格",
    term="在同等交易条件下设置不同的价格或者收费标准",
)

PRICE_DIFFERENCE_KNOWN = _defence(
    name="price_difference_known",
    question="Did the consumer know of the difference?",
    question_zh="消费者是否知情",
    term="在消费者不知情的情况下",
)

# -- The consumer's person ---------------------------------------------------------------------------------------

SEARCHED_BODY = _raised(
    name="searched_body",
    question="Did the trader search the consumer's body, or what the consumer carried?",
    question_zh="是否搜查消费者的身体及其携带的物品",
    term="搜查消费者的身体及其携带的物品",
)

# -- Terms and ways of asking ---------------------------------------------------------------------------------

STANDARD_TERMS = _raised(
    name="standard_terms",
    question="Does what the processor relies on stand in its standard terms, notices or declarations?",
    question_zh="是否采用格式条款、通知、声明、店堂告示等方式",
    term="格式条款、通知、声明、店堂告示",
)

UNFAIR_TERM = _raised(
    name="unfair_term",
    question="Do they exclude or limit the consumer's rights, or burden the consumer, unfairly?",
    question_zh="格式条款等是否排除或者限制消费者权利等，对消费者不公平、不合理",
    term="对消费者不公平、不合理的规定",
    settled_by=SettledBy.JUDGMENT,
)

ASKED_ONCE_FOR_ALL = _raised(
    name="asked_once_for_all",
    question="Was consent asked once for everything together?",
    question_zh="是否采用一次概括授权",
    term="一次概括授权",
)

ASKED_BY_DEFAULT = _raised(
    name="asked_by_default",
    question="Was consent taken from a setting left on?",
    question_zh="是否采用默认授权",
    term="默认授权",
)

AUTHORITY_DEMANDED = Fact(
    name="authority_demanded",
    question="Did an authority demand this item of an online trader, under a law or administrative regulation?",
    question_zh="有关主管部门是否依照法律、行政法规要求电子商务经营者提供该信息",
    term="依照法律、行政法规的规定要求提供",
    about=About.ITEM,
    settled_by=SettledBy.JUDGMENT,
    burden=Burden.DEFENCE,
)

PLATFORM_RULES_ON_INFORMATION = _defence(
    name="platform_rules_on_information",
    question="Do the platform's terms and rules say who has what rights and duties about personal information?",
    question_zh="平台服务协议和交易规则是否明确个人信息保护方面的权利和义务",
    term="明确个人信息保护等方面的权利和义务",
)

# -- Requests of users, and closing an account ---------------------------------------------------------------

WAYS_SHOWN = _defence(
    name="ways_shown",
    question="Is it shown how users see, correct and delete their information and close their account?",
    question_zh="是否明示用户信息查询、更正、删除以及用户注销的方式、程序",
    term="明示用户信息查询、更正、删除以及用户注销的方式、程序",
)

CANCEL_CONDITIONS_UNREASONABLE = _raised(
    name="cancel_conditions_unreasonable",
    question="Is closing the account made to depend on something unnecessary or unreasonable?",
    question_zh="是否对用户注销设置不必要或者不合理条件",
    term="对用户注销设置不合理条件",
    settled_by=SettledBy.JUDGMENT,
)

CANCEL_ASKS_MORE = _raised(
    name="cancel_asks_more",
    question="Must something be handed over to close the account that was not asked for before?",
    question_zh="注销时是否要求提供注册、使用时未曾提供的信息",
    term="不必要或者不合理条件",
)

CHECKABLE_OTHERWISE = _raised(
    name="checkable_otherwise",
    question="Could who the user is be checked without it, with what is already held?",
    question_zh="是否可以已有信息核实用户身份",
    term="核实身份",
    changed_by=None,
)

OTHER_WAY_OFFERED = _defence(
    name="check_otherwise_offered",
    question="Could the user choose another way of being checked instead?",
    question_zh="是否提供其他核实方式供选择",
    term="核实身份",
)

ACCOUNT_BUSY = _defence(
    name="account_busy",
    question="Is something still open on the account: a debt, an order, a suspected fraud?",
    question_zh="账户是否有债务未清、订单未结或者涉嫌欺诈等未了事项",
    term="不必要或者不合理条件",
    changed_by=None,
)

CANCEL_ASKED = _raised(
    name="cancel_asked",
    question="Did the user want to close the account or number?",
    question_zh="用户是否要求注销账号或者号码",
    term="用户注销",
    changed_by=Party.CLAIMANT,
)

CANCELLABLE = _defence(
    name="cancellable",
    question="Could the user close it?",
    question_zh="是否为用户提供注销号码或者账号的服务",
    term="提供注销号码或者账号的服务",
)

CANCELLED = _raised(
    name="cancelled",
    question="Was the account closed?",
    question_zh="用户是否已注销",
    term="用户注销",
)

DELETED_ON_CANCELLING = _defence(
    name="deleted_on_cancelling",
    question="Was the user's information deleted at once?",
    question_zh="用户注销后是否立即删除该用户的信息",
    term="立即删除该用户的信息",
)

RETENTION_AGREED = _defence(
    name="retention_agreed",
    question="Had the parties agreed that it be kept?",
    question_zh="双方是否约定保存",
    term="双方约定保存",
    changed_by=Party.CLAIMANT,
)

DELETION_BY_TRADERS = Reading(
    name="deletion_by_traders",
    question="Must an online trader delete whenever its user applies, or only on a ground?",
    question_zh="电子商务经营者是否一经用户申请即应删除，抑或须有删除事由？",
    choices=(
        Choice(
            "on_a_ground",
            "only on a ground: held against law or agreement, purpose or service over, consent withdrawn",
            "须有事由：违法或者违约持有、目的或者服务终了、同意撤回",
            "Zhou v. an e-commerce company in Guangzhou (2022): no deletion while the service went on",
        ),
        Choice(
            "on_application",
            "whenever the user applies",
            "一经申请即应删除",
            "the letter of E-commerce Law art. 24 para. 2, which names no ground",
        ),
    ),
)
