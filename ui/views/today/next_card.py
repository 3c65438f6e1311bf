"""The next actions: what to do, the figure that matters, and the key that opens its list."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.language import Words, phrase
from core.surveillance.buckets import Bucket
from core.surveillance.today import NextAction
from ui import override
from ui.look.icons import paint_icon
from ui.look.theme import look
from ui.widgets.button import key_sequence
from ui.widgets.cells import first_line, paint_two_lines
from ui.widgets.containers import Card
from ui.widgets.marks import cap_width, paint_cap
from ui.widgets.named import named
from ui.widgets.painting import hairline, painting, rounded
from ui.within_qt import clicked_by

MOST = 8  # keys 1 to 8


class _Said(NamedTuple):
    """An icon, the action for one and for many, and what the day under it is."""

    icon: str
    one: str
    many: str
    figure: str


_SAID: dict[Bucket, _Said] = {
    Bucket.OVERDUE: _Said(
        "phone",
        phrase("Phone 1 patient who is overdue"),
        phrase("Phone {n} patients who are overdue"),
        phrase("the longest since {day}"),
    ),
    Bucket.ABNORMAL: _Said(
        "activity",
        phrase("Decide on the abnormal result of 1 patient"),
        phrase("Decide on abnormal results of {n} patients"),
        phrase("oldest reported {day}"),
    ),
    Bucket.MDT_PENDING: _Said(
        "users",
        phrase("Record the MDT decision on 1 patient"),
        phrase("Record the MDT decisions on {n} patients"),
        phrase("the longest since {day}"),
    ),
    Bucket.RESULT_UNREAD: _Said(
        "eye",
        phrase("Read the result of 1 patient"),
        phrase("Read the results of {n} patients"),
        phrase("oldest reported {day}"),
    ),
    Bucket.OUTCOME_MISSING: _Said(
        "circle-question-mark",
        phrase("Say what became of 1 appointment that passed"),
        phrase("Say what became of the appointments of {n} patients"),
        phrase("the oldest was on {day}"),
    ),
    Bucket.NO_PLAN: _Said(
        "user",
        phrase("Give 1 patient a plan"),
        phrase("Give {n} patients a plan"),
        phrase("the first operation was on {day}"),
    ),
    Bucket.PAUSE_REVIEW_DUE: _Said(
        "pause",
        phrase("Review 1 pause"),
        phrase("Review {n} pauses"),
        phrase("earliest review date {day}"),
    ),
    Bucket.DUE_NOT_BOOKED: _Said(
        "calendar-clock",
        phrase("Book 1 patient who is due"),
        phrase("Book {n} patients who are due"),
        phrase("earliest due {day}"),
    ),
    Bucket.NOT_REACHABLE: _Said(
        "phone-missed",
        phrase("Find another way to reach 1 patient"),
        phrase("Find another way to reach {n} patients"),
        phrase("tried in vain since {day}"),
    ),
    Bucket.RESULT_AWAITED: _Said(
        "clock",
        phrase("Ask for the result of 1 patient"),
        phrase("Ask for the results of {n} patients"),
        phrase("the oldest examined {day}"),
    ),
    Bucket.HISTORY_UNKNOWN: _Said(
        "history",
        phrase("Clear up the history of 1 patient"),
        phrase("Clear up the history of {n} patients"),
        phrase("the longest since {day}"),
    ),
    Bucket.DISCHARGE_DECISION: _Said(
        "clipboard-check",
        phrase("Discharge 1 patient or extend the programme"),
        phrase("Discharge {n} patients or extend the programme"),
        phrase("the first programme ended {day}"),
    ),
    Bucket.LOST: _Said(
        "search",
        phrase("Trace 1 patient"),
        phrase("Trace {n} patients"),
        phrase("the longest since {day}"),
    ),
}


class ActionRow(NamedTuple):
    """One action as text; `key` is printed and opens `need`."""

    need: Bucket
    key: str
    icon: str
    title: str
    figure: str


def action_rows(found: Sequence[NextAction], words: Words) -> list[ActionRow]:
    """The first eight, with their keys."""
    rows = []
    for at, each in enumerate(found[:MOST]):
        said = _SAID[each.need]
        title = words.count(each.n, said.one, said.many)
        figure = words(said.figure, day=each.since)
        if each.need is Bucket.DUE_NOT_BOOKED and each.n_overdue:
            some = phrase("{n} of them overdue, earliest due {day}")
            figure = words(some, n=each.n_overdue, day=each.since)
        if each.need is Bucket.OVERDUE:
            figure = ", ".join(filter(None, (_tries(found, words), figure)))
        rows.append(ActionRow(each.need, str(at + 1), said.icon, title, figure))
    return rows


def _tries(found: Sequence[NextAction], words: Words) -> str:
    n = found[0].n_tries_due if found else 0
    return (
        words.count(n, phrase("1 next try is due"), phrase("{n} next tries are due")) if n else ""
    )


class ActionButton(QPushButton):
    """One action of 48 px; its key works while the page is open."""

    def __init__(self, row: ActionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.setText(row.title.replace("&", "&&"))
        self.setAccessibleName(f"{row.title}: {row.figure}")
        self.setAccessibleDescription(row.key)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        named(self, f"next_{row.need.value}")
        clicked_by(key_sequence(row.key), self)

    @override
    def sizeHint(self) -> QSize:
        now = look()
        width = max(now.width(self.row.title, "body", 500), now.width(self.row.figure, "small"))
        return QSize(width + now.px(47 + 28) + cap_width(self.row.key), now.size("row-identity"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            now, box = look(), QRectF(self.rect())
            if self.underMouse():
                rounded(painter, box, "hover", "", 0)
            icon = now.size("icon")
            spot = QPointF(now.px(15), (box.height() - icon) / 2)
            paint_icon(painter, spot, self.row.icon, "text-2", icon)
            words = box.adjusted(now.px(47), 0, 0, 0)
            hairline(painter, QPointF(words.x(), box.bottom() - 1), int(words.width()))
            paint_two_lines(painter, words, self.row.title, self.row.figure)
            cap = cap_width(self.row.key)
            at = QPointF(box.right() - cap - now.px(15), first_line(box).center().y())
            paint_cap(painter, at, self.row.key)
            if self.hasFocus():
                rounded(painter, box.adjusted(1, 1, -1, -1), "", "focus", 4, 2)


class NextCard(Card):
    """`chosen` carries what is needed."""

    chosen = Signal(object)  # Bucket

    def __init__(self, title: str, aside: str, nothing: str) -> None:
        super().__init__(title, aside)
        from ui.widgets.painted import Text

        self.body.setContentsMargins(1, 0, 1, 1)
        self.body.setSpacing(0)
        self._nothing = Text(nothing, ("body", 400, "text-2"), wrap=True)
        self._nothing.setContentsMargins(15, 12, 15, 12)
        self.body.addWidget(self._nothing)
        self._rows: tuple[ActionRow, ...] = ()
        self.buttons: list[ActionButton] = []

    def show_actions(self, rows: Sequence[ActionRow]) -> None:
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [ActionButton(row) for row in rows]
        for button in self.buttons:
            button.clicked.connect(self._choose)
            self.body.addWidget(button)
            button.show()
        self._nothing.setVisible(not rows)

    def _choose(self) -> None:
        button = self.sender()
        assert isinstance(button, ActionButton), "only actions are connected"
        self.chosen.emit(button.row.need)
