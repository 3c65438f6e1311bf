"""Working days: the clinic's weekdays, and the closed days that a booking avoids."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from core.domain.public_holidays import HolidayCalendar, public_holidays
from core.domain.settings import Settings
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.answers import Beside, Toggles
from ui.views.settings.holiday_list import HolidayList, closed_days
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.date_field import DateField, DayRules
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text

YEARS_AHEAD = 3


class DaysSection(SettingsSection):
    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._build_weekdays()
        self.title(self.tr("Closed days"))
        self._build_adding()
        self._build_offer()
        self._build_list()
        self.column.addStretch(1)
        self.show_settings(self.settings)

    @override
    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        if not self._weekday_row.problem:
            self._weekdays.choose(settings.weekdays)
        today = self.session.today
        days = closed_days(settings.holidays, settings.weekdays, today, words())
        self._list.show_days(days, today)
        self._none.setVisible(not days)
        self._remove.setVisible(bool(days))

    @override
    def show_rights(self) -> None:
        super().show_rights()
        self._remove.allow(self.session.why_not(self.right))

    # Building

    def _build_weekdays(self) -> None:
        days: list[tuple[str, object]] = [(name, at) for at, name in enumerate(words().days)]
        self._weekdays = named(Toggles(days, several=True), "weekdays")
        self._weekdays.given.connect(self._keep_weekdays)
        self.title(self.tr("Working days"))
        self._weekday_row = self.add_row(
            self.tr("Clinic days"),
            self._weekdays,
            self.tr(
                "A suggested booking never falls on another day: it moves to the working day "
                "before. The due date itself never moves."
            ),
        )

    def _build_adding(self) -> None:
        today = self.session.today
        self._day = named(DateField(DayRules(today=today, year_from=today, optional=True)), "day")
        self._day.setFixedWidth(260)
        self._day.edit.returnPressed.connect(self._add)
        add = named(Button(self.tr("Add"), "A", icon="plus"), "add_day")
        add.clicked.connect(self._add)
        self._day_row = self.add_row(
            self.tr("Add a closed day"),
            Beside(self._day, add),
            self.tr("Type 23-Apr-2027, 23.04.2027 or +1w; Enter adds it."),
            short=False,
        )

    def _build_offer(self) -> None:
        said, year = words(), self.session.today.year
        calendars = [(said(each.label), each) for each in HolidayCalendar]
        self._calendar = named(Combo(calendars), "holiday_calendar")
        years = [(str(each), each) for each in range(year, year + YEARS_AHEAD)]
        self._year = named(Combo(years), "holiday_year")
        fill = named(Button(self.tr("Add them"), icon="calendar-plus"), "fill_holidays")
        fill.clicked.connect(self._fill)
        self._calendar.setAccessibleName(self.tr("Country"))
        self._year.setAccessibleName(self.tr("Year"))
        self._offer_row = self.add_row(
            self.tr("Public holidays"),
            Beside(self._calendar, self._year, fill),
            self.tr(
                "Religious days follow the moon: those ahead are estimates. Check them when they "
                "are announced, and add or remove days here."
            ),
            short=False,
        )

    def _build_list(self) -> None:
        self._none = Text(self.tr("None yet: every clinic day is open."), ("body", 400, "text-2"))
        self._list = HolidayList()
        self._list.marked.connect(self._name_removal)
        self._remove = named(Button(self.tr("Remove"), "Del", "plain"), "remove_day")
        self._remove.clicked.connect(self._remove_marked)
        line = QHBoxLayout()
        line.addWidget(self._remove)
        line.addStretch(1)
        for part in (self._none, self._list):
            self.column.addWidget(part)
        self.column.addLayout(line)

    # What the user does

    def _keep_weekdays(self) -> None:
        chosen = tuple(day for day in range(7) if day in self._weekdays.values())
        if not chosen:
            sentence = self.tr("Choose at least one day on which the clinic is open.")
            self.wrong(self._weekday_row, sentence)
            return
        self.keep(self._weekday_row, phrase("Clinic days"), weekdays=chosen)

    def _add(self) -> None:
        day = self._day.day()
        if day is None:
            missing = self.tr("Enter the day that is closed, such as {example}.")
            example = words().date(self.session.today)
            reading = self._day_row.problem  # an unreadable day says itself what to type
            self.wrong(self._day_row, reading or missing.format(example=example))
            return
        if day in self.settings.holidays:
            listed = self.tr("{day} is in the list already. Enter another day.")
            self.wrong(self._day_row, listed.format(day=words().date(day)))
            return
        self._keep_days(self._day_row, {*self.settings.holidays, day})
        if day in self.settings.holidays:
            self._day.set_day(None)
            self._list.mark(day)

    def _remove_marked(self) -> None:
        day = self._list.marked_day
        if day is not None:
            self._keep_days(self._day_row, set(self.settings.holidays) - {day})

    def _name_removal(self, day: date | None) -> None:
        if day is not None:
            said = self.tr("Remove {day}").format(day=words().weekday_date(day))
            self._remove.set_label(said)

    def _fill(self) -> None:
        calendar, year = self._calendar.value(), self._year.value()
        if not isinstance(calendar, HolidayCalendar) or not isinstance(year, int):
            return
        found = public_holidays(calendar, year, words().language)
        new = {day: name for day, name in found if day not in self.settings.holidays}
        if not new:
            sentence = self.tr("All public holidays of {year} are in the list already.")
            self.said.emit(sentence.format(year=year))
            return
        self._keep_days(self._offer_row, {*self.settings.holidays, *new})
        if set(new) <= set(self.settings.holidays):
            said = words()
            first = {name: day for day, name in sorted(new.items(), reverse=True)}
            named_days = ", ".join(
                f"{name} {said.short_date(day)}"
                for name, day in sorted(first.items(), key=lambda pair: pair[1])
            )
            sentence = self.tr("Added for {year}: {days}").format(year=year, days=named_days)
            self.said.emit(sentence)

    def _keep_days(self, row: FormRow, days: set[date]) -> None:
        self.keep(row, phrase("Closed days"), holidays=tuple(sorted(days)))
