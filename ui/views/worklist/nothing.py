"""What stands where the rows would be: what is true, where the others are, the likely next step."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import override
from ui.look.icons import paint_icon
from ui.look.shapes import paint_status_shape
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Painted, Text
from ui.widgets.painting import painting, rounded


class _Sign(Painted):
    """A square of 40: a check when the work is done, a question icon otherwise."""

    def __init__(self) -> None:
        self.is_good = True
        super().__init__()

    @override
    def refit(self) -> None:
        self.setFixedSize(look().px(40), look().px(40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            token = "reviewed-bg" if self.is_good else "raised"
            rounded(painter, QRectF(self.rect()), token)
            side = look().px(20)
            spot = (self.width() - side) / 2
            if self.is_good:
                box = QRectF(spot, spot, side, side)
                paint_status_shape(painter, box, "reviewed", look().colour("reviewed-fg"))
            else:
                paint_icon(painter, QPointF(spot, spot), "users", "text-2", side)


class Nothing(QWidget):
    """Text from the name column, 64 below the filter, never centred."""

    show_all_requested = Signal()
    register_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_built = False

    def _build(self) -> None:
        """The first time nothing is shown: most starts have a list."""
        self._is_built = True
        self._sign = _Sign()
        self._title = named(Text("", ("title", 600, "text"), wrap=True), "nothing_title")
        self._line = named(Text("", ("body", 400, "text-2"), wrap=True), "nothing_line")
        self._all = named(Button("", "0", "primary", live=False), "show_all")
        self._all.clicked.connect(self.show_all_requested)
        self._register = named(
            Button(self.tr("Register a patient"), "", "primary", "user-plus"), "register_first"
        )
        self._register.clicked.connect(self.register_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._all)
        buttons.addWidget(self._register)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 64, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addLayout(buttons)
        column.addStretch(1)

    def allow_registering(self, why_not: str) -> None:
        self._register.allow(why_not)

    def say(self, title: str, line: str, everybody: str, *, is_good: bool) -> None:
        """`everybody` labels the button that shows all; without it a first patient is missing."""
        if not self._is_built:
            self._build()
        self._sign.is_good = is_good
        self._sign.update()
        self._title.setText(title)
        self._line.setText(line)
        self._all.setVisible(bool(everybody))
        self._all.set_label(everybody)
        self._register.setVisible(not everybody)
