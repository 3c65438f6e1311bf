"""The card that says what needs doing: tag, words, one button with its key on each line."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.look.theme import look
from ui.views.patient.needs import WhyNot, anything_goes
from ui.views.patient.quiet_card import QuietCard, SmallButton, empty
from ui.views.patient.step import Step
from ui.widgets.button import Button
from ui.widgets.marks import StatusTag
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.runs import Runs


class StepLine(QWidget):
    """One step as a line."""

    acted = Signal(object)

    def __init__(self, step: Step, tag_room: int, *, is_first: bool) -> None:
        super().__init__()
        self.step = step
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        tag = QWidget()
        tag.setFixedWidth(tag_room)
        inner = QHBoxLayout(tag)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(StatusTag(step.status, step.tag), 0, Qt.AlignmentFlag.AlignLeft)
        runs = [(step.title, ("body", 600, "text"))]
        if step.note:
            runs.append((f"   {step.note}", ("body", 400, "text-2")))
        kind = "primary" if is_first else "outline"
        self.button = Button(step.label, step.key, kind)  # type: ignore[arg-type]
        self.button.setAccessibleName(f"{step.label}, {step.title}")
        self.button.clicked.connect(self._act)
        row.addWidget(tag)
        row.addWidget(Runs(runs), 1)
        row.addWidget(self.button)

    def _act(self) -> None:
        self.acted.emit(self.step.act)


class NextCard(QuietCard):
    """Shows the first steps; the rest at the press of a button, never out of count."""

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("next_card")
        self.set_title(self.tr("Next"))
        self._steps: tuple[Step, ...] = ()
        self.why_not: WhyNot = anything_goes
        self._nothing = ""
        self._most = 3
        self.lines: list[StepLine] = []
        self._all = named(SmallButton(self.tr("Show all"), "", "plain"), "show_all_steps")
        self._all.clicked.connect(self._show_all)
        self.head.addWidget(self._all)
        self._is_open = False

    def show_steps(self, steps: Sequence[Step], nothing: str, most: int) -> None:
        """`nothing` is said when there is no step; at most `most` lines until all are wanted."""
        self._steps, self._nothing, self._most = tuple(steps), nothing, most
        self._lay_out()

    def _shown(self) -> tuple[Step, ...]:
        return self._steps if self._is_open else self._steps[: self._most]

    def _show_all(self) -> None:
        self._is_open = not self._is_open
        self._lay_out()

    def _lay_out(self) -> None:
        focused = self._focused_act()
        empty(self.body)
        shown, total = self._shown(), len(self._steps)
        room = max((StatusTag(s.status, s.tag).sizeHint().width() for s in shown), default=0)
        self.lines = [
            StepLine(step, max(room, look().px(140)), is_first=at == 0)
            for at, step in enumerate(shown)
        ]
        for line in self.lines:
            line.acted.connect(self.acted)
            line.button.allow(self.why_not(line.step.act))
            self.body.addWidget(line)
            if line.step.act == focused:
                line.button.setFocus()
        if not shown:
            self.body.addWidget(Text(self._nothing, ("body", 400, "text-2"), wrap=True))
        self.body.addStretch(1)
        self._all.setVisible(total > self._most)
        self._all.set_label(self.tr("Show fewer") if self._is_open else self.tr("Show all"))
        self.set_aside(self._count(len(shown), total))

    def _count(self, shown: int, total: int) -> str:
        if not total:
            return ""
        said = self.tr("1 needs action") if total == 1 else self.tr("{n} need action")
        counted = said.format(n=total)
        if shown == total:
            return counted
        return self.tr("{counted}, {shown} shown").format(counted=counted, shown=shown)

    def _focused_act(self) -> Any:
        return next((line.step.act for line in self.lines if line.button.hasFocus()), None)
