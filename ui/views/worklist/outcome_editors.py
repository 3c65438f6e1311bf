"""Say below the row what became of a visit: what was performed, or why it is cancelled."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.domain.followup import Appointment
from core.domain.modality import Modality
from ui import override
from ui.look.language import words
from ui.views.worklist.day_line import DayLine
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.ticks import Tick, Ticks
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox
from ui.widgets.forms import mark_wrong
from ui.widgets.named import named


class AttendedEditor(InlineEditor):
    """What was performed and on which day; Enter records it."""

    performed = Signal(object, object, bool)  # day, modalities, of diagnostic quality

    def __init__(
        self,
        today: date,
        day: date,
        items: Sequence[Tick[Modality]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.day = named(DayLine(today, day), "performed_day")
        self.ticks: Ticks[Modality] = Ticks(items)
        self.adequate = named(CheckBox(self.tr("Diagnostic quality")), "is_adequate")
        self.adequate.setChecked(True)
        self.add_field(self.tr("Performed on: t, -1d, 12 nov"), self.day, 188)
        self.add_field(self.tr("What was performed"), self.ticks)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_attended_editor")
        cancel.clicked.connect(self.cancelled)
        record = named(Button(self.tr("Record as done"), "Enter", "primary"), "commit_attended")
        record.clicked.connect(self.commit)
        for widget in (self.adequate, cancel, record):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.day)
        self.day.moved.connect(self._say)
        self.day.selectAll()
        self._say()

    def _say(self) -> None:
        day = self.day.day
        if day is None or self.day.read is None:
            self.say("", self.day.refusal)
            return
        derivation = self.day.read.derivation(words())
        if day > self._today:
            self.say(words().weekday_date(day))
            self.refuse(self._future())
        else:
            self.say(words().weekday_date(day), derivation)

    def _future(self) -> str:
        return self.tr("This day is still to come. Enter {day} or earlier.").format(
            day=words().date(self._today)
        )

    @override
    def commit(self) -> None:
        day = self.day.day
        if day is None or day > self._today:
            sentence = self.day.refusal if day is None else self._future()
            mark_wrong(self.day, sentence)
            self.refuse(sentence)
            self.day.setFocus()
        elif not self.ticks.ticked():
            self.refuse(self.tr("Tick at least one examination that was performed."))
        else:
            self.performed.emit(day, self.ticks.ticked(), self.adequate.isChecked())


class CancelEditor(InlineEditor):
    """Why bookings are cancelled; the order is back in the list at once."""

    chosen = Signal(object, str)  # appointments, reason

    def __init__(
        self, appointments: Sequence[Tick[Appointment]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.reason = named(QLineEdit(), "cancel_reason")
        self.ticks: Ticks[Appointment] = Ticks(appointments)
        self.add_field(self.tr("Why the booking is cancelled"), self.reason, 300)
        self.add_field(self.tr("Which bookings"), self.ticks)
        cancel = named(Button(self.tr("Keep the booking"), "Esc"), "keep_booking")
        cancel.clicked.connect(self.cancelled)
        commit = named(Button(self.tr("Cancel the booking"), "Enter", "primary"), "commit_cancel")
        commit.clicked.connect(self.commit)
        for widget in (cancel, commit):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.reason)
        days = sorted({tick.value.booked_for for tick in appointments})
        booked = ", ".join(map(words().weekday_date, days))
        self.say(self.tr("Booked for {day}").format(day=booked))

    @override
    def commit(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            sentence = self.tr("Write why, for example: scanner broken.")
            mark_wrong(self.reason, sentence)
            self.refuse(sentence)
            self.reason.setFocus()
        elif not self.ticks.ticked():
            self.refuse(self.tr("Tick at least one booking."))
        else:
            self.chosen.emit(self.ticks.ticked(), reason)
