"""The example service: started as its users start it, asked over HTTP, attacked from its own description."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reading_examples import BARE
from services_planted import MARK, PLANTED, VALUE, leaks

from pipl_rules import __version__
from pipl_rules.cases import every_case
from pipl_rules.explanation import answer
from pipl_rules.reading import schema, to_jsonable
from pipl_rules.reading.submission import submission
from pipl_rules.services import decision_record, judge
from pipl_rules.statutes import rulebook

httpx = pytest.importorskip("httpx")
pytest.importorskip("fastapi")
pytest.importorskip("uvicorn")

FOLDER = Path(__file__).parents[2] / "docs" / "service"
LINES = {"content-type": "application/x-ndjson"}


HELD = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)
"""What every response is held to. That what the schema allows is accepted is not: the reader finds more."""


class Service:
    """The service as it runs: its client, and what it wrote to its logs."""

    def __init__(self, url: str, log: Path) -> None:
        self.url = url
        self.client = httpx.Client(base_url=url, timeout=60)
        self._log = log

    @property
    def log(self) -> str:
        """Everything that it wrote so far."""
        return self._log.read_text("utf-8")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The example in a process of its own, on a free port of this machine, logging all it can."""
    log = tmp_path_factory.mktemp("service") / "log.txt"
    with socket.create_server(("127.0.0.1", 0)) as listening, log.open("wb") as written:
        port = listening.getsockname()[1]
        settings = log.with_name("logging.json")
        settings.write_text(json.dumps(_logging()), "utf-8")
        command = [sys.executable, "-m", "uvicorn", "--app-dir", str(FOLDER), "--fd", str(listening.fileno())]
        more = ["--log-level", "debug", "--log-config", str(settings), "app:app"]
        running = subprocess.Popen(
            [*command, *more], stdout=written, stderr=written, pass_fds=[listening.fileno()]
        )
        served = Service(f"http://127.0.0.1:{port}", log)
        try:
            yield _started(served, running)
        finally:
            served.client.close()
            running.terminate()
            running.wait(20)


def _logging() -> dict[str, Any]:
    """Everything, at the finest level, with the keys that our records carry beside their message."""
    every = "%(name)s %(levelname)s %(message)s %(pipl_rules)s"
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"all": {"()": "logging.Formatter", "fmt": every, "defaults": {"pipl_rules": ""}}},
        "handlers": {
            "all": {"class": "logging.StreamHandler", "formatter": "all", "stream": "ext://sys.stderr"}
        },
        "root": {"level": "DEBUG", "handlers": ["all"]},
    }


def _started(service: Service, running: "subprocess.Popen[bytes]") -> Service:
    for _ in range(300):
        assert running.poll() is None, service.log
        try:
            if service.client.get("/rulebook", timeout=1).status_code == 200:
                return service
        except httpx.TransportError:
            time.sleep(0.1)
    pytest.fail("the service did not start")


def test_one_act_is_answered_as_on_the_command_line_in_both_languages(service: Service) -> None:
    for case in every_case()[::8]:
        act = case.acts[0]
        for lang in ("en", "zh"):
            response = service.client.post(
                "/judgments", params={"lang": lang}, json=to_jsonable(act.submission)
            )
            assert response.status_code == 200
            assert response.json() == answer(judge(act.submission), lang=lang)


def test_in_a_batch_good_acts_are_answered_beside_the_faults_of_others(service: Service) -> None:
    lines = [
        json.dumps(BARE),
        "",
        json.dumps({**BARE, "online": VALUE}),
        json.dumps({**BARE, "on": "1990-01-01"}),
        f'{{"{VALUE}',
        json.dumps({**BARE, "id": "last"}),
    ]
    response = service.client.post("/judgments:batch", content="\n".join(lines), headers=LINES)
    assert response.headers["content-type"].startswith("application/x-ndjson")
    told = [json.loads(line) for line in response.text.splitlines()]
    assert [each["line"] for each in told] == [1, 3, 4, 5, 6]
    assert [each.get("answer", {}).get("id") for each in told] == ["a", None, None, None, "last"]
    codes = [[fault["code"] for fault in each.get("faults", [])] for each in told]
    assert codes == [[], ["wrong_type"], ["law_not_modelled"], ["not_json"], []]
    assert not leaks(response.text)
    bad = service.client.post("/judgments:batch", content=b"\xff", headers=LINES)
    assert json.loads(bad.text)["faults"][0]["code"] == "not_utf8"


def test_a_recorded_decision_is_replayed(service: Service) -> None:
    record = service.client.post("/records", json=PLANTED).json()
    assert record == json.loads(json.dumps(decision_record(judge(submission(PLANTED)))))
    other = {**record, "verdict": "lawful"}
    both = f"{json.dumps(record)}\n{json.dumps(other)}"
    response = service.client.post("/replay", content=both, headers=LINES)
    assert [(each["same"], each["differs"]) for each in response.json()] == [
        (True, []),
        (False, ["verdict", "digest"]),
    ]
    old = json.dumps({**record, "rulebook": "0" * 16})
    refused = service.client.post("/replay", content=old, headers=LINES)
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["type"] == "rulebook_changed"


