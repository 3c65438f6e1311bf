"""What every form has in common: whose it is, its fields, its problems, Save and Cancel."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.errors import NoBackupError, RegistryError
from ui import override
from ui.dialogs.sizing import fit_to_parent
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.banner import Identity, PatientBanner
from ui.widgets.busy import busy
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line
from ui.widgets.forms import ErrorSummary, FormRow, go_to
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.patience import Patience, Slow
from ui.within_qt import goes_when_finished, tie

_WIDTH = 900


class FormDialog(QDialog):
    """Banner, title, summary of what needs changing, fields, and the keys to save or leave.

    A subclass fills `body`, calls `ready()`, names its `form_rows`, and in `hand_over` gives its
    value to whoever saves it; a `RegistryError` raised there is shown and nothing typed is lost.
    """

    wanted_width = _WIDTH  # px, at the usual text size

    def __init__(
        self, title: str, *, banner: Identity | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        goes_when_finished(self)
        self._patience: Patience | None = None
        self._focused: QWidget | None = None
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(24, 8, 24, 16)
        self.body.setSpacing(14)
        self.summary = named(ErrorSummary(), "error_summary")
        self._scroll = self._scrolled()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if banner is not None:
            whole.addWidget(PatientBanner(banner))
        head = QVBoxLayout()
        head.setContentsMargins(24, 14, 24, 6)
        head.setSpacing(10)
        head.addWidget(named(Text(title, ("title", 600, "text"), wrap=True), "title"))
        head.addWidget(self.summary)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(Line())
        whole.addWidget(self._footer())

    # For subclasses

    def form_rows(self) -> Sequence[FormRow]:
        """Every row that can have a problem."""
        raise NotImplementedError

    def is_clear(self) -> bool:
        """Check all answers and show what is wrong with them."""
        raise NotImplementedError

    def hand_over(self) -> Slow | None:
        """Give the value to whoever saves it; raises RegistryError when it is refused.

        What takes long is returned: the form waits for it, and closes when it is done.
        """
        raise NotImplementedError

    def refused(self, error: RegistryError) -> bool:
        """Show a refusal at its field; false when no field is meant."""
        raise NotImplementedError

    def ready(self) -> None:
        """All rows are there: settle the size."""
        self.body.addStretch(1)
        self.ensurePolished()
        whole = self.layout()
        assert whole is not None
        frame = whole.sizeHint().height() - self._scroll.sizeHint().height()
        # A scroll area keeps the least height of sentences at their narrowest.
        content = self._content
        needed = max(content.sizeHint().height(), content.minimumSizeHint().height())
        if self.body.hasHeightForWidth():  # sentences that run over several lines
            needed = max(needed, self.body.totalHeightForWidth(look().px(self.wanted_width) - 4))
        fit_to_parent(self, self.wanted_width, frame + needed + 8)

    def put_on_top(self, strip: QWidget) -> None:
        """Above what is there; as much higher as the window has room for, in its middle as before.

        Called when the form is ready.
        """
        self.body.insertWidget(0, strip)
        before = self.height()
        more = strip.sizeHint().height() + self.body.spacing()
        fit_to_parent(self, self.wanted_width, before + more)
        self.move(self.x(), self.y() - (self.height() - before) // 2)

    def say(self, sentence: str, tone: str = "text-2") -> None:
        """A sentence beside the buttons."""
        self.note.set_style(("body", 600 if tone == "danger" else 400, tone))
        self.note.setText(sentence)

    def offer(self, label: str) -> None:
        """Another name for Save, when saving now means more."""
        self.save_button.set_label(label)

    @property
    def is_waiting(self) -> bool:
        """Whether something slow is being done; the form takes no answer meanwhile, but Cancel."""
        return self._patience is not None and self._patience.is_waiting

    def submit(self) -> None:
        """Save what is typed, or say what to type instead and keep it."""
        if self.is_waiting:
            return
        self.say("")
        is_clear = self.is_clear()
        rows = self.form_rows()
        self.summary.check(rows)
        if not is_clear:
            self._go_to_first(rows)
            return
        try:
            slow = self.hand_over()
        except RegistryError as error:
            self._show_refusal(error)
        else:
            if slow is None:
                self.accept()
            else:
                self._wait_for(slow)

    @override
    def done(self, result: int) -> None:
        """However it closes: what is still being waited for comes to nothing."""
        if self._patience is not None:
            self._patience.drop()
        super().done(result)

    def _wait_for(self, slow: Slow) -> None:
        if self._patience is None:
            self._patience = Patience(self)
        self._focused = self.focusWidget()
        self._set_waiting(is_waiting=True)
        self._patience.start(slow.work, partial(self._finish, slow), self._refused_late)

    def _finish(self, slow: Slow, result: object) -> None:
        self._set_waiting(is_waiting=False)
        try:
            with busy():
                slow.then(result)
        except RegistryError as error:
            self._show_refusal(error)
        else:
            self.accept()

    def _refused_late(self, error: Exception) -> None:
        self._set_waiting(is_waiting=False)
        if not isinstance(error, RegistryError):
            raise error
        self._show_refusal(error)

    def _set_waiting(self, *, is_waiting: bool) -> None:
        self._content.setEnabled(not is_waiting)
        self.save_button.setEnabled(not is_waiting)
        self.say(self.tr("One moment…") if is_waiting else "")
        shape = Qt.CursorShape.BusyCursor if is_waiting else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        if is_waiting:
            self.cancel_button.setFocus()
        elif self._focused is not None:
            self._focused.setFocus()

    def _show_refusal(self, error: RegistryError) -> None:
        if self.refused(error):
            rows = self.form_rows()
            self.summary.check(rows)
            self._go_to_first(rows)
            return
        self.say(error.said(words()), "danger")
        if isinstance(error, NoBackupError):
            self.offer(self.tr("Go on without a backup"))

    # Building

    def _scrolled(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._content)
        return scroll

    def _footer(self) -> QWidget:
        foot = Ground("surface")
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        self.note = named(Text("", ("body", 400, "text-2"), wrap=True), "note")
        cancel = self.cancel_button = named(Button(self.tr("Cancel"), "Esc"), "cancel")
        tie(cancel, "clicked()", self, "reject()")
        # Its own shortcuts: Qt tells the Enter of the number pad from the other one.
        save = Button(self.tr("Save"), "Ctrl Enter", "primary", live=False)
        self.save_button = named(save, "save")
        self.save_button.clicked.connect(self.submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit)
        row.addWidget(self.note, 1)
        row.addWidget(cancel)
        row.addWidget(self.save_button)
        return foot

    @staticmethod
    def _go_to_first(rows: Sequence[FormRow]) -> None:
        first = next((row for row in rows if row.problem), None)
        if first is not None:
            go_to(first.field)
