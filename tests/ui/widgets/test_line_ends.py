"""Where a line may end: never inside a date, always inside a long word that is no name."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.painted import Text
from ui.widgets.painting import unbroken
from ui.widgets.runs import Runs


@pytest.mark.parametrize(
    "word", ["2d711642b726b044" * 4, "/media/stick/" + "radyoloji_listesi" * 4]
)
def test_that_a_long_word_that_is_no_name_takes_several_lines(qtbot: QtBot, word: str) -> None:
    label = Text(f"file {word}", wrap=True)
    qtbot.addWidget(label)
    assert label.text() == f"file {word}"
    assert label.minimumSizeHint().width() < 200
    assert label.heightForWidth(260) > 2 * label.heightForWidth(2000)


def test_that_a_name_of_letters_stays_whole() -> None:
    name = "KARAMANOĞULLARINDANZADE" * 2
    assert unbroken(f"MRI of {name}, Ayşe") == f"MRI of {name}, Ayşe"


def test_that_no_line_ends_inside_a_date(qtbot: QtBot) -> None:
    assert unbroken("by 09-Mar-2026, PET-CT - done") == "by 09-⁠Mar-⁠2026, PET-⁠CT - done"
    label = Text("by 09-Mar-2026", wrap=True)
    qtbot.addWidget(label)
    assert label.text() == "by 09-Mar-2026"
    assert "⁠" in QLabel.text(label)
    runs = Runs([("due on 09-Mar-2026", ("body", 400, "text"))])
    qtbot.addWidget(runs)
    assert runs.text == "due on 09-Mar-2026"
