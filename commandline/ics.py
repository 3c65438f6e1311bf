"""`ics`: bookings as an iCalendar file."""

import argparse
from typing import TextIO

from commandline.looking import Look
from commandline.unlocking import add_key_options
from commandline.writing import written
from core.exchange.calendar_file import Naming, calendar_file
from core.language import words_in
from core.store.bookings import booking_stamps
from core.store.dossiers import all_dossiers


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "ics",
        help="bookings as an iCalendar file",
        description="Writes the bookings of all patients, or of one, as an iCalendar file. A name"
        " is never in it; a booking keeps its id when it is moved or cancelled.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument(
        "hospital_no", metavar="HOSPITAL_NO", nargs="?", help="one patient's hospital number"
    )
    parser.add_argument("-o", dest="output", metavar="FILE.ics", required=True, help="the file")
    parser.add_argument(
        "--naming",
        choices=[each.value for each in Naming],
        default=Naming.NUMBER.value,
        help="what tells whose a booking is: the hospital number, or nothing",
    )
    parser.set_defaults(as_of=None)  # bookings of all days are in it
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    return written(args, (stdin, stdout, stderr), drawn, (".ics",))


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The file in the registry's language."""
    if args.hospital_no:
        dossiers = [look.plan_of_number(args.hospital_no).dossier]
    else:
        dossiers = list(all_dossiers(look.registry))
    words, naming = words_in(look.settings.language), Naming.read(args.naming)
    return calendar_file(dossiers, booking_stamps(look.registry), words, naming)
