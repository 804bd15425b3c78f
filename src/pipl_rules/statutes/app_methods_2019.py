"""Methods for Identifying Illegal Collection and Use by Apps, in force from 2019-11-28.

A guide by which authorities identify breaches of the Cybersecurity Law's arts 41 to 43; one rule for each
item. An item met is reported as a breach that touches nobody's right by itself: whether consent, notice or
necessity fails towards the person is for the rules of those laws. Of the third head, what leaves no room
for a consent takes it away, where the Methods are read so (`app_methods`).
"""

import datetime as dt

from pipl_rules.citation import Instrument, Rank
from pipl_rules.facts import act, app, item, manner, request, status
from pipl_rules.logic.conditions import Condition, all_of, any_of
from pipl_rules.logic.rule import Conduct, Rule, must
from pipl_rules.statutes.ecommerce_law import UNNEEDED_TO_CANCEL
from pipl_rules.statutes.legislation_law import RULES_THAT_MAKE_CONSENT

LAW = Instrument(
    id="appmethods2019",
    text="app_illegal_collection_methods_2019",
    short_zh="App违法违规收集使用个人信息行为认定方法",
    short="App Methods 2019",
    title="Methods for Identifying the Illegal Collection and Use of Personal Information by Apps",
    title_zh="App违法违规收集使用个人信息行为认定方法",
    promulgated=dt.date(2019, 11, 28),
    effective=dt.date(2019, 11, 28),
    rank=Rank.NORMATIVE_DOCUMENT,
    unit="head",
)


def _item(number: str, gist: str, zh: str, *, done: Condition) -> Rule:
    return Rule(
        id=f"appmethods2019.{number}",
        cite=LAW.art(number),
        gist=gist,
        zh=zh,
        when=app.APP,
        concludes=must("app operator", Conduct("avoid this behaviour", "避免该行为"), done=done),
    )


# -- Head 1: rules not made public -------------------------------------------------------------------------

HEAD_1 = (
    _item(
        "1.1",
        "An app has a privacy policy, with the rules by which it collects and uses.",
        "应当有隐私政策并载明收集使用规则",
        done=~app.POLICY_MISSING,
    ),
    _item(
        "1.2",
        "At the first run the user is prompted to read it.",
        "首次运行应当明显提示用户阅读",
        done=~app.NOT_PROMPTED,
    ),
    _item(
        "1.3",
        "It is easy to reach: in four clicks at most from the main page.",
        "规则应当易于访问，不多于四次点击",
        done=~any_of(app.TOO_MANY_CLICKS, app.POLICY_HARD_TO_REACH),
    ),
    _item(
        "1.4",
        "It can be read: in print, and in simplified Chinese.",
        "规则应当易于阅读，并有简体中文版",
        done=~any_of(app.POLICY_HARD_TO_READ, app.POLICY_NOT_IN_CHINESE),
    ),
)

# -- Head 2: purpose, manner and scope not told ---------------------------------------------------------------

HEAD_2 = (
    _item(
        "2.1",
        "Each collection is listed with purpose, manner and scope, those by others' code included.",
        "应当逐一列出收集使用的目的、方式、范围，含第三方代码",
        done=~app.USES_NOT_LISTED,
    ),
    _item(
        "2.2",
        "Users are told of changes in a fitting way.",
        "规则变化应当以适当方式通知",
        done=~app.RULES_CHANGED | app.CHANGE_TOLD,
    ),
    _item(
        "2.3",
        "Whoever asks for a permission, or for sensitive information, says clearly what for.",
        "申请权限或者敏感信息应当同步告知明确的目的",
        done=~app.PURPOSE_NOT_TOLD_WHEN_ASKING,
    ),
    _item(
        "2.4",
        "The rules are written to be understood: neither obscure, nor long-winded without a summary.",
        "规则内容应当便于理解，不晦涩冗长",
        done=~any_of(app.POLICY_OBSCURE, all_of(app.POLICY_LONG, ~app.POLICY_SUMMARY)),
    ),
)

# -- Head 3: without consent -----------------------------------------------------------------------------------

NO_CONSENT_AT_ALL = any_of(
    app.TAKEN_BEFORE_CONSENT, app.TAKEN_AFTER_REFUSAL, app.AGREED_BY_DEFAULT, app.PURPOSE_CONCEALED
)

HEAD_3 = (
    Rule(
        id="appmethods2019.3",
        cite=LAW.art(3),
        gist="Where so read: what is taken before consent or after refusal, or on agreement preset or got by "
        "hiding the purpose, is taken without consent.",
        zh="采此解释者：同意前、拒绝后收集，以及默认同意、掩饰目的取得的同意，均属未经同意",
        when=all_of(app.APP, app.APP_METHODS.chosen("consent_too"), NO_CONSENT_AT_ALL),
        lifts=RULES_THAT_MAKE_CONSENT,
    ),
    _item(
        "3.1",
        "Nothing is taken and no permission opened before the user consents.",
        "征得同意前不得收集或者打开权限",
        done=~app.TAKEN_BEFORE_CONSENT,
    ),
    _item(
        "3.2",
        "A refusal is respected: nothing is taken after it, and the user is not asked again and again.",
        "用户拒绝后不得收集，不得频繁征求同意",
        done=~any_of(app.TAKEN_AFTER_REFUSAL, app.ASKED_OVER_AND_OVER),
    ),
    _item(
        "3.3",
        "No more is taken or opened than the user granted.",
        "不得超出用户授权范围",
        done=~app.BEYOND_GRANT,
    ),
    _item(
        "3.4",
        "Agreement is not ticked beforehand or otherwise taken unsaid.",
        "不得以默认选择等非明示方式征求同意",
        done=~app.AGREED_BY_DEFAULT,
    ),
    _item(
        "3.5",
        "What the user set about permissions stays as set, after an update too.",
        "未经同意不得更改用户设置的权限状态",
        done=~app.SETTINGS_RESET,
    ),
    _item(
        "3.6",
        "Information pushed by algorithm comes with an option that is not targeted.",
        "定向推送应当提供非定向选项",
        done=~manner.PUSHES_OR_MARKETS | manner.NON_TARGETED_OPTION,
    ),
    _item(
        "3.7",
        "Consent is not got by deceit, such as hiding the true purpose.",
        "不得以欺诈、诱骗等方式误导用户同意",
        done=~any_of(app.PURPOSE_CONCEALED, act.MISLED),
    ),
    _item(
        "3.8",
        "There is a way to withdraw consent.",
        "应当提供撤回同意的途径",
        done=~app.NO_WAY_TO_WITHDRAW,
    ),
    _item(
        "3.9",
        "The app keeps to the rules it declares.",
        "应当遵守其声明的规则",
        done=~app.AGAINST_OWN_RULES,
    ),
)

