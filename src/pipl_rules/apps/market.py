"""Synthetic markets: apps drawn from reported shares of what was found at single items, and from a fixed seed.

What is fed in are facts of single items and documents, never what came of them:
that 91 of 100 apps were suspected is a result, and stands nowhere among the shares.
"""

import random
from collections.abc import Callable, Iterator, Mapping

from attrs import evolve, frozen

from pipl_rules.apps.circumstances import Circumstances
from pipl_rules.apps.record import (
    Agreement,
    AppRecord,
    Declaration,
    Declares,
    Deed,
    Observation,
    Place,
    Platform,
)
from pipl_rules.apps.stream import Entry
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.consent import Notice
from pipl_rules.domain.subject import DataSubject, Processor
from pipl_rules.domain.words import Asking, KeptUnder, ProcessorKind, Prominence, Topic

PLACE = Place("synthetic")

_SAID = frozenset(
    {Topic.PROCESSOR, Topic.PURPOSE, Topic.MANNER, Topic.SCOPE, Topic.ITEMS, Topic.RETENTION, Topic.RIGHTS}
)
_TOLD = Notice(how=Prominence.PROMINENT, covers=_SAID)
_OPERATOR = Processor(
    id="operator",
    kind=ProcessorKind.ORGANISATION,
    network_operator=True,
    in_business=True,
    rules_published=True,
)


@frozen(kw_only=True)
class Shares:
    """What was reported of a number of apps, by single items and documents.

    Attributes:
        source: Where the figures stand.
        apps: Of how many apps they speak.
        types: The types, with how many apps of each were looked at.
        listed: For each category, how many apps list it among their permissions or rules with no function that
            the source saw a use for.
        by_type: For a category, bounds of that number within types: least and most, both inclusive. A type
            that is not named is bounded by nothing but its size.
        without_policy: How many apps have no privacy policy.
        with_defects: How many have one with a defect.
        defects: The defects named, each of which is taken to be as frequent as another.
        suspected: How many apps the source suspected of going too far. A result, never fed in.
    """

    source: str
    apps: int
    types: Mapping[str, int]
    listed: Mapping[str, int]
    by_type: Mapping[str, Mapping[str, tuple[int, int]]]
    without_policy: int
    with_defects: int
    defects: tuple[str, ...]
    suspected: int


CCA_2018 = Shares(
    source="China Consumers Association, evaluation of 100 apps, released 2018-11-28, by contemporaneous press; "
    "ten types of ten apps each is inferred from 'ten types, 100 apps'",
    apps=100,
    types=dict.fromkeys(
        (
            "communication",
            "audio_video",
            "shopping",
            "payment",
            "navigation",
            "finance",
            "tourism",
            "news",
            "mail_cloud",
            "photo",
        ),
        10,
    ),
    listed={
        "item.precise_location": 59,
        "item.address_book": 28,
        "item.resident_id_number": 23,
        "item.phone_number": 22,
    },
    by_type={
        "item.precise_location": {
            "communication": (10, 10),
            "audio_video": (9, 9),
            **dict.fromkeys(("shopping", "finance", "tourism", "news", "photo"), (6, 9)),
            **dict.fromkeys(("payment", "navigation", "mail_cloud"), (0, 5)),
        }
    },
    without_policy=34,
    with_defects=13,
    defects=(
        "items",
        "retention",
        "manner",
        "recipient",
        "withdrawal",
        "prominence",
        "default",
    ),
    suspected=91,
)
"""The consumer association's evaluation of 2018.

Besides the four, photographs, property, biometrics and others were named without a
number; the eighth defect is cut off in the source. Which identity information was
meant is not said; the number of the identity card stands for it.
"""


@frozen(kw_only=True)
class MarketApp:
    """What was drawn of one app.

    Attributes:
        number: Its number, from 0.
        type: Its type in the source.
        listed: The categories it lists.
        policy: Whether it has a privacy policy.
        defect: The defect of its policy; None if it has none.
    """

    number: int
    type: str
    listed: tuple[str, ...]
    policy: bool
    defect: str | None


