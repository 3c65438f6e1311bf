"""How much room the words of a week need, so that none of them is cut."""

from collections.abc import Sequence
from datetime import date

from core.domain.patient import family_capitals
from core.language import phrase
from core.surveillance.booking import WorkingDays
from core.surveillance.load import DayLoad, ScannerDay
from ui.look.language import words
from ui.look.theme import look
from ui.views.calendar.day_rows import DayRow, closed_said, day_said
from ui.views.calendar.name_lines import least_width
from ui.widgets.load_bar import FULL

INSET = 8  # left of a name, in the block of a booking
GAP = 2  # between two lanes
MANY = 20  # lines: as many as words take


def title_of(day: date) -> str:
    return f"{words().days[day.weekday()]} {words().short_date(day)}"


def kind_of(load: DayLoad, days: WorkingDays) -> str:
    """The day off in a word."""
    return day_said(load, days, words()).partition(",")[0]


def counted(scanner: ScannerDay) -> str:
    """`5/8`, or that it is full."""
    return words()(FULL) if scanner.is_full else f"{scanner.n_taken}/{scanner.n_slots}"


def head_room(load: DayLoad, days: WorkingDays) -> int:
    """The least width of the head of a day."""
    title = look().width(title_of(load.day), "body", 600)
    return title + look().width(kind_of(load, days), "small", 400) + 24


def lane_room(scanner: ScannerDay, blocks: Sequence[tuple[DayRow, int, int]]) -> int:
    """The least width of a lane with (line, how many side by side, its lines of text)."""
    said, now = words(), look()
    needs = [now.width(scanner.scanner.name, "small", 400) + 10]
    needs.append(now.width(counted(scanner), "small", 600) + 10)
    needs.append(least_width(closed_said(scanner, said), MANY) + 6)
    for row, n, lines in blocks:
        if row.booked is None:
            inner = now.width(said(phrase("Free")), "small", 400) + 6
        else:
            name = family_capitals(row.booked.patient, said)
            inner = least_width(name, lines) + now.px(INSET) + 3
        needs.append(n * inner)
    return max(needs) + GAP
