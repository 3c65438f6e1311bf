"""How far a long run has come: a bar and the words for it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent

from ui import override
from ui.look.theme import look
from ui.widgets.painted import Painted
from ui.widgets.painting import painting, rounded


class ProgressLine(Painted):
    """`show_done(n, total)` fills it; a screen reader hears the words it is given."""

    def __init__(self) -> None:
        self.n_done, self.total = 0, 1
        super().__init__()

    def show_done(self, n_done: int, total: int, said: str) -> None:
        self.n_done, self.total = n_done, max(total, 1)
        self.setAccessibleName(said)
        self.update()

    @override
    def refit(self) -> None:
        self.setFixedHeight(look().px(12))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        whole = QRectF(self.rect())
        with painting(self) as painter:
            rounded(painter, whole, "bar-track", "border-strong", 4)
            if self.n_done:
                done = whole.adjusted(0, 0, whole.width() * (self.n_done / self.total - 1), 0)
                rounded(painter, done, "accent", "", 4)
