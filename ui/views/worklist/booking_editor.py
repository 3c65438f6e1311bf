"""Book a visit below its row: the day opens as suggested, Enter books and goes on."""

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.actions.booking import Ordered
from core.domain.ids import PatientId
from core.domain.modality import Modality
from core.domain.time_entry import read_time, said_time
from core.errors import RegistryError
from core.surveillance.booking import WorkingDays
from core.surveillance.booking_warnings import Wanted, booking_warnings, first_free, scanner_for
from core.surveillance.load import ScannerDay
from core.surveillance.loads import Loads
from ui import override
from ui.look.language import words
from ui.views.worklist.day_line import DayLine, said_day
from ui.views.worklist.inline import InlineEditor
from ui.views.worklist.load_strip import LoadStrip, counts_of
from ui.views.worklist.ticks import Tick, Ticks
from ui.widgets.button import Button
from ui.widgets.forms import mark_wrong
from ui.widgets.named import named

Apart = tuple[Modality, time | None, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingOffer:
    """What the editor opens with, about whom; `at` and `place` are of a booking that stands."""

    patient_id: PatientId
    suggested: date
    today: date
    orders: tuple[Tick[Ordered], ...]
    days: WorkingDays
    loads: Loads
    at: time | None = None
    place: str = ""
    is_booked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BookedVisit:
    """The answers: day, time, scanner and orders; `apart` are those on scanners of their own."""

    day: date
    at: time | None
    place: str
    orders: tuple[Ordered, ...]
    apart: tuple[Apart, ...] = ()


class BookingEditor(InlineEditor):
    """Date, time, scanner, items. What is suggested for a day stays until something is typed."""

    booked = Signal(object)

    def __init__(self, offer: BookingOffer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self.day = named(DayLine(offer.today, offer.suggested), "booking_day")
        self.at = named(QLineEdit(said_time(offer.at)), "booking_time")
        self.place = named(QLineEdit(offer.place), "booking_place")
        self.ticks: Ticks[Ordered] = Ticks(offer.orders)
        self._load = named(LoadStrip(), "booking_load")
        self._suggested = self.at.text(), self.place.text()
        self._build()
        self._say()
        if not offer.is_booked:
            self._suggest()
        self.day.moved.connect(self._suggest)
        self.ticks.changed.connect(self._suggest)
        for line in (self.at, self.place):
            line.textChanged.connect(self._say)
        self._load.day_chosen.connect(self.day.set_day)
        self.day.selectAll()

    def _build(self) -> None:
        self.add_field(self.tr("Book for: +1w, -2d, 12 dec, t"), self.day, 188)
        self.add_field(self.tr("Time"), self.at, 68)
        self.add_field(self.tr("Scanner"), self.place, 92)
        self.at.setPlaceholderText(self.tr("none"))
        self._load_label = self.add_field(self.tr("Booked that day"), self._load)
        cancel = named(Button(self.tr("Cancel"), "Esc"), "cancel_booking_editor")
        cancel.clicked.connect(self.cancelled)
        book = named(Button(self.tr("Book, then next row"), "Enter", "primary"), "commit_booking")
        book.clicked.connect(self.commit)
        for widget in (self.ticks, cancel, book):
            self.answers.addWidget(widget)
        self.setFocusProxy(self.day)

    # Suggesting

    def _leading(self, place: str = "") -> ScannerDay | None:
        """The scanner of the first ticked examination that has one, on the typed day."""
        if self.day.day is None:
            return None
        load = self._offer.loads.on(self.day.day)
        found = (scanner_for(modality, place, load) for modality, _ in self.ticks.ticked())
        return next((each for each in found if each is not None), None)

    def _suggest(self) -> None:
        """The first free slot of the day, where nobody typed another time or scanner."""
        before_at, before_place = self._suggested
        is_place_ours = self.place.text() == before_place
        scanner = self._leading("" if is_place_ours else self.place.text())
        if self.day.day is not None:
            at = said_time(next(iter(scanner.free), None)) if scanner else ""
            place = scanner.scanner.name if scanner else ""
            self._suggested = at, place
            if is_place_ours:
                self.place.setText(place)
            if self.at.text() == before_at:
                self.at.setText(at)
            else:
                self._suggested = before_at, place
        self._say()

    def _apart(self) -> tuple[Apart, ...]:
        """The first free slots of the other scanners of the visit."""
        leading = self._leading(self.place.text())
        if self.day.day is None or leading is None:
            return ()
        load = self._offer.loads.on(self.day.day)
        return tuple(
            (order[0], at, scanner.scanner.name)
            for order, scanner, at in first_free(self.ticks.ticked(), load)
            if order[0] is not leading.scanner.modality
        )

    # Saying

    def _say(self) -> None:
        day, said, offer = self.day.day, words(), self._offer
        if day is None or self.day.read is None:
            self.say("", self.day.refusal)
            self._load.show_text("")
            return
        kind = said_day(day, offer.days, offer.today)
        derivation = self.day.read.derivation(said)
        is_suggested = day == offer.suggested and not derivation
        how = self.tr("suggested day") if is_suggested else derivation
        warnings = self._warnings(day)
        is_off = day < offer.today or day not in offer.days
        apart = [f"{said(m.short)} {said_time(at)}" for m, at, _ in self._apart() if at]
        # What speaks against it comes first: where room is short, the rest is what is lost.
        parts = [kind, *warnings, how] if is_off else [*warnings, how, kind]
        self.say(said.weekday_date(day), ", ".join(filter(None, (*parts, *apart))))
        self.derivation.setToolTip("\n".join(warnings))
        if warnings or is_off:
            self.derivation.set_style(("small", 600, "danger"))
        self._show_load(day)

    def _warnings(self, day: date) -> tuple[str, ...]:
        """What speaks against it; nothing of it blocks."""
        try:
            at = read_time(self.at.text())
        except RegistryError:
            at = None
        place, load = self.place.text().strip(), self._offer.loads.on(day)
        wanted = Wanted(self._offer.patient_id, self.ticks.ticked(), at, place)
        return tuple(each.said(words()) for each in booking_warnings(wanted, load))

    def _show_load(self, day: date) -> None:
        scanner, loads = self._leading(self.place.text()), self._offer.loads
        if scanner is None:
            self._load_label.setText(self.tr("Booked that day"))
            self._load.show_text(counts_of(loads.on(day), words()))
            return
        name = scanner.scanner.name
        week = [load.called(name) for load in loads.week(day)]
        days = [each for each in week if each is not None and _is_shown(each, day)]
        text = self.tr("{scanner} load, week of {day}")
        monday = words().date(loads.week(day)[0].day)
        self._load_label.setText(text.format(scanner=name, day=monday))
        self._load.show_days(days, day)

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
                apart=self._apart(),
            )
        )


def _is_shown(scanner: ScannerDay, day: date) -> bool:
    """The days on which it works, whatever is on, and the typed one."""
    return scanner.day == day or bool(scanner.scanner.times_on(scanner.day)) or scanner.n_taken > 0
