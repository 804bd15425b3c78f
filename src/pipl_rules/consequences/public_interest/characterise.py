"""From the record of a suit to what was found: arithmetic on days and numbers, and nothing of law beyond that."""

import datetime as dt
from collections.abc import Iterable, Mapping

from pipl_rules.consequences.branch import Values
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.instruments import FACE_RECOGNITION, PIPL
from pipl_rules.consequences.public_interest.readings import as_found
from pipl_rules.consequences.public_interest.records import Amends, Before, Plaintiff, Suit, Wrong
from pipl_rules.consequences.time_limits import PROCEDURE, Term, Unit, deadline
from pipl_rules.logic.conditions import Count, Fact
from pipl_rules.logic.truth import FALSE, Truth

ANNOUNCEMENT = Term(30, Unit.DAY)
"""How long a prosecutor's announcement runs."""

_SHORTEST = dt.timedelta(days=29)  # thirty days if the day of the announcement is counted
_BODIES = {
    Plaintiff.PROCURATORATE: f.PROSECUTOR,
    Plaintiff.NATIONAL_CONSUMER_ASSOCIATION: f.CONSUMER_BODY,
    Plaintiff.PROVINCIAL_CONSUMER_ASSOCIATION: f.CONSUMER_BODY,
    Plaintiff.DESIGNATED_ORGANISATION: f.DESIGNATED,
}


def _plain(truth: Truth) -> bool | None:
    return None if truth is Truth.UNKNOWN else truth is Truth.TRUE


def any_true(values: Iterable[bool | None]) -> bool | None:
    """Whether any holds; None if that depends on one not found; of none, False."""
    result = FALSE
    for value in values:
        result |= Truth.of(value)
    return _plain(result)


def both(one: bool | None, other: bool | None) -> bool | None:  # noqa: FBT001 - truth values
    """Whether both hold; None if that depends on one not found."""
    return _plain(Truth.of(one) & Truth.of(other))


def infringed(wrong: Wrong) -> bool | None:
    """Whether the act infringed either interest."""
    return any_true((wrong.personal_information, wrong.privacy))


def breaks_pipl(wrong: Wrong) -> bool | None:
    """Whether the act broke the PIPL while that law bound; never before its first day."""
    return False if wrong.last < PIPL.effective else wrong.breaks_pipl


def period_over(before: Before, filed_on: dt.date) -> bool | None:
    """Whether the thirty days of the announcement had passed at filing.

    The day of the announcement is not counted. None if its day is not known, or if it named a
    period shorter than thirty days: what follows then is not settled.
    """
    on, until = before.announced_on, before.announced_until
    if before.announced is False:
        return False
    if on is None:
        return None
    passed = deadline(on, ANNOUNCEMENT, PROCEDURE).passed(filed_on)
    if until is None or passed is False:
        return passed
    if until < on + _SHORTEST:
        return None
    return both(passed, filed_on > until)


def of_suit(suit: Suit, chosen: Mapping[str, str]) -> dict[Fact | Count, bool | int | None]:
    """What was found for the suit, by fact; the choices of reading among it."""
    found: dict[Fact | Count, bool | int | None] = {}
    for part in (as_found(chosen), _plaintiff(suit.plaintiff), _wrongs(suit.wrongs)):
        found.update(part.items())
    harm, before, papers, amends = suit.harm, suit.before, suit.papers, suit.amends
    announced = True if before.announced is None and before.announced_on else before.announced
    in_duty = True if before.fraud_duty and before.in_duty is None else before.in_duty
    found.update(
        {
            f.PERSONS: harm.persons,
            f.UNSPECIFIED: harm.unspecified,
            f.FOUND_MANY: harm.many,
            f.FOUND_PUBLIC: harm.public_interest,
            f.UNTRACEABLE: harm.untraceable,
            f.CONSUMERS: harm.consumers,
            f.MINORS: harm.minors,
            f.WOMEN: harm.women,
            f.WOMEN_DEGRADED: harm.women_degraded,
            f.GRAVE_FOR_WOMEN: harm.grave_for_women,
            f.DANGER: harm.danger,
            f.UNFAIR_TERMS: harm.unfair_terms,
            f.IN_DUTY: in_duty,
            f.FRAUD_DUTY: before.fraud_duty,
            f.ANNOUNCED: announced,
            f.PERIOD_OVER: period_over(before, suit.filed_on),
            f.ANOTHER_SUES: before.another_sues,
            f.DECIDED: before.decided,
            f.PROSECUTED: before.prosecuted,
            f.DUTIES_DONE: before.duties_done,
            f.OTHERS_REPRESENT: before.others_represent,
            f.DEFENDANT: papers.defendant_named,
            f.CLAIMS: papers.claims_definite,
            f.EVIDENCE: papers.first_evidence,
            f.COURT: papers.right_court,
            f.DEBATE_OVER: papers.debate_over,
            f.ACHIEVED: papers.claims_achieved,
            f.GOES_ON: any_true(goes_on(wrong, suit.filed_on) for wrong in suit.wrongs),
            f.DANGER_REMAINS: amends.danger_remains,
            f.OBSTRUCTS: amends.obstructs,
            f.RESTORABLE: amends.restorable,
            f.PREVENTION_COSTS: amends.prevention_costs,
            f.INQUIRY_COSTS: amends.inquiry_costs,
        }
    )
    return found


def goes_on(wrong: Wrong, filed_on: dt.date) -> bool:
    """Whether the act had not ended by the day of filing."""
    return wrong.last >= filed_on


def of_wrong(
    wrong: Wrong,
    suit: Suit,
    public: bool | None,  # noqa: FBT001 - a truth value
    chosen: Mapping[str, str],
) -> Values:
    """What was found for liability over one act; `public` is whether the public interest is harmed."""
    amends = suit.amends
    found: dict[Fact | Count, bool | int | None] = {
        f.RIGHTS: infringed(wrong),
        f.BREAKS_PIPL: breaks_pipl(wrong),
        f.PUBLIC_HARM: public,
        f.GOES_ON: goes_on(wrong, suit.filed_on),
        f.DANGER_REMAINS: amends.danger_remains,
        f.OBSTRUCTS: amends.obstructs,
        f.EFFECTS: amends.effects,
        f.RESTORABLE: amends.restorable,
        f.FAULT: amends.fault,
        f.FREE_OF_FAULT: None if amends.fault is None else not amends.fault,
        f.HURT: _hurt(amends),
        f.JOINT: amends.joint,
    }
    found.update(as_found(chosen).items())
    return found


def _hurt(amends: Amends) -> bool | None:
    return True if (amends.loss or 0) > 0 or (amends.gains or 0) > 0 else None


def _plaintiff(plaintiff: Plaintiff | None) -> dict[Fact, bool | None]:
    bodies = (f.PROSECUTOR, f.CONSUMER_BODY, f.DESIGNATED)
    if plaintiff is None:
        return dict.fromkeys(bodies)
    return {body: _BODIES.get(plaintiff) == body for body in bodies}


def _wrongs(wrongs: tuple[Wrong, ...]) -> dict[Fact, bool | None]:
    return {
        f.RIGHTS: any_true(map(infringed, wrongs)),
        f.BREAKS_PIPL: any_true(both(breaks_pipl(each), infringed(each)) for each in wrongs),
        f.EARLIER_WRONG: any_true(
            each.personal_information for each in wrongs if each.first < PIPL.effective
        ),
        f.FACES: any_true(each.faces for each in wrongs if each.last >= FACE_RECOGNITION.effective),
    }
