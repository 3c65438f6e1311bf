"""A form whose answers can be kept half given, as plain JSON, and given again later."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.widgets.draft_strip import DraftStrip
from ui.widgets.named import named


class KeptForm(FormDialog):
    """`edited` says that something was answered, `half_typed` is what to keep of it.

    A subclass connects its fields to `note_edit`, gives its `answers` and takes them back in
    `answer_again`.
    """

    edited = Signal()
    _opened: Mapping[str, Any]

    def answers(self) -> dict[str, Any]:
        """All answers as they stand, as plain JSON."""
        raise NotImplementedError

    def answer_again(self, answers: Mapping[str, Any]) -> None:
        """Put answers back that were left; what cannot be chosen any more is said at its field."""
        raise NotImplementedError

    def note_edit(self, *_: object) -> None:
        self.edited.emit()

    @override
    def ready(self) -> None:
        super().ready()
        self._opened = self.answers()

    def half_typed(self) -> dict[str, Any] | None:
        """What is answered and not saved; none while everything stands as it opened."""
        now = self.answers()
        return None if now == self._opened else {"typed": now}

    def take_back(self, content: Mapping[str, Any], whose: str) -> None:
        """Go on with what was left; `whose` says by whom and when."""
        self.answer_again(content["typed"])
        self.put_on_top(named(DraftStrip(whose), "draft_strip"))
        rows = self.form_rows()
        if rows:
            _go_on_in(rows[-1].field)


def _go_on_in(field: QWidget) -> None:
    """The cursor behind what is typed: the next key goes on there, and never reaches Cancel."""
    field.setFocus()
    if isinstance(field, QPlainTextEdit):
        field.moveCursor(QTextCursor.MoveOperation.End)
