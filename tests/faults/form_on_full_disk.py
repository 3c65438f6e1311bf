"""On a small disk of its own: a form of the real window, saved when the disk is full, then again.

`python -m tests.faults.form_on_full_disk FOLDER [ROOM]`
"""

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from core.actions.operators import first_operator
from core.domain.followup import ContactAttempt, ContactOutcome
from core.domain.patient import Patient
from tests.faults.on_full_disk import filled
from tests.faults.saves import FIRST_DAY, founded, now
from ui.application import Application
from ui.look.theme import application
from ui.main_window import MainWindow

TYPED = "called twice, no answer"
DAY = FIRST_DAY + timedelta(days=30)


def main(folder: Path, *rest: str) -> None:
    path = folder / "ward.hepatrack"
    founded(path, None)
    app = application("tests")
    desk = folder / "desktop"
    desk.mkdir()
    program = Application(app, clock=lambda: now(DAY), as_of=None, folder=desk)
    sys.excepthook = sys.__excepthook__  # a failure here ends the process
    program.start(path)
    window: Any = program.window
    assert isinstance(window, MainWindow)
    assert program.session is not None
    registry = program.session.registry
    program.session.act_as(first_operator("E. Kaya", DAY))
    window.open_patient(registry.of(Patient).all()[0].id)
    dialog = _form(window)
    ballast = None if rest else filled(folder, but_for=0)
    _save(dialog)
    shown = window.findChildren(QDialog)
    kept = any(each.isVisible() and _typed(each) == TYPED for each in shown)
    said = kept and f"The disk of {folder} is full" in _note(dialog)
    saved = False
    if ballast is not None:
        ballast.unlink()
        _save(dialog)
        contacts = registry.of(ContactAttempt).all()
        saved = [each.note for each in contacts] == [TYPED] and not window.findChildren(QDialog)
    print(json.dumps({"runs": 1, "kept": int(kept), "said": int(said), "saved_later": int(saved)}))
    program.close()


def _form(window: MainWindow) -> QDialog:
    """The form of a contact, filled in by keys."""
    button: Any = window.findChild(QPushButton, "add_event")
    button.click()
    menu: Any = QApplication.activePopupWidget()
    action = next(each for each in menu.actions() if each.objectName() == "add_contact")
    action.trigger()
    menu.close()
    QApplication.processEvents()
    [dialog] = [each for each in window.findChildren(QDialog) if each.isVisible()]
    outcome: Any = dialog.findChild(QWidget, "outcome")
    outcome.setCurrentIndex(
        next(
            n for n in range(outcome.count()) if outcome.itemData(n)[0] is ContactOutcome.NO_ANSWER
        )
    )
    QTest.keyClicks(_note_field(dialog), TYPED)
    return dialog


def _note_field(dialog: QDialog) -> Any:
    return next(
        each for each in dialog.findChildren(QWidget, "note") if hasattr(each, "toPlainText")
    )


def _typed(dialog: QDialog) -> str:
    return str(_note_field(dialog).toPlainText())


def _note(dialog: QDialog) -> str:
    """The sentence beside the buttons."""
    notes: list[Any] = [
        each for each in dialog.findChildren(QWidget, "note") if not hasattr(each, "toPlainText")
    ]
    return " ".join(each.text() for each in notes)


def _save(dialog: QDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
