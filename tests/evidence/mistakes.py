"""The mistakes that newcomers make, and what each answer must say; tried in the newcomer's own environment.

`TRIED` runs there, on the library alone: it makes every mistake of a list in JSON and tells what was answered.
A value that no answer may repeat stands in many of them.
"""

import json

from attrs import frozen

NUMBER = "13900000000"


@frozen
class Mistake:
    """A mistake and its answer.

    Attributes:
        name: What was done wrong.
        typed: Python, or a command line after ``python -m pipl_rules``.
        said: Words of the answer: where, what was expected, what to do.
        command: Whether it is a command line.
        file: What stands in the file that a command reads, as bytes in Latin-1.
    """

    name: str
    typed: str
    said: tuple[str, ...]
    command: bool = False
    file: str | None = None


def python(name: str, typed: str, *said: str) -> Mistake:
    """A mistake in Python."""
    return Mistake(name, typed, said)


def command(name: str, typed: str, *said: str, file: str | None = None) -> Mistake:
    """A mistake on the command line."""
    return Mistake(name, typed, said, command=True, file=file)


def act(**fields: object) -> str:
    """An act in JSON, as it stands in a file."""
    given = {"id": "x", "on": "2024-05-01", **fields}
    return json.dumps(given)


IN_PYTHON = (
    python(
        "a day as text",
        f'act(on="{NUMBER}")',
        "ProcessingAct.on",
        "found a str",
        "expected a date",
        "write datetime.date(",
    ),
    python(
        "a time for a day", "act(on=dt.datetime(2024, 5, 1))", "found a datetime", ".date()", "Beijing time"
    ),
    python("no day", "ProcessingAct(id='x')", "missing 1 required keyword-only argument: 'on'"),
    python("a misspelt field", "act(operatons=frozenset())", "unexpected keyword argument 'operatons'"),
    python("fields without names", "DataSubject('friend', False)", "takes 1 positional argument"),
    python(
        "a word for an operation",
        f"act(operations=frozenset({{'{NUMBER}'}}))",
        "ProcessingAct.operations",
        "found a frozenset of str",
        "write frozenset({Operation.COLLECT})",
    ),
    python(
        "a list of operations",
        "act(operations=[Operation.STORE])",
        "found a list",
        "expected a frozenset of Operation",
        "write frozenset({Operation.COLLECT})",
    ),
    python(
        "one operation alone",
        "act(operations=Operation.STORE)",
        "found an Operation",
        "even for a single one",
    ),
    python("an unknown operation", "Operation.STOR", "STOR"),
    python(
        "an unknown word",
        "Operation('stor')",
        "Operation has no such word",
        "Did you mean 'store'",
        "Known: ",
    ),
    python("an unknown word of a person", f"Operation('{NUMBER}')", "No word is close to it", "Known: "),
    python(
        "a near category",
        "InformationItem(id='n', category='item.phone_numbr')",
        "No category",
        "Did you mean 'item.phone_number'",
    ),
    python(
        "a category without its head",
        "InformationItem(id='n', category='phone_number')",
        "Did you mean 'item.phone_number'",
    ),
    python(
        "a list of items",
        f"act(items=[InformationItem(id='{NUMBER}')])",
        "ProcessingAct.items",
        "found a list",
        "write (InformationItem(...),)",
    ),
    python(
        "two items with one id",
        "act(items=(InformationItem(id='a'), InformationItem(id='a')))",
        "two items with one id",
        "give each item an id of its own",
    ),
    python(
        "a word for the processor",
        f"act(processor='{NUMBER}')",
        "ProcessingAct.processor",
        "write Processor(...)",
    ),
    python(
        "a word for the kind",
        "Processor(id='a', kind='organisation')",
        "Processor.kind",
        "ProcessorKind.ORGANISATION",
        'ProcessorKind("...")',
    ),
    python(
        "an object of JSON for a record",
        f"act(subject={{'id': '{NUMBER}'}})",
        "found a dict",
        "DataSubject",
        "pipl_rules.reading.read",
    ),
    python(
        "yes for true",
        f"Processor(id='a', in_business='{NUMBER}')",
        "Processor.in_business",
        "write True or False",
    ),
    python("two at once", "act(on='x', items=[])", "ProcessingAct.on", "ProcessingAct.items"),
    python(
        "a day before the law",
        "evaluate(act(on=dt.date(1999, 5, 1)))",
        "before 2001-03-10",
        "Give a later act",
    ),
    python(
        "judged before the act",
        "evaluate(act(), judged_on=dt.date(2020, 1, 1))",
        "judged_on lies before the act",
        "give a day on or after",
    ),
    python("judged on a text", f"evaluate(act(), judged_on='{NUMBER}')", "judged_on", "write datetime.date("),
    python(
        "a consent withdrawn before it was given",
        "ConsentRecord(given_on=dt.date(2024, 5, 1), withdrawn_on=dt.date(2024, 4, 1))",
        "withdrawn_on lies before given_on",
        "correct one",
    ),
    python(
        "an act from JSON",
        f"evaluate({{'id': '{NUMBER}'}})",
        "found a dict",
        "expected a ProcessingAct",
        "pipl_rules.reading.read",
    ),
    python("a list of acts", "evaluate([act()])", "found a list", "evaluate_many"),
    python(
        "an act in JSON among many",
        f"list(many.evaluate_many([{{'id': '{NUMBER}'}}]))[0]",
        "found a dict",
        "pipl_rules.reading.read",
    ),
    python("an act explained", "render_text(act())", "expected a Judgment", "evaluate(act)"),
    python("an act cured", "cures(act())", "expected a Judgment", "evaluate(act)"),
    python(
        "a language there is none of", "render_text(evaluate(act()), 'cn')", "No language", "Known: en, zh"
    ),
    python(
        "a near fact",
        "Finding('neded_for_duty', value=True)",
        "No fact or count",
        "Did you mean 'needed_for_duty'",
    ),
    python(
        "yes for a finding",
        f"Finding('needed_for_duty', value='{NUMBER}')",
        "True or False",
        "leave the finding out",
    ),
    python(
        "a truth value for a number",
        "Finding('age', value=True)",
        "whole number of years",
        "Write the number",
    ),
    python(
        "a finding on a status",
        "Finding('valid_consent', value=True)",
        "legal status",
        "Find the circumstances",
    ),
    python(
        "a finding on no item",
        "evaluate(act(items=()), findings=[Finding('needed', value=True, item='n')])",
        "item",
    ),
    python(
        "one finding alone",
        "evaluate(act(), findings=Finding('needed_for_duty', value=True))",
        "findings",
        "write findings=[Finding(",
    ),
    python(
        "findings as a mapping",
        "evaluate(act(), findings={'needed_for_duty': True})",
        "findings",
        "write findings=[Finding(",
    ),
    python(
        "findings that contradict",
        "evaluate(act(), findings=[Finding('needed_for_duty', value=True), Finding('needed_for_duty', value=False)])",
        "cannot stand together: needed_for_duty",
        "Withdraw or correct one",
    ),
    python(
        "a near reading",
        "evaluate(act(), readings={'reasonable_us': 'press'})",
        "No reading",
        "Did you mean 'reasonable_use'",
    ),
    python(
        "a near choice",
        "evaluate(act(), readings={'reasonable_use': 'pres'})",
        "Did you mean 'press'",
        "Known: commentary, press",
    ),
    python(
        "readings as a list",
        "evaluate(act(), readings=['reasonable_use=press'])",
        "readings",
        "expected a mapping",
        "write readings={",
    ),
    python("a value without a picture", "show(3)", "int has no picture", "Show an act, a judgment"),
    python(
        "Chinese asked of a verdict", "evaluate(act()).verdict.zh", "'Verdict' object has no attribute 'zh'"
    ),
    python(
        "tables without the extra",
        "batch.decide_acts([act()])",
        "need numpy and pyarrow",
        "pip install 'pipl_rules[arrow]'",
    ),
    python(
        "acts at random without Hypothesis", "testing.acts()", "need Hypothesis", "pip install hypothesis"
    ),
    python(
        "Litestar without Litestar", "services.litestar_plugin()", "needs Litestar", "pip install litestar"
    ),
    python("spans without the extra", "telemetry.enable()", "pipl_rules[telemetry]"),
)

