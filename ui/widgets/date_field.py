"""A day as free text with a picker; its reading is said in words before anything is kept."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.domain.day_entry import (
    FIRST_YEAR,
    LAST_YEAR,
    AmbiguousDayError,
    DayReading,
    read_day,
)
from core.errors import RegistryError
from core.language import Language
from ui import override
from ui.look.icons import icon
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.forms import ErrorLine, mark_wrong
from ui.widgets.painted import Text
from ui.widgets.qdates import to_date, to_qdate
from ui.within_qt import goes_when_finished


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRules:
    """How typed days are read.

    `+1w` counts from `base` (default `today`); `year_from` completes a day without a year;
    `optional` allows an empty field, `unknown` the word "Unknown".
    """

    today: date
    base: date | None = None
    year_from: date | None = None
    unknown: bool = False
    optional: bool = False


class _DayEdit(QLineEdit):
    left = Signal()
    picker_wanted = Signal()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() == Qt.Key.Key_Down:
            self.picker_wanted.emit()
        else:
            super().keyPressEvent(event)


class DateField(QWidget):
    """Free text for a day. `changed` says that the reading moved."""

    changed = Signal()

    def __init__(self, rules: DayRules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._reading: DayReading | None = None
        self._refusal: RegistryError | None = None
        self._from_outside = ""
        self.edit = _DayEdit()
        self.edit.setAccessibleName(self.tr("Date"))
        self._echo = Text("", ("small", 600, "text"), wrap=True)
        self._problem = ErrorLine()
        choose = self.tr("Choose a day")
        self._offers = (Button(choose), Button(choose))
        self._build()
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self._read)
        self.edit.left.connect(self._leave)
        self.edit.picker_wanted.connect(self.open_picker)
        self._read()

    def _build(self) -> None:
        self._pick = self.edit.addAction(
            icon("calendar"), QLineEdit.ActionPosition.TrailingPosition
        )
        self._pick.setText(self.tr("Choose a day"))
        self._pick.setToolTip(self.tr("Choose a day") + " (Alt ↓)")
        self._pick.triggered.connect(self.open_picker)
        for sign in self.edit.findChildren(QToolButton):  # Qt gives the icon no name
            sign.setAccessibleName(self.tr("Choose a day"))
        offers = QHBoxLayout()
        offers.setSpacing(8)
        for at, button in enumerate(self._offers):
            button.clicked.connect(partial(self._take_offer, at))
            button.hide()
            offers.addWidget(button)
        offers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.edit)
        column.addWidget(self._echo)
        column.addWidget(self._problem)
        column.addLayout(offers)

    # What the field holds

    def day(self) -> date | None:
        """The day understood; None when empty, unknown or not readable: see `problem`."""
        return self._reading.day if self._reading else None

    @property
    def is_unknown(self) -> bool:
        """Whether the answer is the word "Unknown"."""
        return self._reading is not None and self._reading.day is None

    @property
    def problem(self) -> str:
        """What to type instead; empty when the day can be kept. Shows it, as on leaving."""
        self._show_problem()
        return self._problem.sentence

    def set_day(self, day: date | None) -> None:
        self.edit.setText(words().date(day) if day else "")

    def set_rules(self, *, today: date | None = None, base: date | None = None) -> None:
        """Another today or another day to count from; what is typed is read again."""
        self._rules = replace(
            self._rules, today=today or self._rules.today, base=base or self._rules.base
        )
        self._read()

    def set_problem(self, sentence: str) -> None:
        """A problem found by somebody else, such as a date before the operation."""
        self._from_outside = sentence
        self._show_problem()

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    # Reading and saying

    def _read(self) -> None:
        before = self._reading
        self._reading, self._refusal, self._from_outside = None, None, ""
        rules, typed = self._rules, self.edit.text()
        try:
            if typed.strip():
                self._reading = self.understand(typed, rules)
        except RegistryError as error:
            self._refusal = error
        self._say()
        if self._problem.isVisibleTo(self) or self._reading is not None:
            self._problem.say("")
            mark_wrong(self.edit, "")
            self._offer(())
        if self._reading != before:
            self.changed.emit()

    def understand(self, typed: str, rules: DayRules) -> DayReading:
        """What was typed, as a day; a field of dates half known understands more.

        Raises:
            RegistryError: with what to type instead.
        """
        return read_day(
            typed,
            today=rules.today,
            base=rules.base,
            year_from=rules.year_from,
            unknown=rules.unknown,
        )

    def _say(self) -> None:
        self._echo.setText(self.echo(self._reading) if self._reading else "")
        self._echo.setVisible(bool(self._echo.text()))

    def echo(self, reading: DayReading) -> str:
        """The reading in words: weekday and date, and how a counted day was counted."""
        said = words()
        if reading.day is None:
            return self.tr("Unknown")
        parts = [said.weekday_date(reading.day), reading.derivation(said)]
        return ", ".join(part for part in parts if part)

    def _show_problem(self) -> None:
        sentence = self._from_outside or self._own_problem()
        self._problem.say(sentence)
        mark_wrong(self.edit, sentence)
        refusal = self._refusal
        self._offer(refusal.days if isinstance(refusal, AmbiguousDayError) else ())

    def _own_problem(self) -> str:
        if self._refusal is not None:
            return self._refusal.said(words())
        if self._reading is None and not self._rules.optional:
            example = words().date(self._rules.today)
            return self.tr("Enter a date such as {example}.").format(example=example)
        return ""

    def _offer(self, days: tuple[date, ...]) -> None:
        for at, button in enumerate(self._offers):
            button.setVisible(at < len(days))
            if at < len(days):
                button.set_label(words().date(days[at]))

    def _take_offer(self, at: int) -> None:
        self.edit.setText(self._offers[at].label)
        self.edit.setFocus()

    def _leave(self) -> None:
        """Errors are shown on leaving, never while typing; an empty field may wait for Save."""
        if self._refusal is not None:
            self._show_problem()

    def open_picker(self) -> None:
        """Show the month; Enter or a click takes the marked day, Esc takes none."""
        picker = DayPicker(self.day() or self._rules.base or self._rules.today, self)
        picker.picked.connect(self._take)
        below = self.edit.mapToGlobal(QPoint(0, self.edit.height() + 2))
        picker.move(below)
        picker.open()
        picker.setFocus()

    def _take(self, day: date) -> None:
        self.set_day(day)
        self.edit.setFocus()


class DayPicker(QDialog):
    """A month to choose a day from."""

    picked = Signal(object)

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        goes_when_finished(self)
        self.calendar = QCalendarWidget()
        first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
        self.calendar.setDateRange(to_qdate(first), to_qdate(last))
        turkish = words().language is Language.TURKISH
        self.calendar.setLocale(QLocale("tr_TR" if turkish else "en_GB"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        weekend = QTextCharFormat()
        weekend.setForeground(look().colour("text-2"))
        for each in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(each, weekend)
        self.calendar.setSelectedDate(to_qdate(day))
        self.calendar.setAccessibleName(self.tr("Choose a day"))
        self.calendar.activated.connect(self._pick)
        self.calendar.clicked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.calendar)
        self.setFocusProxy(self.calendar)

    def _pick(self, day: QDate) -> None:
        self.picked.emit(to_date(day))
        self.accept()
