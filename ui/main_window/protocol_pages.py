"""The page of the protocols; `Pages` has the others."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui import override
from ui.main_window.host import Host

if TYPE_CHECKING:
    from ui.main_window.protocols_wiring import ProtocolsWiring
    from ui.views.protocols import ProtocolsView


class ProtocolPages(Host):
    """Imported, built and wired by the first use of its attribute."""

    protocols_wiring: "ProtocolsWiring | None" = None

    @cached_property
    def protocols(self) -> "ProtocolsView":
        from ui.main_window.protocols_wiring import ProtocolsWiring
        from ui.views.protocols import ProtocolsView

        page = ProtocolsView(self.session)
        self.protocols_wiring = ProtocolsWiring(self, page)
        self._add("protocols", page, self.protocols_wiring)
        return page

    @override
    def show_protocols(self, key: object = None) -> None:
        if isinstance(key, tuple):
            self.protocols.show_version(key)
        self.show_page("protocols")

    def _add(self, name: str, page: QWidget, *wirings: QObject) -> None:
        """Put a page into the frame, and keep its wirings."""
        raise NotImplementedError
