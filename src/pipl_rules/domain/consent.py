"""Consents and notices, as they were given.

Whether a consent is effective, or a notice sufficient, is for the law. Here is
who was asked, how, for what, and what they did.
"""

import datetime as dt

from attrs import frozen

from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen
from pipl_rules.domain.words import Asking, Audience, Consenter, Operation, Prominence, Topic


@frozen(kw_only=True, repr=False)
class Notice(Record):
    """What the person was told before the act.

    Attributes:
        how: Where it stood: nowhere, inside an agreement, in the ordinary way, or prominently.
        covers: What it spoke of, all of it; None if its text was not found.
        truthful: Whether what it said was true.
        by_rules: Whether the person was told by way of written rules of handling.
        rules_easy: Whether those rules were easy to consult and to keep.
    """

    how: Prominence | None = seen("告知方式")
    covers: frozenset[Topic] | None = seen("告知内容")
    truthful: bool | None = seen("告知真实")
    by_rules: bool | None = seen("以规则告知")
    rules_easy: bool | None = seen("规则便于查阅保存")

    def __repr__(self) -> str:
        return shown(self, "how")


def _after_giving(record: "ConsentRecord", _attribute: object, day: dt.date | None) -> None:
    if day is not None and record.given_on is not None and day < record.given_on:
        msg = "ConsentRecord.withdrawn_on lies before given_on; correct one of the two days."
        raise ValueError(msg)


@frozen(kw_only=True, repr=False)
class ConsentRecord(Record):
    """One occasion on which consent was asked for or given.

    Coverage is what the consent reached, all of it; None where it was not found,
    and an empty set where it reached nothing of the kind.

    Attributes:
        by: The person, a guardian, or somebody else.
        given: Whether the one who was asked said yes by doing something. A setting left on is not an answer.
        asked: How the question was put.
        given_on: Day of the answer.
        withdrawn_on: Day of withdrawal; None if not withdrawn.
        items: Ids of the items of the act it covers.
        purposes: Purposes it covers.
        operations: Operations it covers.
        audience: Audiences it covers.
        written: Whether in writing.
        condition_of_service: Whether refusing meant that the service was refused.

    Raises:
        ValueError: If it was withdrawn before it was given.
    """

    by: Consenter = seen("同意人", default=Consenter.PERSON)
    given: bool | None = seen("是否同意")
    asked: Asking | None = seen("征求方式")
    given_on: dt.date | None = seen("同意日")
    withdrawn_on: dt.date | None = seen("撤回日", validator=_after_giving)
    items: frozenset[str] | None = seen("同意的信息项")
    purposes: frozenset[str] | None = seen("同意的目的")
    operations: frozenset[Operation] | None = seen("同意的处理方式")
    audience: frozenset[Audience] | None = seen("同意的展示对象")
    written: bool | None = seen("书面")
    condition_of_service: bool | None = seen("以服务为条件")

    def __repr__(self) -> str:
        return shown(self, "by", "asked")
