"""`letters`: one PDF with a letter to each patient whom it concerns, logged as sent."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from commandline.looking import Look, looking_at, output_asked
from commandline.unlocking import add_key_options, key_asked
from commandline.writing import add_paper_option, on_paper
from core.actions.opening import open_to_record
from core.domain.acting import Acting
from core.domain.hospital_number import normalised
from core.domain.letters import LetterKind
from core.domain.operators import Operator
from core.domain.patient import list_name
from core.errors import RegistryError
from core.language import ENGLISH, phrase
from core.reports.letters.choosing import Batch, batch_of
from core.reports.writing import write_whole
from core.store.cipher import CipherKey
from core.surveillance.buckets import Bucket
from core.surveillance.plan import PatientPlan


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the subcommand; the caller puts `args.now` and `args.today` before `run`."""
    parser = subparsers.add_parser(
        "letters",
        help="letters for window envelopes as one PDF",
        description="Writes one PDF with a letter to each patient whom this kind concerns, each in"
        " that patient's language, and logs each as sent by --by, in one entry. Without -o it only"
        " names who would get one and who would not.",
    )
    parser.add_argument("registry", metavar="REGISTRY", help="the registry file")
    parser.add_argument("kind", choices=[each.value for each in LetterKind], help="which letter")
    parser.add_argument("-o", dest="output", metavar="FILE.pdf", help="the PDF file")
    parser.add_argument("--by", metavar="NAME", help="the operator who sends them")
    parser.add_argument(
        "--to", metavar="HOSPITAL_NO", nargs="+", help="only these patients, by hospital number"
    )
    parser.add_argument(
        "--only",
        choices=[each.value for each in Bucket],
        metavar="VIEW",
        help=f"only patients who are: {', '.join(each.value for each in Bucket)}",
    )
    add_key_options(parser)
    add_paper_option(parser)


def run(args: argparse.Namespace, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> int:
    """Write and log them: 0 when done, 2 and one sentence on `stderr` when not."""
    try:
        path, key = (output_asked(args, ".pdf") if args.output else None), key_asked(args, stdin)
        with looking_at(args.registry, args.today, args.now, key) as look:
            batch = batch_of(LetterKind.read(args.kind), _asked(look, args))
            sender = _sender(look, args) if path else None
            content = _drawn(batch, look, args) if path and batch.recipients else b""
        if path is not None and sender is not None:
            _send(batch, path, content, _acting(sender, args), key, args)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    print(told(batch), end="", file=stdout)
    if path is not None:
        print(path, file=stdout)
    return 0


def _asked(look: Look, args: argparse.Namespace) -> Sequence[PatientPlan]:
    plans: Sequence[PatientPlan] = look.plans()
    if args.only:
        plans = [plan for plan in plans if plan.bucket is Bucket.read(args.only)]
    if args.to:
        wanted = {normalised(each, look.settings.number_scheme) for each in args.to}
        plans = [plan for plan in plans if plan.dossier.patient.hospital_no in wanted]
        missing = wanted - {plan.dossier.patient.hospital_no for plan in plans}
        if missing:
            raise RegistryError(
                phrase("No patient has the hospital number {number}. Type one of this registry."),
                field="hospital_no",
                number=min(missing),
            )
    return plans


def _sender(look: Look, args: argparse.Namespace) -> Operator:
    """Who sends them: somebody who works in this registry."""
    known = [each for each in look.registry.of(Operator).all() if each.is_active]
    for each in known:
        if args.by and each.name.casefold() == args.by.casefold():
            return each
    raise RegistryError(
        phrase("--by: name who sends the letters: {names}."),
        field="--by",
        names=", ".join(each.name for each in known) or "–",
    )


def _acting(sender: Operator, args: argparse.Namespace) -> Acting:
    return Acting(operator=sender.name, at=args.now, today=args.today, role=sender.role)


def _drawn(batch: Batch, look: Look, args: argparse.Namespace) -> bytes:
    from core.reports.letters.document import letters_pdf

    meta = look.meta(args.now)
    return letters_pdf(batch, meta, on_paper(look, args).settings)


def _send(
    batch: Batch,
    path: Path,
    content: bytes,
    acting: Acting,
    key: CipherKey | None,
    args: argparse.Namespace,
) -> None:
    """The letters are logged only when the file is there, and only then is it left there."""
    from core.actions.letters import log_letters

    patients = [each.plan.dossier.patient.id for each in batch.recipients]
    registry = open_to_record(Path(args.registry), now=args.now, key=key)
    try:
        if content:
            write_whole(path, content)
        log_letters(registry, acting, patients, batch.kind)
    finally:
        registry.close()


def told(batch: Batch) -> str:
    """Who gets a letter, and who does not with the reason."""
    lines = [f"{batch.kind.label}: {len(batch.recipients)}"]
    lines += [f"  {_named(each.plan)}" for each in batch.recipients]
    lines.append(f"no letter: {len(batch.left_out)}")
    lines += [f"  {_named(each.plan)}: {each.why}" for each in batch.left_out]
    return "\n".join(lines) + "\n"


def _named(plan: PatientPlan) -> str:
    patient = plan.dossier.patient
    text = f"{list_name(patient, ENGLISH)}  {patient.hospital_no}"
    return "".join(each if each.isprintable() else " " for each in text)
