"""A cold start of the program up to the painted page Today, then out at once."""

import os
import sys
from datetime import date, datetime
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))


def main() -> None:
    import main as program
    from commandline.front import window_arguments

    day = date.fromisoformat(sys.argv[2])
    now = datetime.combine(day, program.clock().timetz())
    args = window_arguments(sys.argv[1:2], day)
    app = program.opened_window(Path(sys.argv[1]), args.as_of, lambda: now)
    leave_when_painted()
    app.exec()


def leave_when_painted() -> None:
    """End the process when the page has painted its tiles: closing is no starting."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QPushButton

    class UntilPainted(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, leave)
            return False

    def leave() -> None:
        if tile.text().startswith("0 "):
            raise SystemExit("nobody is counted")
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        os._exit(0)

    [tile] = [
        each
        for window in QApplication.topLevelWidgets()
        for each in window.findChildren(QPushButton, "tile_total")
    ]
    until = UntilPainted(tile)
    tile.installEventFilter(until)


if __name__ == "__main__":
    main()
