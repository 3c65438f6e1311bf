"""Scanners: what each examines, its slots of every weekday, and when it is closed."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from core.domain.modality import Modality
from core.domain.scanners import (
    USUAL_SCANNERS,
    ClosedSpan,
    Scanner,
    check_minutes,
    check_scanners,
)
from core.domain.settings import Settings
from core.domain.slot_entry import read_slots, said_slots
from core.errors import RegistryError
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.answers import Beside, TextAnswer
from ui.views.settings.closed_spans import ClosedSpans
from ui.views.settings.scanner_list import ScannerList
from ui.views.settings.section import SettingsSection
from ui.views.settings.week_slots import WeekSlots
from ui.widgets.button import Button
from ui.widgets.choices import Combo
from ui.widgets.date_field import DateField, DayRules
from ui.widgets.forms import FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text

WHAT = phrase("Scanners")
SCANNED = (
    Modality.MRI,
    Modality.PETCT,
    Modality.PETMRI,
    Modality.CT_CAP,
    Modality.CT_CHEST_ABDOMEN,
    Modality.CT_THORAX_ABDOMEN,
    Modality.LIVER_US,
)


class ScannersSection(SettingsSection):
    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._shown_for = ""  # the scanner whose answers stand in the rows
        self._wanted_at = 0
        self._build_list()
        self._build_scanner()
        self._build_closed()
        self.column.addStretch(1)
        self.show_settings(self.settings)

    @property
    def scanner(self) -> Scanner | None:
        """The marked one, as it is kept."""
        at, kept = self._list.marked_at, self.settings.scanners
        return kept[at] if 0 <= at < len(kept) else None

    # Building

    def _build_list(self) -> None:
        self.title(self.tr("Scanners"))
        none = self.tr(
            "No scanner is set: the calendar shows bookings, and no load. Add one to count against "
            "its slots."
        )
        self._none = named(Text(none, ("body", 400, "text-2"), wrap=True), "no_scanner")
        self._list = ScannerList()
        self._list.marked.connect(self._show_marked)
        self._add = named(Button(self.tr("Add scanner"), "A", icon="plus"), "add_scanner")
        self._remove = named(Button(self.tr("Remove"), "Del", "plain"), "remove_scanner")
        self._add.clicked.connect(self._add_one)
        self._remove.clicked.connect(self._remove_marked)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._add)
        line.addWidget(self._remove)
        line.addStretch(1)
        for part in (self._none, self._list):
            self.column.addWidget(part)
        self.column.addLayout(line)

    def _build_scanner(self) -> None:
        said = words()
        self._name = named(TextAnswer(220), "scanner_name")
        self._modality = named(Combo([(said(m.label), m) for m in SCANNED]), "scanner_modality")
        self._minutes = named(TextAnswer(68), "scanner_minutes")
        minutes = Text(self.tr("minutes"), ("body", 400, "text-2"))
        minutes.setContentsMargins(0, 6, 0, 0)
        self._week = WeekSlots()
        self._name_row = self.add_row(
            self.tr("Name"), self._name, self.tr("Bookings made under the old name stay with it.")
        )
        self._modality_row = self.add_row(self.tr("Examination"), self._modality, "")
        self._minutes_row = self.add_row(
            self.tr("One slot lasts"), Beside(self._minutes, minutes), "", short=False
        )
        self._week_row = self.add_row(
            self.tr("Slots"),
            self._week,
            self.tr(
                "Hours that are filled (08:00-11:20, 12:00-14:00), starts (08:00, 08:40), or a "
                "start and how many (08:00 x 5)."
            ),
            short=False,
        )
        self._name.given.connect(self._keep_name)
        self._modality.activated.connect(self._keep_modality)
        self._minutes.given.connect(self._keep_minutes)
        self._week.given.connect(self._keep_day)

    def _build_closed(self) -> None:
        today = self.session.today
        rules = DayRules(today=today, year_from=today, optional=True)
        self._from = named(DateField(rules), "closed_from")
        self._until = named(DateField(rules), "closed_until")
        self._reason = named(TextAnswer(220), "closed_reason")
        close = named(Button(self.tr("Add"), icon="plus"), "close_scanner")
        close.clicked.connect(self._close)
        self._spans = ClosedSpans()
        self._spans.removed.connect(self._open_again)
        self.title(self.tr("Days without it"))
        for field in (self._from, self._until):
            field.setFixedWidth(260)
        self._from_row = self.add_row(self.tr("Closed from"), self._from, "", short=False)
        self._until_row = self.add_row(
            self.tr("Closed until"), self._until, self.tr("Empty: one day."), short=False
        )
        self._reason_row = self.add_row(
            self.tr("Why"),
            Beside(self._reason, close),
            self.tr("Such as: service. It stands in the calendar."),
            short=False,
        )
        self.column.addWidget(self._spans)

    # Showing

    @override
    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        marked = self._wanted_at if self._wanted_at >= 0 else self._list.marked_at
        self._wanted_at = -1
        self._none.setVisible(not settings.scanners)
        self._list.show_scanners(settings.scanners, marked)

    @override
    def show_rights(self) -> None:
        super().show_rights()
        why_not = self.session.why_not(self.right)
        self._add.allow(why_not)
        self._remove.allow(why_not)
        self._show_marked()

    def _show_marked(self) -> None:
        scanner = self.scanner
        self._remove.setVisible(scanner is not None)
        for row in self.rows:
            row.setVisible(scanner is not None)
        self._spans.setVisible(scanner is not None)
        if scanner is None:
            return
        anew = scanner.name != self._shown_for
        if anew:
            for row in self.rows:
                row.set_problem("")
            self._say_checked()
        self._shown_for = scanner.name
        for line, kept in ((self._name, scanner.name), (self._minutes, str(scanner.minutes))):
            if anew:
                line.setText(kept)
            line.show_value(kept)
        if anew or not self._modality_row.problem:
            self._modality.choose(scanner.modality)
        week = [said_slots(day, scanner.minutes) for day in scanner.times]
        self._week.show_week(week, anew=anew)
        self._spans.show_spans(scanner.closed, self.session.why_not(self.right))
        self._remove.set_label(self.tr("Remove {name}").format(name=scanner.name))

    # What the user does

    def _add_one(self) -> None:
        kept = self.settings.scanners
        like = next((s for s in reversed(kept) if s.modality is Modality.MRI), USUAL_SCANNERS[0])
        number = next(n for n in range(1, 99) if not any(s.is_called(f"MRI {n}") for s in kept))
        new = replace(like, name=f"MRI {number}", closed=(), former_names=())
        self._wanted_at = len(kept)
        self._keep_all(self._name_row, (*kept, new))
        self._name.setFocus()
        self._name.selectAll()

    def _remove_marked(self) -> None:
        at = self._list.marked_at
        kept = self.settings.scanners
        self._keep_all(self._name_row, (*kept[:at], *kept[at + 1 :]))

    def _keep_name(self, typed: str) -> None:
        scanner = self.scanner
        if scanner is None or typed == scanner.name:
            self._name_row.set_problem("")
            return
        former = tuple(n for n in (*scanner.former_names, scanner.name) if n != typed)
        self._shown_for = typed  # the same scanner under another name
        self._keep_one(self._name_row, name=typed, former_names=former)

    def _keep_modality(self, _at: int) -> None:
        modality = self._modality.value()
        if isinstance(modality, Modality):
            self._keep_one(self._modality_row, modality=modality)

    def _keep_minutes(self, typed: str) -> None:
        """The slots stay where they start; those that would overlap are refused with a sentence."""
        minutes = int(typed) if re.fullmatch(r"[0-9]{1,3}", typed) else 0
        try:
            check_minutes(minutes)
        except RegistryError as error:
            self.wrong(self._minutes_row, error.said(words()))
            return
        self._keep_one(self._minutes_row, minutes=minutes)

    def _keep_day(self, weekday: int, typed: str) -> None:
        scanner = self.scanner
        if scanner is None:
            return
        self._week.wrong_on(weekday)
        try:
            times = read_slots(typed, scanner.minutes)
        except RegistryError as error:
            self.wrong(self._week_row, error.said(words()))
            return
        week = (*scanner.times[:weekday], times, *scanner.times[weekday + 1 :])
        self._week.days[weekday].setText(said_slots(times, scanner.minutes))
        self._keep_one(self._week_row, times=week)

    def _close(self) -> None:
        scanner, first, reason = self.scanner, self._from.day(), self._reason.text().strip()
        if scanner is None:
            return
        if first is None:
            missing = self.tr("Enter the first day on which it is closed.")
            self.wrong(self._from_row, self._from_row.problem or missing)
            return
        last = self._last_closed(first)
        if last is None:
            return
        if not reason:
            self.wrong(self._reason_row, self.tr("Write why it is closed, such as: service."))
            return
        for row in (self._from_row, self._until_row):
            row.set_problem("")
        span = ClosedSpan(first=first, last=last, reason=reason)
        self._keep_one(self._reason_row, closed=(*scanner.closed, span))
        if span in (self.scanner or scanner).closed:
            self._from.set_day(None)
            self._until.set_day(None)
            self._reason.setText("")

    def _last_closed(self, first: date) -> date | None:
        last = self._until.day()
        if last is None and not self._until_row.problem:
            return first
        if last is not None and last < first:
            self.wrong(self._until_row, self.tr("Enter a day that is not before the first."))
            return None
        return last

    def _open_again(self, span: ClosedSpan) -> None:
        if self.scanner is not None:
            closed = tuple(each for each in self.scanner.closed if each != span)
            self._keep_one(self._reason_row, closed=closed)

    def _keep_one(self, row: FormRow, **values: Any) -> None:
        at, kept, scanner = self._list.marked_at, self.settings.scanners, self.scanner
        if scanner is not None:  # a field that loses the focus answers when it is gone, too
            self._keep_all(row, (*kept[:at], replace(scanner, **values), *kept[at + 1 :]))

    def _keep_all(self, row: FormRow, scanners: Sequence[Scanner]) -> None:
        try:
            check_scanners(scanners)
        except RegistryError as error:
            self._shown_for = self.scanner.name if self.scanner else ""
            self._wanted_at = -1
            self.wrong(row, error.said(words()))
            return
        self.keep(row, WHAT, scanners=tuple(scanners))
