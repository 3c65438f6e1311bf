"""`scores`: everything that is computed of one patient, as text or JSON."""

import argparse
import json
from collections.abc import Iterator
from typing import Any, TextIO

from commandline.looking import Look, looking_at
from commandline.unlocking import add_key_options, key_asked
from core.errors import RegistryError
from core.language import Words, words_in
from core.scores.inputs.basis import Basis
from core.scores.sheet import Row, Section, sheet
from core.store.charts import chart_of


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "scores",
        help="one patient's scores, stages and names of resections",
        description="Computes scores, stages, classes and names of one patient from the record.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("hospital_no", metavar="HOSPITAL_NO", help="the hospital number")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text or json")
    add_key_options(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Print them: 0 when printed, 2 and one sentence on `stderr` when not."""
    try:
        key = key_asked(args, stdin)
        with looking_at(args.registry, args.today, args.now, key) as look:
            sections = computed(look, args.hospital_no)
            words = words_in(look.settings.language)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    if args.format == "json":
        answer = [_section(each, words) for each in sections]
        print(json.dumps(answer, ensure_ascii=False, indent=1), file=stdout)
    else:
        print("\n".join(_lines(sections, words)), file=stdout)
    return 0


def computed(look: Look, hospital_no: str) -> tuple[Section, ...]:
    """The sheet of the patient with this number."""
    plan = look.plan_of_number(hospital_no)
    return sheet(chart_of(look.registry, plan.dossier.patient.id))


def _lines(sections: tuple[Section, ...], words: Words) -> Iterator[str]:
    for section in sections:
        yield section.title.said(words)
        for row in section.rows:
            yield f"  {row.named(words)}: {row.result.said(words)}"
            source = f" [{row.rule.source}]" if row.rule.source else ""
            yield f"    {words(row.rule.version)}{source}"
            yield from (f"    - {each.said(words)}" for each in row.items)
            yield from (f"    ! {each.said(words)}" for each in row.notes)
            if row.basis:
                yield f"    = {'; '.join(each.sentence.said(words) for each in row.basis)}"
        yield ""


def _section(section: Section, words: Words) -> dict[str, Any]:
    return {
        "title": section.title.said(words),
        "rows": [_row(each, words) for each in section.rows],
    }


def _basis(basis: Basis, words: Words) -> dict[str, str | None]:
    on = str(basis.on) if basis.on else None
    return {"what": words(basis.what), "id": basis.record_id, "on": on}


def _row(row: Row, words: Words) -> dict[str, Any]:
    return {
        "label": words(row.label or row.rule.name),
        "rule": words(row.rule.name),
        "version": words(row.rule.version),
        "source": row.rule.source,
        "result": row.result.said(words),
        "known": row.is_known,
        "items": [each.said(words) for each in row.items],
        "notes": [each.said(words) for each in row.notes],
        "rests_on": [
            {
                "what": words(each.what),
                "id": each.record_id,
                "on": str(each.on) if each.on else None,
            }
            for each in row.basis
        ],
        "partial_date": row.is_partial,
    }
