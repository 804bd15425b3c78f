"""Time limits: a legal calendar, and deadlines with the reason for every day that was not counted.

Working days are official ones: the week, with the days that each year's notice takes off or
has worked. Beyond the last notice a deadline has an earliest and a latest day, never a guess.
"""

from pipl_rules.consequences.time_limits.calendar import CALENDAR, Calendar, Day
from pipl_rules.consequences.time_limits.counting import CIVIL, PENALTY, PROCEDURE, Counting, Provision
from pipl_rules.consequences.time_limits.deadline import Deadline, Skipped, Term, Unit, deadline
from pipl_rules.consequences.time_limits.notices import NOTICES, Notice, Seen
from pipl_rules.consequences.time_limits.words import text, to_plain

__all__ = [
    "CALENDAR",
    "CIVIL",
    "NOTICES",
    "PENALTY",
    "PROCEDURE",
    "Calendar",
    "Counting",
    "Day",
    "Deadline",
    "Notice",
    "Provision",
    "Seen",
    "Skipped",
    "Term",
    "Unit",
    "deadline",
    "text",
    "to_plain",
]
