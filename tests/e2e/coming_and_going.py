"""A process of its own that opens windows and leaves them: `windows` or `quit`, then a folder."""

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from core.store.registry import Registry
from tests.builders import patient, registered
from ui.application import Application
from ui.main_window import MainWindow
from ui.views.patient.tabs import TABS

OPERATED = date(2026, 3, 2)
NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
NUMBERS = ("118204", "118205", "118206")
TIMES = 10


def clock() -> datetime:
    return NOW


def filled(folder: Path) -> Path:
    path = folder / "ward.hepatrack"
    registry = Registry.create(path, now=NOW)
    for at, number in enumerate(NUMBERS):
        on = OPERATED + timedelta(days=at)
        registered(registry, operated_on=on, person=patient(hospital_no=number))
    registry.close()
    return path


def look_around(application: Application) -> None:
    """Every patient, every tab, painted."""
    window = application.window
    assert isinstance(window, MainWindow)
    for plan in window.session.plans():
        window.open_patient(plan.dossier.patient.id)
        for tab in reversed(range(len(TABS))):
            window.patient.show_tab(tab)
            settle()
        window.grab()


def settle() -> None:
    for _ in range(2):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main(what: str, folder: Path) -> int:
    app = QApplication([])
    application = Application(app, clock=clock, as_of=None, folder=folder)
    path = filled(folder)
    for _ in range(TIMES if what == "windows" else 1):
        application.start(path)
        look_around(application)
    if what == "windows":
        application.show_start()
        settle()
        assert not any(isinstance(each, MainWindow) for each in app.allWidgets())
    QTimer.singleShot(0, app.quit)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], Path(sys.argv[2])))
