"""An assessment as plain data, both languages in it."""

from collections.abc import Iterable
from typing import Any

from pipl_rules.consequences.branch import Attached
from pipl_rules.consequences.public_interest import facts as f
from pipl_rules.consequences.public_interest.assess import Assessment, Ground, Remedy
from pipl_rules.logic.conditions import Comparison, Fact
from pipl_rules.logic.rule import Rule


def _rules(rules: Iterable[Rule]) -> list[dict[str, str]]:
    return [
        {"rule": each.id, "cite": str(each.cite), "cite_zh": each.cite.zh, "gist": each.gist, "zh": each.zh}
        for each in rules
    ]


def _asked(atom: Fact | Comparison) -> dict[str, str]:
    return {"fact": atom.name, "question": atom.question, "question_zh": atom.question_zh}


def _attached(each: Attached) -> dict[str, Any]:
    return {
        **_asked(each.consequence),
        "holds": each.holds,
        "by": _rules(each.by),
        "depends_on": [_asked(atom) for atom in each.depends_on],
    }


def _ground(ground: Ground) -> dict[str, Any]:
    return {
        **_attached(ground.attached),
        "in_force": ground.in_force,
        "lacks": [
            {**_asked(lack.fact), "wanted": lack.wanted, "found": lack.value, "rule": lack.rule.id}
            for lack in ground.lacks
        ],
    }


def _remedy(remedy: Remedy) -> dict[str, Any]:
    return {
        **_asked(remedy.fact),
        "holds": remedy.holds,
        "by": _rules(remedy.by),
        "wrongs": list(remedy.wrongs),
        "depends_on": [_asked(atom) for atom in remedy.depends_on],
    }


def plain(assessment: Assessment) -> dict[str, Any]:
    """The assessment as dictionaries, lists, strings, truth values and None."""
    kept = (f.MUST_ANNOUNCE, f.TURN, f.INCIDENTAL, *f.SETTLING)
    return {
        "suit": assessment.suit.id,
        "filed_on": assessment.suit.filed_on.isoformat(),
        "readings": dict(assessment.readings),
        "may_sue": _attached(assessment.may_sue),
        "must_accept": _attached(assessment.must_accept),
        "grounds": [_ground(each) for each in assessment.grounds],
        "course": [_attached(assessment.of(fact)) for fact in kept],
        "remedies": [_remedy(each) for each in assessment.remedies],
        "measures": [
            {
                "basis": each.basis.value,
                "yuan_at_least": each.yuan,
                "cites": [str(cite) for cite in each.cites],
            }
            for each in assessment.measures
        ],
        "reasons": [
            {
                "reason": each.name,
                "present": each.present,
                "en": each.en,
                "zh": each.zh,
                "source": each.source,
            }
            for each in assessment.reasons
        ],
    }
