"""OpenTelemetry spans, where somebody asks for them: one for each act judged, with keys only.

The library never looks for OpenTelemetry by itself. What a span says is what the
log says (`pipl_rules.observing.keys`), under ``pipl_rules.`` and the name of the
key. Of an exception a span has the class and not the message.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipl_rules import __version__
from pipl_rules.observing import ASKED, Keys

if TYPE_CHECKING:
    from opentelemetry.trace import Tracer, TracerProvider

NAME = "pipl_rules.evaluate"


def enable(provider: "TracerProvider | None" = None) -> None:
    """Give a span for each act judged from now on, in the whole process.

    A span needs the whole answer, which is otherwise worked out as it is asked for.

    Args:
        provider: Where the spans go; None means the provider that the process has set.

    Raises:
        ImportError: If OpenTelemetry is not installed.
    """
    try:
        from opentelemetry import trace  # noqa: PLC0415 - only where asked for
    except ImportError as error:
        msg = 'Spans need OpenTelemetry; install the extra: pip install "pipl_rules[telemetry]".'
        raise ImportError(msg) from error
    ASKED.spans = _Spans(trace.get_tracer("pipl_rules", __version__, provider))


def disable() -> None:
    """Give no more spans."""
    ASKED.spans = None


class _Spans:
    def __init__(self, tracer: "Tracer") -> None:
        self._tracer = tracer

    @contextmanager
    def span(self) -> Iterator[Callable[[Keys], None]]:
        from opentelemetry.trace import Status, StatusCode  # noqa: PLC0415 - as above

        with self._tracer.start_as_current_span(
            NAME, record_exception=False, set_status_on_exception=False
        ) as span:

            def tell(keys: Keys) -> None:
                span.set_attributes({f"pipl_rules.{name}": value for name, value in keys.items()})

            try:
                yield tell
            except Exception as error:
                span.set_status(Status(StatusCode.ERROR))
                span.set_attribute("error.type", type(error).__name__)
                raise
