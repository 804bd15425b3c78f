"""FastAPI: bodies read as strictly as files, and faults told without what was handed in.

app = FastAPI()
install(app)

@app.post("/judgments")
def judged(act: Submission) -> Judgment:
    return judge(act)
"""

import inspect
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from typing import Annotated, Any, get_args, get_origin

from fastapi import Body, FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic.fields import FieldInfo
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import Fault, InputErrors
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import USUAL
from pipl_rules.reading.faults import Faulty, Unreadable, fault
from pipl_rules.reading.parse import parse
from pipl_rules.reading.submission import Submission
from pipl_rules.services.paths import steps

FAULTY = 422
IN = (ProcessingAct, Submission)


def install(app: FastAPI) -> None:
    """Read strictly, and tell faults without input; see `pipl_rules.services.install`."""
    app.router.route_class = StrictRoute
    app.add_exception_handler(RequestValidationError, _faulty_request)
    app.add_exception_handler(InputErrors, _faulty_act)


class _StrictRequest(Request):
    async def json(self) -> Any:  # noqa: ANN401 - any JSON value
        if not hasattr(self, "_strict"):
            self._strict = _parsed(await self.body())
        return self._strict


class StrictRoute(APIRoute):
    """A route whose bodies are parsed as `reading` parses files, and where an act is a body without more words.

    For routers of your own: ``APIRouter(route_class=StrictRoute)``.
    """

    def __init__(self, path: str, endpoint: Callable[..., Any], **more: Any) -> None:  # noqa: ANN401 - passed on
        super().__init__(path, _with_bodies(endpoint), **more)

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, which meets requests that parse strictly."""
        handler = super().get_route_handler()

        async def strict(request: Request) -> Response:
            return await handler(_StrictRequest(request.scope, request.receive))

        return strict


def _with_bodies(endpoint: Callable[..., Any]) -> Callable[..., Any]:
    """The endpoint, with the acts it takes said to be bodies; FastAPI looks for what it does not know in the query."""
    try:
        signed = inspect.signature(endpoint, eval_str=True)
    except NameError:  # an annotation that only type checkers see; FastAPI will say so
        return endpoint
    taken = [_with_body(each) for each in signed.parameters.values()]
    if taken != [*signed.parameters.values()]:
        with suppress(AttributeError):  # of a bound method; write Annotated[ProcessingAct, Body()] there
            endpoint.__signature__ = signed.replace(parameters=taken)  # type: ignore[attr-defined] # what `inspect` looks for
    return endpoint


def _with_body(taken: inspect.Parameter) -> inspect.Parameter:
    annotation = taken.annotation
    ours = annotation in IN or any(each in IN for each in get_args(annotation))
    if not ours or get_origin(annotation) is Annotated or isinstance(taken.default, FieldInfo):
        return taken
    return taken.replace(annotation=Annotated[annotation, Body()])


def _parsed(body: bytes) -> Any:  # noqa: ANN401 - any JSON value
    if len(body) > USUAL.size:
        found, expected = f"more than {USUAL.size:,} bytes", f"{USUAL.size:,} at most"
        return Unreadable(fault(Code.TOO_LONG, found, expected, "hand the acts in one by one"))
    try:
        return parse(body.decode("utf-8-sig"), USUAL.depth)
    except UnicodeDecodeError as error:
        found = f"bytes that are not UTF-8, from byte {error.start} on"
        return Unreadable(fault(Code.NOT_UTF8, found, "text in UTF-8", "encode the body as UTF-8"))
    except Faulty as bad:
        return Unreadable(bad.faults[0])


async def _faulty_request(_request: Request, error: Exception) -> Response:
    errors: Iterable[Mapping[str, Any]] = getattr(error, "errors", list)()
    return _refused([_without_input(each) for each in errors])


def _without_input(error: Mapping[str, Any]) -> dict[str, Any]:
    """Where it is and what kind it is; the framework's own words of it may quote the input."""
    ours = error.get("ctx", {})
    told = {name: error[name] for name in ("type", "loc")}
    if set(ours) == {"found", "expected", "do"}:
        return {**told, "msg": error["msg"], "ctx": ours}
    return {"type": told["type"], "loc": told["loc"][:2], "msg": "not what the schema says"}


async def _faulty_act(_request: Request, error: Exception) -> Response:
    faults: Iterable[Fault] = getattr(error, "faults", ())
    return _refused([_told(each) for each in faults])


def _told(found: Fault) -> dict[str, Any]:
    ctx = {"found": found.found, "expected": found.expected, "do": found.do}
    msg = f"found {found.found}, expected {found.expected}; {found.do}"
    return {"type": found.code, "loc": ["body", *steps(found.path)], "msg": msg, "ctx": ctx}


def _refused(errors: list[dict[str, Any]]) -> Response:
    return JSONResponse({"detail": errors}, FAULTY)
