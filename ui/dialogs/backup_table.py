"""The list of backups in the restore wizard: when and why, what is in it, can it be relied on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from core.domain.backups import Backup
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.models.table_model import ROW_ROLE, Column, TableModel
from ui.widgets.backup_words import entries_in, newest_in, patients_in, when
from ui.widgets.cells import UNDER, paint_two_lines
from ui.widgets.list_table import Index, ListDelegate, ListTable
from ui.widgets.runs import Style

PlaceOf = Callable[[Backup], str]
GOOD: Style = ("body", 500, "text")
BAD: Style = ("body", 600, "danger")
PADDING = 20


def _made(backup: Backup) -> str:
    return when(backup.made_at, words())


def _why(backup: Backup) -> str:
    return words()(backup.why.label)


def _held(backup: Backup) -> str:
    said = words()
    return f"{patients_in(backup, said)}, {entries_in(backup, said)}"


def _newest(backup: Backup) -> str:
    newest = newest_in(backup, words())
    return words()(phrase("newest entry {when}"), when=newest) if newest else ""


def _state(backup: Backup) -> str:
    return words()(phrase("Verified") if backup.is_verified else phrase("Damaged"))


def _key(backup: Backup) -> str:
    return str(backup.folder)


class _BackupDelegate(ListDelegate):
    """Two lines a cell."""

    def __init__(self, table: ListTable, second: Sequence[Callable[[Backup], str]]) -> None:
        super().__init__(table)
        self._second = second

    @override
    def paint_cell(self, painter: QPainter, box: QRectF, index: Index) -> None:
        backup: Backup = index.data(ROW_ROLE)
        lead = BAD if index.column() == 2 and not backup.is_verified else GOOD
        under = self._second[index.column()](backup)
        paint_two_lines(painter, box, str(index.data()), under, lead, UNDER)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(40), look().size("row-identity"))


class BackupTable(ListTable):
    """`chosen` carries the backup that is marked, or None."""

    left_margin = 24
    chosen = Signal(object)

    def __init__(self, place_of: PlaceOf, parent: QWidget | None = None) -> None:
        super().__init__("row-identity", parent)
        tr = QCoreApplication.translate
        self._first = (_made, _held, _state)
        self._second = (_why, _newest, place_of)
        self._titles = (
            tr("BackupTable", "Made") + " ↓",
            tr("BackupTable", "Holds"),
            tr("BackupTable", "State and place"),
        )
        columns = [
            Column(title, text) for title, text in zip(self._titles, self._first, strict=True)
        ]
        self.rows: TableModel[Backup] = TableModel(columns, _key, self, spoken=self._spoken)
        self.setModel(self.rows)
        self.setItemDelegate(_BackupDelegate(self, self._second))
        self.setAccessibleName(tr("BackupTable", "Backups, newest first"))
        self.marked.connect(self._say)

    def show_backups(self, backups: Sequence[Backup], marked: str = "") -> None:
        """Show these; the one named `marked`, or else the newest verified one, is marked."""
        self.rows.set_rows(backups)
        wanted = [at for at, each in enumerate(backups) if str(each.folder) == marked]
        wanted += [at for at, each in enumerate(backups) if each.is_verified]
        if backups:
            self.mark((wanted or [0])[0])
        self._fit()
        self._say(self.currentIndex().row())

    @property
    def backup(self) -> Backup | None:
        at = self.currentIndex().row()
        return self.rows.value_at(at) if 0 <= at < len(self.rows.rows) else None

    def _say(self, _row: int) -> None:
        self.chosen.emit(self.backup)

    def _spoken(self, backup: Backup) -> str:
        parts = [text(backup) for text in (*self._first, *self._second)]
        return ", ".join(part for part in parts if part)

    def _fit(self) -> None:
        """As wide as the words; what is left goes to the middle."""
        widths = []
        for at, title in enumerate(self._titles):
            cells = [look().width(title, "small", 600)]
            for each in self.rows.rows:
                cells.append(look().width(self._first[at](each), "body", 600))
                cells.append(look().width(self._second[at](each), "small", 400))
            edge = self.left_margin if at == 0 else 8
            widths.append(max(cells) + edge + PADDING)
        widths[1] += max(self.viewport().width() - sum(widths), 0)
        self.set_widths(widths)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
