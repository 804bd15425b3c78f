"""An assertion on a verdict: silent where it holds, and worth reading where it does not."""

import datetime as dt
from collections.abc import Callable

import pytest

from pipl_rules import InformationItem, Judgment, Operation, ProcessingAct, Verdict, evaluate
from pipl_rules.errors import UnknownNameError
from pipl_rules.testing import assert_verdict as check

ACT = ProcessingAct(
    id="sign-up",
    on=dt.date(2024, 5, 1),
    operations=frozenset({Operation.COLLECT}),
    items=(InformationItem(id="phone", category="item.phone_number"),),
    consents=(),
)


def test_the_plug_in_gives_the_assertion_as_a_fixture(assert_verdict: Callable[..., Judgment]) -> None:
    judgment = assert_verdict(ACT, "infringes_personal_information")
    assert judgment.verdict is Verdict.INFRINGES_PERSONAL_INFORMATION
    assert assert_verdict(judgment, Verdict.INFRINGES_PERSONAL_INFORMATION) is judgment


@pytest.mark.parametrize(("lang", "words"), [("en", "To be free of infringement"), ("zh", "不构成侵权")])
def test_a_failure_tells_the_provision_and_what_would_cure_the_act(lang: str, words: str) -> None:
    with pytest.raises(AssertionError) as failed:
        check(ACT, "lawful", lang=lang)
    message = str(failed.value)
    assert "PIPL art. 13" in message or "个人信息保护法》第十三条" in message
    assert words in message


def test_an_unknown_verdict_or_language_is_told_as_such() -> None:
    with pytest.raises(UnknownNameError, match="lawful"):
        check(ACT, "lawfull")
    with pytest.raises(UnknownNameError, match="language"):
        check(ACT, "lawful", lang="fr")


def test_a_judgment_takes_no_arguments_of_judging() -> None:
    with pytest.raises(TypeError, match="judged_on"):
        check(evaluate(ACT), "lawful", judged_on=dt.date(2025, 1, 1))


pytest_plugins = ["pytester"]


def test_a_failing_test_of_others_prints_the_explanation(pytester: pytest.Pytester) -> None:
    """As a service's own test suite would see it, with the plug-in found by its entry point."""
    pytester.makepyfile(
        """
        import datetime as dt
        from pipl_rules import ProcessingAct, Operation, InformationItem

        def test_sign_up(assert_verdict):
            act = ProcessingAct(id="a", on=dt.date(2024, 5, 1), operations=frozenset({Operation.COLLECT}),
                items=(InformationItem(id="phone", category="item.phone_number"),), consents=())
            assert_verdict(act, "lawful")
        """
    )
    result = pytester.runpytest_subprocess("-q")
    result.assert_outcomes(failed=1)
    assert "To be free of infringement" in result.stdout.str()
    assert "asserting.py" not in result.stdout.str().split("short test summary")[0].replace(
        "site-packages", ""
    )
