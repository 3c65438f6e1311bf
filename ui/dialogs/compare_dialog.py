"""Two versions of protocols side by side: the drawings, and what changed, in words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.domain.protocol import Protocol
from core.domain.protocol_differences import differences
from core.language import phrase
from ui.dialogs.sizing import fit_to_parent
from ui.look.language import words
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.containers import Line, PageHeader
from ui.widgets.month_axis import MonthAxis, lanes_of
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.within_qt import goes_when_finished, tie


class CompareDialog(QDialog):
    """`versions` are (words, protocol); the two to begin with are places among them."""

    def __init__(
        self,
        versions: Sequence[tuple[str, Protocol]],
        start: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setWindowTitle(self.tr("Compare"))
        self.setModal(True)
        goes_when_finished(self)
        self._versions = [protocol for _, protocol in versions]
        names = [(name, at) for at, (name, _) in enumerate(versions)]
        self.choices = tuple(named(Combo(names), f"compare_{side}") for side in ("old", "new"))
        self.axes = tuple(named(MonthAxis(), f"axis_{side}") for side in ("old", "new"))
        self.changes = named(Text("", ("body", 400, "text"), wrap=True), "differences")
        for combo, at in zip(self.choices, start, strict=True):
            combo.choose(at)
            combo.currentIndexChanged.connect(self._show)
        self._build()
        self._show()
        fit_to_parent(self, 1100, 680)
        self.choices[1].setFocus()

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 12, 24, 16)
        column.setSpacing(10)
        for title, combo, axis in zip(
            (self.tr("Before"), self.tr("After")), self.choices, self.axes, strict=True
        ):
            combo.setAccessibleName(title)
            row = QHBoxLayout()
            row.setSpacing(12)
            head = Text(title, ("body", 600, "text"))
            head.setMinimumWidth(90)
            row.addWidget(head)
            row.addWidget(combo, 1)
            column.addLayout(row)
            column.addWidget(axis)
        column.addWidget(Text(self.tr("What changed"), ("body", 600, "text")))
        column.addWidget(self.changes)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(body)
        close = named(Button(self.tr("Close"), "Esc"), "close")
        tie(close, "clicked()", self, "reject()")
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 10)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PageHeader(self.tr("Compare two versions")))
        whole.addWidget(scroll, 1)
        whole.addWidget(Line())
        whole.addLayout(foot)

    def _show(self, *_: object) -> None:
        said = words()
        old, new = (self._versions[combo.currentIndex()] for combo in self.choices)
        for axis, protocol in zip(self.axes, (old, new), strict=True):
            axis.show_lanes(lanes_of(protocol.items))
        lines = differences(old, new, said)
        self.changes.setText("\n".join(lines) or said(phrase("They are the same.")))
