"""What may be seen of a judgment from outside: keys, and no value."""

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from reading_examples import BARE
from services_planted import PLANTED, leaks

from pipl_rules import evaluate
from pipl_rules.errors import PiplRulesError
from pipl_rules.facts.finding import Finding
from pipl_rules.observing import LOG, keys
from pipl_rules.reading import Submission
from pipl_rules.reading.submission import submission
from pipl_rules.services import judge, telemetry

ACT: Submission = submission(PLANTED)
KEYS = {
    "version",
    "rulebook",
    "days",
    "as_then_known",
    "verdict",
    "outcome",
    "items",
    "findings",
    "grounds",
    "lifted",
}


def test_nothing_is_logged_unless_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    judge(ACT)
    assert not caplog.records
    assert any(isinstance(each, logging.NullHandler) for each in LOG.handlers)


def test_nothing_is_worked_out_for_a_log_that_is_off() -> None:
    """A judgment works out what it is asked for; a log that nobody reads asks nothing."""
    assert "verdict" not in vars(evaluate(ACT.act))


def test_a_judgment_is_logged_once_with_keys_only(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "pipl_rules")
    judgment = judge(ACT)
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("pipl_rules", logging.DEBUG)
    told: dict[str, Any] = vars(record)["pipl_rules"]
    assert told == keys(judgment)
    assert set(told) == KEYS
    assert told["findings"] == len(ACT.findings)
    assert not leaks(repr(vars(record)) + caplog.text, marks=True)


@pytest.fixture
def spans() -> Iterator[Any]:
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
    exporter = memory.InMemorySpanExporter()
    provider = trace.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    telemetry.enable(provider)
    yield exporter
    telemetry.disable()


def test_a_span_has_the_keys_of_the_log_and_no_value(spans: Any) -> None:
    judgment = judge(ACT)
    (span,) = spans.get_finished_spans()
    assert span.name == telemetry.NAME
    expected = {f"pipl_rules.{name}": value for name, value in keys(judgment).items()}
    assert json.loads(span.to_json())["attributes"] == expected
    assert not leaks(span.to_json(), marks=True)


def test_the_span_of_a_failure_has_the_class_of_the_exception_and_not_its_words(spans: Any) -> None:
    """The words may name what the caller named."""
    with pytest.raises(PiplRulesError, match="张三丰"):
        evaluate(ACT.act, findings=[Finding("excessive", value=True, item="张三丰")])
    (span,) = spans.get_finished_spans()
    assert dict(span.attributes) == {"error.type": "UnknownNameError"}
    assert not span.status.is_ok
    assert not span.events
    assert not leaks(span.to_json(), marks=True)


def test_no_span_is_made_unless_asked_for(spans: Any) -> None:
    telemetry.disable()
    judge(ACT)
    assert spans.get_finished_spans() == ()


def test_without_opentelemetry_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "opentelemetry", None)
    with pytest.raises(ImportError, match=r"pipl_rules\[telemetry\]"):
        telemetry.enable()


def test_no_representation_has_a_value() -> None:
    """Of what is handed in, of the act and every part of it, of the judgment and of its parts."""
    judgment = judge(ACT)
    parts: list[object] = [ACT, ACT.act, *ACT.findings, judgment, judgment.grounds, judgment.items]
    parts += [getattr(ACT.act, name) for name in PLANTED if name != "purposes" and hasattr(ACT.act, name)]
    parts += [judgment.units[0].by_caller, judgment.law, judgment.open_questions, judgment.rests_on]
    for part in parts:
        assert not leaks(repr(part)), type(part)
        assert not leaks(str(part)), type(part)


def test_an_act_of_which_little_is_known_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "pipl_rules")
    judge(submission(BARE))
    assert [vars(each)["pipl_rules"]["items"] for each in caplog.records] == [1]
