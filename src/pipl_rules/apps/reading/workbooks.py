"""Logs in workbooks: those of today by openpyxl, those before 2007 by xlrd.

The first sheet that names columns is the log; the number of a row stands for its line.
"""

import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Iterator, Sequence

from pipl_rules.apps.reading.codes import Code
from pipl_rules.apps.reading.extra import lacking
from pipl_rules.apps.reading.found import Blob, Faults, Found
from pipl_rules.apps.reading.limits import Limits
from pipl_rules.apps.reading.logs import Manner, table_log
from pipl_rules.apps.reading.rows import Row

_SHEETS = 20
_WIDEST = 200
_PARTS = 4


def workbook(blob: Blob, manner: Manner) -> Found:
    """What a log in a workbook (.xlsx) tells."""
    try:
        import defusedxml  # noqa: F401, PLC0415 - an extra; with it openpyxl expands no entities
        import openpyxl  # noqa: PLC0415 - an extra
    except ImportError:
        return lacking(blob, "openpyxl with defusedxml")
    faults = Faults(blob.file, manner.limits.faults)
    if not _fits(blob, faults, manner.limits):
        return Found(sources=(blob.file,), faults=tuple(faults.all))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and filters, which nobody asked for
            book = openpyxl.load_workbook(
                io.BytesIO(blob.data), read_only=True, data_only=True, keep_links=False
            )
            sheets = [
                sheet.iter_rows(values_only=True, max_col=_WIDEST) for sheet in book.worksheets[:_SHEETS]
            ]
            return _log(blob, sheets, faults, manner)
    except Exception:  # noqa: BLE001 - the library lets pass whatever a damaged file makes its parsers raise
        return _damaged(blob, faults)


def old_workbook(blob: Blob, manner: Manner) -> Found:
    """What a log in a workbook before 2007 (.xls) tells."""
    try:
        import xlrd  # noqa: PLC0415 - an extra
    except ImportError:
        return lacking(blob, "xlrd")
    faults = Faults(blob.file, manner.limits.faults)
    try:
        book = xlrd.open_workbook(file_contents=blob.data, logfile=io.StringIO(), on_demand=True)
        sheets = [_old_rows(book, number) for number in range(min(book.nsheets, _SHEETS))]
        return _log(blob, sheets, faults, manner)
    except Exception:  # noqa: BLE001 - the same
        return _damaged(blob, faults)


def _old_rows(book: object, number: int) -> Iterator[Sequence[object]]:
    sheet = book.sheet_by_index(number)  # type: ignore[attr-defined] # the library has no types
    for row in range(sheet.nrows):
        yield [_old_cell(book, cell) for cell in sheet.row(row)[:_WIDEST]]


def _old_cell(book: object, cell: object) -> object:
    import xlrd  # noqa: PLC0415 - an extra

    kind, value = cell.ctype, cell.value  # type: ignore[attr-defined] # the library has no types
    if kind == xlrd.XL_CELL_DATE:
        return xlrd.xldate_as_datetime(value, book.datemode)  # type: ignore[attr-defined]
    return "" if kind in (xlrd.XL_CELL_ERROR, xlrd.XL_CELL_EMPTY) else value


def _log(blob: Blob, sheets: Sequence[Iterator[Sequence[object]]], faults: Faults, manner: Manner) -> Found:
    """The first sheet with a log, or what is wrong with the first of all."""
    found = [_one(blob, sheet, manner) for sheet in sheets]
    best = next((each for each in found if each.observations is not None), None)
    if best is not None:
        return best
    return found[0] if found else _damaged(blob, faults)


def _one(blob: Blob, sheet: Iterator[Sequence[object]], manner: Manner) -> Found:
    faults = Faults(blob.file, manner.limits.faults)
    return table_log(blob, _rows(sheet, faults, manner.limits), faults, manner)


def _rows(sheet: Iterator[Sequence[object]], faults: Faults, limits: Limits) -> Iterator[Row]:
    try:
        for number, cells in enumerate(sheet, start=1):
            texts = [_text(cell) for cell in cells]
            if sum(map(len, texts)) > limits.row:
                found, expected = f"more than {limits.row:,} characters", f"{limits.row:,} at most"
                faults.add(Code.TOO_LONG, found, expected, "shorten what the stack holds", line=number)
            elif any(text.strip() for text in texts):
                yield Row(number, texts)
    except Exception:  # noqa: BLE001 - rows are read as they are asked for; those before stay
        faults.add(Code.NOT_A_SHEET, "a damaged sheet", "rows", "save the workbook again")


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime):
        return cell.isoformat(" ")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def _damaged(blob: Blob, faults: Faults) -> Found:
    do = "save the workbook again, without a password, or as CSV"
    faults.add(Code.NOT_A_SHEET, "a workbook that cannot be read", "a workbook with a log", do)
    return Found(sources=(blob.file,), faults=tuple(faults.all))


def _fits(blob: Blob, faults: Faults, limits: Limits) -> bool:
    """Whether its parts stay within the limit, which they are held to by what they say of themselves."""
    try:
        with zipfile.ZipFile(io.BytesIO(blob.data)) as archive:
            sizes = [entry.file_size for entry in archive.infolist()]
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return True
    if sum(sizes) <= _PARTS * limits.file and max(sizes, default=0) <= limits.file:
        return True
    found, expected = "parts larger than the limit", f"{limits.file:,} bytes at most"
    faults.add(Code.TOO_LARGE, found, expected, "save the log as CSV")
    return False
