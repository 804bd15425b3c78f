"""Everything that the page on evidence tells, gathered: scores, outcomes, atoms that decide, explanations."""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from attrs import define, field
from deriving import Deriver
from explaining import NO_PATTERN, Explainer
from generating import Generator, word
from outcomes import Outcomes, Place, Seeing, places_of
from recording import CASES, LAW, Recorder, Recording
from scoring import Score, Scorer
from witnesses import Witness, about, answer, judged, load, told, verdict

from pipl_rules.analysis.bulk import Structure
from pipl_rules.analysis.mutation import Mutant, mutants
from pipl_rules.logic.rule import Rule
from pipl_rules.logic.rulebook import Rulebook
from pipl_rules.statutes import BINDING, rulebook

EXPLAINED = Path(__file__).parent / "explained.json"
"""Why what no case shows cannot be shown, by id of the mutant or of the place."""


def record(paths: Sequence[str] = (str(LAW), str(CASES))) -> Recording:
    """Run the tests and record what they ask.

    Raises:
        SystemExit: If a test fails: what failing tests ask is no evidence.
    """
    recorder = Recorder()
    options = ["-q", "--assert=plain", "-p", "no:cacheprovider", "--no-header", "--no-summary"]
    code = pytest.main([*paths, *options], plugins=[recorder])
    if code != 0:
        sys.exit(int(code))
    return recorder.recording


def with_tables(scores: Sequence[Score]) -> list[Score]:
    """The scores with what two tests notice that compare the rules' text and not their answers.

    The days of instruments are compared with a table; the provisions of the Cybersecurity Law that go on under
    new numbers are compared with the old, condition by condition.
    """
    import test_change_days as days  # noqa: PLC0415 - on the path since the recording
    import test_law_cybersecurity_2026 as renumbered  # noqa: PLC0415 - the same

    laws = {law.id: law for law in BINDING}
    begins = {text for texts in days.BEGINS.values() for text in texts}
    ends = {text for texts in days.ENDS.values() for text in texts}
    twins = {rule for pair in renumbered.pairs() for rule in pair}
    result = []
    for score in scores:
        of, part = score.mutant.of, score.mutant.id.removeprefix(score.mutant.of).split("/")[1]
        found = {*score.killers}
        if of in laws and laws[of].text in (begins if part == "effective" else ends):
            found.add("test_change_days.py")
        if of in twins and part in ("when", "unless", "done"):
            found.add("test_law_cybersecurity_2026.py")
        result.append(Score(score.mutant, tuple(sorted(found))))
    return result


@define(eq=False)
class Evidence:
    """What was found.

    Attributes:
        book: The rules.
        scores: Every mutant, and the hand-written tests that notice it.
        outcomes: What was seen of every rule.
        places: Every place of an atom in a rule.
        by_hand: The ids of those at which a hand-written test shows it deciding alone.
        witnesses: The generated witnesses, by id.
        explained: Why what no case shows cannot be shown, by id.
    """

    book: Rulebook
    scores: list[Score]
    outcomes: list[Outcomes]
    places: list[Place]
    by_hand: set[str]
    witnesses: dict[str, Witness] = field(factory=dict)
    explained: dict[str, str] = field(factory=dict)

    @property
    def survivors(self) -> list[Mutant]:
        """The mutants that no hand-written test notices."""
        return [score.mutant for score in self.scores if not score.killed]

    @property
    def undecided(self) -> list[Place]:
        """The places at which no hand-written test shows the atom deciding alone."""
        return [place for place in self.places if place.id not in self.by_hand]

    def instrument(self, of: str) -> str:
        """The instrument of a rule, or the instrument itself."""
        return self.book.by_id[of].cite.instrument.id if of in self.book.by_id else of


