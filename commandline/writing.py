"""What the subcommands that write one file share: their arguments, and all of it or nothing."""

import argparse
from collections.abc import Callable
from typing import TextIO

from commandline.looking import Look, day_asked, looking_at, output_asked
from commandline.unlocking import add_key_options, key_asked
from core.errors import RegistryError
from core.reports.writing import write_whole

Drawn = Callable[[Look, argparse.Namespace], bytes]
PDF = (".pdf",)


def add_file_options(
    parser: argparse.ArgumentParser,
    output: str = "FILE.pdf",
    said: str = "the PDF file",
    *,
    is_about_a_patient: bool = False,
) -> None:
    """The registry, the patient where it is about one, `-o`, the day, how the file is opened."""
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    if is_about_a_patient:
        parser.add_argument("hospital_no", metavar="HOSPITAL_NO", help="the hospital number")
    parser.add_argument("-o", dest="output", metavar=output, required=True, help=said)
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
    add_key_options(parser)


def written(
    args: argparse.Namespace,
    streams: tuple[TextIO, TextIO, TextIO],
    drawn: Drawn,
    kinds: tuple[str, ...] = PDF,
) -> int:
    """Write what `drawn` makes: 0 when written, 2 and one sentence on the error stream when not."""
    stdin, stdout, stderr = streams
    try:
        path, day = output_asked(args, *kinds), day_asked(args)
        key = key_asked(args, stdin)
        with looking_at(args.registry, day, args.now, key) as look:
            content = drawn(look, args)
        write_whole(path, content)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(path, file=stdout)
    return 0
