"""What is said where a library of the extra is not installed."""

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Blob, Found, nothing


def lacking(blob: Blob, library: str) -> Found:
    """The file cannot be read for want of a library."""
    do = "install the extra: pip install 'pipl_rules[app]'"
    return nothing(blob, Code.MISSING_EXTRA, f"no {library}", "the library that reads this format", do)
