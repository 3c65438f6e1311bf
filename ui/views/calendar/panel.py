"""Beside the calendar: the day with its slots, who needs booking, what Enter would do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.domain.choices import Choice
from core.language import phrase
from ui import override
from ui.look.theme import look
from ui.views.calendar.panel_list import PanelList, PanelRow
from ui.widgets.button import Button
from ui.widgets.containers import Beside, Ground, Line
from ui.widgets.named import named
from ui.widgets.painted import Text


class Showing(Choice):
    """What the panel is about."""

    DAY = "day", phrase("Day")
    MOVING = "moving", phrase("Moving")
    BOOKING = "booking", phrase("To book")
    MONTH = "month", phrase("Month")


class CalendarPanel(Beside):
    """One signal for each button; the view says what they do."""

    book = Signal()
    move_wanted = Signal()
    open_record = Signal()
    confirm = Signal()
    leave = Signal()
    find_room = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = named(Text("", ("emphasis", 600, "text"), wrap=True), "panel_title")
        self._line = named(Text("", ("body", 400, "text-2"), wrap=True), "panel_line")
        self.list = named(PanelList(), "panel_list")
        self._info = named(Text("", ("body", 500, "text"), wrap=True), "panel_info")
        self._warning = named(Text("", ("small", 600, "danger"), wrap=True), "panel_warning")
        self._buttons = self._made()
        self._lay_out()

    def _made(self) -> dict[Showing, tuple[Button, ...]]:
        def button(
            name: str, text: str, key: str, signal: SignalInstance, kind: str = "outline"
        ) -> Button:
            made = named(Button(text, key, kind), name)  # type: ignore[arg-type]
            made.clicked.connect(signal)
            return made

        return {
            Showing.DAY: (
                button("book_day", self.tr("Book into this day"), "B", self.book, "primary"),
                button("move_booking", self.tr("Move"), "V", self.move_wanted),
                button("open_record", self.tr("Open record"), "O", self.open_record),
                button("find_room", self.tr("Free slot"), "G", self.find_room),
            ),
            Showing.MOVING: (
                button("put_down", self.tr("Put it here"), "Enter", self.confirm, "primary"),
                button("leave_it", self.tr("Leave it"), "Esc", self.leave),
                button("find_room_moving", self.tr("Free slot"), "G", self.find_room),
            ),
            Showing.BOOKING: (
                button("book_person", self.tr("Book"), "Enter", self.confirm, "primary"),
                button("stop_booking", self.tr("Back"), "Esc", self.leave),
                button("find_room_booking", self.tr("Free slot"), "G", self.find_room),
            ),
            Showing.MONTH: (
                button("open_month", self.tr("Open the month"), "Enter", self.confirm, "primary"),
            ),
        }

    def _lay_out(self) -> None:
        head = Ground("surface", below=True)
        words = QVBoxLayout(head)
        words.setContentsMargins(16, 12, 16, 12)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._line)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.list)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(16, 10, 16, 12)
        below.setSpacing(6)
        below.addWidget(self._info)
        below.addWidget(self._warning)
        self._parts = {showing: _grid(buttons) for showing, buttons in self._buttons.items()}
        for part in self._parts.values():
            below.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(Line())
        column.addWidget(foot)

    def show_rows(
        self, showing: Showing, head: tuple[str, str], rows: Sequence[PanelRow], mark: int
    ) -> None:
        """What it is about: a title with a line below, and the list."""
        self._title.setText(head[0])
        self._line.setText(head[1])
        self._line.setVisible(bool(head[1]))
        self.list.show_rows(rows, mark)
        for each, part in self._parts.items():
            part.setVisible(each is showing)
        box = self.list.box_of(mark)
        if 0 <= mark < len(rows):
            self._scroll.ensureVisible(0, int(box.center().y()), 0, int(box.height()) + 40)

    def show_info(self, info: str, warnings: Sequence[str]) -> None:
        """What Enter would do, and what speaks against it; neither hides the other."""
        self._info.setText(info)
        self._info.setVisible(bool(info))
        self._warning.setText("\n".join(warnings))
        self._warning.setVisible(bool(warnings))

    def allow(self, why_not: str) -> None:
        """Whether somebody who looks at it may book."""
        for showing in (Showing.DAY, Showing.MOVING, Showing.BOOKING):
            for button in self._buttons[showing]:
                if button.objectName() in ("book_day", "move_booking", "put_down", "book_person"):
                    button.allow(why_not)

    @override
    def refit(self) -> None:
        narrow = getattr(self, "_is_narrow", False)
        self.setFixedWidth(look().size("calendar-panel-narrow" if narrow else "calendar-panel"))


def _grid(buttons: Sequence[Button]) -> QWidget:
    """The first across, the others below it in twos; one that is left over goes across too."""
    part = QWidget()
    part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(6)
    for at, each in enumerate(buttons):
        row, column = divmod(at + 1, 2)
        is_alone = at == 0 or (column == 0 and at == len(buttons) - 1)
        grid.addWidget(each, row, 0 if at == 0 else column, 1, 2 if is_alone else 1)
    return part
