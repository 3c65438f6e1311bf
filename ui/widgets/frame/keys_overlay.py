"""The keys of the page that is open, gathered from its buttons, so that the list is never stale."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.marks import KeyCap
from ui.widgets.painted import Text
from ui.widgets.painting import painting, rounded
from ui.within_qt import goes_when_finished, tie

MOST = 12  # keys one below the other, at the largest text on the smallest screen
Keys: TypeAlias = Sequence[tuple[str, str]]  # key as printed, what it does


def keys_of(page: QWidget) -> list[tuple[str, str]]:
    """Key and words of each visible button of a page, once, in reading order."""
    found: dict[str, str] = {}
    for button in page.findChildren(Button):
        if button.key and button.isVisibleTo(page):
            found.setdefault(button.key, button.label)
    return list(found.items())


class KeysOverlay(QDialog):
    """Key and words, in groups; any of `?`, Esc or a click outside closes it."""

    def __init__(self, groups: Sequence[tuple[str, Keys]], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Keys"))
        goes_when_finished(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(16)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Keys"), ("title", 600, "text")))
        head.addStretch(1)
        close = Button(self.tr("Close"), "Esc")
        tie(close, "clicked()", self, "accept()")
        head.addWidget(close)
        whole.addLayout(head)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for column in _shared_out([each for each in groups if each[1]]):
            below = QVBoxLayout()
            below.setSpacing(look().px(14))
            for title, keys in column:
                below.addLayout(_group(title, keys))
            below.addStretch(1)
            columns.addLayout(below)
        whole.addLayout(columns)

    @override
    def open(self) -> None:
        over = self.parentWidget()
        self.adjustSize()
        if over is not None:
            window = over.window()
            corner = window.mapToGlobal(window.rect().topLeft())
            self.move(
                corner.x() + max((window.width() - self.width()) // 2, 0),
                corner.y() + max((window.height() - self.height()) // 2, 0),
            )
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "surface", "border-strong", 8)


def _shared_out(groups: Sequence[tuple[str, Keys]]) -> list[list[tuple[str, Keys]]]:
    """One column for each group; a first one too long for a small screen goes on in the second."""
    if not groups or len(groups[0][1]) <= MOST:
        return [[each] for each in groups]
    (title, keys), *others = groups
    return [[(title, keys[:MOST])], [("", keys[MOST:]), *others]]


def _group(title: str, keys: Keys) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(look().px(6))
    grid.addWidget(Text(title, ("small", 600, "text-2")), 0, 0, 1, 2)
    for row, (key, words) in enumerate(keys, start=1):
        grid.addWidget(KeyCap(key), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text(words), row, 1)
    grid.setColumnStretch(1, 1)
    return grid
