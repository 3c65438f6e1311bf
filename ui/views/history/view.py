"""The history page: every entry of the registry, narrowed, with what it changed beside it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.errors import RegistryError
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.session import RegistrySession
from ui.views.entries.rows import event_said
from ui.views.history.day_page import DayPage
from ui.views.history.list_page import ListPage

WIDE_FROM = 1440
LIST, DAY = range(2)


class HistoryView(QWidget):
    """`patient_chosen` carries a PatientId, `undo_requested` the number of an entry."""

    patient_chosen = Signal(str)
    undo_requested = Signal(int)

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = True
        self.entries = ListPage(session)
        self.day = DayPage(session)
        self._stack = QStackedWidget()
        for page in (self.entries, self.day):
            self._stack.addWidget(page)
            page.patient_chosen.connect(self.patient_chosen)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.entries.undo_requested.connect(self.undo_requested)
        self.entries.day_wanted.connect(self.open_day)
        self.day.left.connect(self.open_list)
        self.setFocusProxy(self.entries.table)
        session.changed.connect(self._registry_changed)

    def open_day(self) -> None:
        """What the list showed on a day; the keyboard goes to the day."""
        self._stack.setCurrentIndex(DAY)
        self.setFocusProxy(self.day.field)
        self.day.begin()

    def open_list(self) -> None:
        """Back to the entries, where they stood."""
        self._stack.setCurrentIndex(LIST)
        self.setFocusProxy(self.entries.table)
        self.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """Keys of the page in view that are on no button."""
        return self._page().keys()

    def _page(self) -> ListPage | DayPage:
        return self.day if self._stack.currentIndex() == DAY else self.entries

    def acted(self, seq: int) -> None:
        """A request succeeded as entry `seq`."""
        event = self._session.registry.history.get(seq)
        if event is not None:
            self.entries.message.say(event_said(event))

    def refused(self, error: RegistryError) -> None:
        self.entries.message.say(error.said(words()), "danger")

    def _registry_changed(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._is_stale = False
        self.entries.read()
        self.day.forget()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        narrow = self.window().width() < look().px(WIDE_FROM)
        for page in (self.entries, self.day):
            page.panel.set_narrow(narrow=narrow)
