"""Which right each wish of the page takes; looking and printing take none."""

from collections.abc import Callable
from typing import Any

from core.domain.rights import Right, right_for
from ui.session import RegistrySession
from ui.views.patient import intents
from ui.views.patient.step import (
    BookOrders,
    LookAgain,
    PutOff,
    SayFollows,
    TellMissed,
    TellOutcome,
)

WhyNot = Callable[[Any], str]

_NEEDS: dict[type[Any], Right] = {
    intents.RecordResult: Right.RECORD,
    intents.EnterLaboratory: Right.RECORD,
    intents.Book: Right.BOOK,
    intents.Attend: Right.RECORD,
    intents.CancelBookings: Right.BOOK,
    intents.Answer: Right.DECIDE,
    intents.EndPause: Right.RECORD,
    intents.ReviewPause: Right.RECORD,
    intents.AcceptTransfer: Right.RECORD,
    intents.TakeUpAgain: Right.DECIDE,
    intents.Extend: Right.DECIDE,
    intents.ChangeProtocol: Right.DECIDE,
    intents.StartSurveillance: Right.RECORD,
    intents.UndoEntry: Right.RECORD,
    intents.MoveLesion: Right.RECORD,
    intents.AddDocuments: Right.RECORD,
    BookOrders: Right.BOOK,
    TellOutcome: Right.RECORD,
    TellMissed: Right.BOOK,
    SayFollows: Right.BOOK,
    PutOff: Right.BOOK,
    LookAgain: Right.BOOK,
}
_OF_RECORDS = (
    intents.Fill,
    intents.Complete,
    intents.Correct,
    intents.Void,
    intents.PutBack,
)


def needs(wanted: Any) -> Right | None:
    """The right that an intent, or an act of the page, takes."""
    if isinstance(wanted, _OF_RECORDS):
        return right_for(type(wanted.record))
    return _NEEDS.get(type(wanted))


def why_not(session: RegistrySession, wanted: Any) -> str:
    """Why whoever acts may not ask for this; empty when he may."""
    return session.why_not(needs(wanted))


def anything_goes(_wanted: Any) -> str:
    """Before anybody is known to act, nothing is refused."""
    return ""
