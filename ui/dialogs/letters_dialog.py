"""Who gets a letter and who does not, before anything is printed or logged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from core.errors import RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.choices import CheckBox
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text


@dataclass(frozen=True, slots=True)
class Offered:
    """A patient who gets one: an id, and the line that says who and about what."""

    value: str
    text: str


Save = Callable[[tuple[str, ...]], None]


class LettersDialog(FormDialog):
    """Hands `save(ids)` the ticked patients; `left_out` are lines with the reason of each."""

    def __init__(
        self,
        title: str,
        offered: Sequence[Offered],
        left_out: Sequence[str],
        save: Save,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent=parent)
        self.setObjectName("letters_dialog")
        self._save = save
        n = self.tr("Letters: {n}. Each ticked patient gets one; each is logged as sent.")
        heading = n.format(n=len(offered))
        self.body.addWidget(named(Text(heading, ("body", 600, "text"), wrap=True), "offered"))
        self._boxes: list[tuple[CheckBox, str]] = []
        for each in offered:
            box = named(CheckBox(each.text), f"letter_{each.value}")
            box.setChecked(True)
            box.toggled.connect(self._count)
            self.body.addWidget(box)
            self._boxes.append((box, each.value))
        if left_out:
            none = self.tr("No letter: {n}").format(n=len(left_out))
            self.body.addWidget(Text(none, ("body", 600, "text")))
            lines = Text("\n".join(left_out), ("body", 400, "text-2"), wrap=True)
            self.body.addWidget(named(lines, "left_out"))
        self._count()
        self.ready()

    def _count(self) -> None:
        n = len(self._ticked())
        self.offer(self.tr("Log and show {n}").format(n=n))
        self.save_button.setEnabled(n > 0)

    def _ticked(self) -> tuple[str, ...]:
        return tuple(value for box, value in self._boxes if box.isChecked())

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return ()

    @override
    def is_clear(self) -> bool:
        return bool(self._ticked())

    @override
    def hand_over(self) -> None:
        self._save(self._ticked())

    @override
    def refused(self, error: RegistryError) -> bool:
        return False
