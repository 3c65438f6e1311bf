"""The last change about protocols that can be taken back, for the button that does it."""

from core.store.history import Event, History

_TABLES = frozenset({"protocols", "protocol_changes"})
LOOKED_AT = 50


def last_change(history: History) -> Event | None:
    """The newest entry that made, changed or withdrew a protocol, or moved several patients."""
    for event in history.recent(LOOKED_AT):
        if event.undoes is not None or event.patient_id is not None:
            continue
        tables = {change.table for change in history.changes_of(event.seq)}
        is_protocol = tables == {"settings"} and "protocol" in event.values
        is_move = "protocol_changes" in tables and tables <= _TABLES
        if (is_protocol or is_move) and not history.is_undone(event.seq):
            return event
    return None
