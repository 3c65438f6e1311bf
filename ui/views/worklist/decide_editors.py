"""Decisions below a row: waive or refuse examinations of a visit, put somebody on the MDT list."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.domain.followup import WaiverKind
from core.domain.modality import Modality
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.views.worklist.day_line import DayLine
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.ticks import Tick, Ticks
from ui.widgets.button import Button
from ui.widgets.forms import mark_wrong
from ui.widgets.keyed_choice import KeyedChoice
from ui.widgets.named import named

_KINDS = {
    WaiverKind.REFUSED: phrase("The patient refuses"),
    WaiverKind.WAIVED: phrase("The clinic waives"),
}


class WaiveEditor(InlineEditor):
    """Not asked for this once; the next date is asked for as ever."""

    waived = Signal(object, object, str)  # kind, orders, reason

    def __init__(
        self, orders: Sequence[Tick[tuple[Modality, int]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        said = words()
        choices = [(said(text), kind) for kind, text in _KINDS.items()]
        self.kind: KeyedChoice[WaiverKind] = KeyedChoice("waiver_kind", choices)
        self.kind.choose(WaiverKind.REFUSED)
        self.reason = named(QLineEdit(), "waiver_reason")
        self.ticks: Ticks[tuple[Modality, int]] = Ticks(orders)
        self.add_field(self.tr("Why"), self.reason)
        self.add_field(self.tr("Which examinations"), self.ticks, 230)
        self.add_below(self.tr("Who decides"), self.kind)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_waive_editor")
        cancel.clicked.connect(self.cancelled)
        commit = named(Button(self.tr("Record"), "Enter", "primary"), "commit_waive")
        commit.clicked.connect(self.commit)
        for widget in (cancel, commit):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.reason)
        self.say(self.tr("Not asked for this once"), self.tr("The next date is asked for as ever."))

    @override
    def commit(self) -> None:
        reason, kind = self.reason.text().strip(), self.kind.value
        mark_wrong(self.reason, "")
        if not reason:
            sentence = self.tr("Write why, in the patient's words or yours.")
            mark_wrong(self.reason, sentence)
            self.refuse(sentence)
            self.reason.setFocus()
        elif not self.ticks.ticked():
            self.refuse(self.tr("Tick at least one examination."))
        else:
            self.waived.emit(kind, self.ticks.ticked(), reason)


class ReferEditor(InlineEditor):
    """The question to the meeting, and on which day if it is known."""

    referred = Signal(str, object)  # question, day of the meeting or None

    def __init__(self, today: date, question: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.question = named(QLineEdit(question), "mdt_question")
        self.day = named(DayLine(today, today), "mdt_day")
        self.day.clear()
        self.day.setPlaceholderText(self.tr("not known"))
        self.add_field(self.tr("Question to the MDT"), self.question)
        self.add_field(self.tr("Meeting on: +1w, 12 mar"), self.day, 150)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_refer_editor")
        cancel.clicked.connect(self.cancelled)
        commit = named(Button(self.tr("Put on the MDT list"), "Enter", "primary"), "commit_refer")
        commit.clicked.connect(self.commit)
        for widget in (cancel, commit):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.question)
        self.day.moved.connect(self._say)
        self._say()

    @property
    def _meeting(self) -> date | None:
        return self.day.day if self.day.text().strip() else None

    def _say(self) -> None:
        waits = self.tr("It waits on the list until a decision is recorded.")
        if self.day.text().strip() and self.day.day is None:
            self.say("", self.day.refusal)
        elif self._meeting is None:
            self.say(self.tr("For the next meeting"), waits)
        else:
            self.say(words().weekday_date(self._meeting), waits)

    @override
    def commit(self) -> None:
        question = self.question.text().strip()
        for field in (self.question, self.day):
            mark_wrong(field, "")
        if not question:
            self._refuse(self.question, self.tr("Write the question to the MDT."))
        elif self.day.text().strip() and self._meeting is None:
            self._refuse(self.day, self.day.refusal)
        elif self._meeting is not None and self._meeting < self._today:
            self._refuse(self.day, self.tr("Choose today or a later day."))
        else:
            self.referred.emit(question, self._meeting)

    def _refuse(self, field: QLineEdit, sentence: str) -> None:
        mark_wrong(field, sentence)
        self.refuse(sentence)
        field.setFocus()
