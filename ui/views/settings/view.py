"""The settings: sections on the left, one form beside them, no Save button."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.errors import RegistryError
from ui import override
from ui.look.language import words
from ui.session import RegistrySession
from ui.views.settings.appearance import LanguageSection, LookSection
from ui.views.settings.backups import BackupsSection
from ui.views.settings.centre import CentreSection
from ui.views.settings.changes import LastChange, last_change
from ui.views.settings.days import DaysSection
from ui.views.settings.dictionary import DictionarySection
from ui.views.settings.letters import LettersSection
from ui.views.settings.operators import OperatorsSection
from ui.views.settings.protection import ProtectionSection
from ui.views.settings.protocols import ProtocolsSection
from ui.views.settings.scanners import ScannersSection
from ui.views.settings.section import SettingsSection
from ui.views.settings.section_list import SectionList
from ui.views.settings.this_registry import RegistrySection
from ui.widgets.bands import MessageBand
from ui.widgets.button import Button
from ui.widgets.containers import Ground, PageHeader
from ui.widgets.named import named

_MAKERS: dict[str, Callable[[RegistrySession], SettingsSection]] = {
    "centre": CentreSection,
    "operators": OperatorsSection,
    "days": DaysSection,
    "scanners": ScannersSection,
    "protocols": ProtocolsSection,
    "dictionary": DictionarySection,
    "letters": LettersSection,
    "look": LookSection,
    "language": LanguageSection,
    "protection": ProtectionSection,
    "backups": BackupsSection,
    "registry": RegistrySection,
}


class SettingsView(Ground):
    """`settings_changed` carries the new Settings and the marked name of the answer.

    `undo_requested` carries the number of the entry to take back, `close_requested` leaves the
    registry, `protection_asked` wants a change of who can open it; `backup_requested` and
    `restore_requested` are about its backups; `operator_wanted` carries a wish about who works
    here, `protocols_wanted` the page of the protocols. The page is told with `acted` or `refused`;
    after another language or text size it may also be made anew (`show_section`).
    """

    settings_changed = Signal(object, str)
    undo_requested = Signal(int)
    close_requested = Signal()
    protection_asked = Signal(str, str)
    backup_requested = Signal()
    restore_requested = Signal()
    operator_wanted = Signal(object)
    diagnostic_requested = Signal()
    protocols_wanted = Signal()

    def __init__(self, session: RegistrySession, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._session = session
        self._sections: dict[str, SettingsSection] = {}
        self._asking: SettingsSection | None = None
        self._last: LastChange | None = None
        self._section = "centre"
        self._build()
        session.changed.connect(self._registry_changed)
        session.operator_changed.connect(self._registry_changed)
        self.show_section("centre")

    @property
    def section(self) -> str:
        """The name of the section on screen."""
        return self._section

    def show_section(self, name: str) -> None:
        """Open a section by its name; the names are the keys of `_MAKERS`."""
        if name not in self._sections:
            self._add(name, _MAKERS[name](self._session))
        if name != self._section:
            self.message.hide()
        self._section = name
        self._list.show_section(name)
        self._stack.setCurrentWidget(self._sections[name])

    def acted(self, _seq: int) -> None:
        """What was asked is saved."""
        self.message.hide()
        self.reload()

    def refused(self, error: RegistryError) -> None:
        """What was asked is not saved; the answer stays as it was typed."""
        if self._asking is None or not self._asking.refuse(error):
            self.message.say(error.said(words()), "danger")

    def reload(self) -> None:
        """Read the settings again; answers typed and not kept stay."""
        for section in self._sections.values():
            section.show_settings(self._session.settings)
            section.show_rights()
            if section.isVisible():
                section.shown()
        self._show_undo()
        self._show_line()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def _registry_changed(self) -> None:
        if self.isVisible():
            self.reload()

    def _ask(self, section: SettingsSection, settings: object, what: str) -> None:
        self._asking = section
        self.settings_changed.emit(settings, what)
        self._asking = None

    def _undo(self) -> None:
        if self._last is not None:
            self.undo_requested.emit(self._last.seq)

    def _show_undo(self) -> None:
        self._last = last_change(self._session.registry.history, words())
        self._undo_button.setVisible(self._last is not None)
        if self._last is not None:
            self._undo_button.set_label(self.tr("Undo: {what}").format(what=self._last.text))

    def _show_line(self) -> None:
        said = self.tr("Changes are kept at once and can be undone.")
        wrong = {name: section.n_wrong for name, section in self._sections.items()}
        self._list.show_wrong([name for name, n_wrong in wrong.items() if n_wrong])
        n = sum(wrong.values())
        if n == 1:
            said += " " + self.tr("1 answer is not kept yet")
        elif n:
            said += " " + self.tr("{n} answers are not kept yet").format(n=n)
        self._header.set_line(said)

    def _say(self, sentence: str) -> None:
        self.message.say(sentence)

    def _add(self, name: str, section: SettingsSection) -> None:
        self._sections[name] = section
        self._stack.addWidget(section)
        section.changed.connect(partial(self._ask, section))
        section.checked.connect(self._show_line)
        section.said.connect(self._say)
        section.show_rights()
        if isinstance(section, OperatorsSection):
            section.wanted.connect(self.operator_wanted)
        if isinstance(section, RegistrySection):
            section.undo_requested.connect(self.undo_requested)
            section.close_requested.connect(self.close_requested)
            section.diagnostic_requested.connect(self.diagnostic_requested)
        if isinstance(section, ProtectionSection):
            section.asked.connect(self.protection_asked)
        if isinstance(section, ProtocolsSection):
            section.opened.connect(self.protocols_wanted)
        if isinstance(section, BackupsSection):
            section.backup_requested.connect(self.backup_requested)
            section.restore_requested.connect(self.restore_requested)

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Settings"))
        self._undo_button = named(Button("", "U", icon="undo-2"), "undo")
        self._undo_button.clicked.connect(self._undo)
        self._header.add_button(self._undo_button)
        self.message = named(MessageBand(), "message")
        self._list = SectionList(
            (
                ("centre", self.tr("Centre")),
                ("operators", self.tr("Operators and lock")),
                ("days", self.tr("Working days")),
                ("scanners", self.tr("Scanners")),
                ("protocols", self.tr("Protocols")),
                ("dictionary", self.tr("Data dictionary")),
                ("letters", self.tr("Paper and letters")),
                ("look", self.tr("Look and text size")),
                ("language", self.tr("Language")),
                ("protection", self.tr("Protection")),
                ("backups", self.tr("Backups")),
                ("registry", self.tr("This registry")),
            )
        )
        self._list.chosen.connect(self.show_section)
        self._stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.message)
        column.addLayout(row, 1)
