"""What the timeline draws: plain dates and words, so that the layout knows no rules and no Qt."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from core.reports.timeline.tracks import Track

Rows: TypeAlias = tuple[tuple[str, str], ...]


class Mark(StrEnum):
    """What a slot or an examination looks like; each has a symbol of its own."""

    NOT_YET_DUE = "not-yet-due"
    OPEN = "open"
    DUE = "due"
    BOOKED = "booked"
    OUTCOME_MISSING = "outcome-missing"
    OVERDUE = "overdue"
    AWAITED = "awaited"
    REVIEWED = "reviewed"
    LATE = "late"
    LATE_AWAITED = "late-awaited"
    MISSED = "missed"
    WAIVED = "waived"
    PAUSED = "paused"
    UNKNOWN = "unknown"


DONE = frozenset({Mark.AWAITED, Mark.REVIEWED, Mark.LATE, Mark.LATE_AWAITED})
LIVE = frozenset(
    {Mark.NOT_YET_DUE, Mark.OPEN, Mark.DUE, Mark.BOOKED, Mark.OUTCOME_MISSING, Mark.OVERDUE}
)

STATUS = {
    Mark.NOT_YET_DUE: "not-yet-due",
    Mark.OPEN: "not-yet-due",
    Mark.DUE: "due",
    Mark.BOOKED: "booked",
    Mark.OUTCOME_MISSING: "due",
    Mark.OVERDUE: "overdue",
    Mark.AWAITED: "reviewed",
    Mark.REVIEWED: "reviewed",
    Mark.LATE: "reviewed",
    Mark.LATE_AWAITED: "reviewed",
    Mark.MISSED: "overdue",
    Mark.WAIVED: "paused",
    Mark.PAUSED: "paused",
    Mark.UNKNOWN: "not-yet-due",
}
"""The tone of each mark: one of the six statuses of the design."""

# From the mildest to the one that must not be hidden when symbols share a place.
WORST = (
    Mark.REVIEWED,
    Mark.LATE,
    Mark.UNKNOWN,
    Mark.WAIVED,
    Mark.PAUSED,
    Mark.NOT_YET_DUE,
    Mark.OPEN,
    Mark.MISSED,
    Mark.AWAITED,
    Mark.LATE_AWAITED,
    Mark.BOOKED,
    Mark.DUE,
    Mark.OUTCOME_MISSING,
    Mark.OVERDUE,
)


class Pin(StrEnum):
    OPERATION = "operation"
    ABLATION = "ablation"
    DIAGNOSIS = "diagnosis"


class Channel(StrEnum):
    CALL = "call"
    LETTER = "letter"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened on one day.

    `record` is what is opened (a record id); `labels` run from long to short; `code` is the short
    name on paper; `title` and `rows` are the card of the window and the accessible description.
    Of a day that is half known `span` holds the first and the last it can have been, `on` lies
    between them and `when` says as much as is known.
    """

    record: object
    on: date
    labels: tuple[str, ...] = ()
    code: str = ""
    title: str = ""
    rows: Rows = ()
    span: tuple[date, date] | None = None
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Event):
    """`number` counts the operations from 1; a diagnosis has none."""

    pin: Pin = Pin.OPERATION
    number: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Event):
    """`is_reached` is None where nobody could answer: a letter that was sent."""

    channel: Channel = Channel.CALL
    is_reached: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Therapy:
    """Without an end it is still being given.

    Of dates half known `starts_on` is the earliest start and `starts_by` the latest, `ends_on` the
    latest end and `ends_from` the earliest; None where the day is known.
    """

    record: object
    starts_on: date
    ends_on: date | None
    starts_by: date | None = None
    ends_from: date | None = None
    labels: tuple[str, ...] = ()
    code: str = ""
    title: str = ""
    rows: Rows = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One slot: its window, its state and what became of it.

    `due_on` is the day that counts (after a pause the deferred one); the window is drawn from
    `opens_on` to the day before `overdue_on`. `record` is the order it belongs to. An overdue
    order may carry the flag of earlier ones: `since` is the first of them. `status` and `said` are
    the tone and words of the tag, as the lists show them.
    """

    record: object
    month: int
    opens_on: date
    due_on: date
    overdue_on: date
    mark: Mark
    booked_for: date | None = None
    done_on: date | None = None
    since: date | None = None
    title: str = ""
    status: str = ""
    said: str = ""
    rows: Rows = ()
    may_book: bool = False

    @property
    def late_from(self) -> date:
        """Where the delay begins."""
        return self.since or self.due_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra(Event):
    """An examination that no slot asked for: baseline, before the operation, in between."""

    mark: Mark = Mark.REVIEWED
    status: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanLane:
    """One modality; `absence` is said when there is nothing to draw."""

    key: str
    name: str
    planned: tuple[Planned, ...] = ()
    extras: tuple[Extra, ...] = ()
    absence: str = ""

    def sources(self) -> tuple[Planned | Extra, ...]:
        return self.planned + self.extras


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One CEA value, in µg/L; `limit` is the one printed with it, `comparator` is < or >.

    `is_marked` when it was taken under a fluoropyrimidine, which can raise it by itself.
    """

    record: object
    on: date
    value: float
    comparator: str = ""
    limit: float | None = None
    is_marked: bool = False
    title: str = ""
    rows: Rows = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where months are counted from; `labels` name the episode, long to short.

    `code` is that of the operation, as paper names it.
    """

    on: date
    ends_on: date
    labels: tuple[str, ...]
    code: str = ""
    is_current: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A time in which nothing is chased; without an end it goes on."""

    record: object
    starts_on: date
    ends_on: date | None
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """Death or another stop: nothing is planned after it."""

    record: object
    on: date
    labels: tuple[str, ...]
    is_death: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """One patient's whole course in words and dates.

    `patient` tells one course from another. `person` and `facts` head an exported picture;
    `keyed` (the operations) and `exceptions` (what did not go as planned) are said in words where
    nothing can be hovered. The `code` of a complication is its grade.
    """

    today: date
    patient: object = None
    person: str = ""
    facts: str = ""
    operations: tuple[Operation, ...] = ()
    recurrences: tuple[Event, ...] = ()
    decisions: tuple[Event, ...] = ()
    complications: tuple[Event, ...] = ()
    therapies: tuple[Therapy, ...] = ()
    lanes: tuple[ScanLane, ...] = ()
    cea: tuple[Value, ...] = ()
    cea_limit: float = 5.0
    lesions: tuple[Track, ...] = ()
    contacts: tuple[Contact, ...] = ()
    anchors: tuple[Anchor, ...] = ()
    pauses: tuple[Band, ...] = ()
    end: End | None = None
    keyed: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = field(default=())

    @property
    def died_on(self) -> date | None:
        return self.end.on if self.end is not None and self.end.is_death else None

    def days(self) -> list[date]:
        """Every day the picture must be able to show, in no order."""
        events: tuple[Event, ...] = self.operations + self.recurrences + self.decisions
        events += self.complications + self.contacts
        found = [event.on for event in events]
        found += [day for event in events if event.span is not None for day in event.span]
        found += [size.on for track in self.lesions for size in track.sizes]
        found += [value.on for value in self.cea] + [anchor.on for anchor in self.anchors]
        found += [t.starts_on for t in self.therapies]
        for lane in self.lanes:
            found += [e.on for e in lane.extras]
            for slot in lane.planned:
                found += [slot.opens_on, slot.overdue_on]
                found += [day for day in (slot.booked_for, slot.done_on) if day is not None]
        if self.end is not None:
            found.append(self.end.on)
        return found if self.died_on else [*found, self.today]
