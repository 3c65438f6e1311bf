"""The page Today in the real window over a registry in memory."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from core.domain.operators import Operator
from core.store.registry import Registry
from core.surveillance.buckets import Bucket
from tests.builders import TODAY, working
from tests.e2e.person import Clock, Person
from ui.main_window import MainWindow
from ui.session import RegistrySession
from ui.views.today.tile import TileButton
from ui.views.today.view import TodayView


class AtToday(Person):
    """Somebody who has just opened the window."""

    def __init__(self, qtbot: QtBot, registry: Registry, today: date = TODAY) -> None:
        self.qtbot, self.clock, self._registry = qtbot, Clock(today), registry
        self._session = RegistrySession(registry, clock=self.clock)
        working(self._session)
        self._window = MainWindow(self._session)
        self._window.resize(1280, 720)
        self._window.show()
        self._window.show_page("today")
        self.wait_for_window(self._window)

    @property
    def window(self) -> MainWindow:
        return self._window

    @property
    def session(self) -> RegistrySession:
        return self._session

    @property
    def registry(self) -> Registry:
        return self._registry

    @property
    def page(self) -> TodayView:
        return self._window.today

    def tile(self, bucket: Bucket | None) -> TileButton:
        return self.page.ledger.tiles[bucket]

    def back(self) -> None:
        self._window.show_page("today")

    @property
    def said(self) -> str:
        """What the undo bar says."""
        bar = self.page.undo_bar
        return bar.accessibleName() if bar.isVisible() else ""

    def has_unseen(self) -> bool:
        return self.page.has_unseen

    def new_names(self) -> list[str]:
        return [row.person.name for row in self.page.new.table.rows.rows]

    def passed_names(self) -> list[str]:
        return [row.person.name for row in self.page.passed.table.rows.rows]

    def worklist_patients(self) -> set[str]:
        return {row.patient_id for row in self._window.worklist.area.model.rows}

    def used_on(self, day: date) -> None:
        """The registry was last used on this day, and not since."""
        clock = Clock(day)
        self._registry.last_used.confirm(clock())
        self._session.refresh()

    def seen_on(self) -> date | None:
        operator = self._session.operator
        assert operator is not None, "somebody acts"
        return self._registry.of(Operator).get(operator.id).preferences.seen_on

    def close(self) -> None:
        self._window.close()
        self._window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
