"""`backup`: make a verified backup of a registry."""

import argparse
from pathlib import Path
from typing import TextIO

from commandline.keys import keys_for
from core.actions.backing_up import back_up
from core.actions.opening import open_to_record
from core.domain.backups import Why
from core.errors import RegistryError


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` before `run`."""
    parser = subparsers.add_parser(
        "backup",
        help="back up a registry",
        description="Makes a verified backup in the folder beside the registry, and a copy in the"
        " second place when one is set. The registry may be open.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:  # noqa: ARG001
    """0 when made, 1 when only the second place refused, 2 and a sentence when not made."""
    path = Path(args.registry)
    try:
        key = keys_for(path).present
        registry = open_to_record(path, now=args.now, key=key)
        settings = registry.settings()
        registry.close()
        made = back_up(path, key, why=Why.HAND, now=args.now, settings=settings)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    if made.backup is not None:
        held = made.backup.contents
        where = made.backup.folder
        print(f"{where}: {held.n_patients} patients, {held.n_entries} entries", file=stdout)
    if made.second_refusal is not None:
        print(made.second_refusal, file=stderr)
        return 1
    return 0
