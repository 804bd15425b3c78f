"""The kinds of finding that an audit makes, and what each puts in question.

A kind says which facts it raises and which behaviour it is about. It concludes
nothing: whether what was found infringes or breaks a duty the rules decide.
"""

from attrs import frozen

from pipl_rules.facts import act, app, consent, item, notice
from pipl_rules.logic.conditions import Atom, Fact
from pipl_rules.statutes.ecommerce_law import UNNEEDED_TO_CANCEL


@frozen
class Kind:
    """A kind of finding.

    Attributes:
        code: Its stable name.
        en: What it is, in a few words.
        zh: The same in Chinese.
        breaks: The behaviours it is about; a duty broken by another one belongs to another finding.
        raises: What it puts in question: left open where nobody found it, and not presumed away.
        taking: Whether it says that information was taken.
        necessity: Whether what it is about is that too much was taken or asked.
        by_item: Whether each item can stand by itself.
    """

    code: str
    en: str
    zh: str
    breaks: frozenset[Atom] = frozenset()
    raises: tuple[Fact, ...] = ()
    taking: bool = False
    necessity: bool = False
    by_item: bool = True


TAKEN_BEFORE = Kind(
    "taken-before-agreement",
    "sent off the device before the user agreed to anything",
    "同意前收集并发送",
    frozenset({app.TAKEN_BEFORE_CONSENT}),
    taking=True,
)
READ_BEFORE = Kind(
    "read-before-agreement",
    "read on the device before the user agreed to anything",
    "同意前读取",
    frozenset({app.TAKEN_BEFORE_CONSENT}),
    (act.COLLECTS,),
)
TAKEN_AFTER_REFUSAL = Kind(
    "taken-after-refusal",
    "sent off the device after the user refused",
    "拒绝后收集并发送",
    frozenset({app.TAKEN_AFTER_REFUSAL}),
    taking=True,
)
READ_AFTER_REFUSAL = Kind(
    "read-after-refusal",
    "read on the device after the user refused",
    "拒绝后读取",
    frozenset({app.TAKEN_AFTER_REFUSAL}),
    (act.COLLECTS,),
)
NOT_DECLARED = Kind(
    "taken-not-declared",
    "taken though no document that was read says so",
    "未声明而收集",
    frozenset({app.USES_NOT_LISTED, app.AGAINST_OWN_RULES}),
    taking=True,
)
NOT_NEEDED = Kind(
    "taken-not-needed",
    "taken in the basic service, which by the list does not need it",
    "基本功能服务收集清单以外的信息",
    raises=(item.EXCESSIVE, item.UNRELATED),
    taking=True,
    necessity=True,
)
NEED_OPEN = Kind(
    "taken-need-open",
    "taken, and no list settles whether the basic service needs it",
    "已收集，而无清单可以判断是否必要",
    raises=(item.EXCESSIVE, item.UNRELATED),
    taking=True,
    necessity=True,
)
WITHIN_NEED = Kind(
    "taken-within-need", "taken for what the basic service needs", "为基本功能服务所必需而收集", taking=True
)
EXTENDED = Kind(
    "taken-for-extended-function",
    "taken for a function beside the basic service",
    "为扩展功能收集",
    taking=True,
    necessity=True,
)
BUNDLED = Kind(
    "passed-to-bundled-code",
    "sent by bundled code of others",
    "由内嵌第三方代码收集并发送",
    frozenset({app.CLIENT_SENDS_ON}),
    (act.PROVIDES, app.CLIENT_SENDS_ON),
    taking=True,
)
PASSED_ON = Kind(
    "passed-on",
    "passed on to third parties by its servers, or to an app that it lets in",
    "由后台服务器向第三方提供，或者向接入的第三方应用提供",
    frozenset({app.SERVER_SENDS_ON, app.THIRD_PARTY_APP}),
    (act.PROVIDES,),
    taking=True,
)
REACHABLE = Kind(
    "reachable-not-needed",
    "within reach of a permission, not needed by the list, and not seen taken",
    "权限可及，清单未列，未见收集",
    raises=(item.EXCESSIVE, item.UNRELATED),
    necessity=True,
)
REACHABLE_OPEN = Kind(
    "reachable-need-open",
    "within reach of a permission, not seen taken, and no list settles whether it is needed",
    "权限可及，未见收集，而无清单可以判断是否必要",
    raises=(item.EXCESSIVE, item.UNRELATED),
    necessity=True,
)
DECLARED = Kind(
    "declared-not-needed",
    "said by the app's own documents to be taken, not needed by the list, and not seen taken",
    "自身文件声明收集，清单未列，未见收集",
    raises=(item.EXCESSIVE, item.UNRELATED),
    necessity=True,
)
DECLARED_OPEN = Kind(
    "declared-need-open",
    "said by the app's own documents to be taken, not seen taken, and no list settles whether it is needed",
    "自身文件声明收集，未见收集，而无清单可以判断是否必要",
    raises=(item.EXCESSIVE, item.UNRELATED),
    necessity=True,
)
ASKED = Kind(
    "asked-not-needed",
    "asked of the user, and how",
    "向用户索要的方式",
    frozenset(
        {app.PURPOSE_NOT_TOLD_WHEN_ASKING, app.ASKED_OVER_AND_OVER, app.ALL_AT_ONCE, app.UNNEEDED_ASKED}
    ),
    (app.UNNEEDED_ASKED, app.BASIC_SERVICE_REFUSED),
    necessity=True,
    by_item=False,
)
REFUSED = Kind(
    "basic-service-refused",
    "the basic service refused to a user who would not give them",
    "因用户拒绝而拒绝提供基本功能服务",
    frozenset({app.UNNEEDED_ASKED, app.BASIC_SERVICE_REFUSED, act.REFUSES_SERVICE, app.ALL_AT_ONCE}),
    (app.UNNEEDED_ASKED, app.BASIC_SERVICE_REFUSED),
    necessity=True,
    by_item=False,
)
RULES = Kind(
    "rules-of-collection",
    "the rules by which it collects and uses, as they stood",
    "收集使用规则的公开与内容",
    frozenset(
        {
            notice.RULES_PUBLISHED,
            app.POLICY_MISSING,
            app.NOT_PROMPTED,
            app.TOO_MANY_CLICKS,
            app.POLICY_NOT_IN_CHINESE,
            app.USES_NOT_LISTED,
            app.RULES_CHANGED,
            app.CHANGE_TOLD,
            app.POLICY_LONG,
            app.POLICY_SUMMARY,
        }
    ),
    (act.PROCESSES,),
)
CONSENT = Kind(
    "way-of-asking",
    "the way in which consent was asked, refused and withdrawn",
    "征求、拒绝和撤回同意的方式",
    frozenset(
        {
            app.ASKED_OVER_AND_OVER,
            app.BEYOND_GRANT,
            app.AGREED_BY_DEFAULT,
            app.SETTINGS_RESET,
            app.PURPOSE_CONCEALED,
            app.NO_WAY_TO_WITHDRAW,
            app.NEW_FUNCTION_TIED,
            app.NEW_REPLACES_OLD,
            app.FORCED_FOR_IMPROVEMENT,
            app.ALL_AT_ONCE,
        }
    ),
)
NO_FUNCTION = Kind(
    "serves-no-function",
    "something taken or a permission opened that serves no function it has",
    "收集的信息或者打开的权限与现有功能无关",
    frozenset({app.SERVES_NO_FUNCTION}),
    necessity=True,
)
CLOSING = Kind(
    "closing-the-account",
    "what the user had to do to close the account",
    "注销账号的条件",
    frozenset(
        {
            app.RIGHTS_DO_NOT_WORK,
            act.REFUSES_SERVICE,
            app.REQUEST_OVERDUE,
            app.REQUEST_LATE,
            app.NOT_DONE_IN_BACK,
            app.NO_COMPLAINT_CHANNEL,
            app.COMPLAINT_OVERDUE,
            app.COMPLAINT_LATE,
            *UNNEEDED_TO_CANCEL.atoms(),
        }
    ),
)

