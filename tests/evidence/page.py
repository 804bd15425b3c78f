"""docs/evidence.md: what the evidence on the rules comes to."""

from collections import Counter
from collections.abc import Iterable, Iterator

from gathering import Evidence
from scoring import Score

from pipl_rules.analysis.mutation import Kind

HEAD = """# Evidence on the rules

Written by `python tests/evidence/run_mutation.py --write`; a test of evidence holds it to what the tests show.

## How it was found

Each rule is changed in one small thing: an atom left out or turned round, *and* and *or* swapped, an exception
forgotten, a day moved by a day, a figure by one. What the laws of logic make the same is not counted.
While the hand-written tests of law (tests/law) and of the decided cases (tests/cases) run, every question they
put to a rule, a status, an interest or a judgment is recorded: the day, what is known, and what the answer is
compared with. A mutant is **killed by hand** if it changes such an answer. All states are decided side by side,
one bit a state, so that no test runs twice; on a sample the tests really run under the mutant, and the two must
agree (tests/evidence/test_evidence_mutation.py; when the method was made, 60 mutants said to be killed and 12 said
to survive all did).
What no hand-written test notices is searched for a **generated witness**, a fact pattern in which mutant and law
differ (docs/conformance/witnesses, replayed by tests/evidence/test_witnesses.py). Where the solver shows that there
is none, the mutant says the same as the law in every complete case on every day, and the reason stands below.
"""


def page(evidence: Evidence) -> str:
    """The page."""
    parts = [HEAD, *_mutants(evidence), *_atoms(evidence), *_outcomes(evidence), *_survivors(evidence)]
    return "\n".join(parts).rstrip() + "\n"


def table(evidence: Evidence) -> str:
    """The scores as text for the console."""
    return "\n".join(f"{row[2]:>6} of {row[1]:>6}  {row[3]:>6}  {row[0]}" for row in _rows(evidence))


def _rows(evidence: Evidence) -> Iterator[tuple[str, ...]]:
    groups: dict[str, list[Score]] = {"all": list(evidence.scores)}
    for kind in Kind:
        groups[kind.value] = [score for score in evidence.scores if score.mutant.kind is kind]
    for score in evidence.scores:
        groups.setdefault(evidence.instrument(score.mutant.of), []).append(score)
    for name, scores in groups.items():
        hand = sum(score.killed for score in scores)
        more = sum(not score.killed and score.mutant.id in evidence.witnesses for score in scores)
        rest = len(scores) - hand - more
        yield (
            name,
            str(len(scores)),
            str(hand),
            _share(hand, len(scores)),
            str(more),
            _share(hand + more, len(scores)),
            str(rest),
        )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    named = list(heads)
    yield "| " + " | ".join(named) + " |"
    yield "| " + " | ".join("---" if n == 0 else "---:" for n in range(len(named))) + " |"
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def _mutants(evidence: Evidence) -> Iterator[str]:
    heads = ("mutants", "killed by hand", "share", "by witness only", "share of both", "no case tells")
    rows = list(_rows(evidence))
    yield "## Mutants\n"
    yield from _table(("", *heads), rows[: 1 + len(Kind)])
    by_cases = sum(any(name.startswith("test_cases_") for name in score.killers) for score in evidence.scores)
    only = sum(
        score.killed and all(name.startswith("test_cases_") for name in score.killers)
        for score in evidence.scores
    )
    yield f"The decided cases notice {by_cases} of them, {only} of which no test of law notices.\n"
    yield "By instrument:\n"
    yield from _table(("", *heads), rows[1 + len(Kind) :])


def _atoms(evidence: Evidence) -> Iterator[str]:
    undecided = evidence.undecided
    pairs = [place for place in undecided if place.id in evidence.witnesses]
    yield "## Each atom decides alone (MC/DC)\n"
    yield (
        "For every atom of a rule's condition (its `when` and not its `unless`), and of what shows a duty done: two\n"
        "cases that differ, of the rule's atoms, in this one alone, and in the answer. Legal statuses count as atoms;\n"
        "what changes one of them may change with it. What never decides alone in a complete case can still decide\n"
        "while something is unknown: who is found to be a child is under age, whatever the age.\n"
    )
    yield f"- atoms in rules: {len(evidence.places)}"
    yield f"- shown by hand-written tests: {len(evidence.places) - len(undecided)}"
    yield f"- shown by a generated pair: {len(pairs)}"
    yield f"- never alone, explained: {len(undecided) - len(pairs)}\n"
    for place in undecided:
        if place.id in evidence.explained:
            yield f"  - `{place.id}`: {evidence.explained[place.id]}"
    yield ""


def _outcomes(evidence: Evidence) -> Iterator[str]:
    seen = evidence.outcomes
    lifts = [
        (outcome.rule.id, other, other in outcome.lifted) for outcome in seen for other in outcome.lifters
    ]
    yield "## Outcomes of each rule\n"
    yield "Where a hand-written test asks about the rule by name; the rules of the Cybersecurity Law of 2026 that are not seen\nare held equal, condition by condition, to those of 2017 by a test of their own:\n"
    yield from _table(
        ("outcome", "rules", "of"),
        [
            ("applies", str(sum(o.fired for o in seen)), str(len(seen))),
            ("does not apply", str(sum(o.failed for o in seen)), str(len(seen))),
            ("open", str(sum(o.open for o in seen)), str(len(seen))),
            ("lifted, by each rule that can lift it", str(sum(s for *_, s in lifts)), str(len(lifts))),
        ],
    )
    for title, ids in (
        ("Never seen to apply", [o.rule.id for o in seen if not o.fired]),
        ("Never seen not to apply", [o.rule.id for o in seen if not o.failed]),
        ("Never seen open", [o.rule.id for o in seen if not o.open]),
    ):
        if ids:
            yield f"{title}: {', '.join(f'`{name}`' for name in ids)}.\n"
    missing: dict[str, list[str]] = {}
    for target, other, so in lifts:
        if not so:
            missing.setdefault(other, []).append(target)
    if missing:
        yield "Never seen to lift:\n"
        yield from (f"- `{by}`: {', '.join(f'`{name}`' for name in names)}" for by, names in missing.items())
        yield ""


def _survivors(evidence: Evidence) -> Iterator[str]:
    rest = [mutant for mutant in evidence.survivors if mutant.id not in evidence.witnesses]
    yield "## What no case tells from the law\n"
    counted = Counter(evidence.instrument(mutant.of) for mutant in rest)
    for law in counted:
        yield f"\n### {law}\n"
        for mutant in rest:
            if evidence.instrument(mutant.of) == law:
                why = evidence.explained.get(mutant.id, "not explained")
                yield f"- `{mutant.of}`, {mutant.text}: {why}."
