"""The protocols page: every version, what it asks for, and who follows it."""

from ui.views.protocols.view import ProtocolsView

__all__ = ["ProtocolsView"]