KINDS = (
    TAKEN_BEFORE,
    READ_BEFORE,
    TAKEN_AFTER_REFUSAL,
    READ_AFTER_REFUSAL,
    NOT_DECLARED,
    NOT_NEEDED,
    NEED_OPEN,
    EXTENDED,
    WITHIN_NEED,
    BUNDLED,
    PASSED_ON,
    NO_FUNCTION,
    ASKED,
    REFUSED,
    CLOSING,
    RULES,
    CONSENT,
    DECLARED,
    DECLARED_OPEN,
    REACHABLE,
    REACHABLE_OPEN,
)
"""Every kind, in the order in which an audit looks."""

LOOKED_AT: tuple[Fact, ...] = (
    act.HAPPENED,
    act.PROCESSES,
    act.COLLECTS,
    item.OF_KNOWN_PERSON,
    item.IDENTIFIES,
    consent.CONSENTED,
    consent.CONSENT_EXPRESSED,
    consent.CONSENT_COVERS,
    consent.CONSENT_PROMINENT,
    consent.CONSENT_SEPARATE,
    consent.CONDITION_OF_SERVICE,
    notice.NOTICE_STATES_USE,
    notice.NOTICE_COMPLETE,
    notice.NOTICE_PROMINENT,
    notice.NOTICE_TRUTHFUL,
    notice.NOTICE_OF_NECESSITY,
    item.SPECIFIC_PURPOSE,
    item.STRICTLY_PROTECTED,
)
"""What an audit looks at. Where it was not looked at it stays open, whoever would have to prove it."""
