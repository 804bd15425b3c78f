"""Coverage: no text without rules or a reason, no citation of what is not there."""

import json
import os
from pathlib import Path

import pytest

from pipl_rules.citation import Instrument
from pipl_rules.statutes import ALL, BINDING, rulebook
from pipl_rules.statutes.coverage import outline

ROOT = Path(__file__).parent.parent
TEXTS = Path(os.environ.get("PIPL_RULES_TEXTS", ROOT.parent / "shared" / "law"))
CITED = {rule.id: rule.cite for rule in rulebook().rules} | {
    f"reason {cite}": cite for module in ALL for cite in getattr(module, "LEFT_OUT", {})
}


@pytest.mark.parametrize("known", CITED)
def test_every_provision_cited_exists(known: str) -> None:
    """Article, paragraph and item are within the counts of the official text."""
    cite = CITED[known]
    if cite.article is None:
        return
    paragraphs = outline()[cite.instrument.text]["articles"][cite.article]
    para = 1 if "(" in cite.article else cite.para or 1
    assert para <= len(paragraphs)
    if cite.item is not None:
        assert cite.item <= (paragraphs[para - 1] if cite.para or len(paragraphs) == 1 else max(paragraphs))


@pytest.mark.parametrize("law", BINDING, ids=lambda law: law.id)
def test_an_instrument_binds_on_the_days_that_its_text_gives(law: Instrument) -> None:
    entry = outline()[law.text]
    assert law.effective.isoformat() == entry["effective"]
    assert (law.repealed.isoformat() if law.repealed else None) == entry["repealed"]


@pytest.mark.skipif(not TEXTS.exists(), reason="the official texts are not at hand")
def test_the_outline_counts_the_official_texts() -> None:
    """Run against the texts themselves where they are present."""
    from count_texts import outline as counted  # noqa: PLC0415 - only where the texts are

    assert json.loads(json.dumps(counted(TEXTS))) == outline()
