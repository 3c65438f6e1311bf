"""Documents of many patients from the command line: whose, where to, and who failed."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from commandline.looking import Look, day_asked, looking_at, output_asked
from commandline.unlocking import key_asked
from commandline.writing import PDF, Drawn, add_file_options, on_paper, written
from core.domain.hospital_number import normalised
from core.domain.ids import PatientId
from core.domain.patient import Patient
from core.errors import RegistryError
from core.language import ENGLISH, Language, phrase, words_in

if TYPE_CHECKING:
    from core.reports.batch.values import BatchOrder, BatchPaper, BatchReport

Ordered = Callable[[Look, tuple[PatientId, ...], Language | None], "BatchOrder"]


def add_many_options(parser: argparse.ArgumentParser) -> None:
    """The registry, `-o`, one patient by number or many by `--all` or `--list`, and how."""
    add_file_options(parser, output="FILE.pdf|FOLDER", said="the PDF file, or a new folder")
    parser.add_argument("hospital_no", metavar="HOSPITAL_NO", nargs="?", help="the hospital number")
    many = parser.add_mutually_exclusive_group()
    many.add_argument("--all", action="store_true", help="every patient of the registry")
    many.add_argument(
        "--list", metavar="FILE|-", help="the patients of a file: one hospital number a line"
    )
    parser.add_argument(
        "--language",
        choices=[each.value for each in Language] + ["patient"],
        help="of --all and --list: one language, or each patient's own; without it, the registry's",
    )
    parser.add_argument(
        "--names",
        action="store_true",
        help="names and hospital numbers in the names of the files; whoever sees the folder then"
        " sees who is treated here",
    )


def one_or_many_written(
    args: argparse.Namespace,
    streams: tuple[TextIO, TextIO, TextIO],
    drawn: Drawn,
    ordered: Ordered,
    must_fit: Callable[[bool], None] = lambda _is_many: None,
) -> int:
    """Write what was asked for: 0 when written, 1 when some of many could not be made, 2 when not.

    `must_fit` hears whether many are asked for, and refuses options that do not go with it.
    """
    try:
        is_many = _is_of_many(args)
        must_fit(is_many)
    except RegistryError as error:
        print(error, file=streams[2])
        return 2
    if is_many:
        return _many_written(args, streams, ordered)
    return written(args, streams, drawn)


def _is_of_many(args: argparse.Namespace) -> bool:
    """Whether many were asked for rather than one.

    Raises:
        RegistryError: neither or both.
    """
    is_many: bool = args.all or args.list is not None
    if is_many == bool(args.hospital_no):
        raise RegistryError(
            phrase("Name one patient by the hospital number, or give --all or --list."),
            field="hospital_no",
        )
    return is_many


def order_of(
    paper: "BatchPaper",
    args: argparse.Namespace,
    look: Look,
    patients: tuple[PatientId, ...],
    language: Language | None,
) -> "BatchOrder":
    """One kind of document for all of them, as of the day that was asked for."""
    from core.reports.batch.values import BatchOrder

    return BatchOrder(
        patients=patients,
        papers=(paper,),
        today=look.day,
        meta=look.meta(args.now),
        language=language,
    )


def _many_written(
    args: argparse.Namespace, streams: tuple[TextIO, TextIO, TextIO], ordered: Ordered
) -> int:
    """Write them: 0 when written, 1 when some could not be made, 2 when nothing is."""
    stdin, stdout, stderr = streams
    try:
        report = _many(args, stdin, ordered)
    except RegistryError as error:
        print(error, file=stderr)
        return 2
    for each in report.failed:
        print(f"{each.who}: {each.why}", file=stderr)
    if report.path is None:
        print(ENGLISH(phrase("Nothing was written: no document could be made.")), file=stderr)
        return 2
    print(f"{report.path}  ({report.n_patients} patients, {report.n_pages} pages)", file=stdout)
    return 1 if report.failed else 0


def _many(args: argparse.Namespace, stdin: TextIO, ordered: Ordered) -> "BatchReport":
    from core.actions.printing import documents_of
    from core.reports.batch.writing import write_each, write_merged

    path, day = _place(args), day_asked(args)
    numbers = _numbers(args, stdin)
    key = key_asked(args, stdin)
    with looking_at(args.registry, day, args.now, key) as look:
        named = args.language or look.settings.language.value
        language = None if named == "patient" else Language(named)
        order = ordered(on_paper(look, args), _chosen(look, numbers), language)
        documents, words = documents_of(look.registry, order), words_in(look.settings.language)
        if path.suffix.lower() in PDF:
            return write_merged(path, documents, order, words)
        return write_each(path, documents, order, words, with_identity=args.names)


def _place(args: argparse.Namespace) -> Path:
    """A PDF file, or a folder that is not there yet: one that is full is refused when written."""
    if Path(args.output).suffix:
        return output_asked(args, *PDF)
    return Path(args.output)


def _numbers(args: argparse.Namespace, stdin: TextIO) -> tuple[str, ...] | None:
    """The numbers of the list, in its order, each once; none for everybody."""
    if args.list is None:
        return None
    if args.list == "-" == args.password_file:
        raise RegistryError(
            phrase("--list and --password-file cannot both be read from standard input."),
            field="--list",
        )
    try:
        is_given = args.list == "-"
        text = stdin.read() if is_given else Path(args.list).read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise RegistryError(
            phrase("--list: {file} cannot be read. Type the name of a text file."),
            field="--list",
            file=args.list,
        ) from error
    found = tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
    if not found:
        raise RegistryError(
            phrase("--list: {file} names nobody. Write one hospital number a line."),
            field="--list",
            file=args.list,
        )
    return found


def _chosen(look: Look, numbers: tuple[str, ...] | None) -> tuple[PatientId, ...]:
    """The patients of the list in its order, or everybody by name."""
    if numbers is None:
        return tuple(each.id for each in look.registry.of(Patient).all())
    known = {each.hospital_no: each.id for each in look.registry.of(Patient).all()}
    wanted = [normalised(each, look.settings.number_scheme) for each in numbers]
    missing = [each for each in wanted if each not in known]
    if missing:
        raise RegistryError(
            phrase("No patient has the hospital number {number}. Type one of this registry."),
            field="hospital_no",
            number=missing[0],
        )
    return tuple(known[each] for each in dict.fromkeys(wanted))
