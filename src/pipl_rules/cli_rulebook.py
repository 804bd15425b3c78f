"""The rulebook on the command line: all of it, as JSON or as a table."""

import argparse
import sys

OK = 0


def add_rulebook(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to those of the command line."""
    command = commands.add_parser("rulebook", help="print the whole rulebook, as JSON or as a table")
    command.add_argument("--format", choices=("json", "csv"), default="json")
    command.set_defaults(run=_print)


def _print(options: argparse.Namespace) -> int:
    from pipl_rules.interop.rulebook_json import rulebook_text  # noqa: PLC0415 - loaded when asked for, so that help is quick
    from pipl_rules.interop.table import table_csv  # noqa: PLC0415 - as above

    sys.stdout.write(table_csv() if options.format == "csv" else rulebook_text())
    return OK
