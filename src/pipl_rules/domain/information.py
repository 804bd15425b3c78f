"""Items of information, and where each came from."""

from attrs import field, frozen

from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.record import Record
from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import seen
from pipl_rules.domain.words import Circle, Disclosure, Form, KeptUnder, Matter, SourceKind
from pipl_rules.errors import UnknownNameError


def _category(value: InformationCategory | str | None) -> InformationCategory | None:
    if isinstance(value, str):
        if value not in CATEGORIES:
            raise UnknownNameError("category", value, CATEGORIES)
        return CATEGORIES[value]
    return value


@frozen(kw_only=True, repr=False)
class Source(Record):
    """Where an item came from.

    Attributes:
        kind: The person, the person's device, other people, another service, calculation, or the public.
        permitted: Whether the one who supplied it let the processor take it.
        shared_by_nature: Whether whoever supplied it held it in ordinary dealings with the person,
            as one holds a friend's number.
        identity_card: Whether it was read off the person's identity card.
    """

    kind: SourceKind | None = seen("来源")
    permitted: bool | None = seen("提供者授权")
    shared_by_nature: bool | None = seen("日常交往中掌握")
    identity_card: bool | None = seen("取自居民身份证")

    def __repr__(self) -> str:
        return shown(self, "kind")


@frozen(kw_only=True, repr=False)
class InformationItem(Record):
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
        known_to: The widest circle that knew it before the act.
        accurate: Whether it was true of the person.
        masked: Whether parts were covered before anybody else saw it.
        encrypted: Whether it was encrypted where it was kept or passed on.
        filled_in_at_will: Whether anybody may fill it in as they please or leave it out, and the service works the same.
        recognisable: Whether whoever knows the person could still recognise them in it, altered as it was.

    Raises:
        UnknownNameError: If `category` is an id that no category bears.
    """

    id: str = field(metadata={"zh": "信息项标识"})
    category: InformationCategory | None = field(
        default=None, converter=_category, metadata={"zh": "信息类型"}
    )
    source: Source | None = seen("来源")
    kept_under: KeptUnder | None = seen("归属标识")
    form: Form | None = seen("处理形态")
    reveals: frozenset[Matter] | None = seen("内容透露")
    public: Disclosure | None = seen("公开情况")
    known_to: Circle | None = seen("已知范围")
    accurate: bool | None = seen("是否准确")
    masked: bool | None = seen("部分遮盖")
    encrypted: bool | None = seen("是否加密")
    filled_in_at_will: bool | None = seen("可任意填写")
    recognisable: bool | None = seen("仍可认出本人")

    def __repr__(self) -> str:
        return shown(self, "id", "category")
