"""The search in the words of the entries: a slice at a time, so that typing never waits."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from core.domain.folding import folded
from core.domain.hospital_number import shown
from core.store.history_pages import HistoryPages
from ui.views.entries.rows import event_said, instant_said, role_said

SLICE = 200


class WordSearch(QObject):
    """Looks through entries for words in any order, letters folded; `found` grows as it goes.

    `progressed(is_done)` when more was found, and at the end. Texts are folded once and kept.
    """

    progressed = Signal(bool)

    def __init__(self, pages: HistoryPages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._texts: dict[int, str] = {}
        self._numbers: dict[str, str] = {}
        self._wanted: tuple[str, ...] = ()
        self._left: tuple[int, ...] = ()
        self.found: list[int] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._look)

    def start(self, seqs: Sequence[int], typed: str) -> None:
        """Look through these entries, in their order, from the first."""
        self._wanted, self._left = tuple(folded(typed).split()), tuple(seqs)
        self._numbers = self._pages.hospital_numbers()
        self.found = []
        self._next.stop()
        self._look()

    def stop(self) -> None:
        """Look no further."""
        self._next.stop()

    def forget(self) -> None:
        """Entries say something else now: another language."""
        self._texts.clear()

    def _look(self) -> None:
        part, self._left = self._left[:SLICE], self._left[SLICE:]
        self._read([seq for seq in part if seq not in self._texts])
        new = [seq for seq in part if self._holds(seq)]
        self.found += new
        if new or not self._left:
            self.progressed.emit(not self._left)
        if self._left:
            self._next.start(0)

    def _holds(self, seq: int) -> bool:
        text = self._texts[seq]
        return all(word in text for word in self._wanted)

    def _read(self, seqs: Sequence[int]) -> None:
        if not seqs:
            return
        for event in self._pages.events(seqs):
            number = self._numbers.get(event.patient_id or "", "")
            said = (
                event_said(event),
                event.operator,
                role_said(event.role),
                event.reason,
                instant_said(event.at),
                event.at[:10],
                event.hash[:8],
                number,
                shown(number) if number else "",
            )
            self._texts[event.seq] = folded(" ".join(said))
