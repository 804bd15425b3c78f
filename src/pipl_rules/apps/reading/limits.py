"""How much is read of an app's files before the rest is refused."""

from attrs import field, frozen
from attrs.validators import ge


@frozen(kw_only=True)
class Limits:
    """How much is read; what is beyond is a fault, found before work or memory is spent on it.

    Attributes:
        file: Bytes of one file, or of one member of an archive when unpacked.
        archive: Bytes of one archive.
        files: Files in a folder, or members in an archive.
        rows: Rows of one log.
        row: Characters of one row, fields and quotation marks included.
        faults: Faults of one file.
        depth: How deep things may stand within one another.

    Raises:
        ValueError: If a limit is less than one.
    """

    file: int = field(default=64_000_000, validator=ge(1))
    archive: int = field(default=4_000_000_000, validator=ge(1))
    files: int = field(default=200_000, validator=ge(1))
    rows: int = field(default=1_000_000, validator=ge(1))
    row: int = field(default=130_000, validator=ge(1))
    faults: int = field(default=20_000, validator=ge(1))
    depth: int = field(default=40, validator=ge(1))


USUAL = Limits()
"""The limits where the caller names none."""
