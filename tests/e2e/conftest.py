"""The real program on a registry file of its own, at a clock that the test moves."""

import sys
import tempfile
import threading
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.actions.configuring import change_settings
from core.domain.settings import Settings
from core.language import Language
from core.store.registry import Registry
from tests.builders import acting
from tests.e2e.person import Clock, Person
from ui.application import Application
from ui.look.language import install_language, words
from ui.look.theme import Theme, apply_theme, look
from ui.look.tokens import Shade

FIRST_DAY = date(2026, 3, 16)  # a Monday


@pytest.fixture
def clock() -> Clock:
    return Clock(FIRST_DAY)


@pytest.fixture
def file(tmp_path: Path, clock: Clock) -> Path:
    """An empty registry of a centre, its operator named."""
    path = tmp_path / "ward.hepatrack"
    path.write_bytes(_founded(clock()))
    return path


@cache
def _founded(now: datetime) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "ward.hepatrack"
        registry = Registry.create(path, now=now)
        settings = Settings(centre="HPB Surgery", operator="E. Kaya", idle_minutes=0)
        change_settings(registry, acting(now.date()), settings, "New registry")
        registry.close()
        return path.read_bytes()


@pytest.fixture
def application(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Application]:
    """The program before anything is open. Uncaught errors go on failing the test."""
    hooks = sys.excepthook, threading.excepthook
    folder = tmp_path / "desktop"
    folder.mkdir()
    application = Application(qapp, clock=clock, as_of=None, folder=folder)
    sys.excepthook, threading.excepthook = hooks
    yield application
    if application.window is not None:
        application.window.close()
        application.window.deleteLater()
    application.close()
    application.deleteLater()
    QApplication.processEvents()
    if words().language is not Language.ENGLISH:
        install_language(qapp, Language.ENGLISH)
    if (look().shade, look().scale) != (Shade.LIGHT, 1.0):
        apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def person(qtbot: QtBot, application: Application, file: Path) -> Person:
    """Somebody in front of the window of an empty registry."""
    application.start(file)
    return Person(qtbot, application)
