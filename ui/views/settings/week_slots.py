"""Seven lines for the slots of a scanner, one for each weekday."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look.language import words
from ui.views.settings.answers import TextAnswer
from ui.widgets.forms import ErrorLine, mark_wrong
from ui.widgets.named import named
from ui.widgets.painted import Text


class WeekSlots(QWidget):
    """`given` carries a weekday (Monday is 0) and what was typed; the problem is shown below."""

    given = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = ErrorLine()
        self._wrong = -1
        self.days: list[TextAnswer] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for weekday, name in enumerate(words().long_days):
            line = named(TextAnswer(360), f"slots_{weekday}")
            line.setPlaceholderText(self.tr("none"))
            line.setAccessibleName(name)
            line.given.connect(partial(self.given.emit, weekday))
            grid.addWidget(Text(words().days[weekday], ("body", 400, "text-2")), weekday, 0)
            grid.addWidget(line, weekday, 1, Qt.AlignmentFlag.AlignLeft)
            self.days.append(line)
        grid.addWidget(self._error, len(self.days), 1)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.days[0])

    def show_week(self, said: Sequence[str], *, anew: bool = False) -> None:
        """The slots that are kept; `anew` when they are another scanner's."""
        for line, text in zip(self.days, said, strict=True):
            if anew:
                line.setText(text)
            line.show_value(text)

    @property
    def problem(self) -> str:
        return self._error.sentence

    def wrong_on(self, weekday: int) -> None:
        """Which line the next problem is about."""
        self._wrong = weekday

    def set_problem(self, sentence: str) -> None:
        self._error.say(sentence)
        for weekday, line in enumerate(self.days):
            mark_wrong(line, sentence if weekday == self._wrong else "")
