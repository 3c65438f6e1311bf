"""What painted widgets and plain texts have in common: they follow the look."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.painting import unbroken


class Painted(QWidget):
    """A widget drawn from tokens: a new theme or text size repaints and refits it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refit()

    def refit(self) -> None:
        """Set fixed sizes here; called at the start and whenever the text size moves."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.refit()
            self.updateGeometry()
            self.update()


class Strip(Painted):
    """Fits its height to its width: another width refits it, as another text size does."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refit()


class Poured(Painted):
    """As high as what it holds needs at its width; a subclass answers `heightForWidth`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_width(self)

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), look().px(240))
        return QSize(width, self.heightForWidth(width))


def follow_width(
    widget: QWidget,
    across: QSizePolicy.Policy = QSizePolicy.Policy.Preferred,
    down: QSizePolicy.Policy = QSizePolicy.Policy.Minimum,
) -> None:
    """Have layouts ask the widget how high it is at its width."""
    policy = QSizePolicy(across, down)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class Text(QLabel):
    """Words in a token size, weight and colour; markup shows as typed."""

    def __init__(
        self,
        text: str = "",
        style: tuple[str, int, str] = ("body", 400, "text"),
        parent: QObject | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(parent if isinstance(parent, QWidget) else None)
        self._style = style
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._typed = text
        self.setText(text)
        self._dress()

    @override
    def setText(self, text: str) -> None:
        self._typed = text
        super().setText(unbroken(text) if self.wordWrap() else text)

    @override
    def text(self) -> str:
        """The words as given, without the joiners that keep dates whole."""
        return self._typed

    def set_style(self, style: tuple[str, int, str]) -> None:
        """(size token, weight, colour token)."""
        self._style = style
        self._dress()

    def _dress(self) -> None:
        size, weight, token = self._style
        self.setFont(look().font(size, weight))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look().colour(token))
        self.setPalette(palette)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()
