"""A read-only model of very many rows: their keys are known at once, the rows a page at a time."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject

from ui import override
from ui.models.table_model import Column, ColumnModel

T = TypeVar("T")
PAGE = 100
PAGES_KEPT = 30


class PagedModel(ColumnModel[T]):
    """Shows the rows behind `keys` through columns; `fetch` reads some of them, in their order.

    Only what is looked at is read, so 50,000 rows scroll as 50 do.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        fetch: Callable[[Sequence[int]], Sequence[T]],
        spoken: Callable[[T], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent, spoken=spoken)
        self._fetch = fetch
        self._keys: tuple[int, ...] = ()
        self._pages: OrderedDict[int, Sequence[T]] = OrderedDict()

    @property
    def keys(self) -> tuple[int, ...]:
        """The key of every row, in the order shown."""
        return self._keys

    def row_of(self, key: int) -> int:
        """Where the row with this key stands, -1 when it is not in the list."""
        return self._keys.index(key) if key in self._keys else -1

    @override
    def n_rows(self) -> int:
        return len(self._keys)

    @override
    def value_at(self, row: int) -> T:
        """The value behind a row number; reads its page when nobody has yet."""
        page, at = divmod(row, PAGE)
        if page not in self._pages:
            self._pages[page] = self._fetch(self._keys[page * PAGE : (page + 1) * PAGE])
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page][at]

    def set_keys(self, keys: Sequence[int]) -> None:
        """Another list. New rows at its ends are inserted, anything else starts anew.

        Rows that stay are read again, but for those before rows that come at the end: so a search
        that goes on finding costs only what it finds.
        """
        keys, old = tuple(keys), self._keys
        added = len(keys) - len(old)
        if old and added > 0 and keys[: len(old)] == old:
            self._pages.pop(len(old) // PAGE, None)
            self._insert(keys, len(old), added)
            return
        self._pages.clear()
        if old and added >= 0 and keys[added:] == old:
            self._insert(keys, 0, added)
            last = self.index(len(keys) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._keys = keys
        self.endResetModel()

    def _insert(self, keys: tuple[int, ...], at: int, added: int) -> None:
        if added:
            self.beginInsertRows(QModelIndex(), at, at + added - 1)
            self._keys = keys
            self.endInsertRows()
