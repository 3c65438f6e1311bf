"""The columns of every list of entries: when, what, who, and what can be undone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.models.table_model import Column
from ui.views.entries.rows import HistoryRow


def entry_columns(what: Callable[[HistoryRow], str]) -> tuple[Column[HistoryRow], ...]:
    """Titles in the language in force; `what` says as much of an entry as its list shows."""
    tr = QCoreApplication.translate
    return (
        Column(tr("HistoryTable", "When") + " ↓", lambda row: row.when, lambda row: row.seq),
        Column(tr("HistoryTable", "What"), what),
        Column(tr("HistoryTable", "Who"), lambda row: row.who),
        Column(tr("HistoryTable", "Undo"), _undo),
    )


def _undo(row: HistoryRow) -> str:
    if row.can_undo:
        return QCoreApplication.translate("HistoryTable", "Undo")
    return QCoreApplication.translate("HistoryTable", "undone") if row.is_undone else ""
