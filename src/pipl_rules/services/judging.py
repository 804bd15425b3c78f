"""Judging what was handed in: refusals of the engine as faults, so that a service has one way to say no."""

from enum import Enum

from attrs import field, frozen

from pipl_rules.errors import Fault, InconsistentFindingsError, InputErrors, LawNotModelledError
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Judgment
from pipl_rules.reading.submission import Submission
from pipl_rules.served import Served
from pipl_rules.statutes import FIRST_DAY


class Refusal(Enum):
    """Why an act that reads well cannot be judged; the value is the code of the fault."""

    LAW_NOT_MODELLED = "law_not_modelled"
    INCONSISTENT_FINDINGS = "inconsistent_findings"
    OUT_OF_ORDER = "out_of_order"


@frozen
class Told(Served):
    """A judgment to be answered in another language, or as one of several.

    Attributes:
        judgment: The judgment.
        lang: Language of gists and questions: ``"en"`` or ``"zh"``.
        index: Place of the act in the input.
    """

    judgment: Judgment
    lang: str = field(default="en", kw_only=True)
    index: int = field(default=0, kw_only=True)


def judge(handed_in: Submission) -> Judgment:
    """The judgment on an act as handed in, with its findings, day of judgment and readings.

    Args:
        handed_in: What was read.

    Raises:
        InputErrors: If it cannot be judged; `Refusal` has the codes.
    """
    try:
        return evaluate(
            handed_in.act,
            findings=handed_in.findings,
            judged_on=handed_in.judged_on,
            readings=handed_in.readings,
        )
    except LawNotModelledError:
        raise InputErrors([_not_modelled()]) from None
    except InconsistentFindingsError as error:
        raise InputErrors([_inconsistent(error)]) from None
    except ValueError:
        raise InputErrors([_out_of_order()]) from None


def _not_modelled() -> Fault:
    return Fault(
        path="on",
        code=Refusal.LAW_NOT_MODELLED.value,
        found="a day before the first whose law is modelled",
        expected=f"a day from {FIRST_DAY} on",
        do="correct the day, or judge the act by hand",
    )


def _inconsistent(error: InconsistentFindingsError) -> Fault:
    return Fault(
        path="findings",
        code=Refusal.INCONSISTENT_FINDINGS.value,
        found=f"findings that cannot stand together: {', '.join(error.facts)}",
        expected="findings that can all be true, by the meaning of the facts",
        do="withdraw or correct one; leave out what is not found",
    )


def _out_of_order() -> Fault:
    return Fault(
        path="judged_on",
        code=Refusal.OUT_OF_ORDER.value,
        found="a day of the judgment or of the proceedings out of order",
        expected="the act, then what came of it, then the judgment",
        do="correct `judged_on`, or the days of `proceedings`",
    )
