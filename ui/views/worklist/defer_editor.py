"""Put orders off below their row: until when, why, who looks again; and confirm or lift it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.domain.deferrals import MOST_DAYS_QUIET, Deferral, DeferralReason
from core.domain.modality import Modality
from core.surveillance.booking import WorkingDays
from core.surveillance.plan import PatientPlan
from ui import override
from ui.look.language import words
from ui.views.worklist.day_line import DayLine
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.ticks import Tick, Ticks
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.forms import mark_wrong
from ui.widgets.named import named

Deferred = tuple[Modality, int]  # a modality and the month of its slot
SUGGESTED = timedelta(weeks=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeferralOffer:
    """What the editor opens with."""

    today: date
    orders: tuple[Tick[Deferred], ...]
    days: WorkingDays
    reviewer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOff:
    """The answers."""

    until: date
    reason: DeferralReason
    reviewer: str
    note: str
    orders: tuple[Deferred, ...]


def deferrals_of(plan: PatientPlan, answers: PutOff) -> tuple[Deferral, ...]:
    """What is to be stored: one for each order of the current episode."""
    assert plan.current is not None, "only orders of an episode are put off"
    return tuple(
        Deferral(
            patient_id=plan.dossier.patient.id,
            episode_id=plan.current.episode.id,
            modality=modality,
            month=month,
            deferred_on=plan.today,
            until=answers.until,
            reason=answers.reason,
            reviewer=answers.reviewer,
            note=answers.note,
        )
        for modality, month in answers.orders
    )


class DeferEditor(InlineEditor):
    """Until any day, counted from today; Enter puts off and goes on."""

    put_off = Signal(object)

    def __init__(self, offer: DeferralOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer, said = offer, words()
        self.day = named(DayLine(offer.today, offer.today), "deferred_until")
        self.day.set_day(offer.days.on_or_after(offer.today + SUGGESTED))
        reasons = [(said(each.label), each) for each in DeferralReason]
        self.reason = named(Combo(reasons), "deferral_reason")
        self.reason.setCurrentIndex(-1)
        self.reviewer = named(QLineEdit(offer.reviewer), "deferral_reviewer")
        self.note = named(QLineEdit(), "deferral_note")
        self.ticks: Ticks[Deferred] = Ticks(offer.orders)
        self.add_field(self.tr("Not before: +3w, 12 mar"), self.day, 188)
        self.add_field(self.tr("Why"), self.reason)
        self.add_below(self.tr("Who looks again"), self.reviewer, 188)
        self.add_below(self.tr("Note"), self.note)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_defer_editor")
        cancel.clicked.connect(self.cancelled)
        commit = named(Button(self.tr("Defer, then next row"), "Enter", "primary"), "commit_defer")
        commit.clicked.connect(self.commit)
        for widget in (self.ticks, cancel, commit):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.day)
        self.day.moved.connect(self._say)
        self.day.selectAll()
        self._say()

    def _say(self) -> None:
        day = self.day.day
        if day is None:
            self.say("", self.day.refusal)
            return
        longest = self._offer.today + timedelta(days=MOST_DAYS_QUIET)
        told = self.tr("Due dates do not move.")
        if day > longest:
            told = self.tr("Somebody confirms it by {day}, or it is asked for again.").format(
                day=words().date(longest)
            )
        self.say(self.tr("Until {day}").format(day=words().weekday_date(day)), told)
        if day <= self._offer.today:
            self.refuse(self._too_early())

    def _too_early(self) -> str:
        return self.tr("Choose a day after today.")

    def _wrong(self) -> tuple[QWidget, str] | None:
        """The first answer that is missing, and what to do about it."""
        day = self.day.day
        if day is None or day <= self._offer.today:
            return self.day, self.day.refusal or self._too_early()
        if self.reason.value() is None:
            return self.reason, self.tr("Choose why: a letter of the reason, or the arrow down.")
        if not self.reviewer.text().strip():
            return self.reviewer, self.tr("Name who looks again.")
        return None

    @override
    def commit(self) -> None:
        for field in (self.day, self.reason, self.reviewer):
            mark_wrong(field, "")
        wrong = self._wrong()
        if wrong is not None:
            mark_wrong(*wrong)
            self.refuse(wrong[1])
            wrong[0].setFocus()
            return
        if not self.ticks.ticked():
            self.refuse(self.tr("Tick at least one examination to put off."))
            return
        day, reason = self.day.day, self.reason.value()
        assert day is not None, "looked at above"
        assert isinstance(reason, DeferralReason), "looked at above"
        self.put_off.emit(
            PutOff(
                until=day,
                reason=reason,
                reviewer=self.reviewer.text().strip(),
                note=self.note.text().strip(),
                orders=self.ticks.ticked(),
            )
        )


class ConfirmEditor(InlineEditor):
    """Whether what was put off still holds: quiet for 30 more days, or asked for again."""

    confirmed = Signal(object, object)  # deferrals, until
    lifted = Signal(object)  # deferrals

    def __init__(
        self, today: date, deferrals: Sequence[Tick[Deferral]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        first = deferrals[0].value
        self.day = named(DayLine(today, first.until), "confirmed_until")
        self.ticks: Ticks[Deferral] = Ticks(deferrals)
        self.add_field(self.tr("Still not before: +3w, 12 mar"), self.day, 188)
        self.add_field(self.tr("Which examinations"), self.ticks)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_confirm_editor")
        cancel.clicked.connect(self.cancelled)
        lift = named(Button(self.tr("Ask again from today")), "lift_deferral")
        lift.clicked.connect(self._lift)
        commit = named(Button(self.tr("It still holds"), "Enter", "primary"), "commit_confirm")
        commit.clicked.connect(self.commit)
        for widget in (cancel, lift, commit):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.day)
        self.day.moved.connect(self._say)
        self.day.selectAll()
        said = words()
        self._why = ", ".join(filter(None, (said(first.reason.label), first.note, first.reviewer)))
        self._say()

    def _say(self) -> None:
        day = self.day.day
        if day is None:
            self.say("", self.day.refusal)
        else:
            self.say(self.tr("Until {day}").format(day=words().weekday_date(day)), self._why)

    def _lift(self) -> None:
        self.lifted.emit(self.ticks.ticked())

    @override
    def commit(self) -> None:
        day = self.day.day
        if day is None or day <= self._today:
            sentence = self.day.refusal or self.tr("Choose a day after today.")
            mark_wrong(self.day, sentence)
            self.refuse(sentence)
            self.day.setFocus()
        elif not self.ticks.ticked():
            self.refuse(self.tr("Tick at least one examination."))
        else:
            self.confirmed.emit(self.ticks.ticked(), day)
