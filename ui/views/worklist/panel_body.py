"""The parts of the panel: items of the visit, facts behind the date, contacts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.theme import look
from ui.views.worklist.facts import ContactLine, ItemLine, RowFacts
from ui.widgets.bands import Icon
from ui.widgets.containers import Line
from ui.widgets.marks import StatusTag
from ui.widgets.painted import Text

_QUIET = ("small", 400, "text-2")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignTop
FIRST_COLUMN = 56


def _head(title: str, aside: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(Text(title, ("body", 600, "text"), wrap=True), 1)
    if aside:
        line.addWidget(Text(aside, _QUIET), 0, _RIGHT)
    return line


def _part(title: str, aside: str, spacing: int) -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    column.addLayout(_head(title, aside))
    return part, column


def items_part(facts: RowFacts) -> QWidget:
    """The visit and each of its items with its tag."""
    part, column = _part(facts.title, facts.aside, 4)
    if facts.note:
        column.addWidget(Text(facts.note, _QUIET, wrap=True))
    for at, item in enumerate(facts.items):
        if at:
            column.addWidget(Line())
        column.addLayout(_item(item))
    return part


def _item(item: ItemLine) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(0, 3, 0, 3)
    line.setSpacing(8)
    name = Text(item.name, ("body", 500, "text"))
    name.setMinimumWidth(look().px(FIRST_COLUMN))
    line.addWidget(name)
    line.addWidget(StatusTag(item.status, item.word))
    note = Text(item.note, ("small", 500, "text"), wrap=True)
    note.setAlignment(_RIGHT)
    line.addWidget(note, 1)
    return line


def why_part(facts: RowFacts) -> QWidget:
    """Anchor, rule, window: what the date follows from."""
    part, column = _part(facts.why_title, "", 4)
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.setColumnMinimumWidth(0, look().px(FIRST_COLUMN))
    grid.setColumnStretch(1, 1)
    for at, line in enumerate(facts.why):
        grid.addWidget(Text(line.label, _QUIET, wrap=True), at, 0, _TOP)
        grid.addWidget(Text(line.text, ("small", 500, "text"), wrap=True), at, 1)
        day = Text(line.day, ("small", 500, "text"))
        grid.addWidget(day, at, 2, Qt.AlignmentFlag.AlignRight | _TOP)
    column.addLayout(grid)
    if facts.why_note:
        column.addWidget(Text(facts.why_note, _QUIET, wrap=True))
    return part


def contact_part(facts: RowFacts, title: str, nothing: str) -> QWidget:
    """Phones, and who tried last."""
    part, column = _part(title, facts.phones[0] if len(facts.phones) == 1 else "", 8)
    if len(facts.phones) > 1:
        column.addWidget(Text(" / ".join(facts.phones), _QUIET, wrap=True))
    if facts.contact_note:
        column.addWidget(Text(facts.contact_note, _QUIET, wrap=True))
    if not facts.contacts:
        column.addWidget(Text(nothing, ("body", 400, "text-2")))
    for contact in facts.contacts:
        column.addLayout(_contact(contact))
    return part


def _contact(contact: ContactLine) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(Icon(contact.icon, "text-2", "icon-small"), 0, _TOP)
    said = QVBoxLayout()
    said.setSpacing(0)
    said.addWidget(Text(contact.text, ("body", 500, "text"), wrap=True))
    said.addWidget(Text(contact.under, _QUIET, wrap=True))
    line.addLayout(said, 1)
    return line
