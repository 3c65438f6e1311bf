"""Protocols as files: one read in as the site's own, one saved to be read elsewhere."""

from functools import partial
from pathlib import Path
from typing import Protocol as Shape

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.actions.site_protocols import import_protocol
from core.domain.protocol_file import protocol_as_toml
from core.errors import RegistryError
from core.exchange.protocol_files import protocol_bytes
from core.reports.writing import write_whole
from core.store.offered_protocols import Known
from ui.main_window.actions import Action
from ui.main_window.host import Host
from ui.views.protocols import ProtocolsView
from ui.within_qt import goes_when_finished


class Keeping(Shape):
    """The wiring around it: runs what makes a version."""

    window: Host

    def keep(self, action: Action) -> None: ...


class ProtocolFiles(QObject):
    def __init__(self, around: Keeping, page: ProtocolsView) -> None:
        super().__init__(page)
        self._around, self._page = around, page
        page.import_wanted.connect(self._ask_which)
        page.export_wanted.connect(self._ask_where)

    def _ask_which(self) -> None:
        dialog = QFileDialog(self._page, self.tr("Read a protocol from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Protocol files (*.toml)"))
        dialog.fileSelected.connect(self.read)
        goes_when_finished(dialog)
        dialog.open()

    def read(self, path: str) -> None:
        """Keep the protocol of the file that was chosen; a refusal is said on the page."""
        try:
            self._around.keep(partial(import_protocol, data=protocol_bytes(Path(path))))
        except RegistryError as refusal:
            self._page.refused(refusal)

    def _ask_where(self, known: Known) -> None:
        dialog = QFileDialog(self._page, self.tr("Save the protocol as a file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Protocol files (*.toml)"))
        dialog.setDefaultSuffix("toml")
        dialog.selectFile(f"{known.protocol.id}-v{known.protocol.version}.toml")
        dialog.fileSelected.connect(partial(self.write, known))
        goes_when_finished(dialog)
        dialog.open()

    def write(self, known: Known, path: str) -> None:
        """Write a version to the file that was chosen."""
        try:
            write_whole(Path(path), protocol_as_toml(known.protocol).encode())
        except RegistryError as error:
            self._page.refused(error)
            return
        self._around.window.tell(self.tr("Saved as {path}").format(path=path))
