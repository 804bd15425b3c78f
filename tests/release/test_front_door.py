"""What the front door promises is on record, and goes only when that was announced."""

from pathlib import Path

import front_door
import pytest
from front_door import ON_RECORD, faults, kept, promises

EVALUATE = [
    "evaluate() -> Judgment",
    "evaluate(act): ProcessingAct, required, by place or name",
    "evaluate(lang): str, optional, by name",
    "evaluate: function",
]


def test_the_front_door_is_as_recorded() -> None:
    """A name, a parameter or a type that is gone or changed is told with what to do; so is one that is new."""
    assert faults(ON_RECORD.read_text("utf-8").splitlines(), promises()) == []


def test_the_record_has_every_name_with_its_parameters_words_and_answers() -> None:
    """One of each kind, so that a record that misses a kind is seen."""
    assert {
        "Finding(ground): str, optional, by place or name",
        "Judgment.verdict: Verdict",
        "Judgment.infringed() -> bool | None",
        "Operation.STORE",
        "PiplRulesError: class",
        "Verdict.of(privacy): bool, required, by name",
        "evaluate() -> Judgment",
        "evaluate(judged_on): date | None, optional, by name",
    } <= set(promises())


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (EVALUATE, []),
        (EVALUATE[1:], ["gone or changed: 'evaluate() -> Judgment'"]),
        ([*EVALUATE[:2], EVALUATE[3]], ["gone or changed: 'evaluate(lang)"]),
        ([EVALUATE[0], EVALUATE[1].replace("Act", "Record"), *EVALUATE[2:]], ["gone or changed", "asked of every"]),
        ([*EVALUATE, "evaluate(day): date, required, by name"], ["asked of every caller from now on"]),
        ([*EVALUATE, "evaluate(day): date, optional, by name"], ["new: 'evaluate(day)"]),
        ([*EVALUATE, "judge(day): date, required, by name"], ["new: 'judge(day)"]),
    ],
)  # fmt: skip
def test_what_is_gone_changed_asked_or_new_is_told_apart(now: list[str], told: list[str]) -> None:
    found = faults(EVALUATE, now)
    assert len(found) == len(told)
    assert all(fault.startswith(start) for fault, start in zip(found, told, strict=True))
    assert all("deprecat" in fault for fault in found if fault.startswith("gone"))


@pytest.mark.parametrize("let_go", ["evaluate", "evaluate(lang)"])
def test_a_promise_leaves_the_record_only_when_it_was_let_go(let_go: str) -> None:
    """Writing the record anew does not make a removal disappear."""
    now = [line for line in EVALUATE if "lang" not in line]
    assert kept(EVALUATE, now, ()) == EVALUATE
    assert kept(EVALUATE, now, {"judge", "evaluate(act)"}) == EVALUATE
    assert kept(EVALUATE, now, {let_go}) == now
    assert kept([], EVALUATE, ()) == EVALUATE


def test_a_member_goes_with_the_class_that_goes() -> None:
    lines = ["Verdict.LAWFUL", "Verdict.of() -> Verdict", "Verdict: class"]
    assert kept(lines, [], {"Verdict"}) == []
    assert kept(lines, [], {"Verdict.of"}) == ["Verdict.LAWFUL", "Verdict: class"]


def test_the_changelog_lets_go_what_it_names_as_broken_since_the_last_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under Breaking of what is unreleased, and nowhere else."""
    parts = ("Law\n\n- `a`", "Breaking\n\n- `evaluate(lang)` and `Verdict.of`", "Features\n\n- `b`")
    text = "# Changelog\n\n## Unreleased\n\n" + "\n\n".join(f"### {part}." for part in parts)
    (tmp_path / "CHANGELOG.md").write_text(
        f"{text}\n\n## 0.1.0\n\n### Breaking\n\n- `c`.\n", encoding="utf-8"
    )
    monkeypatch.setattr(front_door, "ROOT", tmp_path)
    named = {"a", "b", "c", "evaluate(lang)", "Verdict.of"}
    assert front_door.let_go() & named == {"evaluate(lang)", "Verdict.of"}
