"""The two sides of a suit in the public interest: the suit by the day of filing, liability by the day of the act."""

from pipl_rules.consequences.branch import Branch
from pipl_rules.consequences.public_interest import (
    acceptance,
    consumer,
    liability,
    procedure,
    procuratorial,
    special,
)
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.readings import READINGS
from pipl_rules.logic.axioms import at_most_one_of, exactly_one_of, implies

_READINGS = tuple(
    clause
    for reading in READINGS
    for clause in exactly_one_of(*(reading.chosen(choice.name) for choice in reading.choices))
)

SUIT = Branch(
    "public interest",
    "公益诉讼",
    (
        *special.RULES,
        *procedure.RULES,
        *acceptance.RULES,
        *procuratorial.RULES,
        *consumer.RULES,
    ),
    procedure.CLOSINGS,
    (
        *_READINGS,
        *at_most_one_of(f.PROSECUTOR, f.CONSUMER_BODY, f.DESIGNATED),
        *implies(f.EARLIER_WRONG, f.RIGHTS),
        *implies(f.FRAUD_DUTY, f.IN_DUTY),
        *implies(f.PERIOD_OVER, f.ANNOUNCED),
    ),
)
"""Who may sue, whether the court takes the case, what may be claimed by the rules on such suits."""

LIABILITY = Branch("liability to the public", "公益侵权责任", liability.RULES, liability.CLOSINGS, _READINGS)
"""Which forms of liability the law of the day of the act knows."""

LEFT_OUT = {
    **special.LEFT_OUT,
    **procedure.LEFT_OUT,
    **acceptance.LEFT_OUT,
    **procuratorial.LEFT_OUT,
    **consumer.LEFT_OUT,
    **liability.LEFT_OUT,
}
"""Every provision of these instruments left out, with its reason."""
