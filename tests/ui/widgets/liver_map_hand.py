"""The liver map in a window of its own, for its tests: a course of three days, and who listens."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.domain.segments import Segment
from core.language import ENGLISH
from core.reports.liver_map.geometry import liver
from core.reports.liver_map.values import LiverMap, MapFate, Moment
from tests.conftest import child
from tests.core.reports.liver_map.maps import lesion, segments
from ui.widgets.liver_map.card import LiverMapCard
from ui.widgets.liver_map.plot import LiverMapPlot
from ui.widgets.liver_map.widget import LiverMapWidget
from ui.widgets.painted import Text

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier

FIRST = LiverMap(
    day=date(2024, 3, 4),
    lesions=(lesion(1, "6", diameter_mm=20), lesion(2, "8"), lesion(12, "5", "8")),
)
LATER = replace(
    FIRST,
    day=date(2024, 5, 6),
    lesions=(
        lesion(1, "6", diameter_mm=20, fate=MapFate.RESECTED),
        lesion(2, "8", fate=MapFate.ABLATED),
        lesion(12, "5", "8"),
    ),
    removed=segments("6"),
)
MOMENTS = (
    Moment(name="First found", map=FIRST),
    Moment(name="O1", map=LATER),
    Moment(name="Now", map=LiverMap(day=date(2026, 11, 23), lesions=LATER.lesions[1:])),
)


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(700, 760)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    QApplication.processEvents()


def opened(qtbot: QtBot) -> LiverMapWidget:
    """An editable map with the focus, on the last of its days."""
    widget = LiverMapWidget(editable=True)
    shown(qtbot, widget)
    widget.show_moments(MOMENTS, ENGLISH)
    QApplication.processEvents()
    widget.plot.setFocus()
    return widget


class Ear:
    """Everything that was placed and picked."""

    def __init__(self, widget: LiverMapWidget | LiverMapCard) -> None:
        self.placed: list[tuple[object, ...]] = []
        self.picked: list[object] = []
        widget.placed.connect(self._on_placed)
        widget.picked.connect(self.picked.append)

    def _on_placed(self, *what: object) -> None:
        self.placed.append(what)


def status(widget: LiverMapWidget) -> str:
    return child(widget, Text, "liver_map_status").text()


def at_segment(plot: LiverMapPlot, segment: Segment) -> QPoint:
    return plot.point_of(*liver().areas[segment].label).toPoint()


def at_lesion(plot: LiverMapPlot, number: int) -> QPoint:
    return plot.place_of(number).toPoint()


def marked(widget: LiverMapWidget) -> str:
    days = widget.findChildren(QPushButton)
    return next(each.text() for each in days if each.isCheckable() and each.isChecked())


def drag(plot: LiverMapPlot, to: QPoint) -> None:

    there = QPointF(to)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        there,
        plot.mapToGlobal(there),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(plot, moved)
