"""Find anywhere: type, arrow, Enter, and be at a patient, a page or an action."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import override
from ui.look.icons import icon, paint_icon
from ui.look.theme import look
from ui.widgets.cells import first_line, second_line
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.painted import Text
from ui.widgets.painting import RIGHT, fill, painting, rounded, write
from ui.within_qt import goes_when_finished

MOST_ROWS = 8
WIDTH = 640


@dataclass(frozen=True, slots=True)
class FindEntry:
    """Something to go to: `detail` below the title, `kind` a word at the right ("Patient")."""

    title: str
    detail: str
    kind: str
    key: str
    action: str
    icon: str = "arrow-right"


Provider: TypeAlias = Callable[[str], Sequence[FindEntry]]
_Index: TypeAlias = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(look().px(100), look().size("row-identity"))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)[0]
        now, box = look(), QRectF(option.rect)
        painter.save()
        try:
            if option.state & QStyle.StateFlag.State_Selected:
                fill(painter, box, "accent-weak")
                fill(painter, QRectF(box.x(), box.y(), 3, box.height()), "accent")
            size = now.size("icon")
            spot = QPointF(box.x() + 16, box.y() + (box.height() - size) / 2)
            paint_icon(painter, spot, entry.icon, "text-2", size)
            words = box.adjusted(16 + size + 12, 0, -16, 0)
            write(painter, first_line(words), entry.title, ("body", 600, "text"))
            write(painter, second_line(words), entry.detail, ("small", 400, "text-2"))
            cap = cap_width(entry.key) if entry.key else 0
            if cap:
                top = box.y() + (box.height() - now.size("keycap")) / 2
                paint_cap(painter, QPointF(words.right() - cap, top), entry.key)
            kind = words.adjusted(0, 0, -(cap + 10) if cap else 0, 0)
            write(painter, kind, entry.kind, ("small", 500, "text-2"), RIGHT)
        finally:
            painter.restore()


class FindEdit(QLineEdit):
    moved = Signal(int)
    taken = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step:
            self.moved.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class FindAnywhere(QDialog):
    """Opens over the window; `chosen` carries the action id of what was taken.

    `provider` is asked on each keystroke and does the matching, best first.
    """

    chosen = Signal(str)

    def __init__(self, provider: Provider, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Find a patient, number, page or action"))
        self._provider = provider
        self.edit = FindEdit()
        self.edit.setObjectName("find_edit")
        self.edit.setAccessibleName(self.accessibleName())
        self.edit.setPlaceholderText(self.accessibleName())
        self.edit.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        for sign in self.edit.findChildren(QToolButton):  # Qt gives the icon no name
            sign.setAccessibleName(self.tr("Find"))
        self.list = QListWidget()
        self.list.setObjectName("find_list")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.nothing = Text("", ("body", 400, "text-2"), wrap=True)
        self.nothing.setContentsMargins(16, 8, 16, 8)
        hint = self.tr("↑ ↓ to choose, Enter to go, Esc to close")
        self._hint = Text(hint, ("small", 400, "text-2"))
        self._hint.setContentsMargins(16, 4, 16, 2)
        self._build()

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(6)
        for part in (self.edit, self.list, self.nothing, self._hint):
            self._column.addWidget(part)
        self.edit.textChanged.connect(self._search)
        self.edit.moved.connect(self._move)
        self.edit.taken.connect(self._take)
        self.list.itemClicked.connect(self._take_item)
        goes_when_finished(self)
        self._search("")
        self.setFocusProxy(self.edit)

    @override
    def open(self) -> None:
        over = self.parentWidget()
        if over is not None:
            window = over.window()
            width = min(look().px(WIDTH), window.width() - 32)
            self.resize(width, self.sizeHint().height())
            corner = window.mapToGlobal(window.rect().topLeft())
            self.move(corner.x() + (window.width() - width) // 2, corner.y() + look().px(56))
        self.show()
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _search(self, typed: str) -> None:
        entries = self._provider(typed)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, (entry,))
            spoken = ", ".join(part for part in (entry.title, entry.detail, entry.kind) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        rows = min(len(entries), MOST_ROWS)
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(rows * look().size("row-identity") + 2)
        said = self.tr("Nothing is called “{typed}”. Try part of a name or a number.")
        self.nothing.setText(said.format(typed=typed.strip()))
        self.nothing.setVisible(not entries and bool(typed.strip()))
        self._column.activate()  # until then the former, larger minimum holds
        self.resize(self.width(), self.sizeHint().height())

    def _move(self, step: int) -> None:
        row = self.list.currentRow() + step
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._take_item(item)

    def _take_item(self, item: QListWidgetItem) -> None:
        entry = item.data(Qt.ItemDataRole.UserRole)[0]
        self.accept()
        self.chosen.emit(entry.action)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border-strong", 8)
