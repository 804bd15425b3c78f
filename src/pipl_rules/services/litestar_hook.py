"""Litestar: acts read strictly, judgments answered, both described.

Litestar reads and writes attrs classes by their attributes: it would accept what
the reader refuses, and answer a judgment with the act in it. So the plugin takes
every endpoint whose body or response has one of our classes in it, alone, in a
list, or optional, and refuses at the start of the application what it cannot take.
"""

from collections.abc import Callable, Collection, Generator
from dataclasses import fields
from typing import Any, ClassVar

from attrs import asdict
from litestar.config.app import AppConfig
from litestar.dto import AbstractDTO, DTOConfig, DTOFieldDefinition
from litestar.exceptions import ImproperlyConfiguredException, ValidationException
from litestar.openapi.spec import Reference, Schema
from litestar.plugins import InitPlugin, SerializationPlugin
from litestar.response import Response
from litestar.typing import FieldDefinition

from pipl_rules.domain.act import ProcessingAct
from pipl_rules.errors import Fault, InputErrors
from pipl_rules.explanation.answer import answer
from pipl_rules.judgment import Judgment
from pipl_rules.reading.codes import Code
from pipl_rules.reading.document import USUAL
from pipl_rules.reading.faults import Faulty, Unreadable, fault
from pipl_rules.reading.parse import parse
from pipl_rules.reading.records import READERS, record
from pipl_rules.reading.submission import Submission, submission
from pipl_rules.reading.write import to_jsonable
from pipl_rules.services.judging import Told
from pipl_rules.services.schemas import schema_of

IN: dict[Any, Callable[[object], object]] = {ProcessingAct: record(ProcessingAct), Submission: submission}
OUT: dict[type, Callable[[Any], Any]] = {
    ProcessingAct: to_jsonable,
    Submission: to_jsonable,
    Judgment: answer,
    Told: lambda told: answer(told.judgment, told.index, told.lang),
}


def _ours(declared: FieldDefinition) -> bool:
    return declared.annotation in OUT


class ActsPlugin(SerializationPlugin, InitPlugin):
    """Reads acts strictly and answers judgments; see `pipl_rules.services.litestar_plugin`."""

    def on_app_init(self, app_config: AppConfig) -> AppConfig:
        """Have acts that cannot be judged told as faults, if the application does not tell them itself."""
        app_config.exception_handlers = {InputErrors: _refused, **dict(app_config.exception_handlers or {})}
        return app_config

    def supports_type(self, field_definition: FieldDefinition) -> bool:
        """Whether it is one of our classes; Litestar asks for each type within a type."""
        return _ours(field_definition)

    def create_dto_for_type(self, field_definition: FieldDefinition) -> type[AbstractDTO[Any]]:
        """What reads the body, or writes the response, of an endpoint.

        Raises:
            ImproperlyConfiguredException: If one of our classes stands where it could not be read or written.
        """
        if field_definition.name == "data":
            _reader(field_definition)
        else:
            _schema(_content(field_definition))
        return _Acts


class _Acts(AbstractDTO[Any]):
    config = DTOConfig()
    _declared: ClassVar[dict[str, FieldDefinition]] = {}

    @classmethod
    def is_supported_model_type_field(cls, field_definition: FieldDefinition) -> bool:
        """Whether a response has one of our classes in it; Litestar asks where only the body has."""
        return field_definition.match_predicate_recursively(_ours)

    @classmethod
    def create_for_field_definition(
        cls, field_definition: FieldDefinition, handler_id: str, backend_cls: object = None
    ) -> None:
        """Keep what the body of the endpoint is declared to be."""
        del backend_cls
        if field_definition.name == "data":
            cls._declared[handler_id] = field_definition

    @classmethod
    def create_openapi_schema(
        cls, field_definition: FieldDefinition, handler_id: str, schema_creator: object
    ) -> Reference | Schema:
        """The schema of the library, for the body or the response."""
        del handler_id, schema_creator
        described: Schema = _spec(_schema(_content(field_definition)))
        return described

    @classmethod
    def generate_field_definitions(cls, model_type: type[Any]) -> Generator[DTOFieldDefinition, None, None]:
        """No fields: the reader knows them."""
        del model_type
        yield from ()

    @classmethod
    def detect_nested_field(cls, field_definition: FieldDefinition) -> bool:
        """None, as there are no fields."""
        del field_definition
        return False

    def decode_bytes(self, value: bytes) -> Any:  # noqa: ANN401 - what the endpoint takes
        """Read a body."""
        return self._read(_parsed(value))

    def decode_builtins(self, value: Any) -> Any:  # noqa: ANN401 - as above
        """Read what a form holds."""
        return self._read(value)

    def data_to_encodable_type(self, data: Any | Collection[Any]) -> Any:  # noqa: ANN401 - what JSON has
        """What JSON has for a response."""
        return _written(data)

    def _read(self, value: object) -> object:
        declared = self._declared[self.asgi_connection.route_handler.handler_id]
        try:
            return _reader(declared)(value)
        except Faulty as bad:
            raise _faulty_request(bad.faults) from None


