"""An example service: acts in, judgments out, and recorded decisions replayed.

    pip install "pipl_rules" fastapi uvicorn
    uvicorn --app-dir docs/service app:app

It keeps nothing. It logs what the library and the server log: keys, never a value.
Access logs of a server have the path asked for, so nothing of an act stands in a path.
"""

from typing import Annotated, Any, Literal

from fastapi import FastAPI, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import StreamingResponse
from typing_extensions import TypedDict

import pipl_rules
from pipl_rules import services
from pipl_rules.errors import InputErrors
from pipl_rules.reading import Submission, schema
from pipl_rules.statutes import FIRST_DAY, LAST_VERIFIED_DAY, rulebook

LINES = "application/x-ndjson"
LINE = {
    "description": "For each line that is not blank its number, and the answer or the faults.",
    "content": {LINES: {"schema": {"type": "string"}}},
}
FAULTS: dict[int | str, dict[str, Any]] = {
    422: {
        "description": "What is wrong, all at once: paths, codes and what to do; never what was handed in.",
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "detail": {
                            "type": "array",
                            "minItems": 1,
                            "items": {
                                "type": "object",
                                "properties": {
                                    "type": {"type": "string"},
                                    "loc": {"type": "array", "items": {"type": ["string", "integer"]}},
                                    "msg": {"type": "string"},
                                    "ctx": {"type": "object", "additionalProperties": {"type": "string"}},
                                },
                                "required": ["type", "loc", "msg"],
                                "additionalProperties": False,
                            },
                        }
                    },
                    "required": ["detail"],
                    "additionalProperties": False,
                }
            }
        },
    }
}
Lang = Annotated[Literal["en", "zh"], Query(description="Language of gists and questions.")]

ACTS = "Acts, one to a line, each as /judgments takes it."
RECORD = "Records of decisions as /records gives them, one to a line."


class Replayed(TypedDict):
    """A record decided again: where it stood, and the keys that say otherwise."""

    record: str
    same: bool
    differs: list[str]


def _body(kind: str, description: str) -> dict[str, Any]:
    """What a body is, where the endpoint reads it as it comes."""
    return {
        "requestBody": {
            "description": description,
            "content": {kind: {"schema": {"type": "string"}}},
            "required": True,
        }
    }


app = FastAPI(title="pipl_rules", version=pipl_rules.__version__, summary="Acts of processing, judged.")
services.install(app)


@app.post("/judgments", responses=FAULTS, tags=["judgments"])
def judged(act: Submission, lang: Lang = "en") -> services.Told:
    """Judge one act, with findings, day of judgment and readings where the caller has them."""
    return services.Told(services.judge(act), lang=lang)


@app.post(
    "/judgments:batch",
    response_class=StreamingResponse,
    responses={200: LINE, **FAULTS},
    openapi_extra=_body(LINES, ACTS),
    tags=["judgments"],
)
async def batch(request: Request, lang: Lang = "en") -> StreamingResponse:
    """Judge JSON Lines of acts; good acts are answered beside the faults of the others."""
    lines = services.answer_lines(await request.body(), lang)
    return StreamingResponse(lines, media_type=LINES)


@app.post("/records", responses=FAULTS, tags=["records"])
def recorded(act: Submission) -> dict[str, Any]:
    """Judge one act, and give the record of the decision, which replays to the same judgment."""
    return services.decision_record(services.judge(act))


@app.post("/replay", responses=FAULTS, openapi_extra=_body(LINES, RECORD), tags=["records"])
async def replayed(request: Request) -> list[Replayed]:
    """Decide recorded decisions again, one or JSON Lines of them, and tell by key what differs."""
    told, faults = await run_in_threadpool(services.replay_records, await request.body())
    if faults:
        raise InputErrors(faults)
    return [{"record": each.place, "same": not each.differs, "differs": list(each.differs)} for each in told]


@app.get("/schema", tags=["about"])
def act_schema() -> dict[str, Any]:
    """The JSON Schema of an act."""
    return schema()


@app.get("/rulebook", tags=["about"])
def about_rulebook() -> dict[str, Any]:
    """Which rules answer, and for which days."""
    rules = rulebook()
    return {
        "library": pipl_rules.__version__,
        "rulebook": rules.hash,
        "rules": len(rules.rules),
        "first_day": FIRST_DAY.isoformat(),
        "last_verified_day": LAST_VERIFIED_DAY.isoformat(),
    }