def test_the_service_says_what_it_takes_and_by_which_rules_it_answers(service: Service) -> None:
    assert service.client.get("/schema").json() == schema()
    about = service.client.get("/rulebook").json()
    assert (about["library"], about["rulebook"]) == (__version__, rulebook().hash)
    assert about["rules"] == len(rulebook().rules)


def _ours(document: Any) -> Any:
    """The document without what FastAPI adds for itself, which differs among its versions."""
    parts = document["components"]["schemas"]
    kept = {name: part for name, part in parts.items() if "ValidationError" not in name}
    return {**document, "openapi": "", "components": {"schemas": kept}}


def test_the_description_kept_beside_the_service_is_that_of_the_service(service: Service) -> None:
    """Written anew by: python docs/service/export.py."""
    kept = json.loads((FOLDER / "openapi.json").read_text("utf-8"))
    assert _ours(service.client.get("/openapi.json").json()) == _ours(kept)


def test_no_planted_value_is_in_a_response_or_in_what_the_service_logs(service: Service) -> None:
    good = json.dumps(PLANTED, ensure_ascii=False)
    faulty = json.dumps(
        {**PLANTED, "subject": {VALUE: VALUE}, VALUE: [VALUE], "on": VALUE}, ensure_ascii=False
    )
    for path in ("/judgments", "/judgments:batch", "/records", "/replay"):
        for body in (good, faulty, good[:-9], f"[{good}]", VALUE):
            for headers in (LINES, {"content-type": "application/json"}):
                response = service.client.post(path, content=body.encode(), headers=headers)
                assert response.status_code in (200, 422)
                assert not leaks(response.text), path
    assert not leaks(service.client.get("/judgments").text)
    assert "pipl_rules DEBUG judged: infringes_both, decided" in service.log
    assert "pipl_rules DEBUG refused:" in service.log
    assert not leaks(service.log)
    assert MARK not in service.log


BESIDE_ANOTHER = ("until", "judged_on", "proceedings", "findings", "consents", "request", "face", "incident")
"""What days drawn at random put out of order; the other half of what is sent has it."""


def _modelled(body: Any) -> Any:
    """Every other act on a day whose law is modelled, for a schema says nothing of days that agree."""
    if isinstance(body, dict) and len(json.dumps(body)) % 2:
        return {name: each for name, each in body.items() if name not in BESIDE_ANOTHER} | {
            "on": "2024-05-01"
        }
    return body


@pytest.mark.evidence
def test_an_attack_from_its_own_description_finds_no_failure_and_no_response_out_of_form(
    service: Service,
) -> None:
    """Requests generated from the description, such as it allows and such as it forbids."""
    schemathesis = pytest.importorskip("schemathesis")
    checks = pytest.importorskip("schemathesis.checks")
    from hypothesis import HealthCheck, given, seed, settings  # noqa: PLC0415 - with schemathesis only

    def lines(_context: Any, value: Any) -> Any:
        return value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")

    schemathesis.serializer("application/x-ndjson")(lines)
    document = schemathesis.openapi.from_url(f"{service.url}/openapi.json")
    held = [getattr(checks, name) for name in HELD]
    seen: dict[tuple[str, int], int] = {}
    record = json.dumps(decision_record(judge(submission(PLANTED))))
    good = {
        "/judgments": PLANTED,
        "/records": PLANTED,
        "/replay": record,
        "/judgments:batch": json.dumps(BARE),
    }
    for path, body in good.items():
        operation = document[path]["POST"]
        media = next(iter(operation.definition.raw["requestBody"]["content"]))
        response = operation.Case(body=body, media_type=media).call_and_validate(checks=held)
        assert response.status_code == 200
    for mode in (schemathesis.GenerationMode.POSITIVE, schemathesis.GenerationMode.NEGATIVE):
        for found in document.get_all_operations():
            operation = found.ok()
            if mode is schemathesis.GenerationMode.NEGATIVE and operation.method == "get":
                continue

            @seed(8)
            @settings(
                max_examples=5,
                deadline=None,
                database=None,
                suppress_health_check=[
                    HealthCheck.too_slow,
                    HealthCheck.filter_too_much,
                    HealthCheck.data_too_large,
                ],
            )
            @given(case=operation.as_strategy(generation_mode=mode))
            def attack(case: Any) -> None:
                case.body = _modelled(case.body)
                response = case.call()
                key = (case.operation.path, response.status_code)
                seen[key] = seen.get(key, 0) + 1
                case.validate_response(response, checks=held)

            attack()
    assert all(status < 500 for _, status in seen)
    assert {path for path, _ in seen} == {op.ok().path for op in document.get_all_operations()}
    assert "Traceback" not in service.log
