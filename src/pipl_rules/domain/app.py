"""How an app behaved on a person's device, as an audit of it would note."""

from attrs import frozen
from attrs.validators import ge, optional

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen


@frozen(kw_only=True, repr=False)
class AppBehaviour(Record):
    """What one version of an app, or of a small program inside another, showed, asked and did.

    Attributes:
        version: A mark of the version looked at.
        policy: Whether it had a privacy policy that said by what rules information is collected and used.
        prompted_at_first_run: Whether the policy was put before the user when the app first ran.
        policy_clicks: How many clicks lay between its main page and the policy.
        policy_in_chinese: Whether there was a policy in simplified Chinese.
        policy_long: Whether the policy was lengthy, or full of technical words.
        policy_summary: Whether a short summary of items, purposes and recipients went with it.
        uses_listed: Whether each collection was listed with purpose, manner and scope, those by others'
            code in the app included.
        rules_changed: Whether purpose, manner or scope were changed.
        change_told: Whether users were told of the change in a fitting way.
        purpose_told_when_asking: Whether the purpose was told whenever a permission, or sensitive
            information, was asked for.
        taken_before_consent: Whether information was taken, or a permission opened, before the user consented.
        taken_after_refusal: Whether information was taken, or a permission opened, after the user refused.
        asked_over_and_over: Whether, after a refusal, it kept asking so that use was disturbed.
        beyond_grant: Whether more was taken or opened than the user had granted.
        agreed_by_default: Whether agreement to the policy was already ticked, or otherwise taken without a choice.
        settings_reset: Whether permissions that the user had set were changed without the user's leave.
        purpose_concealed: Whether the true purpose was hidden from the user when consent was asked.
        way_to_withdraw: Whether there was a way to withdraw consent.
        against_own_rules: Whether it did otherwise than its own rules declare.
        serves_function: Whether each item taken and each permission opened served a function it had.
        unneeded_asked: Whether it asked for items or permissions that the function in use does not need.
        basic_service_refused: Whether its basic service was refused to a user who refused to give them.
        supply_side: Whether the person used it on the side of those who supply the service, such as a driver.
        new_function_tied: Whether functions it had were refused to a user who refused what a new one asks.
        new_replaces_old: Whether the new function took the place of the old ones.
        forced_for_improvement: Whether consent was forced for no better reason than improving, pushing or research.
        all_at_once: Whether several permissions had to be granted together to use it at all.
        client_sends_on: Whether the app itself, or others' code in it, sent information to third parties.
        server_sends_on: Whether its servers sent collected information to third parties.
        third_party_app: Whether it gave information to a third party's app that it lets in.
        rights_work: Whether there were working functions to correct, to delete and to close the account.
        request_working_days: In how many working days a request to correct, delete or close was dealt with.
        request_late: Whether it was dealt with later than promised, or never.
        done_in_back: Whether what the user saw done was done on the servers too.
        complaint_channel: Whether a way to complain about the safety of information was set up and made public.
        complaint_working_days: In how many working days a complaint was taken up and dealt with.
        complaint_late: Whether it was dealt with later than promised, or never.

    Raises:
        ValueError: If a number is negative.
    """

    version: str | None = seen("版本")
    policy: bool | None = seen("隐私政策")
    prompted_at_first_run: bool | None = seen("首次运行提示")
    policy_clicks: int | None = seen("访问隐私政策点击次数", validator=optional(ge(0)))
    policy_in_chinese: bool | None = seen("简体中文版")
    policy_long: bool | None = seen("冗长或者专业术语多")
    policy_summary: bool | None = seen("摘要")
    uses_listed: bool | None = seen("逐一列出")
    rules_changed: bool | None = seen("规则变化")
    change_told: bool | None = seen("通知变化")
    purpose_told_when_asking: bool | None = seen("同步告知目的")
    taken_before_consent: bool | None = seen("同意前收集")
    taken_after_refusal: bool | None = seen("拒绝后收集")
    asked_over_and_over: bool | None = seen("频繁征求")
    beyond_grant: bool | None = seen("超出授权")
    agreed_by_default: bool | None = seen("默认同意")
    settings_reset: bool | None = seen("擅改权限设置")
    purpose_concealed: bool | None = seen("掩饰目的")
    way_to_withdraw: bool | None = seen("撤回途径")
    against_own_rules: bool | None = seen("违反自身规则")
    serves_function: bool | None = seen("与功能有关")
    unneeded_asked: bool | None = seen("索要非必要信息")
    basic_service_refused: bool | None = seen("拒绝基本功能服务")
    supply_side: bool | None = seen("服务供给侧")
    new_function_tied: bool | None = seen("新增功能捆绑")
    new_replaces_old: bool | None = seen("取代原有功能")
    forced_for_improvement: bool | None = seen("以改善服务为由强制")
    all_at_once: bool | None = seen("一次性授权")
    client_sends_on: bool | None = seen("客户端对外提供")
    server_sends_on: bool | None = seen("服务器对外提供")
    third_party_app: bool | None = seen("向第三方应用提供")
    rights_work: bool | None = seen("更正删除注销功能")
    request_working_days: int | None = seen("处理请求工作日数", validator=optional(ge(0)))
    request_late: bool | None = seen("逾期处理请求")
    done_in_back: bool | None = seen("后台完成")
    complaint_channel: bool | None = seen("投诉举报渠道")
    complaint_working_days: int | None = seen("处理投诉工作日数", validator=optional(ge(0)))
    complaint_late: bool | None = seen("逾期处理投诉")

    def __repr__(self) -> str:
        return shown(self, "version")
