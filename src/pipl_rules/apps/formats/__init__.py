"""Forms of a report on an app: text, JSON, SARIF, HTML, and a picture. What they show is the same."""

from pipl_rules.apps.formats.data import SCHEMA_VERSION, as_data, as_json, as_lines
from pipl_rules.apps.formats.html import as_html, as_pages
from pipl_rules.apps.formats.picture import as_svg, as_svgs
from pipl_rules.apps.formats.sarif import as_log, as_sarif
from pipl_rules.apps.formats.text import as_text, as_texts

__all__ = [
    "SCHEMA_VERSION",
    "as_data",
    "as_html",
    "as_json",
    "as_lines",
    "as_log",
    "as_pages",
    "as_sarif",
    "as_svg",
    "as_svgs",
    "as_text",
    "as_texts",
]
