"""Log a contact below its row: the letter of its outcome, then Enter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.domain.followup import Channel, ContactOutcome
from core.surveillance.booking import WorkingDays
from ui import override
from ui.look.language import words
from ui.views.worklist.day_line import DayLine
from ui.views.worklist.inline import InlineEditor
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.forms import mark_wrong
from ui.widgets.keyed_choice import KeyedChoice
from ui.widgets.named import named

# When to try again, as a suggestion; where nothing is due the day stays empty.
_AGAIN = {
    ContactOutcome.NO_ANSWER: timedelta(days=2),
    ContactOutcome.VOICEMAIL: timedelta(days=2),
    ContactOutcome.CALLS_BACK: timedelta(days=7),
    ContactOutcome.SENT: timedelta(days=14),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactOffer:
    """What the editor opens with; `n_tried` are the attempts of this visit so far."""

    today: date
    days: WorkingDays
    phones: Sequence[str]
    n_tried: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """The answers."""

    channel: Channel
    outcome: ContactOutcome
    next_try_on: date | None
    note: str


class ContactEditor(InlineEditor):
    """By which way, with which end, when again."""

    tried = Signal(object)

    def __init__(self, offer: ContactOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer, said = offer, words()
        self.channel = named(Combo([(said(each.label), each) for each in Channel]), "contact_by")
        outcomes = [(said(each.label), each) for each in ContactOutcome]
        self.outcome: KeyedChoice[ContactOutcome] = KeyedChoice("contact_outcome", outcomes)
        self.day = named(DayLine(offer.today, offer.today), "next_try")
        self.day.clear()
        self.day.setPlaceholderText(self.tr("none"))
        self.note = named(QLineEdit(), "contact_note")
        self._build()
        self.channel.currentIndexChanged.connect(self._changed_way)
        self.outcome.chosen.connect(self._answered)
        self.day.moved.connect(self._say)
        self._say()

    def _build(self) -> None:
        self.add_field(self.tr("How it ended"), self.outcome)
        self.add_below(self.tr("By"), self.channel, 130)
        self.add_below(self.tr("Next try: +2d, 12 mar"), self.day, 150)
        self.add_below(self.tr("Note"), self.note)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_contact_editor")
        cancel.clicked.connect(self.cancelled)
        commit = named(Button(self.tr("Log, then next row"), "Enter", "primary"), "commit_contact")
        commit.clicked.connect(self.commit)
        for widget in (cancel, commit):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.outcome)

    def _changed_way(self, _at: int) -> None:
        """A letter or a message is sent; nobody answers it at once."""
        if self.channel.value() is not Channel.CALL and self.outcome.value is None:
            self.outcome.choose(ContactOutcome.SENT)

    def _answered(self) -> None:
        outcome = self.outcome.value
        again = _AGAIN.get(outcome) if outcome else None
        if again is None:
            self.day.clear()
        else:
            self.day.set_day(self._offer.days.on_or_after(self._offer.today + again))
        self._say()

    @property
    def _next(self) -> date | None:
        return self.day.day if self.day.text().strip() else None

    def _say(self) -> None:
        n, phones = self._offer.n_tried + 1, "  ".join(self._offer.phones)
        reading = self.tr("Try {n} for this visit").format(n=n)
        if phones:
            reading = f"{reading}: {phones}"
        self.say(reading, self._told())

    def _told(self) -> str:
        if self.outcome.value is None:
            return self.tr("Press the letter of how it ended.")
        if self.outcome.value is ContactOutcome.WRONG_NUMBER:
            return self.tr("Next, the list offers to correct the telephone number (G).")
        if self.day.text().strip() and self.day.day is None:
            return self.day.refusal
        if self._next is None:
            return ""
        return self.tr("Next try {day}").format(day=words().weekday_date(self._next))

    @override
    def commit(self) -> None:
        mark_wrong(self.day, "")
        channel, outcome = self.channel.value(), self.outcome.value
        if outcome is None or not isinstance(channel, Channel):
            self.refuse(self.tr("Choose how it ended: press its letter."))
            self.outcome.setFocus()
        elif self.day.text().strip() and self._next is None:
            self._refuse_day(self.day.refusal)
        elif self._next is not None and self._next <= self._offer.today:
            self._refuse_day(self.tr("Choose a day after today."))
        else:
            note = self.note.text().strip()
            self.tried.emit(
                Tried(channel=channel, outcome=outcome, next_try_on=self._next, note=note)
            )

    def _refuse_day(self, sentence: str) -> None:
        mark_wrong(self.day, sentence)
        self.refuse(sentence)
        self.day.setFocus()
