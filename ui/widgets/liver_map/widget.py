"""The liver map with its days, its legend and what it says in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.language import ENGLISH, Words, phrase
from core.reports.liver_map.values import LiverMap, Moment
from core.reports.liver_map.words import lesion_said, map_said, segment_lines, segment_said
from ui.widgets.button import Button
from ui.widgets.liver_map.days import DayRow
from ui.widgets.liver_map.legend_strip import MapLegendStrip
from ui.widgets.liver_map.placing_state import Placing
from ui.widgets.liver_map.plot import LiverMapPlot
from ui.widgets.named import named
from ui.widgets.painted import Text


class LiverMapWidget(QWidget):
    """`placed(number or None, segments, x or None, y or None)` and `picked(number or None)`.

    It takes values and changes none: who hears `placed` records it and shows the moments again.
    """

    placed = Signal(object, object, object, object)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, editable: bool = False) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self._at = 0
        self._words: Words = ENGLISH
        self.plot = named(LiverMapPlot(), "liver_map_plot")
        self._days = named(DayRow(), "liver_map_days")
        self._status = named(Text("", ("body", 500, "text"), wrap=True), "liver_map_status")
        self._lines = named(Text("", ("small", 400, "text-2"), wrap=True), "liver_map_lines")
        self._legend = named(MapLegendStrip(), "liver_map_legend")
        self._tools = named(QWidget(), "liver_map_tools")
        self._new = named(Button("", "N", live=False), "liver_map_new")
        self._move = named(Button("", "M", live=False), "liver_map_move")
        self._build()
        self._connect()
        self.set_editable(editable=editable)

    def _build(self) -> None:
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self._new)
        tools.addWidget(self._move)
        tools.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for each in (self._days, self.plot, self._status, self._legend, self._lines, self._tools):
            rows.addWidget(each, 1 if each is self.plot else 0)

    def _connect(self) -> None:
        self._days.chosen.connect(self.show_moment)
        self.plot.stepped.connect(self.step)
        self.plot.picked.connect(self._on_picked)
        self.plot.placed.connect(self.placed)
        self.plot.placing_changed.connect(self._on_placing)
        self._new.clicked.connect(self._on_new)
        self._move.clicked.connect(self._on_move)
        # For the whole widget, the row of days too; the map itself answers its own.
        for key, slot in (("[", self._earlier), ("]", self._later)):
            shortcut = QShortcut(QKeySequence(key), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def at(self) -> int:
        """Which moment is shown."""
        return self._at

    @property
    def shown(self) -> LiverMap:
        return self.plot.shown

    def set_editable(self, *, editable: bool) -> None:
        """Whether lesions can be placed and moved."""
        self.plot.set_editable(editable=editable)
        self._tools.setVisible(editable)

    def show_moments(self, moments: Sequence[Moment], words: Words, at: int | None = None) -> None:
        """The days of one patient; the last of them, unless told."""
        self._moments, self._words = tuple(moments), words
        self._new.set_label(words(phrase("New lesion")))
        self._move.set_label(words(phrase("Move")))
        self.plot.setAccessibleName(words(phrase("Liver map")))
        self._days.show_days(self._moments, words)
        self._legend.show_legend([each.map for each in self._moments], words)
        self.show_moment(len(self._moments) - 1 if at is None else at)

    def show_moment(self, at: int) -> None:
        """The map of one of the days, the ring on the same lesion if the day has it."""
        if not 0 <= at < len(self._moments):
            return
        self._at = at
        shown = self._moments[at].map
        self.plot.show_map(shown, self._words)
        self._days.mark(at)
        self._lines.setText("; ".join(segment_lines(shown, self._words)))
        self._describe()
        self.plot.say(f"{self._day_said()}. {map_said(shown, self._words)}")

    def step(self, by: int) -> None:
        self.show_moment(self._at + by)

    def _earlier(self) -> None:
        self.step(-1)

    def _later(self) -> None:
        self.step(1)

    def _day_said(self) -> str:
        moment = self._moments[self._at]
        day = moment.map.day
        return f"{moment.name}, {self._words.date(day)}" if day else moment.name

    def _describe(self) -> None:
        """Below the map and to screen readers: the chosen lesion, else the whole."""
        whole = map_said(self.plot.shown, self._words)
        lesion = self.plot.selected
        said = lesion_said(lesion, self._words) + "." if lesion else whole
        self._status.setText(said)
        day = f"{self._day_said()}. " if self._moments else ""
        described = f"{said} {day}{whole}" if lesion else f"{day}{whole}"
        self.plot.setAccessibleDescription(described)
        self._move.setEnabled(lesion is not None)

    def _on_picked(self, number: int | None) -> None:
        self._describe()
        self.picked.emit(number)

    def _on_new(self) -> None:
        self._start(None)

    def _on_move(self) -> None:
        lesion = self.plot.selected
        if lesion is not None:
            self._start(lesion.number)

    def _start(self, number: int | None) -> None:
        self.plot.setFocus()
        self.plot.start_placing(number)

    def _on_placing(self, placing: Placing | None) -> None:
        if placing is None:
            self._describe()
            return
        said = placing_said(placing, self.plot.shown, self._words)
        self._status.setText(said)
        self.plot.setAccessibleDescription(said)
        self.plot.say(said)


def placing_said(placing: Placing, shown: LiverMap, words: Words) -> str:
    """What is being placed, where it would go now, and what to do next."""
    what = words(phrase("New lesion"))
    if placing.number is not None:
        what = words(phrase("Lesion {n}"), n=placing.number)
    if placing.wrong:
        wrong = phrase("{text} is no segment. Type 1 to 8, 4a or 5/8.")
        return f"{what}: {words(wrong, text=placing.typed)}"
    if not placing.segments:
        how = phrase("Type a segment (4a, 5/8), walk with the arrow keys or click; Esc leaves.")
        return f"{what}: {words(how)}"
    here = " ".join(segment_said(each, shown, words) for each in sorted(placing.segments))
    return f"{what}: {here} {words(phrase('Enter places it.'))}"
