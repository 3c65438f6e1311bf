"""What the subcommands that write one file share: their arguments, and all of it or nothing."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from typing import TextIO

from commandline.looking import Look, day_asked, looking_at, output_asked
from commandline.unlocking import add_key_options, key_asked
from core.domain.settings import PaperSize
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
    if ".pdf" in output:
        add_paper_option(parser)


def add_paper_option(parser: argparse.ArgumentParser) -> None:
    """`--paper`: on what this document is laid out."""
    parser.add_argument(
        "--paper",
        choices=[each.value.lower() for each in PaperSize],
        help="the size of the paper; without it, that of the registry's settings",
    )


def on_paper(look: Look, args: argparse.Namespace) -> Look:
    """The look with the paper asked for; every document reads its size from the settings."""
    asked = [each for each in PaperSize if each.value.lower() == getattr(args, "paper", None)]
    if not asked:
        return look
    return replace(look, settings=replace(look.settings, paper_size=asked[0]))


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
            content = drawn(on_paper(look, args), args)
        write_whole(path, content)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(path, file=stdout)
    return 0
