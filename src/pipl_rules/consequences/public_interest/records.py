"""What is recorded of a suit in the public interest: who sues, when, over what, and what was found of it.

Nothing here is law. Days are calendar days in Beijing time. ``None`` is "not found" and never "no".
"""

import datetime as dt
from enum import Enum
from typing import Self

from attrs import field, frozen

from pipl_rules.errors import Fault, InputErrors
from pipl_rules.judgment import Judgment, Outcome
from pipl_rules.statutes.instruments import PIPL


class Plaintiff(Enum):
    """What kind of body sues."""

    PROCURATORATE = "procuratorate"
    NATIONAL_CONSUMER_ASSOCIATION = "national_consumer_association"
    PROVINCIAL_CONSUMER_ASSOCIATION = "provincial_consumer_association"
    LOCAL_CONSUMER_ASSOCIATION = "local_consumer_association"
    DESIGNATED_ORGANISATION = "designated_organisation"
    OTHER_ORGANISATION = "other_organisation"
    INDIVIDUAL = "individual"


@frozen(kw_only=True)
class Wrong:
    """An act sued over, with what a judgment made of it.

    Attributes:
        id: As the caller names it.
        first: The first day; `last` the last, both included.
        last: See `first`. On the day of filing or later: it goes on.
        personal_information: Whether personal-information rights were infringed.
        privacy: Whether privacy was.
        breaks_pipl: Whether it broke the PIPL.
        faces: Whether it handled face information.
    """

    id: str
    first: dt.date
    last: dt.date
    personal_information: bool | None = None
    privacy: bool | None = None
    breaks_pipl: bool | None = None
    faces: bool | None = None

    @classmethod
    def judged(
        cls, name: str, judgment: Judgment, *, first: dt.date, last: dt.date, faces: bool | None = None
    ) -> Self:
        """The act as a judgment has it.

        What the judgment leaves open is open here, and so is what was merely not proven in it: another
        plaintiff, with other means of proof, is not bound by that.

        Args:
            name: The act, as the caller names it.
            judgment: The judgment on it.
            first: Its first day; ``last`` its last, both included.
            last: See ``first``.
            faces: Whether it handled face information.
        """
        settled = judgment.outcome in (Outcome.DECIDED, Outcome.OUT_OF_SCOPE)
        grounds = [ground.rule for ground in (*judgment.grounds, *judgment.other_breaches)]
        broken = any(rule.cite.instrument.id == PIPL.id for rule in grounds)

        def held(*, infringed: bool | None) -> bool | None:
            return infringed if infringed or settled else None

        return cls(
            id=name,
            first=first,
            last=last,
            personal_information=held(infringed=judgment.personal_information),
            privacy=held(infringed=judgment.privacy),
            breaks_pipl=held(infringed=broken),
            faces=faces,
        )


@frozen(kw_only=True)
class Harm:
    """Who was harmed, and how far.

    Attributes:
        persons: How many persons were shown to be harmed; the count, not a part of it.
        unspecified: Whether the harm reaches persons nobody can list, beyond those counted.
        many: Whether the court found that many were harmed.
        public_interest: Whether the court found that the public interest is harmed.
        untraceable: Whether those harmed cannot be verified because the records were deleted.
        consumers: Whether they bought or used goods or services for their daily needs.
        minors: Whether minors are among them.
        women: Whether it is as women that they were wronged.
        women_degraded: Whether women's personality was degraded through mass media or otherwise.
        grave_for_women: Whether it is another grave wrong to women.
        danger: Whether it endangers consumers' person or property.
        unfair_terms: Whether standard terms or notices treat consumers unfairly.
    """

    persons: int | None = None
    unspecified: bool | None = None
    many: bool | None = None
    public_interest: bool | None = None
    untraceable: bool | None = None
    consumers: bool | None = None
    minors: bool | None = None
    women: bool | None = None
    women_degraded: bool | None = None
    grave_for_women: bool | None = None
    danger: bool | None = None
    unfair_terms: bool | None = None


@frozen(kw_only=True)
class Before:
    """What went before the suit.

    Attributes:
        in_duty: Whether the prosecutor came upon it in the course of duty.
        fraud_duty: Whether that duty was against telecom and online fraud.
        announced: Whether the prosecutor announced that it meant to sue.
        announced_on: The day of the announcement.
        announced_until: The last day that the announcement gave; None where it named none or is not known.
        another_sues: Whether another body that may sue does so.
        decided: Whether a ruling on the same wrong is already in effect in a suit in the public interest.
        prosecuted: Whether the prosecutor charges the same conduct as a crime.
        duties_done: Whether the consumer association first inquired, proposed, or looked into complaints.
        others_represent: Whether those who may act for the minor sued on the minor's behalf.
    """

    in_duty: bool | None = None
    fraud_duty: bool | None = None
    announced: bool | None = None
    announced_on: dt.date | None = None
    announced_until: dt.date | None = None
    another_sues: bool | None = None
    decided: bool | None = None
    prosecuted: bool | None = None
    duties_done: bool | None = None
    others_represent: bool | None = None


