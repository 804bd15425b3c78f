"""A name that goes is announced where it is used, and goes when that was announced, not before and not after."""

import inspect
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
from attrs import frozen
from declared import PACKAGE, ROOT
from leaving import STAYS, leaving, version

from pipl_rules import __version__
from pipl_rules.deprecation import Announced, deprecated

MESSAGE = "Deprecated since 0.2.0, goes in 0.4.0: write `evaluate(act)`."
MARKS = [pytest.param(deprecated, id="deprecated"), pytest.param(Announced, id="before 3.13")]
"""The one in use on this Python, and the one for those that have none."""


def line() -> int:
    """The line of the caller."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno


@pytest.mark.parametrize("mark", MARKS)
def test_a_deprecated_function_warns_at_the_line_that_calls_it_and_does_as_before(
    mark: type[deprecated],
) -> None:
    """With since when, until when, and what to write instead."""

    @mark(MESSAGE)
    def judge(act: str, *, lang: str = "en") -> tuple[str, str]:
        """Told in the documentation as before."""
        return act, lang

    with pytest.warns(DeprecationWarning, match="goes in") as told:
        answered, here = judge("a", lang="zh"), line()
    assert answered == ("a", "zh")
    (one,) = told
    assert (str(one.message), one.filename, one.lineno) == (MESSAGE, __file__, here)
    assert getattr(judge, "__deprecated__", None) == MESSAGE
    assert (judge.__name__, judge.__doc__) == ("judge", "Told in the documentation as before.")
    assert list(inspect.signature(judge).parameters) == ["act", "lang"]


@pytest.mark.parametrize("mark", MARKS)
def test_a_deprecated_method_and_property_warn_at_the_line_that_uses_them(mark: type[deprecated]) -> None:
    class Judged:
        @mark(MESSAGE)
        def why(self) -> str:
            return "because"

        @property
        @mark(MESSAGE)
        def short(self) -> str:
            return "so"

        @staticmethod
        @mark(MESSAGE)
        def read() -> str:
            return "read"

    with pytest.warns(DeprecationWarning, match="goes in") as told:
        said, here = (Judged().why(), Judged().short, Judged.read()), line()
    assert said == ("because", "so", "read")
    assert [(one.filename, one.lineno) for one in told] == [(__file__, here)] * 3


@pytest.mark.parametrize("mark", MARKS)
def test_a_deprecated_record_warns_when_one_is_made_and_when_a_class_is_made_of_it(
    mark: type[deprecated],
) -> None:
    """Frozen records with slots as well as plain classes, with keywords for the subclass; instances of subclasses do not."""

    @mark(MESSAGE)
    @frozen
    class Old:
        mark: str
        kept: bool = True

    class Taking:
        kind = ""

        def __init_subclass__(cls, kind: str = "none") -> None:
            cls.kind = kind

    @mark(MESSAGE)
    class Plain(Taking):
        pass

    with pytest.warns(DeprecationWarning, match="goes in") as told:
        made, here = Old("a", kept=False), line()
    assert (made.mark, made.kept) == ("a", False)
    assert [(one.filename, one.lineno) for one in told] == [(__file__, here)]
    with pytest.warns(DeprecationWarning, match="goes in") as told:
        sub, here = type("Sub", (Plain,), {}, kind="kept"), line()
    assert [(one.filename, one.lineno) for one in told] == [(__file__, here)]
    assert sub.__dict__["kind"] == "kept"
    with warnings.catch_warnings(record=True) as caught:
        assert isinstance(sub(), Plain)
    assert caught == []


def test_type_checkers_know_that_a_name_is_deprecated(tmp_path: Path) -> None:
    """Without anything installed for it: mypy tells the use, with the announcement."""
    pytest.importorskip("mypy")
    used = tmp_path / "used.py"
    used.write_text(
        "from pipl_rules.deprecation import deprecated\n\n"
        f'@deprecated("{MESSAGE}")\ndef judge() -> int:\n    return 1\n\n\njudge()\n',
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--enable-error-code=deprecated", str(used)]
    run = subprocess.run(
        [*command, f"--cache-dir={tmp_path / 'cache'}", "--config-file="],
        env={"MYPYPATH": str(PACKAGE.parent), "PATH": ""},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"used.py:8: error: function used.judge is deprecated: {MESSAGE}" in run.stdout
    assert "Found 1 error" in run.stdout


def test_nothing_stays_longer_than_was_announced_nor_goes_unannounced() -> None:
    """Everything in the package that is marked: in form, due later, long enough, and told in the changelog."""
    told = (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = leaving(PACKAGE)
    assert [fault for each in found for fault in each.faults(version(__version__), told)] == []


@pytest.mark.parametrize(
    ("now", "mark", "wrong"),
    [
        ("0.2.0", f'@deprecated("{MESSAGE}")', None),
        ("0.3.9", f'@deprecation.deprecated("{MESSAGE}")', None),
        ("0.4.0", f'@deprecated("{MESSAGE}")', "take it out"),
        ("1.0.0", f'@deprecated("{MESSAGE}", stacklevel=2)', "take it out"),
        ("0.1.0", f'@deprecated("{MESSAGE}")', "not out yet"),
        (
            "0.2.0",
            '@deprecated("Deprecated since 0.2.0, goes in 0.3.0: write `x`.")',
            "goes too early: 0.4.0",
        ),
        (
            "1.5.0",
            '@deprecated("Deprecated since 1.5.0, goes in 1.9.0: write `x`.")',
            "goes too early: 2.0.0",
        ),
        ("0.2.0", '@deprecated("Deprecated since 0.2.0: write `x`.")', "as a literal"),
        ("0.2.0", '@deprecated("Deprecated since 0.2.0, goes in 0.4.0: ")', "as a literal"),
        ("0.2.0", "@deprecated(MESSAGE)", "as a literal"),
    ],
)
def test_what_is_overdue_out_of_form_or_too_short_is_found(
    now: str, mark: str, wrong: str | None, tmp_path: Path
) -> None:
    """Wherever it stands: in a class within a branch, too; in the package itself there may be none at a time."""
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "old.py").write_text(
        f"if True:\n    class Judged:\n        @property\n        {mark}\n        def why(self): ...\n",
        encoding="utf-8",
    )
    (found,) = leaving(tmp_path / "library")
    assert (found.place, found.name) == ("library/old.py:5", "Judged.why")
    faults = list(found.faults(version(now), "`Judged.why` goes in 0.4.0."))
    assert [wrong in fault for fault in faults if wrong] == ([True] if wrong else [])
    assert faults == [] or wrong
    if wrong != "as a literal":
        assert any("CHANGELOG" in fault for fault in found.faults(version(now), "nothing"))


def test_the_policy_says_how_long_a_name_stays() -> None:
    """In both languages, as the check has it."""
    policy = (ROOT / "docs" / "versioning.md").read_text("utf-8")
    assert STAYS == 2
    assert "at least two minor versions" in policy
    assert "至少两个次版本" in policy
