"""What a record of criminal exposure says: events and figures, no law.

Two kinds of silence are told apart. What the offence is made of is not known (None)
unless the record says it. What makes it worse or milder is not in play unless
somebody alleges it: the default is False, and None says that it is alleged and not
found. `repr` shows ids and words, never figures or days of a person.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen
from attrs.validators import ge, gt, optional

from pipl_rules.consequences.criminal.words import (
    Deed,
    How,
    ItemClass,
    Kind,
    Mitigation,
    Person,
    RuleRank,
    Sanctioned,
)
from pipl_rules.domain.shown import shown


def _value_and_how(figure: "Figure", _attribute: object, how: How) -> None:
    if (how is How.NOT_STATED) is not (figure.value is None):
        msg = "a figure has a value, unless it is not stated"
        raise ValueError(msg)


@frozen
class Figure:
    """A number as the record states it.

    Attributes:
        value: The number stated, in the unit of the field; None if no number is stated.
        how: How firmly: exact, at least, at most, about; not stated where there is no number.

    Raises:
        ValueError: If it is negative, stated without a value, or not stated with one.
    """

    value: int | None = field(validator=optional(ge(0)), repr=False)
    how: How = field(default=How.EXACT, validator=_value_and_how)


def exactly(value: int) -> Figure:
    """A number that is known."""
    return Figure(value)


NOT_STATED = Figure(None, How.NOT_STATED)


def _somebody(_lot: object, _attribute: object, number: Figure | None) -> None:
    if number is not None and number.value == 0:
        msg = "nobody is no recipient; leave `sell`, `provide` and `publish` out of the deeds"
        raise ValueError(msg)


def _not_both(lot: "Lot", _attribute: object, anonymised: bool | None) -> None:  # noqa: FBT001 - a truth value
    if anonymised and lot.identifies:
        msg = "what is anonymised identifies nobody; correct `identifies` or `anonymised`"
        raise ValueError(msg)


def _another(lot: "Lot", _attribute: object, other: str | None) -> None:
    if other == lot.id:
        msg = "a lot cannot stand in place of itself"
        raise ValueError(msg)


def _three(_leak: object, _attribute: object, items: tuple[Figure, ...]) -> None:
    if len(items) != len(ItemClass):
        msg = "three figures, one for each class"
        raise ValueError(msg)


@frozen(kw_only=True, repr=False)
class Lot:
    """Items of information that went the same way.

    Attributes:
        id: Its name within the record.
        kind: What the items tell.
        classes: The classes in which the items may be put, where a court put them in one or where the kind is
            `other`; empty: those of the kind, and all three for `other`.
        deeds: What was done with them; None if not known.
        items: How many items there are, as seized or admitted; None if not stated.
        deduplicated: Whether repeated and untrue items are out of the figure. None: nothing is shown, and the
            figure counts as seized. False: some are in it.
        repeated: Where some are in it, how many; None if not known.
        enterprise_excluded: Whether records of enterprises alone, which name nobody, are out of the figure.
            None: nothing is shown. False: some are in it.
        enterprise_only: Where some are in it, how many; None if not known.
        recipients: To how many different units or persons the whole lot was given, if it was given. Left out: to
            one. None or not stated: to one or more.
        handed_over: Where parts were given, how many items each different unit or person was given.
        on: Last day on which something was done with the lot; None if not known apart from the whole period.
        identifies: Whether each item, alone or with other information, tells who a natural person is or what that
            person does.
        anonymised: Whether it was processed so that nobody can be identified and nothing restored.
        for_registration: Whether the persons gave it for the registration of a company. Default: nobody says so.
        consented: Whether the persons agreed to what was done with it.
        lawfully_public: Whether the persons made it public, or it was lawfully made public otherwise.
        from_duty: Whether it was obtained in performing a duty or providing a service.
        from_listed_unit: Whether an organ of State or a unit of finance, telecommunications, transport, education,
            health care or the like obtained it so.
        used_in_crime: Whether others used it to commit a crime. Default: nobody says so.
        knew: Whether the person knew or should have known that others commit crimes with it. Default: nobody
            says so.
        for_lawful_business: Whether it was bought or received for a lawful business. Default: nobody claims so.
        instead_of: Id of another lot, if the record leaves open which of the two there was.

    Raises:
        ValueError: If `recipients` is nought, it is anonymised and yet identifies, or a lot stands in place of itself.
    """

    id: str
    kind: Kind = Kind.OTHER
    classes: frozenset[ItemClass] = frozenset()
    deeds: frozenset[Deed] | None = None
    items: Figure | None = None
    deduplicated: bool | None = None
    repeated: Figure | None = None
    enterprise_excluded: bool | None = None
    enterprise_only: Figure | None = None
    recipients: Figure | None = field(default=exactly(1), validator=_somebody)
    handed_over: tuple[Figure, ...] = ()
    on: dt.date | None = None
    identifies: bool | None = None
    anonymised: bool | None = field(default=None, validator=_not_both)
    for_registration: bool | None = False
    consented: bool | None = None
    lawfully_public: bool | None = None
    from_duty: bool | None = None
    from_listed_unit: bool | None = None
    used_in_crime: bool | None = False
    knew: bool | None = False
    for_lawful_business: bool | None = False
    instead_of: str | None = field(default=None, validator=_another)

    def __repr__(self) -> str:
        return shown(self, "id", "kind")


@frozen(kw_only=True, repr=False)
class EarlierSanction:
    """An earlier sanction for infringing citizens' personal information.

    Attributes:
        kind: Criminal or administrative.
        on: The day of it; None if not known.
    """

    kind: Sanctioned
    on: dt.date | None = None

    def __repr__(self) -> str:
        return shown(self, "kind")


@frozen(kw_only=True, repr=False)
class Sentence:
    """A sentence to be held against the band.

    Attributes:
        months: Months of imprisonment, or of detention; None if there is none.
        fine: In yuan; None if there is none.

    Raises:
        ValueError: If a number is not positive.
    """

    months: int | None = field(default=None, validator=optional(gt(0)))
    fine: int | None = field(default=None, validator=optional(gt(0)))

    def __repr__(self) -> str:
        return shown(self)


@frozen(kw_only=True, repr=False)
class Leak:
    """A leak at a provider of network services, for article 286-1.

    Attributes:
        provider: Whether it provides network services.
        duty_unperformed: Whether it did not perform a duty of network security under a law or administrative
            regulation.
        ordered: Whether an authority ordered it in writing to take measures of correction.
        able: Whether the order was founded in law, clear and reasonable, and the provider able to follow it.
        refused: Whether it refused.
        items: The items leaked, by class: one, two, three.
        death_or_alike: Whether somebody died, was gravely injured, lost their mind or was kidnapped.
        great_loss: Whether there was a great economic loss.
        disorder: Whether public order was gravely disturbed.
        other_grave: Whether there were other grave consequences.
    """

    provider: bool | None = None
    duty_unperformed: bool | None = None
    ordered: bool | None = None
    able: bool | None = None
    refused: bool | None = None
    items: tuple[Figure, ...] = field(default=(exactly(0), exactly(0), exactly(0)), validator=_three)
    death_or_alike: bool | None = False
    great_loss: bool | None = False
    disorder: bool | None = False
    other_grave: bool | None = False

    def __repr__(self) -> str:
        return shown(self, "provider", "refused")


@frozen(kw_only=True, repr=False)
class Venue:
    """Sites and chat groups set up, or mainly used, for crime, for article 287-1.

    Attributes:
        for_crime: Whether they were set up for, or then mainly used for, unlawful or criminal acts.
        for_personal_information: Whether these were obtaining, selling or providing personal information.
        posed_as_authority: Whether a site posed as an organ of State or a financial institution.
        sites: Number of sites; accounts registered with them in `site_accounts`.
        site_accounts: Accounts registered with the sites, together.
        groups: Number of chat groups; accounts of their members in `group_accounts`.
        group_accounts: Accounts of members of the groups, together.
        gains: Unlawful gains from them, in yuan.
        sanctioned_before: Whether there was, within two years, an administrative sanction for network crime.
        other_serious: Whether there were other serious circumstances.
    """

    for_crime: bool | None = None
    for_personal_information: bool | None = None
    posed_as_authority: bool | None = False
    sites: Figure | None = field(default=exactly(0))
    site_accounts: Figure | None = field(default=exactly(0))
    groups: Figure | None = field(default=exactly(0))
    group_accounts: Figure | None = field(default=exactly(0))
    gains: Figure | None = field(default=exactly(0))
    sanctioned_before: bool | None = False
    other_serious: bool | None = False

    def __repr__(self) -> str:
        return shown(self, "for_crime")


def _known_lots(_exposure: "Exposure", _attribute: object, lots: tuple[Lot, ...]) -> None:
    ids = [lot.id for lot in lots]
    if len(set(ids)) < len(ids):
        msg = "two lots bear one id"
        raise ValueError(msg)
    if any(lot.instead_of is not None and lot.instead_of not in ids for lot in lots):
        msg = "a lot stands in place of one that is not there"
        raise ValueError(msg)
    if any(lot.instead_of == other.id and other.instead_of is not None for lot in lots for other in lots):
        msg = "a lot stands in place of one that itself stands in place of another"
        raise ValueError(msg)


def _after(field_name: str) -> Any:  # noqa: ANN401 - what attrs takes
    def check(exposure: "Exposure", _attribute: object, day: dt.date | None) -> None:
        earlier = getattr(exposure, field_name)
        if day is not None and earlier is not None and day < earlier:
            msg = "a day before the one it cannot precede"
            raise ValueError(msg)

    return check


@frozen(kw_only=True, repr=False)
class Exposure:
    """What one person, or one unit, is exposed to answer for.

    Attributes:
        id: Name of the record.
        began: First day of the acts; None if not known.
        ended: Last day of the acts; None if not known.
        judged_on: Day of the judgment; None if there is none yet: the law last held here decides.
        finally_decided_before: Whether the case was finally decided before an interpretation came into force.
        lots: The items, by lots.
        rules_breached: The ranks of the rules on personal information that were broken; empty if none was; None if
            not known.
        intentional: Whether the acts were intended.
        gains: Unlawful gains of the person, in yuan; None if not stated.
        gains_from_duty: Of these, from items obtained in duty or service; None if not told apart.
        joint_gains: Unlawful gains of all in the joint crime in which the person took part, in yuan; None if there
            was none, or they are not stated apart.
        profit: Profit made in a lawful business by means of items bought or received for it, in yuan.
        staff_of_listed_unit: Whether the person works for an organ of State or a unit of finance,
            telecommunications, transport, education, health care or the like.
        public_official: Whether the person is a public official bound to keep secret what the office makes known.
        earlier: Earlier sanctions for infringing personal information; none are alleged if empty.
        death_or_alike: Whether a victim died, was gravely injured, lost their mind, was kidnapped or the like.
        great_loss: Whether there was a great economic loss.
        bad_social_influence: Whether there was a vile social influence.
        other_serious: Whether there were other serious circumstances (art. 5 para. 1 item 10, or art. 6 item 3).
        other_especially_serious: Whether there were other especially serious ones (art. 5 para. 2 item 4).
        manifestly_minor: Whether the circumstances were manifestly minor and the harm small.
        recidivist: Whether the person is a recidivist.
        unit_crime: Whether a unit committed the crime.
        person: Whose exposure it is, where a unit did; None if not known.
        mitigation: What was found to make the punishment milder.
        mitigation_alleged: What is alleged to, and not found.
        leak: A leak at a provider of network services.
        venue: Sites and chat groups for crime.
        sentence: A sentence to be held against the band.
        readings: Choices of reading by name, where not the default.

    Raises:
        ValueError: If days are out of order, two lots bear one id, or a lot stands in place of an unknown one.
    """

    id: str
    began: dt.date | None = None
    ended: dt.date | None = field(default=None, validator=_after("began"))
    judged_on: dt.date | None = field(default=None, validator=[_after("began"), _after("ended")])
    finally_decided_before: bool = False
    lots: tuple[Lot, ...] = field(default=(), validator=_known_lots)
    rules_breached: frozenset[RuleRank] | None = None
    intentional: bool | None = None
    gains: Figure | None = None
    gains_from_duty: Figure | None = None
    joint_gains: Figure | None = None
    profit: Figure | None = None
    staff_of_listed_unit: bool | None = None
    public_official: bool | None = None
    earlier: tuple[EarlierSanction, ...] = ()
    death_or_alike: bool | None = False
    great_loss: bool | None = False
    bad_social_influence: bool | None = False
    other_serious: bool | None = False
    other_especially_serious: bool | None = False
    manifestly_minor: bool | None = False
    recidivist: bool | None = False
    unit_crime: bool | None = False
    person: Person | None = None
    mitigation: frozenset[Mitigation] = frozenset()
    mitigation_alleged: frozenset[Mitigation] = frozenset()
    leak: Leak | None = None
    venue: Venue | None = None
    sentence: Sentence | None = None
    readings: Mapping[str, str] = field(factory=dict, hash=False)

    def __repr__(self) -> str:
        return shown(self, "id")
