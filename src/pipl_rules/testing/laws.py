"""Laws of the law: what holds of every judge that applies it, whatever the act.

Each law makes variants of an act and says how the verdicts must stand to one
another. Nothing is said of any verdict by itself, so a service can be held to
them through its own adapter, on its own acts, without knowing the answer:

    >>> from pipl_rules import ProcessingAct, evaluate
    >>> import datetime as dt
    >>> act = ProcessingAct(id="a", on=dt.date(2024, 5, 1))
    >>> for law in LAWS.values():
    ...     law.check(act, lambda each: evaluate(each).verdict)
"""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from attrs import evolve, frozen

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.domain.words import Doer
from pipl_rules.judgment import Verdict

Judge = Callable[[ProcessingAct], Verdict | str]
"""What is held to the laws: from an act to a verdict, or to the word for one."""


class Variant(NamedTuple):
    """An act made of another, and what its verdict must be beside the other's.

    Attributes:
        acts: The acts made; their verdicts are taken together, interest by interest.
        stands: Whether the verdict of the act, first, and that of the variants can stand together.
        must: In words, how they must stand.
    """

    acts: tuple[ProcessingAct, ...]
    stands: Callable[[Verdict, Verdict], bool]
    must: str


class BrokenLawError(AssertionError):
    """A law that a judge broke.

    Attributes:
        law: Id of the law.
        verdict: What the judge said of the act.
        variant: What it said of the variant.
    """

    def __init__(self, law: "Law", must: str, verdict: Verdict, variant: Verdict) -> None:
        self.law = law.id
        self.verdict = verdict
        self.variant = variant
        super().__init__(
            f"{law.says} ({law.source})\n  The variant {must}; the act is {verdict.value}, the variant {variant.value}."
        )


@frozen(eq=False)
class Law:
    """What holds of every judge.

    Attributes:
        id: A stable name.
        says: What holds, in English.
        says_zh: The same in Chinese.
        source: The provision, or what of the law's method, it comes from.
        variants: From an act to the variants that bear on it; none where the law has nothing to say.
    """

    id: str
    says: str
    says_zh: str
    source: str
    variants: Callable[[ProcessingAct], Iterator[Variant]]

    def __str__(self) -> str:
        return self.id

    def check(self, act: ProcessingAct, judge: Judge) -> None:
        """Hold a judge to the law on one act.

        Raises:
            BrokenLawError: If its verdicts cannot stand together.
        """
        for variant in self.variants(act):
            before = Verdict(judge(act))
            after = _together([Verdict(judge(each)) for each in variant.acts])
            if not variant.stands(before, after):
                raise BrokenLawError(self, variant.must, before, after)


def _together(verdicts: list[Verdict]) -> Verdict:
    return Verdict.of(
        personal_information=any(verdict.personal_information for verdict in verdicts),
        privacy=any(verdict.privacy for verdict in verdicts),
    )


def _same(before: Verdict, after: Verdict) -> bool:
    return before is after


def _no_milder(before: Verdict, after: Verdict) -> bool:
    return before.personal_information <= after.personal_information and before.privacy <= after.privacy


def _no_graver(before: Verdict, after: Verdict) -> bool:
    return _no_milder(after, before)


def _lawful(_before: Verdict, after: Verdict) -> bool:
    return after is Verdict.LAWFUL


def _not_done(act: ProcessingAct) -> Iterator[Variant]:
    yield Variant((evolve(act, happened=False),), _lawful, "must be lawful")


def _by_another(act: ProcessingAct) -> Iterator[Variant]:
    for doer in (Doer.SOMEBODY_ELSE, Doer.USER_KNOWINGLY):
        yield Variant((evolve(act, done_by=doer),), _lawful, "must be lawful towards this processor")


