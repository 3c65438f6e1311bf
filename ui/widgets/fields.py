"""Fields of a form, one kind for each kind of variable: a value in, the value typed out."""

import re
from collections.abc import Callable, Sequence
from datetime import date, time
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from core.domain.time_entry import read_time, said_time
from core.domain.variables import Kind, Variable
from core.errors import RegistryError
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.answers import ChoiceField, ChoicesField, ReferenceField, YesNoField
from ui.widgets.date_field import DateField, DayRules
from ui.widgets.partial_field import PartialDayField

_WHOLE = re.compile(r"[+-]?[0-9]{1,9}")
_DECIMAL = re.compile(r"[+-]?[0-9]{1,12}(?:[.,][0-9]{1,6})?")
_NARROW, _LINES = 140, 4


class Field(Protocol):
    """What a form needs of a field, whatever its kind.

    `misread` says what to type instead when the typed words have no value; a field that nobody
    touched gives back exactly the value it was given.
    """

    edited: Any

    def value(self) -> Any: ...

    def misread(self) -> str: ...


class TextField(QLineEdit):
    """One line of words; blanks around them are not kept."""

    edited = Signal()

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self._given, self._shown = value, self.text()
        self.setCursorPosition(0)
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        return self._given if self.text() == self._shown else self.text().strip()

    def misread(self) -> str:
        return ""


class LongTextField(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    edited = Signal()

    def __init__(self, value: str, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self._given, self._shown = value, self.toPlainText()
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * look().line() + look().px(14))
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        typed = self.toPlainText()
        return self._given if typed == self._shown else typed.strip()

    def misread(self) -> str:
        return ""


class NumberField(QLineEdit):
    """A whole or decimal number with a comma or a point; empty means not recorded."""

    edited = Signal()

    def __init__(
        self, value: float | None, *, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        self._given = value
        self.setMaximumWidth(look().px(_NARROW))
        self.setText("" if value is None else _number_said(value))
        self._shown = self.text()
        self.textChanged.connect(self.edited)

    def value(self) -> float | None:
        if self.text() == self._shown:
            return self._given
        typed = self.text().strip()
        if not typed or not self._reads(typed):
            return None
        return int(typed) if self._whole else float(typed.replace(",", "."))

    def misread(self) -> str:
        typed = self.text().strip()
        if not typed or self.text() == self._shown or self._reads(typed):
            return ""
        if self._whole:
            return self.tr("Enter a whole number such as 12.")
        example = words().number(2.5, 1)
        return self.tr("Enter a number such as {example}.").format(example=example)

    def _reads(self, typed: str) -> bool:
        return bool((_WHOLE if self._whole else _DECIMAL).fullmatch(typed))


def _number_said(value: float) -> str:
    """The number with as many digits as it has, in the decimal mark of the language."""
    mark = words().number(0.5, 1)[1]
    return str(value).removesuffix(".0").replace(".", mark)


class ClockField(QLineEdit):
    """A time of the day: `9`, `9:30`, `9.30`, `0930`."""

    edited = Signal()

    def __init__(self, value: time | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = value
        self.setMaximumWidth(look().px(_NARROW))
        self.setText(said_time(value))
        self._shown = self.text()
        self.textChanged.connect(self.edited)

    def value(self) -> time | None:
        return self._given if self.text() == self._shown else self._read()

    def misread(self) -> str:
        if self.text() == self._shown:
            return ""
        try:
            read_time(self.text())
        except RegistryError as error:
            return error.said(words())
        return ""

    def _read(self) -> time | None:
        try:
            return read_time(self.text())
        except RegistryError:
            return None


class DayField(DateField):
    """A day of a record. It says itself what to type instead, so it is never misread in silence."""

    edited = Signal()

    def __init__(self, value: date | None, rules: DayRules, parent: QWidget | None = None) -> None:
        super().__init__(rules, parent)
        self.set_day(value)
        self.edit.setCursorPosition(0)
        self.edit.textChanged.connect(self._say_edited)

    def _say_edited(self, _text: str) -> None:
        self.edited.emit()

    def value(self) -> date | None:
        return self.day()

    def misread(self) -> str:
        self.set_problem("")
        return self.problem


def _text(_variable: Variable, value: Any, _today: date) -> QWidget:
    return TextField(value or "")


def _long_text(_variable: Variable, value: Any, _today: date) -> QWidget:
    return LongTextField(value or "")


def _day(variable: Variable, value: Any, today: date) -> QWidget:
    may_miss = not variable.required
    return DayField(value, DayRules(today=today, optional=may_miss, unknown=may_miss))


def _partial_day(variable: Variable, value: Any, today: date) -> QWidget:
    return PartialDayField(value, DayRules(today=today, optional=not variable.required))


def _clock(_variable: Variable, value: Any, _today: date) -> QWidget:
    return ClockField(value)


def _whole(_variable: Variable, value: Any, _today: date) -> QWidget:
    return NumberField(value, whole=True)


def _decimal(_variable: Variable, value: Any, _today: date) -> QWidget:
    return NumberField(value)


def _choice(variable: Variable, value: Any, _today: date) -> QWidget:
    return ChoiceField(variable, value)


def _choices(variable: Variable, value: Any, _today: date) -> QWidget:
    return ChoicesField(variable, value)


def _yes_no(variable: Variable, value: Any, _today: date) -> QWidget:
    return YesNoField(variable, value)


_MAKERS: dict[Kind, Callable[[Variable, Any, date], QWidget]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _long_text,
    Kind.DATE: _day,
    Kind.PARTIAL_DATE: _partial_day,
    Kind.TIME: _clock,
    Kind.INTEGER: _whole,
    Kind.DECIMAL: _decimal,
    Kind.CHOICE: _choice,
    Kind.CHOICES: _choices,
    Kind.YES_NO: _yes_no,
}


def field_for(
    variable: Variable, value: Any, *, today: date, offered: Sequence[tuple[str, str]] = ()
) -> QWidget:
    """The field of a variable, holding `value`; named after the variable, it obeys `Field`.

    `offered` are name and id of the records that a reference chooses from.
    """
    if variable.kind is Kind.REFERENCE:
        field: QWidget = ReferenceField(variable, value, offered)
    else:
        field = _MAKERS[variable.kind](variable, value, today)
    field.setObjectName(variable.name)
    field.setAccessibleName(words()(variable.label))
    if not field.focusProxy():
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return field
