"""The stage of the pictures: the real window on the demonstration registry, and small PNG files."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget

from core.actions.configuring import change_settings
from core.actions.demonstration import create_demonstration
from core.domain.acting import Acting
from core.domain.settings import ThemeChoice
from core.language import Language, phrase
from core.store.registry import Registry
from ui.look.language import install_language, words
from ui.look.theme import STYLE, Theme, apply_theme, look
from ui.look.tokens import COLOURS
from ui.main_window import MainWindow
from ui.session import RegistrySession

NOW = datetime(2026, 11, 23, 9, 14, tzinfo=timezone(timedelta(hours=3)))
PALETTE = 64
LARGE, SMALL = QSize(1440, 900), QSize(1280, 720)

LETTERS: dict[Language, tuple[str, ...]] = {
    Language.ENGLISH: (
        "Letter of the general practitioner.txt",
        "To the HPB clinic\n",
        "Mrs Yılmaz came to us on 16-Nov-2026 because she missed her scan.",
        "She was in another town, looking after her sister, and is well:",
        "weight steady, no pain, no fever. She asks for an appointment in the",
        "morning, and to be called on her mobile phone.",
    ),
    Language.TURKISH: (
        "Aile hekiminin mektubu.txt",
        "HPB polikliniğine\n",
        "Ayşe Hanım çekimine gelemediği için 16-Kas-2026'da bize başvurdu.",
        "Kız kardeşine bakmak üzere başka bir şehirdeydi. Durumu iyi: kilosu",
        "aynı, ağrısı ve ateşi yok. Sabah saatine randevu verilmesini ve cep",
        "telefonundan aranmasını istiyor.",
    ),
}

Found = TypeVar("Found")
Look = tuple[Language, ThemeChoice]
LOOKS: tuple[Look, ...] = tuple(
    (language, theme)
    for language in (Language.ENGLISH, Language.TURKISH)
    for theme in (ThemeChoice.LIGHT, ThemeChoice.DARK)
)
_WORN: list[Look] = []
_THEMES = {ThemeChoice.LIGHT: Theme.LIGHT, ThemeChoice.DARK: Theme.DARK}


def clock() -> datetime:
    """The moment of every picture."""
    return NOW


def application() -> QApplication:
    """Offscreen, at one pixel to a pixel, without a blinking cursor."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = "1"
    qInstallMessageHandler(_heard)
    app = QApplication.instance() or QApplication(["pictures", *STYLE])
    assert isinstance(app, QApplication)
    app.setCursorFlashTime(0)
    return app


def _heard(_kind: object, _context: object, said: str) -> None:
    """What Qt says, but for what is only true of a screen that nobody sees."""
    if "This plugin does not support" not in said:
        print(said, file=sys.stderr)


def demonstration(folder: Path) -> Path:
    """The registry behind all pictures, made once."""
    path = folder / "demonstration.hepatrack"
    create_demonstration(path, as_of=NOW.date(), now=NOW)
    return path


def dress(seen: Look) -> None:
    """The program's language and theme, as its settings would put them on."""
    if seen in _WORN:
        return  # dressing again takes longer than a picture
    app = application()
    install_language(app, seen[0])
    apply_theme(app, _THEMES[seen[1]])
    _WORN[:] = [seen]


@contextmanager
def opened(registry: Path, seen: Look, size: QSize) -> Iterator[MainWindow]:
    """The window on a fresh copy of the registry; what a scene records is gone after it."""
    copy = registry.with_name(f"scene-{os.getpid()}.hepatrack")
    shutil.copy(registry, copy)
    store = Registry.open(copy, now=NOW)
    _choose(store, seen)
    dress(seen)
    session = RegistrySession(store, clock=clock)
    session.act_as(session.operators()[0])
    window = MainWindow(session)
    try:
        shown(window, size)
        yield window
    finally:
        put_away()
        store.close()
        copy.unlink()


def _choose(store: Registry, seen: Look) -> None:
    """Answer the settings as somebody would who wants this language and theme."""
    language, theme = seen
    now = store.settings()
    acting = Acting(operator=now.operator, at=NOW, today=NOW.date())
    dressed = replace(now, theme=theme)
    change_settings(store, acting, dressed, phrase("Theme"))
    if language is not now.language:
        change_settings(store, acting, replace(dressed, language=language), phrase("Language"))


