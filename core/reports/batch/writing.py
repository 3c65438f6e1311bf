"""A run over many patients into one file or one file each: whole or not at all."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from core.language import Words, phrase
from core.reports.batch.merging import MergedPdf
from core.reports.batch.values import BatchOrder, BatchPaper, BatchReport, Failed, Made, OfPatient
from core.reports.paper.printing import Imprint
from core.reports.summary.banner import program_said
from core.reports.summary.filename import file_name
from core.reports.writing import whole_file, whole_folder, write_whole

# The word of each document in the names of files.
STEMS = {
    BatchPaper.SUMMARY: phrase("summary"),
    BatchPaper.PLAN: phrase("plan"),
    BatchPaper.MDT: phrase("MDT"),
    BatchPaper.OPERATION: phrase("operation"),
    BatchPaper.RECORD: phrase("record"),
    BatchPaper.SCORES: phrase("scores"),
}


def _nothing(_n_done: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """`told` hears after each patient how many are done; before each, `is_cancelled` is asked."""

    told: Callable[[int], None] = _nothing
    is_cancelled: Callable[[], bool] = _never


class _CancelledError(Exception):
    """Ends the writing, so that nothing of it stays."""


class _NothingMadeError(Exception):
    """No document at all: no empty file is left."""


@dataclass(slots=True)
class _Tally:
    n_patients: int = 0
    n_documents: int = 0
    n_pages: int = 0
    failed: list[Failed] = field(default_factory=list)

    def count(self, each: OfPatient) -> None:
        self.n_patients += bool(each.made)
        self.n_documents += len(each.made)
        self.n_pages += sum(made.printed.n_pages for made in each.made)
        self.failed += each.failed

    def must_hold(self) -> None:
        """Refuse to leave an empty file or folder."""
        if not self.n_documents:
            raise _NothingMadeError

    def report(self, path: Path | None, *, is_cancelled: bool = False) -> BatchReport:
        if is_cancelled or not self.n_documents:
            return BatchReport(None, failed=tuple(self.failed), is_cancelled=is_cancelled)
        return BatchReport(
            path, self.n_patients, self.n_documents, self.n_pages, tuple(self.failed)
        )


def write_merged(
    path: Path,
    patients: Iterable[OfPatient],
    order: BatchOrder,
    words: Words,
    watch: Watch | None = None,
) -> BatchReport:
    """One PDF with an entry of the outline for each patient; one patient at a time in memory.

    Raises:
        RegistryError: the file cannot be written.
    """
    tally = _Tally()
    try:
        with whole_file(path) as file:
            merged = MergedPdf(file, _imprint(order, words))
            for each in _watched(patients, watch or Watch()):
                tally.count(each)
                if each.made:
                    documents = [(_title(made, words), made.printed.pdf) for made in each.made]
                    merged.add(each.who, documents)
            tally.must_hold()
            merged.finish()
    except _CancelledError:
        return tally.report(None, is_cancelled=True)
    except _NothingMadeError:
        return tally.report(None)
    return tally.report(path)


def write_each(
    folder: Path,
    patients: Iterable[OfPatient],
    order: BatchOrder,
    words: Words,
    watch: Watch | None = None,
    *,
    with_identity: bool = False,
) -> BatchReport:
    """A new folder with one file for each document; their names say a number and the day.

    The number is the patient's place in the list; only `with_identity` says who it is.

    Raises:
        RegistryError: the folder is not new, or cannot be written.
    """
    tally = _Tally()
    digits = max(3, len(str(len(order.patients))))
    try:
        with whole_folder(folder) as beside:
            for number, each in enumerate(_watched(patients, watch or Watch()), start=1):
                tally.count(each)
                who = f"{each.stem}-" if with_identity and each.stem else ""
                for made in each.made:
                    name = file_name(STEMS[made.paper], order.today, words)
                    which = f"{made.about[0]}-" if made.about else ""
                    file = beside / f"{number:0{digits}d}-{who}{which}{name}"
                    write_whole(file, made.printed.pdf)
            tally.must_hold()
    except _CancelledError:
        return tally.report(None, is_cancelled=True)
    except _NothingMadeError:
        return tally.report(None)
    return tally.report(folder)


def _title(made: Made, words: Words) -> str:
    """What the outline calls a document; of several operations also which."""
    title = words(made.paper.label)
    if made.about is None:
        return title
    code, day = made.about
    return f"{title}, {words(phrase('{code} of {day}'), code=code, day=day)}"


def _watched(patients: Iterable[OfPatient], watch: Watch) -> Iterator[OfPatient]:
    """Each patient, unless it was cancelled before."""
    found = iter(patients)
    n_done = 0
    while True:
        if watch.is_cancelled():
            raise _CancelledError
        each = next(found, None)
        if each is None:
            return
        yield each
        n_done += 1
        watch.told(n_done)


def offered_name(papers: Sequence[BatchPaper], day: date, words: Words) -> str:
    """The name a merged file is offered under: what it holds and the day, nobody's name."""
    word = STEMS[papers[0]] if len(papers) == 1 else phrase("documents")
    return file_name(word, day, words)


def _imprint(order: BatchOrder, words: Words) -> Imprint:
    papers = ", ".join(words(each.label) for each in order.papers)
    as_of = words(phrase("As of {day}"), day=order.today)
    return Imprint(
        title=f"{papers}, {as_of}",
        language=str(order.language or words.language),
        program=program_said(order.meta),
        made_at=order.meta.printed_at,
    )
