"""A window that previews, saves and prints for many, for a trace: registry, target, day."""

import os
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication

from core.store.registry import Registry
from ui.dialogs.preview_dialog import PreviewDialog
from ui.look.theme import STYLE, Theme, apply_theme
from ui.main_window import MainWindow
from ui.session import RegistrySession

BEGUN = "begun"  # opened to be written where printing begins, so that the trace shows it


def main() -> None:
    file, target, day = Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(sys.argv[3])
    now = datetime.combine(day, time(9, 14), UTC)
    app = QApplication(["printing", *STYLE])
    apply_theme(app, Theme.LIGHT)
    window = MainWindow(RegistrySession(Registry.open(file, now=now), clock=lambda: now))
    window.show()
    window.show_page("patients")
    app.processEvents()
    (target / BEGUN).touch()
    row = window.patients.area.model.value_at(0)
    window.preview_summary(row.patient_id)
    app.processEvents()
    [preview] = window.findChildren(PreviewDialog)
    preview.save_to(str(target / "one.pdf"))
    preview.grab()
    preview.accept()
    window.print_many([each.patient_id for each in window.patients.area.model.rows], "everybody")
    dialog = window.batch_printing._dialog
    assert dialog is not None
    dialog.begin(str(target / "all.pdf"))
    while dialog.is_running:
        app.processEvents()
    os._exit(0)


if __name__ == "__main__":
    main()
