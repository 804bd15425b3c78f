"""What an authority has found beside the breaches: circumstances, sums, days. None always means not found."""

import datetime as dt

from attrs import field, fields, frozen, validators
from dateutil.relativedelta import relativedelta

from pipl_rules.consequences.administrative import facts as f
from pipl_rules.logic.conditions import Count, Fact

_SUM = validators.optional(validators.ge(0))


@frozen(kw_only=True)
class Circumstances:
    """The circumstances of a case before an authority. Truth values bear the names of the facts they settle.

    Attributes:
        unlawful_gains: In yuan; 0 where there were none.
        last_year_turnover: Of the processor, in yuan.
        purchase_price: Of products bought without security review, in yuan.
        offender_age: In full years, on the day of the act; None also for an organisation.
        ended_on: Day on which the act, or its last continuation, ended; None takes the act's last day.
        discovered_on: Day on which the breach was discovered by an authority.
    """

    unlawful_gains: int | None = field(default=None, validator=_SUM)
    last_year_turnover: int | None = field(default=None, validator=_SUM)
    purchase_price: int | None = field(default=None, validator=_SUM)
    offender_age: int | None = field(default=None, validator=_SUM)
    ended_on: dt.date | None = None
    discovered_on: dt.date | None = None
    refuses_to_correct: bool | None = None
    grave: bool | None = None
    rather_grave: bool | None = None
    harm_to_networks: bool | None = None
    serious_harm: bool | None = None
    gravest_harm: bool | None = None
    provincial_authority: bool | None = None
    by_app: bool | None = None
    state_organ: bool | None = None
    organisation: bool | None = None
    crime: bool | None = None
    crime_suspected: bool | None = None
    public_security: bool | None = None
    malicious_programs: bool | None = None
    defects_left: bool | None = None
    maintenance_ended: bool | None = None
    public_security_penalty: bool | None = None
    criminal_penalty: bool | None = None
    foreign_actor: bool | None = None
    infrastructure_attacked: bool | None = None
    large_risk: bool | None = None
    gains_to_be_refunded: bool | None = None
    harm_mitigated: bool | None = None
    coerced: bool | None = None
    confessed: bool | None = None
    merit: bool | None = None
    lenient_by_law: bool | None = None
    slight: bool | None = None
    corrected_in_time: bool | None = None
    harmless: bool | None = None
    slight_harm: bool | None = None
    first_breach: bool | None = None
    no_fault_proved: bool | None = None
    fault_elsewhere: bool | None = None
    fined_already: bool | None = None
    court_fine: bool | None = None
    court_custody: bool | None = None
    detained: bool | None = None
    life_health_finance: bool | None = None
    limit_elsewhere: bool | None = None


_FACTS = {fact.name: fact for fact in vars(f).values() if isinstance(fact, Fact | Count)}
SETTLED = {each.name: _FACTS[each.name] for each in fields(Circumstances) if each.name in _FACTS}
"""The fact or count that each field settles."""


def found(circumstances: Circumstances) -> dict[Fact | Count, bool | int | None]:
    """The circumstances by fact."""
    return {fact: getattr(circumstances, name) for name, fact in SETTLED.items()}


def limitation(
    ended_on: dt.date, discovered_on: dt.date | None, decided_on: dt.date
) -> dict[Fact | Count, bool | int | None]:
    """Whether two, and five, years went by from the end of the act without discovery (art. 36).

    What was decided was discovered by then; the corresponding day is still within the time.
    """
    result: dict[Fact | Count, bool | int | None] = {}
    for fact, years in ((f.TWO_YEARS, 2), (f.FIVE_YEARS, 5)):
        last = ended_on + relativedelta(years=years)
        if discovered_on is not None:
            result[fact] = discovered_on > last
        else:
            result[fact] = None if decided_on > last else False
    return result
