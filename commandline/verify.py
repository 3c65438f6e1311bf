"""`verify`: examine a registry file from its pages to what was computed from it."""

import argparse
from pathlib import Path
from typing import TextIO

from core.actions.verifying import verify
from core.errors import RegistryDamagedError, RegistryError
from core.language import ENGLISH
from core.store.registry import Registry


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` before `run`."""
    parser = subparsers.add_parser(
        "verify",
        help="check a registry file",
        description="Checks a registry: pages, references, history, every record, the outlook."
        " Ends with 0 when it is whole, with 1 when something was found.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:  # noqa: ARG001
    """0 when the registry is whole, 1 with one line a finding, 2 and a sentence for bad input."""
    try:
        registry = Registry.open(Path(args.registry), now=args.now, read_only=True)
        try:
            found = verify(registry)
        finally:
            registry.close()
    except RegistryDamagedError as error:
        print(error, file=stdout)
        return 1
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    for flaw in found.flaws:
        print(flaw.said(ENGLISH), file=stdout)
    if found.is_whole:
        print(f"whole: {found.n_patients} patients, {found.n_entries} entries", file=stdout)
    return 0 if found.is_whole else 1
