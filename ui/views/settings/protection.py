"""Protection: whether the file is encrypted, who can open it, and what lies open beside it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.domain.holders import Holder
from core.errors import RegistryError
from core.language import phrase
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.section import SettingsSection
from ui.widgets.button import Button
from ui.widgets.containers import Line
from ui.widgets.named import named
from ui.widgets.painted import Text

PROTECT, PASSWORD, ADD, CODE, REMOVE = "protect", "password", "add", "code", "remove"
_SAFE = phrase(
    "This registry is protected: the file is encrypted and opens with the password of one of "
    "those below, or with the recovery code."
)
_OPEN = phrase(
    "This registry is not protected: whoever gets the file or this computer can read every "
    "patient in it."
)
_MEMORY = phrase("This registry is in memory only, not in a file.")
_COPIES = phrase(
    "These copies beside the registry are not protected: whoever gets them reads every patient in "
    "them. Delete those that are not needed any more."
)


class HolderRow(QWidget):
    """Somebody who can open the registry; `removed` carries the id."""

    removed = Signal(str)

    def __init__(self, holder: Holder, *, can_go: bool) -> None:
        super().__init__()
        self._id = holder.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(16)
        row.addWidget(Text(holder.name, ("body", 500, "text"), wrap=True), 1)
        if can_go:
            button = named(Button(self.tr("Remove")), f"remove_{holder.id}")
            button.setAccessibleDescription(holder.name)
            button.clicked.connect(self._ask)
            row.addWidget(button)

    def _ask(self) -> None:
        self.removed.emit(self._id)


class ProtectionSection(SettingsSection):
    """`asked` carries what is wanted, and the id of the holder it is about."""

    asked = Signal(str, str)

    def __init__(self, session: RegistrySession) -> None:
        super().__init__(session)
        self._shown: list[QWidget] = []
        self.title(self.tr("Protection"))
        self._state = named(Text("", ("body", 500, "text"), wrap=True), "protection_state")
        self.column.addWidget(self._state)
        self._buttons = {
            PROTECT: Button(self.tr("Protect this registry"), "", "primary", "shield-check"),
            PASSWORD: Button(self.tr("Change a password")),
            ADD: Button(self.tr("Add somebody"), "", "outline", "user-plus"),
            CODE: Button(self.tr("New recovery code")),
        }
        row = QHBoxLayout()
        row.setSpacing(8)
        for what, button in self._buttons.items():
            button.setObjectName(f"keys_{what}")
            button.clicked.connect(partial(self._ask, what))
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addSpacing(6)
        self.column.addLayout(self._list)
        self.column.addStretch(1)

    @override
    def shown(self) -> None:
        registry = self.session.registry
        safe = registry.is_protected
        said = _SAFE if safe else (_OPEN if registry.path else _MEMORY)
        self._state.setText(words()(said))
        self._state.set_style(("body", 500, "text" if safe else "danger"))
        for what, button in self._buttons.items():
            button.setVisible(safe is not (what == PROTECT) and registry.path is not None)
        self._show_list(safe=safe)

    def _show_list(self, *, safe: bool) -> None:
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = []
        if safe:
            self._add(Text(self.tr("Who can open it"), ("emphasis", 600, "text")))
            self._show_holders()
            self._show_copies()

    def _show_holders(self) -> None:
        from core.actions.protecting import holders

        path = self.session.registry.path
        try:
            found = holders(path) if path else ()
        except RegistryError as error:  # the key file was lost while the registry is open
            self._add(Text(error.said(words()), ("body", 600, "danger"), wrap=True))
            return
        for holder in found:
            row = HolderRow(holder, can_go=len(found) > 1)
            row.removed.connect(self._remove)
            self._add(row)
            self._add(Line())
        self._add(Text(self.tr("Whoever has the recovery code"), ("body", 400, "text-2")), 8)

    def _show_copies(self) -> None:
        from core.actions.protecting import unprotected_copies

        path = self.session.registry.path
        copies = unprotected_copies(path) if path else ()
        if copies:
            self._add(Text(self.tr("Copies that are not protected"), ("emphasis", 600, "text")), 20)
            self._add(Text(words()(_COPIES), ("body", 400, "danger"), wrap=True), 6)
        for each in copies:
            name = Text(str(each), ("body", 500, "text"), wrap=True)
            name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._add(name, 6)

    def _add(self, widget: QWidget, above: int = 0) -> None:
        if above:
            widget.setContentsMargins(0, above, 0, 0)
        self._shown.append(widget)
        self._list.addWidget(widget)

    def _ask(self, what: str) -> None:
        self.asked.emit(what, "")

    def _remove(self, holder_id: str) -> None:
        self.asked.emit(REMOVE, holder_id)
