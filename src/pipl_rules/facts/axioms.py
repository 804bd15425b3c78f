"""What is true of these facts by the meaning of the words."""

from pipl_rules.facts import act, child, contact, item, manner, minor
from pipl_rules.logic.axioms import Clause, at_most_one_of, equivalent, excludes, implies
from pipl_rules.logic.conditions import Threshold

AXIOMS: tuple[Clause, ...] = (
    *implies(act.PUBLISHES_ONLINE, act.PUBLISHES),
    *implies(act.PUBLISHES, act.PROCESSES),
    *implies(act.PROVIDES, act.PROCESSES),
    *implies(act.KEEPS, act.PROCESSES),
    *implies(act.COLLECTS, act.PROCESSES),
    *implies(manner.DECIDES_AUTOMATICALLY, act.PROCESSES),
    *implies(manner.CAPTURES_IN_PUBLIC, act.PROCESSES),
    *equivalent(child.CHILD, act.UNDER_FOURTEEN),
    *equivalent(minor.UNDER_SIXTEEN, act.AGE.under(Threshold(16, "years"))),  # 不满十六周岁
    *equivalent(minor.UNDER_EIGHTEEN, act.AGE.under(Threshold(18, "years"))),  # 不满十八周岁
    *excludes(act.STATE_ORGAN, act.PERSONAL_OR_FAMILY),
    *implies(contact.REACHED_BY_PHONE_OR_MAIL, contact.REACHED),
    *excludes(contact.REACHED, contact.SHOWN_IN_SERVICE_ONLY),
    *excludes(item.NEEDED, item.EXCESSIVE),
    *at_most_one_of(item.AGREED_PRIVATE_KIND, item.ORDINARY_KIND, item.MIXED_KIND),
    *excludes(item.REVEALS_AGREED_PRIVATE, item.REVEALS_NOTHING_HIDDEN),
)
