"""Where a command line begins: what is told to whoever named no command, and how its arguments are read."""

import argparse
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from pipl_rules.errors import UnknownNameError

FAULTY = 2


def no_command(parser: argparse.ArgumentParser, given: Sequence[str], names: Collection[str]) -> int:
    """Tell whoever named no command, or none that there is, which there are.

    Args:
        parser: The parser.
        given: The arguments.
        names: The names of the commands.

    Returns:
        The exit status.
    """
    if not given:
        parser.print_help(sys.stderr)
        sys.stderr.write("\nName a command; COMMAND --help tells what it takes. To begin with: cases\n")
        return FAULTY
    told = [str(UnknownNameError("command", given[0], names))]
    if Path(given[0]).exists():
        told.append(f"To judge the acts of a file: python -m pipl_rules evaluate {given[0]}")
    told.append("`python -m pipl_rules` tells what each does.")
    sys.stderr.write("\n  ".join(told) + "\n")
    return FAULTY


def number(text: str) -> int:
    """A whole number from one.

    Raises:
        argparse.ArgumentTypeError: If it is none.
    """
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        msg = "expected a whole number from 1"
        raise argparse.ArgumentTypeError(msg)
    return int(text)
