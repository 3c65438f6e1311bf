"""Beside the list: who the marked row is, why this date, who called, and every key that acts."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from ui import override
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line
from ui.widgets.named import named
from ui.widgets.painted import Text

if TYPE_CHECKING:
    from ui.views.worklist.facts import RowFacts
    from ui.widgets.banner import PatientBanner


class Act(NamedTuple):
    """One action of the page: object name, words, printed key, and its slot."""

    name: str
    text: str
    key: str
    slot: Callable[[], None]


class SidePanel(Ground):
    """Banner, items, "Why 31-Oct-2026", last contacts, actions in two columns."""

    width_changed = Signal()

    def __init__(self, acts: tuple[Act, ...], settle: Act, parent: QWidget | None = None) -> None:
        """`settle` is what a row may ask for itself; its words change with the row."""
        super().__init__("surface", parent)
        self._is_narrow = False
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons = {act.name: self._button(act) for act in acts}
        self.settle = named(Button(settle.text, settle.key, "primary"), settle.name)
        self.settle.clicked.connect(settle.slot)
        self.settle.hide()
        # Until the first facts come, there is neither somebody nor known to be nobody.
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(1, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._scroll, 1)
        self._whole.addWidget(Line())
        self._whole.addWidget(self._grid())

    def _button(self, act: Act) -> Button:
        button = named(Button(act.text, act.key), act.name)
        button.clicked.connect(act.slot)
        return button

    @cached_property
    def _banner(self) -> "PatientBanner":
        from ui.widgets.banner import Identity, PatientBanner

        banner = PatientBanner(Identity(name="", born="", gender="", number=""), "panel")
        self._whole.insertWidget(0, banner)
        return banner

    @cached_property
    def _nobody(self) -> QWidget:
        nobody = Ground("raised", below=True)
        line = self.tr(
            "Who it is, the reason for each date and the last contacts appear here "
            "when a row is marked."
        )
        column = QVBoxLayout(nobody)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        column.addWidget(Text(self.tr("No patient marked"), ("emphasis", 600, "text")))
        column.addWidget(Text(line, ("body", 400, "text-2"), wrap=True))
        self._whole.insertWidget(0, nobody)
        return nobody

    def _grid(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setSpacing(6)
        grid.setHorizontalSpacing(8)
        grid.addWidget(self.settle, 0, 0, 1, 2)
        for at, button in enumerate(self.buttons.values(), start=2):
            last_alone = at == len(self.buttons) + 1 and at % 2 == 0
            grid.addWidget(button, at // 2, at % 2, 1, 2 if last_alone else 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return part

    def set_narrow(self, *, narrow: bool) -> None:
        """304 wide in small windows, otherwise 336."""
        self._is_narrow = narrow
        self.refit()

    def show_facts(self, facts: "RowFacts | None") -> None:
        """Show the marked row; without one say what appears here."""
        self._banner.setVisible(facts is not None)
        self._nobody.setVisible(facts is None)
        body = named(QWidget(), "panel_body")
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(14)
        if facts is not None:
            from ui.views.worklist.panel_body import contact_part, items_part, why_part

            self._banner.show_identity(facts.identity)
            column.addWidget(items_part(facts))
            if facts.why:
                column.addWidget(why_part(facts))
            column.addWidget(
                contact_part(facts, self.tr("Last contacts"), self.tr("Not contacted yet"))
            )
        column.addStretch(1)
        self._scroll.setWidget(body)

    def allow(self, name: str, why_not: str) -> None:
        """Let a button work, or say in its tool tip why it cannot."""
        self.buttons[name].allow(why_not)

    def offer(self, label: str) -> None:
        """What the row itself asks for, on a button of its own; nothing hides it."""
        if label:
            self.settle.set_label(label)
        self.settle.setVisible(bool(label))

    @override
    def refit(self) -> None:
        narrow = getattr(self, "_is_narrow", False)
        self.setFixedWidth(look().size("side-panel-narrow" if narrow else "side-panel"))
