"""Sentences between the filter and the list: with room around them while there are any."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import override


class Bands(QWidget):
    """Takes no room while all of its bands are hidden."""

    def __init__(self, *bands: QWidget) -> None:
        super().__init__()
        self._bands = bands
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        for band in bands:
            self._column.addWidget(band)
            band.installEventFilter(self)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._fit()
        return False

    def _fit(self) -> None:
        space = 8 if any(band.isVisibleTo(self) for band in self._bands) else 0
        self._column.setContentsMargins(24, space, 24, space)
