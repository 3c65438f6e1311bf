"""Small pictures of the pages in a column: which page is in view, and the way to another."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.painting import CENTRE, painting, rounded, write
from ui.widgets.pdf_file import POINTS, PdfFile

_WIDTH, _GAP = 92, 14


class _Column(QWidget):
    """Renders what comes into view, and keeps nothing else."""

    chosen = Signal(int)

    def __init__(self, file: PdfFile) -> None:
        super().__init__()
        self._file = file
        self._images: dict[int, QImage | None] = {}
        self.page = 0
        self.has_focus = False
        self.fit()

    def show_file(self, file: PdfFile) -> None:
        self._file = file
        self.fit()

    def fit(self) -> None:
        """Room for every page at the text size in force."""
        self._images = {}
        height = sum(self._height(index) for index in range(len(self._file.sizes)))
        self.setFixedHeight(height + look().px(_GAP))
        self.update()

    def _height(self, index: int) -> int:
        return self._sheet(index).height() + look().line("small") + look().px(_GAP) + look().px(4)

    def _sheet(self, index: int) -> QSize:
        width, height = self._file.sizes[index]
        wide = look().px(_WIDTH)
        return QSize(wide, max(min(round(wide * height / width), 3 * wide), 1))

    def top_of(self, page: int) -> int:
        return look().px(_GAP) + sum(self._height(index) for index in range(page))

    def _page_at(self, y: int) -> int:
        found = [page for page in range(len(self._file.sizes)) if self.top_of(page) <= y]
        return found[-1] if found else 0

    def _image(self, index: int) -> QImage | None:
        if index not in self._images:
            ratio = self.devicePixelRatioF()
            dpi = self._sheet(index).width() * POINTS / self._file.sizes[index][0]
            self._images[index] = self._file.image(index, dpi * ratio)
        return self._images[index]

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self._page_at(round(event.position().y())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        top, in_view = look().px(_GAP), self.visibleRegion().boundingRect()
        with painting(self) as painter:
            painter.fillRect(event.rect(), look().colour("surface"))
            for index in range(len(self._file.sizes)):
                size = self._sheet(index)
                place = QRect(QPoint((self.width() - size.width()) // 2, top), size)
                if place.intersects(event.rect()):
                    image = self._image(index)
                    if image is not None:
                        painter.drawImage(place, image)
                    painter.setPen(QColor(look().colour("border")))
                    painter.drawRect(place.adjusted(-1, -1, 0, 0))
                    if index == self.page:
                        edge = "focus" if self.has_focus else "accent"
                        around = QRectF(place).adjusted(-5, -5, 5, 5)
                        rounded(painter, around, "", edge, 4, 3 if self.has_focus else 2)
                    line = QRectF(0, place.bottom() + 6, self.width(), look().line("small"))
                    weight = 600 if index == self.page else 400
                    write(painter, line, str(index + 1), ("small", weight, "text"), CENTRE)
                elif not place.intersects(in_view):
                    self._images.pop(index, None)
                top += self._height(index)


class PdfThumbnails(QScrollArea):
    """`page_chosen` carries a page counted from 0; the arrow keys go through them."""

    page_chosen = Signal(int)

    def __init__(self, file: PdfFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.column = _Column(file)
        self.column.chosen.connect(self.page_chosen)
        self.setWidget(self.column)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(look().px(_WIDTH) + 2 * look().px(_GAP) + bar)
        self.setAccessibleName(self.tr("Pages"))

    def show_file(self, file: PdfFile) -> None:
        self._file = file
        self.column.show_file(file)

    def show_page(self, page: int) -> None:
        """Mark a page and bring it into view."""
        if page == self.column.page:
            return
        self.column.page = page
        self.column.update()
        self.setAccessibleDescription(str(page + 1))
        top = self.column.top_of(page)
        self.ensureVisible(0, top, 0, look().px(_WIDTH))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        page, last = self.column.page, len(self._file.sizes) - 1
        to = {
            Qt.Key.Key_Up: page - 1,
            Qt.Key.Key_Down: page + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None:
            event.ignore()
        else:
            self.page_chosen.emit(min(max(to, 0), last))

    @override
    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._show_focus(has_focus=True)

    @override
    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self._show_focus(has_focus=False)

    def _show_focus(self, *, has_focus: bool) -> None:
        self.column.has_focus = has_focus
        self.column.update()