@frozen(kw_only=True)
class Papers:
    """What the statement of claim shows, and how the suit stands.

    Attributes:
        defendant_named: Whether it names a definite defendant.
        claims_definite: Whether its claims are definite.
        first_evidence: Whether there is first evidence that the public interest is harmed.
        right_court: Whether the matter is one for civil courts, and for this court.
        debate_over: Whether the oral debate has ended.
        claims_achieved: Whether all that the plaintiff claims has been achieved.
    """

    defendant_named: bool | None = None
    claims_definite: bool | None = None
    first_evidence: bool | None = None
    right_court: bool | None = None
    debate_over: bool | None = None
    claims_achieved: bool | None = None


@frozen(kw_only=True)
class Amends:
    """What bears on what may be claimed.

    Attributes:
        danger_remains: Whether accounts, groups, data or means remain by which it may happen again.
        obstructs: Whether the exercise of rights is obstructed.
        effects: Whether effects on the public remain to be undone.
        restorable: Whether an earlier state can be brought back.
        fault: Whether the defendants were at fault; False only where they proved that they were not.
        loss: Loss shown, in yuan; None if not found.
        gains: Gains of all defendants from it, in yuan, at the least; None if not found.
        joint: Whether they did it together.
        prevention_costs: Whether the plaintiff reasonably spent on prevention and disposal.
        inquiry_costs: Whether it reasonably spent on inquiry, appraisal, or counsel.
    """

    danger_remains: bool | None = None
    obstructs: bool | None = None
    effects: bool | None = None
    restorable: bool | None = None
    fault: bool | None = None
    loss: int | None = None
    gains: int | None = None
    joint: bool | None = None
    prevention_costs: bool | None = None
    inquiry_costs: bool | None = None


@frozen(kw_only=True)
class Suit:
    """A suit in the public interest.

    Attributes:
        id: As the caller names it.
        plaintiff: What kind of body sues.
        filed_on: The day of filing; who may sue is decided by the law of this day.
        wrongs: The acts sued over; at least one.
        harm: Who was harmed.
        before: What went before.
        papers: What the statement of claim shows.
        amends: What bears on the claims.

    Raises:
        InputErrors: For every part that cannot be, together.
    """

    id: str
    plaintiff: Plaintiff | None
    filed_on: dt.date
    wrongs: tuple[Wrong, ...]
    harm: Harm = field(factory=Harm)
    before: Before = field(factory=Before)
    papers: Papers = field(factory=Papers)
    amends: Amends = field(factory=Amends)

    def __attrs_post_init__(self) -> None:
        if faults := _faults(self):
            raise InputErrors(faults)


def _faults(suit: Suit) -> list[Fault]:
    found: list[Fault] = []

    def check(wrong: bool, path: str, was: str, expected: str, do: str) -> None:  # noqa: FBT001 - a truth value
        if wrong:
            found.append(Fault(path=path, code="impossible", found=was, expected=expected, do=do))

    check(not suit.wrongs, "wrongs", "none", "one act or more", "record what is sued over")
    for number, wrong in enumerate(suit.wrongs):
        path = f"wrongs[{number}]"
        check(
            wrong.last < wrong.first,
            f"{path}.last",
            "a day before the first",
            "the first day or a later one",
            "put the days in order",
        )
        check(
            wrong.first > suit.filed_on,
            f"{path}.first",
            "a day after filing",
            "a day up to filing",
            "leave out acts after it",
        )
    ids = [wrong.id for wrong in suit.wrongs]
    check(
        len(set(ids)) < len(ids), "wrongs", "an id used twice", "an id for each act", "give each its own id"
    )
    numbers = (
        ("harm.persons", suit.harm.persons),
        ("amends.loss", suit.amends.loss),
        ("amends.gains", suit.amends.gains),
    )
    for path, number_found in numbers:
        check(
            number_found is not None and number_found < 0,
            path,
            "a number below nought",
            "nought or more",
            "leave it out if it was not found",
        )
    on, until, announced = (
        suit.before.announced_on,
        suit.before.announced_until,
        suit.before.announced,
    )
    check(
        on is not None and until is not None and until < on,
        "before.announced_until",
        "a day before the announcement",
        "a later day",
        "put the days in order",
    )
    check(
        announced is False and (on is not None or until is not None),
        "before.announced",
        "no announcement, with a day",
        "true, or no day",
        "correct one of the two",
    )
    return found