# -- Head 4: more than necessary ----------------------------------------------------------------------------------

HEAD_4 = (
    _item(
        "4.1",
        "What is taken or opened serves a function the app has.",
        "收集的信息和权限应当与现有功能有关",
        done=~app.SERVES_NO_FUNCTION,
    ),
    _item(
        "4.2",
        "No function is refused because the user refuses what it does not need.",
        "不得因用户不同意非必要信息或者权限而拒绝提供功能",
        done=~all_of(app.UNNEEDED_ASKED, any_of(act.REFUSES_SERVICE, app.BASIC_SERVICE_REFUSED)),
    ),
    _item(
        "4.3",
        "A new function's demands, once refused, do not cost the user the old ones, unless it replaces them.",
        "不同意新增功能的，不得拒绝原有功能，取代的除外",
        done=~app.NEW_FUNCTION_TIED | app.NEW_REPLACES_OLD,
    ),
    _item(
        "4.4",
        "Information is collected no more often than the function needs.",
        "收集频度等不得超出功能实际需要",
        done=~app.TOO_OFTEN,
    ),
    _item(
        "4.5",
        "Improving, pushing or research alone is no reason to force consent.",
        "不得仅以改善服务等为由强制同意",
        done=~app.FORCED_FOR_IMPROVEMENT,
    ),
    _item(
        "4.6",
        "Permissions are not demanded all at once as the price of use.",
        "不得要求一次性同意多个权限否则无法使用",
        done=~app.ALL_AT_ONCE,
    ),
)

# -- Head 5: provided to others without consent ------------------------------------------------------------------

LET_GO = status.EFFECTIVE_CONSENT | item.ANONYMISED

HEAD_5 = (
    _item(
        "5.1",
        "The app and others' code in it send nothing to third parties without consent or anonymising.",
        "客户端未经同意且未匿名化，不得向第三方提供",
        done=~app.CLIENT_SENDS_ON | LET_GO,
    ),
    _item(
        "5.2",
        "... nor do its servers.",
        "后台未经同意且未匿名化，不得向第三方提供",
        done=~app.SERVER_SENDS_ON | LET_GO,
    ),
    _item(
        "5.3",
        "Third parties' apps that are let in receive nothing without consent.",
        "未经同意不得向接入的第三方应用提供",
        done=~app.THIRD_PARTY_APP | status.EFFECTIVE_CONSENT,
    ),
)

# -- Head 6: rights and complaints ----------------------------------------------------------------------------------

UNREASONABLE_TO_MEND = all_of(
    any_of(request.ASKS_CORRECTION, request.ASKS_DELETION),
    request.CONDITIONS_SET,
    request.CONDITIONS_UNREASONABLE,
)

HEAD_6 = (
    _item(
        "6.1",
        "Correcting, deleting and closing the account work.",
        "应当提供有效的更正、删除和注销功能",
        done=~app.RIGHTS_DO_NOT_WORK,
    ),
    _item(
        "6.2",
        "They are not made to depend on anything unnecessary or unreasonable.",
        "不得设置不必要或者不合理条件",
        done=~any_of(UNNEEDED_TO_CANCEL, UNREASONABLE_TO_MEND),
    ),
    _item(
        "6.3",
        "A request is dealt with in the time promised, and in fifteen working days at most.",
        "应当在承诺时限且不超过十五个工作日内处理请求",
        done=~any_of(app.REQUEST_OVERDUE, app.REQUEST_LATE),
    ),
    _item(
        "6.4",
        "What the user sees done is done on the servers too.",
        "用户操作完成的，后台也应当完成",
        done=~app.NOT_DONE_IN_BACK,
    ),
    _item(
        "6.5",
        "There is a public way to complain, and a complaint is dealt with in the time promised, and in fifteen "
        "working days at most.",
        "应当公布投诉渠道，并在承诺时限且不超过十五个工作日内处理",
        done=~any_of(app.NO_COMPLAINT_CHANNEL, app.COMPLAINT_OVERDUE, app.COMPLAINT_LATE),
    ),
)

RULES = (*HEAD_1, *HEAD_2, *HEAD_3, *HEAD_4, *HEAD_5, *HEAD_6)

LEFT_OUT = {
    LAW.art(0): "preamble; says what the Methods are for",
    **{LAW.art(head): "heading of a list; each of its items has a rule" for head in (1, 2, 4, 5, 6)},
}
