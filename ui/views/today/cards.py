"""The two lists as cards: a heading with its count, the rows, and the line that explains one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from ui import override
from ui.views.today.rows import NewRow, PassedRow
from ui.views.today.tables import Act, DayTable, new_columns, passed_columns
from ui.widgets.button import Button
from ui.widgets.containers import Card
from ui.widgets.named import named
from ui.widgets.painted import Text
from ui.widgets.scrolled import Scrolled


class NewCard(Card):
    """What became overdue; marked as seen it folds, and the same button unfolds it."""

    seen_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        acts = (Act("book", self.tr("Book"), "B"),)
        self.table: DayTable[NewRow] = named(DayTable(new_columns(), acts), "became_overdue")
        self.why = named(Text("", ("small", 400, "text-2"), wrap=True), "priority_explained")
        self.why.setContentsMargins(15, 8, 15, 8)
        self.seen = named(Button("", "Shift S", "plain"), "mark_seen")
        self.head.insertWidget(self.head.count() - 1, self.seen)
        self.head.setContentsMargins(15, 5, 6, 5)
        self.body.setContentsMargins(1, 0, 1, 1)
        self.body.setSpacing(0)
        self.body.addWidget(self.table)
        self.body.addWidget(self.why)
        self._is_seen = self._is_folded = False
        self._rows: tuple[NewRow, ...] = ()
        self._nothing = ""
        self.seen.clicked.connect(self._press)
        self.table.marked.connect(self._explain)

    def show_rows(self, title: str, rows: Sequence[NewRow], nothing: str, *, is_seen: bool) -> None:
        """`nothing` is said in place of the rows where there are none."""
        self.title.setText(title)
        self.table.setAccessibleName(title)
        self._nothing, self._rows = nothing, tuple(rows)
        if is_seen is not self._is_seen:
            self._is_seen = self._is_folded = is_seen
        self._show()

    @property
    def has_unseen(self) -> bool:
        return bool(self._rows) and not self._is_seen

    def allow(self, why_not: str) -> None:
        """Whether whoever acts may mark; folding is anybody's."""
        self.seen.allow("" if self._is_seen else why_not)

    def _show(self) -> None:
        self.table.show_rows(() if self._is_folded else self._rows)
        self.seen.setVisible(bool(self._rows))
        if not self._is_seen:
            self.seen.set_label(self.tr("Mark all seen"))
        else:
            self.seen.set_label(self.tr("Show again") if self._is_folded else self.tr("Fold away"))
        self._explain()

    def _press(self) -> None:
        if not self._is_seen:
            self.seen_wanted.emit()
            return
        self._is_folded = not self._is_folded
        self._show()

    def _explain(self, _row: int = 0) -> None:
        row = self.table.marked_row()
        said = f"{row.person.name}: {row.why}" if row else ""
        if not self._rows:
            said = self._nothing
        elif self._is_folded:
            said = self.tr("All marked as seen today. The list stays here.")
        self.why.setText(said)


class PassedCard(Card):
    """Appointments that passed, each with the three answers on its row.

    Below them stands what the keys record of the marked one, and how to record only some of it.
    """

    def __init__(self) -> None:
        super().__init__(" ")
        acts = (
            Act("attended", self.tr("Attended"), "D"),
            Act("missed", self.tr("Missed"), "X"),
            Act("cancel", self.tr("Cancelled"), "C"),
        )
        self.table: DayTable[PassedRow] = named(DayTable(passed_columns(), acts), "passed")
        self.why = named(Text("", ("small", 400, "text-2"), wrap=True), "passed_explained")
        self.some = named(Button(self.tr("Only some of it"), "Shift D", "plain"), "attended_some")
        below = QHBoxLayout()
        below.setContentsMargins(15, 5, 6, 5)
        below.addWidget(self.why, 1)
        below.addWidget(self.some)
        self.body.setContentsMargins(1, 0, 1, 1)
        self.body.setSpacing(0)
        self.body.addWidget(self.table)
        self.body.addLayout(below)
        self.table.marked.connect(self._explain)
        self.some.clicked.connect(self._choose)

    def show_rows(self, title: str, rows: Sequence[PassedRow]) -> None:
        self.title.setText(title)
        self.table.setAccessibleName(title)
        self.table.show_rows(rows)
        self.setVisible(bool(rows))
        self._explain()

    def _explain(self, _row: int = 0) -> None:
        row = self.table.marked_row()
        self.why.setText(f"{row.person.name}: {row.why}" if row else "")
        self.some.setVisible(row is not None and row.has_several)

    def _choose(self) -> None:
        self.table.act_on_marked("some")


class DayBody(Scrolled):
    """Two columns, 100 to 62, 16 apart; one below the other where the words need the width."""

    def __init__(self, left: Sequence[Card], right: Sequence[Card]) -> None:
        super().__init__("today_body")
        self._sides = (left, right)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        for cards, share in ((left, 100), (right, 62)):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._row.addLayout(column, share)
        self.body.addLayout(self._row)
        self.body.addStretch(1)
        self.verticalScrollBar().rangeChanged.connect(self.arrange)

    def arrange(self, *_range: int) -> None:
        """Beside each other where both fit; they end where the tiles end, with a bar or without."""
        right = 12 if self.verticalScrollBar().maximum() else 24
        self.body.setContentsMargins(24, 8, right, 16)
        needed = [max(c.minimumSizeHint().width() for c in cards) for cards in self._sides]
        is_narrow = sum(needed) + self._row.spacing() > self.width() - 48
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def follow(self, _row: int) -> None:
        """Keep the marked row of the list that has the focus in view."""
        table, ground = self.focusWidget(), self.widget()
        if isinstance(table, DayTable) and table.hasFocus() and ground is not None:
            box = table.rect_of_marked()
            at = table.mapTo(ground, box.center())
            self.ensureVisible(at.x(), at.y(), 0, box.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
