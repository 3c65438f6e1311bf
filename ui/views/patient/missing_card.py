"""The card of what is not recorded: each gap with the button that opens its field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.views.patient.missing import Gap, Missing
from ui.views.patient.needs import WhyNot, anything_goes
from ui.views.patient.quiet_card import QuietCard, SmallButton, empty
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Text


class GapLine(QWidget):
    """One empty variable as a line."""

    acted = Signal(object)

    def __init__(self, gap: Gap) -> None:
        super().__init__()
        self.gap = gap
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.button = Button(self.tr("Enter"))
        self.button.setAccessibleName(self.tr("Enter {label}").format(label=gap.label))
        self.button.clicked.connect(self._act)
        row.addWidget(Text(gap.label, wrap=True), 1)
        row.addWidget(Text(self.tr("Not recorded"), ("body", 400, "text-2")))
        row.addWidget(self.button)

    def _act(self) -> None:
        self.acted.emit(self.gap.intent)


class MissingCard(QuietCard):
    """Shows the first gaps; the rest at the press of a button."""

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("missing_card")
        self.set_title(self.tr("Missing from the record"))
        self._missing = Missing((), 0)
        self.why_not: WhyNot = anything_goes
        self._most, self._is_open = 3, False
        self.lines: list[GapLine] = []
        self.quality = named(SmallButton(self.tr("Findings"), "Q", "plain"), "show_quality")
        self._all = named(SmallButton(self.tr("Show all"), "", "plain"), "show_all_gaps")
        self._all.clicked.connect(self._show_all)
        self.head.insertWidget(2, self._all)
        self.head.addWidget(self.quality)

    def show_missing(self, missing: Missing, most: int) -> None:
        self._missing, self._most = missing, most
        self._lay_out()

    def _show_all(self) -> None:
        self._is_open = not self._is_open
        self._lay_out()

    def _lay_out(self) -> None:
        empty(self.body)
        gaps = self._missing.gaps if self._is_open else self._missing.gaps[: self._most]
        self.lines = [GapLine(gap) for gap in gaps]
        for line in self.lines:
            line.acted.connect(self.acted)
            line.button.allow(self.why_not(line.gap.intent))
            self.body.addWidget(line)
        if not gaps:
            nothing = self.tr("Nothing that this page asks for is missing.")
            self.body.addWidget(Text(nothing, ("body", 400, "text-2"), wrap=True))
        self.body.addStretch(1)
        n, total = len(self._missing.gaps), self._missing.n_asked
        self.set_aside(self.tr("{n} of {total} fields").format(n=n, total=total))
        self._all.setVisible(n > self._most)
        self._all.set_label(self.tr("Show fewer") if self._is_open else self.tr("Show all"))
