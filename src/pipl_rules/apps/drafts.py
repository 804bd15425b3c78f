"""An act put together from what was read and what is known, before it is judged; and its parts."""

import datetime as dt
from collections.abc import Collection, Hashable, Iterable, Mapping
from functools import cached_property
from typing import Any

from attrs import evolve, frozen

from pipl_rules.apps.circumstances import Circumstances, ExtendedFunction, ids
from pipl_rules.apps.kinds import Kind
from pipl_rules.apps.record import AppRecord, Declares, Place
from pipl_rules.apps.rows import ORDER, Seen
from pipl_rules.domain.act import ProcessingAct
from pipl_rules.domain.app import AppBehaviour
from pipl_rules.domain.categories import CATEGORIES
from pipl_rules.domain.consent import ConsentRecord
from pipl_rules.domain.dealing import Dealing
from pipl_rules.domain.information import InformationItem
from pipl_rules.domain.words import Asking, Form, KeptUnder, Operation, Topic
from pipl_rules.facts import consent, item
from pipl_rules.facts.finding import Finding

BASIC_SERVICE = "basic service"

DEVICE_MARKS = frozenset(
    {
        "item.mac_address",
        "item.imei",
        "item.hardware_serial",
        "item.android_id",
        "item.advertising_id",
        "item.sim_id",
    }
)
"""What is itself the mark of a device: wherever it goes, it is kept under that mark."""

Places = tuple[tuple[str, Place], ...]


@frozen(kw_only=True, slots=False, eq=False)
class Draft:
    """An act to be put together, and judged.

    Attributes:
        basis: What every act of the app is put together from.
        kind: The kind of finding.
        items: Ids of the categories, in their order.
        parts: Fields of the act that are its own.
        findings: What the caller, or the list for the type, finds of it, with grounds.
        places: Where each item was read, by its id; under an empty id what concerns the app as a whole.
        about: What it is about beside items, such as the mark of a function or of bundled code.
    """

    basis: "Basis"
    kind: Kind
    items: tuple[str, ...]
    parts: Mapping[str, Any]
    findings: tuple[Finding, ...] = ()
    places: Places = ()
    about: str = ""

    @cached_property
    def act(self) -> ProcessingAct:
        """The act; its id is the code of the kind, and its items bear the ids of their categories."""
        return self.basis.act(self.kind, self.items, self.parts)

    @property
    def key(self) -> Hashable:
        """What two drafts have in common that are judged alike; they may differ in where they were read."""
        return self.basis.mark, self.kind.code, self.items, tuple(self.parts.items()), self.findings

    @property
    def read_only(self) -> bool:
        """Whether the items were seen read at most, so that it is open whether they were collected."""
        return self.kind.taking and self.parts.get("operations") is None

    def only(self, items: Collection[str]) -> "Draft":
        """The same of some of its items, the consents cut down to them."""
        kept = frozenset(items)
        parts = dict(self.parts)
        if parts.get("consents"):
            parts["consents"] = tuple(
                each if each.items is None else evolve(each, items=each.items & kept)
                for each in parts["consents"]
            )
        return Draft(
            basis=self.basis,
            kind=self.kind,
            items=tuple(each for each in self.items if each in kept),
            parts=parts,
            findings=tuple(each for each in self.findings if each.item is None or each.item in kept),
            places=tuple(each for each in self.places if not each[0] or each[0] in kept),
            about=self.about,
        )


