"""Coverage: no text without rules or a reason, no citation of what is not there."""

import json
import os
from pathlib import Path

import pytest

from pipl_rules.citation import Citation, Instrument
from pipl_rules.consequences import texts
from pipl_rules.consequences.civil import earlier
from pipl_rules.coverage import counted_laws, page
from pipl_rules.statutes import ALL, rulebook
from pipl_rules.statutes.coverage import Handled, outline, units
from pipl_rules.statutes.unmodelled import UNMODELLED

ROOT = Path(__file__).parent.parent
TEXTS = Path(os.environ.get("PIPL_RULES_TEXTS", ROOT.parent / "shared" / "law"))
CITED = (
    {rule.id: rule.cite for rule in rulebook().rules}
    | {f"reason {cite}": cite for module in ALL for cite in getattr(module, "LEFT_OUT", {})}
    | {f"follows {rule.id}": rule.cite for rule in texts.RULES}
    | {f"follows, reason {cite}": cite for cite in texts.LEFT_OUT}
)
COUNTED = counted_laws()
NOT_AT_HAND = {str(cite) for cite in earlier.NOT_AT_HAND}
"""Cited, and marked as not at hand in the wording of their time."""


@pytest.mark.parametrize("law", COUNTED, ids=lambda law: law.id)
def test_every_unit_of_a_text_has_a_rule_or_a_reason(law: Instrument) -> None:
    assert [str(unit) for unit in units(law, texts.MODULES) if unit.handled is Handled.GAP] == []


def test_every_text_has_a_module_or_a_reason_and_not_both() -> None:
    modelled = {law.text for law in COUNTED}
    assert modelled | set(UNMODELLED) == set(outline())
    assert modelled & set(UNMODELLED) == set()


@pytest.mark.parametrize("known", CITED)
def test_every_provision_cited_exists(known: str) -> None:
    """Article, paragraph and item are within the counts of the official text."""
    cite = CITED[known]
    if cite.article is None or not cite.instrument.text or _not_at_hand(cite):
        return
    paragraphs = outline()[cite.instrument.text]["articles"][cite.article]
    para = 1 if "(" in cite.article else cite.para or 1
    assert para <= len(paragraphs)
    if cite.item is not None:
        assert cite.item <= (paragraphs[para - 1] if cite.para or len(paragraphs) == 1 else max(paragraphs))


def _not_at_hand(cite: Citation) -> bool:
    return any(str(cite).startswith(known) for known in NOT_AT_HAND)


@pytest.mark.parametrize("law", COUNTED, ids=lambda law: law.id)
def test_an_instrument_binds_on_the_days_that_its_text_gives(law: Instrument) -> None:
    entry = outline()[law.text]
    assert law.effective.isoformat() == entry["effective"]
    assert (law.repealed.isoformat() if law.repealed else None) == entry["repealed"]


def test_the_page_under_docs_is_the_one_that_is_generated() -> None:
    assert (ROOT / "docs" / "coverage.md").read_text("utf-8") == page()


@pytest.mark.skipif(not TEXTS.exists(), reason="the official texts are not at hand")
def test_the_outline_counts_the_official_texts() -> None:
    """Run against the texts themselves where they are present."""
    from count_texts import outline as counted  # noqa: PLC0415 - only where the texts are

    assert json.loads(json.dumps(counted(TEXTS))) == outline()


def longest_run(one: str, other: str) -> int:
    """The length of the longest stretch of `one` that stands in `other`."""
    best = 0
    for start in range(len(one)):
        while start + best < len(one) and one[start : start + best + 1] in other:
            best += 1
    return best


@pytest.mark.skipif(not TEXTS.exists(), reason="the official texts are not at hand")
@pytest.mark.parametrize("law", COUNTED, ids=lambda law: law.id)
def test_gists_are_our_own_words(law: Instrument) -> None:
    """No Chinese gist of some length repeats a sentence of its text."""
    rows = (TEXTS / f"{law.text}.jsonl").read_text("utf-8").splitlines()
    text = "\n".join(json.loads(row)["text"] for row in rows if row)
    every = (*rulebook().rules, *texts.RULES)
    gists = {rule.id: rule.zh for rule in every if rule.cite.instrument.text == law.text}
    copied = {
        known: zh for known, zh in gists.items() if len(zh) > 15 and longest_run(zh, text) > 0.75 * len(zh)
    }
    assert copied == {}
