"""Several patients to another version: who, to which, why, and what it would change first."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from core.errors import RegistryError
from ui import override
from ui.dialogs.kept_form import KeptForm
from ui.look.language import words
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.fields import LongTextField
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.what_if_card import WhatIfCard, WhatIfShown

Key = tuple[str, int]
Save = Callable[[tuple[str, ...], Key, str], None]
Foresee = Callable[[tuple[str, ...], Key], WhatIfShown]
_SOON = 150  # ms after the last tick; a registry of thousands takes its time


@dataclass(frozen=True, slots=True)
class Mover:
    """A patient who can be moved: an id, and the line that says who."""

    value: str
    text: str


class MoveDialog(KeptForm):
    """Hands `save(ids, version, reason)` over; `foresee` says what that would change."""

    wanted_width = 1000

    def __init__(  # noqa: PLR0913  everything a form is made from
        self,
        title: str,
        movers: Sequence[Mover],
        targets: Sequence[tuple[str, object]],
        save: Save,
        *,
        left: Sequence[str] = (),
        foresee: Foresee,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName("move_dialog")
        self._save, self._foresee = save, foresee
        self.target = named(Combo(targets), "target")
        self.reason = named(LongTextField(""), "reason")
        self._to = FormRow(self.tr("To the version"), self.target)
        self._why = FormRow(
            self.tr("Reason"), self.reason, self.tr("Kept in the history of each, for good.")
        )
        self.boxes: list[tuple[CheckBox, str]] = []
        self.card = WhatIfCard()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._show)
        self._build(movers, left)
        self.target.currentIndexChanged.connect(self._count)
        self.reason.edited.connect(self.note_edit)
        self._count()
        self._show()
        self.ready()
        self.target.setFocus()

    def _build(self, movers: Sequence[Mover], left: Sequence[str]) -> None:
        note = self.tr(
            "From today on these patients follow the other version. Only what falls due after "
            "today moves; what was due before stays as it is. One Undo takes it all back."
        )
        self.body.addWidget(Text(note, ("body", 400, "text"), wrap=True))
        for part in (self._to, self._why, self.card):
            self.body.addWidget(part)
        self.body.addLayout(self._ticking())
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for at, mover in enumerate(movers):
            box = named(CheckBox(mover.text), f"move_{mover.value}")
            box.setChecked(True)
            box.toggled.connect(self._count)
            grid.addWidget(box, at // 2, at % 2)
            self.boxes.append((box, mover.value))
        self.body.addLayout(grid)
        if left:
            none = self.tr("Not moved, because no longer followed: {names}")
            said = none.format(names="; ".join(left))
            self.body.addWidget(named(Text(said, ("small", 400, "text-2"), wrap=True), "not_moved"))

    def _ticking(self) -> QHBoxLayout:
        """The heading of the patients, with the buttons that tick all of them or none."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Text(self.tr("Patients"), ("body", 600, "text")), 1)
        for name, label, key in (
            ("tick_all", self.tr("All"), "Alt A"),
            ("tick_none", self.tr("None of them"), "Alt N"),
        ):
            button = named(Button(label, key), name)
            button.clicked.connect(partial(self._tick, name == "tick_all"))
            row.addWidget(button)
        return row

    def _tick(self, all_of_them: bool, *_: object) -> None:  # noqa: FBT001  a state
        for box, _value in self.boxes:
            box.setChecked(all_of_them)

    @property
    def key(self) -> Key | None:
        """The version that is chosen."""
        held = self.target.value()
        return (str(held[0]), int(held[1])) if isinstance(held, tuple) else None

    def _count(self, *_: object) -> None:
        n = len(self._ticked())
        self.offer(self.tr("Move {n}").format(n=n))
        self.save_button.setEnabled(n > 0 and self.key is not None)
        self._soon.start()
        self.note_edit()

    def _show(self) -> None:
        self._soon.stop()
        if self.key is not None:
            self.card.show_change(self._foresee(self._ticked(), self.key))

    def _ticked(self) -> tuple[str, ...]:
        return tuple(value for box, value in self.boxes if box.isChecked())

    @override
    def answers(self) -> dict[str, Any]:
        return {
            "target": list(self.key) if self.key else None,
            "ticked": list(self._ticked()),
            "reason": self.reason.toPlainText(),
        }

    @override
    def answer_again(self, answers: Mapping[str, Any]) -> None:
        """Who was not there to be ticked then is not moved unseen: the box stays empty."""
        target = answers["target"]
        self.target.choose(tuple(target) if target else None)
        if self.key is None:
            gone = self.tr("What was chosen is not offered any more. Choose another.")
            self._to.set_problem(gone)
        for box, value in self.boxes:
            box.setChecked(value in answers["ticked"])
        self.reason.setPlainText(answers["reason"])

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._to, self._why)

    @override
    def is_clear(self) -> bool:
        missing = not self.reason.value()
        self._why.set_problem(self.tr("Write why the protocol changes.") if missing else "")
        return not missing and bool(self._ticked())

    @override
    def hand_over(self) -> None:
        assert self.key is not None, "without one nothing can be saved"
        self._save(self._ticked(), self.key, self.reason.value())

    @override
    def refused(self, error: RegistryError) -> bool:
        row = {"protocol": self._to, "reason": self._why}.get(error.field)
        if row is not None:
            row.set_problem(error.said(words()))
        return row is not None
