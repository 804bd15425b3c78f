"""The manifest of an Android app: who it is and what it asks for.

Only what it asks for is read: `permission` and `permission-group` define names for
others, and ask for nothing. A request marked ``tools:node="remove"`` is taken out
when the app is built, and is no request. A value that the build fills in
(``${applicationId}``, ``@string/app_name``) is not found.
"""

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Blob, Faults, Found, clean, identifier
from pipl_rules.apps.reading.limits import Limits
from pipl_rules.apps.reading.xml import ANDROID, TOOLS, Element, elements
from pipl_rules.apps.record import Permission, Platform

REQUESTS = frozenset({"uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m"})
_REMOVED = frozenset({"remove", "removeAll"})


def manifest(blob: Blob, limits: Limits) -> Found:
    """What an ``AndroidManifest.xml`` in text tells."""
    faults = Faults(blob.file, limits.faults)
    return told(blob, elements(blob, faults, limits.depth), faults)


def told(blob: Blob, found: list[Element], faults: Faults) -> Found:
    """What the elements of a manifest tell, however they were written."""
    if not found:
        return Found(sources=(blob.file,), faults=tuple(faults.all))
    root = found[0]
    if root.tag != "manifest":
        do = "hand in AndroidManifest.xml"
        faults.add(Code.NOT_RECOGNISED, "another document", "a manifest", do, line=root.line)
        return Found(sources=(blob.file,), faults=tuple(faults.all))
    asked = [each for each in found if len(each.path) == 2 and each.tag in REQUESTS]  # noqa: PLR2004 - in the root
    permissions = [_permission(blob, each, faults) for each in asked]
    application = next((each for each in found if each.path == ("manifest", "application")), None)
    return Found(
        id=_package(root, faults),
        name=_text(application, f"{ANDROID}label", faults) if application else None,
        version=_text(root, f"{ANDROID}versionName", faults),
        platform=Platform.ANDROID,
        permissions=tuple(each for each in permissions if each is not None),
        sources=(blob.file,),
        faults=tuple(faults.all),
    )


def _permission(blob: Blob, element: Element, faults: Faults) -> Permission | None:
    if element.attributes.get(f"{TOOLS}node") in _REMOVED:
        return None
    written = element.attributes.get(f"{ANDROID}name")
    if written is None:
        do = "write android:name"
        faults.add(
            Code.MISSING, "no name", "the name of a permission", do, line=element.line, column=element.column
        )
        return None
    if "${" in written:
        return _filled(blob, element, written, faults)
    name = identifier(written)
    if name is None:
        do = "correct the name"
        found = "a text that names no permission"
        faults.add(
            Code.BAD_NAME, found, "letters, digits and dots", do, line=element.line, column=element.column
        )
        return None
    return Permission(
        name=name, platform=Platform.ANDROID, until_sdk=_until(element, faults), place=blob.at(element.line)
    )


def _filled(blob: Blob, element: Element, written: str, faults: Faults) -> Permission | None:
    """A permission whose name the build completes with the app's own package: it is the app's own."""
    name = identifier(written.replace("${applicationId}", "applicationId"))
    if name is None:
        do = "hand in the manifest of the built app"
        faults.add(Code.BAD_NAME, "a name that the build fills in", "a name", do, line=element.line)
        return None
    return Permission(
        name=name, platform=Platform.ANDROID, until_sdk=_until(element, faults), place=blob.at(element.line)
    )


def _until(element: Element, faults: Faults) -> int | None:
    written = element.attributes.get(f"{ANDROID}maxSdkVersion")
    if written is None:
        return None
    if written.isascii() and written.isdigit() and len(written) <= 5:  # noqa: PLR2004 - levels have two digits, previews five
        return int(written)
    do = "write the last level as a number; the request is read as one without limit"
    faults.add(
        Code.NOT_A_NUMBER, "a text", "a level of the system", do, line=element.line, column=element.column
    )
    return None


def _package(root: Element, faults: Faults) -> str | None:
    written = root.attributes.get("package")
    if written is None or "${" in written:
        return None
    name = identifier(written)
    if name is None:
        do = "correct the package name"
        faults.add(
            Code.BAD_NAME, "a text that names no package", "letters, digits and dots", do, line=root.line
        )
    return name


def _text(element: Element, attribute: str, faults: Faults) -> str | None:
    written = element.attributes.get(attribute, "")
    if not written.strip() or written.startswith(("@", "?")) or "${" in written:
        return None
    text = clean(written)
    if text is None:
        do = "correct the text, or leave it out"
        faults.add(
            Code.BAD_TEXT, "a text that cannot be shown", "a short line of text", do, line=element.line
        )
    return text