@frozen(slots=False, eq=False)
class Basis:
    """What every act of one app is put together from.

    Attributes:
        record: What was read.
        seen: The same by kind of information.
        known: What the caller knows beyond it.
        on: The day of the acts.
        mark: What stands for the circumstances and the day where acts are told apart.
    """

    record: AppRecord
    seen: Seen
    known: Circumstances
    on: dt.date
    mark: Hashable

    def draft(
        self,
        kind: Kind,
        items: Iterable[str],
        *,
        findings: tuple[Finding, ...] = (),
        places: Places = (),
        about: str = "",
        **parts: Any,  # noqa: ANN401 - fields of the act
    ) -> Draft:
        """A draft of an act with its items and what else is said of it."""
        names = tuple(sorted(items, key=ORDER.__getitem__))
        return Draft(
            basis=self,
            kind=kind,
            items=names,
            parts=parts,
            findings=(*findings, *self._bases(names)),
            places=places,
            about=about,
        )

    def act(self, kind: Kind, items: Iterable[str], parts: Mapping[str, Any]) -> ProcessingAct:
        """An act of the processor concerning the user."""
        whole: dict[str, Any] = {
            "id": kind.code,
            "on": self.on,
            "subject": self.known.subject,
            "processor": self.known.processor,
            "dealing": self._trade,
            "items": tuple(self._item(name) for name in items),
            "app": AppBehaviour(),
        }
        return ProcessingAct(**(whole | dict(parts)))

    @cached_property
    def _trade(self) -> Dealing | None:
        """What every act shares of the dealing; the closing of the account is an act of its own."""
        dealing = self.known.dealing
        if dealing is None:
            return None
        return Dealing(finance_or_content=dealing.finance_or_content, standard_terms=dealing.standard_terms)

    def _item(self, name: str) -> InformationItem:
        kept = self.known.kept_under or (KeptUnder.DEVICE if name in DEVICE_MARKS else None)
        return InformationItem(id=name, category=CATEGORIES[name], kept_under=kept, form=Form.PLAIN)

    def _bases(self, items: Collection[str]) -> tuple[Finding, ...]:
        """The caller's grounds and findings, as far as they concern the items."""
        besides = tuple(each for each in self.known.findings if each.item is None or each.item in items)
        return besides + tuple(
            finding
            for basis in self.known.bases
            if not ids(basis.items).isdisjoint(items)
            for finding in basis.findings
            if finding.item is None or finding.item in items
        )

    # -- What the user agreed to -----------------------------------------------------------------------

    def agreement(
        self, items: Collection[str], *, given: bool | None, passed_on: bool | None = False
    ) -> ConsentRecord:
        """The user's agreement to the app's rules, as far as it reached the items.

        Args:
            items: Ids of the items of the act.
            given: Whether the user agreed; None where no row says.
            passed_on: Whether the act passes them on, which agreement reaches only if recipients were named;
                None: not known.
        """
        known = self.known
        covers = frozenset[Topic]() if known.notice is None else known.notice.covers
        told = bool(covers) and {Topic.PURPOSE, Topic.MANNER} <= (covers or frozenset())
        named = Topic.RECIPIENT in (covers or ())
        done = (
            {Operation.COLLECT, Operation.PROVIDE}
            if named and passed_on is not False
            else {Operation.COLLECT}
        )
        settled = told and (named or passed_on is not None)
        return ConsentRecord(
            given=False if known.asked is Asking.NOT_ASKED else given,
            asked=known.asked,
            items=self._agreed_to(items),
            purposes=frozenset({BASIC_SERVICE}) if told else None,
            operations=frozenset(done) if settled else None,
            audience=frozenset(),
            condition_of_service=None if known.refusable is None else not known.refusable,
        )

    def _agreed_to(self, items: Collection[str]) -> frozenset[str] | None:
        """The items that agreement reached: what the policy names, and what was asked apart; None if not known."""
        apart = self.known.asked_apart
        named = frozenset(name for name in items if self._in_policy(name))
        reached = named | (ids(apart) & frozenset(items))
        settled = apart is not None and self._policy_read
        return reached if settled or len(reached) == len(items) else None

    @cached_property
    def _policy_read(self) -> bool:
        return any(each.how is Declares.POLICY for each in self.record.declarations or ())

    def _in_policy(self, name: str) -> bool:
        said = (self.seen.declarations or {}).get(name, ())
        return any(each.how is Declares.POLICY and each.collected is not False for each in said)

    def left_out_of_policy(self, name: str) -> bool | None:
        """Whether a policy was read and does not say that it is collected; None if none was read."""
        return not self._in_policy(name) if self._policy_read else None

    def denied(self, name: str) -> bool | None:
        """Whether a document says in so many words that it is not collected."""
        said = (self.seen.declarations or {}).get(name, ())
        return True if any(each.collected is False for each in said) else None

    # -- What is needed ------------------------------------------------------------------------------------

    @cached_property
    def _needs(self) -> dict[str, str]:
        return {need.item.id: need.ground for need in self.known.needs}

    def needed(self, name: str) -> bool | None:
        """Whether the basic service needs it, by the list or as the caller finds; None if neither says."""
        return True if name in self._needs else self.seen.is_needed(name)

    def functions(self, name: str) -> tuple[ExtendedFunction, ...]:
        """The functions beside the basic service that take it."""
        return tuple(each for each in self.known.functions or () if name in ids(each.items))

    def need(self, items: Iterable[str]) -> tuple[Finding, ...]:
        """That the basic service needs the items, on the ground of the list or the caller's."""
        result: list[Finding] = []
        for name in items:
            cite = None if self.seen.needed is None else self.seen.needed.whole.get(name)
            ground = self._needs.get(name) or str(cite)
            result += (
                Finding(item.NEEDED, True, ground, item=name),  # noqa: FBT003 - the value found
                Finding(consent.NEEDED_FOR_SERVICE, True, ground, item=name),  # noqa: FBT003 - as above
            )
        return tuple(result)
