"""A start loads what the page Today needs, and nothing that waits for a request."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from core.store.registry import Registry

LATER = (
    "argparse",
    "html",
    "logging",
    "socket",
    "platformdirs",
    "sqlite_utils",
    "pyqtgraph",
    "typing_extensions",
    "reportlab",
    "core.reports",
    "core.actions.listing",
    "core.actions.backing_up",
    "core.actions.restoring",
    "core.store.backups",
    "core.store.swapping",
    "core.store.upgrading",
    "core.actions.demonstration",
    "core.actions.protecting",
    "cryptography",
    "ui.application.choosing",
    "ui.application.idle",
    "ui.application.keys_flow",
    "ui.application.restore_flow",
    "ui.application.starting",
    "core.domain.acting",
    "core.domain.holders",
    "core.store.anchors",
    "core.store.drafts",
    "core.store.history",
    "core.store.history_pages",
    "core.store.outlook",
    "ui.dialogs",
    "core.surveillance.alarms",
    "core.surveillance.criteria",
    "core.surveillance.demand",
    "core.surveillance.kept_list",
    "core.surveillance.load",
    "core.surveillance.what_if",
    "ui.views.calendar",
    "ui.views.entries",
    "ui.views.history",
    "ui.views.patient.view",
    "ui.views.patients",
    "ui.views.quality",
    "ui.views.register",
    "ui.views.protocols",
    "ui.views.screening",
    "ui.views.settings",
    "ui.views.start_page",
    "ui.main_window.output_wiring",
    "ui.main_window.worklist_wiring",
    "ui.views.worklist.booking_editor",
    "ui.views.worklist.rows",
    "ui.views.worklist.view",
    "ui.widgets.banner",
    "ui.widgets.patience",
)
CODE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
import main
from ui.application import backups_flow, settling
# A slow machine must not come to what is left for later.
settling.SETTLED = backups_flow.AFTER_OPENING = 600_000
app = main.opened_window(Path(sys.argv[1]), None, lambda: datetime(2026, 11, 23, 9, 14, tzinfo=UTC))
app.processEvents()
loaded = list(sys.modules)
app.setStyleSheet("")  # what stands behind the style sheet
print(app.style().objectName(), *loaded)
"""


WRONG_CALL = """
import sys
import ui
from PySide6.QtCore import QObject
late = [sys.modules[f"shibokensupport.signature.{name}"] for name in ("errorhandler", "parser")]
assert all("__getattr__" in vars(each) for each in late), "nothing of them was asked for"
try:
    QObject().setObjectName([])
except TypeError as error:
    print(error)
assert not any("__getattr__" in vars(each) for each in late)
"""


def test_that_what_pyside_reads_later_still_says_what_is_wrong_with_a_call() -> None:
    command = [sys.executable, "-c", WRONG_CALL]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "called with wrong argument types" in done.stdout
    assert "QObject.setObjectName(list)" in done.stdout
    assert "Supported signatures" in done.stdout


def test_that_a_start_imports_no_page_but_today_and_nothing_that_waits(
    tmp_path: Path,
) -> None:
    path = tmp_path / "ward.hepatrack"
    Registry.create(path, now=datetime(2026, 11, 23, tzinfo=UTC)).close()
    places = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | places,
        capture_output=True,
        text=True,
        check=True,
    )
    style, *loaded = done.stdout.split()
    assert style == "fusion"
    assert "ui.views.today.view" in loaded
    assert not [name for name in LATER if name in loaded]
