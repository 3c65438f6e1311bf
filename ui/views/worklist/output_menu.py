"""What the list can be turned into: paper, letters, files. Made when it is first opened."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtWidgets import QMenu, QWidget

from core.domain.letters import LetterKind
from core.language import phrase
from ui.look.language import words
from ui.within_qt import goes_when_closed

MONDAY, LIST, PLAN, MANY = "monday", "list", "plan", "many"
CSV, XLSX, ICS = "csv", "xlsx", "ics"
FILES = frozenset({CSV, XLSX, ICS})
LETTER = "letter_"
Group: TypeAlias = tuple[tuple[str, str], ...]  # object name and words of each line


def output_menu(parent: QWidget, no_files: str = "") -> QMenu:
    """The menu; the object name of each line says what is asked for.

    `no_files` says why whoever acts may not take the list away as a file.
    """
    said = words()
    groups = (
        (
            (MONDAY, said(phrase("Monday sheet: everybody who needs a call this week"))),
            (LIST, said(phrase("This list on paper"))),
            (PLAN, said(phrase("Check-up plan of the marked patient"))),
            (MANY, said(phrase("Documents of everybody in this list"))),
        ),
        _letters(),
        (
            (CSV, said(phrase("This list as CSV"))),
            (XLSX, said(phrase("This list as XLSX"))),
            (ICS, said(phrase("Bookings as iCalendar"))),
        ),
    )
    menu = _menu(parent, groups)
    menu.setAccessibleName(said(phrase("Print and export")))
    printed = next(each for each in menu.actions() if each.objectName() == LIST)
    printed.setText(f"{printed.text()}\tCtrl+P")
    menu.setToolTipsVisible(True)
    for line in menu.actions():
        if line.objectName() in FILES and no_files:
            line.setEnabled(False)
            line.setToolTip(no_files)
    return menu


def letter_menu(parent: QWidget) -> QMenu:
    """The letters alone, for the ticked lines."""
    menu = _menu(parent, (_letters(),))
    menu.setAccessibleName(words()(phrase("Letters for those ticked")))
    return menu


def _letters() -> Group:
    return tuple((f"{LETTER}{kind.value}", words()(kind.label)) for kind in LetterKind)


def _menu(parent: QWidget, groups: Sequence[Group]) -> QMenu:
    menu = QMenu(parent)
    for at, group in enumerate(groups):
        if at:
            menu.addSeparator()
        for name, text in group:
            menu.addAction(text.replace("&", "&&")).setObjectName(name)
    goes_when_closed(menu)
    return menu