def _reordered(act: ProcessingAct) -> Iterator[Variant]:
    turned = evolve(
        act,
        items=act.items and act.items[::-1],
        consents=act.consents and act.consents[::-1],
        recipients=act.recipients and act.recipients[::-1],
        evidence=act.evidence[::-1],
    )
    yield Variant((turned,), _same, "must be judged the same")


def _renamed(act: ProcessingAct) -> Iterator[Variant]:
    """New marks for the act, the person, the processor and the items, wherever they stand."""

    def consent(given: ConsentRecord) -> ConsentRecord:
        covered = None if given.items is None else frozenset(f"new-{mark}" for mark in given.items)
        return evolve(given, items=covered)

    yield Variant(
        (
            evolve(
                act,
                id=f"new-{act.id}",
                subject=act.subject and evolve(act.subject, id="new-subject"),
                processor=act.processor and evolve(act.processor, id="new-processor"),
                items=act.items and tuple(evolve(item, id=f"new-{item.id}") for item in act.items),
                consents=act.consents and tuple(map(consent, act.consents)),
            ),
        ),
        _same,
        "must be judged the same",
    )


def _by_item(act: ProcessingAct) -> Iterator[Variant]:
    """Each item in an act of its own. With no item in it the act would say that nothing was handled."""
    if act.items and len(act.items) > 1:
        alone = tuple(evolve(act, items=(item,)) for item in act.items)
        yield Variant(alone, _no_graver, "must infringe no more than the whole")


def _withdrawn(act: ProcessingAct) -> Iterator[Variant]:
    """Every consent withdrawn on the day it was given, or on the first day of the act."""
    if act.consents:
        withdrawn = tuple(evolve(each, withdrawn_on=each.given_on or act.on) for each in act.consents)
        if all((each.given_on or act.on) <= act.on for each in act.consents):
            yield Variant((evolve(act, consents=withdrawn),), _no_milder, "must infringe no less")


def _as_json(act: ProcessingAct) -> Iterator[Variant]:
    from pipl_rules.reading import Submission, dumps, read  # noqa: PLC0415 - read only where it is asked

    (again,) = read(json.dumps(json.loads(dumps(Submission(act))), sort_keys=True)).submissions()
    yield Variant((again.act,), _same, "must be judged the same")


_ALL = (
    Law(
        "happened",
        "What did not happen infringes nothing.",
        "未曾发生的行为不侵害任何权益。",
        "Civil Code art. 1165",
        _not_done,
    ),
    Law(
        "done_by",
        "What others did, its staff at work apart, is not the processor's infringement.",
        "他人所为（执行工作任务的人员除外）不构成该处理者的侵权。",
        "Civil Code art. 1165",
        _by_another,
    ),
    Law(
        "order",
        "The order in which items, consents, recipients and evidence are told decides nothing.",
        "信息项、同意、接收方和证据的先后次序不影响结论。",
        "method: facts are a set",
        _reordered,
    ),
    Law(
        "marks",
        "The marks by which the record calls things decide nothing.",
        "记录中使用的代号不影响结论。",
        "method: marks are no facts",
        _renamed,
    ),
    Law(
        "items",
        "What an act infringes in one of its items alone it infringes; what items show together can only add to it.",
        "任一信息项单独构成侵权的，整个行为即构成侵权；各项合起来所显示的，只会加重而不会减轻。",
        "Ling v. Douyin, which judged name and number, relations and place apart",
        _by_item,
    ),
    Law(
        "withdrawal",
        "To withdraw a consent never makes the processing lawful that was not.",
        "撤回同意不会使原本侵权的处理变得合法。",
        "PIPL art. 15; Civil Code art. 1035",
        _withdrawn,
    ),
    Law(
        "json",
        "An act written as JSON and read again is the same act.",
        "写成 JSON 再读回的行为仍是同一行为。",
        "method: what passes between services is the record",
        _as_json,
    ),
)

LAWS: Mapping[str, Law] = {law.id: law for law in _ALL}
"""Every law, by id."""
