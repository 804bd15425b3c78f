"""An assertion on a verdict that tells why it failed, and what would mend the act."""

from collections.abc import Mapping
from typing import Any

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import UnknownNameError
from pipl_rules.evaluation import evaluate
from pipl_rules.judgment import Judgment, Verdict

SEPARATOR = "-" * 60


def assert_verdict(
    given: ProcessingAct | Judgment,
    expected: Verdict | str,
    *,
    lang: str = "en",
    **how: Any,  # noqa: ANN401 - passed on to `evaluate`
) -> Judgment:
    """Assert that an act is judged as expected.

    Args:
        given: The act, or a judgment on it.
        expected: The verdict, or its word: ``"lawful"``, ``"infringes_personal_information"``, ...
        lang: Language of the message, ``"en"`` or ``"zh"``.
        how: For an act, what `evaluate` takes besides it.

    Returns:
        The judgment, for further assertions.

    Raises:
        AssertionError: If the verdict is another. The message has the explanation, and what would cure the
            act, or, where it is lawful, what would make it infringe.
        UnknownNameError: If `expected` is no word for a verdict, or the language is not known.
        TypeError: If arguments of `evaluate` go with a judgment.
    """
    __tracebackhide__ = True
    words = {verdict.value: verdict for verdict in Verdict}
    if not isinstance(expected, Verdict):
        if expected not in words:
            raise UnknownNameError("verdict", expected, words)
        expected = words[expected]
    if isinstance(given, Judgment) and how:
        msg = f"A judgment has been made already; {', '.join(sorted(how))} belong to `evaluate`. Hand in the act instead."
        raise TypeError(msg)
    judgment = given if isinstance(given, Judgment) else evaluate(given, **how)
    if judgment.verdict is not expected:
        raise AssertionError(_message(judgment, expected, lang))
    return judgment


_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {"expected": "expected {}, judged {}", "changes": "What would change it"},
    "zh": {"expected": "预期为 {}，判断为 {}", "changes": "如何改变结论"},
}


def _message(judgment: Judgment, expected: Verdict, lang: str) -> str:
    from pipl_rules.analysis.advice import render_advice  # noqa: PLC0415 - only where an assertion fails
    from pipl_rules.explanation import render_text  # noqa: PLC0415 - the same

    if lang not in _WORDS:
        raise UnknownNameError("language", lang, _WORDS)
    words = _WORDS[lang]
    return "\n".join(
        [
            words["expected"].format(expected.value, judgment.verdict.value),
            SEPARATOR,
            render_text(judgment, lang).rstrip(),
            SEPARATOR,
            words["changes"],
            render_advice(judgment, lang).rstrip(),
        ]
    )
