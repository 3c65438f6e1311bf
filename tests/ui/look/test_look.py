from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.look.icons import icon_pixmap
from ui.look.shapes import paint_status_shape
from ui.look.theme import Theme, apply_theme, look
from ui.look.tokens import COLOURS, RESOURCES, STATUSES, Shade, contrast
from ui.widgets.painting import painting

TEXT_ON_GROUND = [
    ("text", "surface"),
    ("text", "window"),
    ("text", "raised"),
    ("text", "hover"),
    ("text", "accent-weak"),
    ("text-2", "surface"),
    ("text-2", "window"),
    ("text-2", "raised"),
    ("text-2", "hover"),
    ("text-2", "accent-weak"),
    ("text-2", "plot-window-past"),
    ("text", "plot-therapy"),
    ("accent", "surface"),
    ("accent", "raised"),
    ("accent", "accent-weak"),
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("danger", "surface"),
    ("danger", "raised"),
    ("danger", "accent-weak"),
    ("on-inverse", "inverse"),
    ("inverse-accent", "inverse"),
    *(("text-2", f"map-{shade}") for shade in (0, 1, 2)),
    ("text", "map-chosen"),
    *((f"{status}-fg", ground) for status in STATUSES for ground in ("surface", "raised")),
]
OUTLINES = [
    ("border-strong", "surface"),
    ("border-strong", "raised"),
    ("focus", "surface"),
    ("focus", "window"),
    ("danger", "surface"),
    ("accent", "bar-track"),
    ("plot-window-edge", "plot-window"),
    ("plot-limit", "plot-band"),
    ("plot-therapy-edge", "surface"),
    ("map-edge", "surface"),
    ("map-hatch", "map-0"),
    ("map-hatch", "map-2"),
    ("text", "map-2"),
    ("surface", "text"),
]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    apply_theme(qapp, Theme.LIGHT)


@pytest.mark.parametrize("shade", list(Shade))
@pytest.mark.parametrize("status", STATUSES)
def test_that_a_status_word_stands_out_eight_to_one(shade: Shade, status: str) -> None:
    colours = COLOURS[shade]
    assert contrast(colours[f"{status}-fg"], colours[f"{status}-bg"]) >= 8.0


@pytest.mark.parametrize("shade", list(Shade))
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_that_every_text_can_be_read(shade: Shade, text: str, ground: str) -> None:
    assert contrast(COLOURS[shade][text], COLOURS[shade][ground]) >= 4.5


@pytest.mark.parametrize("shade", list(Shade))
@pytest.mark.parametrize(("line", "ground"), OUTLINES)
def test_that_every_outline_that_means_something_can_be_seen(
    shade: Shade, line: str, ground: str
) -> None:
    assert contrast(COLOURS[shade][line], COLOURS[shade][ground]) >= 3.0


def test_that_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_that_both_shades_name_the_same_colours() -> None:
    assert COLOURS[Shade.LIGHT].keys() == COLOURS[Shade.DARK].keys()


@pytest.mark.parametrize(
    ("weight", "style"), [(400, "Regular"), (500, "Medium"), (600, "SemiBold")]
)
def test_that_text_is_drawn_in_the_shipped_files(
    app: QApplication, weight: int, style: str
) -> None:
    drawn = QRawFont.fromFont(look().font("body", weight))
    assert drawn.familyName() == "IBM Plex Sans"
    assert drawn.styleName() == style
    assert look().font("body").pointSizeF() * 96 / 72 == pytest.approx(13.5, abs=0.1)


def test_that_digits_stand_under_each_other(app: QApplication) -> None:
    assert len({look().width(digit * 20, "small") for digit in "0123456789"}) == 1


def test_that_text_size_moves_fonts_and_controls_together(app: QApplication, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    height = field.sizeHint().height()
    apply_theme(app, Theme.LIGHT, 150)
    assert look().size("control") == 48
    assert look().font("body").pointSizeF() * 96 / 72 == pytest.approx(20.25, abs=0.1)
    assert height == 32
    assert field.sizeHint().height() == 48


def test_that_text_size_stays_within_ninety_and_a_hundred_and_fifty(app: QApplication) -> None:
    apply_theme(app, Theme.DARK, 900)
    assert look().scale == 1.5
    apply_theme(app, Theme.DARK, 10)
    assert look().scale == 0.9


def test_that_a_theme_change_is_announced_and_colours_the_style_sheet(
    app: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(look().changed):
        apply_theme(app, Theme.DARK)
    assert look().colour("surface") == QColor("#1B2026")
    assert "@" not in app.styleSheet().partition("*/")[2]
    assert "#1b2026" in app.styleSheet()


@pytest.mark.parametrize("path", sorted((RESOURCES / "icons").glob("*.svg")), ids=lambda p: p.stem)
def test_that_every_icon_takes_the_colour_of_its_token(app: QApplication, path: Path) -> None:
    image = icon_pixmap(path.stem, "danger", 18, 2.0).toImage()
    assert image.width() == 36
    wanted = look().colour("danger")
    solid = [
        image.pixelColor(x, y)
        for x in range(36)
        for y in range(36)
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert solid
    assert all(
        abs(each.red() - wanted.red()) + abs(each.blue() - wanted.blue()) < 9 for each in solid
    )


def test_that_the_six_shapes_differ_without_colour(app: QApplication) -> None:
    drawn = []
    for status in STATUSES:
        image = QImage(10, 10, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        try:
            paint_status_shape(painter, QRectF(0, 0, 10, 10), status, QColor("black"))
        finally:
            painter.end()
        drawn.append([image.pixelColor(x, y).red() for x in range(10) for y in range(10)])
    for at, one in enumerate(drawn):
        for other in drawn[at + 1 :]:
            different = sum(abs(a - b) > 96 for a, b in zip(one, other, strict=True))
            assert different >= 12


def test_that_a_painter_is_ended_when_painting_fails(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    with pytest.raises(ValueError, match="broken"), painting(image) as painter:  # type: ignore[arg-type]
        raise ValueError("broken")
    assert not painter.isActive()
