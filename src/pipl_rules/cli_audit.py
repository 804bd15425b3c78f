"""The audit of apps on the command line: files in, a report out; progress and faults on standard error."""

import argparse
import datetime as dt
import difflib
import json
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define

from pipl_rules.errors import Fault, InputErrors

if TYPE_CHECKING:
    from pipl_rules.apps.circumstances import Circumstances
    from pipl_rules.apps.reading import Reading
    from pipl_rules.apps.report import Report, Standing

OK, FOUND, FAULTY = 0, 1, 2

NEVER = "never"

NO_TYPE = "none"
"""Said of an app that is of none of the common types."""

NO_DATE = (
    "audit: --on DATE is missing: the day by whose law the app is judged, as YYYY-MM-DD, such as the day on which\n"
    "  its behaviour was looked at. The law differs from day to day, and no clock is read."
)
NO_TYPE_SAID = (
    "audit: --type TYPE is missing: which common type of app it is, for the law lists what each type needs.\n"
    f"  `--list-types` prints them; `--type {NO_TYPE}` says that it is of none."
)
NO_PATH = "audit: PATH is missing: a file, the folder of an app, or a folder of many apps."

Commands = Any
"""What `add_subparsers` returns, which has no public name."""


def add(commands: Commands, day: Callable[[str], dt.date], choice: Callable[[str], tuple[str, str]]) -> None:
    """Add the command; `day` and `choice` read a date and a reading."""
    audit = commands.add_parser(
        "audit",
        help="audit apps: declared against observed against necessary",
        description="Audit apps by the law of a day. Exit status: 0 nothing as grave as --fail-on, 1 something is, "
        "2 some input was faulty; what was good is answered all the same.",
    )
    audit.add_argument(
        "path", metavar="PATH", nargs="?", help="a file, the folder of an app, or a folder of many apps"
    )
    audit.add_argument(
        "--type", metavar="TYPE", help=f"the type of app, by id or name; `{NO_TYPE}` for none of them"
    )
    audit.add_argument(
        "--on", type=day, metavar="DATE", help="the day by whose law it is judged, YYYY-MM-DD; required"
    )
    audit.add_argument("--list-types", action="store_true", help="print the types of app and stop")
    audit.add_argument("--format", choices=("text", "json", "sarif", "html", "svg"), default="text")
    audit.add_argument("--lang", choices=("en", "zh"), default="en")
    audit.add_argument(
        "--output", metavar="FILE", type=Path, help="write there instead of to standard output"
    )
    audit.add_argument(
        "--circumstances", metavar="FILE", type=Path, help="what is known beyond the files, as JSON"
    )
    audit.add_argument("--judged-on", type=day, metavar="DATE", help="day of judgment, YYYY-MM-DD")
    audit.add_argument("--reading", type=choice, action="append", default=[], metavar="NAME=CHOICE")
    audit.add_argument(
        "--fail-on",
        choices=("infringes", "breach", "suspected", "lead", NEVER),
        default="infringes",
        help="from which standing of a finding on the exit status is 1",
    )
    audit.add_argument(
        "--explain",
        action=argparse.BooleanOptionalAction,
        help="explain each judgment in full; so does the page of one app, unless it is forbidden",
    )
    how_many = audit.add_mutually_exclusive_group()
    how_many.add_argument("--one", action="store_true", help="PATH is one app, whatever it looks like")
    how_many.add_argument(
        "--many", action="store_true", help="PATH holds many apps, or lists their paths line by line"
    )
    audit.add_argument("--no-progress", action="store_true", help="show no progress on a terminal")
    audit.set_defaults(run=run)


@define
class _Tally:
    """What was met on the way: the gravest standing, and whether any input was faulty."""

    worst: "Standing | None" = None
    faulty: bool = False

    def count(self, report: "Report") -> None:
        """Count one report in, and print its faults."""
        standings = [finding.standing for finding in report.findings]
        self.worst = max([*standings, *([self.worst] if self.worst is not None else [])], default=None)
        for fault in report.faults:
            self.fault(fault)

    def fault(self, fault: Fault) -> None:
        """Print a fault."""
        from pipl_rules.drawing.plain import shown  # noqa: PLC0415 - as below

        self.faulty = True
        print(shown(str(fault), 2000), file=sys.stderr)

    def status(self, fail_on: str) -> int:
        """The exit status."""
        from pipl_rules.apps.report import Standing  # noqa: PLC0415 - as below

        if self.faulty:
            return FAULTY
        grave = fail_on != NEVER and self.worst is not None and self.worst >= Standing[fail_on.upper()]
        return FOUND if grave else OK


