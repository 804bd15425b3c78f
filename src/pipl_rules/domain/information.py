"""Items of information, and where each came from."""

from attrs import field, frozen

from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.shown import shown
from pipl_rules.domain.words import Disclosure, Form, KeptUnder, Matter, SourceKind
from pipl_rules.errors import UnknownNameError


def _category(value: InformationCategory | str | None) -> InformationCategory | None:
    if isinstance(value, str):
        if value not in CATEGORIES:
            raise UnknownNameError("category", value, CATEGORIES)
        return CATEGORIES[value]
    return value


@frozen(kw_only=True, repr=False)
class Source:
    """Where an item came from.

    Attributes:
        kind: The person, the person's device, other people, another service, calculation, or the public.
        permitted: Whether the one who supplied it let the processor take it.
        shared_by_nature: Whether whoever supplied it held it in ordinary dealings with the person,
            as one holds a friend's number.
    """

    kind: SourceKind | None = None
    permitted: bool | None = None
    shared_by_nature: bool | None = None

    def __repr__(self) -> str:
        return shown(self, "kind")


@frozen(kw_only=True, repr=False)
class InformationItem:
    """One item of information that an act handles.

    Attributes:
        id: A mark chosen by the caller, unique in the act; never the information itself.
        category: What kind of information, by id or as an `InformationCategory`.
        source: Where it came from.
        kept_under: The mark of a person under which it is kept or shown; NOBODY where none.
        form: Plain, pseudonymised, or anonymised (cannot be traced to a person and cannot be restored).
        reveals: What its content lets a reader learn, all of it; empty if the content was looked at and
            reveals none of these matters; None if nobody looked.
        public: How it had become public before the act.

    Raises:
        UnknownNameError: If `category` is an id that no category bears.
    """

    id: str
    category: InformationCategory | None = field(default=None, converter=_category)
    source: Source | None = None
    kept_under: KeptUnder | None = None
    form: Form | None = None
    reveals: frozenset[Matter] | None = None
    public: Disclosure | None = None

    def __repr__(self) -> str:
        return shown(self, "id", "category")
