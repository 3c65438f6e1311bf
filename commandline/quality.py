"""`quality`: what is missing, contradictory or unusual in a registry, as text or as CSV."""

import argparse
import csv
import io
from collections.abc import Sequence
from functools import partial
from typing import TextIO

from commandline.looking import Look, day_asked, looking_at
from commandline.unlocking import add_key_options, key_asked
from core.domain.patient import list_name
from core.domain.spreadsheet_cells import guarded
from core.errors import RegistryError
from core.language import Language, Words, words_in
from core.reports.quality.finding import Finding, QualityKind
from core.reports.quality.report import all_findings, by_field, by_patient, counted, reconciled
from core.reports.quality.words import counts_said, reconciled_said
from core.store.charts import chart_around

COLUMNS = ("hospital_no", "name", "kind", "record", "field", "finding")


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "quality",
        help="what is missing, contradictory or unusual",
        description="Prints what is missing, contradictory or unusual in the records of a registry:"
        " counts that add up, then every finding.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("--as-of", metavar="DATE", help="the day, 2026-11-23; without it, today")
    parser.add_argument("--format", choices=("text", "csv"), default="text")
    parser.add_argument(
        "--kind", choices=[each.value for each in QualityKind], help="findings of this kind alone"
    )
    parser.add_argument("--by", choices=("patient", "field"), default="patient", help="the order")
    parser.add_argument(
        "--language", choices=[str(each) for each in Language], default="en", help="of the findings"
    )
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Print it: 0 when printed, 2 and one sentence on `stderr` when not."""
    try:
        key = key_asked(args, stdin)
        with looking_at(args.registry, day_asked(args), args.now, key) as look:
            text = printed(look, args)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(text, end="", file=stdout)
    return 0


def printed(look: Look, args: argparse.Namespace) -> str:
    """The findings in one of the two forms."""
    words, plans = words_in(Language(args.language)), look.plans()
    found = list(all_findings(plans, partial(chart_around, look.registry)))
    shown = [each for each in found if args.kind in (None, each.kind.value)]
    shown.sort(key=by_patient if args.by == "patient" else by_field)
    if args.format == "csv":
        return _as_csv(shown, words)
    lines = [
        *counts_said(counted(found), len(plans), look.day, words),
        "",
        reconciled_said(reconciled(plans), words),
        "",
        *_lines(shown, words),
    ]
    return "\n".join(lines) + "\n"


def _lines(findings: Sequence[Finding], words: Words) -> list[str]:
    return [
        f"{patient.hospital_no}  {_plain(list_name(patient, words))}  {words(each.kind.label)}: "
        f"{_plain(_said(each, words))}"
        for each in findings
        for patient in (each.dossier.patient,)
    ]


def _said(finding: Finding, words: Words) -> str:
    about = finding.about(words)
    return f"{about}: {finding.said(words)}" if about else finding.said(words)


def _plain(text: str) -> str:
    """One line that no terminal takes for an order."""
    return "".join(each if each.isprintable() else " " for each in text)


def _as_csv(findings: Sequence[Finding], words: Words) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for each in findings:
        patient = each.dossier.patient
        row = (
            patient.hospital_no,
            list_name(patient, words),
            each.kind.value,
            each.about(words),
            words(each.label),
            each.said(words),
        )
        writer.writerow([guarded(cell) for cell in row])
    return text.getvalue()
