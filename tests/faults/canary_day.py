"""A working day on a registry whose patients all bear one name, ended by a kill.

`python -m tests.faults.canary_day FOLDER PLAIN|KEYED PATIENTS`; what the user asked for on paper
goes to FOLDER/asked, everything else to the home and the temporary folder of the environment.
"""

import os
import signal
import sys
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from core.actions.registering import Registration, register_patient
from core.domain.patient import Patient
from core.reports.writing import write_whole
from core.store.copying import write_copy
from core.store.registry import Registry
from tests.builders import acting, liver_operation, patient
from tests.faults.saves import FIRST_DAY, KEY, Desk, now
from ui.application import Application
from ui.look.theme import application
from ui.main_window import MainWindow
from ui.main_window.printing import summary_of
from ui.session import RegistrySession

CANARY = "Kanaryagözü"
GIVEN = "Zümrütkuşu"
BIG_SORT = """
    SELECT one.new FROM history_changes AS one JOIN history_changes AS other
    ON other.seq % 7 = one.seq % 7 ORDER BY one.new || other.new DESC
"""
TODAY = FIRST_DAY + timedelta(days=150)


def main(folder: Path, protection: str, n_patients: int) -> None:
    key = KEY if protection == "KEYED" else None
    registry = Registry.create(folder / "ward.hepatrack", now=now(), key=key)
    for number in range(n_patients):
        _register(registry, number)
    write_copy(registry, folder / "copy.hepatrack", stamped=now())
    registry.db.execute("PRAGMA cache_size = 50")  # pages: what does not fit is spilled
    registry.db.execute(BIG_SORT).fetchall()
    _window(registry, folder)
    registry.db.execute("VACUUM")
    desk = Desk(registry, n_patients)
    for _ in range(20):
        desk.save()
    someone = registry.of(Patient).all()[0]
    with registry.unit_of_work(acting(TODAY)):
        registry.of(Patient).correct(replace(someone, note=CANARY * 50))
        os.kill(os.getpid(), signal.SIGKILL)  # the kill comes with a change half made


def _register(registry: Registry, number: int) -> None:
    someone = replace(
        patient(hospital_no=str(100_000 + number)),
        family_name=CANARY,
        given_name=GIVEN,
        note=f"{CANARY} " * 20,
    )
    procedure = liver_operation(someone.id, FIRST_DAY)
    registration = Registration(patient=someone, procedure=procedure)
    register_patient(registry, acting(FIRST_DAY), registration)


def _window(registry: Registry, folder: Path) -> None:
    """Every page, the paper that was asked for, and an error whose message holds the name."""
    app = application("tests")
    clock = partial(now, TODAY)
    Application(app, clock=clock, as_of=None, folder=Path(os.environ["HOME"]))  # its error log
    session = RegistrySession(registry, clock=clock)
    window: Any = MainWindow(session)
    window.show()
    someone = registry.of(Patient).all()[0]
    for page in ("worklist", "patients", "settings"):
        window.show_page(page)
        app.processEvents()
    window.open_patient(someone.id)
    app.processEvents()
    window.preview_summary(someone.id)
    app.processEvents()
    write_whole(folder / "asked" / "summary.pdf", summary_of(session, someone.id))
    error = ValueError(f"{CANARY} {GIVEN}")
    sys.excepthook(type(error), error, error.__traceback__)
    window.close()
    QApplication.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
