"""Who is working: the names with their number keys, one to type to, and a password if it needs one.

The same panel lies over the list when a registry opens, answers Switch, and unlocks.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.domain.folding import is_found
from ui import override
from ui.look.theme import look
from ui.widgets.button import Button
from ui.widgets.forms import ErrorLine, FieldLabel, mark_wrong
from ui.widgets.frame.find_anywhere import EntryDelegate, FindEdit, FindEntry
from ui.widgets.named import named
from ui.widgets.painted import Text

NUMBERED = 9
SHOWN = 6


@dataclass(frozen=True, slots=True)
class Somebody:
    """One name of the list; `role` is said under it."""

    id: str
    name: str
    role: str


class _NameEdit(FindEdit):
    """A number taken before any letter means the name that carries it."""

    numbered = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.text() and event.text() in tuple("123456789"):
            self.numbered.emit(int(event.text()))
        else:
            super().keyPressEvent(event)


class WhoPanel(QWidget):
    """`chosen`: a name, and its password where one is needed; `named`: the first name there is."""

    chosen = Signal(str, str)  # id, password
    named = Signal(str)
    given_up = Signal()  # while a password was being checked

    def __init__(
        self,
        people: Sequence[Somebody],
        *,
        needs_password: bool = False,
        marked: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`marked` is the id of who is chosen by Enter alone."""
        super().__init__(parent)
        self._people, self._marked = tuple(people), marked
        self._needs_password = needs_password
        self._asked: Somebody | None = None
        self._is_waiting = False
        self.edit = named(_NameEdit(), "who_edit")
        self.list = named(QListWidget(), "who_list")
        self.password = named(QLineEdit(), "who_password")
        self._error = ErrorLine()
        self._build()
        self._filter("")

    def set_waiting(self, *, is_waiting: bool) -> None:
        """A password is being checked: nothing is taken meanwhile but another name."""
        self._is_waiting = is_waiting
        self.password.setReadOnly(is_waiting)
        self._go.setEnabled(not is_waiting)
        self._moment.setVisible(is_waiting)

    def refuse(self, sentence: str) -> None:
        """Say why it is not open yet; the name stays chosen, the password is typed anew."""
        self.set_waiting(is_waiting=False)
        self._error.say(sentence)
        field = self.password if self._asked is not None else self.edit
        mark_wrong(field, sentence)
        self.password.clear()
        field.setFocus()

    @property
    def problem(self) -> str:
        return self._error.sentence

    def forget(self) -> None:
        """Back to the names; false passwords are not kept."""
        if self._is_waiting:
            self.set_waiting(is_waiting=False)
            self.given_up.emit()
        self._asked = None
        self.password.clear()
        self._secret.hide()
        self._error.say("")
        self.list.show()
        self.edit.show()
        self.edit.clear()
        self.edit.setFocus()

    # Building

    def _build(self) -> None:
        asks_name = not self._people
        hint = self.tr("Your name") if asks_name else self.tr("Type a name or press its number")
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(hint)
        self.edit.textChanged.connect(self._filter)
        self.edit.moved.connect(self._move)
        self.edit.taken.connect(self._take)
        self.edit.numbered.connect(self._take_number)
        self.list.setAccessibleName(self.tr("Who works here"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._take_item)
        self._nobody = Text("", ("body", 400, "text-2"), wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.edit, self.list, self._nobody, self._password_part(), self._error):
            column.addWidget(part)
        column.addStretch(1)
        self.setFocusProxy(self.edit)

    def _password_part(self) -> QWidget:
        self._secret = QWidget()
        self._whose = FieldLabel("", self.password)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.returnPressed.connect(self._give)
        back = named(Button(self.tr("Somebody else"), "", "outline"), "who_back")
        back.clicked.connect(self.forget)
        go = Button(self.tr("Continue"), "Enter", "primary")
        self._go = named(go, "who_continue")
        go.clicked.connect(self._give)
        self._moment = named(Text(self.tr("One moment…"), ("body", 400, "text-2")), "who_moment")
        self._moment.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._moment)
        buttons.addStretch(1)
        buttons.addWidget(back)
        buttons.addWidget(go)
        column = QVBoxLayout(self._secret)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._whose)
        column.addWidget(self.password)
        column.addSpacing(8)
        column.addLayout(buttons)
        self._secret.hide()
        return self._secret

    # Choosing

    def _filter(self, typed: str) -> None:
        self._error.say("")
        mark_wrong(self.edit, "")
        self.list.clear()
        for at, each in enumerate(self._people, 1):
            if is_found(typed, each.name):
                key = str(at) if at <= NUMBERED and not typed else ""
                entry = FindEntry(each.name, each.role, "", key, each.id, "user")
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, (entry,))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}, {each.role}")
                self.list.addItem(item)
                if each.id == self._marked and not typed:
                    self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        rows = min(len(self._people), SHOWN)  # the panel keeps its size while somebody types
        self.list.setFixedHeight(rows * look().size("row-identity") + 2)
        self.list.setVisible(self.list.count() > 0)
        said = self.tr("Nobody here is called “{typed}”.")
        self._nobody.setText(said.format(typed=typed.strip()))
        self._nobody.setVisible(bool(self._people) and self.list.count() == 0)

    def _move(self, step: int) -> None:
        row = self.list.currentRow() + step
        self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))

    def _take(self) -> None:
        typed = self.edit.text().strip()
        if not self._people:
            if typed:
                self.named.emit(typed)
            else:
                self.refuse(self.tr("Enter your name."))
        elif (item := self.list.currentItem()) is not None:
            self._take_item(item)

    def _take_number(self, number: int) -> None:
        if number <= len(self._people):
            self._choose(self._people[number - 1])

    def _take_item(self, item: QListWidgetItem) -> None:
        entry: FindEntry = item.data(Qt.ItemDataRole.UserRole)[0]
        self._choose(next(each for each in self._people if each.id == entry.action))

    def _choose(self, somebody: Somebody) -> None:
        if not self._needs_password:
            self.chosen.emit(somebody.id, "")
            return
        self._asked = somebody
        self.edit.hide()
        self.list.hide()
        self._whose.setText(self.tr("Password of {name}").format(name=somebody.name))
        self._secret.show()
        self.password.setFocus()

    def _give(self) -> None:
        if self._asked is not None and not self._is_waiting:
            mark_wrong(self.password, "")
            self.chosen.emit(self._asked.id, self.password.text())
