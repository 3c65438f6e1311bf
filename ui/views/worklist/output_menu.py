"""What the list can be turned into: paper, letters, files. Made when it is first opened."""

from PySide6.QtWidgets import QMenu, QWidget

from core.domain.letters import LetterKind
from core.language import phrase
from ui.look.language import words

MONDAY, LIST, PLAN, MANY = "monday", "list", "plan", "many"
CSV, XLSX, ICS, ICS_PLAIN = "csv", "xlsx", "ics", "ics_plain"
LETTER = "letter_"


def output_menu(parent: QWidget) -> QMenu:
    """The menu; the object name of each line says what is asked for."""
    said = words()
    menu = QMenu(parent)
    menu.setAccessibleName(said(phrase("Print and export")))
    groups = (
        (
            (MONDAY, said(phrase("Monday sheet: everybody who needs a call this week"))),
            (LIST, said(phrase("This list on paper"))),
            (PLAN, said(phrase("Check-up plan of the marked patient"))),
            (MANY, said(phrase("Documents of everybody in this list"))),
        ),
        tuple((f"{LETTER}{kind.value}", said(kind.label)) for kind in LetterKind),
        (
            (CSV, said(phrase("This list as CSV"))),
            (XLSX, said(phrase("This list as XLSX"))),
            (ICS, said(phrase("Bookings as iCalendar, with hospital numbers"))),
            (ICS_PLAIN, said(phrase("Bookings as iCalendar, without hospital numbers"))),
        ),
    )
    for at, group in enumerate(groups):
        if at:
            menu.addSeparator()
        for name, text in group:
            menu.addAction(text.replace("&", "&&")).setObjectName(name)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
