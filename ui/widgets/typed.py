"""What stands in a field as it was typed, readable or not: out as plain JSON, and back in."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from ui.widgets.answers import ChoiceField, ChoicesField, ReferenceField, YesNoField
from ui.widgets.date_field import DateField


def typed_in(field: QWidget) -> Any:
    """The words or answers in a field; a half-typed date stays the words it is."""
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, DateField):
        return field.edit.text()
    if isinstance(field, ChoiceField):
        value: Any = field.value()
        return None if value is None else str(value.value)
    if isinstance(field, ChoicesField):
        return sorted(str(each.value) for each in field.value())
    if isinstance(field, YesNoField | ReferenceField):
        return field.value()
    raise TypeError(f"{type(field).__name__} is no field of a form")


def retype(field: QWidget, typed: Any) -> None:
    """Put back what `typed_in` gave; an answer that no longer exists is left out."""
    if isinstance(field, QLineEdit):
        field.setText(typed)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(typed)
    elif isinstance(field, DateField):
        field.edit.setText(typed)
    elif isinstance(field, ChoiceField | ChoicesField | ReferenceField | YesNoField):
        field.answer(typed)
    else:
        raise TypeError(f"{type(field).__name__} is no field of a form")


def said_in(field: QWidget) -> str:
    """What a reader sees in the field; empty when nothing is answered."""
    if isinstance(field, ChoiceField | ChoicesField | ReferenceField | YesNoField):
        return field.said()
    return str(typed_in(field))
