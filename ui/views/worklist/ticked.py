"""Which lines are ticked: by their keys, so that a refresh or another order keeps them."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Ticked(QObject):
    """Keys of lines in the order in which they were ticked."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, None] = {}

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._keys)

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def __bool__(self) -> bool:
        return bool(self._keys)

    def toggle(self, key: str) -> None:
        self.set_keys(
            [each for each in self._keys if each != key] if key in self else [*self._keys, key]
        )

    def add(self, keys: Iterable[str]) -> None:
        self.set_keys([*self._keys, *keys])

    def clear(self) -> None:
        self.set_keys(())

    def keep(self, keys: Iterable[str]) -> None:
        """Of those ticked only these are left."""
        wanted = set(keys)
        self.set_keys(each for each in self._keys if each in wanted)

    def set_keys(self, keys: Iterable[str]) -> None:
        found = dict.fromkeys(keys)
        if list(found) != list(self._keys):
            self._keys = found
            self.changed.emit()
