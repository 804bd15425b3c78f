"""The report on one app: a row for each kind of information, and findings judged by the engine.

A finding is an act of processing put together from what was read, with the
judgment on it. Nothing here decides law; `Standing` only names what the judgment
came to.
"""

import datetime as dt
from collections.abc import Callable
from enum import IntEnum
from functools import cached_property

from attrs import field, frozen

from pipl_rules.apps.record import AppRecord, Place
from pipl_rules.citation import Citation
from pipl_rules.errors import Fault
from pipl_rules.judgment import Judgment
from pipl_rules.showing import mimebundle


class Standing(IntEnum):
    """What a finding comes to, from the least to the gravest.

    LAWFUL: lawful on the record: everything that an audit looks at was found, and nothing is left to be proved
        but what nobody raised, such as deceit. Silence never comes to it.
    LEAD: something is reachable or declared that nobody saw done, so that no act is shown; or something was
        done that no provision of the day makes a breach by itself, and a later one does.
    SUSPECTED: an infringement cannot be excluded, or hangs on who must prove what was not looked at.
    BREACH: a duty is broken whose breach touches nobody's right by itself.
    INFRINGES: personal-information rights or privacy are infringed, as a court would have to decide unless the
        processor proves what it has not brought up, such as another ground than consent.
    """

    LAWFUL = 0
    LEAD = 1
    SUSPECTED = 2
    BREACH = 3
    INFRINGES = 4


@frozen(kw_only=True)
class Row:
    """One kind of information, against the columns of the matrix; None means that no source tells.

    Attributes:
        item: Id of the category.
        needed: Whether the list for the type names it as necessary for the basic service; None where no list
            binds on the day, or the type has none.
        needed_by: The provision that lists it; None if it is not listed.
        declared: Whether a document says that it is collected.
        reachable: Whether a permission reaches it.
        observed: Whether it was seen accessed or sent.
        sent: Whether it was seen sent.
        before_agreement: Whether that was seen before the user agreed, or after a refusal.
        bundled: Names of the bundled code that was seen to take it; empty if none was.
        over_collected: Whether more was taken than the law lets the app take; None if open.
        findings: Ids of the findings about it.
    """

    item: str
    needed: bool | None
    needed_by: Citation | None
    declared: bool | None
    reachable: bool | None
    observed: bool | None
    sent: bool | None
    before_agreement: bool | None
    bundled: tuple[str, ...]
    over_collected: bool | None
    findings: tuple[str, ...]


@frozen(kw_only=True, slots=False)
class AuditFinding:
    """One thing found, judged as an act.

    Attributes:
        id: Mark of the finding in its report; the same input gives the same mark.
        code: Stable name of its kind, such as ``taken-before-agreement``.
        items: Ids of the categories concerned.
        places: Where it was read.
        standing: What it comes to.
        judgment: The judgment on the act; its explanation is `explain(judgment)`. What makes it may be handed in
            instead of it, and is then asked when the judgment is first wanted.
        what: What was found, in English.
        what_zh: The same in Chinese.
        ground: The provision that decides, or that would be broken if what is open were at its worst.
        next_step: What to do next, in English.
        next_step_zh: The same in Chinese.
    """

    id: str
    code: str
    items: tuple[str, ...]
    places: tuple[Place, ...]
    standing: Standing
    _judgment: Judgment | Callable[[], Judgment] = field(alias="judgment", repr=False, eq=False)
    what: str
    what_zh: str
    ground: Citation
    next_step: str
    next_step_zh: str

    @cached_property
    def judgment(self) -> Judgment:
        """The judgment on the act."""
        return self._judgment if isinstance(self._judgment, Judgment) else self._judgment()


@frozen(kw_only=True)
class Report:
    """The audit of one app for a type, by the law of a day.

    Attributes:
        app: What was read.
        type: Id of the type of app; None where the caller named none.
        on: The day by whose law it is judged.
        rows: One for each kind of information that any column mentions, in the order of the categories.
        findings: From the gravest to the least.
        faults: What was wrong with the input.
    """

    app: AppRecord
    type: str | None
    on: dt.date
    rows: tuple[Row, ...]
    findings: tuple[AuditFinding, ...]
    faults: tuple[Fault, ...]

    _repr_mimebundle_ = mimebundle

    @property
    def standing(self) -> Standing:
        """The gravest of its findings; LAWFUL never means that nobody looked: see `rows`."""
        return max((finding.standing for finding in self.findings), default=Standing.LEAD)
