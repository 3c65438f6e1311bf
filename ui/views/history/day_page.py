"""What the list showed on a day: from what was known then, beside what is known now."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.actions.replaying import ListOfDay, list_shown_on
from core.errors import RegistryError
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.models.table_model import TableModel, spoken
from ui.session import RegistrySession
from ui.views.history.bands import Bands
from ui.views.history.causes import CausesPanel
from ui.views.history.day_rows import DayRow, day_rows, only_different
from ui.views.history.day_table import DayTable, columns, key, widths
from ui.views.patients.empty import Saying
from ui.widgets.bands import MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line, PageHeader, lay_beside
from ui.widgets.date_field import DateField, DayRules
from ui.widgets.list_table import ListPane
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.tabs import ViewTab, ViewTabs

DIFFERENT, WHOLE = range(2)


class DayPage(Ground):
    """`left`: back to the entries. `patient_chosen` carries a PatientId."""

    patient_chosen = Signal(str)
    left = Signal()

    def __init__(self, session: RegistrySession) -> None:
        super().__init__("surface")
        self._session = session
        self._found: ListOfDay | None = None
        self._rows: tuple[DayRow, ...] = ()
        self._view = DIFFERENT
        self.table = named(DayTable(), "day_list")
        self.model: TableModel[DayRow] = TableModel(columns(), key, self, spoken=spoken)
        self.table.setModel(self.model)
        self.pane = ListPane(self.table)
        self.panel = named(CausesPanel(), "day_panel")
        self.message = named(MessageBand(), "day_message")
        self._build()
        self.table.marked.connect(self._mark)
        self.table.opened.connect(self._open)
        self.table.view_moved.connect(self._fit_columns)

    @property
    def found(self) -> ListOfDay | None:
        """What is shown, if anything is."""
        return self._found

    @property
    def rows(self) -> tuple[DayRow, ...]:
        return self.model.rows

    def begin(self) -> None:
        """Ask for the day; the day asked for last is shown again."""
        self.field.set_rules(today=self._session.today)
        self.field.setFocus()
        self.field.edit.selectAll()

    def forget(self) -> None:
        """The registry changed: what is shown is computed anew, if anything is."""
        if self._found is not None:
            self.show_day(self._found.day)

    def show_day(self, day: date) -> None:
        """Compute the list of a day and show how it differs."""
        self.message.hide()
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self._found = list_shown_on(self._session.registry, day, self._session.today)
        except RegistryError as error:
            self.message.say(error.said(words()), "danger")
            return
        finally:
            self.unsetCursor()
        self._rows = day_rows(self._found, words())
        self._tell()
        self.choose(self._view)

    def choose(self, view: int) -> None:
        """Only what differs, or the whole list."""
        self._view = view
        self._tabs.select(view)
        rows = only_different(self._rows) if view == DIFFERENT else self._rows
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows and not self.table.currentIndex().isValid():
            self.table.mark(0)
        self._mark(self.table.currentIndex().row())
        self._fit_columns()
        self.pane.place()

    def _tell(self) -> None:
        found = self._found
        if found is None:
            return
        said, cut = words(), found.cut
        self._header.set_title(
            self.tr("What the list showed on {day}").format(day=said.date(found.day))
        )
        line = self.tr(
            "{n} lines, from the entries 1 to {seq}; {later} entries were written after that day"
        ).format(n=len(found.shown.items), seq=cut.seq, later=cut.n_later)
        self._header.set_line(line)
        if cut.n_uncertain:
            self.message.say(
                self.tr(
                    "A clock went back: {n} entries are dated out of order, so the end of that day "
                    "is not certain."
                ).format(n=cut.n_uncertain)
            )
        self._tabs.set_tabs(
            (
                ViewTab("1", self.tr("Differences"), len(only_different(self._rows))),
                ViewTab("2", self.tr("Whole list"), len(self._rows)),
            ),
            self._view,
        )
        self._tabs.show()
        self._same.say(
            self.tr("What is known today says the same about {day}.").format(
                day=said.date(found.day)
            )
        )

    # What the user does

    def marked(self) -> DayRow | None:
        row = self.table.currentIndex().row()
        return self.model.value_at(row) if 0 <= row < len(self.model.rows) else None

    def _ask(self) -> None:
        day = self.field.day()
        if day is None or self.field.problem:
            self.field.setFocus()
            return
        self.show_day(day)
        self.table.setFocus()

    def _mark(self, _row: int) -> None:
        self.panel.show_row(self.marked())

    def _open(self, _row: int) -> None:
        row = self.marked()
        if row is not None:
            self.patient_chosen.emit(row.patient_id)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that no button prints."""
        return [
            ("J  K", self.tr("Next and previous line")),
            ("Enter", self.tr("Open the patient of the marked line")),
            ("Esc", self.tr("Back to the history")),
        ]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Building

    def _build(self) -> None:
        self._header = PageHeader(self.tr("What the list showed on a day"))
        self._header.set_line(
            self.tr("The list from what was known at the end of a day, beside what is known today")
        )
        back = named(Button(self.tr("Back to the history"), "Esc", "plain"), "day_back")
        back.clicked.connect(self.left)
        self._header.add_button(back)
        self._tabs = named(ViewTabs(), "day_views")
        self._tabs.chosen.connect(self.choose)
        self._tabs.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pane)
        self._same = Saying(self.tr("Nothing differs"), "")
        self._stack.addWidget(self._same)
        self._stack.addWidget(
            Saying(
                self.tr("Type a day, then Enter"),
                self.tr(
                    "The list is computed from nothing but the history up to the end of that day, "
                    "and compared with what is known today about it. What was entered late, or "
                    "corrected later, shows as a difference with the entries behind it. Bookings "
                    "that were made after that day are left out of both."
                ),
            )
        )
        self._stack.setCurrentIndex(2)
        self.panel.show_row(None)
        above = (self._header, self._asking(), Bands(self.message), self._tabs)
        lay_beside(self, self.panel, *above, self._stack)

    def _asking(self) -> QWidget:
        self.field = named(DateField(DayRules(today=self._session.today)), "day_field")
        self.field.setAccessibleName(self.tr("Day"))
        self.field.setFixedWidth(look().px(240))
        self.field.edit.returnPressed.connect(self._ask)
        show = named(Button(self.tr("Show"), "Enter", "primary"), "day_show")
        show.clicked.connect(self._ask)
        part = Ground("surface")
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        label = Text(self.tr("Day"), ("body", 500, "text"))
        label.setFixedHeight(look().size("control"))  # on the line of the field, not of its echo
        row.addWidget(label, 0, _TOP)
        row.addWidget(self.field)
        row.addWidget(show, 0, _TOP)
        row.addStretch(1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line())
        return part

    def _fit_columns(self) -> None:
        self.table.set_widths(widths(self.model.rows, self.table.viewport().width()))


_TOP = Qt.AlignmentFlag.AlignTop
