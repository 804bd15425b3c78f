"""Members of an app's archive, read one by one into memory and never written to disk.

Nothing is unpacked but what is known to be read, and of that no more than the limit,
whatever the archive says of its size. Names are only compared; one that leads out of
the archive is a fault.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Blob, Faults
from pipl_rules.apps.reading.limits import Limits

_WANTED = re.compile(
    r"AndroidManifest\.xml"
    r"|Payload/[^/]+\.app/(?:(?:[^/]+/){0,6}PrivacyInfo\.xcprivacy|Info\.plist|Frameworks/[^/]+\.framework/Info\.plist)"
    r"|(?:[^/]+/)?(?:module\.json5?|app\.json5|config\.json)"
    r"|(?:base|[A-Za-z0-9_.]+)\.apk|[^/]+\.h[as]p"
)
_NOT_READ = re.compile(r"(?:config|split_config|split)[._].*\.apk")
_SAFE = re.compile(r"[^\x00-\x1f\x7f\\:]+")
_FOREIGN = "base/manifest/AndroidManifest.xml"


def members(blob_or_path: Path | Blob, file: str, faults: Faults, limits: Limits) -> Iterator[Blob]:
    """The members worth reading, in the order of their names."""
    source = io.BytesIO(blob_or_path.data) if isinstance(blob_or_path, Blob) else blob_or_path
    try:
        with zipfile.ZipFile(source) as archive:
            yield from _read(archive, file, faults, limits)
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError, RecursionError):
        do = "hand in the archive as it was built"
        faults.add(Code.NOT_A_ZIP, "a damaged archive", "a ZIP archive", do)


def is_workbook(path_or_blob: Path | Blob) -> bool:
    """Whether the archive is a workbook."""
    source = io.BytesIO(path_or_blob.data) if isinstance(path_or_blob, Blob) else path_or_blob
    try:
        with zipfile.ZipFile(source) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False


def _read(archive: zipfile.ZipFile, file: str, faults: Faults, limits: Limits) -> Iterator[Blob]:
    entries = archive.infolist()
    if len(entries) > limits.files:
        expected = f"{limits.files:,} at most"
        faults.add(Code.TOO_MANY_FILES, "more members", expected, "hand in the archive as it was built")
        return
    wanted: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename
        if not _safe(entry):
            do = "do not unpack this archive"
            faults.add(Code.UNSAFE_NAME, "a name that leads out of the archive", "names within it", do)
        elif name == _FOREIGN:
            do = "build an APK from the bundle, and hand that in"
            faults.add(Code.NO_MANIFEST, "a bundle, whose manifest is of another form", "an APK", do)
        elif _WANTED.fullmatch(name) and not _NOT_READ.fullmatch(name):
            if name in wanted:
                do = "do not trust this archive: systems differ in which of two members they read"
                faults.add(Code.REPEATED_MEMBER, "two members of one name", "one", do)
            wanted[name] = entry
    for name in sorted(wanted, key=lambda name: (name.count("/"), name)):
        data = _member(archive, wanted[name], faults, limits)
        if data is not None:
            yield Blob(f"{file}/{name}", data, bundled(name))


def _safe(entry: zipfile.ZipInfo) -> bool:
    """`orig_filename` is as written: what stands behind a NUL is cut off in the other."""
    name = entry.orig_filename
    return bool(_SAFE.fullmatch(name)) and not name.startswith("/") and ".." not in name.split("/")


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, faults: Faults, limits: Limits) -> bytes | None:
    if entry.flag_bits & 0x1:
        do = "hand in the archive as it was built, without a password"
        faults.add(Code.ENCRYPTED, "a member marked as encrypted", "one that is not", do)
        return None
    try:
        with archive.open(entry) as member:
            data = member.read(limits.file + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
        do = "hand in the archive as it was built"
        faults.add(Code.NOT_A_ZIP, "a member that cannot be unpacked", "a sound one", do)
        return None
    if len(data) > limits.file:
        found, expected = f"a member of more than {limits.file:,} bytes", f"{limits.file:,} at most"
        faults.add(Code.TOO_LARGE, found, expected, "do not unpack this archive, or raise `limits`")
        return None
    return data


_BUNDLED = re.compile(
    r"(?:^|/)(?:Pods/([^/]+)/|oh_modules/(@[^/]+/[^/]+|[^/@]+)/|([^/]+)\.(?:framework|bundle)/)"
)


def bundled(name: str) -> str | None:
    """The bundled code in whose folder the file lies, the innermost; None if it is the app's own.

    >>> bundled("Payload/A.app/Frameworks/UMCommon.framework/Info.plist"), bundled("Payload/A.app/Info.plist")
    ('UMCommon', None)
    """
    found = [next(filter(None, match)) for match in _BUNDLED.findall(name)]
    return found[-1] if found else None
