"""Letters to patients: which there are, and what a site may write in each of its texts."""

from core.domain.choices import Choice
from core.language import phrase


class LetterKind(Choice):
    """The value is part of the name under which the site keeps its own text."""

    APPOINTMENT = "appointment", phrase("Appointment letter")
    REMINDER = "reminder", phrase("Reminder letter")
    MISSED = "missed", phrase("Letter after a missed appointment")
    CHANGE = "change", phrase("Letter about a changed appointment")
    GP = "gp", phrase("Letter to the general practitioner")


ABOUT_PATIENT = ("greeting", "name", "title", "born", "number", "gp", "surgeon", "centre", "phone")
ABOUT_VISIT = ("what", "when", "day", "time", "place", "preparation")
FIELDS = {
    LetterKind.APPOINTMENT: (*ABOUT_PATIENT, *ABOUT_VISIT),
    LetterKind.REMINDER: (*ABOUT_PATIENT, "what", "day"),
    LetterKind.MISSED: (*ABOUT_PATIENT, *ABOUT_VISIT),
    LetterKind.CHANGE: (*ABOUT_PATIENT, *ABOUT_VISIT, "old_day"),
    LetterKind.GP: (*ABOUT_PATIENT, "what", "day", "operation", "operated_on"),
}

DEFAULTS = {
    LetterKind.APPOINTMENT: phrase(
        "Your appointment on {day}\n"
        "\n"
        "{greeting}\n"
        "\n"
        "we have booked your next check-up after your liver operation:\n"
        "\n"
        "{when}\n"
        "{what}\n"
        "{place}\n"
        "{preparation}\n"
        "\n"
        "Please bring this letter and a list of the medicines you take.\n"
        "If you cannot come, please ring us: {phone}. We will find another day.\n"
        "\n"
        "Yours sincerely"
    ),
    LetterKind.REMINDER: phrase(
        "Your check-up is due\n"
        "\n"
        "{greeting}\n"
        "\n"
        "your check-up after your liver operation is due and has no day yet:\n"
        "\n"
        "{what}, planned for {day}\n"
        "\n"
        "Please ring us and we will find a day together: {phone}.\n"
        "If you had this examination elsewhere, please tell us and bring the report.\n"
        "\n"
        "Yours sincerely"
    ),
    LetterKind.MISSED: phrase(
        "Your appointment on {day}\n"
        "\n"
        "{greeting}\n"
        "\n"
        "we expected you for your check-up and are sorry that we did not see you:\n"
        "\n"
        "{what}, {when}\n"
        "\n"
        "A missed check-up is never held against you; we simply make a new appointment.\n"
        "Please ring us: {phone}.\n"
        "\n"
        "Yours sincerely"
    ),
    LetterKind.CHANGE: phrase(
        "Your appointment has changed\n"
        "\n"
        "{greeting}\n"
        "\n"
        "your appointment has a new day. The old one no longer holds: {old_day}.\n"
        "\n"
        "{when}\n"
        "{what}\n"
        "{place}\n"
        "{preparation}\n"
        "\n"
        "If you cannot come, please ring us: {phone}. We will find another day.\n"
        "\n"
        "Yours sincerely"
    ),
    LetterKind.GP: phrase(
        "{name}, born {born}, hospital number {number}\n"
        "\n"
        "Dear colleague,\n"
        "\n"
        "we follow this patient of yours after a liver operation on {operated_on}.\n"
        "The next check-up: {what}, {day}.\n"
        "\n"
        "Please tell us of findings made elsewhere and of a new address or phone number.\n"
        "Our phone number: {phone}.\n"
        "\n"
        "Yours sincerely"
    ),
}
