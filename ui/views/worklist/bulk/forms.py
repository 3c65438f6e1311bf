"""The few answers that each act for several lines takes."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit

from core.actions import bulk_choice
from core.actions.bulk_choice import Chosen
from core.actions.bulk_places import Placed, placed
from core.domain.deferrals import Deferral, DeferralReason
from core.domain.followup import Channel, ContactAttempt, ContactOutcome
from core.domain.ids import PatientId, new_episode_id
from core.domain.modality import Modality
from core.surveillance.worklist import WorkItem
from ui import override
from ui.look.language import words
from ui.views.worklist.bulk.form import BulkForm, DayForm
from ui.views.worklist.bulk.places_said import places_said
from ui.views.worklist.bulk.request import (
    BOOK,
    CANCEL,
    CONTACT,
    DEFER,
    HAND_OVER,
    READ,
)
from ui.views.worklist.day_line import said_day
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.named import named

NOBODY = PatientId("")  # filled in for each patient by the choice


class BookForm(DayForm):
    """Each on the day suggested for it, or all on one; whose day is full goes to a later one."""

    act = BOOK
    is_optional = True

    @override
    def build(self) -> None:
        self.placed: Placed | None = None
        self.add_day(self.tr("All on one day: +1w, 12 dec, t"), "bulk_day")
        self.day.setPlaceholderText(self.tr("each on its suggested day"))
        self.spread = named(CheckBox(self.tr("Spread to the next free days")), "bulk_spread")
        self.spread.setChecked(True)
        self.spread.toggled.connect(self._edited)
        self._column.addWidget(self.spread)
        self.spread.hide()  # as long as there are places for all

    @override
    def problem(self) -> str:
        day = self.typed_day()
        if day is not None and day < self.around.today:
            return self.tr("This day has passed. Type a later one.")
        return super().problem()

    @override
    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        chosen = bulk_choice.bookings(items, self.typed_day())
        loads, days = self.around.loads, self.around.days
        self.placed = placed(chosen, loads, days, is_spread=self.spread.isChecked())
        return self.placed.chosen

    @override
    def notes(self) -> Sequence[tuple[str, str]]:
        if self.placed is None:
            return ()
        self.spread.setVisible(bool(self.placed.n_full))
        return places_said(self.placed, words())

    @override
    def how(self) -> str:
        day = self.typed_day()
        if day is None:
            return self.tr("each on its suggested day")
        return said_day(day, self.around.days, self.around.today)


class CancelForm(BulkForm):
    """Why the bookings are cancelled."""

    act = CANCEL

    @override
    def build(self) -> None:
        self.reason = QLineEdit()
        self.add(self.tr("Why the bookings are cancelled"), self.reason, "bulk_reason")

    @override
    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        return bulk_choice.cancellations(items)

    @override
    def problem(self) -> str:
        return "" if self.text() else self.tr("Write why, for example: scanner broken.")

    @override
    def text(self) -> str:
        return self.reason.text().strip()


class ContactForm(DayForm):
    """How each was tried, and when again."""

    act = CONTACT
    is_optional = True

    @override
    def build(self) -> None:
        said = words()
        self.outcome = Combo([(said(each.label), each) for each in ContactOutcome])
        self.channel = Combo([(said(each.label), each) for each in Channel])
        self.add(self.tr("Outcome"), self.outcome, "bulk_outcome")
        self.add(self.tr("By"), self.channel, "bulk_channel")
        self.add_day(self.tr("Next try on (may stay empty)"), "bulk_next_try")

    @override
    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        outcome, channel = self.outcome.value(), self.channel.value()
        attempt = ContactAttempt(
            patient_id=NOBODY,
            tried_on=self.around.today,
            channel=channel if isinstance(channel, Channel) else Channel.CALL,
            outcome=outcome if isinstance(outcome, ContactOutcome) else ContactOutcome.REACHED,
            next_try_on=self.typed_day(),
            tried_by=self.around.operator,
        )
        return bulk_choice.contacts(items, attempt)

    @override
    def how(self) -> str:
        return f"{self.channel.currentText()}: {self.outcome.currentText()}"


class DeferForm(DayForm):
    """Until when, why, and who looks again."""

    act = DEFER

    @override
    def build(self) -> None:
        said = words()
        self.add_day(self.tr("Defer until: +2w, 12 dec"), "bulk_until")
        self.reason = Combo([(said(each.label), each) for each in DeferralReason])
        self.reason.setSizeAdjustPolicy(
            Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.add(self.tr("Reason"), self.reason, "bulk_defer_reason")
        self.reviewer = QLineEdit(self.around.operator)
        self.add(self.tr("Who looks again"), self.reviewer, "bulk_reviewer")

    @override
    def problem(self) -> str:
        day = self.typed_day()
        if day is not None and day <= self.around.today:
            return self.tr("Type a day after today.")
        if not self.reviewer.text().strip():
            return self.tr("Name who looks again.")
        return super().problem()

    @override
    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        reason = self.reason.value()
        deferral = Deferral(
            patient_id=NOBODY,
            episode_id=new_episode_id(),
            modality=Modality.MRI,
            month=0,
            deferred_on=self.around.today,
            until=self.typed_day() or self.around.today,
            reason=reason if isinstance(reason, DeferralReason) else DeferralReason.OTHER,
            reviewer=self.reviewer.text().strip(),
        )
        return bulk_choice.deferrals(items, deferral)

    @override
    def how(self) -> str:
        day = self.typed_day()
        until = words().weekday_date(day) if day else "…"
        return self.tr("until {day}: {why}").format(day=until, why=self.reason.currentText())


class ReadForm(BulkForm):
    """Who read the reports that show nothing."""

    act = READ

    @override
    def build(self) -> None:
        self.reader = QLineEdit(self.around.operator)
        self.add(self.tr("Read by"), self.reader, "bulk_read_by")

    @override
    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        return bulk_choice.reads(items)

    @override
    def problem(self) -> str:
        return "" if self.text() else self.tr("Name who read the reports.")

    @override
    def text(self) -> str:
        return self.reader.text().strip()


class HandOverForm(BulkForm):
    """Who is responsible from now on."""

    act = HAND_OVER

    @override
    def build(self) -> None:
        self.surgeon = Combo([(name, name) for name in self.around.surgeons])
        self.surgeon.setEditable(True)
        self.surgeon.setEditText("")
        self.surgeon.editTextChanged.connect(self._edited)
        self.add(self.tr("Responsible surgeon from now on"), self.surgeon, "bulk_surgeon")

    @override
    def chosen(self, items: Iterable[WorkItem]) -> "Chosen[Any]":
        return bulk_choice.hand_overs(items, self.text())

    @override
    def problem(self) -> str:
        return "" if self.text() else self.tr("Name the surgeon who takes them over.")

    @override
    def text(self) -> str:
        return " ".join(self.surgeon.currentText().split())

    @override
    def how(self) -> str:
        return self.text() or "…"


FORMS: dict[str, type[BulkForm]] = {
    form.act: form
    for form in (BookForm, ContactForm, DeferForm, CancelForm, ReadForm, HandOverForm)
}
