"""The table of the rules: number in the safety analysis, sentence, check.

What depends on the running program alone (a second window, a power cut, an import, a print) is held
by tests; here stands what a file can show. INV-25, INV-18 and the rest of INV-14, that rows,
history and outlook agree, need the file itself: see `core.actions.verifying`.
"""

from typing import Final

from core.actions.invariants import course, people, tasks
from core.actions.invariants.seen import Invariant
from core.language import phrase

INVARIANTS: Final = (
    Invariant(
        "INV-01",
        phrase("Every curative operation on the liver has one calendar, or somebody is asked."),
        course.operations_answered,
    ),
    Invariant(
        "INV-01",
        phrase(
            "Curative operations are as many as calendars, calendars kept, earlier operations, "
            "open ones and those of ended courses."
        ),
        course.operations_reconciled,
    ),
    Invariant(
        "INV-02",
        phrase("Every calendar counts from a stored operation of the same patient."),
        course.anchors_stored,
    ),
    Invariant("INV-03", phrase("No two patients share a hospital number."), people.one_number_each),
    Invariant(
        "INV-04",
        phrase("Every patient is counted once, and time alone ends nobody's surveillance."),
        people.counted_once,
    ),
    Invariant(
        "INV-06", phrase("After a death nothing is booked or asked for."), course.quiet_after_death
    ),
    Invariant(
        "INV-07",
        phrase("A transfer that nobody accepted ends nothing."),
        course.transfers_accepted,
    ),
    Invariant(
        "INV-08",
        phrase("An abnormal result is closed by a decision and a next step; others wait in sight."),
        tasks.results_closed_by_decision,
    ),
    Invariant(
        "INV-09",
        phrase("A booking is never an examination."),
        course.bookings_are_no_scans,
    ),
    Invariant(
        "INV-09",
        phrase("A booking that has passed without an outcome is on the list."),
        tasks.passed_bookings_listed,
    ),
    Invariant(
        "INV-10",
        phrase("Lost to follow-up needs three attempts by two ways."),
        course.lost_after_attempts,
    ),
    Invariant("INV-10", phrase("Whoever is lost stays on the list."), tasks.lost_on_the_list),
    Invariant(
        "INV-11",
        phrase("A pause whose review has passed is on the list."),
        tasks.pauses_reviewed,
    ),
    Invariant(
        "INV-13",
        phrase("Nothing is dated before birth, after death or in the future."),
        course.days_possible,
    ),
    Invariant(
        "INV-14",
        phrase("Every calendar follows a protocol version that is kept in the file."),
        course.versions_kept,
    ),
    Invariant(
        "INV-16",
        phrase("No calendar counts from an operation that was not curative."),
        course.anchors_curative,
    ),
    Invariant(
        "INV-17",
        phrase("Every recurrence has an MDT decision or is on the list."),
        tasks.recurrences_decided,
    ),
    Invariant(
        "INV-22", phrase("An examination carries one overdue flag at most."), tasks.one_flag_each
    ),
    Invariant("INV-28", phrase("No number is outside the limits of its unit."), people.in_limits),
    Invariant(
        "INV-30",
        phrase("Every patient is found by name, number and birth date, with and without accents."),
        people.found_by_any_spelling,
    ),
)
