"""The key of a protected registry on the command line: a password from a file or the terminal.

A password is never an argument: arguments stand in lists that every user of a computer can read.
"""

import argparse
import getpass
import sys
from pathlib import Path
from typing import TextIO

from core.domain.holders import Holder
from core.errors import RegistryError
from core.language import phrase
from core.store.cipher import CipherKey
from core.store.keys.finishing import is_protected

LONGEST = 10_000  # bytes of a password file; what is longer is another file


def add_key_options(parser: argparse.ArgumentParser) -> None:
    """The options of every subcommand that opens a registry."""
    group = parser.add_argument_group("a protected registry")
    group.add_argument("--operator", metavar="NAME", help="who opens it; asked when left out")
    group.add_argument(
        "--password-file",
        metavar="FILE|-",
        help="read the password from the first line of a file, or of standard input;"
        " without it, it is asked for on the terminal",
    )
    group.add_argument(
        "--recovery", action="store_true", help="the recovery code is given, not a password"
    )


def key_asked(args: argparse.Namespace, stdin: TextIO) -> CipherKey | None:
    """The key of the registry in `args`; none when it is not protected.

    Raises:
        RegistryError: nobody is there to be asked, or the password is not right.
    """
    path = Path(args.registry)
    if not is_protected(path):
        return None
    from core.actions.protecting import holders, unlock, unlock_with_recovery

    if getattr(args, "recovery", False):
        return unlock_with_recovery(path, _secret(args, stdin, path, "Recovery code: "))
    holder = _holder(args, holders(path), path)
    return unlock(path, holder.id, _secret(args, stdin, path, f"Password of {holder.name}: "))


def _holder(args: argparse.Namespace, known: tuple[Holder, ...], path: Path) -> Holder:
    wanted = getattr(args, "operator", None)
    if wanted is None and len(known) == 1:
        return known[0]
    found = [each for each in known if wanted and each.name.casefold() == wanted.casefold()]
    if len(found) != 1:
        raise RegistryError(
            phrase("--operator: choose who opens {path}: {names}."),
            field="--operator",
            path=path,
            names=", ".join(each.name for each in known),
        )
    return found[0]


def _secret(args: argparse.Namespace, stdin: TextIO, path: Path, prompt: str) -> str:
    file = getattr(args, "password_file", None)
    if file is not None:
        return _first_line(file, stdin)
    if not stdin.isatty():
        raise RegistryError(
            phrase("{path} is protected. Give its password with --password-file."), path=path
        )
    try:
        return getpass.getpass(prompt, sys.stderr)
    except EOFError:
        return ""  # nothing was typed, and that is no password


def _first_line(file: str, stdin: TextIO) -> str:
    try:
        if file == "-":
            raw = stdin.readline(LONGEST)
        else:
            with Path(file).open(encoding="utf-8-sig") as opened:
                raw = opened.readline(LONGEST)
    except (OSError, ValueError) as error:
        raise RegistryError(
            phrase("--password-file: {file} cannot be read. Type the name of a text file."),
            field="--password-file",
            file=file,
        ) from error
    return raw.removesuffix("\n").removesuffix("\r")
