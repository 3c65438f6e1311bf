"""Everybody in the registry, in the order of their names, narrowed by a search."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.domain.ids import PatientId
from core.domain.rights import Right
from core.errors import RegistryError
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.patients.empty import Saying
from ui.views.patients.list_area import ListArea
from ui.views.patients.order import in_order
from ui.views.patients.order_offer import OrderOffer
from ui.views.patients.patient_row import PatientRow
from ui.views.patients.rows import found, rows_of
from ui.views.patients.search_field import SearchField
from ui.views.patients.ticking import PrintOffer, Ticking
from ui.widgets.bands import FilterLine, MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Ground, Line, PageHeader
from ui.widgets.named import named
from ui.within_qt import tie

LIST, NO_MATCH, NO_PATIENTS = range(3)


class PatientsView(Ground):
    """`patient_chosen` carries a PatientId; the others ask for the flow and the demonstration."""

    patient_chosen = Signal(str)
    register_requested = Signal()
    print_requested = Signal(object, str)  # ids, and the words that say who they are
    demo_requested = Signal()

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._session = session
        self._rows: list[PatientRow] = []
        self._is_stale = True
        self._counted = ""
        self._build()
        session.changed.connect(self._registry_changed)
        session.operator_changed.connect(self._registry_changed)

    @property
    def marked_patient(self) -> PatientId | None:
        """The patient of the marked row."""
        row = self.area.marked()
        return row.patient_id if row else None

    def search_for(self, typed: str) -> None:
        """Put words into the search, as if they were typed."""
        self.search.setText(typed)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys that no button prints."""
        return (
            ("/", self.tr("Find a patient")),
            ("J  K", self.tr("Next and previous patient")),
            ("Enter", self.tr("Open the marked patient")),
            ("Space", self.tr("Tick the marked patient")),
            ("Home  End", self.tr("First and last patient")),
        )

    def refused(self, error: RegistryError) -> None:
        self.message.say(error.said(words()), "danger")

    # Reading

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
        if self._stack.currentIndex() == LIST and not self.search.hasFocus():
            self.area.table.setFocus()

    def _registry_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read everybody again; search, marked row and place on the screen stay."""
        self._is_stale = False
        self.ordering.look()
        plans = self._session.plans()
        self._rows = rows_of(plans, words())
        living = sum(plan.bucket is not None for plan in plans)
        self._counted = self._count(len(plans), living)
        self._register.setVisible(bool(plans))
        for button in (self._register, self._first):
            button.allow(self._session.why_not(Right.RECORD))
        self._search_row.setVisible(bool(plans))
        self._show_found()

    def _count(self, total: int, living: int) -> str:
        if total == 0:
            return self.tr("0 patients in this registry")
        if total == 1:
            said = self.tr("1 patient in this registry, {living} living and enrolled")
        else:
            said = self.tr("{total} patients in this registry, {living} living and enrolled")
        return said.format(total=total, living=living)

    def _show_found(self) -> None:
        typed = " ".join(self.search.text().split())
        shown = found(self._rows, typed)
        self._filter.setVisible(bool(typed))
        if typed:
            criteria = self.tr("patients who match “{typed}”").format(typed=typed)
            self._filter.show_filter(criteria, len(shown), len(self._rows))
        if not self._rows:
            self._stack.setCurrentIndex(NO_PATIENTS)
            self._printing.show_rows((), (), "")
            self._say_counted()
            return
        ordered = in_order(shown, self.ordering.order)
        self.area.show_order(self.ordering.order)
        self.area.show_rows(ordered)
        self._printing.show_rows(ordered, self._rows, typed)
        self._say_counted()
        self._stack.setCurrentIndex(LIST if shown else NO_MATCH)

    def _say_counted(self) -> None:
        """How many there are, in which order, and how many of them are ticked."""
        order = words()(self.ordering.order.label) if len(self._rows) > 1 else ""
        self._header.set_line(", ".join(filter(None, (self._counted, order, self.ticking.said))))

    # What the user does

    def _typed(self, _text: str) -> None:
        before = self.marked_patient
        self._show_found()
        if before is None or self.marked_patient != before:
            self.area.table.mark(0)

    def _reordered(self) -> None:
        """Another order is another list, marked at its top."""
        self._show_found()
        self.area.table.mark(0)
        self._to_list()

    def _clear(self) -> None:
        self.search.clear()
        self._to_list()

    def _to_list(self) -> None:
        self.area.table.setFocus()

    def _open(self, row: PatientRow) -> None:
        self.patient_chosen.emit(row.patient_id)

    # Building

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Patients"))
        self.ticking = Ticking(self)
        self.ticking.changed.connect(self._say_counted)
        self._register = named(
            Button(self.tr("Register a patient"), "N", "outline", "user-plus"), "register_patient"
        )
        self._register.clicked.connect(self.register_requested)
        self._printing = PrintOffer(self.ticking, self)
        self._printing.print_requested.connect(self.print_requested)
        for button in (self.ticking.all_button, self._printing.button, self._register):
            self._header.add_button(button)
        self.message = named(MessageBand(), "message")
        self.ordering = OrderOffer(self._session, self)
        self.ordering.changed.connect(self._reordered)
        self.area = ListArea(self.ticking.has)
        self.area.order_asked.connect(self.ordering.choose)
        self.area.opened.connect(self._open)
        self.area.tick_wanted.connect(self.ticking.toggle)
        tie(self.ticking, "changed()", self.area.table.viewport(), "update()")
        self.setFocusProxy(self.area.table)
        self._stack = QStackedWidget()
        for page in (self.area, self._no_match(), self._no_patients()):
            self._stack.addWidget(page)
        self._search_row = self._searching()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self.message, self._search_row):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _searching(self) -> QWidget:
        place = self.tr("Find by name, number or birth date")
        self.search = named(SearchField(place), "search")
        self.search.textChanged.connect(self._typed)
        self.search.taken.connect(self.area.open_marked)
        self.search.left.connect(self._to_list)
        self._filter = named(FilterLine(), "filter_line")
        self._filter.clear_requested.connect(self._clear)
        self._filter.hide()
        whole = Ground("surface")
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(12)
        row.addWidget(self.search)
        row.addWidget(self._filter, 1)
        row.addStretch(0)
        row.addWidget(self.ordering.button)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Line())
        return whole

    def _no_match(self) -> Saying:
        return named(
            Saying(
                self.tr("Nobody here matches"),
                self.tr(
                    "Names are found in any order and without accents (isik finds Işık), numbers "
                    "with or without spaces, birth dates as 12-May-1961, 1961-05-12 or "
                    "12.05.1961. Clear the filter to see everybody."
                ),
            ),
            "no_match",
        )

    def _no_patients(self) -> Saying:
        saying = Saying(
            self.tr("Register your first patient"),
            self.tr(
                "Name, birth date, hospital number and the date of the liver operation are enough. "
                "Hepatrack then plans the years of scans and shows each date before anything is "
                "saved."
            ),
        )
        self._first = first = Button(self.tr("Register a patient"), "N", "primary", "user-plus")
        demo = Button(self.tr("Open the demonstration registry"), "D", "plain")
        first.clicked.connect(self.register_requested)
        demo.clicked.connect(self.demo_requested)
        saying.add_button(named(first, "register_first"))
        saying.add_button(named(demo, "open_demonstration"))
        return named(saying, "no_patients")
