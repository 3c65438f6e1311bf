"""One examination of a protocol being written: which, in which months, in which window."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.modality import Modality
from core.domain.protocol import ProtocolItem, Window, check_item
from core.domain.protocol_differences import counted_said
from core.domain.protocol_entry import months_readable, months_said, months_typed
from core.errors import RegistryError
from core.language import phrase
from ui.look.language import words
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.choices import CheckBox, Combo
from ui.widgets.fields import NumberField, TextField
from ui.widgets.forms import ErrorLine, mark_wrong
from ui.widgets.month_axis import Lane
from ui.widgets.named import named
from ui.widgets.painted import Text

WHICH, DAYS, OPTIONAL, GAP = 200, 76, 110, 10


class ProtocolLine(QWidget):
    """`edited`: something was typed or chosen; `removed`: it is not wanted any more.

    `stand_ins_wanted`: choose what else counts for it. Shows its own problem at the field.
    """

    edited = Signal()
    removed = Signal()
    stand_ins_wanted = Signal()

    def __init__(self, name: str, item: ProtocolItem | None, modality: Modality) -> None:
        super().__init__()
        self.setObjectName(name)
        self.includes = item.includes if item else ()
        self.accepts = item.accepts if item else ()
        self.problem = ""
        early, grace = item.window if item else (30, 14)
        choices = [(words()(each.label), each) for each in Modality]
        self.which = named(Combo(choices), f"{name}.modality")
        self.which.setFixedWidth(look().px(WHICH))
        self.which.choose(item.modality if item else modality)
        self.months = named(TextField(months_said(item.months if item else ())), f"{name}.months")
        self.months.setPlaceholderText("4, 8, 12")
        self.early = named(NumberField(early, whole=True), f"{name}.early")
        self.grace = named(NumberField(grace, whole=True), f"{name}.grace")
        self.optional = named(CheckBox(self.tr("Optional")), f"{name}.optional")
        self.optional.setChecked(item.is_optional if item else False)
        self.optional.setToolTip(self.tr("May be left out for a patient, like a yearly PET-CT."))
        self.stand_ins = named(Button(self.tr("What else counts")), f"{name}.stand_ins")
        self.remove = named(Button(self.tr("Remove")), f"{name}.remove")
        self._counted = named(Text("", ("small", 400, "text-2"), wrap=True), f"{name}.counted")
        self._error = ErrorLine()
        self._build()
        self._name_fields()
        self._show_counted()
        self._connect()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(look().px(GAP))
        first.addWidget(self.which)
        first.addWidget(self.months, 1)
        for field in (self.early, self.grace):
            field.setFixedWidth(look().px(DAYS))
            first.addWidget(field)
        self.optional.setFixedWidth(max(look().px(OPTIONAL), self.optional.sizeHint().width()))
        first.addWidget(self.optional)
        second = QHBoxLayout()
        second.setSpacing(look().px(GAP))
        second.addWidget(self._counted, 1)
        second.addWidget(self.stand_ins)
        second.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self._error)
        column.addLayout(second)

    def _name_fields(self) -> None:
        """A screen reader hears which examination a field belongs to."""
        what = self.which.currentText()
        self.which.setAccessibleName(self.tr("Examination"))
        for field, label in (
            (self.months, self.tr("Months after the operation")),
            (self.early, self.tr("Days before")),
            (self.grace, self.tr("Days after")),
        ):
            field.setAccessibleName(f"{what}: {label}")
        for button in (self.stand_ins, self.remove):
            button.setAccessibleName(f"{button.label}: {what}")

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(self._chosen)
        self.optional.toggled.connect(self._edit)
        for field in (self.months, self.early, self.grace):
            field.edited.connect(self._edit)
        self.stand_ins.clicked.connect(self.stand_ins_wanted)
        self.remove.clicked.connect(self.removed)

    def _chosen(self, *_: object) -> None:
        own = self.modality
        self.includes = tuple(each for each in self.includes if each is not own)
        self.accepts = tuple(each for each in self.accepts if each is not own)
        self._name_fields()
        self._show_counted()
        self._edit()

    def _edit(self, *_: object) -> None:
        self.check()
        self.edited.emit()

    # What it holds

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        fields = (self.which, self.months, self.early, self.grace)
        return (*fields, self.optional, self.stand_ins, self.remove)

    @property
    def modality(self) -> Modality:
        chosen = self.which.value()
        assert isinstance(chosen, Modality), "one is always chosen"
        return chosen

    @property
    def label(self) -> str:
        """How the summary of problems calls it."""
        return self.which.currentText()

    @property
    def lane(self) -> Lane:
        """What of it can be drawn already."""
        days = [int(field.value() or 0) for field in (self.early, self.grace)]
        early, grace = (min(max(each, 0), 366) for each in days)
        said = words()(self.modality.short)
        months = months_readable(self.months.text())
        return Lane(said, months, early, grace, self.optional.isChecked())

    def item(self) -> ProtocolItem:
        """The examination as it is typed, checked.

        Raises:
            RegistryError: with `months` or `window` as the field that is wrong.
        """
        for field in (self.early, self.grace):
            if field.misread() or field.value() is None:
                raise RegistryError(
                    phrase("Type the days before and after the due date as whole numbers."),
                    field="window",
                )
        item = ProtocolItem(
            modality=self.modality,
            months=months_typed(self.months.text()),
            window=Window(int(self.early.value() or 0), int(self.grace.value() or 0)),
            includes=self.includes,
            accepts=self.accepts,
            is_optional=self.optional.isChecked(),
        )
        check_item(item)
        return item

    def show_stand_ins(self, includes: Sequence[Modality], accepts: Sequence[Modality]) -> None:
        """Other examinations count for it from now on."""
        self.includes, self.accepts = tuple(includes), tuple(accepts)
        self._show_counted()
        self._edit()

    def _show_counted(self) -> None:
        said = words()
        item = ProtocolItem(
            modality=self.modality,
            months=(),
            window=Window(0, 0),
            includes=self.includes,
            accepts=self.accepts,
        )
        lines = counted_said(item, said) or [self.tr("Nothing else counts for it.")]
        self._counted.setText("; ".join(lines))

    # Its problem

    def check(self) -> bool:
        """Show what to type instead, if anything; true when all is well."""
        try:
            self.item()
        except RegistryError as error:
            self.set_problem(error.said(words()), is_window=error.field == "window")
            return False
        self.set_problem("")
        return True

    def set_problem(self, sentence: str, *, is_window: bool = False) -> None:
        self.problem = sentence
        self._error.say(sentence)
        mark_wrong(self.months, "" if is_window else sentence)
        for field in (self.early, self.grace):
            mark_wrong(field, sentence if is_window else "")

    # Half typed

    def typed(self) -> dict[str, Any]:
        return {
            "modality": self.modality.value,
            "months": self.months.text(),
            "early": self.early.text(),
            "grace": self.grace.text(),
            "optional": self.optional.isChecked(),
            "includes": [each.value for each in self.includes],
            "accepts": [each.value for each in self.accepts],
        }

    def retype(self, typed: Mapping[str, Any]) -> None:
        self.which.choose(Modality.read(typed["modality"]))
        self.months.setText(typed["months"])
        self.early.setText(typed["early"])
        self.grace.setText(typed["grace"])
        self.optional.setChecked(bool(typed["optional"]))
        self.show_stand_ins(
            [Modality.read(each) for each in typed["includes"]],
            [Modality.read(each) for each in typed["accepts"]],
        )
