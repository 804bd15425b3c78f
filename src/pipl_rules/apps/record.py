"""What is known of one app: what it declares, what it can reach, what it was seen to do. No law in it.

Each entry says where it was read. What no source told is None, which is not an
empty tuple: an app whose log was read and shows nothing has `observed == ()`.
"""

import datetime as dt

from attrs import field, frozen

from pipl_rules.domain.shown import shown
from pipl_rules.domain.vocabulary import Word


class Platform(Word):
    """The system an app runs on."""

    ANDROID = "android", "安卓"
    IOS = "ios", "iOS"
    HARMONYOS = "harmonyos", "鸿蒙"


class Declares(Word):
    """What kind of document a declaration was read from."""

    DATA_SAFETY = "data_safety", "应用商店数据安全表"
    PRIVACY_MANIFEST = "privacy_manifest", "隐私清单"
    POLICY = "policy", "隐私政策"


class Deed(Word):
    """What a row of a log shows an app to have done with information on the device."""

    ACCESS = "access", "读取"
    SEND = "send", "发送"


class Agreement(Word):
    """How the user stood to the app's rules when a row was logged."""

    BEFORE = "before", "同意前"
    AFTER = "after", "同意后"
    REFUSED = "refused", "拒绝后"


@frozen
class Place:
    """Where an entry was read: file, and line counted from 1; None where the file has no lines."""

    file: str
    line: int | None = None

    def __str__(self) -> str:
        return self.file if self.line is None else f"{self.file}:{self.line}"


@frozen(kw_only=True)
class Permission:
    """A permission, or a text that says why one is wanted, as the package names it.

    Attributes:
        name: Its name: ``android.permission.CAMERA``, ``NSCameraUsageDescription``, ``ohos.permission.CAMERA``.
        platform: The system whose name it is.
        reason: Whether a reason is given with it; None where the system has no place for one.
        until_sdk: Last level of the system at which it is asked for; None without limit.
        sdk: The bundled code that brings it along; None where the app itself does, or that is not known.
        place: Where it was read.
    """

    name: str
    platform: Platform
    reason: bool | None = None
    until_sdk: int | None = None
    sdk: str | None = None
    place: Place


@frozen(kw_only=True)
class Declaration:
    """What a document says of one kind of information.

    Attributes:
        item: Id of the category, ``item.*``; None where the term has no counterpart among the categories.
        term: The document's own term of art for it, such as a key of the form.
        how: The kind of document.
        collected: Whether it says that the information is collected.
        shared: Whether it says that it is passed on.
        optional: Whether it says that the user can choose not to give it.
        purposes: Purposes it names, in its own terms.
        sdk: The bundled code of which it speaks; None for the app itself.
        place: Where it was read.
    """

    item: str | None
    term: str
    how: Declares
    collected: bool | None = None
    shared: bool | None = None
    optional: bool | None = None
    purposes: frozenset[str] = frozenset()
    sdk: str | None = None
    place: Place


@frozen(kw_only=True, repr=False)
class Observation:
    """A row of a log of behaviour. It holds what was done, never what was read.

    Attributes:
        at: When; None if the row does not say. Without a zone it is Beijing time.
        action: The scanner's own name for what was done, such as ``获取IMEI``.
        items: Ids of the categories concerned; empty where the action has no counterpart among them.
        deed: Access on the device, or sending; None if the row does not say.
        agreed: How the user stood to the app's rules then; None if the row does not say.
        sdk: The bundled code that did it; None where the app itself did, or that is not known.
        times: How many times, where the scanner counts.
        place: Where it was read.
    """

    at: dt.datetime | None = None
    action: str
    items: tuple[str, ...] = ()
    deed: Deed | None = None
    agreed: Agreement | None = None
    sdk: str | None = None
    times: int = 1
    place: Place

    def __repr__(self) -> str:
        return shown(self, "items", "deed", "agreed", "place")


@frozen(kw_only=True)
class AppRecord:
    """Everything read of one version of one app.

    Attributes:
        id: Its package name or bundle id, or a mark chosen by the caller.
        name: Its name as shown to users; None if not found.
        version: Version looked at; None if not found.
        platform: Its system; None if not found.
        permissions: What it asks for; None if no manifest was read.
        declarations: What documents say it takes; None if none was read.
        observations: What a log shows; None if none was read.
        sdks: Bundled code found by name; None if nobody looked.
        sources: The files read.
    """

    id: str
    name: str | None = None
    version: str | None = None
    platform: Platform | None = None
    permissions: tuple[Permission, ...] | None = None
    declarations: tuple[Declaration, ...] | None = None
    observations: tuple[Observation, ...] | None = None
    sdks: frozenset[str] | None = None
    sources: tuple[str, ...] = field(default=())
