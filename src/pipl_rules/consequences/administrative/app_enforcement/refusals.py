"""Why a step cannot be taken."""

from attrs import frozen

from pipl_rules.consequences.refusal import Reason, StepError

REASONS = {
    "before_last_step": (
        "the step lies before the last one recorded; record steps in the order in which they were taken",
        "该步骤早于已记录的上一步骤，应按发生顺序记录",
    ),
    "round_open": (
        "a round is still open; close it first, or keep another ladder for what is new",
        "上一轮处置尚未结束；新发现的问题应另行记录",
    ),
    "nothing_found": ("no problem has been found in this round", "本轮尚未发现问题"),
    "closed": ("the round is closed: what was found has been mended", "本轮已整改完毕，处置结束"),
    "already_told": ("the operator has been told", "已经通知运营者"),
    "not_notified": ("the operator was not told of the problems first", "尚未通知运营者"),
    "already_ordered": ("an order to rectify has been given", "已经责令限期整改"),
    "not_ordered": ("no order to rectify has been given", "尚未责令限期整改"),
    "due_before_step": ("the last day lies before the step that sets it", "所定期限早于作出之日"),
    "not_of_this_round": (
        "a problem is left that was not found in this round; record it as a finding of its own",
        "未整改的问题不在本轮发现的问题之内，应另行记录",
    ),
    "mended_and_left": (
        "all is said to be mended and something left, or mended after the test; correct the record",
        "整改完成日与检测结果不符",
    ),
    "no_day_set": ("no last day was set", "未设定期限"),
    "due_not_passed": ("the last day has not passed", "整改期限尚未届满"),
    "due_open": (
        "whether the last day has passed depends on a notice on holidays not yet out",
        "期限是否届满取决于尚未公布的放假安排",
    ),
    "not_retested": (
        "no re-test after the last day shows the problem still there, nor is it known that it was mended late",
        "没有期满后的复检表明问题仍未整改，也未查明系逾期整改",
    ),
    "already_exposed": ("it has been exposed", "已经公开通报"),
    "not_exposed": (
        "it was not exposed first; without that, removal needs a ground recorded before",
        "尚未公开通报；未经通报而下架，须先行记录从重处置的理由",
    ),
    "already_removed": ("it has been removed", "已经下架"),
    "not_rectified": ("no re-test shows that all is mended everywhere", "没有复检表明问题已全部整改"),
    "no_failure": (
        "no re-test after the last day shows that nothing was mended",
        "没有期满后的复检表明拒不整改",
    ),
    "no_partial": (
        "no re-test after the last day shows that it was mended in part",
        "没有期满后的复检表明整改不彻底",
    ),
    "no_recurrence": (
        "no problem of this round was found in one before",
        "本轮问题与此前各轮发现的问题不同，不属反复出现",
    ),
    "no_basis": ("say what shows the evasion", "应写明技术对抗的依据"),
    "no_ground": (
        "the ground was not recorded in this round; a step may be left out only on a recorded ground",
        "本轮没有记录该理由；无记录的理由不得越级处置",
    ),
    "no_statute": (
        "no statute of the day of the finding carries a fine for this; a notice cannot create one",
        "发现问题之日没有可据以处罚的法律，通知不得设定行政处罚",
    ),
}
"""Every reason, by its code, in English and in Chinese."""


@frozen
class Refusal(Reason):
    """One reason why a step cannot be taken; its code is one of `REASONS`."""

    known = REASONS


class StepRefusedError(StepError):
    """A step against an app that cannot be taken now; see `StepError`."""
