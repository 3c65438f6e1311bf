"""Every entry, newest first: the list, its filter, and the marked entry beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from core.actions.undoing import last_undoable
from core.domain.folding import is_found
from core.domain.patient import Patient
from core.domain.roles import Role
from core.store.chain import SHOWN
from core.store.history_pages import HistoryFilter, HistoryPages
from ui import override
from ui.look.theme import look
from ui.models.paged_model import PagedModel
from ui.models.table_model import spoken
from ui.session import RegistrySession
from ui.views.entries.facts import facts_of_entry
from ui.views.entries.panel import EntryPanel
from ui.views.entries.rows import HistoryRow, history_rows, role_said
from ui.views.history.bands import Bands
from ui.views.history.columns import HistoryList, columns, widths
from ui.views.history.filters import FilterBar
from ui.views.history.search import WordSearch
from ui.views.patients.empty import Saying
from ui.views.patients.search_field import SearchField
from ui.widgets.bands import FilterLine, MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Ground, PageHeader, lay_beside
from ui.widgets.list_table import ListPane
from ui.widgets.named import named


class _Search(SearchField):
    """No wider than its words: there is a panel beside the list."""

    @override
    def sizeHint(self) -> QSize:
        words = look().width(self.placeholderText(), "body", 400)
        margins = self.textMargins()
        wide = words + margins.left() + margins.right() + look().px(28)
        return QSize(wide, super().sizeHint().height())


class ListPage(Ground):
    """`day_wanted`: what the list showed on a day."""

    patient_chosen = Signal(str)
    undo_requested = Signal(int)
    day_wanted = Signal()

    def __init__(self, session: RegistrySession) -> None:
        super().__init__("surface")
        self._session = session
        self._pages = HistoryPages(session.registry)
        self._undoable: frozenset[int] = frozenset()
        self._people: tuple[str, ...] = ()
        self._n_all, self._in_panel = 0, (-1, -1)  # the marked entry, of how many
        self._search = WordSearch(self._pages, self)
        self._search.progressed.connect(self._show_found)
        self.table = named(HistoryList(), "history_list")
        self.model: PagedModel[HistoryRow] = PagedModel(columns(), self._fetch, spoken, self)
        self.table.setModel(self.model)
        self.pane = ListPane(self.table)
        self.panel = named(EntryPanel(), "history_panel")
        self.message = named(MessageBand(), "history_message")
        self.filters = FilterBar(session.today)
        self._build()
        self.table.marked.connect(self._mark)
        self.table.opened.connect(self._open)
        self.table.view_moved.connect(self._fit_columns)
        self.filters.changed.connect(self._narrow)
        self.search.textChanged.connect(self._narrow)

    # Reading

    def read(self) -> None:
        """Read again what there is; the marked entry stays marked."""
        self.filters.set_today(self._session.today)
        self._people = self._pages.operators()
        self.filters.show_choices(self._people, self._pages.tables())
        self._undoable = frozenset(e.seq for e in last_undoable(self._session.registry))
        self._n_all = self._session.registry.history.last_seq()
        head = self._session.registry.history.head()[:SHOWN]
        line = self.tr("{n} entries, history {head}")
        self._header.set_line(line.format(n=self._n_all, head=head))
        self._narrow()

    def _fetch(self, seqs: Sequence[int]) -> Sequence[HistoryRow]:
        return history_rows(self._pages.events(seqs), self._undoable, self._pages.undone(seqs))

    def wanted(self) -> HistoryFilter:
        """The filter as it is chosen and typed, but for the words."""
        typed = self.filters.patient.text()
        patients = None
        if typed.strip():
            patients = frozenset(
                each.id
                for each in self._session.registry.of(Patient).all()
                if is_found(typed, each.family_name, each.given_name, each.hospital_no)
            )
        since, until = self.filters.days()
        operator, table = self.filters.operator.value(), self.filters.kind.value()
        return HistoryFilter(
            patients=patients,
            operator=None if operator is None else str(operator),
            table=None if table is None else str(table),
            since=since,
            until=until,
        )

    def _narrow(self, *_: object) -> None:
        seqs = self._pages.numbers(self.wanted())
        typed = self.search.text().strip()
        if typed:
            self._show((), is_done=False)
            self._search.start(seqs, typed)
        else:
            self._search.stop()
            self._show(seqs, is_done=True)

    def _show_found(self, is_done: bool) -> None:  # noqa: FBT001  the word of a signal
        self._show(self._search.found, is_done=is_done)

    def _show(self, seqs: Sequence[int], *, is_done: bool) -> None:
        marked = self.marked()
        self.model.set_keys(seqs)
        if marked is not None and self.model.row_of(marked.seq) >= 0:
            self.table.mark(self.model.row_of(marked.seq))
        elif seqs and not self.table.currentIndex().isValid():
            self.table.mark(0)
        self._stack.setCurrentIndex(0 if seqs or not is_done else 1)
        self._say_filter(len(seqs), is_done=is_done)
        self._mark(self.table.currentIndex().row())
        self._fit_columns()
        self.pane.place()

    def _say_filter(self, n: int, *, is_done: bool) -> None:
        typed = self.search.text().strip()
        parts = [self.tr("entries with “{typed}”").format(typed=typed)] if typed else []
        parts += self.filters.criteria()
        self._filter.setVisible(bool(parts))
        if parts:
            said = (
                self.tr("{n} of {total} entries") if is_done else self.tr("{n} so far of {total}")
            )
            self._filter.show_words(", ".join(parts), said.format(n=n, total=self._n_all))

    # What the user does

    def marked(self) -> HistoryRow | None:
        row = self.table.currentIndex().row()
        return self.model.value_at(row) if 0 <= row < len(self.model.keys) else None

    def _mark(self, _row: int) -> None:
        row = self.marked()
        shown = (row.seq if row else 0, self._n_all)
        if shown != self._in_panel:
            self._in_panel = shown
            registry = self._session.registry
            self.panel.show_entry(facts_of_entry(registry, row.seq) if row else None)
        self._undo.setEnabled(row is not None and row.can_undo)
        self._to_patient.setEnabled(row is not None and row.patient_id is not None)
        self._only.setEnabled(row is not None and row.patient_id is not None)

    def _open(self, _row: int) -> None:
        self._open_patient()

    def _open_patient(self) -> None:
        row = self.marked()
        if row is not None and row.patient_id is not None:
            self.patient_chosen.emit(row.patient_id)

    def _ask_undo(self) -> None:
        row = self.marked()
        if row is not None and row.can_undo:
            self.undo_requested.emit(row.seq)

    def _only_patient(self) -> None:
        row = self.marked()
        if row is not None and row.patient_id is not None:
            number = self._session.registry.of(Patient).get(row.patient_id).hospital_no
            self.filters.patient.setText(number)
            self.table.setFocus()

    def clear(self) -> None:
        """All entries again."""
        self.search.blockSignals(True)  # noqa: FBT003  one change, not two
        self.search.clear()
        self.search.blockSignals(False)  # noqa: FBT003
        self.filters.clear()
        self.table.setFocus()

    def _to_list(self) -> None:
        self.table.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """The keys that no button prints."""
        return [
            ("/", self.tr("Search the history")),
            ("J  K", self.tr("Next and previous entry")),
            ("Enter", self.tr("Open the patient of the marked entry")),
            ("Home  End", self.tr("Newest and oldest entry")),
        ]

    # Building

    def _build(self) -> None:
        self._header = PageHeader(self.tr("History"))
        self.search = named(_Search(self.tr("Find words, names, reasons")), "history_search")
        self.search.left.connect(self._to_list)
        self.search.taken.connect(self._to_list)
        self._header.add_button(self.search)
        self._filter = named(FilterLine(), "history_filter")
        self._filter.clear_requested.connect(self.clear)
        self._filter.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pane)
        self._stack.addWidget(
            Saying(
                self.tr("No entry matches"),
                self.tr("Words are found in any order and without accents. Clear the filter."),
            )
        )
        self.panel.add_foot(self._buttons())
        bands = Bands(self.message, self._filter)
        lay_beside(self, self.panel, self._header, self.filters, bands, self._stack)

    def _buttons(self) -> QWidget:
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setSpacing(8)
        self._undo = named(Button(self.tr("Undo"), "U", icon="undo-2"), "history_undo")
        self._to_patient = named(Button(self.tr("Open patient"), "O"), "history_open")
        self._only = named(Button(self.tr("Only this patient"), "P"), "history_only")
        day = named(Button(self.tr("What the list showed on …"), "W", icon="eye"), "history_day")
        self._undo.clicked.connect(self._ask_undo)
        self._to_patient.clicked.connect(self._open_patient)
        self._only.clicked.connect(self._only_patient)
        day.clicked.connect(self.day_wanted)
        grid.addWidget(self._undo, 0, 0)
        grid.addWidget(self._to_patient, 0, 1)
        grid.addWidget(self._only, 1, 0, 1, 2)
        grid.addWidget(day, 2, 0, 1, 2)
        return part

    def _fit_columns(self) -> None:
        room = self.table.viewport().width()
        roles = [role_said(each.value) for each in Role]
        found = widths(room, self._people, roles)
        self.table.set_widths(found)
