"""Identity cells: a long name stands on two lines in the same row, and none is ever cut."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.look.fonts import register_fonts
from ui.look.theme import Theme, apply_theme, look
from ui.widgets.cells import PersonCell, name_lines, paint_person, person_width

LONG = "KARAOSMANOĞLU, Abdurrahman Nurettin Selim"  # 41 letters
BORN, NUMBER = "12-May-1961 (65y)", "123 456"


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    register_fonts()
    apply_theme(qapp, Theme.LIGHT)


def painted(person: PersonCell, width: int) -> QImage:
    """The cell on a ground of one colour, with room around it to see what leaves it."""
    high = look().size("row-identity")
    image = QImage(width + 40, high + 20, QImage.Format.Format_RGB32)
    image.fill(look().colour("surface"))
    painter = QPainter(image)
    try:
        paint_person(painter, QRectF(0, 0, width, high - 1), person)
    finally:
        painter.end()
    return image


def marked(image: QImage) -> tuple[set[int], set[int]]:
    """The columns and rows of pixels that something was painted on."""
    plain = look().colour("surface").rgb()
    spots = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) != plain
    ]
    return {x for x, _ in spots}, {y for _, y in spots}


def test_that_a_long_name_is_broken_evenly_and_widens_nothing_beyond_its_halves() -> None:
    assert name_lines(LONG) == ("KARAOSMANOĞLU,", "Abdurrahman Nurettin Selim")
    person = PersonCell(name=LONG, born=BORN, number=NUMBER)
    whole = look().width(LONG, "body", 600)
    assert max(look().width(each, "small", 600) for each in name_lines(LONG)) <= (
        person_width(person)
    )
    assert person_width(person) < whole * 0.7


def test_that_a_name_of_one_word_is_never_cut() -> None:
    person = PersonCell(name="KARAOSMANOĞLUHACIMUSTAFAOĞULLARI", born=BORN)
    assert person_width(person) >= look().width(person.name, "body", 600)


@pytest.mark.parametrize("scale", [90, 100, 150])
@pytest.mark.parametrize("has_namesake", [False, True])
def test_that_three_lines_fit_into_the_row_and_its_width(
    qapp: QApplication, scale: int, *, has_namesake: bool
) -> None:
    apply_theme(qapp, Theme.LIGHT, scale)
    person = PersonCell(
        name="ÇAĞLAYANGİL, Ğülşen Öğütçü Şükriye Jale",
        born=BORN,
        number=NUMBER,
        differs=(0, 2),
        has_namesake=has_namesake,
        is_struck=True,
    )
    width, high = person_width(person), look().size("row-identity")
    columns, rows = marked(painted(person, width))
    apply_theme(qapp, Theme.LIGHT)
    assert max(columns) < width + 1
    assert max(rows) < high - 1, "the hairline is the row's"
    assert {y * 3 // high for y in rows} == {0, 1, 2}


def test_that_a_name_with_room_stays_on_one_line() -> None:
    """In a wide column the long name looks as every other one does."""
    person = PersonCell(name=LONG, born=BORN, number=NUMBER)
    whole = look().width(LONG, "body", 600) + 4
    short = PersonCell(name="AK, Ayşe", born=BORN, number=NUMBER)
    assert marked(painted(person, whole))[1] <= marked(painted(short, whole))[1] | set(range(5, 25))
    assert painted(person, whole) != painted(person, person_width(person))
