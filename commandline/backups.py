"""`backups`: which backups of a registry there are, and whether each can be relied on."""

import argparse
from pathlib import Path
from typing import TextIO

from commandline.keys import keys_for
from core.actions.restoring import offered, rehearse
from core.domain.backups import Backup
from core.errors import RegistryError
from core.language import ENGLISH


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` before `run`."""
    parser = subparsers.add_parser(
        "backups",
        help="list the backups of a registry",
        description="Lists the backups of both places, newest first. The registry itself need not"
        " be there or be readable. Ends with 1 when one is damaged.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument(
        "--verify", action="store_true", help="open a copy of each and check all of it"
    )


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:  # noqa: ARG001
    """0 when all are verified, 1 when one is damaged or there is none, 2 for bad input."""
    path = Path(args.registry)
    try:
        found = offered(path)
        flaws = {each.name: _flaws(path, each, args) for each in found} if args.verify else {}
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    for each in found:
        is_good = each.is_verified and not flaws.get(each.name)
        print(line_of(each, is_good=is_good), file=stdout)
        for flaw in flaws.get(each.name, ()):
            print(f"  {flaw}", file=stdout)
    if not found:
        print(f"{path}: no backups", file=stdout)
    is_whole = bool(found) and all(each.is_verified for each in found) and not any(flaws.values())
    return 0 if is_whole else 1


def line_of(backup: Backup, *, is_good: bool) -> str:
    """When, why, how much, whether it can be relied on, and where."""
    held = backup.contents
    parts = (
        f"{backup.made_at:%Y-%m-%d %H:%M}",
        backup.why.value,
        f"{held.n_patients} patients",
        f"{held.n_entries} entries",
        "verified" if is_good else "damaged",
        str(backup.folder),
    )
    return "  ".join(parts)


def _flaws(path: Path, backup: Backup, args: argparse.Namespace) -> tuple[str, ...]:
    found = rehearse(backup, keys_for(path, backup).backup, now=args.now)
    return tuple(each.said(ENGLISH) for each in found)
