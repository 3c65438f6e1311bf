"""The pages of a PDF one below the other: zoomed, fitted, gone through page by page."""

from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.painting import painting
from ui.widgets.pdf_file import POINTS, PdfFile

GAP = 16
STEPS = (50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # percent, by key and wheel
_LEAST, _MOST = 20, 300  # a fitted page may be smaller than the first step
_SCREEN_DPI = 96


class Fit(Enum):
    """What the zoom follows when the room changes."""

    NOTHING = auto()
    WIDTH = auto()
    PAGE = auto()


class _Sheets(QWidget):
    """Renders what comes into view, and keeps nothing else."""

    def __init__(self, file: PdfFile) -> None:
        super().__init__()
        self._file = file
        self._images: dict[int, QImage | None] = {}
        self._dpi, self._ratio = float(_SCREEN_DPI), 1.0
        self.tops: list[int] = []

    def show_file(self, file: PdfFile) -> None:
        self._file, self._images = file, {}

    def show_at(self, dpi: float, ratio: float) -> None:
        self._images, self._dpi, self._ratio = {}, dpi, ratio
        sizes = [self._shown(size) for size in self._file.sizes]
        width = max((size.width() for size in sizes), default=0) + 2 * GAP
        top, self.tops = GAP, []
        for size in sizes:
            self.tops.append(top)
            top += size.height() + GAP
        self.setMinimumSize(width, top)
        self.update()

    def _shown(self, size: tuple[float, float]) -> QSize:
        return QSize(*(max(round(side * self._dpi / POINTS), 1) for side in size))

    def _page(self, index: int) -> QImage | None:
        if index not in self._images:
            self._images[index] = self._file.image(index, self._dpi * self._ratio)
        return self._images[index]

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        in_view = self.visibleRegion().boundingRect()
        with painting(self) as painter:
            painter.fillRect(event.rect(), look().colour("raised"))
            for index, (page, top) in enumerate(zip(self._file.sizes, self.tops, strict=True)):
                size = self._shown(page)
                place = QRect(QPoint((self.width() - size.width()) // 2, top), size)
                if place.intersects(event.rect()):
                    self._paint_sheet(painter, place, self._page(index))
                elif not place.intersects(in_view):
                    self._images.pop(index, None)

    def _paint_sheet(self, painter: QPainter, place: QRect, image: QImage | None) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if image is None:
            painter.fillRect(place, look().colour("surface"))
            said = self.tr("This page cannot be shown.")
            painter.setPen(QColor(look().colour("text-2")))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), said)
        else:
            painter.drawImage(place, image)
        painter.setPen(QColor(look().colour("border")))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


class PdfPages(QScrollArea):
    """Scrolls through the pages; `zoom` is a percentage of real size.

    `moved`: another page is in view, or the zoom is another.

    Raises:
        ValueError: it is no PDF that can be read.
    """

    moved = Signal()

    def __init__(self, pdf: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = PdfFile(pdf)
        self.zoom = 100
        self.fit = Fit.NOTHING
        self._is_moving = False
        self._sheets = _Sheets(self.file)
        self.setWidget(self._sheets)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)  # the ground reaches to the edges of the window
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.destroyed.connect(self.file.close)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def n_pages(self) -> int:
        return self.file.n_pages

    def show_pdf(self, pdf: bytes) -> None:
        """Another version of the document; the page in view stays as far as there is one."""
        page, before = self.page, self.file
        self.file = PdfFile(pdf)
        self.destroyed.disconnect(before.close)
        self.destroyed.connect(self.file.close)
        self._sheets.show_file(self.file)
        before.close()
        self._refit()
        self.go_to(min(page, len(self.file.sizes) - 1))
        self.moved.emit()

    # Zoom

    def show_at(self, zoom: int) -> None:
        self.fit = Fit.NOTHING
        self._set_zoom(zoom)

    def step(self, by: int) -> None:
        """To the next larger (1) or smaller (-1) step."""
        larger = [each for each in STEPS if each > self.zoom]
        smaller = [each for each in reversed(STEPS) if each < self.zoom]
        self.show_at(next(iter(larger if by > 0 else smaller), self.zoom))

    def show_fitted(self, width: int) -> None:
        """The widest page as wide as `width` pixels allow."""
        self.fit = Fit.NOTHING
        self._set_zoom(self._zoom_for_width(width))

    def fit_to(self, fit: Fit) -> None:
        """As wide as the room, or so that a page is seen whole; it follows the room from now on."""
        page = self.page
        self.fit = fit
        self._refit()
        if fit is Fit.PAGE:
            self.go_to(page)

    def _refit(self) -> None:
        if self.fit is Fit.NOTHING:
            self._set_zoom(self.zoom)
            return
        zoom = self._zoom_for_width(self.viewport().width() + self._bar_when_shown())
        if self.fit is Fit.PAGE:
            tallest = max((size[1] for size in self.file.sizes), default=1) or 1
            room = self.viewport().height() - 2 * GAP
            zoom = min(zoom, int(100 * room * POINTS / (_SCREEN_DPI * tallest)))
        self._set_zoom(zoom)

    def _bar_when_shown(self) -> int:
        bar = self.verticalScrollBar()
        return bar.width() if bar.isVisible() else 0

    def _zoom_for_width(self, width: int) -> int:
        widest = max((size[0] for size in self.file.sizes), default=1) or 1
        room = width - 2 * GAP - self.verticalScrollBar().sizeHint().width()
        return int(100 * room * POINTS / (_SCREEN_DPI * widest))

    def _set_zoom(self, zoom: int) -> None:
        """What stood at the top of the room stays there."""
        bar, height = self.verticalScrollBar(), max(self._sheets.minimumHeight(), 1)
        at = bar.value() / height
        self.zoom = min(max(zoom, _LEAST), _MOST)
        self._is_moving = True
        self._sheets.show_at(_SCREEN_DPI * self.zoom / 100, self.devicePixelRatioF())
        self._sheets.resize(self._sheets.minimumSize().expandedTo(self.viewport().size()))
        bar.setValue(round(at * self._sheets.minimumHeight()))
        self._is_moving = False
        self.moved.emit()

    # Pages

    @property
    def page(self) -> int:
        """The page that takes the upper middle of the room, counted from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        found = [index for index, top in enumerate(self._sheets.tops) if top <= middle]
        return found[-1] if found else 0

    def go_to(self, page: int) -> None:
        """Bring the top of a page to the top of the room."""
        tops = self._sheets.tops
        if tops:
            top = tops[min(max(page, 0), len(tops) - 1)]
            self.verticalScrollBar().setValue(top - GAP)

    def _scrolled(self, _value: int) -> None:
        if not self._is_moving:
            self.moved.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.fit is not Fit.NOTHING and event.size() != event.oldSize():
            self._refit()
