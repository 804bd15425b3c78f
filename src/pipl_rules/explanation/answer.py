"""A judgment as plain data for JSON: the fields that other programs read.

The fields are fixed by the command line's contract; more may be added, none removed.
"""

from typing import Any

from pipl_rules.explanation.words import WORDS
from pipl_rules.judgment import Ground, Judgment
from pipl_rules.logic.rule import Interest


def answer(judgment: Judgment, index: int = 0, lang: str = "en") -> dict[str, Any]:
    """The judgment as data.

    Args:
        judgment: The judgment.
        index: Place of the act in the input.
        lang: Language of gists and questions: ``"en"`` or ``"zh"``.
    """
    act = judgment.act
    law = judgment.law
    return {
        "index": index,
        "id": act.id if act else None,
        "verdict": judgment.verdict.value,
        "outcome": judgment.outcome.value,
        "certain": judgment.certain,
        "personal_information": _interest(judgment, Interest.PI_RIGHTS),
        "privacy": _interest(judgment, Interest.PRIVACY),
        "scope": judgment.scope.value,
        "best_case": judgment.best_case.value,
        "worst_case": judgment.worst_case.value,
        "law": {
            "acted": [day.isoformat() for day in law.acted],
            "judged_on": law.judged_on.isoformat(),
            "days": [day.day.isoformat() for day in law.days],
            "readings": dict(law.readings),
            "guidance": [guide.instrument.id for guide in law.guidance],
            "as_then_known": law.as_then_known,
            "reaching_back": sorted({each.id for day in law.days for each in day.also}),
            "missing": [
                {
                    "id": text.id,
                    "title": text.title if lang == "en" else text.title_zh,
                    "changes": text.changes if lang == "en" else text.changes_zh,
                }
                for text in law.missing
            ],
        },
        "grounds": [_ground(ground, lang) for ground in judgment.grounds],
        "lifted": [
            {"rule": lifted.rule.id, "by": lifted.by.id, "item": lifted.item} for lifted in judgment.lifted
        ],
        "rests_on": [
            {
                "assumption": assumption.id,
                "kind": assumption.kind.value,
                "fact": assumption.fact.name,
                "value": assumption.value,
                "cite": str(assumption.cite) if lang == "en" else assumption.cite.zh,
                "gist": assumption.gist if lang == "en" else assumption.zh,
                "on": assumption.on.value if assumption.on else None,
            }
            for assumption in judgment.rests_on
        ],
        "noted": _noted(judgment, lang),
        "other_breaches": [_ground(ground, lang) for ground in judgment.other_breaches],
        "open_questions": [
            {
                "fact": question.fact.name,
                "question": question.fact.question if lang == "en" else question.fact.question_zh,
                "proved_by": question.proved_by.value if question.proved_by else None,
                "items": list(question.items),
            }
            for question in judgment.open_questions
        ],
        "items": [
            {
                "id": item.item.id,
                "category": item.item.category.id if item.item.category else None,
                "personal_information": item.personal_information,
                "privacy": item.privacy,
                "grounds": [_ground(ground, lang) for ground in item.grounds],
            }
            for item in judgment.items
        ],
    }


def _noted(judgment: Judgment, lang: str) -> list[dict[str, str]]:
    """Other personality rights claimed in the same suit, of which nothing is decided."""
    rights = (judgment.act.also_claimed if judgment.act else None) or frozenset()
    note = WORDS[lang].phrase["noted"]
    return [{"right": str(right.value), "note": note} for right in sorted(rights, key=lambda r: str(r.value))]


def _interest(judgment: Judgment, interest: Interest) -> dict[str, bool | None]:
    return {"infringed": judgment.infringed(interest), "certain": judgment.certain_of(interest)}


def _ground(ground: Ground, lang: str) -> dict[str, str | None]:
    rule = ground.rule
    return {
        "rule": rule.id,
        "cite": str(rule.cite) if lang == "en" else rule.cite.zh,
        "gist": rule.gist if lang == "en" else rule.zh,
        "item": ground.item,
        "interest": ground.interest.value if ground.interest else None,
    }
