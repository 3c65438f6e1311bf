"""How long the first two pages of a large registry take from a key to the painted list."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from datetime import time as clock_time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from core.actions.course import record_contact
from core.domain.followup import ContactAttempt, ContactOutcome
from core.domain.ids import PatientId
from core.store.registry import Registry
from tests.builders import TODAY, working
from ui import override
from ui.application.collecting import collect_between_events
from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme
from ui.main_window import MainWindow
from ui.session import RegistrySession

NOW = datetime.combine(TODAY, clock_time(9, 14), UTC)
TURNS = 7


class _Bare(QAbstractTableModel):
    """The same texts in Qt's own table."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self._rows = rows

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return len(self._rows)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return len(self._rows[0])

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows[index.row()][index.column()]

    def change(self) -> None:
        """Another text in a row that is on the screen."""
        self._rows[1][-1] += "."
        self.dataChanged.emit(self.index(1, 0), self.index(1, len(self._rows[1]) - 1))

    def anew(self) -> None:
        """As after a filter."""
        self.beginResetModel()
        self._rows = self._rows[::-1]
        self.endResetModel()


def timed(act: Callable[[], object], app: QApplication) -> float:
    """Milliseconds until it is done and painted."""
    begun = time.perf_counter()
    act()
    app.processEvents()
    return (time.perf_counter() - begun) * 1000


def measured(path: Path) -> dict[str, list[float]]:
    """Milliseconds of each key, by what it does."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    register_fonts()
    apply_theme(app, Theme.LIGHT)
    registry = Registry.open(path, now=NOW)
    session = RegistrySession(registry, clock=lambda: NOW)
    working(session)
    window = MainWindow(session)
    window.resize(1440, 900)
    window.show()
    window.show_page("worklist")
    app.processEvents()
    app.processEvents()
    collect_between_events()  # as the program when its first window has stood for a moment
    found = _keys(window, app) | _today(window, app) | _bare(window, app)
    window.close()
    registry.close()
    return found


def _keys(window: MainWindow, app: QApplication) -> dict[str, list[float]]:
    view = window.worklist
    table = view.area.table

    def key(name: Qt.Key) -> Callable[[], object]:
        return lambda: QTest.keyClick(window.focusWidget() or table, name)

    found: dict[str, list[float]] = {}
    history = window.session.registry.history
    before = history.last_seq()
    for _ in range(TURNS):
        table.setFocus()
        for what, act in (
            ("next row", key(Qt.Key.Key_Down)),
            ("tick", key(Qt.Key.Key_Space)),
            ("clear the ticks", key(Qt.Key.Key_Escape)),
            ("open the booking", key(Qt.Key.Key_B)),
            ("book", key(Qt.Key.Key_Return)),
            ("undo", key(Qt.Key.Key_U)),
            ("filter: overdue", key(Qt.Key.Key_2)),
            ("filter: everybody", key(Qt.Key.Key_0)),
        ):
            found.setdefault(what, []).append(timed(act, app))
    if history.last_seq() != before + 2 * TURNS:  # each booked and undone
        raise RuntimeError("the keys did something else than book and undo")
    return found


def _today(window: MainWindow, app: QApplication) -> dict[str, list[float]]:
    """The page Today: opened where nothing changed, and while somebody is called on it."""
    session = window.session

    def save(who: PatientId) -> None:
        tried = ContactAttempt(
            patient_id=who, tried_on=session.today, outcome=ContactOutcome.NO_ANSWER
        )
        session.run(partial(record_contact, contact=tried))

    found: dict[str, list[float]] = {}
    for plan in session.plans()[:TURNS]:
        for what, act in (
            ("open Today", partial(window.show_page, "today")),
            ("a save on Today", partial(save, plan.dossier.patient.id)),
            ("open the worklist", partial(window.show_page, "worklist")),
        ):
            found.setdefault(what, []).append(timed(act, app))
    return found


def _bare(window: MainWindow, app: QApplication) -> dict[str, list[float]]:
    model = window.worklist.area.model
    rows = [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    bare, bare_model = QTableView(), _Bare(rows)
    bare.setModel(bare_model)
    bare.resize(1000, 800)
    bare.show()
    bare.setCurrentIndex(bare_model.index(0, 0))
    app.processEvents()
    names = ("next row", "change a row", "all rows anew")
    acts = (lambda: QTest.keyClick(bare, Qt.Key.Key_Down), bare_model.change, bare_model.anew)
    return {
        f"bare table: {name}": [timed(act, app) for _ in range(TURNS)]
        for name, act in zip(names, acts, strict=True)
    }


if __name__ == "__main__":
    for what, taken in measured(Path(sys.argv[1])).items():
        print(f"{what}: {sorted(taken)[len(taken) // 2]:.1f}")