ON_THE_COMMAND_LINE = (
    command("no command", "", "evaluate", "judge the acts of a file", "To begin with: cases"),
    command("a near command", "evalute FILE", "No command", "Did you mean 'evaluate'"),
    command(
        "a file for a command",
        "FILE",
        "No command",
        "To judge the acts of a file: python -m pipl_rules evaluate",
    ),
    command("no file named", "evaluate", "required: FILE"),
    command(
        "a file that is not there",
        "evaluate nowhere.json",
        "nowhere.json: No such file",
        "give the path of a file",
    ),
    command("a folder for a file", "evaluate .", "Is a directory", "give the path of a file"),
    command("an empty file", "evaluate FILE", "empty: found nothing", "write an act", file=""),
    command(
        "a comma too many",
        "evaluate FILE",
        "line 1, column ",
        "not_json",
        "comma, quote or bracket",
        file=f'{{"id": "{NUMBER}",}}',
    ),
    command(
        "quotes of Python",
        "evaluate FILE",
        "line 1, column 2: not_json",
        "quote",
        file=f"{{'id': '{NUMBER}'}}",
    ),
    command("not ended", "evaluate FILE", "the end, before JSON is complete", file=f'{{"id": "{NUMBER}"'),
    command("a table in CSV", "evaluate FILE", "not_json", "expected JSON", file="id,on\nx,2024-05-01\n"),
    command(
        "UTF-16 with its mark",
        "evaluate FILE",
        "not UTF-8",
        "save the file as UTF-8",
        file=act().encode("utf-16").decode("latin-1"),
    ),
    command(
        "UTF-16 without",
        "evaluate FILE",
        "UTF-16",
        "save the document as UTF-8",
        file=act().encode("utf-16-le").decode("latin-1"),
    ),
    command(
        "GBK",
        "evaluate FILE",
        "not UTF-8 at byte",
        "save the file as UTF-8",
        file='{"id": "姓名"}'.encode("gbk").decode("latin-1"),
    ),
    command(
        "a misspelt field",
        "evaluate FILE",
        "acts[0]: unknown_key",
        "no keys but id, on",
        "perhaps operations",
        file=act(operatons=[NUMBER]),
    ),
    command(
        "an unknown field", "evaluate FILE", "1 unknown key", "rename or remove", file=act(**{NUMBER: 1})
    ),
    command(
        "a misspelt field within",
        "evaluate FILE",
        "acts[0].subject: unknown_key",
        "perhaps user",
        file=act(subject={"id": NUMBER, "usr": True}),
    ),
    command(
        "a day as it is spoken",
        "evaluate FILE",
        "acts[0].on: not_a_day",
        "YYYY-MM-DD",
        "such as 2024-05-01",
        file=act(on="01/05/2024"),
    ),
    command(
        "a day with its hour",
        "evaluate FILE",
        "acts[0].on: not_a_day",
        "YYYY-MM-DD",
        file=act(on="2024-05-01T10:00:00"),
    ),
    command("no day", "evaluate FILE", "acts[0].on: missing", "add the field", file='{"id": "x"}'),
    command(
        "a day before the law",
        "evaluate FILE",
        "before 2001-03-10",
        "Give a later act",
        file=act(on="1999-05-01"),
    ),
    command(
        "judged before the act",
        "evaluate FILE",
        "acts[0].judged_on: out_of_order",
        "on or after `on`",
        file=act(judged_on="2020-01-01"),
    ),
    command(
        "a near operation",
        "evaluate FILE",
        "operations[0]: unknown_word",
        "one of collect, store",
        "perhaps store",
        file=act(operations=["stor"]),
    ),
    command(
        "one operation alone",
        "evaluate FILE",
        "operations: wrong_type",
        "even a single one",
        file=act(operations=NUMBER),
    ),
    command(
        "a near category",
        "evaluate FILE",
        "items[0].category: unknown_category",
        "perhaps item.phone_number",
        file=act(items=[{"id": "n", "category": "item.phone_numbr"}]),
    ),
    command(
        "an American kind",
        "evaluate FILE",
        "processor.kind: unknown_word",
        "perhaps organisation",
        file=act(processor={"id": NUMBER, "kind": "organization"}),
    ),
    command(
        "yes for true",
        "evaluate FILE",
        "consents[0].given: wrong_type",
        "without quotes",
        file=act(consents=[{"given": NUMBER}]),
    ),
    command(
        "two items with one id",
        "evaluate FILE",
        "items[1].id: duplicate_id",
        "items[0]",
        file=act(items=[{"id": NUMBER}, {"id": NUMBER}]),
    ),
    command(
        "a near fact",
        "evaluate FILE",
        "findings[0].fact: unknown_fact",
        "perhaps needed_for_duty",
        file=act(findings=[{"fact": "neded_for_duty", "value": True}]),
    ),
    command(
        "a finding on no item",
        "evaluate FILE",
        "findings[0].item: unknown_item",
        "add the item",
        file=act(items=[], findings=[{"fact": "needed", "value": True, "item": NUMBER}]),
    ),
    command(
        "a near reading in the file",
        "evaluate FILE",
        "readings: unknown_reading",
        "perhaps reasonable_use",
        file=act(readings={"reasonable_us": "press"}),
    ),
    command(
        "a near reading",
        "evaluate FILE --reading reasonable_us=press",
        "Did you mean 'reasonable_use'",
        file=act(),
    ),
    command(
        "a reading without its choice",
        "evaluate FILE --reading press",
        "expected NAME=CHOICE, for example",
        file=act(),
    ),
    command(
        "judged yesterday", "evaluate FILE --judged-on yesterday", "a calendar day as YYYY-MM-DD", file=act()
    ),
    command("a language there is none of", "evaluate FILE --lang cn", "choose from", file=act()),
    command(
        "a near type of app",
        "audit FILE --type e_book --on 2024-05-01",
        "Near it: e_books",
        "--list-types",
        file="<manifest/>",
    ),
    command(
        "an audit without its day", "audit FILE --type e_books", "--on DATE is missing", file="<manifest/>"
    ),
    command(
        "an app that is not there",
        "audit nowhere.apk --type e_books --on 2024-05-01",
        "No such file",
        "give a path",
    ),
    command("a proof without the extra", "proofs", "z3 is not installed", "pip install 'pipl_rules[proofs]'"),
    command(
        "a kit into a file", "conformance FILE", "File exists", "name a place that can be written", file=""
    ),
    command("a record that is none", "replay FILE", "record: ", "missing", file=act()),
    command(
        "an interview written nowhere",
        "interview FILE --answers ? --write nowhere/x.json",
        "nowhere/x.json",
        "name a file that can be written",
        file=act(),
    ),
)

