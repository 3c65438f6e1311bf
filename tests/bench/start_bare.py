"""The baseline of a start: a bare PySide6 window of the same size, painted, then out at once."""

import os
import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class Page(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        sys.stdout.write("painted\n")
        sys.stdout.flush()
        os._exit(0)


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(Page())
    window.resize(1440, 900)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
