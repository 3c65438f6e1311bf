"""The line above the calendar: what is shown, and the buttons that go elsewhere."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.language import words
from ui.look.theme import look
from ui.views.calendar.cursor import Cursor, Mode
from ui.views.calendar.reading import DAY, WEEKS, monday_of
from ui.widgets.button import Button
from ui.widgets.containers import Ground
from ui.widgets.flow import Flow
from ui.widgets.named import named
from ui.widgets.painted import Text


class CalendarHead(Ground):
    """`paged` carries -1 or 1, `mode_chosen` the mode."""

    paged = Signal(int)
    today = Signal()
    mode_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._title = Text(self.tr("Calendar"), ("title", 600, "text"))
        self._line = named(Text("", ("body", 400, "text-2")), "calendar_line")
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._line)
        self._flow = Flow(self, gap=6)
        self._flow.setContentsMargins(24, 12, 24, 8)
        self._flow.addWidget(said)
        back = named(Button("", "", icon="chevron-left"), "page_back")
        on = named(Button("", "", icon="chevron-right"), "page_on")
        back.setAccessibleName(self.tr("Earlier"))
        on.setAccessibleName(self.tr("Later"))
        back.setToolTip(self.tr("Earlier (Page up)"))
        on.setToolTip(self.tr("Later (Page down)"))
        back.clicked.connect(self._back)
        on.clicked.connect(self._on)
        now = named(Button(self.tr("Today"), "T"), "page_today")
        now.clicked.connect(self.today)
        for each in (back, on):
            each.setFixedWidth(look().px(42))
        self._flow.addWidget(_together(back, now, on))
        self._modes: dict[Mode, Button] = {}
        for mode, key in ((Mode.MONTH, "M"), (Mode.WEEK, "W"), (Mode.DEMAND, "Y")):
            button = named(Button(words()(mode.label), key), f"mode_{mode.value}")
            button.setCheckable(True)
            button.clicked.connect(partial(self.mode_chosen.emit, mode))
            self._modes[mode] = button
        self._flow.addWidget(_together(*self._modes.values()))

    def _back(self) -> None:
        self.paged.emit(-1)

    def _on(self) -> None:
        self.paged.emit(1)

    def tell(self, cursor: Cursor) -> None:
        """What is on the screen, in one line."""
        for mode, button in self._modes.items():
            button.setChecked(mode is cursor.mode)
        said = words()
        if cursor.mode is Mode.MONTH:
            text = self.tr("{n} weeks from {day}, bookings per scanner")
            self._line.setText(text.format(n=WEEKS, day=said.date(cursor.first)))
        elif cursor.mode is Mode.WEEK:
            monday = monday_of(cursor.day)
            text = self.tr("Week {n}, {first} to {last}")
            week = monday.isocalendar().week
            last = said.weekday_date(monday + DAY * 6)
            self._line.setText(text.format(n=week, first=said.weekday_date(monday), last=last))
        else:
            text = self.tr("What the live plans expect, as of {day}")
            self._line.setText(text.format(day=said.date(cursor.reading.today)))


def _together(*buttons: Button) -> QWidget:
    """Buttons that stay in one line."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 2, 8, 0)
    row.setSpacing(4)
    for each in buttons:
        row.addWidget(each)
    return part
