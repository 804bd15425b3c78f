"""What may be claimed over a judged act: from the judgment and the claim to the consequences.

A civil claim is decided under its burdens: what the claimant must prove and nobody
found is taken not to be so, and so is what the other side must prove in its defence.
Which facts were so taken stands in the result.
"""

import datetime as dt
from collections.abc import Mapping

from attrs import fields, frozen

from pipl_rules.consequences.branch import Attached, Branch
from pipl_rules.consequences.civil import code, earlier, special
from pipl_rules.consequences.civil import facts as f
from pipl_rules.consequences.civil.limitation import Limitation, limitation
from pipl_rules.consequences.civil.records import Claim
from pipl_rules.facts import fact
from pipl_rules.judgment import Judgment
from pipl_rules.logic.conditions import Burden, Count, Fact, SettledBy
from pipl_rules.logic.rule import Closed, Status
from pipl_rules.statutes.general_principles import LAW as PRINCIPLES
from pipl_rules.statutes.instruments import CIVIL_CODE, TORT_LIABILITY_LAW

RULES = (*code.RULES, *special.RULES, *earlier.RULES)
_CONCLUDED = tuple(dict.fromkeys(r.concludes.fact for r in RULES if isinstance(r.concludes, Status)))
CLOSINGS = tuple(
    Closed(fact=each, cite=cite)
    for each in _CONCLUDED
    for cite in (CIVIL_CODE.art(120), TORT_LIABILITY_LAW.art(3), PRINCIPLES.art("120(1)"))
)
"""A claim needs a provision that gives it: what none gives does not follow."""

CIVIL = Branch("civil", "民事", RULES, CLOSINGS, f.AXIOMS)
"""The civil branch."""

_JUDGED = {
    "through_network": f.NETWORK,
    "network_operator": f.NETWORK_OPERATOR,
    "consumer": f.CONSUMER,
    "joint": f.DECIDED_TOGETHER,
}
"""Facts of the act that the branch asks too, by their name there."""


@frozen(kw_only=True)
class Civil:
    """What may be claimed.

    Attributes:
        day: The day whose law decides.
        attached: Each consequence, in the order of the law.
        taken: Facts that nobody found and that were taken not to be so, for they are somebody's to prove.
        limitation: Until when damages can be claimed.
    """

    day: dt.date
    attached: tuple[Attached, ...]
    taken: tuple[Fact, ...]
    limitation: Limitation

    def of(self, consequence: Fact) -> Attached | None:
        """What became of one consequence; None if no law of the day knows it."""
        return next((each for each in self.attached if each.consequence == consequence), None)

    def holds(self, consequence: Fact) -> bool | None:
        """Whether it follows; False if no law of the day knows it."""
        found = self.of(consequence)
        return False if found is None else found.holds

    @property
    def available(self) -> tuple[Attached, ...]:
        """What follows."""
        return tuple(each for each in self.attached if each.holds)


def civil(judgment: Judgment, claim: Claim | None = None, *, fault: str = "breach") -> Civil:
    """What the person may claim over the act.

    The law is that of the last day of law of the judgment, for a claim over a lasting act is over it as a
    whole.

    Args:
        judgment: The judgment on the act.
        claim: What is claimed and was found of it; None for nothing beside the act.
        fault: How fault is seen where the claim finds nothing of it. ``"breach"``: whoever breaks a provision
            that protects the person is at fault in that, as the courts of the seed cases held without more;
            ``"shown"``: it has to be shown by itself.

    Raises:
        ValueError: If `fault` is neither.
    """
    if fault not in ("breach", "shown"):
        msg = "fault is seen in the breach or has to be shown; give 'breach' or 'shown'."
        raise ValueError(msg)
    asked = claim or Claim()
    day = judgment.law.days[-1].day
    time = limitation(asked.known_on, asked.harmed_on or judgment.law.acted[1], asked.renewed_on)
    found: dict[Fact | Count, bool | int | None] = dict(_from_judgment(judgment).items())
    found |= _from_claim(asked, time, judgment.law.judged_on)
    if fault == "breach" and asked.at_fault is None and judgment.grounds:
        found[f.AT_FAULT] = True
    values = dict(found)
    taken = []
    for atom in CIVIL.rulebook.atoms:
        if (
            isinstance(atom, Fact)
            and atom.burden in (Burden.RAISED, Burden.DEFENCE)
            and found.get(atom) is None
        ):
            values[atom] = False
            taken.append(atom)
    _by_meaning(values)
    return Civil(day=day, attached=CIVIL.on(day, values), taken=tuple(taken), limitation=time)


def _by_meaning(values: dict[Fact | Count, bool | int | None]) -> None:
    """A loss shown is damage, grave distress is, and deciding together is doing together."""
    for clause in f.AXIOMS:
        (premise, _), (conclusion, _) = clause.literals
        if isinstance(premise, Fact) and isinstance(conclusion, Fact) and values.get(premise) is True:
            values[conclusion] = True


def _from_judgment(judgment: Judgment) -> dict[Fact, bool | None]:
    found: dict[Fact, bool | None] = {
        f.RIGHTS_INFRINGED: judgment.personal_information,
        f.PRIVACY_INFRINGED: judgment.privacy,
        f.FACE: _any_item(judgment, "is_face"),
    }
    for name, own in _JUDGED.items():
        found[own] = judgment.value(fact(name))
    if found[f.NETWORK_OPERATOR] and found[f.NETWORK] is not False:
        found[f.NETWORK] = True
    return {own: found[own] for own in found if own.settled_by is not SettledBy.LAW}


def _any_item(judgment: Judgment, name: str) -> bool | None:
    values = [judgment.value(fact(name), unit.item.id) for unit in judgment.units if unit.item is not None]
    return True if True in values else (None if None in values else False)


def _from_claim(
    claim: Claim, time: Limitation, judged_on: dt.date
) -> Mapping[Fact | Count, bool | int | None]:
    by_name = {each.name: each for each in vars(f).values() if isinstance(each, Fact)}
    found: dict[Fact | Count, bool | int | None] = {
        by_name[each.name]: getattr(claim, each.name) for each in fields(Claim) if each.name in by_name
    }
    amounts = (
        (f.LOSS_SHOWN, claim.loss_yuan),
        (f.GAIN_SHOWN, claim.gain_yuan),
        (f.COSTS_PAID, claim.costs_yuan),
        (f.LAWYER_PAID, claim.lawyer_yuan),
    )
    found |= {own: None if amount is None else amount > 0 for own, amount in amounts}
    found[f.DISCRETION_YUAN] = claim.asked_yuan
    run = time.run_by(claim.filed_on or judged_on)
    found[f.TIME_RUN] = (
        False
        if claim.time_pleaded is False or run is False
        else (True if claim.time_pleaded and run else None)
    )
    return found
