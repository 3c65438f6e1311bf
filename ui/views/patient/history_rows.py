"""The history of one patient in words: when, what, who, why, and what can still be undone."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.acting import said as entry_said
from core.language import phrase
from core.store.history import Event
from ui.look.language import words


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One entry."""

    seq: int
    when: str
    what: str
    who: str
    reason: str
    can_undo: bool
    is_undone: bool

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.when, self.what, self.who, self.reason) if part)


def history_rows(events: Sequence[Event], undoable: Collection[int]) -> tuple[HistoryRow, ...]:
    """`events` of one patient, newest first; `undoable` are the entries that can be undone."""
    undone = {event.undoes for event in events if event.undoes is not None}
    return tuple(
        HistoryRow(
            seq=event.seq,
            when=instant_said(event.at),
            what=event_said(event),
            who=event.operator or words()(phrase("Not recorded")),
            reason=event.reason,
            can_undo=event.seq in undoable,
            is_undone=event.seq in undone,
        )
        for event in events
    )


def event_said(event: Event) -> str:
    """What was done; an undo says what it took back."""
    said = words()
    sentence = entry_said(event.sentence, event.values, said)
    if event.undoes is None:
        return sentence
    return said(phrase("Undone: {what}"), what=sentence)


def instant_said(at: str) -> str:
    """`23-Nov-2026 09:14`, in the local time of the entry."""
    instant = datetime.fromisoformat(at)
    return f"{words().date(instant.date())} {instant:%H:%M}"
