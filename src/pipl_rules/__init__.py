"""Chinese personal-information law as executable, explained, provable rules.

    >>> import datetime as dt
    >>> from pipl_rules import Operation, ProcessingAct, evaluate
    >>> act = ProcessingAct(id="a", on=dt.date(2024, 5, 1), operations=frozenset({Operation.COLLECT}))
    >>> judgment = evaluate(act)
    >>> judgment.certain
    False
    >>> judgment.open_questions[0].fact.question
    'Would society at large regard it as something one does not want known?'

Importing this package loads nothing else; each name loads its module, and the
statutes, when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from pipl_rules.domain import (
        Asking,
        Audience,
        Channel,
        ConsentRecord,
        Contact,
        DataSubject,
        Evidence,
        InformationCategory,
        InformationItem,
        KeptUnder,
        Matter,
        Notice,
        Operation,
        ProcessingAct,
        Processor,
        ProcessorKind,
        Prominence,
        Recipient,
        Source,
        SourceKind,
        Topic,
    )
    from pipl_rules.errors import PiplRulesError
    from pipl_rules.evaluation import evaluate, replay
    from pipl_rules.explanation import explain, render_text
    from pipl_rules.facts.finding import Finding
    from pipl_rules.judgment import Judgment, Outcome, Verdict

__all__ = [
    "Asking",
    "Audience",
    "Channel",
    "ConsentRecord",
    "Contact",
    "DataSubject",
    "Evidence",
    "Finding",
    "InformationCategory",
    "InformationItem",
    "Judgment",
    "KeptUnder",
    "Matter",
    "Notice",
    "Operation",
    "Outcome",
    "PiplRulesError",
    "ProcessingAct",
    "Processor",
    "ProcessorKind",
    "Prominence",
    "Recipient",
    "Source",
    "SourceKind",
    "Topic",
    "Verdict",
    "evaluate",
    "explain",
    "render_text",
    "replay",
]

_ELSEWHERE = {
    "Finding": "facts.finding",
    "Judgment": "judgment",
    "Outcome": "judgment",
    "PiplRulesError": "errors",
    "Verdict": "judgment",
    "evaluate": "evaluation",
    "explain": "explanation",
    "render_text": "explanation",
    "replay": "evaluation",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name is
    if name not in __all__:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg, name=name, obj=import_module(__name__))
    value = getattr(import_module(f"{__name__}.{_ELSEWHERE.get(name, 'domain')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
