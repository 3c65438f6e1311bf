from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.models.table_model import CELL_ROLE, ROW_ROLE, SORT_ROLE, Column, TableModel


@dataclass(frozen=True)
class Visit:
    no: str
    name: str
    due: date


COLUMNS: tuple[Column[Visit], ...] = (
    Column("Name", lambda v: v.name, lambda v: v.name.casefold()),
    Column("Due", lambda v: f"{v.due:%d.%m.%Y}", lambda v: v.due, lambda v: ("due", v.due)),
)


def visit(no: str, name: str = "") -> Visit:
    return Visit(no, name or f"Patient {no}", date(2026, 3, 9))


def model_of(*visits: Visit) -> TableModel[Visit]:
    model = TableModel[Visit](COLUMNS, lambda v: v.no)
    model.set_rows(visits)
    return model


def test_that_the_model_obeys_qt_rules_and_answers_every_role(qtmodeltester: ModelTester) -> None:
    model = model_of(visit("1"), visit("2"))
    qtmodeltester.check(model)
    due = model.index(0, 1)
    assert due.data() == "09.03.2026"
    assert due.data(SORT_ROLE) == date(2026, 3, 9)
    assert due.data(CELL_ROLE) == ("due", date(2026, 3, 9))
    assert due.data(ROW_ROLE) == visit("1")
    assert due.data(Qt.ItemDataRole.AccessibleTextRole) == "Patient 1, 09.03.2026"


def test_that_a_refresh_keeps_selection_and_current_row(qtbot: QtBot) -> None:
    model = model_of(*(visit(no) for no in "abcde"))
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    chosen = view.selectionModel()
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    chosen.select(model.index(2, 0), rows)
    chosen.setCurrentIndex(model.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    model.set_rows([visit("e"), visit("new"), visit("c", "Renamed"), visit("a")])

    assert chosen.currentIndex().data(ROW_ROLE) == visit("c", "Renamed")
    assert [index.row() for index in chosen.selectedRows()] == [2]


def test_that_unchanged_rows_are_not_announced(qtbot: QtBot) -> None:
    model = model_of(visit("a"), visit("b"))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last, _roles: changed.append(first.row()))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.layoutChanged):
        model.set_rows([visit("a"), visit("b", "Renamed")])
    assert changed == [1]


def test_that_two_rows_with_one_key_are_our_mistake() -> None:
    model = model_of()
    with pytest.raises(ValueError, match="share a key"):
        model.set_rows([visit("a"), visit("a")])
    assert model.rows == ()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from("abcdefgh"), unique=True), max_size=6))
def test_that_after_any_refresh_the_rows_are_the_given_ones(lists: list[list[str]]) -> None:
    model = model_of()
    for keys in lists:
        model.set_rows([visit(key) for key in keys])
        assert [row.no for row in model.rows] == keys
        assert [model.index(at, 0).data() for at in range(model.rowCount())] == [
            f"Patient {key}" for key in keys
        ]
        assert all(model.row_of(key) == at for at, key in enumerate(keys))
