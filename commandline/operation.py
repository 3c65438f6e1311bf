"""`operation`: one operation with its pathology as a PDF, or those of many in one run."""

import argparse
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TextIO

from commandline.looking import Look
from commandline.many import add_many_options, one_or_many_written, order_of
from core.domain.dossier import Dossier
from core.domain.ids import PatientId, ProcedureId
from core.errors import RegistryError
from core.language import Language, phrase, words_in

if TYPE_CHECKING:
    from core.reports.batch.values import BatchOrder


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "operation",
        help="one operation with its pathology as a PDF, or those of many",
        description="Writes one operation of a patient with its complications, specimens and"
        " lesions as a PDF: the latest, or the one named by --which; with --all or --list the"
        " latest of each of many, with --every all of theirs: into one file with an outline when -o"
        " ends in .pdf, else into a new folder, one file each, their names a number and the day."
        " Whoever was not operated on is named.",
    )
    add_many_options(parser)
    parser.add_argument(
        "--which", metavar="CODE", help="the operation, O1 being the first; without it, the latest"
    )
    parser.add_argument(
        "--every",
        action="store_true",
        help="of --all and --list: a sheet for every operation, not only for the latest",
    )


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 1 when some could not be made, 2 and a sentence when nothing is."""
    streams, ordered = (stdin, stdout, stderr), partial(_order, args)
    return one_or_many_written(args, streams, drawn, ordered, partial(_must_fit, args))


def _must_fit(args: argparse.Namespace, is_many: bool) -> None:  # noqa: FBT001
    """Codes are one patient's own, and one patient's sheet is of one operation."""
    if is_many and args.which:
        raise RegistryError(
            phrase("--which names an operation of one patient. Give --every for all of many."),
            field="--which",
        )
    if args.every and not is_many:
        raise RegistryError(
            phrase("--every is for --all and --list. Name one operation with --which."),
            field="--every",
        )


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the registry's language."""
    from core.reports.operation_sheet.document import printed_operation_sheet

    meta = look.meta(args.now)
    plan, chart = look.chart_of_number(args.hospital_no)
    words = words_in(look.settings.language)
    about = _asked(plan.dossier, args.which) if args.which else None
    return printed_operation_sheet(plan, chart, words, meta, about).pdf


def _order(
    args: argparse.Namespace, look: Look, patients: tuple[PatientId, ...], language: Language | None
) -> "BatchOrder":
    from core.reports.batch.values import BatchPaper

    order = order_of(BatchPaper.OPERATION, args, look, patients, language)
    return replace(order, every_operation=args.every)


def _asked(dossier: Dossier, code: str) -> ProcedureId:
    from core.reports.timeline.names import codes_of

    codes = codes_of(dossier)
    for each in dossier.procedures:
        if codes[each.id].casefold() == code.casefold():
            return each.id
    raise RegistryError(
        phrase("--which: {code} is no operation of this patient. Type one of {codes}."),
        field="--which",
        code=code,
        codes=", ".join(codes[each.id] for each in dossier.procedures) or "–",
    )
