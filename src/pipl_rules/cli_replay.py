"""The command line of decision records: each is decided again, and what differs is told by its key."""

import argparse
import json
import sys
from collections.abc import Callable

SAME, DIFFERS, FAULTY = 0, 1, 2


def add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", text_of: Callable[[str], str | None]
) -> None:
    """Add the subcommand.

    Args:
        commands: Where to.
        text_of: Gives the text of a file by its name, or None once it has told that it cannot be read.
    """
    replay = commands.add_parser(
        "replay", help="decide recorded decisions again; exit status 1 if one differs"
    )
    replay.add_argument(
        "file", metavar="RECORD", help="one record, a list, or JSON Lines; - for standard input"
    )
    replay.add_argument("--format", choices=("text", "json"), default="text")

    def replayed(options: argparse.Namespace) -> int:
        text = text_of(options.file)
        return FAULTY if text is None else run(text, options)

    replay.set_defaults(run=replayed)


def run(text: str, options: argparse.Namespace) -> int:
    """Replay every record of the text and tell what differs.

    Args:
        text: One record, a list of them, or JSON Lines of them.
        options: `format` is ``"text"`` or ``"json"``.

    Returns:
        0 if every record replays to the same judgment, 1 if one differs, 2 if one is faulty or was made with
        other rules.
    """
    from pipl_rules.services.records import replay_records  # noqa: PLC0415 - loaded when asked for, so that help is quick

    told, faults = replay_records(text)
    if options.format == "json":
        plain = [{"record": e.place, "same": not e.differs, "differs": list(e.differs)} for e in told]
        print(json.dumps(plain, indent=2))
    else:
        for each in told:
            print(f"{each.place}: {'differs in ' + ', '.join(each.differs) if each.differs else 'same'}")
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        return FAULTY
    return DIFFERS if any(each.differs for each in told) else SAME
