"""What a form is called, by the kind of record in it."""

from typing import Any

from core.language import phrase
from core.store.tables import type_named
from core.store.telling import title_of_type
from ui.look.language import words
from ui.views.patient import intents

REGISTER = "register"  # the form of a new patient
PROTOCOL = "protocol"  # a protocol of the site's own
SCREENING = "fill:Screening"  # a line of the screening list
OFF_LIST = "off_list"  # taking such a line off
MOVE = "move"  # patients to another version of a protocol
MERGE = "merge"  # two patients who are one
OPERATOR = "operator"  # a new one, or another name or role
LEAVING = "leaving"  # an operator who stops working here

_FORMS = {
    REGISTER: phrase("Register a patient"),
    PROTOCOL: phrase("Protocol"),
    OFF_LIST: phrase("Take off the screening list"),
    MOVE: phrase("Move patients to another version"),
    MERGE: phrase("Two entries of one person"),
    OPERATOR: phrase("Operator"),
    LEAVING: phrase("An operator who leaves"),
}

_LINES = {
    "book": phrase("Booking"),
    "done": phrase("Outcome of a visit"),
    "cancel": phrase("Cancel the booking"),
    "defer": phrase("Deferral"),
    "confirm": phrase("Deferral to confirm"),
    "missed": phrase("Missed visit"),
    "follow": phrase("What follows a missed visit"),
    "contact": phrase("Contact"),
    "waive": phrase("Waiver or refusal"),
    "meeting": phrase("Question to the MDT"),
}
# The small questions by the intent they complete, and what they are called where one waits.
QUESTIONS: dict[str, tuple[type[Any], str]] = {
    kind.__name__: (kind, title)
    for kind, title in (
        (intents.Void, phrase("Take out of the course")),
        (intents.PutBack, phrase("Put back into the course")),
        (intents.CancelBookings, phrase("Cancel the booking")),
        (intents.EndPause, phrase("End the pause")),
        (intents.ReviewPause, phrase("Review the pause")),
        (intents.AcceptTransfer, phrase("The other centre accepted the patient")),
        (intents.TakeUpAgain, phrase("Take surveillance up again")),
        (intents.Extend, phrase("Extend the programme")),
        (intents.ChangeProtocol, phrase("Change the protocol")),
        (intents.Answer, phrase("Restart, continue or keep the calendar")),
    )
}


def kind_named(name: str) -> type[Any]:
    """The kind of record that a draft names."""
    return type_named(name)


def title_of_form(form: str) -> str:
    """What the form of a draft is: `register`, or `fill:Recurrence`, `line:book`, `ask:Void`."""
    if form in _FORMS:
        return words()(_FORMS[form])
    mode, _, name = form.partition(":")
    if mode == "line":
        return words()(_LINES[name])
    if mode == "ask":
        return words()(QUESTIONS[name][1])
    return words()(title_of_type(kind_named(name)))


def title_of(record: Any) -> str:
    """`Operation`, `Death`, in the language of the window."""
    return words()(title_of_type(type(record)))
