"""The words of each tile: its name, its picture, and the sentence that defines it."""

from typing import NamedTuple

from core.language import Words, phrase
from core.surveillance.buckets import Bucket
from core.surveillance.today import Tile


class TileWords(NamedTuple):
    """A name of one line, an icon or the shape of a status, what it counts, whom it lists."""

    name: str
    icon: str
    status: str
    means: str
    who: str


TILES: dict[Bucket, TileWords] = {
    Bucket.OVERDUE: TileWords(
        phrase("Overdue"),
        "",
        "overdue",
        phrase(
            "At least one examination was not done by the last day of its grace, booked or not."
        ),
        phrase("overdue patients"),
    ),
    Bucket.DUE_NOT_BOOKED: TileWords(
        phrase("Due, to book"),
        "",
        "due",
        phrase("The window of an examination is open and nobody has booked it."),
        phrase("patients who are due and not booked"),
    ),
    Bucket.NOT_REACHABLE: TileWords(
        phrase("Not reachable"),
        "phone-missed",
        "",
        phrase("Something is due or overdue, and three attempts in a row reached nobody."),
        phrase("patients whom nobody could reach"),
    ),
    Bucket.OUTCOME_MISSING: TileWords(
        phrase("No outcome"),
        "circle-question-mark",
        "",
        phrase("An appointment has passed and nobody said what became of it."),
        phrase("patients whose appointment has passed without an outcome"),
    ),
    Bucket.NO_PLAN: TileWords(
        phrase("No plan"),
        "user",
        "",
        phrase("Enrolled, but without a calendar, or an operation waits for its answer."),
        phrase("patients without a plan"),
    ),
    Bucket.PAUSE_REVIEW_DUE: TileWords(
        phrase("Pause review"),
        "pause",
        "",
        phrase("The review date of a pause has come."),
        phrase("patients whose pause is to be reviewed"),
    ),
    Bucket.LOST: TileWords(
        phrase("Tracing"),
        "search",
        "",
        phrase("Lost to follow-up: counted here until traced or ended for another reason."),
        phrase("patients lost to follow-up"),
    ),
    Bucket.ABNORMAL: TileWords(
        phrase("Abnormal"),
        "activity",
        "",
        phrase("An abnormal result without a decision and a next step."),
        phrase("patients with an abnormal result without a decision"),
    ),
    Bucket.MDT_PENDING: TileWords(
        phrase("MDT pending"),
        "users",
        "",
        phrase("A recurrence or a question to the MDT without its decision."),
        phrase("patients who wait for the MDT"),
    ),
    Bucket.RESULT_UNREAD: TileWords(
        phrase("Result unread"),
        "eye",
        "",
        phrase("A result is reported, and nobody has said that it was read."),
        phrase("patients with an unread result"),
    ),
    Bucket.RESULT_AWAITED: TileWords(
        phrase("Result awaited"),
        "clock",
        "",
        phrase("An examination was done and its result is not reported yet."),
        phrase("patients with a result that is awaited"),
    ),
    Bucket.DISCHARGE_DECISION: TileWords(
        phrase("To discharge"),
        "clipboard-check",
        "",
        phrase("Every visit of the programme is done: discharge or extend. Time alone does not."),
        phrase("patients whose programme is complete"),
    ),
    Bucket.HISTORY_UNKNOWN: TileWords(
        phrase("Overdue, unknown"),
        "history",
        "",
        phrase(
            "Overdue as far as is known: what was done before enrolment is not. Examine now, or "
            "confirm it."
        ),
        phrase("overdue patients whose history is not known"),
    ),
    Bucket.ON_COURSE: TileWords(
        phrase("Not yet due"),
        "",
        "not-yet-due",
        phrase("Nothing is open: the next window lies ahead."),
        phrase("patients who need nobody now"),
    ),
    Bucket.BOOKED_THIS_WEEK: TileWords(
        phrase("Booked"),
        "",
        "booked",
        phrase("Booked for this week, Monday to Sunday, and nothing else is open."),
        phrase("patients booked this week"),
    ),
    Bucket.PAUSED: TileWords(
        phrase("Paused"),
        "",
        "paused",
        phrase("Paused, and the review date lies ahead."),
        phrase("paused patients"),
    ),
    Bucket.BOOKED: TileWords(
        phrase("Booked"),
        "calendar-days",
        "",
        phrase("Booked for a later week, and nothing else is open."),
        phrase("patients booked for a later week"),
    ),
    Bucket.DEFERRED: TileWords(
        phrase("Deferred"),
        "calendar-clock",
        "",
        phrase("Put off for a reason until a day that lies ahead."),
        phrase("deferred patients"),
    ),
}


def means(bucket: Bucket, words: Words) -> str:
    """The definition, for a tool tip."""
    return words(TILES[bucket].means)


def more_said(tile: Tile, words: Words) -> str:
    """Who needs the same and is counted elsewhere; empty when nobody does."""
    if not tile.n_more:
        return ""
    if tile.n_overdue == tile.n_more:
        return words.count(
            tile.n_more,
            phrase("1 more needs this too and is counted as overdue."),
            phrase("{n} more need this too and are counted as overdue."),
        )
    return words.count(
        tile.n_more,
        phrase("1 more needs this too and is counted in a more urgent tile."),
        phrase("{n} more need this too and are counted in a more urgent tile."),
    )