def _faulty_request(faults: Collection[Fault]) -> ValidationException:
    return ValidationException(detail="the input has faults", extra=[asdict(each) for each in faults])


def _refused(_request: object, error: InputErrors) -> Response[Any]:
    told = _faulty_request(error.faults)
    content = {"status_code": told.status_code, "detail": told.detail, "extra": told.extra}
    return Response(content, status_code=told.status_code)


def _parsed(body: bytes) -> object:
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


def _content(declared: FieldDefinition) -> FieldDefinition:
    """What a response holds."""
    return declared.inner_types[0] if declared.is_subclass_of(Response) and declared.inner_types else declared


def _reader(declared: FieldDefinition) -> Callable[[object], object]:
    if declared.annotation in IN:
        return IN[declared.annotation]
    inner = [each for each in declared.inner_types if not each.is_none_type]
    if len(inner) == 1 and declared.is_optional:
        return READERS.nullable(_reader(inner[0]))
    if len(inner) == 1 and declared.is_subclass_of(list):
        members = READERS.ordered(_reader(inner[0]))
        return lambda value: list(members(value))  # type: ignore[call-overload] # it gives a tuple
    raise _not_here(declared)


def _schema(declared: FieldDefinition) -> dict[str, Any]:
    if declared.annotation in OUT:
        return schema_of(declared.annotation)
    inner = [each for each in declared.inner_types if not each.is_none_type]
    if len(inner) == 1 and declared.is_optional:
        return {"anyOf": [_schema(inner[0]), {"type": "null"}]}
    if len(inner) == 1 and declared.is_subclass_of(list):
        return {"type": "array", "items": _schema(inner[0])}
    raise _not_here(declared)


def _not_here(declared: FieldDefinition) -> ImproperlyConfiguredException:
    return ImproperlyConfiguredException(
        f"pipl_rules cannot read or write {declared.annotation!r}; "
        "use ProcessingAct, Submission or, for a response, Judgment or Told: alone, in a list, or optional."
    )


def _written(data: Any) -> Any:  # noqa: ANN401 - what JSON has
    if isinstance(data, Response):
        data.content = _written(data.content)
        return data
    if isinstance(data, list):
        return [_written(each) for each in data]
    return OUT[type(data)](data) if type(data) in OUT else data


_NAMES = {each.metadata.get("alias", each.name): each.name for each in fields(Schema)}


def _camel(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def _spec(described: Any) -> Any:  # noqa: ANN401 - a schema, or what stands in its place
    """A JSON Schema in the words of Litestar."""
    if not isinstance(described, dict):
        return described
    found = Schema()
    for name, value in described.items():
        if name.startswith("x-"):
            continue  # Litestar's description has no place for words of our own, such as the Chinese titles
        into = _NAMES.get(name) or _NAMES[_camel(name)]
        if name == "properties":
            setattr(found, into, {key: _spec(each) for key, each in value.items()})
        elif name in ("oneOf", "anyOf"):
            setattr(found, into, [_spec(each) for each in value])
        else:
            setattr(found, into, _spec(value))
    return found
