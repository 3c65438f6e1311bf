"""Who works here, what each may do, and after how long the window locks itself."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from core.domain.operators import Operator
from core.domain.rights import Right
from core.domain.settings import Settings
from core.language import phrase
from ui import override
from ui.session import RegistrySession
from ui.views.settings.answers import Beside, TextAnswer
from ui.views.settings.operator_list import OperatorList
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.named import named
from ui.widgets.painted import Text

LONGEST_IDLE = 120  # minutes


@dataclass(frozen=True, slots=True)
class AddOperator:
    """Ask for somebody new."""


@dataclass(frozen=True, slots=True)
class ChangeOperator:
    """Ask for another name, role or preference."""

    operator: Operator


@dataclass(frozen=True, slots=True)
class LetGo:
    """Ask who takes over, then nobody works under this name."""

    operator: Operator


@dataclass(frozen=True, slots=True)
class TakeBack:
    """He works here again."""

    operator: Operator


class OperatorsSection(SettingsSection):
    """`wanted` carries one of the wishes above."""

    wanted = Signal(object)

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self.title(self.tr("Operators"))
        rights = self.tr(
            "Administrators do everything. Surgeons record, book and decide. Coordinators record "
            "and book; clinical decisions are the surgeon's. Readers read and print."
        )
        self.column.addWidget(Text(rights, ("body", 400, "text-2"), wrap=True))
        self._list = OperatorList()
        self._list.marked.connect(self._name_buttons)
        self._list.opened.connect(self._change)
        self.column.addWidget(self._list)
        self.column.addLayout(self._buttons())
        self._build_idle()
        self.column.addStretch(1)
        self.show_settings(self.settings)

    def _buttons(self) -> QVBoxLayout:
        self._add = named(Button(self.tr("Add operator"), "A", icon="user-plus"), "add_operator")
        self._edit = named(Button(self.tr("Change"), "E", icon="pencil"), "change_operator")
        self._leave = named(Button("", "Del", "plain"), "leave_operator")
        self._return = named(Button("", "", "plain"), "return_operator")
        self._add.clicked.connect(self._ask_new)
        self._edit.clicked.connect(self._change)
        self._leave.clicked.connect(self._let_go)
        self._return.clicked.connect(self._take_back)
        lines = QVBoxLayout()  # two: names are long, and text may be large
        lines.setSpacing(8)
        for buttons in ((self._edit, self._leave, self._return), (self._add,)):
            line = QHBoxLayout()
            line.setSpacing(8)
            for button in buttons:
                line.addWidget(button)
            line.addStretch(1)
            lines.addLayout(line)
        return lines

    def _build_idle(self) -> None:
        self._idle = named(TextAnswer(68), "idle_minutes")
        minutes = Text(self.tr("minutes"), ("body", 400, "text-2"))
        minutes.setContentsMargins(0, 6, 0, 0)
        self.title(self.tr("Lock"))
        self._idle_row = self.add_row(
            self.tr("Lock after"),
            Beside(self._idle, minutes),
            self.tr("Without key or mouse. 0 never locks; Ctrl L always does."),
            short=False,
        )
        self._idle.given.connect(self._keep_idle)

    # Showing

    @override
    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._idle.show_value(str(settings.idle_minutes))
        self._show_operators()

    @override
    def shown(self) -> None:
        self._show_operators()

    def _show_operators(self) -> None:
        self._list.show_operators(self.session.registry.of(Operator).all())

    def _name_buttons(self) -> None:
        operator, why_not = self._list.marked_operator, self.session.why_not(Right.OPERATORS)
        self._add.allow(why_not)
        for button in (self._edit, self._leave, self._return):
            button.setVisible(operator is not None)
            button.allow(why_not)
        if operator is None:
            return
        self._leave.setVisible(operator.is_active)
        self._return.setVisible(not operator.is_active)
        self._edit.set_label(self.tr("Change {name}").format(name=operator.name))
        self._leave.set_label(self.tr("{name} leaves").format(name=operator.name))
        self._return.set_label(self.tr("{name} works here again").format(name=operator.name))

    # Asking

    def _ask_new(self) -> None:
        self.wanted.emit(AddOperator())

    def _change(self) -> None:
        operator = self._list.marked_operator
        if operator is not None and self._edit.isEnabled():
            self.wanted.emit(ChangeOperator(operator))

    def _let_go(self) -> None:
        operator = self._list.marked_operator
        if operator is not None:
            self.wanted.emit(LetGo(operator))

    def _take_back(self) -> None:
        operator = self._list.marked_operator
        if operator is not None:
            self.wanted.emit(TakeBack(operator))

    def _keep_idle(self, typed: str) -> None:
        minutes = int(typed) if re.fullmatch(r"[0-9]{1,3}", typed) else -1
        if not 0 <= minutes <= LONGEST_IDLE:
            sentence = self.tr("Enter a whole number from 0 to {most}.").format(most=LONGEST_IDLE)
            self.wrong(self._idle_row, sentence)
            return
        self.keep(self._idle_row, phrase("Lock after"), idle_minutes=minutes)