def gather(recording: Recording) -> Evidence:
    """What the hand-written tests show, with the witnesses and explanations kept."""
    book = rulebook()
    scorer = Scorer(book, recording)
    seeing = Seeing(scorer)
    evidence = Evidence(
        book=book,
        scores=with_tables(list(scorer.score(list(mutants(book))))),
        outcomes=[seeing.of(rule) for rule in book.rules],
        places=[place for rule in book.rules for place in places_of(rule)],
        by_hand={place for rule in book.rules for place in seeing.decided_alone(rule)},
    )
    evidence.witnesses = {witness.id: witness for witness in load()}
    if EXPLAINED.exists():
        evidence.explained = json.loads(EXPLAINED.read_text("utf-8"))
    return evidence


def derive(evidence: Evidence, keep: Callable[[Evidence], None]) -> None:
    """Make the witnesses that are missing and explain what has none; those not needed any more are left out.

    Args:
        evidence: What the tests show; it takes up what is derived.
        keep: Keeps what has been derived so far.
    """
    deriver, structure = Deriver(evidence.book), Structure(evidence.book)
    generator, explainer = Generator(deriver, structure), Explainer(deriver)
    before = evidence.witnesses
    evidence.witnesses, evidence.explained = {}, {}
    for mutant in evidence.survivors:
        witness = before.get(mutant.id)
        if witness is None or not still_tells(structure, mutant, witness):
            witness = generator.of_mutant(mutant)
        if witness is None:
            evidence.explained[mutant.id] = explainer.of_mutant(mutant)
        else:
            evidence.witnesses[mutant.id] = witness
    keep(evidence)
    for place in evidence.undecided:
        rule = evidence.book.rule(place.rule)
        witness = before.get(place.id)
        if witness is None or not still_turns(generator, rule, place, witness):
            witness = generator.of_place(rule, place)
        if witness is None:
            evidence.explained[place.id] = explainer.of_place(rule, place)
        else:
            evidence.witnesses[place.id] = witness
    keep(evidence)


def still_tells(structure: Structure, mutant: Mutant, witness: Witness) -> bool:
    """Whether the witness tells the mutant from the law, by the answers that it names."""
    judgment = judged(witness.pattern)
    if judgment is None or verdict(judgment) != witness.verdict:
        return False
    found = {" ".join(change.key): change for change in told(structure, mutant, witness.pattern, judgment)}
    return all(
        question in found
        and word(found[question].before) == witness.law[question]
        and word(found[question].after) == witness.otherwise[question]
        for question in witness.law
    )


def still_turns(generator: Generator, rule: Rule, place: Place, witness: Witness) -> bool:
    """Whether the pair shows the atom deciding alone, by the answers that it names."""
    judgment = judged(witness.pattern)
    ((question, expected),) = witness.law.items()
    return (
        judgment is not None
        and verdict(judgment) == witness.verdict
        and answer(judgment, question, about(rule)) == expected
        and generator.alone(rule, place, witness.pattern, witness.other)
    )


def faults(evidence: Evidence) -> list[str]:
    """What the witnesses and explanations kept do not bear out; empty if all is well."""
    deriver, structure = Deriver(evidence.book), Structure(evidence.book)
    generator = Generator(deriver, structure)
    found = []
    for mutant in evidence.survivors:
        witness = evidence.witnesses.get(mutant.id)
        if witness is not None:
            if not still_tells(structure, mutant, witness):
                found.append(f"{mutant.id}: its witness no longer tells it from the law")
        elif mutant.id not in evidence.explained:
            found.append(f"{mutant.id}: survives without a witness and without an explanation")
        elif evidence.explained[mutant.id] == NO_PATTERN or deriver.telling(mutant) is not None:
            found.append(f"{mutant.id}: explained as without effect, and a case tells it from the law")
    for place in evidence.undecided:
        witness = evidence.witnesses.get(place.id)
        rule = evidence.book.rule(place.rule)
        if witness is not None:
            if not still_turns(generator, rule, place, witness):
                found.append(f"{place.id}: its pair no longer shows the atom deciding alone")
        elif place.id not in evidence.explained:
            found.append(f"{place.id}: nothing shows the atom deciding alone, and nothing explains it")
    return found
