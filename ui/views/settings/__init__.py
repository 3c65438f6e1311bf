"""Settings: each answer is kept at once and can be undone."""

from ui.views.settings.view import SettingsView

__all__ = ["SettingsView"]
