"""Any date explains itself: anchor, rule, window, and who changed what."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from core.language import phrase
from core.surveillance.orders import Order, tag_of
from core.surveillance.why import Explanation, Line
from ui.dialogs.explain_strip import ExplainStrip
from ui.dialogs.sizing import fit_to_parent
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.banner import Identity, PatientBanner
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.within_qt import goes_when_finished, tie

_WIDTH = 700


class ExplainDialog(QDialog):
    """Shows one order's date. What is wanted next is asked for by signals, each with the order."""

    book_wanted = Signal(object)
    waive_wanted = Signal(object)
    history_wanted = Signal()

    def __init__(
        self,
        why: Explanation,
        order: Order,
        *,
        today: date,
        may_book: bool = False,
        banner: Identity | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._why, self._order, self._today = why, order, today
        self.setObjectName("explain_dialog")
        goes_when_finished(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if banner is not None:
            whole.addWidget(PatientBanner(banner))
        page = QVBoxLayout()
        page.setContentsMargins(20, 12, 20, 14)
        page.setSpacing(12)
        page.addLayout(self._head())
        page.addLayout(self._sum())
        page.addWidget(ExplainStrip(why, order, today, self._delay()))
        page.addLayout(self._lines())
        page.addStretch(1)
        page.addLayout(self._foot(may_book=may_book))
        whole.addLayout(page, 1)
        # Wrapped words ask for more height than they need at this width.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        fit_to_parent(self, _WIDTH, whole.totalHeightForWidth(look().px(_WIDTH)))
        self.setMinimumSize(self.size())
        if may_book:
            self._book_button.setFocus()

    def _title(self) -> str:
        said = words()
        what = said(self._order.modality.label)
        return said(phrase("{what}: why {day}?"), what=what, day=self._why.due_on)

    def _delay(self) -> str:
        if self._why.overdue_since is None:
            return ""
        text, values = tag_of(self._order, self._today)
        return words()(text, **values)

    def _head(self) -> QHBoxLayout:
        self.setWindowTitle(self._title())
        copy = named(Button(self.tr("Copy"), "C"), "copy_explanation")
        copy.clicked.connect(self.copy)
        close = named(Button(self.tr("Close"), "Esc"), "close_explanation")
        tie(close, "clicked()", self, "reject()")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(named(Text(self._title(), ("emphasis", 600, "text"), wrap=True), "title"), 1)
        row.addWidget(copy)
        row.addWidget(close)
        return row

    def _parts(self) -> tuple[tuple[str, str, str], ...]:
        """Anchor, rule and due date: label, value, note."""
        said, why = words(), self._why
        note = said(
            phrase("visit {n} of {total}, {protocol} v{version}"),
            n=why.visit_number,
            total=why.n_visits,
            protocol=why.protocol,
            version=why.version,
        )
        done = " + ".join(said(each) for each in why.components)
        weekday = said.long_days[why.due_on.weekday()]
        if why.suggested_on == why.due_on:
            weekday = said(phrase("{weekday}, working day"), weekday=weekday)
        elif why.due_on >= self._today:
            day = said.weekday_date(why.suggested_on)
            weekday = said(phrase("{weekday}; book {day}"), weekday=weekday, day=day)
        months = said.count(why.months, phrase("+ {n} month"), phrase("+ {n} months"))
        return (
            (said(phrase("Anchor")), said.date(why.anchor_on), done),
            (said(phrase("Rule")), months, note),
            (said(phrase("Due date")), said.date(why.due_on), weekday),
        )

    def _sum(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        for at, (label, value, note) in enumerate(self._parts()):
            column = at * 2
            grid.addWidget(Text(label, ("small", 400, "text-2")), 0, column)
            grid.addWidget(Text(value, ("title", 600, "text")), 1, column)
            grid.addWidget(Text(note, ("small", 400, "text-2"), wrap=True), 2, column, top)
            grid.setColumnStretch(column, 1)
        grid.addWidget(Text("=", ("title", 400, "text-2")), 1, 3)
        return grid

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for at, (label, text) in enumerate(self._said_lines()):
            grid.addWidget(Text(label, ("body", 400, "text-2")), at, 0, top)
            grid.addWidget(Text(text, ("body", 400, "text"), wrap=True), at, 1)
        return grid

    def _said_lines(self) -> Iterator[tuple[str, str]]:
        for line in self._why.lines:
            yield _label(line), said_line(line)

    def _foot(self, *, may_book: bool) -> QHBoxLayout:
        book = self._book_button = named(Button(self.tr("Book"), "B", "primary"), "book_explained")
        book.clicked.connect(self._book)
        book.setVisible(may_book)
        waive = named(Button(self.tr("Waive with reason"), "W"), "waive_explained")
        waive.clicked.connect(self._waive)
        waive.setVisible(may_book)
        history = named(Button(self.tr("Open history"), "H"), "open_history")
        history.clicked.connect(self._history)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (book, waive, history):
            row.addWidget(button)
        row.addStretch(1)
        return row

    @property
    def text(self) -> str:
        """The whole explanation as plain text, for a letter or a note."""
        sums = [f"{label}: {value} ({note})" for label, value, note in self._parts()]
        lines = [f"{label}: {text}" for label, text in self._said_lines()]
        return "\n".join((self._title(), *sums, *lines))

    def copy(self) -> None:
        """Put the explanation on the clipboard; it names no patient."""
        QGuiApplication.clipboard().setText(self.text)

    def _book(self) -> None:
        self.accept()
        self.book_wanted.emit(self._order)

    def _waive(self) -> None:
        self.accept()
        self.waive_wanted.emit(self._order)

    def _history(self) -> None:
        self.accept()
        self.history_wanted.emit()


def _label(line: Line) -> str:
    said = words()
    return said.date(line.label) if isinstance(line.label, date) else said(line.label)


def said_line(line: Line) -> str:
    """One sentence of the explanation in the language in force, without loose ends."""
    said = words()
    values = {
        name: said(str(value)) if name in line.marked else value
        for name, value in line.values.items()
    }
    return said(line.sentence, **values).strip()
