"""One read-only table model for every list: it changes by difference, so nothing jumps."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Generic, NamedTuple, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import override

T = TypeVar("T")
Index: TypeAlias = QModelIndex | QPersistentModelIndex
Key: TypeAlias = Hashable

ROW_ROLE = Qt.ItemDataRole.UserRole  # the value behind the row
SORT_ROLE = Qt.ItemDataRole.UserRole + 1  # a native value, so dates sort as dates
CELL_ROLE = Qt.ItemDataRole.UserRole + 2  # the ready tuple a delegate paints


class Spoken(Protocol):
    """A row that says itself as a sentence."""

    @property
    def spoken(self) -> str: ...


def spoken(row: Spoken) -> str:
    """The row as it says itself."""
    return row.spoken


def _empty(_row: Any) -> tuple[Any, ...]:
    return ()


class Column(NamedTuple, Generic[T]):
    """How a list shows one thing: its title, its text, what it sorts by, what is painted.

    Without a `sort_key` it sorts by its text.
    """

    title: str
    text: Callable[[T], str]
    sort_key: Callable[[T], Any] | None = None
    cell: Callable[[T], tuple[Any, ...]] = _empty


class ColumnModel(QAbstractTableModel, Generic[T]):
    """What the columns answer about a row, however the rows are come by; read only.

    A subclass counts its rows and gives the value behind each. `spoken` gives a whole row as a
    sentence for a screen reader, because painted cells are invisible to it; without it the texts
    of all columns are read.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        parent: QObject | None = None,
        *,
        spoken: Callable[[T], str] | None = None,
        tip: Callable[[T], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._spoken, self._tip = tuple(columns), spoken, tip
        self._heads: Mapping[int, tuple[str, str]] = {}

    def set_heads(self, said: Mapping[int, tuple[str, str]]) -> None:
        """By column: its title for a screen reader, and a tool tip."""
        self._heads = dict(said)
        last = max(len(self._columns) - 1, 0)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def n_rows(self) -> int:
        """How many rows are shown."""
        raise NotImplementedError

    def value_at(self, row: int) -> T:
        """The value behind a row number."""
        raise NotImplementedError

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.n_rows()

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        answer = {
            CELL_ROLE: self._cell,
            Qt.ItemDataRole.DisplayRole: self._text,
            SORT_ROLE: self._sort_key,
            ROW_ROLE: self._value,
            Qt.ItemDataRole.AccessibleTextRole: self._sentence,
            Qt.ItemDataRole.ToolTipRole: self._tip_of,
        }.get(role)
        return answer(self.value_at(index.row()), index.column()) if answer else None

    def _text(self, row: T, column: int) -> str:
        return self._columns[column].text(row)

    def _sort_key(self, row: T, column: int) -> Any:
        asked = self._columns[column]
        return (asked.sort_key or asked.text)(row)

    def _value(self, row: T, _column: int) -> T:
        return row

    def _cell(self, row: T, column: int) -> tuple[Any, ...]:
        return self._columns[column].cell(row)

    def _sentence(self, row: T, _column: int) -> str:
        if self._spoken is not None:
            return self._spoken(row)
        return ", ".join(column.text(row) for column in self._columns if column.text(row))

    def _tip_of(self, row: T, _column: int) -> str | None:
        return self._tip(row) if self._tip is not None else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        spoken, tip = self._heads.get(section, ("", ""))
        title = self._columns[section].title
        said: dict[int, str | None] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: spoken or title,
            Qt.ItemDataRole.ToolTipRole: tip or None,
        }
        return said.get(role)


MOST_BREAKS = 100  # each is told to the view, which looks at every row again


