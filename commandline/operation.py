"""`operation`: one operation with its pathology as a PDF."""

import argparse
from typing import TextIO

from commandline.looking import Look
from commandline.writing import add_file_options, written
from core.domain.dossier import Dossier
from core.domain.ids import ProcedureId
from core.errors import RegistryError
from core.language import phrase, words_in


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "operation",
        help="one operation with its pathology as a PDF",
        description="Writes one operation of a patient with its complications, specimens and"
        " lesions as a PDF: the latest, or the one named by --which.",
    )
    add_file_options(parser, is_about_a_patient=True)
    parser.add_argument(
        "--which", metavar="CODE", help="the operation, O1 being the first; without it, the latest"
    )


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write it: 0 when written, 2 and one sentence on `stderr` when not."""
    return written(args, (stdin, stdout, stderr), drawn)


def drawn(look: Look, args: argparse.Namespace) -> bytes:
    """The PDF in the registry's language."""
    from core.reports.operation_sheet.document import printed_operation_sheet

    meta = look.meta(args.now)
    plan, chart = look.chart_of_number(args.hospital_no)
    words = words_in(look.settings.language)
    about = _asked(plan.dossier, args.which) if args.which else None
    return printed_operation_sheet(plan, chart, words, meta, about).pdf


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
