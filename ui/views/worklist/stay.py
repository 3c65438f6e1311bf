"""What was done while the list is open, and which lines stay in place because of it."""

from core.surveillance.worklist import WorkItem


class Stay:
    """Entries that can be undone here, and the lines they were about."""

    def __init__(self) -> None:
        self._items: dict[str, WorkItem] = {}  # the lines of now, by key
        self._done: dict[int, tuple[str, ...]] = {}  # entry in the history -> keys of its rows
        self._touched: dict[str, WorkItem] = {}
        self._order: list[str] = []

    @property
    def undoable(self) -> tuple[int, ...]:
        """Entries that can be undone here, oldest first."""
        return tuple(sorted(self._done))

    def touch(self, key: str) -> None:
        """An act on this row was asked for: it stays whatever becomes of it."""
        if key in self._items:
            self._touched[key] = self._items[key]

    def keep(self, seq: int, *keys: str) -> None:
        """An entry was made about these rows."""
        self._done[seq] = keys

    def forget(self, seq: int) -> None:
        """The entry was undone."""
        self._done.pop(seq, None)

    def leave(self) -> None:
        """The list is left: nothing is held in place any longer."""
        self._done.clear()
        self._touched.clear()
        self._order.clear()

    def item(self, key: str) -> WorkItem | None:
        """The line behind a row; of a finished row as it was when it was acted on."""
        return self._items.get(key) or self._touched.get(key)
