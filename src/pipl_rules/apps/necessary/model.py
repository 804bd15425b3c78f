"""What a list of necessary information says of one type of app."""

import datetime as dt

from attrs import frozen

from pipl_rules.citation import Citation
from pipl_rules.domain.vocabulary import Word


class Fit(Word):
    """How a term of the list stands to a category of information.

    WHOLE: the term covers the whole of the category.
    PART: it covers a part of it, such as the number of a document and not its picture.
    NEAR: it is a neighbour of it, near enough to look there, not to conclude.
    """

    WHOLE = "whole", "全部"
    PART = "part", "部分"
    NEAR = "near", "近似"


@frozen
class Phrase:
    """A condition, or a person, as the list words it.

    Attributes:
        id: Stable id.
        en: In English.
        zh: The words of the list.
    """

    id: str
    en: str
    zh: str


@frozen(kw_only=True)
class NeededItem:
    """A term of the list, and a category to which it corresponds.

    A term that covers several categories stands there once for each.

    Attributes:
        term: Stable id of the term, such as ``departure``.
        en: The term in English.
        zh: The term as the list words it.
        item: Id of the category; None where the term has no counterpart among the categories.
        fit: How the term stands to the category; None without one.
        of: Whose information it is; None where the list does not say.
        when: Condition under which alone it is necessary; None where there is none.
        line: Number of the line within the item of the list; 0 where its lines are not numbered.
    """

    term: str
    en: str
    zh: str
    item: str | None
    fit: Fit | None
    of: Phrase | None = None
    when: Phrase | None = None
    line: int = 0


@frozen(kw_only=True)
class AppType:
    """A common type of app.

    Attributes:
        id: Stable id, such as ``map_navigation``.
        en: English name.
        zh: Chinese name, without the closing 类.
        number: Its number in article 5 of the provisions of 2021.
    """

    id: str
    en: str
    zh: str
    number: int


@frozen(kw_only=True)
class Needed:
    """What one list calls necessary for the basic service of a type of app.

    It speaks of the users whom the service serves, not of those who supply it (a driver, a shop), and gives
    way to what laws, administrative regulations, departmental rules and other normative documents lay
    down. So information that is not listed is unneeded for the basic service only as far as no such rule
    asks for it; and it may still be taken for another function, with consent.

    Attributes:
        type: The type.
        basic_service: What its basic service is, in English; ``basic_service_zh`` in the words of the list.
        items: The terms, in the order of the list; empty where none is needed.
        cite: The provision.
        binding: Whether the list has ever bound anybody; False for a draft.
        since: First day on which it binds; for a draft, the day of its publication.
        consumers_only: Whether those who supply the service are outside it.
        consumers_only_by: The provision that says so; None where none does.
        yields_to_other_rules: Whether other rules prevail over it.
        yields_by: The provision that says so; None where none does.
    """

    type: AppType
    basic_service: str
    basic_service_zh: str
    items: tuple[NeededItem, ...]
    cite: Citation
    binding: bool
    since: dt.date
    consumers_only: bool
    consumers_only_by: Citation | None
    yields_to_other_rules: bool
    yields_by: Citation | None

    @property
    def needs_none(self) -> bool:
        """Whether the basic service can be used without any personal information."""
        return not self.items

    @property
    def categories(self) -> frozenset[str]:
        """Ids of every category that some term of the list reaches, whatever its fit or condition."""
        return frozenset(entry.item for entry in self.items if entry.item is not None)

    def of_item(self, item: str) -> tuple[NeededItem, ...]:
        """The terms that correspond to a category, in the order of the list; empty if none does."""
        return tuple(entry for entry in self.items if entry.item == item)
