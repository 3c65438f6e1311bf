"""Entries of the history in words: when, what, who, why, and what can still be undone."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.domain.acting import said as entry_said
from core.domain.ids import PatientId
from core.domain.roles import Role
from core.language import phrase
from core.store.history import Event
from ui.look.language import words

_ROLES = {each.value: each.label for each in Role}


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One entry; `role` is empty where nobody was asked for one."""

    seq: int
    when: str
    what: str
    who: str
    reason: str
    can_undo: bool
    is_undone: bool
    role: str = ""
    patient_id: PatientId | None = None

    @property
    def spoken(self) -> str:
        parts = (self.when, self.what, self.who, self.role, self.reason)
        return ", ".join(part for part in parts if part)


def history_rows(
    events: Sequence[Event], undoable: Collection[int], undone: Collection[int] | None = None
) -> tuple[HistoryRow, ...]:
    """`events` newest first; `undoable` are the entries that can be undone.

    Without `undone` the events are all there are about a patient, and say it themselves.
    """
    if undone is None:
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
            role=role_said(event.role),
            patient_id=event.patient_id,
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


def role_said(role: str) -> str:
    """The role in words; one that a newer program knows keeps its name."""
    return words()(_ROLES.get(role, role)) if role else ""


def instant_said(at: str) -> str:
    """`23-Nov-2026 09:14`, in the local time of the entry."""
    instant = datetime.fromisoformat(at)
    return f"{words().date(instant.date())} {instant:%H:%M}"


def offset_said(at: str) -> str:
    """`UTC+03:00`: how far the clock of whoever wrote was from universal time."""
    zone = f"{datetime.fromisoformat(at):%z}"
    return f"UTC{zone[:3]}:{zone[3:5]}" if zone else ""
