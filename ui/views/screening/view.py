"""Who was considered for the programme: the list, what can be done with a line, the flowchart."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from core.domain.rights import Right
from core.domain.screening import Screening, ScreeningOutcome
from core.errors import RegistryError
from core.reports.screening.flow import flow_of
from core.store.registry import Registry
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.look.tokens import WIDE_FROM
from ui.models.table_model import TableModel, spoken
from ui.session import RegistrySession
from ui.views.entries.rows import event_said
from ui.views.history.bands import Bands
from ui.views.patients.empty import Saying
from ui.views.patients.search_field import SearchField
from ui.views.screening.columns import ScreeningList, columns, key, widths
from ui.views.screening.panel import FlowPanel
from ui.views.screening.rows import ScreeningRow, found, rows_of
from ui.widgets.bands import FilterLine, MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Ground, PageHeader, lay_beside
from ui.widgets.list_table import ListPane
from ui.widgets.named import named
from ui.within_qt import tie

LIST, NOBODY = range(2)


class ScreeningView(Ground):
    """Each signal but `add_wanted` carries the line it is about."""

    add_wanted = Signal()
    correct_wanted = Signal(object)
    void_wanted = Signal(object)
    register_wanted = Signal(object)
    patient_wanted = Signal(object)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._session = session
        self._is_stale = True
        self._rows: list[ScreeningRow] = []
        self.table = named(ScreeningList(), "screening_list")
        self.model: TableModel[ScreeningRow] = TableModel(columns(), key, self, spoken=spoken)
        self.table.setModel(self.model)
        self.table.opened.connect(self._correct)
        self.table.marked.connect(self._allow)
        self.table.view_moved.connect(self._fit_columns)
        self.pane = ListPane(self.table)
        self.panel = FlowPanel()
        self._build()
        self.setFocusProxy(self.table)
        QShortcut(QKeySequence("Del"), self.table, self._void)
        session.changed.connect(self._registry_changed)
        session.operator_changed.connect(self._registry_changed)

    # Reading

    def _registry_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Read the list again; the marked line stays marked."""
        self._is_stale = False
        screenings = considered(self._session.registry, self._session)
        self._rows = rows_of(screenings, words())
        patients = [plan.dossier.patient.id for plan in self._session.plans()]
        self.panel.show_flow(flow_of(screenings, patients))
        n = len(screenings)
        line = self.tr("{n} people considered, newest first").format(n=n)
        self._header.set_line(line if n != 1 else self.tr("1 person considered"))
        self._narrow()

    def _narrow(self, *_: object) -> None:
        typed = " ".join(self.search.text().split())
        shown = found(self._rows, typed)
        self.model.set_rows(shown)
        if shown and not self.table.currentIndex().isValid():
            self.table.mark(0)
        self._adding[0].setVisible(bool(self._rows))  # one button at a time prints its key
        self._stack.setCurrentIndex(LIST if self._rows else NOBODY)
        self.filter.setVisible(bool(typed))
        if typed:
            count = self.tr("{n} of {total} people")
            text = self.tr("“{typed}”").format(typed=typed)
            self.filter.show_words(text, count.format(n=len(shown), total=len(self._rows)))
        self._fit_columns()
        self.pane.place()
        self._allow()

    # What the user does

    def marked(self) -> Screening | None:
        row = self.table.currentIndex().row()
        return self.model.value_at(row).screening if 0 <= row < len(self.model.rows) else None

    def _allow(self, *_: object) -> None:
        """What can be done with the marked line; the rest says why not."""
        marked, why = self.marked(), self._session.why_not(Right.RECORD)
        nobody = self.tr("Mark a person in the list first.") if marked is None else ""
        linked = marked is not None and marked.patient_id is not None
        out = marked is not None and marked.outcome is ScreeningOutcome.EXCLUDED
        registered = self.tr("This person is registered already.") if linked else ""
        excluded = self.tr("This person was not taken in.") if out else ""
        for button in self._adding:
            button.allow(why)
        self.correct.allow(why or nobody)
        self.take_out.allow(why or nobody)
        self.register.allow(why or nobody or registered or excluded)
        self.patient.allow(nobody or ("" if linked else self.tr("Not registered yet.")))

    def _correct(self, *_: object) -> None:
        self._ask(self.correct_wanted)

    def _void(self) -> None:
        self._ask(self.void_wanted)

    def _register(self) -> None:
        self._ask(self.register_wanted)

    def _open_patient(self) -> None:
        self._ask(self.patient_wanted)

    def _ask(self, signal: Any) -> None:
        marked = self.marked()
        if marked is not None:
            signal.emit(marked)

    def keys(self) -> list[tuple[str, str]]:
        """The keys that no button prints."""
        return [
            ("/", self.tr("Find a person")),
            ("J  K", self.tr("Next and previous person")),
            ("Enter", self.tr("Correct the marked line")),
            ("Del", self.tr("Take the marked line off the list")),
        ]

    def acted(self, seq: int) -> None:
        """A request succeeded as entry `seq`."""
        event = self._session.registry.history.get(seq)
        if event is not None:
            self.message.say(event_said(event))

    def refused(self, error: RegistryError) -> None:
        self.message.say(error.said(words()), "danger")

    # Building

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Screening"))
        self.search = named(SearchField(self.tr("Name, number or reason")), "screening_search")
        self.search.textChanged.connect(self._narrow)
        tie(self.search, "left()", self.table, "setFocus()")
        self.search.taken.connect(self._correct)
        add = named(Button(self.tr("Add a person"), "N", "primary", "plus"), "add_screening")
        first = named(Button(self.tr("Add a person"), "N", "primary", "plus"), "add_first")
        self._adding = (add, first)
        for button in self._adding:
            button.clicked.connect(self.add_wanted)
        self._header.add_button(self.search)
        self._header.add_button(add)
        self.message = named(MessageBand(), "screening_message")
        self.filter = named(FilterLine(), "screening_filter")
        tie(self.filter, "clear_requested()", self.search, "clear()")
        self.filter.hide()
        saying = Saying(
            self.tr("Nobody is on the screening list"),
            self.tr(
                "Put everybody here who is considered for the programme, also those who are not "
                "taken in, with the reason. The flowchart counts them."
            ),
        )
        saying.add_button(first)
        self._stack = QStackedWidget()
        for page in (self.pane, saying):
            self._stack.addWidget(page)
        self.panel.add_foot(self._buttons())
        bands = Bands(self.message, self.filter)
        lay_beside(self, self.panel, self._header, bands, self._stack)

    def _buttons(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setSpacing(8)
        self.correct = named(Button(self.tr("Decide or correct"), "C"), "correct_screening")
        self.take_out = named(Button(self.tr("Take off"), "X"), "void_screening")
        self.register = named(Button(self.tr("Register"), "R"), "register_screening")
        self.patient = named(Button(self.tr("Open patient"), "O"), "screening_patient")
        made = (
            (self.correct, self._correct),
            (self.take_out, self._void),
            (self.register, self._register),
            (self.patient, self._open_patient),
        )
        for at, (button, does) in enumerate(made):
            button.clicked.connect(does)
            row, column = divmod(at + 1, 2)  # the first and the last take a row each
            wide = 2 if at in (0, 3) else 1
            grid.addWidget(button, row, 0 if wide == 2 else column, 1, wide)
        return part

    def _fit_columns(self) -> None:
        room = self.table.viewport().width()
        self.table.set_widths(widths(self.model.rows, room))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.set_narrow(narrow=self.window().width() < look().px(WIDE_FROM))


def considered(registry: Registry, session: RegistrySession) -> tuple[Screening, ...]:
    """Everybody considered on or before the day that is looked at."""
    day = session.today
    return tuple(each for each in registry.of(Screening).all() if each.considered_on <= day)
