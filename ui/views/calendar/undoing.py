"""What was done on a page during this stay, to be taken back one by one."""

from core.domain.acting import said
from core.language import phrase
from ui.look.language import words
from ui.session import RegistrySession
from ui.widgets.bands import UndoBar


class Undoing:
    """Numbers of entries of the history, the latest last, shown in an undo bar."""

    def __init__(self, session: RegistrySession, bar: UndoBar) -> None:
        self._session, self._bar = session, bar
        self._seqs: list[int] = []

    @property
    def last(self) -> int | None:
        """The entry that can be taken back now."""
        history = self._session.registry.history
        self._seqs = [seq for seq in self._seqs if not history.is_undone(seq)]
        return self._seqs[-1] if self._seqs else None

    def acted(self, seq: int) -> None:
        """A request succeeded as this entry."""
        event = self._session.registry.history.get(seq)
        if event is None:
            return
        done = said(event.sentence, event.values, words())
        if event.undoes is None:
            self._seqs.append(seq)
        else:
            done = words()(phrase("Undone: {what}"), what=done)
        left = len(self._seqs) if self.last is not None else 0
        self._bar.show_done(done, max(left - 1, 0) if event.undoes is None else left)
        self._bar.undo_button.setVisible(left > 0)

    def forget(self) -> None:
        """The page is left."""
        self._seqs = []
        self._bar.hide()
