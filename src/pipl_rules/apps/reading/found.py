"""What one file tells of an app, and how its faults are worded."""

import re

from attrs import frozen

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.record import Declaration, Observation, Permission, Place, Platform
from pipl_rules.errors import Fault


@frozen(kw_only=True)
class Found:
    """What one file tells; None means the same as in `AppRecord`: that the file is no source for it.

    Attributes:
        id: Package name or bundle id.
        name: Name shown to users.
        version: Version.
        platform: System.
        permissions: What it asks for.
        declarations: What it says it takes.
        observations: What a log shows.
        sdks: Bundled code found by name.
        sources: The files.
        faults: What was wrong.
    """

    id: str | None = None
    name: str | None = None
    version: str | None = None
    platform: Platform | None = None
    permissions: tuple[Permission, ...] | None = None
    declarations: tuple[Declaration, ...] | None = None
    observations: tuple[Observation, ...] | None = None
    sdks: frozenset[str] | None = None
    sources: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


@frozen
class Blob:
    """A file's bytes and its name as it is shown.

    Attributes:
        file: The name: a path as the caller wrote it, a member of an archive behind the archive's.
        data: The bytes.
        sdk: The bundled code to which it belongs; None for the app itself.
    """

    file: str
    data: bytes
    sdk: str | None = None

    def at(self, line: int | None = None) -> Place:
        """A place in it; lines count from 1."""
        return Place(self.file, line)


class Faults:
    """Faults of one file, collected; beyond the limit the last says so and reading stops.

    Attributes:
        all: The faults so far.
    """

    def __init__(self, file: str, limit: int) -> None:
        self.all: list[Fault] = []
        self._file = file
        self._limit = limit

    @property
    def full(self) -> bool:
        """Whether the limit is reached."""
        return len(self.all) > self._limit

    def add(  # noqa: PLR0913 - the parts of a fault
        self,
        code: Code,
        found: str,
        expected: str,
        do: str,
        *,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        """Add a fault at a line and column, both counted from 1."""
        if self.full:
            return
        if len(self.all) == self._limit:
            code, found = Code.TOO_MANY_FAULTS, f"more than {self._limit:,} faults"
            expected, do = f"{self._limit:,} at most", "mend what is faulty so far, and read the file again"
        place = ":".join(str(part) for part in (self._file, line, column) if part is not None)
        self.all.append(Fault(path=place, code=code.value, found=found, expected=expected, do=do))


def nothing(blob: Blob, code: Code, found: str, expected: str, do: str) -> Found:
    """A file of which nothing could be read."""
    faults = Faults(blob.file, 1)
    faults.add(code, found, expected, do)
    return Found(sources=(blob.file,), faults=tuple(faults.all))


_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,254}")
_LONGEST = 200


def clean(text: str) -> str | None:
    """The text without white space around it, if it can stand in a record; None if not."""
    text = text.strip()
    return text if len(text) <= _LONGEST and not _CONTROL.search(text) else None


def identifier(text: str) -> str | None:
    """The text if it is a name such as systems give permissions and packages; else None.

    >>> identifier(" com.example.app "), identifier("13800138000")
    ('com.example.app', None)
    """
    text = text.strip()
    return text if _IDENTIFIER.fullmatch(text) else None
