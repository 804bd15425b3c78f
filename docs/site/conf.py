"""How the site is built: ``python -m sphinx -b html -W docs/site BUILD``."""

import re
import subprocess
import sys
from pathlib import Path

from sphinx.application import Sphinx

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import generate  # noqa: E402 - found beside this file
from bigrams import SearchPairs  # noqa: E402 - the same

from pipl_rules import __version__  # noqa: E402 - the same order

project = "pipl_rules"
author = "the pipl_rules authors"
project_copyright = "the pipl_rules authors, Apache License 2.0"
version = release = __version__
language = "en"
extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["law/_parts", "pages", "_static"]

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3
myst_ref_domains = ["std"]  # all links are to pages and labels; other domains would be tried for each
suppress_warnings = [
    "mystnb.unknown_mime_type"
]  # a picture is shown as HTML; its mermaid is for who asks for it
nb_execution_mode = "off"  # notebooks are shown as they were run
nb_ipywidgets_js: dict[str, dict[str, str]] = {}  # no script from another host

smartquotes = False
default_role = "code"  # docstrings put names between single backticks
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
add_module_names = False
python_use_unqualified_type_names = True
toc_object_entries = False  # the list of contents of every page would carry them
napoleon_use_rtype = False
napoleon_use_ivar = True

nitpicky = True
nitpick_ignore_regex = [
    ("py:class", ".*"),  # types in signatures: of other libraries, and ours that have no entry of their own
    ("py:exc", ".*"),  # what is raised, where a docstring tells it in a sentence
]

html_theme = "furo"
html_title = "pipl_rules"
html_static_path = ["_static"]
html_favicon = "_static/icon.svg"
html_css_files = ["site.css"]
html_search_language = "en-zh"
html_copy_source = False
html_show_sourcelink = False
html_theme_options = {"navigation_with_keys": True}


def _write_pages(_: Sphinx) -> None:
    generate.generate()


def _list_members(_: Sphinx, __: str, ___: str, ____: object, _____: object, lines: list[str]) -> None:
    """Members told of as ``NAME: what it means``, a line each, become a list."""
    heads = [place for place, line in enumerate(lines) if re.match(r"[A-Z_]+: ", line)]
    if len(heads) > 1:
        for place in range(heads[0], len(lines)):
            lines[place] = ("* " if place in heads else "  ") + lines[place].strip()


def _put_explorer(app: Sphinx, failed: Exception | None) -> None:
    """The explorer below the site, where asked for with ``-t explorer``: it is built with npm and from a registry."""
    build = generate.ROOT / "docs" / "explorer" / "build.py"
    if failed is None and app.tags.has("explorer"):
        subprocess.run([sys.executable, str(build), str(Path(app.outdir) / "explorer")], check=True)  # noqa: S603 - our own script


def setup(app: Sphinx) -> None:
    """Write the generated pages first, and teach the search Chinese."""
    app.add_search_language(SearchPairs)
    app.connect("builder-inited", _write_pages)
    app.connect("autodoc-process-docstring", _list_members)
    app.connect("build-finished", _put_explorer)
