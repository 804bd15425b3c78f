"""Why a step of a settlement cannot be taken."""

from attrs import frozen

from pipl_rules.consequences.refusal import Reason, StepError

REASONS = {
    "before_last_step": (
        "it lies before the last step recorded; record steps in the order in which they were taken",
        "早于已记录的上一步骤，应按发生顺序记录",
    ),
    "wrong_stage": ("the settlement does not stand where this step is taken", "调解所处阶段不能采取该步骤"),
    "declined": ("the court issued no paper; the trial goes on", "法院未出具调解书，案件继续审理"),
    "announced_too_short": (
        "an agreement is announced for thirty days at least; let it run longer",
        "协议公告期间不得少于三十日",
    ),
    "announcement_runs": (
        "the announcement has not ended; wait for its last day to pass",
        "公告期尚未届满",
    ),
    "not_examined": (
        "the court is not known to have examined the agreement; record what it found",
        "尚未查明法院对协议的审查结果",
    ),
    "against_public_interest": (
        "the agreement is against the public interest: no paper issues, and the trial goes on",
        "协议违反社会公共利益的，不予出具调解书，继续审理",
    ),
    "no_such_head": ("no head bears this letter", "没有该项协议内容"),
    "lasting": (
        "this head binds for the future and is never performed once for all; record a breach, if there is one",
        "该项为持续性义务，不能一次履行完毕",
    ),
    "by_review": (
        "this head is performed by submitting what was done for review",
        "该项通过提交审查履行",
    ),
    "already_performed": ("the head has been performed", "该项已经履行"),
    "not_performed": ("heads are left that must be performed first", "尚有应先履行的项目"),
    "nothing_overdue": (
        "nothing is shown to be unperformed in time: no deadline has passed and no breach was found",
        "没有查明逾期未履行或者违反的项目",
    ),
    "overdue_open": (
        "whether a deadline has passed depends on a notice on holidays not yet out",
        "期限是否届满取决于尚未公布的放假安排",
    ),
}
"""Every reason, by its code, in English and in Chinese."""


@frozen
class Refusal(Reason):
    """One reason why a step cannot be taken; its code is one of `REASONS`."""

    known = REASONS


class SettlementStepError(StepError):
    """A step of a settlement that cannot be taken now; see `StepError`."""