def run(options: argparse.Namespace) -> int:
    """Audit what the command line names, and return the exit status.

    Raises:
        PiplRulesError: If the day lies before the first day modelled, or a reading has no such name.
    """
    if options.list_types:
        return _list_types(options)
    missing = [
        said
        for said, given in ((NO_PATH, options.path), (NO_DATE, options.on), (NO_TYPE_SAID, options.type))
        if given is None
    ]
    for said in missing:
        print(said, file=sys.stderr)
    if missing:
        return FAULTY
    try:
        app_type = _type_of(options.type)
        circumstances = _circumstances(options.circumstances)
        return _audit(options, app_type, circumstances)
    except _NotGivenError as bad:
        print(bad, file=sys.stderr)
    except OSError as bad:
        print(
            f"{bad.filename or options.path}: {bad.strerror}; give a path that can be opened", file=sys.stderr
        )
    except InputErrors as bad:
        for fault in bad.faults:
            print(fault, file=sys.stderr)
    return FAULTY


class _NotGivenError(Exception):
    """Something on the command line that nothing answers to; its words say what to do."""


def _audit(options: argparse.Namespace, app_type: str | None, circumstances: "Circumstances | None") -> int:
    tally = _Tally()
    top = _from_here(Path(options.path))
    several = options.many or (not options.one and _holds_many(top))
    with _progress(options, top, several=several) as passed:
        reports = _reports(options, top, app_type, circumstances, several=several)
        counted = _counted(reports, tally, passed)
        try:
            _write(options.output, _told(options, counted, several=several))
        except ValueError as bad:
            raise _NotGivenError(" ".join(str(bad).split())) from None
    return tally.status(options.fail_on)


def _reports(
    options: argparse.Namespace,
    top: Path,
    app_type: str | None,
    circumstances: "Circumstances | None",
    *,
    several: bool,
) -> "Iterator[Report]":
    """The reports, one at a time; acts that are alike in several apps are judged once."""
    from attrs import evolve  # noqa: PLC0415 - loaded when asked for, so that help is quick

    from pipl_rules.apps.circumstances import NOTHING_KNOWN  # noqa: PLC0415 - as above
    from pipl_rules.apps.reading import many, read  # noqa: PLC0415 - as above
    from pipl_rules.apps.stream import Entry, audit_many  # noqa: PLC0415 - as above

    readings: Iterable[Reading] = many(top) if several else (read(top),)
    known = circumstances or NOTHING_KNOWN
    faults_of: deque[tuple[Fault, ...]] = deque()

    def entries() -> Iterator[Entry]:
        for record, faults in readings:
            faults_of.append(faults)
            yield Entry(record=record, type=app_type, circumstances=known)

    reports = audit_many(
        entries(), on=options.on, judged_on=options.judged_on, readings=dict(options.reading)
    )
    for report in reports:
        yield evolve(report, faults=(*faults_of.popleft(), *report.faults))


def _counted(reports: "Iterable[Report]", tally: _Tally, passed: Callable[[str], None]) -> "Iterator[Report]":
    for report in reports:
        tally.count(report)
        passed(report.app.id)
        yield report


def _told(options: argparse.Namespace, reports: "Iterator[Report]", *, several: bool) -> Iterator[str]:
    """The pieces of what is written, one app at a time where the form allows."""
    from pipl_rules.apps import formats  # noqa: PLC0415 - as above

    lang, form = options.lang, options.format
    explained = options.explain if options.explain is not None else form == "html" and not several
    if form == "sarif":
        yield from formats.as_log(reports, lang)
    elif form == "svg":
        yield formats.as_svgs(reports, lang)
    elif form == "html":
        yield (
            formats.as_pages(reports, lang, explained=explained)
            if several
            else formats.as_html(next(reports), lang, explained=explained)
        )
    elif several:
        stream = formats.as_lines if form == "json" else formats.as_texts
        yield from stream(reports, lang, explained=explained)
    else:
        alone = formats.as_json if form == "json" else formats.as_text
        yield alone(next(reports), lang, explained=explained)


def _write(output: Path | None, pieces: Iterator[str]) -> None:
    """To a file in UTF-8; to standard output in UTF-8 too, for what is written is read by programs."""
    if output is not None:
        with output.open("w", encoding="utf-8", newline="\n") as opened:
            opened.writelines(pieces)
        return
    raw = getattr(sys.stdout, "buffer", None)
    for piece in pieces:
        if raw is None or sys.stdout.isatty():
            sys.stdout.write(piece)
        else:
            raw.write(piece.encode("utf-8"))
            raw.flush()


# -- What is named on the command line ------------------------------------------------------------------


