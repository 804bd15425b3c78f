"""An assessment in values that JSON has; `lang` is the language of gists and questions."""

from typing import Any

from pipl_rules.citation import Citation
from pipl_rules.consequences.criminal.assessment import Assessment, Band, Bounds, Follows, Ground
from pipl_rules.consequences.criminal.governing import Applied
from pipl_rules.consequences.criminal.quantities import Range
from pipl_rules.consequences.criminal.wording import PHRASES
from pipl_rules.errors import UnknownNameError
from pipl_rules.logic.conditions import Atom, Fact
from pipl_rules.logic.rule import Rule

Json = dict[str, Any]


def as_json(assessment: Assessment, lang: str = "en") -> Json:
    """The assessment; the keys are stable.

    Args:
        assessment: What was answered.
        lang: ``"en"`` or ``"zh"``, for what is written for readers.

    Raises:
        UnknownNameError: For another language.
    """
    if lang not in PHRASES:
        raise UnknownNameError("language", lang, PHRASES)
    return _Writer(lang).whole(assessment)


def _bounds(tier: Bounds) -> Json:
    return {"certainly": tier.certainly.name.lower(), "possibly": tier.possibly.name.lower()}


def _range(number: Range | None) -> Json | None:
    return None if number is None else {"low": number.low, "high": number.high}


class _Writer:
    def __init__(self, lang: str) -> None:
        self.english = lang == "en"

    def cite(self, cite: Citation) -> str:
        return str(cite) if self.english else cite.zh

    def rule(self, rule: Rule) -> Json:
        gist = rule.gist if self.english else rule.zh
        return {"rule": rule.id, "cite": self.cite(rule.cite), "gist": gist}

    def atom(self, atom: Atom) -> Json:
        return {"fact": atom.name, "question": self.question(atom)}

    def question(self, atom: Atom | Fact) -> str:
        return atom.question if self.english else atom.question_zh

    def law(self, law: Applied) -> Json:
        return {
            "text": law.text.id if law.text else None,
            "day": law.day.isoformat(),
            "interpretation_2017": law.interpreted,
            "why": law.why if self.english else law.why_zh,
            "cites": [self.cite(cite) for cite in law.cites],
        }

    def ground(self, ground: Ground) -> Json:
        return {
            "tier": ground.tier.name.lower(),
            **self.rule(ground.rule),
            "holds": ground.holds,
            "numbers": [
                {
                    "count": comparison.count.name,
                    "threshold": comparison.threshold.value,
                    "unit": comparison.threshold.unit,
                    "found": _range(found),
                }
                for comparison, found in ground.numbers
            ],
            "depends_on": [self.atom(atom) for atom in ground.depends_on],
        }

    def band(self, band: Band) -> Json:
        return {
            "tier": band.tier.name.lower(),
            "months": None if band.months is None else list(band.months),
            "detention": band.detention,
            "fine_alone": band.fine_alone,
            "cite": self.cite(band.cite),
        }

    def follows(self, each: Follows) -> Json:
        return {
            "consequence": each.consequence.name,
            "question": self.question(each.consequence),
            "holds": each.holds,
            "rules": [self.rule(rule) for rule in each.rules],
        }

    def whole(self, of: Assessment) -> Json:
        return {
            "id": of.id,
            "offence": of.offence,
            "tier": _bounds(of.tier),
            "band": {**_bounds(of.band_tier), "bands": [self.band(band) for band in of.bands]},
            "law": [self.law(law) for law in of.laws],
            "grounds": [self.ground(ground) for ground in of.grounds],
            "follows": [self.follows(each) for each in of.follows],
            "by_class": [
                {"classes": {lot: put.value for lot, put in each.classes.items()}, "tier": _bounds(each.tier)}
                for each in of.by_class
            ],
            "by_reading": [
                {
                    "reading": each.reading,
                    "choice": each.choice,
                    "tier": _bounds(each.tier),
                    "band": _bounds(each.band),
                }
                for each in of.by_reading
            ],
            "arguments": [
                {
                    "lot": each.lot,
                    "question": self.question(each.fact),
                    "accepted": each.accepted,
                    "rules": [self.rule(rule) for rule in each.rules],
                }
                for each in of.arguments
            ],
            "counts": {count.name: _range(number) for count, number in of.tally.counts.items()},
            "lots": [
                {
                    "lot": each.lot,
                    "class": each.item_class.value if each.item_class else None,
                    "items": _range(each.items),
                    "duty": _range(each.duty),
                    "under_article_6": _range(each.under_6),
                    "counting": [
                        {"cite": self.cite(cite), "rule": en if self.english else zh}
                        for cite, en, zh in each.why
                    ],
                }
                for each in of.lots
            ],
            "fine": _range(of.fine),
            "sentence": None
            if of.checked is None
            else {
                "within": of.checked.within,
                "fine_usual": of.checked.fine_usual,
                "implied_gains": _range(of.checked.implied_gains),
            },
            "neighbours": [self.follows(each) for each in of.neighbours],
            "open_questions": [self.atom(atom) for atom in of.open_questions],
            "not_alleged": [self.atom(fact) for fact in of.not_alleged],
            "readings": dict(of.readings),
        }
