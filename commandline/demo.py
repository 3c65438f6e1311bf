"""`demo`: make the demonstration registry."""

import argparse
from pathlib import Path
from typing import TextIO

from commandline.looking import day_asked
from core.actions.demonstration import create_demonstration
from core.errors import RegistryError


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "demo",
        help="make the demonstration registry",
        description="Makes the demonstration registry: 45 invented patients, as they would stand"
        " on a day. The same day gives the same file.",
    )
    parser.add_argument("file", metavar="FILE", help="the registry file to make; it must not exist")
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:  # noqa: ARG001
    """Make the file: 0 when made, 2 and one sentence on `stderr` when not."""
    path = Path(args.file)
    try:
        as_of = day_asked(args)
        create_demonstration(path, as_of=as_of, now=args.now)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(f"{path}: 45 patients, demonstration data as of {as_of.isoformat()}", file=stdout)
    return 0
