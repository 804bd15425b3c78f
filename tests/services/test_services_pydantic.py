"""Acts and judgments as annotations of pydantic: our reader, our faults, our schema."""

import json
import subprocess
import sys
from typing import Any

import pytest
from reading_examples import BARE, EVERYTHING, changed, places
from services_planted import PLANTED, leaks

pydantic = pytest.importorskip("pydantic")

from pydantic import BaseModel, TypeAdapter, ValidationError  # noqa: E402 - where it is installed

from pipl_rules import Judgment, ProcessingAct, evaluate  # noqa: E402
from pipl_rules.cases import every_case  # noqa: E402
from pipl_rules.explanation import answer  # noqa: E402
from pipl_rules.reading import Code, Submission, read, schema, to_jsonable  # noqa: E402
from pipl_rules.services import Told, judge  # noqa: E402
from pipl_rules.services.paths import steps  # noqa: E402
from pipl_rules.services.schemas import schema_of  # noqa: E402

jsonschema = pytest.importorskip("jsonschema")

ACT: TypeAdapter[ProcessingAct] = TypeAdapter(ProcessingAct)
HANDED_IN: TypeAdapter[Submission] = TypeAdapter(Submission)
JUDGED: TypeAdapter[Judgment] = TypeAdapter(Judgment)


def errors(kind: "TypeAdapter[Any]", value: object) -> list[Any]:
    with pytest.raises(ValidationError) as raised:
        kind.validate_python(value)
    return list(raised.value.errors())


def test_what_the_reader_reads_pydantic_reads_the_same() -> None:
    """Every decided act, and one with every field there is; and it is written as it was read."""
    acts = [to_jsonable(act.submission) for case in every_case() for act in case.acts] + [EVERYTHING]
    for act in acts:
        read_here = HANDED_IN.validate_python(act)
        assert read_here == read(json.dumps(act)).submissions()[0]
        assert HANDED_IN.validate_json(json.dumps(act)) == read_here
        assert HANDED_IN.validate_python(HANDED_IN.dump_python(read_here)) == read_here


def test_the_faults_are_those_of_the_reader_all_at_once_with_paths_and_stable_codes() -> None:
    for number, place in enumerate(places(EVERYTHING)):
        if not place or number % 7:
            continue
        faulty = {**changed(EVERYTHING, place, {"no": ["such"]}), "online": "yes"}
        faults = read(json.dumps(faulty)).faults
        expected = [(steps(each.path.removeprefix("acts[0]")), each.code) for each in faults]
        found = errors(HANDED_IN, faulty)
        assert [(each["loc"], each["type"]) for each in found] == expected
        assert all(each["input"] is None for each in found)


def test_nothing_is_coerced_as_pydantic_would() -> None:
    """A word is no yes, a digit in quotes is no number, and a time is no day."""
    for field, value in (("online", "true"), ("online", 1), ("on", "2024-05-01T00:00:00"), ("id", 7)):
        (found,) = errors(ACT, {**BARE, field: value})
        assert found["loc"] == (field,)
    (found,) = errors(ACT, {**BARE, "judged_on": "2024-05-01"})
    assert found["type"] == Code.UNKNOWN_KEY.value


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (float("nan"), Code.NOT_FINITE),
        (float("-inf"), Code.NOT_FINITE),
        (10**2000, Code.NUMBER_TOO_LONG),
        (-(10**2000), Code.NUMBER_TOO_LONG),
        (b"bytes", Code.WRONG_TYPE),
        ((1, 2), Code.WRONG_TYPE),
    ],
)
def test_what_json_does_not_have_is_a_fault_and_no_exception(value: object, code: Code) -> None:
    assert [each["type"] for each in errors(ACT, {**BARE, "subject": {"id": "p", "age": value}})] == [
        code.value
    ]


def test_depth_without_end_is_a_fault() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert [each["type"] for each in errors(ACT, {**BARE, "items": deep})] == ["wrong_type"]