TRIED = """
import contextlib, datetime as dt, io, json, pathlib, shlex, sys
import pipl_rules.batch as batch, pipl_rules.many as many, pipl_rules.services as services, pipl_rules.testing as testing
import pipl_rules.services.telemetry as telemetry
from pipl_rules import *
from pipl_rules.analysis import cures
from pipl_rules.cli import main
from pipl_rules.pictures import show

def act(**fields):
    return ProcessingAct(**{"id": "invite", "on": dt.date(2024, 5, 1), **fields})

def by_command(mistake):
    if mistake["file"] is not None:
        pathlib.Path("given.txt").write_bytes(mistake["file"].encode("latin-1"))
    told = io.StringIO()
    with contextlib.redirect_stderr(told), contextlib.redirect_stdout(io.StringIO()):
        try:
            status = main([{"FILE": "given.txt"}.get(word, word) for word in shlex.split(mistake["typed"])])
        except SystemExit as end:
            status = end.code
    return [f"exit {status}", told.getvalue()]

def by_python(mistake):
    try:
        given = eval(mistake["typed"])
    except Exception as error:
        given = error
    if not isinstance(given, Exception):
        return ["no error", repr(type(given))]
    return [type(given).__module__, str(given)]

pathlib.Path("given.txt").write_text("")
mistakes = json.loads(pathlib.Path("mistakes.json").read_text("utf-8"))
answers = [(by_command if each["command"] else by_python)(each) for each in mistakes]
pathlib.Path("answers.json").write_text(json.dumps(answers), "utf-8")
"""


def main() -> None:
    """Print the table of mistakes and answers: ``python tests/evidence/mistakes.py``, in a folder of no importance."""
    import os  # noqa: PLC0415 - used only here
    import subprocess  # noqa: PLC0415 - the same
    import sys  # noqa: PLC0415 - the same
    import tempfile  # noqa: PLC0415 - the same
    from pathlib import Path  # noqa: PLC0415 - the same

    from attrs import asdict  # noqa: PLC0415 - the same

    everything = (*IN_PYTHON, *ON_THE_COMMAND_LINE)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "mistakes.json").write_text(json.dumps([asdict(each) for each in everything]), "utf-8")
        subprocess.run([sys.executable, "-c", TRIED], check=True, cwd=folder, env=os.environ)
        answers = json.loads((folder / "answers.json").read_text("utf-8"))
    for mistake, (kind, answer) in zip(everything, answers, strict=True):
        good = "ok" if all(words in answer for words in mistake.said) else "??"
        print(f"{good} {mistake.name}: {mistake.typed}\n     [{kind}] {answer.strip()}")


if __name__ == "__main__":
    main()
