"""One line of the laboratory grid: a value, its unit and the limits printed on the report."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.domain.ids import PatientId
from core.domain.measured_entry import read_measured
from core.domain.work_up import Analyte, LaboratoryValue
from core.errors import RegistryError
from ui import override
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.forms import ErrorLine, mark_wrong
from ui.widgets.named import named

VALUE, UNIT, LIMIT = 120, 110, 90
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}


class _Edit(QLineEdit):
    """Down and Enter go to the line below, Up to the one above."""

    stepped = Signal(int)

    def __init__(self, width: int, text: str = "") -> None:
        super().__init__(text)
        self.setFixedWidth(look().px(width))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        harmless = Qt.KeyboardModifier.KeypadModifier
        if step is not None and not event.modifiers() & ~harmless:
            self.stepped.emit(step)
            event.accept()
        else:
            super().keyPressEvent(event)


class LaboratoryLine(QWidget):
    """Empty while nothing is typed into its value; `stepped` asks for another line."""

    edited = Signal()
    stepped = Signal(int)

    def __init__(self, analyte: Analyte, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.analyte, self._unit = analyte, unit
        label = words()(analyte.label)
        self.name = self._edit(VALUE, "name", self.tr("Name of another analyte"))
        self.value = self._edit(VALUE, "value", label)
        self.unit = self._edit(UNIT, "unit", self._part(label, self.tr("Unit")), unit)
        self.low = self._edit(LIMIT, "low", self._part(label, self.tr("Reference from")))
        self.high = self._edit(LIMIT, "high", self._part(label, self.tr("Reference to")))
        self.name.setVisible(analyte is Analyte.OTHER)
        self._wrong = ErrorLine()
        self._lay_out()
        self.setFocusProxy(self.value if analyte is not Analyte.OTHER else self.name)

    def _edit(self, width: int, name: str, spoken: str, text: str = "") -> _Edit:
        edit = named(_Edit(width, text), f"{self.analyte.value}_{name}")
        edit.setAccessibleName(spoken)
        edit.textChanged.connect(self.edited)
        edit.stepped.connect(self.stepped)
        return edit

    def _part(self, label: str, part: str) -> str:
        return self.tr("{analyte}: {part}").format(analyte=label, part=part)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for edit in (self.name, self.value, self.unit, self.low, self.high):
            line.addWidget(edit)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addLayout(line)
        whole.addWidget(self._wrong)

    @property
    def problem(self) -> str:
        return self._wrong.sentence

    def set_problem(self, sentence: str) -> None:
        self._wrong.say(sentence)
        mark_wrong(self.value, sentence)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be recorded: a unit alone is none, a limit without a value is."""
        return not any(edit.text().strip() for edit in (self.name, self.value, self.low, self.high))

    def typed(self) -> dict[str, str]:
        """Everything as it stands in the line now, readable or not."""
        return {name: edit.text() for name, edit in self._edits().items()}

    def retype(self, typed: Mapping[str, str]) -> None:
        for name, edit in self._edits().items():
            edit.setText(typed.get(name, edit.text()))

    def _edits(self) -> dict[str, "_Edit"]:
        names = ("name", "value", "unit", "low", "high")
        return {name: getattr(self, name) for name in names}

    def record(self, patient_id: PatientId, on: date) -> LaboratoryValue:
        """The value as typed.

        Raises:
            RegistryError: with what to type instead.
        """
        typed = read_measured(self.value.text())
        missing: float = None  # type: ignore[assignment]
        return LaboratoryValue(
            patient_id=patient_id,
            taken_on=on,
            analyte=self.analyte,
            other_name=self.name.text().strip(),
            comparator=typed.comparator if typed else None,
            value=typed.value if typed else missing,
            unit=self.unit.text().strip(),
            reference_low=_limit(self.low),
            reference_high=_limit(self.high),
        )


def _limit(edit: QLineEdit) -> float | None:
    """A limit as typed; `<37`, as reports print it, is 37."""
    try:
        typed = read_measured(edit.text())
    except RegistryError:
        mark_wrong(edit, edit.text())
        raise
    return typed.value if typed else None
