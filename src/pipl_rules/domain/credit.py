"""Credit reporting: who collects, supplies or uses credit information, and what was done about it."""

import datetime as dt

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word, seen


class CreditPart(Word):
    """The part the processor played."""

    REPORTER = "reporter", "征信机构"
    SUPPLIER = "supplier", "信息提供者"
    USER = "user", "信息使用者"
    LENDER = "lender", "信贷业务机构"


@frozen(kw_only=True, repr=False)
class CreditReporting(Record):
    """What an act had to do with credit reporting (征信业务).

    Attributes:
        parts: The part the processor played, all of it.
        told_before: Whether the person was told before adverse information was supplied.
        told_of_consequences: Whether the person was told what supplying the information could do to them.
        ended_on: Day on which the adverse conduct or event ended.
        standard_terms: Whether consent was taken by standard contract terms.
        own_report_refused: Whether the person asked for their own information and was refused.
        statement_refused: Whether the person's statement on adverse information was not recorded.
        objected_on: Day on which the person objected to an error or omission.
        marked: Whether the information was marked as objected to.
        answered_on: Day on which the objection was answered in writing; None if not known or not answered.
        never_answered: Whether it is known that no answer was given.
        error_confirmed: Whether checking confirmed an error or omission.
        corrected: Whether the error was put right.
        used_otherwise: Whether a user of the information used it for a purpose not agreed.
    """

    parts: frozenset[CreditPart] | None = seen("征信角色")
    told_before: bool | None = seen("事先告知")
    told_of_consequences: bool | None = seen("告知不利后果")
    ended_on: dt.date | None = seen("不良行为终止日")
    standard_terms: bool | None = seen("格式条款")
    own_report_refused: bool | None = seen("拒绝本人查询")
    statement_refused: bool | None = seen("拒绝记载说明")
    objected_on: dt.date | None = seen("异议日")
    marked: bool | None = seen("异议标注")
    answered_on: dt.date | None = seen("书面答复日")
    never_answered: bool | None = seen("未予答复")
    error_confirmed: bool | None = seen("确认有误")
    corrected: bool | None = seen("已更正")
    used_otherwise: bool | None = seen("约定以外使用")

    def __repr__(self) -> str:
        return shown(self, "standard_terms")
