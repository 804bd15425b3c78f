"""What the record of a request settles: what was asked, what became of it, and what stood in its way.

An act whose operations are known and whose operations do not include answering a
request refused none.
"""

from collections.abc import Callable

from pipl_rules.characterise.table import Table, both, meets
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.request import Request, RequestAnswer, RequestCondition, RequestKind
from pipl_rules.domain.words import Operation
from pipl_rules.facts import act, deceased, request
from pipl_rules.logic.conditions import Fact

REFUSED = frozenset({RequestAnswer.PARTLY, RequestAnswer.REFUSED, RequestAnswer.IGNORED})

REFUSES: dict[Fact, frozenset[RequestKind]] = {
    act.REFUSES_DELETION: frozenset({RequestKind.DELETION}),
    request.REFUSES_ACCESS: frozenset({RequestKind.ACCESS, RequestKind.COPY}),
    request.REFUSES_TRANSFER: frozenset({RequestKind.TRANSFER}),
    request.REFUSES_CORRECTION: frozenset({RequestKind.CORRECTION, RequestKind.COMPLETION}),
    request.REFUSES_EXPLANATION: frozenset({RequestKind.EXPLANATION}),
    request.REFUSES_RESTRICTION: frozenset({RequestKind.RESTRICTION}),
    request.REFUSES_WITHDRAWAL: frozenset({RequestKind.WITHDRAWAL}),
    request.REFUSES_CANCELLATION: frozenset({RequestKind.ACCOUNT_CANCELLATION}),
    request.REFUSES_HUMAN_REVIEW: frozenset({RequestKind.HUMAN_REVIEW}),
}
"""A fact is so if one of these was asked for and refused, or met in part."""

ASKS: dict[Fact, frozenset[RequestKind]] = {
    request.ASKS_ACCESS: REFUSES[request.REFUSES_ACCESS],
    request.ASKS_CORRECTION: REFUSES[request.REFUSES_CORRECTION],
    request.ASKS_DELETION: REFUSES[act.REFUSES_DELETION],
}


ANSWERING = frozenset({Operation.ANSWER_REQUEST})


def _of(found: Callable[[Request], bool | None]) -> Callable[[ProcessingAct], bool | None]:
    def work_out(whole: ProcessingAct) -> bool | None:
        if whole.request is not None:
            return found(whole.request)
        return False if meets(whole.operations, ANSWERING) is False else None

    return work_out


def _refused(answer: RequestAnswer | None) -> bool | None:
    return None if answer is None else answer in REFUSED


def _refuses(kinds: frozenset[RequestKind]) -> Callable[[ProcessingAct], bool | None]:
    return _of(lambda record: both(meets(record.asked, kinds), _refused(record.answer)))


def _asks(kinds: frozenset[RequestKind]) -> Callable[[ProcessingAct], bool | None]:
    return _of(lambda record: meets(record.asked, kinds))


def _negated(value: bool | None) -> bool | None:  # noqa: FBT001 - a truth value
    return None if value is None else not value


def _fee_for_transfer(record: Request) -> bool | None:
    return both(
        meets(record.asked, frozenset({RequestKind.TRANSFER})),
        meets(record.conditions, frozenset({RequestCondition.FEE})),
    )


REQUEST = Table(
    record="request",
    fields={
        request.REASONS_GIVEN: "reasons_given",
        request.OTHER_CHANNEL_OPEN: "other_channel",
        request.CORRECTION_CHECKED: "checked",
    },
    worked_out={
        **{
            fact: (("operations", "request.asked", "request.answer"), _refuses(kinds))
            for fact, kinds in REFUSES.items()
        },
        **{fact: (("operations", "request.asked"), _asks(kinds)) for fact, kinds in ASKS.items()},
        request.REQUEST_MADE: (("operations", "request"), _of(lambda _: True)),
        request.REQUEST_REFUSED: (
            ("operations", "request.answer"),
            _of(lambda record: _refused(record.answer)),
        ),
        request.REQUEST_IGNORED: (
            ("operations", "request.answer"),
            _of(lambda record: None if record.answer is None else record.answer is RequestAnswer.IGNORED),
        ),
        request.CONDITIONS_SET: (
            ("operations", "request.conditions"),
            _of(lambda record: None if record.conditions is None else bool(record.conditions)),
        ),
        request.FEE_FOR_TRANSFER: (
            ("operations", "request.asked", "request.conditions"),
            _of(_fee_for_transfer),
        ),
        request.IDENTITY_UNVERIFIED: (
            ("request.identity_verified",),
            lambda whole: _negated(whole.request.identity_verified) if whole.request else None,
        ),
        request.REQUEST_UNSPECIFIED: (
            ("request.specified",),
            lambda whole: _negated(whole.request.specified) if whole.request else None,
        ),
    },
)

DECEASED = Table(
    record="subject",
    fields={
        deceased.DECEASED: "deceased",
        deceased.RELATIVE_CLAIMS: "relative_claims",
        deceased.ARRANGED_OTHERWISE: "chose_otherwise",
    },
)

ACCURACY = Table(
    worked_out={request.INACCURATE: (("accurate",), lambda item: _negated(item.accurate))},
)
