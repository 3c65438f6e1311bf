"""A question: words, a button that goes on and Cancel; nothing is typed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from core.errors import RegistryError
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.banner import Identity
from ui.widgets.forms import FormRow
from ui.widgets.painted import Text


class QuestionDialog(FormDialog):
    """`go_on` does what was asked for; a `RegistryError` raised there is said beside the buttons.

    Cancel leaves everything as it is. A subclass adds its words and calls `ready()`.
    """

    def __init__(
        self,
        title: str,
        go_on: Callable[[], object],
        *,
        banner: Identity | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, banner=banner, parent=parent)
        self.setModal(True)
        self._go_on = go_on

    def add_words(self, sentence: str) -> Text:
        """A paragraph, below what is there."""
        text = Text(sentence, ("body", 400, "text"), wrap=True)
        self.body.addWidget(text)
        return text

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
