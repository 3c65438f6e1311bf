"""A change that no backup could be made before: go on without one, or stop."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.dialogs.question_dialog import QuestionDialog
from ui.widgets.named import named


class NoBackupDialog(QuestionDialog):
    """For changes that no form asked for; Cancel stops, and nothing is changed."""

    def __init__(
        self, sentence: str, go_on: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("No backup before this change"), go_on, parent=parent)
        self.setObjectName("no_backup_dialog")
        named(self.add_words(sentence), "why")
        self.offer(self.tr("Go on without a backup"))
        self.ready()
