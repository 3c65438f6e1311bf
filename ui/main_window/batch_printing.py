"""Documents of many patients, drawn in a thread on a connection of its own."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from core.actions.printing import documents_of
from core.domain.ids import PatientId
from core.domain.summary_parts import Part
from core.errors import RegistryError
from core.language import Language, Words, phrase
from core.reports.batch.making import as_refusal
from core.reports.batch.values import BatchOrder, BatchPaper, BatchReport, Failed, OfPatient
from core.reports.batch.writing import Watch, offered_name, write_each, write_merged
from core.store.registry import Registry
from ui.dialogs.batch_choice import BatchChoice, ChoicePanel
from ui.dialogs.batch_dialog import BatchDialog
from ui.jobs import Jobs, Say
from ui.look.language import words
from ui.main_window.host import Host
from ui.main_window.printing import meta_of, parts_left_out
from ui.session import RegistrySession

_LANGUAGES = {Language.ENGLISH: phrase("English"), Language.TURKISH: phrase("Turkish")}
Patients = Callable[[], Iterator[OfPatient]]


class _Step(QObject):
    """Carries how many are done from the thread to the window."""

    done = Signal(int)


class BatchPrinting(QObject):
    """One run at a time; whoever closes its dialog cancels it."""

    def __init__(self, window: Host) -> None:
        super().__init__(window)
        self._window = window
        self._cancelled = Event()
        self._dialog: BatchDialog | None = None
        self._step = _Step(self)
        self._step.done.connect(self._progress, Qt.ConnectionType.QueuedConnection)
        self.jobs = Jobs(self)
        self.jobs.done.connect(self._ended)
        self.jobs.failed.connect(self._failed)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._cancelled.set)

    def ask(self, patients: Sequence[PatientId], about: str) -> None:
        """Ask what is to be printed of these; `about` says who they are."""
        if self.jobs.is_busy:
            return  # of a run that was cancelled just now
        said = words()
        panel = ChoicePanel(
            [(each.value, said(each.label)) for each in BatchPaper],
            said(_LANGUAGES[said.language]),
            self._left_out(),
        )
        dialog = BatchDialog(about, len(patients), panel, self._offered(), self._window)
        dialog.begun.connect(partial(self._begin, tuple(patients)))
        dialog.cancel_wanted.connect(self._cancelled.set)
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _offered(self) -> dict[str, str]:
        day, said = self._window.session.today, words()
        names = {each.value: offered_name((each,), day, said) for each in BatchPaper}
        return names | {"": offered_name(tuple(BatchPaper), day, said)}

    def _left_out(self) -> str:
        """The parts without which whoever acts prefers summaries."""
        said, parts = words(), parts_left_out(self._window.session)
        named = ", ".join(said.inner(said(each.label)) for each in Part if each in parts)
        return said(phrase("Summaries come without: {parts}"), parts=named) if parts else ""

    def _begin(self, patients: tuple[PatientId, ...], choice: BatchChoice, place: Path) -> None:
        session, said = self._window.session, words()
        order = BatchOrder(
            patients=patients,
            papers=tuple(map(BatchPaper.read, choice.papers)),
            today=session.today,
            meta=meta_of(session),
            language=None if choice.is_own_language else said.language,
            without=parts_left_out(session),
            every_operation=choice.every_operation,
        )
        self._cancelled.clear()
        watch = Watch(self._step.done.emit, self._cancelled.is_set)
        target = place if choice.is_merged else _new_folder(place, order, said)
        run = partial(_run, _source(session, order), order, choice, target, (said, watch))
        self.jobs.start(run)

    def _progress(self, n_done: int) -> None:
        if self._dialog is not None and self._dialog.is_running and not self._cancelled.is_set():
            self._dialog.show_progress(n_done)

    def _ended(self, report: BatchReport) -> None:
        if self._dialog is not None:
            said = words()
            failures = [_failure(each, said) for each in report.failed]
            self._dialog.show_end(end_said(report, said), failures, report.path)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, RegistryError):
            if self._dialog is not None:
                self._dialog.refuse(as_refusal(error).said(words()))
            raise error
        if self._dialog is not None:
            self._dialog.refuse(error.said(words()))

    def _forget(self) -> None:
        self._dialog = None


def _run(
    patients: Patients,
    order: BatchOrder,
    choice: BatchChoice,
    target: Path,
    how: tuple[Words, Watch],
    _say: Say,
) -> BatchReport:
    said, watch = how
    if choice.is_merged:
        return write_merged(target, patients(), order, said, watch)
    return write_each(target, patients(), order, said, watch, with_identity=choice.with_identity)


def _source(session: RegistrySession, order: BatchOrder) -> Patients:
    """How the thread comes by the patients: by reading the file beside the window.

    A registry in memory cannot be read beside: what it prints is drawn before.
    """
    registry = session.registry
    if registry.path is None:
        return partial(iter, tuple(documents_of(registry, order)))
    opened = partial(
        Registry.open, registry.path, now=session.clock(), key=registry.key, read_only=True
    )

    def patients() -> Iterator[OfPatient]:
        with _open(opened) as beside:
            yield from documents_of(beside, order)

    return patients


@contextmanager
def _open(opened: Callable[[], Registry]) -> Iterator[Registry]:
    registry = opened()
    try:
        yield registry
    finally:
        registry.close()


def _new_folder(place: Path, order: BatchOrder, said: Words) -> Path:
    """A name that is free in the place that was chosen."""
    stem = Path(offered_name(order.papers, order.today, said)).stem
    folder, n = place / stem, 1
    while folder.exists():
        n += 1
        folder = place / f"{stem}-{n}"
    return folder


def end_said(report: BatchReport, said: Words) -> str:
    """How many pages, for how many patients, and where."""
    if report.is_cancelled:
        return said(phrase("Cancelled. Nothing was written."))
    if report.path is None:
        return said(phrase("Nothing was written: no document could be made."))
    values = {"pages": report.n_pages, "n": report.n_patients, "path": str(report.path)}
    done = said(phrase("Written: {pages} pages for {n} patients, in {path}"), **values)
    if not report.failed:
        return done
    n_failed = len(report.failed)
    return f"{done}\n{said(phrase('Not printed, and why ({n}):'), n=n_failed)}"


def _failure(each: Failed, said: Words) -> str:
    paper = f", {said(each.paper.label)}" if each.paper else ""
    return f"{each.who}{paper}: {each.why.said(said)}"
