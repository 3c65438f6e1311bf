"""A change that no backup could be made before: go on without one, or stop."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from core.errors import RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text


class NoBackupDialog(FormDialog):
    """For changes that no form asked for; Cancel stops, and nothing is changed."""

    def __init__(
        self, sentence: str, go_on: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("No backup before this change"), parent=parent)
        self.setObjectName("no_backup_dialog")
        self.setModal(True)
        self._go_on = go_on
        self.body.addWidget(named(Text(sentence, ("body", 400, "text"), wrap=True), "why"))
        self.offer(self.tr("Go on without a backup"))
        self.ready()

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return ()

    @override
    def is_clear(self) -> bool:
        return True

    @override
    def hand_over(self) -> None:
        self._go_on()

    @override
    def refused(self, error: RegistryError) -> bool:
        return False
