"""The evidence on the rules as docs/evidence.md tells it, measured anew; and its method, put to the test."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from gathering import with_tables
from run_mutation import recorded
from scoring import Score, Scorer
from under_mutant import fails

from pipl_rules.analysis.mutation import mutants
from pipl_rules.statutes import rulebook

pytestmark = pytest.mark.evidence
HERE = Path(__file__).parent
SEED = 20201130
SAMPLE = 4


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what the hand-written tests ask is kept; they run apart, as their helpers are made to tell."""
    return tmp_path_factory.mktemp("evidence") / "recording"


def test_the_page_tells_what_is_measured_and_every_survivor_is_told_or_explained(recording: Path) -> None:
    """Every witness still tells its mutant, every pair still turns, and what is explained is proved anew."""
    pytest.importorskip("z3")
    command = [sys.executable, str(HERE / "run_mutation.py"), "--check", "--recording", str(recording)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_decided_in_bulk_is_what_the_tests_do_under_the_mutant(recording: Path) -> None:
    """A sample, half of it killed by hand: the tests really run, with the mutant in the place of the law."""
    book = rulebook()
    scorer = Scorer(book, recorded(recording))
    drawn = [mutant for mutant in mutants(book) if mutant.of in book.by_id]
    random.Random(SEED).shuffle(drawn)  # noqa: S311 - a sample, the same every time
    killed: list[Score] = []
    surviving: list[Score] = []
    for mutant in drawn:
        if len(killed) >= SAMPLE and len(surviving) >= SAMPLE:
            break
        (score,) = with_tables(list(scorer.score([mutant])))
        (killed if score.killed else surviving).append(score)
    for score in killed[:SAMPLE]:
        files = [next(HERE.parent.glob(f"*/{score.killers[0]}"))]
        assert fails(score.mutant.id, files), score.mutant.id
    for score in surviving[:SAMPLE]:
        files = sorted(asking(scorer, score.mutant.of))
        assert not fails(score.mutant.id, files), score.mutant.id


def asking(scorer: Scorer, rule_id: str) -> set[Path]:
    """The test files that ask about a rule by name, or all of the tests of law where none does."""
    names = {ask.file for ask in scorer.recording.asks if ask.key[1] == rule_id}
    return {next(HERE.parent.glob(f"*/{name}")) for name in names} or {HERE.parent / "law"}
