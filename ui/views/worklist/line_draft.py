"""What is half typed into an editor below a row: its fields by name, to be typed again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QRadioButton, QWidget

from core.domain.patient import Patient


@dataclass(frozen=True, slots=True)
class LineDraft:
    """Which editor it is (`line:book`), whom it is about, and where it stood, as plain JSON."""

    form: str
    patient: Patient
    place: Mapping[str, Any]

    @property
    def act(self) -> str:
        return self.form.partition(":")[2]


def lines_of(editor: QWidget) -> list[QLineEdit]:
    """The fields of one line; those inside a calendar have names of Qt's own."""
    found = editor.findChildren(QLineEdit)
    return [each for each in found if each.objectName() and not _is_qts(each)]


def boxes_of(editor: QWidget) -> list[QCheckBox]:
    return [each for each in editor.findChildren(QCheckBox) if each.objectName()]


def answers_of(editor: QWidget) -> list[QRadioButton]:
    """The answers of which one is chosen."""
    return [each for each in editor.findChildren(QRadioButton) if each.objectName()]


def combos_of(editor: QWidget) -> list[QComboBox]:
    return [each for each in editor.findChildren(QComboBox) if each.objectName()]


def typed_into(editor: QWidget) -> dict[str, Any]:
    """The answers as they stand. A box is known by its words: its place may be another's later."""
    typed: dict[str, Any] = {each.objectName(): each.text() for each in lines_of(editor)}
    typed |= {f"box:{each.text()}": each.isChecked() for each in boxes_of(editor)}
    typed |= {f"answer:{each.objectName()}": each.isChecked() for each in answers_of(editor)}
    return typed | {
        f"choice:{each.objectName()}": each.currentIndex() for each in combos_of(editor)
    }


def type_again(editor: QWidget, typed: Mapping[str, Any]) -> None:
    """Put the answers back where they were; what is not asked any more is left out.

    Choices before lines: what is chosen may suggest what stands in a line.
    """
    for answer in answers_of(editor):
        if typed.get(f"answer:{answer.objectName()}"):
            answer.setChecked(True)
    for combo in combos_of(editor):
        combo.setCurrentIndex(int(typed.get(f"choice:{combo.objectName()}", combo.currentIndex())))
    for line in lines_of(editor):
        line.setText(str(typed.get(line.objectName(), line.text())))
    for box in boxes_of(editor):
        box.setChecked(bool(typed.get(f"box:{box.text()}", box.isChecked())))


def _is_qts(line: QLineEdit) -> bool:
    return line.objectName().startswith("qt_")
