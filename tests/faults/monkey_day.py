"""A monkey at the real window over the demonstration registry, in rounds, each on a fresh file.

`python -m tests.faults.monkey_day FOLDER EVENTS SEED SECONDS [PLANTED]`; the folder holds the
demonstration. After each round a line of JSON says what all of them have come to.
"""

import faulthandler
import gc
import json
import re
import shutil
import sys
import threading
import time
import traceback
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import ui  # noqa: F401  first, as in the program: it ends what PySide6 does at every import

# isort: split
from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.actions.verifying import verify
from core.store.registry import Registry
from tests.faults.memory import give_back, in_use, resident
from tests.faults.monkey_hands import Hands, leave_dialogs
from ui.application import Application
from ui.application.collecting import collect_between_events, collect_what_is_due
from ui.look.theme import application
from ui.main_window import MainWindow

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 9, 14, tzinfo=UTC)
TEMPLATE = "demonstration.hepatrack"  # which the folder holds already
ROUND = 5_000  # events on one file
STUCK = 120  # seconds for fifty events: a loop inside a loop waits for somebody
KNOWN = re.compile(
    r"^This plugin does not support (raise\(\)|propagateSizeHints\(\)|"
    r"grabbing the (keyboard|mouse)|setting window (opacity|masks))"
)


class Day:
    """What went wrong, counted; the same error at the same place is one kind."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.seed = folder, seed
        self.errors, self.warnings = Counter[str](), Counter[str]()
        self.memory: list[float] = []
        self.in_use: list[float] = []
        self.n_events = self.n_saves = self.n_flaws = self.n_silent = self._silent = 0
        self.template = folder / TEMPLATE
        app = application("tests")
        self.hands = Hands(seed)
        self.program = Application(app, clock=lambda: NOW, as_of=None, folder=folder)
        collect_between_events()
        sys.excepthook = self._on_error
        threading.excepthook = lambda args: self._on_error(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        sys.unraisablehook = lambda args: self._on_error(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        qInstallMessageHandler(self._on_message)

    def _on_error(self, kind: Any, error: Any, trace: Any) -> None:
        frames = traceback.extract_tb(trace)
        where = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in frames[::-1][:4])
        self.errors[f"{kind.__name__}: {error} in {where} after {self.hands.last}"] += 1

    def _on_message(self, kind: QtMsgType, _context: Any, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not KNOWN.match(text):
            self.warnings[re.sub(r"0x[0-9a-f]+|\d+", "#", text)] += 1

    def round(self, n: int, until: float) -> None:
        """Some events on a fresh copy, then the file is verified."""
        path = self.folder / "round.hepatrack"
        for old in self.folder.glob("round.hepatrack*"):
            shutil.rmtree(old) if old.is_dir() else old.unlink()
        shutil.copyfile(self.template, path)
        self.program.open(path)
        before = self._last_seq()
        for _ in range(n):
            if time.monotonic() > until:
                break
            self._act(path)
        saved = self._last_seq() - before
        self.n_saves += saved
        self._silent = 0 if saved else self._silent + 1
        self.n_silent = max(self.n_silent, self._silent)
        leave_dialogs()
        self.program.close()
        registry = Registry.open(path, now=NOW)
        self.n_flaws += len(verify(registry).flaws)
        registry.close()
        self.program.show_start()
        settle()
        gc.collect()
        give_back()
        self.memory.append(resident())
        self.in_use.append(in_use())

    def said(self) -> dict[str, Any]:
        return {
            "seed": self.seed,
            "events": self.n_events,
            "saves": self.n_saves,
            "silent": self.n_silent,
            "flaws": self.n_flaws,
            "errors": self.errors,
            "warnings": self.warnings,
            "memory": self.memory,
            "in_use": self.in_use,
        }

    def _last_seq(self) -> int:
        session = self.program.session
        return session.registry.history.last_seq() if session is not None else 0

    def _act(self, path: Path) -> None:
        self.n_events += 1
        if self.n_events % 50 == 0:
            faulthandler.dump_traceback_later(STUCK, exit=True)
        try:
            if not isinstance(self.program.window, MainWindow):
                self.program.open(path)  # it was left: come back
            if QApplication.activeWindow() is None and self.program.window is not None:
                self.program.window.show()
                self.program.window.activateWindow()
            self.hands.act()
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            collect_what_is_due()  # a loop that never rests does not say so
        except Exception as error:  # noqa: BLE001  it came out of the innocent call
            if not is_stale(error):
                self._on_error(type(error), error, error.__traceback__)
        if self.n_events % 50 == 0:
            settle()


def is_stale(error: Exception) -> bool:
    """The hands took hold of a widget that the binding had forgotten: nothing was done with it."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = Path(frames[-1].filename).name == "monkey_hands.py"
    return ours and isinstance(error, RuntimeError) and "already deleted" in str(error)


def settle() -> None:
    """What was to go, goes."""
    for _ in range(2):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def planted(*_ignored: Any) -> None:
    """The control: a slot that raises."""
    raise RuntimeError("planted")


def main(folder: Path, events: int, seed: int, seconds: float, *rest: str) -> None:
    faulthandler.enable()
    faulthandler.dump_traceback_later(STUCK, exit=True)  # put off by every event
    day = Day(folder, seed)
    if rest:
        QApplication.instance().focusObjectChanged.connect(planted)  # type: ignore[union-attr]
    until = time.monotonic() + seconds
    while day.n_events < events and time.monotonic() < until:
        day.round(min(ROUND, events - day.n_events), until)
        print(json.dumps(day.said()), flush=True)
    qInstallMessageHandler(None)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), *sys.argv[5:])
