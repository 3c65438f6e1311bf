"""The states of the schedule in words, for lists of what changes."""

from core.language import phrase
from core.surveillance.states import CANCELLED, STOPPED, ModalityStatus, SlotState

# By value: what both kinds call OVERDUE, DUE or OPEN is the same in words.
_STATES: dict[str, str] = {
    SlotState.FUTURE: phrase("Not yet due"),
    SlotState.OPEN: phrase("window open"),
    SlotState.DUE: phrase("Due"),
    SlotState.OVERDUE: phrase("Overdue"),
    SlotState.MISSED: phrase("Missed"),
    SlotState.DONE_IN_WINDOW: phrase("done in its window"),
    SlotState.DONE_LATE: phrase("done late"),
    SlotState.WAIVED: phrase("Waived"),
    SlotState.NOT_REQUIRED_PAUSED: phrase("not required, paused"),
    SlotState.UNKNOWN_PRE_ENTRY: phrase("before entry, not known"),
    ModalityStatus.PAUSED: phrase("Paused"),
    ModalityStatus.PROGRAMME_ELAPSED_CONFIRM: phrase("programme ended before entry"),
    ModalityStatus.OVERDUE_HISTORY_UNKNOWN: phrase("history not known"),
    ModalityStatus.UP_TO_DATE: phrase("up to date"),
    ModalityStatus.COMPLETE_AWAITING_DISCHARGE: phrase("programme complete"),
}


def state_words(state: ModalityStatus | SlotState) -> str:
    """The marked phrase of a slot state or a modality status."""
    if state in CANCELLED:
        return phrase("Cancelled")
    if state in STOPPED:
        return phrase("surveillance ended")
    return _STATES[state]
