"""Documents of many patients: what and where, how far it is, and what became of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import override
from ui.dialogs.batch_choice import ChoicePanel
from ui.dialogs.sizing import fit_to_parent
from ui.look.theme import look
from ui.widgets.bands import Tone
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line, PageHeader
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.progress_line import ProgressLine
from ui.within_qt import goes_when_finished, tie

CHOOSING, RUNNING, ENDED = range(3)


class BatchDialog(QDialog):
    """`begun(choice, place)` starts the run, `cancel_wanted` ends it after the patient in hand."""

    begun = Signal(object, object)
    cancel_wanted = Signal()

    def __init__(
        self,
        line: str,
        n_patients: int,
        panel: ChoicePanel,
        offered: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`offered` are the names a merged file has by the document in it; "" for several."""
        super().__init__(parent)
        self.setObjectName("batch_dialog")
        self.setWindowTitle(self.tr("Print for many"))
        self.setModal(True)
        goes_when_finished(self)
        self._n, self._offered = n_patients, offered
        self._written: Path | None = None
        self.panel = panel
        self._stack = QStackedWidget()
        self._progress = named(ProgressLine(), "batch_progress")
        self._said = named(Text("", ("body", 400, "text"), wrap=True), "batch_step")
        self._end = named(Text("", ("emphasis", 600, "text"), wrap=True), "batch_end")
        self._failures = named(Text("", ("body", 400, "text"), wrap=True), "batch_failures")
        self._note = named(Text("", ("body", 600, "danger"), wrap=True), "batch_note")
        self._lay_out(line)
        panel.changed.connect(self._clear_note)
        self._show(CHOOSING)
        fit_to_parent(self, 720, look().px(690))

    @property
    def is_running(self) -> bool:
        return self._stack.currentIndex() == RUNNING

    # What the run says

    def show_progress(self, n_done: int) -> None:
        said = self.tr("{n} of {total} patients").format(n=n_done, total=self._n)
        self._said.setText(said)
        self._progress.show_done(n_done, self._n, said)

    def show_end(self, sentence: str, failures: Sequence[str], written: Path | None) -> None:
        """What became of it; who could not be printed, and why."""
        self._written = written
        self._end.setText(sentence)
        self._failures.setText("\n".join(failures))
        self._failures.setVisible(bool(failures))
        self._show(ENDED)
        if not self.isVisible():  # it was closed meanwhile
            super().reject()

    def refuse(self, sentence: str) -> None:
        """It could not be begun, or not be written: the choices stay."""
        self._show(CHOOSING)
        self._say(sentence, "danger")

    # What the user does

    def ask_where(self) -> None:
        """Ask for a file, or for the place of a new folder."""
        if self._stack.currentIndex() != CHOOSING:
            return
        why_not = self.panel.why_not()
        if why_not:
            self._say(why_not, "danger")
            return
        choice = self.panel.value()
        if choice.is_merged:
            dialog = QFileDialog(self, self.tr("Save as"))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
            dialog.setDefaultSuffix("pdf")
            one = choice.papers[0] if len(choice.papers) == 1 else ""
            dialog.selectFile(self._offered[one])
        else:
            dialog = QFileDialog(self, self.tr("Where to put the new folder"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.begin)
        goes_when_finished(dialog)
        dialog.open()

    def begin(self, place: str) -> None:
        """Print what is chosen to this file, or into a new folder there."""
        self.show_progress(0)
        self._show(RUNNING)
        self.begun.emit(self.panel.value(), Path(place))

    @override
    def reject(self) -> None:
        if not self.is_running:
            super().reject()
            return
        self._said.setText(self.tr("Stopping after this patient; nothing will be written…"))
        self.cancel_wanted.emit()

    def _open_written(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _say(self, sentence: str, tone: Tone = "info") -> None:
        self._note.set_style(("body", 600, "danger" if tone == "danger" else "text-2"))
        self._note.setText(sentence)

    def _clear_note(self) -> None:
        self._note.setText("")

    def _show(self, state: int) -> None:
        self._stack.setCurrentIndex(state)
        self._clear_note()
        self._go.setVisible(state == CHOOSING)
        self._open.setVisible(state == ENDED and self._written is not None)
        label = self.tr("Close") if state == ENDED else self.tr("Cancel")
        self._close.set_label(label)
        if state == ENDED:
            (self._open if self._written is not None else self._close).setFocus()
        elif state == RUNNING:
            self._close.setFocus()

    # Building

    def _lay_out(self, line: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(self.tr("Print for many"), line))
        for parts in (
            (self.panel,),
            (self._said, self._progress),
            (self._end, self._failures),
        ):
            self._stack.addWidget(_scrolled(parts))
        column.addWidget(self._stack, 1)
        column.addWidget(Line())
        column.addWidget(self._footer())

    def _footer(self) -> QWidget:
        foot = Ground("surface")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        self._close = named(Button(self.tr("Cancel"), "Esc"), "batch_close")
        self._open = named(
            Button(self.tr("Open"), "Ctrl O", "primary", "external-link"), "batch_open"
        )
        go = Button(self.tr("Choose where"), "Ctrl Enter", "primary", "printer", live=False)
        self._go = named(go, "batch_go")
        tie(self._close, "clicked()", self, "reject()")
        self._open.clicked.connect(self._open_written)
        self._go.clicked.connect(self.ask_where)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.ask_where)
        row.addWidget(self._note, 1)
        for button in (self._close, self._open, self._go):
            row.addWidget(button)
        return foot


def _scrolled(parts: Sequence[QWidget]) -> QScrollArea:
    content = Ground("surface")
    column = QVBoxLayout(content)
    column.setContentsMargins(24, 16, 24, 16)
    column.setSpacing(12)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(content)
    return scroll
