"""Sentences across the page: filter in force, what was just done, messages, rows out of view.

A band is hidden until it has something to say, and built by its first sentence: most starts of the
program see none.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import fill, painting, rounded, write
from ui.widgets.runs import Runs

Tone: TypeAlias = Literal["info", "danger"]


class Icon(Painted):
    """One icon in a token colour; decoration, so it has no name."""

    def __init__(
        self, name: str, token: str = "text-2", size: str = "icon", parent: QWidget | None = None
    ) -> None:
        self.name, self.token, self._size = name, token, size
        super().__init__(parent)

    @override
    def refit(self) -> None:
        side = look().size(self._size)
        self.setFixedSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_icon(painter, QPointF(0, 0), self.name, self.token, self.width())


def _fill(
    band: QWidget, margins: tuple[int, int, int, int], spacing: int, parts: Sequence[QWidget]
) -> None:
    """The parts in a row; the second, which is the sentence, gets the room there is."""
    row = QHBoxLayout(band)
    row.setContentsMargins(*margins)
    row.setSpacing(spacing)
    for at, part in enumerate(parts):
        row.addWidget(part, 1 if at == 1 else 0)
        part.show()  # in a band that stands already they would come a turn of the loop later


class FilterLine(Painted):
    """Says which filter is in force, above the list, with one key to clear it."""

    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    @cached_property
    def clear_button(self) -> Button:
        button = Button(self.tr("Clear filter"), "0", "plain", parent=self)
        button.clicked.connect(self.clear_requested)
        return button

    @cached_property
    def _said(self) -> Runs:
        said = Runs()
        _fill(self, (12, 2, 4, 2), 8, (Icon("funnel", "accent"), said, self.clear_button))
        return said

    def show_filter(self, criteria: str, shown: int, total: int) -> None:
        """`criteria` is what is shown, in words: "overdue MRI"."""
        count = self.tr("{shown} of {total} patients").format(shown=shown, total=total)
        self.show_words(criteria, count)

    def show_words(self, criteria: str, count: str) -> None:
        """The same for a list of anything else; `count` says how many of how many."""
        self._said.set_runs(
            (
                (self.tr("Data filtered to show") + " ", ("body", 400, "text")),
                (f"{criteria}, ", ("body", 600, "text")),
                (count, ("body", 400, "text")),
            )
        )
        self.setAccessibleName(self._said.text)

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().size("filter-line"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), "accent-weak")


class _InverseButton(Button):
    """A plain button on the inverse ground."""

    @override
    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        if self.hasFocus():
            rounded(painter, box, "", "inverse-accent", 6, 2)
        elif self._hovered():
            shine = QColor(look().colour("on-inverse"))
            shine.setAlphaF(0.45)
            rounded(painter, box, "", shine)

    @override
    def _tokens(self) -> tuple[str, str, str | QColor, str]:
        return "inverse-accent", "on-inverse", look().colour("on-inverse"), ""


class UndoBar(Painted):
    """The full sentence of what was just done, docked, so that it covers nothing."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    @cached_property
    def undo_button(self) -> Button:
        button = _InverseButton(self.tr("Undo"), "U", "plain", "undo-2", self)
        button.clicked.connect(self.undo_requested)
        return button

    @cached_property
    def _texts(self) -> tuple[Text, Text]:
        """What was done, and how much more."""
        said = Text("", ("body", 400, "on-inverse"), wrap=True)
        earlier = Text("", ("body", 400, "on-inverse"))
        parts = Icon("check", "inverse-accent"), said, self.undo_button, earlier
        _fill(self, (22, 2, 16, 2), 10, parts)
        return said, earlier

    def show_done(self, sentence: str, earlier: int = 0) -> None:
        """Say what was done; `earlier` is how many more can be undone after it."""
        done, more = self._texts
        done.setText(sentence)
        more.setText(self.tr("{n} earlier").format(n=earlier) if earlier else "")
        more.setVisible(earlier > 0)
        self.setAccessibleName(sentence)
        self.show()

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().size("undo-bar"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            fill(painter, QRectF(self.rect()), "inverse")


class MessageBand(Painted):
    """A sentence across the page that waits for nobody: news, or what went wrong."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.tone: Tone = "info"
        super().__init__(parent)
        self.hide()

    @cached_property
    def _parts(self) -> tuple[Icon, Text, Button]:
        icon = Icon("info", "accent")
        said = Text("", ("body", 500, "text"), wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = Button(self.tr("Close"), "", "plain")
        close.clicked.connect(self._close)
        _fill(self, (12, 3, 4, 3), 10, (icon, said, close))
        return icon, said, close

    @property
    def close_button(self) -> Button:
        return self._parts[2]

    @property
    def sentence(self) -> str:
        return self.accessibleName()

    def say(self, sentence: str, tone: Tone = "info") -> None:
        self.tone = tone
        danger = tone == "danger"
        icon, said, _close = self._parts
        icon.name = "triangle-alert" if danger else "info"
        icon.token = "danger" if danger else "accent"
        said.set_style(("body", 500, "danger" if danger else "text"))
        said.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.update()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().size("filter-line"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self.tone == "danger":
                rounded(painter, QRectF(self.rect()), "raised", "danger")
            else:
                rounded(painter, QRectF(self.rect()), "accent-weak")


class OutOfViewLine(Painted):
    """Ends a list: what is below the last row on screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.text = ""
        self._more = False
        super().__init__(parent)

    def show_rows(self, first: int, last: int, total: int, *, n_late: int = 0) -> None:
        """Row numbers on screen, counted from 1; `total` rows in the list.

        `n_late` of those below are overdue: said where the list does not begin with them.
        """
        below = total - last
        self._more = below > 0
        if not total:
            self.text = ""
        elif self._more:
            self.text = self.tr("Rows {first} to {last} of {total}, {below} more below").format(
                first=first, last=last, total=total, below=below
            )
            if n_late:
                self.text = self.tr("{rows}, {n} of them overdue").format(rows=self.text, n=n_late)
        elif first > 1:
            self.text = self.tr("Rows {first} to {last} of {total}, end of the list").format(
                first=first, last=last, total=total
            )
        else:
            self.text = self.tr("End of the list, rows shown: {total}").format(total=total)
        self.setAccessibleName(self.text)
        self.update()

    @override
    def refit(self) -> None:
        self.setMinimumHeight(look().px(24))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.text:
            return
        with painting(self) as painter:
            size = look().size("icon-small")
            x = 24.0
            if self._more:
                spot = QPointF(x, (self.height() - size) / 2)
                paint_icon(painter, spot, "arrow-down", "text-2", size)
                x += size + look().px(8)
            box = QRectF(x, 0, self.width() - x, self.height())
            write(painter, box, self.text, ("small", 400, "text-2"))
