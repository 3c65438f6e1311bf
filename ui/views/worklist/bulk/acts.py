"""The acts for the ticked lines: words, and the key that does the same for one line."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.views.worklist.bulk.request import (
    BOOK,
    CANCEL,
    CONTACT,
    DEFER,
    DONE,
    HAND_OVER,
    LETTER,
    MISSED,
    READ,
)


class BulkAct(NamedTuple):
    """One act: name, words, printed key."""

    name: str
    text: str
    key: str


def bulk_acts() -> tuple[BulkAct, ...]:
    tr = QCoreApplication.translate
    return (
        BulkAct(BOOK, tr("BulkPanel", "Book"), "B"),
        BulkAct(LETTER, tr("BulkPanel", "Letters"), "L"),
        BulkAct(DONE, tr("BulkPanel", "Done"), "D"),
        BulkAct(MISSED, tr("BulkPanel", "Missed"), "X"),
        BulkAct(CONTACT, tr("BulkPanel", "Log contact"), "N"),
        BulkAct(DEFER, tr("BulkPanel", "Defer"), "Z"),
        BulkAct(READ, tr("BulkPanel", "Mark as read"), "E"),
        BulkAct(CANCEL, tr("BulkPanel", "Cancel visits"), "C"),
        BulkAct(HAND_OVER, tr("BulkPanel", "Hand over"), "H"),
    )
