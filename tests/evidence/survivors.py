"""The surviving mutants as text, for whoever writes the missing tests."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from recording import Recording
from scoring import Score

from pipl_rules.logic.conditions import NEVER
from pipl_rules.logic.rule import Duty, Rule
from pipl_rules.statutes import rulebook


def write_lists(scores: Sequence[Score], recording: Recording, folder: Path) -> None:
    """One file an instrument: each rule with survivors, its text, what survives, where it is tested most."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.txt"):
        old.unlink()
    asked: dict[str, Counter[str]] = {}
    for ask, states in recording.asks.items():
        if ask.key[0] not in ("status", "infringed"):
            asked.setdefault(ask.key[1], Counter())[ask.file] += len(states)
    by_id = rulebook().by_id
    groups: dict[str, dict[str, list[Score]]] = {}
    for score in scores:
        if not score.killed:
            of = score.mutant.of
            law = by_id[of].cite.instrument.id if of in by_id else of
            groups.setdefault(law, {}).setdefault(of, []).append(score)
    for law, rules in groups.items():
        lines = [f"{law}: {sum(map(len, rules.values()))} surviving mutants", ""]
        for of, found in rules.items():
            lines += _rule(by_id[of], asked.get(of, Counter())) if of in by_id else [of]
            lines += [f"    survives: {score.mutant.text}" for score in found]
            lines.append("")
        (folder / f"{law}.txt").write_text("\n".join(lines), "utf-8")


def _rule(rule: Rule, asked: Counter[str]) -> list[str]:
    lines = [
        f"{rule.id} ({rule.cite}; {rule.span.start} to {rule.span.end}): {rule.gist}",
        f"    when {rule.when}",
    ]
    if rule.unless != NEVER:
        lines.append(f"    unless {rule.unless}")
    if isinstance(rule.concludes, Duty):
        lines.append(f"    must: {rule.concludes.conduct.en}; done: {rule.concludes.done}")
    elif rule.concludes is not None:
        lines.append(f"    concludes {rule.concludes}")
    tests = ", ".join(file for file, _ in asked.most_common(2)) or "nowhere by name"
    lines.append(f"    asked about in {tests}")
    return lines
