"""Asking where a registry lies, or where a new one is to lie."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.within_qt import goes_when_finished

SUFFIX = ".hepatrack"


def choose_existing(parent: QWidget | None, chosen: Callable[[str], None]) -> None:
    """Ask for a registry that exists; `chosen` gets its path."""
    title = QCoreApplication.translate("Application", "Open a registry")
    dialog = _file_dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def choose_new(parent: QWidget | None, chosen: Callable[[str], None]) -> None:
    """Ask for a place and a name; `chosen` gets the path, and nothing is written."""
    title = QCoreApplication.translate("Application", "New registry")
    dialog = _file_dialog(parent, title, chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
    dialog.selectFile(f"registry{SUFFIX}")
    dialog.open()


def _file_dialog(parent: QWidget | None, title: str, chosen: Callable[[str], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    names = QCoreApplication.translate("Application", "Hepatrack registries (*{suffix})")
    dialog.setNameFilter(names.format(suffix=SUFFIX))
    dialog.fileSelected.connect(chosen)
    goes_when_finished(dialog)
    return dialog
