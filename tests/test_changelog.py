"""The changelog answers its reader's first question, whose answers change, and keeps its form."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "CHANGELOG.md").read_text("utf-8")
HEADINGS = ("Corrections (answers change)", "Law", "Breaking", "Features")
VERSION = re.compile(r"Unreleased|\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)")
ANOTHER = re.compile(r"(?<!\bv)(?<!\bNo)[.?!] (?=[A-Z`*])")
"""Where a sentence ends and another begins on the same line; parties are parted by a ``v.``."""
NONE = "No answer changes"


def faults(text: str) -> list[str]:
    """What departs from the form, each with what to do."""
    found = []
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        version, _, body = part.partition("\n")
        if not VERSION.fullmatch(version):
            found.append(f"{version}: head it 'Unreleased', or with the version and its day")
        sections = re.split(r"^### ", body, flags=re.MULTILINE)[1:]
        names = [each.partition("\n")[0] for each in sections]
        if names != [name for name in HEADINGS if name in names]:
            found.append(f"{version}: the headings are {', '.join(HEADINGS)}, in this order")
        for name, each in zip(names, sections, strict=True):
            lead, *entries = re.split(r"^- ", each.partition("\n")[2], flags=re.MULTILINE)
            found += [f"{version}, {name}: {fault}" for fault in _section(name, lead, entries)]
    return found


def _section(name: str, lead: str, entries: list[str]) -> list[str]:
    if not entries:
        return ["an empty heading: leave it out"]
    found = [
        f"one sentence a line: {line.strip()[:60]}"
        for line in "\n".join([lead, *entries]).splitlines()
        if ANOTHER.search(line)
    ]
    found += [
        f"a line that goes on is indented by two: {line[:60]}"
        for entry in entries
        for line in entry.rstrip().splitlines()[1:]
        if not re.match(r" {2}\S", line)
    ]
    for entry in entries:
        first, last = entry.partition("\n")[0][:60], entry.rstrip().splitlines()[-1].strip()
        if not last.endswith("."):
            found.append(f"an entry ends as a sentence does: {first}")
        if not (last.startswith(("Affects ", NONE)) or NONE in lead):
            found.append(f"say last whose answers change ('Affects ...'), or '{NONE} ...': {first}")
        if name == HEADINGS[0] and not re.search(r"^ {2}Before, ", entry, re.MULTILINE) and NONE not in entry:
            found.append(f"say what was answered before ('Before, ...'), and what now: {first}")
        if name == "Breaking" and "instead" not in entry:
            found.append(f"say what to write instead: {first}")
    return found


def test_the_changelog_keeps_its_form_and_says_whose_answers_change() -> None:
    """Four headings in their order, a sentence a line, and at the end of each entry whom it concerns."""
    assert "## Unreleased\n" in TEXT
    assert faults(TEXT) == []


def test_the_documents_say_that_nothing_is_released_until_something_is() -> None:
    """Else a reader of the first release would be told that there is none."""
    policy = (ROOT / "docs" / "versioning.md").read_text("utf-8")
    released = len(re.findall(r"^## ", TEXT, re.MULTILINE)) > 1
    said = (
        "Nothing has been released yet" in TEXT,
        "no version has been released yet" in policy,
        "尚未正式发布" in policy,
    )
    assert said == (not released,) * 3


GOOD = """## Unreleased

### Corrections (answers change)

- PIPL art. 57 para. 2 no longer relieves (as in Zhu v. Baidu) when notice was required.
  Before, it was answered "no duty"; it is now answered "duty".
  Affects cases from 2021-11-01.

### Breaking

- `a` is gone.
  Write `b` instead.
  No answer changes.

### Features

No answer changes by these.

- `b` is there.
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", None),
        ("  Affects cases from 2021-11-01.\n", "", "whose answers change"),
        ("  Before, it was", "  It was", "answered before"),
        ("  Write `b` instead.\n", "", "instead"),
        ("No answer changes by these.\n", "", "whose answers change"),
        ("`b` is there.", "`b` is there. It is new.", "one sentence a line"),
        ("`b` is there.", "`b` is there", "ends as a sentence"),
        ("  Affects", "Affects", "indented"),
        ("### Breaking", "### Removed", "in this order"),
        ("### Breaking", "### Corrections (answers change)", "in this order"),
        ("- `b` is there.\n", "", "empty heading"),
        ("## Unreleased", "## 0.2", "the version and its day"),
        ("## Unreleased", "## 0.2.0 (2027-01-31)", None),
    ],
)
def test_a_departure_from_the_form_is_told(old: str, new: str, told: str | None) -> None:
    found = faults(GOOD.replace(old, new, 1) if old else GOOD)
    assert any(told in fault for fault in found) if told else found == []
