"""The laboratory values of one day in one grid: type down the column, save them all at once."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.domain.course_checks import record_problems
from core.domain.folding import folded
from core.domain.ids import PatientId
from core.domain.work_up import Analyte, LaboratoryValue
from core.errors import RegistryError
from core.language import phrase
from ui import override
from ui.dialogs.form_dialog import FormDialog
from ui.dialogs.laboratory_line import LIMIT, UNIT, VALUE, LaboratoryLine
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.banner import Identity
from ui.widgets.date_field import DayRules
from ui.widgets.draft_strip import DraftStrip
from ui.widgets.fields import DayField
from ui.widgets.forms import GAP, LABELS, FormRow
from ui.widgets.named import named
from ui.widgets.painted import Text

Save = Callable[[Sequence[LaboratoryValue]], None]


class LaboratoryDialog(FormDialog):
    """Hands the typed values to `save`; stays open with everything typed if that refuses.

    `units` are what each analyte was last measured in; `recorded` are the values already there:
    the same value of the same day is asked about once. `edited` says that something was typed,
    `half_typed` is what to keep of it.
    """

    edited = Signal()

    def __init__(  # noqa: PLR0913  everything a form is made from
        self,
        patient_id: PatientId,
        save: Save,
        *,
        today: date,
        units: Mapping[Analyte, str],
        recorded: Sequence[LaboratoryValue] = (),
        banner: Identity | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words()(phrase("Laboratory values")), banner=banner, parent=parent)
        self.setObjectName("laboratory_dialog")
        self._patient_id, self._save, self._today = patient_id, save, today
        self._recorded = {_same(each) for each in recorded}
        self._asked: frozenset[tuple[object, ...]] = frozenset()
        self._values: list[LaboratoryValue] = []
        self.body.setSpacing(6)
        self.day = DayField(today, DayRules(today=today))
        # A unit beside it, though empty, keeps the field at its own width.
        self._day_row = FormRow(self.tr("Taken on"), named(self.day, "taken_on"), unit=" ")
        self.body.addWidget(self._day_row)
        hint = self.tr(
            "Enter goes to the next line. Type <2 for below and >1000 for above what is measured."
        )
        self.body.addWidget(Text(hint, ("small", 400, "text-2"), wrap=True))
        self.body.addWidget(self._heads())
        self.lines = [LaboratoryLine(each, units.get(each, "")) for each in Analyte]
        self._rows = [self._row(at, line) for at, line in enumerate(self.lines)]
        self._opened = self._typed()
        self.day.edited.connect(self.edited)
        self.ready()
        self.lines[0].setFocus()

    def _typed(self) -> dict[str, Any]:
        lines = {line.analyte.value: line.typed() for line in self.lines}
        return {"day": self.day.edit.text(), "lines": lines}

    def half_typed(self) -> dict[str, Any] | None:
        """What is typed and not saved, as plain JSON; none while nothing is."""
        typed = self._typed()
        return {"typed": typed} if typed != self._opened else None

    def take_back(self, content: Mapping[str, Any], whose: str) -> None:
        """Go on with what was half typed; `whose` says by whom and when."""
        self.day.edit.setText(content["typed"]["day"])
        for line in self.lines:
            line.retype(content["typed"]["lines"].get(line.analyte.value, {}))
        self.body.insertWidget(0, named(DraftStrip(whose), "draft_strip"))

    def _row(self, at: int, line: LaboratoryLine) -> FormRow:
        line.setObjectName(f"line_{line.analyte.value}")
        line.edited.connect(self._take_back)
        line.stepped.connect(partial(self._step, at))
        row = FormRow(words()(line.analyte.label), line)
        self.body.addWidget(row)
        return row

    def _heads(self) -> QWidget:
        heads = QWidget()
        row = QHBoxLayout(heads)
        row.setContentsMargins(LABELS + GAP, 4, 0, 0)
        row.setSpacing(8)
        for text, width in (
            (self.tr("Value"), VALUE),
            (self.tr("Unit"), UNIT),
            (self.tr("Low limit"), LIMIT),
            (self.tr("High limit"), LIMIT),
        ):
            head = Text(text, ("small", 500, "text-2"))
            head.setFixedWidth(look().px(width))
            row.addWidget(head)
        row.addStretch(1)
        return heads

    def _step(self, at: int, step: int) -> None:
        """To the value of the line below or above; from the last one on to Save."""
        if 0 <= at + step < len(self.lines):
            self.lines[at + step].setFocus()
        elif step > 0:
            self.save_button.setFocus()

    def _take_back(self) -> None:
        """Another answer is another question."""
        self.edited.emit()
        self._asked = frozenset()
        self.offer(self.tr("Save"))
        self.say("")

    @override
    def form_rows(self) -> Sequence[FormRow]:
        return (self._day_row, *self._rows)

    @override
    def is_clear(self) -> bool:
        on = self._read_day()
        self._values = []
        for row, line in zip(self._rows, self.lines, strict=True):
            row.set_problem("")
            if not line.is_empty:
                row.set_problem(self._read(line, on or self._today))
        if on is None or any(row.problem for row in self._rows):
            return False
        if not self._values:
            self.say(self.tr("Type at least one value."), "danger")
            self.lines[0].setFocus()
            return False
        return not self._must_be_asked()

    def _read_day(self) -> date | None:
        misread = self.day.misread()
        on = self.day.value()
        if not misread and on is None:
            misread = self.tr("Enter the day the blood was drawn.")
        if not misread and on is not None and on > self._today:
            misread = self.tr("The day lies ahead. Enter the day the blood was drawn.")
        self._day_row.set_problem(misread)
        return None if misread else on

    def _read(self, line: LaboratoryLine, on: date) -> str:
        """Keep the value of a line; what is wrong with it instead, if something is."""
        try:
            record = line.record(self._patient_id, on)
        except RegistryError as error:
            return error.said(words())
        if line.analyte is Analyte.OTHER and not record.other_name:
            return self.tr("Name the analyte.")
        low, high = record.reference_low, record.reference_high
        if low is not None and high is not None and low > high:
            return self.tr("The lower limit lies above the upper one.")
        for problem in record_problems(record, today=self._today):
            return problem.said(words())
        self._values.append(record)
        return ""

    def _must_be_asked(self) -> bool:
        """The same value of the same day, typed again, may be one typed twice."""
        again = frozenset(_same(each) for each in self._values) & frozenset(self._recorded)
        new = again - self._asked
        self._asked = again
        if not new:
            return False
        self.offer(self.tr("Save all the same"))
        known = [v for v in self._values if _same(v) in new]
        names = ", ".join(v.other_name or words()(v.analyte.label) for v in known)
        told = self.tr("Already recorded for this day with this value: {names}.")
        self.say(told.format(names=names))
        return True

    @override
    def hand_over(self) -> None:
        self._save(tuple(self._values))

    @override
    def refused(self, error: RegistryError) -> bool:
        return False


def _same(each: LaboratoryValue) -> tuple[object, ...]:
    return each.taken_on, each.analyte, folded(each.other_name), each.value, each.unit
