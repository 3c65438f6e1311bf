"""Nobody came: what follows, and by when. Enter records the usual answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.domain.followup import Appointment, NextStep
from core.language import phrase
from core.surveillance.booking import WorkingDays
from core.surveillance.next_steps import step_by, usual_step
from ui import override
from ui.look.language import words
from ui.views.worklist.day_line import DayLine
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.remarks import STEPS
from ui.views.worklist.ticks import Tick, Ticks
from ui.widgets.button import Button
from ui.widgets.forms import mark_wrong
from ui.widgets.keyed_choice import KeyedChoice
from ui.widgets.named import named

_SHORT = {
    NextStep.BOOK: phrase("Book again"),
    NextStep.CALL: phrase("Call"),
    NextStep.LETTER: phrase("Letter"),
    NextStep.SURGEON: phrase("Surgeon"),
    NextStep.MDT: phrase("MDT"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedOffer:
    """`n_missed` counts this time too; `is_recorded` when only what follows is asked."""

    today: date
    bookings: tuple[Tick[Appointment], ...]
    days: WorkingDays
    n_missed: int
    is_recorded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatFollows:
    """The answers."""

    appointments: tuple[Appointment, ...]
    step: NextStep
    by: date
    note: str


class MissedEditor(InlineEditor):
    """The usual answer is chosen already; nobody is ever discharged by it."""

    told = Signal(object)

    def __init__(self, offer: MissedOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer, said = offer, words()
        choices = [(said(_SHORT[each]), each) for each in NextStep]
        self.step: KeyedChoice[NextStep] = KeyedChoice("next_step", choices)
        usual = usual_step(offer.n_missed)
        self.day = named(DayLine(offer.today, self._by(usual)), "next_step_by")
        self.note = named(QLineEdit(), "missed_note")
        self.ticks: Ticks[Appointment] = Ticks(offer.bookings)
        self.step.choose(usual)
        self._build()
        self.step.chosen.connect(self._stepped)
        self.day.moved.connect(self._say)
        self._say()

    def _build(self) -> None:
        self.add_field(self.tr("What follows"), self.step)
        self.add_field(self.tr("By: +2d, 12 mar"), self.day, 150)
        if not self._offer.is_recorded:
            self.note.setPlaceholderText(self.tr("if known"))
            self.add_below(self.tr("Why nobody came"), self.note)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_missed_editor")
        cancel.clicked.connect(self.cancelled)
        text = self.tr("Save") if self._offer.is_recorded else self.tr("Record as missed")
        commit = named(Button(text, "Enter", "primary"), "commit_missed")
        commit.clicked.connect(self.commit)
        for widget in (self.ticks, cancel, commit):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.step)

    def _by(self, step: NextStep) -> date:
        return step_by(step, self._offer.today, self._offer.days)

    def _stepped(self) -> None:
        step = self.step.value
        if step is not None:
            self.day.set_day(self._by(step))

    def _say(self) -> None:
        day, step, said = self.day.day, self.step.value, words()
        if day is None or step is None:
            self.say("", self.day.refusal)
            return
        n = self._offer.n_missed
        times = said.count(n, phrase("Missed once"), phrase("Missed {n} times"))
        reading = self.tr("{times}: {step} by {day}").format(
            times=times, step=said(STEPS[step]), day=said.date(day)
        )
        self.say(reading, self.tr("Nobody is discharged by it: it stays on the list."))

    @override
    def commit(self) -> None:
        day, step = self.day.day, self.step.value
        if day is None or day < self._offer.today:
            sentence = self.day.refusal or self.tr("Choose today or a later day.")
            mark_wrong(self.day, sentence)
            self.refuse(sentence)
            self.day.setFocus()
        elif step is None:
            self.refuse(self.tr("Choose what follows."))
        elif not self.ticks.ticked():
            self.refuse(self.tr("Tick at least one booking."))
        else:
            note = self.note.text().strip()
            appointments = self.ticks.ticked()
            self.told.emit(WhatFollows(appointments=appointments, step=step, by=day, note=note))


def ticks_of(appointments: Sequence[Appointment]) -> tuple[Tick[Appointment], ...]:
    """One box for each booking."""
    return tuple(Tick(each, words()(each.modality.short)) for each in appointments)
