"""The command line as a whole: which subcommands there are, and how one is run."""

import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from importlib import import_module
from typing import Any, NamedTuple

from core.errors import RegistryError
from core.language import phrase

# Imported only when asked for: `explain` must not wait for the store or for paper.
COMMANDS = (
    *("explain", "worklist", "summary", "timeline", "demo", "verify"),
    *("backup", "backups", "restore", "dictionary", "record", "scores", "table2"),
    *("quality", "screening", "monday", "plan", "letters", "ics", "demand", "protocols"),
    *("mdt", "operation"),
)


class WindowArguments(NamedTuple):
    """A registry file, or none for the start page, and a day to look back to."""

    registry: str | None
    as_of: date | None


def run_command(argv: Sequence[str], now: datetime) -> int:
    """Run the subcommand `argv[0]`; returns the exit code (0 done, 1 findings, 2 bad input)."""
    from commandline.parser import Parser

    parser = Parser(prog="main.py")
    subparsers: Any = parser.add_subparsers(dest="command", parser_class=Parser)
    module = import_module(f"commandline.{argv[0]}")
    module.add_parser(subparsers)
    args = parser.parse_args(argv)
    args.now, args.today = now, now.date()
    run: Callable[..., int] = module.run
    try:
        return run(args, sys.stdin, sys.stdout, sys.stderr)
    except RegistryError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0


def window_arguments(argv: Sequence[str], today: date) -> WindowArguments:
    """The arguments of the window."""
    if len(argv) < 2 and not any(each.startswith("-") for each in argv):
        # The usual start: no need for the parser, nor for what it imports.
        return WindowArguments(next(iter(argv), None), None)
    from commandline.parser import Parser

    parser = Parser(
        prog="main.py",
        description="Hepatrack keeps surveillance after liver surgery. Without a subcommand it"
        " opens the window.",
        epilog=f"Subcommands, each with --help: {', '.join(COMMANDS)}.",
    )
    parser.add_argument("registry", nargs="?", metavar="REGISTRY", help="the registry file to open")
    parser.add_argument("--as-of", metavar="DATE", help="look back: today is this day, 2026-11-23")
    args = parser.parse_args(argv)
    try:
        as_of = None if args.as_of is None else day_of(args.as_of, "--as-of", today)
    except RegistryError as error:
        parser.exit(2, f"{error}\n")
    return WindowArguments(args.registry, as_of)


def day_of(text: str, field: str, today: date) -> date:
    """A day written as 2026-11-23.

    Raises:
        RegistryError: it is not such a day.
    """
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text or not 1900 <= day.year <= 2199:
        raise RegistryError(
            phrase("{option}: {text} is not a day. Type year-month-day, for example {example}."),
            field=field,
            option=field,
            text=text,
            example=today.isoformat(),
        )
    return day
