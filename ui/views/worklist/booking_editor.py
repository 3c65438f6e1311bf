"""Book a visit below its row: the day opens as suggested, Enter books and goes on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.actions.booking import Ordered
from core.domain.modality import Modality
from core.domain.time_entry import read_time, said_time
from core.errors import RegistryError
from core.surveillance.booking import WorkingDays
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.views.worklist.day_line import DayLine, said_day
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.ticks import Tick, Ticks
from ui.widgets.button import Button
from ui.widgets.forms import mark_wrong
from ui.widgets.named import named
from ui.widgets.painted import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingOffer:
    """What the editor opens with; `load` is how many of each modality are booked on a day."""

    suggested: date
    today: date
    orders: tuple[Tick[Ordered], ...]
    days: WorkingDays
    load: Mapping[date, Mapping[Modality, int]] = field(default_factory=dict)
    at: time | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookedVisit:
    """The answers: day, time, scanner and orders."""

    day: date
    at: time | None
    place: str
    orders: tuple[Ordered, ...]


class BookingEditor(InlineEditor):
    """Date, time, scanner, items."""

    booked = Signal(object)

    def __init__(self, offer: BookingOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self.day = named(DayLine(offer.today, offer.suggested), "booking_day")
        self.at = named(QLineEdit(said_time(offer.at)), "booking_time")
        self.place = named(QLineEdit(offer.place), "booking_place")
        self.ticks: Ticks[Ordered] = Ticks(offer.orders)
        self._load = named(Text("", ("body", 400, "text"), wrap=True), "booking_load")
        self._build()
        self.day.moved.connect(self._say)
        self.day.selectAll()
        self._say()

    def _build(self) -> None:
        self.add_field(self.tr("Book for: +1w, -2d, 12 dec, t"), self.day, 188)
        self.add_field(self.tr("Time"), self.at, 68)
        self.add_field(self.tr("Scanner"), self.place, 112)
        self._load.setFixedHeight(look().size("control"))
        self.at.setPlaceholderText(self.tr("none"))
        self.add_field(self.tr("Booked that day"), self._load)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_booking_editor")
        cancel.clicked.connect(self.cancelled)
        book = named(Button(self.tr("Book, then next row"), "Enter", "primary"), "commit_booking")
        book.clicked.connect(self.commit)
        for widget in (self.ticks, cancel, book):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.day)

    def _say(self) -> None:
        day, said, offer = self.day.day, words(), self._offer
        if day is None or self.day.read is None:
            self.say("", self.day.refusal)
            self._load.setText("")
            return
        kind = said_day(day, offer.days, offer.today)
        derivation = self.day.read.derivation(said)
        is_suggested = day == offer.suggested and not derivation
        how = self.tr("suggested day") if is_suggested else derivation
        self.say(said.weekday_date(day), f"{how}, {kind}" if how else kind)
        if day < offer.today or day not in offer.days:
            self.derivation.set_style(("small", 600, "danger"))
        booked = offer.load.get(day, {})
        counts = [f"{booked[m]} {said(m.short)}" for m in Modality if m in booked]
        self._load.setText(", ".join(counts) or self.tr("nothing"))

    @override
    def commit(self) -> None:
        if self.day.day is None:
            mark_wrong(self.day, self.day.refusal)
            self.refuse(self.day.refusal)
            self.day.setFocus()
            return
        try:
            at = read_time(self.at.text())
        except RegistryError as error:
            mark_wrong(self.at, error.said(words()))
            self.refuse(error.said(words()))
            self.at.setFocus()
            return
        mark_wrong(self.at, "")
        if not self.ticks.ticked():
            self.refuse(self.tr("Tick at least one examination to book."))
            return
        self.booked.emit(
            BookedVisit(
                day=self.day.day,
                at=at,
                place=self.place.text().strip(),
                orders=self.ticks.ticked(),
            )
        )


def load_of(booked: Sequence[tuple[date, Modality]]) -> dict[date, dict[Modality, int]]:
    """How many of each modality stand on each day."""
    load: dict[date, dict[Modality, int]] = {}
    for day, modality in booked:
        on_day = load.setdefault(day, {})
        on_day[modality] = on_day.get(modality, 0) + 1
    return load
