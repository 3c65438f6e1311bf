"""What is computed of an operation stands under it in the course, and is never taken out."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.actions.operating import save_operation
from core.domain.operation import Operation
from core.domain.parts import Specimen
from core.domain.segments import Segment
from core.domain.treatment import Component, MacroscopicResidue, Procedure
from core.store.registry import Registry
from tests.builders import acting
from tests.e2e.person import Keyboard
from tests.ui.views.patient_desk import AtThePage, simple

OPERATED = date(2026, 3, 2)


@pytest.fixture
def person(qtbot: QtBot) -> Iterator[AtThePage]:
    """Somebody at the page of a patient with a right hepatectomy and its specimen."""
    registry = Registry.in_memory()
    who = simple(registry)
    procedure = Procedure(
        patient_id=who,
        performed_on=OPERATED,
        components=frozenset({Component.MAJOR_HEPATECTOMY}),
        segments=frozenset({Segment.S5, Segment.S6, Segment.S7, Segment.S8}),
        residue=MacroscopicResidue.NONE,
        discharged_on=date(2026, 3, 3),
    )
    part: dict[str, Any] = {"patient_id": who, "procedure_id": procedure.id}
    specimens = (Specimen(**part, name="A", margin_mm=9), Specimen(**part, name="B", margin_mm=2))
    save_operation(registry, acting(), Operation(procedure=procedure, specimens=specimens))
    seated = AtThePage(qtbot, registry, who)
    seated.press("c")
    yield seated
    seated.close()
    registry.close()


def test_that_names_class_and_stay_stand_under_the_operation_with_the_margin_of_its_specimens(
    person: AtThePage,
) -> None:
    rows = person.page.course.course.rows.rows
    at = next(
        n for n, row in enumerate(rows) if row.is_computed and row.record.performed_on == OPERATED
    )
    operation, computed = rows[at - 1], rows[at]
    assert "margin 2 mm" in operation.detail
    assert operation.record.margin_mm is None, "the row opens what is stored"
    for each in ("right hepatectomy", "New World H5678", "R0", "stay 1 day", "major"):
        assert each in computed.detail
    assert "CCI" not in computed.detail, "no complication is recorded"


def test_that_del_on_what_is_computed_asks_nothing(person: AtThePage) -> None:
    table = person.page.course.course
    at = next(n for n, row in enumerate(table.rows.rows) if row.is_computed)
    table.setFocus()
    table.mark(at)
    person.press(Qt.Key.Key_Delete)
    assert not person.dialogs()
    table.mark(at - 1)
    person.press(Qt.Key.Key_Delete)
    person.wait_for_dialog("record_dialog")
    Keyboard(person).push("cancel")


def test_that_there_is_no_empty_preview_beside_no_documents(person: AtThePage) -> None:
    person.press("o")
    assert not person.page.documents.preview.isVisible()
