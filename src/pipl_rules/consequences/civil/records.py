"""What a person claims, and what was found of it, beside the act itself."""

import datetime as dt

from attrs import field, frozen
from attrs.validators import ge, optional

_YUAN = optional(ge(0))


@frozen(kw_only=True, repr=False)
class Claim:
    """A claim over one act; None where nothing was found.

    Amounts are in whole yuan. A yes or no follows the fact of the same name in `civil.facts`.

    Attributes:
        filed_on: Day on which suit was brought.
        known_on: Day on which the person knew, or should have, of the injury and of who did it.
        harmed_on: Day of the injury; None means the last day of the act.
        renewed_on: Days on which time began anew: a demand, an acknowledgement, a suit (Civil Code art. 195).
        time_pleaded: Whether the other side pleads that time has run; a court does not raise it by itself.
        loss_yuan: The person's loss, if established.
        gain_yuan: The other side's gain, if established.
        costs_yuan: Reasonable costs paid to stop it.
        lawyer_yuan: Lawyer's fees within what the rules allow.
        asked_yuan: What is asked for where neither loss nor gain is established.
        goes_on: It goes on, or will be repeated.
        imminent: There is evidence that it is being done or about to be.
        irreparable: Harm that cannot be made good would follow if it were not stopped at once.
        still_kept: The information is still kept.
        repute_harmed: The person's reputation was lowered.
        reached_others: What was done reached people beyond the person.
        damage: Damage came of it.
        grave_distress: Grave mental harm came of it.
        at_fault: Fault is shown.
        no_fault: The processor proves that it was not at fault.
        done_together: Several did it together.
        helped: One incited or helped the other.
        each_sufficed: Each one's act would have brought the whole damage.
        by_a_user: A user of the service sued did it.
        notice_given: The person gave the service a notice with first evidence and a true name.
        not_prompt: The service did not take the measures needed in time.
        service_knew: The service knew and did nothing.
        service_should_know: The service should have known and did nothing.
        person_dead: The person has died.
        close_kin: The claimant is the spouse, a child or a parent.
        other_kin: The claimant is another near relative.
        no_close_kin: There is no spouse or child, and the parents are dead.
        in_breach: It broke a contract with the person as well.
        punished: The act must also be answered for to the State.
        assets_short: The assets fall short of what has to be paid.
        person_at_fault: The person was at fault in the damage.
        person_meant_it: The person brought it about on purpose.
        third_party: A third party brought it about.
    """

    filed_on: dt.date | None = None
    known_on: dt.date | None = None
    harmed_on: dt.date | None = None
    renewed_on: tuple[dt.date, ...] = ()
    time_pleaded: bool | None = None
    loss_yuan: int | None = field(default=None, validator=_YUAN)
    gain_yuan: int | None = field(default=None, validator=_YUAN)
    costs_yuan: int | None = field(default=None, validator=_YUAN)
    lawyer_yuan: int | None = field(default=None, validator=_YUAN)
    asked_yuan: int | None = field(default=None, validator=_YUAN)
    goes_on: bool | None = None
    imminent: bool | None = None
    irreparable: bool | None = None
    still_kept: bool | None = None
    repute_harmed: bool | None = None
    reached_others: bool | None = None
    damage: bool | None = None
    grave_distress: bool | None = None
    at_fault: bool | None = None
    no_fault: bool | None = None
    done_together: bool | None = None
    helped: bool | None = None
    each_sufficed: bool | None = None
    by_a_user: bool | None = None
    notice_given: bool | None = None
    not_prompt: bool | None = None
    service_knew: bool | None = None
    service_should_know: bool | None = None
    person_dead: bool | None = None
    close_kin: bool | None = None
    other_kin: bool | None = None
    no_close_kin: bool | None = None
    in_breach: bool | None = None
    punished: bool | None = None
    assets_short: bool | None = None
    person_at_fault: bool | None = None
    person_meant_it: bool | None = None
    third_party: bool | None = None

    def __repr__(self) -> str:
        return "Claim()"