def draw(shares: Shares, seed: int) -> tuple[MarketApp, ...]:
    """Draw the apps of a market, so that every number reported holds exactly.

    Which app lists which, and which has no policy, is drawn independently: how they go together was not
    reported.
    """
    rng = random.Random(seed)  # noqa: S311 - a market, not a secret
    types = [name for name, count in shares.types.items() for _ in range(count)]
    lists: dict[int, list[str]] = {number: [] for number in range(len(types))}
    for item, count in shares.listed.items():
        for number in _spread(types, count, shares.by_type.get(item, {}), rng):
            lists[number].append(item)
    lacking = rng.sample(range(len(types)), shares.without_policy + shares.with_defects)
    without = frozenset(lacking[: shares.without_policy])
    defects = {number: rng.choice(shares.defects) for number in lacking[shares.without_policy :]}
    return tuple(
        MarketApp(
            number=number,
            type=name,
            listed=tuple(lists[number]),
            policy=number not in without,
            defect=defects.get(number),
        )
        for number, name in enumerate(types)
    )


def _spread(
    types: list[str], count: int, bounds: Mapping[str, tuple[int, int]], rng: random.Random
) -> Iterator[int]:
    """Numbers of so many apps, within the bounds of each type."""
    of_type: dict[str, list[int]] = {}
    for number, name in enumerate(types):
        of_type.setdefault(name, []).append(number)
    chosen = {name: bounds.get(name, (0, 0))[0] for name in of_type}
    room = [
        name
        for name, numbers in of_type.items()
        for _ in range(bounds.get(name, (0, len(numbers)))[1] - chosen[name])
    ]
    for name in rng.sample(room, count - sum(chosen.values())):
        chosen[name] += 1
    for name, many in chosen.items():
        yield from rng.sample(of_type[name], many)


# -- As records ---------------------------------------------------------------------------------------------


def market(shares: Shares, seed: int, *, taken: bool = False) -> Iterator[Entry]:
    """The apps of a market as records with circumstances.

    The source recorded agreements and policies as the screen showed them, so an app without a policy is taken
    to have told the user nothing; one with a policy, what policies must say, short of its defect.

    Args:
        shares: What was reported.
        seed: The seed.
        taken: Whether to suppose that every app took and sent, after agreement, what it lists, which the
            source did not report; False leaves it at the listing.
    """
    for each in draw(shares, seed):
        yield _entry(each, taken=taken)


def _entry(drawn: MarketApp, *, taken: bool) -> Entry:
    declared = tuple(  # the list that a store shows of an app; what the policies said was not reported
        Declaration(item=item, term=item, how=Declares.DATA_SAFETY, collected=True, place=PLACE)
        for item in drawn.listed
    )
    seen = tuple(
        Observation(action=item, items=(item,), deed=Deed.SEND, agreed=Agreement.AFTER, place=PLACE)
        for item in drawn.listed
    )
    return Entry(
        record=AppRecord(
            id=f"app{drawn.number:03d}",
            platform=Platform.ANDROID,
            declarations=declared,
            observations=seen if taken else None,
            sources=("synthetic",),
        ),
        circumstances=_circumstances(drawn),
    )


def _circumstances(drawn: MarketApp) -> Circumstances:
    known = Circumstances(
        processor=_OPERATOR,
        subject=DataSubject(id="user", user=True, consumer=True),
        kept_under=KeptUnder.ACCOUNT,
        functions=(),
    )
    if not drawn.policy:
        return evolve(
            known,
            processor=evolve(_OPERATOR, rules_published=False),
            notice=Notice(how=Prominence.NONE),
            app=AppBehaviour(policy=False),
        )
    told = evolve(known, notice=_TOLD, asked_apart=())
    return told if drawn.defect is None else DEFECTS[drawn.defect](told)


def _without(topic: Topic) -> Callable[[Circumstances], Circumstances]:
    return lambda known: evolve(known, notice=evolve(_TOLD, covers=_SAID - {topic}))


DEFECTS: Mapping[str, Callable[[Circumstances], Circumstances]] = {
    "items": lambda known: evolve(
        known,
        notice=evolve(_TOLD, covers=_SAID - {Topic.ITEMS, Topic.SCOPE}),
        app=AppBehaviour(uses_listed=False),
    ),
    "retention": _without(Topic.RETENTION),
    "manner": _without(Topic.MANNER),
    "recipient": _without(Topic.RECIPIENT),
    "withdrawal": lambda known: evolve(known, app=AppBehaviour(way_to_withdraw=False)),
    "prominence": lambda known: evolve(
        known, notice=evolve(_TOLD, how=Prominence.ORDINARY), app=AppBehaviour(prompted_at_first_run=False)
    ),
    "default": lambda known: evolve(
        known, asked=Asking.ON_BY_DEFAULT, app=AppBehaviour(agreed_by_default=True)
    ),
}
"""What each defect is in the circumstances."""
