"""FastAPI and Litestar: acts as bodies, judgments as responses, faults without what was handed in."""

import json
from typing import Annotated, Any

import pytest
from reading_examples import BARE, changed, places
from services_planted import PLANTED, leaks, sent

from pipl_rules import Judgment, ProcessingAct, evaluate
from pipl_rules.explanation import answer
from pipl_rules.reading import Submission, read
from pipl_rules.services import Told, install, judge, litestar_plugin
from pipl_rules.services.schemas import schema_of

PERSON = "张三丰13812345678"
TWICE = f'{{"id": "a", "id": "{PERSON}", "on": NaN}}'
OUT_OF_LAW = [
    ({**BARE, "on": "1999-01-01"}, "law_not_modelled"),
    (
        {**BARE, "findings": [{"fact": "needed", "value": True}, {"fact": "excessive", "value": True}]},
        "inconsistent_findings",
    ),
    ({**BARE, "proceedings": {"filed_on": "2001-01-01"}}, "out_of_order"),
]


def fastapi_app() -> Any:
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()
    install(app)

    def of_act(act: ProcessingAct) -> Judgment:
        return evaluate(act)

    async def of_submission(act: Submission) -> Told:
        return Told(judge(act), lang="zh")

    def several(acts: list[Submission]) -> list[Judgment]:
        return [judge(act) for act in acts]

    def back(act: Annotated[Submission, fastapi.Body()]) -> Submission:
        return act

    for path, endpoint in {
        "/act": of_act,
        "/handed-in": of_submission,
        "/several": several,
        "/back": back,
    }.items():
        app.post(path)(endpoint)
    return app


def litestar_app() -> Any:
    litestar = pytest.importorskip("litestar")
    body = pytest.importorskip("litestar.params").Body()

    async def of_act(data: Annotated[ProcessingAct, body]) -> Judgment:
        return evaluate(data)

    async def of_submission(data: Annotated[Submission, body]) -> Told:
        return Told(judge(data), lang="zh")

    async def several(data: Annotated[list[Submission], body]) -> list[Judgment]:
        return [judge(act) for act in data]

    async def back(data: Annotated[Submission, body]) -> Submission:
        return data

    handlers = {"/act": of_act, "/handed-in": of_submission, "/several": several, "/back": back}
    return litestar.Litestar(
        [litestar.post(path, status_code=200)(handler) for path, handler in handlers.items()],
        plugins=[litestar_plugin()],
    )


APPS = pytest.mark.parametrize("make", [fastapi_app, litestar_app])


def codes(response: Any) -> list[str]:
    body = response.json()
    return (
        [each["code"] for each in body["extra"]] if "extra" in body else [e["type"] for e in body["detail"]]
    )


@APPS
def test_an_act_in_a_judgment_out(make: Any) -> None:
    app = make()
    act = read(json.dumps(PLANTED)).submissions()[0]
    plain = {
        name: value for name, value in PLANTED.items() if name not in ("findings", "judged_on", "readings")
    }
    given = sent(app, "POST", "/act", json.dumps(plain))
    assert (given.status_code, given.json()) == (200, answer(evaluate(act.act)))
    given = sent(app, "POST", "/handed-in", json.dumps(PLANTED))
    assert given.json() == answer(judge(act), lang="zh")
    given = sent(app, "POST", "/several", json.dumps([PLANTED, BARE]))
    assert [each["id"] for each in given.json()] == [PLANTED["id"], BARE["id"]]
    given = sent(app, "POST", "/back", json.dumps(PLANTED))
    assert read(given.text).submissions() == (act,)


@APPS
def test_faults_come_all_at_once_and_none_is_lost_to_the_parser(make: Any) -> None:
    """A key that stands twice, and NaN, do not reach a schema; they are told all the same."""
    app = make()
    response = sent(app, "POST", "/act", TWICE)
    assert response.status_code in (400, 422)
    assert codes(response) == ["duplicate_key", "not_finite"]
    for crooked, code in (
        ('{"id', "not_json"),
        ("[" * 50, "too_deep"),
        (b"\xff", "not_utf8"),
        ("[]", "wrong_type"),
    ):
        response = sent(app, "POST", "/act", crooked)
        assert (response.status_code in (400, 422), codes(response)) == (True, [code])
    assert sent(app, "POST", "/act", "").status_code in (400, 422)