def test_within_a_model_of_the_users_the_path_goes_on() -> None:
    class Order(BaseModel):
        acts: list[Submission]
        about: ProcessingAct | None = None

    with pytest.raises(ValidationError) as raised:
        Order.model_validate({"acts": [BARE, {**BARE, "findings": [{"fact": "misled", "value": 3}]}]})
    assert [each["loc"][:3] for each in raised.value.errors()] == [("acts", 1, "findings")]
    order = Order.model_validate({"acts": [BARE], "about": BARE})
    assert order.about == order.acts[0].act
    assert Order.model_validate_json(order.model_dump_json(exclude_none=True)) == order


def test_no_value_and_no_unknown_key_is_repeated_in_an_error(caplog: pytest.LogCaptureFixture) -> None:
    """In no form in which pydantic tells it, wherever it was planted; nor in a log."""
    caplog.set_level("DEBUG")
    for number, place in enumerate(places(PLANTED)):
        if number % 9:
            continue
        person = "张三丰13812345678"
        for wrong in ({person: person}, [person], person, 13812345678):
            with pytest.raises(ValidationError) as raised:
                HANDED_IN.validate_python({**changed(PLANTED, place, wrong), person: 1} if place else [wrong])
            error = raised.value
            for said in (str(error), repr(error), error.json(), repr(error.errors())):
                assert not leaks(said, marks=True), place
    assert caplog.records
    assert not leaks(caplog.text + repr([vars(each) for each in caplog.records]), marks=True)


def test_a_judgment_is_given_as_the_command_line_answers_it() -> None:
    act = HANDED_IN.validate_python(EVERYTHING)
    judgment = judge(act)
    assert JUDGED.dump_python(judgment) == answer(judgment)
    told = TypeAdapter(Told).dump_python(Told(judgment, lang="zh", index=3))
    assert told == answer(judgment, 3, "zh")
    assert JUDGED.validate_python(judgment) is judgment
    assert [each["type"] for each in errors(JUDGED, {"id": "张三丰"})] == ["wrong_type"]


def test_the_schemas_are_complete_in_themselves_and_those_of_the_library() -> None:
    for kind in (ProcessingAct, Submission, Judgment, Told):
        found = TypeAdapter(kind).json_schema(mode="serialization")
        assert "$ref" not in json.dumps(found.get("$defs", {}))
        jsonschema.Draft202012Validator.check_schema(schema_of(kind))
    check = jsonschema.Draft202012Validator(schema_of(Submission))
    original = jsonschema.Draft202012Validator(schema())
    for place in [*places(EVERYTHING)][::90]:
        act = changed(EVERYTHING, place, {"no": 1})
        assert check.is_valid(act) is original.is_valid(act), place
    assert check.is_valid(EVERYTHING)


def test_every_answer_is_as_its_schema_says() -> None:
    check = jsonschema.Draft202012Validator(schema_of(Judgment))
    days = [case.acts[0] for case in every_case()]
    for act in days[::17]:
        judgment = act.judge()
        for lang in ("en", "zh"):
            check.validate(answer(judgment, lang=lang))
    assert not check.is_valid({**answer(days[0].judge()), "more": 1})


def test_the_schema_given_to_a_caller_is_the_callers_to_change() -> None:
    schema_of(Submission)["properties"].clear()
    assert schema_of(Submission)["properties"]


def test_the_library_does_not_load_pydantic() -> None:
    script = (
        "import sys, datetime as dt; from pipl_rules import ProcessingAct, evaluate; import pipl_rules.services;"
        "evaluate(ProcessingAct(id='a', on=dt.date(2024, 5, 1)));"
        "print([m for m in sys.modules if m.split('.')[0] in ('pydantic', 'pydantic_core', 'litestar', 'fastapi',"
        " 'opentelemetry')])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_an_act_made_in_python_passes_as_it_is() -> None:
    act = HANDED_IN.validate_python(BARE).act
    assert ACT.validate_python(act) is act
    assert evaluate(act).verdict.value
