"""The examinations of a protocol being written: a drawing of all, a line for each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.modality import Modality
from core.domain.protocol import ProtocolItem
from core.domain.variables import variable
from core.errors import RegistryError
from core.language import phrase
from ui.dialogs.protocol_line import DAYS, GAP, OPTIONAL, WHICH, ProtocolLine
from ui.dialogs.record_dialog import RecordDialog
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.month_axis import MonthAxis
from ui.widgets.named import named
from ui.widgets.painted import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIns:
    """What else counts for an examination of a protocol (R14)."""

    includes: frozenset[Modality] = variable(
        phrase("Counts as it is"),
        help=phrase("Satisfies the examination without a word, as a blood panel does for CEA."),
        default=frozenset(),
    )
    accepts: frozenset[Modality] = variable(
        phrase("May stand in, with a reason"),
        help=phrase("Counts when the reason is recorded, as CT where MRI is not possible."),
        default=frozenset(),
    )


class ProtocolLines(QWidget):
    """`edited`: something was typed, chosen, added or removed. `today` is that of the forms."""

    edited = Signal()

    def __init__(self, items: Sequence[ProtocolItem], today: date) -> None:
        super().__init__()
        self._today, self._made = today, 0
        self._asked: tuple[ProtocolLine, RecordDialog] | None = None
        self.lines: list[ProtocolLine] = []
        self.axis = named(MonthAxis(), "protocol_axis")
        self.add = named(Button(self.tr("Add an examination"), "Alt A", icon="plus"), "add_line")
        self.add.clicked.connect(self._add)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addWidget(self.add)
        self._place = QVBoxLayout()
        self._place.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.axis, self._heads()):
            column.addWidget(part)
        column.addLayout(self._place)
        column.addLayout(self.foot)
        for item in items:
            self._add_line(ProtocolLine(self._next_name(), item, item.modality))
        self._redraw()

    def _heads(self) -> QWidget:
        heads = QWidget()
        row = QHBoxLayout(heads)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(GAP))
        for text, width in (
            (self.tr("Examination"), WHICH),
            (self.tr("Months after the operation"), 0),
            (self.tr("Days before"), DAYS),
            (self.tr("Days after"), DAYS),
            ("", OPTIONAL),
        ):
            head = Text(text, ("small", 500, "text-2"), wrap=bool(width))
            if width:
                head.setFixedWidth(look().px(width))
            row.addWidget(head, 0 if width else 1)
        return heads

    # What it holds

    def items(self) -> tuple[ProtocolItem, ...]:
        """The examinations as they are typed.

        Raises:
            RegistryError: one cannot be read; `check` says it at the field.
        """
        return tuple(line.item() for line in self.lines)

    def check(self) -> bool:
        """Show at each line what to type instead; true when all is well."""
        found, seen = [], set[Modality]()
        for line in self.lines:
            found.append(line.check())
            if line.modality in seen and not line.problem:
                line.set_problem(self.tr("This examination is there already. Choose another."))
                found.append(False)
            seen.add(line.modality)
        return all(found)

    def typed(self) -> list[dict[str, Any]]:
        return [line.typed() for line in self.lines]

    def retype(self, typed: Sequence[Mapping[str, Any]]) -> None:
        """Other lines, as they were left."""
        for line in tuple(self.lines):
            self._take_out(line)
        for each in typed:
            modality = Modality.read(each["modality"])
            self._add_line(ProtocolLine(self._next_name(), None, modality)).retype(each)
        self._edit()

    def asked(self) -> dict[str, Any] | None:
        """What is half answered about the stand-ins of a line, where that question is open."""
        if self._asked is None:
            return None
        line, dialog = self._asked
        half = dialog.half_typed()
        return {"line": self.lines.index(line), "half": half} if half is not None else None

    def ask_again(self, asked: Mapping[str, Any]) -> None:
        """Open that question as it was left."""
        self._ask_stand_ins(self.lines[asked["line"]])
        assert self._asked is not None, "it was just opened"
        self._asked[1].retype(asked["half"])

    # Its lines

    def _next_name(self) -> str:
        self._made += 1
        return f"line_{self._made}"

    def _add_line(self, line: ProtocolLine) -> ProtocolLine:
        line.edited.connect(self._edit)
        line.removed.connect(partial(self._remove, line))
        line.stand_ins_wanted.connect(partial(self._ask_stand_ins, line))
        self.lines.append(line)
        self._place.addWidget(line)
        line.show()  # in a form that stands already it would come a turn of the loop later
        stops = [stop for each in self.lines for stop in each.stops]
        for one, following in pairwise([*stops, self.add]):
            QWidget.setTabOrder(one, following)
        self._allow()
        return line

    def _add(self) -> None:
        """An examination that is not there yet."""
        have = {line.modality for line in self.lines}
        free = next((each for each in Modality if each not in have), Modality.VISIT)
        line = self._add_line(ProtocolLine(self._next_name(), None, free))
        self._edit()
        line.which.setFocus()

    def _remove(self, line: ProtocolLine) -> None:
        self._take_out(line)
        self._edit()
        (self.lines[0].months if self.lines else self.add).setFocus()

    def _take_out(self, line: ProtocolLine) -> None:
        self.lines.remove(line)
        self._place.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._allow()

    def _allow(self) -> None:
        for line in self.lines:
            line.remove.allow("" if len(self.lines) > 1 else self.tr("One has to remain."))
        full = len(self.lines) >= len(Modality)
        self.add.allow(self.tr("Every examination is there.") if full else "")

    def _ask_stand_ins(self, line: ProtocolLine) -> None:
        now = StandIns(includes=frozenset(line.includes), accepts=frozenset(line.accepts))
        dialog = RecordDialog(
            now,
            partial(_take_stand_ins, line),
            today=self._today,
            title=self.tr("What else counts for {what}").format(what=line.label),
            parent=self.window(),
        )
        self._asked = line, dialog
        dialog.edited.connect(self.edited)
        dialog.finished.connect(self._asked_enough)
        dialog.open()

    def _asked_enough(self, _result: int) -> None:
        self._asked = None
        self.edited.emit()

    def _edit(self, *_: object) -> None:
        self._redraw()
        self.edited.emit()

    def _redraw(self) -> None:
        self.axis.show_lanes([line.lane for line in self.lines])


def _take_stand_ins(line: ProtocolLine, answer: StandIns, _reason: str) -> None:
    """Raises RegistryError where one is ticked twice, or counts for itself already."""
    if line.modality in answer.includes | answer.accepts:
        raise RegistryError(
            phrase("{what} counts for itself already. Take the tick away."),
            field="includes" if line.modality in answer.includes else "accepts",
            what=line.modality.label,
        )
    twice = answer.includes & answer.accepts
    if twice:
        raise RegistryError(
            phrase("{what} is ticked in both lists. Leave it in one."),
            field="accepts",
            what=min(twice).label,
        )
    line.show_stand_ins(
        [each for each in Modality if each in answer.includes],
        [each for each in Modality if each in answer.accepts],
    )
