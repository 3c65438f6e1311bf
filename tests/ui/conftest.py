"""Every widget test sees the program's own fonts and colours."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.look.theme import Theme, apply_theme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """The light look at ordinary text size, once; a test that changes it sets it back."""
    if not qapp.styleSheet():
        apply_theme(qapp, Theme.LIGHT)
