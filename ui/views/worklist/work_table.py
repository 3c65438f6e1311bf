"""The list with room for one editor below its marked row."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import override
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE
from ui.views.worklist.columns import Place
from ui.views.worklist.tick_table import TickTable

if TYPE_CHECKING:
    from ui.views.worklist.inline import InlineEditor


class WorkTable(TickTable):
    """Painted rows; the marked one may carry an editor that scrolls with it."""

    undo_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._editor: InlineEditor | None = None
        self._below = QPersistentModelIndex()
        super().__init__(parent)
        self.view_moved.connect(self._place_editor)

    @property
    def editor(self) -> "InlineEditor | None":
        return self._editor

    def is_editing_marked(self) -> bool:
        """Whether the editor stands below the marked row."""
        return self._editor is not None and self._below.row() == self.currentIndex().row()

    def open_editor(self, editor: "InlineEditor") -> None:
        """Show the editor below the marked row, in place of another one."""
        self.close_editor()
        self._editor = editor
        self._below = QPersistentModelIndex(self.currentIndex())
        editor.setParent(self.viewport())
        editor.show()
        self.fit_editor()
        self.scrollTo(self.currentIndex())
        self._place_editor()
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_editor(self) -> None:
        """Take the editor away; the focus goes back to the list."""
        if self._editor is None:
            return
        self._editor.closing.emit()
        editor, self._editor = self._editor, None
        had_focus = editor.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        editor.hide()
        editor.deleteLater()
        self._below = QPersistentModelIndex()
        self.fit_editor()
        if had_focus or not self.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit_editor(self) -> None:
        """Row heights after rows moved, the editor came or went, or the text size changed."""
        if self._editor is not None:
            self._editor.fit_width(self.viewport().width())
        self._fit_rows()
        self._place_editor()
        self.view_moved.emit()

    def _fit_rows(self) -> None:
        """One row may be taller; what all of them come to says whether any other one is wrong."""
        row = look().size("row-identity")
        at = self._below.row() if self._editor is not None else -1
        extra = self._editor.height() if self._editor is not None and at >= 0 else 0
        n = self.model().rowCount() if self.model() else 0
        if at >= 0 and self.rowHeight(at) != row + extra:
            self.setRowHeight(at, row + extra)
        if self.verticalHeader().length() == n * row + extra:
            return
        for other in range(n):
            if other != at and self.rowHeight(other) != row:
                self.setRowHeight(other, row)

    def editor_height(self) -> int:
        return self._editor.height() if self._editor else 0

    def _place_editor(self) -> None:
        if self._editor is None:
            return
        if not self._below.isValid():
            # Its row left the list; what is typed is kept at the top until it is answered.
            self._editor.setGeometry(QRect(0, 0, self.viewport().width(), self._editor.height()))
            return
        top = self.rowViewportPosition(self._below.row()) + look().size("row-identity")
        place = QRect(0, top, self.viewport().width(), self._editor.height())
        if self._editor.geometry() != place:
            self._editor.setGeometry(place)

    def wanted_height(self, room: int) -> int:
        """The height that shows whole rows only, and no more than there are."""
        head, extra = self.horizontalHeader().height(), self.editor_height()
        row = self.verticalHeader().defaultSectionSize()
        is_wider = self.horizontalHeader().length() > self.width() - self._bar_width()
        strip = self.horizontalScrollBar().sizeHint().height() if is_wider else 0
        total = self.model().rowCount() if self.model() else 0
        fitting = max((room - head - extra - strip) // row, 1)
        return head + extra + strip + min(fitting, max(total, 1)) * row

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    @override
    def rows_in_view(self) -> tuple[int, int, int]:
        total = self.model().rowCount() if self.model() else 0
        if not total:
            return 0, 0, 0
        first = last = max(self.rowAt(0), 0)
        row = look().size("row-identity")
        while last + 1 < total:
            if self.rowViewportPosition(last + 1) + row > self.viewport().height():
                break
            last += 1
        return first + 1, last + 1, total

    def go_on(self) -> None:
        """Mark the next row and keep it where the last one stood on the screen, if possible."""
        row = self.currentIndex().row()
        if row + 1 < self.model().rowCount():
            bar = self.verticalScrollBar()
            self.mark(row + 1)
            bar.setValue(min(bar.value() + 1, bar.maximum()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._editor is None:
            undo = index.data(ROW_ROLE).undo if index.column() == Place.CONTACT else 0
            if undo:
                self.undo_clicked.emit(undo)
                return
            if self.tick_with(event, index):
                return
        super().mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_editor()

    @override
    def refit(self) -> None:
        super().refit()
        if hasattr(self, "_below"):
            self.fit_editor()