def _list_types(options: argparse.Namespace) -> int:
    from pipl_rules.apps.necessary import types  # noqa: PLC0415 - as above

    known = types()
    if options.format == "json":
        rows = [{"id": each.id, "en": each.en, "zh": each.zh, "number": each.number} for each in known]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return OK
    longest = max(len(each.id) for each in known)
    for each in known:
        print(f"{each.number:>2}  {each.id:<{longest}}  {each.zh if options.lang == 'zh' else each.en}")
    return OK


def _type_of(said: str) -> str | None:
    """The id of the type called so, by its id or by its name in either language."""
    from pipl_rules.apps.necessary import types  # noqa: PLC0415 - as above

    if said == NO_TYPE:
        return None
    names = {name: each.id for each in types() for name in (each.id, each.en, each.zh, f"{each.zh}类")}
    if said in names:
        return names[said]
    near = dict.fromkeys(names[name] for name in difflib.get_close_matches(said, names, n=6, cutoff=0.5))
    hint = f"Near it: {', '.join(near)}." if near else "No name is near it."
    msg = f"audit: no type of app is named {said!r}.\n  {hint}\n  `--list-types` prints them; `--type {NO_TYPE}` says that it is of none."
    raise _NotGivenError(msg)


def _circumstances(file: Path | None) -> "Circumstances | None":
    from pipl_rules.apps.known import read_circumstances  # noqa: PLC0415 - as above

    if file is None:
        return None
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as bad:
        msg = f"{file}: not UTF-8 at byte {bad.start}; save the file as UTF-8"
        raise _NotGivenError(msg) from None
    return read_circumstances(text)


def _from_here(path: Path) -> Path:
    """The path from the working folder, where it lies in it, so that places in a report are those of a checkout."""
    here = Path.cwd()
    return (
        path.relative_to(here) if path.is_absolute() and path.is_relative_to(here) and path != here else path
    )


def _holds_many(top: Path) -> bool:
    """Whether a folder holds many apps: no file of an app lies in it, but two or more archives or folders that are apps.

    The parts of one app that a store split lie beside a part called base.
    """
    from pipl_rules.apps.reading.kinds import ARCHIVES, ending, worth_reading  # noqa: PLC0415 - as above

    if not top.is_dir():
        return False
    inside = [child for child in top.iterdir() if not child.name.startswith(".")]
    files = [child.name for child in inside if child.is_file()]
    archives = [name for name in files if ending(name) in ARCHIVES]
    if any(worth_reading(name) for name in files if name not in archives):
        return False
    if any(name.startswith(("base", "split_")) for name in archives):
        return False
    folders = [
        child
        for child in inside
        if child.is_dir() and any(worth_reading(each.name) for each in child.iterdir())
    ]
    return len(archives) + len(folders) > 1


# -- Progress ---------------------------------------------------------------------------------------------


def _progress(
    options: argparse.Namespace, top: Path, *, several: bool
) -> AbstractContextManager[Callable[[str], None]]:
    """What is called after each app; it shows how far the audit is, on a terminal only."""
    if not several or options.no_progress or not sys.stderr.isatty():
        return nullcontext(lambda _app: None)
    total = sum(map(_is_an_app, top.iterdir())) if top.is_dir() else None
    try:
        import rich.progress  # noqa: F401, PLC0415 - the extra `cli`; without it a plain line does
    except ImportError:
        return _plain_line(total)
    return _bar(total)


def _is_an_app(child: Path) -> bool:
    """Whether what lies in a folder of many apps is one."""
    from pipl_rules.apps.reading.kinds import ARCHIVES, ending, worth_reading  # noqa: PLC0415 - as above

    name = child.name
    return not name.startswith(".") and (child.is_dir() or worth_reading(name) or ending(name) in ARCHIVES)


@contextmanager
def _bar(total: int | None) -> Iterator[Callable[[str], None]]:
    from rich.console import Console  # noqa: PLC0415 - an extra
    from rich.markup import escape  # noqa: PLC0415 - an extra
    from rich.progress import Progress  # noqa: PLC0415 - an extra

    from pipl_rules.drawing.plain import shown  # noqa: PLC0415 - as above

    with Progress(console=Console(file=sys.stderr), transient=True) as bar:
        task = bar.add_task("audit", total=total)
        yield lambda app: bar.update(task, advance=1, description=escape(shown(app, 40)))


@contextmanager
def _plain_line(total: int | None) -> Iterator[Callable[[str], None]]:
    from pipl_rules.drawing.plain import padded, shown  # noqa: PLC0415 - as above

    done = 0

    def passed(app: str) -> None:
        nonlocal done
        done += 1
        of = f"/{total}" if total is not None else ""
        print(f"\r{padded(f'{done}{of}  {shown(app, 40)}', 60)}", end="", file=sys.stderr, flush=True)

    yield passed
    print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)
