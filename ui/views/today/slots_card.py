"""The slots of this week: how many are free on each working day."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from core.language import Words, phrase
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.session import RegistrySession
from ui.widgets.button import Button
from ui.widgets.containers import Card
from ui.widgets.load_bar import paint_load
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import painting, write


class DaySlots(NamedTuple):
    """One day as text and numbers; without slots it says why."""

    name: str
    said: str
    taken: int
    slots: int
    is_today: bool
    tip: str


class WeekStrip(Painted):
    """The days beside each other: name, what is free, one segment for each slot."""

    def __init__(self) -> None:
        self.days: tuple[DaySlots, ...] = ()
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_days(self, days: tuple[DaySlots, ...]) -> None:
        self.days = days
        said = "; ".join(f"{day.name}: {day.said}" for day in days)
        self.setAccessibleName(said)
        self.setToolTip("\n".join(day.tip for day in days if day.tip))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        now = look()
        widest = max((now.width(day.said, "body", 600) for day in self.days), default=0)
        return QSize((widest + now.px(10)) * max(len(self.days), 1), now.px(56))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.days:
            return
        now = look()
        step = self.width() / len(self.days)
        with painting(self) as painter:
            for at, day in enumerate(self.days):
                x, wide = at * step, step - now.px(10)
                weight, ink = (600, "text") if day.is_today else (400, "text-2")
                line = QRectF(x, 0, wide, now.line("small"))
                write(painter, line, day.name, ("small", weight, ink))
                is_full = bool(day.slots) and day.taken >= day.slots
                token = "overdue-fg" if is_full else "text" if day.slots else "text-2"
                below = QRectF(QPointF(x, now.px(18)), QSize(int(wide), now.line("body")).toSizeF())
                write(painter, below, day.said, ("body", 600, token))
                bar = QRectF(x, now.px(42), wide, now.px(6))
                paint_load(painter, bar, min(day.taken, day.slots), day.slots)


class SlotsCard(Card):
    """Without scanners it says where they are set."""

    page_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("This week’s slots"), self.tr("free of total"))
        self.strip = named(WeekStrip(), "week_slots")
        self._said = named(Text("", ("body", 400, "text-2"), wrap=True), "slots_said")
        self._opens = "settings"
        self.open = named(Button("", "", "plain"), "slots_open")
        self.body.addWidget(self.strip)
        self.body.addWidget(self._said)
        self.head.addWidget(self.open)
        self.head.setContentsMargins(15, 5, 6, 5)
        self.open.clicked.connect(self._ask)

    def show_week(self, session: RegistrySession) -> None:
        has_scanners = bool(session.settings.scanners)
        self.strip.setVisible(has_scanners)
        self._said.setVisible(not has_scanners)
        self._opens = "calendar" if has_scanners else "settings"
        said = self.tr("Open calendar") if has_scanners else self.tr("Open settings")
        self.open.set_label(said)
        if has_scanners:
            self.strip.show_days(week_slots(session, words()))
        else:
            self._said.setText(
                self.tr("No scanner is set up. Add the scanners and their slots in the settings.")
            )

    def _ask(self) -> None:
        self.page_requested.emit(self._opens)


def week_slots(session: RegistrySession, words: Words) -> tuple[DaySlots, ...]:
    """The days of this week on which a scanner has slots or that are worked on."""
    from core.surveillance.load import bookings_of, load_of_day, week_of  # needs scanners

    days, scanners = session.working_days(), session.settings.scanners
    bookings, found = bookings_of(session.plans()), []
    for day in week_of(session.today):
        load = load_of_day(day, bookings, scanners, days)
        slots = sum(each.n_slots for each in load.scanners)
        if not slots and day not in days and day.weekday() not in days.weekdays:
            continue
        free = sum(each.n_free for each in load.scanners)
        each_said = ", ".join(
            words(
                phrase("{name}: {free} of {total} free"),
                name=each.scanner.name,
                free=each.n_free,
                total=each.n_slots,
            )
            for each in load.scanners
        )
        name = f"{words.days[day.weekday()]} {day.day}"
        found.append(
            DaySlots(
                name=name,
                said=_free_said(free, slots, words),
                taken=slots - free,
                slots=slots,
                is_today=day == session.today,
                tip=f"{words.weekday_date(day)}: {each_said}",
            )
        )
    return tuple(found)


def _free_said(free: int, slots: int, words: Words) -> str:
    if not slots:
        return words(phrase("closed"))
    return words(phrase("{n} free"), n=free) if free else words(phrase("full"))
