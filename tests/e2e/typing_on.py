"""A process of its own that types into a form until it is killed: the registry, then its folder.

Writes what stands in the field and when, after each key; nothing of it is ever saved.
"""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from core.domain.disease import Recurrence
from tests.builders import working
from ui.application import Application
from ui.main_window import MainWindow
from ui.views.patient import intents
from ui.views.patient.blanks import blank

EVERY = 20  # ms
NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)


def clock() -> datetime:
    return NOW


class Typing:
    """Somebody who never stops."""

    def __init__(self, window: MainWindow) -> None:
        [plan] = window.session.plans()
        who = plan.dossier.patient.id
        window.open_patient(who)
        assert window.patient_wiring is not None
        window.patient_wiring.handle(intents.Fill(blank(Recurrence, patient_id=who), "note"))
        found = window.findChild(QPlainTextEdit, "note")
        assert isinstance(found, QPlainTextEdit)
        self.note, self.typed = found, 0
        self.timer = QTimer(window)
        self.timer.timeout.connect(self.press)
        self.timer.start(EVERY)

    def press(self) -> None:
        self.typed += 1
        self.note.insertPlainText(f"{self.typed} ")
        sys.stdout.write(f"{self.typed} {time.monotonic()}\n")
        sys.stdout.flush()


def main(path: Path, folder: Path) -> int:
    app = QApplication([])
    application = Application(app, clock=clock, as_of=None, folder=folder)
    application.start(path)
    assert application.session is not None
    working(application.session)
    assert isinstance(application.window, MainWindow)
    typing = Typing(application.window)
    code = app.exec()
    assert typing.typed
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