def shown(window: QMainWindow, size: QSize) -> None:
    """On the screen at a size, in front, with everything painted."""
    window.resize(size)
    window.show()
    window.activateWindow()
    settle()


def settle() -> None:
    """Let every event be answered; nothing waits for time to pass."""
    app = application()
    for _ in range(3):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle_until(found: Callable[[], Found]) -> Found:
    """Answer events until there is something; what another thread reads takes its time."""
    while not (it := found()):
        settle()
    return it


def press(widget: QWidget, key: Qt.Key) -> None:
    """A key, as if somebody pressed it."""
    QTest.keyClick(widget, key)
    settle()


def type_into(parent: QWidget, name: str, text: str) -> None:
    """Words into the field of a variable."""
    field = parent.findChild(QWidget, name)
    edit = getattr(field, "edit", field)
    assert isinstance(edit, QLineEdit), name
    edit.setText(text)


@contextmanager
def letter_file() -> Iterator[str]:
    """A letter in the language of the look, as a file that somebody brings."""
    name, *lines = LETTERS[words().language]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text("\n".join(lines), encoding="utf-8")
        yield str(path)


def put_away() -> None:
    """Close our windows, with all that belongs to them.

    Among the top-level widgets are some of Qt's own: each QGraphicsGridLayout deletes one that it
    keeps to ask for the style, and crashes when somebody else did.
    """
    for widget in application().topLevelWidgets():
        if isinstance(widget, QMainWindow):
            widget.close()
            widget.deleteLater()
    settle()


def picture_of(window: QMainWindow) -> QImage:
    """The window, with the windows that lie over it where they lie."""
    settle()
    image = window.grab().toImage()
    over = [w for w in application().topLevelWidgets() if w is not window and w.isVisible()]
    painter = QPainter(image)
    try:
        for each in over:
            _paint_over(painter, each, window)
    finally:
        painter.end()
    return image


def _paint_over(painter: QPainter, widget: QWidget, window: QWidget) -> None:
    """A popup where it lies; a dialog in the middle, where a desktop would put it."""
    at = widget.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
    is_popup = widget.windowType() is Qt.WindowType.Popup
    if not is_popup:
        free = window.size() - widget.size()
        at = QPoint(free.width() // 2, free.height() // 2)
    painter.drawPixmap(at, widget.grab())
    if not is_popup:
        painter.setPen(QPen(look().colour("border-strong"), 1))
        painter.drawRect(QRect(at, widget.size()).adjusted(-1, -1, 0, 0))


def save(image: QImage, path: Path) -> None:
    """As a PNG with a palette of its own, a third of the size.

    The colours of the look are in it, so that no status ever changes colour in the guide.
    """
    import numpy as np
    from PIL import Image

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
    picture = Image.frombuffer("RGB", size, bytes(plain.constBits()), "raw", "RGB", stride, 1)
    palette = np.array(_palette_of(picture), dtype=np.int32)
    pixels = np.frombuffer(picture.tobytes(), dtype=np.uint8).reshape(-1, 3).astype(np.int32)
    colours, places = np.unique(pixels @ (65536, 256, 1), return_inverse=True)
    split = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1)
    nearest = ((split[:, None] - palette[None]) ** 2).sum(axis=2).argmin(axis=1)
    small = Image.frombytes("P", size, nearest.astype(np.uint8)[places].tobytes())
    small.putpalette(palette.astype(np.uint8).tobytes())
    small.save(path, optimize=True)


def _palette_of(picture: Any) -> list[tuple[int, int, int]]:
    """The colours of the look and the most telling ones of the picture."""
    named = [QColor(each) for each in COLOURS[look().shade].values()]
    ours = [(each.red(), each.green(), each.blue()) for each in named]
    rest = picture.quantize(PALETTE - len(ours)).getpalette()
    return ours + list(zip(rest[0::3], rest[1::3], rest[2::3], strict=True))
