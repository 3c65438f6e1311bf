"""Which day and which of its lines is marked, and how the keys move both."""

from collections.abc import Sequence
from datetime import date

from core.domain.choices import Choice
from core.domain.modality import Modality
from core.domain.months import add_months
from core.language import phrase
from ui.views.calendar.day_rows import DayRow, first_free, rows_of
from ui.views.calendar.reading import DAY, WEEKS, Reading, weeks_with

LONGEST_SEARCH = 180  # days


class Mode(Choice):
    """How far the page looks."""

    MONTH = "month", phrase("Month")
    WEEK = "week", phrase("Week")
    DEMAND = "demand", phrase("24 months")


class Cursor:
    """A day of a reading; `mark` is the place of a line of that day, -1 without any."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.mode = Mode.MONTH
        self.day = reading.today
        self.mark = -1
        self.only: Modality | None = None  # while something of this modality is held
        self.go(reading.today)

    @property
    def rows(self) -> tuple[DayRow, ...]:
        return rows_of(self.reading.load(self.day))

    @property
    def row(self) -> DayRow | None:
        rows = self.rows
        return rows[self.mark] if 0 <= self.mark < len(rows) else None

    @property
    def first(self) -> date:
        """The Monday of the five weeks that are shown."""
        return weeks_with(self.day, self.reading.today)

    @property
    def month(self) -> date:
        """The month of the day, among those of the demand."""
        months = self.reading.demand.months
        return min(max(self.day.replace(day=1), months[0]), months[-1])

    def read(self, reading: Reading) -> None:
        """Another moment: the day stays, and the line where it can."""
        self.reading = reading
        self.mark = min(self.mark, len(self.rows) - 1)

    def go(self, day: date) -> None:
        """Another day; where something would go first is marked."""
        self.day = day
        places = self._places()
        free = [at for at in places if self.rows[at].is_free]
        self.mark = next(iter(free or places), -1) if self.only else first_free(self.rows)

    def find_room(self, modality: Modality | None) -> bool:
        """The next working day with a free slot, of this examination if one is named."""
        start = max(self.day, self.reading.today - DAY)
        for ahead in range(1, LONGEST_SEARCH + 1):
            load = self.reading.load(start + DAY * ahead)
            scanners = load.scanners if modality is None else load.of(modality)
            if load.is_working and any(each.n_free for each in scanners):
                self.go(load.day)
                free = [at for at in self._places() if self.rows[at].is_free]
                fitting = [at for at in free if _is_of(self.rows[at], modality)]
                self.mark = next(iter(fitting or free), self.mark)
                return True
        return False

    def mark_line(self, day: date, at: int) -> None:
        """One line of a day."""
        self.day, self.mark = day, at

    def step_line(self, step: int) -> None:
        """The next or the previous line."""
        places = self._places()
        if places:
            at = places.index(self.mark) + step if self.mark in places else 0
            self.mark = places[min(max(at, 0), len(places) - 1)]

    def step(self, across: int, down: int) -> None:
        """By arrows: a day, a week; a line in the week; a month in the demand."""
        if self.mode is Mode.DEMAND:
            self._go_month(across or down)
        elif self.mode is Mode.WEEK and down:
            self.step_line(down)
        else:
            self.go(self.day + DAY * (across + 7 * down))

    def page(self, step: int) -> None:
        """By the page keys: five weeks, one week, a year."""
        if self.mode is Mode.DEMAND:
            self._go_month(12 * step)
        else:
            weeks = WEEKS if self.mode is Mode.MONTH else 1
            self.go(self.day + DAY * 7 * weeks * step)

    def _go_month(self, step: int) -> None:
        months: Sequence[date] = self.reading.demand.months
        wanted = min(max(add_months(self.month, step), months[0]), months[-1])
        self.go(max(wanted, self.reading.today))

    def _places(self) -> list[int]:
        """The lines that can be marked: those where what is held may go, else all."""
        return [
            at
            for at, row in enumerate(self.rows)
            if self.only is None
            or (row.scanner is not None and row.scanner.scanner.modality is self.only)
        ]


def _is_of(row: DayRow, modality: Modality | None) -> bool:
    scanner = row.scanner
    return scanner is not None and modality in (None, scanner.scanner.modality)