@APPS
@pytest.mark.parametrize(("act", "code"), OUT_OF_LAW, ids=lambda each: each if isinstance(each, str) else "")
def test_what_cannot_be_judged_is_a_fault_and_no_failure(make: Any, act: dict[str, Any], code: str) -> None:
    response = sent(make(), "POST", "/handed-in", json.dumps(act))
    assert response.status_code in (400, 422)
    assert codes(response) == [code]


@APPS
def test_no_value_and_no_unknown_key_comes_back_from_a_faulty_request(
    make: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """In the response, nor in a log at the finest level."""
    caplog.set_level("DEBUG")
    app = make()
    for number, place in enumerate(places(PLANTED)):
        if number % 23 or not place:
            continue
        for wrong in ({PERSON: PERSON}, PERSON):
            act = {**changed(PLANTED, place, wrong), PERSON: PERSON}
            response = sent(app, "POST", "/handed-in", json.dumps(act))
            assert response.status_code in (400, 422)
            assert not leaks(response.text, marks=True), place
    crooked = json.dumps(PLANTED, ensure_ascii=False)[:-30]
    for body in (crooked, crooked.encode("gb18030", "replace"), TWICE, json.dumps(PERSON)):
        assert not leaks(sent(app, "POST", "/act", body).text, marks=True)
    kind = "application/x-www-form-urlencoded"
    assert not leaks(sent(app, "POST", "/act", f"id={PERSON}", kind).text)
    assert not leaks(caplog.text + repr([vars(each) for each in caplog.records]), marks=True)


def plain(schema: Any) -> Any:
    """A schema without words of our own, such as Chinese titles, for which not every framework has a place."""
    if isinstance(schema, dict):
        return {name: plain(value) for name, value in schema.items() if not name.startswith("x-")}
    return [plain(each) for each in schema] if isinstance(schema, list) else schema


@APPS
def test_the_document_of_the_service_has_the_schemas_of_the_library(make: Any) -> None:
    app = make()
    path = "/openapi.json" if make is fastapi_app else "/schema/openapi.json"
    document = sent(app, "GET", path, "").json()
    post = document["paths"]["/handed-in"]["post"]
    for found, kind in (
        (post["requestBody"]["content"]["application/json"]["schema"], Submission),
        (post["responses"]["200"]["content"]["application/json"]["schema"], Told),
    ):
        reference = found.get("$ref")
        if reference:
            found = document["components"]["schemas"][reference.rpartition("/")[2]]  # noqa: PLW2901 - what it refers to
        assert {**plain(found), "title": ""} == {**plain(schema_of(kind)), "title": ""}


def test_a_query_that_is_faulty_in_fastapi_is_not_repeated_either() -> None:
    fastapi = pytest.importorskip("fastapi")
    app = fastapi.FastAPI()
    install(app)

    def number(n: int) -> int:
        return n

    app.get("/")(number)
    response = sent(app, "GET", f"/?n={PERSON}", "")
    assert response.status_code == 422
    assert response.json() == {
        "detail": [{"type": "int_parsing", "loc": ["query", "n"], "msg": "not what the schema says"}]
    }


def test_litestar_refuses_at_the_start_what_it_would_read_by_attribute() -> None:
    litestar = pytest.importorskip("litestar")
    body = pytest.importorskip("litestar.params").Body()

    async def takes(data: Annotated[dict[str, ProcessingAct], body]) -> None:
        del data

    async def gives() -> dict[str, Judgment]:
        return {}

    for handler in (litestar.post("/")(takes), litestar.get("/")(gives)):
        with pytest.raises(litestar.exceptions.ImproperlyConfiguredException, match="cannot read or write"):
            litestar.Litestar([handler], plugins=[litestar_plugin()])
