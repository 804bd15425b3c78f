"""What the caller knows of an app beyond the files: who runs it, how the user was asked, what it is for.

Circumstances, not conclusions: whether a consent was free or an item necessary is
for the rules, and where the law leaves it to the court, for the caller, who then
gives a ground. What nobody looked at is None.
"""

from collections.abc import Iterable, Mapping

from attrs import Factory, field, frozen

from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.categories import CATEGORIES, InformationCategory
from pipl_rules.domain.consent import Notice
from pipl_rules.domain.dealing import Dealing
from pipl_rules.domain.shown import shown
from pipl_rules.domain.subject import DataSubject, Processor, Recipient
from pipl_rules.domain.vocabulary import Word, seen
from pipl_rules.domain.words import Asking, KeptUnder
from pipl_rules.errors import UnknownNameError
from pipl_rules.facts import act, item
from pipl_rules.facts.finding import Finding
from pipl_rules.logic.conditions import About, Fact

Kinds = frozenset[InformationCategory]


def _kind(value: InformationCategory | str) -> InformationCategory:
    if isinstance(value, str):
        if value not in CATEGORIES:
            raise UnknownNameError("category", value, CATEGORIES)
        return CATEGORIES[value]
    return value


def _kinds(values: Iterable[InformationCategory | str]) -> Kinds:
    return frozenset(_kind(value) for value in values)


def _kinds_or_none(values: Iterable[InformationCategory | str] | None) -> Kinds | None:
    return None if values is None else _kinds(values)


def ids(kinds: Kinds | None) -> frozenset[str]:
    """The ids of the categories; empty where it is not known which."""
    return frozenset(kind.id for kind in kinds or ())


class Basis(Word):
    """A ground for handling without consent that the caller finds (PIPL art. 13)."""

    CONTRACT = "contract", "订立、履行合同所必需"
    LEGAL_DUTY = "legal_duty", "履行法定职责或者法定义务所必需"
    EMERGENCY = "emergency", "紧急情况所必需"
    OTHER_LAW = "other_law", "法律、行政法规另有规定"


FACT_OF: Mapping[Basis, Fact] = {
    Basis.CONTRACT: item.NEEDED_FOR_CONTRACT,
    Basis.LEGAL_DUTY: item.NEEDED_FOR_DUTY,
    Basis.EMERGENCY: item.NEEDED_IN_EMERGENCY,
    Basis.OTHER_LAW: act.LAW_PROVIDES,
}
"""The question of the law that each ground answers."""


@frozen(kw_only=True)
class OtherBasis:
    """A ground other than consent on which the caller finds that items may be taken.

    Attributes:
        items: The categories for which it holds.
        basis: Which ground.
        ground: Why it is found, such as the provision that lays down the duty.
    """

    items: Kinds = field(converter=_kinds)
    basis: Basis
    ground: str

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is found of each item."""
        fact = FACT_OF[self.basis]
        if fact.about is About.ACT:
            return (Finding(fact, True, self.ground),)  # noqa: FBT003 - the value found
        return tuple(Finding(fact, True, self.ground, item=kind) for kind in sorted(ids(self.items)))  # noqa: FBT003


@frozen(kw_only=True)
class Need:
    """An item that the basic service cannot do without though no list names it, as the caller finds.

    Attributes:
        item: The category.
        ground: Why: what of the basic service fails without it, or the law that asks for it.
    """

    item: InformationCategory = field(converter=_kind)
    ground: str


@frozen(kw_only=True, repr=False)
class ExtendedFunction:
    """A function beside the basic service, with what it takes.

    Attributes:
        id: A mark chosen by the caller, which is its purpose in the act.
        items: The categories it takes.
        needed: Whether it cannot work without them, as the caller finds; None if that was not looked at.
        ground: Why they are needed, or not.
        asked: How the user was asked for them.
        agreed: Whether the user agreed by doing something.
        refusable: Whether a user who refused could go on using the basic service.
        notice: What the user was told of it; None: what the app's own notice says.
    """

    id: str
    items: Kinds = field(converter=_kinds, metadata={"zh": "信息类型"})
    needed: bool | None = seen("功能是否必需")
    ground: str = ""
    asked: Asking | None = seen("征求方式")
    agreed: bool | None = seen("是否同意")
    refusable: bool | None = seen("可拒绝")
    notice: Notice | None = seen("告知")

    def __repr__(self) -> str:
        return shown(self, "id")


@frozen(kw_only=True, repr=False)
class Circumstances:
    """What is known beyond the files.

    Attributes:
        processor: Who runs the app.
        subject: The user on whose device it was looked at, in marks.
        notice: How the app's rules were put before the user, and what they cover.
        asked: How agreement to them was asked.
        refusable: Whether the app could be used without agreeing to more than it needs.
        asked_apart: Categories for which the user was asked apart from the rules, and agreed; None: not known.
        kept_under: The mark under which what is sent is kept; None: not known.
        functions: Functions beside the basic service. None: nobody looked; empty: there are none.
        needs: What the basic service cannot do without, beyond the list.
        bases: Other grounds than consent.
        findings: What the caller finds besides, with grounds, such as strict protection of sensitive items; the
            item of a finding is the id of a category, and where it has none it holds of every act.
        demanded: Categories asked of the user at the start or in the way of use, whether or not taken.
        purpose_told: Whether the purpose was told when they were asked for.
        refused: Categories that the user refused; None: not tried.
        service_refused: Whether the basic service was then refused.
        supply_side: Whether the user supplies the service, as a driver does.
        recipients: Who receives what is sent; one whose id is the name of bundled code is its provider.
        app: What else an auditor saw of its behaviour; what the record or another field here settles is not
            taken from it.
        dealing: Terms, the account and its closing.
    """

    processor: Processor = Factory(lambda: Processor(id="app operator"))
    subject: DataSubject = Factory(lambda: DataSubject(id="user"))
    notice: Notice | None = seen("告知")
    asked: Asking | None = seen("征求方式")
    refusable: bool | None = seen("可拒绝")
    asked_apart: Kinds | None = field(default=None, converter=_kinds_or_none, metadata={"zh": "另行征求"})
    kept_under: KeptUnder | None = seen("归属标识")
    functions: tuple[ExtendedFunction, ...] | None = seen("扩展功能")
    needs: tuple[Need, ...] = ()
    bases: tuple[OtherBasis, ...] = ()
    findings: tuple[Finding, ...] = ()
    demanded: Kinds | None = field(default=None, converter=_kinds_or_none, metadata={"zh": "索要"})
    purpose_told: bool | None = seen("同步告知目的")
    refused: Kinds | None = field(default=None, converter=_kinds_or_none, metadata={"zh": "拒绝的信息"})
    service_refused: bool | None = seen("拒绝基本功能服务")
    supply_side: bool | None = seen("服务供给侧")
    recipients: tuple[Recipient, ...] | None = seen("接收方")
    app: AppBehaviour = Factory(AppBehaviour)
    dealing: Dealing | None = seen("交易")

    def __repr__(self) -> str:
        return shown(self, "processor", "subject")


NOTHING_KNOWN = Circumstances()
"""The circumstances of which nobody said anything."""
