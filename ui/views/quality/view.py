"""Data quality of the whole registry: counts that add up, a list, and the way to each field."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.domain.hospital_number import shown
from core.domain.patient import Patient
from core.errors import RegistryError
from core.reports.quality.finding import QualityKind
from core.reports.quality.report import by_field, by_patient, counted, reconciled
from core.reports.quality.words import reconciled_said
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.history.bands import Bands
from ui.views.patients.empty import Saying
from ui.views.patients.search_field import SearchField
from ui.views.quality.finding_list import FindingList
from ui.views.quality.looking import Looking
from ui.views.quality.rows import Search
from ui.widgets.bands import FilterLine, MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Ground, PageHeader
from ui.widgets.named import named
from ui.widgets.painted import Text, follow_width
from ui.widgets.tabs import ViewTab, ViewTabs

LIST, NOTHING = range(2)


class QualityView(Ground):
    """`chosen` carries the finding that somebody wants to settle."""

    chosen = Signal(object)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._session = session
        self._is_stale, self._is_by_field = True, False
        self._kind: QualityKind | None = None
        self.looking = Looking(session, self)
        self.looking.progressed.connect(self._progressed)
        self.list = FindingList()
        self.list.chosen.connect(self.chosen)
        self._build()
        self.setFocusProxy(self.list.table)
        session.changed.connect(self._registry_changed)

    # Reading

    def _registry_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        self._is_stale = False
        self.looking.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale or not self.looking.is_done:
            self._look()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.looking.stop()

    def _progressed(self, done: int, total: int) -> None:
        if done < total:
            text = self.tr("{done} of {total} patients looked at")
            self._header.set_line(text.format(done=done, total=total))
            return
        found = counted(self.looking.found)
        text = self.tr("{n} findings in {with_any} of {total} patients, as of {day}")
        day = words().date(self._session.today)
        self._header.set_line(
            text.format(n=found.n, with_any=found.n_patients, total=total, day=day)
        )
        self._show_counts()
        self._sum.setText(reconciled_said(reconciled(self.looking.plans), words()))
        self._narrow()

    def _show_counts(self) -> None:
        """All, and each kind: the kinds add up to all."""
        found = counted(self.looking.found)
        tabs = [ViewTab("1", self.tr("All"), found.n)]
        for at, (kind, n) in enumerate(found.by_kind.items(), start=2):
            tabs.append(ViewTab(str(at) if at <= 9 else "", words()(kind.label), n))
        self.tabs.set_tabs(
            tabs, 0 if self._kind is None else list(QualityKind).index(self._kind) + 1
        )

    def _narrow(self, *_: object) -> None:
        typed = " ".join(self.search.text().split())
        of_kind = [each for each in self.looking.found if self._kind in (None, each.kind)]
        found = Search(words()).matching(of_kind, typed)
        found.sort(key=by_field if self._is_by_field else by_patient)
        self.list.show_findings(found)
        self._stack.setCurrentIndex(LIST if found else NOTHING)
        self._say_filter(typed, len(found))

    def _say_filter(self, typed: str, n: int) -> None:
        parts = [words()(self._kind.label)] if self._kind else []
        parts += [self.tr("“{typed}”").format(typed=typed)] if typed else []
        self.filter.setVisible(bool(parts))
        if parts:
            count = self.tr("{n} of {total} findings")
            total = len(self.looking.found)
            self.filter.show_words(", ".join(parts), count.format(n=n, total=total))

    # What the user does

    def show_patient(self, patient: Patient) -> None:
        """What was found about one patient."""
        self._kind = None
        self.search.setText(shown(patient.hospital_no))
        self.tabs.select(0)

    def show_kind(self, at: int) -> None:
        """All, or one kind."""
        self._kind = None if at == 0 else list(QualityKind)[at - 1]
        self.tabs.select(at)
        self._narrow()
        self.list.table.setFocus()

    def _sort(self) -> None:
        self._is_by_field = not self._is_by_field
        self._say_order()
        self._narrow()
        self.list.table.setFocus()

    def _say_order(self) -> None:
        text = self.tr("Sort by patient") if self._is_by_field else self.tr("Sort by field")
        self.order.set_label(text)

    def _clear(self) -> None:
        self._kind = None
        self.search.clear()
        self.show_kind(0)

    def _to_list(self) -> None:
        self.list.table.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """The keys that no button prints."""
        return [
            ("/", self.tr("Find a patient or a field")),
            ("J  K", self.tr("Next and previous finding")),
            ("Enter", self.tr("Open the form at the field of the marked finding")),
            ("Home  End", self.tr("First and last finding")),
        ]

    def acted(self, _seq: int) -> None:
        """Something was settled; the list is looked through again."""

    def refused(self, error: RegistryError) -> None:
        self.message.say(error.said(words()), "danger")

    # Building

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Data quality"), edge=False)
        self.search = named(SearchField(self.tr("Patient or field")), "quality_search")
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self._to_list)
        self.search.taken.connect(self.list.open_marked)
        self.order = named(Button("", "O", "outline", "arrow-down"), "quality_order")
        self.order.clicked.connect(self._sort)
        self._say_order()
        self._header.add_button(self.search)
        self._header.add_button(self.order)
        self.tabs = named(ViewTabs(), "quality_tabs")
        self.tabs.chosen.connect(self.show_kind)
        self._sum = named(Text("", ("small", 400, "text-2"), wrap=True), "quality_sum")
        follow_width(self._sum, down=QSizePolicy.Policy.Preferred)  # low windows: one line may do
        self.message = named(MessageBand(), "quality_message")
        self.filter = named(FilterLine(), "quality_filter")
        self.filter.clear_requested.connect(self._clear)
        self.filter.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            Saying(
                self.tr("Nothing found"),
                self.tr("Nothing is missing, contradictory or unusual in what is shown here."),
            )
        )
        below = QHBoxLayout()
        below.setContentsMargins(24, 6, 24, 6)
        below.addWidget(self._sum, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(self.tabs)
        whole.addLayout(below)
        whole.addWidget(Bands(self.message, self.filter))
        whole.addWidget(self._stack, 1)
