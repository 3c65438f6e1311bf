"""The last things done to this patient's record, each by its name, to be taken back."""

from collections.abc import Sequence

from core.language import phrase
from core.store.history import Event
from ui.look.language import words
from ui.views.entries.rows import event_said
from ui.views.patient.intents import UndoEntry
from ui.views.patient.menu_button import Entry, Group

MOST = 10


def undo_group(events: Sequence[Event]) -> Group:
    """`Undo: Recorded MRI of YILMAZ, Ayşe on 09-Mar-2026`, the newest first."""
    said = words()
    entries = tuple(
        Entry(
            f"undo_{event.seq}",
            said(phrase("Undo: {what}"), what=event_said(event)),
            UndoEntry(event.seq),
        )
        for event in events[:MOST]
    )
    return Group("undo", said(phrase("Undo")), entries)