class TableModel(ColumnModel[T]):
    """Shows values through columns.

    `key` gives the identity of a row (a patient's id): `set_rows` inserts, removes and changes
    rows by it instead of starting anew, so selection, current row and scroll survive.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Key],
        parent: QObject | None = None,
        *,
        spoken: Callable[[T], str] | None = None,
        tip: Callable[[T], str] | None = None,
    ) -> None:
        super().__init__(columns, parent, spoken=spoken, tip=tip)
        self._key = key
        self._rows: list[T] = []
        self._shown: list[Key] = []  # the key of each row
        self._cells: dict[tuple[Key, int], tuple[Any, ...]] = {}

    @property
    def rows(self) -> tuple[T, ...]:
        """All rows in the order shown."""
        return tuple(self._rows)

    def row_of(self, key: Key) -> int:
        """Where the row with this key stands, -1 when it is not in the list."""
        return self._shown.index(key) if key in self._shown else -1

    @override
    def n_rows(self) -> int:
        return len(self._rows)

    @override
    def value_at(self, row: int) -> T:
        return self._rows[row]

    def set_columns(self, columns: Sequence[Column[T]]) -> None:
        """Other columns or titles, after a change of language."""
        self.beginResetModel()
        self._columns = tuple(columns)
        self._cells.clear()
        self.endResetModel()

    def set_rows(self, rows: Sequence[T], *, may_reset: bool = False) -> None:
        """Show these rows. Emits removals, moves, insertions and changes, never a reset.

        With `may_reset` the view marks its row again itself, and a list that differs in very many
        places is shown at once.
        """
        keys = [self._key(row) for row in rows]
        wanted = set(keys)
        if len(wanted) != len(keys):
            message = "two rows of one list share a key"
            raise ValueError(message)
        if keys == self._shown:
            self._replace_changed(rows)
            return
        if may_reset and self._n_breaks(wanted) > MOST_BREAKS:
            self.beginResetModel()
            self._rows, self._shown = list(rows), keys
            self._cells.clear()
            self.endResetModel()
            return
        self._remove_others(wanted)
        have = set(self._shown)
        common = [key for key in keys if key in have]
        if self._shown != common:
            self._reorder(common)
        self._insert_new(rows, keys, have)
        self._replace_changed(rows)

    def _n_breaks(self, wanted: set[Key]) -> int:
        """In how many places rows come or go."""
        stays = [key in wanted for key in self._shown]
        ends = sum(one is not other for one, other in pairwise(stays))
        return max(ends, len(wanted.difference(self._shown)))

    def _remove_others(self, wanted: set[Key]) -> None:
        stays = [key in wanted for key in self._shown]
        end = len(stays)
        while end > 0:
            if stays[end - 1]:
                end -= 1
                continue
            first = end - 1
            while first > 0 and not stays[first - 1]:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._rows[first:end], self._shown[first:end]
            self.endRemoveRows()
            end = first

    def _reorder(self, keys: list[Key]) -> None:
        """Another order of the same rows; views keep their selection through the old indexes."""
        self.layoutAboutToBeChanged.emit()
        place = {key: at for at, key in enumerate(keys)}
        have = dict(zip(self._shown, self._rows, strict=True))
        before = self.persistentIndexList()
        after = [self.index(place[self._shown[each.row()]], each.column()) for each in before]
        self._rows, self._shown = [have[key] for key in keys], keys
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_new(self, rows: Sequence[T], keys: Sequence[Key], have: set[Key]) -> None:
        is_new = [key not in have for key in keys]
        at = 0
        while at < len(rows):
            if not is_new[at]:
                at += 1
                continue
            end = at + 1
            while end < len(rows) and is_new[end]:
                end += 1
            self.beginInsertRows(QModelIndex(), at, end - 1)
            self._rows[at:at], self._shown[at:at] = rows[at:end], keys[at:end]
            self.endInsertRows()
            at = end

    def _replace_changed(self, rows: Sequence[T]) -> None:
        pairs = enumerate(zip(rows, self._rows, strict=True))
        changed = [at for at, (row, old) in pairs if row is not old and row != old]
        self._rows = list(rows)
        self._cells.clear()
        last = len(self._columns) - 1
        for at in changed:
            self.dataChanged.emit(self.index(at, 0), self.index(at, last))

    @override
    def _cell(self, row: T, column: int) -> tuple[Any, ...]:
        at = (self._key(row), column)
        if at not in self._cells:
            self._cells[at] = super()._cell(row, column)
        return self._cells[at]
