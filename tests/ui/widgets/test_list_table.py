"""The painted list."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.look.theme import Theme, apply_theme
from ui.widgets.list_table import ListPane, ListTable


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> Iterator[ListPane]:
    model = QStandardItemModel(34, 2)
    for row in range(34):
        model.setItem(row, 0, QStandardItem(f"<b>PATIENT</b>, {row}"))
    model.setHorizontalHeaderLabels(["Patient", "Visit"])
    table = ListTable()
    table.setModel(model)
    pane = ListPane(table)
    pane.resize(640, 500)
    qtbot.addWidget(pane)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    yield pane
    apply_theme(qapp, Theme.LIGHT)


@pytest.mark.parametrize("height", [301, 500, 517, 720])
@pytest.mark.parametrize("scale", [100, 150])
def test_that_no_row_is_cut_and_the_rest_is_counted(
    pane: ListPane, qapp: QApplication, height: int, scale: int
) -> None:
    apply_theme(qapp, Theme.LIGHT, scale)
    pane.resize(640, height)
    qapp.processEvents()
    table = pane.table
    row = table.verticalHeader().defaultSectionSize()
    assert table.viewport().height() % row == 0
    first, last, total = table.rows_in_view()
    assert (first, last, total) == (1, table.viewport().height() // row, 34)
    said = f"Rows 1 to {last} of 34, {34 - last} more below"
    assert pane.below.text == said
    table.scrollToBottom()
    assert pane.below.text.endswith("of 34, end of the list")


def test_that_letters_j_and_k_move_and_enter_opens(pane: ListPane, qtbot: QtBot) -> None:
    table = pane.table
    table.mark(3)
    qtbot.keyClick(table, Qt.Key.Key_J)
    qtbot.keyClick(table, Qt.Key.Key_J)
    qtbot.keyClick(table, Qt.Key.Key_K)
    assert table.currentIndex().row() == 4
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [4]


def test_that_home_and_end_go_to_the_first_and_the_last_row(pane: ListPane, qtbot: QtBot) -> None:
    table = pane.table
    table.mark(3)
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.currentIndex().row() == 33
    assert pane.below.text.endswith("end of the list")
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.currentIndex().row() == 0


def test_that_other_letters_are_left_to_the_page(pane: ListPane, qtbot: QtBot) -> None:
    pane.table.mark(3)
    qtbot.keyClicks(pane.table, "p")
    assert pane.table.currentIndex().row() == 3


def test_that_the_marked_row_is_announced_and_drawn(pane: ListPane, qtbot: QtBot) -> None:
    before = pane.table.grab().toImage()
    with qtbot.waitSignal(pane.table.marked) as moved:
        pane.table.mark(2)
    assert moved.args == [2]
    assert pane.table.grab().toImage() != before
