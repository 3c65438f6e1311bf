"""The days on which one scanner is closed: a line each with a button that takes it away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.scanner_words import span_said
from core.domain.scanners import ClosedSpan
from ui.look.language import words
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Text


class ClosedSpans(QWidget):
    """`removed` carries the span."""

    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_spans(self, spans: Sequence[ClosedSpan], why_not: str) -> None:
        """Those kept, in order of time; `why_not` says why they cannot be taken away."""
        while (old := self._column.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, span in enumerate(sorted(spans, key=lambda each: (each.first, each.last))):
            self._column.addWidget(self._line(at, span, why_not))
        if not spans:
            none = self.tr("None: it is open on all its days.")
            self._column.addWidget(Text(none, ("body", 400, "text-2")))

    def _line(self, at: int, span: ClosedSpan, why_not: str) -> QWidget:
        said = span_said(span, words())
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        remove = named(Button(self.tr("Remove"), kind="plain"), f"remove_span_{at}")
        remove.setAccessibleName(self.tr("Remove {day}").format(day=said))
        remove.allow(why_not)
        remove.clicked.connect(partial(self.removed.emit, span))
        row.addWidget(Text(said, wrap=True), 1)
        row.addWidget(remove)
        return line
