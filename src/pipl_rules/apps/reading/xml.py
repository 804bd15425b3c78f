"""XML as a list of its elements with their lines; no document type, no entity, no file fetched."""

from xml.parsers import expat

from attrs import field, frozen

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.found import Blob, Faults

ANDROID = "{http://schemas.android.com/apk/res/android}"
TOOLS = "{http://schemas.android.com/tools}"


@frozen
class Element:
    """An element's start.

    Attributes:
        path: Names of the elements around it and its own, from the root.
        attributes: Values by name, with the name space in braces in front.
        line: Its line, counted from 1; None if not known.
        column: Its column, counted from 1; None if not known.
    """

    path: tuple[str, ...]
    attributes: dict[str, str] = field(repr=False)
    line: int | None
    column: int | None = None

    @property
    def tag(self) -> str:
        """Its own name."""
        return self.path[-1]


class _Doctype(Exception):  # noqa: N818 - leaves the parser, and is met only here
    """A document type declaration was met."""


def elements(blob: Blob, faults: Faults, depth: int) -> list[Element]:
    """The elements of an XML document in order, up to the first fault."""
    reader = _Reader(depth)
    try:
        reader.parser.Parse(blob.data, True)  # noqa: FBT003 - expat takes it by place
    except expat.ExpatError as error:
        found, do = (
            "text that is not well-formed XML",
            "look there, or just before, for a mark missing or too many",
        )
        faults.add(Code.NOT_XML, found, "XML", do, line=error.lineno, column=error.offset + 1)
    except _Doctype:
        line, do = reader.parser.CurrentLineNumber, "remove the declaration; no manifest needs one"
        faults.add(Code.DOCTYPE, "a document type declaration", "XML without one", do, line=line)
    except RecursionError:
        line = reader.parser.CurrentLineNumber
        found = f"elements more than {depth} deep"
        faults.add(Code.TOO_DEEP, found, f"{depth} at most", "hand in the file as it was built", line=line)
    except (LookupError, ValueError):
        do = "save the file as UTF-8, and say so in its first line"
        faults.add(Code.NOT_TEXT, "an encoding that is not read", "UTF-8", do, line=1)
    return reader.found


class _Reader:
    def __init__(self, depth: int) -> None:
        self.found: list[Element] = []
        self._depth = depth
        self._path: tuple[str, ...] = ()
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path = (*self._path, _braced(name))
        if len(self._path) > self._depth:
            raise RecursionError
        values = {_braced(key): value for key, value in attributes.items()}
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        self.found.append(Element(self._path, values, line, column))

    def _end(self, _name: str) -> None:
        self._path = self._path[:-1]

    def _doctype(self, *_: object) -> None:
        raise _Doctype


def _braced(name: str) -> str:
    return "{" + name if "}" in name else name
