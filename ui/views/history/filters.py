"""What narrows the history: words, patient, operator, kind of record, period."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.language import phrase
from core.store.telling import title_of_table
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.choices import Combo
from ui.widgets.containers import Ground, Line
from ui.widgets.date_field import DateField, DayRules
from ui.widgets.flow import Flow
from ui.widgets.named import named
from ui.widgets.painted import Text

EVERY = None


class Period(Enum):
    """How far back; a period of one's own opens two day fields."""

    EVER = phrase("Any time")
    TODAY = phrase("Today")
    WEEK = phrase("Last 7 days")
    MONTH = phrase("Last 30 days")
    YEAR = phrase("Last 12 months")
    OWN = phrase("Between two days")

    def since(self, today: date) -> date | None:
        back = {Period.TODAY: 0, Period.WEEK: 6, Period.MONTH: 29, Period.YEAR: 364}
        return today - timedelta(days=back[self]) if self in back else None


class PatientFilter(QLineEdit):
    """Part of a name or a hospital number; Esc empties it, then leaves it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        place = self.tr("Patient: name or number")
        self.setPlaceholderText(place)
        self.setAccessibleName(place)
        self.setClearButtonEnabled(False)
        self.fit()

    def fit(self) -> None:
        self.setFixedWidth(look().width(self.placeholderText(), "body", 400) + look().px(28))


class FilterBar(Ground):
    """`changed`: another filter is in force. What is typed and chosen stays until it is cleared."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__("surface")
        self._today = today
        said = words()
        self.patient = named(PatientFilter(), "history_patient")
        self.operator = named(Combo(), "history_operator")
        self.kind = named(Combo(), "history_kind")
        self.period = named(Combo([(said(each.value), each) for each in Period]), "history_period")
        rules = DayRules(today=today, optional=True)
        self.since = named(DateField(rules), "history_since")
        self.until = named(DateField(rules), "history_until")
        self._own = QWidget()
        self._name()
        self._lay_out()
        self.show_choices((), ())
        self.patient.textChanged.connect(self._say)
        for combo in (self.operator, self.kind, self.period):
            combo.currentIndexChanged.connect(self._say)
        for field in (self.since, self.until):
            field.changed.connect(self._say)

    def _name(self) -> None:
        for field, name in (
            (self.operator, self.tr("Who wrote it")),
            (self.kind, self.tr("What it changed")),
            (self.period, self.tr("When")),
            (self.since, self.tr("From")),
            (self.until, self.tr("Until")),
        ):
            field.setAccessibleName(name)

    def _lay_out(self) -> None:
        row = Flow()
        row.setContentsMargins(24, 10, 24, 10)
        for part in (self.patient, self.operator, self.kind, self.period):
            row.addWidget(part)
        days = Flow(self._own)
        days.setContentsMargins(24, 0, 24, 10)
        for label, field in ((self.tr("From"), self.since), (self.tr("Until"), self.until)):
            name = Text(label, ("body", 400, "text-2"))
            name.setFixedHeight(look().size("control"))  # on the line of the field, not its echo
            field.setFixedWidth(look().px(150))
            days.addWidget(name)
            days.addWidget(field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(self._own)
        whole.addWidget(Line())
        self._own.hide()

    def show_choices(self, people: Sequence[str], tables: Sequence[str]) -> None:
        """Who and what there is to choose from; a choice that is still there stays."""
        said = words()
        unknown = said(phrase("Not recorded"))
        titles = sorted((said(title_of_table(each)), each) for each in tables)
        for combo, every, choices in (
            (self.operator, self.tr("Everybody"), [(each or unknown, each) for each in people]),
            (self.kind, self.tr("Every kind of record"), titles),
        ):
            combo.blockSignals(True)  # noqa: FBT003  the same choice again is no other filter
            combo.set_choices([(every, EVERY), *choices])
            if combo.currentIndex() < 0:
                combo.setCurrentIndex(0)
            combo.blockSignals(False)  # noqa: FBT003

    def days(self) -> tuple[date | None, date | None]:
        """From and until which day; none where it is open."""
        period = self.period.value()
        if not isinstance(period, Period) or period is Period.EVER:
            return None, None
        if period is Period.OWN:
            return self.since.day(), self.until.day()
        return period.since(self._today), self._today

    def set_today(self, today: date) -> None:
        self._today = today
        for field in (self.since, self.until):
            field.set_rules(today=today)

    def clear(self) -> None:
        """Everything again."""
        self.blockSignals(True)  # noqa: FBT003  one change, not five
        self.patient.clear()
        for combo in (self.operator, self.kind, self.period):
            combo.setCurrentIndex(0)
        self.blockSignals(False)  # noqa: FBT003
        self._say()

    def criteria(self) -> list[str]:
        """The filter in words, one part each."""
        said, found = words(), []
        if self.patient.text().strip():
            found.append(self.tr("patient “{typed}”").format(typed=self.patient.text().strip()))
        found += [
            combo.currentText() for combo in (self.operator, self.kind) if combo.currentIndex() > 0
        ]
        since, until = self.days()
        if since is not None and since == until:
            found.append(said.date(since))
        elif since is not None or until is not None:
            parts = [(self.tr("from {day}"), since), (self.tr("until {day}"), until)]
            found.append(" ".join(p.format(day=said.date(day)) for p, day in parts if day))
        return found

    def _say(self, *_: object) -> None:
        self._own.setVisible(self.period.value() is Period.OWN)
        self.changed.emit()

    @override
    def refit(self) -> None:
        if hasattr(self, "patient"):
            self.patient.fit()
