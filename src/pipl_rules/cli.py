"""The command line: evaluate acts, audit apps, find precedents, compare the decided cases, print the schema of an act.

Exit status: 0 if every act was answered, 1 if a decided case disagrees without a
written reason, a sentence about the rules is refuted or an audit finds what it is to fail on, 2 if some act, or the call itself, was faulty; the good acts are
answered all the same.
"""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipl_rules.cli_rulebook import add_rulebook
from pipl_rules.cli_start import FAULTY, no_command, number
from pipl_rules.errors import InputErrors, PiplRulesError
from pipl_rules.logic.rule import Interest

if TYPE_CHECKING:
    from pipl_rules.judgment import Judgment

OK, DISAGREES = 0, 1

__all__ = ["DISAGREES", "FAULTY", "OK", "main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    parser, names = _parser()
    if not given or not (given[0].startswith("-") or given[0] in names):
        return no_command(parser, given, names)
    options = parser.parse_args(given)
    try:
        status: int = options.run(options)
    except PiplRulesError as error:
        print(error, file=sys.stderr)
        return FAULTY
    except BrokenPipeError:
        sys.stderr.close()
        return OK
    except OSError as error:
        print(f"{error.filename}: {error.strerror}; name a place that can be written", file=sys.stderr)
        return FAULTY
    return status


def _parser() -> tuple[argparse.ArgumentParser, Collection[str]]:
    """The parser, and the names of its commands."""
    parser = argparse.ArgumentParser(
        prog="python -m pipl_rules", description="Chinese personal-information law: judge acts of processing."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    evaluate = commands.add_parser("evaluate", help="judge the acts of a file")
    _of_acts(evaluate)
    evaluate.set_defaults(run=_evaluate)
    cures = commands.add_parser(
        "cures", help="tell what would make the acts of a file lawful, or unlawful, and what they turn on"
    )
    _of_acts(cures)
    cures.set_defaults(run=_cures)
    precedents = commands.add_parser(
        "precedents", help="tell the decided cases most on point for the acts of a file"
    )
    _of_acts(precedents)
    precedents.add_argument(
        "--limit", type=number, default=5, metavar="N", help="how many cases to tell for an interest"
    )
    precedents.set_defaults(run=_precedents)
    cases = commands.add_parser("cases", help="compare the decided cases with the library")
    cases.add_argument("--format", choices=("text", "json"), default="text")
    cases.add_argument("--lang", choices=("en", "zh"), default="en")
    cases.set_defaults(run=_cases)
    _add_interview(commands)
    _add_audit(commands)
    add_rulebook(commands)
    _add_replay(commands)
    schema = commands.add_parser("schema", help="print the JSON Schema of an act")
    schema.set_defaults(run=_schema)
    coverage = commands.add_parser(
        "coverage", help="print which provision has a rule, and why another has none"
    )
    coverage.set_defaults(run=_coverage)
    proofs = commands.add_parser("proofs", help="prove what is said of the rules, or print what is proved")
    proofs.add_argument("--format", choices=("text", "json"), default="text")
    proofs.add_argument(
        "--page", action="store_true", help="print the page of what is proved; proves nothing"
    )
    proofs.set_defaults(run=_proofs)
    follows = commands.add_parser("consequences", help="tell what follows from the acts of a file")
    _of_acts(follows)
    follows.set_defaults(run=_consequences)
    exposure = commands.add_parser(
        "exposure", help="tell the criminal exposure of a record (Criminal Law art. 253-1)"
    )
    exposure.add_argument("file", metavar="FILE", help="JSON; - for standard input")
    exposure.add_argument("--format", choices=("text", "json"), default="text")
    exposure.add_argument("--lang", choices=("en", "zh"), default="en")
    exposure.set_defaults(run=_exposure)
    conformance = commands.add_parser(
        "conformance", help="write the conformance kit: cases, facts and provisions as JSON"
    )
    conformance.add_argument("folder", metavar="FOLDER", type=Path, help="where to; made if it is not there")
    conformance.set_defaults(run=_conformance)
    return parser, commands.choices


def _add_interview(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    interview = commands.add_parser(
        "interview", help="ask what still matters of an act until the verdict is certain"
    )
    interview.add_argument(
        "file", metavar="FILE", nargs="?", help="one ACT as JSON; left out, the day of the act is asked first"
    )
    interview.add_argument("--lang", choices=("en", "zh"), default="en")
    interview.add_argument("--answers", metavar="yes,no,?,...", help="answers, instead of standard input")
    interview.add_argument("--until", choices=("certain", "verdict"), default="certain")
    interview.add_argument(
        "--known-to", choices=("claimant", "processor"), help="who answers; what it can prove is asked first"
    )
    interview.add_argument("--judged-on", type=_day, metavar="DATE", help="day of judgment, YYYY-MM-DD")
    interview.add_argument("--reading", type=_choice, action="append", default=[], metavar="NAME=CHOICE")
    interview.add_argument("--write", metavar="FILE", help="write the act with what was found as JSON")
    interview.set_defaults(run=_interview)


def _add_audit(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from pipl_rules import cli_audit  # noqa: PLC0415 - which reads days and choices as this module does

    cli_audit.add(commands, _day, _choice)


def _add_replay(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    from pipl_rules import cli_replay  # noqa: PLC0415 - which reads files as this module does

    cli_replay.add(commands, _text)


def _of_acts(command: argparse.ArgumentParser) -> None:
    """The arguments of a command that judges acts."""
    command.add_argument("file", metavar="FILE", help="JSON or JSON Lines; - for standard input")
    command.add_argument("--format", choices=("text", "json"), default="text")
    command.add_argument("--lang", choices=("en", "zh"), default="en")
    command.add_argument("--judged-on", type=_day, metavar="DATE", help="day of judgment, YYYY-MM-DD")
    command.add_argument(
        "--reading",
        type=_choice,
        action="append",
        default=[],
        metavar="NAME=CHOICE",
        help="choose a reading of a text",
    )


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        msg = "expected a calendar day as YYYY-MM-DD"
        raise argparse.ArgumentTypeError(msg) from None


def _choice(text: str) -> tuple[str, str]:
    name, equals, choice = text.partition("=")
    if not equals:
        msg = "expected NAME=CHOICE, for example reasonable_use=press"
        raise argparse.ArgumentTypeError(msg)
    return name, choice


def _evaluate(options: argparse.Namespace) -> int:
    from pipl_rules.explanation import answer, render_text  # noqa: PLC0415 - loaded when asked for, so that help is quick

    def told(judgment: "Judgment", index: int) -> Any:  # noqa: ANN401 - text, or data for JSON
        if options.format == "json":
            return answer(judgment, index, options.lang)
        return render_text(judgment, options.lang)

    return _answer(options, told)


def _cures(options: argparse.Namespace) -> int:
    from pipl_rules.analysis.advice import advice_data, render_advice  # noqa: PLC0415 - as above

    def told(judgment: "Judgment", index: int) -> Any:  # noqa: ANN401 - as above
        name = judgment.act.id if judgment.act else None
        if options.format == "json":
            return {"index": index, "id": name, **advice_data(judgment, options.lang)}
        return f"{name}: {render_advice(judgment, options.lang)}"

    return _answer(options, told)


def _consequences(options: argparse.Namespace) -> int:
    from pipl_rules.consequences.together import consequences, text, to_plain  # noqa: PLC0415 - as above

    def told(judgment: "Judgment", index: int) -> Any:  # noqa: ANN401 - as above
        name = judgment.act.id if judgment.act else None
        found = consequences(judgment)
        if options.format == "json":
            return {"index": index, "id": name, **to_plain(found, options.lang)}
        return f"{name}\n\n{text(found, options.lang)}"

    return _answer(options, told)


def _exposure(options: argparse.Namespace) -> int:
    from pipl_rules.consequences import criminal  # noqa: PLC0415 - as above

    given = _text(options.file)
    if given is None:
        return FAULTY
    try:
        assessment = criminal.assess(criminal.read_exposure(given))
    except InputErrors as bad:
        for fault in bad.faults:
            print(fault, file=sys.stderr)
        return FAULTY
    if options.format == "json":
        print(json.dumps(criminal.as_json(assessment, options.lang), ensure_ascii=False, indent=2))
    else:
        sys.stdout.write(criminal.text(assessment, options.lang))
    return OK


def _precedents(options: argparse.Namespace) -> int:
    from pipl_rules.analysis.on_point.text import precedents_data, render_precedents  # noqa: PLC0415 - as above
    from pipl_rules.cases.precedents import on_point  # noqa: PLC0415 - as above

    def told(judgment: "Judgment", index: int) -> Any:  # noqa: ANN401 - as above
        found = on_point(judgment, limit=options.limit)
        name = judgment.act.id if judgment.act else None
        if options.format == "json":
            return {"index": index, "id": name, "interests": precedents_data(found, options.lang)}
        return f"{name}\n\n{render_precedents(found, options.lang)}"

    return _answer(options, told)


def _answer(options: argparse.Namespace, told: Callable[["Judgment", int], Any]) -> int:
    """Judge every act of the file and print what is told of it; the faulty ones stand on standard error."""
    from pipl_rules.evaluation import evaluate  # noqa: PLC0415 - as above
    from pipl_rules.plan import plan  # noqa: PLC0415 - as above
    from pipl_rules.reading import read  # noqa: PLC0415 - as above
    from pipl_rules.statutes import rulebook  # noqa: PLC0415 - as above

    chosen = dict(options.reading)
    plan(rulebook(), tuple(sorted(chosen.items())))
    text = _text(options.file)
    if text is None:
        return FAULTY
    document = read(text)
    faults = [str(fault) for fault in document.faults]
    answers: list[Any] = []
    for entry in document.entries:
        given = entry.submission
        readings: Mapping[str, str] = {**given.readings, **chosen}
        try:
            judgment = evaluate(
                given.act,
                findings=given.findings,
                judged_on=options.judged_on or given.judged_on,
                readings=readings,
            )
            answers.append(told(judgment, entry.index))
        except ValueError as error:
            where = f"acts[{entry.index}]" if entry.line is None else f"line {entry.line}"
            faults.append(f"{where}: {' '.join(str(error).split())}")
    if options.format == "json":
        print(json.dumps(answers, ensure_ascii=False, indent=2))
    else:
        print("\n".join(answers), end="")
    for fault in faults:
        print(fault, file=sys.stderr)
    return FAULTY if faults else OK


def _text(name: str) -> str | None:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return raw.decode("utf-8-sig")
    except OSError as error:
        print(f"{name}: {error.strerror}; give the path of a file that can be read, or -", file=sys.stderr)
    except UnicodeDecodeError as error:
        print(f"{name}: not UTF-8 at byte {error.start}; save the file as UTF-8", file=sys.stderr)
    return None


def _cases(options: argparse.Namespace) -> int:
    from pipl_rules.cases import agree, every_case  # noqa: PLC0415 - as above

    rows = []
    for decided in every_case():
        for act in decided.acts:
            judgment = act.judge()
            ours: dict[str, bool | None] = {i.value: judgment.infringed(i) for i in Interest}
            rows.append(
                {
                    "id": act.id,
                    "case": decided.name if options.lang == "en" else decided.name_zh,
                    "what": act.what if options.lang == "en" else act.what_zh,
                    "court": {interest.value: held.value for interest, held in act.holding.held.items()},
                    "ours": {**ours, "verdict": judgment.verdict.value, "outcome": judgment.outcome.value},
                    "agree": agree(judgment, act.holding),
                    "reason": act.reason,
                }
            )
    if options.format == "json":
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        _table(rows)
    return DISAGREES if any(row["agree"] is False and not row["reason"] for row in rows) else OK


def _table(rows: Sequence[Mapping[str, Any]]) -> None:
    words = {True: "infringed", False: "not infringed", None: "open"}
    last = ""
    for row in rows:
        if row["case"] != last:
            last = row["case"]
            print(f"{last}\n")
        agrees = {True: "agrees", False: "DISAGREES", None: "nobody decided"}[row["agree"]]
        print(f"{row['id']:<4} {row['what']}")
        for interest in Interest:
            court = row["court"][interest.value].replace("_", " ")
            name = "personal information" if interest is Interest.PI_RIGHTS else "privacy"
            print(f"       {name:<21} court: {court:<16} ours: {words[row['ours'][interest.value]]}")
        print(f"       {agrees}{': ' + row['reason'] if row['reason'] else ''}\n")
    compared = [row["agree"] for row in rows if row["agree"] is not None]
    print(
        f"{len(rows)} acts; {len(compared)} decided by a court; {compared.count(True)} as the court decided."
    )


def _interview(options: argparse.Namespace) -> int:
    from pipl_rules.cli_interview import run  # noqa: PLC0415 - as above
    from pipl_rules.plan import plan  # noqa: PLC0415 - as above
    from pipl_rules.reading import read  # noqa: PLC0415 - as above
    from pipl_rules.statutes import rulebook  # noqa: PLC0415 - as above

    plan(rulebook(), tuple(sorted(dict(options.reading).items())))
    if options.file is None:
        return run(options, None)
    text = _text(options.file)
    if text is None:
        return FAULTY
    document = read(text)
    for fault in document.faults:
        print(fault, file=sys.stderr)
    if not document.faults and len(document.entries) != 1:
        print(f"{options.file}: {len(document.entries)} acts; an interview is about one", file=sys.stderr)
    if document.faults or len(document.entries) != 1:
        return FAULTY
    try:
        return run(options, document.entries[0].submission)
    except ValueError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return FAULTY


def _schema(_options: argparse.Namespace) -> int:
    from pipl_rules.reading import schema  # noqa: PLC0415 - as above

    print(json.dumps(schema(), ensure_ascii=False, indent=2))
    return OK


def _coverage(_options: argparse.Namespace) -> int:
    from pipl_rules.coverage import page  # noqa: PLC0415 - the cases are read only where asked for

    sys.stdout.write(page())
    return OK


def _proofs(options: argparse.Namespace) -> int:
    from pipl_rules.theorems.page import page  # noqa: PLC0415 - as above
    from pipl_rules.theorems.report import report  # noqa: PLC0415 - as above

    if options.page:
        sys.stdout.write(page())
        return OK
    refuted = False
    for text, held in report(options.format):
        print(text, flush=True)
        refuted = refuted or not held
    return DISAGREES if refuted else OK


def _conformance(options: argparse.Namespace) -> int:
    from pipl_rules.conformance import write  # noqa: PLC0415 - as above

    for path in write(options.folder):
        print(path)
    return OK
